"""The process that ``bounded`` starts: one file in, its documents out, within limits that it sets itself.

It reads a line of JSON with what is asked and its limits, and then the file's bytes, from standard input. It
answers with a line of JSON for each document and a last one that says how it ended. It opens no connection
and starts no program, whatever a library wants.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from briefgen.conversion.documents import Unconvertible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.conversion.documents import Converted

_FORBIDDEN: Final = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
)
_HELP: Final = "save it as text, and add that"


def main() -> None:
    """Convert what standard input has."""
    answers = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what libraries print is no answer
    asked = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read()
    _limit(asked)
    for answer in _answers(asked, data):
        answers.write(json.dumps(answer) + "\n")
    answers.flush()


def _limit(limits: dict[str, Any]) -> None:
    """Take the limits on, as far as the system has them."""
    sys.addaudithook(_refuse)
    try:
        import resource  # noqa: PLC0415  # not on Windows
    except ModuleNotFoundError:
        return
    own = 0
    with suppress(OSError), open("/proc/self/statm", encoding="ascii") as pages:  # noqa: PTH123
        own = int(pages.read().split()[0]) * resource.getpagesize()
    seconds = limits["seconds"]
    for kind, soft, hard in (
        (resource.RLIMIT_AS, *[own + (limits["megabytes"] << 20)] * 2),
        (resource.RLIMIT_CPU, seconds, seconds + 1),
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        with suppress(OSError, ValueError):  # a system may know a limit and not take it
            resource.setrlimit(kind, (soft, hard))


def _refuse(event: str, _: object) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(f"{event} is not for converters")


def _answers(asked: dict[str, Any], data: bytes) -> Iterator[dict[str, Any]]:
    module, _, function = asked["converter"].partition(":")
    try:
        documents = getattr(import_module(module), function)(data, asked["name"])
        yield from _bounded(documents, asked["characters"])
    except Unconvertible as refusal:
        yield _refusal(refusal.reason, refusal.help)
    except MemoryError:
        yield _refusal(f"takes more than {asked['megabytes']} MB of memory to read", _HELP)
    except RecursionError:
        yield _refusal("is nested too deeply", _HELP)
    except Exception as error:  # noqa: BLE001  # whatever a library says of a damaged file
        what = " ".join(f"{type(error).__name__}: {error}".split())
        yield _refusal(f"cannot be read: {what[:200]}", _HELP)
    else:
        yield {"done": True}


def _bounded(documents: Iterable[Converted], most: int) -> Iterator[dict[str, Any]]:
    for document in documents:
        most -= len(document.text)
        if most < 0:
            raise Unconvertible("holds more text than can be read at once", "split it")
        yield {
            "text": document.text,
            "stated": {key: (stated.value, stated.origin) for key, stated in document.stated.items()},
            "converter": document.converter,
            "doubts": document.doubts,
            "name": document.name,
        }


def _refusal(reason: str, help_: str | None) -> dict[str, Any]:
    return {"refused": reason, "help": help_}


if __name__ == "__main__":
    main()
