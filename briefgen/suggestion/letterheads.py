"""Lines above a headline: the institution that issues a paper, what the paper is, when and whom to ask.

An institution's name is told by its form: a noun such as *Department*, what it is for after *of* or *for*,
and no verb. *Department of State announces aid* has a word in small letters, and *Ministry of Defence
Announces Aid* more words in a row than such a name has.
"""

from __future__ import annotations

import re
from typing import Final

from briefgen.languages.worldwide.letterheads import (
    ARTICLES,
    EMBARGOES,
    ENDINGS,
    INSTITUTIONS,
    JOINING,
    LOWER,
    RUBRIC_LINES,
)

_WORD: Final = re.compile(r"(?:[^\W\d_]\.)+|[^\W_]+(?:[-'’][^\W_]+)*|[,&+]")
_DATE: Final = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th|\.)?(?:\s+(?:of|de))?\s+[^\W\d_]{3,12}\.?,?\s+(?:de\s+)?\d{4}\b"
    r"|\b[^\W\d_]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b"
)
_NUMBER: Final = re.compile(r"\s*(?:[|:–-]\s*)?(?:(?:no|nr|n[°º])\.?\s*)?[\d/.-]+\s*$", re.IGNORECASE)
_CONTACT: Final = re.compile(
    r"@|\bwww\.|https?://|^(?:contact|press contact|media contact|tel|phone|e-?mail|fax|kontakt|contacto)\b"
    r"[^\n]{0,20}[:.]",
    re.IGNORECASE,
)
_BYLINE: Final = re.compile(r"(?:by|von|par|por|di|door)\s+(?=[^\W\d_])", re.IGNORECASE)
_SMALL: Final = JOINING | ARTICLES
_ROW: Final = 2
"""Words in a row, after the noun, that such a name has between the words that join its parts."""
_BEFORE: Final = 4
"""Words that it has before the noun."""
_LONGEST: Final = 12


def is_letterhead(line: str) -> bool:
    """Whether a line stands above a headline."""
    plain = _NUMBER.sub("", line).strip(" .:|–-*#").casefold()
    if plain in RUBRIC_LINES or plain.startswith(EMBARGOES) or _CONTACT.search(line):
        return True
    dated = _DATE.sub(" ", line)
    found = _WORD.findall(dated)
    if dated != line and len([word for word in found if word.casefold() not in _SMALL]) <= _ROW:
        return True
    if _BYLINE.match(line) and all(word[0].isupper() for word in found[1:] if word.casefold() not in _SMALL):
        return len(found) <= _LONGEST
    return _is_kicker(found) or _is_institution(found)


def _is_kicker(found: list[str]) -> bool:
    """A single word in capitals: the outlet, or the section."""
    return len(found) == 1 and found[0].isupper()


def _is_institution(found: list[str]) -> bool:
    words = [word.casefold() for word in found]
    at = next((n for n, word in enumerate(words) if _names_institution(word)), None)
    if at is None or at > _BEFORE or len(words) > _LONGEST:
        return False
    content = [word for word in found if word.casefold() not in _SMALL and word[0].isalpha()]
    if words[at] not in LOWER and not all(word[0].isupper() or not word[0].islower() for word in content):
        return False
    return _longest_row(words, at) <= _ROW


def _names_institution(word: str) -> bool:
    stem = re.sub(r"['’]s$", "", word)
    return stem in INSTITUTIONS or stem in LOWER or (len(stem) > 2 and stem.endswith(ENDINGS))


def _longest_row(words: list[str], at: int) -> int:
    """The most words in a row, after the first noun; one right after it has to be joined to it."""
    longest = row = 0
    joined = False
    for word in words[at + 1 :]:
        if word in JOINING or word in {",", "&", "+"}:
            row, joined = 0, True
            continue
        if word in ARTICLES and (row or not joined):
            return _ROW + 1
        if word in ARTICLES:
            continue
        if _names_institution(word) and not joined:
            continue
        if not joined:
            return _ROW + 1
        row += 1
        longest = max(longest, row)
    return longest
