"""One way in which the words around a passage turn it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from briefgen.languages.contract.scope import TurnKind
    from briefgen.text import Span

Side = Literal["before", "behind", "next", "narration"]


@dataclass(frozen=True, slots=True)
class Turn:
    """What turns a passage.

    Attributes:
        kind: In which way.
        side: Where it stands: before the words or behind them in their sentence, in the next sentence, or in
            the source's prose before the mark that opens them.
        span: The words that turn it, in code points.
        rest: The same with the rest of what the voice says on that side.
        certain: Whether the passage says without them what its sentence does not say.
    """

    kind: TurnKind
    side: Side
    span: Span
    rest: Span
    certain: bool = False
