"""The words between quotations as a compact reading sees them: verbs of speech, names, descriptions."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.vocabulary import either
from briefgen.languages.vocabulary import words as listed
from briefgen.reading.names.given_names import gender

if TYPE_CHECKING:
    from briefgen.languages.contract.speech import Speech

_TOKEN: Final = re.compile(
    r"(?:[dlsnmtDLSNMT]|[Qq]u|[Jj]usqu)['’](?=\w)|[^\W_]+(?:['’.-][^\W_]+)*\.?|[^\w\s]"
)
_ABBREVIATED: Final = listed("""
    dr mr mrs ms mme mlle st ste sr sra srta jr hr fr ing dra nr dipl prof abg min gen lic mgr mag dott sig
    """)
_WITH_PRONOUN: Final = re.compile(r"-(?:t-)?(?:il|elle|ils|elles|on|je)$")
_STOPS: Final = frozenset({".", ":", ";", "?", "!"})
_FAR: Final = 10
"""How many words a particle may stand behind its verb: *wollte der Richter wissen*."""
_MOST_ROLES: Final = 4
"""How many words without a capital may describe somebody (*la ministre déléguée*)."""


class Word(NamedTuple):
    """A word or sign, with its place in code points of the text."""

    text: str
    low: str
    start: int
    end: int

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


class Phrase(NamedTuple):
    """Who is named by words ``[first, last)`` of a window.

    Attributes:
        first: Its first word.
        last: The word after its last.
        named: Where the name in it begins; None for a description or a pronoun.
        pronoun: Whether it is a pronoun.
        dropped: Whether it is a verb whose subject is left out.
    """

    first: int
    last: int
    named: int | None
    pronoun: bool
    dropped: bool = False


@lru_cache(maxsize=16)  # each language is asked for the same words; nobody changes the list
def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words of ``text[start:end]``, in code points; a full stop belongs to an abbreviation only."""
    found = []
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        low, (first, last) = word.lower(), match.span()
        if low[-1] == "." and len(low) > 2 and low[:-1] not in _ABBREVIATED:
            found.append(Word(word[:-1], low[:-1], first, last - 1))
            found.append(Word(".", ".", last - 1, last))
        else:
            found.append(Word(word, low.replace("’", "'") if "’" in low else low, first, last))
    return found


def verb_at(words: list[Word], at: int, of: Speech) -> int | None:
    """Where a verb of speech that begins at ``at`` ends, its auxiliary taken in; None for no verb.

    An auxiliary and its participle may have an adverb between them, or in French and German the subject.
    """
    if at >= len(words):
        return None
    low = words[at].low
    if low in {"s'", "se"} and at + 1 < len(words):
        verb = _without_pronoun(words[at + 1].low)
        if verb in of.reflexive or (low == "s'" and (low + verb in of.verbs or verb in of.verbs)):
            return at + 2
        if low == "s'" and verb in of.becoming:
            for after in range(at + 2, min(at + 5, len(words))):
                if words[after].low in either(of.participle_forms, of.reflexive):
                    return after + 1
                if words[after].low not in of.adverbs:
                    break
    bare = _without_pronoun(low)
    if bare in of.verbs:
        return at + 1
    if bare in of.apart:
        behind = [one.low for one in words[at + 1 : at + 3]]
        place = 1 if len(behind) > 1 and behind[0] in of.prepositions else 0  # *aimait à répéter*
        if place < len(behind) and behind[place] in of.apart[bare]:
            return at + place + 2
        ends = next((x for x in range(at + 1, len(words)) if words[x].text in _STOPS), len(words))
        parted = any(words[x].low in of.apart[bare] for x in range(at + 1, min(at + _FAR, ends)))
        return at + 1 if parted else None
    if bare in of.auxiliaries or low in of.auxiliaries:
        for after in range(at + 1, min(at + 5, len(words))):
            if words[after].low in of.participles:
                return after + 1
            if words[after].low not in either(of.adverbs, of.clitics) and words[after].text != ",":
                return None
    return None


def attached_pronoun(word: Word, of: Speech) -> bool:
    """*dit-il*, *a-t-elle*: whether the verb has its pronoun with it."""
    return word.low.rsplit("-", 1)[-1] in of.pronouns and "-" in word.low


def _without_pronoun(low: str) -> str:
    return _WITH_PRONOUN.sub("", low) if "-" in low else low


def phrase_at(words: list[Word], at: int, of: Speech, *, determined: bool = False) -> Phrase | None:
    """Whoever is named from ``at`` on: a pronoun, a description, a name, or both of these.

    An article before ``at`` that a preposition has in it, *du*, says that a description is ``determined``.
    """
    if at >= len(words):
        return None
    if words[at].low in of.pronouns and not words[at].is_capitalised:
        return Phrase(at, at + 1, None, pronoun=True)
    if words[at].low in of.pronouns and at + 1 < len(words) and not words[at + 1].is_capitalised:
        return Phrase(at, at + 1, None, pronoun=True)
    if words[at].low in of.pointing and at + 1 < len(words) and verb_at(words, at + 1, of) is not None:
        return Phrase(at, at + 1, None, pronoun=True)  # *Dieser warf ihr vor*
    begin = at
    if words[at].low in of.ones and at + 2 < len(words) and words[at + 1].low in of.governing:
        several = phrase_at(words, at + 2, of)
        return Phrase(at, several.last, None, pronoun=False) if several is not None else None
    if words[at].low in of.determiners:
        determined = True
        at += 1
    crowd = _crowd_at(words, at, of)
    if crowd is not None:
        return Phrase(begin, crowd, None, pronoun=False)
    roles = 0
    aged = determined and at < len(words) and _is_age(words[at])
    if aged:
        at += 1
        if at == len(words) or not (words[at].text[0].isalpha() and words[at].low not in of.prepositions):
            return Phrase(begin, at, None, pronoun=False)
        roles += 1
    while determined and at < len(words) and roles < _MOST_ROLES and _is_role(words[at], of):
        at += 1
        roles += 1
    named = at
    while at < len(words) and _is_named(words, at, of, first=at == named):
        if words[at].low in of.parting and at - named > 1 and gender(words[at - 1].low) is None:
            break  # *Ines Vogt von der Universität*
        if determined and not words[at].is_capitalised and at - named == 1:
            break  # *ein Sprecher von X*: with an article one word is no name to go on with *von*
        at += 1
    if at == named and aged:
        return Phrase(begin, at, None, pronoun=False)
    if at == named:
        # Where roles are known by their capital, *wies das zurück* describes nobody.
        return Phrase(begin, at, None, pronoun=False) if determined and roles and not of.roles else None
    while words[at - 1].low in of.particles and not words[at - 1].is_capitalised:
        at -= 1
    first = named
    while first < at - 1 and (
        words[first].low.rstrip(".") in of.titles or (of.roles and words[first].low.endswith(of.roles))
    ):
        first += 1
    alone = determined and roles == 0 and at - named == 1
    return Phrase(begin, at, None if alone else first, pronoun=False)


def _crowd_at(words: list[Word], at: int, of: Speech) -> int | None:
    """Where unnamed people end, an adjective before them taken in: *wütende Demonstranten*, with no name."""
    for place in range(at, min(at + 3, len(words))):
        if not words[place].text[0].isalpha():
            return None
        if words[place].low in of.crowds and (place == at or not of.roles or words[place].is_capitalised):
            return place + 1  # *wütende Demonstranten*, but *jemand* alone
        if words[place].is_capitalised or words[place].low in either(of.prepositions, of.subordinating):
            return None
    return None


def with_apposition(words: list[Word], phrase: Phrase, of: Speech) -> Phrase:
    """*la alcaldesa, Clara Obregal,*: the description with the name that a comma sets beside it."""
    if phrase.pronoun or phrase.named is not None:
        return phrase
    at = phrase.last
    if at < len(words) and words[at].low in either(of.prepositions, of.determiners):
        at = next((x for x in range(at, min(at + 6, len(words))) if not words[x].text[0].isalpha()), at)
    if at + 1 >= len(words) or words[at].text != "," or not words[at + 1].is_capitalised:
        return phrase
    beside = phrase_at(words, at + 1, of)
    if beside is None or beside.named is None or (at > phrase.last and beside.last - beside.named < 2):
        return phrase
    closed = beside.last >= len(words) or words[beside.last].text in {",", ".", ":"}
    return beside._replace(first=phrase.first) if closed else phrase


def _is_age(word: Word) -> bool:
    """*22-Jährige*, *22-jährige*: an age that describes somebody."""
    return word.text[0].isdigit() and "jährig" in word.low


def _is_role(word: Word, of: Speech) -> bool:
    return (
        word.text[0].isalpha()
        and word.text[0].islower()
        and word.low not in of.prepositions
        and word.low not in of.joining
        and word.low not in of.subordinating
        and word.low not in of.verbs
        and word.low not in of.auxiliaries
        and word.low not in of.adverbs
    )


def _is_named(words: list[Word], at: int, of: Speech, *, first: bool) -> bool:
    word = words[at]
    if not word.text[0].isalpha():
        return False
    if word.low.rstrip(".") in of.titles:
        return True
    if word.is_capitalised:
        return not (first and word.low in of.openers) and word.low not in of.adverbs
    if first or word.low not in of.particles:
        return False
    if word.low in of.addressing and words[at - 1].low not in either(of.nobles, of.particles):
        return False
    following = next((one for one in words[at + 1 : at + 4] if one.low not in of.particles), None)
    before = words[at - 1]
    joined = before.is_capitalised or before.low in of.particles
    return following is not None and following.is_capitalised and joined
