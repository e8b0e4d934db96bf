"""Documents of Word and OpenDocument become texts, with all changes accepted."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from briefgen.conversion import Converted, Unconvertible, convert
from tests.harness.limits import SECONDS, within

if TYPE_CHECKING:
    from collections.abc import Callable

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OPEN = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style", "meta")
)
CORE = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:p="urn:p"'
STYLES = f"""<w:styles {WORD}>
<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Own"><w:name w:val="Mine"/><w:basedOn w:val="Zitat"/></w:style>
<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:styleId="L"><w:name w:val="List Bullet"/>
<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
</w:styles>"""
NOTES = f"""<w:footnotes {WORD}><w:footnote w:id="7"><w:p>
<w:r><w:footnoteRef/><w:t> So he said.</w:t></w:r></w:p></w:footnote></w:footnotes>"""
DELETED = "<w:del><w:r><w:delText>may</w:delText></w:r></w:del>"
RAISED = '<w:vertAlign w:val="superscript"/>'


def archive(**members: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def both(content: str) -> bytes:
    return archive(**{"word/document.xml": content, "content.xml": content})


def word(body: str, core: str = "", styles: str = STYLES) -> Converted:
    members = {
        "word/document.xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": styles,
        "word/footnotes.xml": NOTES,
        "docProps/core.xml": f"<p:core {CORE}>{core}</p:core>",
    }
    (found,) = convert(archive(**members), "a.docx")
    return found


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text: str, style: str = "", properties: str = "") -> str:
    runs = text if "<" in text else run(text)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{runs}</w:p>'


def cells(*texts: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in texts) + "</w:tr>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (paragraph("The deal", "berschrift1") + paragraph("Words."), "# The deal\n\nWords.\n"),
        (paragraph("We stay.", "Zitat") + paragraph("We go.", "Own"), "> We stay.\n\n> We go.\n"),
        (paragraph("One", "L") + paragraph("Two", "L") + paragraph("End", "Loop"), "- One\n- Two\n\nEnd\n"),
        (f"<w:tbl>{cells('Year', 'Tons')}{cells('2019', '12')}</w:tbl>", "Year | Tons\n2019 | 12\n"),
        (paragraph(run("We ") + run("will", "<w:b/>") + run(" stay.")), "We will stay.\n"),
        (
            paragraph(run("Left") + '<w:r><w:footnoteReference w:id="7"/></w:r>' + run(".")),
            "Left[1].\n\n[1] So he said.\n",
        ),
        (paragraph(run("We ") + f"<w:ins>{run('will')}</w:ins>{DELETED}"), "We will\n"),
        (paragraph("We", properties="<w:rPr><w:del/></w:rPr>") + paragraph(" stay."), "We stay.\n"),
        (paragraph(f'<w:fldSimple w:instr="X">{run("Kept")}</w:fldSimple>'), "Kept\n"),
        (f"<w:sdt><w:sdtContent>{paragraph('Kept')}</w:sdtContent></w:sdt>", "Kept\n"),
        (paragraph(run("Seen") + run("hidden", "<w:vanish/>") + run("struck", "<w:strike/>")), "Seen\n"),
        (paragraph(run("treaty") + run("3", RAISED) + run(" km") + run("2", RAISED)), "treaty[3] km²\n"),
        (paragraph("<w:r><w:t>1</w:t><w:br/><w:t>a</w:t><w:noBreakHyphen/></w:r>"), "1\na\u2011\n"),
    ],
)  # fmt: skip
def test_a_document_of_word_is_read_as_it_is_shown(body: str, text: str) -> None:
    assert word(body).text == text


def test_changes_and_comments_are_said() -> None:
    found = word(paragraph(run("A") + f'<w:ins>{run("B")}</w:ins><w:r><w:commentReference w:id="1"/></w:r>'))
    assert ["tracked changes" in found.doubts[0], "comments" in found.doubts[1]] == [True, True]


@pytest.mark.parametrize(
    ("core", "stated"),
    [
        (
            "<dc:title>The deal</dc:title><dc:creator>Jane Roe</dc:creator><dc:language>de-DE</dc:language>",
            {"title": "The deal", "author": "Jane Roe", "language": "de-DE"},
        ),
        ("<dc:title>Microsoft Word - deal.docx</dc:title><dc:creator>Administrator</dc:creator>", {}),
        (
            "<dc:title>Untitled</dc:title><dc:creator>python-docx</dc:creator><p:created>2020-01-01</p:created>",
            {},
        ),
    ],
)
def test_properties_are_stated_unless_a_program_put_them_there(core: str, stated: dict[str, str]) -> None:
    found = word(paragraph("Words."), core).stated
    assert {key: value.value for key, value in found.items()} == stated
    assert {value.origin for value in found.values()} <= {"the document's properties"}


def test_a_text_of_opendocument_is_read() -> None:
    body = """<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>
    </text:changed-region></text:tracked-changes>
    <text:h text:outline-level="2">The <text:s text:c="3"/>deal</text:h>
    <text:p text:style-name="P1">We <text:span>stay</text:span>.<text:note>
    <text:note-citation>1</text:note-citation><text:note-body>
    <text:p>So he said.</text:p></text:note-body></text:note></text:p>
    <text:list><text:list-item><text:p>One</text:p>
    <text:list><text:list-item><text:p>Two</text:p></text:list-item></text:list></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell><table:table-cell>
    <text:p>12</text:p></table:table-cell></table:table-row></table:table>"""
    styles = '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
    content = (
        f"<office:document-content {OPEN}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    meta = "<office:meta><dc:title>Deal</dc:title></office:meta>"
    meta = f"<office:document-meta {OPEN} {CORE}>{meta}</office:document-meta>"
    (found,) = convert(archive(**{"content.xml": content, "meta.xml": meta}), "a.odt")
    assert found.text == "## The deal\n\n> We stay.[1]\n\n- One\n  - Two\n\n2019 | 12\n\n[1] So he said.\n"
    assert found.stated["title"].value == "Deal"
    assert "tracked changes" in found.doubts[0]


ENTITIES = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "damaged": (lambda: b"PK\x03\x04 no archive", "is not a document"),
    "encrypted": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "encrypted"),
    "many": (lambda: b"PK\x01\x02" * 6000, "more than"),
    "bomb": (lambda: both(" " * 21_000_000), "more than"),
    "entities": (lambda: both(ENTITIES + "<a>&b;</a>"), "entities"),
    "nested": (lambda: both("<a>" * 90_000), "damaged"),
    "other": (lambda: archive(**{"other.xml": "<a/>"}), "is not a"),
}
"""What makes each file, and what is said of it."""


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_is_hostile_or_something_else_is_refused(name: str, hostile: str) -> None:
    make, reason = HOSTILE[hostile]
    data = make()
    with within(SECONDS), pytest.raises(Unconvertible, match=reason):
        list(convert(data, name))
