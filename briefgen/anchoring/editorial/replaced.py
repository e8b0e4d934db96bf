"""What may take the place of the source's words: a name or phrase of the source for what it refers to there.

The words replaced are a pronoun, a title or office, part of a name, or say when (*last year*); or they are
an inflection of the same word. A name for another name, an adjective for an adjective, a verb for a verb
is none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.anchoring.comparing.vocabulary import is_number, words_of
from briefgen.anchoring.editorial.endings import is_inflected
from briefgen.anchoring.editorial.supported import bears, has_phrase, is_name
from briefgen.languages import TURNING
from briefgen.languages.vocabulary import words as words_listed

if TYPE_CHECKING:
    from briefgen.reading import Reading
    from briefgen.text import Span

_SINGULAR = words_listed("he him his she her er ihn ihm sie ihr il elle lui él ella")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_THERE = words_listed("there here dort hier là ici allí allá aquí ahí")
_PLACE = re.compile(r"\b(?:in|at|near|from|aus|à|en|dans) (?P<name>(?:[^\W\d_a-z][\w’'-]+ ?)+)")
_SPOKE = (
    r"\b(?:(?:said|says|asked|speaking|spoke|told \w+|remarked|wrote|sagte|a dit|a déclaré|dijo|declaró)"
    r" (?:of|about|über|à propos de|de|sobre)|referring to|in reference to|refiriéndose a|en parlant de)"
)
_ABOUT = re.compile(rf"{_SPOKE} (?P<name>(?:[^\W\d_a-z][\w’'-]+ ?)+)")
_THING = words_listed("it its")
_ABOUT_THING = re.compile(rf"{_SPOKE} (?:the|his|her|their|its) (?P<name>[\w’' -]{{3,40}})(?=[,.;:]|\Z)")
"""What says of whom somebody speaks."""
_ARTICLES = frozenset({"the", "a", "an"})


def replacement_objection(source: Reading, span: Span, replaced: str, written: str) -> str | None:
    """Why ``written`` may not take the place of ``replaced``; None if it may.

    Args:
        source: Where the words stand.
        span: The passage, in code points.
        replaced: The source's words, folded.
        written: The editor's, folded.
    """
    if _is_other_time(source, span, replaced, written):
        return "is not the time of which the source says this"
    if _is_other_place(source, span, replaced, written):
        return "is not the place of which the source says this"
    old, new = _without_determiners(_words(replaced)), _without_determiners(_words(written))
    if old == new:
        return None
    before, after = _differing(old, new)
    if not before or not after:
        before, after = old, new
    if len(before) == len(after) == 1 and is_inflected(before[0], after[0]):
        return None
    lower = [word.lower() for word in before]
    if all(word in TURNING.days or is_number(word) for word in lower) and any(
        w in TURNING.days for w in lower
    ):
        return None if _is_date(after) else "does not replace a time with a date"
    phrase = " ".join(after)
    if any(word.lower() in TURNING.pronouns for word in after if word.lower() not in TURNING.determiners):
        return "replaces other words with a pronoun"
    return _unnamed(source, span, " ".join(before), phrase)


def _unnamed(source: Reading, span: Span, replaced: str, phrase: str) -> str | None:
    words = words_of(replaced)
    content = [word for word in words if word not in TURNING.determiners]
    if all(word in TURNING.pronouns for word in words):
        singular = _SINGULAR if is_name(phrase) else _THING
        if not singular.isdisjoint(words) and _is_other_person(source, span, phrase):
            return "is not whom the source says this of"
        return None if has_phrase(source, span, phrase) else "names what the source does not name nearby"
    if _abbreviates(replaced, phrase) or _abbreviates(phrase, replaced):
        return None
    if is_name(replaced) and is_name(phrase):
        short, long = set(content), set(words_of(phrase))
        titled = long - short
        known = has_phrase(source, span, phrase) or titled <= TURNING.titles | TURNING.determiners
        return None if short <= long and known else "replaces one name with another"
    if is_name(phrase) or is_name(replaced):
        name, title = (phrase, replaced) if is_name(phrase) else (replaced, phrase)
        if bears(source, name, title):
            return None
        return "is a name that the source does not connect with these words"
    return "replaces the source's words with others"


def _is_other_time(source: Reading, span: Span, replaced: str, written: str) -> bool:
    """Whether words for *then* get another year than the one that stands beside the quotation."""
    years = set(_YEAR.findall(written)) - set(_YEAR.findall(replaced))
    known = set(_YEAR.findall(_beside(source, span))) if years else set()
    return bool(known) and not years & known


def _is_other_place(source: Reading, span: Span, replaced: str, written: str) -> bool:
    """Whether a place for *there* is another than the one that stands beside the quotation."""
    if _THERE.isdisjoint(words_of(replaced)) or not is_name(written):
        return False
    known = [word for found in _PLACE.finditer(_beside(source, span)) for word in words_of(found["name"])]
    return bool(known) and set(known).isdisjoint(words_of(written))


def _is_other_person(source: Reading, span: Span, name: str) -> bool:
    """Whether the source says of somebody else whom the words are about: *he said of Hale*."""
    pattern = _ABOUT if is_name(name) else _ABOUT_THING
    about = pattern.search(_beside(source, span))
    known = set(words_of(about["name"])) - TURNING.determiners if about is not None else set()
    return bool(known) and known.isdisjoint(words_of(name))


def _beside(source: Reading, span: Span) -> str:
    """The sentence around a passage without what it quotes."""
    sentence = source.sentence_around(span)
    text, place = "", sentence.start
    for pair in source.pairs:
        if sentence.overlaps(pair.outer) and pair.outer.end > place:
            text += source.text[place : max(place, pair.outer.start)] + " "
            place = pair.outer.end
    return text + source.text[place : max(place, sentence.end)]


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['’.-]+[^\W_]+)*(?:['’](?=\s|$))?", text)


def _differing(one: list[str], other: list[str]) -> tuple[list[str], list[str]]:
    """What differs when the same words at both ends are taken off."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return one, other


def _without_determiners(words: list[str]) -> list[str]:
    """The words after the article that they begin with, unless there are no others."""
    return words[1:] if len(words) > 1 and words[0].lower() in _ARTICLES else words


def _is_date(words: list[str]) -> bool:
    return any(is_number(word.lower()) or word[0].isupper() for word in words)


def _abbreviates(short: str, long: str) -> bool:
    """Whether a word in capitals has the initials of a phrase."""
    letters = short.replace(".", "")
    if not (letters.isalpha() and letters.isupper() and len(letters) > 1):
        return False
    capitals = "".join(word[0] for word in _words(long) if word[0].isupper())
    return letters == capitals
