"""A rewriting of a text that remembers where each stretch of its output came from.

A layer is two parallel lists of offsets. Stretches alternate: kept, rewritten, kept, …, kept; so a stretch's
parity tells its sort, and any of them may be empty. Within a kept stretch offsets differ by a constant;
within a rewritten one only its two ends have a place in the input.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Edit = tuple[int, int, str]
"""Start and end in the input, in code points, and what takes the place."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Where each stretch begins, in the output and in the input, in code points."""

    outputs: list[int]
    inputs: list[int]

    def start(self, offset: int) -> int | None:
        """The input's offset of the output's character at ``offset``; None within a rewritten stretch."""
        index = bisect_right(self.outputs, offset) - 1
        if index % 2 == 0:
            return self.inputs[index] + offset - self.outputs[index]
        return self.inputs[index] if offset == self.outputs[index] else None

    def end(self, offset: int) -> int | None:
        """The input's offset just past the output's character before ``offset``; None as for ``start``."""
        if offset == 0:
            return 0
        index = bisect_right(self.outputs, offset - 1) - 1
        if index % 2 == 0:
            return self.inputs[index] + offset - self.outputs[index]
        return self.inputs[index + 1] if self.outputs[index + 1] == offset else None


def rewrite(text: str, edits: Iterable[Edit]) -> tuple[str, Layer | None]:
    """Carry out edits that are in order and apart; no layer if there are none."""
    parts: list[str] = []
    outputs, inputs = [0], [0]
    done = length = 0
    for start, end, replacement in edits:
        parts.append(text[done:start])
        parts.append(replacement)
        length += start - done
        outputs.append(length)
        inputs.append(start)
        length += len(replacement)
        outputs.append(length)
        inputs.append(end)
        done = end
    if not parts:
        return text, None
    parts.append(text[done:])
    return "".join(parts), Layer(outputs, inputs)
