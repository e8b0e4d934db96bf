"""A site's topics as one HTML file, for readers who judge a change before it is published."""

from briefgen.preview.document import single_file
from briefgen.preview.selection import chosen

__all__ = ["chosen", "single_file"]
