"""The permitted differences between the characters written and those of the source, each recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.anchoring.anchor import Difference, DifferenceKind
from briefgen.anchoring.comparing.runs import step_widths
from briefgen.text import Span, fold
from briefgen.text.folding_characters import INVISIBLES

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class _Chunk:
    written: str
    source: str
    span: Span


def differences(written: str, source: str, start: int) -> tuple[Difference, ...]:
    """Where ``written`` and ``source``, which compare as the same, differ in characters.

    Args:
        written: The editor's characters.
        source: The source's characters.
        start: Where ``source`` begins in the whole text, in code points.
    """
    if written == source:
        return ()
    chunks = (
        _same_length(written, source, start)
        if _is_even(written, source)
        else _aligned(written, source, start)
    )
    return tuple(
        Difference(_kind(chunk.written, chunk.source), chunk.written, chunk.source, chunk.span)
        for chunk in chunks
    )


def _is_even(written: str, source: str) -> bool:
    """Whether the two correspond character for character."""
    if len(written) != len(source):
        return False
    return not fold(written).layers and not fold(source).layers


def _same_length(written: str, source: str, start: int) -> Iterator[_Chunk]:
    for index, (one, other) in enumerate(zip(written, source, strict=True)):
        if one != other:
            yield _Chunk(one, other, Span(start + index, start + index + 1))


def _aligned(written: str, source: str, start: int) -> Iterator[_Chunk]:
    """Walk both folded texts, and compare the characters that each step came from."""
    one, other = fold(written), fold(source)
    here = there = done_one = done_other = 0
    while here < len(other.text) or there < len(one.text):
        widths = step_widths(other.text, here, one.text, there) or (1, 1)
        here, there = min(here + widths[0], len(other.text)), min(there + widths[1], len(one.text))
        end_one, end_other = one.end(there), other.end(here)
        if end_one is None or end_other is None:
            continue
        chunk = written[done_one:end_one], source[done_other:end_other]
        if chunk[0] != chunk[1]:
            yield _Chunk(*chunk, Span(start + done_other, start + end_other))
        done_one, done_other = end_one, end_other


def _kind(written: str, source: str) -> DifferenceKind:
    if INVISIBLES.sub("", written) == INVISIBLES.sub("", source):
        return "invisible"
    bare = fold(INVISIBLES.sub("", source)).text.strip() or fold(INVISIBLES.sub("", written)).text.strip()
    if not bare:
        return "space"
    if any(mark in source + written for mark in "\r\n") and bare in "-‐‑":
        return "hyphenation"
    if bare in "\"'":
        return "quotation-mark"
    if bare in "-‐‑⸺":
        return "dash"
    return "ellipsis" if "…" in bare else "form"
