"""The cases of a parametrised test that share all they are given, run as one item where workers run tests.

To set up, report and hand over ten thousand small cases costs more than most of them, and each worker holds
them all. Where tests run in another order each time, so do their cases. Without workers each case is an item
of its own, which can be named and run alone.
"""

from __future__ import annotations

import random
from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def join(items: list[pytest.Item]) -> None:
    """Put one item in the place of each test's cases, which runs all of them in the order that they have."""
    groups: dict[object, list[pytest.Item]] = {}
    for item in items:
        groups.setdefault(_key(item), []).append(item)
    items[:] = [cases[0] if len(cases) == 1 else _joined(cases) for cases in groups.values()]


def _key(item: pytest.Item) -> object:
    """The same for all cases that can be joined; the item itself if it can be joined with no other."""
    if not isinstance(item, pytest.Function) or item.cls or not hasattr(item, "callspec"):
        return item
    if item.callspec.marks or hasattr(item.obj, "is_hypothesis_test"):
        return item
    definitions = item._fixtureinfo.name2fixturedefs
    own = {name for name in item.callspec.params if _is_direct(definitions, name)}
    given = (found[-1].scope for name, found in definitions.items() if name not in own)
    if own != set(item.callspec.params) or "request" in item._fixtureinfo.argnames or "function" in given:
        return item
    return item.parent, item.originalname


def _is_direct(definitions: dict[str, Sequence[Any]], name: str) -> bool:
    """Whether a parameter is a value of the test's own, and not one that a fixture makes something of."""
    made: Callable[..., object] = definitions[name][-1].func
    return made.__name__ == "get_direct_param_fixture_func"


def _joined(cases: list[Any]) -> pytest.Item:
    first = cases[0]
    made: pytest.Item = pytest.Function.from_parent(
        first.parent,
        name=f"{first.originalname}[{len(cases)} cases]",
        originalname=first.originalname,
        callspec=replace(first.callspec, _idlist=[f"{len(cases)} cases"]),
        fixtureinfo=first._fixtureinfo,
        callobj=_each(
            first.obj,
            {case.callspec.id: case.callspec.params for case in cases},
            shuffled=first.config.pluginmanager.hasplugin("randomly"),
        ),
    )
    return made


def _each(
    test: Callable[..., None], cases: dict[str, dict[str, Any]], *, shuffled: bool
) -> Callable[..., None]:
    @wraps(test)
    def run(**given: Any) -> None:
        failed: list[BaseException] = []
        # The plugin that shuffles tests has put the generator in a state that its seed tells.
        order = random.sample(list(cases.items()), len(cases)) if shuffled else cases.items()
        for name, parameters in order:
            try:
                test(**{**given, **parameters})
            except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001  (said with all others)
                error.add_note(f"in the case {name}")
                failed.append(error)
        if len(failed) == 1:
            raise failed[0]
        if failed:
            raise BaseExceptionGroup(f"{len(failed)} of {len(cases)} cases", failed)

    return run
