from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.anchoring import Anchor, anchor
from briefgen.briefing import Excerpt, Passage
from briefgen.pages.passages import exact, highlighted, in_context, in_sentence, mark_notes
from briefgen.text import Span
from tests.unit.pages.site_maker import make_passage, make_source


def _marked(text: str, *spans: tuple[int, int]) -> str:
    passages = tuple((Span(*span), ("q",)) for span in sorted(spans))
    return str(highlighted(make_source(text=text), Excerpt(Span(0, len(text)), passages)))


def test_a_passage_carries_its_id() -> None:
    assert _marked("abcdef", (1, 3)) == 'a<mark id="passage-1-3">bc</mark>def'


def test_a_passage_within_another_is_nested() -> None:
    assert _marked("abcdef", (1, 5), (2, 3)) == (
        'a<mark id="passage-1-5">b<mark id="passage-2-3">c</mark>de</mark>f'
    )


def test_two_passages_that_begin_together_are_nested() -> None:
    assert _marked("abcd", (0, 2), (0, 4)) == (
        '<mark id="passage-0-4"><mark id="passage-0-2">ab</mark>cd</mark>'
    )


def test_of_overlapping_passages_each_id_stands_once() -> None:
    assert _marked("abcdef", (0, 4), (2, 6)) == (
        '<mark id="passage-0-4">ab<mark id="passage-2-6">cd</mark></mark><mark>ef</mark>'
    )


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=6))
def test_elements_are_always_balanced_and_the_text_is_the_sources(pairs: list[tuple[int, int]]) -> None:
    text = "abcdefghijkl"
    shown = _marked(text, *((min(pair), max(pair)) for pair in pairs))
    depth = 0
    words = ""
    for part in shown.replace("<", "\0<").replace(">", ">\0").split("\0"):
        depth += part.startswith("<mark") - part.startswith("</")
        words += "" if part.startswith("<") else part
        assert depth >= 0
    assert (depth, words) == (0, text)


def test_an_editors_mark_stands_in_an_element_of_its_own() -> None:
    source = make_source(
        text="He said: “I urge the Republic of Korea to continue and to step up on it.” That was all."
    )
    passage = make_passage(source, "I urge the Republic of Korea … to step up on it")
    shown = str(exact(passage))
    assert '<span class="bg-mark">' in shown
    assert shown.startswith("I urge the Republic of Korea")


def test_context_surrounds_the_whole_passage() -> None:
    source = make_source(text="First he spoke. They need weapons now. Then he left.")
    shown = in_context(make_passage(source, "They need weapons"))
    assert shown == "First he spoke. <mark>They need weapons</mark> now. Then he left.".replace(
        ". <", ".&#32;<"
    ).replace("> now", ">&#32;now")


def test_a_cut_in_mid_sentence_is_marked() -> None:
    source = make_source(text="First he spoke. In Seoul they need weapons now, he said. Then he left.")
    whole = make_passage(source, "they need weapons")
    cut = Passage(source, whole.anchor, whole.anchor.span)
    sign = '<span class="bg-mark bg-cut">{}</span>'
    before, after = sign.format("&#91;…&#93;&#32;"), sign.format("&#32;&#91;…&#93;")
    assert in_context(cut) == f"{before}<mark>they need weapons</mark>{after}"
    assert in_sentence(cut) == f'{before}<span class="bg-exact">they need weapons</span>{after}'
    begun = Passage(source, whole.anchor, Span(source.text.index("In Seoul"), whole.anchor.span.end))
    assert in_sentence(begun) == f'In Seoul&#32;<mark class="bg-exact">they need weapons</mark>{after}'


def test_a_sentence_shows_the_passage_as_the_editor_has_it() -> None:
    source = make_source(
        text="He said: “I urge the Republic of Korea to continue and to step up on it.” Done."
    )
    shown = in_sentence(make_passage(source, "the Republic of Korea … to step up on it"))
    assert shown.startswith("He said&#58; “I urge&#32;<mark class=")
    assert '<span class="bg-mark">' in shown
    assert "continue" not in shown


def test_a_mark_says_what_it_replaces_or_that_it_is_the_editors() -> None:
    source = make_source(text="“They need weapons,” he said of the Ukrainians.")
    marks = ({"replaces": "They", "with": "The Ukrainians"}, {"inserts": "new"})
    found = anchor(source.text, "[The Ukrainians] need [new] weapons", marks=marks)
    assert isinstance(found, Anchor)
    shown = exact(Passage(source, found, found.span))
    assert 'title="replaces “They”">&#91;The Ukrainians&#93;</span>' in shown
    assert 'title="the editor’s addition">&#91;new&#93;' in shown
    # The space belongs to the mark: the check of a built site compares the pieces as the anchor has them.
    assert "&#91;new&#93;&#32;</span>weapons" in shown
    assert mark_notes(found) == ["[The Ukrainians] replaces “They”", "[new] is the editor’s addition"]


def test_a_letter_in_the_other_case_says_itself_what_it_is() -> None:
    found = make_passage(make_source(text="“They need weapons,” he said."), "[t]hey need weapons")
    assert mark_notes(found.anchor) == []
    assert exact(found).startswith('<span class="bg-mark">&#91;t&#93;</span>')
