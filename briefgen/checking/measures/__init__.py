"""Whether what a figure is said to measure is what its number counts.

A label is compared with the sentence of the number by sets of words that exclude each other. What is in
neither the sets nor a name is not compared: that a label is a fair paraphrase stays for the editor to judge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.checking.measures.ages import given_age
from briefgen.checking.measures.labels import Misread, counted_in
from briefgen.checking.measures.moments import other_moment
from briefgen.checking.measures.owners import other_body, other_leader, other_owner, other_subject
from briefgen.checking.measures.payments import other_payer
from briefgen.checking.measures.periods import other_period
from briefgen.checking.measures.reached import beyond, changed_by, reached
from briefgen.checking.measures.scales import scaled
from briefgen.checking.measures.senses import other_sense
from briefgen.checking.measures.shares import other_group, other_share, part_of_another, whole_of_a_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading import Reading
    from briefgen.text import Span

__all__ = ["Misread", "misread"]

_WAYS = (
    other_sense,
    other_period,
    other_moment,
    reached,
    changed_by,
    beyond,
    other_share,
    other_group,
    part_of_another,
    whole_of_a_part,
    given_age,
    other_owner,
    other_leader,
    other_subject,
    other_body,
    other_payer,
    scaled,
)


def misread(
    reading: Reading, passage: Sequence[Span], value: str, measures: str, site: str
) -> Misread | None:
    """How a label misreads the number; None where it may be right, or is right for one place of the value.

    Args:
        reading: What is known of the source.
        passage: The parts of the passage in it.
        value: The number as shown.
        measures: The label.
        site: The tag of the language in which the editor writes.
    """
    found: Misread | None = None
    for one in counted_in(reading, passage, value, measures, site):
        found = next((wrong for way in _WAYS if (wrong := way(one)) is not None), None)
        if found is None:
            return None
    return found
