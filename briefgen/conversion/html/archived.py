"""A page saved as MHTML: a message whose first page is what is read; images and styles are left alone."""

from __future__ import annotations

import re
from email import message_from_bytes
from typing import TYPE_CHECKING, Final

from briefgen.conversion.documents import Unconvertible
from briefgen.conversion.html.converting import converted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from briefgen.conversion.documents import Converted

_ADDRESS: Final = re.compile(r"https?://\S{1,500}")


def convert(data: bytes, name: str) -> Iterator[Converted]:
    """The text of the page.

    Raises:
        Unconvertible: If there is no page in the file, or no text in the page.
    """
    message = message_from_bytes(data)
    for part in message.walk():
        payload = part.get_payload(decode=True)
        if part.get_content_type() in {"text/html", "application/xhtml+xml"} and isinstance(payload, bytes):
            charset = part.get_content_charset()
            yield converted(payload, name, declared=charset, address=_address(message, part))
            return
    raise Unconvertible("has no page in it", "save the page as HTML")


def _address(message: Message, part: Message) -> str | None:
    """Where the browser says that it saved the page from."""
    for stated in (message.get("Snapshot-Content-Location"), part.get("Content-Location")):
        found = _ADDRESS.fullmatch(str(stated or "").strip())
        if found is not None:
            return found[0]
    return None
