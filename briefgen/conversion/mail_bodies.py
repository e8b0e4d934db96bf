"""The words of a mail: its plain part, or its part in HTML; and the names of what is attached."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree, html

from briefgen.conversion.decoding import decoded
from briefgen.conversion.documents import Unconvertible
from briefgen.conversion.html import text_of
from briefgen.conversion.stating import line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage, MIMEPart

_QUOTING: Final = re.compile(r"(>(?:[ \t]?>)*)[ \t]?")
_SIGNATURE: Final = "-- "


def body_text(message: EmailMessage) -> tuple[str, tuple[str, ...]]:
    """The text of a message, and what is doubtful in it.

    Raises:
        Unconvertible: If it has none.
    """
    for kind in ("plain", "html"):
        part = message.get_body(preferencelist=(kind,))
        payload = part.get_payload(decode=True) if part is not None else None
        if part is None or not isinstance(payload, bytes):
            continue
        read = decoded(payload, part.get_content_charset())
        text = _html_text(read.text) if kind == "html" else _plain_text(read.text, part)
        if text.strip():
            return text, read.doubts
    raise Unconvertible("is a mail without text")


def attached(message: EmailMessage) -> Iterator[str]:
    """A sentence about what is attached, if anything is."""
    names = [
        line(part.get_filename() or "") or part.get_content_type() for part in message.iter_attachments()
    ]
    if names:
        more = f" and {len(names) - 5} more" if len(names) > 5 else ""
        yield f"attachments were not read: {', '.join(names[:5])}{more}"


def _plain_text(text: str, part: MIMEPart) -> str:
    if str(part.get_param("format", "")).lower() == "flowed":
        text = _flowed(text, joined="" if str(part.get_param("delsp", "")).lower() == "yes" else " ")
    return text.strip("\n") + "\n"


def _flowed(text: str, joined: str) -> str:
    """Lines that end with a space go on in the next one, if it is quoted as deeply (RFC 3676)."""
    lines: list[list[str]] = []
    goes_on = None
    for written in text.split("\n"):
        quoting = _QUOTING.match(written)
        depth = quoting[1].count(">") if quoting else 0
        words = written[quoting.end() :] if quoting else written.removeprefix(" ")
        if goes_on == depth and words != _SIGNATURE:
            lines[-1][-1] = lines[-1][-1].removesuffix(" ")
            lines[-1] += [joined, words]
        else:
            lines.append(["> " * depth, words])
        goes_on = depth if words.endswith(" ") and words != _SIGNATURE else None
    return "\n".join(map("".join, lines))


def _html_text(source: str) -> str:
    parser = html.HTMLParser(encoding="utf-8", no_network=True)
    try:
        return text_of(html.document_fromstring(source.encode("utf-8", "replace"), parser=parser))
    except etree.LxmlError:
        return ""
