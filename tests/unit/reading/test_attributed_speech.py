from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.reading import Reading
from briefgen.text import Span

TEXT = (
    "Ann Lee is the mayor. “The bridge is closed now,” Lee said on Monday, “and it will stay closed.”\n\n"
    "“It is a shame for ‘the whole town’ indeed,” said John Moss, a driver.\n\n"
    "According to the Herald, the bridge is old. Moss said that it had been closed before. It is grey.\n\n"
    "“I saw it fall down,” Moss said, according to the Herald.\n\n"
    "“This is the first paragraph of it.\n\n“This is the second,” Lee said."
)


def passage(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def named(words: str) -> tuple[str | None, bool, bool] | None:
    found = Reading(TEXT).attributed_speaker(passage(words))
    return (found.speaker.name, found.direct, found.second_hand) if found is not None else None


def test_direct_speech_is_its_speakers() -> None:
    assert named("bridge is closed") == ("Ann Lee", True, False)
    assert named("it will stay closed") == ("Ann Lee", True, False)


def test_indirect_speech_is_not_direct() -> None:
    assert named("it had been closed before") == ("John Moss", False, False)


def test_according_to_is_second_hand() -> None:
    assert named("the bridge is old") == ("Herald", False, True)
    assert named("I saw it fall") == ("John Moss", True, True)


def test_the_outlets_own_prose_has_no_speaker() -> None:
    assert named("It is grey") is None


def test_a_passage_over_two_speakers_has_none() -> None:
    assert named("stay closed.”\n\n“It is a shame") is None


def test_words_between_marks_are_an_utterance() -> None:
    assert Reading(TEXT).utterance(passage("bridge is closed")).whole
    assert Reading(TEXT).utterance(passage("whole town")).whole
    assert not Reading(TEXT).utterance(passage("now,” Lee said")).whole
    assert not Reading(TEXT).utterance(passage("on Monday")).whole
    assert len(Reading(TEXT).utterance(passage("whole town")).quoted) == 2


def test_a_quotation_split_by_its_cue_is_one_utterance() -> None:
    assert Reading(TEXT).is_one_utterance(passage("is closed now"), passage("stay closed"))
    assert Reading(TEXT).is_one_utterance(passage("stay closed"), passage("is closed now"))


def test_a_quotation_over_paragraphs_is_one_utterance() -> None:
    assert Reading(TEXT).is_one_utterance(passage("first paragraph"), passage("the second"))


def test_two_quotations_are_no_one_utterance() -> None:
    assert not Reading(TEXT).is_one_utterance(passage("stay closed"), passage("a shame"))
    assert not Reading(TEXT).is_one_utterance(passage("stay closed"), passage("is grey"))


def test_narration_between_parts_a_utterance() -> None:
    text = "“It is closed now,” Lee said, citing Monday’s flood. “It will stay closed.”"
    one, two = text.index("closed now"), text.index("stay closed")
    assert not Reading(text).is_one_utterance(Span(one, one + 6), Span(two, two + 4))


@given(st.text(alphabet='“”" ’ab,. said Lee\n', max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_no_passage_makes_it_raise(text: str, one: int, two: int) -> None:
    low, high = sorted((min(one, len(text)), min(two, len(text))))
    span = Span(low, high)
    Reading(text).attributed_speaker(span)
    assert Reading(text).utterance(span).whole in {True, False}
    Reading(text).is_one_utterance(span, Span(0, low))
