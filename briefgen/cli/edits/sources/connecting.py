"""Connections to public hosts alone, which a timer ends however slowly a server answers.

A name is resolved and its addresses are checked by the very connection that is then used, so that no host
leads to the editor's own network. Proxies are not used.
"""

from __future__ import annotations

import http.client
import socket
import ssl
from contextlib import suppress
from functools import partial
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from threading import Timer
from typing import TYPE_CHECKING, Any, Final, Self
from urllib.request import HTTPDefaultErrorHandler, HTTPErrorProcessor, HTTPSHandler, OpenerDirector

if TYPE_CHECKING:
    from urllib.request import Request

_TRANSLATED: Final = IPv6Network("64:ff9b::/96")
"""Addresses of version 4 as networks that have only version 6 reach them."""


class Watch:
    """Ends the connections that are made within a block when the time is over."""

    def __init__(self, seconds: float) -> None:
        self._timer = Timer(seconds, self._end)
        self._timer.daemon = True
        self._held: list[socket.socket] = []

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        for connection in self._held:
            connection.close()

    def hold(self, connection: socket.socket) -> None:
        """Watch a connection; what encrypts it takes the socket, so a copy of it is held."""
        self._held.append(connection.dup())

    def _end(self) -> None:
        for connection in self._held:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


def public_opener(watch: Watch) -> OpenerDirector:
    """What opens https addresses of public hosts, and nothing else; it follows no redirect."""
    return opener_of(_PublicHandler(watch))


def opener_of(handler: HTTPSHandler) -> OpenerDirector:
    """What opens https addresses as a handler connects."""
    opener = OpenerDirector()
    opener.addheaders = []
    for each in (handler, HTTPDefaultErrorHandler(), HTTPErrorProcessor()):
        opener.add_handler(each)
    return opener


class _PublicHandler(HTTPSHandler):
    def __init__(self, watch: Watch) -> None:
        super().__init__(context=ssl.create_default_context())
        self._watch = watch

    def https_open(self, req: Request) -> http.client.HTTPResponse:
        return self.do_open(partial(_connection, self._watch), req)


def _connection(watch: Watch, host: str, **options: Any) -> http.client.HTTPSConnection:
    connection = http.client.HTTPSConnection(host, context=ssl.create_default_context(), **options)
    # The one place where the library makes a socket; it is there for such uses, and has no public name.
    connection._create_connection = partial(public_socket, watch)  # type: ignore[attr-defined]  # noqa: SLF001
    return connection


def public_socket(
    watch: Watch, place: tuple[str, int], timeout: float | None = None, _: object = None
) -> socket.socket:
    """A connection to a host all of whose addresses are public.

    Raises:
        OSError: If one is not, or no connection can be made.
    """
    host, port = place
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = dict.fromkeys(str(entry[4][0]) for entry in found)
    if not addresses or not all(map(is_public, addresses)):
        raise OSError(f"{host} is not a public host")
    refused: OSError | None = None
    for address in addresses:
        try:
            connection = socket.create_connection((address, port), timeout)
        except OSError as error:
            refused = error
        else:
            watch.hold(connection)
            return connection
    raise refused or OSError(f"{host} does not answer")


def is_public(address: str) -> bool:
    """Whether an address is of the internet at large, and so are those that it has within it."""
    found = ip_address(address.partition("%")[0])
    inner = _inner(found) if isinstance(found, IPv6Address) else []
    return all(one.is_global and not one.is_multicast for one in (found, *inner))


def _inner(address: IPv6Address) -> list[IPv4Address]:
    """The addresses of version 4 that one of version 6 leads to."""
    within = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in _TRANSLATED:
        within.append(IPv4Address(int(address) & 0xFFFFFFFF))
    return [one for one in within if one is not None]
