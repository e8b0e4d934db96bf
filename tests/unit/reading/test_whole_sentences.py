from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span


def _around(text: str, words: str, tag: str = "en") -> str:
    start = text.index(words)
    return Reading(text, tag).whole_sentences.around(Span(start, start + len(words))).slice(text)


def _cuts(text: str, words: str) -> tuple[bool, bool]:
    start = text.index(words)
    return Reading(text).whole_sentences.cuts(Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("tag", "text", "words", "sentence"),
    [
        ("en", "It rained. The wolf came down to drink. Then it left.", "came",
         "The wolf came down to drink."),
        ("en", "He met Mr. Smith of the U.S. Navy at 5 p.m. Monday. It rained.", "Navy",
         "He met Mr. Smith of the U.S. Navy at 5 p.m. Monday."),
        ("en", "“Is it true?” he asked. “We go.” It rained.", "true", "“Is it true?” he asked."),
        ("en", "It rained. “Go now!” She ran.", "Go now", "“Go now!”"),
        ("en", "He waited ... and left. It rained.", "waited", "He waited ... and left."),
        ("en", "One headline\n\nThe wolf came. Then it left.", "wolf", "The wolf came."),
        ("en", "The wolf came down\nto the river to\ndrink and rest\nthere. Then it left.", "river",
         "The wolf came down\nto the river to\ndrink and rest\nthere."),
        ("de", "Am 15. Januar sprach Dr. Lang z. B. von Wölfen. Es regnete.", "sprach",
         "Am 15. Januar sprach Dr. Lang z. B. von Wölfen."),
        ("en", "The year was 15. January came. It rained.", "year", "The year was 15."),
        ("fr", "Selon M. Durand, env. 30 loups. Il pleut.", "loups", "Selon M. Durand, env. 30 loups."),
        ("es", "La Sra. Ruiz habló. ¿Vino el lobo? Llovía.", "lobo", "¿Vino el lobo?"),
        ("ru", "Шёл дождь. Волк пришёл к реке. Потом ушёл.", "пришёл", "Волк пришёл к реке."),
        ("zh", "下雨了。狼来到河边喝水。然后走了。", "河边", "狼来到河边喝水。"),
        ("ja", "雨だ。「狼が来た。」と彼は言った。終わり。", "狼", "「狼が来た。」と彼は言った。"),
        ("hi", "बारिश हुई। भेड़िया आया। वह गया।", "भेड़िया", "भेड़िया आया।"),
        ("ar", "هل جاء الذئب؟ نعم. ذهب.", "الذئب", "هل جاء الذئب؟"),
    ],
)  # fmt: skip
def test_the_whole_sentence_is_found(tag: str, text: str, words: str, sentence: str) -> None:
    assert _around(text, words, tag) == sentence


def test_words_of_two_sentences_have_both() -> None:
    text = "It rained. The wolf came. It left. Nobody saw."
    assert _around(text, "came. It") == "The wolf came. It left."


def test_a_cut_is_known_from_the_letters_that_are_missing() -> None:
    text = "It rained. “The wolf came down.” Nobody saw."
    assert _cuts(text, "The wolf came down") == (False, False)
    assert _cuts(text, "wolf came") == (True, True)
    assert _cuts(text, "The wolf") == (False, True)
    assert _cuts(text, "It rained. “The wolf came down.”") == (False, False)


def test_the_sentences_beside_are_those_of_the_paragraph_first() -> None:
    text = "Far away.\n\nIt rained. The wolf came. It left.\n\nA headline\n\nNobody saw."
    start = text.index("The wolf")
    beside = Reading(text).whole_sentences.beside(Span(start, start + 3))
    assert [span.slice(text) for span in beside] == ["It rained.", "It left.", "Far away."]
    start = text.index("Nobody")
    assert list(Reading(text).whole_sentences.beside(Span(start, start + 3))) == []


def test_no_place_of_a_text_is_out_of_reach() -> None:
    text = "  \n\n. ? \n One.  Two \n\n "
    for start in range(len(text)):
        for end in range(start, len(text) + 1):
            span = Span(start, end)
            assert Reading(text).whole_sentences.around(span).contains(span)
