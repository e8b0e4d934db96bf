"""Compares what a page shows with what it has to show: nothing missing, nothing more, no word another one."""

from __future__ import annotations

from collections import Counter
from itertools import zip_longest
from typing import TYPE_CHECKING

from briefgen.published.defects import Defect, first_difference

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from briefgen.published.expected import ExpectedEntry, ExpectedPage, ExpectedWords
    from briefgen.published.shown import Pieces, ShownEntry, ShownPage, Words


def compare_page(
    file: str,
    shown: ShownPage,
    expected: ExpectedPage | None,
    known: Mapping[str, ExpectedEntry],
    passages: AbstractSet[tuple[str, Pieces]],
) -> Iterator[Defect]:
    """Yield every defect of a page.

    Args:
        file: The page's file in the site.
        shown: What it shows.
        expected: What it has to show, and all that it may; None for a page of the project's own, which may
            show any entry.
        known: Every entry of the project by id.
        passages: Source and words of every passage that is published.
    """
    counts = Counter(entry.id for entry in shown.entries)
    for name, count in counts.items():
        if count > 1:
            yield Defect(file, f"stands here {count} times", name)
    allowed = known if expected is None else expected.entries
    for entry in shown.entries:
        wanted = allowed.get(entry.id)
        if wanted is None:
            yield _unknown(file, entry, known)
        else:
            yield from _compare_entry(file, entry, wanted)
    for name, wanted in (expected.entries if expected else {}).items():
        if name not in counts:
            yield Defect(file, f"a {wanted.kind} of the project is missing", name, said=_first_words(wanted))
    for words in shown.strays:
        if (words.source, words.pieces) not in passages:
            yield Defect(file, "quotes what the project does not", shown=words.text)
    yield from _compare_words(file, "", shown.excerpts, expected.excerpts if expected else ())


def _unknown(file: str, entry: ShownEntry, known: Mapping[str, ExpectedEntry]) -> Defect:
    text = entry.words[0].text if entry.words else None
    if entry.id in known:
        return Defect(file, f"a {known[entry.id].kind} that belongs on other pages", entry.id, text)
    return Defect(file, "an entry that the project does not have", entry.id, text)


def _first_words(entry: ExpectedEntry) -> str:
    return entry.words[0].text if entry.words else next(iter(entry.labels.values()), "")


def _compare_entry(file: str, shown: ShownEntry, wanted: ExpectedEntry) -> Iterator[Defect]:
    if shown.kind != wanted.kind:
        yield Defect(file, "is another kind of entry", wanted.id, shown.kind, wanted.kind)
    if wanted.source is not None and shown.source != wanted.source:
        yield Defect(file, "names another source", wanted.id, shown.source or "", wanted.source)
    if shown.hidden:
        yield Defect(file, f"readers do not see this entry: {shown.hidden}", wanted.id)
    if wanted.speaker is not None and shown.below not in (None, wanted.speaker.strip()):
        yield Defect(file, "stands below another speaker", wanted.id, shown.below, wanted.speaker)
    for label, text in wanted.labels.items():
        told = shown.labels.get(label, [])
        if told != [text]:
            yield Defect(file, f"says something else as {label}", wanted.id, " | ".join(told), text)
    for label in shown.labels.keys() - wanted.labels.keys():
        yield Defect(file, f"has a {label}, which is not for its kind", wanted.id)
    yield from _compare_words(file, wanted.id, shown.words, wanted.words)


def _compare_words(
    file: str, element: str, shown: list[Words], wanted: Sequence[ExpectedWords]
) -> Iterator[Defect]:
    for one, other in zip_longest(shown, wanted):
        if other is None:
            yield Defect(file, "quotes what the project does not", element, one.text)
        elif one is None:
            yield Defect(file, f"words of {other.source} are missing", element, said=other.text)
        elif one.source != other.source:
            yield Defect(file, "words of another source", element, one.source or "", other.source)
        elif one.pieces != other.pieces:
            yield _altered(file, element, one, other)
        elif one.hidden:
            yield Defect(file, f"readers do not see these words: {one.hidden}", element, said=other.text)


def _altered(file: str, element: str, shown: Words, wanted: ExpectedWords) -> Defect:
    if shown.text == wanted.text:
        return Defect(
            file, "an editor's mark passes for the source's words, or they for it", element, wanted.text
        )
    texts = first_difference(shown.text, wanted.text)
    return Defect(file, f"not the words of {wanted.source}", element, *texts)
