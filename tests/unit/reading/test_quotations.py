from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.reading import Reading
from tests.harness.counting import growth

if TYPE_CHECKING:
    from collections.abc import Callable

CORPUS = Path("content/corpus")


def attributions(text: str) -> list[tuple[str, str | None, str | None]]:
    return [
        (
            found.exact,
            found.speaker.exact if found.speaker else None,
            found.cue.slice(text) if found.cue else None,
        )
        for found in Reading(text).quotations
    ]


def speaker(text: str) -> str | None:
    found = Reading(text).quotations[0].speaker
    return found.exact if found is not None else None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“The bridge will be closed on Monday,” Ann Lee said.", "Ann Lee"),
        ("“The bridge will be closed on Monday,” said Ann Lee.", "Ann Lee"),
        ("“The bridge will be closed on Monday,” said Ann Lee, a city engineer.", "Ann Lee"),
        (
            "“The bridge will be closed on Monday,” Ann Lee, a city engineer who lives nearby, said.",
            "Ann Lee",
        ),
        ("“The bridge will be closed on Monday,” the engineer told reporters.", "the engineer"),
        ("“The bridge will be closed on Monday,” she said in a statement.", "she"),
        ("“The bridge will be closed on Monday,” says Prof. Ann Lee (Salem).", "Prof. Ann Lee"),
        ("“Will the bridge be closed on Monday?” Ann Lee asked.", "Ann Lee"),
        ("“Close the bridge on Monday!” Ann Lee shouted at them.", "Ann Lee"),
        ("''The bridge will be closed on Monday,'' Ann Lee said.", "Ann Lee"),
        ("“The bridge will be closed on Monday,” according to the ministry.", "the ministry"),
        ("“The bridge will be closed on Monday,” in Ann Lee’s view.", "Ann Lee’s"),
    ],
)
def test_a_cue_after_the_quotation_names_its_subject(text: str, who: str) -> None:
    assert speaker(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Lee said, “The bridge will be closed on Monday.”", "Ann Lee"),
        ("Ann Lee said the bridge would be “closed for most of the week.”", "Ann Lee"),
        ("Ann Lee, a city engineer, said that it was “closed for most of the week.”", "Ann Lee"),
        ("In Salem, Ore., the engineer told reporters: “The bridge will be closed.”", "the engineer"),
        ("SALEM, Jan. 3 (Agency) — The mayor said it was “closed for most of the week.”", "The mayor"),
        ("Ann Lee called the delay “a great loss to the city.”", "Ann Lee"),
        ("Ann Lee: “The bridge will be closed on Monday.”", "Ann Lee"),
        ("According to Ann Lee, it is “closed for most of the week.”", "Ann Lee"),
        ("Ann Lee spoke to the council, saying it was “closed for most of the week.”", "Ann Lee"),
        ("Ann Lee said she feared “a very long week of waiting.”", "Ann Lee"),
        ("Ann Lee said that engineers who have seen it call it “a very old bridge indeed.”", "Ann Lee"),
        ("The plan was described by Ann Lee as “a great loss to the city.”", "Ann Lee"),
        ("The bridge reopened, with Ann Lee saying it was “safe for everybody again.”", "Ann Lee"),
        ("Nobody believed her claim that it was “safe for everybody again.”", "her"),
    ],
)
def test_a_cue_before_the_quotation_names_its_subject(text: str, who: str) -> None:
    assert speaker(text) == who


def test_a_cue_may_close_the_sentence() -> None:
    assert speaker("The bridge will be “closed for most of the week” in May, Ann Lee said.") == "Ann Lee"


def test_the_cue_is_a_span_of_the_text() -> None:
    assert attributions("“The bridge is closed now,” Ann Lee told us.") == [
        ("The bridge is closed now,", "Ann Lee", "told"),
    ]


def test_a_quotation_split_by_its_cue_is_two_of_one_speaker() -> None:
    text = "“The bridge is closed now,” Ann Lee said, “and it will stay closed.”"
    found = Reading(text).quotations
    assert [one.continues for one in found] == [False, True]
    assert [one.speaker.exact for one in found if one.speaker] == ["Ann Lee", "Ann Lee"]


def test_a_second_sentence_continues_the_first() -> None:
    text = "“The bridge is closed now,” Ann Lee said. “It will stay closed.”"
    first, second = Reading(text).quotations
    assert (first.speaker, second.continues) == (second.speaker, True)


def test_two_phrases_of_one_sentence_are_no_split_quotation() -> None:
    text = "Ann Lee called it “a great loss to us” and then “a very bad day.”"
    assert [one.continues for one in Reading(text).quotations] == [False, False]


def test_a_paragraph_that_is_only_a_quotation_has_the_speaker_before_it() -> None:
    text = "“The bridge is closed now,” Ann Lee said.\n\n“It will stay closed for a week.”"
    assert [one.speaker.exact for one in Reading(text).quotations if one.speaker] == ["Ann Lee", "Ann Lee"]


def test_a_paragraph_may_introduce_the_next_one() -> None:
    assert (
        speaker("On Monday Ann Lee answered the council:\n\n“It will stay closed for a week.”") == "Ann Lee"
    )


def test_a_quotation_over_paragraphs_has_one_speaker() -> None:
    text = "Ann Lee said:\n\n“It will stay closed for a week.\n\n“Then we shall see about it.”"
    found = Reading(text).quotations
    assert [one.speaker.exact for one in found if one.speaker] == ["Ann Lee", "Ann Lee"]
    assert found[1].continues


@pytest.mark.parametrize(
    "text",
    [
        "She wrote “A Short History of Salem Bridges” in 1999.",
        "He called it “odd” and left.",
        "They sang “Over the Old Stone Bridge” all night.",
    ],
)
def test_titles_and_scare_quotes_are_no_speech(text: str) -> None:
    assert Reading(text).quotations == ()


def test_a_word_with_a_cue_is_speech() -> None:
    assert [one.exact for one in Reading("“Yes,” Ann Lee said.").quotations] == ["Yes,"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee opened it. “It is a fine bridge now,” Lee said.", "Ann Lee"),
        ("Ann Lee opened it. “It is a fine bridge now,” Ms. Lee said.", "Ann Lee"),
        ("John Moss and Mary Moss met. “It is a fine bridge now,” Mrs. Moss said.", "Mary Moss"),
        ("Park Min-su opened it. “It is a fine bridge now,” Park said.", "Park Min-su"),
        ("Nguyen Van Duc opened it. “It is a fine bridge now,” said Mr. Nguyen.", "Nguyen Van Duc"),
        ("“It is a fine bridge now,” said Defence Minister Park Min-su.", "Park Min-su"),
        ("“It is a fine bridge now,” said Norway’s foreign ministry.", "Norway’s foreign ministry"),
        ("“It is a fine bridge now,” said the Rev. Paul R. Moss Jr., a pastor.", "Paul R. Moss"),
        (
            "A young city engineer came. “It is a fine bridge now,” the engineer said.",
            "a young city engineer",
        ),
        ("Mary Moss met John Hale. She smiled. “It is a fine bridge now,” she said.", "Mary Moss"),
        ("Mary Moss met John Hale. “It is a fine bridge now,” he said.", "John Hale"),
        ("During a talk with John Hale, Paul Moss frowned. “It is a fine bridge,” he said.", "Paul Moss"),
        ("Senator Stephen King came. “It is a fine bridge now,” Mr. King said.", "Stephen King"),
    ],
)
def test_a_speaker_is_resolved_to_the_full_name(text: str, name: str) -> None:
    found = Reading(text).quotations[0].speaker
    assert found is not None
    assert found.name == name


def test_a_pronoun_without_antecedent_has_no_name() -> None:
    found = Reading("“It is a fine bridge now,” he said.").quotations[0].speaker
    assert found is not None
    assert found.name is None


def test_speech_from_another_source_is_second_hand_and_less_sure() -> None:
    told = Reading("“It is a fine bridge now,” Ann Lee said, according to the Herald.").quotations[0]
    plain = Reading("“It is a fine bridge now,” Ann Lee said.").quotations[0]
    assert told.speaker is not None
    assert (told.speaker.exact, told.second_hand, plain.second_hand) == ("Ann Lee", True, False)
    assert told.confidence < plain.confidence


def test_a_cue_is_surer_than_none() -> None:
    cued = Reading("“It is a fine bridge now,” Ann Lee said.").quotations[0]
    bare = Reading("Ann Lee came to the “oldest bridge in the country” again.").quotations[0]
    assert cued.confidence > bare.confidence


# The quotations of the example corpus: the beginning of each, its speaker as written and by name.
EXAMPLES = {
    "000_b3cc654400285c7c.txt": [
        ("On the specific issue", "Mr. Stoltenberg", "Jens Stoltenberg"),
        ("But I will say", "he", "Jens Stoltenberg"),
        ("ways to enhance", "South Korea’s foreign ministry", "South Korea’s foreign ministry"),
    ],
    "001_625541b7343239dc.txt": [
        ("I urge the Republic", "he", "Jens Stoltenberg"),
        ("South Korea has the same", "Terence Roehrig", "Terence Roehrig"),
        ("[S]everal N.A.T.O.", "Stoltenberg", "Jens Stoltenberg"),
        ("If we don’t want", "Stoltenberg", "Jens Stoltenberg"),
        ("could shore up", "U.S. state-owned news network Voice of America", "Voice of America"),
    ],
    "002_c8d7ae7f45e04685.txt": [
        ("urgent need", "he", "Jens Stoltenberg"),
        ("If we don't want", "he", "Jens Stoltenberg"),
        ("prelude to", "North Korea", "North Korea"),
    ],
    "003_8bedaa63a10ee703.txt": [
        ("need for the", "Defense Minister Lee Jong-sup", "Lee Jong-sup"),
        ("directing our", "Defense Minister Lee Jong-sup", "Lee Jong-sup"),
        ("only for peaceful", "NATO Secretary General Jens Stoltenberg", "Jens Stoltenberg"),
        ("because they realized", "Stoltenberg", "Jens Stoltenberg"),
        ("sharp uptick", "a senior defense official", "a senior defense official"),
        ("Together, we", "Austin", "Lloyd Austin"),
        ("expanding the scope", "He", "Lloyd Austin"),
        ("we deployed", "Austin", "Lloyd Austin"),
        ("We have 28,500", "Austin", "Lloyd Austin"),
        ("use their nuclear", "Lee", "Lee Jong-sup"),
        ("includes the full", "Austin", "Lloyd Austin"),
        ("It’s not a slogan", "he", "Lloyd Austin"),
        ("mainstream politicians", "Stephen Herzog", "Stephen Herzog"),
        ("brandish the", "Herzog", "Stephen Herzog"),
        ("Let me underscore", "Austin", "Lloyd Austin"),
    ],
    "004_4150f17f747d5e5d.txt": [
        ("After the brutal", "Stoltenberg", "Jens Stoltenberg"),
        ("If you don’t", "Stoltenberg", "Jens Stoltenberg"),
        ("All this is used", "Ramon Pacheco Pardo", "Ramon Pacheco Pardo"),
        ("a possible", "South Korean President Yoon Suk-yeol", "Yoon Suk-yeol"),
        ("I hope I’m wrong", "the diplomat", "a Seoul-based NATO diplomat"),
        ("Now there is", "Geoffrey J. Hall", "Geoffrey J. Hall"),
        ("But giving", "he", "Geoffrey J. Hall"),
    ],
}


@pytest.mark.parametrize(
    ("file", "opening", "exact", "name"),
    [(file, *one) for file, quoted in EXAMPLES.items() for one in quoted],
)
def test_every_quotation_of_the_example_corpus_has_its_speaker(
    file: str, opening: str, exact: str, name: str
) -> None:
    text = (CORPUS / file).read_text(encoding="utf-8")
    (found,) = (one for one in Reading(text).quotations if one.exact.startswith(opening))
    assert found.speaker is not None
    assert (found.speaker.exact, found.speaker.name) == (exact, name)


ALPHABET = "“”\"'’ .,:;!?()—-\nABab said Lee he who that and to, the according 5"


@given(st.one_of(st.text(max_size=200), st.text(alphabet=ALPHABET, max_size=200)))
def test_any_text_yields_quotations_in_order_and_in_range(text: str) -> None:
    found = Reading(text).quotations
    assert [one.span.start for one in found] == sorted(one.span.start for one in found)
    for one in found:
        assert one.exact == one.span.slice(text)
        assert 0 <= one.confidence <= 1
        if one.speaker is not None:
            assert one.speaker.exact == one.speaker.span.slice(text) != ""
        if one.cue is not None:
            assert one.cue.slice(text)


@given(
    st.lists(
        st.sampled_from(
            [
                "“ab",
                "cd",
                "ef",
                "gh,”",
                "“ab”",
                "said",
                "Lee",
                "he",
                "who",
                "told",
                "and",
                "that",
                ",",
                ".",
                "to",
                "saying",
                "(",
                ")",
                "the",
                "a\n",
            ]
        ),
        max_size=60,
    )
)
def test_any_order_of_cues_and_quotations_is_read(tokens: list[str]) -> None:
    text = " ".join(tokens)
    assert all(one.exact == one.span.slice(text) for one in Reading(text).quotations)


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        "“a b c d” said ",
        "said that he said to ",
        "“a b c d,” ",
        "Lee, ",
        "(",
        "A. ",
        "“a b c d”\n\n",
        "who said, ",
        "Lee said. ",
    ],
)
def test_hostile_texts_take_steps_in_proportion_to_their_length(unit: str) -> None:
    def reading(length: int) -> Callable[[], object]:
        text = unit * (length // len(unit)) + "“one two three four”"
        return lambda: Reading(text).quotations

    assert growth(reading, 1_000, 8_000) < 2


def test_a_quotation_goes_on_after_a_cue_whose_verb_comes_first() -> None:
    text = "“We came down to the river,” said Ann Lee, the mayor, “and we saw that it was dry.”"
    assert [one.continues for one in Reading(text).quotations] == [False, True]
    text = "“We came down to the river,” said Ann Lee. Later she saw “that it was dry and empty”."
    assert [one.continues for one in Reading(text).quotations] == [False, False]
