"""What a language is to the reading: the words and signs that its rules ask for."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from briefgen.languages.numbers import Numbers
from briefgen.languages.turning import Turning

if TYPE_CHECKING:
    from briefgen.languages.factuality import Factuality
    from briefgen.languages.scope import Scope
    from briefgen.languages.speech import Speech


def _undescribed() -> Numbers:
    """The numbers of a language of which they are not described: no word is one."""
    nothing: dict[str, Any] = {one.name: () for one in fields(Numbers)}
    return Numbers(**nothing)


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What is described of a language.

    Attributes:
        code: Its ISO 639-1 code, the first part of a BCP 47 tag.
        numbers: How it writes and limits numbers.
        turning: The words that turn, limit or carry what is said.
        scope: What turns a statement in its sentence; None where that is not described.
        factuality: How it says that words were not said; None where that is not described.
        speech: Its verbs of speech and what stands around a name; None where the reading is one of its own,
            as for English.
    """

    code: str
    numbers: Numbers = field(default_factory=_undescribed)
    turning: Turning = field(default_factory=Turning)
    scope: Scope | None = None
    factuality: Factuality | None = None
    speech: Speech | None = None

    @property
    def reads_numbers(self) -> bool:
        """Whether its numbers are described."""
        return bool(self.numbers.small)
