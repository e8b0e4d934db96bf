"""How a defect shows while a preview is served: on every page, as text."""

from __future__ import annotations

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
