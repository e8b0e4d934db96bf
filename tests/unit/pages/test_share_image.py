from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageDraw

from briefgen.pages.pictures.lettering import font, write
from briefgen.pages.pictures.share_image import share_image_path, share_images

if TYPE_CHECKING:
    from tests.unit.pages.site_maker import SiteMaker


def image(maker: SiteMaker, title: str) -> bytes:
    (made,) = share_images(maker.site(maker.briefing(title=title)), "Seoul desk")
    assert made.path == "assets/share/arms.png"
    return made.content


TITLES = [
    "NATO asks Seoul",
    "x",
    "W" * 500,
    "word " * 100,
    "군사 지원",
    "a\nb\tc",
    "é—“”…",
    "\u202e\x00\ud800",
]


@pytest.mark.parametrize("title", TITLES)
def test_any_title_makes_a_small_picture_of_the_size_that_services_ask_for(
    maker: SiteMaker, title: str
) -> None:
    content = image(maker, title)
    with Image.open(BytesIO(content)) as opened:
        assert (opened.format, opened.size) == ("PNG", (1200, 630))
    assert len(content) < 100_000


def test_one_title_is_one_picture_and_another_is_another(maker: SiteMaker) -> None:
    assert image(maker, "One title") == image(maker, "One title") != image(maker, "Another title")


def test_nothing_is_drawn_beyond_the_margin(maker: SiteMaker) -> None:
    for title in TITLES:
        with Image.open(BytesIO(image(maker, title))) as opened:
            assert opened.convert("RGB").crop((1150, 0, 1200, 630)).getcolors() == [(31_500, (253, 252, 249))]


def test_a_title_that_the_font_cannot_write_is_left_out_and_not_drawn_as_boxes(maker: SiteMaker) -> None:
    assert image(maker, "군사 지원") == image(maker, "無器")


def test_a_withdrawn_topic_has_no_picture(maker: SiteMaker) -> None:
    assert list(share_images(maker.site(maker.briefing(status="withdrawn")), "Seoul desk")) == []


def test_a_pictures_place_is_a_path_of_the_site() -> None:
    assert share_image_path("../x").startswith("assets/share/x-")


@pytest.mark.parametrize("size", [28, 36, 54, 96, 200])
@pytest.mark.parametrize("text", ["AVATo fj", "“T.” Åß, é!", " a  b ", "Ty·W–9%"])
def test_letters_are_where_pillow_writes_them(text: str, size: int) -> None:
    whole, single = Image.new("L", (1200, 400), 0), Image.new("L", (1200, 400), 0)
    ImageDraw.Draw(whole).text((80, 90), text, font=font(size), fill=250)
    first, last = write(ImageDraw.Draw(single), (80, 90), text, size, 250)
    assert single.tobytes() == whole.tobytes()
    _, top, _, bottom = whole.getbbox() or (0, first, 0, last)
    assert first <= top
    assert last >= bottom
