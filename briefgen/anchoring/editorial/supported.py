"""What a source lends to a bracket: words that stand nearby, names that stand anywhere, who bears a title.

Near is the paragraph of the passage and those beside it, at most ``REACH`` code points away.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from briefgen.anchoring.comparing.vocabulary import words_of
from briefgen.languages import TURNING
from briefgen.text import Span, fold

if TYPE_CHECKING:
    from briefgen.reading import Reading

REACH = 1_500
_BEARING = 40
_NAME = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_ENDING = r"(?:ians?|ans?|ese|ish|ia|ns?|a|e|y|is?|s)?"
_DEMONYM = re.compile(_ENDING + r"\Z")
_SHORTEST_STEM = 4
_POSSESSIVE = re.compile(r"['’]s?(?![^\W_])")


def near(source: Reading, span: Span) -> str:
    """The folded text around a passage in which an inserted word counts as the source's."""
    bounds = source.paragraphs
    starts = [start for start, _ in bounds]
    first = max(0, bisect_right(starts, span.start) - 2)
    last = min(len(bounds) - 1, bisect_right(starts, span.end))
    low = bounds[first][0] if bounds else 0
    high = bounds[last][1] if bounds else len(source.text)
    low, high = max(low, span.start - REACH), min(high, span.end + REACH)
    return fold(source.text[min(low, span.start) : max(high, span.end)]).text


def lends(source: Reading, span: Span, content: str) -> bool:
    """Whether all that the bracketed words say stands near the passage, or is a name of the source."""
    wanted = [match.group() for match in _NAME.finditer(_POSSESSIVE.sub("", content))]
    around: set[str] | None = None
    for word in wanted:
        lower = word.lower().rstrip(".")
        if lower in TURNING.empty:
            continue
        if lower in TURNING.pronouns:
            return False
        if word[0].isupper() and _is_name(source.folded.text, word):
            continue
        if around is None:
            around = {_bare(one) for one in words_of(near(source, span))}
        if not {_bare(part) for part in words_of(lower)} <= around:
            return False
    return True


def _bare(word: str) -> str:
    """A word without the ending of its plural or possessive."""
    word = _POSSESSIVE.sub("", word)
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def _is_name(folded: str, word: str) -> bool:
    """Whether a capitalized word stands in the text as it is, whole."""
    if _people(folded, word):
        return True
    place = folded.find(word)
    while place >= 0:
        end = place + len(word)
        if not folded[place - 1 : place].isalnum() and not folded[end : end + 1].isalnum():
            return True
        place = folded.find(word, place + 1)
    return False


def _people(folded: str, word: str) -> bool:
    """Whether the text names the country of a people, or the people of a country."""
    stem = _DEMONYM.sub("", word)
    if len(stem) < _SHORTEST_STEM or not stem.isalpha():
        return False
    return re.search(rf"(?<![^\W_]){stem}{_ENDING}(?![^\W_])", folded) is not None


def has_phrase(source: Reading, span: Span, phrase: str) -> bool:
    """Whether the words of a phrase stand together near the passage, or anywhere if they are a name."""
    words = [word for word in words_of(_POSSESSIVE.sub("", phrase)) if word not in TURNING.determiners]
    while words and words[0] in TURNING.prepositions:
        del words[0]
    if not words:
        return False
    if len(words) == 1 and is_name(phrase) and _people(source.folded.text, words[0].capitalize()):
        return True
    text = source.lower if is_name(phrase) else near(source, span).lower()
    return _phrase(words).search(text) is not None


def _phrase(words: list[str]) -> re.Pattern[str]:
    joined = r"[\s'-]+(?:s\s+)?".join(
        re.escape(word.removesuffix("s") if len(word) > 3 else word) + "s?" for word in words
    )
    return re.compile(rf"(?<![^\W_]){joined}(?![^\W_])")


def is_name(phrase: str) -> bool:
    """Whether a phrase ends on a capitalized word."""
    words = _NAME.findall(_POSSESSIVE.sub("", phrase))
    return bool(words) and words[-1][0].isupper()


def bears(source: Reading, name: str, title: str) -> bool:
    """Whether the source puts a title beside a name: ``President Lee``, ``Lee, the president of …``."""
    heads = [
        word
        for word in words_of(title)
        if word not in TURNING.determiners and word not in TURNING.prepositions
    ]
    names = [word for word in _NAME.findall(_POSSESSIVE.sub("", name)) if word[0].isupper()]
    if not heads or not names:
        return False
    head, bearer = f"(?i:{re.escape(heads[-1])})", re.escape(names[-1])
    before = rf"{head}(?: of [^.!?;,()]{{1,{_BEARING}}})?,? (?:[^\W\d_a-z][\w.'-]* ){{0,3}}{bearer}"
    after = rf"{bearer}(?:,| \(| -) ?(?:[^.!?;,()]{{0,{_BEARING}}}[ -])?{head}"
    return re.search(rf"(?<![^\W_])(?:{before}|{after})(?![^\W_])", source.folded.text) is not None
