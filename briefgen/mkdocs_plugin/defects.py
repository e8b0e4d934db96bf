"""How a defect shows while a preview is served: on every page, as text."""

from __future__ import annotations

from html import escape

from briefgen.pages import Page


def banner(defects: str) -> str:
    """The defects as HTML, to stand above a page's content."""
    return (
        '<aside class="bg-defects" role="alert" data-search-exclude>'
        "<p>This project has defects. What you see is the last state that had none.</p>"
        f"<pre>{escape(defects)}</pre></aside>"
    )


def placeholder() -> Page:
    """The home page while no state without defects is known; the banner goes on top of it."""
    return Page("index.md", "# Not built yet {#top}\n\nMend the defects above; this page then reloads.\n")
