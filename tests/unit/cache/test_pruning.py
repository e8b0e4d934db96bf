from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from briefgen.cache import key_of, open_store
from briefgen.cache.pruning import DAY, prune

if TYPE_CHECKING:
    from pathlib import Path


def aged(path: Path, days: float) -> None:
    then = time.time() - days * DAY
    os.utime(path, (then, then))


def filled(project: Path, sizes: dict[str, int]) -> Path:
    kept = open_store(project)
    for days, (name, size) in enumerate(sizes.items()):
        kept.put("page", name, bytes(size))
        aged(project / ".briefgen" / "cache" / "page" / name, days)
    return project / ".briefgen" / "cache"


def names(cache: Path) -> list[str]:
    return sorted(path.name for path in (cache / "page").iterdir())


def test_what_nobody_asked_for_in_a_month_goes(project: Path) -> None:
    cache = filled(project, {"new": 1, "old": 1})
    aged(cache / "page" / "old", 31)
    prune(cache, 10_000)
    assert names(cache) == ["new"]


def test_beyond_the_limit_the_oldest_go_first_and_leave_some_room(project: Path) -> None:
    cache = filled(project, {"a": 1000, "b": 1000, "c": 1000, "d": 1000})
    prune(cache, 4_000)
    assert names(cache) == ["a", "b"]


def test_it_is_done_once_a_day_unless_much_was_written(project: Path) -> None:
    cache = filled(project, {"a": 1000})
    prune(cache, 1_000_000)
    aged(cache / "page" / "a", 31)
    prune(cache, 1_000_000)
    assert names(cache) == ["a"]
    prune(cache, 1_000_000, force=True)
    assert names(cache) == []


def test_a_run_that_wrote_much_prunes_when_it_ends(project: Path) -> None:
    open_store(project).tidy()
    kept = open_store(project, limit=5_000)
    for number in range(10):
        kept.put("page", key_of(str(number)), bytes(1000))
    kept.tidy()
    assert len(names(project / ".briefgen" / "cache")) == 3


def test_being_asked_for_keeps_an_entry(project: Path) -> None:
    cache = filled(project, {"a": 1, "b": 1})
    for name in "ab":
        aged(cache / "page" / name, 31)
    assert open_store(project).get("page", "a") == b"\0"
    prune(cache, 10_000)
    assert names(cache) == ["a"]


def test_what_a_killed_run_left_goes(project: Path) -> None:
    cache = filled(project, {"a": 1})
    for name in (".123.old", ".123.young"):
        (cache / "page" / name).write_bytes(b"half")
    aged(cache / "page" / ".123.old", 0.5)
    prune(cache, 10_000)
    assert names(cache) == [".123.young", "a"]


def test_a_link_among_the_kinds_is_not_entered(project: Path, tmp_path: Path) -> None:
    cache = filled(project, {})
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "mine").write_text("mine")
    aged(outside / "mine", 99)
    (cache / "linked").symlink_to(outside)
    prune(cache, 0)
    assert (outside / "mine").exists()
