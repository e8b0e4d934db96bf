"""Untrusted text in a table that a spreadsheet opens."""

from __future__ import annotations

import csv
import io
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from briefgen.escaping.characters import representable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_STARTS_FORMULA: Final = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")


def to_csv(rows: Iterable[Sequence[str | Decimal]]) -> bytes:
    """CSV as RFC 4180 has it, in UTF-8.

    A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV Injection"),
    and so does one that already has it, so that taking one off gives the text back. A number is none.
    """
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator="\r\n").writerows([_guarded(cell) for cell in row] for row in rows)
    return stream.getvalue().encode()


def _guarded(text: str | Decimal) -> str:
    if isinstance(text, Decimal):
        return format(text, "f")
    shown = representable(text)
    return f"'{shown}" if _STARTS_FORMULA.match(shown) else shown
