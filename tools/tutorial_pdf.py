"""Writes docs/tutorial/report.pdf, the report that the tutorial quotes: two pages of text, by hand.

tutorial_pdf.py    write it
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

FILE: Final = Path(__file__).resolve().parent.parent / "docs" / "tutorial" / "report.pdf"

_TITLE: Final = "Passengers on the night crossings to Holm Island"
_PAGES: Final = (
    (
        _TITLE,
        "Report of the county transport board, 20 August 2026",
        "",
        "From 1 March to 31 May 2026 the board counted the passengers of the ferry to",
        "Holm Island between midnight and 5 a.m. In these 92 nights there were 511",
        "passengers. On 61 nights there were fewer than six.",
        "",
        "Most of them work in the hospital of Sandvik or came from the last train.",
    ),
    (
        "Costs",
        "",
        "The night crossings cost 1.2 million euros in 2025. A boat with a crew on call",
        "would cost 300,000 euros a year.",
        "",
        "The board has not decided whether to pay for it.",
    ),
)


def report() -> bytes:
    """The file: a catalog, its pages, a font, what the document says of itself, and the text of each page."""
    count = len(_PAGES)
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /Lang (en) >>",
        f"<< /Type /Pages /Count {count} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Title ({_TITLE}) /Author (County Transport Board) /CreationDate (D:20260820090000Z) >>",
    ]
    for number, lines in enumerate(_PAGES):
        content = "BT /F1 12 Tf 16 TL 72 770 Td\n" + "".join(f"({line}) Tj T*\n" for line in lines) + "ET"
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {6 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    return _file(objects)


def _file(objects: list[str]) -> bytes:
    body, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode("ascii")


if __name__ == "__main__":
    FILE.write_bytes(report())
