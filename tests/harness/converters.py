"""Converters that do what a hostile file makes a library do, for the tests of what bounds them."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

from briefgen.conversion import Converted, Stated, Unconvertible

if TYPE_CHECKING:
    from collections.abc import Iterator


def lines(data: bytes, name: str) -> Iterator[Converted]:
    """A document a line, by the sender whom its file names."""
    print("a library's chatter")  # noqa: T201
    for number, line in enumerate(data.decode().splitlines()):
        stated = {"author": Stated(name, "the name")}
        yield Converted(line, stated, "lines 1", ("short",), str(number))  # type: ignore[arg-type]


def endless(data: bytes, name: str) -> Iterator[Converted]:
    """A loop without end."""
    while True:
        pass
    yield Converted("")


def swelling(data: bytes, name: str) -> Iterator[Converted]:
    """A document that fills the memory."""
    held = []
    while True:
        held.append(bytearray(1 << 24))
    yield Converted("")


def many(data: bytes, name: str) -> Iterator[Converted]:
    """Documents without end."""
    while True:
        yield Converted("words " * 100)


def nested(data: bytes, name: str) -> Iterator[Converted]:
    """A structure too deep for the interpreter."""
    yield from nested(data, name)


def crashing(data: bytes, name: str) -> Iterator[Converted]:
    """An end of the process in the midst of it."""
    yield Converted("")
    os.abort()


def failing(data: bytes, name: str) -> Iterator[Converted]:
    """What a library raises for a damaged file."""
    raise ValueError("no\ntable")
    yield Converted("")


def refusing(data: bytes, name: str) -> Iterator[Converted]:
    """A refusal, after a document."""
    yield Converted("")
    raise Unconvertible("is a scan without text", "recognize its text first")


def calling(data: bytes, name: str) -> Iterator[Converted]:
    """A request to another host."""
    socket.create_connection(("192.0.2.1", 80), timeout=1)
    yield Converted("")


def writing(data: bytes, name: str) -> Iterator[Converted]:
    """A file that a library leaves behind."""
    with open(name, "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write("words")
    yield Converted("")
