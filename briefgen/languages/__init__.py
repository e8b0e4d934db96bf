"""Languages: a file each. What is not described here is not read by the rules of another language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.languages.english import ENGLISH
from briefgen.languages.language import Language
from briefgen.languages.months import month_names
from briefgen.languages.pronouns import ANYBODY

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ANYBODY", "ENGLISH", "Language", "described", "month_names"]

_DESCRIBED: Final[Mapping[str, Language]] = {language.code: language for language in (ENGLISH,)}


def described(tag: str) -> Language | None:
    """The language that a BCP 47 tag names, or None where it is not described: ``en-GB`` is English."""
    return _DESCRIBED.get(tag.replace("_", "-").partition("-")[0].strip().lower())
