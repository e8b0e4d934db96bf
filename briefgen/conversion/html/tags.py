"""How a browser shows an element, as far as the text depends on it: as a block, in a line, or not at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS: Final = """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p
    plaintext pre search section summary table tbody td tfoot th thead tr ul xmp
    """
_UNREAD: Final = """
    applet area audio base basefont bgsound button canvas col colgroup command datalist embed frame frames
    head iframe img input keygen link map meta meter nextid noembed noframes noscript object optgroup
    option output param picture progress rp rt rtc script select source style svg template textarea title
    track video
    """

BLOCKS: Final = frozenset(_BLOCKS.split())
"""Elements that begin a line of their own."""

UNREAD: Final = frozenset(_UNREAD.split())
"""Elements whose words are no words of the page; readings above Chinese characters among them."""

STRUCK: Final = frozenset({"del", "s", "strike"})
"""Words that the page takes back."""

HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
LISTS: Final = frozenset({"ul", "ol", "menu", "dir"})
CELLS: Final = frozenset({"td", "th"})

_HIDDEN: Final = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def name_of(element: _Element) -> str:
    """The element's name in small letters, without its namespace; empty for a comment or an instruction."""
    tag: object = element.tag  # a function where it is a comment
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""


def characters_of(element: _Element) -> str:
    """All characters in an element, seen or not."""
    return "".join(str(part) for part in element.itertext())


def is_unread(element: _Element, name: str) -> bool:
    """Whether no reader of the page sees the element's words."""
    if not name or name in UNREAD or name in STRUCK:
        return True
    if name == "body":
        return False  # scripts show it
    return element.get("hidden", "until-found") != "until-found" or bool(
        _HIDDEN.search(element.get("style", ""))
    )


def lineage(element: _Element) -> list[_Element]:
    """The element and those around it, from the inside."""
    return [element, *element.iterancestors()]
