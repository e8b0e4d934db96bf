"""A tree of HTML is read as its readers see it: blocks, quotations, lists, tables, and every character."""

from __future__ import annotations

import pytest
from lxml import html

from briefgen.anchoring import anchor
from briefgen.conversion.html import text_of


def read(body: str, language: str = "en") -> str:
    return text_of(html.document_fromstring(f'<html lang="{language}"><body>{body}</body></html>'))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>One\n  <b>two</b>.</p><p>Three.</p>", "One two.\n\nThree.\n"),
        ("Lead<div>Inner</div>tail", "Lead\n\nInner\n\ntail\n"),
        ("<h1>A <em>b</em></h1><h3>C</h3>", "# A b\n\n### C\n"),
        ("<ul><li>One<li>Two<ol><li>Three</ol></ul>Four", "- One\n- Two\n  - Three\n\nFour\n"),
        ("<ul><li><p>One</p><p>more</p></li><li>Two</li></ul>", "- One\n\n  more\n\n- Two\n"),
        ("<blockquote><p>One<br>two</p><p>Three</p></blockquote>", "> One\n> two\n\n> Three\n"),
        ("<blockquote>A<blockquote>B</blockquote></blockquote>", "> A\n\n> > B\n"),
        ("<table><tr><th>Year<th>Tons<tr><td>2019<td><p>12</p></table>", "Year | Tons\n2019 | 12\n"),
        ("<table><tr><td><h2>Left</h2><p>One</p><td>Right</table>", "## Left\n\nOne\n\nRight\n"),
        ("<p>One<br>two<br><br>three</p>", "One\ntwo\n\nthree\n"),
        ("<pre>a\n  b</pre>", "a\n  b\n"),
        ("<p>a&nbsp;b &rsquo; &amp;amp; &#8212;</p>", "a\u00a0b ’ &amp; —\n"),
        ("<p>Ver&shy;trag</p>", "Vertrag\n"),
        ("<p>a<!-- no --> b<script>no</script> c<span hidden>no</span></p>", "a b c\n"),
        ('<p>a</p><div style="display: none">no</div>', "a\n"),
        ("<p>We <del>never</del> go</p>", "We go\n"),
        ("<p>The pact<sup>1</sup> of 10<sup>6</sup> m<sup>2</sup></p>", "The pact[1] of 10⁶ m²\n"),
        ("<p>They left.<sup>2, 3</sup></p>", "They left.[2, 3]\n"),
        ('<p>in x<sup><a href="#n">4</a></sup> so, 1<sup>st</sup></p>', "in x[4] so, 1st\n"),
        ("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です", "漢字です\n"),
        ("<p> \u3000日本 </p>", "\u3000日本\n"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_page_is_read_as_it_is_shown(body: str, text: str) -> None:
    assert read(body) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en-GB", "“No, ‘yes’”\n"),
        ("de", "„No, ‚yes‘“\n"),
        ("de-CH", "«No, ‹yes›»\n"),
        ("fr", "«No, «yes»»\n"),
        ("ja", "「No, 『yes』」\n"),
        ("xx", "“No, ‘yes’”\n"),
    ],
)
def test_a_marked_quotation_has_the_marks_of_its_language(language: str, text: str) -> None:
    assert read("<q>No, <q>yes</q></q>", language) == text


def test_marks_that_the_page_has_are_not_doubled() -> None:
    assert read("<p><q>“No”</q></p>") == "“No”\n"


def test_a_quotation_anchors_across_a_footnote() -> None:
    text = read("<p>“We will not leave<sup>1</sup> the treaty,” she said.</p>")
    assert anchor(text, "We will not leave the treaty")


def test_deep_nesting_costs_no_recursion() -> None:
    root = html.Element("div")
    inner = root
    for _ in range(20_000):
        inner = html.etree.SubElement(inner, "div")
    inner.text = "deep"
    assert text_of(root) == "deep\n"
