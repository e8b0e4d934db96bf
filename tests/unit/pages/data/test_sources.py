"""The record of a source in ``sources.json``."""

from __future__ import annotations

from briefgen.briefing import SourceUse
from briefgen.corpus import Original
from briefgen.pages import SiteSettings
from briefgen.pages.addresses import Addresses
from briefgen.pages.data.sources import source_record
from tests.unit.pages.site_maker import make_source


def test_it_says_of_which_file_the_text_was_made() -> None:
    source = make_source(original=Original(path="corpus/a.pdf", sha256="0" * 64, converter="pypdf 7"))
    record = source_record(SourceUse(source, (), 0, 9, ()), Addresses(SiteSettings(name="Desk")))
    assert record["original"] == {"sha256": "0" * 64, "converter": "pypdf 7", "item": None}
