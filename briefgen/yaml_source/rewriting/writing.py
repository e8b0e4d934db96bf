"""Values as YAML that reads back as the same text, in the plainest form that is safe."""

from __future__ import annotations

import json
import re
from typing import Final

# Starts with a letter and holds nothing that YAML could take for structure, a comment or another type.
_PLAIN: Final = re.compile(r"[^\W\d_][^:#\r\n\t\[\]{},&*!|>'\"%@`\\]*(?<!\s)")
_WORDS_OF_YAML: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


def written(value: str) -> str:
    """A text as a YAML scalar on one line: plain where that is safe in every context, else double-quoted."""
    if _PLAIN.fullmatch(value) and value.lower() not in _WORDS_OF_YAML and value.isprintable():
        return value
    quoted = json.dumps(value, ensure_ascii=False)
    return "".join(character if character.isprintable() else _escaped(character) for character in quoted)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode()
