"""A text that names somebody for what its evidence says of a relative: *Bakke* for *Bakke's son*."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.meaning.contraries import Contrary
from briefgen.checking.prose.stems import bare_word, words_of
from briefgen.reading.names.given_names import gender
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.checking.prose.statements import Statement

_NAME: Final = re.compile(
    r"(?<![\w’'-])[^\W\d_a-zà-öø-ÿ][\w-]{2,}(?:[  ][^\W\d_a-zà-öø-ÿ][\w-]+)*(?!['’]s?\b)"
)
_OF: Final = r"(?:of|von|vom|des|der|de|d['’]|del|du)"
_OWNING: Final = rf"{_OF}\s+(?:(?!(?:{_OF}|and|und|et|y|or|oder|ou|o)\s)[^\W\d_][\w’'-]*\s+){{0,3}}"
_BETWEEN: Final = 3
"""Words behind a possessive within which the relative is named: *Bakke's eldest son*."""


def relative_of(statement: Statement) -> Contrary | None:
    """The first name of a text that every sentence of its evidence has as a relative's; None without one."""
    language = statement.reading.counting
    contrasts = language.contrasts if language is not None else None
    sentences = list(dict.fromkeys(one.sentence for one in statement.passages))
    if contrasts is None or not sentences or any(one.counting is not language for one in sentences):
        return None
    if any(bare_word(word) in contrasts.kin for word in words_of(statement.text)):
        return None
    for found in _NAME.finditer(statement.text):
        if statement.is_quoted(Span(*found.span())):
            continue
        relative = _relative(found.group(), [one.text for one in sentences], contrasts.kin)
        if relative is not None:
            return Contrary(Span(*found.span()), relative)
    return None


def _relative(name: str, sentences: list[str], kin: frozenset[str]) -> str | None:
    """Who a name stands for in all of some sentences; None where one has it by itself."""
    words = name.split()
    pattern = _owner(words[-1])
    mentions = [
        (found, text)
        for text in sentences
        for found in pattern.finditer(text)
        if len(words) == 1 or not _is_namesake(text[: found.start()], words[:-1])
    ]
    owned = [_owned(found, text, kin) for found, text in mentions]
    first = owned[0] if owned else None
    if first is None or not all(owned):
        return None
    others = (word for text in sentences for word in words_of(text.replace(first, " ")))
    return None if any(word in words[:-1] for word in others) else first


def _is_namesake(before: str, given: list[str]) -> bool:
    """Whether a family name stands behind another given name."""
    last = re.search(r"([^\W\d_a-z][a-zà-öø-ÿ-]+)[  ]\Z", before)
    return last is not None and last[1] not in given and gender(last[1].lower()) is not None


def _owned(found: re.Match[str], text: str, kin: frozenset[str]) -> str | None:
    if found["possessive"]:
        behind = [word.strip(",.;:") for word in text[found.end() :].split()[:_BETWEEN]]
        for at, word in enumerate(behind):
            if bare_word(word) in kin:
                return " ".join([found.group(), *behind[: at + 1]])
    before = re.search(rf"([^\W\d_]+(?:-[^\W\d_]+)*)\s+{_OWNING}\Z", text[: found.start()])
    if before is not None and bare_word(before[1]) in kin:
        return " ".join(text[before.start() : found.end()].split())
    return None


@cache
def _owner(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(name)}(?P<possessive>['’]s|(?<=s)['’]|s)?(?![\w-])")
