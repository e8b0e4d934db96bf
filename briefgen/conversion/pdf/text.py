"""The text of all pages: paragraphs that go on over the end of a page, and what is doubtful in them."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefgen.conversion.pdf.joining import Joining
from briefgen.conversion.pdf.paragraphs import Paragraph, paragraphs
from briefgen.conversion.pdf.running import without_running

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.conversion.pdf.lines import Line, Page

_SMALL: Final = 0.93
"""How large the letters of footnotes are at most, as a part of the text's."""

_NAMED: Final = 5
"""How many pages or words a sentence about doubts names."""


def text_of_pages(pages: Sequence[Page]) -> tuple[str, tuple[str, ...]]:
    """The text of pages, which are apart by form feeds, and sentences about what is doubtful in it.

    A paragraph that goes on over the end of a page has the form feed in it, after the word that the end
    divides if it divides one.
    """
    lines = without_running([page.lines for page in pages])
    body = _body_size(lines)
    joining = Joining.of(line.text for page in lines for line in page)
    blocks = [_with_notes_first(paragraphs(page, body, joining), body) for page in lines]
    sizes = _heading_sizes(blocks)
    parts: list[str] = []
    for index, page in enumerate(blocks):
        following = blocks[index + 1] if index + 1 < len(blocks) else []
        goes_on = bool(page and following and page[-1].goes_on_in(following[0]))
        if goes_on:
            following[0].text = joining.join(page[-1].text, following[0].text, "\f")
            parts.append(_written(page[:-1], sizes))
            parts.append("\n\n" if len(page) > 1 else "")
        else:
            parts.append(_written(page, sizes))
            parts.append("\n\n\f" if following or index + 1 < len(blocks) else "\n")
    return "".join(parts).replace("\u00ad", ""), tuple(_doubts(pages, lines, joining))


def _body_size(pages: Sequence[Sequence[Line]]) -> float:
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def _with_notes_first(page: list[Paragraph], body: float) -> list[Paragraph]:
    """A page's paragraphs, its footnotes before the last one if that goes on on the next page."""
    index = len(page)
    while index and page[index - 1].size <= _SMALL * body:
        index -= 1
    if not 0 < index < len(page) or page[index - 1].ends or page[index - 1].heading:
        return page
    return [*page[: index - 1], *page[index:], page[index - 1]]


def _heading_sizes(blocks: Sequence[Sequence[Paragraph]]) -> list[float]:
    """The sizes of headings, the largest first; a size of much text is no heading's."""
    sizes = {paragraph.size for page in blocks for paragraph in page if _heads(paragraph)}
    return sorted(sizes, reverse=True)


def _heads(paragraph: Paragraph) -> bool:
    return paragraph.heading and len(paragraph.text) <= 200


def _written(page: Sequence[Paragraph], sizes: Sequence[float]) -> str:
    parts: list[str] = []
    for index, paragraph in enumerate(page):
        last = page[index - 1] if index else paragraph
        together = (last.bullet and paragraph.bullet) or (last.row and paragraph.row)
        sign = "- " if paragraph.bullet else ""
        if _heads(paragraph):
            sign = "#" * min(sizes.index(paragraph.size) + 1, 6) + " "
        parts.append(("" if not index else "\n" if together else "\n\n") + sign + paragraph.text)
    return "".join(parts)


def _doubts(pages: Sequence[Page], lines: Sequence[Sequence[Line]], joining: Joining) -> Iterator[str]:
    beside = [number for number, page in enumerate(pages, 1) if page.beside]
    columns = [number for number, page in enumerate(lines, 1) if number not in beside and _has_columns(page)]
    empty = [number for number, page in enumerate(pages, 1) if not page.lines]
    if columns:
        yield f"columns were read one after the other ({_named(columns)})"
    if beside:
        yield f"the order of words side by side may be wrong ({_named(beside)})"
    if joining.doubtful:
        words = list(joining.doubtful)
        more = f" and {len(words) - _NAMED} more" if len(words) > _NAMED else ""
        yield f"words divided at the end of a line may be wrong: {', '.join(words[:_NAMED])}{more}"
    if empty:
        yield f"pages without text, which may be pictures ({_named(empty)})"
    if any(page.sideways for page in pages):
        yield "words that run sideways were left out"


def _has_columns(page: Sequence[Line]) -> bool:
    """Whether the lines go up and to the right somewhere in the middle of a page."""
    for first, second in pairwise(page):
        if second.y > first.y + 10 * second.size and second.x > first.x + 8 * second.size:
            return True
    return False


def _named(numbers: Sequence[int]) -> str:
    more = f" and {len(numbers) - _NAMED} more" if len(numbers) > _NAMED else ""
    return f"page{'s' * (len(numbers) > 1)} {', '.join(map(str, numbers[:_NAMED]))}{more}"
