"""Fetches what ``build --since`` compares with: from a folder, a manifest's file, or the published site.

The web is asked only here and only for what the editor names, by https alone, and within bounds of size and
time.
"""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from threading import Thread
from typing import Final
from urllib.error import HTTPError
from urllib.parse import urlsplit

from briefgen.errors import BuildError, ConfigurationError
from briefgen.published import ANNOTATIONS, MANIFEST, TOPICS, LastSite, last_site

_LIMIT: Final = 64 << 20
"""Bytes of the manifest, or of the annotations: those of a site of ten thousand topics have half of it."""
_PATIENCE: Final = 10.0
"""Seconds in which a server has to answer at all."""
_SECONDS: Final = 60.0
"""Seconds that one file may take."""


def read_last_site(where: str) -> LastSite:
    """The last published site.

    Args:
        where: Its folder, the file of its manifest, or an https address of one of these.

    Raises:
        ConfigurationError: If that is no place from which a site is read.
        BuildError: If it cannot be read, or is not what it should be.
    """
    if "://" in where:
        return _from_web(where)
    place = Path(where)
    manifest = place / MANIFEST if place.is_dir() else place
    if not manifest.is_file():
        raise ConfigurationError(f"--since: {where} is neither a site with {MANIFEST} nor such a file")
    beside = [manifest.parent / name for name in (ANNOTATIONS, TOPICS)]
    return last_site(_content(manifest), *(_content(path) if path.is_file() else None for path in beside))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_LIMIT + 1)
    except OSError as error:
        raise BuildError(f"{path} cannot be read: {error.strerror}") from error
    return _bounded(content, str(path))


def _from_web(where: str) -> LastSite:
    parts = urlsplit(where)
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment or "@" in parts.netloc:
        raise ConfigurationError("--since: the address of the published site has to begin with https://")
    base = where.removesuffix(MANIFEST).rstrip("/")
    manifest = _fetched(f"{base}/{MANIFEST}")
    listed = [name for name in (ANNOTATIONS, TOPICS) if f"  {name}".encode() in manifest]
    files = {name: _fetched(f"{base}/{name}") for name in listed}
    return last_site(manifest, files.get(ANNOTATIONS), files.get(TOPICS))


def _fetched(address: str) -> bytes:
    """A file of the published site; a server that sends byte by byte is waited for no longer than others."""
    found: list[bytes | BuildError] = []
    thread = Thread(target=lambda: found.append(_attempted(address)), daemon=True)
    thread.start()
    thread.join(_SECONDS)
    answer = found[0] if found else BuildError(f"{address} cannot be fetched within {_SECONDS:.0f} seconds")
    if isinstance(answer, BuildError):
        raise answer
    return answer


def _attempted(address: str) -> bytes | BuildError:
    from http.client import HTTPException  # noqa: PLC0415  # starts slowly
    from urllib.request import HTTPRedirectHandler, Request, build_opener  # noqa: PLC0415  # starts slowly

    class SecureRedirects(HTTPRedirectHandler):
        """Follows no redirect from https to anything else."""

        def redirect_request(self, *arguments: object) -> Request | None:
            if urlsplit(str(arguments[-1])).scheme != "https":
                raise BuildError(f"{address} redirects to an address without https")
            return super().redirect_request(*arguments)  # type: ignore[arg-type]  # as they came

    request = Request(address, headers={"User-Agent": "briefgen", "Accept-Encoding": "identity"})  # noqa: S310  # https
    try:
        with build_opener(SecureRedirects).open(request, timeout=_PATIENCE) as response:
            return _bounded(response.read(_LIMIT + 1), address)
    except BuildError as error:
        return error
    except HTTPError as error:
        advice = "; leave out --since for the first publication" if error.code == HTTPStatus.NOT_FOUND else ""
        return BuildError(f"{address} cannot be fetched: {error.code} {error.reason}{advice}")
    except (OSError, HTTPException, ValueError) as error:
        return BuildError(f"{address} cannot be fetched: {getattr(error, 'reason', error)}")


def _bounded(content: bytes, name: str) -> bytes:
    if len(content) > _LIMIT:
        raise BuildError(f"{name} is larger than {_LIMIT:,} bytes")
    return content
