"""Who can speak: a name, a pronoun, or a noun for a person or an institution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.reading.names.descriptions import noun_role
from briefgen.reading.names.person_runs import is_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.contract.describing import Describing
    from briefgen.languages.contract.speech import Speech
    from briefgen.reading.speech.compact.compact_phrases import Phrase, Word


def can_speak(words: Sequence[Word], phrase: Phrase, of: Speech, describing: Describing | None) -> bool:
    """Whether a phrase is a name, a pronoun, or a noun for a person or an institution."""
    if phrase.named is not None or phrase.pronoun or describing is None:
        return True
    if of.roles and words[phrase.first].low in of.oblique:
        return False
    lows = [one.low for one in words[phrase.first : phrase.last]]
    if of.roles and lows[0] == "der" and lows[-1].endswith("in"):
        return False  # *der Landrätin* hears or owns something
    return any(is_speaking(low, of, describing) for low in lows)


def is_speaking(low: str, of: Speech, describing: Describing) -> bool:
    """Whether a noun means a person or an institution."""
    return (
        is_body(low, of)
        or low in of.crowds
        or "jährig" in low
        or noun_role(low.removeprefix("l'"), describing) is not None
        or (len(low) > len("actor") and low.endswith(describing.speaking))
    )


def described_only(
    words: Sequence[Word], phrase: Phrase, of: Speech, describing: Describing | None
) -> Phrase:
    """A description without the words behind its noun, which may be a verb: *le défenseur va plus loin*."""
    if of.roles or describing is None or phrase.pronoun:
        return phrase
    for at in range(phrase.first, phrase.last):
        if is_speaking(words[at].low, of, describing):
            return phrase._replace(last=at + 1)
    return phrase
