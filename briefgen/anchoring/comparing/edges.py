"""Whether the edges of a passage cut something: a word, contraction, compound, amount or mark.

An edge is judged on the source's own characters (a hyphen and a dash differ here), invisible ones left out,
within a window of ``_WINDOW`` code points.

- Letters of scripts written without spaces (Han, kana, Thai, Lao, Khmer, Burmese) may part anywhere: no
  rule on characters alone knows their words.
- A hyphen or en dash between letters joins a compound; an em dash, or two hyphens, part clauses.
- A full stop joins within abbreviations and names (``U.S.``, ``example.com``), not where a space was lost
  between two sentences. A superscript after a word is taken for a footnote, after a number or unit not.
- ``?`` and ``!`` belong to the words before them, also with a space between, as French has it: without it a
  question would stand as a statement.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal
from unicodedata import category

from briefgen.anchoring.comparing.apostrophes import elided, possessive
from briefgen.anchoring.comparing.clusters import cluster_around
from briefgen.anchoring.comparing.cut_amounts import amount_continues, amount_ends
from briefgen.anchoring.comparing.vocabulary import (
    COUNTING,
    MAGNITUDES,
    straddling_negation,
    unspaced_negation_next,
)
from briefgen.languages import MAGNITUDE_WORDS, NUMBER_WORDS, PART_WORDS
from briefgen.languages.english.amount_words import ENGLISH_AMOUNT_WORDS
from briefgen.text.folding_characters import HYPHENS, INVISIBLES
from briefgen.text.garbling import ungarbled

_WINDOW = 48
_STAND_IN = "x"
"""Stands for the passage, so that a line end beside it is seen as within a word."""

_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_JOINERS = f"-{HYPHENS}\u058a\u2027\u2043\u02d7\u2796'’‘`´ʼ＇.,:/\\&@_·•*=+~^⁄٫٬′\u200c\u200d"
_EXTENDS = re.compile(
    "[\u200d\u0e30\u0e32\u0e33\u0e45\u0e46\u0eb0\u0eb2\u0eb3ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー々ゝゞヽヾ\U0001f3fb-\U0001f3ff]"
)
"""What belongs to the character before it: a joiner, a following vowel, a small kana, a tone of skin."""
_LEADS = "\u200d\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4"
"""What belongs to the character after it: a joiner, a vowel written first."""
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc\uff66-\uff9f]")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]")
_HAN_DIGITS = "〇零一二三四五六七八九十百千万萬億亿兆两兩"
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_MEASURES = re.compile(r"(?:\b|\d)(?:[kcmnd]?m|ft|in|yd|mi|s|sq)\Z")
_LINE_END = re.compile(r"(?<=\w)[-‐‑\u00ad][ \t]*(?:\r\n|\n|\r)[ \t]*(?=\w)")
_TOKEN_END = re.compile(r"\S*\Z")
_TOKEN_START = re.compile(r"\S*")
_AMOUNT_WORDS = COUNTING | ENGLISH_AMOUNT_WORDS.beside | NUMBER_WORDS | MAGNITUDE_WORDS | PART_WORDS
_NOT_PLAIN = MAGNITUDES | MAGNITUDE_WORDS | {"ли"}
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"[^\W\d_]+\Z")
_BRACKETED_ENDING = re.compile(r"[\[(][^\W\d_]{1,4}[\])]")
_BRACKETED_BEGINNING = re.compile(
    r"\[[^\W\d_]{1,4}\]\Z|\((?:non|un|in|im|il|ir|dis|mis|anti|counter|re|pre|ex)-?\)\Z", re.IGNORECASE
)
_ASKS = re.compile(
    r"[\s*)\]…]*[?!？！؟⁇⁈⁉‽⸮﹖﹗\u037e]"
    r"|\s*(?:吗|嗎|么|呢|ですか|ますか|か|かな|ไหม|หรือไม่|หรือเปล่า)(?=[\s。.」』”\"'’]|\Z)"
    r"|\sли(?![^\W_])|\sm[ıiuü](?:y?[dslyn][a-zçğıöşü]{1,8})?\s?\?"
)
"""A question's mark, or the particle that makes one: in Chinese, Japanese and Thai, in Slavic, in Turkish."""
_GREEK_ASKS = re.compile(r"[Ͱ-Ͽἀ-῿][\s)\]]*;")
"""The same in Greek, which writes it as a semicolon."""

_NEGATED = re.compile(r"[没沒不未无無](?=[有是会會能可要用得必]\Z)")
_SIGNED = re.compile(r"(?<![^\W_])[A-Za-z](?:\+{1,2}|#|[-−](?=[\s,.;:!?)\]”\"]|\Z))(?![^\W_])")
_OPEN_BRACKET = re.compile(r"[^\W_][\[(]\Z")

CutKind = Literal["word", "amount", "question", "sign"]


@dataclass(frozen=True, slots=True)
class Cut:
    """What an edge cuts: the part inside the passage, and the whole that the source has."""

    kind: CutKind
    part: str
    whole: str


def find_cut(text: str, start: int, end: int, *, open_end: bool = False) -> Cut | None:
    """What the edges of ``text[start:end]`` cut, if anything; offsets in code points.

    Args:
        text: The source.
        start: Where the passage begins.
        end: Where it ends.
        open_end: Whether the editor wrote an ellipsis after it, which takes a ``?`` or ``!`` with it.
    """
    if _plain(text, start, end):
        return None
    sign = cluster_around(text, start) or cluster_around(text, end)
    if sign is not None:
        return Cut("sign", "", sign)
    inside = text[start : min(end, start + _WINDOW)]
    head, tail = _visible(inside), _visible(text[max(start, end - _WINDOW) : end])
    before = _visible(text[max(0, start - _WINDOW) : start] + _STAND_IN)[:-1]
    after = _visible(_STAND_IN + text[end : end + _WINDOW])[1:]
    return _cut_before(before, head) or _cut_after(tail, after, open_end, text[max(0, end - 400) : end])


def _plain(text: str, start: int, end: int) -> bool:
    """Whether both edges are beyond doubt: plain words with spaces or plain marks around them."""
    if not (text[start].isalpha() and text[end - 1].isalpha()) or end + 2 > len(text):
        return False
    if start and (text[start - 1] not in ' "“(—' or (start > 1 and text[start - 2].isnumeric())):
        return False
    if text[end] not in ' \n,."”' or (text[end] == "." and text[end + 1] not in ' \n"”'):
        return False
    if (
        text[end] in " \n"
        and (not text[end + 1].isalnum() or text[end + 1] == "m")
        and _ASKS.match(text, end)
    ):
        return False
    first = _FIRST_WORD.match(text, start)
    last = _LAST_WORD.search(text, max(start, end - _WINDOW), end)
    if first is not None and first.group().lower() in _AMOUNT_WORDS:
        return False
    if last is not None and last.group().lower() in _AMOUNT_WORDS:
        return False
    following = _FIRST_WORD.match(text, end + 1) if text[end] in " \n" else None
    return following is None or following.group().lower() not in _NOT_PLAIN


def _visible(window: str) -> str:
    """A window without invisible characters, and with words that a line end parts put together."""
    window = _LINE_END.sub("-", ungarbled(window))
    return window if window.isascii() else INVISIBLES.sub("", window)


def is_word_character(character: str) -> bool:
    """Whether a character makes words: a letter, digit, underscore or combining mark."""
    return character.isalnum() or character == "_" or (character > "\x7f" and category(character)[0] == "M")


def _grapheme(left: str, right: str) -> bool:
    """Whether two characters are seen as one, or are part of one syllable, name or number without spaces."""
    if right > "\x7f" and (category(right)[0] == "M" or _EXTENDS.match(right)):
        return True
    if left in _LEADS or (_KATAKANA.match(left) and _KATAKANA.match(right)):
        return True
    flags = _FLAG.match(left) is not None and _FLAG.match(right) is not None
    return flags or (left in _HAN_DIGITS and right in _HAN_DIGITS)


def _same_word(left: str, right: str) -> bool:
    if _grapheme(left, right):
        return True
    if not is_word_character(left) or not is_word_character(right):
        return False
    if left.isdigit() and right.isdigit():
        return True
    return not (_SPACELESS.match(left) or _SPACELESS.match(right))


def _cut_before(before: str, head: str) -> Cut | None:
    if not before or not head:
        return None
    amount = amount_ends(before, head)
    if amount is not None:
        part = _TOKEN_START.match(head).group()  # type: ignore[union-attr]
        return Cut("amount", part, amount.lstrip() + part)
    last, first = before[-1], head[0]
    cut = (
        _same_word(last, first)
        or _NEGATED.search(last + first)
        or _joined(before[:-1], last, head)
        or _joined(before, first, head[1:])
        or elided(before, head)
        or (last in "@#" and is_word_character(first))
        or (is_word_character(first) and _BRACKETED_BEGINNING.search(before))
        or (is_word_character(first) and _OPEN_BRACKET.search(before) and not before[-2].isspace())
    )
    return _word_cut(before, head, head_is_part=True) if cut else None


def _cut_after(tail: str, after: str, open_end: bool, context: str) -> Cut | None:  # noqa: FBT001 - private
    if not after or not tail:
        return None
    amount = amount_continues(tail, after)
    if amount is not None:
        part = _TOKEN_END.search(tail).group()  # type: ignore[union-attr]
        return Cut("amount", part, (part + amount).rstrip())
    last, first = tail[-1], after[0]
    cut = (
        (_SPACELESS.match(last) and not first.isspace() and unspaced_negation_next(after))
        or straddling_negation(tail, after)
        or (_same_word(last, first) and not _footnote(tail, first))
        or _joined(tail, first, after[1:])
        or _joined(tail[:-1], last, after)
        or possessive(context, after)
        or (is_word_character(last) and _BRACKETED_ENDING.match(after))
        or _signed(tail, after)
    )
    if cut:
        return _word_cut(tail, after, head_is_part=False)
    if (_ASKS.match(after) or _GREEK_ASKS.match(last + after)) and not open_end:
        return _word_cut(tail, after, head_is_part=False, kind="question")
    return None


def _signed(tail: str, after: str) -> bool:
    """Whether signs behind a letter are part of its name or grade: ``C++``, ``C#``, ``A+``, ``A−``."""
    whole = _SIGNED.search(tail + after)
    return whole is not None and whole.start() < len(tail) < whole.end()


def _footnote(words: str, mark: str) -> bool:
    return mark in _SUPERSCRIPTS and words[-1].isalpha() and _MEASURES.search(words) is None


def _joined(left: str, joiner: str, right: str) -> bool:
    """Whether ``joiner`` holds what ends ``left`` and what begins ``right`` together in one token."""
    if joiner not in _JOINERS or not left or not right:
        return False
    if not is_word_character(left[-1]) or not is_word_character(right[0]):
        return False
    if joiner == ".":
        return not _lost_space(left, right)
    if joiner in ",:":
        return left[-1].isdigit() and right[0].isdigit()
    return True


def _lost_space(left: str, right: str) -> bool:
    """Whether a full stop between them ends a sentence: a lower-case word before it, a capital after."""
    word = _LAST_WORD.search(left)
    return word is not None and len(word.group()) > 1 and word.group().islower() and right[0].isupper()


def _word_cut(left: str, right: str, *, head_is_part: bool, kind: CutKind = "word") -> Cut:
    ends, begins = _TOKEN_END.search(left), _TOKEN_START.match(right)
    first, second = ends.group() if ends else "", begins.group() if begins else ""
    return Cut(kind, (second if head_is_part else first).strip('“”"()'), (first + second).strip('“”"()'))
