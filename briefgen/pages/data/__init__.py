"""Data beside the pages, for other programs: tables, annotations, references, feeds.

Everything is made of the verified model alone: nothing is here that no page shows, dates are those of the
content, and the same site gives the same bytes.
"""

from briefgen.pages.data.files import FILES, DataFile, data_files, listed_files
from briefgen.pages.data.linked import Linked

__all__ = ["FILES", "DataFile", "Linked", "data_files", "listed_files"]
