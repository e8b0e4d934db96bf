"""What a build notes of its files is believed only of files that nobody has touched since."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from briefgen.cache import NO_STORE, open_store
from briefgen.cli.builds.known_files import known_files, note_files
from briefgen.published.site_files import SiteFiles
from briefgen.standing import state_of

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files are linked on Linux alone")


@pytest.fixture
def files(tmp_path: Path) -> SiteFiles:
    """A site of two pages, as its build has summed it."""
    site = tmp_path / "site"
    site.mkdir()
    for name in ("one.html", "two.html"):
        (site / name).write_bytes(name.encode())
    files = SiteFiles(site)
    assert all(files.sum(name) for name in files.names)
    return files


def test_what_is_noted_is_found_again(tmp_path: Path, files: SiteFiles) -> None:
    store = open_store(tmp_path)
    note_files(store, files.folder, files, {"one.html": "made"})
    found = known_files(store, files.folder)
    assert {name: (one.digest, one.key) for name, one in found.items()} == {
        "one.html": (files.sum("one.html"), "made"),
        "two.html": (files.sum("two.html"), ""),
    }
    assert all(one.state == state_of(os.lstat(files.folder / name)) for name, one in found.items())


def test_a_file_that_changed_after_it_was_summed_is_not_noted(tmp_path: Path, files: SiteFiles) -> None:
    (files.folder / "one.html").write_bytes(b"something else")
    store = open_store(tmp_path)
    note_files(store, files.folder, files, {})
    assert list(known_files(store, files.folder)) == ["two.html"]


def test_a_file_whose_time_is_still_to_come_is_not_noted(
    tmp_path: Path, files: SiteFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, later = open_store(tmp_path), SiteFiles(files.folder)
    monkeypatch.setattr(
        "briefgen.cli.builds.known_files.state_of", lambda status: (*state_of(status)[:-1], 1 << 62)
    )
    assert later.sum("one.html")
    note_files(store, files.folder, later, {})
    assert not known_files(store, files.folder)


def test_without_a_store_and_in_another_place_nothing_is_known(tmp_path: Path, files: SiteFiles) -> None:
    note_files(NO_STORE, files.folder, files, {})
    assert not known_files(NO_STORE, files.folder)
    store = open_store(tmp_path)
    note_files(store, files.folder, files, {})
    assert not known_files(store, tmp_path / "other")
