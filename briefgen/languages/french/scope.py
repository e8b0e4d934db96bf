"""How a French sentence turns, limits or disowns what one of its parts says."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Accounts, Clauses, Scope
from briefgen.languages.french.scope_before import FRENCH_BEFORE
from briefgen.languages.french.scope_behind import FRENCH_BEHIND
from briefgen.languages.vocabulary import words

FRENCH_SCOPE: Final = Scope(
    before=FRENCH_BEFORE,
    behind=FRENCH_BEHIND,
    clauses=Clauses(
        reasons=words("parce car puisque comme bien qui dont où après"),
        breaks=words(
            """
            -- ... : ; alors car cependant mais parce quoique tandis toutefois – —
            """
        ),
        joining=words(", donc et"),
        subjects=words(
            """
            et alors ce ceci cela elle elles il ils je la le les nos notre nous on tu un une vous
            """
        ),
        relatives=words("dont laquelle lequel lesquels qui"),
        conjunctions=words("de que si à"),
        articles=words(
            """
            de des du la le les leur leurs ma mes mon nos notre sa ses son un une
            """
        ),
        auxiliaries=words(
            """
            a ai as aussi avez avons déjà est ont sera seront sont souvent toujours étaient était
            """
        ),
        links=words(
            """
            d l aussi de des du déjà en encore la le les leur lui me nos notre nous se un une y à
            """
        ),
        numbers=words(
            """
            cent cents cinq deux dix huit mille milliard milliards million millions neuf quatre sept six
            trois
            """
        ),
        elided=(
            ("n'", "ne"),
            ("qu'", "que"),
            ("s'", "se"),
            ("d'", "de"),
            ("l'", "le"),
            ("j'", "je"),
            ("c'", "ce"),
            ("jusqu'", "jusque"),
            ("m'", "me"),
            ("t'", "te"),
        ),
        contracted={
            "s'il": "si il",
            "s'ils": "si ils",
            "d": "de",
            "n": "ne",
            "qu": "que",
            "l": "le",
            "j": "je",
        },
    ),
    attributing=words(
        """
        accuse accusent accusait accusée accusation reproche reprochent soupçonne soupçonnent soupçonnée
        dénonce dénoncent accusé accusés aurait auraient inculpé présumé prétendument soupçonné tribunal
        accused alleged
        allegedly charged suspected reportedly trial according affirme affirment claimed claims disent dit
        déclare déclarent prétend prétendent said says selon
        affirmé affirmait déclaré déclarait prétendu prétendait assure assurent assuré assurait soutient
        soutiennent soutenu juge jugent jugé estime estiment estimé croit croient pense pensent craint
        craignent redoute qualifie qualifié parle parlent explique expliquent expliqué confirme confirmé
        reconnaît avis dément démenti nie nié
        """
    ),
    accounts=Accounts(
        single=words("autre ce cet cette même seul seule un une"),
        nouns=words(
            """
            article billet commentaire compte-rendu dépêche éditorial journal récit reportage texte tribune
            version
            """
        ),
    ),
)
