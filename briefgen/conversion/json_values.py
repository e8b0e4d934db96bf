"""JSON of strangers: a value within limits, and which kind of file it is.

A number stays as it is written, so that none of its digits is lost, and no digits take long to read.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from briefgen.conversion import library, records
from briefgen.conversion.decoding import decoded
from briefgen.conversion.documents import Unconvertible
from briefgen.conversion.feeds import json_feed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.conversion.documents import Converted

_HELP: Final = 'save each text as a record of a .jsonl file: {"id": "…", "text": "…"}'


def convert(data: bytes, name: str) -> Iterator[Converted]:
    """The documents of a feed, of a list of records, or the entries of a library in CSL-JSON.

    Raises:
        Unconvertible: If it is none of these.
    """
    read = decoded(data)
    try:
        value = json.loads(read.text, parse_int=str, parse_float=str)
    except RecursionError as error:
        raise Unconvertible("is nested too deeply") from error
    except ValueError as error:
        if "\n" in read.text.strip() and read.text.lstrip().startswith("{"):
            yield from records.convert(data, name)
            return
        where = f" in line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise Unconvertible(f"is not JSON that can be read{where}") from error
    if isinstance(value, dict) and json_feed.is_json_feed(value):
        yield from json_feed.documents(value)
        return
    entries = value.get("items") if isinstance(value, dict) and "text" not in value else value
    entries = entries if isinstance(entries, list) else [entries]
    if library.is_csl(entries):
        yield from library.of_csl(entries, name)
    elif any(isinstance(entry, dict) and records.text_of_record(entry) for entry in entries):
        yield from records.documents(entries)
    else:
        raise Unconvertible("is JSON without texts or entries of a library", _HELP)
