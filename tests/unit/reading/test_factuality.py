from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span


def reason(text: str) -> str | None:
    start = text.lower().index("“") + 1
    found = Reading(text).doubt(Span(start, start + 8))
    return found.reason if found is not None else None


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee would have said “we will close the bridge” had she been there.",
        "Ann Lee denied saying “we will close the bridge”.",
        "Ann Lee was falsely quoted as saying “we will close the bridge”.",
        "Ann Lee allegedly said “we will close the bridge”.",
        "If Ann Lee said “we will close the bridge”, she should go.",
        "Ann Lee refused to say “we will close the bridge”.",
        "Ann Lee never said “we will close the bridge”.",
        "Ann Lee did not say “we will close the bridge”.",
        "Reporters asked whether Ann Lee had said “we will close the bridge”.",
        "Bob Hart accused Ann Lee of saying “we will close the bridge”.",
        "Ann Lee reportedly said “we will close the bridge”.",
        "A fake quote had Ann Lee saying “we will close the bridge”.",
        "A fabricated video shows Ann Lee saying “we will close the bridge”.",
        "Bob Hart imagined Ann Lee saying “we will close the bridge”.",
        "Ann Lee might say “we will close the bridge”.",
        "In the film Ann Lee says “we will close the bridge”.",
        "Ann Lee carried a sign that read “we will close the bridge”.",
        "As the proverb goes, “he who sows wind reaps storm”, Ann Lee thought.",
        "“We will close the bridge,” Ann Lee never said.",
        "“We will close the bridge,” Ann Lee did not say.",
        "“We will close the bridge” is not what Ann Lee said.",
        "“We will close the bridge” was never said by Ann Lee.",
        "“We will close the bridge,” Ann Lee allegedly said.",
        "“We will close the bridge,” Ann Lee is said to have told aides.",
        "“We will close the bridge,” Ann Lee would have said.",
        "“We will close the bridge,” Ann Lee denied saying.",
        "“We will close the bridge,” a quote falsely attributed to Ann Lee, went viral.",
        "“We will close the bridge,” Ann Lee said. The quote was fabricated.",
        "“We will close the bridge,” Ann Lee said. But she never said that.",
        "“We will close the bridge,” Ann Lee said. He later retracted the remark.",
        "“We will close the bridge,” Ann Lee said. Later she took the sentence back as a lie.",
        "Had Ann Lee said “we will close the bridge”, she would have lost the vote.",
        "Nobody heard Ann Lee say “we will close the bridge” at the rally.",
        "Ann Lee rejected the term “a road to nowhere at all” on Monday.",
        "Rumour has it that Ann Lee said “we will close the bridge” at a private dinner.",
        "A report that Ann Lee said “we will close the bridge” was false.",
        "In the film, Ann Lee, played by an actor, says: “we will close the bridge.”",
        "Ann Lee should have said: “we will close the bridge.”",
        "Ann Lee wanted to say “we will close the bridge” but held her tongue.",
        "Ann Lee did not use the words “we will close the bridge” at the rally.",
        "Correction: an earlier version wrongly quoted Ann Lee as saying, “We will close the bridge.”",
        "Did Ann Lee really say “we will close the bridge”?",
        "Ann Lee stopped short of saying “we will close the bridge”.",
        "Ann Lee was about to say “we will close the bridge” when the bell rang.",
        "Ann Lee is expected to say “we will close the bridge” on Monday.",
        "There is no evidence that Ann Lee ever said “we will close the bridge”.",
        "Ann Lee was misquoted as saying “we will close the bridge”.",
        "It is not true that Ann Lee said “we will close the bridge”.",
        "The impersonator, as Ann Lee, said “we will close the bridge”.",
        "Ann Lee could have told them “we will close the bridge”.",
        "Suppose Ann Lee said “we will close the bridge”.",
        "“We will close the bridge,” a fictional Ann Lee says in the novel.",
        "Ann Lee says “we will close the bridge” in the new novel by Bob Hart.",
        "“We will close the bridge” are words that Ann Lee has never used.",
        "Bob Hart put words in Ann Lee’s mouth: “We will close the bridge.”",
        "Ann Lee couldn’t bring herself to say “we will close the bridge”.",
        "Ann Lee's book, “We Will Close The Bridge”, appeared on Monday.",
        "Ann Lee wore a T-shirt that said “we will close the bridge now”.",
        "Instead of saying “we will close the bridge”, Ann Lee smiled.",
        "If asked, Ann Lee would say “we will close the bridge”.",
        "According to an unverified recording, Ann Lee said “we will close the bridge”.",
        "A deepfake of Ann Lee says “we will close the bridge”.",
        "Ann Lee hardly ever says “we will close the bridge”.",
        "Ann Lee has yet to say “we will close the bridge”.",
        "“We will close the bridge,” said an actor playing Ann Lee.",
        "A parody account of Ann Lee posted “we will close the bridge”.",
        "“We will close the bridge,” reads a banner behind Ann Lee.",
        "Ann Lee wishes she had said “we will close the bridge”.",
        "“We will close the bridge,” Ann Lee supposedly told a friend.",
        "“We will close the bridge,” Ann Lee was rumoured to have said.",
        "“We will close the bridge,” Ann Lee was wrongly reported to have said.",
        "Ann Lee joked that Bob Hart would say “we will close the bridge”.",
        "Ann Lee’s slogan “we will close the bridge” was seen on walls.",
        "Ann Lee dreamed that she said “we will close the bridge”.",
        "Unless Ann Lee says “we will close the bridge”, nothing will change.",
        "The letter, which turned out to be a forgery, had Ann Lee say “we will close the bridge”.",
        "The words “we will close the bridge” never crossed Ann Lee’s lips.",
        "Claims that Ann Lee said “we will close the bridge” are baseless.",
        "“We will close the bridge,” Ann Lee declined to say.",
        "Ann Lee, asked if she would say “we will close the bridge”, shook his head.",
    ],
)
def test_what_was_not_said_or_perhaps_not_is_doubted(text: str) -> None:
    assert reason(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee refused to comment, saying “we will talk about it tomorrow”.",
        "Ann Lee, who never said why, told reporters: “We will talk about it tomorrow.”",
        "“We will talk about it tomorrow,” Ann Lee said, denying she had ever said otherwise.",
        "Asked whether she would resign, Ann Lee said “we will talk about it tomorrow”.",
        "“We will talk about it tomorrow,” said Ann Lee, who would have gone to Paris.",
        "Ann Lee did not hesitate to say “we will talk about it tomorrow”.",
        "Ann Lee not only said “we will talk about it tomorrow” but also smiled.",
        "Ann Lee denied the charges and said “we will talk about it tomorrow”.",
        "If the vote fails, Ann Lee said, “we will talk about it tomorrow”.",
        "Ann Lee said she would have gone, adding “we will talk about it tomorrow”.",
        "“We will talk about it tomorrow,” Ann Lee said. He did not say when.",
        "“We will talk about it tomorrow,” Ann Lee said. Bob Hart did not say anything.",
        "Ann Lee said it was a fake video and added: “We will talk about it tomorrow.”",
        "“I would have said so,” Ann Lee said.",
        "“I never said that,” Ann Lee said.",
        "“They should have told us,” said Bob Hart.",
        "Ann Lee falsely claimed that “the war is already over”.",
        "Ann Lee would often say “we will talk about it tomorrow”.",
        "If you ask him, Ann Lee says “we will talk about it tomorrow”.",
        "Ann Lee told the court she did not know, but said “we will talk about it tomorrow”.",
        "Ann Lee could not be reached. “We will talk about it tomorrow,” she said later.",
        "Ann Lee was the last to say “we will talk about it tomorrow”.",
        "“We will talk about it tomorrow,” Ann Lee said in the documentary.",
        "Ann Lee would only say “we will talk about it tomorrow”.",
        "Ann Lee went on to say “we will talk about it tomorrow”.",
        "Ann Lee, the actor, said: “We will talk about it tomorrow.”",
        "“We will talk about it tomorrow,” Ann Lee told the audience without notes.",
        "Ann Lee said she had not read the report but that “we will talk about it tomorrow”.",
        "No one was hurt, Ann Lee said. “We will talk about it tomorrow.”",
        "Few people came, but Ann Lee said “we will talk about it tomorrow”.",
        "Ann Lee wanted to thank them and said: “We will talk about it tomorrow.”",
        "Ann Lee, under a banner, said “we will talk about it tomorrow”.",
        "Ann Lee has said she does not want war. “We will talk about it tomorrow,” she said.",
        "When asked if she had lied, Ann Lee said: “We will talk about it tomorrow.”",
        "Ann Lee described the film as “a very long and sad story”.",
        "Ann Lee said the film was “a very long and sad story”.",
        "Ann Lee said the report was “a very long and sad story”.",
        "Ann Lee had to say “we will talk about it tomorrow” twice.",
        "Had it rained, the game would have been off, Ann Lee said: “We were lucky.”",
        "“We will talk about it tomorrow,” Ann Lee said. The statement was read on Monday.",
        "Ann Lee said the video was fake. “We will talk about it tomorrow,” she added.",
        "Do not worry, Ann Lee said: “We will talk about it tomorrow.”",
        "Ann Lee can say “we will talk about it tomorrow” in five languages.",
    ],
)
def test_what_was_said_is_not_doubted(text: str) -> None:
    assert reason(text) is None


def test_a_doubt_says_where_the_text_takes_the_words_back() -> None:
    text = "Ann Lee was in Salem. She never said “we will close the bridge” there."
    start = text.index("we will")
    found = Reading(text).doubt(Span(start, start + 7))
    assert found is not None
    assert found.span.slice(text) == "never said"
    assert found.reason == "denied"


def test_prose_without_marks_is_not_doubted() -> None:
    text = "Ann Lee never said that the bridge would be closed."
    assert Reading(text).doubt(Span(8, 20)) is None
