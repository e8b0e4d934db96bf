"""Scores what ``briefgen suggest`` finds in a labelled set. The format of the set: docs/scoring.md.

usage: python tools/score.py LABELLED.jsonl [--found FOUND.jsonl] [--errors]

Without --found the texts are read here; with it, the lines of another program are scored, in the form of
``briefgen suggest --format jsonl``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from briefgen.suggestion.records import figure_lines, quotation_lines  # noqa: E402  # run from a checkout
from tools.labelled import OVERLAP, overlap  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable

Record = dict[str, Any]


@dataclass
class Score:
    """Counts of one kind of thing, and what was wrong."""

    labelled: int = 0
    found: int = 0
    right: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def f1(self, what: str) -> float:
        """The harmonic mean of precision and recall, in per cent."""
        both = self.labelled + self.found
        return round(200 * self.right[what] / both, 1) if both else 100.0

    def share(self, what: str, of: str) -> float:
        """How many of what is right in one respect are right in another, in per cent."""
        return round(100 * self.right[what] / self.right[of], 1) if self.right[of] else 100.0


def read_set(path: Path) -> list[Record]:
    """The documents of a labelled set; a ``path`` in place of ``text`` counts from the project's folder."""
    documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    for document in documents:
        if "path" in document:
            document["text"] = (ROOT / document["path"]).read_bytes().decode()
    return documents


def score(documents: Iterable[Record], found: dict[str, list[Record]] | None = None) -> dict[str, Score]:
    """Compare the labels with what was found, or with what is found now."""
    scores = {"quotations": Score(), "figures": Score()}
    for document in documents:
        own = _read(document) if found is None else found.get(document["id"], [])
        _compare(scores["quotations"], document, "quotations", [x for x in own if x["kind"] == "quotation"])
        _compare(scores["figures"], document, "figures", [x for x in own if x["kind"] == "figure"])
    return scores


def _read(document: Record) -> list[Record]:
    lines = [
        *quotation_lines(document["id"], document["text"]),
        *figure_lines(document["id"], document["text"]),
    ]
    return [json.loads(line) for line in lines]


def _compare(tally: Score, document: Record, kind: str, found: list[Record]) -> None:
    if kind not in document:
        return
    left = list(found)
    tally.found += len(found)
    at = 0
    for label in document[kind]:
        tally.labelled += 1
        start = document["text"].index(label["exact"], at)
        at = start + 1
        span = (start, start + len(label["exact"]))
        enough = OVERLAP if kind == "quotations" else 0.0
        match = max(left, key=lambda item: _alike(span, item), default=None)
        if match is None or _alike(span, match) <= enough:
            tally.errors.append(f"missed in {document['id']}: {label['exact']}")
            continue
        left.remove(match)
        (_quotation if kind == "quotations" else _figure)(tally, document["id"], label, match)
    tally.errors += [f"not labelled in {document['id']}: {item['exact']}" for item in left]


def _alike(span: tuple[int, int], item: Record) -> float:
    return overlap(span, (item["start"], item["end"]))


def _quotation(tally: Score, name: str, label: Record, item: Record) -> None:
    speaker = item["speaker"] or {}
    spoken = _last(label["speaker"]) == _last(speaker.get("exact"))
    named = label["name"] == speaker.get("name")
    tally.right.update({"span": 1, "speaker": spoken, "name": named, "both": spoken})
    if not (spoken and named):
        tally.errors.append(f"speaker in {name}: {speaker.get('exact')}, {speaker.get('name')}: {label}")


def _figure(tally: Score, name: str, label: Record, item: Record) -> None:
    high = item["value_high"] if item["qualifier"] != "indefinite" else label.get("value_high")
    value = (label["value"], label.get("value_high")) == (item["value"], high)
    unit = label["unit"].casefold() == item["unit"].casefold()
    qualifier = label.get("qualifier") == item["qualifier"]
    tally.right.update(
        {"span": 1, "value": value, "unit": value and unit, "all": value and unit and qualifier}
    )
    if not (value and unit and qualifier):
        tally.errors.append(f"figure in {name}: {item['value']} {item['unit']} {item['qualifier']}: {label}")


def _last(words: str | None) -> str:
    return (words or "").split()[-1].lower().rstrip(".,") if words else ""


def main() -> None:
    """Print the scores of a set."""
    parser = argparse.ArgumentParser(description="Score suggestions on a labelled set (docs/scoring.md).")
    parser.add_argument("labelled", type=Path)
    parser.add_argument(
        "--found", type=Path, help="lines of briefgen suggest --format jsonl, or in that form"
    )
    parser.add_argument("--errors", action="store_true", help="list what is wrong")
    options = parser.parse_args()
    found: dict[str, list[Record]] | None = None
    if options.found:
        found = {}
        for line in options.found.read_text(encoding="utf-8").split("\n"):
            if line.strip():
                item = json.loads(line)
                found.setdefault(item["source"], []).append(item)
    scores = score(read_set(options.labelled), found)
    quoted, counted = scores["quotations"], scores["figures"]
    print(f"quotations  {quoted.labelled} labelled, {quoted.found} found")
    print(f"  span F1 {quoted.f1('span')}, speaker {quoted.share('speaker', 'span')} % of these")
    print(f"  name {quoted.share('name', 'span')} %, end to end F1 {quoted.f1('both')}")
    print(f"figures     {counted.labelled} labelled, {counted.found} found")
    print(f"  value F1 {counted.f1('value')}, with unit {counted.f1('unit')}", end=", ")
    print(f"with qualifier {counted.f1('all')}")
    if options.errors:
        print(*quoted.errors, *counted.errors, sep="\n")


if __name__ == "__main__":
    main()
