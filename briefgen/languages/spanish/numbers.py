"""How Spanish writes numbers and limits them."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from briefgen.languages.contract.numbers import Numbers, counted, phrases

_HUNDREDS: Final = {
    form: value
    for word, value in (
        ("doscient", 200), ("trescient", 300), ("cuatrocient", 400), ("quinient", 500), ("seiscient", 600),
        ("setecient", 700), ("ochocient", 800), ("novecient", 900),
    )
    for form in (f"{word}os", f"{word}as")
}  # fmt: skip

SPANISH_NUMBERS: Final = Numbers(
    small=counted("""
        cero un/uno/una/ún dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
        dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés
        veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve
        """)
    | counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)
    | {"cien": 100, "ciento": 100}
    | _HUNDREDS,
    scales={
        "mil": 1000, "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12,
        "mill.": 10**6, "docena": 12, "docenas": 12, "millardo": 10**9, "millardos": 10**9,
    },
    letters={"k": 1000, "M": 10**6},
    indefinite={
        "decenas": 10, "centenares": 100, "cientos": 100, "miles": 1000, "centenar": 100, "decena": 10,
        "millar": 1000, "millares": 1000,
    },
    parts={
        "medio": Decimal(1) / 2, "media": Decimal(1) / 2, "mitad": Decimal(1) / 2, "tercio": Decimal(1) / 3,
        "tercios": Decimal(1) / 3, "cuarto": Decimal(1) / 4, "cuartos": Decimal(1) / 4,
        "quinto": Decimal(1) / 5, "quintos": Decimal(1) / 5, "décimo": Decimal(1) / 10,
        "décimas": Decimal(1) / 10,
    },
    ordinals=counted("primero/primera segundo/segunda tercero/tercera cuarto/cuarta quinto/quinta", 1),
    articles=("un", "una", "el", "la", "los", "las"),
    joints=("y",),
    points=("coma", "punto"),
    of=("de", "de un", "de una"),
    out_of=("de cada", "en", "sobre"),
    to=("a", "o"),
    between={"entre": "y", "de": "a"},
    per=("por",),
    each=("al", "a la", "el", "la", "cada"),
    rated=phrases("""
        día, semana, mes, año, hora, minuto, segundo, cabeza, persona, soldado, habitante, hogar, kilo,
        kilogramo, tonelada, litro, barril, acción, pieza, unidad, metro cuadrado, kilómetro, noche
        """),
    not_rated=phrases("ejemplo, el, la, los, las, ciento, cien, tanto, un, una, su, parte"),
    apiece=("cada uno", "cada una", "por cabeza", "la unidad"),
    regularly=phrases("diarios, diarias, semanales, mensuales, anuales, al día"),
    percent=phrases("por ciento, por cien, porciento"),
    points_of_percent=phrases("punto porcentual, puntos porcentuales, puntos"),
    currencies={
        "euro": "EUR", "euros": "EUR", "dólar": "USD", "dólares": "USD", "libras": "GBP", "yenes": "JPY",
        "yuanes": "CNY", "rublos": "RUB", "pesos mexicanos": "MXN", "pesos argentinos": "ARS",
        "pesos chilenos": "CLP", "pesos colombianos": "COP", "francos": "CHF", "francos suizos": "CHF",
        "rupias": "INR", "grivnas": "UAH", "esloti": "PLN", "wones": "KRW",
    },
    before={
        "more-than": phrases("""
            más de, más que, superior a, superiores a, por encima de, mayor de, mayor que, mucho más de,
            poco más de, algo más de, bastante más de, por arriba de, superando, supera
            """),
        "less-than": phrases("""
            menos de, menos que, inferior a, inferiores a, por debajo de, menor de, menor que, poco menos de,
            algo menos de, mucho menos de
            """),
        "at-least": phrases("""
            al menos, por lo menos, como mínimo, no menos de, un mínimo de, mínimo, cuando menos
            """),
        "at-most": phrases("""
            como máximo, a lo sumo, hasta, no más de, un máximo de, máximo, a lo más, limitado a, limitada a
            """),
        "about": phrases("""
            alrededor de, cerca de, unos, unas, aproximadamente, casi, en torno a, más o menos, cosa de,
            del orden de, aproximado de, algo así como,
            rondando
            """),
    },
    after={
        "at-least": phrases("o más, y más, como mínimo, por lo menos, al menos, +"),
        "at-most": phrases("o menos, como máximo, a lo sumo, máximo, y menos"),
        "about": phrases("aproximadamente, más o menos, o así"),
    },
    limits_before=phrases("""
        solo, sólo, solamente, únicamente, apenas, exactamente, quizás, quizá, tal vez, posiblemente,
        probablemente, supuestamente, presuntamente, aparentemente, en promedio, de media, varios, varias,
        pocos, pocas, muchos, muchas, el doble de, el triple de, la mitad de, la mitad de los, de cada,
        la mitad de sus, la mayoría de sus, un tercio de,
        un tercio de los, una fracción de, ningún, ninguno, ninguna, no, ni, ni siquiera, nunca, jamás, sin,
        entre, menos, en lugar de, en vez de, salvo,
        multiplicado por, multiplicada por, multiplicó por, multiplica por, dividido por, dividida por
        """),
    limits_after=phrases("""
        bajo cero, grados bajo cero, si acaso, de más, de menos, menos, en promedio,
        de media
        """),
    doubts=phrases("""
        previstos, previstas, planeados, planeadas, presuntos, presuntas, supuestos, supuestas, prometidos,
        prometidas, esperados, esperadas, posibles, un objetivo de, objetivo de, una meta de, meta de,
        la mayoría de, la mayoría de los, casi todos los, parte de, parte de los, algunos de los,
        ninguno de los,
        prevé, prevén, preveía, preveían, aspira a, aspiran a, aspiraba a, espera, esperan, esperaba,
        esperaban, confía en, confían en, calcula, calculan, promete, prometen, prometió, prometieron,
        ha prometido, han prometido, pide, piden, pidió, pidieron, reclama, reclaman, exige, exigen,
        estimado en, se estima en, estimados, estimadas,
        están previstas, están previstos, estaban previstas, estaban previstos, está previsto, está prevista,
        se prevén, se esperan, se planean, proyecta, proyectan, planea, planean, apunta a, apuntan a
        """),
    fillers=phrases("un, una, otros, otras, un total de, adicionales, total de"),
    determiners=phrases("el, la, los, las, sus, su, estos, estas"),
    denials=phrases("""
        niega, niegan, negó, negaron, negado, desmiente, desmienten, desmintió, desmintieron, desmentido,
        no es cierto, no es verdad, es falso, falso que, rechaza que, rechazó que, refuta, refutó,
        sin pruebas de, no hay pruebas, por error, erróneamente, falsamente, mentira
        """),
    negations=phrases("no, nunca, jamás, ni, sin, ningún, ninguna, en lugar de, en vez de, tampoco"),
    corrections=phrases("""
        una versión anterior, una versión previa, en una versión anterior, era falso, es falso, son falsos,
        eran falsos, era incorrecto, fue corregido, ha sido corregido, por error, erróneamente, fue retirado,
        es mentira, era mentira, fue exagerado
        """),
    not_counted=phrases("""
        el, la, los, las, un, una, de, del, y, o, a, al, en, para, por, con, sin, sobre, bajo, es, son, era,
        eran, fue, fueron, ha, han, había, que, quien, cuyo, donde, no, más, menos, según, contra, entre,
        hacia, desde, durante, antes, después, pero, se, su, sus, este, esta, cada
        """),
    articled=("el", "la", "los", "las", "un", "una"),
    contracted=(("de el", "del"), ("a el", "al")),
    placing=frozenset({"cerca de", "alrededor de", "en torno a"}),
    unarticled=frozenset({"hasta", "no", "ni", "sin", "menos", "salvo", "entre"}),
    doubts_after=phrases("""
        según una estimación, según estimaciones, según las estimaciones, según las primeras estimaciones,
        según rumores, sobre el papel, en teoría, si todo va bien, como objetivo, como meta, como tope,
        según informes sin confirmar, según sus planes
        """),
    added=phrases("""
        más iva, más impuestos, más intereses, más gastos, más tasas, más propina, sin iva
        """),
    planned=phrases("""
        previstos, previstas, previsto, prevista, prometidos, prometidas, esperados, esperadas, anunciados,
        anunciadas, planeados, planeadas, proyectados, proyectadas, estimados, estimadas, presupuestados,
        presupuestadas, exigidos, exigidas, reclamados, reclamadas, objetivo, meta, plan, planes, previsión
        """),
    partitive=("de",),
    distributive=("cada",),
    months=phrases("""
        enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre,
        diciembre
        """),
    joins="tens",
)  # fmt: skip
