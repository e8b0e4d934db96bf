from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from importlib.metadata import Distribution
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement

import briefgen
from briefgen.cli.edits import origin, vendoring

if TYPE_CHECKING:
    from pathlib import Path

VERSION = f"briefgen=={briefgen.__version__}"
COMMIT = "0123456789abcdef0123456789abcdef01234567"
WEB = "https://example.org/us/briefgen.git"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder of installed packages with a briefgen of two files in it."""
    package = tmp_path / "site" / "briefgen"
    (package / "__pycache__").mkdir(parents=True)
    (package / "__init__.py").write_text("", encoding="utf-8")
    (package / "__pycache__" / "x.pyc").write_bytes(b"")
    information = tmp_path / "site" / "briefgen-0.1.0.dist-info"
    information.mkdir()
    files = {
        "METADATA": "Metadata-Version: 2.4\nName: briefgen\nVersion: 0.1.0\n",
        "WHEEL": "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "INSTALLER": "pip\n",
    }
    for name, text in files.items():
        (information / name).write_text(text, encoding="utf-8")
    names = ["../../bin/briefgen", "briefgen/__init__.py", "briefgen/__pycache__/x.pyc"]
    names += [f"{information.name}/{name}" for name in (*files, "RECORD")]
    (information / "RECORD").write_text("".join(f"{name},,\n" for name in names), encoding="utf-8")
    return tmp_path / "site"


@pytest.fixture
def installed(site: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Sets what the installer recorded; returns where the briefgen of ``site`` came from."""
    distribution = Distribution.at(site / "briefgen-0.1.0.dist-info")
    monkeypatch.setattr(origin, "distribution", lambda: distribution)

    def recorded(record: dict[str, Any] | None) -> origin.Origin:
        if record is not None:
            path = site / "briefgen-0.1.0.dist-info" / "direct_url.json"
            path.write_text(json.dumps(record), encoding="utf-8")
        return origin.origin(site / "briefgen")

    return recorded


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A checkout with the code of ``site``, whose commit is known to its repository on the web."""
    folder = tmp_path / "checkout"
    (folder / "briefgen").mkdir(parents=True)
    (folder / "briefgen" / "__init__.py").write_text("", encoding="utf-8")
    (folder / "pyproject.toml").write_text("", encoding="utf-8")
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "x")
    git(folder, "remote", "add", "origin", WEB)
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD")
    return folder


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def test_a_commit_of_a_repository_is_named(installed: Any) -> None:
    found = installed({"url": WEB, "vcs_info": {"vcs": "git", "commit_id": COMMIT}})
    assert found.requirement == f"briefgen @ git+{WEB}@{COMMIT}"
    assert found.known


def test_a_folder_within_a_repository_is_named(installed: Any) -> None:
    record = {"url": WEB, "vcs_info": {"vcs": "git", "commit_id": COMMIT}, "subdirectory": "tools"}
    assert installed(record).requirement == f"briefgen @ git+{WEB}@{COMMIT}#subdirectory=tools"


def test_a_name_and_a_password_are_left_out(installed: Any) -> None:
    secret = WEB.replace("https://", "https://me:secret@")
    found = installed({"url": secret, "vcs_info": {"vcs": "git", "commit_id": COMMIT}})
    assert found.requirement == f"briefgen @ git+{WEB}@{COMMIT}"


def test_an_archive_is_named_with_its_digest(installed: Any) -> None:
    url = "https://example.org/briefgen-0.1.0-py3-none-any.whl"
    found = installed({"url": url, "archive_info": {"hashes": {"sha256": "ab" * 32}}})
    assert found.requirement == f"briefgen @ {url}#sha256={'ab' * 32}"


def test_without_a_record_it_came_from_an_index(installed: Any) -> None:
    assert installed(None) == origin.Origin(VERSION, "This version, from a package index.")


@pytest.mark.parametrize(
    "record",
    [
        {"url": "ssh://git@example.org/us/briefgen.git", "vcs_info": {"vcs": "git", "commit_id": COMMIT}},
        {"url": WEB, "vcs_info": {"vcs": "git", "commit_id": "main"}},
        {"url": "https://example.org/a b;c", "vcs_info": {"vcs": "git", "commit_id": COMMIT}},
        {"url": "file:///nowhere/briefgen-0.1.0-py3-none-any.whl", "archive_info": {}},
        {"url": "file:///nowhere", "dir_info": {}},
        {},
    ],
)
def test_a_place_that_others_cannot_reach_is_not_named(installed: Any, record: dict[str, Any]) -> None:
    found = installed(record)
    assert found.requirement == VERSION
    assert not found.known
    assert "may not have this version" in found.remark


@pytest.mark.parametrize("editable", [True, False])
def test_a_folder_is_named_by_its_commit(installed: Any, repository: Path, editable: bool) -> None:
    wanted = f"briefgen @ git+{WEB}@{git(repository, 'rev-parse', 'HEAD')}"
    assert installed({"url": repository.as_uri(), "dir_info": {"editable": editable}}).requirement == wanted
    assert origin.origin(repository / "briefgen").requirement == wanted


def test_a_folder_that_has_changed_since_it_was_installed_is_not_named(
    installed: Any, repository: Path
) -> None:
    (repository / "briefgen" / "__init__.py").write_text("x = 1\n", encoding="utf-8")
    assert not installed({"url": repository.as_uri(), "dir_info": {}}).known


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("echo x > pyproject.toml", "not committed"),
        ("git update-ref -d refs/remotes/origin/main", "not in its repository"),
        ("git remote set-url origin git@example.org:us/briefgen.git", "a folder of this computer"),
        ("git remote remove origin", "a folder of this computer"),
    ],
)
def test_a_commit_that_others_do_not_have_is_not_named(repository: Path, change: str, reason: str) -> None:
    subprocess.run(["sh", "-c", change], cwd=repository, check=True)
    found = origin.origin(repository / "briefgen")
    assert not found.known
    assert reason in found.remark


def test_without_git_nothing_is_named(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert not origin.origin(repository / "briefgen").known


def test_what_is_installed_is_packed_into_a_wheel(
    site: Path, installed: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vendoring, "checkout", lambda: None)
    monkeypatch.setattr(vendoring, "distribution", origin.distribution)
    name, content = vendoring.vendored()
    assert (name, content) == vendoring.vendored()
    (site / name).write_bytes(content)
    with ZipFile(site / name) as wheel:
        names = wheel.namelist()
        record = wheel.read("briefgen-0.1.0.dist-info/RECORD").decode()
    of_information = [f"briefgen-0.1.0.dist-info/{name}" for name in ("METADATA", "RECORD", "WHEEL")]
    assert names == ["briefgen/__init__.py", *of_information]
    assert {line.partition(",")[0] for line in record.splitlines()} == set(names)


@pytest.mark.parametrize(
    ("digest", "kept"), [(hashlib.sha256(b"a wheel").hexdigest(), True), ("0" * 64, False)]
)
def test_the_wheel_that_was_installed_is_kept_as_it_is(
    tmp_path: Path, installed: Any, monkeypatch: pytest.MonkeyPatch, digest: str, kept: bool
) -> None:
    wheel = tmp_path / "briefgen-0.1.0-py3-none-any.whl"
    wheel.write_bytes(b"a wheel")
    installed({"url": wheel.as_uri(), "archive_info": {"hashes": {"sha256": digest}}})
    monkeypatch.setattr(vendoring, "checkout", lambda: None)
    monkeypatch.setattr(vendoring, "distribution", origin.distribution)
    assert (vendoring.vendored() == (wheel.name, b"a wheel")) == kept


def test_a_kept_wheel_is_named_with_its_digest() -> None:
    line = vendoring.requirement("briefgen-0.1.0-py3-none-any.whl", b"")
    assert str(Requirement(line).url).endswith(
        "#sha256=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
