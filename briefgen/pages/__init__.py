"""From the verified model to Markdown pages. The only package that knows Jinja2."""

from briefgen.pages.data import data_files
from briefgen.pages.kinds import KINDS, NAVIGATION
from briefgen.pages.links import external, pdf_path, served, source_path, topic_path
from briefgen.pages.moved import Move, leading_on, moved_file, moved_files, moved_pages, moves
from briefgen.pages.page import Asset, Page, SiteSettings
from briefgen.pages.presentation import FEATURES, MARK, SCRIPT, SEARCH_SCRIPT, STYLESHEET, palette
from briefgen.pages.rendering import read_assets, render
from briefgen.pages.search import DRAFT, SearchPassage, SearchRecord, search_records
from briefgen.pages.search_terms import terms
from briefgen.pages.share_image import share_images
from briefgen.pages.templates import packaged_templates

__all__ = [
    "DRAFT",
    "FEATURES",
    "KINDS",
    "MARK",
    "NAVIGATION",
    "SCRIPT",
    "SEARCH_SCRIPT",
    "STYLESHEET",
    "Asset",
    "Move",
    "Page",
    "SearchPassage",
    "SearchRecord",
    "SiteSettings",
    "data_files",
    "external",
    "leading_on",
    "moved_file",
    "moved_files",
    "moved_pages",
    "moves",
    "packaged_templates",
    "palette",
    "pdf_path",
    "read_assets",
    "render",
    "search_records",
    "served",
    "share_images",
    "source_path",
    "terms",
    "topic_path",
]
