"""``briefgen archive`` as an editor runs it, and as a machine that dies ends it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner, Result

from briefgen.archive.run.pool import Pool
from briefgen.archive.run.reading import read_archive
from briefgen.cli.application import application
from briefgen.pipeline import compile_project, load_settings
from tests.harness import commands
from tests.harness.archives import NAMES, articles, tables, write_lines

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    for number in range(6):
        write_lines(folder / f"{number}.jsonl", articles(60, 60 * number))
    return folder


def command_line(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "briefgen", *map(str, arguments)]


def run(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run briefgen in an interpreter of its own: a worker starts as that was started."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command_line(*arguments), cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def forked(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command that starts no worker."""
    return commands.run(folder, *map(str, arguments), megabytes=2_000)


def test_a_run_that_is_killed_is_finished_by_the_next(archive: Path, tmp_path: Path) -> None:
    clean = run(tmp_path, "archive", "read", archive, "--out", tmp_path / "clean")
    assert clean.returncode == 0, clean.stderr
    out = tmp_path / "out"
    started = subprocess.Popen(
        command_line("archive", "read", archive, "--out", out, "--processes", "1"),
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.DEVNULL,
    )
    while started.poll() is None and len(list((out / "finished").glob("*.json"))) < 2:
        time.sleep(0.01)
    started.send_signal(signal.SIGKILL)
    started.wait()
    again = run(tmp_path, "archive", "read", archive, "--out", out)
    assert again.returncode == 0, again.stderr
    assert tables(out) == tables(tmp_path / "clean")


def test_duckdb_reads_the_tables_as_documented(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "news").mkdir()
    records = [
        {**one, "title": f"Title {one['id']}"} for one in (*articles(60), {**articles(1)[0], "id": "b"})
    ]
    write_lines(tmp_path / "news/0.jsonl", [*records, '{"id": "bad"}'])
    read_archive([tmp_path / "news"], Pool(tmp_path / "tables", 1))
    queries = re.findall(
        r"```sql\n(.*?)```", (ROOT / "docs/archive.md").read_text(encoding="utf-8"), re.DOTALL
    )
    monkeypatch.chdir(tmp_path)
    asked = [query for query in "".join(queries).split(";") if query.strip()]
    speakers, amounts, titled, shared, aside = (duckdb.execute(query).fetchall() for query in asked)
    assert [count for _, count in speakers] == [25, 25, 24, 24, 24]
    assert {name for name, _ in speakers} == {*NAMES}
    assert [exact for _, exact, _ in amounts][:2] == [
        "over 61 million tonnes",
        "over 60 million tonnes",
    ]
    assert all(title.startswith("Title ") and text.startswith(exact) for title, exact, text in titled)
    assert titled
    assert (shared[0][1], sorted(shared[0][2])) == (2, ["a0", "b"])
    assert aside == [("bad", "it has no text")]


def test_an_article_becomes_a_source_of_a_topic(archive: Path, tmp_path: Path) -> None:
    assert forked(tmp_path, "init", "desk").returncode == 0
    write_lines(
        tmp_path / "more.jsonl",
        [
            {
                "id": "wire/7",
                "title": "The harbour stays open",
                "url": "https://example.org/7",
                "text": "OSLO, May 3, 2024 – “We stay open until the last ship has left,” Ann Lee said.\n",
            }
        ],
    )
    made = run(tmp_path, "archive", "index", tmp_path / "more.jsonl", archive, "--out", tmp_path / "index")
    assert made.returncode == 0, made.stderr
    index = ("--index", tmp_path / "index")
    found = forked(tmp_path, "archive", "find", "open until the last ship", *index, "--format", "jsonl")
    assert json.loads(found.stdout.splitlines()[0])["document"] == "wire/7"
    pulled = forked(tmp_path / "desk", "archive", "pull", "wire/7", *index)
    assert pulled.returncode == 0, pulled.stderr
    sources = (tmp_path / "desk/content/sources.yml").read_text(encoding="utf-8")
    assert "The harbour stays open" in sources
    assert "https://example.org/7" in sources
    checked = forked(tmp_path / "desk", "check", "--strict")
    assert checked.returncode == 0, checked.stdout
    missing = forked(tmp_path / "desk", "archive", "pull", "wire/8", *index)
    assert missing.returncode == 1
    assert "no such article" in missing.stderr


def test_the_articles_that_print_the_projects_quotations_are_found(tmp_path: Path) -> None:
    text = (ROOT / "content/corpus/000_b3cc654400285c7c.txt").read_text(encoding="utf-8")
    path = write_lines(tmp_path / "a.jsonl", [{"id": "same", "text": text}, *articles(3)])
    configuration = ROOT / "mkdocs.yml"
    found = run(tmp_path, "-f", configuration, "archive", "printed", path, "--format", "jsonl")
    assert found.returncode == 0, found.stderr
    records = [json.loads(line) for line in found.stdout.splitlines()]
    assert {record["document"] for record in records} == {"same"}
    assert all(text[record["start"] : record["end"]] == record["exact"] for record in records)


def test_who_else_printed_a_quotation_is_on_its_topics_page(tmp_path: Path) -> None:
    def printed(*options: str | Path) -> Result:
        file = tmp_path / "desk/mkdocs.yml"
        return CliRunner().invoke(application, ["-f", str(file), "archive", "printed", *map(str, options)])

    assert CliRunner().invoke(application, ["init", str(tmp_path / "desk")]).exit_code == 0
    said = "People told us that Sunday is the only day on which they have time to read"
    told = {
        "wire/1": f"LINZ – “{said},” Mara Lind said after the meeting. “So we opened it, and gladly.”",
        "wire/2": f"Mara Lind defended it on Friday: “{said.replace('only', 'one')}.” Others did not agree.",
        "wire/3": "The library of the next town stays closed on Sundays, its mayor told reporters there.",
    }
    records = []
    for number, (name, text) in enumerate(told.items()):
        rest = "\n\n".join(one["text"] for one in articles(12, 40 * number))  # a page shows but a part
        records.append({"id": name, "title": name, "text": f"{text}\n\n{rest}"})
    path = write_lines(tmp_path / "wire.jsonl", [*records, *articles(3)])
    found = printed(path, "--format", "jsonl")
    assert found.exit_code == 0, found.stderr
    kinds = {record["document"]: record["kind"] for record in map(json.loads, found.stdout.splitlines())}
    assert kinds == {"wire/1": "verbatim", "wire/2": "variant"}
    assert printed(path, "--pull").exit_code == 0
    project = compile_project(load_settings(tmp_path / "desk/mkdocs.yml"))
    variants = project.briefings[0].quotations[0].variants
    assert [variant.passage.source.id for variant in variants] == ["wire-1", "wire-2"]
    again = printed(path, "--pull")
    assert again.exit_code == 0
    assert "is the source wire-1 already" in again.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("read", "missing.jsonl", "--out", "x"), "there is no file"),
        (("find", "words", "--index", "nowhere"), "archive index"),
        (("mine", "--index", "nowhere"), "give a --speaker"),
        (("index", ".", "--out", "x"), "holds no file"),
    ],
)
def test_misuse_ends_with_a_line(tmp_path: Path, arguments: tuple[str, ...], told: str) -> None:
    ended = forked(tmp_path, "archive", *arguments)
    assert ended.returncode == 2
    assert told in ended.stderr
