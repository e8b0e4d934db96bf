"""Values as JSON: in a file, within a page, and on a terminal.

JSON can carry every character, and does, so that a passage's words are the source's own; only lone
surrogates, which UTF-8 has not, are replaced.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from briefgen.escaping.characters import SURROGATES
from briefgen.escaping.html import Html
from briefgen.escaping.terminal import Rendered

_written: Final = json.encoder.encode_basestring
"""A text as JSON, in quotation marks, with all that is not ASCII as it is."""
_SURROGATE: Final = re.compile(f"[{SURROGATES}]")
_STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_SYNTAX: Final = re.compile(r"[<>&{}\[\]`|*_~^\x7f]|--+")
_STEERING: Final = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    f"\U000e0000-\U000e007f{SURROGATES}]|#(?=\\[)"
)


def to_json(value: Any) -> bytes:
    """JSON for a file: UTF-8, indented, a line break at its end."""
    # Between texts there is nothing but ASCII: what is replaced here is in one of them.
    return _SURROGATE.sub("\ufffd", f"{_indented(value, chr(10))}\n").encode()


def _indented(value: Any, margin: str) -> str:
    """What ``json.dumps`` writes with an indent of 1, in half its time.

    Args:
        value: Of the kinds that it can write.
        margin: A line break and the spaces before the line that the value begins in.
    """
    if isinstance(value, str):
        return _written(value)
    inner = f"{margin} "
    if isinstance(value, dict):
        pairs = [f"{_member(key)}: {_indented(held, inner)}" for key, held in value.items()]
        return f"{{{inner}{f',{inner}'.join(pairs)}{margin}}}" if pairs else "{}"
    if isinstance(value, (list, tuple)):
        items = [_indented(held, inner) for held in value]
        return f"[{inner}{f',{inner}'.join(items)}{margin}]" if items else "[]"
    if value is None or type(value) is bool:
        return _CONSTANTS[value]
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


_CONSTANTS: Final = {None: "null", True: "true", False: "false"}


@lru_cache(maxsize=1_000, typed=True)
def _member(key: Any) -> str:
    """The name of a member; what is no text is called as JSON writes it."""
    return _written(key if isinstance(key, str) else json.dumps(key))


def to_line(value: Any) -> str:
    """JSON on one line, as text."""
    return _SURROGATE.sub("\ufffd", json.dumps(value, ensure_ascii=False, allow_nan=False))


def to_compact(value: Any) -> bytes:
    """JSON for a file that programs alone read: UTF-8, a line without spaces."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return _SURROGATE.sub("\ufffd", f"{text}\n").encode()


def to_script(value: Any) -> str:
    """JSON for a ``script`` element within Markdown: one line of ASCII.

    Whatever could end the element or be syntax of HTML, Markdown or Jinja is escaped in the strings;
    outside of them no two braces open in a row.
    """
    text = json.dumps(_encodable(value), ensure_ascii=True, separators=(",", ":"), allow_nan=False)
    return _STRING.sub(lambda string: _SYNTAX.sub(_references, string[0]), text)


def data_block(value: Any) -> Html:
    """JSON-LD as an element of a page."""
    return Html(f'<script type="application/ld+json">{to_script(value)}</script>')


def to_terminal(value: object) -> Rendered:
    r"""JSON in Unicode, safe to print and to encode; a mapping is an object, what is unknown its text.

    What would steer a terminal, reorder a line, be a command in a workflow's log or not encode as UTF-8
    stays a ``\u`` escape, which reads back as the same character.
    """
    text = json.dumps(value, ensure_ascii=False, indent=2, default=_known)
    return Rendered(_STEERING.sub(_references, text) + "\n")


def _known(value: object) -> object:
    return dict(value) if isinstance(value, Mapping) else str(value)


def _encodable(value: Any) -> Any:
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {_encodable(key): _encodable(held) for key, held in value.items()}
    if isinstance(value, (list, tuple)):
        return [_encodable(held) for held in value]
    return value


def _references(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[place : place + 4]}" for place in range(0, len(units), 4))
