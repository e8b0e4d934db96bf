"""An omission that takes the verb or the subject of what is kept behind it, so that another clause is read.

*We back the suit and condemn any violence* must not become *We back … any violence*, nor *The crews gave all
and the mayor has fled* become *The crews … has fled*. Told by small words: the end of what is left out is a
conjunction with one more word, and an object or a predicate follows.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.contract.small_words import SmallWords
    from briefgen.reading import Reading


def taken(reading: Reading, parts: Sequence[Span]) -> Span | None:
    """The conjunction with the verb or the subject that an omission takes from the part behind it.

    Args:
        reading: What is known of the source.
        parts: The stretches of it that are kept, in code points.
    """
    language = reading.counting
    if language is None or len(parts) < 2:
        return None
    ways = _patterns(language.small_words)
    for first, second in pairwise(parts):
        gap = Span(first.end, max(first.end, second.start))
        behind = reading.text[second.start : second.start + 24]
        for ending, follows, begins in ways:
            found = ending.search(reading.text, gap.start, gap.end)
            before = reading.text[gap.start : found.start()] if found is not None else ""
            if found is not None and follows.match(behind) and begins.match(before):
                return Span(found.start("joint"), len(found.group().rstrip()) + found.start())
    return None


@cache
def _patterns(words: SmallWords) -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    """What ends an omission, what follows, and how it begins: for a verb with its object, and for a subject.

    A subject counts only behind a predicate that is left out: not *The mayor [and the council] have agreed*.
    """
    kept = rf"(?:{words.determiners}|{words.finite}|{words.joints})"
    joint = rf"(?<![\w-])(?P<joint>{words.joints})\s"
    verb = rf"{joint}(?:(?:{words.small})\s){{0,2}}(?!{kept}\s)[a-zà-öø-ÿ][\w’'-]+\s\Z"
    subject = rf"{joint}(?:(?:{words.determiners})\s)(?:[^\W\d_][\w’'-]*\s){{1,3}}\Z"
    return (
        (re.compile(verb), re.compile(rf"(?:{words.determiners})\s", re.IGNORECASE), re.compile("")),
        (
            re.compile(subject),
            re.compile(rf"(?:{words.finite})\s"),
            re.compile(rf"\s*(?!(?:{words.linking})\s)[^\W\d_]"),
        ),
    )
