"""The languages in which it is known how a sentence turns its parts, English best."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.languages.english.scope import ENGLISH_SCOPE
from briefgen.languages.french.scope import FRENCH_SCOPE
from briefgen.languages.german.scope import GERMAN_SCOPE
from briefgen.languages.spanish.scope import SPANISH_SCOPE
from briefgen.languages.worldwide.limits import limits_of as limits_elsewhere
from briefgen.languages.worldwide.unspaced import UNSPACED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.languages.contract.scope import Scope
    from briefgen.languages.worldwide.limits import Limits
    from briefgen.languages.worldwide.unspaced import Unspaced

_SCOPES: Final[Mapping[str, Scope]] = {
    "de": GERMAN_SCOPE,
    "en": ENGLISH_SCOPE,
    "es": SPANISH_SCOPE,
    "fr": FRENCH_SCOPE,
}


def scope_of(tag: str) -> Scope | None:
    """How sentences turn their parts in the language of a BCP 47 tag; None where that is not described."""
    return _SCOPES.get(_first(tag))


def unspaced_of(tag: str) -> Unspaced | None:
    """The same for a language that is written without spaces, or whose verb comes last."""
    return UNSPACED.get(_first(tag))


def limits_of(tag: str) -> Limits | None:
    """How a language that is not described limits its numbers and offices; None where that is not known."""
    return limits_elsewhere(_first(tag))


def _first(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].strip().lower()
