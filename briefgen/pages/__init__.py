"""From the verified model to Markdown pages. The only package that knows Jinja2."""

from briefgen.pages.card_pages import card_files
from briefgen.pages.cards import Card, cards, withdrawn_cards
from briefgen.pages.data import data_files
from briefgen.pages.fingerprints import fingerprints
from briefgen.pages.kinds import KINDS, NAVIGATION, navigation
from briefgen.pages.last_changes import last_changes
from briefgen.pages.links import card_path, embed_path, external, pdf_path, served, source_path, topic_path
from briefgen.pages.lists.list_index import list_indexes
from briefgen.pages.moved import Move, leading_on, moved_file, moved_files, moved_pages, moves
from briefgen.pages.page import Asset, DataLicense, Page, SiteSettings
from briefgen.pages.pictures.share_image import share_images
from briefgen.pages.presentation import (
    CARDS_SCRIPT,
    FEATURES,
    MARK,
    SCRIPT,
    SEARCH_SCRIPT,
    STYLESHEET,
    WORDS_SCRIPT,
    palette,
)
from briefgen.pages.rendering import read_assets, render
from briefgen.pages.resources import ALONE, Resources
from briefgen.pages.robots import robots
from briefgen.pages.searching.search import (
    SearchPassage,
    SearchRecord,
    draft_title,
    kind_name,
    search_records,
)
from briefgen.pages.searching.search_terms import terms
from briefgen.pages.site_words import site_words, words_script
from briefgen.pages.templating.bytecode import stored_bytecode
from briefgen.pages.templating.templates import packaged_templates
from briefgen.pages.translation import gettext, languages_said, speaking, spoken

__all__ = [
    "ALONE",
    "CARDS_SCRIPT",
    "FEATURES",
    "KINDS",
    "MARK",
    "NAVIGATION",
    "SCRIPT",
    "SEARCH_SCRIPT",
    "STYLESHEET",
    "WORDS_SCRIPT",
    "Asset",
    "Card",
    "DataLicense",
    "Move",
    "Page",
    "Resources",
    "SearchPassage",
    "SearchRecord",
    "SiteSettings",
    "card_files",
    "card_path",
    "cards",
    "data_files",
    "draft_title",
    "embed_path",
    "external",
    "fingerprints",
    "gettext",
    "kind_name",
    "languages_said",
    "last_changes",
    "leading_on",
    "list_indexes",
    "moved_file",
    "moved_files",
    "moved_pages",
    "moves",
    "navigation",
    "packaged_templates",
    "palette",
    "pdf_path",
    "read_assets",
    "render",
    "robots",
    "search_records",
    "served",
    "share_images",
    "site_words",
    "source_path",
    "speaking",
    "spoken",
    "stored_bytecode",
    "terms",
    "topic_path",
    "withdrawn_cards",
    "words_script",
]
