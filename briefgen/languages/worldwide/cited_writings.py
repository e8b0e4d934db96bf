"""Words of German, French and Spanish by which a text gives words as those of a law or another writing."""

from __future__ import annotations

from typing import Final, NamedTuple

from briefgen.languages.vocabulary import words


class CitedWritings(NamedTuple):
    """What a language has for them, in lower case.

    Attributes:
        documents: Writings: *Gesetz*, *rapport*.
        relatives: What begins a clause about one.
        providing: What it does with its words: *verbietet*.
        reciting: Verbs of reading out.
        canon: What is read out and is not the reader's own.
        asked: Verbs of asking somebody, before *ob* or *si*.
        addressed: What shows in the same clause that somebody is asked: *wurde*, *à*.
        whether: *ob*, *si*.
        words_of: How the words of somebody are named, before whose they are.
    """

    documents: frozenset[str]
    relatives: frozenset[str]
    providing: frozenset[str]
    reciting: frozenset[str]
    canon: frozenset[str]
    asked: frozenset[str]
    addressed: frozenset[str]
    whether: str
    words_of: tuple[str, ...]


CITED_WRITINGS: Final = {
    "de": CitedWritings(
        words("""
            gesetz artikel paragraf paragraph verfassung vertrag verordnung erlass urteil bericht studie
            gutachten brief flugblatt plakat schild formular petition satzung konvention abkommen charta
            anklageschrift bibel koran hymne gedicht beschluss richtlinie vorschrift handbuch
            """),
        words("der die das welcher welche welches"),
        words("""
            verbietet verbot untersagt garantiert spricht sprach warnt warnte fordert verlangt besagt lautet
            vorschreibt vorsieht erlaubt schützt definiert erwähnt enthält beschreibt heißt steht
            """),
        words("verlas verliest las liest rezitierte rezitiert zitierte vorlas verlesen"),
        words("""
            urteil anklage anklageschrift gesetz bibel psalm gebet eid verfassung artikel gedicht hymne vers
            flugblatt erlass beschluss bericht
            """),
        words("gefragt"),
        words("wurde wurden wird worden"),
        "ob",
        ("mit den worten des", "mit den worten der", "mit den worten von", "mit einem zitat von"),
    ),
    "fr": CitedWritings(
        words("""
            loi article constitution traité décret arrêté jugement verdict rapport étude lettre tract affiche
            formulaire pétition charte convention accord règlement bible coran hymne poème code circulaire
            """),
        words("qui"),
        words("""
            interdit garantit parle parlait proscrit exige stipule dit affirme évoque mentionne prévoit
            réprime punit protège définit décrit dénonce met appelle
            """),
        words("lu lut lit récité récita récite cité citait cite entonné"),
        words("""
            verdict jugement accusation loi bible psaume prière serment constitution article poème hymne
            verset tract décret sentence
            """),
        words("demandé demande demandait"),
        words("à au aux lui leur"),
        "si",
        ("par les mots du", "par les mots de", "avec les mots de", "avec les mots du", "par une citation de"),
    ),
    "es": CitedWritings(
        words("""
            ley artículo constitución tratado decreto sentencia veredicto informe estudio carta panfleto
            cartel formulario petición convenio acuerdo reglamento biblia corán himno poema código circular
            """),
        words("que"),
        words("""
            prohíbe garantiza habla hablaba exige estipula dice afirma menciona prevé castiga protege define
            describe denuncia llama reza establece advierte
            """),
        words("leyó lee recitó recita citó entonó"),
        words("""
            veredicto sentencia acusación ley biblia salmo oración juramento constitución artículo poema himno
            versículo panfleto decreto fallo
            """),
        words("preguntó preguntaron preguntado preguntada"),
        words("a al le les fue"),
        "si",
        ("con las palabras del", "con las palabras de", "con una cita de", "con los versos de"),
    ),
}
