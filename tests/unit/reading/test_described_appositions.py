"""Names beside descriptions, short sentences and words behind a colon in described languages."""

from __future__ import annotations

import pytest

from briefgen.reading.readings import Reading

SPOKEN = [
    ("es", "«No hay dinero para esto», dijo la alcaldesa, Clara Obregal, el lunes.", "Clara Obregal"),
    ("es", "«El puente ya no es seguro», escribe la directora de la obra, Sabina Toral.", "Sabina Toral"),
    ("fr", "« Le pont n'est plus très sûr », écrit la directrice du chantier, Anne Petit.", "Anne Petit"),
    ("fr", "« Des bêtises », se plaint Rita Baume.", "Rita Baume"),
    ("de", "„Unsinn“, erwidert Klaus Pohl.", "Klaus Pohl"),
    ("de", "Lene Struwe bleibt skeptisch: „Das höre ich jedes Jahr.“", "Lene Struwe"),
    ("de", "Die Strecke nach Hettlingen bleibt gesperrt. „Die Brücke ist nicht sicher.“", None),
]


@pytest.mark.parametrize(("tag", "text", "name"), SPOKEN)
def test_speaker(tag: str, text: str, name: str | None) -> None:
    """The name is found, not the description beside it, nor a place."""
    (found,) = Reading(text, tag).quotations
    assert (found.speaker.name if found.speaker else None) == name


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de", "Der Film „Am Beckenrand“, sagte Karin Oehmke, wurde hier gedreht."),
        ("fr", "Le plan « Terres vives », a dit Anne Petit, finit cet été."),
        ("es", "El plan «Tierra viva», dijo Ana Ruiz, termina en verano."),
    ],
)
def test_title_is_no_speech(tag: str, text: str) -> None:
    """A short title in the middle of a sentence is not what is said."""
    assert not Reading(text, tag).quotations


def test_words_behind_a_colon_do_not_continue_the_speaker_before() -> None:
    """Whoever a colon introduces is not whoever spoke last."""
    text = "«Ninguna granja debe cerrar», insistió Fabián Morante. Tabernero se encoge: «Lo oigo cada año.»"
    assert [found.speaker and found.speaker.name for found in Reading(text, "es").quotations] == [
        "Fabián Morante",
        "Tabernero",
    ]
