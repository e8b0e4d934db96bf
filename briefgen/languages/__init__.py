"""Languages: a folder each. What is not described here is not read by the rules of another language."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Final

from briefgen.languages.contract.calendar import Calendar
from briefgen.languages.contract.language import Language
from briefgen.languages.contract.naming import Naming
from briefgen.languages.contract.speech import Speech
from briefgen.languages.contract.turning import Turning
from briefgen.languages.english import ENGLISH
from briefgen.languages.french import FRENCH
from briefgen.languages.german import GERMAN
from briefgen.languages.recognition import has_small_words, is_plainly_other, nearer
from briefgen.languages.recognition import recognised as language_of
from briefgen.languages.spanish import SPANISH
from briefgen.languages.worldwide.cldr import month_names, weekday_names
from briefgen.languages.worldwide.elsewhere import HOMOGRAPHS, SPEECH_ELSEWHERE, TURNING_ELSEWHERE
from briefgen.languages.worldwide.exonyms import english_names
from briefgen.languages.worldwide.magnitudes import (
    BEHIND_DIGITS,
    ELSEWHERE_COUNTS,
    ELSEWHERE_MAGNITUDES,
    UNSPACED_MAGNITUDES,
    UNSPACED_UNITS,
    UNSPACED_WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "ANYBODY",
    "BEHIND_DIGITS",
    "ENGLISH",
    "HOMOGRAPHS",
    "LANGUAGES",
    "MAGNITUDE_WORDS",
    "NUMBER_WORDS",
    "PART_WORDS",
    "PERCENT_WORDS",
    "SPELLED_NUMBERS",
    "TENS_WORDS",
    "TURNING",
    "UNSPACED_MAGNITUDES",
    "UNSPACED_UNITS",
    "UNSPACED_WORDS",
    "Calendar",
    "Language",
    "Naming",
    "Speech",
    "Turning",
    "described",
    "english_names",
    "month_names",
    "reads_as_declared",
    "recognised",
    "speeches",
    "weekday_names",
    "written_in",
]

LANGUAGES: Final = (ENGLISH, GERMAN, FRENCH, SPANISH)
"""The languages that are described."""
_DESCRIBED: Final[Mapping[str, Language]] = {language.code: language for language in LANGUAGES}


def described(tag: str) -> Language | None:
    """The language that a BCP 47 tag names, or None where it is not described: ``en-GB`` is English."""
    return _DESCRIBED.get(tag.replace("_", "-").partition("-")[0].strip().lower())


def speeches(tag: str) -> tuple[Speech, ...]:
    """The words by which languages say who speaks, first those of the one that a BCP 47 tag names."""
    declared = described(tag)
    known = sorted(LANGUAGES, key=lambda language: language is not declared)
    return (*(language.speech for language in known if language.speech is not None), SPEECH_ELSEWHERE)


def reads_as_declared(text: str, language: Language) -> bool:
    """Whether nothing shows that ``text`` is in another language than ``language``."""
    return not is_plainly_other(text, language, _DESCRIBED)


def recognised(text: str) -> Language | None:
    """The described language that ``text`` plainly is in, or None."""
    return language_of(text, _DESCRIBED)


def written_in(text: str, declared: str, known: Iterable[str], around: str = "") -> str:
    """The tag of the language that an editor's text is in: the declared one, or that of a source.

    Args:
        text: A title, a point or what a figure measures; often a few words.
        declared: The BCP 47 tag of the site.
        known: The tags of the sources that it is made from.
        around: What stands beside it, which tells where the text has no small words of any language.
    """
    own = described(declared)
    others = {one: tag for tag in known if (one := described(tag)) is not None and one is not own}
    if own is None or not others:
        return declared
    told = text if not around or has_small_words(text, (own, *others)) else around
    return others.get(nearer(told, own, others), declared)


def _together(parts: tuple[Turning, ...]) -> Turning:
    """One set of lists that holds what any of the parts holds."""
    whole = Turning()
    names = [one.name for one in fields(Turning)]
    return Turning(
        **{
            name: type(getattr(whole, name))(item for part in parts for item in getattr(part, name))
            for name in names
        }
    )


TURNING: Final = _together((*(language.turning for language in LANGUAGES), TURNING_ELSEWHERE))
"""The words of every language: what a passage says is not always in its source's language."""

ANYBODY: Final = frozenset[str]().union(*(language.small_words.anybody for language in LANGUAGES))
"""Pronouns of every language."""
_AMBIGUOUS: Final = frozenset({"cent", "cents", "mil", "md", "mds", "mill."})
"""Magnitudes of one language that are other words in another."""
MAGNITUDE_WORDS: Final = (
    frozenset(
        word
        for language in LANGUAGES
        for word, scale in language.numbers.scales.items()
        if scale > 100 and word.isalpha() and word not in _AMBIGUOUS
    )
    | ELSEWHERE_MAGNITUDES
)
"""The words from *thousand* on in every language of which they are known."""
SPELLED_NUMBERS: Final = tuple(
    frozenset(
        word
        for word, value in (*language.numbers.small.items(), *language.numbers.scales.items())
        if value > 1
    )
    - {"mill.", "md", "mds"}
    for language in LANGUAGES
    if language is not ENGLISH
)
"""The number words of each language but English that may stand one behind the other."""
TENS_WORDS: Final = frozenset(
    word
    for language in LANGUAGES
    if language is not ENGLISH
    for word, value in language.numbers.small.items()
    if value in range(20, 100, 10)
)
"""Twenty, thirty and so on in the same languages."""
PART_WORDS: Final = frozenset(
    word for language in LANGUAGES if language is not ENGLISH for word in language.numbers.parts
) - {"cuarto", "cuartos", "segundo", "segundos", "quinto", "quintos"}
"""The parts of a fraction in each language but English, without those that are something else as well."""
NUMBER_WORDS: Final = ELSEWHERE_COUNTS | frozenset(
    written
    for language in LANGUAGES
    for word, value in language.numbers.small.items()
    for written in (word, word.casefold())
    if language is not ENGLISH and value > 1 and word.isalpha()
)
"""The words below a hundred in languages other than English."""
PERCENT_WORDS: Final = frozenset(
    word
    for language in LANGUAGES
    for word in (*language.numbers.percent, *language.numbers.points_of_percent)
    if len(word) > len("point")
)
"""How those languages write a percentage in words."""
