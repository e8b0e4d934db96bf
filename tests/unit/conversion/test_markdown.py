"""Markdown becomes the text that its readers see, and its front matter says whose it is."""

from __future__ import annotations

import pytest

from briefgen.anchoring import anchor
from briefgen.conversion import Unconvertible, convert
from briefgen.conversion.markdown import LARGEST, markdown_text
from tests.harness.limits import SECONDS, within


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("**MR. KIRBY:** We *will* stay.\n**Q:** Why?\n", "MR. KIRBY: We will stay.\n\nQ: Why?\n"),
        ("We [left](https://x.example 'so') it ![a](b.png)there\\!", "We left it there!\n"),
        ("Be~~fore~~cause it’s 5 < 6 &amp; a<br>b", "Because it’s 5 < 6 & a\nb\n"),
        ('> "We stay,"\n> she said.\n>\n> Two\n', '> "We stay," she said.\n\n> Two\n'),
        ("- a\n- b\n    - c\n\n1. one\n2. two\n", "- a\n- b\n  - c\n\n- one\n- two\n"),
        ("## Grain {#grain}\n\nText\n{: .lead}\n", "## Grain\n\nText\n"),
        ("```\na *b*\n```\n", "a *b*\n"),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n", "a | b\n1 | 2\n"),
        ("They left.[^1]\n\n[^1]: So *they* said.\n", "They left.[1]\n\n[1] So they said.\n"),
        ("snake_case_word <span>kept</span><!-- not this -->", "snake_case_word kept\n"),
        ("A line\nwrapped by hand.\n", "A line wrapped by hand.\n"),
    ],
)
def test_marks_are_no_part_of_the_text(source: str, text: str) -> None:
    assert markdown_text(source) == text


def test_a_quotation_anchors_across_emphasis() -> None:
    (only,) = convert("“We *will* not leave the [treaty](x),” she said.".encode(), "a.md")
    assert anchor(only.text, "We will not leave the treaty")


FRONT = {
    "yaml": "---\ntitle: The *deal*\nauthors: [Jane Roe, {name: John Doe}]\ndate: 2023-07-17 10:00\n"
    "lang: en_GB\nsource: https://x.example/a\nsite_name: The Post\n---\n",
    "toml": '+++\ntitle = "The *deal*"\nauthor = "Jane Roe, John Doe"\ndate = 2023-07-17T10:00:00Z\n'
    'language = "en-GB"\nurl = "https://x.example/a"\npublisher = "The Post"\n+++\n',
    "json": '{"title": "The *deal*", "author": ["Jane Roe", "John Doe"], "date": "17 July 2023",'
    ' "lang": "en-GB", "url": "https://x.example/a", "site": "The Post"}\n',
}  # fmt: skip


@pytest.mark.parametrize("form", FRONT)
def test_front_matter_is_stated_and_not_quoted(form: str) -> None:
    (only,) = convert((FRONT[form] + "\nWords.\n").encode(), "a.markdown")
    assert only.text == "Words.\n"
    assert {key: stated.value for key, stated in only.stated.items()} == {
        "title": "The *deal*",
        "author": "Jane Roe, John Doe",
        "date_published": "2023-07-17",
        "language": "en-GB",
        "url": "https://x.example/a",
        "publisher": "The Post",
    }
    assert {stated.origin for stated in only.stated.values()} == {"the front matter"}


@pytest.mark.parametrize(
    ("source", "text", "stated", "doubts"),
    [
        ("---\ntitle: a: b\n---\nWords.", "Words.\n", {}, 1),
        ("---\ndate: 03/04/2023\nurl: /a/\nlang: [x y]\n---\nWords.", "Words.\n", {}, 0),
        ("---\nNo entries\n---\nWords.", "## No entries\n\nWords.\n", {}, 0),
        ("{curly} words", "{curly} words\n", {}, 0),
        ("# The deal\n\nWords.", "# The deal\n\nWords.\n", {"title": "The deal"}, 0),
        ("Words {{< youtube 1 >}}", "Words {{< youtube 1 >}}\n", {}, 1),
    ],
)
def test_what_is_unclear_is_not_stated(source: str, text: str, stated: dict[str, str], doubts: int) -> None:
    (only,) = convert(source.encode(), "a.md")
    assert only.text == text
    assert {key: value.value for key, value in only.stated.items()} == stated
    assert len(only.doubts) == doubts


@pytest.mark.parametrize(
    "source", ["[" * 20_000, ">" * 30_000 + "a", "*a " * 10_000, "---\n" + "a: [" * 9_000 + "\n---\n"]
)
def test_a_hostile_text_takes_no_long_time(source: str) -> None:
    with within(SECONDS):
        list(convert(source.encode(), "a.md"))


def test_a_text_beyond_all_bounds_is_refused() -> None:
    with pytest.raises(Unconvertible, match="brackets"):
        list(convert(b"[" * 20_001, "a.md"))
    with pytest.raises(Unconvertible, match="longer"):
        list(convert(b"a" * (LARGEST + 1), "a.md"))
