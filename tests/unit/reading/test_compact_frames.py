"""Quotations that a German, French or Spanish sentence takes back or gives to another, and honest ones."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading

TAKEN_BACK = [
    ("de", "false", "Auf einem manipulierten Mitschnitt sagt Ina Voss: „Der Deich wird nie fertig.“"),
    ("de", "false", "Das erfundene Zitat „Der Deich wird nie fertig“ wird Ina Voss seit Tagen angehängt."),
    ("de", "false", "In einem im Netz verbreiteten Deepfake ruft Ina Voss: „Der Deich wird nie fertig.“"),
    ("de", "invented", "Ein Avatar von Ina Voss verkündete: „Der Deich wird nie fertig.“"),
    ("de", "invented", "In dem Krimi, der morgen läuft, sagt Ina Voss: „Der Deich wird nie fertig.“"),
    ("de", "invented", "Ina Voss, gespielt von Eva Lang, sagt: „Der Deich wird nie fertig.“"),
    ("de", "unconfirmed", "Gerüchten zufolge, wie man hört, sagte Ina Voss: „Der Deich wird nie fertig.“"),
    ("de", "denied", "Ina Voss bestreitet, vor Zeugen je gesagt zu haben: „Der Deich wird nie fertig.“"),
    ("de", "inscribed", "Ina Voss hielt ein Schild mit der Aufschrift „Der Deich muss fertig werden“ hoch."),
    ("de", "inscribed", "Auf dem Transparent hinter Ina Voss stand: „Der Deich muss fertig werden.“"),
    ("de", "inscribed", "Ina Voss zitierte das Sprichwort „Wer nicht deichen will, muss weichen“."),
    ("de", "retracted", "„Der Deich wird nie fertig“, sagte Ina Voss. Später nahm sie diese Aussage zurück."),
    ("de", "joking", "Ina Voss spottete über den Planer: „Ach, das schaffen wir alles bis Ostern.“"),
    ("fr", "false", "Sur un enregistrement truqué, Inès Vial dit : « La digue ne tiendra pas. »"),
    ("fr", "false", "La fausse citation « La digue ne tiendra jamais » poursuit Inès Vial depuis un mois."),
    ("fr", "false", "Dans un hypertrucage vu mille fois, Inès Vial affirme : « La digue ne tiendra pas. »"),
    ("fr", "invented", "Le personnage d’Inès Vial dit sur scène : « La digue ne tiendra pas. »"),
    ("fr", "invented", "Dans un téléfilm, Inès Vial dit : « La digue ne tiendra pas. »"),
    ("fr", "unconfirmed", "À en croire une rumeur, Inès Vial a dit : « La digue ne tiendra pas. »"),
    ("fr", "inscribed", "Inès Vial était devant une pancarte portant l’inscription « La digue ou la mort »."),
    ("fr", "inscribed", "Inès Vial a rappelé le dicton « Qui sème le vent récolte la tempête »."),
    ("fr", "retracted", "« La digue ne tiendra pas », a dit Inès Vial. Plus tard, elle a retiré ces mots."),
    ("fr", "retracted", "« La digue ne tiendra pas », a dit Inès Vial. Elle est revenue sur ses mots."),
    ("fr", "unconfirmed", "Paul Mas reproche à Inès Vial d’avoir dit « la digue ne tiendra pas »."),
    ("fr", "joking", "Inès Vial s’est moquée de l’ingénieur : « Oh oui, tout sera fini à Pâques. »"),
    ("es", "false", "En un audio manipulado, Inés Vila dice: «El dique no aguantará.»"),
    ("es", "false", "La falsa cita «El dique no aguantará nunca» persigue a Inés Vila desde hace un mes."),
    ("es", "false", "En un bulo muy compartido, Inés Vila afirma: «El dique no aguantará.»"),
    ("es", "invented", "El personaje de Inés Vila dice en escena: «El dique no aguantará.»"),
    ("es", "invented", "En la novela, Inés Vila dice: «El dique no aguantará.»"),
    ("es", "unconfirmed", "Corre el rumor de que, ante testigos, Inés Vila dijo «el dique no aguantará»."),
    ("es", "unconfirmed", "Pablo Mas acusó a Inés Vila de haber afirmado «el dique no aguantará»."),
    ("es", "inscribed", "Inés Vila sostuvo una pancarta con el lema «El dique o la muerte»."),
    ("es", "inscribed", "Inés Vila recordó el refrán «Quien siembra vientos recoge tempestades»."),
    ("es", "retracted", "«El dique no aguantará», dijo Inés Vila. El jueves se desdijo."),
    ("es", "intended", "Inés Vila estuvo a punto de decir «el dique no aguantará»."),
    ("es", "joking", "Inés Vila se burló del ingeniero: «Sí, claro, todo estará listo en Pascua.»"),
]  # fmt: skip
PLAIN = [
    ("de", "Über das gefälschte Video sagte Ina Voss: „Ich habe das nie gesagt.“"),
    ("de", "Ina Voss, die einen Roman geschrieben hat, sagte: „Der Deich wird fertig.“"),
    ("de", "Ina Voss stand vor dem Plakat und sagte: „Der Deich wird fertig.“"),
    ("de", "Ina Voss wies Gerüchte zurück: „Der Deich wird fertig.“"),
    ("de", "„Der Deich wird fertig“, sagte Ina Voss. Uwe Lang nahm seine Aussage zurück."),
    ("de", "„Der Deich wird fertig“, sagte Ina Voss. Sie nahm den Zug zurück nach Husum."),
    ("de", "Ina Voss spottete über den Planer: „Der Deich ist schief.“"),
    ("de", "Ina Voss zitierte aus ihrem Brief: „Der Deich wird fertig.“"),
    ("de", "Der Kurier zitierte Ina Voss mit den Worten: „Der Deich wird fertig.“"),
    ("fr", "À propos de la fausse vidéo, Inès Vial a dit : « Je n’ai jamais dit cela. »"),
    ("fr", "Inès Vial, qui tourne un film, a dit : « La digue tiendra. »"),
    ("fr", "Devant la pancarte, Inès Vial a dit : « La digue tiendra. »"),
    ("fr", "Inès Vial balaie les rumeurs : « La digue tiendra. »"),
    ("fr", "« La digue tiendra », a dit Inès Vial. Elle a retiré son manteau."),
    ("fr", "Inès Vial s’est moquée de l’ingénieur : « La digue est de travers. »"),
    ("fr", "Inès Vial a lu sa lettre : « La digue tiendra. »"),
    ("es", "Sobre el video falso, Inés Vila dijo: «Nunca dije eso.»"),
    ("es", "Inés Vila, autora de una novela, dijo: «El dique aguantará.»"),
    ("es", "Ante la pancarta, Inés Vila dijo: «El dique aguantará.»"),
    ("es", "Inés Vila desoyó los rumores: «El dique aguantará.»"),
    ("es", "«El dique aguantará», dijo Inés Vila. Luego retiró la nieve de la puerta."),
    ("es", "Inés Vila acusó al ministro de mentir: «El dique aguantará.»"),
    ("es", "Inés Vila leyó su carta: «El dique aguantará.»"),
]
PASSED_ON = [
    ("de", "Ina Voss las eine Nachricht von Uwe Lang vor: „Der Deich wird fertig.“", "Uwe Lang"),
    ("de", "„Der Deich wird fertig“, rief Ina Voss in Anlehnung an Uwe Lang.", "Uwe Lang"),
    ("de", "„Der Deich wird fertig“, bekam Ina Voss gestern von Uwe Lang gesagt.", "Uwe Lang"),
    ("de", "Wie schon Uwe Lang sagte: „Der Deich wird fertig.“", "Uwe Lang"),
    ("fr", "Inès Vial a lu un message de Paul Mas : « La digue tiendra. »", "Paul Mas"),
    ("fr", "« La digue tiendra », a lancé Inès Vial, reprenant Paul Mas.", "Paul Mas"),
    ("fr", "Comme le disait Paul Mas : « La digue tiendra. »", "Paul Mas"),
    ("es", "Inés Vila leyó un mensaje de Pablo Mas: «El dique aguantará.»", "Pablo Mas"),
    ("es", "«El dique aguantará», gritó Inés Vila, parafraseando a Pablo Mas.", "Pablo Mas"),
    ("es", "Como decía Pablo Mas: «El dique aguantará.»", "Pablo Mas"),
]


@pytest.mark.parametrize(("tag", "reason", "text"), TAKEN_BACK)
def test_words_that_are_taken_back(tag: str, reason: str, text: str) -> None:
    reading = Reading(text, tag)
    doubt = reading.doubt(reading.quoted_spans[0].inner)
    assert doubt is not None
    assert doubt.reason in {reason, "unconfirmed"}


@pytest.mark.parametrize(("tag", "text"), PLAIN)
def test_words_that_stand(tag: str, text: str) -> None:
    reading = Reading(text, tag)
    words = reading.quoted_spans[0].inner
    assert reading.doubt(words) is None
    owner = reading.owner(words)
    assert owner is None or "V" in owner.owner.slice(text)


@pytest.mark.parametrize(("tag", "text", "name"), PASSED_ON)
def test_words_that_are_passed_on(tag: str, text: str, name: str) -> None:
    reading = Reading(text, tag)
    owner = reading.owner(reading.quoted_spans[0].inner)
    assert owner is not None
    assert owner.owner.slice(text).strip() == name


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de", "Angesprochen auf ein gefälschtes Video, sagte Ina Voss: „Das bin ich nicht.“"),
        ("fr", "Interrogée sur la fausse lettre, Inès Vial a répondu : « Je ne l’ai pas écrite. »"),
        ("es", "Preguntada por la carta falsa, Inés Vila respondió: «No la escribí.»"),
    ],
)
def test_a_fake_that_is_only_asked_about(tag: str, text: str) -> None:
    reading = Reading(text, tag)
    assert reading.doubt(reading.quoted_spans[0].inner) is None
