"""A check that uses what earlier runs found out prints, byte for byte, what a check without it prints."""

from __future__ import annotations

import os
import pickle
from typing import TYPE_CHECKING

import pytest

from briefgen.cache import NO_STORE, open_store
from briefgen.diagnostics.renderers import render_json
from briefgen.pipeline import compile_project, kept_outcome, load_settings
from tests.harness.edited_project import Hand
from tests.harness.project import write_project

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.cache import Store
    from briefgen.pipeline import Outcome


def outcome(configuration: Path, store: Store) -> Outcome:
    settings = load_settings(configuration)
    found = kept_outcome(settings, store, excerpts=True)
    return found or compile_project(settings, store=store, excerpts=True).outcome


def printed(found: Outcome) -> list[str]:
    silenced = [str(one) for one in found.silenced]
    return [str(render_json(found.diagnostics, found.summary)), str(found.unread), found.ids, *silenced]


def assert_equal_after_edits(folder: Path, seed: int, edits: int) -> None:
    hand = Hand(folder, seed)
    for _ in range(edits):
        clean = printed(outcome(hand.configuration, NO_STORE))
        assert printed(outcome(hand.configuration, open_store(folder))) == clean, hand.done
        again = kept_outcome(load_settings(hand.configuration), open_store(folder))
        assert again is not None
        assert printed(again) == clean, hand.done
        hand.edit()


class Bomb:
    """What runs code if it is unpickled."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self._folder),)


def test_a_cache_that_came_with_the_project_is_neither_believed_nor_unpickled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "project"
    hand = Hand(folder, 0)
    clean = printed(outcome(hand.configuration, NO_STORE))
    outcome(hand.configuration, open_store(folder))
    entries = [path for path in (folder / ".briefgen/cache").glob("*/*") if path.is_file()]
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "of somebody else"))
    theirs = open_store(folder)
    for path in entries:
        theirs.put(path.parent.name, path.name, pickle.dumps(Bomb(tmp_path / "exploded")))
    monkeypatch.undo()
    assert printed(outcome(hand.configuration, open_store(folder))) == clean
    assert not (tmp_path / "exploded").exists()


@pytest.mark.parametrize("seed", range(3))
def test_any_edits_leave_the_outcome_that_a_clean_run_has(tmp_path: Path, seed: int) -> None:
    assert_equal_after_edits(tmp_path / "project", seed, 8)


@pytest.mark.benchmark
@pytest.mark.parametrize("seed", range(1_000, 1_200))
def test_many_edits_leave_the_outcome_that_a_clean_run_has(tmp_path: Path, seed: int) -> None:
    assert_equal_after_edits(tmp_path / "project", seed, 12)


def test_a_run_that_did_not_count_what_is_shown_is_not_believed_to_have(tmp_path: Path) -> None:
    topic = "title: T\nabstract: A.\nstatus: published\n"
    settings = load_settings(write_project(tmp_path, {"one": "A dog barked."}, {"t": topic}))
    store = open_store(tmp_path)
    compile_project(settings, store=store)
    found = kept_outcome(settings, store)
    assert found is not None
    assert "excerpts" not in found.summary
    assert kept_outcome(settings, store, excerpts=True) is None
    project = compile_project(settings, store=store, excerpts=True)
    found = kept_outcome(settings, store, excerpts=True)
    assert found is not None
    assert found.summary == project.summary == project.outcome.summary
