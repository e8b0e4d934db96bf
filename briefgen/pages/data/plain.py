"""Text as XML 1.0 and CSV can carry it, and values as JSON.

Control characters, which XML cannot hold at all and spreadsheets choke on, become control pictures; other
code points that are no characters become U+FFFD. Tab and line breaks stay. JSON can carry all of them and
does, so that a passage's words are the source's own; only lone surrogates, which UTF-8 has not, are replaced.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

_KEPT: Final = "\t\n\r"
_PICTURES: Final = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in _KEPT}
_TABLE: Final = {**_PICTURES, 0x7F: "\u2421"}
_NO_CHARACTER = re.compile("[\x80-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_IN_STRING = re.compile(r"[<>&{}\[\]`|*_~^\x7f]|--+")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def plain(text: str) -> str:
    """The text, with what is not representable made visible."""
    return _NO_CHARACTER.sub("\ufffd", text.translate(_TABLE))


def _encodable(value: Any) -> Any:
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: _encodable(held) for key, held in value.items()}
    if isinstance(value, (list, tuple)):
        return [_encodable(held) for held in value]
    return value


def present(**values: Any) -> dict[str, Any]:
    """A mapping without what is unknown: no None, no empty text or list."""
    return {key.rstrip("_"): value for key, value in values.items() if value not in (None, "", [], (), {})}


def to_json(value: Any) -> bytes:
    """JSON for a file: UTF-8, indented, a line break at its end."""
    text = json.dumps(_encodable(value), ensure_ascii=False, indent=1, allow_nan=False)
    return f"{text}\n".encode()


def to_script(value: Any) -> str:
    """JSON for a ``script`` element within Markdown: one line of ASCII.

    Whatever could end the element or be syntax of HTML, Markdown or Jinja is escaped in the strings;
    outside of them no two braces open in a row.
    """
    text = json.dumps(_encodable(value), ensure_ascii=True, separators=(",", ":"), allow_nan=False)
    return _STRING.sub(lambda string: _IN_STRING.sub(_escaped, string[0]), text)


def _escaped(match: re.Match[str]) -> str:
    return "".join(f"\\u{ord(character):04x}" for character in match[0])
