"""What other programs and terminals are given of a hostile project: it parses, and steers nothing."""

from __future__ import annotations

import csv
import json
import re
import shutil
import unicodedata
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import feedparser
import lxml.html
import pytest
from bibtexparser.entrypoint import parse_string

from tests.harness.commands import run as briefgen
from tests.harness.hostile_project import EACH, groups_of, quoted, write_hostile
from tests.harness.payloads import PAYLOADS, UNSPEAKABLE

FORMULA = tuple("=+-@\t\r\n＝＋－＠")
STEERING = {"Cc", "Cf", "Cs", "Zl", "Zp"}
JOINERS = "\u200c\u200d"
RUNNER = re.compile(r"\s*::|.*##\[")
OURS = re.compile(
    r"::(?:error|warning|notice) file=content/[a-z0-9/.-]+,line=\d+(?:,col=\d+)?,endLine=\d+"
    r"(?:,endColumn=\d+)?,title=[a-z-]+::[^\r\n]*"
)
BIBTEX = re.compile(r"@[a-z]+\{[a-z0-9-]+,\n")
GROUPS = groups_of(PAYLOADS, UNSPEAKABLE)
HTML_IN_UTF_8 = lxml.html.HTMLParser(encoding="utf-8")


def steering(text: str) -> set[str]:
    """Every character in a text, line feeds aside, that a terminal would obey or hide."""
    return {c for c in text if unicodedata.category(c) in STEERING and c not in JOINERS} - {"\n"}


def shape(value: Any) -> Any:
    """A JSON value without its texts."""
    if isinstance(value, dict):
        return {key: shape(held) for key, held in value.items()}
    if isinstance(value, list):
        return [shape(held) for held in value]
    return "" if isinstance(value, (str, int)) else value


@pytest.mark.parametrize("pattern", ["feed.xml", "topics/*/feed.xml", "sitemap.xml"])
def test_xml_declares_no_entities_and_has_the_twins_elements(
    hostile_projects: tuple[Path, Path], pattern: str
) -> None:
    for file in (hostile_projects[0] / "site").glob(pattern):
        data = file.read_bytes()
        assert b"<!" not in data.replace(b"<![CDATA[", b"")
        other = hostile_projects[1] / "site" / file.relative_to(hostile_projects[0] / "site")
        elements, twins = (
            [element.tag for element in ET.fromstring(text).iter()]  # noqa: S314  (nothing declared)
            for text in (data, other.read_bytes())
        )
        assert elements == twins


def test_feeds_are_read_by_a_feed_reader(hostile_projects: tuple[Path, Path]) -> None:
    for name in ("feed.xml", "topics/topic-3/feed.xml"):
        parsed = feedparser.parse((hostile_projects[0] / "site" / name).read_bytes())
        assert not parsed.bozo
        assert parsed.entries
        for entry in parsed.entries:
            held = [entry.title_detail, *([entry.summary_detail] if "summary_detail" in entry else [])]
            assert all(one.type == "text/plain" or "<script" not in one.value for one in held)


@pytest.mark.parametrize("name", ["quotations", "figures", "points", "events"])
def test_tables_have_their_columns_and_no_formula(hostile_projects: tuple[Path, Path], name: str) -> None:
    tables = []
    for project in hostile_projects:
        with (project / f"site/data/{name}.csv").open(encoding="utf-8", newline="") as stream:
            tables.append(list(csv.reader(stream, strict=True)))
    hostile, twin = tables
    if name in ("quotations", "figures"):
        assert [len(row) for row in hostile] == [len(row) for row in twin]
    assert {len(row) for row in hostile} == {len(row) for row in twin}
    assert [cell for row in hostile for cell in row if cell.lstrip(" ").startswith(FORMULA)] == []


@pytest.mark.parametrize("pattern", ["feed.json", "topics/*/feed.json", "data/*.json"])
def test_json_has_the_twins_shape(hostile_projects: tuple[Path, Path], pattern: str) -> None:
    for file in (hostile_projects[0] / "site").glob(pattern):
        twin = hostile_projects[1] / "site" / file.relative_to(hostile_projects[0] / "site")
        found, wanted = (json.loads(path.read_bytes()) for path in (file, twin))
        if file.name in {"sources.json", "references.json", "datapackage.json"}:
            assert isinstance(found, type(wanted))  # an address that is none is left out
        elif file.name in {"points.json", "events.json"}:  # sentences alike but for white space are one
            assert {tuple(one) for one in found} == {tuple(one) for one in wanted}
            assert 0 < len(found) <= len(wanted)
        else:
            assert len(shape(found)) == len(shape(wanted))


def test_annotations_quote_the_sources_character_for_character(hostile_projects: tuple[Path, Path]) -> None:
    held = (hostile_projects[0] / "site/data/annotations.jsonld").read_bytes()
    text = json.dumps(json.loads(held), ensure_ascii=False)
    for index, group in enumerate(GROUPS):
        for nth, payload in enumerate(group):
            if payload not in UNSPEAKABLE:
                assert json.dumps(quoted(index, nth, payload), ensure_ascii=False)[1:-1] in text


def test_citations_and_data_blocks_parse(hostile_projects: tuple[Path, Path]) -> None:
    read = 0
    for file in sorted((hostile_projects[0] / "site/topics").glob("*/index.html")):
        document = lxml.html.document_fromstring(file.read_bytes(), HTML_IN_UTF_8)
        blocks = [one for one in document.iter("script") if one.get("type") == "application/ld+json"]
        assert blocks
        for block in blocks:
            json.loads(block.text or "")
    for file in sorted((hostile_projects[0] / "site/topics").glob("*/citations.json")):
        held = json.loads(file.read_bytes())
        form = held["formats"].index("BibTeX")
        for citations in held["citations"].values():
            text = citations[form]
            assert BIBTEX.match(text), text
            library = parse_string(text)
            assert not library.failed_blocks, text
            assert len(library.entries) == 1
            read += 1
    assert read > len(PAYLOADS) - len(UNSPEAKABLE)


@pytest.fixture(scope="module")
def some(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fourth of the hostile project's topics, without a site: what commands print is alike for all."""
    root = tmp_path_factory.mktemp("some") / "project"
    fourth = GROUPS[::4]
    write_hostile(root, fourth, [[text not in UNSPEAKABLE for text in group] for group in fourth])
    return root


@pytest.fixture(scope="module")
def steering_topic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One topic of texts that steer a terminal, for commands whose arguments do as well."""
    root = tmp_path_factory.mktemp("one") / "project"
    texts = [text for text in PAYLOADS if steering(text)][:EACH]
    write_hostile(root, [texts], [[text not in UNSPEAKABLE for text in texts]])
    return root


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hostile project with a wrong word in every quotation, so that each is shown in a diagnostic."""
    root = tmp_path_factory.mktemp("broken") / "project"
    some = GROUPS[::5]
    write_hostile(root, some, [[True] * len(group) for group in some])
    for file in (root / "content/curation").iterdir():
        text = file.read_bytes().decode()
        file.write_bytes(re.sub(r'exact: "the \w+ ', 'exact: "the wrong ', text).encode())
    return root


@pytest.mark.parametrize("form", ["text", "concise", "json", "github", "sarif"])
def test_no_format_of_check_holds_what_steers_a_terminal(
    broken: Path, form: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    run = briefgen(broken, "check", "--format", form)
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    assert steering(run.stdout) | steering(run.stderr) == set()
    if form in {"json", "sarif"}:
        assert json.loads(run.stdout)
    if form == "github":
        commands = [line for line in run.stdout.splitlines() if RUNNER.match(line)]
        assert commands
        assert [line for line in commands if not OURS.fullmatch(line)] == []
        written = summary.read_text(encoding="utf-8")
        rows = [line for line in written.splitlines() if line.startswith("| error")]
        assert rows
        cells = "".join(rows).replace("|", "")
        assert steering(written) == set()
        assert not re.search(r"[<>\[\]`*_\\!@~$]|&(?!#\d+;)|https?:", cells)


def keeps_the_terminal(project: Path, *arguments: str) -> None:
    """Run a command, which may print no character that steers a terminal."""
    run = briefgen(project, *arguments)
    assert "Traceback" not in run.stderr
    assert steering(run.stdout) | steering(run.stderr) == set()


@pytest.mark.parametrize(
    "arguments",
    [
        ("suggest",), ("suggest", "--format", "jsonl"), ("suggest", "--dates"), ("suggest", "topic-3"),
        ("find", "went"), ("find", "\x1b[31m<script>\u202e"),
    ],
    ids=lambda arguments: ascii(" ".join(arguments)),
)  # fmt: skip
def test_no_command_prints_what_steers_a_terminal_of_a_hostile_project(
    arguments: tuple[str, ...], some: Path
) -> None:
    keeps_the_terminal(some, *arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ("explain", "\x1b[31m\u202e"), ("add", "person", "A \x1b[31mB\u202e"),
        ("add", "quotation", "source-0", "\x1b[31m \u202e words", "--topic", "topic-0"),
        ("new", "topic", "A \x1b[31mB\u202e::error::"), ("suggest", "\x1b[31m\u202e"),
        ("-f", "\x1b[31m\u202e.yml", "check"),
    ],
    ids=lambda arguments: ascii(" ".join(arguments)),
)  # fmt: skip
def test_no_command_prints_what_steers_a_terminal_in_its_arguments(
    arguments: tuple[str, ...], steering_topic: Path, tmp_path: Path
) -> None:
    keeps_the_terminal(Path(shutil.copytree(steering_topic, tmp_path / "project")), *arguments)
