"""The part of its evidence that an entry tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.checking.prose.meaning.following import following
from briefgen.checking.prose.statements import read
from briefgen.checking.scope import entry_text

if TYPE_CHECKING:
    from briefgen.checking.proofs import Proof
    from briefgen.text import Span


def told_of(proof: Proof) -> Span:
    """The part of the passage that a point or an event tells, where it follows no more of it."""
    return proof.memo.once("told", lambda: _told(proof))


def _told(proof: Proof) -> Span:
    text, span = entry_text(proof.citation), proof.anchor.span
    if text is None or proof.citation.kind == "figure":
        return span
    reading = proof.source.reading
    around = reading.sentence_around(span)
    beside = following(read(text, reading.tag), read(around.slice(proof.source.text), reading.tag))
    stretch = beside.stretch if beside is not None else None
    told = stretch.shift(around.start) if stretch is not None else span
    return told if told.overlaps(span) else span
