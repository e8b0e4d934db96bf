"""Mail, one message or a mailbox of them: the words that were written, and whose they are.

The text is the plain part where a message has one; quoted replies keep their ``> ``. The parser of mail takes
far longer over what is nested or folded without end than anyone waits, so that this is refused before.
"""

from __future__ import annotations

import re
from email import policy
from email.parser import BytesParser
from typing import TYPE_CHECKING, Final

from briefgen.conversion.documents import Converted, Unconvertible
from briefgen.conversion.mail_bodies import attached, body_text
from briefgen.conversion.mail_headers import stated_in

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_PARTS: Final = 150
"""How many parts of parts a message may have; each takes a level of the parser's stack."""

MOST_HEADERS: Final = 5000
"""How many headers of parts it may have: an attachment has two or three."""

MOST_MESSAGES: Final = 10_000
LARGEST: Final = 50_000_000
"""How many bytes of one message are read."""

_FLAGS: Final = re.IGNORECASE | re.MULTILINE
_SEPARATOR: Final = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{0,300}\d{4}[ \t]*\r?\n")
_PART: Final = re.compile(rb"^content-(?:type|disposition):", _FLAGS)
_NESTED: Final = re.compile(
    rb"^content-type:[ \t]*(?:\r?\n[ \t]+)?(?:multipart|message)/", re.IGNORECASE | re.MULTILINE
)
_ENDLESS: Final = re.compile(
    rb"^content-[a-z-]{2,40}:(?:[^\n]{4000}|(?:[^\n]*\n[ \t]){60})", re.IGNORECASE | re.MULTILINE
)
_ESCAPED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)


def convert(data: bytes, name: str) -> Iterator[Converted]:
    """The message, or each message of a mailbox; a message of a mailbox that has no text is left out.

    Raises:
        Unconvertible: If there is no text in it, or it is nested beyond reason.
    """
    separators = list(_SEPARATOR.finditer(data))
    if not separators or separators[0].start() > 0:
        if name.lower().endswith(".mbox"):
            raise Unconvertible("is not a mailbox: its first line does not begin with “From ”")
        yield _message(data)
        return
    if len(separators) > MOST_MESSAGES:
        raise Unconvertible(f"holds more than {MOST_MESSAGES:,} messages", "split the mailbox")
    ends = [*(separator.start() for separator in separators[1:]), len(data)]
    for number, (separator, end) in enumerate(zip(separators, ends, strict=True), 1):
        message = _ESCAPED.sub(rb"\1", data[separator.end() : end])
        try:
            yield _message(message, str(number) if len(separators) > 1 else "")
        except Unconvertible:
            if len(separators) == 1:
                raise


def _message(data: bytes, name: str = "") -> Converted:
    if len(data) > LARGEST:
        raise Unconvertible(f"is a mail of more than {LARGEST:,} bytes", "save its text alone")
    headers = sum(1 for _ in _PART.finditer(data))
    if headers > MOST_HEADERS or len(_NESTED.findall(data)) > MOST_PARTS or _ENDLESS.search(data):
        raise Unconvertible("is a mail with too many parts or too long a header", "save its text alone")
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        text, doubts = body_text(message)
        return Converted(text, stated_in(message), doubts=(*doubts, *attached(message)), name=name)
    except Unconvertible:
        raise
    except Exception as error:
        # What is wrong with a mail, its parser says by any exception at all.
        raise Unconvertible("is a mail that cannot be read") from error
