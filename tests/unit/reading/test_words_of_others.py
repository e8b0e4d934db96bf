"""Words that somebody crosses out, hears called out, means ironically or only names."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span

SENTENCES = [
    ("denied", "Ann Lee crossed out the line “we will close the bridge” before she spoke."),
    ("denied", "Ann Lee struck the words “we will close the bridge” from the draft."),
    ("denied", "Ann Lee left out the sentence “we will close the bridge” on Monday."),
    ("denied", "Ann Lee deleted a post saying “we will close the bridge” on Monday."),
    ("denied", "Ann Lee skipped the passage “we will close the bridge” on Monday."),
    (None, "Ann Lee slipped the words “we will close the bridge” into her speech."),
    (None, "Ann Lee dropped the phrase “we will close the bridge” into the debate."),
    (None, "Ann Lee cut the ribbon and said “we will close the bridge” on Monday."),
    ("false", "In an apocryphal story Ann Lee says: “We will close the bridge.”"),
    ("false", "In one fabricated anecdote, Ann Lee says: “We will close the bridge.”"),
    ("invented", "In a meme Ann Lee says: “We will close the bridge.”"),
    (None, "In a long conversation Ann Lee said: “We will close the bridge.”"),
    ("inscribed", "Ann Lee is reading “The Long Road to the Bridge” this summer."),
    ("inscribed", "Ann Lee wrote “The Long Road to the Bridge” in 2011."),
    ("inscribed", "Ann Lee met the so-called “friends of the old bridge” on Monday."),
    ("inscribed", "Ann Lee joined what is known as “the march of the old bridge” on Monday."),
    (None, "Ann Lee attacked what she called “a bridge to nowhere at all” on Monday."),
    (None, "It is what was called “a bridge to nowhere at all” by Ann Lee."),
    ("ironic", "“We will close the bridge,” Ann Lee said sarcastically."),
    ("ironic", "“We will close the bridge,” Ann Lee said with heavy irony."),
    ("ironic", "“We will close the bridge,” Ann Lee said, her voice dripping with sarcasm."),
    ("ironic", "“We will close the bridge,” a sarcastic Ann Lee said."),
    ("ironic", "“We will close the bridge,” Ann Lee said, only half joking."),
    (None, "“We will close the bridge,” Ann Lee said without irony."),
    (None, "“We will close the bridge,” Ann Lee said with no trace of sarcasm."),
    (None, "“We will close the bridge,” Ann Lee wrote of a tongue-in-cheek memoir."),
    (None, "“We will close the bridge,” Ann Lee said drily."),
    ("heard", "Ann Lee was greeted with cries of “shame on the bridge thieves” in Salem."),
    ("heard", "Ann Lee heard shouts of “shame on the bridge thieves” in Salem."),
    ("heard", "Ann Lee faced questions such as “where did the money go” in Salem."),
    ("heard", "Ann Lee was welcomed with the words “good to have you back” in Salem."),
    (None, "Ann Lee led chants of “shame on the bridge thieves” in Salem."),
    (None, "To cries of approval, Ann Lee said “we will close the bridge” in Salem."),
]


@pytest.mark.parametrize(("reason", "text"), SENTENCES, ids=[text for _, text in SENTENCES])
def test_words_that_are_not_meant_or_not_said_are_doubted(reason: str | None, text: str) -> None:
    start = text.index("“") + 1
    found = Reading(text).doubt(Span(start, start + 8))
    assert (found.reason if found is not None else None) == reason
