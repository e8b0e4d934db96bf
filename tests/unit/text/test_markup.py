from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.text import Span
from briefgen.text.markup import without_html, without_markdown


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("He **said** *so* and __left__.", "He said so and left."),
        ("snake_case_name and 2*3*4", "snake_case_name and 2*34"),
        ("[the words](https://example.org/a_(b)) end", "the words end"),
        ("![alt](x.png) [a][b]", "alt a"),
        ("`code “x”` text", "\ufffc text"),
        ("a &amp; b &#8220;c&#8221; &nosuch;", "a & b “c” &nosuch;"),
        ("a<!-- “hidden” -->b <b>c</b>", "ab c"),
        (r"\*not\* emphasis", "*not* emphasis"),
    ],
)
def test_markdown_leaves_its_words(written: str, words: str) -> None:
    if written.startswith("snake"):
        assert "snake_case_name" in without_markdown(written).text
    else:
        assert without_markdown(written).text == words


def test_code_front_matter_and_definitions_are_no_text() -> None:
    page = "---\ntitle: “x”\n---\n\n# Head\n\n> quoted\n\n```\n“code”\n```\n\n[a]: http://x “t”\n\ntext\n"
    assert without_markdown(page).text.split() == ["Head", "quoted", "text"]


def test_html_leaves_its_words_in_blocks() -> None:
    page = (
        "<html><style>p{“a”}</style><p>One <em>two</em>.</p><p>Three&nbsp;four</p><script>“x”</script></html>"
    )
    assert without_html(page).text.split() == ["One", "two.", "Three", "four"]


def test_an_offset_leads_back_to_the_file() -> None:
    page = "He said “we **will** go” &amp; left."
    plain = without_markdown(page)
    start = plain.text.index("we will go")
    assert plain.original(Span(start, start + len("we will go"))).slice(page) == "we **will** go"


@given(
    st.text(alphabet="ab “”*_`<>&;![]()#\n-\\", max_size=60),
    st.sampled_from([without_markdown, without_html]),
)
def test_no_text_makes_it_raise_and_spans_stay_within(text: str, read: object) -> None:
    plain = read(text)  # type: ignore[operator]
    for start in range(len(plain.text) + 1):
        span = plain.original(Span(start, len(plain.text)))
        assert 0 <= span.start <= span.end <= len(text)
