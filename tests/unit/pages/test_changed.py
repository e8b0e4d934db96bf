from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.briefing.change_models import Changes, EntryChange, FieldChange, TopicChange

if TYPE_CHECKING:
    from tests.unit.pages.conftest import Rendered
    from tests.unit.pages.site_maker import SiteMaker

PAGE = "topics/arms.md"
HOSTILE = '<script>alert(1)</script> {{ 7 * 7 }} **bold** "quoted" &amp;'


def _shown(maker: SiteMaker, rendered: Rendered, *entries: EntryChange) -> str:
    topic = TopicChange(
        "arms", "NATO asks Seoul", "changed", (FieldChange("title", HOSTILE, "NATO asks Seoul"),), entries
    )
    site = replace(maker.site(maker.briefing()), changed=Changes("2024-05-01", (topic,)))
    section = rendered(site)[PAGE].partition('<h2 id="changed">What changed since 1 May 2024</h2>')[2]
    return section.partition("<h2 ")[0]


def test_words_of_an_earlier_version_are_text(maker: SiteMaker, rendered: Rendered) -> None:
    shown = _shown(
        maker, rendered, EntryChange("p-x", "point", "removed", (FieldChange("text", HOSTILE, ""),))
    )
    assert shown.count("<del>") == 2
    assert "<script" not in shown
    assert "{{" not in shown
    assert "**bold**" not in shown


def test_of_a_quotation_with_other_words_only_that_is_shown(maker: SiteMaker, rendered: Rendered) -> None:
    name = maker.quotation().id
    other = (FieldChange("evidence", "0123456789ab", "ba9876543210"),)
    shown = _shown(maker, rendered, EntryChange(name, "quotation", "changed", other, "q-before"))
    assert f'href="#{name}">A quotation was replaced</a> Jens Stoltenberg' in shown
    assert "0123456789ab" not in shown
    assert "q-before" not in shown


def test_a_site_that_was_compared_with_none_does_not_speak_of_changes(
    maker: SiteMaker, rendered: Rendered
) -> None:
    assert "What changed since" not in rendered(maker.site())[PAGE]
