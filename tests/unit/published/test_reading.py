"""What is read without a doubt is what browsers build, for which html5lib stands here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import html5lib
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefgen.published.reading import read_page
from tests.harness.counting import growth

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD = '<!doctype html><html><head><meta charset="utf-8"><title>t</title></head>'
FRAGMENTS = [
    "a", " ", "\n", "&amp;", "&lt;b>", "&notit;", "&not", "&#60;", "&#x3C;b", "&#0;", "&#x80;", "&#1;", "&",
    "&#", "<", "< b", "<>", "</>", "</ p>", "<!x>", "<?x?>", "<!-- c -->", "<!-->", "<!--->", "<!-- --!>",
    "<!-- <!-- -->", "<!--", "-->", "<![CDATA[x]]>", "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>",
    "</i>", "<a href=x>", "</a>", "<ul>", "</ul>", "<li>", "</li>", "<table>", "</table>", "<tr>", "</tr>",
    "<td>", "</td>", "<tbody>", "</tbody>", "<br>", "<br/>", "</br>", "<div/>", "<h1>", "</h1>", "<h2>",
    "</h2>", "<select>", "</select>", "<option>", "</option>", "<svg>", "</svg>", "<path/>", "<path>",
    "</path>", "<math>", "</math>", "<script>", "</script>", "<script><!--<script>", "<style>", "</style>",
    "<textarea>", "</textarea>", "<title>", "</title>", "<xmp>", "</xmp>", "<noscript>", "</noscript>",
    "<iframe>", "</iframe>", "<dl>", "</dl>", "<dt>", "</dt>", "<dd>", "</dd>", "<button>", "</button>",
    "<form>", "</form>", "<pre>\n", "<pre>", "</pre>", "<body class=x>", "</body>", "<html>", "</html>",
    "<head>", "<plaintext>", "<image>", "<ruby>", "</ruby>", "<rt>", "</rt>", '<q class="bg-exact">',
    '<q class="bg&#45;exact">', "<q class=bg-exact>", "</q>", "<span class='bg-mark'>", "<span hidden>",
    "<span title='>'>", '<span title="a"b>', "</span>",
    '<article data-briefgen="point" id="p" data-source="s">',
    "<article data-briefgen=point data-briefgen=x>", "</article>", "<details>", "</details>", "<summary>",
    "</summary>", '<p class="bg-text">', "\x0c", "\r\n", "\x00",
]  # fmt: skip


NAMES = [
    "a", "b", "button", "caption", "center", "code", "col", "colgroup", "dd", "details", "div", "dl", "dt",
    "em", "fieldset", "figure", "font", "footer", "form", "h1", "h2", "hr", "i", "iframe", "label",
    "legend", "li", "main", "mark", "menu", "nav", "nobr", "ol", "optgroup", "option", "p", "pre", "q",
    "rb", "rp", "rt", "ruby", "s", "section", "select", "small", "span", "strong", "sub", "summary", "svg",
    "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "title", "tr", "tt", "u", "ul", "video",
]  # fmt: skip
ATTRIBUTES = [
    "",
    "",
    "",
    " class=bg-exact",
    " data-source=s",
    " hidden",
    ' data-briefgen="point" id="p"',
    " class=x",
]
NESTED = st.recursive(
    st.sampled_from(["a", " ", "", "&lt;", "<br>", "<!-- c -->", "<script>x</script>", "<path/>"]),
    lambda inner: st.builds(
        lambda name, attributes, parts: f"<{name}{attributes}>{''.join(parts)}</{name}>",
        st.sampled_from(NAMES),
        st.sampled_from(ATTRIBUTES),
        st.lists(inner, max_size=3),
    ),
    max_leaves=8,
)


def page(body: str) -> str:
    return f"{HEAD}<body>{body}</body></html>"


def shown(html: str) -> list[Any]:
    """What the reader under test tells."""
    read = read_page(html)
    words = [*read.strays, *(one for entry in read.entries for one in entry.words)]
    return [
        [(entry.kind, entry.id, entry.source) for entry in read.entries],
        sorted((one.source or "", one.text) for one in words),
        "".join(part for part in read.flow.split("\x01")[::2]).split(),
    ]


def built(html: str) -> list[Any]:
    """The same, told from the tree that html5lib builds."""
    root = html5lib.HTMLParser(namespaceHTMLElements=False).parse(html, scripting=True)
    body = next(element for element in root.iter() if element.tag == "body")
    entries, words = [], []
    for element, source in _elements(body, None):
        if "data-briefgen" in element.attrib:
            own = element.get("data-source")
            entries.append((element.get("data-briefgen"), element.get("id", ""), own))
        if "bg-exact" in element.get("class", "").split():
            words.append((source or "", "".join(_words(element))))
    return [entries, sorted(words), "".join(_texts(root)).replace("\x01", "").split()]


def _elements(element: Any, source: str | None) -> Iterator[tuple[Any, str | None]]:
    if not isinstance(element.tag, str):
        return
    source = element.get("data-source") or source
    yield element, source
    for child in element:
        yield from _elements(child, source)


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _words(element: Any) -> Iterator[str]:
    """Text but for what stands in further words, and in elements that hold none."""
    yield "" if _name(element) in RAW else element.text or ""
    for child in element:
        if isinstance(child.tag, str) and "bg-exact" not in child.get("class", "").split():
            yield from _words(child)
        yield child.tail or ""


RAW = {"script", "style", "title", "textarea", "iframe", "noscript"}


def _texts(element: Any) -> Iterator[str]:
    """All text but comments."""
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str):
            yield from _texts(child)
        yield child.tail or ""


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=14).map("".join))
@example('<q class="bg-exact">a<!-- b --></q>')
@example("<p>a<table><tr><td>b</td></tr></table></p>")
@example("<ul><li>a<li>b</ul>")
@example("<dl><dt>a<dl><dt>b</dt></dl></dt></dl>")
@example("<pre>\n\na</pre>")
def test_what_is_read_without_a_doubt_is_what_browsers_build(body: str) -> None:
    html = page(body)
    if not read_page(html).doubts:
        assert shown(html) == built(html)


@given(st.lists(NESTED, max_size=3).map("".join))
def test_elements_that_end_where_they_should_are_as_browsers_build_them_or_doubtful(body: str) -> None:
    html = page(body)
    if not read_page(html).doubts:
        assert shown(html) == built(html)


@given(st.text(alphabet="<>!-/ab \"'=&#;xq\n", max_size=40))
def test_any_characters_read_without_a_doubt_are_what_browsers_build(body: str) -> None:
    html = page(body)
    if not read_page(html).doubts:
        assert shown(html) == built(html)


@pytest.mark.parametrize(
    "body",
    [
        "<p>A <b>bold</b> <a href='x?a=1&b=2'>link</a>, 1 < 2 &amp; so on</p>",
        "<ul><li>a<ul><li>b</li></ul></li></ul>",
        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
        "<svg viewBox='0 0 1 1'><title>t</title><path d='M0 0'/></svg>",
        "<dl><div><dt>a</dt><dd>b</dd></div></dl>",
        "<!-- a - b --><details open><summary>a</summary><p>b</p></details>",
        "<script>if (a < b) c()</script><noscript><img src='x' alt=''></noscript>",
        "<form><label>a <input type=text></label><button>b</button></form><hr/><br>",
    ],
)
def test_sound_markup_raises_no_doubt(body: str) -> None:
    assert read_page(page(body)).doubts == []


@pytest.mark.parametrize(
    "html",
    [
        "<p>no doctype and no html</p>",
        f"{HEAD}<body></body></html><p>late</p>",
        f"{HEAD}<body></body><body hidden></body></html>",
        HEAD.replace("utf-8", "utf-7") + "<body></body></html>",
        HEAD.replace('<meta charset="utf-8">', "") + "<body></body></html>",
        page("<base href='//elsewhere.example'>"),
        page("<div>"),
        page("<div>" * 600 + "</div>" * 600),
        page("\0"),
        page("<noscript><!--</noscript>a<noscript>--></noscript>"),
    ],
)
def test_what_browsers_mend_is_a_doubt(html: str) -> None:
    assert read_page(html).doubts


@pytest.mark.parametrize(
    "unit",
    [
        "<", "<a ", '<a b="', "<!--", "<!-- -", "<!-- --!", "</", "&", "&#9", "&#x", "<div>", "</div>",
        "<p a=1 ",
        "<script>", "</script", "<title></titlex", '<noscript><img "', "<q class=bg-exact>x", "<a =",
        "<i data-briefgen=point class=bg-text>x", "<li class=bg-name>", "&notit", "<svg><title>",
    ],
)  # fmt: skip
def test_work_grows_no_faster_than_the_page(unit: str) -> None:
    assert growth(lambda length: lambda: read_page(unit * length), 250, 2_000) < 2


def test_a_page_keeps_a_line_break_and_a_reference_within_words() -> None:
    read = read_page(page('<q class="bg-exact">a&#13;&#10;b&#38;lt;</q>'))
    assert read.strays[0].pieces == (("a\r\nb&lt;", False),)
