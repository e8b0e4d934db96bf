"""A build that uses what earlier ones kept makes the very site of a clean build, and says the very same."""

from __future__ import annotations

import logging
import os
import random
import re
import shutil
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest
from click.testing import CliRunner

from briefgen.cache import versions
from briefgen.cli.application import application
from briefgen.pages import packaged_templates
from tests.harness.edited_project import Hand

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

EDITS = 4
"""Edits after each of which the default run builds twice; ``make bench`` makes two hundred."""


class Outcome(NamedTuple):
    status: int
    said: list[str]
    files: dict[str, bytes]


def build(configuration: Path, site: Path, *options: str) -> Outcome:
    """Build in this process; what is said without the name of the site's folder."""
    versions.cache_clear()
    arguments = ["-f", str(configuration), "build", "--site-dir", str(site), *options]
    logger = logging.getLogger("mkdocs")
    before = logger.handlers, logger.level
    logger.handlers = []
    try:
        done = CliRunner().invoke(application, arguments)
    finally:  # its handler writes to the runner's streams
        logger.handlers, level = before
        logger.setLevel(level)
        logging.getLogger("mkdocs.plugins.briefgen").setLevel(logging.NOTSET)
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    files = {
        path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }
    said = [line for line in done.output.splitlines() if not line.startswith("built ")]
    return Outcome(done.exit_code, said, files if done.exit_code == 0 else {})


class Surroundings:
    """Changes what is around a project: its templates, its theme, the packages that are installed."""

    def __init__(self, root: Path, packages: Path, seed: int) -> None:
        self._root, self._packages = root, packages
        self._random = random.Random(seed)

    def change(self) -> str:
        edits: tuple[Callable[[], str], ...] = (self._template, self._macro, self._theme, self._package)
        return self._random.choice(edits)()

    def _write(self, name: str, text: str) -> str:
        path = self._root / "site_templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return f"{name} is written"

    def _template(self) -> str:
        name = f"pages/{self._random.choice(['source', 'topic', 'person', 'about'])}.md.j2"
        text = (packaged_templates() / name).read_text(encoding="utf-8")
        return self._write(name, f"{text}\n<p>{self._random.randrange(9)}</p>\n")

    def _macro(self) -> str:
        text = (packaged_templates() / "macros/sources.md.j2").read_text(encoding="utf-8")
        return self._write(
            "macros/sources.md.j2", text.replace("<a ", f'<a data-n="{self._random.randrange(9)}" ')
        )

    def _theme(self) -> str:
        return self._write("theme/partials/copyright.html", f"<p>{self._random.randrange(9)}</p>\n")

    def _package(self) -> str:
        for found in self._packages.glob("*.dist-info"):
            found.rmdir()
        version = self._random.randrange(9)
        (self._packages / f"something-{version}.dist-info").mkdir()
        return f"something {version} is installed"


def started(root: Path, seed: int) -> Hand:
    """A project without errors, and the hand that edits it."""
    hand = Hand(root, seed)
    content = root / "content"
    sources = (content / "sources.yml").read_text(encoding="utf-8")
    (content / "sources.yml").write_text(re.sub(r", date_published: [\d-]+", "", sources), encoding="utf-8")
    mill = (content / "curation/mill.yml").read_text(encoding="utf-8")
    (content / "curation/mill.yml").write_text(mill.partition("events:")[0], encoding="utf-8")
    budget = "briefgen: {excerpt_budget: {warn: 1, error: 1}}"
    text = hand.configuration.read_text(encoding="utf-8")
    hand.configuration.write_text(text.replace("briefgen]", f"{{{budget}}}]"), encoding="utf-8")
    return hand


def follow(folder: Path, seed: int, edits: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Make edits and compare builds after each; the value is how many of them succeeded.

    An edit that leaves errors is taken back after it, so that most builds have something to make.
    """
    packages = folder / "packages"
    packages.mkdir()
    monkeypatch.setattr(sys, "path", [*sys.path, str(packages)])
    hand = started(folder / "project", seed)
    around = Surroundings(folder / "project", packages, seed)
    succeeded = 0
    for number in range(edits):
        before = states(folder / "project")
        if number % 4 == 3:
            spoil(folder / "kept", number)
        if number % 3 == 2:
            hand.done.append(around.change())
        elif number:
            hand.edit()
        kept = build(hand.configuration, folder / "kept")
        clean = build(hand.configuration, folder / "clean", "--no-cache", "--jobs", "1")
        again = build(hand.configuration, folder / "kept")
        assert kept == clean == again, f"seed {seed}, after: {hand.done}"
        succeeded += clean.status == 0
        if clean.status:
            restore(folder / "project", before)
        elif number % 5 == 4:
            shutil.rmtree(folder / "kept")
    return succeeded


def spoil(site: Path, seed: int) -> None:
    """Write other bytes into a few files of a site that stands; half of them keep the times that they had."""
    files = sorted(path for path in site.rglob("*") if path.is_file() and path.name != "SHA256SUMS")
    for path in random.Random(seed).choices(files, k=4) if files else ():
        before = path.stat()
        path.write_bytes(path.read_bytes()[::-1])
        if before.st_ino % 2:
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def states(root: Path) -> dict[Path, bytes]:
    """What the files of a project hold, the cache aside."""
    files = (path for path in root.rglob("*") if path.is_file() and ".briefgen" not in path.parts)
    return {path: path.read_bytes() for path in files}


def restore(root: Path, state: dict[Path, bytes]) -> None:
    """Bring the files of a project back to what they held."""
    for path in states(root).keys() - state.keys():
        path.unlink()
    for path, content in state.items():
        path.write_bytes(content)


def test_a_build_that_uses_the_cache_is_like_a_clean_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert follow(tmp_path, 3, EDITS, monkeypatch) > 1


@pytest.mark.benchmark
@pytest.mark.parametrize("seed", range(20))
def test_two_hundred_edits(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert follow(tmp_path, seed, 10, monkeypatch)
