"""Topics of a built site as PDFs.

The pages are served to the browser on this machine, without scripts; their links lead to the published site,
or nowhere where it has no address. The PDF's dates are the day of the build, so that the same site and the
same browser give the same bytes.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from threading import Thread
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote, urljoin, urlsplit

from briefgen.cli.builds.chromium import print_to_pdf
from briefgen.errors import BuildError
from briefgen.pages import external

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefgen.published import SiteFiles

_LIMIT: Final = 64 << 20
_LINK: Final = re.compile(r"""<a\b(?P<before>[^<>]*?)\shref=(?P<mark>["'])(?P<href>[^"'<>]*)(?P=mark)""")
_DATE: Final = re.compile(rb"(?<=Date \(D:)\d{14}(?=\+00'00'\))")
_IN_ADDRESS: Final = ":/?[]@!$()*+,;=%~"
_POLICY: Final = (
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'none'"
)


class Printer:
    """Prints pages of one site.

    Args:
        chromium: The browser.
        files: The site's; nothing else is served.
        address: Where the site is published; empty if nowhere.
        day: Of the build, as ``2024-05-01``.
    """

    def __init__(self, chromium: Path, files: SiteFiles, address: str, day: str) -> None:
        self._chromium = chromium
        self._files = files
        self._address = quote(external(address) or "", safe=_IN_ADDRESS)
        self._day = day

    def printed(self, page: str) -> bytes:
        """The PDF of a page, given by its file in the site.

        Raises:
            BuildError: If it is not there, or the browser fails.
        """
        if page not in self._files.names:
            raise BuildError(f"the site has no page {page}")
        with self._served() as base:
            made = print_to_pdf(self._chromium, f"{base}{page}")
        return _DATE.sub(f"{self._day.replace('-', '')}000000".encode(), made)

    @contextmanager
    def _served(self) -> Iterator[str]:
        files, names, linked = self._files, frozenset(self._files.names), self._linked

        class Handler(BaseHTTPRequestHandler):
            """Answers with a file of the site, or not at all."""

            def do_GET(self) -> None:
                name = unquote(urlsplit(self.path).path).removeprefix("/")
                if name not in names:
                    self.send_error(404)
                    return
                content = files.read(name, _LIMIT)
                if name.endswith(".html"):
                    content = linked(content.decode("utf-8", "replace"), name).encode()
                self.send_response(200)
                self.send_header("Content-Type", guess_type(name)[0] or "application/octet-stream")
                self.send_header("Content-Security-Policy", _POLICY)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *arguments: object) -> None:
                """Say nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            server.server_close()

    def _linked(self, page: str, name: str) -> str:
        """A page whose links lead to the published site; those within it stay."""
        return _LINK.sub(lambda match: self._link(match, name), page)

    def _link(self, match: re.Match[str], name: str) -> str:
        href = match["href"]
        if href.startswith("#") or urlsplit(href).scheme:
            return match[0]
        if not self._address:
            return f"<a{match['before']}"
        here = urljoin(f"{self._address.rstrip('/')}/", name.removesuffix("index.html"))
        return f'<a{match["before"]} href="{urljoin(here, href)}"'
