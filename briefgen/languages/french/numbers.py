"""How French writes numbers and limits them."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from briefgen.languages.contract.numbers import Numbers, counted, phrases

FRENCH_NUMBERS: Final = Numbers(
    small=counted("""
        zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
        dix-sept dix-huit dix-neuf vingt/vingts
        """)
    | {
        "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70, "septante": 70,
        "quatre-vingt": 80, "quatre-vingts": 80, "huitante": 80, "octante": 80, "quatre-vingt-dix": 90,
        "nonante": 90,
    },
    scales={
        "cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9,
        "milliards": 10**9, "billion": 10**12, "billions": 10**12, "md": 10**9, "mds": 10**9, "mrd": 10**9,
        "douzaine": 12, "douzaines": 12,
    },
    letters={"k": 1000, "M": 10**6, "Md": 10**9, "Mds": 10**9},
    indefinite={
        "dizaines": 10, "centaines": 100, "milliers": 1000, "vingtaine": 20, "dizaine": 10, "centaine": 100,
        "millier": 1000, "cinquantaine": 50, "trentaine": 30, "quarantaine": 40, "quinzaine": 15,
    },
    parts={
        "demi": Decimal(1) / 2, "demie": Decimal(1) / 2, "moitié": Decimal(1) / 2, "tiers": Decimal(1) / 3,
        "quart": Decimal(1) / 4, "quarts": Decimal(1) / 4, "cinquième": Decimal(1) / 5,
        "cinquièmes": Decimal(1) / 5, "dixième": Decimal(1) / 10, "dixièmes": Decimal(1) / 10,
    },
    ordinals=counted("premier/première deuxième troisième quatrième cinquième sixième septième huitième", 1),
    articles=("un", "une", "le", "la", "les"),
    joints=("et",),
    points=("virgule",),
    of=("de", "d'", "d’", "d'un", "d’un", "d'une", "d’une"),
    out_of=("sur",),
    to=("à", "ou"),
    between={"entre": "et", "de": "à"},
    per=("par",),
    each=("la", "le", "l'", "chaque"),
    rated=phrases("""
        jour, semaine, mois, an, année, heure, minute, seconde, tête, personne, soldat, habitant, foyer, kilo,
        kilogramme, tonne, litre, baril, action, pièce, mètre carré, kilomètre, nuit, tir
        """),
    not_rated=phrases("exemple, la, le, les, ailleurs, rapport, contre, des"),
    apiece=("pièce", "l'unité", "chacun", "chacune", "par tête"),
    regularly=phrases("quotidiennement, hebdomadairement, mensuellement, annuellement, par an"),
    percent=phrases("pour cent, pour-cent, p. 100, p. cent"),
    points_of_percent=phrases("point de pourcentage, points de pourcentage, point, points"),
    currencies={
        "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "francs suisses": "CHF",
        "francs": "CHF", "livres": "GBP", "livres sterling": "GBP", "yens": "JPY", "yuans": "CNY",
        "roubles": "RUB", "zlotys": "PLN", "hryvnias": "UAH", "roupies": "INR", "wons": "KRW",
    },
    before={
        "more-than": phrases("""
            plus de, plus d', plus d’, supérieur à, supérieure à, au-delà de, au-dessus de, bien plus de,
            un peu plus de, largement plus de, excédant, dépassant, dépasse
            """),
        "less-than": phrases("""
            moins de, moins d', inférieur à, inférieure à, au-dessous de, en dessous de, un peu moins de,
            bien moins de, à peine moins de
            """),
        "at-least": phrases("""
            au moins, au minimum, pas moins de, un minimum de, minimum, à tout le moins
            """),
        "at-most": phrases("""
            au plus, tout au plus, jusqu'à, jusqu’à, au maximum, pas plus de, un maximum de, maximum,
            plafonné à, plafonnée à, limité à
            """),
        "about": phrases("""
            environ, près de, presque, à peu près, quelque, quelques, autour de, aux alentours de, dans les,
            de l'ordre de, de l’ordre de, approximativement, quasiment, à près de, une estimation de,
            grosso modo
            """),
    },
    after={
        "at-least": phrases("ou plus, et plus, au moins, au minimum, +"),
        "at-most": phrases("ou moins, au plus, au maximum, maximum, et moins"),
        "about": phrases("environ, à peu près, ou presque"),
    },
    limits_before=phrases("""
        seulement, uniquement, à peine, exactement, précisément, peut-être, probablement, sans doute,
        apparemment, prétendument, en moyenne, plusieurs, deux fois, trois fois, le double de, la moitié de,
        la moitié des, la moitié de ses, la plupart de ses, un tiers de, un tiers des, un quart de,
        un quart des, une fraction de, aucun, aucune,
        pas, pas même, jamais, ni, sans, entre, moins, au lieu de, plutôt que, sauf, par, ne que
        """),
    limits_after=phrases("""
        au-dessous de zéro, sous zéro, tout au plus peut-être, de trop, de moins, en moyenne, à peine
        """),
    doubts=phrases("""
        prétendus, prétendues, prétendu, supposés, supposées, éventuels, éventuelles, une estimation de,
        un objectif de, objectif de, la plupart de, la plupart des, presque tous les, la quasi-totalité des,
        une partie de, une partie des, certains des, la majorité des, aucun des,
        prévoit, prévoient, prévoyait, prévoyaient, vise, visent, visait, visaient, table sur, tablent sur,
        tablait sur, mise sur, misent sur, espère, espèrent, espérait, attend, attendent, attendait, promet,
        promettent, promettait, a promis, ont promis, avait promis, est prévu, sont prévus, sont prévues,
        étaient prévus, étaient prévues, est estimé à, est estimée à, sont estimés à, sont estimées à,
        était estimé à, était estimée à, est évalué à, est évaluée à, projette, projettent, réclame,
        réclament, réclamait, ambitionne, envisage, envisagent, objectif est de, but est de, objectif reste de
        """),
    fillers=phrases("un, une, un total de, autres, supplémentaires, encore"),
    determiners=phrases("le, la, les, ses, leurs, son, sa, ces, des, du, de"),
    denials=phrases("""
        dément, démenti, démentent, a démenti, nie, nient, a nié, nié, conteste, contesté, réfute, réfuté,
        réfutent, il est faux, il n'est pas vrai, il n’est pas vrai, n'est pas vrai, n’est pas vrai, faux que,
        aucune preuve, à tort, par erreur, récuse, rejette l'idée, mensonge
        """),
    negations=phrases("pas, jamais, ni, aucun, aucune, sans, au lieu de, plutôt que"),
    corrections=phrases("""
        une version précédente, une version antérieure, dans une version précédente, était faux, est faux,
        sont faux, étaient faux, était erroné, est erroné, a été corrigé, par erreur, à tort, a été retiré,
        est un mensonge, était exagéré
        """),
    not_counted=phrases("""
        le, la, les, un, une, des, du, de, et, ou, à, au, aux, en, dans, sur, pour, par, avec, sans, sous,
        chez, est, sont, était, étaient, sera, ont, avait, avaient, que, qui, dont, où, ne, pas, plus, moins,
        selon, contre, entre, vers, depuis, pendant, avant, après, mais, se, ce, cette, ces
        """),
    articled=("le", "la", "les", "un", "une"),
    contracted=(("de le", "du"), ("de les", "des")),
    placing=frozenset({"près de", "autour de", "aux alentours de"}),
    unarticled=frozenset({"pas", "ni", "sans", "moins", "sauf", "par", "entre", "ne que", "aucun"}),
    doubts_after=phrases("""
        selon une estimation, selon des estimations, selon les estimations, selon les premières estimations,
        selon des rumeurs, sur le papier, en théorie, si tout va bien, comme objectif, comme plafond,
        comme plancher, selon des informations non confirmées
        """),
    added=phrases("""
        hors taxes, hors taxe, plus taxes, plus frais, plus intérêts, hors frais, hors charges, plus pourboire
        """),
    planned=phrases("""
        prévus, prévues, prévu, prévue, attendus, attendues, promis, promises, visés, visées, espérés,
        espérées, estimés, estimées, budgétés, budgétées, envisagés, envisagées, réclamés, réclamées,
        programmés, programmées, annoncés, annoncées, projetés, projetées, objectif, projet, prévision, cible
        """),
    partitive=("de", "d’", "d'", "des", "sur"),
    distributive=("chaque",),
    months=phrases("""
        janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
        """),
    joins="tens",
)  # fmt: skip
