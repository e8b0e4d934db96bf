"""No file of strangers takes the time, memory or files of whoever adds it: it is read, or refused."""

from __future__ import annotations

import json
import resource
from pathlib import PurePath

import pytest

from briefgen.conversion import FORMATS, Converted, Limits, Unconvertible, convert_bounded
from tests.harness.hostile_files import ALONE, FILES

_LIMITS = Limits(seconds=10, megabytes=500)
_SHARED = Limits(seconds=600, megabytes=500)
"""All together, on a machine that does much else; each alone is held to ten seconds of its own there."""
_KNOWN = {ending for known in FORMATS for ending in known.endings}
_NAMES = [name for name in FILES if PurePath(name).suffix in _KNOWN]


@pytest.mark.parametrize("name", [name for name in _NAMES if name in ALONE])
def test_a_file_that_takes_much_is_read_or_refused(name: str) -> None:
    data = FILES[name]()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with pytest.raises(Unconvertible) as refusal:
        convert_bounded(data, name, _LIMITS)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime - before.ru_utime <= 2 * _LIMITS.seconds
    _is_plain(refusal.value.reason)


def test_every_other_hostile_file_is_read_or_refused() -> None:
    names = [name for name in _NAMES if name not in ALONE]
    found = convert_bounded(
        json.dumps(names).encode(), "x", _SHARED, "tests.harness.hostile_files:convert_all"
    )
    assert list(dict.fromkeys(document.name for document in found)) == names
    for document in found:
        _takes_nothing_of_this_machine(document)


def _takes_nothing_of_this_machine(document: Converted) -> None:
    for doubt in document.doubts:
        _is_plain(doubt)
    assert "root:" not in document.text
    assert len(document.text) < 10_000_000
    assert not any("file:" in stated.value for stated in document.stated.values())


def _is_plain(reason: str) -> None:
    assert "crashed" not in reason
    assert "Error" not in reason
    assert "\n" not in reason
    assert len(reason) < 300
