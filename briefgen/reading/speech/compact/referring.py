"""Whom a speaker's pronoun or description means in German, French and Spanish, and a verb without subject.

The nearest sentence before it that names somebody who fits decides. Whoever is alone there, the subject and
known to be a man or a woman is meant for certain; else the speaker may be any of those who fit nearby, and
contradicts none of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefgen.languages.vocabulary import either
from briefgen.reading.names.descriptions import begins_definite, description, noun_role
from briefgen.reading.names.naming import Speaker
from briefgen.reading.names.person_runs import is_body
from briefgen.reading.names.persons import Persons
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefgen.languages.contract.describing import Describing
    from briefgen.languages.contract.speech import Speech
    from briefgen.reading.names.persons import Named
    from briefgen.reading.speech.direct_speech import QuotedPassage

CERTAIN: Final = 0.88
"""The confidence of a pronoun whose person the text settles; a guess has the other."""
GUESSED: Final = 0.7
_NAMED: Final = 0.8
"""The confidence from which a cue names somebody."""
_REACH: Final = 1500
"""How many code points back a pronoun may point."""
_NEAR: Final = 2
_FAR: Final = 12
"""Sentences between a pronoun and whom it means, at most."""


def with_referents(
    text: str, passages: Sequence[QuotedPassage], of: Speech, describing: Describing
) -> tuple[QuotedPassage, ...]:
    """The passages with everybody named whom the text settles; short names in full."""
    if not any(map(_is_open, passages)):
        return tuple(passages)
    quoted = [(one.quoted.outer.start, one.quoted.outer.end) for one in passages]
    found = _Referring(text, Persons(text, quoted, [*_spoken(passages)], of, describing), of, describing)
    return tuple(found.passage(one) for one in passages)


def _is_open(passage: QuotedPassage) -> bool:
    speaker = passage.extracted.speaker
    if speaker is None:
        return False
    return speaker.name is None or speaker.name == speaker.exact or " " not in speaker.name


def _spoken(passages: Iterable[QuotedPassage]) -> Iterable[str]:
    """The names of speakers whom a cue names."""
    for passage in passages:
        speaker = passage.extracted.speaker
        if speaker is None or not speaker.name or speaker.described or not speaker.name[0].isupper():
            continue
        if passage.extracted.confidence >= _NAMED:
            yield speaker.name


_GENITIVE: Final = re.compile(r"(\w+[^\Ws])(?:s|es)")
"""A German noun in the genitive, of which no nominative is printed: *des Landesamts*."""
_JOINED: Final = re.compile(r"( (?:et|y|e|und) )(?:[^\W\d_]+[.’]? ?){0,2}")
_JOIN: Final = r"\1"
_PARTS: Final = re.compile(r"[,.;:!?…„“”«»\"\n]")


class _Referring:
    def __init__(self, text: str, persons: Persons, of: Speech, describing: Describing) -> None:
        self._text, self._persons, self._of, self._describing = text, persons, of, describing
        self._known: dict[tuple[int, int], Speaker] = {}

    def passage(self, passage: QuotedPassage) -> QuotedPassage:
        """The passage with its speaker resolved."""
        extracted = passage.extracted
        if extracted.speaker is None:
            return passage
        place = (extracted.speaker.span.start, extracted.speaker.span.end)
        if place not in self._known:
            self._known[place] = self._speaker(extracted.speaker)
        speaker = self._known[place]
        if speaker is extracted.speaker:
            return passage
        sure = extracted.confidence
        if speaker.name is not None and extracted.speaker.name != speaker.name:
            short = extracted.speaker.name and speaker.name.endswith(f" {extracted.speaker.name}")
            sure = sure if short else CERTAIN if speaker.certain else GUESSED
        return replace(passage, extracted=replace(extracted, speaker=speaker, confidence=sure))

    def _speaker(self, speaker: Speaker) -> Speaker:
        if speaker.name is None:
            low = speaker.exact.rpartition("-")[2].lower()
            joint = self._joint(speaker) if low in self._of.plurals else None
            if joint is not None:
                return joint
            sex = self._of.sexes.get(low) or self._owner_sex(low)
            if sex is None and not self._is_dropped(low):
                return speaker
            return self._meant(speaker, sex, described=False)
        full = self._persons.full_name(speaker.name)
        if full != speaker.name and not speaker.described:
            return replace(speaker, name=full)
        if speaker.described or speaker.name == speaker.exact:
            owner = self._owner(speaker.exact)
            return self._described(speaker) if owner is None else replace(speaker, name=owner)
        return speaker

    def _joint(self, speaker: Speaker) -> Speaker | None:
        """Whom *ils* and *ellas* mean: the nearest two whom *et* joins; None where the text joins none."""
        at = speaker.span.start
        for sentence in self._persons.sentences_before(at):
            if sentence[-1].start < at - _REACH:
                return None
            for one, other in pairwise(sentence):
                between = self._text[one.end : other.start]
                if _JOINED.fullmatch(between) is not None and not (one.described and other.described):
                    name = f"{one.name}{_JOINED.sub(_JOIN, between)}{other.name}"
                    return replace(speaker, name=name, certain=False, may_be=(one.name, other.name))
        return None

    def _owner(self, exact: str) -> str | None:
        """The noun of *des Landesamts* without its ending; None for anything else."""
        first, _, rest = exact.partition(" ")
        if first.lower() not in self._of.oblique & self._of.genitives:
            return None
        match = _GENITIVE.fullmatch(rest)
        return match[1] if match is not None else None

    def _owner_sex(self, low: str) -> str | None:
        """Whose view *seiner Meinung nach* gives, in German."""
        return next((sex for word in low.split() if (sex := self._of.owners.get(word)) is not None), None)

    def _is_dropped(self, low: str) -> bool:
        """Whether no pronoun is there, but a verb or *a su juicio*."""
        if " " in low:
            return True
        return self._of.drops_subject and low in either(self._of.verbs, self._of.participles)

    def _described(self, speaker: Speaker) -> Speaker:
        """*die Forscherin*: whoever alone is called so, or whom the sentences before settle."""
        if speaker.name and speaker.name.split()[0].lower() in self._of.openers and speaker.described:
            speaker = replace(speaker, name=speaker.exact, certain=False)
        if speaker.described and speaker.name != speaker.exact and not speaker.certain and not speaker.may_be:
            again = self._described(replace(speaker, name=speaker.exact))
            return speaker if again.name == speaker.exact else again
        if speaker.name != speaker.exact or not self._is_definite(speaker):
            return speaker
        noun = _noun(speaker.exact, self._of, self._describing)
        called = self._called(noun)
        if len(called) == 1:
            return replace(speaker, name=next(iter(called)), may_be=(), described=True, certain=True)
        words = description(speaker.exact, self._describing)
        open_ = words is not None and (
            words.role == "other" or (words.role == "office" and noun not in self._describing.ranks)
        )
        if called or open_ or self._is_new(speaker, noun) or (words is None and not self._is_person(noun)):
            return speaker
        if words is None and not self._of.roles and noun not in speaker.exact:
            return speaker  # *l’Élysée* is a name
        before = self._text[max(0, speaker.span.start - 5) : speaker.span.start].split()
        article = next(
            (
                sex
                for low in (speaker.exact.split()[0], *before[-1:])
                if (sex := self._of.sexes.get(low.lower()))
            ),
            None,
        )
        return self._meant(speaker, (words.sex if words is not None else None) or article, described=True)

    def _called(self, noun: str) -> set[str]:
        """Who is called so, in German by the last part of the word too: *Sozialministerin*."""
        heads = self._persons.heads
        if noun in heads:
            return heads[noun]
        if not self._of.roles:
            # *l’expert* is *l’expert-comptable Didier Lamy*
            return {name for head, names in heads.items() if head.startswith(f"{noun}-") for name in names}
        return {name for head, names in heads.items() if head.endswith(noun) for name in names}

    def _is_new(self, speaker: Speaker, noun: str) -> bool:
        """Whether an article stood before the noun already, so that it means somebody without a name."""
        before = self._text[max(0, speaker.span.start - _REACH) : speaker.span.start].lower()
        words = description(speaker.exact, self._describing)
        listed = words is not None and words.role == "person"
        articles = self._describing.indefinite if listed else self._of.determiners
        at = before.find(f" {noun}")
        while at >= 0:
            lead = before[max(0, at - 24) : at].replace("’", "'").split()[-2:]
            whole = not before[at + 1 + len(noun) : at + 2 + len(noun)].isalpha()
            if whole and any(word in articles for word in lead):
                return True
            at = before.find(f" {noun}", at + 1)
        return False

    def _is_definite(self, speaker: Speaker) -> bool:
        """Whether a description begins with *der*, or with an article that the preposition before it has."""
        before = self._text[max(0, speaker.span.start - 5) : speaker.span.start].split()
        first = speaker.exact.split()[0].lower()
        if first in self._of.oblique:
            return first in self._of.definite_oblique
        return begins_definite(speaker.exact, self._describing) or (
            bool(before) and before[-1].lower() in self._of.contracted
        )

    def _is_person(self, noun: str) -> bool:
        """Whether a noun that no list holds has an ending of those for persons."""
        if noun in self._of.crowds or is_body(noun, self._of):
            return False
        return noun.endswith(self._describing.speaking)

    def _meant(self, speaker: Speaker, sex: str | None, *, described: bool) -> Speaker:
        at = speaker.span.start
        fitting: list[Named] = []
        pool: list[str] = []
        nearest = _FAR
        for sentence in self._persons.sentences_before(at):
            near = sentence[-1]
            if near.start < at - _REACH or self._persons.sentences_between(near.end, at) > _FAR:
                break
            one = [named for named in sentence if self._fits(named, sex, described=described)]
            one = [named for named in one if not self._is_beside(named, at)]
            if one and not fitting:
                nearest = self._persons.sentences_between(near.end, at)
            fitting = fitting or one
            told = [named for named in one if named.sex is not None and named.sex == sex]
            if told and fitting[0].sex is None and self._persons.sentences_between(near.end, at) <= _NEAR:
                fitting = told
            pool += [named.name for named in one if not named.described]
        if not fitting:
            return speaker
        subjects = [named for named in fitting if not named.aside or self._spoke(named)]
        chosen = self._followed((subjects or fitting)[0])
        alone = len({named.name for named in subjects}) == 1
        known = chosen.sex is not None and sex is not None
        sole = sex is None and len({named.name for named in fitting}) == 1 and nearest <= 1
        certain = alone and (known or sole) and not described
        may_be = () if certain or chosen.described else tuple(dict.fromkeys([chosen.name, *pool]))
        return replace(speaker, name=chosen.name, certain=certain, may_be=may_be, described=described)

    def _followed(self, named: Named) -> Named:
        """Whom a description means that a pronoun takes up: *Die Landwirtin … Sie sagt*."""
        if not named.described or is_body(named.name.split()[-1].lower(), self._of):
            return named
        place = (named.start, named.end)
        if place not in self._known:
            span = Span(*place)
            self._known[place] = self._described(
                Speaker(span, span.slice(self._text), span.slice(self._text), described=True)
            )
        meant = self._known[place]
        if meant.name is None or meant.name == meant.exact:
            return named
        return named._replace(name=meant.name, sex=self._persons.sex_of(meant.name), described=False)

    def _spoke(self, named: Named) -> bool:
        """Whether somebody behind a preposition is a speaker: *Para X, …*."""
        return any(start <= named.start < end for start, end in self._known)

    def _is_beside(self, named: Named, at: int) -> bool:
        """Whether somebody stands in the pronoun's clause, so that it means another: *Über A sagte sie*."""
        return not _PARTS.search(self._text, named.end, at)

    @staticmethod
    def _fits(named: Named, sex: str | None, *, described: bool) -> bool:
        return (sex is None or named.sex is None or named.sex == sex) and not (described and named.described)


def _noun(words: str, of: Speech, describing: Describing) -> str:
    """The noun of a description: the last word in German, else the one behind the article."""
    lows = words.replace("’", "'").lower().split()
    lows[0] = lows[0][2:] if lows[0][1:2] == "'" else lows[0]
    if of.roles:
        return next((low for low in lows[1:] if noun_role(low, describing) is not None), lows[-1])
    lows = lows[1:] if lows[0] in of.determiners else lows
    return next((low for low in lows if low not in describing.passed), lows[0] if lows else "")
