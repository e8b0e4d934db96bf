"""What a language is to the reading: the words and signs that its rules ask for."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefgen.languages.turning import Turning


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What is described of a language.

    Attributes:
        code: Its ISO 639-1 code, the first part of a BCP 47 tag.
        turning: The words that turn, limit or carry what is said.
    """

    code: str
    turning: Turning = field(default_factory=Turning)
