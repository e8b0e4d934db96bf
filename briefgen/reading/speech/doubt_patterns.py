"""How the patterns that show words as not said, or only perhaps said, are read.

They are matched against a sentence as ``frames`` writes it out: its words in lower case with a space after
each, ``❝`` for the quotation and ``●`` for any other. In a pattern ``~6`` is up to six words that end no
clause, ``{verb}`` a part: a word list of the language, or one of the parts below; a space takes the sign of a
word's classes with it, and ``␣`` is a space alone.
"""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, get_args

from briefgen.languages.vocabulary import words
from briefgen.reading.speech.borrowed_tables import BORROWED, BORROWED_PARTS, CONTINUED
from briefgen.reading.speech.cues import JUDGING, STRONG
from briefgen.reading.speech.document_tables import DOCUMENT_PARTS, DOCUMENTS
from briefgen.reading.speech.doubt_parts import PARTS
from briefgen.reading.speech.doubt_tables import AFTERWARDS, HERE
from briefgen.reading.speech.frames import ANY_SIGN, BARE_WORD

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.languages.factuality import Factuality

Reason = Literal["denied", "unreal", "asked", "intended", "unconfirmed", "false", "invented", "rejected",
                 "inscribed", "written", "retracted", "ascribed", "forced", "joking", "ironic",
                 "heard"]  # fmt: skip
Pattern = tuple[Reason, "re.Pattern[str]"]

_WORD: Final = f"{BARE_WORD} "
_BREAKS: Final = words(
    "but while when why how where who what which and about because calling citing describing"
)
"""What may not stand between a verb and the quotation that it announces."""


@cache
def patterns(of: Factuality) -> tuple[tuple[Pattern, ...], tuple[Pattern, ...], tuple[Pattern, ...]]:
    """The patterns of a language: for the quotation's sentence, the one after it, and words that go on."""
    parts = {field.name: any_of(getattr(of, field.name)) for field in fields(of)}
    parts |= (
        PARTS
        | DOCUMENT_PARTS
        | BORROWED_PARTS
        | {
            "word": f"{_WORD}",
            "expressed": parts["expressions"] + " (?:that |of )*?{open}",
            "uttered": "(?:said|say|used|use|wrote|write|uttered|posted)",
        }
    )
    here = HERE.rstrip() + DOCUMENTS.rstrip() + BORROWED
    return _compiled(here, parts), _compiled(AFTERWARDS, parts), _compiled(CONTINUED, parts)


@cache
def speech_words(of: Factuality) -> frozenset[str]:
    """The verbs whose object a quotation may be."""
    return (STRONG | JUDGING) - of.unfinished


@cache
def stop_words(of: Factuality) -> frozenset[str]:
    """What no doubt reaches across on its way to the quotation."""
    return (STRONG | of.conditions | _BREAKS) - {"words", "post", "report"}


def any_of(listed: Iterable[str]) -> str:
    """A pattern for any of the words, whole."""
    whole = "|".join(sorted(map(re.escape, listed), key=lambda word: (-len(word), word)))
    return rf"(?<![\w'.-])(?:{whole})"


def _compiled(table: str, parts: dict[str, str]) -> tuple[Pattern, ...]:
    found: list[Pattern] = []
    for line in table.strip().splitlines():
        reason, _, pattern = line.strip().partition(" ")
        found.append((_reason(reason), re.compile(expanded(pattern, parts))))
    return tuple(found)


def _reason(word: str) -> Reason:
    return next(reason for reason in get_args(Reason) if reason == word)


def expanded(pattern: str, parts: dict[str, str]) -> str:
    """A pattern of a frame as a regular expression, its parts filled in; it ends where a word does."""
    while (filled := re.sub(r"\{([a-z'_]+)\}", lambda match: parts[match[1]], pattern)) != pattern:
        pattern = filled
    if not pattern.endswith((" ", "]", ANY_SIGN, " )")):
        pattern += r"(?!\w)"
    counted = re.sub(r"~(\d+)", lambda match: f"(?:{_WORD}){{0,{match[1]}}}?", pattern)
    return counted.replace(" ", f" {ANY_SIGN}").replace("␣", " ")
