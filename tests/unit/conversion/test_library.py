r"""Entries of a library state what sources.yml takes, and name their files; they are records without text."""

from __future__ import annotations

import json

import pytest

from briefgen.conversion import Converted, Unconvertible, convert

_BIBTEX = r"""
@string{quay = "Quay Press"}
@report{lee2023,
  title = {{The} Price of Caf{\'e} Fish \& Chips},
  author = {Lee, Ann and {Board of Fish and Trade} and M{\"u}ller, Jos{\'e}},
  year = 2023, month = jul, day = {17},
  publisher = quay, langid = {en-GB},
  url = {https://example.org/a\_b%20c},
  file = {Full Text:/home/a/X1/report.pdf:application/pdf;Snapshot:C\:\\pages\\saved page.html:text/html},
}
@misc{ebb, title = {Ebb}, date = {2020-03}, doi = {10.1000/ebb.1}, howpublished = {\url{https://e.org}}}
@misc{broken, title = {Never closed
"""


def read(data: str, name: str) -> list[Converted]:
    return list(convert(data.encode(), name))


def values(document: Converted) -> dict[str, str]:
    return {key: stated.value for key, stated in document.stated.items()}


def test_an_entry_of_bibtex() -> None:
    found = read(_BIBTEX, "papers.bib")
    assert [record.name for record in found] == ["report.pdf", "saved page.html", "lee2023", "ebb"]
    assert not any(record.text for record in found)
    assert values(found[0]) == {
        "title": "The Price of Café Fish & Chips",
        "author": "Ann Lee, Board of Fish and Trade, José Müller",
        "publisher": "Quay Press",
        "date_published": "2023-07-17",
        "language": "en-GB",
        "url": "https://example.org/a_b%20c",
    }
    assert found[0].stated["title"].origin == "the entry lee2023 of papers.bib"
    assert values(found[3]) == {
        "title": "Ebb",
        "date_published": "2020-03",
        "url": "https://doi.org/10.1000/ebb.1",
    }


def test_an_entry_of_csl() -> None:
    entry = {
        "id": "http://zotero.org/users/1/items/ABCD",
        "type": "article-newspaper",
        "title": "Ebb",
        "author": [
            {"given": "Ann", "non-dropping-particle": "van", "family": "Lee"},
            {"literal": "The Board"},
        ],
        "container-title": "The Quay",
        "issued": {"date-parts": [["2023", 7, 4]]},
        "URL": "https://e.org/ebb",
    }
    (record,) = read(json.dumps([entry]), "library.json")
    assert record.name == "ABCD"
    assert record.text == ""
    assert values(record) == {
        "title": "Ebb",
        "author": "Ann van Lee, The Board",
        "publisher": "The Quay",
        "date_published": "2023-07-04",
        "url": "https://e.org/ebb",
    }


@pytest.mark.parametrize(
    ("issued", "day"),
    [
        ({"date-parts": [[2023]]}, "2023"),
        ({"date-parts": [[2023, 13]]}, None),
        ({"date-parts": [[2020], [2021]]}, None),
        ({"date-parts": [["x"]]}, None),
        ({"date-parts": []}, None),
        ({"raw": "2023-07-04"}, "2023-07-04"),
        ("2023", None),
    ],
)
def test_a_date_of_csl(issued: object, day: str | None) -> None:
    (record,) = read(json.dumps([{"type": "book", "title": "A", "issued": issued}]), "a.json")
    assert values(record).get("date_published") == day


@pytest.mark.parametrize("written", ["", "no entries", "@misc{a", "@comment{x}"])
def test_a_library_without_entries_is_refused(written: str) -> None:
    with pytest.raises(Unconvertible):
        read(written, "a.bib")
