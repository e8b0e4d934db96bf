"""Words of a law or another writing, which nobody says who cites it, in German, French and Spanish.

*Er verwies auf das Gesetz, das „…“ verbietet*, *elle a lu le verdict : « … »*: whoever points to a writing or
reads it out does not say what it says. The writing is never the speaker's own: *sein Bericht*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.contract.speech import Speech
    from briefgen.languages.worldwide.cited_writings import CitedWritings
    from briefgen.reading.speech.compact.compact_phrases import Word

_CLAUSE: Final = 7
"""Words from a relative pronoun to the quotation, at most."""
_NEAR: Final = 4
_OWN: Final = frozenset(
    {
        "sein",
        "seine",
        "seinen",
        "seinem",
        "ihr",
        "ihre",
        "ihren",
        "ihrem",
        "son",
        "sa",
        "ses",
        "leur",
        "su",
        "sus",
    }
)


def of_a_writing(
    before: Sequence[Word], behind: Sequence[Word], of: Speech, cited: CitedWritings
) -> Span | None:
    """What gives the quotation between two stretches of its sentence to a writing, in code points."""
    lows = [word.low for word in before]
    while lows and lows[-1] in {":", ",", "„", "«"}:
        lows.pop()
    found = _relative(lows, behind, of, cited) or _read_out(lows, of, cited) or _named(lows, cited)
    if found is None:
        found = _asked(lows, of, cited)
    return Span(before[found[0]].start, before[found[1]].end) if found is not None else None


def _relative(
    lows: Sequence[str], behind: Sequence[Word], of: Speech, cited: CitedWritings
) -> tuple[int, int] | None:
    """*…, a law that bans “…”*: the clause has a verb of writings, and no subject of its own."""
    after = [word.low for word in behind[:2]]
    for at in range(max(1, len(lows) - _CLAUSE), len(lows)):
        if lows[at] not in cited.relatives or not cited.documents.intersection(lows[max(0, at - _NEAR) : at]):
            continue
        clause = lows[at + 1 :]
        if "," in clause or of.pronouns.intersection(clause) or of.sources.intersection(clause):
            continue
        if cited.providing.intersection((*clause, *after)) and not _OWN.intersection(
            lows[max(0, at - _NEAR) : at]
        ):
            return at - 1, len(lows) - 1
    return None


def _read_out(lows: Sequence[str], of: Speech, cited: CitedWritings) -> tuple[int, int] | None:
    """*read the verdict: “…”*."""
    for at in range(max(0, len(lows) - _CLAUSE), len(lows)):
        rest = lows[at + 1 :]
        if lows[at] not in cited.reciting or not rest or not cited.canon.intersection(rest[: _NEAR + 1]):
            continue
        if not (_OWN | of.verbs | {","}).intersection(rest):
            return at, len(lows) - 1
    return None


def _named(lows: Sequence[str], cited: CitedWritings) -> tuple[int, int] | None:
    """*with the words of the prophet: “…”*."""
    for phrase in cited.words_of:
        size = len(phrase.split())
        for at in range(max(0, len(lows) - size - _NEAR), len(lows) - size):
            if " ".join(lows[at : at + size]) == phrase and "," not in lows[at:]:
                return at, len(lows) - 1
    return None


def _asked(lows: Sequence[str], of: Speech, cited: CitedWritings) -> tuple[int, int] | None:
    """*was asked whether “…”*; not where a verb of saying follows."""
    if cited.whether not in lows:
        return None
    at = len(lows) - 1 - lows[::-1].index(cited.whether)
    start = max(0, at - _NEAR - 2)
    asked = next((place for place in range(start, at) if lows[place] in cited.asked), None)
    if asked is None or asked == 0 or not cited.addressed.intersection(lows[max(0, asked - _CLAUSE) : at]):
        return None
    if of.verbs.intersection(lows[at + 1 :]):
        return None
    return asked, at
