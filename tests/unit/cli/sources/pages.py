"""A format of these tests' own: a file ``*.page`` is JSON that says what a converter would make of it."""

from __future__ import annotations

import json
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from click.testing import CliRunner

from briefgen.cli.application import application
from briefgen.conversion import FORMATS, Converted, Format, Limits, Stated, Unconvertible, convert
from briefgen.errors import BriefgenError
from tests.harness.project import write_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

TEXT = "Harbour to close its fish market\n\nThe hall closes on 31 March, the port said on 3 February 2024.\n"


class Done(NamedTuple):
    """How a command ended, and what it printed."""

    status: int
    out: str
    err: str


def read_pages(data: bytes, name: str) -> Iterator[Converted]:
    """The documents that a file lists."""
    listed = json.loads(data)
    if isinstance(listed, str):
        raise Unconvertible(listed, "print it")
    for one in listed:
        stated = {key: Stated(value, origin) for key, (value, origin) in one.get("stated", {}).items()}
        yield Converted(one["text"], stated, "pages 1", tuple(one.get("doubts", ())), one.get("name", ""))


def install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the format known, and converters run in this process."""
    module = ModuleType("briefgen.conversion.page")
    module.convert = read_pages  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    known = (*FORMATS, Format("a page", "page", (".page",)))
    monkeypatch.setattr("briefgen.conversion.formats.FORMATS", known)

    def here(data: bytes, name: str, limits: Limits | None = None) -> list[Converted]:
        return list(convert(data, name))

    monkeypatch.setattr("briefgen.cli.edits.sources.taking.convert_bounded", here)


class Desk:
    """A project, and a folder of documents that are to go into it."""

    def __init__(self, folder: Path) -> None:
        self.project, self.documents = folder / "desk", folder / "documents"
        self.documents.mkdir()
        write_project(self.project, {}, {})

    @property
    def corpus(self) -> list[str]:
        """The names of the files in the corpus."""
        return sorted(path.name for path in (self.project / "content/corpus").iterdir())

    @property
    def sources(self) -> str:
        """The file of entries."""
        return (self.project / "content/sources.yml").read_text(encoding="utf-8")

    def page(self, name: str, *documents: dict[str, Any] | str) -> str:
        """Write a page, and give its path."""
        content = documents[0] if documents and isinstance(documents[0], str) else documents
        return self.file(name, json.dumps(content).encode())

    def file(self, name: str, data: bytes) -> str:
        """Write a file, and give its path."""
        path = self.documents / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        return str(path)

    def run(self, *arguments: str) -> Done:
        """Run briefgen."""
        config = str(self.project / "mkdocs.yml")
        done = CliRunner().invoke(application, ["-f", config, *arguments])
        if isinstance(done.exception, BriefgenError):
            return Done(2, done.stdout, f"{done.stderr}{done.exception}\n")
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Done(done.exit_code, done.stdout, done.stderr)

    def add(self, *arguments: str) -> Done:
        """Run ``add source``."""
        return self.run("add", "source", *arguments)

    def checks_clean(self) -> None:
        """Hold the project to have neither errors nor warnings."""
        done = self.run("check", "--strict")
        assert done.status == 0, done.out
