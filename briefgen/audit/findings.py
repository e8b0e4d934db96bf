"""What an audit says of one quotation or one number of a draft."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.corpus import Source
    from briefgen.text import Span

Kind = Literal["quotation", "figure"]
Verdict = Literal["verified", "altered", "other-speaker", "unknown"]


@dataclass(frozen=True, slots=True)
class Finding:
    """A quotation or a number, and what the corpus has for it.

    Attributes:
        span: In the draft as read, in code points.
        exact: The words there.
        source: Where they stand, or the words that come nearest; None where nothing comes near.
        passage: The stretch of that source.
        speaker: Whom the source gives quoted words to.
        selector: The keys that name the passage in an entry; empty where it cannot be named.
        sure: Whether a verdict other than verified is an error and not only a warning.
    """

    kind: Kind
    span: Span
    exact: str
    verdict: Verdict
    message: str
    source: Source | None = None
    passage: Span | None = None
    speaker: str | None = None
    selector: Mapping[str, str] = field(default_factory=dict)
    sure: bool = True
