"""Each quotation and figure of a published topic has a page, a frame, a picture and an answer to oEmbed."""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING, Any

import html5lib
import pytest
from PIL import Image

from briefgen.pages import SiteSettings, card_files, cards, moves, packaged_templates
from briefgen.pages.card_image import card_image, cut
from briefgen.pages.card_pages import described
from briefgen.pages.frame_height import frame_height
from briefgen.pages.pictures.drawing import fitted, visible
from briefgen.published.page_reader import read_page
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from briefgen.briefing import Site
    from briefgen.pages import Card
    from tests.unit.pages.conftest import Rendered

ADDRESS = "https://desk.example/briefings/"
QUOTATION, FIGURE = "q-they-need-weapons-1", "f-over-1-billion-1"
WORDS = "They need weapons, that’s the reality"


def files(site: Site, **settings: Any) -> dict[str, str]:
    """The text of every file of cards that is no picture, by its path."""
    chosen = SiteSettings(**{"name": "Seoul desk", "url": ADDRESS, **settings})
    made = card_files(site, [packaged_templates()], chosen)
    return {file.path: file.content.decode() for file in made if not file.path.endswith(".png")}


def card_of(words: str, **metadata: Any) -> Card:
    """The card of a quotation of these words."""
    maker = SiteMaker(make_source(text=f"He said: “{words}.” Japan sent over $1 billion in aid.", **metadata))
    quotation = maker.quotation(passage=make_passage(maker.source, words))
    briefing = maker.empty_briefing(quotations=(quotation,))
    return cards(maker.site(briefing))[0]


def test_every_quotation_and_figure_has_its_files(maker: SiteMaker) -> None:
    chosen = SiteSettings("Seoul desk", url=ADDRESS)
    made = sorted(file.path for file in card_files(maker.site(), [packaged_templates()], chosen))
    assert made == [
        f"cards/{name}/{file}"
        for name in (FIGURE, QUOTATION)
        for file in ("card.png", "embed/index.html", "index.html", "oembed.json")
    ]


@pytest.mark.parametrize("place", ["index.html", "embed/index.html"])
def test_both_pages_show_the_words_of_the_source_with_their_speaker(maker: SiteMaker, place: str) -> None:
    shown = read_page(files(maker.site())[f"cards/{QUOTATION}/{place}"])
    assert [(part.name, part.source, part.text) for part in shown.entries[QUOTATION]] == [
        ("data-briefgen", "wire", "quotation"),
        ("bg-exact", "wire", WORDS),
        ("bg-name", "", "Jens Stoltenberg"),
    ]
    assert not shown.strays


def test_a_card_says_when_where_from_and_how_it_was_verified(maker: SiteMaker) -> None:
    page = "".join(html5lib.parse(files(maker.site())[f"cards/{QUOTATION}/index.html"]).itertext())
    for told in (
        "30 January 2023",
        "A wire",
        "words verbatim",
        "speaker as the source says",
        "Said in Seoul.",
    ):
        assert told in page
    figure = "".join(html5lib.parse(files(maker.site())[f"cards/{FIGURE}/index.html"]).itertext())
    for told in ("over $1 billion", "Japanese aid", "“sent over $1 billion in aid”", "words verbatim"):
        assert told in figure


def test_it_leads_to_its_topic_and_its_passage(maker: SiteMaker) -> None:
    page = files(maker.site())[f"cards/{QUOTATION}/index.html"]
    assert f'href="../../topics/arms/#{QUOTATION}"' in page
    assert 'href="../../sources/wire/#passage-' in page
    frame = files(maker.site())[f"cards/{QUOTATION}/embed/index.html"]
    assert f'href="../../../topics/arms/#{QUOTATION}" target="_blank" rel="noopener"' in frame


def test_what_is_shared_has_its_own_picture_and_address(maker: SiteMaker) -> None:
    page = html5lib.parse(files(maker.site())[f"cards/{QUOTATION}/index.html"], namespaceHTMLElements=False)
    told = {e.get("property") or e.get("name"): e.get("content") for e in page.iter("meta")}
    assert told["og:url"] == f"{ADDRESS}cards/{QUOTATION}/"
    assert told["og:image"] == f"{ADDRESS}cards/{QUOTATION}/card.png"
    assert told["og:title"] == "Jens Stoltenberg, 30 January 2023"
    assert told["og:description"] == f"“{WORDS}”"
    assert (told["twitter:card"], told["robots"]) == ("summary_large_image", "noindex")
    links = {e.get("rel"): e.get("href") for e in page.iter("link")}
    assert links["canonical"] == told["og:url"]
    assert links["alternate"] == f"{ADDRESS}cards/{QUOTATION}/oembed.json"


def test_the_data_block_says_that_it_is_a_quotation_of_somebody(maker: SiteMaker) -> None:
    page = html5lib.parse(files(maker.site())[f"cards/{QUOTATION}/index.html"], namespaceHTMLElements=False)
    (block,) = (e for e in page.iter("script") if e.get("type"))
    said = json.loads(block.text or "")
    assert (said["@type"], said["text"]) == ("Quotation", WORDS)
    assert said["spokenByCharacter"]["name"] == "Jens Stoltenberg"
    assert said["isPartOf"]["url"] == f"{ADDRESS}topics/arms/"
    assert "ClaimReview" not in str(said)


def test_oembed_answers_with_the_frame(maker: SiteMaker) -> None:
    answer = json.loads(files(maker.site())[f"cards/{QUOTATION}/oembed.json"])
    assert {key: answer[key] for key in ("version", "type", "width", "provider_name")} == {
        "version": "1.0", "type": "rich", "width": 600, "provider_name": "Seoul desk",
    }  # fmt: skip
    (frame,) = html5lib.parse(answer["html"], namespaceHTMLElements=False).iter("iframe")
    assert frame.get("src") == f"{ADDRESS}cards/{QUOTATION}/embed/"
    assert frame.get("height") == str(answer["height"])
    assert frame.get("title") == "Jens Stoltenberg, 30 January 2023 – Seoul desk"


def test_without_an_address_nothing_is_offered_that_needs_one(maker: SiteMaker) -> None:
    made = files(maker.site(), url=None)
    assert not [path for path in made if path.endswith(".json")]
    assert "iframe" not in made[f"cards/{QUOTATION}/index.html"]
    assert 'content="card.png"' in made[f"cards/{QUOTATION}/index.html"]


def test_a_site_without_folders_has_its_cards_where_its_pages_are(maker: SiteMaker) -> None:
    made = files(maker.site(), directory_urls=False)
    assert f'href="../topics/arms.html#{QUOTATION}"' in made[f"cards/{QUOTATION}.html"]
    assert f'src="{ADDRESS}cards/{QUOTATION}/embed.html"' in made[f"cards/{QUOTATION}/oembed.json"].replace(
        '\\"', '"'
    )


def test_one_quotation_of_two_topics_is_one_card(maker: SiteMaker) -> None:
    both = maker.site(maker.briefing(), maker.briefing(slug="guns", title="Guns for Seoul"))
    page = files(both)[f"cards/{QUOTATION}/index.html"]
    assert "NATO asks Seoul" in page
    assert "Guns for Seoul" in page


def test_a_draft_has_no_card_and_no_way_to_one(maker: SiteMaker, rendered: Rendered) -> None:
    site = maker.site(maker.briefing(status="draft"))
    assert not files(site)
    assert "cards/" not in rendered(site)["topics/arms.md"]


def test_a_topic_leads_to_the_cards_of_its_entries(maker: SiteMaker, rendered: Rendered) -> None:
    pages = rendered(maker.site())
    for name in (QUOTATION, FIGURE):
        assert f'href="../../cards/{name}/"' in pages["topics/arms.md"]
    assert "cards/" not in pages["quotes/index.md"]


def test_former_ids_lead_on_and_withdrawn_ones_leave_a_note(maker: SiteMaker) -> None:
    quotation = maker.quotation(former=("q-old-1",))
    site = maker.site(maker.briefing(quotations=(quotation,), withdrawn_entries=("q-gone-1", "p-gone-2")))
    assert {(move.former, move.path) for move in moves(site)} == {
        ("cards/q-old-1.md", f"cards/{QUOTATION}.md"),
        ("cards/q-old-1/embed.md", f"cards/{QUOTATION}/embed.md"),
    }
    made = files(site)
    assert "was withdrawn" in made["cards/q-gone-1/index.html"]
    assert 'href="../../topics/arms/#q-gone-1"' in made["cards/q-gone-1/index.html"]
    assert "was withdrawn" in made["cards/q-gone-1/embed/index.html"]
    assert not [path for path in made if "p-gone" in path]


def test_what_another_topic_still_shows_is_not_withdrawn(maker: SiteMaker) -> None:
    gone = maker.empty_briefing(slug="guns", status="withdrawn", withdrawn_with=(QUOTATION, "q-gone-1"))
    made = files(maker.site(maker.briefing(), gone))
    assert WORDS.replace(",", "").split()[0] in made[f"cards/{QUOTATION}/index.html"]
    assert 'href="../../topics/guns/"' in made["cards/q-gone-1/index.html"]


HOSTILE = '"><script>alert(1)</script>{{ config }}\u202e'


def test_hostile_names_and_titles_are_text(maker: SiteMaker) -> None:
    maker.person = maker.person.model_copy(update={"name": f"{HOSTILE} Lee"})
    maker.source = make_source(title=HOSTILE, publisher=HOSTILE)
    quotation = maker.quotation(note=HOSTILE, event=HOSTILE)
    site = maker.site(maker.briefing(title=HOSTILE, quotations=(quotation,)))
    made = files(site, name=HOSTILE)
    tame = files(SiteMaker().site())
    for path, text in made.items():
        if path.endswith(".html"):
            assert elements(text) == elements(tame[path])
    answer = json.loads(made[f"cards/{QUOTATION}/oembed.json"])
    assert elements(answer["html"]) == elements(json.loads(tame[f"cards/{QUOTATION}/oembed.json"])["html"])
    snippet = html5lib.parse(made[f"cards/{QUOTATION}/index.html"], namespaceHTMLElements=False)
    (field,) = snippet.iter("textarea")
    assert len(list(html5lib.parse(field.text or "", namespaceHTMLElements=False).iter("script"))) == 1


def elements(html: str) -> list[tuple[str, list[str]]]:
    """Every element of a page with the names of its attributes."""
    found = html5lib.parse(html, namespaceHTMLElements=False).iter()
    return [(str(element.tag), sorted(element.keys())) for element in found]


LONG = "we kept the ports open through the winter and shall do so again " * 30


@pytest.mark.parametrize(
    "words",
    ["No", LONG.strip(), "市場は閉まる", "السوق مغلق", "W" * 300, "cafe\u0301s are open", "a\u00adb c"],
)
def test_any_words_make_a_small_picture_with_margins(words: str) -> None:
    content = card_image(card_of(words), "Seoul desk")
    with Image.open(BytesIO(content)) as opened:
        assert (opened.format, opened.size) == ("PNG", (1200, 630))
        assert opened.convert("RGB").crop((1150, 0, 1200, 630)).getcolors() == [(31_500, (253, 252, 249))]
    assert len(content) < 60_000


def test_words_that_the_font_cannot_write_are_not_drawn_at_all() -> None:
    one, other, written = (
        card_image(card_of(words), "Desk") for words in ("市場は閉まる", "السوق مغلق", "It closes")
    )
    assert one == other != written


def test_words_that_are_cut_say_so() -> None:
    card = card_of(LONG.strip())
    assert described(card).endswith(" […]”")
    assert described(card)[1:-5].strip() in LONG
    assert described(card_of("No")) == "“No”"
    drawn = cut(fitted(visible(f"“{LONG.strip()}”"), (60, 31), 330), quoted=True)
    text = " ".join(drawn.lines)
    assert text.endswith(" […]”")
    assert LONG.startswith(text[1:-5])


def test_a_frame_is_higher_for_more_words_and_for_wider_ones() -> None:
    heights = [frame_height(card_of(words)) for words in ("No", "word " * 60 + "end", "市場" * 60)]
    assert heights[0] < min(heights[1:])
    assert frame_height(card_of("市場" * 60)) > frame_height(card_of("ab" * 60))
