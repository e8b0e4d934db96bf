"""What a language is to the reading: the words and signs that its rules ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.languages.numbers import Numbers


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What is described of a language.

    Attributes:
        code: Its ISO 639-1 code, the first part of a BCP 47 tag.
        numbers: How it writes and limits numbers.
    """

    code: str
    numbers: Numbers
