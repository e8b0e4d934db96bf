"""What anchoring yields: a selector resolved to spans, or the reason why it could not be.

Only this package makes an ``Anchor``, through ``proven``; calling the class raises. Whoever holds one holds
words that stand in a source; the types further down take anchors, not strings, so that no unverified words
can be published.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import InitVar, dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.diagnostics import Code

AnchorKind = Literal["exact", "folded", "marked"]
DifferenceKind = Literal[
    "quotation-mark", "dash", "space", "hyphenation", "invisible", "form", "final-punctuation",
    "outer-quotation-marks", "ellipsis", "omission", "insertion", "replacement", "sic", "case", "ending",
]  # fmt: skip
_SEAL: Final = object()
AlterationKind = Literal["number", "negation", "name", "capital", "punctuation", "look-alike", "wording"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A change that the editor declares: words left out, added, or put for others."""

    omits: str | None = None
    replaces: str | None = None
    replacement: str | None = None
    inserts: str | None = None

    @classmethod
    def of(cls, mark: Mark | Mapping[str, str]) -> Mark:
        """A mark as it is, or from the keys that the editor's file has: omits, inserts, replaces, with."""
        if isinstance(mark, cls):
            return mark
        values = dict(mark) if isinstance(mark, Mapping) else {}
        return cls(values.get("omits"), values.get("replaces"), values.get("with"), values.get("inserts"))


@dataclass(frozen=True, slots=True)
class Difference:
    """A permitted difference between what was written and what stands in the source.

    Attributes:
        kind: Which permission it falls under.
        written: The editor's characters; empty where only the source has some.
        source: The source's characters; empty where only the editor has some.
        span: Where in the source, in code points; empty where only the editor has something.
        declared: Whether the editor declares it: what is inserted then has no support in the source.
    """

    kind: DifferenceKind
    written: str
    source: str
    span: Span
    declared: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a quotation as it is shown: words of the source, or the editor's mark.

    Attributes:
        span: In the source; None for an editor's mark.
        mark: ``[…]``, ``[Ukrainians]``, ``[sic]``; None for the source's own words.
        replaced: The source's words that the mark takes the place of, as they stand there; empty if none.
        declared: Whether the editor declares the mark: an insertion then is the editor's own knowledge.
    """

    span: Span | None = None
    mark: str | None = None
    replaced: str = ""
    declared: bool = False

    def __reduce__(self) -> tuple[object, ...]:
        """Read again by a call, as a span is."""
        return Piece, (self.span, self.mark, self.replaced, self.declared)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A selector resolved. Made by anchoring only.

    Attributes:
        spans: The passage's parts in the source, in order, apart; one unless words were left out.
        kind: ``exact`` when character for character, ``folded`` when typography differs, ``marked`` when
            the editor's omissions, insertions or replacements take part.
        differences: Every permitted difference, in the order of the source.
        pieces: What is shown, in order: the source's words and the editor's marks between them.
    """

    spans: tuple[Span, ...]
    kind: AnchorKind
    differences: tuple[Difference, ...] = ()
    pieces: tuple[Piece, ...] = ()
    seal: InitVar[object] = None

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise TypeError("only anchoring makes an Anchor: call anchor(text, exact)")

    def __reduce__(self) -> tuple[object, ...]:
        """Read again by a call, as a span is."""
        return proven, (self.spans, self.kind, self.differences, self.pieces)

    @property
    def span(self) -> Span:
        """From the first word of the passage to its last."""
        return Span(self.spans[0].start, self.spans[-1].end)

    def shown(self, text: str) -> str:
        """The words as a page shows them: the source's own, with the editor's declared marks."""
        return "".join(piece.span.slice(text) if piece.span else piece.mark or "" for piece in self.pieces)


def proven(
    spans: tuple[Span, ...],
    kind: AnchorKind,
    differences: tuple[Difference, ...] = (),
    pieces: tuple[Piece, ...] = (),
) -> Anchor:
    """Make an anchor of what was compared and found the same. For this package's resolver alone."""
    return Anchor(spans, kind, differences, pieces or (Piece(spans[0]),), _SEAL)


@dataclass(frozen=True, slots=True)
class Alteration:
    """A stretch where what was written departs from the nearest passage.

    Attributes:
        kind: What sort of departure it is.
        written: Offsets in the editor's words, in code points; empty where words are missing.
        source: Offsets in the source, in code points; empty where words were added.
        note: Says more where a reader would not see it, such as a look-alike letter's code point.
    """

    kind: AlterationKind
    written: Span
    source: Span
    note: str = ""


@dataclass(frozen=True, slots=True)
class Unanchored:
    """Why a selector resolves to nothing. Falsy.

    Attributes:
        code: The defect.
        message: One line without final stop.
        nearest: The nearest passage in the source, if any comes near.
        alterations: Where the two differ, in order.
        candidates: The passages among which the selector does not decide.
        help: What to do, in one line, where this is known from the text alone.
        is_omission: Whether all that is wrong is that something is left out without a mark.
    """

    code: Code
    message: str
    nearest: Span | None = None
    alterations: tuple[Alteration, ...] = ()
    candidates: tuple[Span, ...] = field(default=())
    help: str | None = None
    is_omission: bool = False

    def __bool__(self) -> bool:
        return False
