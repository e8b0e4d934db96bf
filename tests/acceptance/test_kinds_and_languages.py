"""Each kind of source in each described language, and articles in two others, from adding to building.

The texts and what is quoted of them are in ``kinds``. All go through one project, so that one site is built.
"""

from __future__ import annotations

import csv
import html
import json
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.harness.commands import run

FOLDER = Path(__file__).with_name("kinds")


class Source(NamedTuple):
    name: str
    speaker: str
    other: str
    """Somebody else whom the text names, or who is declared nowhere."""
    words: str
    options: str
    """What ``add source`` is told besides."""

    @property
    def language(self) -> str:
        return self.name.partition("-")[0]


with (FOLDER / "expected.tsv").open(encoding="utf-8", newline="") as table:
    rows = csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
    SOURCES = [Source(*row) for row in list(rows)[1:]]
UNDESCRIBED = {"japanese": "ja", "arabic": "ar"}
DESCRIBED = [source for source in SOURCES if source.language not in UNDESCRIBED]
FOREIGN = [source for source in SOURCES if source.language in UNDESCRIBED]
NAMES = sorted({name for source in SOURCES for name in (source.speaker, source.other)})
PEOPLE = {
    name: name.lower().replace(" ", "-") if name.isascii() else f"person-{at}"
    for at, name in enumerate(NAMES)
}


class Worked(NamedTuple):
    """The project after all sources went through it, and what the commands printed."""

    folder: Path
    suggested: dict[str, str]
    checked: str
    swapped: str


def passed(project: Path, *arguments: str) -> str:
    done = run(project, *arguments)
    assert done.returncode == 0, (arguments, done.stdout + done.stderr)
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Worked:
    folder = tmp_path_factory.mktemp("kinds")
    content = folder / "content"
    for name in ("corpus", "curation", "pages"):
        (content / name).mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(
        "site_name: Test\nsite_url: https://example.org/\ndocs_dir: content/pages\n"
        "theme: {name: material, language: en, font: false}\nplugins: [search, briefgen]\n",
        encoding="utf-8",
    )
    (content / "pages" / "index.md").write_text("# Test\n", encoding="utf-8")
    (content / "sources.yml").write_text("{}\n", encoding="utf-8")
    people = "".join(f"{key}: {{name: {name}}}\n" for name, key in PEOPLE.items())
    (content / "people.yml").write_text(people, encoding="utf-8")
    suggested = {source.name: gone_in(folder, source) for source in SOURCES}
    checked = passed(folder, "check", "--strict")
    passed(folder, "build", "--strict", "--site-dir", "site")
    return Worked(folder, suggested, checked, swap(folder))


def gone_in(folder: Path, source: Source) -> str:
    """Add a source, a topic and a quotation by the commands; what ``suggest`` prints."""
    options = source.options.split()
    passed(folder, "add", "source", str(FOLDER / f"{source.name}.txt"), "--title", "The bridge", *options)
    suggestion = passed(folder, "suggest", source.name)
    topic = folder / "content" / "curation" / f"{source.name}.yml"
    topic.write_text(
        "title: The bridge\nabstract: It is closed.\nstatus: published\nquotations: []\n", encoding="utf-8"
    )
    speaker = [] if source in DESCRIBED else ["--speaker", PEOPLE[source.speaker]]
    passed(folder, "add", "quotation", source.name, source.words, "--topic", source.name, *speaker)
    return suggestion


def swap(folder: Path) -> str:
    """Give every quotation to somebody else, and check."""
    for source in SOURCES:
        topic = folder / "content" / "curation" / f"{source.name}.yml"
        written = topic.read_text(encoding="utf-8")
        assert f"speaker: {PEOPLE[source.speaker]}\n" in written
        topic.write_text(
            written.replace(f"speaker: {PEOPLE[source.speaker]}\n", f"speaker: {PEOPLE[source.other]}\n"),
            encoding="utf-8",
        )
    done = run(folder, "check", "--format", "json")
    assert done.returncode == 1
    return done.stdout


@pytest.mark.parametrize("source", SOURCES, ids=[one.name for one in SOURCES])
def test_the_words_are_suggested(worked: Worked, source: Source) -> None:
    assert source.words.rstrip(".") in worked.suggested[source.name]


@pytest.mark.parametrize("source", DESCRIBED, ids=[one.name for one in DESCRIBED])
def test_another_speaker_is_refused(worked: Worked, source: Source) -> None:
    found = json.loads(worked.swapped)
    codes = {
        one["code"]
        for one in found["diagnostics"]
        if one["severity"] == "error" and one["path"].endswith(f"{source.name}.yml")
    }
    assert codes == {"speaker-mismatch"}


@pytest.mark.parametrize("source", FOREIGN, ids=[one.name for one in FOREIGN])
def test_what_was_not_checked_is_said(worked: Worked, source: Source) -> None:
    assert f"the language “{UNDESCRIBED[source.language]}” is not supported" in worked.checked
    pages = [
        html.unescape(page.read_text(encoding="utf-8")) for page in (worked.folder / "site").rglob("*.html")
    ]
    held = [page for page in pages if source.words in page and "bg-unverified" in page]
    assert any("speaker not verified: who speaks is not read in this language" in page for page in held)
