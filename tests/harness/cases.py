"""Literate cases: Markdown pages whose fenced blocks are projects and the diagnostics that they yield.

A scenario is a heading with its blocks: ``text ID`` is a source, ``yaml curation`` (or ``yaml curation
SLUG``) a topic, ``yaml sources`` and ``yaml people`` the metadata where the defaults do not do, and
``diagnostics`` what ``check --format concise`` prints; no such block means that nothing is reported.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefgen.diagnostics.renderers import render_concise
from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.diagnostics import Diagnostic

_BLOCK = re.compile(r"^```(?P<info>[^\n`]*)\n(?P<body>.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ +(?P<title>.+)$", re.MULTILINE)
_SPEAKER = re.compile(r"speaker: *([a-z0-9-]+)")


@dataclass
class Case:
    """A scenario of a page."""

    title: str
    sources: dict[str, str] = field(default_factory=dict)
    topics: dict[str, str] = field(default_factory=dict)
    metadata: str | None = None
    people: str | None = None
    expected: str = ""
    expected_at: tuple[int, int] | None = None

    @property
    def executable(self) -> bool:
        """Whether the scenario holds a project at all."""
        return bool(self.topics)

    def run(self, root: Path) -> list[Diagnostic]:
        """Write the project and yield what verification finds."""
        people = self.people or "".join(
            f"{name}: {{name: {name.replace('-', ' ').title()}}}\n"
            for text in self.topics.values()
            for name in dict.fromkeys(_SPEAKER.findall(text))
        )
        configuration = write_project(
            root, self.sources, self.topics, metadata=self.metadata, people=people or "{}\n"
        )
        return list(compiled(configuration).diagnostics)


def printed(diagnostics: list[Diagnostic]) -> str:
    """Diagnostics as the cases show them: concise, without the folder that they all share."""
    return render_concise(diagnostics).replace("content/curation/", "").replace("content/", "")


def read_cases(path: Path) -> list[Case]:
    """The scenarios of a page, in order, as far as they can be run."""
    text = path.read_text(encoding="utf-8")
    cases: list[Case] = []
    headings = [(match.start(), match["title"]) for match in _HEADING.finditer(_without_blocks(text))]
    for start, title in headings:
        cases.append(Case(title))
        end = min((place for place, _ in headings if place > start), default=len(text))
        for block in _BLOCK.finditer(text, start, end):
            _take(cases[-1], block)
    return [case for case in cases if case.executable]


def _without_blocks(text: str) -> str:
    return _BLOCK.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def _take(case: Case, block: re.Match[str]) -> None:
    words, body = block["info"].split(), block["body"]
    match words:
        case ["text", name, *_]:
            case.sources[name] = body.removesuffix("\n")
        case ["yaml", "curation"]:
            case.topics["topic"] = body
        case ["yaml", "curation", slug]:
            case.topics[slug.removeprefix("file=").removesuffix(".yml")] = body
        case ["yaml", "sources"]:
            case.metadata = body
        case ["yaml", "people"]:
            case.people = body
        case ["diagnostics", *_]:
            case.expected, case.expected_at = body, block.span("body")
        case _:
            pass
