"""What a source says it rests on: as its metadata declares, and as credits in its text tell.

Only what names itself as a credit is read: a dateline, a note of inputs, a line on first publication.
``According to Reuters`` in a sentence is a citation of one fact and is the editor's to declare.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.corpus.sources import Source

_ALIASES: Final = {
    "ap": "associated press", "afp": "agence france presse", "dpa": "deutsche presse agentur",
    "pti": "press trust of india", "upi": "united press international", "voa": "voice of america",
    "rfe rl": "radio free europe radio liberty", "kcna": "korean central news agency",
}  # fmt: skip
_AGENCIES: Final = (
    "Reuters|AP|Associated Press|AFP|Agence France-Presse|UPI|dpa|DPA|Bloomberg|Xinhua|Yonhap|Kyodo|TASS|"
    "Interfax|ANSA|EFE|PTI|ANI|IANS|KCNA|Anadolu|Ukrinform"
)
_DATELINE = re.compile(rf"^[A-Z][^\n()]{{1,60}}\((?P<name>{_AGENCIES})\)\s*[-–—]", re.MULTILINE)
_INPUTS = re.compile(
    r"\((?:with )?(?:additional )?(?:inputs?|reporting|material|files?) (?:from|by) "
    r"(?P<name>[^()\n]{2,80})\)",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"\b[Tt]his (?:story|article|report|piece|column|post) (?:was )?(?:originally|first) "
    r"(?:published|appeared|ran) (?:by|in|on|at) (?P<name>[A-Z][^\n.,;()]{1,60})"
)
_SYNDICATED = re.compile(
    r"\b(?:from|by|via) (?P<name>(?:a )?syndicated feed|wire (?:services?|reports))\b", re.IGNORECASE
)
_CREDITS: Final = (_DATELINE, _INPUTS, _FIRST, _SYNDICATED)
_PARTS = re.compile(r",| and | & |/|;")
_UNNAMED = re.compile(
    r"(?:(?:an?|the|other|several|various|local|foreign|international|news|wire|press|syndicated|media)\s+)*"
    r"(?:agenc(?:y|ies)|wires?|feeds?|services?|reports?|media|outlets?|press|newspapers?|sources?|correspondents?)"
)
_LEADING = re.compile(r"^(?:the|an?) ")
_MOST_CREDITS: Final = 20


@dataclass(frozen=True)
class Origin:
    """What a source rests on.

    Attributes:
        name: As the source or its editor has it.
        key: What names of the same agency or outlet share; empty for agencies that are not named.
    """

    name: str
    key: str


def key_of(name: str) -> str:
    """A name as it is compared; ``The Associated Press`` and ``AP`` are one."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    bare = _LEADING.sub("", re.sub(r"[\W_]+", " ", letters).strip())
    return _ALIASES.get(bare, bare) or name.strip()


def origins(source: Source) -> tuple[Origin, ...]:
    """What a source rests on, each once, declared ones first."""
    found: dict[str, Origin] = {}
    for name in (*source.metadata.is_based_on, *_credits(source.text)):
        key = "" if _UNNAMED.fullmatch(name.strip().casefold()) else key_of(name)
        found.setdefault(key, Origin(name.strip(), key))
    return tuple(found.values())


def _credits(text: str) -> Iterator[str]:
    for pattern in _CREDITS:
        for nth, match in enumerate(pattern.finditer(text)):
            if nth == _MOST_CREDITS:
                break
            yield from (part for part in _PARTS.split(match["name"]) if any(map(str.isalnum, part)))
