"""How a Spanish sentence turns, limits or disowns what one of its parts says."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Accounts, Clauses, Scope
from briefgen.languages.spanish.scope_before import SPANISH_BEFORE
from briefgen.languages.spanish.scope_behind import SPANISH_BEHIND
from briefgen.languages.vocabulary import words

SPANISH_SCOPE: Final = Scope(
    before=SPANISH_BEFORE,
    behind=SPANISH_BEHIND,
    clauses=Clauses(
        reasons=words("porque ya pues puesto aunque que quien quienes cuyo cuya donde tras"),
        breaks=words("-- ... : ; aunque mientras pero porque pues sino – —"),
        joining=words(", así e y"),
        subjects=words(
            """
            y entonces el ella ellas ellos eso esto la las los nosotros nuestra nuestro un una usted ustedes
            yo él
            """
        ),
        relatives=words("cual cuya cuyo quien quienes"),
        conjunctions=words("a de que si"),
        articles=words(
            """
            el la las los mi mis nuestra nuestras nuestro nuestros su sus un una unas unos
            """
        ),
        auxiliaries=words(
            """
            era eran es ha había habían han he hemos será serán siempre son también ya
            """
        ),
        links=words(
            """
            a de el la las les lo los nos nuestra nuestras nuestro nuestros se también un una ya
            """
        ),
        numbers=words(
            """
            cien cinco cuatro diez dos mil millones millón nueve ocho seis siete tres
            """
        ),
    ),
    attributing=words(
        """
        acusa acusan acusó acusaron acusada acusación culpa culpan denuncia denuncian denunció imputa
        imputan reprocha reprochan acusado acusados habría habrían imputado juzgado presuntamente presunto
        supuestamente sospechoso
        accused alleged allegedly charged suspected reportedly trial according afirma afirman asegura
        aseguran claimed claims dice dicen dijo said says según
        afirmó afirmaron aseguró aseguraron dijeron sostiene sostienen sostuvo cree creen creyó considera
        consideran consideró estima estiman estimó piensa piensan teme temen explica explicó declara declaró
        confirma confirmó reconoce reconoció admite admitió habla hablan habló llama llamó califica calificó
        juicio opinión desmiente desmintió niega negó
        """
    ),
    accounts=Accounts(
        single=words("ese esa este esta mismo misma otro otra solo sola un una"),
        nouns=words(
            """
            artículo columna comentario crónica despacho diario editorial noticia nota periódico relato
            reportaje texto versión
            """
        ),
    ),
)
