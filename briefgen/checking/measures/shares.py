"""A share within a group labelled as its share of all: *64 percent of women* as the share of women."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from briefgen.checking.measures.labels import Misread, whole_words
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.checking.measures.labels import Counted
    from briefgen.languages.measured import Measured


def other_share(one: Counted) -> Misread | None:
    """The words of a label that turn the share round, or take the group for all."""
    for at, group in enumerate(one.theirs.share_within):
        held = _held(one, group)
        if held is None:
            continue
        for known in one.own:
            said = _turned(known, at).search(one.label)
            if said is None and whole_words(known.share_within[at]).search(one.label) is None:
                said = whole_words(known.everybody).search(one.label)
            if said is not None:
                return Misread(said.group(), held)
    return None


def _held(one: Counted, group: str) -> Span | None:
    """The number with the group within which it is a share."""
    before, behind = (_filled(pattern, group) for pattern in one.theirs.shared)
    found = before.search(one.text, one.near[0].start, one.place.start)
    if found is not None:
        return Span(found.start(), one.place.end)
    after = behind.match(one.text, one.place.start, one.sentence.end)
    return Span(one.place.start, after.end()) if after is not None else None


def _turned(known: Measured, at: int) -> re.Pattern[str]:
    return _filled(rf"\b(?:{known.share})", known.share_within[at])


@cache
def _filled(pattern: str, group: str) -> re.Pattern[str]:
    return re.compile(
        pattern.replace("{{", "{").replace("}}", "}").replace("{group}", f"(?:{group})"), re.IGNORECASE
    )
