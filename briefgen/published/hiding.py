"""What keeps browsers from showing what stands in a page; style sheets are not read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

UNSHOWN: Final = frozenset(
    {"audio", "canvas", "datalist", "dialog", "head", "iframe", "math", "meter", "noscript", "object",
     "progress", "rp", "script", "select", "style", "svg", "template", "textarea", "title", "video"}
)  # fmt: skip
"""Elements that show nothing, or something else than what stands in them."""

_HIDING: Final = ("hidden", "popover", "style")
_REORDERING: Final = frozenset({"bdo"})

STEERING: Final = frozenset({"base", "meta", "template"})
"""Elements that may change the meaning of the whole page, ``doubt_of_attributes`` says whether they do."""


def why_hidden(name: str, attributes: Mapping[str, str], classes: frozenset[str]) -> str:
    """Why readers may not see what stands in an element as it stands there; empty if nothing says so.

    A ``style`` may do anything, so it counts; the site's policy forbids it in any case.
    """
    if name in UNSHOWN or name in _REORDERING:
        return f"it lies within <{name}>"
    if not attributes:
        return ""
    for attribute in _HIDING:
        if attribute in attributes:
            return f"it is within an element with the attribute {attribute}"
    if attributes.get("aria-hidden", "").lower() == "true":
        return "it is kept from screen readers by aria-hidden"
    return "it lies within an element of class bg-unseen" if "bg-unseen" in classes else ""


def doubt_of_attributes(name: str, attributes: Mapping[str, str]) -> str:
    """Why a browser may show another page than stands there; empty if it does not.

    Args:
        name: One of ``STEERING``.
        attributes: The element's.
    """
    if name == "base":
        return "<base>, which gives every link another meaning"
    if name == "template":
        root = "shadowrootmode" in attributes
        return "a shadow root, which is shown in the place of what it stands in" if root else ""
    if attributes.get("charset", "utf-8").lower() != "utf-8":
        return "another encoding than UTF-8"
    kind = attributes.get("http-equiv", "").lower()
    if kind == "refresh":
        return "a page that sends its readers elsewhere"
    other = kind == "content-type" and "utf-8" not in attributes.get("content", "").lower()
    return "another encoding than UTF-8" if other else ""
