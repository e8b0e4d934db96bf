"""What is quoted in a language that is not described: the marks are read, the speakers are not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.reading.speech.direct_speech import ExtractedQuotation, QuotedPassage, outermost

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.marks.pairing import QuotedSpan

UNREAD: Final = "unread"
"""The rule of a quotation whose speaker nobody looked for."""
_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_FEWEST_WORDS: Final = 4
_FEWEST_SIGNS: Final = 8


def unread_passages(text: str, quoted_spans: Sequence[QuotedSpan]) -> tuple[QuotedPassage, ...]:
    """Every outermost quoted span, in order, with nobody as its speaker."""
    return tuple(
        QuotedPassage(
            quoted,
            ExtractedQuotation(
                quoted.inner, quoted.inner.slice(text), None, None, UNREAD, 0.0, quoted.continues
            ),
            _is_long(quoted.inner.slice(text)),
        )
        for quoted in outermost(quoted_spans)
    )


def _is_long(words: str) -> bool:
    """Whether a quoted stretch is more than a name or a term; some scripts write no spaces."""
    return len(words.split()) >= _FEWEST_WORDS or len(_UNSPACED.findall(words)) >= _FEWEST_SIGNS
