"""The same project gives the same bytes, whatever machine, user, folder and moment it is built in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen.published import SiteFiles, read_record
from tests.harness import commands
from tests.harness.commands import EACH
from tests.harness.faults import digests
from tests.harness.project import write_project

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]

# Python reads this when it starts: folders then list their entries backwards.
BACKWARDS = """\
import os

class Backwards:
    def __init__(self, listed):
        self.listed = listed
        self.entries = iter(sorted(listed, key=lambda entry: entry.name, reverse=True))
    def __iter__(self):
        return self
    def __next__(self):
        return next(self.entries)
    def __enter__(self):
        return self
    def __exit__(self, *error):
        self.listed.close()
    def close(self):
        self.listed.close()

listdir, scandir = os.listdir, os.scandir
os.listdir = lambda *folder: sorted(listdir(*folder), reverse=True)
os.scandir = lambda *folder: Backwards(scandir(*folder))
"""
PLAIN = {"TZ": "UTC", "SOURCE_DATE_EPOCH": "1700000000", "NO_MKDOCS_2_WARNING": "1"}
# Python takes UTF-8 for the locale C by itself; here it may not. Names of files have to be ASCII then.
ASCII = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.fixture
def strange(tmp_path: Path) -> Mapping[str, str]:
    """Another machine: far east, no locale, other hashes, folders listed backwards."""
    folder = tmp_path / "start"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(BACKWARDS, encoding="utf-8")
    path = os.pathsep.join([str(folder), str(ROOT)])
    return {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "4711", "PYTHONPATH": path}


def here(folder: Path, *arguments: str) -> None:
    """Run a command as all other tests do, with hashes that are other ones in each run of them."""
    done = commands.run(folder, *arguments, environment=PLAIN, megabytes=2_000)
    assert done.returncode == 0, done.stdout + done.stderr


def elsewhere(folder: Path, environment: Mapping[str, str], *commands: str) -> None:
    """Run commands one after the other in an interpreter of their own, for nobody else to read."""
    done = subprocess.run(
        [sys.executable, "-c", EACH, *commands],
        cwd=folder,
        env=os.environ
        | {"PYTHONPATH": str(ROOT), "SOURCE_DATE_EPOCH": "1700000000", "NO_MKDOCS_2_WARNING": "1"}
        | dict(environment),
        umask=0o077,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def copied(project: Path, place: Path) -> Path:
    """A copy whose files were made in another order, long ago."""
    for path in sorted(project.rglob("*"), reverse=True):
        if path.is_file():
            copy = place / path.relative_to(project)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
            os.utime(copy, (1, 1))
    return place


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A project of each kind of page, some in letters beyond ASCII, with pages written by hand."""
    text = "“We cannot keep it open,” said Ann Lée. The town loses over 200 euros.\n"
    topic = """\
title: {name}
abstract: It closes.
status: published
quotations: [{{speaker: ann-lee, exact: We cannot keep it open, source: {source}}}]
figures: [{{measures: loss, value: "over 200 euros", exact: "over 200 euros", source: {source}}}]
"""
    sources = {name: f"{name}\n\n{text}" for name in ("zeta", "alpha", "midway")}
    topics = {f"topic-{name}": topic.format(name=f"Ann Lée, {name}", source=name) for name in sources}
    write_project(tmp_path / "here", sources, topics, people="ann-lee: {name: Ann Lée}\n")
    pages = tmp_path / "here/content/pages"
    for name in ("zoo", "notes/über", "notes/about-us", "notes/deep/er"):
        path = pages / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# Påge {name}\n\nBy hand.\n", encoding="utf-8")
    return tmp_path / "here"


def test_a_small_site_and_its_pages_are_the_same_everywhere(
    small: Path, strange: Mapping[str, str], tmp_path: Path
) -> None:
    text = (small / "mkdocs.yml").read_text(encoding="utf-8")
    material = text.replace("briefgen]", "briefgen: {search: material}]")
    assert material != text
    (small / "material.yml").write_text(material, encoding="utf-8")
    there = copied(small, tmp_path / "an other pläce" / "here")
    here(small, "build")
    here(small, "-f", "material.yml", "build", "--site-dir", "material")
    here(small, "generate", "pages")
    elsewhere(
        there,
        strange,
        "build --site-dir elsewhere",
        "-f material.yml build --site-dir elsewhere-material",
        "generate elsewhere-pages",
    )
    found = digests(small / "site")
    assert found == digests(there / "elsewhere")
    assert {"sitemap.xml.gz", "assets/share/topic-zeta.png", "data/quotations.csv"} <= set(found)
    assert any(name.startswith("pagefind/index/") for name in found)
    assert "search/search_index.json" not in found
    other = digests(small / "material")
    assert other == digests(there / "elsewhere-material")
    assert not any(name.startswith("pagefind/index/") for name in other)
    assert "search/search_index.json" in other
    assert digests(small / "pages") == digests(there / "elsewhere-pages")


def test_the_example_is_the_same_everywhere(
    example_site: Path, strange: Mapping[str, str], tmp_path: Path
) -> None:
    far = tmp_path / "an other pläce"
    copied(ROOT / "content", far / "content")
    copied(ROOT / "site_templates", far / "site_templates")
    shutil.copyfile(ROOT / "mkdocs.yml", far / "mkdocs.yml")
    record = read_record(SiteFiles(example_site))
    assert record
    noon = datetime.fromisoformat(f"{record.day}T12:00Z")
    moment = {"SOURCE_DATE_EPOCH": f"{noon.timestamp():.0f}"}
    elsewhere(far, {**strange, **ASCII, **moment}, "build --strict")
    found = digests(example_site)
    assert found == digests(far / "site")
    assert len(found) > 200
