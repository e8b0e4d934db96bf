"""Values that are more than one amount, which hold only in the source's own words.

A change with both of its ends (*from 20 to 50 percent*), and a multiple of something else (*twice as much as
in 2018*). Whether anything is cut off or limits them is judged as of any value.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from briefgen.languages.changes import DECREASES, ENDS, LESS, MULTIPLES
from briefgen.reading import begins_with_amount

if TYPE_CHECKING:
    from briefgen.languages import Language


@cache
def _ends(code: str) -> re.Pattern[str] | None:
    if code not in ENDS:
        return None
    first, second = ("|".join(sorted(some)) for some in ENDS[code])
    return re.compile(
        rf"(?:{first})\s(?P<from>\S.{{0,60}}?)\s(?:{second})\s(?P<to>\S.{{0,60}})", re.IGNORECASE
    )


@cache
def _multiple(code: str) -> re.Pattern[str] | None:
    return re.compile(MULTIPLES[code], re.IGNORECASE) if code in MULTIPLES else None


def is_whole_statement(value: str, language: Language) -> bool:
    """Whether a value is a change with both ends, or a multiple of something that it names."""
    multiple, ends = _multiple(language.code), _ends(language.code)
    if multiple is not None and multiple.match(value) is not None:
        return True
    change = ends.fullmatch(value) if ends is not None else None
    return change is not None and all(
        any(map(str.isalnum, change[end])) and begins_with_amount(change[end], language)
        for end in ("from", "to")
    )


def is_difference(limit: str, measures: str, language: Language) -> bool:
    """Whether what is measured says that the amount is one by how much less there is: *fall* of *4% less*."""
    less = LESS.get(language.code, frozenset())
    told = re.findall(r"[^\W\d_]+", measures.casefold())
    return limit.casefold().removeprefix("de ") in less and any(
        word in DECREASES[language.code] or (word[-1:] == "s" and word[:-1] in DECREASES[language.code])
        for word in told
    )
