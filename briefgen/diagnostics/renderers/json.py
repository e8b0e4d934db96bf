"""Diagnostics for other programs, in the form that ``check --format json`` promises."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefgen.diagnostics.renderers.region import region

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.diagnostics.diagnostic import Diagnostic, Label

VERSION = 1
_UNSAFE = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)


def render_json(diagnostics: Iterable[Diagnostic], summary: Mapping[str, object]) -> str:
    """One JSON object with the counts of ``summary`` and every diagnostic, in their order.

    Lines and columns are 1-based, columns count code points, an end is exclusive.
    """
    found = [_diagnostic(item) for item in diagnostics]
    return serialized({"version": VERSION, "summary": summary, "diagnostics": found})


def serialized(value: object) -> str:
    r"""``value`` as JSON in Unicode, safe to print and to encode.

    What would steer a terminal, reorder a line or not encode as UTF-8 stays a ``\u`` escape, which
    reads back as the same character.
    """
    text = json.dumps(value, ensure_ascii=False, indent=2, default=_plain)
    return _UNSAFE.sub(lambda match: json.dumps(match[0])[1:-1], text) + "\n"


def _plain(value: object) -> object:
    return dict(value) if isinstance(value, Mapping) else str(value)


def _diagnostic(item: Diagnostic) -> dict[str, object]:
    return {
        "code": item.code,
        "severity": item.severity,
        "message": item.message,
        "help": item.help,
        **_place(item.primary),
        "related": [{"message": label.message, **_place(label)} for label in item.related],
    }


def _place(label: Label) -> dict[str, object]:
    place = region(label)
    return {
        "path": label.document.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }
