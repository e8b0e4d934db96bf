"""What the headers of a mail state of its text: the subject, the sender, the day and the language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.conversion.stating import stated

if TYPE_CHECKING:
    from email.message import EmailMessage

    from briefgen.conversion.documents import Key, Stated

LONGEST: Final = 2000
"""Characters of a header; parsing takes time with the square of its length."""


def stated_in(message: EmailMessage) -> dict[Key, Stated]:
    """What a message states about itself; a header that cannot be parsed states nothing."""
    return {
        **stated({"title": _header(message, "Subject")}, "the mail's Subject header"),
        **stated({"author": _sender(message)}, "the mail's From header"),
        **stated({"date_published": _day(message)}, "the mail's Date header"),
        **stated({"language": _header(message, "Content-Language")}, "the mail's Content-Language header"),
    }


def _header(message: EmailMessage, name: str) -> str:
    header = _parsed(message, name)
    return "" if header is None else str(header)


def _sender(message: EmailMessage) -> str:
    """The names of who wrote, or the addresses of those who give no name."""
    header = _parsed(message, "From")
    addresses = getattr(header, "addresses", ())
    return ", ".join(address.display_name or address.addr_spec for address in addresses)


def _day(message: EmailMessage) -> object:
    """The day where the mail was sent."""
    return getattr(_parsed(message, "Date"), "datetime", None)


def _parsed(message: EmailMessage, name: str) -> object | None:
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    if not raw or len(raw) > LONGEST:
        return None
    try:
        parsed: object = message[name]
    except Exception:  # noqa: BLE001  # the parser of headers raises anything
        return None
    return parsed
