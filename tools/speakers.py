"""Scores quotations and their speakers on labelled sets: per set, by outlet and month, and by confidence.

usage: python tools/speakers.py [--errors] [--patterns] [FOLDER]

Without a folder the project's own sets are scored (tests/labelled), and the folder that the environment
variable BRIEFGEN_LABELLED names. The formats and the scores: docs/scoring.md.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from statistics import mean, pstdev
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from briefgen.reading.readings import Reading  # run from a checkout
from tools.labelled import EXTERNAL, OVERLAP, OWN, Label, Labelled, overlap, read_external, read_own

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from briefgen.reading import ExtractedQuotation

_FEWEST_WORDS = 4
TIERS = ((0.98, 1.01), (0.95, 0.98), (0.90, 0.95), (0.0, 0.90))
_EDGE = " \t\n\r\u00a0\u202f\"“”„«»‹›‘’'`´,.;:?!…-–—()[]"
_WORD = re.compile(r"\w[\w’'-]*")
_ASKING = frozenset(
    {"q", "a", "question", "answer", "frage", "antwort", "pregunta", "respuesta", "réponse", "reporter"}
)
"""Labels of a turn that name nobody."""
_NOBODY = frozenset({"he", "she", "they", "it", "i", "we", "you", "who"})
_TITLES = frozenset({"jr", "sr"})
_CORE = re.compile(r",|\bwho\b|\bwhich\b|\(| – | — ")


class Judged(NamedTuple):
    """A labelled quotation, a found one, or both where they are the same."""

    document: Labelled
    label: Label | None
    found: ExtractedQuotation | None
    right: bool = False
    named: bool = False


@dataclass
class Tally:
    """How often words and speakers are right; every score in per cent."""

    labelled: int = 0
    found: int = 0
    same: int = 0
    right: int = 0
    named: int = 0
    nameable: int = 0

    @property
    def precision(self) -> float:
        """Of the found quotations, those that are labelled."""
        return _share(self.same, self.found)

    @property
    def recall(self) -> float:
        """Of the labelled quotations, those that are found."""
        return _share(self.same, self.labelled)

    @property
    def span(self) -> float:
        """The harmonic mean of both."""
        return _share(2 * self.same, self.labelled + self.found)

    @property
    def speaker(self) -> float:
        """Of the quotations that are found, those whose speaker is right."""
        return _share(self.right, self.same)

    @property
    def name(self) -> float:
        """Of the same, if the set says who is meant, those whose person is right."""
        return _share(self.named, self.nameable)

    @property
    def both(self) -> float:
        """The harmonic mean over words and speakers that are both right."""
        return _share(2 * self.right, self.labelled + self.found)


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 100.0


def judge(documents: Iterable[Labelled]) -> list[Judged]:
    """Read every text and hold what is found against the labels."""
    return [one for document in documents for one in _judged(document)]


def tally(judged: Iterable[Judged]) -> Tally:
    """Count what was judged."""
    total = Tally()
    for one in judged:
        total.labelled += one.label is not None
        total.found += one.found is not None
        total.same += one.label is not None and one.found is not None
        total.right += one.right
        if one.label and one.found and one.label.name:
            total.nameable += 1
            total.named += one.named
    return total


def _judged(document: Labelled) -> Iterator[Judged]:
    reading = Reading(document.text, document.tag, document.kind, document.speaker)
    left = [(span, one) for one in reading.quotations for span in _lines(document.text, one)]
    for label in document.labels:
        span = _trimmed(document.text, label.start, label.end)
        best = max(left, key=lambda item: overlap(span, item[0]), default=None)
        if best is None or overlap(span, best[0]) < OVERLAP:
            yield Judged(document, label, None)
            continue
        left.remove(best)
        yield Judged(document, label, best[1], _is_right(label, best[1]), _is_named(label, best[1]))
    for span, one in left:
        short = len(_WORD.findall(document.text[slice(*span)])) < _FEWEST_WORDS
        if not short and not any(overlap(span, place) >= 0.5 for place in document.ignored):
            yield Judged(document, None, one)


def _lines(text: str, found: ExtractedQuotation) -> Iterator[tuple[int, int]]:
    start = found.span.start
    for line in found.span.slice(text).split("\n"):
        span = _trimmed(text, start, start + len(line))
        start += len(line) + 1
        if span[0] < span[1]:
            yield span


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end


def _is_right(label: Label, found: ExtractedQuotation) -> bool:
    who = found.speaker
    if label.speaker is None:
        return who is None or _last(who.exact) in _ASKING
    if who is None:
        return False
    if label.places:
        met = any(min(end, who.span.end) > max(start, who.span.start) for start, end in label.places)
        return met or (
            _last(label.speaker) not in _NOBODY and _last(_core(label.speaker)) == _last(who.exact)
        )
    return _last(_core(label.speaker)) == _last(who.exact) or _is_named(label, found)


def _is_named(label: Label, found: ExtractedQuotation) -> bool:
    if label.name is None:
        return _is_right(label, found) if label.speaker is None else False
    return found.speaker is not None and _last(label.name) == _last(found.speaker.name or found.speaker.exact)


def _core(words: str) -> str:
    return _CORE.split(words, maxsplit=1)[0] or words


def _last(words: str) -> str:
    found = [re.sub(r"['’]s?$", "", word.casefold()) for word in _WORD.findall(words)]
    word = next((word for word in reversed(found) if word not in _TITLES), "")
    return word.rpartition("-")[2]  # French *a-t-elle*, *dit-il*


def calibration(judged: Iterable[Judged]) -> list[tuple[str, int, float, float]]:
    """For each tier its name, how many quotations it has, what they claim and what is right.

    Only quotations whose words are labelled and whose speaker is read count: the claim is about the speaker.
    """
    rows = []
    known = [one for one in judged if one.label and one.label.speaker and one.found and one.found.speaker]
    for low, high in TIERS:
        tier = [one for one in known if one.found and low <= one.found.confidence < high]
        if tier:
            claimed = mean(one.found.confidence for one in tier if one.found)
            right = _share(sum(one.right for one in tier), len(tier))
            rows.append((f"{low:.2f}-{min(high, 1):.2f}", len(tier), round(100 * claimed, 1), right))
    return rows


def patterns(judged: Iterable[Judged]) -> list[tuple[str, str, int, int]]:
    """For each tier and rule of the reader its quotations, and how many speakers are wrong."""
    counts: defaultdict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for one in judged:
        if one.label and one.label.speaker and one.found and one.found.speaker:
            low = next(low for low, high in TIERS if low <= one.found.confidence < high)
            counts[f"{low:.2f}", one.found.rule][0] += 1
            counts[f"{low:.2f}", one.found.rule][1] += not one.right
    rows = [(tier, rule, number, wrong) for (tier, rule), (number, wrong) in counts.items()]
    return sorted(rows, key=lambda row: (row[0], row[3]), reverse=True)


def grouped(judged: Sequence[Judged], key: Callable[[Labelled], str]) -> dict[str, Tally]:
    """The tally of each outlet or month; empty where the texts are not named by them."""
    groups: defaultdict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        groups[key(one.document)].append(one)
    return {name: tally(groups[name]) for name in sorted(groups) if name}


def own_sets() -> dict[str, list[Judged]]:
    """Every set of the project, judged."""
    return {path.stem: judge(read_own(path)) for path in sorted(OWN.glob("*.txt"))}


def report(sets: dict[str, list[Judged]]) -> Iterator[str]:
    """The tables of several sets, a line each."""
    yield f"{'':<22}labelled  found  precision  recall  span F1  speaker  name  end to end"
    for name, judged in sets.items():
        yield _row(name, tally(judged))
    for name, judged in sets.items():
        for what in ("outlet", "month"):
            groups = grouped(judged, attrgetter(what))
            if groups:
                yield from _spread(name, what, groups)
        yield f"\n{name}: confidence  quotations  claimed  right"
        yield from (
            f"  {tier:<12}{count:>8}{said:>9}{right:>7}" for tier, count, said, right in calibration(judged)
        )


def _spread(name: str, what: str, groups: dict[str, Tally]) -> Iterator[str]:
    yield f"\n{name} by {what}"
    yield from (_row(group, one) for group, one in groups.items())
    scores = [one.both for one in groups.values()]
    yield f"  end to end: mean {mean(scores):.1f}, spread {pstdev(scores):.1f}, least {min(scores):.1f}"


def _row(name: str, one: Tally) -> str:
    numbers = (one.precision, one.recall, one.span, one.speaker, one.name, one.both)
    widths = (11, 8, 9, 9, 6, 12)
    shown = "".join(f"{number:>{width}}" for number, width in zip(numbers, widths, strict=True))
    return f"{name:<22}{one.labelled:>8}{one.found:>7}{shown}"


def errors(judged: Iterable[Judged]) -> Iterator[str]:
    """What is wrong, a line each."""
    for one in judged:
        label, text = one.label, one.document.text
        who = one.found.speaker if one.found else None
        said = f"{who.exact} ({who.name})" if who else "nobody"
        if label is None and one.found:
            yield f"not labelled, {one.document.name}: {one.found.exact[:80]} | {said} {one.found.rule}"
        elif label and one.found is None:
            yield f"missed, {one.document.name}: {text[label.start : label.end][:80]}"
        elif label and one.found and not (one.right and (one.named or label.name is None)):
            wrong = "speaker" if not one.right else "name"
            where = text[label.start : label.end][:60]
            meant = f"{label.speaker} ({label.name})"
            yield f"{wrong}, {one.document.name}: {said}, not {meant} | {where} {one.found.rule}"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Score speakers on labelled sets (docs/scoring.md).")
    parser.add_argument("folder", type=Path, nargs="?", help="a folder of labelled texts")
    parser.add_argument("--errors", action="store_true", help="list what is wrong")
    parser.add_argument("--patterns", action="store_true", help="list how often each rule of the reader errs")
    options = parser.parse_args()
    named = os.environ.get(EXTERNAL)
    folder = options.folder or (Path(named) if named else None)
    sets = {} if options.folder else own_sets()
    if folder:
        sets[folder.name] = judge(read_external(folder))
    print(*report(sets), sep="\n")
    for name, judged in sets.items():
        if options.patterns:
            print(f"\n{name}: tier, rule, quotations, wrong", *patterns(judged), sep="\n  ")
        if options.errors:
            print(f"\n{name}", *errors(judged), sep="\n  ")


if __name__ == "__main__":
    main()
