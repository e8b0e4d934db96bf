"""Markup on every page: the defects while a preview is served, and Material's own made valid HTML."""

from __future__ import annotations

import re
from typing import Final

from briefgen.escaping.html import Html
from briefgen.pages import Page


def banner(defects: str) -> Html:
    """The defects as HTML, to stand above a page's content."""
    return Html(
        '<aside class="bg-defects" role="alert" data-search-exclude>'
        "<p>This project has defects. Shown below is the last version without any.</p>"
        "<pre>{}</pre></aside>"
    ).format(defects)


def placeholder() -> Page:
    """The home page while no state without defects is known; the banner goes on top of it."""
    return Page("index.md", "# Not built yet {#top}\n\nFix the defects above; this page then reloads.\n")


_TOGGLE: Final = re.compile(r'(<input class="md-toggle"[^>]*?) autocomplete="off"')
_CONTENTS: Final = ' for="__toc"'


def valid(html: str) -> str:
    """The page without what its toggles may not have, and without a label for what is not there."""
    html = _TOGGLE.sub(r"\1", html)
    return html if 'id="__toc"' in html else html.replace(_CONTENTS, "")
