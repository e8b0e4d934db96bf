"""Words as anchoring compares them, and whether one negates or counts.

The lists of words that turn or limit are those of ``briefgen.languages``, of all languages together.
"""

from __future__ import annotations

import re
from functools import cache
from unicodedata import category, normalize

from briefgen.anchoring.comparing.look_alikes import without_look_alikes
from briefgen.languages import HOMOGRAPHS, TURNING
from briefgen.languages.english.amount_words import ENGLISH_AMOUNT_WORDS
from briefgen.text.folding_characters import LINE_END_HYPHEN

_SYLLABLES = "".join(
    f"{chr(block + first)}-{chr(block + last)}"
    for block in range(0x900, 0xD80, 0x80)
    for first, last in ((0, 3), (0x3A, 0x57), (0x62, 0x63))
)
"""The vowel signs and other marks of the scripts of India, which Python's ``\\w`` leaves out."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LETTERS = rf"(?:[^\W_]|(?<=[^\W_])[{_SYLLABLES}]|(?<=[{_SYLLABLES}])[{_SYLLABLES}])+"
_MARKED_WORD = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*")
_OF_INDIA = re.compile("[\u0900-\u0d7f]")
_PRIMES = str.maketrans("′ʹꞌʼ‛`´", "’’’’’’’")
_LETTER_BY_LETTER = re.compile(r"(?<![^\W_])(?:[^\W_][ .-]){2,}[^\W_](?![^\W_])")
_CONTRACTED = re.compile(
    r"(?:have|has|had|could|would|should|might|must|need|was|were|did|does|do|is|are|ai|ca|wo)nt"
)


NEGATIONS = TURNING.negations
LIMITS = TURNING.limits | TURNING.hedges
CONDITIONS = TURNING.conditions
_UNSPACED = (
    "(?:[不没沒無无勿莫]|(?<![特分区區级級告個个])别(?![人的])|(?<!除)非(?!常|洲|凡)|未(?!来|來)"
    "|ない|なかっ|ません|ぬ(?![ぁ-ゖ])|ずに|않|못하|아니|없[다는었습을이]|ไม่|มิได้|មិន|ບໍ່"
    "|नहीं|(?<!\\S)मत(?!\\S)|(?<!\\S)[안못](?!\\S))"
)
"""Negations of languages that put no space between words, or write them as one with the verb."""

_UNSPACED_LIMITS = re.compile(
    r"可能(?!性)|也[许許]|或[许許]|[据據][说說]|大概|恐怕|[几幾]乎|(?:[仅僅]|(?<![一二三四五六七八九十几兩两\d])只)(?!要|是)"
    r"|一半|半[数數]|部分|大半|一部(?!の)|절반|일부|かもしれ|おそらく|たぶん|ほとんど|らしい|아마|거의|혹시"
)
"""What limits a statement, or leaves it open, in languages that put no space between words."""
_UNSPACED_ANYWHERE = re.compile(_UNSPACED)
_UNSPACED_NEXT = re.compile(
    r"\s*(?:[しせまいれらきてでさっえけめべねげみりちびぎじはも]{0,6}"
    r"(?:ない|なかっ|ません|ずに|ず(?![ぁ-ゖ])|たくない|かもしれ)"
    r"|지\s*(?:않|못|마)|않|못하|不(?:了|到|成|起|得|住|能|会|會|行|可能)|ไม่(?:ได้|ไหว|เป็น|ลง)|ဘူး)"
)
"""A negation behind a verb, with what is left of the verb's form: *攻撃* しません."""
_STRADDLING = re.compile(
    r"ま\0せん|ませ\0ん|な\0い(?=[。、」』です\s]|\Z)|な\0かった|なか\0った|지\0\s*(?:않|못|마)|ไม\0่|(?<=[^\s])ず\0に"
)
"""A negation that the edge of a passage, written as NUL, runs through."""
_LATER = re.compile(
    r"(?:こと|つもり|わけ|はず|もの|気|予定|必要|考え|意図|計画|の)(?:では|じゃ|は|が|も|など)?"
    r"(ない|なかっ|ありません|ありえ|ございません)|\s*(없[다었는을습이어으])"
)
_UNSPACED_LAST = re.compile(
    rf"(?:{_UNSPACED}"
    r"|[不没沒未](?:会|會|能|有|曾|想|要|应|應|该|該|可以|可|敢|再|是|得|准|许|許|愿|願|肯|打算|希望){1,3}"
    r"|ไม่(?:ได้|เคย|มี|ต้อง|ควร|อยาก|ใช่|สามารถ|คิดจะ|คิดว่า|ยอม|เชื่อว่า|เห็น|จะ){1,3}|ห้าม|อย่า)\s*\Z"
)

UNITS = ENGLISH_AMOUNT_WORDS.units
TENS = ENGLISH_AMOUNT_WORDS.tens
MAGNITUDES = ENGLISH_AMOUNT_WORDS.magnitudes
FRACTIONS = ENGLISH_AMOUNT_WORDS.fractions
_MULTIPLES = ENGLISH_AMOUNT_WORDS.multiples
COUNTING = UNITS | TENS | MAGNITUDES | FRACTIONS | _MULTIPLES


def words_of(text: str) -> list[str]:
    """The words of a folded text, lower-cased, contractions whole."""
    marked = not text.isascii() and _OF_INDIA.search(text) is not None
    return [word.lower() for word in (_MARKED_WORD if marked else _WORD).findall(text)]


@cache
def _homographs(tag: str) -> re.Pattern[str] | None:
    listed = HOMOGRAPHS.get(tag.replace("_", "-").partition("-")[0].lower())
    return re.compile(rf"(?<![^\W_])(?:{listed})(?![^\W_])", re.IGNORECASE) if listed else None


def without_homographs(text: str, tag: str) -> str:
    """The text of a language with other letters for what only looks like a negation of another one."""
    pattern = _homographs(tag)
    return text if pattern is None else pattern.sub(lambda match: "x" * len(match.group()), text)


def is_negation(word: str) -> bool:
    """Whether a lower-cased word negates: a listed one, a contraction of ``not``, French ``n'est``."""
    if word in NEGATIONS or word.endswith(("n't", "n’t")) or _CONTRACTED.fullmatch(word) is not None:
        return True
    return word.startswith(("n'", "n’"))


def unspaced_negation(text: str) -> str | None:
    """The first negation that no space parts from other words; None if there is none."""
    found = _UNSPACED_ANYWHERE.search(text)
    return found.group() if found else None


def unspaced_limit(text: str) -> str | None:
    """The first limit or hedge that no space parts from other words; None if there is none."""
    found = _UNSPACED_LIMITS.search(text)
    return found.group() if found else None


def unspaced_negation_last(text: str) -> str | None:
    """The negation that a text ends on without a space before it; None if there is none."""
    found = _UNSPACED_LAST.search(text)
    return found.group().rstrip() if found else None


def unspaced_negation_next(text: str) -> str | None:
    """The negation that a text begins with, written after the verb; None if there is none."""
    found = _UNSPACED_NEXT.match(text)
    return found.group().strip() if found else None


def straddling_negation(before: str, after: str) -> str | None:
    """The unspaced negation that the boundary of two texts runs through; None if there is none."""
    found = _STRADDLING.search(f"{before[-3:]}\0{after[:6]}")
    return found.group().replace("\0", "").strip() if found else None


def later_negation(text: str) -> str | None:
    """The negation that a text begins with, a noun before it: *行く* 気はない; else None."""
    found = _LATER.match(text)
    return found[1] or found[2] if found else None


def disguised(text: str) -> list[str]:
    """The words that a reader may see in a text beside ``words_of`` it.

    Look-alike letters as what they pass for, marks on letters left out, words spelled letter by letter put
    together, and a line-end hyphen taken as one that stays.
    """
    apart = text.replace(LINE_END_HYPHEN, " ").translate(_PRIMES)
    if not apart.isascii():
        letters = normalize("NFKD", without_look_alikes(apart))
        apart = f"{apart} {''.join(letter for letter in letters if category(letter)[0] != 'M')}"
    spelled = (re.sub("[ .-]", "", match) for match in _LETTER_BY_LETTER.findall(apart))
    return words_of(f"{apart} {' '.join(spelled)}")


def is_number(word: str) -> bool:
    """Whether a lower-cased word counts: it holds a digit or spells one out."""
    return word in COUNTING or any(character.isnumeric() for character in word)


def turns(word: str) -> bool:
    """Whether a lower-cased word negates, limits, makes a condition or turns what depends on it."""
    return is_negation(word) or word in LIMITS or word in CONDITIONS or word in TURNING.verbs
