"""Whether two passages of a source belong to one utterance of one speaker, by its quotation marks alone.

Two passages do if they stand within the same pair of quotation marks (marks opened again at the beginning of
each paragraph are one pair), both outside any and in one paragraph, or in two pairs with nothing but a cue
between: in the same paragraph, one verb of saying, a few words, no second sentence, and no cue after the
second pair that names somebody else. Who the speaker is, is for others to check.

The mark that opens each paragraph anew may be written or not. Where it is not, what stands on either side of
it has to be one utterance: else the mark opens another's words, or parts the narration from them.

Which marks belong together the ``Reading`` knows; this file pairs none itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.anchoring.comparing.paragraphs import PARAGRAPH_BREAK, has_break
from briefgen.languages import TURNING
from briefgen.languages.english.reporting import ENGLISH_REPORTING
from briefgen.text import Span
from briefgen.text.folding_characters import PARAGRAPH_MARK, QUOTE

if TYPE_CHECKING:
    from briefgen.reading import Reading

_CUE_REACH = 120
_MOST_CUE_WORDS = 16
_WORD = re.compile(r"[^\W_]+")
_SAYING = re.compile(
    rf"\b(?:{'|'.join((*sorted(ENGLISH_REPORTING.between), 'pointed out'))})\b",
    re.IGNORECASE,
)
_TITLES = "".join(rf"(?<!\b{title})" for title in "Mr Mrs Ms Dr Gen Sen Rep Lt Col St [A-Z]".split())  # noqa: SIM905
_STOP = re.compile(rf"{_TITLES}[.!?;…]\s")
_PARTS = ",.?!:;…—–-"
"""What parts speech from its cue, on either side; fragments worked into a sentence have none."""

_QUOTING = re.compile(r"\b(?:quoting|quoted|citing|cited|according)\b", re.IGNORECASE)
_PRONOUN_SUBJECT = re.compile(r"\b(?:he|she|they|I|it)\b", re.IGNORECASE)
_NAME = re.compile(r"\b[^\W\d_a-z]\w*")
_PRONOUN = re.compile(r"\s*(?:he|she|they)\s", re.IGNORECASE)
_BREAK = re.compile(PARAGRAPH_BREAK)


def cue_between(source: Reading, end: int, start: int) -> Span | None:
    """What stands between the two pairs of quotation marks of one utterance; None within one pair or none."""
    first, second = source.pair_at(end), source.pair_at(start)
    if first is None or second != first + 1 or not source.pairs[first].closed:
        return None
    return Span(source.pairs[first].outer.end, source.pairs[second].outer.start)


def one_utterance(source: Reading, end: int, start: int) -> bool:
    """Whether what ends at ``end`` and what begins at ``start`` belong to one utterance; in code points."""
    text = source.spaced
    first, last = source.pair_at(end), source.pair_at(start)
    if first is None and last is None:
        return not has_break(text, end, start)
    if first is None or last is None or first == last:
        return first == last
    between = cue_between(source, end, start)
    if between is None or not _is_cue(text, between):
        return False
    following = _following_clause(source, last)
    return following is None or _same_speaker(between.slice(text), following)


def _following_clause(source: Reading, pair: int) -> str | None:
    """What follows a pair of marks up to a stop, a mark or the paragraph's end; None if unclosed."""
    if not source.pairs[pair].closed:
        return None
    end = source.pairs[pair].outer.end
    limit = end + _CUE_REACH
    if pair + 1 < len(source.pairs):
        limit = min(limit, source.pairs[pair + 1].outer.start)
    following = _BREAK.split(source.spaced[end:limit], maxsplit=1)[0]
    stop = _STOP.search(following + " ")
    return following[: stop.start() + 1] if stop else following


def _same_speaker(cue: str, clause: str) -> bool:
    """Whether the cue that follows the second quotation, if one does, can name the speaker of the first."""
    if _SAYING.search(clause) is None or _PRONOUN_SUBJECT.search(clause) is not None:
        return True
    return bool(set(_NAME.findall(cue)) & set(_NAME.findall(clause)))


def _is_cue(text: str, place: Span) -> bool:
    between = place.slice(text)
    spoken_last = text[max(0, place.start - 3) : place.start - 1].rstrip()[-1:]
    if has_break(between, 0, len(between)):
        return False
    if len(_WORD.findall(between)) > _MOST_CUE_WORDS or _sayings(between) != 1:
        return False
    if _STOP.search(between.rstrip() + "x") is not None:
        return False
    if between.strip()[-1:] not in _PARTS or not {spoken_last, between[:1]} & set(_PARTS):
        return False
    if _QUOTING.search(between) is not None and between.rstrip()[-1] != ".":
        return False
    ended = "." in (spoken_last, between[:1])
    return not ended or _PRONOUN.match(between.lstrip(".")) is not None


def _sayings(text: str) -> int:
    """How many verbs of saying a text has, in any language; Chinese writes them without spaces."""
    words = (word.lower() for word in _WORD.findall(text))
    return len(_SAYING.findall(text)) + sum(word in TURNING.sayings for word in words) + ("说" in text)


_SINGLE_OPENS = re.compile(r"(?<![^\s(\"-])'(?=[^\W\d_])")
_SINGLE_CLOSES = re.compile(r"(?<=[\w.,!?])(?<!s)'(?!\w)|(?<=[.,!?])'(?!\w)|(?<=s)'(?=[\s.,!?])")
_CLOSES_SURELY = re.compile(r"(?<=[.,!?])'(?!\w)")


def swallows_mark(source: Reading, start: int, end: int, run: str) -> bool:
    """Whether a run leaves out a mark at which another utterance begins.

    Args:
        source: Where it stands.
        start: Where its stretch of the folded source begins.
        end: Where that ends.
        run: The folded words as written.
    """
    stretch = source.folded.text[start:end]
    if PARAGRAPH_MARK not in stretch[1:] or _marks(run) >= _marks(stretch):
        return False
    place = stretch.find(PARAGRAPH_MARK, 1)
    while place >= 0:
        at = source.folded.start(start + place)
        if at is not None and not one_utterance(source, len(source.text[:at].rstrip()), at + 1):
            return True
        place = stretch.find(PARAGRAPH_MARK, place + 1)
    return False


def opens_or_closes(left_out: str) -> bool:
    """Whether folded words left out hold one mark of a pair, so that their sides are of two speakers."""
    opening, closing = len(_SINGLE_OPENS.findall(left_out)), len(_SINGLE_CLOSES.findall(left_out))
    return (
        left_out.count(QUOTE) % 2 == 1
        or opening > closing
        or (closing > opening and _CLOSES_SURELY.search(left_out) is not None)
    )


def _marks(folded: str) -> int:
    return folded.count(QUOTE) + folded.count(PARAGRAPH_MARK) + folded.count(" '")
