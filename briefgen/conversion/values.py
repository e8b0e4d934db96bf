"""What records and feeds say of a document, as sources.yml takes it; empty where it is of no use."""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import urlsplit

_LONGEST: Final = 500
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_PARTIAL: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?")


def line(value: Any) -> str:
    """A value as one line of at most 500 characters."""
    if not isinstance(value, (str, int)) or isinstance(value, bool):
        return ""
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST and text.isprintable() else ""


def web_address(text: str) -> str:
    """An address that a reader can follow: http or https, never ``file:`` or ``javascript:``."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    return text if parts.scheme in {"http", "https"} and parts.hostname and " " not in text else ""


def tag(text: str) -> str:
    """A language tag of BCP 47; ``en_US`` is written ``en-US``."""
    return text.replace("_", "-") if _TAG.fullmatch(text) else ""


def day(value: Any) -> str:
    """A date in ISO 8601, as exact as it is written: a day, a month or a year."""
    text = line(value)
    partial = _PARTIAL.fullmatch(text)
    if partial:
        year, month, of_month = partial.groups()
        return _valid("-".join(part for part in (year, month, of_month) if part))
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return ""


def _valid(date: str) -> str:
    try:
        datetime.fromisoformat((date + "-01-01")[:10])
    except ValueError:
        return ""
    return date if date[:4] != "0000" else ""
