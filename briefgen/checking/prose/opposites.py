"""Words that say the opposite of each other: *agreed* and *declined*, *rose* and *fell*.

English only, and only words that mean little else: a text that has one where its evidence has the other, and
neither of them a negation, hardly says what its evidence says.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.vocabulary import words
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.checking.prose.statements import Statement

_PAIRS: Final = (
    (
        words("agree agrees agreed agreeing accept accepts accepted approve approves approved consented"),
        words("declined~ declines~ decline~ refuse refuses refused refusing reject rejects rejected"),
    ),
    (
        words("rise rises rose risen grew grown increase increases increased climbed jumped soared surged"),
        words("fall falls fell fallen dropped decrease decreases decreased declined shrank plunged slumped"),
    ),
    (
        words("supports supported endorse endorses endorsed favors favours favored favoured"),
        words("oppose opposes opposed"),
    ),
    (words("confirm confirms confirmed admits admitted"), words("deny denies denied denying")),
    (words("win wins won"), words("lose loses lost")),
    (
        words("allow allows allowed permits permitted legalized legalised"),
        words("ban bans banned forbids forbade forbidden prohibits prohibited outlawed"),
    ),
    (words("began begins started launched resumed"), words("ended halted ceased stopped suspended")),
    (words("praise praises praised welcomed"), words("criticizes criticized criticised condemn condemned")),
    (words("acquit acquitted innocent"), words("convict convicted guilty")),
    (words("survived survives"), words("died killed")),
    (words("increased raised"), words("reduced lowered")),
)  # fmt: skip
"""A tilde marks a word that counts before *to* only: *declined to send* refuses, *declined by half* falls."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_NEGATIONS: Final = words(
    "not no never nor neither none nobody nothing without cannot hardly barely unlikely fail failed"
)


class Opposition(NamedTuple):
    """A word of a text and the one of its evidence that says the opposite."""

    span: Span
    other: str


def opposition(statement: Statement) -> Opposition | None:
    """The first word of a text whose opposite its evidence has; None where either text may say both."""
    text = {word: span for word, span in _words(statement.text).items() if not statement.is_quoted(span)}
    if statement.reading.language is None or _is_negated(text):
        return None
    sentences = [_words(passage.sentence.text) for passage in statement.passages]
    cited = [_words(passage.anchor.span.slice(passage.source.text)) for passage in statement.passages]
    if any(map(_is_negated, sentences)):
        return None
    for pair in _PAIRS:
        for one, other in (pair, pair[::-1]):
            own = [span for word, span in text.items() if word in one]
            if not own or any(word in other for word in text):
                continue
            theirs = [word for held in cited for word in held if word in other]
            if theirs and not any(word in one for held in sentences for word in held):
                return Opposition(own[0], theirs[0].rstrip("~"))
    return None


def _words(text: str) -> dict[str, Span]:
    """The words of a text in lower case, with a tilde where *to* follows."""
    found: dict[str, Span] = {}
    for match in _WORD.finditer(text):
        low = match.group().lower().replace("’", "'")
        marked = f"{low}~" if low.startswith("declin") and text.startswith(" to ", match.end()) else low
        found.setdefault(marked, Span(*match.span()))
    return found


def _is_negated(found: dict[str, Span]) -> bool:
    return any(word in _NEGATIONS or word.endswith("n't") for word in found)
