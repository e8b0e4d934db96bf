"""What a page shows is read as browsers read it, and within bounds whatever the page is."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.published import page_reader
from briefgen.published.page_content import PageContent
from briefgen.published.page_reader import read_page

HEAD = '<!doctype html><html><head><meta charset="utf-8"><title>t</title></head><body>'


def words(html: str) -> list[tuple[str, tuple[tuple[str, bool], ...]]]:
    return [(one.source, one.pieces) for one in read_page(html).strays]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a&#13;&#10;b&#38;lt;", "a\r\nb&lt;"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("<span>a</span> <span>b</span>\n <b> </b>c", "a b\n  c"),
        ("a<!-- b -->c", "ac"),
        ("need &#110;o", "need no"),
        ("&#x80; \ufffe \U0001ffff é", "€ \ufffe \U0001ffff é"),
        ("<script>a</script>", "a"),
    ],
)
def test_words_are_read_as_browsers_read_them(html: str, text: str) -> None:
    page = f'{HEAD}<p data-source="wire"><q class="x bg&#45;exact">{html}</q> and no more'
    assert words(page) == [("wire", ((text, False),))]


def test_an_editor_s_mark_is_told_from_the_words() -> None:
    page = "<q data-source=s class=bg-exact>We <b class=bg-mark>[<i>…</i>]</b> need</q>"
    assert words(page) == [("s", (("We ", False), ("[…]", True), (" need", False)))]


def test_an_entry_has_its_kind_its_words_its_labels_and_who_it_stands_below() -> None:
    page = read_page(
        "<div class=bg-said><h3 class=bg-speaker> <a>Ann</a></h3>"
        "<article data-briefgen=quotation id=q data-source=s><span class=bg-exact>a</span>"
        "<b class=bg-name>Bea</b></article></div><p class=bg-name>Cy</p>"
        "<p data-source=t class=bg-excerpt>e</p>"
    )
    assert [(one.name, one.source, one.text) for one in page.entries["q"]] == [
        ("data-briefgen", "s", "quotation"),
        ("bg-speaker", "", "Ann"),
        ("bg-exact", "s", "a"),
        ("bg-name", "", "Bea"),
    ]
    assert [(one.source, one.text) for one in page.excerpts] == [("t", "e")]
    assert not page.strays


def test_words_in_words_belong_to_both() -> None:
    page = "<q class=bg-exact>We need <q class=bg-exact>no </q>weapons</q>"
    assert [pieces for _, pieces in words(page)] == [(("no ", False),), (("We need no weapons", False),)]


@pytest.mark.parametrize(
    "html", ["", " ", "<!--", "&#9", "\0", "</p>", "<a ", "<!doctype", "<p a=", "\ud800"]
)
def test_a_page_that_shows_nothing_is_no_error(html: str) -> None:
    page = read_page(html)
    assert page == PageContent()


@pytest.mark.parametrize(
    ("part", "times", "why"),
    [
        ("<div>", 600, "more than 500 nested elements"),
        ("<p class=bg-exact>x</p>", 2_001, "more than 2,000 entries"),
    ],
)
def test_beyond_its_bounds_a_page_is_not_read(
    part: str, times: int, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page_reader._MOST == 200_000
    monkeypatch.setattr(page_reader, "_MOST", 2_000)  # a page past the bound takes fifty megabytes
    assert why in read_page(part * times).unread
    assert not read_page("<p class=bg-exact>x</p>" * 2_000).unread


@given(st.text(alphabet="<>!-/ab \"'=&#;xq\n\r\0", max_size=60))
def test_any_characters_are_read(html: str) -> None:
    read_page(f"<q class=bg-exact>{html}")


UNITS = [
    "<", "<a ", '<a b="', "<!--", "<!-- --!", "</", "&", "&#9", "&amp;", "<div>", "</div>", "<p a=1 ",
    "<script>",
    "<title></titlex", "<q class=bg-exact>x", "<p class=bg-exact>x", "<i data-briefgen=point class=bg-text>x",
    "<p data-briefgen=point>", "<svg><title>", "<a href=x><p>", "<table>x", "<b id=1><p>", "\0", "x", "<br>",
]  # fmt: skip


@pytest.mark.parametrize("around", ["", "<q class=bg-exact>", "<b class=bg-said><h3 class=bg-speaker>"])
@pytest.mark.parametrize("unit", UNITS)
def test_memory_grows_no_faster_than_the_page(unit: str, around: str) -> None:
    def peak(times: int) -> int:
        tracemalloc.start()
        read_page(around + unit * times)
        size = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return size

    assert peak(8_000) < max(peak(1_000), 100_000) * 20


def test_what_stands_above_many_quotations_is_kept_once() -> None:
    entries = "".join(f"<p data-briefgen=quotation id=q{number}></p>" for number in range(1000))
    page = read_page(f"<div class=bg-said><h3 class=bg-speaker>{'x' * 10_000}</h3>{entries}</div>")
    assert len({id(parts[1].pieces[0][0]) for parts in page.entries.values()}) == 1


def test_a_tag_of_many_attributes_is_read() -> None:
    attributes = " ".join(f"a{number}=1" for number in range(100_000))
    assert words(f"<q {attributes} class=bg-exact>x</q>") == [("", (("x", False),))]
