from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from briefgen.briefing import Note
from briefgen.pages import SiteSettings
from briefgen.pages.data import Linked
from briefgen.yaml_source import PartialDate
from tests.unit.pages.site_maker import SiteMaker, make_source

if TYPE_CHECKING:
    from markupsafe import Markup

OPENING, CLOSING = '<script type="application/ld+json">', "</script>"


def _linked(**settings: Any) -> Linked:
    return Linked(SiteSettings(**{"name": "Seoul desk", "url": "https://desk.example/", **settings}))


def _value(block: Markup) -> Any:
    assert block.startswith(OPENING)
    assert block.endswith(CLOSING)
    return json.loads(block[len(OPENING) : -len(CLOSING)])


def test_a_topic_is_a_report_that_cites_its_sources() -> None:
    report = _value(_linked().topic(SiteMaker().briefing()))
    assert (report["@context"], report["@type"]) == ("https://schema.org", "Report")
    assert report["@id"] == report["url"] == "https://desk.example/topics/arms/"
    assert (report["datePublished"], report["dateModified"]) == ("2023-02-01", "2023-02-02")
    (article,) = report["citation"]
    assert article["@type"] == ["NewsArticle", "ReportageNewsArticle"]
    assert article["@id"] == "https://desk.example/sources/wire/"
    assert "publisher" not in article


def test_its_quotations_and_claims_name_what_they_are_based_on() -> None:
    parts = _value(_linked().topic(SiteMaker().briefing()))["hasPart"]
    assert [part["@type"] for part in parts] == ["Quotation", "Claim", "Claim"]
    quotation = parts[0]
    assert quotation["text"] == "They need weapons, that’s the reality"
    assert quotation["spokenByCharacter"]["name"] == "Jens Stoltenberg"
    assert quotation["@id"].endswith("topics/arms/#q-they-need-weapons-1")
    assert quotation["isBasedOn"] == {"@id": "https://desk.example/sources/wire/"}
    assert parts[1]["isBasedOn"] == [{"@id": "https://desk.example/sources/wire/"}]


def test_words_out_of_a_translation_are_no_quotation() -> None:
    maker = SiteMaker()
    briefing = maker.briefing(quotations=(maker.quotation(paraphrase=True),), points=(), figures=())
    (part,) = _value(_linked().topic(briefing))["hasPart"]
    assert part["@type"] == "Claim"
    assert "spokenByCharacter" not in part


def test_corrections_and_a_withdrawal_are_told() -> None:
    maker = SiteMaker()
    briefing = maker.empty_briefing(status="withdrawn", corrections=(Note(PartialDate("2023"), "Wrong."),))
    report = _value(_linked().topic(briefing))
    assert report["creativeWorkStatus"] == "Withdrawn"
    assert report["correction"] == ["Wrong."]


def test_an_original_that_has_an_address_is_named_by_it() -> None:
    article = _value(_linked().source(make_source(url="https://a.example/x", publisher="The Paper")))
    assert article["@id"] == article["url"] == "https://a.example/x"
    assert article["publisher"]["name"] == "The Paper"
    assert article["subjectOf"] == {"@id": "https://desk.example/sources/wire/"}


def test_the_site_offers_its_data_as_a_dataset() -> None:
    (dataset,) = _value(_linked().site())["hasPart"]
    assert dataset["@type"] == "Dataset"
    assert "https://desk.example/data/quotations.csv" in [
        download["contentUrl"] for download in dataset["distribution"]
    ]


def test_without_an_address_nothing_is_located() -> None:
    report = _value(_linked(url=None).topic(SiteMaker().briefing()))
    assert report["@id"].startswith("tag:")
    assert "url" not in report
