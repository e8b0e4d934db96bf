"""Whether two passages of a source belong to one utterance of one speaker, by its quotation marks alone.

Two passages do if they stand within the same pair of quotation marks (marks opened again at the beginning of
each paragraph are one pair), both outside any and in one paragraph, or in two pairs with nothing but a cue
between: in the same paragraph, one verb of saying, a few words, no second sentence, and no cue after the
second pair that names somebody else. Who the speaker is, is for others to check.

Marks are told apart by what stands beside them, since houses differ in the signs; an apostrophe is none, and
a single mark opens only where a word begins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefgen.anchoring.comparing.apostrophes import elided
from briefgen.anchoring.comparing.paragraphs import PARAGRAPH_BREAK, has_break, paragraph_start
from briefgen.languages import TURNING
from briefgen.languages.english.reporting import ENGLISH_REPORTING
from briefgen.text import Span

_DOUBLE = '"“”„‟«»＂〝〞〟「」『』'
_SINGLE = "'‘’‚‛‹›`´＇"
_MARK = re.compile(rf"``|''|<<|>>|,,(?=\w)|[{_DOUBLE}{_SINGLE}]|{PARAGRAPH_BREAK}\s*")
_OPENS_AFTER = "([{—–-/"
_ALWAYS_OPEN, _ALWAYS_CLOSED = "「『„", "」』"
_MOSTLY_OPEN = "“«"
_REACH = 4_000
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


@dataclass(frozen=True, slots=True)
class _Turn:
    """A change of state: at which mark, and within which outermost quotation one is after it."""

    start: int
    end: int
    opened: int | None


def cue_between(text: str, end: int, start: int) -> Span | None:
    """What stands between the two pairs of quotation marks of one utterance; None within one pair or none."""
    turns = _turns(text, max(0, end - _REACH), start)
    between = [turn for turn in turns if turn.end > end]
    if len(between) != 2 or between[0].opened is not None or between[1].opened is None:
        return None
    return Span(between[0].end, between[1].start)


def one_utterance(text: str, end: int, start: int) -> bool:
    """Whether what ends at ``end`` and what begins at ``start`` belong to one utterance; in code points."""
    turns = _turns(text, max(0, end - _REACH), start)
    first = next((turn.opened for turn in reversed(turns) if turn.end <= end), None)
    last = turns[-1].opened if turns else None
    if first is None and last is None:
        return not has_break(text, end, start)
    if first is None or last is None or first == last:
        return first == last
    between = [turn for turn in turns if turn.end > end]
    if len(between) != 2 or between[0].opened is not None or not _is_cue(text, between[0], between[1]):
        return False
    following = _turns(text, max(0, end - _REACH), min(len(text), start + _REACH))
    close = next((turn for turn in following if turn.end > between[1].end), None)
    cue = text[between[0].end : between[1].start]
    return close is None or _same_speaker(cue, text[close.end : close.end + _CUE_REACH])


def _same_speaker(cue: str, following: str) -> bool:
    """Whether the cue that follows the second quotation, if one does, can name the speaker of the first."""
    stop = _STOP.search(following + " ")
    clause = following[: stop.start() + 1] if stop else following
    clause = _MARK.split(clause, maxsplit=1)[0]
    if _SAYING.search(clause) is None or _PRONOUN_SUBJECT.search(clause) is not None:
        return True
    return bool(set(_NAME.findall(cue)) & set(_NAME.findall(clause)))


def _is_cue(text: str, closing: _Turn, opening: _Turn) -> bool:
    between = text[closing.end : opening.start]
    spoken_last = text[max(0, closing.start - 2) : closing.start].rstrip()[-1:]
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


def _turns(text: str, low: int, high: int) -> list[_Turn]:
    """The marks of the paragraphs from ``low`` to ``high`` at which the outermost quotation changes."""
    begin = paragraph_start(text, low, _REACH)
    turns: list[_Turn] = []
    stack: list[tuple[str, int]] = []
    carried: int | None = None
    for match in _MARK.finditer(text, begin, high):
        mark = match.group()
        if mark[0] in "\r\n":
            carried = stack[0][1] if stack and stack[0][0] == '"' else None
            again = text[match.end() : match.end() + 1] == "»" or _opens(text, match.end(), match.end() + 1)
            carried = carried if again else None
            stack = []
        elif (sort := _sort(text, match, stack)) == "open":
            opened = carried if carried is not None and not stack else match.start()
            stack.append((_kind(mark), opened))
            carried = None
        elif sort == "close":
            _close(stack, _kind(mark))
        state = stack[0][1] if stack else carried
        if state != (turns[-1].opened if turns else None):
            turns.append(_Turn(match.start(), match.end(), state))
    return turns


def _kind(mark: str) -> str:
    return '"' if len(mark) == 2 or mark in _DOUBLE else "'"


def _close(stack: list[tuple[str, int]], kind: str) -> None:
    """Take off the innermost mark of a kind, and what was left open within it."""
    for index in range(len(stack) - 1, -1, -1):
        if stack[index][0] == kind:
            del stack[index:]
            return


def _opens(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if text[start:end] in _ALWAYS_OPEN:
        return True
    apart = not before or before.isspace() or before in _OPENS_AFTER or before in _DOUBLE or before in _SINGLE
    if not text[start:end].strip() or text[start] not in _DOUBLE + _SINGLE or not apart:
        return False
    return after.strip() != "" or text[start] in _MOSTLY_OPEN


def _opens_tight(mark: str, before: str, after: str) -> bool:
    """Whether a double mark opens though no space parts it from what is before: ``said:“We``, ``说“我``."""
    return after.isalnum() and (mark in _MOSTLY_OPEN or (mark in _DOUBLE and not before.isalnum()))


def _sort(text: str, match: re.Match[str], stack: list[tuple[str, int]]) -> str:
    """Whether a mark opens, closes, or is no quotation mark at all."""
    start, end = match.span()
    kind = _kind(match.group())
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if kind == "'" and before.isalnum() and after.isalnum():
        return ""
    is_open = any(open_kind == kind for open_kind, _ in stack)
    opens = _opens(text, start, end) or (not is_open and _opens_tight(match.group(), before, after))
    closes = before.strip() != "" and not (after.isalnum() and before in _OPENS_AFTER)
    closes = closes or (kind == '"' and match.group() not in _MOSTLY_OPEN and not after.isalnum())
    if match.group() in _ALWAYS_OPEN:
        return "open"
    if match.group() in _ALWAYS_CLOSED:
        return "close"
    if kind == "'" and opens and elided(text[max(0, start - 1) : end], text[end : end + 12]):
        return ""
    if opens and not (closes and is_open):
        return "open"
    return "close" if closes and is_open else ""
