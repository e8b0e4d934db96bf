"""A file is linked to the site that stands only if it is what would be written."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from briefgen.standing import Standing

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
