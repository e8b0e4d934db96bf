"""A link into the original that opens at the words quoted: a text fragment.

``#:~:text=start,end`` (W3C Community Group, *URL Fragment Text Directives*). A browser that knows none, or
does not find the words, opens the page at its top.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from briefgen.pages.links import external

if TYPE_CHECKING:
    from briefgen.briefing import Passage

_WHOLE: Final = 10
"""Words up to which a passage is named whole; longer ones by their beginning and end."""
_END: Final = 4


def original(passage: Passage) -> str:
    """The address of a passage in the original; empty where none is known that may be linked."""
    address = external(passage.source.metadata.url)
    if address is None:
        return ""
    address = address.partition(":~:")[0].removesuffix("#")
    first = passage.anchor.spans[0].slice(passage.source.text).split()
    last = passage.anchor.spans[-1].slice(passage.source.text).split()
    if len(passage.anchor.spans) == 1 and len(first) <= _WHOLE:
        directive = _encoded(first)
    else:
        directive = f"{_encoded(first[:_END])},{_encoded(last[-_END:])}"
    joint = ":~:" if "#" in address else "#:~:"
    return f"{address}{joint}text={directive}"


def _encoded(words: list[str]) -> str:
    """Words percent-encoded, the hyphen too, which would otherwise mark a prefix or a suffix."""
    return quote(" ".join(words), safe="").replace("-", "%2D")
