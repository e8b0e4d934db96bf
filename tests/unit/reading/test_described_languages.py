"""Direct speech in German, French and Spanish, and what is left alone in any other language."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span


def passage(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def speaker(tag: str, text: str, words: str) -> str | None:
    found = Reading(text, tag).attributed_speaker(passage(text, words))
    return found.speaker.name if found is not None else None


@pytest.mark.parametrize(
    ("tag", "text", "words", "who"),
    [
        ("de", "„Die Brücke ist gesperrt“, sagte Anna Berg am Montag.", "Die Brücke", "Anna Berg"),
        (
            "de",
            "„Die Brücke ist gesperrt“, sagte die Ministerin Anna Berg.",
            "Die Brücke",
            "Anna Berg",
        ),
        (
            "de",
            "„Die Brücke ist gesperrt“, sagte Bundesministerin Anna Berg (SPD).",
            "Die Brücke",
            "Anna Berg",
        ),
        ("de", "„Die Brücke ist gesperrt“, sagte er.", "Die Brücke", None),
        ("de", "Anna Berg sagte: „Die Brücke ist gesperrt.“", "Die Brücke", "Anna Berg"),
        ("de", "Am Montag sagte Anna Berg: „Die Brücke ist gesperrt.“", "Die Brücke", "Anna Berg"),
        ("de", "Weiter sagt er: „Die Brücke ist gesperrt.“", "Die Brücke", None),
        ("de", "„Die Brücke“, sagte Anna Berg, „ist gesperrt.“", "ist gesperrt", "Anna Berg"),
        ("de", "„Die Brücke ist zu“, so Karl Brand. „Sie bleibt zu.“", "Sie bleibt", "Karl Brand"),
        ("de", "„Die Brücke ist zu“, so die Ministerin.", "Die Brücke", "die Ministerin"),
        ("de", "„Die Brücke ist zu“, hat Anna Berg gesagt.", "Die Brücke", "Anna Berg"),
        ("de", "Anna Berg, die Ministerin, erklärte: „Die Brücke ist zu.“", "Die Brücke", "Anna Berg"),
        ("de", "Anna Berg traf Karl Brand. „Die Brücke ist zu“, erklärte Brand.", "Die Brücke", "Karl Brand"),
        ("de", "Laut Anna Berg ist die Brücke „seit gestern ganz zu“.", "seit gestern", "Anna Berg"),
        ("de", "Die Brücke ist „seit gestern ganz zu“, wie Anna Berg sagte.", "seit gestern", "Anna Berg"),
        ("de", "Anna Berg: „Die Brücke ist zu.“", "Die Brücke", "Anna Berg"),
        ("de", "»Die Brücke ist zu«, sagte Anna von der Heide.", "Die Brücke", "Anna von der Heide"),
        ("de", "Anna Berg sagte, die Brücke sei „seit gestern ganz zu“.", "seit gestern", "Anna Berg"),
        ("de", "Anna Berg zufolge ist die Brücke „seit gestern ganz zu“.", "seit gestern", "Anna Berg"),
        (
            "de",
            "Der Sprecher von Anna Berg sagte: „Die Brücke ist zu.“",
            "Die Brücke",
            "Der Sprecher von Anna Berg",
        ),
        ("de", "„Die Brücke ist zu“, sagte ein Sprecher von Anna Berg.", "Die Brücke", "ein Sprecher"),
        (
            "de",
            "„Die Brücke ist zu“, sagte Bergs Anwalt Karl Brand.",
            "Die Brücke",
            "Bergs Anwalt Karl Brand",
        ),
        ("fr", "« Le pont est fermé », a dit Anne Petit lundi.", "Le pont", "Anne Petit"),
        ("fr", "« Le pont est fermé », a déclaré la ministre Anne Petit.", "Le pont", "Anne Petit"),
        ("fr", "« Le pont est fermé », dit-elle.", "Le pont", None),
        ("fr", "« Le pont est fermé », a-t-elle déclaré.", "Le pont", None),
        ("fr", "Anne Petit a déclaré : « Le pont est fermé. »", "Le pont", "Anne Petit"),
        ("fr", "Anne Petit, maire de Lyon, a déclaré : « Le pont est fermé. »", "Le pont", "Anne Petit"),
        ("fr", "« Le pont », a dit Anne Petit, « est fermé. »", "est fermé", "Anne Petit"),
        (
            "fr",
            "« Le pont est fermé, a dit Anne Petit, et pour longtemps. »",
            "et pour longtemps",
            "Anne Petit",
        ),
        (
            "fr",
            "Selon Anne Petit, le pont est « fermé pour très longtemps ».",
            "fermé pour",
            "Anne Petit",
        ),
        ("fr", "« Le pont est fermé », selon Anne Petit.", "Le pont", "Anne Petit"),
        ("fr", "« Le pont est fermé », explique M. Jean de La Tour.", "Le pont", "Jean de La Tour"),
        ("fr", "« Le pont est fermé », a dit l'avocat d'Anne Petit.", "Le pont", "l'avocat"),
        (
            "fr",
            "Le ministre Jean Roux estime que le pont est « fermé pour très longtemps ».",
            "fermé pour",
            "Jean Roux",
        ),
        ("fr", "« Le pont est fermé », s’exclame Anne Petit.", "Le pont", "Anne Petit"),
        ("es", "«El puente está cerrado», dijo Ana Ruiz el lunes.", "El puente", "Ana Ruiz"),
        ("es", "“El puente está cerrado”, dijo la ministra Ana Ruiz.", "El puente", "Ana Ruiz"),
        ("es", "«El puente está cerrado», ha dicho Ana Ruiz.", "El puente", "Ana Ruiz"),
        ("es", "Ana Ruiz dijo: «El puente está cerrado».", "El puente", "Ana Ruiz"),
        ("es", "Según Ana Ruiz, el puente está «cerrado desde hace un año».", "cerrado desde", "Ana Ruiz"),
        ("es", "«El puente», dijo Ana Ruiz, «está cerrado».", "est\u00e1 cerrado", "Ana Ruiz"),
        ("es", "«El puente está cerrado», señaló el portavoz de Ana Ruiz.", "El puente", "el portavoz"),
        ("es", "«El puente está cerrado», afirmó ella.", "El puente", None),
        ("es", "«El puente está cerrado», explicó Juan de la Cruz.", "El puente", "Juan de la Cruz"),
        (
            "es",
            "El presidente Juan Pérez aseguró que «el puente sigue bien cerrado».",
            "el puente",
            "Juan Pérez",
        ),
        (
            "es",
            "Ana Ruiz habló con Juan Pérez. «El puente está cerrado», respondió Pérez.",
            "El puente",
            "Juan Pérez",
        ),
        (
            "es",
            "El lunes, Ana Ruiz, alcaldesa de León, declaró: «El puente está cerrado».",
            "El puente",
            "Ana Ruiz",
        ),
    ],
)
def test_a_cue_beside_the_words_names_the_speaker(tag: str, text: str, words: str, who: str | None) -> None:
    assert speaker(tag, text, words) == who


@pytest.mark.parametrize(
    ("tag", "text", "words"),
    [
        ("de", "Anna Berg hat nie gesagt: „Die Brücke ist zu.“", "Die Brücke"),
        ("de", "„Die Brücke ist zu“, soll Anna Berg gesagt haben.", "Die Brücke"),
        ("de", "Anna Berg hätte gesagt: „Die Brücke ist zu.“", "Die Brücke"),
        ("de", "„Die Brücke ist zu“, sagte Anna Berg angeblich.", "Die Brücke"),
        ("fr", "Anne Petit n’a jamais dit : « Le pont est fermé. »", "Le pont"),
        ("fr", "« Le pont est fermé », aurait dit Anne Petit.", "Le pont"),
        ("fr", "Anne Petit a nié avoir dit « le pont est fermé ».", "le pont"),
        ("es", "Ana Ruiz nunca dijo: «El puente está cerrado».", "El puente"),
        ("es", "«El puente está cerrado», habría dicho Ana Ruiz.", "El puente"),
        ("es", "Ana Ruiz negó haber dicho «el puente está cerrado».", "el puente"),
    ],
)
def test_what_the_clause_of_the_cue_takes_back_is_doubted(tag: str, text: str, words: str) -> None:
    assert Reading(text, tag).doubt(passage(text, words)) is not None


@pytest.mark.parametrize(
    ("tag", "text", "words"),
    [
        ("de", "„Die Brücke ist zu“, sagte Anna Berg, die nicht kommen konnte.", "Die Brücke"),
        ("de", "Sie kam nicht. „Die Brücke ist zu“, sagte Anna Berg.", "Die Brücke"),
        ("fr", "« Le pont est fermé », a dit Anne Petit, qui n’est pas venue.", "Le pont"),
        ("es", "«El puente no está abierto», dijo Ana Ruiz.", "El puente"),
    ],
)
def test_a_negation_in_another_clause_doubts_nothing(tag: str, text: str, words: str) -> None:
    assert Reading(text, tag).doubt(passage(text, words)) is None


@pytest.mark.parametrize("tag", ["it", "ja", "ar", "und"])
def test_a_language_that_is_not_described_is_not_read(tag: str) -> None:
    text = "“The bridge is closed,” said Ann Lee."
    reading = Reading(text, tag)
    assert reading.language is None
    assert reading.attributed_speaker(passage(text, "The bridge")) is None
    assert reading.quoted_spans != ()


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        (
            "en",
            "Die Brücke ist gesperrt. „Sie bleibt es auch“, sagte die Ministerin am Dienstag.",
        ),
        ("en", "Мост закрыт с понедельника, сообщил министр. «Он останется закрытым», сказал он."),
        ("en", "Il ponte è chiuso da lunedì. «Resterà chiuso a lungo», ha detto la sindaca. " * 4),
        ("de", "The bridge has been closed since Monday. “It will stay so,” the minister said to them."),
    ],
)
def test_a_text_in_another_language_than_declared_is_not_read(tag: str, text: str) -> None:
    assert Reading(text, tag).language is None


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "“Bridge closed,” Lee said."),
        ("en", "Ann Lee met reporters. “大桥关闭” Ann Lee said on Monday in Los Angeles."),
        ("en-GB", "“The bridge is closed,” said Ana de la Cruz of La Paz."),
        ("de", "„Brücke gesperrt“, sagte Berg."),
        ("fr", "« Pont fermé », a dit Petit."),
        ("es", "«Puente cerrado», dijo Ruiz."),
    ],
)
def test_a_text_in_the_language_declared_is_read(tag: str, text: str) -> None:
    assert Reading(text, tag).language is not None


def test_what_is_quoted_in_an_unread_language_is_offered_without_a_speaker() -> None:
    offered = Reading("田中氏は「橋は来月まで閉鎖される」と述べた。「橋」は古い。", "ja").quotations
    assert [(one.exact, one.speaker, one.rule) for one in offered] == [
        ("橋は来月まで閉鎖される", None, "unread")
    ]


def test_pieces_of_one_quotation_are_one_utterance_in_any_language() -> None:
    text = "«Il ponte è chiuso da lunedì e resterà chiuso», ha detto la sindaca."
    reading = Reading(text, "it")
    assert reading.is_one_utterance(passage(text, "Il ponte"), passage(text, "resterà"))
