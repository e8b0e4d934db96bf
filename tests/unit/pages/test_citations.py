from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

import html5lib
import jsonschema
import markdown
from bibtexparser.entrypoint import parse_string
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefgen.corpus import Person
from briefgen.escaping.bibtex import escape_bibtex
from briefgen.escaping.characters import representable
from briefgen.escaping.markdown import escape_markdown
from briefgen.escaping.wikitext import escape_wikitext
from briefgen.pages import SiteSettings
from briefgen.pages.citing.citation_formats import (
    FORMATS,
    in_all_formats,
    to_bibtex,
    to_csl,
    to_markdown,
    to_text,
)
from briefgen.pages.citing.citation_styles import to_apa, to_chicago, to_wikipedia
from briefgen.pages.citing.citations import Citations
from tests.acceptance.test_escaping import PAYLOADS
from tests.unit.pages.data.test_files import CSL
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.pages.citing.cited import Citation

URL = "https://desk.example/"
ANCHOR = f"{URL}topics/arms/#q-they-need-weapons-1"


def _cites(**settings: Any) -> Citations:
    return Citations(SiteSettings(**{"name": "Seoul desk", "url": URL, **settings}))


def _quoted(maker: SiteMaker, cites: Citations | None = None, **changes: Any) -> Citation:
    quotation = maker.quotation(**changes)
    return (cites or _cites()).quotation(quotation, maker.briefing(quotations=(quotation,)))


def test_a_quotation_is_cited_with_its_source_by_way_of_the_briefing() -> None:
    source = make_source(publisher="The Paper", date_published="2023-01-30", date_source="declared")
    assert to_text(_quoted(SiteMaker(source=source))) == (
        "Jens Stoltenberg: “They need weapons, that’s the reality” (30 January 2023, Chey Institute)."
        " Quoted in “A wire”, The Paper, 30 January 2023, as the source states."
        f" Found in “NATO asks Seoul”, Seoul desk, {ANCHOR}"
    )


def test_what_is_not_known_is_not_invented() -> None:
    citation = _quoted(SiteMaker(), _cites(url=None), date=None, event=None)
    assert "(date not stated)" in to_text(citation)
    assert not any("http" in written for _, written in in_all_formats(citation))
    assert "year" not in to_bibtex(citation)
    assert "issued" not in json.loads(to_csl(citation))[0]


def test_a_translations_words_stand_without_quotation_marks() -> None:
    text = to_text(_quoted(SiteMaker(), paraphrase=True))
    assert text.startswith("Jens Stoltenberg: They need weapons, that’s the reality (")
    assert "Translated in “A wire”" in text


def test_quotation_marks_within_a_title_become_single_ones() -> None:
    source = make_source(title="“Step Up”: a call")
    assert "Quoted in “‘Step Up’: a call”" in to_text(_quoted(SiteMaker(source=source)))


def test_a_briefing_is_cited_by_its_latest_date() -> None:
    maker = SiteMaker()
    citation = _cites().briefing(maker.briefing())
    assert to_text(citation) == f"“NATO asks Seoul”, Seoul desk, 2 February 2023, {URL}topics/arms/"
    assert _entry(to_bibtex(citation))[""] == "briefing-arms"
    assert json.loads(to_csl(citation))[0]["issued"] == {"date-parts": [[2023, 2, 2]]}


def test_apa_names_the_speaker_and_the_work_that_quotes() -> None:
    source = make_source(publisher="The Paper", date_published="2023-01-30", date_source="declared")
    assert to_apa(_quoted(SiteMaker(source=source))) == (
        "Jens Stoltenberg (2023, January 30). “They need weapons, that’s the reality” [Chey Institute]."
        f" Quoted in A wire (2023, January 30). The Paper. In NATO asks Seoul. Seoul desk. {ANCHOR}"
    )
    assert to_apa(_quoted(SiteMaker(), date=None, event=None)).startswith("Jens Stoltenberg (n.d.). “They")


def test_chicago_puts_its_commas_within_titles_and_never_within_what_is_quoted() -> None:
    source = make_source(
        title="Will it?", date_published="2023-01", date_source="inferred", url="https://a.example/x"
    )
    assert to_chicago(_quoted(SiteMaker(source=source))) == (
        "Jens Stoltenberg, “They need weapons, that’s the reality” (Chey Institute, January 30, 2023),"
        " quoted in “Will it?” [January 2023], https://a.example/x, found in “NATO asks Seoul,” Seoul desk,"
        f" {ANCHOR}"
    )


def test_wikipedia_gets_a_template_for_the_work_that_quotes() -> None:
    known = {"date_published": "2023-01-30", "date_source": "declared", "publisher": "The Paper"}
    source = make_source(url="https://a.example/x", language="ko", **known)
    assert to_wikipedia(_quoted(SiteMaker(source=source))) == (
        "{{cite web |title=A wire |publisher=The Paper |date=30 January 2023 |language=ko"
        " |quote=They need weapons, that’s the reality |url=https://a.example/x}}"
    )
    assert f" |via=Seoul desk |quote=They need weapons, that’s the reality |url={ANCHOR}}}}}" in to_wikipedia(
        _quoted(SiteMaker())
    )
    assert to_wikipedia(_quoted(SiteMaker(), _cites(url=None))).startswith("{{citation |title=A wire |quote=")


@given(st.text("'_*[]{}|<>&~=:;# ab-"))
def test_a_parameter_of_a_template_has_no_markup_and_reads_as_the_text(text: str) -> None:
    escaped = escape_wikitext(text)
    assert html.unescape(escaped) == text
    bare = re.sub(r"&#\d+;", "", escaped)
    assert not set(bare) & set("[]{}|<>&~")
    assert not any(markup in re.sub(r"&#\d+;", "x", escaped) for markup in ("''", "__"))


def _entry(bibtex: str) -> dict[str, str]:
    """The key and the fields of the one entry, as a BibTeX parser reads them."""
    library = parse_string(bibtex)
    assert not library.failed_blocks
    (entry,) = library.entries
    return {"": entry.key} | {field.key: field.value for field in entry.fields}


def test_bibtex_is_read_as_one_entry() -> None:
    entry = _entry(to_bibtex(_quoted(SiteMaker())))
    assert entry[""] == "q-they-need-weapons-1"
    assert entry["title"] == "{They need weapons, that’s the reality}"
    assert (entry["year"], entry["month"], entry["url"]) == ("2023", "jan", ANCHOR)


def test_every_format_is_offered_and_no_two_read_alike() -> None:
    citation = _quoted(SiteMaker())
    assert [name for name, _ in in_all_formats(citation)] == list(FORMATS)
    assert len({written for _, written in in_all_formats(citation)}) == len(FORMATS)


def test_csl_is_valid() -> None:
    properties = CSL["items"]["properties"]
    more = {key: {"type": "string"} for key in ("event-title", "publisher")} | {
        "type": {"enum": ["speech", "report"]}
    }
    schema = CSL | {"items": CSL["items"] | {"properties": properties | more}}
    maker = SiteMaker()
    for citation in (_quoted(maker), _cites().briefing(maker.briefing())):
        jsonschema.validate(json.loads(to_csl(citation)), schema)


def _text_of(rendered: str) -> str | None:
    """The text of a fragment of nothing but paragraphs."""
    fragment = html5lib.parseFragment(rendered, namespaceHTMLElements=False)
    if {element.tag for element in fragment.iter()} - {"DOCUMENT_FRAGMENT", "p"}:
        return None
    return "".join(fragment.itertext()).strip()


def test_markdown_reads_as_the_text() -> None:
    extensions = ["attr_list", "tables", "footnotes", "abbr", "def_list", "admonition"]
    found: list[tuple[str, str]] = []
    for payload in PAYLOADS:
        line = " ".join(representable(payload).split())
        for text in (line, f"He said {line} twice"):
            escaped = escape_markdown(text)
            read = (
                markdown.markdown(escaped, extensions=extensions),
                MarkdownIt("gfm-like", {"linkify": False}).render(escaped),
            )
            found.extend((payload, written) for written in read if _text_of(written) != text.strip())
    assert found == []


@given(st.text("\\`*_{}[]()#+-.!<>&|~^$=@:\"'/ ab1w\u00a0"))
def test_any_line_in_markdown_reads_as_the_text(text: str) -> None:
    line = " ".join(text.split())
    assert _text_of(MarkdownIt("commonmark").render(escape_markdown(f"x {line}"))) == f"x {line}".strip()


_UNESCAPED = {
    r"\textbackslash{}": "\\", r"\textbraceleft{}": "{", r"\textbraceright{}": "}", r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^", r"\textless{}": "<", r"\textgreater{}": ">", r"\textbar{}": "|",
    r"\textquotedbl{}": '"', **{f"\\{character}": character for character in "&%$#_"},
}  # fmt: skip
_COMMAND = re.compile("|".join(map(re.escape, sorted(_UNESCAPED, key=len, reverse=True))))


@given(st.text())
def test_bibtex_has_balanced_braces_and_reads_as_the_text(text: str) -> None:
    escaped = escape_bibtex(text)
    assert _COMMAND.sub(lambda command: _UNESCAPED[command[0]], escaped) == text
    left = _COMMAND.sub("", escaped)
    assert not set(left) & set('\\{}&%$#_~^<>|"')


def test_a_payload_in_every_field_breaks_no_format() -> None:
    found = {payload: wrong for payload in PAYLOADS if (wrong := _wrong_citations(payload))}
    assert found == {}


def _wrong_citations(payload: str) -> list[str]:
    """The formats of a quotation's and a briefing's citation that do not hold the payload as text."""
    source = make_source(
        text=f"He said before {payload} after it.", title=payload, publisher=payload, url=payload
    )
    maker = SiteMaker(source=source, person=Person(name=payload))
    quotation = maker.quotation(passage=make_passage(source, f"before {payload} after"), event=payload)
    briefing = maker.empty_briefing(title=payload, quotations=(quotation,))
    cites = _cites(name=payload)
    return [
        name
        for citation in (cites.quotation(quotation, briefing), cites.briefing(briefing))
        for name, sound in _sound(citation)
        if not sound
    ]


def _sound(citation: Citation) -> Iterator[tuple[str, bool]]:
    """For each format of a citation whether it can be read."""
    yield "text", "\n" not in to_text(citation) + to_markdown(citation)
    library = parse_string(to_bibtex(citation))
    read = not library.failed_blocks and len(library.entries) == 1
    yield "BibTeX", read and bool(library.entries[0].fields_dict["title"].value)
    items = json.loads(to_csl(citation))
    wikitext = to_wikipedia(citation)
    yield "Wikipedia", (wikitext.count("{{"), wikitext.count("}}"), "\n" in wikitext) == (1, 1, False)
    yield "notes", "\n" not in to_apa(citation) + to_chicago(citation)
    yield "CSL", len(items) == 1 and bool(items[0]["title"])
    shown = _text_of(markdown.markdown(to_markdown(citation).partition("<https:")[0]))
    yield "Markdown", shown == to_text(citation).partition("https://desk.example")[0].strip()
