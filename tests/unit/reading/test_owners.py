"""Whose words somebody repeats, reads out or praises, and what only looks like that."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span
from tests.unit.reading.own_words import OWN_WORDS


def owner(text: str) -> str | None:
    start = text.index("“") + 1
    found = Reading(text).owner(Span(start, start + 8))
    return found.owner.slice(text) if found is not None else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We will close the bridge,” Ann Lee said, repeating Bob Hart.", "Bob Hart"),
        ("“We will close the bridge,” Ann Lee said, imitating Bob Hart.", "Bob Hart"),
        ("“We will close the bridge,” Ann Lee read aloud from a letter by Bob Hart.", "Bob Hart"),
        ("“We will close the bridge,” Ann Lee said, reading from Bob Hart’s letter.", "Bob Hart’s"),
        ("“We will close the bridge,” Ann Lee said, reading from a letter by Bob Hart.", "Bob Hart"),
        ("Reading from Bob Hart’s letter, Ann Lee said: “We will close the bridge.”", "Bob Hart’s"),
        ("“We will close the bridge,” Ann Lee said in the voice of Bob Hart.", "Bob Hart"),
        ("Ann Lee borrowed a line from Bob Hart: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee, recalling Hitler’s phrase “we will close the bridge,” left.", "Hitler’s"),
        ("“We will close the bridge,” Ann Lee said, as Bob Hart once put it.", "Bob Hart"),
        ("To use Bob Hart’s words, “we will close the bridge,” Ann Lee said.", "Bob Hart’s"),
        ("In the words of Bob Hart, Ann Lee said, “we will close the bridge”.", "Bob Hart"),
        ("Ann Lee repeated the words of Bob Hart: “we will close the bridge.”", "Bob Hart"),
        ("Ann Lee translated for Bob Hart: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee echoed Bob Hart: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee recited a poem by Bob Hart: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee paraphrased Churchill: “We will close the bridge.”", "Churchill"),
        ("“We will close the bridge,” Ann Lee said, imitating Bob Hart’s accent.", "Bob Hart’s"),
        ("“We will close the bridge,” Ann Lee said, reading a heckler’s sign.", "a heckler’s"),
        ("Ann Lee retweeted Bob Hart: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee shared a post by Bob Hart: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee forwarded an email from Bob Hart: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee circulated Bob Hart’s memo: “We will close the bridge.”", "Bob Hart’s"),
        ("Ann Lee, parodying Bob Hart, said: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee, invoking Reagan’s famous line, said: “We will close the bridge.”", "Reagan’s"),
        ("“We will close the bridge,” Ann Lee said, quoting her father.", "her father"),
        ("“We will close the bridge,” Ann Lee said, quoting from a speech by Stalin.", "Stalin"),
        ("“We will close the bridge,” Ann Lee said, in Bob Hart’s words.", "Bob Hart’s"),
        ("Ann Lee ended with Kennedy’s words: “We will close the bridge.”", "Kennedy’s"),
        ("Ann Lee quoted Stalin: “We will close the bridge.”", "Stalin"),
        ("Ann Lee read out a message from Bob Hart: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee held up a letter from Bob Hart: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee used the words of her predecessor: “We will close the bridge.”", "her predecessor"),
        ("Ann Lee repeated Bob Hart’s slogan, “we will close the bridge.”", "Bob Hart’s"),
        ("“We will close the bridge,” Ann Lee chanted, using Bob Hart’s slogan.", "Bob Hart’s"),
        ("“We will close the bridge,” Ann Lee said, channelling Churchill.", "Churchill"),
        ("“We will close the bridge,” Ann Lee relayed from Bob Hart.", "Bob Hart"),
        ("“We will close the bridge,” said Ann Lee, repeating a line that Bob Hart made famous.", "Bob Hart"),
        ("“We will close the bridge,” Ann Lee said, repeating what Bob Hart had told her.", "Bob Hart"),
        ("Ann Lee showed reporters a text from Bob Hart: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee plagiarised Bob Hart: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee praised Bob Hart for saying “we will close the bridge”.", "Bob Hart"),
        ("Ann Lee condemned Bob Hart for saying: “We will close the bridge.”", "Bob Hart"),
        ("Ann Lee criticised Bob Hart for having said “we will close the bridge”.", "Bob Hart"),
        ("Ann Lee thanked Bob Hart for the words “we will close the bridge”.", "Bob Hart"),
        ("Ann Lee mocked Bob Hart for writing “we will close the bridge”.", "Bob Hart"),
        ("Ann Lee fired Bob Hart for tweeting “we will close the bridge”.", "Bob Hart"),
        ("Ann Lee sued Bob Hart for saying “we will close the bridge”.", "Bob Hart"),
        ("Ann Lee rebuked her deputy for saying “we will close the bridge”.", "her deputy"),
        ("Ann Lee attacked Bob Hart over his remark “we will close the bridge”.", "Bob Hart"),
        ("Ann Lee scolded Mayor Bob Hart for claiming “we will close the bridge”.", "Mayor Bob Hart"),
        ("Ann Lee praised him for saying “we will close the bridge”.", "him"),
        ("Ann Lee has suspended the officer for posting “we will close the bridge”.", "the officer"),
        ("“We will close the bridge,” John Smith said she told him.", "she"),
        ("“We will close the bridge,” Ann Lee said Bob Hart told her.", "Bob Hart"),
        ("“We will close the bridge,” Ann Lee said she had been told.", "she had been told"),
        ("“We will close the bridge,” Ann Lee said she was told.", "she was told"),
        ("“We will close the bridge,” Ann Lee said he told her.", "he"),
        ("“We will close the bridge,” Ann Lee said she heard.", "she heard"),
        ("“We will close the bridge,” Ann Lee said the doctor told her.", "the doctor"),
        ("Ann Lee said she was told “we will close the bridge”.", "she was told"),
        ("Ann Lee was angry at Bob Hart for saying “we will close the bridge”.", "Bob Hart"),
        ("Ann Lee blamed Bob Hart for the phrase “we will close the bridge”.", "Bob Hart"),
        ("“We will close the bridge,” Ann Lee said her doctor had told her.", "her doctor"),
        ("Ann Lee said her father used to say “we will close the bridge”.", "her father"),
        ("“We will close the bridge,” Ann Lee said, using her father’s favourite phrase.", "her father’s"),
        ("As Bob Hart said, “we will close the bridge,” Ann Lee noted.", "Bob Hart"),
        ("“We will close the bridge,” Ann Lee read from the diary of Bob Hart.", "Bob Hart"),
        ("“We will close the bridge,” said Ann Lee, in an echo of Bob Hart.", "Bob Hart"),
        ("“We will close the bridge,” Ann Lee said, in a nod to Churchill’s famous line.", "Churchill’s"),
    ],
)
def test_the_owner_of_words_that_somebody_passes_on_is_found(text: str, expected: str) -> None:
    assert owner(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *OWN_WORDS,
        "“We will close the bridge,” Ann Lee said, repeating her own words.",
        "“We will close the bridge,” Ann Lee said, reading from a statement.",
        "“We will close the bridge,” Ann Lee said, repeating the pledge.",
        "“We will close the bridge,” Ann Lee said, echoing concerns about cost.",
        "Echoing Stalin, Ann Lee said “we will close the bridge”.",
        "Ann Lee said of Bob Hart’s statement: “We will close the bridge.”",
        "Ann Lee replied to Bob Hart’s letter: “We will close the bridge.”",
        "After Bob Hart’s speech, Ann Lee said: “We will close the bridge.”",
        "Ann Lee dismissed Bob Hart’s claim as “a road to nowhere at all”.",
        "Ann Lee called Bob Hart’s statement “a road to nowhere at all”.",
        "“We will close the bridge,” Ann Lee said in a letter to Bob Hart.",
        "“We will close the bridge,” Ann Lee repeated.",
        "“We will close the bridge,” Ann Lee said as Bob Hart left.",
        "“We will close the bridge,” Ann Lee said, repeating Monday’s promise.",
        "Ann Lee used Monday’s speech to say: “We will close the bridge.”",
        "“We will close the bridge,” Ann Lee said, quoting her own letter.",
        "Ann Lee sent a message to Bob Hart: “We will close the bridge.”",
        "“We will close the bridge,” Ann Lee said, using a microphone.",
        "“We will close the bridge,” Ann Lee said, citing a report by the auditors.",
        "In a letter from Ann Lee, she says: “We will close the bridge.”",
        "“We will close the bridge,” Ann Lee said, repeating a promise made last week.",
        "Ann Lee apologised to Bob Hart for saying “we will close the bridge”.",
        "Ann Lee was mocked for saying “we will close the bridge”.",
        "Ann Lee praised Bob Hart, saying “we will close the bridge”.",
        "Ann Lee thanked Bob Hart for his help, saying “we will close the bridge”.",
        "Ann Lee called on Bob Hart, saying “we will close the bridge”.",
        "“We will close the bridge,” Ann Lee told Bob Hart.",
        "“We will close the bridge,” Ann Lee said when Bob Hart told her.",
        "“We will close the bridge,” Ann Lee said, after Bob Hart told her about it.",
        "Ann Lee said she told Bob Hart “we will close the bridge”.",
        "Ann Lee’s statement read: “We will close the bridge.”",
        "“We will close the bridge,” Ann Lee’s statement read.",
        "Ann Lee’s tweet said: “We will close the bridge.”",
        "“We will close the bridge,” Ann Lee’s post says.",
        "“We will close the bridge,” said Ann Lee’s letter.",
        "Lee’s statement said: “We will close the bridge.”",
        "A statement from Ann Lee said: “We will close the bridge.”",
        "“We will close the bridge,” a letter by Ann Lee said.",
        "Ann Lee’s latest Facebook post reads: “We will close the bridge.”",
        "Ann Lee spoke. Her statement read: “We will close the bridge.”",
        "“We will close the bridge,” Ann Lee’s email to staff said.",
        "“We will close the bridge” – these words of Ann Lee were heard.",
        "“We will close the bridge” were Ann Lee’s words.",
        "“We will close the bridge” — the words of Ann Lee echoed.",
    ],
)
def test_own_words_have_no_other_owner(text: str) -> None:
    assert owner(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee’s statement read: “We will close the bridge.”",
        "“We will close the bridge,” Ann Lee’s statement read.",
        "“We will close the bridge,” said Ann Lee’s letter.",
        "“We will close the bridge,” a letter by Ann Lee said.",
        "Ann Lee’s latest Facebook post reads: “We will close the bridge.”",
        "Ann Lee spoke. Her statement read: “We will close the bridge.”",
        "“We will close the bridge” – these words of Ann Lee were heard.",
        "“We will close the bridge” were Ann Lee’s words.",
    ],
)
def test_what_somebody_wrote_speaks_for_its_author(text: str) -> None:
    passage = Reading(text).quoted_passages[0].extracted
    assert passage.speaker is not None
    assert passage.speaker.name == "Ann Lee"


@pytest.mark.parametrize("who", ["spokesman", "lawyer", "office", "wife"])
def test_nobody_else_speaks_for_somebody(who: str) -> None:
    text = f"Ann Lee’s {who} said: “We will close the bridge.”"
    passage = Reading(text).quoted_passages[0].extracted
    assert passage.speaker is not None
    assert passage.speaker.name != "Ann Lee"


def test_a_nickname_in_marks_is_whom_a_pronoun_means() -> None:
    text = "“They shut me out,” Ann Lee told me.\n\n“Terry” cut in: “We will close the bridge,” he said."
    passage = Reading(text).quoted_passages[-1].extracted
    assert passage.speaker is not None
    assert passage.speaker.name == "Terry"


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("A colleague of Ann Lee said: “We will stay here.”", "A colleague of Ann Lee"),
        ("An aide to Ann Lee said: “We will stay here.”", "An aide to Ann Lee"),
        ("A spokesman for the mayor, Ann Lee, said: “We will stay here.”", "A spokesman for the mayor"),
        ("A spokeswoman for the firm, Ann Lee, said: “We will stay here.”", "Ann Lee"),
        ("Bob Hart’s letter to Ann Lee said: “We will stay here.”", "Bob Hart"),
        ("A letter to Ann Lee from Bob Hart said: “We will stay here.”", "Bob Hart"),
        ("Ann Lee was criticised by Bob Hart for saying “we will stay here” on Monday.", "Ann Lee"),
        ("Ann Lee was later fired for tweeting “we will stay here” on Monday.", "Ann Lee"),
    ],
)
def test_the_head_of_a_phrase_speaks_not_whom_it_mentions(sentence: str, who: str) -> None:
    text = f"Ann Lee and Bob Hart met in Oslo.\n\n{sentence}\n\nThe meeting ended.\n"
    found = Reading(text).quotations
    assert [one.speaker.name for one in found if one.speaker is not None] == [who]
