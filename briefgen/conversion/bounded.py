"""Converts a file in a process of its own, which ends when it takes too long or too much memory.

A hostile or broken file can make a library loop, fill the memory or crash the interpreter. The file's bytes
go to the child (``child.py``) by its standard input, and the documents come back as lines of JSON. Text that
is UTF-8 already is read here, at once.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from briefgen.conversion.documents import Converted, Stated, Unconvertible
from briefgen.conversion.formats import convert, format_of
from briefgen.text import Undecodable, decode_utf8

if TYPE_CHECKING:
    from collections.abc import Iterator

CONVERTER: Final = "briefgen.conversion.formats:convert"


@dataclass(frozen=True)
class Limits:
    """What one file may take.

    Attributes:
        seconds: CPU seconds; where the system cannot limit them, and on a machine that does much else,
            three times as many seconds go by before the child is killed.
        megabytes: Memory beyond what the interpreter takes, on systems that can limit it.
        characters: The most that the documents of one file may have together.
    """

    seconds: int = 10
    megabytes: int = 500
    characters: int = 64 << 20


def convert_bounded(
    data: bytes, name: str, limits: Limits | None = None, converter: str = CONVERTER
) -> list[Converted]:
    """The documents of a file, as ``formats.convert`` makes them.

    Args:
        data: The file's bytes.
        name: Its name, with its ending.
        limits: What it may take; otherwise ``Limits()``.
        converter: The module and the function that make them, apart by a colon.

    Raises:
        Unconvertible: If no text can be made of it, or not within the limits.
    """
    if converter == CONVERTER and _is_quick(data, name):
        return list(convert(data, name))
    limits = limits or Limits()
    asked = {"converter": converter, "name": name, **asdict(limits)}
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-B", "-m", "briefgen.conversion.child"],
            input=json.dumps(asked).encode() + b"\n" + data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            timeout=3 * limits.seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise _too_long(limits) from error
    return list(_read(done, limits))


def _is_quick(data: bytes, name: str) -> bool:
    return format_of(data, name).module == "plain_text" and not isinstance(decode_utf8(data), Undecodable)


def _environment() -> dict[str, str]:
    """What the child finds its modules by: this process's own path, and never the working directory."""
    path = os.pathsep.join(entry or str(Path.cwd()) for entry in sys.path)
    return {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}


def _read(done: subprocess.CompletedProcess[bytes], limits: Limits) -> Iterator[Converted]:
    """The child's documents; its last line says that they are all, or why there are none."""
    lines = [json.loads(line) for line in done.stdout.splitlines()] if done.returncode == 0 else []
    last = lines.pop() if lines else {}
    if last.get("done"):
        yield from map(_document, lines)
    elif "refused" in last:
        raise Unconvertible(last["refused"], last["help"])
    elif -done.returncode in {getattr(signal, "SIGXCPU", 0), getattr(signal, "SIGKILL", 0)} - {0}:
        raise _too_long(limits)
    else:
        raise Unconvertible("cannot be read: its converter crashed", "save it as text, and add that")


def _document(line: dict[str, Any]) -> Converted:
    stated = {key: Stated(value, origin) for key, (value, origin) in line["stated"].items()}
    return Converted(line["text"], stated, line["converter"], tuple(line["doubts"]), line["name"])


def _too_long(limits: Limits) -> Unconvertible:
    reason = f"took more than {limits.seconds} seconds to read"
    return Unconvertible(reason, "split it, or save it as text; a long document may need --seconds")
