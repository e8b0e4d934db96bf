"""What the tables say of figures, points and events: what is proven, and nothing more."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from briefgen.pages import SiteSettings, data_files
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from briefgen.briefing import Site


def _files(site: Site) -> dict[str, bytes]:
    return {asset.path: asset.content for asset in data_files(site, SiteSettings(name="Seoul desk"))}


def _rows(site: Site, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(_files(site)[f"data/{name}.csv"].decode(), newline="")))


def _objects(site: Site, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(_files(site)[f"data/{name}.json"])
    return found


def test_a_figure_has_its_amount_as_its_source_states_it() -> None:
    site = SiteMaker().site()
    keys = ("value", "amount", "amount_high", "unit", "qualifier")
    assert [_rows(site, "figures")[0][key] for key in keys] == [
        "over $1 billion", "1000000000", "", "USD", "more-than",
    ]  # fmt: skip
    assert [_objects(site, "figures")[0][key] for key in keys] == [
        "over $1 billion", "1000000000", None, "USD", "more-than",
    ]  # fmt: skip


def test_a_negative_amount_is_a_number_and_no_text_that_is_guarded() -> None:
    maker = SiteMaker(source=make_source(text="Growth fell to -5 percent."))
    passage = make_passage(maker.source, "Growth fell to -5 percent")
    figure = maker.figure(passage=passage, value="-5 percent")
    (row,) = _rows(maker.site(maker.empty_briefing(figures=(figure,))), "figures")
    assert (row["value"], row["amount"]) == ("'-5 percent", "-5")


def test_a_figure_that_its_source_does_not_state_has_no_amount() -> None:
    maker = SiteMaker()
    (row,) = _rows(maker.site(maker.empty_briefing(figures=(maker.figure(value="$1 billion"),))), "figures")
    assert [row[key] for key in ("value", "amount", "unit", "qualifier")] == ["$1 billion", "", "", ""]


def test_points_and_events_have_the_places_and_the_words_of_their_evidence() -> None:
    maker = SiteMaker()
    site = maker.site(maker.briefing(), maker.briefing(slug="more"))
    for name, words in (("points", "Nobody answered"), ("events", "Mr. Stoltenberg said")):
        ((row,), (found,)) = _rows(site, name), _objects(site, name)
        start = maker.source.text.index(words)
        assert row["evidence"] == f"wire:{start}-{start + len(words)}"
        assert (row["sources"], row["topics"], row["text"]) == ("wire", "arms more", found["text"])
        assert [passage["words"] for passage in found["evidence"]] == [words]
    assert _rows(site, "points")[0]["status"] == "confirmed"
    assert _rows(site, "events")[0]["date"] == "2023-01-30"
