"""What every renderer is told of the theme that the pages are made for.

Plain values, since each renderer takes them in its own way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from briefgen.pages.translation import gettext

if TYPE_CHECKING:
    from briefgen.pages.translation import Messages

STYLESHEET: Final = "assets/briefgen.css"
WORDS_SCRIPT: Final = "assets/briefgen-words.js"
"""Goes before the others, which ask it for what they say."""
SCRIPT: Final = "assets/briefgen.js"
CARDS_SCRIPT: Final = "assets/briefgen-cards.js"
SEARCH_SCRIPT: Final = "assets/briefgen-search.js"
MARK: Final = "assets/briefgen-mark.svg"
FEATURES: Final = ("navigation.tabs", "navigation.top", "search.highlight", "search.suggest", "toc.follow")
_TOGGLES: Final = (
    ("(prefers-color-scheme)", None, "brightness-auto"),
    ("(prefers-color-scheme: light)", "default", "brightness-7"),
    ("(prefers-color-scheme: dark)", "slate", "brightness-4"),
)
_NAMES: Messages = {
    "brightness-auto": "Follow the system",
    "brightness-7": "Light",
    "brightness-4": "Dark",
}


def palette() -> list[dict[str, Any]]:
    """The colour schemes that a reader can choose from, as Material takes them."""
    return [_scheme(*toggle) for toggle in _TOGGLES]


def _scheme(media: str, scheme: str | None, icon: str) -> dict[str, Any]:
    chosen = {"media": media, "toggle": {"icon": f"material/{icon}", "name": gettext(_NAMES[icon])}}
    colours = {"primary": "custom", "accent": "custom"}
    return {**chosen, **colours, **({"scheme": scheme} if scheme else {})}
