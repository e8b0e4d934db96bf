"""Whether a sentence in German, French or Spanish says that the words in it were not said, over its commas.

*A bestritt, „…“ gesagt zu haben*, *la phrase « … » est prêtée à tort à A*: the verb stands in another clause
than the quotation, or the false attribution behind it. A verb that denies something else and is followed by
speech, *A bestritt die Vorwürfe und sagte: „…“*, leaves the quotation standing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.languages.vocabulary import either
from briefgen.reading.speech.doubt.factuality import Doubt
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.contract.speech import Speech
    from briefgen.reading.speech.compact.compact_phrases import Word

_AND: Final = frozenset({"und", "et", "y", "e"})
_SIGNS: Final = frozenset({",", ":", "„", "«", "“", "”", "»", "–", "—", "-"})
_NEAR: Final = 8
"""Words of a sentence behind the quotation that are looked at for the infinitive, at most."""


def denied(before: Sequence[Word], behind: Sequence[Word], of: Speech) -> Doubt | None:
    """What in the words of a sentence before and behind a quotation says that it was not said, or None."""
    following = _following(behind)
    verb = _denying(before, of)
    if verb is not None and (
        (_is_infinitive(following, of) and (before[verb].low in of.denying or _is_spoken(following, of)))
        or _names_words(before, verb, of)
    ):
        return Doubt("denied", Span(before[verb].start, before[verb].end))
    return _false(before, of) or _false(following, of) or _inscribed(following, of)


def stands_all_the_same(before: Sequence[Word], at: int, of: Speech) -> bool:
    """Whether the verb at ``at`` denies something else than the speech that follows in the same clause."""
    if before[at].low not in of.denying:
        return False
    rest = before[at + 1 :]
    if _names_words(before, at, of):
        return False
    spoken = [place for place, word in enumerate(rest) if word.low in either(of.verbs, of.participles)]
    joined = any(word.low in _AND for word in rest)
    if joined and spoken and rest[spoken[-1]].low not in of.denying:
        first = next(place for place, word in enumerate(rest) if word.low in _AND)
        return first < spoken[-1] and not any(
            word.low in of.infinitives for word in rest[:first] if word.low != "zu"
        )
    colon = bool(rest) and any(word.text == ":" for word in rest[-2:])
    return colon and not spoken and not any(word.low in of.infinitives for word in rest)


def _following(behind: Sequence[Word]) -> Sequence[Word]:
    """The words of the sentence behind a quotation, the signs at their head aside."""
    at = 0
    while at < len(behind) and behind[at].text in _SIGNS:
        at += 1
    stop = next(
        (place for place in range(at, len(behind)) if behind[place].text in {".", "!", "?", ";"}), None
    )
    return behind[at:stop]


def _denying(before: Sequence[Word], of: Speech) -> int | None:
    """The last verb before a quotation that denies what it governs."""
    lows = [word.low for word in before]
    for at in range(len(lows) - 1, -1, -1):
        if lows[at] in of.denying:
            return at
        if any(lows[at] == verb and particle in lows[at + 1 :] for verb, particle in of.denying_apart):
            return at
    return None


def _is_infinitive(following: Sequence[Word], of: Speech) -> bool:
    """Whether the quotation is the object of a German infinitive behind it: *„…“ gesagt zu haben*."""
    for at, word in enumerate(following[:_NEAR]):
        if word.text == ",":
            return False
        if word.low == "zu" and "zu" in of.infinitives and at + 1 < len(following):
            return following[at + 1].low.endswith("n") and not following[at + 1].is_capitalised
    return False


def _is_spoken(following: Sequence[Word], of: Speech) -> bool:
    """Whether the infinitive is one of speech: *warf ihr vor, „…“ gesagt zu haben*, not *getan zu haben*."""
    return any(word.low in of.participles for word in following[:_NEAR])


def _names_words(before: Sequence[Word], verb: int, of: Speech) -> bool:
    """Whether the verb denies the words themselves or an infinitive: *niega la frase*, *nie avoir dit*."""
    near = [word.low for word in before[verb + 1 :]]
    if "zu" in of.infinitives:
        return any(low in of.sayings for low in near) and not any(low in of.verbs for low in near)
    return any(low in either(of.infinitives, of.sayings) for low in near[:_NEAR]) and not any(
        low in _AND for low in near
    )


def _false(words: Sequence[Word], of: Speech) -> Doubt | None:
    """*prêtée à tort à A*, *se atribuye erróneamente a A*: a saying that is wrongly given to somebody."""
    credit = next((word for word in words if word.low in of.credited), None)
    if credit is None:
        return None
    lows = " ".join(["", *(word.low for word in words), ""])
    if any(f" {wrong} " in lows for wrong in of.wrongly):
        return Doubt("false", Span(credit.start, credit.end))
    return None


def _inscribed(words: Sequence[Word], of: Speech) -> Doubt | None:
    """*„…“ stand auf einem Plakat*: what can be read on a thing, behind the quotation."""
    for at, word in enumerate(words):
        if word.text == ",":
            return None
        if word.low in of.inscribed and any(one.low in of.reading for one in words[:at]):
            return Doubt("inscribed", Span(word.start, word.end))
    return None
