"""Labelled texts: the project's own sets, and a folder of somebody else's. The formats: docs/scoring.md."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "tests" / "labelled"
EXTERNAL = "BRIEFGEN_LABELLED"
"""The environment variable that names a folder with ``*.docs.jsonl`` and ``*.gold.jsonl``."""

_HEADER = re.compile(r"^=== (.+)\n", re.MULTILINE)
_LABEL = re.compile(r"⟦(?:(?P<ignored>\?)|(?P<speaker>[^:/⟧]+?)(?: / (?P<name>[^:⟧]+))?): (?P<words>[^⟧]*)⟧")
_DATED = re.compile(r"(?P<outlet>[^_]+)_(?P<month>\d{4}-\d{2})")


OVERLAP = 0.9
"""The share of two stretches that both have, from which they are the same quotation."""


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """The share of two stretches that both have, from 0 to 1."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / (one[1] - one[0] + other[1] - other[0] - shared) if shared > 0 else 0.0


class Label(NamedTuple):
    """A quotation that a person marked.

    Attributes:
        start: Where its words begin, in code points, without the marks; ``end`` likewise.
        speaker: As written there (*he*), or None where the text names nobody.
        name: The person that the words refer to.
        places: Where the speaker stands, if the set says it.
    """

    start: int
    end: int
    speaker: str | None
    name: str | None
    places: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Labelled:
    """A text with its labels; ``ignored`` stretches count neither as found nor as missed."""

    name: str
    text: str
    labels: tuple[Label, ...]
    ignored: tuple[tuple[int, int], ...] = ()
    tag: str = "en"
    kind: str = "article"
    speaker: str | None = None

    @property
    def outlet(self) -> str:
        """Who published it, if its name begins ``outlet_2016-02-…``; else nothing."""
        found = _DATED.match(self.name)
        return found["outlet"] if found else ""

    @property
    def month(self) -> str:
        """The year and month of publication, by its name as well."""
        found = _DATED.match(self.name)
        return found["month"] if found else ""


def read_own(path: Path) -> list[Labelled]:
    """The texts of a set whose quotations are marked in place."""
    parts = _HEADER.split(path.read_text(encoding="utf-8"))
    return [_marked(header, body.strip()) for header, body in zip(parts[1::2], parts[2::2], strict=True)]


def _marked(header: str, body: str) -> Labelled:
    name, tag, kind, *speaker = (part.strip() for part in header.split("|"))
    text, labels, ignored, at = "", [], [], 0
    for match in _LABEL.finditer(body):
        text += body[at : match.start()]
        start, at = len(text), match.end()
        text += match["words"]
        if match["ignored"]:
            ignored.append((start, len(text)))
            continue
        said = None if match["speaker"] == "-" else match["speaker"]
        labels.append(Label(start, len(text), said, match["name"] or said))
    text += body[at:]
    return Labelled(name, text, tuple(labels), tuple(ignored), tag, kind, speaker[0] if speaker else None)


def read_external(folder: Path) -> list[Labelled]:
    """The texts of every set in a folder that has speakers: ``X.docs.jsonl`` with ``X.gold.jsonl``."""
    found = []
    for path in sorted(folder.glob("*.docs.jsonl")):
        texts = {item["id"]: item["text"] for item in _lines(path)}
        gold = _lines(path.with_name(path.name.replace(".docs.", ".gold.")))
        found += [_external(item, texts[item["id"]]) for item in gold if "quotes" in item]
    return found


def _external(item: dict[str, Any], text: str) -> Labelled:
    labels = []
    for quote in item["quotes"]:
        speaker = quote.get("speaker") or {}
        places = tuple((start, end) for start, end in speaker.get("spans", ()))
        name = quote.get("speaker_full")
        labels.append(Label(quote["start"], quote["end"], speaker.get("text"), name, places))
    ignored = tuple((start, end) for start, end in item.get("ignore", ()))
    return Labelled(item["id"], text, tuple(labels), ignored)


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
