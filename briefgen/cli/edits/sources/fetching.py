"""Fetches a document by its address, when asked to: once, over https, from a public host, within limits.

Each redirect is checked like the first address.
"""

from __future__ import annotations

import http.client
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from urllib.request import Request

import briefgen
from briefgen.cli.edits.sources.connecting import Watch, public_opener
from briefgen.cli.edits.sources.taking import NotAdded, Taken
from briefgen.conversion import FORMATS
from briefgen.files import ORIGINAL_LIMIT

if TYPE_CHECKING:
    from collections.abc import Callable
    from urllib.request import OpenerDirector

SECONDS: Final = 30
"""For all of it, from the first connection to the last byte."""
_PATIENCE: Final = 10
"""Seconds without a byte."""
_REDIRECTS: Final = 5
_REDIRECTING: Final = frozenset({301, 302, 303, 307, 308})
_CHUNK: Final = 1 << 16
_PROGRAM: Final = re.compile(r"\.(?:php\d?|aspx?|jsp|cfm|cgi|do|s?html?)$", re.IGNORECASE)
_ENDINGS: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/feed+json": ".json",
    "application/json": ".json",
    "message/rfc822": ".eml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}


def fetch(
    address: str, opener: Callable[[Watch], OpenerDirector] = public_opener, seconds: float = SECONDS
) -> Taken:
    """The document at an address.

    Args:
        address: What the editor wrote.
        opener: Makes what opens each address.
        seconds: After which the connection is ended.

    Raises:
        NotAdded: If it may not be asked for, or there is no document.
    """
    url = _checked(address)
    with Watch(seconds) as watch:
        opening = opener(watch)
        for _ in range(_REDIRECTS + 1):
            try:
                got = _get(address, url, opening)
            except HTTPError as error:
                raise NotAdded(f"{address}: the server answers {error.code} {error.reason}") from error
            except URLError as error:
                raise NotAdded(f"{address} could not be fetched: {error.reason}") from error
            except (OSError, http.client.HTTPException, ValueError) as error:
                reason = str(error) or type(error).__name__
                raise NotAdded(f"{address} could not be fetched: {reason}") from error
            if isinstance(got, Taken):
                return got
            url = _checked(got)
    raise NotAdded(f"{address} leads from address to address, more than {_REDIRECTS} times")


def _get(address: str, url: str, opener: OpenerDirector) -> Taken | str:
    """The document at an address, or the address that it leads to."""
    headers = {"User-Agent": f"briefgen/{briefgen.__version__}", "Accept-Encoding": "identity"}
    request = Request(url, headers=headers)  # noqa: S310  # https, as checked
    try:
        with opener.open(request, timeout=_PATIENCE) as response:
            kind = response.headers.get_content_type() if "Content-Type" in response.headers else ""
            return Taken(address, _name(url, kind), _body(address, response), url=url)
    except HTTPError as error:
        with error:
            target = error.headers.get("Location")
            if error.code not in _REDIRECTING or not target:
                raise
            return urldefrag(urljoin(url, target)).url


def _checked(address: str) -> str:
    """An address that may be asked for, without what only a browser needs of it.

    Raises:
        NotAdded: If it is none.
    """
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise NotAdded(f"{address} is not an address: {error}") from error
    if parts.scheme != "https":
        raise NotAdded(f"{address} is not fetched: only https:// addresses are")
    if parts.username is not None or parts.password is not None:
        raise NotAdded("an address with a password is not fetched: save the page and add the file")
    if not parts.hostname or port not in {None, 443}:
        raise NotAdded(f"{address} is not fetched: it should name a host, and no port")
    if not address.isascii() or not address.isprintable() or " " in address:
        raise NotAdded(f"{address} is not fetched: copy it from the browser's address bar, percent-encoded")
    return urldefrag(address).url


def _body(address: str, response: http.client.HTTPResponse) -> bytes:
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise NotAdded(f"{address} came compressed, which was not asked for: save the page and add the file")
    data = bytearray()
    while chunk := response.read1(_CHUNK):
        data += chunk
        if len(data) > ORIGINAL_LIMIT:
            raise NotAdded(f"{address} has more than the {ORIGINAL_LIMIT:,} bytes allowed")
    if response.length:
        raise NotAdded(f"{address} was cut off: {response.length:,} bytes are missing")
    return bytes(data)


def _has_format(name: str) -> bool:
    """Whether the ending tells the kind; servers call much plain text that is more."""
    ending = PurePosixPath(name).suffix.lower()
    return bool(ending) and any(ending in known.endings for known in FORMATS)


def _name(url: str, kind: str) -> str:
    """A file name for what was fetched, with the ending of its kind."""
    parts = urlsplit(url)
    name = PurePosixPath(unquote(parts.path)).name or (parts.hostname or "").removeprefix("www.")
    ending = _ENDINGS.get(kind)
    if ending is None or name.lower().endswith(ending) or (ending == ".txt" and _has_format(name)):
        return name
    return f"{_PROGRAM.sub('', name)}{ending}"
