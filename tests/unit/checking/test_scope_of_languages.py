"""What turns German, French and Spanish words: regrets, days that never come, verbs in two parts."""

from __future__ import annotations

import pytest

from briefgen.checking.scope.turning import turns
from briefgen.reading import Reading
from briefgen.text import Span

TURNED = [
    ("de", "„Ich habe mich geirrt, als ich sagte, der Damm sei dicht“, sagte sie.", "der Damm sei dicht"),
    ("de", "„Ich war so dumm, zu glauben, dass der Damm dicht ist“, sagte sie.", "der Damm dicht ist"),
    ("de", "„Wir sagen das Fest im Mai ab“, sagte sie.", "Wir sagen das Fest im Mai"),
    ("de", "„Er zahlt am Sankt-Nimmerleins-Tag“, sagte sie.", "Er zahlt"),
    ("fr", "« Je me suis trompée en disant que la digue est sûre », dit-elle.", "la digue est sûre"),
    ("fr", "« Il paiera à la saint-glinglin », dit-elle.", "Il paiera"),
    ("es", "«Me equivoqué al decir que el dique es seguro», dijo.", "el dique es seguro"),
    ("es", "«Pagará cuando las vacas vuelen», dijo.", "Pagará"),
]
PLAIN = [
    ("de", "„Wir bauen die Brücke, sobald das Geld da ist“, sagte sie.", "Wir bauen die Brücke"),
    ("de", "„Der Bau beginnt ab Mai“, sagte sie.", "Der Bau beginnt"),
    ("de", "„Wir warten ab“, sagte sie.", "Wir warten ab"),
    ("fr", "« Il paiera quand les travaux seront finis », dit-elle.", "Il paiera"),
    ("es", "«Pagará cuando acaben las obras», dijo.", "Pagará"),
]


def found(tag: str, text: str, words: str) -> int:
    start = text.index(words)
    return len(turns(Reading(text, tag), Span(start, start + len(words))))


@pytest.mark.parametrize(("tag", "text", "words"), TURNED)
def test_words_that_are_turned(tag: str, text: str, words: str) -> None:
    assert found(tag, text, words)


@pytest.mark.parametrize(("tag", "text", "words"), PLAIN)
def test_words_that_are_not(tag: str, text: str, words: str) -> None:
    assert not found(tag, text, words)
