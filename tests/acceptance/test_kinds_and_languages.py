"""Each kind of source and each described language, from ``add source`` to ``check``."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from pathlib import Path


class Source(NamedTuple):
    name: str
    text: str
    people: tuple[str, str]
    words: str
    options: tuple[str, ...] = ()
    """What ``add source`` is told besides."""


SOURCES = [
    Source(
        "briefing",
        "MR. KIRBY: We begin. Nobody has asked for the bridge yet.\n\nQUESTION: When will it open?\n\n"
        "MR. KIRBY: It opens soon, we hope.\n\nQUESTION: How soon is that?\n",
        ("John Kirby", "Ann Question"),
        "Nobody has asked for the bridge yet.",
    ),
    Source(
        "debate",
        "Ms ANNA BERG (Oslo): I thank the house for its patience.\n\n"
        "Mr TOM DAHL (Bergen): I have none of it left.\n\n"
        "Ms ANNA BERG (Oslo): Then sit down, sir.\n",
        ("Anna Berg", "Tom Dahl"),
        "I thank the house for its patience.",
    ),
    Source(
        "statement",
        "Statement on the bridge\n\nWe regret that the bridge is closed. It will be repaired.\n",
        ("Ann Lee", "Tom Reed"),
        "We regret that the bridge is closed.",
        ("--kind", "statement", "--speaker", "ann-lee"),
    ),
    Source(
        "interview",
        "Q: Is the bridge closed now?\n\nA: Yes, it has been closed since May.\n\n"
        "Q: Why is it closed?\n\nA: It is old.\n",
        ("Ann Lee", "Tom Reed"),
        "Yes, it has been closed since May.",
        ("--speaker", "ann-lee"),
    ),
    Source(
        "german",
        "Die Brücke ist seit Montag für den Verkehr gesperrt.\n\n„Sie bleibt für lange Zeit zu“, sagte die "
        "Ministerin Anna Berg dem Rat der Stadt. Karl Brand war nicht dabei.\n",
        ("Anna Berg", "Karl Brand"),
        "Sie bleibt für lange Zeit zu",
    ),
    Source(
        "french",
        "Le pont est fermé depuis lundi dans la ville.\n\n« Il va rester fermé pour longtemps », a dit la "
        "ministre Anne Petit à la presse. Jean Roux n’a pas répondu.\n",
        ("Anne Petit", "Jean Roux"),
        "Il va rester fermé pour longtemps",
    ),
    Source(
        "spanish",
        "El puente está cerrado desde el lunes en la ciudad.\n\n«Va a seguir cerrado por mucho tiempo», dijo "
        "la ministra Ana Ruiz a la prensa. Juan Mora no respondió.\n",
        ("Ana Ruiz", "Juan Mora"),
        "Va a seguir cerrado por mucho tiempo",
    ),
]


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "briefgen", *arguments]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False, encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    content = tmp_path / "content"
    for folder in ("corpus", "curation", "pages"):
        (content / folder).mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Test\nsite_url: https://example.org/\ndocs_dir: content/pages\n"
        "theme: {name: material, language: en, font: false}\nplugins: [search, briefgen]\n",
        encoding="utf-8",
    )
    (content / "pages" / "index.md").write_text("# Test\n", encoding="utf-8")
    (content / "sources.yml").write_text("{}\n", encoding="utf-8")
    (content / "curation" / "bridge.yml").write_text(
        "title: The bridge\nabstract: It is closed.\nstatus: draft\nquotations: []\n", encoding="utf-8"
    )
    return tmp_path


@pytest.mark.parametrize("source", SOURCES, ids=[one.name for one in SOURCES])
def test_a_source_goes_in_is_quoted_and_checks_clean(project: Path, source: Source) -> None:
    ids = [name.lower().replace(" ", "-") for name in source.people]
    people = "".join(f"{key}: {{name: {name}}}\n" for key, name in zip(ids, source.people, strict=True))
    (project / "content" / "people.yml").write_text(people, encoding="utf-8")
    text = project / f"{source.name}.txt"
    text.write_text(source.text, encoding="utf-8")
    added = run(project, "add", "source", str(text), "--title", "The bridge", *source.options)
    assert added.returncode == 0, added.stdout + added.stderr
    assert source.words in run(project, "suggest", source.name).stdout
    quoted = run(project, "add", "quotation", source.name, source.words, "--topic", "bridge")
    assert quoted.returncode == 0, quoted.stdout + quoted.stderr
    topic = project / "content" / "curation" / "bridge.yml"
    written = topic.read_text(encoding="utf-8")
    assert f"speaker: {ids[0]}" in written
    checked = run(project, "check", "--strict")
    assert checked.returncode == 0, checked.stdout
    topic.write_text(written.replace(f"speaker: {ids[0]}", f"speaker: {ids[1]}"), encoding="utf-8")
    swapped = run(project, "check")
    assert swapped.returncode == 1, swapped.stdout
    assert "[speaker-mismatch]" in swapped.stdout
