"""The patterns of ``languages.doubts`` as regular expressions for a sentence that ``frames`` writes out."""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, get_args

from briefgen.languages.vocabulary import words
from briefgen.reading.speech.sentences.cue_words import JUDGING, STRONG
from briefgen.reading.speech.sentences.frames import ANY_SIGN, BARE_WORD, NAME, SPEECH, STOP, signs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefgen.languages.contract.factuality import Factuality

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
def patterns(of: Factuality) -> tuple[tuple[Pattern, ...], ...]:
    """The patterns of a language: for the quotation's sentence, the next, one that goes on, that before."""
    parts = parts_of(of, of.doubts.parts)
    parts |= {
        "expressed": parts["expressions"] + " (?:that |of )*?{open}",
        "uttered": "(?:said|say|used|use|wrote|write|uttered|posted)",
    }
    tables = (of.doubts.here, of.doubts.afterwards, of.doubts.continued, of.doubts.earlier)
    return tuple(_compiled(table, parts) for table in tables)


def parts_of(of: Factuality, parts: Mapping[str, str]) -> dict[str, str]:
    """What may stand in braces in a pattern: word lists, some parts, and the signs of classes of words."""
    lists = {one.name: any_of(getattr(of, one.name)) for one in fields(of) if one.name != "doubts"}
    return (
        lists
        | dict(parts)
        | {
            "word": _WORD,
            "any_word": BARE_WORD,
            "any_sign": ANY_SIGN,
            "speech_sign": signs_of(SPEECH),
            "stop_sign": signs_of(STOP),
            "name_sign": signs_of(NAME),
            "speech_or_name_sign": signs_of(SPEECH | NAME),
        }
    )


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
