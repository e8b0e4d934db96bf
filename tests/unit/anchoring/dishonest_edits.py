"""Edits that change what was said: each must be refused. ``None`` where an edit does not apply."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from tests.unit.anchoring.passages import Passage, corpus

Edit = Callable[[random.Random, Passage], str | None]
EDITS: dict[str, Edit] = {}
ALWAYS = {"a_negation_left_out"}
"""Edits that are dishonest although every word of them stands in the source, in order."""

_HOMOGLYPHS = {"a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "i": "і", "s": "ѕ", "x": "х", "y": "у"}
_GREEK = {"o": "ο", "v": "ν", "A": "Α", "E": "Ε", "K": "Κ", "N": "Ν"}
_ACCENTS = {"a": "á", "e": "é", "i": "ï", "o": "ö", "u": "ü", "n": "ñ", "c": "ç"}
_NEGATION = re.compile(r"\b(?:not|never|no|nor|cannot|without|neither)\s|n[’']t\b", re.IGNORECASE)


def edit(function: Edit) -> Edit:
    EDITS[function.__name__.strip("_")] = function
    return function


def _inner_word(
    rng: random.Random, words: list[str], accept: Callable[[str], bool] = str.isalpha
) -> int | None:
    indices = [i for i in range(1, len(words) - 1) if accept(words[i])]
    return rng.choice(indices) if indices else None


def _replace_word(
    rng: random.Random,
    passage: Passage,
    change: Callable[[str], str],
    accept: Callable[[str], bool] = str.isalpha,
) -> str | None:
    words = passage.exact.split(" ")
    index = _inner_word(rng, words, accept)
    if index is None:
        return None
    changed = change(words[index])
    if changed == words[index]:
        return None
    words[index] = changed
    return " ".join(words)


def _replace_letter(rng: random.Random, passage: Passage, table: dict[str, str]) -> str | None:
    places = [i for i, c in enumerate(passage.exact) if c in table]
    return _put(passage.exact, rng.choice(places), table) if places else None


def _put(text: str, place: int, table: dict[str, str]) -> str:
    return text[:place] + table[text[place]] + text[place + 1 :]


def _other_word(rng: random.Random) -> str:
    return rng.choice(
        ["always", "peace", "Russia", "weapons", "refused", "China", "small", "he", "their", "seven"]
    )


@edit
def another_word(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda _: _other_word(rng))


@edit
def a_word_dropped(rng: random.Random, passage: Passage) -> str | None:
    words = passage.exact.split(" ")
    del words[rng.randrange(1, len(words) - 1)]
    return " ".join(words)


@edit
def a_word_doubled(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: f"{word} {word}")


@edit
def a_word_added(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: f"{word} {_other_word(rng)}")


@edit
def two_words_swapped(rng: random.Random, passage: Passage) -> str | None:
    words = passage.exact.split(" ")
    i = rng.randrange(len(words) - 1)
    words[i], words[i + 1] = words[i + 1], words[i]
    return " ".join(words)


@edit
def words_rotated(rng: random.Random, passage: Passage) -> str | None:
    words = passage.exact.split(" ")
    return " ".join([*words[2:], *words[:2]])


@edit
def words_reversed(rng: random.Random, passage: Passage) -> str | None:
    return " ".join(reversed(passage.exact.split(" ")))


@edit
def not_added(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: f"{word} not")


@edit
def never_added(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: f"never {word}")


@edit
def a_negation_dropped(rng: random.Random, passage: Passage) -> str | None:
    return _NEGATION.sub("", passage.exact, count=1) if _NEGATION.search(passage.exact) else None


@edit
def a_negation_bracketed(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(
        rng, passage, lambda word: f"{word} [{rng.choice(['not', 'never', 'hardly', 'only'])}]"
    )


@edit
def a_number_bracketed(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(
        rng, passage, lambda word: f"{word} [{rng.choice(['5', 'two', '2023', 'a million'])}]"
    )


@edit
def a_long_insertion(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: f"{word} [as everyone in the room agreed]")


@edit
def a_word_replaced_undeclared(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda _: f"[{_other_word(rng)}]")


@edit
def a_prefix_bracketed(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: f"[un]{word}")


@edit
def a_suffix_bracketed(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: f"{word}[less]")


@edit
def a_word_in_parentheses(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: f"{word} (sic)")


def _digits(rng: random.Random, passage: Passage, change: Callable[[str], str]) -> str | None:
    places = [i for i, c in enumerate(passage.exact) if c in "0123456789"]
    if not places:
        return None
    i = rng.choice(places)
    return passage.exact[:i] + change(passage.exact[i]) + passage.exact[i + 1 :]


@edit
def a_digit_changed(rng: random.Random, passage: Passage) -> str | None:
    return _digits(rng, passage, lambda digit: rng.choice([d for d in "0123456789" if d != digit]))


@edit
def a_digit_dropped(rng: random.Random, passage: Passage) -> str | None:
    return _digits(rng, passage, lambda _: "")


@edit
def a_digit_doubled(rng: random.Random, passage: Passage) -> str | None:
    return _digits(rng, passage, lambda digit: digit * 2)


@edit
def a_digit_full_width(rng: random.Random, passage: Passage) -> str | None:
    return _digits(rng, passage, lambda digit: chr(ord(digit) + 0xFEE0))


@edit
def a_digit_raised(rng: random.Random, passage: Passage) -> str | None:
    return _digits(rng, passage, lambda digit: "⁰¹²³⁴⁵⁶⁷⁸⁹"[int(digit)])


@edit
def a_digit_arabic(rng: random.Random, passage: Passage) -> str | None:
    return _digits(rng, passage, lambda digit: chr(ord(digit) - ord("0") + 0x660))


@edit
def a_magnitude_changed(rng: random.Random, passage: Passage) -> str | None:
    return passage.exact.replace("billion", "million") if "billion" in passage.exact else None


@edit
def a_currency_changed(rng: random.Random, passage: Passage) -> str | None:
    return passage.exact.replace("$", "€") if "$" in passage.exact else None


@edit
def a_footnote_sign_added(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: word + "²")


@edit
def a_capital_changed(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: word[0].swapcase() + word[1:])


@edit
def a_word_in_capitals(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, str.upper)


@edit
def a_cyrillic_letter(rng: random.Random, passage: Passage) -> str | None:
    return _replace_letter(rng, passage, _HOMOGLYPHS)


@edit
def a_greek_letter(rng: random.Random, passage: Passage) -> str | None:
    return _replace_letter(rng, passage, _GREEK)


@edit
def an_accent_added(rng: random.Random, passage: Passage) -> str | None:
    return _replace_letter(rng, passage, _ACCENTS)


@edit
def a_combining_accent_added(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: word + "\u0301")


@edit
def a_long_s(rng: random.Random, passage: Passage) -> str | None:
    return _replace_letter(rng, passage, {"s": "ſ"})


@edit
def an_override_added(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: "\u202e" + word)


@edit
def a_letter_dropped(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: word[:1] + word[2:])


@edit
def a_letter_doubled(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: word[:1] + word)


@edit
def two_words_joined(rng: random.Random, passage: Passage) -> str | None:
    places = [m.start() for m in re.finditer(r"(?<=[a-z]) (?=[a-z])", passage.exact)]
    place = rng.choice(places) if places else None
    return None if place is None else passage.exact[:place] + passage.exact[place + 1 :]


@edit
def a_word_split(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(
        rng, passage, lambda word: f"{word[:2]} {word[2:]}", lambda w: w.isalpha() and len(w) > 3
    )


@edit
def two_words_hyphenated(rng: random.Random, passage: Passage) -> str | None:
    places = [m.start() for m in re.finditer(r"(?<=[a-z]) (?=[a-z])", passage.exact)]
    place = rng.choice(places) if places else None
    return None if place is None else f"{passage.exact[:place]}-{passage.exact[place + 1 :]}"


@edit
def a_hyphen_dropped(rng: random.Random, passage: Passage) -> str | None:
    found = re.sub(r"(?<=\w)-(?=\w)", "", passage.exact, count=1)
    return found if found != passage.exact else None


@edit
def a_compound_parted(rng: random.Random, passage: Passage) -> str | None:
    found = re.sub(r"(?<=\w)-(?=\w)", " ", passage.exact, count=1)
    return found if found != passage.exact else None


@edit
def an_apostrophe_dropped(rng: random.Random, passage: Passage) -> str | None:
    found = re.sub(r"(?<=\w)[’'](?=\w)", "", passage.exact, count=1)
    return found if found != passage.exact else None


@edit
def the_first_word_cut(rng: random.Random, passage: Passage) -> str | None:
    return passage.exact[rng.randrange(1, 3) :] if passage.exact[:4].isalpha() else None


@edit
def the_last_word_cut(rng: random.Random, passage: Passage) -> str | None:
    return passage.exact[: -rng.randrange(1, 3)] if passage.exact[-4:].isalpha() else None


@edit
def a_comma_added(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: word + ",")


@edit
def an_inner_comma_dropped(rng: random.Random, passage: Passage) -> str | None:
    return passage.exact.replace(", ", " ", 1) if ", " in passage.exact else None


@edit
def a_comma_made_a_stop(rng: random.Random, passage: Passage) -> str | None:
    return passage.exact.replace(", ", ". ", 1) if ", " in passage.exact else None


@edit
def a_question_mark_at_the_end(rng: random.Random, passage: Passage) -> str | None:
    return passage.exact + "?"


@edit
def an_exclamation_mark_at_the_end(rng: random.Random, passage: Passage) -> str | None:
    return passage.exact + "!"


@edit
def inner_quotation_marks_added(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: f"“{word}”")


@edit
def inner_quotation_marks_dropped(rng: random.Random, passage: Passage) -> str | None:
    found = re.sub("[“”]", "", passage.exact)
    return found if found != passage.exact else None


@edit
def spliced_with_another_passage(rng: random.Random, passage: Passage) -> str | None:
    words = rng.choice(corpus()).split(" ")
    start = rng.randrange(len(words) - 8)
    return f"{passage.exact} {' '.join(words[start + 3 : start + 8])}"


@edit
def an_ellipsis_to_another_source(rng: random.Random, passage: Passage) -> str | None:
    other = corpus()[(passage.source + 1) % 5].split(" ")
    start = rng.randrange(len(other) - 9)
    return f"{passage.exact} … {' '.join(other[start : start + 6])}"


@edit
def pieces_in_another_order(rng: random.Random, passage: Passage) -> str | None:
    words = passage.exact.split(" ")
    middle = len(words) // 2
    return f"{' '.join(words[middle + 1 :])} … {' '.join(words[:middle])}"


@edit
def an_ellipsis_that_leaves_nothing_out(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda word: f"{word} …")


@edit
def an_ellipsis_over_too_much(rng: random.Random, passage: Passage) -> str | None:
    rest = passage.text[passage.end + 700 : passage.end + 800].split(" ")[1:7]
    return f"{passage.exact} … {' '.join(rest)}" if len(rest) == 6 else None


@edit
def a_word_dropped_for_two_dots(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(rng, passage, lambda _: "..")


@edit
def an_omission_within_a_word(rng: random.Random, passage: Passage) -> str | None:
    return _replace_word(
        rng, passage, lambda word: f"{word[:2]}…{word[-1:]}", lambda w: w.isalpha() and len(w) > 5
    )


@edit
def a_negation_left_out(rng: random.Random, passage: Passage) -> str | None:
    match = re.search(r"\b(?:not|never|no|only|without|neither)\b", passage.exact)
    if match is None or not match.start() > 0 or match.end() == len(passage.exact):
        return None
    return f"{passage.exact[: match.start()]}… {passage.exact[match.end() :].lstrip()}"
