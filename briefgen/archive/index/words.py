"""The words of a text as the index has them, and of a question alike.

tantivy cuts at whatever is no letter or digit, lowers and takes accents off. Scripts without spaces it would
keep whole, so each of their characters is set apart before.
"""

from __future__ import annotations

import re
from typing import Final

from tantivy import Filter, TextAnalyzer, TextAnalyzerBuilder, Tokenizer

ANALYZER: Final = "briefgen"
_UNSPACED: Final = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])"
)
_LONGEST: Final = 60
"""Letters of a word; longer ones are no words and are not indexed."""


def analyzer() -> TextAnalyzer:
    """How the index cuts a text."""
    made = TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.remove_long(_LONGEST))
    return made.filter(Filter.lowercase()).filter(Filter.ascii_fold()).build()


def spaced(text: str) -> str:
    """A text with spaces around the characters of scripts that have none."""
    return _UNSPACED.sub(r" \1 ", text) if _UNSPACED.search(text) else text


def is_unspaced(character: str) -> bool:
    """Whether a character is of a script without spaces."""
    return _UNSPACED.fullmatch(character) is not None


def words_of(text: str) -> list[str]:
    """The words of a question, in order."""
    return list(analyzer().analyze(spaced(text)))
