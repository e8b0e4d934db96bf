"""Every regular expression of the package against texts that repeat what makes bad ones slow.

Some are only ever searched in a window of a text, so the length here is a window's; that whole texts take
linear time is for ``test_linear.py``, which calls what is called.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from typing import TYPE_CHECKING

import briefgen
from tests.harness.growing import UNITS, repeated
from tests.harness.timing import cpu_seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LENGTH = 2_000
SECONDS = 0.1


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


def test_no_pattern_takes_long_in_a_hostile_window() -> None:
    found = patterns()
    assert len(found) > 200
    slow = []
    for name, pattern in found.values():
        for unit in UNITS:
            text = f"a{repeated(unit, LENGTH)}\0"

            def run(pattern: re.Pattern[str] = pattern, text: str = text) -> None:
                for _ in pattern.finditer(text):
                    pass
                pattern.fullmatch(text)

            taken = cpu_seconds_quickly(run)
            if taken > SECONDS:
                slow.append((name, unit, taken))
    assert slow == []


def test_no_group_is_possessive() -> None:
    """Python before 3.11.5 matches such a group wrongly (CPython issue 106052); an atomic one is the same."""
    possessive = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+")
    assert [name for name, pattern in patterns().values() if possessive.search(pattern.pattern)] == []


def cpu_seconds_quickly(run: Callable[[], object]) -> float:
    """The least of two measurements where the first is long: a single pause of the machine is no finding."""
    started = time.process_time()
    run()
    taken = time.process_time() - started
    return min(taken, cpu_seconds(run)) if taken > SECONDS else taken
