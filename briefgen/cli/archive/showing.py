"""Passages of an archive for people and for programs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from briefgen.cli.prints.output import show
from briefgen.escaping.json import to_line
from briefgen.escaping.terminal import Rendered, cut, visible
from briefgen.reading import Reading
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.archive.documents import Document

_AROUND = 300
"""Characters of a sentence that are shown on either side of a passage."""


def show_passage(document: Document, path: str, span: Span, note: str = "") -> None:
    """Print a passage with its article, its file and the sentence around it."""
    sentence = Reading(document.text, document.language).sentence_around(span)
    before = Span(max(sentence.start, span.start - _AROUND), span.start).slice(document.text)
    after = Span(span.end, min(sentence.end, span.end + _AROUND)).slice(document.text)
    words = click.style(_line(span.slice(document.text)), bold=True)
    head = f"{visible(cut(document.id, 200))}  {visible(path)}{f'  {visible(note)}' if note else ''}"
    show(Rendered(f"{head}\n  {f'{_line(before)}{words}{_line(after)}'.strip()}\n\n"))


def kind_of(likeness: float) -> str:
    """Whether words are the very words, for programs."""
    return "verbatim" if likeness == 1 else "variant"


def likeness_of(likeness: float) -> str:
    """How like they are, behind what names them; empty for the very words."""
    return "" if likeness == 1 else f" (like them: {likeness:.0%})"


def show_record(record: dict[str, Any]) -> None:
    """Print a line of JSON."""
    show(Rendered(f"{to_line(record)}\n"))


def _line(text: str) -> str:
    return visible(re.sub(r"\s+", " ", text))
