"""From the verified model to Markdown pages. The only package that knows Jinja2."""

from briefgen.pages.card_pages import card_files
from briefgen.pages.cards import Card, cards, withdrawn_cards
from briefgen.pages.data import data_files
from briefgen.pages.kinds import KINDS, NAVIGATION
from briefgen.pages.last_changes import last_changes
from briefgen.pages.links import card_path, embed_path, external, served, source_path, topic_path
from briefgen.pages.list_index import list_indexes
from briefgen.pages.moved import Move, leading_on, moved_file, moved_files, moved_pages, moves
from briefgen.pages.page import Asset, DataLicense, Page, SiteSettings
from briefgen.pages.presentation import (
    CARDS_SCRIPT,
    FEATURES,
    MARK,
    SCRIPT,
    SEARCH_SCRIPT,
    STYLESHEET,
    palette,
)
from briefgen.pages.rendering import read_assets, render
from briefgen.pages.robots import robots
from briefgen.pages.search import DRAFT, SearchPassage, SearchRecord, search_records
from briefgen.pages.search_terms import terms
from briefgen.pages.share_image import share_images
from briefgen.pages.templates import packaged_templates

__all__ = [
    "CARDS_SCRIPT",
    "DRAFT",
    "FEATURES",
    "KINDS",
    "MARK",
    "NAVIGATION",
    "SCRIPT",
    "SEARCH_SCRIPT",
    "STYLESHEET",
    "Asset",
    "Card",
    "DataLicense",
    "Move",
    "Page",
    "SearchPassage",
    "SearchRecord",
    "SiteSettings",
    "card_files",
    "card_path",
    "cards",
    "data_files",
    "embed_path",
    "external",
    "last_changes",
    "leading_on",
    "list_indexes",
    "moved_file",
    "moved_files",
    "moved_pages",
    "moves",
    "packaged_templates",
    "palette",
    "read_assets",
    "render",
    "robots",
    "search_records",
    "served",
    "share_images",
    "source_path",
    "terms",
    "topic_path",
    "withdrawn_cards",
]
