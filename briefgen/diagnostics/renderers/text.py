"""Diagnostics for people at a terminal: what is wrong, where, and what the source says instead.

The look is that of a compiler's messages: an arrow to the editor's file, the line with carets below,
and the passage of the source with what differs marked (``~`` differs, ``+`` only there).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.diagnostics.codes import Severity
from briefgen.diagnostics.renderers.frame import Row, frame
from briefgen.diagnostics.renderers.region import region
from briefgen.diagnostics.renderers.remembered import Remembered
from briefgen.escaping.terminal import Rendered, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.diagnostics.diagnostic import Diagnostic, Label

_WIDTH = 100
_NARROWEST = 24
_SMALLEST_GUTTER = 2
_RESET = "\x1b[0m"
_CYAN = "\x1b[36m"
_SEVERITIES = {
    Severity.ERROR: "\x1b[1;31m",
    Severity.WARNING: "\x1b[33m",
    Severity.INFO: "\x1b[34m",
}


def render_text(
    diagnostics: Iterable[Diagnostic],
    *,
    colour: bool = False,
    width: int | None = None,
    remembered: Remembered | None = None,
) -> Rendered:
    """All diagnostics with their code frames, a blank line between them; empty if there are none.

    Args:
        diagnostics: In the order in which they are shown.
        colour: Whether to add ANSI colours. Without it the text holds no control character but LF.
        width: The terminal's columns, 100 if not known. Lines of a file are cut to fit; messages and
            help are left to the terminal to wrap.
        remembered: What was shown before, in the same colours and the same width.
    """
    page = _Page(width or _WIDTH, colour=colour)
    known = remembered or Remembered({})
    return Rendered("\n".join(known.text(item, page.text) for item in diagnostics))


class _Page:
    """Lays out diagnostics for one width, with or without colour."""

    def __init__(self, width: int, *, colour: bool) -> None:
        self._width = width
        self._colour = colour

    def text(self, item: Diagnostic) -> str:
        """One diagnostic."""
        return "".join(f"{row}\n" for row in self.rows(item))

    def rows(self, item: Diagnostic) -> Iterator[str]:
        """The rows of one diagnostic, from its message to its help."""
        tint = _SEVERITIES[item.severity]
        gutter = max(_SMALLEST_GUTTER, *(len(str(region(label).end_line)) for label in _labels(item)))
        yield self._painted(f"{item.severity}[{item.code}]", tint) + f": {visible(item.message)}"
        for labels in _by_document(item):
            yield self._arrow(item, labels, gutter)
            yield from self._frame(item, labels, gutter)
        if item.help is not None:
            yield self._painted(" " * gutter + " =", _CYAN) + f" help: {visible(item.help)}"

    def _arrow(self, item: Diagnostic, labels: Sequence[Label], gutter: int) -> str:
        label = labels[0]
        place = region(label)
        arrow = "-->" if label is item.primary else ":::"
        unread = f" ({visible(label.message)})" if label.message and not label.document.text else ""
        where = f" {visible(label.document.path)}:{place.line}:{place.column}{unread}"
        return self._painted(" " * gutter + arrow, _CYAN) + where

    def _frame(self, item: Diagnostic, labels: Sequence[Label], gutter: int) -> Iterator[str]:
        if not labels[0].document.text:
            return
        yield self._painted(" " * gutter + " |", _CYAN)
        width = max(_NARROWEST, self._width - gutter - len(" | "))
        for row in frame(labels, width, primary=labels[0] is item.primary):
            yield self._row(row, gutter, _SEVERITIES[item.severity])

    def _row(self, row: Row, gutter: int, tint: str) -> str:
        if row.tone == "gap":
            return self._painted("...", _CYAN)
        margin = self._painted(f"{row.number or '':>{gutter}} |", _CYAN)
        body = f" {row.body}".rstrip()
        tints = {"primary": tint, "related": _CYAN}
        return margin + (self._painted(body, tints[row.tone]) if row.tone in tints else body)

    def _painted(self, text: str, tint: str) -> str:
        return f"{tint}{text}{_RESET}" if self._colour else text


def _labels(item: Diagnostic) -> tuple[Label, ...]:
    return (item.primary, *item.related)


def _by_document(item: Diagnostic) -> Iterable[list[Label]]:
    """The labels of each document together, the primary's document first, then in order of appearance."""
    groups: dict[tuple[str, str], list[Label]] = {}
    for label in _labels(item):
        groups.setdefault((label.document.path, label.document.text), []).append(label)
    return groups.values()
