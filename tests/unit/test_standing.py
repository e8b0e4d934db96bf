"""A file is linked to the site that stands only if it is what would be written."""

from __future__ import annotations

import os
import shutil
import sys
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from briefgen.standing import KnownFile, Standing, state_of

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files are linked on Linux alone")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The site that stands: a page and another one in a folder."""
    site = tmp_path / "site"
    (site / "topics/one").mkdir(parents=True)
    (site / "index.html").write_bytes(b"home")
    (site / "topics/one/index.html").write_bytes(b"one")
    return site


@pytest.fixture
def staging(tmp_path: Path) -> Path:
    staging = tmp_path / ".site.new"
    staging.mkdir()
    return staging


def linked(site: Path, staging: Path, content: bytes = b"one", name: str = "topics/one/index.html") -> bool:
    done = Standing(site, staging).link(content, str(staging / name))
    assert (staging / name).exists() is done
    return done


def test_a_file_that_is_the_same_gets_another_name(site: Path, staging: Path) -> None:
    assert linked(site, staging)
    assert (staging / "topics/one/index.html").samefile(site / "topics/one/index.html")
    shutil.rmtree(staging)
    assert (site / "topics/one/index.html").read_bytes() == b"one"


@pytest.mark.parametrize("content", [b"two", b"", b"on", b"one more"])
def test_another_content_is_not_linked(content: bytes, site: Path, staging: Path) -> None:
    assert not linked(site, staging, content)
    assert (site / "topics/one/index.html").read_bytes() == b"one"


def test_what_is_not_there_or_was_removed_meanwhile_is_not_linked(site: Path, staging: Path) -> None:
    assert not linked(site, staging, b"two", "two.html")
    standing = Standing(site, staging)
    (site / "index.html").unlink()
    assert not standing.link(b"home", str(staging / "index.html"))
    assert not linked(site / "nowhere", staging, b"home", "index.html")


def test_a_file_of_other_permissions_or_with_a_name_elsewhere_is_written_anew(
    site: Path, staging: Path, tmp_path: Path
) -> None:
    (site / "index.html").chmod(0o600)
    assert not linked(site, staging, b"home", "index.html")
    os.link(site / "topics/one/index.html", tmp_path / "backup")
    assert not linked(site, staging)


def test_links_are_not_followed(site: Path, staging: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/index.html").write_bytes(b"one")
    (site / "topics/two").symlink_to(tmp_path / "elsewhere")
    assert not linked(site, staging, b"one", "topics/two/index.html")
    (site / "three.html").symlink_to(tmp_path / "elsewhere/index.html")
    assert not linked(site, staging, b"one", "three.html")


NAME = "topics/one/index.html"


def known(site: Path, content: bytes = b"one", key: str = "") -> dict[str, KnownFile]:
    return {NAME: KnownFile(state_of(os.lstat(site / NAME)), sha256(content).hexdigest(), key)}


def test_a_known_file_is_linked_without_being_read(site: Path, staging: Path) -> None:
    standing = Standing(site, staging, known=known(site, b"two"))  # which it does not hold
    assert not standing.link(b"one", str(staging / NAME))
    assert standing.link(b"two", str(staging / NAME))
    assert standing.sums[NAME] == (state_of(os.lstat(staging / NAME)), sha256(b"two").hexdigest())


def test_a_known_file_is_linked_by_what_it_was_made_from(site: Path, staging: Path) -> None:
    standing = Standing(site, staging, known=known(site, key="made"))
    assert not standing.link_made("other", str(staging / NAME))
    assert not standing.link_made("", str(staging / NAME))
    assert standing.has_made(NAME, "made")
    assert standing.link_made("made", str(staging / NAME))
    assert (staging / NAME).samefile(site / NAME)


def test_what_was_written_to_since_is_not_known_any_more(site: Path, staging: Path) -> None:
    before, path = known(site, key="made"), site / NAME
    times = path.stat()
    while path.stat().st_ctime_ns == times.st_ctime_ns:  # until the clock of the file system moves
        path.write_bytes(b"two")
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    standing = Standing(site, staging, known=before)
    assert not standing.has_made(NAME, "made")
    assert not standing.link_made("made", str(staging / NAME))
    assert not standing.link(b"one", str(staging / NAME))
    assert not standing.sums


def test_a_known_file_that_somebody_else_has_a_name_of_is_not_linked(site: Path, staging: Path) -> None:
    (site.parent / "backup").hardlink_to(site / NAME)
    assert not Standing(site, staging, known=known(site, key="made")).link_made("made", str(staging / NAME))
