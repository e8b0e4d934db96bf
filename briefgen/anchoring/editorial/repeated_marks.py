"""Quotations over paragraphs: the mark that opens each paragraph anew may be written or not.

Where it is not written, what stands on either side of it has to be one utterance: else the mark opens
another's words, or parts the narration from them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.anchoring.editorial.utterance import one_utterance
from briefgen.text.folding_characters import PARAGRAPH_MARK, QUOTE

_SINGLE_OPENS = re.compile(r"(?<![^\s(\"-])'(?=[^\W\d_])")
_SINGLE_CLOSES = re.compile(r"(?<=[\w.,!?])(?<!s)'(?!\w)|(?<=[.,!?])'(?!\w)|(?<=s)'(?=[\s.,!?])")
_CLOSES_SURELY = re.compile(r"(?<=[.,!?])'(?!\w)")

if TYPE_CHECKING:
    from briefgen.reading import Reading


def swallows_mark(source: Reading, start: int, end: int, run: str) -> bool:
    """Whether a run leaves out a mark at which another utterance begins.

    Args:
        source: Where it stands.
        start: Where its stretch of the folded source begins.
        end: Where that ends.
        run: The folded words as written.
    """
    stretch = source.folded.text[start:end]
    if PARAGRAPH_MARK not in stretch[1:] or _marks(run) >= _marks(stretch):
        return False
    place = stretch.find(PARAGRAPH_MARK, 1)
    while place >= 0:
        at = source.folded.start(start + place)
        if at is not None and not one_utterance(source, len(source.text[:at].rstrip()), at + 1):
            return True
        place = stretch.find(PARAGRAPH_MARK, place + 1)
    return False


def opens_or_closes(left_out: str) -> bool:
    """Whether folded words left out hold one mark of a pair, so that their sides are of two speakers."""
    opening, closing = len(_SINGLE_OPENS.findall(left_out)), len(_SINGLE_CLOSES.findall(left_out))
    return (
        left_out.count(QUOTE) % 2 == 1
        or opening > closing
        or (closing > opening and _CLOSES_SURELY.search(left_out) is not None)
    )


def _marks(folded: str) -> int:
    return folded.count(QUOTE) + folded.count(PARAGRAPH_MARK) + folded.count(" '")
