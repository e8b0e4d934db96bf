"""The address of a page and the language of its text, as it states them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from briefgen.conversion.documents import Stated
from briefgen.languages import described, reads_as_declared

if TYPE_CHECKING:
    from collections.abc import Sequence

_TAG: Final = re.compile(
    r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@].*)?\Z", re.IGNORECASE
)
_NO_LANGUAGES: Final = frozenset({"und", "mul", "zxx", "xx"})
_LONGEST: Final = 500


def language_of(candidates: Sequence[Stated], text: str) -> tuple[Stated | None, str | None]:
    """The language as BCP 47 has it: ``de-AT``.

    Args:
        candidates: The statements, the best first.
        text: The page's text, which may plainly be in another language.

    Returns:
        The best statement, and the contradiction because of which it is left out.
    """
    read = [Stated(tag, one.origin) for one in candidates if (tag := _tag(one.value)) is not None]
    if not read:
        return None, None
    best = read[0]
    for other in read[1:]:
        if _primary(other.value) != _primary(best.value):
            return None, f"the language is {best.value} in {best.origin}, and {other.value} in {other.origin}"
    language = described(best.value)
    if language is not None and not reads_as_declared(text[:20_000], language):
        return None, f"the language is {best.value} in {best.origin}, but the text is in another"
    return best, None


def url_of(candidates: Sequence[Stated]) -> tuple[Stated | None, str | None]:
    """The address.

    Returns:
        The best statement, and the contradiction because of which it is left out.
    """
    read = [one for one in candidates if _is_address(one.value)]
    if not read:
        return None, None
    for other in read[1:]:
        if _bare(other.value) != _bare(read[0].value):
            return (
                None,
                f"the address is {read[0].value} in {read[0].origin}, and {other.value} in {other.origin}",
            )
    return read[0], None


def site_words(addresses: Sequence[Stated]) -> list[str]:
    """The names of the hosts of some addresses, without what is before and behind."""
    hosts = [urlsplit(one.value).hostname or "" for one in addresses if _is_address(one.value)]
    labels = [host.removeprefix("www.").split(".") for host in hosts]
    return [name for parts in labels for name in (".".join(parts), parts[0], *parts[-2:-1])]


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        return False
    path = parts.path.strip("/") or parts.query
    return (
        parts.scheme in {"http", "https"}
        and "." in host
        and bool(path)
        and len(text) <= _LONGEST
        and not re.search(r"[\s<>\"{}]", text)
        and parts.username is None
    )


def _bare(address: str) -> str:
    parts = urlsplit(address)
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    return f"{host}{parts.path.rstrip('/').casefold()}"


def _tag(text: str) -> str | None:
    match = _TAG.match(text.strip())
    if match is None or match[1].lower() in _NO_LANGUAGES:
        return None
    return "-".join(
        part for part in (match[1].lower(), (match[2] or "").title(), (match[3] or "").upper()) if part
    )


def _primary(tag: str) -> str:
    first = tag.partition("-")[0]
    return {"nb": "no", "nn": "no", "iw": "he", "in": "id"}.get(first, first)
