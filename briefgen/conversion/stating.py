"""Values that a document states, brought to the form of sources.yml; what has no such form is left out.

An address is one of the web, a date is one that the calendar has, and nothing is longer than a line may be.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final, cast

from briefgen.conversion.documents import Key, Stated
from briefgen.yaml_source import PartialDate

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST: Final = 500
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"]+")
_LINK: Final = re.compile(r"\[\[(?:[^\]|]{1,200}\|)?([^\]|]{1,200})\]\]")
_EARLIEST: Final = "1000"


def stated(values: Mapping[Key, object], origin: str) -> dict[Key, Stated]:
    """What a document states, without the values that mean nothing.

    Args:
        values: As the document has them: texts, numbers, dates, lists of these, or mappings with a name.
        origin: Where it states them.
    """
    found: dict[Key, Stated] = {}
    for key, value in values.items():
        written = _FORMS.get(key, line)(value)
        if written:
            found[key] = Stated(written, origin)
    return found


def line(value: object) -> str:
    """A value on one line, names of a list apart by commas; empty if it is none or too long."""
    if isinstance(value, (list, tuple)):
        return _within(", ".join(filter(None, map(line, value[:20]))))
    if isinstance(value, dict):
        return line(cast("dict[object, object]", value).get("name"))
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        printable = "".join(mark if mark.isprintable() else " " for mark in str(value)[: 4 * _LONGEST])
        return _within(_LINK.sub(r"\1", " ".join(printable.split())))
    return ""


def day(value: object) -> str:
    """A date in ISO 8601, as exact as stated and on the day that it names; empty if it is unclear."""
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()[:10]
    found = PartialDate.guess(line(value)) or _whole_year(line(value))
    return found.text if found is not None and found.text > _EARLIEST else ""


def tag(value: object) -> str:
    """A language tag; empty if it has not the form of one."""
    written = line(value).split(".")[0]
    return written.replace("_", "-") if _TAG.fullmatch(written) else ""


def address(value: object) -> str:
    """An address of the web; empty if it is anything else, such as a path."""
    written = line(value)
    return written if _ADDRESS.fullmatch(written) else ""


def _whole_year(text: str) -> PartialDate | None:
    return PartialDate(text) if re.fullmatch(r"[0-9]{4}", text) else None


def _within(text: str) -> str:
    return text if len(text) <= _LONGEST else ""


_FORMS: Final = {"date_published": day, "language": tag, "url": address}
