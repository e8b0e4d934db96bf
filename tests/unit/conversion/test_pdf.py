"""A PDF becomes paragraphs of whole sentences, page by page, without what the pages carry around them."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

import pypdf
import pytest

from briefgen.anchoring import anchor
from briefgen.conversion import Converted, Unconvertible, convert
from tests.harness.limits import SECONDS, within
from tests.unit.conversion.printed_pdf import At, assembled, column, printed

if TYPE_CHECKING:
    from collections.abc import Callable

FULL = "The ministry said on Monday that grain ships would sail again"


def read(*pages: list[At], **more: str) -> Converted:
    (found,) = convert(printed(*pages, **more), "a.pdf")
    return found


def test_lines_become_paragraphs_and_headings() -> None:
    page = [
        At(50, 750, "The grain deal", 16),
        *column(50, 700, FULL, "from three ports, and that it would not leave the treaty.", FULL, "soon."),
        *column(60, 652, FULL, "after a pause."),
    ]
    whole = f"{FULL} from three ports, and that it would not leave the treaty. {FULL} soon."
    assert read(page).text == f"# The grain deal\n\n{whole}\n\n{FULL} after a pause.\n"


def test_a_gap_parts_paragraphs_and_items_stand_alone() -> None:
    page = [*column(50, 700, FULL + ".", FULL + "."), *column(50, 660, "• " + FULL, "at noon", "• Two")]
    assert read(page).text == f"{FULL}. {FULL}.\n\n- {FULL} at noon\n- Two\n"


def test_pages_are_apart_and_a_sentence_goes_on_over_their_end() -> None:
    found = read(
        column(50, 700, FULL, FULL, "and not before the nego-"),
        column(50, 700, "tiations end. He left.", FULL),
    )
    assert "before the negotiations\fend. He left." in found.text
    assert anchor(found.text, "would sail again and not before the negotiations end. He left.")
    assert found.text.count("\f") == 1


def test_a_footnote_does_not_come_between() -> None:
    first = [
        *column(50, 700, FULL, FULL + " and"),
        *column(50, 90, "1 A note at the foot of the page.", size=7),
    ]
    text = read(first, column(50, 700, "again, she said.", FULL)).text
    assert "1 A note at the foot of the page.\n\n" in text
    assert "sail again and\fagain, she said." in text


def test_running_lines_and_numbers_of_pages_are_dropped() -> None:
    pages = [
        [
            At(50, 780, f"Ministry of Grain, No. {number + 3}"),
            *column(50, 700, f"Text {word}.", f"{FULL} in month {word}."),
            At(300, 20, f"{number + 7}"),
        ]
        for number, word in enumerate(["one", "two", "three"])
    ]
    text = read(*pages).text
    assert (
        text
        == "\n\n\f".join(f"Text {word}.\n\n{FULL} in month {word}." for word in ("one", "two", "three"))
        + "\n"
    )


def test_line_numbers_of_a_transcript_are_dropped() -> None:
    page = [At(40, 700 - 20 * n, f"{n + 1} Line number {n} of a page that is numbered.") for n in range(12)]
    assert read(page).text.startswith("Line number 0 of a page")


def test_columns_are_read_one_after_the_other_and_that_is_said() -> None:
    left = column(
        50, 700, "Grain ships would sail again", *["and the ministry said so"] * 9, "because of the"
    )
    right = column(320, 700, "treaty that was signed in", *["the summer of that year"] * 9, "before the war.")
    found = read(left + right)
    assert "because of the treaty that was signed" in found.text
    assert found.doubts == ("columns were read one after the other (page 1)",)


def test_columns_drawn_across_are_said_to_be_doubtful() -> None:
    lines = [
        At(x, 700 - 12 * row, text)
        for row in range(12)
        for x, text in ((50, "Grain ships sail again"), (320, "from three ports there"))
    ]
    assert "side by side may be wrong" in read(lines).doubts[0]


@pytest.mark.parametrize(
    ("first", "second", "text", "doubt"),
    [
        ("of the nego-", "tiations at last.", "of the negotiations at last.", "negotiations"),
        ("of grain-", "export rules.", "of grain-export rules.", "grain-export"),
        ("of the FAA-", "Approved list.", "of the FAA-Approved list.", None),
        ("of the ministry", "said so.", "of the ministry said so.", None),
        ("of the mini-", "stry at last.", "of the ministry at last.", None),
        ("on https://", "example.org there.", "on https://example.org there.", None),
    ],
)
def test_divided_words_are_joined_and_doubtful_ones_named(
    first: str, second: str, text: str, doubt: str | None
) -> None:
    known = "The export of grain from the ministry goes on and on and on there."
    found = read(column(50, 700, known, "It speaks at length and in great detail " + first, second))
    assert text in found.text
    assert len(found.doubts) == (doubt is not None)
    assert doubt is None or doubt in found.doubts[0]


def test_words_drawn_twice_or_sideways_are_read_once_or_not() -> None:
    page = [At(50, 700, FULL + "."), At(50.4, 700, FULL + ".")]
    assert read(page).text == FULL + ".\n"


def test_a_raised_number_is_a_note_mark() -> None:
    data = printed([At(50, 700, "X")]).replace(
        b"(X) Tj", b"(They left the treaty) Tj /F1 6 Tf 95 4 Td (3) Tj /F1 10 Tf 5 -4 Td ( at last.) Tj"
    )
    (found,) = convert(data, "a.pdf")
    assert found.text == "They left the treaty[3] at last.\n"


@pytest.mark.parametrize(
    ("information", "catalog", "stated"),
    [
        ("/Title(The Deal)/Author(Jane Roe)", "", {"title": "The Deal", "author": "Jane Roe"}),
        ("", "/Lang(en-GB)", {"language": "en-GB"}),
        ("/Title(Microsoft Word - deal.doc)/Author(jroe2)/CreationDate(D:20240101)", "", {}),
        ("/Title(untitled)/Author(Administrator)", "/Lang(english please)", {}),
        ("/Title(deal_final_v2.indd)/Title(/x)", "", {}),
    ],
)  # fmt: skip
def test_metadata_is_stated_unless_a_program_put_it_there(
    information: str, catalog: str, stated: dict[str, str]
) -> None:
    found = read([At(50, 700, FULL)], information=information, catalog=catalog).stated
    assert {key: value.value for key, value in found.items()} == stated
    assert {value.origin for value in found.values()} <= {"the PDF's metadata"}


def test_a_scan_is_refused_by_name() -> None:
    picture = "/XObject<</I <</Type/XObject/Subtype/Image/Width 1/Height 1>>>>"
    with pytest.raises(Unconvertible, match="scan without text") as refused:
        read([At(50, 700, "3")], resources=picture)
    assert "OCR" in str(refused.value.help)
    with pytest.raises(Unconvertible, match="has no text"):
        read([])


def encrypted(password: str) -> bytes:
    made = io.BytesIO()
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(printed([At(50, 700, FULL)])))
    writer.encrypt(password, owner_password="owner", algorithm="RC4-128")  # noqa: S106  # a test
    writer.write(made)
    return made.getvalue()


def test_an_encrypted_file_is_read_without_a_password_or_refused() -> None:
    assert next(convert(encrypted(""), "a.pdf")).text == FULL + "\n"
    with pytest.raises(Unconvertible, match="encrypted"):
        list(convert(encrypted("secret"), "a.pdf"))


PAGES = "<</Type/Catalog/Pages 2 0 R>>"
LEAF = "<</Type/Page/Parent 2 0 R/Contents 5 0 R/MediaBox[0 0 9 9]/Resources<<>>>>"


def streamed(part: bytes, times: int) -> bytes:
    """A page that a part makes over and over, packed a piece at a time: unpacked it is large."""
    packing = zlib.compressobj()
    pieces = [packing.compress(part * (times // 100)) for _ in range(100)]
    packed = b"".join([*pieces, packing.flush()])
    objects = [PAGES, "<</Type/Pages/Kids[4 0 R]/Count 1>>", "<<>>", LEAF, "@"]
    stream = f"<</Length {len(packed)}/Filter/FlateDecode>>stream\n".encode() + packed + b"\nendstream"
    return assembled(objects).replace(b"5 0 obj\n@", b"5 0 obj\n" + stream)


HOSTILE: dict[str, Callable[[], bytes]] = {
    "cycle": lambda: assembled([PAGES, "<</Type/Pages/Kids[2 0 R]/Count 1>>", "<<>>"]),
    "two": lambda: assembled(
        [PAGES, "<</Type/Pages/Kids[4 0 R 4 0 R]/Count 9>>", "<<>>", "<</Kids[2 0 R]>>"]
    ),
    "many": lambda: assembled(
        [PAGES, "<</Type/Pages/Kids[" + "4 0 R " * 50_000 + "]>>", "<<>>", LEAF, "<<>>"]
    ),
    "nested": lambda: assembled([PAGES, "[" * 50_000, "<<>>"]),
    "itself": lambda: assembled(
        [PAGES, "<</Type/Pages/Kids[4 0 R]/Count 1>>", "<</Title 3 0 R>>", LEAF, "5 0 R"]
    ),
    "bomb": lambda: streamed(b" ", 200_000_000),
    "array": lambda: streamed(b"[", 3_000_000),
    "words": lambda: streamed(b"BT (a) Tj ET ", 300_000),
    "states": lambda: streamed(b"q ", 1_000_000),
    "objects": lambda: b"%PDF-1.7\n" + b"1 0 obj <<>> endobj\n" * 200_000,
    "cut": lambda: b"%PDF-",
}
"""What makes each file, when it is wanted: together they take hundreds of megabytes."""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_time(name: str) -> None:
    data = HOSTILE[name]()
    with within(SECONDS), pytest.raises(Unconvertible):
        list(convert(data, "a.pdf"))
