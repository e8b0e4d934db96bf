"""Who speaks after a dash: whom the cue names that interrupts the speech."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span


@pytest.mark.parametrize(
    ("tag", "text", "words", "name"),
    [
        ("es", "—Abrimos el martes —dijo Inés Vila. Pablo Mas calló.", "Abrimos el martes", "Inés Vila"),
        ("es", "—Abrimos —explicó Inés Vila—, y sin cita.", "y sin cita", "Inés Vila"),
        ("es", "—Abrimos el martes —añadió.", "Abrimos el martes", None),
        ("es", "—Abrimos todo —el pozo, el horno— este martes.", "Abrimos todo", None),
        (
            "fr",
            "— Nous ouvrons mardi, a dit Inès Vial. Paul Mas s’est tu.",
            "Nous ouvrons mardi",
            "Inès Vial",
        ),
        ("fr", "— Nous ouvrons mardi, Inès.", "Nous ouvrons mardi", None),
        ("ru", "— Мы откроем во вторник, — сказала Инна Вольская.", "Мы откроем во вторник", None),
    ],
)
def test_the_speaker_of_dialogue(tag: str, text: str, words: str, name: str | None) -> None:
    start = text.index(words)
    found = Reading(text, tag).attributed_speaker(Span(start, start + len(words)))
    assert (found.speaker.name if found is not None else None) == name
