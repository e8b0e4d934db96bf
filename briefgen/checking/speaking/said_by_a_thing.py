"""Whether *it* said the words, a note or a sign, and nothing makes the person its author.

*Ann Lee issued a statement. “…,” it said* is Ann Lee's; *Ann Lee was handed a note. “…,” it said* is not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.speakers import mentions

if TYPE_CHECKING:
    from briefgen.checking.proofs import Proof
    from briefgen.corpus import Person
    from briefgen.reading import SpeakerAttribution

_REACH: Final = 400
_WRITING: Final = (
    r"(?:statements?|letters?|e-?mails?|notes?|posts?|tweets?|messages?|texts?|memos?|articles?|essays?|columns?"
    r"|speech|speeches|books?|reports?|petitions?|complaints?|affidavits?|reply|replies|answers?|remarks?|threads?"
    r"|op-eds?|manifestos?|pamphlets?|wills?|confessions?|testimony|diary|memoirs?|account|bio|page|website|site)"
)
_AUTHORED: Final = re.compile(
    r"(?<!was )(?<!were )(?<!been )(?<!is )\b(?:wrote|writes|written|writing|publish(?:ed|es|ing)?"
    r"|issu(?:ed|es|ing)|releas(?:ed|es|ing)|post(?:ed|s|ing)|sent|sends|sending|tweet(?:ed|s)|penned"
    r"|drafted|signed|put out"
    r"|deliver(?:ed|s)|submit(?:ted|s)|filed|texted|e-?mailed|addressed|dictated|circulated|left behind"
    r"|uploaded|reads? (?:out )?(?:an?|his|her|the) (?:[\w-]+ ){0,2}?(?:statement|testimony|apology|speech)"
    rf"|in (?:an?|the|his|her|another|one) (?:[\w-]+ ){{0,3}}?{_WRITING})\b",
    re.IGNORECASE,
)
_HERS: Final = re.compile(rf"(?:[’']s?|\b(?:his|her))\s(?:[\w-]+\s){{0,3}}?{_WRITING}\b", re.IGNORECASE)
_BY_HER: Final = re.compile(rf"\b{_WRITING}\s(?:[\w-]+\s){{0,3}}?(?:by|of|from)\s", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"[.!?”\"]\s+(?=[“\"A-Z])")
_NAMED: Final = re.compile(
    r"(?<![^\W_])[A-Z][a-z]+(?:[’']s\s[^.,;]{1,40}|\s[A-Z][a-z]+)\s(?:(?:has|had|have|then|later)\s)*$"
)
_NAME: Final = 40
"""Code points in which the name of an author stands beside the writing."""


def is_said_by_a_thing(proof: Proof, person: Person, found: SpeakerAttribution | None) -> bool:
    """Whether *it* speaks, and the text before it does not say that the person wrote or published it."""
    if found is None or found.speaker.exact.lower() != "it" or person.kind == "organization":
        return False
    text, start = proof.source.text, found.speaker.span.start
    before = text[max(0, start - _REACH) : start].rsplit("\n\n", 1)[-1]
    if any(not _is_anothers(before[: one.start()], person) for one in _AUTHORED.finditer(before)):
        return False
    owners = [before[max(0, one.start() - _NAME) : one.start() + 1] for one in _HERS.finditer(before)]
    authors = [before[one.end() : one.end() + _NAME] for one in _BY_HER.finditer(before)]
    return not any(mentions(words, person) for words in (*owners, *authors))


def _is_anothers(before: str, person: Person) -> bool:
    """Whether the subject that before a verb is named, and is not the person: *Hart's union* issued."""
    sentence = _SENTENCE.split(before)[-1]
    return _NAMED.search(sentence) is not None and not mentions(sentence, person)
