"""Who speaks by the shapes of a sentence in which a name near the quotation is not its speaker's."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span


def speaker(text: str, words: str) -> str | None:
    start = text.index(words)
    found = Reading(text).attributed_speaker(Span(start, start + len(words)))
    return found.speaker.name if found is not None else None


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("“The harbour is dying every day,”4 said Ann Lee.", "harbour", "Ann Lee"),
        ("“We will stay here for good,”[12] said Ann Lee.", "We will", "Ann Lee"),
        ("Tom Reed, CEO of OpenFI: “Intelligence scales with the machines.”", "Intelligence", "Tom Reed"),
        (
            "Ann Lee (Salem Harbour Board): “Intelligence scales with the machines.”",
            "Intelligence",
            "Ann Lee",
        ),
        ("“The harbour is dying every day,” Bob Hart was told by Ann Lee.", "harbour", "Ann Lee"),
        ("Bob Hart was told that “the harbour is dying every day” by Ann Lee.", "harbour", "Ann Lee"),
        ("Bob Hart was warned by Ann Lee that “the harbour is dying every day”.", "harbour", "Ann Lee"),
        ("“The harbour is dying every day,” said the chair, Bob Hart.", "harbour", "Bob Hart"),
        ("“The harbour is dying every day,” said the chair of the board, Bob Hart.", "harbour", "Bob Hart"),
        ("“The harbour is dying every day,” said her brother, Tom Reed.", "harbour", "Tom Reed"),
        ("“The harbour is dying every day,” her brother, Tom Reed, said.", "harbour", "Tom Reed"),
        (
            "Ann Lee was away. Her brother, Tom Reed, said “the harbour is dying every day”.",
            "harbour",
            "Tom Reed",
        ),
        ("Ann Lee’s lawyer, Tom Reed, said “the harbour is dying every day”.", "harbour", "Tom Reed"),
        ("“The harbour is dying every day,” Ann Lee’s lawyer, Tom Reed, said.", "harbour", "Tom Reed"),
        ("“The harbour is dying every day,” said Ann Lee’s lawyer, Tom Reed.", "harbour", "Tom Reed"),
        ("“The harbour is dying every day,” said Ann Lee’s lawyer Tom Reed.", "harbour", "Tom Reed"),
        (
            "When Ann Lee asked about the money, Tom Reed revealed that “the harbour is dying every day”.",
            "harbour",
            "Tom Reed",
        ),
        ("When Ann Lee asked, Tom Reed said: “The harbour is dying every day.”", "harbour", "Tom Reed"),
        (
            "After Ann Lee told him to go, Tom Reed replied, “The harbour is dying every day.”",
            "harbour",
            "Tom Reed",
        ),
        (
            "Asked by Ann Lee whether he would go, Tom Reed said “the harbour is dying every day”.",
            "harbour",
            "Tom Reed",
        ),
        (
            "Ann Lee’s claim that “the harbour is dying every day” was rejected by Tom Reed.",
            "harbour",
            "Ann Lee",
        ),
        (
            "In response to Bob Hart’s claim that “the port is dying every day”, Ann Lee laughed.",
            "port",
            "Bob Hart",
        ),
        ("Tom Reed rejected Ann Lee’s claim that “the harbour is dying every day”.", "harbour", "Ann Lee"),
        ("Bob Hart recalled Ann Lee saying “the boats are gone for good”.", "boats", "Ann Lee"),
        ("Bob Hart quoted Ann Lee as saying “the boats are gone for good”.", "boats", "Ann Lee"),
        ("Bob Hart remembers how Ann Lee told him “the boats are gone for good”.", "boats", "Ann Lee"),
        ("“The boats are gone for good,” Bob Hart quoted Ann Lee as saying.", "boats", "Ann Lee"),
        ("“The boats are gone for good,” Ann Lee was quoted as saying by the Herald.", "boats", "Ann Lee"),
        ("“The boats are gone for good,” Ann Lee told the Herald.", "boats", "Ann Lee"),
        ("The Herald quoted Ann Lee as saying “the boats are gone for good”.", "boats", "Ann Lee"),
        ("“The boats are gone for good.” —Ann Lee, mayor", "boats", "Ann Lee"),
        ("“The boats are gone for good.”\n— Ann Lee, mayor of Salem", "boats", "Ann Lee"),
        ("“The boats are gone for good.” – Ann Lee", "boats", "Ann Lee"),
        ("“The boats are gone for good” (Ann Lee)", "boats", "Ann Lee"),
        ("“The boats are gone for good,” Ann “Nan” Lee said.", "boats", "Ann Lee"),
        ("Ann “Nan” Lee said, “The boats are gone for good.”", "boats", "Ann Lee"),
        ("Ann Lee read a letter from Tom Reed aloud: “The boats are gone for good.”", "boats", "Tom Reed"),
        ("Ann Lee read out a letter by Tom Reed: “The boats are gone for good.”", "boats", "Tom Reed"),
        ("In a letter read by Ann Lee, Tom Reed wrote: “The boats are gone for good.”", "boats", "Tom Reed"),
        ("Ann Lee cited Tom Reed, who said “the boats are gone for good”.", "boats", "Tom Reed"),
        ("“The boats are gone for good,” according to Tom Reed, a fisher.", "boats", "Tom Reed"),
        ("“The boats are gone for good,” Ann Lee, the mayor of Salem, told Tom Reed.", "boats", "Ann Lee"),
        ("Tom Reed met Ann Lee in Salem. “The boats are gone for good,” he said.", "boats", "Tom Reed"),
        (
            "Director J. C. Chand cast Tim Ives.\n\nChand was pleased.\n\n“I am not sure,” he said.",
            "not sure",
            "J. C. Chand",
        ),
        (
            "Oksana Markov met Susan Hill. Markov was late.\n\n“The harbour is dying every day,” she said.",
            "harbour",
            "Oksana Markov",
        ),
        ("Ann Lee, speaking after Tom Reed, said: “The boats are gone for good.”", "boats", "Ann Lee"),
        ("Ann Lee told Tom Reed: “The boats are gone for good.”", "boats", "Ann Lee"),
        (
            "Tom Reed, whom Ann Lee accused of lying, said: “The boats are gone for good.”",
            "boats",
            "Tom Reed",
        ),
        ("Tom Reed heard Ann Lee say “the boats are gone for good”.", "boats", "Ann Lee"),
        ("Tom Reed was asked by Ann Lee: “Are the boats gone for good?”", "Are the", "Ann Lee"),
        ("“The boats are gone for good” was the message to Tom Reed from Ann Lee.", "boats", "Ann Lee"),
        ("“The boats are gone for good,” Tom Reed heard Ann Lee say.", "boats", "Ann Lee"),
        ("Bob Hart, Ann Lee’s husband, said “the boats are gone for good”.", "boats", "Bob Hart"),
        ("Ann Lee said Tom Reed told her “the boats are gone for good”.", "boats", "Tom Reed"),
        ("Ann Lee said that Tom Reed had said “the boats are gone for good”.", "boats", "Tom Reed"),
        ("Ann Lee wrote that Tom Reed was “a man who never sleeps at all”.", "never", "Ann Lee"),
        ("Ann Lee called Tom Reed “a man who never sleeps at all”.", "never", "Ann Lee"),
        ("Tom Reed was called “a man who never sleeps at all” by Ann Lee.", "never", "Ann Lee"),
        ("Tom Reed, described by Ann Lee as “a man who never sleeps at all”, smiled.", "never", "Ann Lee"),
        ("Speaking for Ann Lee, Tom Reed said: “The boats are gone for good.”", "boats", "Tom Reed"),
        ("“The boats are gone for good,” said Tom Reed on behalf of Ann Lee.", "boats", "Tom Reed"),
        ("Ann Lee nodded as Tom Reed told the crowd “the boats are gone for good”.", "boats", "Tom Reed"),
        (
            "Ann Lee told reporters what Tom Reed had told her: “The boats are gone for good.”",
            "boats",
            "Tom Reed",
        ),
        ("To Ann Lee, Tom Reed said: “The boats are gone for good.”", "boats", "Tom Reed"),
        (
            "Ann Lee left the room. Tom Reed stayed. “The boats are gone for good,” he said.",
            "boats",
            "Tom Reed",
        ),
        ("“The boats are gone for good,” replied Tom Reed when Ann Lee asked him.", "boats", "Tom Reed"),
        ("“The boats are gone for good,” Tom Reed allegedly told Ann Lee.", "boats", "Tom Reed"),
    ],
)
def test_the_speaker_is_read_past_other_names(text: str, words: str, who: str) -> None:
    assert speaker(text, words) == who


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“The harbour is dying every day,” Bob Hart was told.", "harbour"),
        ("In a note Bob Hart was warned that “this is an exam nobody will fail”.", "this is"),
    ],
)
def test_whoever_is_told_does_not_speak(text: str, words: str) -> None:
    start = text.index(words)
    told = Reading(text).addressee(Span(start, start + 4))
    assert speaker(text, words) is None
    assert told is not None
    assert told.name == "Bob Hart"


def test_a_pronoun_that_may_mean_two_is_less_sure() -> None:
    text = "Tom Reed met Bob Hart in Salem. “The boats are gone for good,” he said."
    start = text.index("The boats")
    found = Reading(text).attributed_speaker(Span(start, start + 9))
    assert found is not None
    assert found.speaker.name == "Tom Reed"
    assert not found.speaker.certain
    assert found.confidence < 0.9


def test_an_inner_quotation_is_its_inner_speakers() -> None:
    text = "“Tom Reed told me, ‘We will sell the boats,’ and I laughed,” Ann Lee said."
    assert speaker(text, "We will sell") == "Tom Reed"
    assert speaker(text, "and I laughed") == "Ann Lee"


def test_scare_quotes_within_a_quotation_are_its_speakers() -> None:
    text = "“It is a shame for the ‘whole town’ indeed,” said Tom Reed."
    assert speaker(text, "whole town") == "Tom Reed"


def test_what_the_speaker_said_before_is_the_speakers() -> None:
    text = "“I told him, ‘We will sell the boats,’ and he laughed,” Ann Lee said."
    assert speaker(text, "We will sell") == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More from Ann Lee: “The harbour is dying every day.”", "Ann Lee"),
        ("Many then saw the board as “the party of every harbour,” From said.", "From"),
        (
            "Ann Lee’s dictum to her staff (repeated to me by Bob Hart) was, “Count the boats twice.”",
            "Ann Lee",
        ),
        (
            "Ann Lee wrote that owners pledged to Bob Hart may sell.\n\n“The harbour is dying every day.”",
            "Ann Lee",
        ),
        ("Nearly in tears, Ann Lee said: “The harbour is dying every day.”", "Ann Lee"),
        ("Speaking of the film, Ann Lee said: “The harbour is dying every day.”", "Ann Lee"),
    ],
)
def test_what_leads_in_or_stands_in_brackets_does_not_speak(text: str, expected: str) -> None:
    speaker = Reading(text).quoted_passages[-1].extracted.speaker
    assert speaker is not None
    assert speaker.name == expected
