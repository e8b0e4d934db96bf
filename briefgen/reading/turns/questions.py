"""An interview whose questions are set in bold and whose answers follow without a label.

Explainers ask in bold too (*What happened?*) and answer in the outlet's own voice. An undeclared text is an
interview only if its questions address somebody (*you*) and its answers speak in the first person.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide.turn_words import FIRST, SECOND
from briefgen.reading.turns.directions import trimmed
from briefgen.reading.turns.turn_taking import IN_TURNS, Turn
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_BOLD: Final = re.compile(r"(?P<bold>\*{1,3}|_{1,3})(?P<asked>[^*_\n\r]{4,400})(?P=bold)\s*")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FEWEST: Final = 2


def asked_in_bold(text: str, paragraphs: Sequence[tuple[int, int]], kind: str) -> tuple[Turn, ...]:
    """The questions and answers of such an interview, in order; none of any other text."""
    if "**" not in text and "__" not in text and "\n*" not in text and "\n_" not in text:
        return ()
    bold = [match for first, last in paragraphs if (match := _BOLD.fullmatch(text, first, last))]
    asked = [match for match in bold if match["asked"].rstrip()[-1:] == "?"]
    if len(asked) < _FEWEST or 2 * len(asked) < len(bold):
        return ()
    ends = [*(match.start() for match in bold[1:]), len(text)]
    pairs = [(match, Span(match.end(), end)) for match, end in zip(bold, ends, strict=True)]
    if kind not in IN_TURNS and not _is_conversation(text, pairs):
        return ()
    taken: list[Turn] = []
    for match, answer in pairs:
        question = Span(*match.span("asked"))
        taken.append(Turn(question, "Q", question))
        said = trimmed(text, answer.start, answer.end)
        if said.start < said.end:
            taken.append(Turn(Span(said.start, said.start), "A", said))
    return tuple(taken)


def _is_conversation(text: str, pairs: Sequence[tuple[re.Match[str], Span]]) -> bool:
    addressed = sum(bool(SECOND.intersection(_words(match["asked"]))) for match, _ in pairs)
    personal = sum(bool(FIRST.intersection(_words(answer.slice(text)))) for _, answer in pairs)
    return 3 * addressed >= len(pairs) and addressed >= 1 and 3 * personal >= 2 * len(pairs)


def _words(text: str) -> set[str]:
    return {word.casefold().replace("’", "'") for word in _WORD.findall(text)}
