"""The data files of small and of hostile sites, read back by the libraries that others use for them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import feedparser
import frictionless
import jsonschema
import pytest

from briefgen.briefing import Note, Site, Variant
from briefgen.pages import SiteSettings, data_files
from briefgen.pages.data import FILES
from briefgen.yaml_source import PartialDate
from tests.acceptance.test_escaping import PAYLOADS, hostile_site
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.pages.conftest import Rendered

URL = "https://desk.example/briefings/"
ATOM = "{http://www.w3.org/2005/Atom}"
# The parts of the schemas of CSL-JSON (citation-style-language/schema, csl-data.json) and of Web Annotation
# (https://www.w3.org/TR/annotation-model/) that these files use.
CSL: dict[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["type", "id"],
        "additionalProperties": False,
        "properties": {
            "type": {"enum": ["article", "article-newspaper", "webpage"]},
            "id": {"type": ["string", "number"]},
            **{
                key: {"type": "string"}
                for key in ("title", "container-title", "language", "URL", "note", "genre", "abstract")
            },
            "author": {
                "type": "array",
                "items": {"type": "object", "properties": {"literal": {"type": "string"}}},
            },
            "issued": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "date-parts": {
                        "type": "array",
                        "maxItems": 2,
                        "items": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 3,
                            "items": {"type": ["string", "number"]},
                        },
                    },
                    "circa": {"type": ["string", "number", "boolean"]},
                },
            },
        },
    },
}
_IRI = {"type": "string", "pattern": "^(https?://|tag:)[^ ]+$"}
_TARGET: dict[str, Any] = {
    "type": "object",
    "required": ["source", "selector"],
    "properties": {
        "source": _IRI,
        "selector": {
            "type": "array",
            "minItems": 2,
            "items": {
                "oneOf": [
                    {
                        "required": ["type", "exact"],
                        "properties": {"type": {"const": "TextQuoteSelector"}, "exact": {"minLength": 1}},
                    },
                    {
                        "required": ["type", "start", "end"],
                        "properties": {
                            "type": {"const": "TextPositionSelector"},
                            "start": {"type": "integer", "minimum": 0},
                            "end": {"type": "integer", "minimum": 1},
                        },
                    },
                ]
            },
        },
    },
}
ANNOTATION: dict[str, Any] = {
    "type": "object",
    "required": ["id", "type", "motivation", "body", "target"],
    "properties": {
        "id": _IRI,
        "type": {"const": "Annotation"},
        "motivation": {"const": "linking"},
        "body": {"anyOf": [_IRI, {"type": "array", "items": _IRI}]},
        "target": {"anyOf": [_TARGET, {"type": "array", "minItems": 2, "items": _TARGET}]},
    },
}


def _files(site: Site, **settings: Any) -> dict[str, bytes]:
    chosen = SiteSettings(**{"name": "Seoul desk", "url": URL, **settings})
    return {asset.path: asset.content for asset in data_files(site, chosen)}


def _json(files: dict[str, bytes], path: str) -> Any:
    return json.loads(files[path])


@pytest.fixture(scope="module")
def hostile() -> Site:
    return hostile_site(list(PAYLOADS))


@pytest.fixture(scope="module")
def hostile_files(hostile: Site) -> dict[str, bytes]:
    return _files(hostile, name='<b>"&', description="]]>\x07")


def test_a_site_has_these_files() -> None:
    beside = {
        "data/datapackage.json", "feed.json", "feed.xml", "topics/arms/feed.json", "topics/arms/feed.xml",
        "topics/arms/citations.json", "topics/arms/quotations.csv",
    }  # fmt: skip
    assert set(_files(SiteMaker().site())) == {file.path for file in FILES} | beside


def test_the_page_about_the_site_lists_every_file(rendered: Rendered) -> None:
    page = rendered(SiteMaker().site())["about/index.md"]
    assert [file.path for file in FILES if f'href="../{file.path}"' not in page] == []


def test_the_same_site_gives_the_same_bytes() -> None:
    assert _files(SiteMaker().site()) == _files(SiteMaker().site())


def test_the_package_and_its_tables_are_what_frictionless_takes(hostile: Site, tmp_path: Path) -> None:
    for number, site in enumerate((SiteMaker().site(), hostile, Site((), (), {}))):
        folder = tmp_path / str(number)
        for path, content in _files(site).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        report = frictionless.Package(str(folder / "data/datapackage.json")).validate()
        assert report.valid, report.flatten(["title", "rowNumber", "fieldNumber", "note"])


def test_the_package_counts_and_digests_its_files() -> None:
    files = _files(SiteMaker().site())
    package = _json(files, "data/datapackage.json")
    for resource in package["resources"]:
        assert resource["bytes"] == len(files[f"data/{resource['path']}"])
        assert re.fullmatch(r"sha256:[0-9a-f]{64}", resource["hash"])
    assert package["homepage"] == URL


def test_references_are_csl_json(hostile_files: dict[str, bytes]) -> None:
    source = make_source(
        publisher="The Paper", author="A. Writer", url="https://a.example/x", date_published="2023-01"
    )
    maker = SiteMaker(source=source)
    (reference,) = _json(_files(maker.site()), "data/references.json")
    assert reference["container-title"] == "The Paper"
    assert reference["issued"] == {"date-parts": [[2023, 1]], "circa": True}
    assert reference["URL"] == "https://a.example/x"
    jsonschema.validate([reference], CSL)
    jsonschema.validate(_json(hostile_files, "data/references.json"), CSL)


def test_annotations_lead_from_each_entry_to_its_words(
    hostile: Site, hostile_files: dict[str, bytes]
) -> None:
    collection = _json(hostile_files, "data/annotations.jsonld")
    items = collection["first"]["items"]
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["total"] == len(items) == 4 * len(PAYLOADS)
    assert len({item["id"] for item in items}) == len(items)
    texts = {f"{URL}sources/{use.source.id}/": use.source.text for use in hostile.sources}
    annotation = jsonschema.Draft202012Validator(ANNOTATION)
    for item in items:
        annotation.validate(item)
        quote, place = item["target"]["selector"]
        text = texts[item["target"]["source"]]
        assert text[place["start"] : place["end"]] == quote["exact"]
        whole = f"{quote.get('prefix', '')}{quote['exact']}{quote.get('suffix', '')}"
        assert whole in text


def test_a_shortened_passage_has_a_target_for_each_piece() -> None:
    maker = SiteMaker()
    passage = make_passage(maker.source, "They need […] that’s the reality")
    site = maker.site(
        maker.briefing(quotations=(maker.quotation(passage=passage),), figures=(), points=(), timeline=())
    )
    (item,) = _json(_files(site), "data/annotations.jsonld")["first"]["items"]
    jsonschema.validate(item, ANNOTATION)
    assert [target["selector"][0]["exact"] for target in item["target"]] == [
        "They need",
        "that’s the reality",
    ]


def test_a_variant_is_annotated_and_nothing_beyond_its_context_is_shown() -> None:
    maker = SiteMaker()
    passage = make_passage(
        make_source("other", "Secret. He said they need weapons.\n\nSecret."), "need weapons"
    )
    quotation = maker.quotation(variants=(Variant(passage, "same", (), 0, ()),))
    files = _files(maker.site(maker.briefing(quotations=(quotation,))))
    assert b"sources/other/" in files["data/annotations.jsonld"]
    alone = _json(files, "data/annotations.jsonld")["first"]["items"]
    quotes = [item["target"]["selector"][0] for item in alone if item["target"]["source"].endswith("other/")]
    assert [quote.get("suffix") for quote in quotes] == ["."]


def test_a_quotation_of_two_topics_is_one_row() -> None:
    maker = SiteMaker()
    rows = _json(_files(maker.site(maker.briefing(), maker.briefing(slug="other"))), "data/quotations.json")
    assert [(row["topics"], row["iri"]) for row in rows] == [
        (["arms", "other"], f"{URL}topics/arms/#q-they-need-weapons-1")
    ]


def _feed(content: bytes) -> ET.Element:
    return ET.fromstring(content)  # noqa: S314 - our own


def test_every_feed_is_atom(hostile_files: dict[str, bytes]) -> None:
    feeds = [content for path, content in hostile_files.items() if path.endswith("feed.xml")]
    assert len(feeds) == len(PAYLOADS) + 1
    for content in feeds:
        feed = _feed(content)
        assert feed.tag == f"{ATOM}feed"
        for element in (feed, *feed.iter(f"{ATOM}entry")):
            for name in ("id", "title", "updated"):
                assert len(element.findall(f"{ATOM}{name}")) == 1
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", element.findtext(f"{ATOM}updated", ""))
        names = [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
        assert len(names) == len(set(names))
        assert not feedparser.parse(content).bozo


def test_text_in_a_feed_is_the_payload_and_no_markup(hostile_files: dict[str, bytes]) -> None:
    for index, payload in enumerate(PAYLOADS):
        feed = _feed(hostile_files[f"topics/topic-{index}/feed.xml"])
        shown = feed.findtext(f"{ATOM}title", "").strip()
        if payload.strip().isprintable():
            assert shown == payload.strip()
        content = json.loads(hostile_files[f"topics/topic-{index}/feed.json"])
        assert content["title"] == payload.strip()


def test_corrections_stand_in_the_feeds_newest_first() -> None:
    maker = SiteMaker()
    briefing = maker.briefing(
        corrections=(Note(PartialDate("2023-03"), "The sum was wrong."),),
        changes=(Note(PartialDate("2023-02-05"), "Added a point."), *maker.briefing().changes),
    )
    files = _files(maker.site(briefing))
    for path in ("feed", "topics/arms/feed"):
        feed = feedparser.parse(files[f"{path}.xml"])
        assert [entry.title for entry in feed.entries] == [
            "NATO asks Seoul", "Correction: NATO asks Seoul", "Change: NATO asks Seoul",
        ]  # fmt: skip
        assert [entry.summary for entry in feed.entries][1:] == ["The sum was wrong.", "Added a point."]
        assert feed.feed.updated == "2023-03-01T00:00:00Z"
        content = _json(files, f"{path}.json")
        assert content["version"] == "https://jsonfeed.org/version/1.1"
        assert {item["title"] for item in content["items"]} >= {"Correction: NATO asks Seoul"}
        assert all(item["id"] and item["content_text"] for item in content["items"])


def test_a_correction_keeps_its_id_when_another_is_added() -> None:
    maker = SiteMaker()
    first = Note(PartialDate("2023-03"), "The sum was wrong.")
    second = Note(PartialDate("2023-04"), "So was the name.")

    def ids(*notes: Note) -> set[str]:
        files = _files(maker.site(maker.briefing(corrections=notes)))
        return {item["id"] for item in _json(files, "feed.json")["items"]}

    assert ids(first) < ids(second, first)


def test_a_topic_without_any_date_comes_last_and_never_asks_the_clock() -> None:
    maker = SiteMaker()
    briefing = maker.briefing(date_published=None, date_modified=None, changes=())
    (item,) = _json(_files(maker.site(briefing)), "feed.json")["items"]
    assert item["date_modified"] == "1970-01-01T00:00:00Z"


def test_without_an_address_names_are_tag_uris_and_nothing_is_located() -> None:
    files = _files(SiteMaker().site(), url=None)
    feed = _json(files, "feed.json")
    assert "home_page_url" not in feed
    assert (
        feed["items"][0]["id"]
        == "tag:briefgen.invalid,2000:Seoul-desk-" + feed["items"][0]["id"].partition("Seoul-desk-")[2]
    )
    assert b"href" not in files["feed.xml"]
    assert "homepage" not in _json(files, "data/datapackage.json")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://x/", "https://user@x.example/"])
def test_an_address_that_is_none_is_not_used(url: str) -> None:
    assert url.encode() not in b"".join(_files(SiteMaker().site(), url=url).values())


def test_pages_served_as_files_are_named_as_files() -> None:
    rows = _json(_files(SiteMaker().site(), directory_urls=False), "data/quotations.json")
    assert rows[0]["iri"] == f"{URL}topics/arms.html#q-they-need-weapons-1"


def test_no_file_is_made_of_a_site_with_drafts() -> None:
    maker = SiteMaker()
    with pytest.raises(ValueError, match="draft"):
        _files(maker.site(maker.empty_briefing(status="draft")))


def test_a_withdrawn_topic_says_so() -> None:
    maker = SiteMaker()
    gone = maker.empty_briefing(status="withdrawn", withdrawn_because="The letter was forged.")
    files = _files(maker.site(gone))
    feed = _json(files, "topics/arms/feed.json")
    (item,) = feed["items"]
    assert item["title"] == "Withdrawn: NATO asks Seoul"
    assert item["content_text"] == feed["description"] == "This topic is withdrawn. The letter was forged."
    assert b"The alliance asked" not in files["topics/arms/feed.xml"]
