from __future__ import annotations

import re
from typing import TYPE_CHECKING

import html5lib
import pytest

from briefgen.briefing import Note, Speaker, Variant
from briefgen.corpus import Person
from briefgen.pages import SiteSettings, packaged_templates, render
from briefgen.text import Span
from briefgen.yaml_source import PartialDate
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from tests.unit.pages.conftest import Rendered

PAGE = "topics/arms.md"
SNAPSHOT = """\
---
title: "NATO asks Seoul"
description: "The alliance asked for weapons."
share: "assets/share/arms.png"
contents:
  - {url: "#quotations", title: "Who said what"}
  - {url: "#sources", title: "Sources"}
  - {url: "#made", title: "How this was made"}
  - {url: "#changes", title: "Corrections and changes"}
  - {url: "#data", title: "Download and cite"}

---

# NATO asks Seoul {#top}

<div class="bg-briefing">
<div class="bg-part bg-part--lead">

<p class="bg-abstract">The alliance asked for weapons.</p>

<ul class="bg-status">
<li>Updated <strong><time datetime="2023-02-02">2 February 2023</time></strong></li>
<li>1 source</li>
<li>1 min read</li>
<li class="bg-verified">✓\u00a01 quotation matches its source</li>
<li class="bg-verified">✓\u00a0speaker verified</li>
</ul>
<details class="bg-contents" data-search-exclude>
<summary>On this page</summary>
<ul>
<li><a href="#quotations">Who said what</a></li>
<li><a href="#sources">Sources</a></li>
<li><a href="#made">How this was made</a></li>
<li><a href="#changes">Corrections and changes</a></li>
<li><a href="#data">Download and cite</a></li>
</ul>
</details>

</div>
<div class="bg-part bg-part--said">

<h2 id="quotations">Who said what</h2>
<section class="bg-said">
<h3 class="bg-speaker"><a href="../../people/jens/">Jens Stoltenberg</a></h3>
<p class="bg-meta">Secretary-General, NATO</p>
<article class="bg-quotation" id="q-they-need-weapons-1" data-briefgen="quotation" data-source="wire">
<h4 id="h-q-they-need-weapons-1"><span class="bg-name">Jens Stoltenberg</span>, <time \
datetime="2023-01-30">30 January 2023</time><span class="bg-event">, Chey Institute</span></h4>
<blockquote cite="../../sources/wire/#passage-46-83"><p id="w-q-they-need-weapons-1">“<span \
class="bg-exact">They need weapons, that’s the reality</span>”</p></blockquote>
<p class="bg-note">Said in Seoul.</p>
<p class="bg-meta bg-provenance"><span class="bg-from">source 1: <a \
href="../../sources/wire/#passage-46-83" id="o-q-they-need-weapons-1" \
aria-labelledby="o-q-they-need-weapons-1 w-q-they-need-weapons-1"><cite>A wire</cite></a> · publisher \
not stated</span> <span class="bg-standing"><span class="bg-verified">✓\u00a0words</span> · <span \
class="bg-verified">✓\u00a0speaker</span></span></p>

<div class="bg-actions" data-search-exclude>
<a href="#q-they-need-weapons-1" id="l-q-they-need-weapons-1" aria-labelledby="l-q-they-need-weapons-1 \
h-q-they-need-weapons-1 w-q-they-need-weapons-1">Link</a>
<details class="bg-context" data-search-exclude>
<summary>Context</summary>
<div>
<p class="bg-excerpt">Mr. Stoltenberg said, “<mark>They need weapons, that’s the reality</mark>,” and \
left. Japan sent over $1 billion in aid.</p>
<p class="bg-meta"><span class="bg-verified">✓\u00a0words verbatim</span> · <span \
class="bg-verified">✓\u00a0speaker as the source says</span></p>
</div>
</details>

 <a class="bg-share" href="../../cards/q-they-need-weapons-1/" id="c-q-they-need-weapons-1" \
aria-labelledby="c-q-they-need-weapons-1 h-q-they-need-weapons-1 w-q-they-need-weapons-1">Share</a>
</div>

</article>

</section>
</div>
"""


def _headings(page: str) -> list[str]:
    return re.findall(r'<h2 id="[^"]*">(.*)</h2>', page)


def test_the_markdown_of_a_topic_reads_as_text(maker: SiteMaker, rendered: Rendered) -> None:
    page = rendered(maker.site(maker.briefing(figures=(), points=(), timeline=())))[PAGE]
    without = re.sub(r'<details class="bg-citation".*?</details>\n+', "", page, flags=re.DOTALL)
    assert without.partition('<div class="bg-part bg-part--rest">')[0] == SNAPSHOT


def test_quotation_and_briefing_are_cited_in_words(maker: SiteMaker, rendered: Rendered) -> None:
    site = maker.site(maker.briefing(figures=(), points=(), timeline=()))
    page = html5lib.parse(rendered(site, url="https://desk.example/")[PAGE], namespaceHTMLElements=False)
    shown = ["".join(pre.itertext()) for pre in page.iter("pre") if pre.get("class") == "bg-cite"]
    assert len(shown) == 2
    assert shown[0].endswith("https://desk.example/topics/arms/#q-they-need-weapons-1")
    assert shown[1] == "“NATO asks Seoul”, Seoul desk, 2 February 2023, https://desk.example/topics/arms/"
    assert not any("bg-cite" in text for path, text in rendered(site).items() if path != PAGE)


def test_the_parts_stand_in_order(maker: SiteMaker, rendered: Rendered) -> None:
    made = maker.briefing(related=(("arms", "Itself"),))
    assert _headings(rendered(maker.site(made))[PAGE]) == [
        "Key figures", "What is known", "Who said what", "Timeline", "Sources", "How this was made",
        "Corrections and changes", "Related topics", "Download and cite",
    ]  # fmt: skip


def test_an_empty_topic_has_title_and_abstract_only(maker: SiteMaker, rendered: Rendered) -> None:
    page = rendered(maker.site(maker.empty_briefing()))[PAGE]
    assert _headings(page) == []
    assert "The alliance asked for weapons." in page
    assert "stand in" not in page


def test_a_part_without_entries_is_left_out(maker: SiteMaker, rendered: Rendered) -> None:
    page = rendered(maker.site(maker.briefing(figures=(), timeline=())))[PAGE]
    assert not {"Key figures", "Timeline"} & set(_headings(page))


def test_a_withdrawn_topic_says_so_and_keeps_its_history(maker: SiteMaker, rendered: Rendered) -> None:
    withdrawn = maker.empty_briefing(
        status="withdrawn",
        withdrawn_because="The letter was forged.",
        changes=(Note(PartialDate("2023-03-01"), "Withdrawn for good."),),
    )
    page = rendered(maker.site(withdrawn))[PAGE]
    assert "<strong>This topic is withdrawn.</strong> The letter was forged.</p>" in page
    assert 'description: "The letter was forged."' in page
    assert "The alliance asked" not in page
    assert "Withdrawn for good." in page
    assert '<p class="bg-abstract">' not in page


def test_points_are_grouped_by_status(maker: SiteMaker, rendered: Rendered) -> None:
    statuses = ("unknown", "confirmed", "disputed", "confirmed")
    points = tuple(maker.point(id=f"p-{n}", status=status) for n, status in enumerate(statuses))
    page = rendered(maker.site(maker.briefing(points=points)))[PAGE]
    assert re.findall(r'bg-point-status--(\w+)"', page) == ["confirmed", "disputed", "unknown"]
    assert re.findall(r'<li class="bg-point" id="(.*?)"', page) == ["p-1", "p-3", "p-2", "p-0"]


def test_a_point_without_evidence_has_none_to_open(maker: SiteMaker, rendered: Rendered) -> None:
    point = maker.point(status="unknown", evidence=())
    page = rendered(maker.site(maker.briefing(points=(point,), timeline=(), figures=())))[PAGE]
    assert "Evidence" not in page


def test_speakers_come_in_order_of_first_appearance(maker: SiteMaker, rendered: Rendered) -> None:
    other = Speaker("ann", Person(name="Ann Other"), None)
    quotations = (
        maker.quotation(id="q-1"),
        maker.quotation(id="q-2", speaker=other),
        maker.quotation(id="q-3", date=PartialDate("2023-01-01")),
    )
    page = rendered(maker.site(maker.briefing(quotations=quotations)))[PAGE]
    assert re.findall(r'bg-speaker"><a .*?>(.*?)</a>', page) == ["Jens Stoltenberg", "Ann Other"]
    assert re.findall(r'bg-quotation" id="(.*?)"', page) == ["q-1", "q-3", "q-2"]


def test_a_paraphrase_has_no_quotation_marks(maker: SiteMaker, rendered: Rendered) -> None:
    page = rendered(maker.site(maker.briefing(quotations=(maker.quotation(paraphrase=True),))))[PAGE]
    said = page.partition('data-briefgen="quotation"')[2].partition("bg-provenance")[0]
    assert "translated; not the speaker’s words" in said
    assert "blockquote" not in said
    assert not {"“", "”"} & set(said)


def test_an_undated_quotation_says_so(maker: SiteMaker, rendered: Rendered) -> None:
    page = rendered(maker.site(maker.briefing(quotations=(maker.quotation(date=None, event=None),))))[PAGE]
    assert "</span>, date not stated</h4>" in page


def test_a_quotation_in_another_language_says_which(rendered: Rendered) -> None:
    maker = SiteMaker(source=make_source(language="ko"))
    assert '<span class="bg-exact" lang="ko" dir="ltr">' in rendered(maker.site())[PAGE]


def test_sources_tell_date_origin_basis_and_translation(rendered: Rendered) -> None:
    source = make_source(
        date_published=PartialDate("2023-01-30"),
        date_source="declared",
        date_note="the header",
        is_based_on=("Reuters", "AFP"),
        translation_method="machine",
        url="https://a.example/x?y=1&z=2",
    )
    maker = SiteMaker(source=source)
    page = rendered(maker.site())[PAGE].partition('<h2 id="sources">')[2]
    assert "30 January 2023, as the source states · based on Reuters and AFP · machine translation" in page
    assert "Date&#58; the header" in page
    address = "https&#58;//a.example/x?y&#61;1&#38;z&#61;2"
    assert f'<a href="{address}" rel="noopener noreferrer external">Original</a>' in page


def test_an_address_that_is_no_web_address_is_shown_as_text(rendered: Rendered) -> None:
    page = rendered(SiteMaker(source=make_source(url="javascript:alert(1)")).site())[PAGE]
    assert '<span class="bg-address">javascript&#58;alert(1)</span>' in page


def test_sixty_quotations_keep_sixty_ids(maker: SiteMaker, rendered: Rendered) -> None:
    quotations = tuple(maker.quotation(id=f"q-{number}") for number in range(60))
    page = rendered(maker.site(maker.briefing(quotations=quotations)))[PAGE]
    assert len(set(re.findall(r'id="(q-\d+)"', page))) == 60
    assert "all 60 quotations and 1 figure" not in page


def test_a_topic_with_many_quotations_lists_its_speakers_first(maker: SiteMaker, rendered: Rendered) -> None:
    quotations = tuple(maker.quotation(id=f"q-{number}") for number in range(61))
    page = rendered(maker.site(maker.briefing(quotations=quotations)))[PAGE]
    tree = html5lib.parse(page.partition("\n---\n")[2], namespaceHTMLElements=False)
    (said,) = tree.findall(".//details[@class='bg-said bg-further']")
    summary = said.find("summary")
    assert summary is not None
    assert "".join(summary.itertext()) == "Jens Stoltenberg 61 quotations"
    assert len(said.findall("article")) == 61


def test_further_figures_are_shown_on_demand(maker: SiteMaker, rendered: Rendered) -> None:
    figures = tuple(maker.figure(id=f"f-{number}") for number in range(9))
    page = rendered(maker.site(maker.briefing(figures=figures)))[PAGE]
    first, further = page.split("<summary>3 more figures</summary>")
    assert [len(re.findall('data-briefgen="figure"', part)) for part in (first, further)] == [6, 3]


def test_of_many_sources_the_page_tells_the_range_that_is_shown(rendered: Rendered) -> None:
    maker = SiteMaker()
    sources = [make_source(f"s{number}", f"One two three. {'Four. ' * number}") for number in range(13)]
    points = tuple(
        maker.point(id=f"p-{source.id}", evidence=(make_passage(source, "One two"),)) for source in sources
    )
    page = rendered(maker.site(maker.empty_briefing(points=points)))[PAGE]
    assert "of each source. <a" in page
    assert "source 13: " not in page


def test_evidence_names_its_source_and_links_to_the_passage(maker: SiteMaker, rendered: Rendered) -> None:
    page = rendered(maker.site())[PAGE]
    passage = make_passage(maker.source, "Nobody answered")
    assert (
        f'<li data-source="wire"><p class="bg-excerpt"><span class="bg-exact">{passage.words}</span>.' in page
    )
    assert f'href="../../sources/wire/#{passage.id}"' in page


def test_corrections_come_before_changes(maker: SiteMaker, rendered: Rendered) -> None:
    corrected = maker.briefing(corrections=(Note(PartialDate("2023-02-03"), "The date was wrong."),))
    history = rendered(maker.site(corrected))[PAGE].partition('<h2 id="changes">')[2]
    assert history.index("The date was wrong.") < history.index("First published.")


def test_the_page_knows_the_yaml_it_was_written_in(maker: SiteMaker) -> None:
    pages = render(maker.site(), [packaged_templates()], SiteSettings("A site"))
    origins = {page.path: page.origin for page in pages}
    assert origins[PAGE] == "content/curation/arms.yml"
    assert origins["index.md"] is None


def test_context_is_offered_only_where_there_is_more_than_the_words(rendered: Rendered) -> None:
    maker = SiteMaker(source=make_source(text="They need weapons, that’s the reality\nNobody answered."))
    made = maker.briefing(figures=(), timeline=())
    assert "Context" not in rendered(maker.site(made))[PAGE]


def test_the_words_of_a_translation_are_not_called_the_speakers(rendered: Rendered) -> None:
    maker = SiteMaker(source=make_source(translation_method="machine"))
    page = rendered(maker.site(maker.briefing(quotations=(maker.quotation(paraphrase=True),))))[PAGE]
    assert "✓\u00a0words match the translation" in page
    assert "A wire</cite></a> · machine translation · ✓" in page


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        ("editor", "speaker not verified: set by the editor for the whole source"),
        ("undescribed", "speaker not verified: who speaks is not read in this language"),
        ("silent", "speaker not verified: the source does not say it plainly"),
        ("doubted", "speaker not verified: the source may name somebody else"),
    ],
)
def test_a_speaker_who_was_not_verified_has_no_tick(
    maker: SiteMaker, rendered: Rendered, standing: str, said: str
) -> None:
    made = maker.briefing(quotations=(maker.quotation(speaker_standing=standing),))
    page = rendered(maker.site(made))[PAGE]
    page = page.replace("&#58;", ":")
    assert f'<span class="bg-unverified">{said}</span>' in page
    assert "<li>speaker not verified</li>" in page
    assert '<span class="bg-verified">✓\u00a0words verbatim</span>' in page


def test_a_variant_shows_its_sources_words_and_marks_what_differs(
    maker: SiteMaker, rendered: Rendered
) -> None:
    other = make_source("other", "He said they (all) need weapons now.", translation_method="machine")
    passage = make_passage(other, "they (all) need weapons")
    start = other.text.index("(all")
    variant = Variant(passage, "likely", (Span(start + 1, start + 4),), 3, ("translated", "brackets"))
    page = rendered(maker.site(maker.briefing(quotations=(maker.quotation(variants=(variant,)),))))[PAGE]
    assert "<summary>1 variant</summary>" in page
    assert (
        'data-source="other"><p><span class="bg-exact">they (<mark>all</mark>) need weapons</span></p>'
        in page
    )
    assert page.index("as quoted here") < page.index('data-source="other"><p>')
    assert "probably the same words" in page
    assert "omits 3 words" in page
    assert "translated; not the speaker’s words" in page


def test_the_sources_say_on_what_they_rest_together(maker: SiteMaker, rendered: Rendered) -> None:
    one, other = (make_source(name, is_based_on=("Reuters <b>",)) for name in ("one", "other"))
    evidence = tuple(make_passage(source, "Nobody answered") for source in (one, other))
    point = maker.point(evidence=evidence)
    page = rendered(maker.site(maker.briefing(points=(point,), figures=(), quotations=(), timeline=())))[PAGE]
    assert '<a href="#sources">2 sources, 1 independent</a>' in page
    assert "not independent of source 2&#58; both are based on Reuters &#60;b&#62;" in page
