"""Every regular expression of the package against texts that repeat what makes bad ones slow.

What takes far more than cubic time here is given up; ``make bench`` measures what takes quadratic.
Some are only ever searched in a window of a text, so the length here is a window's; that whole texts take
linear time is for ``test_linear.py``, which calls what is called.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import TYPE_CHECKING

import briefgen
from tests.harness.growing import UNITS, repeated
from tests.harness.limits import Endless, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LENGTH = 400
"""Enough for what takes the fourth power of it, or grows faster, to take far longer than ``SECONDS``."""

SECONDS = 3
"""CPU seconds after which a search is given up: the slowest takes a fortieth of one, most a thousandth."""


def patterns() -> dict[tuple[str, int], tuple[str, re.Pattern[str]]]:
    """The compiled patterns that the modules hold, by their text, with a name that holds them."""
    found: dict[tuple[str, int], tuple[str, re.Pattern[str]]] = {}
    for module in pkgutil.walk_packages(briefgen.__path__, "briefgen."):
        if not module.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                for pattern in _within(value):
                    found.setdefault((pattern.pattern, pattern.flags), (f"{module.name}.{name}", pattern))
    return found


def _within(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            yield from _within(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _within(item)


def test_no_pattern_runs_away_in_a_hostile_window() -> None:
    found = patterns()
    assert len(found) > 200
    endless = []
    texts = {unit: f"a{repeated(unit, LENGTH)}\0" for unit in UNITS}
    for name, pattern in found.values():
        if _ends(pattern, texts.values()):  # to set a limit takes as long as to search one text
            continue
        endless += [(name, unit) for unit, text in texts.items() if not _ends(pattern, [text])]
    assert endless == []


def _ends(pattern: re.Pattern[str], texts: Iterable[str]) -> bool:
    """Whether searching the texts comes to an end in time."""
    try:
        with within(SECONDS):
            for text in texts:
                for _ in pattern.finditer(text):
                    pass
                pattern.fullmatch(text)
    except Endless:
        return False
    return True


def test_no_group_is_possessive() -> None:
    """Python before 3.11.5 matches such a group wrongly (CPython issue 106052); an atomic one is the same."""
    possessive = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+")
    assert [name for name, pattern in patterns().values() if possessive.search(pattern.pattern)] == []
