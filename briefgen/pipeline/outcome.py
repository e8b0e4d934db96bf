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
        summary: The counts that ``check`` reports, ready for JSON.
        tallies: Of quotations, figures and points.
        unchecked: How many quotations have a speaker who was not verified.
        declared: How often the editor's word counts as a proof, by the key that says so.
        silenced: What comments keep from being reported, each with the editor's reason.
        unread: How many topics could not be read at all.
        ids: A digest of all that a project's JSON Schemas hold of it.
    """

    diagnostics: tuple[Diagnostic, ...]
    summary: Mapping[str, object]
    tallies: Mapping[str, Counted]
    unchecked: Mapping[str, int]
    declared: Mapping[str, int]
    silenced: tuple[tuple[Diagnostic, str], ...]
    unread: int
    ids: str
