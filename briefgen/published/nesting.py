"""Where browsers rearrange elements: the tree they build is another one than the tags say.

A table of the tree construction of the HTML Standard (section 13.2.6), not that construction itself: where a
rule of repair could apply, there is a doubt, and where none could the tags are the tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

DEEPEST: Final = 500
"""Elements within each other; Blink and WebKit flatten what is deeper than 512."""

VOID: Final = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_TERMS: Final = frozenset({"dd", "dt"})
_ENDS_PARAGRAPH: Final = _HEADINGS | {
    "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "li",
    "listing", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul",
    "xmp",
}  # fmt: skip
_NOT_IN_ITSELF: Final = frozenset({"a", "button", "form", "nobr", "option", "select"})
_NEVER: Final = frozenset(
    {"frame", "frameset", "image", "isindex", "keygen", "listing", "math", "nobr", "noembed", "noframes",
     "plaintext", "xmp"}
)  # fmt: skip
_PARENTS: Final = {
    "body": {"html"},
    "caption": {"table"},
    "col": {"colgroup"},
    "colgroup": {"table"},
    "dd": {"div", "dl"},
    "dt": {"div", "dl"},
    "head": {"html"},
    "li": {"menu", "ol", "ul"},
    "optgroup": {"select"},
    "option": {"datalist", "optgroup", "select"},
    "rb": {"ruby"},
    "rp": {"rtc", "ruby"},
    "rt": {"rtc", "ruby"},
    "rtc": {"ruby"},
    "tbody": {"table"},
    "td": {"tr"},
    "tfoot": {"table"},
    "th": {"tr"},
    "thead": {"table"},
    "tr": {"table", "tbody", "tfoot", "thead"},
}
_ROWS: Final = frozenset({"tr"})
_CHILDREN: Final = {
    "colgroup": {"col"},
    "head": {"base", "link", "meta", "noscript", "script", "style", "template", "title"},
    "html": {"body", "head"},
    "select": {"hr", "optgroup", "option"},
    "optgroup": {"option"},
    "option": frozenset[str](),
    "table": {"caption", "colgroup", "tbody", "tfoot", "thead", "tr"},
    "tbody": _ROWS,
    "tfoot": _ROWS,
    "thead": _ROWS,
    "tr": {"td", "th"},
}
NO_TEXT: Final = frozenset(_CHILDREN) - {"option"}
"""Elements out of which browsers move any text that stands right in them."""
# Drawings as icons are drawn; other elements of SVG take HTML in, or are thrown out of it.
_DRAWING: Final = frozenset(
    {"circle", "clippath", "defs", "ellipse", "g", "line", "lineargradient", "marker", "mask", "path",
     "pattern", "polygon", "polyline", "radialgradient", "rect", "stop", "svg", "symbol", "text", "title",
     "tspan", "use"}
)  # fmt: skip


def doubt_of_start(name: str, opened: Sequence[str], *, slash: bool) -> str:
    """Why a browser may not put an element where its start tag stands; empty if it does.

    Args:
        name: The element's.
        opened: The names of the elements around it, outermost first.
        slash: Whether the start tag ends itself.
    """
    parent = opened[-1] if opened else ""
    if "svg" in opened:
        return "" if name in _DRAWING else f"<{name}> within a drawing"
    if name in _NEVER:
        return f"<{name}>, which browsers treat in their own ways"
    if slash and name not in VOID and name != "svg":
        return f"<{name}/>, which ends nothing"
    if len(opened) >= DEEPEST:
        return f"more than {DEEPEST} elements within each other"
    if not parent:
        return "" if name == "html" else f"<{name}> outside of <html>"
    if name in _PARENTS and parent not in _PARENTS[name]:
        return f"<{name}> within <{parent}>"
    if parent in _CHILDREN and name not in _CHILDREN[parent]:
        return f"<{name}> within <{parent}>"
    if name in _ENDS_PARAGRAPH and "p" in opened:
        return f"<{name}> within <p>, which it ends"
    if name in _TERMS and _TERMS.intersection(opened[_last("dl", opened) :]):
        return f"<{name}> within one of its kind, which it ends"
    if name in _HEADINGS and parent in _HEADINGS:
        return f"<{name}> within <{parent}>, which it ends"
    if name in _NOT_IN_ITSELF and name in opened:
        return f"<{name}> within <{name}>"
    return ""


def _last(name: str, opened: Sequence[str]) -> int:
    """Where the innermost element of a name is, or 0."""
    return next((index for index in range(len(opened) - 1, -1, -1) if opened[index] == name), 0)
