"""How the German, French and Spanish press says who speaks, a sentence or two for each of its ways.

The rows of ``own_attributions.txt`` are a language, a text, and the speaker of each quotation in it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.languages import described
from briefgen.reading import Reading

_ROWS = [
    line.split("|")
    for line in Path(__file__).with_name("own_attributions.txt").read_text(encoding="utf-8").splitlines()
]


def reading(tag: str, text: str) -> Reading:
    found = Reading(text, tag)
    found.__dict__["language"] = described(tag)  # a sentence is too short to tell its language
    return found


def speakers(tag: str, text: str) -> list[str]:
    passages = [one for one in reading(tag, text).quoted_passages if " " in one.extracted.exact.strip()]
    named = [one.extracted.speaker for one in passages]
    return [(one.name or one.exact) if one is not None else "" for one in named]


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: f"{row[0]}-{row[1][:60]}")
def test_every_way_of_attributing_names_its_speaker(row: list[str]) -> None:
    tag, text, *who = row
    found = [one for one in speakers(tag, text) if one] or [""]
    assert [one.split()[-1] for one in found[-len(who) :]] == [one.split()[-1] for one in who]


@pytest.mark.parametrize(
    ("tag", "text", "who"),
    [
        ("de", "Anna Berg kam spät. „Wir machen weiter wie bisher“, sagte sie.", "Anna Berg"),
        ("de", "Bäckerin Jördis Kamp kam spät. „Wir machen weiter wie bisher“, sagte sie.", "Jördis Kamp"),
        ("de", "Anna Berg traf Tom Kern. Über Berg sagte er: „Wir machen weiter wie bisher.“", "Tom Kern"),
        (
            "de",
            "Schulministerin Ayla Can kam. „Wir machen weiter wie bisher“, sagte die Ministerin.",
            "Ayla Can",
        ),
        ("de", "Die Polizei prüft das. „Wir machen weiter wie bisher“, teilte sie mit.", "Die Polizei"),
        ("fr", "Anne Petit est venue. « Nous continuons comme avant », a-t-elle dit.", "Anne Petit"),
        ("fr", "Le maire, Jean Roux, est venu. « Nous continuons comme avant », a-t-il dit.", "Jean Roux"),
        ("fr", "L’élue Anne Petit est venue. « Nous continuons comme avant », dit l’élue.", "Anne Petit"),
        ("fr", "Le syndicat hésite. « Nous continuons comme avant », écrit-il.", "Le syndicat"),
        ("es", "Ana Ruiz llegó tarde. «Seguimos como antes y sin miedo», añadió.", "Ana Ruiz"),
        ("es", "La jueza, Eva Sanz, entró. «Seguimos como antes y sin miedo», dijo la jueza.", "Eva Sanz"),
    ],
)
def test_a_pronoun_a_description_or_nothing_means_whom_the_text_named(tag: str, text: str, who: str) -> None:
    passage = reading(tag, text).quoted_passages[-1].extracted
    assert passage.speaker is not None
    assert passage.speaker.name == who
    assert passage.confidence < 0.9 or passage.speaker.described


@pytest.mark.parametrize(
    ("tag", "text", "one", "other"),
    [
        (
            "de",
            "Tom Kern und Jan Roth kamen. „Wir machen weiter wie bisher“, sagte er.",
            "Tom Kern",
            "Jan Roth",
        ),
        (
            "fr",
            "Paul Morel et Jean Roux sont là. « Nous continuons », a-t-il dit.",
            "Paul Morel",
            "Jean Roux",
        ),
        ("es", "Pablo Mora y Juan Gil llegaron. «Seguimos como antes», dijo.", "Pablo Mora", "Juan Gil"),
    ],
)
def test_where_two_may_be_meant_neither_is_contradicted(tag: str, text: str, one: str, other: str) -> None:
    passage = reading(tag, text).quoted_passages[-1].extracted
    assert passage.speaker is not None
    assert not passage.speaker.certain
    assert {one, other} <= set(passage.speaker.may_be)


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de", "Karin Ohm kam. Auch die Kämmerin sprach. „Das kostet sehr viel Geld“, sagte die Kämmerin."),
        ("fr", "Anne Petit est là. La greffière entre. « Levez-vous tous », dit la greffière."),
        ("de", "„Es regnet heute sehr stark“, sagte sie."),
        ("fr", "« Il pleut beaucoup ce matin », dit-il."),
    ],
)
def test_nobody_is_guessed_where_the_text_named_nobody_who_fits(tag: str, text: str) -> None:
    passage = reading(tag, text).quoted_passages[-1].extracted
    assert passage.speaker is not None
    assert passage.speaker.name in {None, passage.speaker.exact}


@pytest.mark.parametrize(
    ("tag", "text", "doubtful"),
    [
        ("de", "Tom Kern ist nicht zufrieden: „Wir machen so nicht weiter.“", False),
        ("de", "Tom Kern hat nicht gesagt: „Wir machen so nicht weiter.“", True),
        ("de", "Das soll im Mai geschehen, „wenn alles gut geht“, sagte Tom Kern.", False),
        ("de", "Tom Kern sagte, das würde „sehr viel Geld kosten“.", False),
        ("fr", "Anne Petit n’est pas de cet avis : « Tout continue comme avant. »", False),
        ("fr", "Anne Petit n’a pas dit : « Tout continue comme avant. »", True),
        ("fr", "Anne Petit écrit : « Tout continue comme avant. » Paul Roux n’a pas réagi.", False),
        ("es", "Ana Ruiz no está de acuerdo: «Todo sigue como antes».", False),
        ("es", "Ana Ruiz nunca dijo: «Todo sigue como antes».", True),
        ("es", "Ana Ruiz prometió que no habrá «ningún despido forzoso».", False),
    ],
)
def test_only_what_takes_the_speech_back_leaves_it_open(tag: str, text: str, doubtful: bool) -> None:
    read = reading(tag, text)
    (passage, *_) = read.quoted_passages
    assert (read.doubt(passage.quoted.inner) is not None) == doubtful


def test_to_ask_for_doubt_changes_nothing_that_is_asked_of_another_reading() -> None:
    text = "Tom Kern ist nicht zufrieden: „Wir machen so nicht weiter.“"
    first = reading("de", text)
    assert first.doubt(first.quoted_passages[0].quoted.inner) is None
    assert speakers("de", text) == ["Tom Kern"]
