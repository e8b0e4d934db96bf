"""A build is spared only where it would make the very site that stands."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from briefgen.cache import Store
from briefgen.cli.builds.unchanged import (
    Built,
    find_unchanged,
    inputs_of,
    is_covered,
    keep,
    key_of_build,
    manifest_of,
)
from briefgen.pipeline import is_self_contained

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    (folder / "content/corpus").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text("site_name: !ENV [DESK, Desk]\n")
    (folder / "content/corpus/report.txt").write_text("We said it.")
    (folder / "content/people.yml").write_text("{}")
    return folder


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "topics").mkdir(parents=True)
    (folder / "index.html").write_text("home")
    (folder / "topics/index.html").write_text("topics")
    names = ("index.html", "topics/index.html")
    sums = {name: sha256((folder / name).read_bytes()).hexdigest() for name in names}
    lines = "".join(f"{digest}  {name}\n" for name, digest in sums.items())
    (folder / "SHA256SUMS").write_text(f"# mkdocs 1.6.1\n{lines}")
    return folder


def roots(project: Path) -> list[str]:
    return [str(project / name) for name in ("mkdocs.yml", "content", "home.yml")]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    (tmp_path / "cache").mkdir()
    return Store(tmp_path / "cache", b"key")


def kept(store: Store, project: Path, site: Path) -> Built:
    built = Built(roots(project), inputs_of(roots(project)), str(site), manifest_of(site), "", "clean", [])
    keep(store, "k", built)
    return built


def test_a_build_is_found_again(store: Store, project: Path, site: Path) -> None:
    built = kept(store, project, site)
    assert find_unchanged(store, "k") == built
    assert find_unchanged(store, "other") is None
    assert find_unchanged(Store(None), "k") is None


def edit(path: str, text: str) -> Callable[[Path], object]:
    return lambda folder: (folder / path).write_text(text)


@pytest.mark.parametrize(
    "change",
    [
        edit("content/corpus/report.txt", "We said it!"),
        edit("content/corpus/more.txt", ""),
        edit("home.yml", "lead: New"),
        edit("mkdocs.yml", "site_name: Other"),
        lambda folder: (folder / "content/people.yml").unlink(),
        lambda folder: (folder / "content/people.yml").rename(folder / "content/persons.yml"),
        lambda folder: (folder / "content/empty").mkdir(),
        lambda folder: (folder / "content/link").symlink_to(folder / "content/people.yml"),
    ],
)
def test_any_change_of_a_file_counts(
    store: Store, project: Path, site: Path, change: Callable[[Path], object]
) -> None:
    kept(store, project, site)
    change(project)
    assert find_unchanged(store, "k") is None


def test_a_variable_that_the_configuration_names_counts(
    store: Store, project: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(store, project, site)
    monkeypatch.setenv("ANOTHER", "Other")
    assert find_unchanged(store, "k")
    monkeypatch.setenv("DESK", "Other")
    assert find_unchanged(store, "k") is None


@pytest.mark.parametrize(
    "change",
    [
        edit("index.html", "hone"),
        edit("stray.html", ""),
        edit("SHA256SUMS", ""),
        lambda folder: (folder / "index.html").unlink(),
        lambda folder: (folder / "index.html").rename(folder / "home.html"),
        lambda folder: (folder / "topics/link").symlink_to(folder / "index.html"),
    ],
)
def test_a_site_that_was_touched_does_not_stand(
    store: Store, project: Path, site: Path, change: Callable[[Path], object]
) -> None:
    kept(store, project, site)
    change(site)
    assert find_unchanged(store, "k") is None


@pytest.mark.parametrize("text", ["INHERIT: base.yml\n", "emoji: !!python/name:material.emoji.twemoji\n"])
def test_a_configuration_that_takes_from_elsewhere_is_not_covered(project: Path, text: str) -> None:
    (project / "mkdocs.yml").write_text(text)
    assert inputs_of(roots(project)) == ""


def test_a_day_has_a_key_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    first = key_of_build(Path("mkdocs.yml"), "site")
    assert key_of_build(Path("mkdocs.yml"), "site") == first
    assert key_of_build(Path("mkdocs.yml"), "public") != first
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert key_of_build(Path("mkdocs.yml"), "site") != first


def self_contained(**changed: object) -> bool:
    configuration = {
        "markdown_extensions": ["toc"],
        "plugins": {"briefgen": 0, "material/search": 0},
        "hooks": {},
    }
    return is_self_contained(SimpleNamespace(**{**configuration, **changed}))


def test_what_may_read_other_files_is_not_self_contained() -> None:
    assert self_contained()
    assert not self_contained(plugins={"briefgen": 0, "macros": 0})
    assert not self_contained(hooks={"hook.py": 0})
    assert not self_contained(markdown_extensions=["toc", "pymdownx.snippets"])


def test_a_site_among_the_inputs_and_a_file_beside_them_are_not_covered() -> None:
    assert is_covered(["/p/mkdocs.yml", "/p/content"], ["/p/content/people.yml"], Path("/p/site"))
    assert not is_covered(["/p/content"], [], Path("/p/content/site"))
    assert not is_covered(["/p/content"], [], Path("/p"))
    assert not is_covered(["/p/content"], ["/p/elsewhere.yml"], Path("/p/site"))
