"""The permanent ids that entries had before, by which links to a topic's page still find them.

A quotation's and a figure's id depends on the ids of its source and its speaker; when one of these is renamed
the entry has another id, and keeps the former ones as places of the page. Others are declared by the editor.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, TypeVar

from briefgen.briefing.ids import permanent_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.briefing.ids import Letter
    from briefgen.briefing.published_models import Event, Figure, Point, Quotation

    _E = TypeVar("_E", Figure, Point, Quotation, Event)


def former_ids(current: str, letter: Letter, words: str, *identity: str | Sequence[str]) -> Iterator[str]:
    """Yield what the id ``current`` would have been under each combination of former names.

    Args:
        current: As it was claimed: a number at its end, which tells apart entries of one content, is kept.
        letter: As ``permanent_id`` takes it, and ``words`` too.
        words: The readable part.
        identity: What makes the entry itself; for each part that has had several names all of them.
    """
    choices = [(part,) if isinstance(part, str) else tuple(part) for part in identity]
    present, *others = (permanent_id(letter, words, *parts) for parts in product(*choices))
    number = current[len(present) :]
    yield from (f"{other}{number}" for other in others)


def with_distinct_ids(entries: Iterable[_E], taken: set[str]) -> tuple[_E, ...]:
    """The same entries, without the former ids that are ``taken``; those that they keep are added to it."""
    made = []
    for entry in entries:
        kept = tuple(name for name in dict.fromkeys(entry.former) if name not in taken)
        taken.update(kept)
        made.append(entry if kept == entry.former else replace(entry, former=kept))
    return tuple(made)
