"""Whom *the Czech*, *the 22-year-old* or *the senator* means, and whom they leave open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.languages.english.describing import ENGLISH_DESCRIBING
from briefgen.reading import Reading
from briefgen.reading.names.descriptions import description
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.reading.names.naming import Speaker

WORDS = "the wall is only made of sand"


def speaker(text: str, tag: str = "en") -> Speaker:
    whole = text.format(WORDS)
    start = whole.index(WORDS)
    found = Reading(whole, tag).attributed_speaker(Span(start, start + len(WORDS)))
    assert found is not None
    return found.speaker


@pytest.mark.parametrize(
    ("lead", "tag", "who"),
    [
        ("Tom Reed, 22, beat Bob Hart, 31.", "the 31-year-old said", "Bob Hart"),
        ("Tom Reed beat 31-year-old Bob Hart.", "said the 31-year-old", "Bob Hart"),
        ("Tom Reed beat the Czech Pavel Novak.", "said the Czech", "Pavel Novak"),
        ("Pavel Novak, a Czech who lives abroad, lost to Tom Reed.", "said the Czech", "Pavel Novak"),
        ("Tom Reed beat Czech number two Pavel Novak.", "said the Czech", "Pavel Novak"),
        ("Striker Tom Reed and goalkeeper Bob Hart came.", "the goalkeeper said", "Bob Hart"),
        ("Ann Lee is a judge, Bob Hart is a pilot.", "the pilot said", "Bob Hart"),
        ("The senator from Ohio, Ann Lee, met Bob Hart.", "the Ohio senator said", "Ann Lee"),
        ("Ann Lee won. Her coach, Bob Hart, smiled.", "the coach said", "Bob Hart"),
    ],
)
def test_what_the_text_says_of_one_person_settles_it(lead: str, tag: str, who: str) -> None:
    found = speaker(f"{lead} “{{}},” {tag}.")
    assert (found.name, found.certain) == (who, True)


@pytest.mark.parametrize(
    "tag",
    [
        "said the Norwegian",
        "the 31-year-old said",
        "said the striker",
        "said the father of two",
        "said the former world champion",
        "said the Leeds-born goalkeeper",
        "said the world number two",
        "the New Yorker told the crowd",
    ],
)
def test_else_the_subject_of_the_sentence_before_is_guessed(tag: str) -> None:
    found = speaker(f"Bob Hart won. Tom Reed looked tired but happy. “{{}},” {tag}.")
    assert (found.name, found.certain) == ("Tom Reed", False)


@pytest.mark.parametrize("tag", ["said the Dane", "the 22-year-old said", "the veteran said"])
def test_of_two_in_one_sentence_neither_is_contradicted(tag: str) -> None:
    found = speaker(f"Tom Reed beat Bob Hart on Sunday. “{{}},” {tag}.")
    assert set(found.may_be) == {"Tom Reed", "Bob Hart"}


def test_a_relation_leaves_open_who_of_the_two_is_meant() -> None:
    found = speaker("Ann Lee grew up here. Her husband, Bob Hart, paints. “{},” the novelist said.")
    assert set(found.may_be) == {"Ann Lee", "Bob Hart"}


def test_a_verb_that_opens_its_sentence_has_its_subject_behind() -> None:
    assert speaker("Tom Reed won. Said the Briton: “{}.”").name == "Tom Reed"


@pytest.mark.parametrize(
    ("lead", "tag", "name"),
    [
        ("Ann Lee declined to comment.", "the spokesman said", "the spokesman"),
        ("Ann Lee met the minister.", "the minister said", "the minister"),
        ("Ann Lee won. A striker stood there.", "the striker said", "a striker"),
        ("Ann Lee won.", "said the Frenchman", "the Frenchman"),
        ("Ann Lee, 44, won.", "the 22-year-old said", "the 22-year-old"),
        ("Ann Lee, a Dane, won.", "said the Swede", "the Swede"),
    ],
)
def test_somebody_else_is_nobody_named(lead: str, tag: str, name: str) -> None:
    found = speaker(f"{lead} “{{}},” {tag}.")
    assert (found.name, found.may_be) == (name, ())


@pytest.mark.parametrize(
    ("tag", "text", "who"),
    [
        ("de", "Pavel Novak verlor. „{}“, sagte der Tscheche.", "Pavel Novak"),
        ("de", "Anna Berg gewann. „{}“, sagte die 22-Jährige.", "Anna Berg"),
        ("de", "Anna Berg (31) und Eva Kern (22) kamen. „{}“, sagte die 22-jährige Stürmerin.", "Eva Kern"),
        ("de", "Tom Reed schlug den Tschechen Pavel Novak. „{}“, sagte der Brite.", "Tom Reed"),
        ("fr", "Pavel Novak a perdu. « {} », a déclaré le Tchèque.", "Pavel Novak"),
        ("fr", "Anna Berg a gagné. « {} », a déclaré l’Allemande de 30 ans.", "Anna Berg"),
        ("fr", "La Suédoise Anna Berg a battu Eva Kern. « {} », a dit la Suédoise.", "Anna Berg"),
        (
            "es",
            "El checo Pavel Novak perdió la final que se jugó ante Tom Reed. «{}», dijo el checo.",
            "Pavel Novak",
        ),
        ("es", "Ana Ruiz ganó. «{}», dijo la española, de 22 años.", "Ana Ruiz"),
    ],
)
def test_the_described_languages_have_the_same_grammar(tag: str, text: str, who: str) -> None:
    assert speaker(text, tag).name == who


@pytest.mark.parametrize(
    "words",
    [
        "the company",
        "the report",
        "the newspaper",
        "the Trump campaign",
        "the chair, Bob Hart",
        "a striker",
        "the two",
    ],
)
def test_what_describes_no_known_person(words: str) -> None:
    assert description(words, ENGLISH_DESCRIBING) is None
