"""How German writes numbers and limits them."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from briefgen.languages.contract.numbers import Numbers, counted, phrases

GERMAN_NUMBERS: Final = Numbers(
    small=counted("""
        null ein/eins/eine/einen/einem/einer/eines zwei/zwo drei vier fünf sechs sieben acht neun zehn elf
        zwölf
        dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn
        """)
    | counted("zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10),
    scales={
        "hundert": 100, "tausend": 1000, "tsd.": 1000, "million": 10**6, "millionen": 10**6, "mio.": 10**6,
        "mio": 10**6, "mill.": 10**6, "milliarde": 10**9, "milliarden": 10**9, "mrd.": 10**9, "mrd": 10**9,
        "billion": 10**12, "billionen": 10**12, "billiarde": 10**15, "billiarden": 10**15, "dutzend": 12,
    },
    letters={"T": 1000, "k": 1000, "M": 10**6},
    indefinite={
        "dutzende": 12, "hunderte": 100, "tausende": 1000, "zehntausende": 10**4, "hunderttausende": 10**5,
        "abertausende": 1000,
    },
    parts={
        "halb": Decimal(1) / 2, "halbe": Decimal(1) / 2, "halben": Decimal(1) / 2, "halbes": Decimal(1) / 2,
        "hälfte": Decimal(1) / 2, "drittel": Decimal(1) / 3, "viertel": Decimal(1) / 4,
        "fünftel": Decimal(1) / 5, "sechstel": Decimal(1) / 6, "achtel": Decimal(1) / 8,
        "zehntel": Decimal(1) / 10,
    }
    | {
        word: Decimal(whole * 2 + 1) / 2
        for word, whole in counted("""
            eineinhalb/anderthalb/einundeinhalb zweieinhalb dreieinhalb viereinhalb fünfeinhalb sechseinhalb
            siebeneinhalb achteinhalb neuneinhalb zehneinhalb
            """, 1).items()
    },
    ordinals=counted("erste/erster/erstes zweite/zweiter dritte/dritter vierte/vierter fünfte/fünfter", 1),
    articles=("ein", "eine", "einen", "einem", "einer", "die", "der"),
    joints=("und",),
    points=("komma",),
    of=("von", "der", "einer"),
    out_of=("von", "aus"),
    to=("bis", "bis zu", "oder"),
    between={"zwischen": "und"},
    per=("pro", "je"),
    each=("am", "im", "die", "den", "das", "der"),
    rated=phrases("""
        tag, woche, monat, jahr, stunde, minute, sekunde, kopf, person, soldat, soldaten, einwohner, haushalt,
        kilo, kilogramm, tonne, liter, fass, barrel, aktie, stück, quadratmeter, kilometer, nacht, schuss
        """),
    not_rated=phrases("prozent, nach, doch"),
    apiece=("pro kopf", "das stück", "je stück"),
    regularly=phrases("täglich, wöchentlich, monatlich, jährlich, stündlich"),
    percent=phrases("prozent, v. h., vom hundert"),
    points_of_percent=phrases("prozentpunkt, prozentpunkte, prozentpunkten"),
    currencies={
        "euro": "EUR", "dollar": "USD", "us-dollar": "USD", "franken": "CHF", "pfund": "GBP", "yen": "JPY",
        "rubel": "RUB", "zloty": "PLN", "złoty": "PLN", "hrywnja": "UAH", "griwna": "UAH", "yuan": "CNY",
        "rupien": "INR", "lira": "TRY", "kronen": "SEK", "won": "KRW", "forint": "HUF", "schekel": "ILS",
    },
    before={
        "more-than": phrases("""
            mehr als, über, größer als, höher als, älter als, länger als, schwerer als,
            schneller als, tiefer als, oberhalb von, weit über, weit mehr als, knapp über, gut,
            deutlich mehr als, deutlich über, etwas mehr als, jenseits von, jenseits der
            """),
        "less-than": phrases("""
            weniger als, unter, kleiner als, niedriger als, jünger als, kürzer als, leichter als,
            langsamer als, unterhalb von, knapp, knapp unter,
            deutlich weniger als, deutlich unter, weit unter, etwas weniger als, nicht ganz
            """),
        "at-least": phrases("mindestens, wenigstens, zumindest, nicht weniger als, ein minimum von, ab"),
        "at-most": phrases("""
            höchstens, maximal, bis zu, bis, nicht mehr als, ein maximum von, allenfalls, längstens,
            bestenfalls
            """),
        "about": phrases("""
            etwa, rund, ungefähr, circa, zirka, ca., fast, beinahe, nahezu, annähernd, schätzungsweise,
            geschätzt, geschätzte, an die, um die, in etwa, gegen, in der größenordnung von, so um die
            """),
    },
    after={
        "at-least": phrases("oder mehr, und mehr, plus, +, mindestens, und darüber"),
        "at-most": phrases("oder weniger, höchstens, maximal, und weniger, und darunter"),
        "about": phrases("oder so, etwa, ungefähr"),
    },
    limits_before=phrases("""
        nur, bloß, lediglich, kaum, genau, exakt, vielleicht, womöglich, möglicherweise, vermutlich,
        wahrscheinlich, angeblich, mutmaßlich, offenbar, anscheinend, durchschnittlich, im schnitt,
        im durchschnitt, alle bis auf, bis auf, alle außer, sämtliche bis auf,
        mehrere, einige, ein paar, viele, wenige, doppelt, zweimal, dreimal, die hälfte von,
        die hälfte der, die hälfte ihrer, die hälfte seiner, einer von, eine von, eines von,
        ein drittel der, ein viertel der, ein bruchteil von, ein bruchteil der, kein, keine,
        keinen, nicht, nicht einmal, nie, niemals, weder, noch, ohne, zwischen, minus, statt, anstatt, außer,
        je, pro, plus/minus
        """),
    limits_after=phrases("""
        unter null, unter dem gefrierpunkt, wenn überhaupt, zu viel, zu viele, zu wenig, zu wenige,
        weniger, im schnitt
        """),
    doubts=phrases("""
        geplante, geplanten, geplanter, geplant, angebliche, angeblichen, angeblicher, mutmaßliche,
        mutmaßlichen, erwartete, erwarteten, erwartet, versprochene, versprochenen, zugesagte, zugesagten,
        mögliche, möglichen, vermeintliche, vermeintlichen, behauptete, behaupteten, gefälschte, gefälschten,
        ein ziel von, ziel von, die meisten, die meisten der, fast alle, nahezu alle, ein teil der,
        einige der, viele der, keiner der,
        ziel sind, plant, planen, plante, planten, hofft, hoffen, hoffte, beabsichtigt,
        verspricht,
        versprechen, versprach, versprachen, geplant sind, geplant waren, vorgesehen sind, vorgesehen waren,
        angestrebt werden, angepeilt werden, erwartet werden, erwartet wurden, zugesagt sind, zugesagt wurden,
        versprochen sind, versprochen wurden, beantragt sind, rechnet mit, rechnen mit, rechnete mit,
        rechneten mit, hofft auf, hoffen auf, hoffte auf, zielt auf, zielen auf, strebt, streben, strebte,
        strebten, peilt, peilen, peilte, peilten, prognostiziert, prognostizieren, prognostizierte,
        droht, drohen, drohte, versucht, versuchen, versuchte
        """),
    fillers=phrases("""
        weitere, weiteren, zusätzliche, zusätzlichen, insgesamt, zusammen, eine, einen, ein, noch einmal
        """),
    determiners=phrases("der, die, das, den, dieser, ihrer, seiner, ihre, seine"),
    denials=phrases("""
        dementiert, dementierte, dementierten, dementieren, bestreitet, bestritt, bestritten, bestreiten,
        nicht wahr dass, es stimmt nicht, stimmt nicht, falsch dass, leugnet, leugnete, leugnen, widerspricht,
        widersprach, keine belege für, keine beweise für, keine hinweise auf, zweifelt, bezweifelt,
        bezweifelte, fälschlich, irrtümlich, fälschlicherweise, unwahr, die lüge
        """),
    negations=phrases("nicht, nie, niemals, kein, keine, keinen, weder, ohne, statt, anstatt"),
    corrections=phrases("""
        eine frühere version, einer früheren version, in einer früheren fassung, eine frühere fassung,
        ist falsch, war falsch, waren falsch, sind falsch, stimmt nicht, stimmte nicht, korrigiert,
        irrtümlich, fälschlicherweise, widerrufen, zurückgezogen, ist gelogen, ist unwahr, war übertrieben
        """),
    not_counted=phrases("""
        der, die, das, den, dem, des, und, oder, in, im, an, am, auf, aus, bei, für, gegen, mit, nach, von,
        vom, zu, zum, zur, über, unter, um, bis, als, wie, dass, ist, sind, war, waren, wird, werden, wurde,
        wurden, hat, haben, hatte, hatten, kostet, kosten, nicht, auch, noch, mehr, weniger, pro, je, seit,
        vor, zwischen
        """),
    doubts_after=phrases("""
        nach ersten schätzungen, nach schätzungen, schätzungen zufolge, einer schätzung zufolge,
        laut schätzungen, auf dem papier, in der theorie, nach unbestätigten berichten,
        unbestätigten berichten zufolge, gerüchten zufolge, dem vernehmen nach, wenn alles gut geht, als ziel,
        als obergrenze, als untergrenze, als zielmarke, so der plan, so das ziel, so die schätzung,
        so die hoffnung, so die prognose, so die planung
        """),
    added=phrases("""
        plus mehrwertsteuer, zuzüglich mehrwertsteuer, plus zinsen, zuzüglich zinsen, plus spesen,
        plus nebenkosten, zuzüglich nebenkosten, plus trinkgeld, plus gebühren, zuzüglich gebühren
        """),
    planned=phrases("""
        geplant, vorgesehen, zugesagt, versprochen, erwartet, angestrebt, angepeilt, prognostiziert,
        veranschlagt, geschätzt, angekündigt, beantragt, in aussicht gestellt, angedroht,
        ziel, plan, pläne, prognose
        """),
    partitive=("von", "der"),
    distributive=("jeder", "jede", "jedes", "jedem", "jeden"),
    months=phrases("""
        januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember
        """),
    joins="units",
    compounds=True,
)  # fmt: skip
