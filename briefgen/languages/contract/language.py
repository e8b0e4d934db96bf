"""What a language is to the reading: the words and signs that its rules ask for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefgen.languages.contract.turning import Turning

if TYPE_CHECKING:
    from briefgen.languages.contract.calendar import Calendar
    from briefgen.languages.contract.contraries import Contraries
    from briefgen.languages.contract.contrasts import Contrasts
    from briefgen.languages.contract.describing import Describing
    from briefgen.languages.contract.directions import Directions
    from briefgen.languages.contract.doubting import Doubting
    from briefgen.languages.contract.factuality import Factuality
    from briefgen.languages.contract.families import Families
    from briefgen.languages.contract.loose_numbers import LooseNumbers
    from briefgen.languages.contract.measured import Measured
    from briefgen.languages.contract.naming import Naming
    from briefgen.languages.contract.numbers import Numbers
    from briefgen.languages.contract.opposites import Opposites
    from briefgen.languages.contract.small_words import SmallWords
    from briefgen.languages.contract.speech import Speech


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What is described of a language.

    Attributes:
        code: Its ISO 639-1 code, the first part of a BCP 47 tag.
        numbers: How it writes and limits numbers.
        small_words: What joins its clauses, and what stands around authors, offices and telephone numbers.
        turning: The words that turn, limit or carry what is said.
        factuality: How it says that words were not said; None where that stays unread.
        opposites: Its words that say the opposite of each other; None where no prose is compared by them.
        speech: Its verbs of speech and the shapes that tell who speaks; None where the reading is one of its
            own, as it is for English.
        doubting: How it takes a quotation back or says whose it is; None where that stays unread, or where
            ``factuality`` tells it.
        describing: How it speaks of somebody without the name; None where that stays unread.
        calendar: What stands around its dates.
        naming: How names are written in it; None for English, whose names have a reader of their own.
        contraries: Words that say the opposite of each other; for English only beside another language.
        families: Words of which only one is true of the same thing.
        measured: What a number counts, where one such thing is taken for another.
        directions: What grows and shrinks by a number, and what is only expected to.
        loose_numbers: Its words for how many from which no amount is read.
        contrasts: Words of which none can be put for another in a text that follows its evidence.
    """

    code: str
    numbers: Numbers
    small_words: SmallWords
    turning: Turning = field(default_factory=Turning)
    factuality: Factuality | None = None
    opposites: Opposites | None = None
    speech: Speech | None = None
    doubting: Doubting | None = None
    describing: Describing | None = None
    calendar: Calendar | None = None
    naming: Naming | None = None
    contraries: Contraries | None = None
    families: Families | None = None
    measured: Measured | None = None
    directions: Directions | None = None
    loose_numbers: LooseNumbers | None = None
    contrasts: Contrasts | None = None
