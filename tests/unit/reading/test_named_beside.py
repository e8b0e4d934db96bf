"""A name beside a quotation in another language than the text's, or than any that is described."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span

_PAGE = "Tom Reed and Mary Moss met in Berlin with Ann Lee.\n\n{}\n\nThe meeting ended on Friday.\n"


@pytest.mark.parametrize(
    ("sentence", "tag", "exact", "expected"),
    [
        (
            "„Wir schließen die Brücke“, sagte Bob Hart. Ann Lee schwieg.",
            "en",
            "Wir schließen die Brücke",
            "Bob Hart",
        ),
        (
            "«Chiudiamo il ponte ora», ha detto Maria Giovane. Ann Lee ha taciuto.",
            "it",
            "Chiudiamo il ponte ora",
            "Maria Giovane",
        ),
        (
            "«Chiudiamo il ponte ora», ha dichiarato Bob Hart. Ann Lee ha taciuto.",
            "it",
            "Chiudiamo il ponte ora",
            "Bob Hart",
        ),
        (
            "“Fechamos a ponte agora”, disse Maria Jovem. Ann Lee ficou calada.",
            "pt",
            "Fechamos a ponte agora",
            "Maria Jovem",
        ),
        ("“We sluiten de brug nu”, zei Bob Hart. Ann Lee zweeg.", "nl", "We sluiten de brug nu", "Bob Hart"),
        (
            "“We sluiten de brug nu”, aldus Bob Hart. Ann Lee zweeg.",
            "nl",
            "We sluiten de brug nu",
            "Bob Hart",
        ),
        (
            "«Мы закроем мост сейчас», — сказал Иван Петров. Ann Lee молчала.",
            "ru",
            "Мы закроем мост сейчас",
            "Иван Петров",
        ),
        (
            "„Zamykamy most teraz”, powiedział Jan Nowak. Ann Lee milczała.",
            "pl",
            "Zamykamy most teraz",
            "Jan Nowak",
        ),
        (
            "Maria Giovane ha detto: «Chiudiamo il ponte ora». Ann Lee ha taciuto.",
            "it",
            "Chiudiamo il ponte ora",
            "Maria Giovane",
        ),
        (
            "„Wir schließen die Brücke“, sagte Ann Lee. Bob Hart schwieg.",
            "en",
            "Wir schließen die Brücke",
            "Ann Lee",
        ),
        (
            "«Chiudiamo il ponte ora», ha detto Ann Lee. Bob Hart ha taciuto.",
            "it",
            "Chiudiamo il ponte ora",
            "Ann Lee",
        ),
        (
            "«Chiudiamo il ponte ora», ha detto la ministra Ann Lee a Radio Uno.",
            "it",
            "Chiudiamo il ponte ora",
            "Ann Lee",
        ),
        ("«Chiudiamo il ponte ora», ha detto a Radio Uno.", "it", "Chiudiamo il ponte ora", None),
        (
            "Bob Hart non c’era. Ann Lee ha detto: «Chiudiamo il ponte ora».",
            "it",
            "Chiudiamo il ponte ora",
            "Ann Lee",
        ),
        (
            "“Fechamos a ponte agora”, disse a presidente Ann Lee ao Jornal Nacional.",
            "pt",
            "Fechamos a ponte agora",
            None,
        ),
        ("“We sluiten de brug nu”, zei Lee tegen Bob Hart.", "nl", "We sluiten de brug nu", "Lee"),
        (
            "“We sluiten de brug nu”, zei ze tegen Bob Hart. Ann Lee glimlachte.",
            "nl",
            "We sluiten de brug nu",
            None,
        ),
    ],
)
def test_a_verb_of_speech_of_any_language_names_its_subject(
    sentence: str, tag: str, exact: str, expected: str | None
) -> None:
    text = _PAGE.format(sentence)
    start = text.index(exact)
    found = Reading(text, tag).named_beside(Span(start, start + len(exact)))
    assert (found.name if found is not None else None) == expected
