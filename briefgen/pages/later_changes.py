"""Which entries of a topic's history are news to who knows the topic, and which only say that it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.briefing import Briefing, Note


def later_changes(briefing: Briefing) -> tuple[Note, ...]:
    """A topic's changes, the newest first, without the one that was its publication.

    That is the oldest if it is no later than ``date_published``: where topics are listed, each is news by
    itself, and "First published." beside it adds nothing.
    """
    changes, published = briefing.changes, briefing.date_published
    if not changes or published is None:
        return changes
    day = min(change.date.text for change in changes)
    if day > published.text and not day.startswith(published.text):
        return changes
    # Changes of one day are in the order in which they were written.
    first = next(index for index, change in enumerate(changes) if change.date.text == day)
    return (*changes[:first], *changes[first + 1 :])
