"""What a site's data may be used for is said wherever the data is, and nothing is where it is not stated."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from briefgen.pages import DataLicense, SiteSettings, data_files

if TYPE_CHECKING:
    from tests.unit.pages.conftest import Rendered
    from tests.unit.pages.site_maker import SiteMaker

CHOSEN = DataLicense("CC-BY-4.0", "CC Attribution 4.0", "https://cc.example/by/4.0/", "Seoul <desk>")
LINE = "CC-BY-4.0, CC Attribution 4.0, https://cc.example/by/4.0/; credit: Seoul <desk>"


def files(maker: SiteMaker, chosen: DataLicense | None) -> dict[str, bytes]:
    settings = SiteSettings("Desk", url="https://desk.example/", data_license=chosen)
    return {file.path: file.content for file in data_files(maker.site(), settings)}


def test_it_is_in_the_data_package_the_feeds_and_beside_the_tables(maker: SiteMaker) -> None:
    made = files(maker, CHOSEN)
    package = json.loads(made["data/datapackage.json"])
    assert package["licenses"] == [
        {"name": "CC-BY-4.0", "path": "https://cc.example/by/4.0/", "title": "CC Attribution 4.0"}
    ]
    assert package["contributors"] == [{"title": "Seoul <desk>", "role": "publisher"}]
    assert made["data/LICENSE.txt"].decode() == f"{LINE}\n"
    for feed in ("feed.json", "topics/arms/feed.json"):
        assert json.loads(made[feed])["_license"] == {
            "about": "https://desk.example/about/#license",
            "name": "CC-BY-4.0",
            "url": "https://cc.example/by/4.0/",
            "attribution": "Seoul <desk>",
        }
    assert f"<rights>{LINE.replace('<', '&lt;').replace('>', '&gt;')}</rights>".encode() in made["feed.xml"]


def test_nothing_is_said_of_a_licence_that_is_not_stated(maker: SiteMaker) -> None:
    made = files(maker, None)
    assert "licenses" not in json.loads(made["data/datapackage.json"])
    assert "_license" not in json.loads(made["feed.json"])
    assert "data/LICENSE.txt" not in made


def test_the_page_about_the_site_says_it(maker: SiteMaker, rendered: Rendered) -> None:
    page = rendered(maker.site(), data_license=CHOSEN)["about/index.md"]
    assert 'rel="license noopener noreferrer external">CC Attribution 4.0</a>' in page
    assert "Credit&#58; Seoul &#60;desk&#62;." in page
    assert "Not stated." in rendered(maker.site())["about/index.md"]
