"""Who speaks where a clause within the sentence has a subject of its own, or a noun announces the words."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span

WORDS = "the wall is only made of sand"


def speaker(text: str) -> str | None:
    start = text.index(WORDS)
    found = Reading(text).attributed_speaker(Span(start, start + len(WORDS)))
    return found.speaker.name if found is not None else None


@pytest.mark.parametrize(
    "lead",
    [
        "Ann Lee, 47, added that hauliers had been promised a road that “{}”.",
        "Ann Lee said that farmers had been told of a dam, and “{}”.",
        "Ann Lee claimed tenants were promised “{}”.",
        "Ann Lee recalled that passengers were warned about a sign that “{}”.",
        "Ann Lee complained that nurses had never been offered more than “{}”.",
        "Ann Lee told the court that residents had been asked to believe “{}”.",
    ],
)
def test_the_outer_verb_of_speech_has_the_speaker(lead: str) -> None:
    assert speaker(lead.format(WORDS)) == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Lee said that Bob Hart told her “{}”.", "Bob Hart"),
        ("Ann Lee added that her brother Bob Hart said “{}”.", "Bob Hart"),
        ("Ann Lee said she had been told by Bob Hart that “{}”.", "Bob Hart"),
    ],
)
def test_an_inner_subject_that_speaks_itself_stays(text: str, who: str) -> None:
    assert speaker(text.format(WORDS)) == who


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee was quoted by the Salem Courier as saying “{}”.",
        "Ann Lee was quoted in the Salem Courier on Monday as saying that “{}”.",
        "Ann Lee has been quoted by Reuters as saying that “{}”.",
        "Ann Lee was reported by the Salem Courier as saying “{}”.",
        "Ann Lee is quoted by Bob Hart as saying “{}”.",
        "“{},” Ann Lee was quoted by the Salem Courier as saying.",
        "“{},” Ann Lee was quoted as saying by the Salem Courier.",
        "“{},” the Salem Courier quoted Ann Lee as saying.",
        "Ann Lee, quoted by the Salem Courier, said: “{}.”",
        "In an interview with the Salem Courier, Ann Lee said “{}”.",
        "“{},” Ann Lee told the Salem Courier in an interview.",
    ],
)
def test_whoever_is_quoted_speaks_and_not_who_quotes(text: str) -> None:
    assert speaker(text.format(WORDS)) == "Ann Lee"


@pytest.mark.parametrize(
    "noun", ["verdict", "answer", "take", "advice", "motto", "comment", "reply", "warning", "view", "riposte"]
)
def test_the_owner_of_a_judgement_speaks_behind_the_colon(noun: str) -> None:
    assert speaker(f"Ann Lee’s {noun} after two hours in the rain: “{WORDS}.”") == "Ann Lee"
    assert speaker(f"Ann Lee’s {noun}: “{WORDS}.”") == "Ann Lee"
    assert speaker(f"The {noun} of Ann Lee: “{WORDS}.”") == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Lee looked up. Her verdict after two hours: “{}.”", "Ann Lee"),
        ("Ann Lee’s advice for Bob Hart: “{}.”", "Ann Lee"),
        ("Ann Lee’s lawyer, Bob Hart: “{}.”", "Bob Hart"),
        ("Bob Hart answered Ann Lee’s question: “{}.”", "Bob Hart"),
    ],
)
def test_what_stands_around_the_judgement(text: str, who: str) -> None:
    assert speaker(text.format(WORDS)) == who


@pytest.mark.parametrize(
    "text",
    ["‚{},‘ said Ann Lee.", "‚{},’ said Ann Lee.", "Ann Lee said: ‚{}.‘"],
)
def test_low_and_high_single_marks_hold_speech(text: str) -> None:
    reading = Reading(text.format(WORDS))
    start = reading.text.index(WORDS)
    found = reading.attributed_speaker(Span(start, start + len(WORDS)))
    assert found is not None
    assert (found.speaker.name, found.direct) == ("Ann Lee", True)


def test_a_low_comma_is_no_mark() -> None:
    assert Reading("It rained‚ she said‚ all day.").quoted_spans == ()
