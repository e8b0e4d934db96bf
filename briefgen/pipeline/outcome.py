"""What a run says of a project, apart from the project itself: enough to print, and quickly read again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.diagnostics import Diagnostic


class Counted(NamedTuple):
    """How many of a kind there are, and how many are anchored in their sources."""

    total: int
    anchored: int


@dataclass(frozen=True)
class Outcome:
    """What is printed after a run.

    Attributes:
        diagnostics: All of them, in order.
        counts: What ``check`` counts, ready for JSON, without ``excerpts``.
        tallies: Of quotations, figures and points.
        unchecked: How many quotations have a speaker who was not verified.
        declared: How often the editor's word counts as a proof, by the key that says so.
        silenced: What comments keep from being reported, each with the editor's reason.
        unread: How many topics could not be read at all.
        ids: A digest of all that a project's JSON Schemas hold of it.
        excerpts: How much of each source is shown, ready for JSON; None where nobody asked for it.
    """

    diagnostics: tuple[Diagnostic, ...]
    counts: Mapping[str, object]
    tallies: Mapping[str, Counted]
    unchecked: Mapping[str, int]
    declared: Mapping[str, int]
    silenced: tuple[tuple[Diagnostic, str], ...]
    unread: int
    ids: str
    excerpts: Mapping[str, object] | None = None

    @property
    def summary(self) -> dict[str, object]:
        """All that ``check`` counts, ready for JSON."""
        return {**self.counts, **({} if self.excerpts is None else {"excerpts": self.excerpts})}
