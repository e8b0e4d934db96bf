from __future__ import annotations

from briefgen.reading import Reading
from briefgen.suggestion import proposed_kind, speakers_in_turns

BRIEFING = "MR. KIRBY: We begin.\n\nQUESTION: When?\n\nMR. KIRBY: Soon.\n\nMS. BERG: Now.\n"


def test_a_text_in_turns_is_proposed_as_one() -> None:
    assert proposed_kind(Reading(BRIEFING)) == "transcript"
    assert proposed_kind(Reading("Q: When is it?\nA: Soon.\nQ: Why?\nA: Because.\n")) == "interview"
    assert proposed_kind(Reading("“We begin,” Mr. Kirby said. It was Monday.")) is None


def test_who_speaks_is_counted_by_turns() -> None:
    assert speakers_in_turns(Reading(BRIEFING)) == [("MR. KIRBY", 2), ("QUESTION", 1), ("MS. BERG", 1)]
