"""What every renderer is told of the theme that the pages are made for.

Plain values, since each renderer takes them in its own way.
"""

from __future__ import annotations

from typing import Any, Final

STYLESHEET: Final = "assets/briefgen.css"
SCRIPT: Final = "assets/briefgen.js"
CARDS_SCRIPT: Final = "assets/briefgen-cards.js"
SEARCH_SCRIPT: Final = "assets/briefgen-search.js"
MARK: Final = "assets/briefgen-mark.svg"
FEATURES: Final = ("navigation.tabs", "navigation.top", "search.highlight", "search.suggest", "toc.follow")
_TOGGLES: Final = (
    ("(prefers-color-scheme)", None, "brightness-auto", "Follow the system"),
    ("(prefers-color-scheme: light)", "default", "brightness-7", "Light"),
    ("(prefers-color-scheme: dark)", "slate", "brightness-4", "Dark"),
)


def palette() -> list[dict[str, Any]]:
    """The colour schemes that a reader can choose from, as Material takes them."""
    return [_scheme(*toggle) for toggle in _TOGGLES]


def _scheme(media: str, scheme: str | None, icon: str, name: str) -> dict[str, Any]:
    chosen = {"media": media, "toggle": {"icon": f"material/{icon}", "name": name}}
    colours = {"primary": "custom", "accent": "custom"}
    return {**chosen, **colours, **({"scheme": scheme} if scheme else {})}
