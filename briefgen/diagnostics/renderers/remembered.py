"""Diagnostics as an earlier run has shown them: to lay out thousands of code frames takes as long as a check.

What one shows depends on it alone and on the lines that its labels stand in. Where two labels stand in one
document, and where lines are very long, it is laid out anew.
"""

from __future__ import annotations

from bisect import bisect_right
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from briefgen.diagnostics.diagnostic import Diagnostic, Label

_LONGEST: Final = 10_000
"""Characters of the lines of one label."""


class Remembered:
    """What was shown before, and what is shown now.

    Attributes:
        before: Texts by what stands for a diagnostic and all that it shows.
        now: The same of this run.
    """

    def __init__(self, before: Mapping[bytes, str]) -> None:
        self.before = before
        self.now: dict[bytes, str] = {}

    def text(self, item: Diagnostic, lay_out: Callable[[Diagnostic], str]) -> str:
        """A diagnostic as it is shown."""
        key = _key(item)
        if key is None:
            return lay_out(item)
        found = self.before.get(key)
        self.now[key] = text = lay_out(item) if found is None else found
        return text


def _key(item: Diagnostic) -> bytes | None:
    """What stands for all that a diagnostic shows; None where that is not plain."""
    parts: list[Any] = [item.code.value, item.severity.value, item.message, item.help]
    paths = set()
    for label in (item.primary, *item.related):
        part = _part(label)
        if part is None or part[0] in paths:
            return None
        paths.add(part[0])
        parts.append(part)
    return sha256(repr(parts).encode("utf-8", "surrogatepass")).digest()


def _part(label: Label) -> tuple[Any, ...] | None:
    """A label with the lines that it stands in, its offsets counted from their beginning."""
    document = label.document
    spans = (label.span, *label.marks, *label.insertions)
    length = len(document.text)
    starts = document.line_starts
    line = bisect_right(starts, min(length, *(span.start for span in spans)))
    last = bisect_right(starts, min(length, max(span.end for span in spans)))
    begin, end = starts[line - 1], starts[last] if last < len(starts) else length
    if end - begin > _LONGEST:
        return None
    groups = ((label.span,), label.marks, label.insertions)
    places = [[(span.start - begin, span.end - begin) for span in group] for group in groups]
    return document.path, length > 0, line, places, label.message, document.text[begin:end]
