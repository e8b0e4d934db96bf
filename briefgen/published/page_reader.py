"""Reads what a built page shows of sources, by libxml2's HTML parser (lxml).

Its tokenizer is the HTML Standard's since libxml2 2.14; of faulty markup it may make another tree than
browsers do. It reports elements as it goes and keeps no tree, so that time and memory grow with the page
alone. What is nested too deeply, or shows too much, is not read further, and ``unread`` says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from briefgen.published.page_content import ENTRY, EXACT, EXCERPT, LABELS, SPEAKER, PageContent, part

if TYPE_CHECKING:
    from collections.abc import Mapping

_CHUNK: Final = 1 << 16
"""Bytes handed to the parser at a time; beyond a bound it reads no more than these."""
_DEEPEST: Final = 500
"""Elements within each other; browsers flatten what is deeper than 512."""
_MOST: Final = 200_000
"""Entries, passages and labels of one page."""


class _BoundError(Exception):
    """A page goes beyond what is read."""


def read_page(html: str) -> PageContent:
    """Read a whole page; raises nothing, whatever the page is."""
    reader = _Reader()
    content = html.replace("\r\n", "\n").replace("\r", "\n").encode(errors="replace")
    parser = etree.HTMLParser(target=reader, encoding="utf-8")  # type: ignore[arg-type]  # gets str alone
    try:
        for place in range(0, len(content), _CHUNK):
            parser.feed(content[place : place + _CHUNK])
        if content:
            parser.close()
        if parser.error_log.filter_from_fatals():
            reader.page.unread = "the parser gave up"
    except _BoundError as error:
        reader.page.unread = str(error)
    except etree.LxmlError:
        reader.page.unread = "the parser gave up"
    return reader.page


class _Text(NamedTuple):
    """The text of a part, as far as it was read."""

    name: str
    source: str
    pieces: list[tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class _Element:
    """What holds within an element.

    Attributes:
        entry: The id of the entry around it, or None.
        words: The passages and excerpts that its text belongs to; a passage may be shown within an excerpt.
        label: The label that its text belongs to.
        mark: Whether its text is an editor's mark.
        speaker: The name above the quotations around it; None where there are none.
    """

    source: str = ""
    entry: str | None = None
    words: tuple[_Text, ...] = ()
    label: _Text | None = None
    mark: bool = False
    speaker: _Text | None = None


class _Reader:
    """What lxml calls for each start tag, text and end tag; an element without an end tag gets one."""

    def __init__(self) -> None:
        self.page = PageContent()
        self._open = [_Element()]
        self._count = 0

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        del tag
        if len(self._open) > _DEEPEST:
            raise _BoundError(f"it has more than {_DEEPEST} nested elements")
        around = self._open[-1]
        self._open.append(self._within(around, attrib) if attrib else around)

    def end(self, tag: str) -> None:
        del tag
        ended, around = self._open.pop(), self._open[-1]
        if len(ended.words) > len(around.words):
            self._add(ended.words[-1], ended.entry)
        if ended.label and ended.label is not around.label:
            if ended.label is ended.speaker:  # one text for all entries below
                name = "".join(text for text, _ in ended.label.pieces)
                ended.label.pieces[:] = [(name.strip(), False)]
            else:
                self._add(ended.label, ended.entry)

    def data(self, data: str) -> None:
        within = self._open[-1]
        for words in within.words:
            words.pieces.append((data, within.mark))
        if within.label:
            within.label.pieces.append((data, False))

    def comment(self, text: str) -> None:
        """What stands in comments is no text."""

    def close(self) -> None:
        """Nothing is left to do."""

    def _within(self, around: _Element, attrib: Mapping[str, str]) -> _Element:
        given = attrib.get("class", "")
        if "bg-" not in given and ENTRY not in attrib and "data-source" not in attrib:
            return around  # most of a page is the theme's
        classes = given.split()
        source = attrib.get("data-source") or around.source
        entry, words, label, speaker = around.entry, around.words, around.label, around.speaker
        if ENTRY in attrib:
            entry = attrib.get("id", "")
            kind = [(attrib[ENTRY], False)]
            self._add(_Text(ENTRY, attrib.get("data-source", ""), kind), entry)
            if speaker and speaker is not label:
                self._add(speaker, entry)
        if EXACT in classes or EXCERPT in classes:
            words = (*words, _Text(EXCERPT if EXCERPT in classes else EXACT, source, []))
        name = next((name for name in LABELS if name in classes), None)
        if name and entry is not None and not label:
            label = _Text(name, "", [])
        if "bg-said" in classes:
            speaker = _Text(SPEAKER, "", [])
        elif speaker and SPEAKER in classes:
            speaker.pieces.clear()
            label = speaker
        return _Element(source, entry, words, label, around.mark or "bg-mark" in classes, speaker)

    def _add(self, text: _Text, entry: str | None) -> None:
        self._count += 1
        if self._count > _MOST:
            raise _BoundError(f"it shows more than {_MOST:,} entries, passages and labels")
        page = self.page
        if entry is not None:
            parts = page.entries.setdefault(entry, [])
        else:
            parts = page.excerpts if text.name == EXCERPT else page.strays
        parts.append(part(text.name, text.source, *text.pieces))
