"""Writes small PDF files for tests: lines at places, in Helvetica, with whatever else a test asks for."""

from __future__ import annotations

from typing import NamedTuple


class At(NamedTuple):
    """A line at a place, in points from the lower left corner."""

    x: float
    y: float
    text: str
    size: float = 10.0


def printed(*pages: list[At], information: str = "", catalog: str = "", resources: str = "") -> bytes:
    """A PDF with these pages."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    objects = [
        f"<</Type/Catalog/Pages 2 0 R{catalog}>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        f"<<{information}>>",
    ]
    for number, page in enumerate(pages):
        drawn = "".join(
            f"BT /F1 {line.size} Tf {line.x} {line.y} Td ({_escaped(line.text)}) Tj ET\n" for line in page
        )
        has = f"/Contents {5 + 2 * number} 0 R/Resources<</Font<</F1 {font}>>{resources}>>"
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]{has}>>")
        objects.append(f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream")
    return assembled(objects)


def assembled(objects: list[str]) -> bytes:
    """A PDF of these objects, numbered from 1: the first is its catalog, the third its information."""
    data = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer<</Size {len(objects) + 1}/Root 1 0 R/Info 3 0 R>>\nstartxref\n{len(data)}\n%%EOF"
    return data + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


def column(x: float, y: float, *texts: str, size: float = 10.0, leading: float = 12.0) -> list[At]:
    """Lines below each other."""
    return [At(x, y - number * leading, text, size) for number, text in enumerate(texts)]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
