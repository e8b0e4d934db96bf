"""Compares what a page shows with what it has to show: nothing missing, nothing more, no word another one."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from briefgen.published.defects import Defect, first_difference
from briefgen.published.page_content import ENTRY, EXACT, EXCERPT, LABELS, SPEAKER

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from briefgen.published.page_content import PageContent, Part


def compare_page(
    file: str,
    shown: PageContent,
    expected: PageContent | None,
    known: Mapping[str, Sequence[Part]],
    passages: Container[Part],
) -> Iterator[Defect]:
    """Yield every defect of a page.

    Args:
        file: The page's file in the site.
        shown: What it shows.
        expected: What it has to show, and all that it may; None for a page of the project's own, which may
            show any entry.
        known: Every entry of the project by id.
        passages: Every passage that is published.
    """
    if shown.unread:
        yield Defect(file, f"was not read completely: {shown.unread}")
    allowed = known if expected is None else expected.entries
    for name, parts in shown.entries.items():
        if name in allowed:
            yield from _compare(file, name, parts, allowed[name])
        else:
            unknown = (
                "an entry that belongs on other pages"
                if name in known
                else "an entry that is not in the project"
            )
            yield Defect(file, unknown, name, _words(parts))
    for name, wanted in (expected.entries if expected else {}).items():
        if name not in shown.entries:
            yield Defect(file, f"a {wanted[0].text} of the project is missing", name, said=_words(wanted))
    strays = [words for words in shown.strays if words not in passages]
    yield from _compare(file, "", [*strays, *shown.excerpts], expected.excerpts if expected else [])


def _words(parts: Sequence[Part]) -> str | None:
    return next((one.text for one in parts if one.name == EXACT), None)


def _compare(file: str, element: str, shown: Sequence[Part], wanted: Sequence[Part]) -> Iterator[Defect]:
    for name in sorted({one.name for one in (*shown, *wanted)}):
        ones = [one for one in shown if one.name == name]
        others = [other for other in wanted if other.name == (LABELS[0] if name == SPEAKER else name)]
        for one, other in zip_longest(ones, others):
            if not (one and other and one[1:] == other[1:]):
                yield Defect(file, _message(name, one, other), element, *_texts(one, other))


def _message(name: str, shown: Part | None, wanted: Part | None) -> str:
    if name == ENTRY:
        kind = shown and wanted and shown.source == wanted.source
        return "is another kind of entry" if kind else "names another source" if wanted else "appears again"
    if name not in (EXACT, EXCERPT):
        return f"has a different {name}"
    if not wanted:
        return "quotes something the project does not"
    if not shown:
        return f"words of {wanted.source} are missing"
    if shown.source != wanted.source:
        return f"words of {shown.source or 'no source'} instead of those of {wanted.source}"
    if shown.text == wanted.text:
        return "an editor's mark is shown as the source's words, or the reverse"
    return f"not the words of {wanted.source}"


def _texts(shown: Part | None, wanted: Part | None) -> tuple[str | None, str | None]:
    if not shown or not wanted:
        return (shown.text if shown else "", wanted.text if wanted else None)
    if shown.name == ENTRY and shown.source != wanted.source:
        return shown.source, wanted.source
    return first_difference(shown.text, wanted.text)
