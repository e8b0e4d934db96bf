"""Precision, recall and speakers on labelled texts written for the project, with floors that may not sink.

Each file holds texts of one sort. A heading says the kind, the language where it is not the file's, and the
declared speaker: ``# interview fr speaker: Ann Lee``. A label lies in the text: ``[[words|speaker]]``; the
speaker is a name, the noun of a description, or the label of a turn that names nobody;
``-`` where there is no speaker. What else lies between marks is not speech.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from briefgen.reading.readings import Reading

if TYPE_CHECKING:
    from briefgen.reading import ExtractedQuotation

HERE = Path(__file__).parent
LANGUAGES = {"german": "de", "french": "fr", "spanish": "es", "transcripts": "en"}
FLOORS = {
    "german": (98.0, 94.0, 70.0, 68.0),
    "french": (97.0, 94.0, 54.0, 52.0),
    "spanish": (97.0, 84.0, 66.0, 60.0),
    "transcripts": (98.0, 98.0, 98.0, 98.0),
}
"""By file: the least precision, recall, share of right speakers, and end-to-end F1, in per cent."""
OVERLAP = 0.9
"""The share of two stretches that both have, from which they are the same quotation."""
_HEADING = re.compile(r"^# (\w+)(?: ([a-z]{2}))?(?: speaker: (.+))?\n", re.MULTILINE)
_LABEL = re.compile(r"\[\[(.+?)\|(.+?)\]\]", re.DOTALL)


class Label(NamedTuple):
    """A quotation of a text, in code points, and who speaks it."""

    start: int
    end: int
    speaker: str


def labelled(name: str) -> list[tuple[Reading, list[Label]]]:
    """The texts of a file, without their labels, and the labels."""
    parts = _HEADING.split((HERE / f"{name}.md").read_text(encoding="utf-8"))[1:]
    found = []
    for kind, tag, speaker, body in zip(parts[::4], parts[1::4], parts[2::4], parts[3::4], strict=True):
        text, labels, at = "", [], 0
        for match in _LABEL.finditer(body):
            text += body[at : match.start()]
            labels.append(Label(len(text), len(text) + len(match[1]), match[2]))
            text, at = text + match[1], match.end()
        found.append((Reading(text + body[at:], tag or LANGUAGES[name], kind, speaker), labels))
    return found


def overlap(label: Label, start: int, end: int) -> float:
    """What two stretches share, of all that either has."""
    shared = min(label.end, end) - max(label.start, start)
    return shared / (max(label.end, end) - min(label.start, start)) if shared > 0 else 0.0


def words_at(found: ExtractedQuotation) -> tuple[int, int]:
    """Where the words of a quotation begin and end, without the spaces inside French marks."""
    words = found.exact.strip()
    start = found.span.start + found.exact.index(words)
    return start, start + len(words)


def last_word(words: str) -> str:
    """The word by which speakers are compared."""
    return words.lower().rstrip(".,:").replace("'", " ").rsplit(maxsplit=1)[-1]


def score(name: str) -> tuple[Counter[str], list[str]]:
    """Counts of labels, of quotations found, of right stretches and right speakers; and what is wrong."""
    counts: Counter[str] = Counter()
    errors = []
    for reading, labels in labelled(name):
        left = list(reading.quotations)
        counts.update(labelled=len(labels), found=len(left))
        for label in labels:
            match = next((x for x in left if overlap(label, *words_at(x)) >= OVERLAP), None)
            words = reading.text[label.start : label.end]
            if match is None:
                errors.append(f"missed: {words} | {label.speaker}")
                continue
            left.remove(match)
            who = match.speaker
            named = {last_word(who.name or who.exact), last_word(who.exact)} if who else {"-"}
            counts.update(span=1, both=last_word(label.speaker) in named)
            if last_word(label.speaker) not in named:
                errors.append(f"speaker: {words} | {label.speaker} | found {who and (who.exact, who.name)}")
        errors += [f"not labelled: {x.exact} | {x.speaker and x.speaker.exact}" for x in left]
    return counts, errors


@pytest.mark.parametrize("name", LANGUAGES)
def test_scores(name: str) -> None:
    """No score of a set of at least 60 quotations sinks below its floor."""
    counts, errors = score(name)
    reached = {
        "precision": 100 * counts["span"] / counts["found"],
        "recall": 100 * counts["span"] / counts["labelled"],
        "speaker": 100 * counts["both"] / counts["span"],
        "end to end": 200 * counts["both"] / (counts["found"] + counts["labelled"]),
    }
    report = "\n".join([name, *(f"{what} {value:.1f}" for what, value in reached.items()), *errors])
    assert counts["labelled"] >= 60
    for (what, value), floor in zip(reached.items(), FLOORS[name], strict=True):
        assert value >= floor, f"{what} below its floor of {floor} %\n{report}"
