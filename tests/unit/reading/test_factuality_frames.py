"""Rumour, the future, fiction and retraction around a quotation, and what only looks like them."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span


def reason(text: str) -> str | None:
    start = text.index("“") + 1
    found = Reading(text).doubt(Span(start, start + 8))
    return found.reason if found is not None else None


@pytest.mark.parametrize(
    "text",
    [
        "It is rumoured that Ann Lee said “we will close the bridge” at dinner.",
        "It was widely claimed that Ann Lee had said “we will close the bridge”.",
        "It has been alleged that Ann Lee said “we will close the bridge”.",
        "It is believed that Ann Lee told aides “we will close the bridge”.",
        "Word has it that Ann Lee said “we will close the bridge”.",
        "Gossip says Ann Lee said “we will close the bridge”.",
        "Legend has it that Ann Lee said “we will close the bridge”.",
        "Tradition holds that Ann Lee said “we will close the bridge”.",
        "The story goes that Ann Lee said “we will close the bridge”.",
        "As the story goes, Ann Lee said “we will close the bridge”.",
        "“We will close the bridge,” Ann Lee said, or so the story goes.",
        "“We will close the bridge,” Ann Lee said, according to rumour.",
        "According to gossip, Ann Lee said “we will close the bridge”.",
        "Reportedly, Ann Lee said “we will close the bridge”.",
        "Supposedly Ann Lee once said “we will close the bridge”.",
        "In an unconfirmed report, Ann Lee said “we will close the bridge”.",
        "Rumours say that Ann Lee said “we will close the bridge”.",
        "The rumour mill says Ann Lee said “we will close the bridge”.",
        "Unconfirmed reports say Ann Lee told them “we will close the bridge”.",
        "People say that Ann Lee said “we will close the bridge”.",
        "“We will close the bridge,” Ann Lee is rumoured to have said.",
        "Whispers in the town say Ann Lee said “we will close the bridge”.",
        "The tale goes that Ann Lee said “we will close the bridge”.",
        "Ann Lee, so the legend goes, said “we will close the bridge”.",
        "There is a story that Ann Lee said “we will close the bridge”.",
        "Ann Lee nearly said “we will close the bridge” but held her tongue.",
        "Ann Lee almost said “we will close the bridge”.",
        "“We will close the bridge,” Ann Lee almost said.",
        "Ann Lee must say “we will close the bridge” to win.",
        "Ann Lee should say “we will close the bridge”.",
        "Ann Lee ought to say “we will close the bridge”.",
        "Ann Lee needs to say “we will close the bridge”.",
        "Ann Lee has to say “we will close the bridge” on Monday.",
        "Ann Lee will say “we will close the bridge” tomorrow.",
        "Tomorrow Ann Lee will tell them: “We will close the bridge.”",
        "“We will close the bridge,” Ann Lee will say tomorrow.",
        "Ann Lee is to say “we will close the bridge” on Monday.",
        "Ann Lee was to have said “we will close the bridge”.",
        "Ann Lee is set to say “we will close the bridge”.",
        "Ann Lee was going to say “we will close the bridge”.",
        "Ann Lee forgot to say “we will close the bridge”.",
        "A satire site had Ann Lee say “we will close the bridge”.",
        "A joke page made Ann Lee say “we will close the bridge”.",
        "Bob Hart would have Ann Lee say “we will close the bridge”.",
        "The novelist has Ann Lee saying “we will close the bridge”.",
        "Ann Lee is imagined saying “we will close the bridge”.",
        "In the cartoon Ann Lee is depicted as saying “we will close the bridge”.",
        "In a speech that was never delivered, Ann Lee said “we will close the bridge”.",
        "“We will close the bridge,” Ann Lee said in an undelivered speech.",
        "“We will close the bridge,” Ann Lee wrote in remarks she never delivered.",
        "Ann Lee had better say “we will close the bridge”.",
        "Ann Lee is ready to say “we will close the bridge”.",
        "Ann Lee nearly blurted out “we will close the bridge”.",
        "In Bob Hart’s novel, Ann Lee says: “we will close the bridge.”",
        "In the latest James Bond film, Ann Lee says: “we will close the bridge.”",
        "A computer-generated Ann Lee said: “We will close the bridge.”",
        "A synthetic Ann Lee said: “We will close the bridge.”",
        "A cloned voice of Ann Lee said: “We will close the bridge.”",
        "An AI version of Ann Lee said: “We will close the bridge.”",
        "“We will close the bridge,” said a robot Ann Lee.",
        "“We will close the bridge,” said an AI-generated Ann Lee.",
        "The Ann Lee puppet said “we will close the bridge”.",
        "“We will close the bridge,” the Ann Lee hologram said.",
        "Ann Lee, played by Bob Hart, said “we will close the bridge”.",
        "An impersonator posing as Ann Lee said “we will close the bridge”.",
        "A caller pretending to be Ann Lee said “we will close the bridge”.",
        "In the video game, Ann Lee says “we will close the bridge”.",
        "In a Saturday sketch, Ann Lee said “we will close the bridge”.",
        "“We will close the bridge,” says Ann Lee in Bob Hart’s play.",
        "A man dressed as Ann Lee shouted “we will close the bridge”.",
        "The digital double of Ann Lee said “we will close the bridge”.",
        "A virtual Ann Lee said: “We will close the bridge.”",
        "A parody account in the name of Ann Lee wrote: “We will close the bridge.”",
        "“We will close the bridge,” sings Ann Lee in the musical.",
        "“We will close the bridge,” Ann Lee said. Later she apologised and said it was not true.",
        "“We will close the bridge,” Ann Lee said. She then corrected herself.",
        "“We will close the bridge,” Ann Lee was quoted as saying, but she denies it.",
        "“We will close the bridge,” Ann Lee said. She later said she had misspoken.",
        "“We will close the bridge,” Ann Lee said. A spokesman said she misspoke.",
        "“We will close the bridge,” Ann Lee said, but she later walked the remark back.",
        "“We will close the bridge,” Ann Lee said. She walked back the comment on Monday.",
        "“We will close the bridge,” Ann Lee said. The quote was later retracted.",
        "“We will close the bridge,” Ann Lee said, before taking it back.",
        "“We will close the bridge,” Ann Lee said. Lee denies having said it.",
        "“We will close the bridge,” Ann Lee said, a remark she later disowned.",
        "“We will close the bridge,” Ann Lee said. She has since apologised.",
        "“We will close the bridge,” Ann Lee said. She later backtracked.",
        "“We will close the bridge,” Ann Lee said, then corrected herself.",
        "“We will close the bridge,” Ann Lee said. She said later that she had been joking.",
        "“We will close the bridge,” Ann Lee said. The newspaper later withdrew the quotation.",
        "Ann Lee said “we will close the bridge” but then took it back.",
        "Ann Lee said “we will close the bridge”. That was a lie, she admitted later.",
    ],
)
def test_what_was_not_said_or_perhaps_not_is_doubted(text: str) -> None:
    assert reason(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "It is true that Ann Lee said “we will close the bridge”.",
        "Ann Lee said it is rumoured that “we will close the bridge”.",
        "Ann Lee gave her word and said “we will close the bridge”.",
        "In her story for the paper, Ann Lee wrote: “We will close the bridge.”",
        "Ann Lee told reporters: “We will close the bridge.”",
        "Asked about the rumours, Ann Lee said “we will close the bridge”.",
        "It was Monday that Ann Lee said “we will close the bridge”.",
        "Word came that Ann Lee had won, and “we will close the bridge,” she said.",
        "Ann Lee almost shouted “we will close the bridge”.",
        "“We will close the bridge,” Ann Lee said, nearly an hour late.",
        "Nearly in tears, Ann Lee said “we will close the bridge”.",
        "“We must say so,” Ann Lee said.",
        "“We will close the bridge,” Ann Lee said, adding that she will speak tomorrow.",
        "Ann Lee, who will leave in May, said “we will close the bridge”.",
        "Ann Lee, who must resign, told reporters “we will close the bridge”.",
        "Ann Lee had this to say: “We will close the bridge.”",
        "Ann Lee went on to say “we will close the bridge”.",
        "“We will close the bridge,” Ann Lee was the first to say.",
        "A visibly angry Ann Lee said: “We will close the bridge.”",
        "An animated Ann Lee said: “We will close the bridge.”",
        "Ann Lee, who wrote a novel, said: “We will close the bridge.”",
        "At a virtual meeting, Ann Lee said: “We will close the bridge.”",
        "In a digital age, Ann Lee said, “we will close the bridge”.",
        "Speaking of the film, Ann Lee said: “We will close the bridge.”",
        "“We will close the bridge,” Ann Lee said after the play.",
        "Ann Lee, the AI minister, said: “We will close the bridge.”",
        "“We will close the bridge,” Ann Lee said. Later she apologised for the delay.",
        "“We will close the bridge,” Ann Lee said. Bob Hart denied it was a threat.",
        "“We will close the bridge,” Ann Lee said. She walked back to her car.",
        "“We will close the bridge,” Ann Lee said, but denied that it was late.",
        "“We will close the bridge,” Ann Lee said. Bob Hart apologised for the noise.",
        "“We will close the bridge,” Ann Lee said. She took her hat back.",
        "“We will close the bridge,” Ann Lee said. Hart corrected the minutes.",
        "“We will close the bridge,” Ann Lee said. The bank denies the charges.",
        "Asked about it, Ann Lee said: “We will close the bridge.”",
        "Asked whether it was late, Ann Lee said “we will close the bridge”.",
        "“Do you want to close the bridge now?” Ann Lee asked.",
        "Asked for comment, “we will close the bridge,” Ann Lee said.",
        "Ann Lee asked “Do you want to close the bridge now?”",
    ],
)
def test_what_was_said_is_not_doubted(text: str) -> None:
    assert reason(text) is None


def test_the_next_paragraph_may_take_the_words_back() -> None:
    assert (
        reason("“We will close the bridge,” Ann Lee said.\n\nHours later she retracted the remark.")
        == "retracted"
    )
