"""Block quotations: lines that begin with ``>``, and whose words they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.reading.speech.attributing import attribute
from briefgen.reading.speech.narration import Narration
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLOCK: Final = re.compile(r"^[ \t]{0,3}>[^\n\r]*(?:(?:\r\n|[\n\r])[ \t]{0,3}>[^\n\r]*)*", re.MULTILINE)
_SIGNATURE: Final = re.compile(r"\s*[—–―-]+\s*[^\n\r]{1,100}")


def blocks(text: str) -> tuple[Span, ...]:
    """Every block quotation of ``text``, in code points."""
    return tuple(Span(*match.span()) for match in _BLOCK.finditer(text)) if ">" in text else ()


def block_speaker(text: str, paragraphs: Sequence[tuple[int, int]], block: Span) -> tuple[int, int] | None:
    """Where the text names whose words ``block`` is: before a colon on the line above, or behind a dash."""
    before = [bounds for bounds in paragraphs if bounds[1] <= block.start]
    lead = before[-1] if before and text[before[-1][1] - 1] == ":" else None
    if lead is None:
        signature = _SIGNATURE.match(text, block.end)
        if signature is None:
            return None
        narration = Narration(text, block.start, signature.end(), [(block.start, block.end, 0, True)])
    else:
        narration = Narration(text, lead[0], block.end, [(block.start, block.end, 0, True)])
    token = next(iter(narration.quotes))
    bounds = next((start, stop) for start, stop in narration.sentences if start <= token < stop)
    found = attribute(narration, token, *bounds, paused=False)
    return narration.extent(found.speaker) if found is not None else None
