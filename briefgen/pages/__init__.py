"""From the verified model to Markdown pages. The only package that knows Jinja2."""

from briefgen.pages.data import data_files
from briefgen.pages.kinds import KINDS, NAVIGATION, navigation
from briefgen.pages.links import external, served, source_path, topic_path
from briefgen.pages.moved import Move, leading_on, moved_file, moved_files, moved_pages, moves
from briefgen.pages.page import Asset, Page, SiteSettings
from briefgen.pages.presentation import (
    FEATURES,
    MARK,
    SCRIPT,
    SEARCH_SCRIPT,
    STYLESHEET,
    WORDS_SCRIPT,
    palette,
)
from briefgen.pages.rendering import read_assets, render
from briefgen.pages.search import SearchPassage, SearchRecord, draft_title, kind_name, search_records
from briefgen.pages.search_terms import terms
from briefgen.pages.share_image import share_images
from briefgen.pages.site_words import site_words, words_script
from briefgen.pages.templates import packaged_templates
from briefgen.pages.translation import gettext, languages_said, speaking, spoken

__all__ = [
    "FEATURES",
    "KINDS",
    "MARK",
    "NAVIGATION",
    "SCRIPT",
    "SEARCH_SCRIPT",
    "STYLESHEET",
    "WORDS_SCRIPT",
    "Asset",
    "Move",
    "Page",
    "SearchPassage",
    "SearchRecord",
    "SiteSettings",
    "data_files",
    "draft_title",
    "external",
    "gettext",
    "kind_name",
    "languages_said",
    "leading_on",
    "moved_file",
    "moved_files",
    "moved_pages",
    "moves",
    "navigation",
    "packaged_templates",
    "palette",
    "read_assets",
    "render",
    "search_records",
    "served",
    "share_images",
    "site_words",
    "source_path",
    "speaking",
    "spoken",
    "terms",
    "topic_path",
    "words_script",
]
