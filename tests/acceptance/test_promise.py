"""What the project promises, asked of the installed commands on the example."""

from __future__ import annotations

import filecmp
import itertools
import json
import re
import shutil
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen.diagnostics import Severity
from briefgen.pipeline import compile_project, load_settings
from briefgen.yaml_source import Scalar
from tests.harness import commands
from tests.harness.commands import BRIEFGEN, MKDOCS

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator

    from briefgen.curation import Topic

ROOT = Path(__file__).parents[2]


def run(*arguments: str, cwd: Path, program: str = BRIEFGEN) -> subprocess.CompletedProcess[str]:
    environment = {"SOURCE_DATE_EPOCH": "1700000000", "NO_MKDOCS_2_WARNING": "1"}
    return commands.run(cwd, *arguments, program=program, environment=environment)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the example project, away from the checkout."""
    folder = tmp_path_factory.mktemp("example project")
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copytree(ROOT / "site_templates", folder / "site_templates")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_example_is_clean(example: Path) -> None:
    checked = run("check", "--strict", "--format", "json", cwd=example)
    assert checked.returncode == 0, checked.stdout
    summary = json.loads(checked.stdout)["summary"]
    assert summary["sources"] == 5
    assert summary["topics"] >= 6
    assert summary["quotations"]["anchored"] == summary["quotations"]["total"] >= 20
    assert summary["figures"]["anchored"] == summary["figures"]["total"] >= 6
    assert summary["points"]["anchored"] == summary["points"]["total"] >= 30


@pytest.fixture(scope="module")
def site(example: Path) -> Path:
    """The example's site, next to what it is built from."""
    built = run("build", "--strict", "--site-dir", "good", cwd=example)
    assert built.returncode == 0, built.stdout + built.stderr
    return example / "good"


def test_mkdocs_alone_builds_the_same_site_and_two_builds_are_identical(example: Path, site: Path) -> None:
    for name, program in (("second", BRIEFGEN), ("plain", MKDOCS)):
        built = run("build", "--strict", "--site-dir", str(example / name), cwd=example, program=program)
        assert built.returncode == 0, built.stdout + built.stderr
    assert digests(site) == digests(example / "second") == digests(example / "plain")


SLUGS = sorted(path.stem for path in (ROOT / "content/curation").glob("*.yml"))


def alterations(words: str) -> Iterator[str]:
    """The same words with one word, one digit or one negation changed."""
    middle = max(re.finditer(r"[A-Za-z]{3,}", words), key=lambda match: len(match[0]))
    yield words[: middle.start()] + "altered" + words[middle.end() :]
    digit = re.search(r"[0-9]", words)
    if digit:
        yield words[: digit.start()] + str((int(digit[0]) + 1) % 10) + words[digit.end() :]
    verb = re.search(r"\b(is|are|was|has|have|will|need|must|to)\b", words)
    if verb:
        yield f"{words[: verb.end()]} not{words[verb.end() :]}"
    if re.search(r"n[’']t\b", words):
        yield re.sub(r"n[’']t\b", "", words, count=1)


def altered(original: str, topic: Topic, nth: int) -> Iterator[tuple[str, int, str]]:
    """The pieces of a topic's file with the nth alteration of each quotation and figure that has so many.

    Each is the text up to the altered words, where these begin in the new file, and the words in YAML.
    """
    taken = length = 0
    nodes = [selector.node("exact") for selector in (*topic.quotations, *topic.figures)]
    for node in sorted(nodes, key=lambda node: node.span.start if node else 0):
        assert isinstance(node, Scalar)
        words = next(itertools.islice(alterations(node.value), nth, None), None)
        if words is not None:
            before, written = original[taken : node.span.start], json.dumps(words, ensure_ascii=False)
            yield before, length + len(before), written
            taken, length = node.span.end, length + len(before) + len(written)
    yield original[taken:], 0, ""


def test_one_changed_word_digit_or_negation_is_refused_where_it_stands(tmp_path: Path) -> None:
    """Each alteration of all quotations and figures at once: none hides another."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    topics = compile_project(load_settings(ROOT / "mkdocs.yml")).curation.topics
    tried = 0
    for nth in range(4):
        wanted: dict[tuple[str, int], str] = {}
        for item in topics:
            path = tmp_path / "content/curation" / f"{item.slug}.yml"
            pieces = list(altered((ROOT / path.relative_to(tmp_path)).read_text("utf-8"), item.topic, nth))
            path.write_text("".join(before + words for before, _, words in pieces), encoding="utf-8")
            wanted |= {(path.name, start): words for _, start, words in pieces if words}
        tried += len(wanted)
        for found in compile_project(load_settings(tmp_path / "mkdocs.yml")).diagnostics:
            place = (Path(found.path).name, found.primary.span.start)
            if found.severity is Severity.ERROR and found.related:  # shows the source's words
                wanted.pop(place, None)
        assert wanted == {}
    assert tried > 60


def test_a_misquotation_ends_with_status_1_and_leaves_the_last_good_site(example: Path, site: Path) -> None:
    before = digests(site)
    topic = example / "content/curation" / f"{SLUGS[0]}.yml"
    original = topic.read_bytes()
    try:
        topic.write_bytes(re.sub(rb"(?m)^(\s+exact: \"?)(\w+)", rb"\1Altered", original, count=1))
        assert topic.read_bytes() != original
        for program in (BRIEFGEN, MKDOCS):
            built = run("build", "--site-dir", str(site), cwd=example, program=program)
            assert built.returncode == 1, built.stdout + built.stderr
            assert f"content/curation/{topic.name}:" in built.stdout + built.stderr
            assert digests(site) == before
        assert run("check", cwd=example).returncode == 1
    finally:
        topic.write_bytes(original)


def test_a_missing_configuration_is_misuse(tmp_path: Path) -> None:
    checked = run("check", cwd=tmp_path)
    assert checked.returncode == 2
    assert "Traceback" not in checked.stderr
    assert "mkdocs.yml" in checked.stderr


@pytest.mark.parametrize("folder", [".", "content", "content/corpus"])
def test_a_site_never_replaces_the_projects_own_files(example: Path, folder: str) -> None:
    built = run("build", "--site-dir", folder, cwd=example)
    assert built.returncode == 2
    assert (example / "content/corpus").is_dir()


def test_a_new_project_checks_and_builds_clean(tmp_path: Path) -> None:
    assert run("init", "desk", cwd=tmp_path).returncode == 0
    desk = tmp_path / "desk"
    checked = run("check", "--strict", cwd=desk)
    assert checked.returncode == 0, checked.stdout
    built = run("build", "--strict", cwd=desk)
    assert built.returncode == 0, built.stdout + built.stderr
    assert (desk / "site/topics/library-hours/index.html").is_file()
    again = run("init", "desk", cwd=tmp_path)
    assert again.returncode == 2
    assert "nothing was written" in again.stderr


def test_generated_pages_build_without_the_plugin(example: Path, site: Path) -> None:
    generated = run("generate", "pages", cwd=example)
    assert generated.returncode == 0, generated.stdout + generated.stderr
    configuration = (example / "pages/mkdocs.yml").read_text(encoding="utf-8")
    assert 'plugins: ["search"]' in configuration
    built = run("build", "--strict", cwd=example / "pages", program=MKDOCS)
    assert built.returncode == 0, built.stdout + built.stderr
    compared = filecmp.dircmp(site / "topics", example / "pages/site/topics")
    assert not compared.left_only
    assert not compared.right_only
