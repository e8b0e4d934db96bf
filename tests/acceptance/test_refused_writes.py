"""What the file system refuses ends in one line and status 2, and what was there stays whole."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.harness import commands
from tests.harness.faults import digests

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="other file systems, other refusals")

ENVIRONMENT = os.environ | {
    "PYTHONPATH": str(Path(__file__).parents[2]),
    "SOURCE_DATE_EPOCH": "1700000000",
    "NO_MKDOCS_2_WARNING": "1",
}


def run(cwd: Path, *arguments: str, limited: bool = False) -> subprocess.CompletedProcess[str]:
    """Run a command; a limited one may write files of 20 kilobytes at most."""
    return commands.run(cwd, *arguments, environment=ENVIRONMENT, file_size=20 << 10 if limited else None)


def refused(done: subprocess.CompletedProcess[str], *words: str) -> None:
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    last = done.stderr.splitlines()[-1]
    assert last.startswith("briefgen: ")
    for word in words:
        assert word in last


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project with its site."""
    folder = tmp_path_factory.mktemp("desk")
    assert run(folder, "init").returncode == 0
    assert run(folder, "build").returncode == 0
    return folder


@pytest.fixture
def desk(built: Path, tmp_path: Path) -> Path:
    """A copy of it in which something has changed since the site was built."""
    folder = tmp_path / "desk"
    shutil.copytree(built, folder)
    topic = folder / "content/curation/library-hours.yml"
    topic.write_text(topic.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    return folder


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with room for one site, and not for two."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=6m", "none", str(folder)]
    if not shutil.which("mount") or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("nothing can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_leaves_the_last_site(desk: Path, small_disk: Path) -> None:
    assert run(desk, "build", "--site-dir", f"{small_disk}/site").returncode == 0
    before = digests(small_disk)
    again = run(desk, "build", "--no-cache", "--site-dir", f"{small_disk}/site")
    refused(again, "is unchanged", "free some space")
    assert digests(small_disk) == before
    (small_disk / "other").write_bytes(b" " * (shutil.disk_usage(small_disk).free - 4096))
    refused(run(desk, "generate", f"{small_disk}/pages"), "free some space")
    refused(run(desk, "schema", "--out", f"{small_disk}/schema"), "free some space")
    assert not (small_disk / "pages").exists()
    assert not list((small_disk / "schema").iterdir())


def test_a_mount_point_is_not_replaced(desk: Path, small_disk: Path) -> None:
    refused(run(desk, "build", "--site-dir", str(small_disk)), "mount point", "choose a folder within it")
    refused(run(desk, "generate", str(small_disk)), "mount point", "choose a folder within it")


def test_a_write_that_fails_half_way_leaves_what_was_there(desk: Path) -> None:
    people = desk / "content/people.yml"
    people.write_bytes(people.read_bytes() + b"# a long remark\n" * 2000)
    before = digests(desk)
    refused(run(desk, "build", limited=True), "site is unchanged", "File too large")
    refused(run(desk, "add", "person", "Bo Ek", limited=True), "cannot be written", "File too large")
    assert digests(desk) == before


def test_a_read_only_folder_is_refused_by_every_command_that_writes(desk: Path, tmp_path: Path) -> None:
    before = digests(desk)
    folders = [desk, *(path for path in desk.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    tmp_path.chmod(0o555)
    for command in (
        ("build",),
        ("build", "--site-dir", "deep/er/site"),
        ("generate", "pages"),
        ("schema",),
        ("new", "topic", "Another"),
        ("add", "person", "Bo Ek"),
        ("init", "other"),
    ):
        done = commands.run(desk, *command, environment=ENVIRONMENT, permitted=True)
        refused(done, "Permission denied", "permissions")
    assert digests(desk) == before
    for folder in (tmp_path, *folders):
        folder.chmod(0o755)


@pytest.mark.parametrize("command", [("build", "--site-dir"), ("generate",)])
def test_a_file_or_a_link_is_not_replaced(desk: Path, command: tuple[str, ...]) -> None:
    (desk / "file").write_bytes(b"mine")
    (desk / "empty").mkdir()
    (desk / "link").symlink_to("empty")
    refused(run(desk, *command, "file"), "file is not a folder", "another")
    refused(run(desk, *command, "file/within"), "a file is where a folder should")
    refused(run(desk, *command, "link"), "link is a link")
    assert (desk / "file").read_bytes() == b"mine"
    assert not list((desk / "empty").iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_output_that_finds_no_room_is_one_line(desk: Path) -> None:
    done = commands.run(desk, "check", environment=ENVIRONMENT, printed_to="/dev/full")
    assert done.returncode == 2
    assert done.stderr == "briefgen: No space left on device; free some space, then try again\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_a_source_whose_addition_cannot_be_reported_is_described_and_there(
    desk: Path, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("A letter\n\nThe hall is closed.\n", encoding="utf-8")
    letter = str(tmp_path / "letter.txt")
    done = commands.run(desk, "add", "source", letter, environment=ENVIRONMENT, printed_to="/dev/full")
    assert done.returncode == 2
    assert (desk / "content/corpus/letter.txt").is_file()
    assert run(desk, "check", "--strict").returncode == 0


def test_an_interrupted_init_is_completed_by_the_next(tmp_path: Path, built: Path) -> None:
    (tmp_path / "content").mkdir()
    shutil.copyfile(built / "mkdocs.yml", tmp_path / "mkdocs.yml")
    (tmp_path / "content/.people.yml.new").write_bytes(b"ha")
    assert run(tmp_path, "init").returncode == 0
    kept = {name for name in digests(built) if name != "site" and not name.startswith("site/")}
    assert set(digests(tmp_path)) == kept
    assert run(tmp_path, "check").returncode == 0
    refused(run(tmp_path, "init"), "nothing was written")
