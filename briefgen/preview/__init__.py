"""A site's topics as one HTML file, for readers who judge a change before it is published."""

from briefgen.preview.review import review_sheet
from briefgen.preview.selection import chosen, chosen_files
from briefgen.preview.topics_file import single_file

__all__ = ["chosen", "chosen_files", "review_sheet", "single_file"]
