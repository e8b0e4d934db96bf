"""Prose about sources in German, French and Spanish, in their language or in English."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from briefgen.languages import english_names, written_in
from briefgen.reading.dates.moments import moments
from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = {
    "de": """Die Firma Holt hat 2023 einen Verlust von 3 Millionen Euro gemacht. Der Tunnel ist bis zum 30. \
Mai gesperrt. 240 Beschäftigte verloren ihre Arbeit.

Der Kreistag von Hallern hat am Montag den Haushalt beschlossen. Er sieht Ausgaben von 48 \
Millionen Euro vor, rund 6 Prozent mehr als im Vorjahr.

Landrätin Petra Sommer eröffnete die Brücke am 14. Juni. Eine Maut ist nicht geplant.

Die französische Regierung zahlt 9 Millionen Euro. Sie lehnt den Vertrag ab. \
Die Landesregierung lehnte es am Dienstag ab, die Akten herauszugeben.""",
    "fr": """Le conseil de Vaudrey a adopté lundi le budget. Il prévoit 48 millions d’euros de dépenses, \
soit d’environ 6 % de plus que l’an dernier.

La maire, Claire Sorel, a ouvert le pont le 14 juin. Aucun péage n’est prévu.

Le gouvernement allemand verse 9 millions d’euros. Il rejette le traité. \
La préfecture a refusé mardi de publier le rapport.""",
    "es": """El pleno de Villarta aprobó el lunes el presupuesto. Prevé gastos de 48 millones de euros, \
cerca de un 6 % más que el año anterior.

La alcaldesa, Clara Soler, abrió el puente el 14 de junio. No está previsto ningún peaje.

El Gobierno alemán paga 9 millones de euros. Rechaza el tratado. \
La consejería se negó el martes a publicar el informe.""",
}
BUDGET = {
    "de": "Er sieht Ausgaben von 48 Millionen Euro vor, rund 6 Prozent mehr als im Vorjahr",
    "fr": "Il prévoit 48 millions d’euros de dépenses, soit d’environ 6 % de plus que l’an dernier",
    "es": "Prevé gastos de 48 millones de euros, cerca de un 6 % más que el año anterior",
}
BRIDGE = {
    "de": "Landrätin Petra Sommer eröffnete die Brücke am 14. Juni.",
    "fr": "La maire, Claire Sorel, a ouvert le pont le 14 juin.",
    "es": "La alcaldesa, Clara Soler, abrió el puente el 14 de junio.",
}
MONEY = {
    "de": "Die französische Regierung zahlt 9 Millionen Euro.",
    "fr": "Le gouvernement allemand verse 9 millions d’euros.",
    "es": "El Gobierno alemán paga 9 millones de euros.",
}
HONEST = [
    ("de", "Die Ausgaben des Kreises steigen um rund 6 Prozent auf 48 Millionen Euro.", BUDGET),
    ("de", "Landrätin Sommer hat die Brücke am 14. Juni eröffnet.", BRIDGE),
    ("fr", "Les dépenses augmentent d’environ 6 % et atteignent 48 millions d’euros.", BUDGET),
    ("fr", "Le pont a été ouvert le 14 juin par Claire Sorel.", BRIDGE),
    ("es", "Los gastos suben cerca de un 6 % y llegan a 48 millones de euros.", BUDGET),
    ("es", "El puente fue abierto el 14 de junio por Clara Soler.", BRIDGE),
    ("de", "Spending rises by about 6 percent to 48 million euros.", BUDGET),
    ("fr", "Claire Sorel opened the bridge on 14 June.", BRIDGE),
    ("es", "The bridge was opened on 14 June.", BRIDGE),
    ("de", "The French government pays 9 million euros.", MONEY),
    ("fr", "Germany’s government pays 9 million euros.", MONEY),
    ("es", "The German government pays 9 million euros.", MONEY),
]
REFUSED = {
    "de": "Die Landesregierung lehnte es am Dienstag ab, die Akten herauszugeben.",
    "fr": "La préfecture a refusé mardi de publier le rapport.",
    "es": "La consejería se negó el martes a publicar el informe.",
}
LOSS = {"de": "Die Firma Holt hat 2023 einen Verlust von 3 Millionen Euro gemacht."}
TUNNEL = {"de": "Der Tunnel ist bis zum 30. Mai gesperrt."}
JOBS = {"de": "240 Beschäftigte verloren ihre Arbeit."}
HONEST += [
    ("de", "Holt lost 3 million euros in 2023.", LOSS),
    ("de", "Die Landesregierung hält die Akten zurück.", REFUSED),
    ("de", "Die Landesregierung will die Akten nicht herausgeben.", REFUSED),
    ("fr", "La préfecture ne publie pas le rapport.", REFUSED),
    ("es", "La consejería no publicará el informe.", REFUSED),
    ("de", "Holt made no profit in 2023, but a loss of 3 million euros.", LOSS),
    ("de", "The tunnel will not reopen before 30 May.", TUNNEL),
    ("de", "240 employees lost their jobs.", JOBS),
]
DISHONEST = [
    ("de", "Die Ausgaben sinken um rund 6 Prozent.", BUDGET, "point-opposed"),
    ("de", "Die Ausgaben steigen auf 48 Milliarden Euro.", BUDGET, "prose-figure"),
    ("de", "Die Ausgaben betragen mehr als 48 Millionen Euro.", BUDGET, "prose-figure"),
    ("de", "Die Brücke wurde am 14. Juli eröffnet.", BRIDGE, "prose-date"),
    ("de", "Die Brücke wurde am 14. Juni nicht eröffnet.", BRIDGE, "point-opposed"),
    ("de", "Landrätin Helga Brandt hat die Brücke am 14. Juni eröffnet.", BRIDGE, "prose-name"),
    ("fr", "Les dépenses baissent d’environ 6 %.", BUDGET, "point-opposed"),
    ("fr", "Les dépenses augmentent de 6 %.", BUDGET, "prose-figure"),
    ("fr", "Le pont a été ouvert le 14 juillet.", BRIDGE, "prose-date"),
    ("fr", "Le pont n’a pas été ouvert le 14 juin.", BRIDGE, "point-opposed"),
    ("fr", "Le pont de Lormont a été ouvert le 14 juin.", BRIDGE, "prose-name"),
    ("es", "Los gastos bajan cerca de un 6 %.", BUDGET, "point-opposed"),
    ("es", "El puente fue abierto el 14 de julio.", BRIDGE, "prose-date"),
    ("es", "El puente no fue abierto el 14 de junio.", BRIDGE, "point-opposed"),
    ("es", "El puente de Olmedo fue abierto el 14 de junio.", BRIDGE, "prose-name"),
    ("de", "Spending falls by about 6 percent.", BUDGET, "point-opposed"),
    ("fr", "The bridge was opened on 14 July.", BRIDGE, "prose-date"),
    ("es", "The bridge was not opened on 14 June.", BRIDGE, "point-opposed"),
    ("de", "Holt made a profit of 3 million euros in 2023.", LOSS, "point-opposed"),
    ("de", "Holt lost 3 million euros in 2022.", LOSS, "prose-date"),
    ("de", "Die Landesregierung gibt die Akten heraus.", REFUSED, "point-opposed"),
    ("fr", "La préfecture publie le rapport.", REFUSED, "point-opposed"),
    ("es", "La consejería publicó el informe.", REFUSED, "point-opposed"),
    ("de", "340 employees lost their jobs.", JOBS, "prose-figure"),
    ("de", "The Spanish government pays 9 million euros.", MONEY, "prose-name"),
]


def is_english(text: str) -> bool:
    """Whether a text of the lists is English, which an editor of another site would hardly write."""
    return any(f" {word} " in f" {text} " for word in ("million", "The", "bridge", "by about", "employees"))


def codes(root: Path, site: str, points: list[tuple[str, str, str]]) -> list[list[str]]:
    """The codes that are reported of points of one topic, each a language, a text and its evidence."""
    entries = "".join(
        f"  - {{text: {json.dumps(text)}, status: confirmed, confirmed_because: Known., "
        f"evidence: [{{source: {tag}, exact: {json.dumps(exact)}}}]}}\n"
        for tag, text, exact in points
    )
    topic = f"title: T\nabstract: A.\nstatus: published\ndate_published: 2024-07-01\npoints:\n{entries}"
    metadata = "".join(
        f"{tag}: {{title: Wire, path: corpus/{tag}.txt, language: {tag}, rights: full}}\n" for tag in SOURCES
    )
    configuration = write_project(root, SOURCES, {"t": topic}, metadata=metadata)
    written = configuration.read_text(encoding="utf-8")
    configuration.write_text(
        written.replace("font: false", f"font: false, language: {site}"), encoding="utf-8"
    )
    first = topic[: topic.index("points:")].count("\n") + 2
    found: list[list[str]] = [[] for _ in points]
    for one in compiled(configuration).diagnostics:
        line = one.primary.document.text.count("\n", 0, one.primary.span.start) + 1
        if one.severity.value != "info":
            found[line - first].append(one.code.value)
    return found


@pytest.mark.parametrize("site", ["en", "de"])
def test_what_the_source_says_is_accepted_in_its_language_and_in_english(tmp_path: Path, site: str) -> None:
    points = [
        (tag, text, evidence[tag]) for tag, text, evidence in HONEST if site == "en" or not is_english(text)
    ]
    found = codes(tmp_path, site, points)
    assert [(text, some) for (_, text, _), some in zip(points, found, strict=True) if some] == []


@pytest.mark.parametrize("site", ["en", "fr"])
def test_what_the_source_does_not_say_is_reported(tmp_path: Path, site: str) -> None:
    told = [one for one in DISHONEST if site == "en" or not is_english(one[1])]
    found = codes(tmp_path, site, [(tag, text, evidence[tag]) for tag, text, evidence, _ in told])
    missed = [
        (text, code, some) for (_, text, _, code), some in zip(told, found, strict=True) if code not in some
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("tag", "text", "dates"),
    [
        ("de", "Am Dienstagabend, dem 12. Mai 2020, und im März 2023", ["2020-05-12", "2023-03"]),
        ("de", "seit dem Jahr 2014 fuhren 2022 Panzer", ["2014"]),
        ("fr", "le mardi 12 mai 2020, depuis 2014", ["2020-05-12", "2014"]),
        ("es", "el martes 12 de mayo de 2020, en marzo del 2023", ["2020-05-12", "2023-03"]),
        ("it", "martedì 12 maggio 2020", ["2020-05-12"]),
        ("pl", "12 maja 2020", ["2020-05-12"]),
        ("ja", "2020年5月12日", ["2020-05-12"]),
        ("xx", "12 May 2020", []),
    ],
)
def test_dates_are_read_in_their_language(tag: str, text: str, dates: list[str]) -> None:
    assert [one.iso for one in moments(text, tag)] == dates


def test_a_day_of_the_week_agrees_with_the_calendar() -> None:
    (found,) = moments("am Mittwoch, dem 12. Mai 2020", "de")
    assert found.contradicts_itself


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Rückgang in zehn Jahren", "de"),
        ("Will the war end in May?", "en"),
        ("troupeaux attaqués depuis avril", "fr"),
        ("Paro en marzo de los jóvenes", "es"),
        ("A.", "en"),
    ],
)
def test_a_short_text_is_read_in_the_language_of_its_small_words(text: str, tag: str) -> None:
    assert written_in(text, "en", ["de", "fr", "es"]) == tag


def test_english_names_are_known_by_those_of_another_language() -> None:
    known = english_names(
        frozenset({"franzosische", "munchen", "vereinten-nationen", "danach", "cubre"}), "de"
    )
    assert {"french", "france", "munich", "united", "nations"} <= known
    assert known.isdisjoint({"danish", "cuban"})
    assert "germany" in english_names(frozenset({"deutschland"}), "de")
