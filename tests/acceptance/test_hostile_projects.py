"""Whole projects made to do harm: each is named by a diagnostic, within bounds, and hides no other."""

from __future__ import annotations

import itertools
import os
import shutil
import socket
import sys
from typing import TYPE_CHECKING

import pytest

from briefgen.errors import ConfigurationError
from tests.harness.commands import run as briefgen
from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, links and bounds are POSIX's")

OTHER = """\
title: T
abstract: A.
status: published
points:
  - {text: P., status: confirmed, evidence: [{source: never-described, exact: rain}]}
related: [never-written]
"""
TOPIC = "title: T\nabstract: A.\n"


def bomb(step: str) -> str:
    """Twenty anchors, each of which repeats the one before it nine times."""
    names = [chr(97 + number) for number in range(21)]
    return "a: &a {x: y}\n" + "".join(
        step.format(name=name, before=",".join([f"*{before}"] * 9))
        for before, name in itertools.pairwise(names)
    )


def put(name: str, data: bytes | str) -> Callable[[Path], object]:
    """Write a file of the project."""

    def change(root: Path) -> None:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data if isinstance(data, bytes) else data.encode())

    return change


def link(name: str, target: str) -> Callable[[Path], object]:
    """Put a link in the place of a file or folder of the project."""

    def change(root: Path) -> None:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            shutil.rmtree(path)
        path.unlink(missing_ok=True)
        path.symlink_to(target)

    return change


def option(line: str) -> Callable[[Path], object]:
    """Give the plugin an option."""

    def change(root: Path) -> None:
        file = root / "mkdocs.yml"
        text = file.read_text(encoding="utf-8").replace("briefgen]", f"{{briefgen: {{{line}}}}}]")
        file.write_text(text, encoding="utf-8")

    return change


def pipe(root: Path) -> None:
    os.mkfifo(root / "content/curation/z.yml")


def socket_file(root: Path) -> None:
    before = os.open(".", os.O_RDONLY)
    os.chdir(root / "content/curation")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("z.yml")
    os.fchdir(before)
    os.close(before)


def too_many(root: Path) -> None:
    folder = root / "content/corpus"
    for number in range(20_001):
        os.close(os.open(f"{folder}/{number}.txt", os.O_CREAT | os.O_WRONLY))


def too_deep(root: Path) -> None:
    folder = root / "content/curation" / "/".join("d" * 40)
    folder.mkdir(parents=True)
    (folder / "z.yml").write_text(TOPIC, encoding="utf-8")


def large(root: Path) -> None:
    with (root / "content/corpus/good.txt").open("wb") as file:
        file.truncate((8 << 20) + 1)


def records(line: str) -> Callable[[Path], object]:
    """Make the corpus a file of records, of which one is this."""

    def change(root: Path) -> None:
        put("content/corpus.jsonl", '{"id": "good", "text": "Rain fell."}\n' + line + "\n")(root)
        option("corpus: content/corpus.jsonl")(root)

    return change


YAML: dict[str, tuple[bytes | str, str]] = {
    "lists within lists": ("[" * 10_000, "yaml-feature"),
    "dashes within dashes": ("- " * 10_000, "yaml-feature"),
    "mappings within mappings": ("{a: " * 10_000, "yaml-feature"),
    "aliases": (bomb("{name}: &{name} [{before}]\n"), "yaml-feature"),
    "merge keys": (bomb("{name}: &{name}\n  <<: [{before}]\n  {name}: 1\n"), "yaml-feature"),
    "latin-1": (b"title: caf\xe9\n", "not-utf8"),
    "overlong": (b"title: \xc0\xbcscript\n", "not-utf8"),
    "raw surrogate": (b"title: \xed\xa0\x80\n", "not-utf8"),
    "escaped surrogate": ('title: "\\ud800"\n', "yaml-syntax"),
    "nul": (b"title: a\0b\n", "not-utf8"),
    "escaped nul": ('title: "\\0"\n', "yaml-syntax"),
    "utf-16 with a mark": ("title: T\n".encode("utf-16"), "not-utf8"),
    "utf-16 without": ("title: T\n".encode("utf-16-le"), "not-utf8"),
    "utf-32 with a mark": ("title: T\n".encode("utf-32"), "not-utf8"),
    "utf-32 without": ("title: T\n".encode("utf-32-be"), "not-utf8"),
    "a long line": ("title: " + "x" * 1_000_000, "invalid-value"),
    "a long key": ("k" * 1_000_000 + ": v", "yaml-syntax"),
    "many values": ("- a\n" * 240_000, "file-too-large"),
    "a python object": ("title: !!python/object/apply:os.system [id]\n", "yaml-feature"),
    "a large file": ("title: x\n#" + "#" * (1 << 20), "file-too-large"),
}
CASES: dict[str, tuple[Callable[[Path], object], str]] = {
    **{
        f"{what} in {name}": (put(name, data), code)
        for what, (data, code) in YAML.items()
        for name in ("content/curation/z.yml", "content/sources.yml", "content/people.yml")
        if name.endswith("z.yml") or what in {"aliases", "latin-1", "escaped surrogate", "a long line"}
    },
    "latin-1 in a text": (put("content/corpus/good.txt", b"caf\xe9"), "not-utf8"),
    "nul in a text": (put("content/corpus/good.txt", b"a\0b"), "not-utf8"),
    "utf-16 in a text": (put("content/corpus/good.txt", "Rain".encode("utf-16-be")), "not-utf8"),
    "a large text": (large, "file-too-large"),
    "a pipe": (pipe, "file-unreadable"),
    "a socket": (socket_file, "file-unreadable"),
    "a device": (link("content/curation/z.yml", "/dev/zero"), "file-unreadable"),
    "a linked topic": (link("content/curation/z.yml", "/etc/passwd"), "file-unreadable"),
    "a linked folder of topics": (link("content/curation/z", "/etc"), "file-unreadable"),
    "a linked text": (link("content/corpus/good.txt", "/etc/passwd"), "file-unreadable"),
    "a circle": (link("content/curation/z.yml", "z.yml"), "file-unreadable"),
    "a linked page": (link("content/pages/x.txt", "/etc/passwd"), "file-unreadable"),
    "a linked folder of pages": (link("content/pages/x", "/etc"), "file-unreadable"),
    "a linked hidden file": (link("content/pages/x.txt", "../../.git/config"), "file-unreadable"),
    "a linked asset": (link("site_templates/assets/x", "/etc/passwd"), "file-unreadable"),
    "a linked template": (link("site_templates/pages/home.md.j2", "/etc/passwd"), "file-unreadable"),
    "a linked theme": (link("site_templates/theme", "/etc"), "file-unreadable"),
    "too many files": (too_many, "file-too-large"),
    "folders too deep": (too_deep, "file-too-large"),
    "a long name": (put(f"content/curation/{'a' * 200}.yml", TOPIC), "invalid-value"),
    "a name with a line break": (put("content/curation/x\n::error::y\x1b[31m.yml", TOPIC), "invalid-value"),
    "a name of Windows": (put("content/curation/com0.yml", TOPIC), "invalid-value"),
    "two names of one topic": (put("content/curation/b/a.yml", OTHER), "duplicate-id"),
    "too many entries": (
        put("content/curation/z.yml", TOPIC + "points:\n" + "  - {text: P, status: unknown}\n" * 501),
        "invalid-value",
    ),
    **{
        f"the path {path}": (put("content/sources.yml", f"good: {{title: a, path: {path}}}\n"), code)
        for path, code in {
            "../../../etc/passwd": "file-unreadable",
            "/etc/passwd": "file-unreadable",
            "~/x": "file-unreadable",
            "file:///etc/passwd": "file-unreadable",
            "'C:\\x'": "file-unreadable",
            "'corpus\\..\\..\\x'": "file-unreadable",
            '"corpus/a\\0.txt"': "yaml-syntax",
            '"corpus/a\\n.txt"': "file-unreadable",
            "corpus/.hidden": "file-unreadable",
            "corpus": "file-unreadable",
        }.items()
    },
    **{
        f"the record {name}": (records(line), "invalid-record")
        for name, line in {
            "nested": "[" * 100_000,
            "nested in its metadata": '{"id": "a", "text": "b", "note": ' + "[" * 900 + "]" * 900 + "}",
            "with a key twice": '{"id": "a", "text": "b", "text": "c"}',
            "with NaN": '{"id": "a", "text": "b", "note": NaN}',
            "with half a pair": '{"id": "a", "text": "\\ud800"}',
            "with nul in its title": '{"id": "a", "text": "b", "title": "\\u0000"}',
            "with a reserved id": '{"id": "nul", "text": "b"}',
        }.items()
    },
    "a record with a huge number": (
        records('{"id": "a", "text": "b", "note": ' + "9" * 1_000_000 + "}"),
        "invalid-value",
    ),
    "records without end": (records("{\n" * 100_000), "invalid-record"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_file_is_named_and_the_others_are_still_checked(tmp_path: Path, name: str) -> None:
    change, code = CASES[name]
    root = tmp_path / "project"
    write_project(root, {"good": "Rain fell."}, {"a": OTHER})
    change(root)
    run = briefgen(root, "check", "--format", "concise")
    assert "Traceback" not in run.stderr, run.stderr
    assert run.returncode == 1
    assert f"[{code}]" in run.stdout
    assert "[unknown-topic]" in run.stdout


@pytest.mark.parametrize(
    "value", ["../x", "/etc", "~/x", "'..\\x'", '"a\\0b"', "'C:\\x'", ".git", "x" * 5_000]
)
@pytest.mark.parametrize("key", ["corpus", "sources", "people", "curation", "templates"])
def test_an_option_that_leaves_the_project_is_misuse(tmp_path: Path, key: str, value: str) -> None:
    root = tmp_path / "project"
    write_project(root, {"good": "Rain fell."}, {"a": OTHER})
    option(f"{key}: {value}")(root)
    with pytest.raises(ConfigurationError, match=f"briefgen: {key}: "):
        compiled(root / "mkdocs.yml")


BOMBS = ("aliases", "merge keys", "lists within lists")
UNREADABLE = ("latin-1", "nul", "utf-16 with a mark", "utf-32 without", "escaped surrogate", "a large file")


@pytest.mark.parametrize(
    ("command", "what"),
    [*(("check", what) for what in (*BOMBS, *UNREADABLE)), *(("build", what) for what in BOMBS)],
)
def test_hostile_settings_are_refused_before_anything_else_reads_them(
    tmp_path: Path, command: str, what: str
) -> None:
    root = tmp_path / "project"
    write_project(root, {}, {})
    data = YAML[what][0]
    plugins = "plugins: [search, briefgen]\n"
    put("mkdocs.yml", data if isinstance(data, bytes) else plugins + data)(root)
    run = briefgen(root, command)
    assert "Traceback" not in run.stderr, run.stderr
    assert (run.returncode, run.stdout) == (2, "")


def test_a_linked_file_is_not_copied_into_the_corpus(tmp_path: Path) -> None:
    root = tmp_path / "project"
    write_project(root, {}, {})
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (tmp_path / "given.txt").symlink_to(tmp_path / "secret.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    for name in ("given.txt", "pipe.txt"):
        run = briefgen(root, "add", "source", str(tmp_path / name))
        assert (run.returncode, run.stdout) == (2, "")
    assert not list((root / "content/corpus").iterdir())
