"""The words that turn, limit or count: what an omission must not hide nor an insertion bring in.

English in full; for German, French, Spanish and Russian the plain negations. A word is on a list when
dropping it reverses or widens what is said. Left out on purpose: ``but`` and ``although`` (they join, what
they join is still said) and ``would`` and ``should``, which seldom stand where an omission ends.
"""

from __future__ import annotations

import re
from unicodedata import category, normalize

from briefgen.anchoring.comparing.look_alikes import plain
from briefgen.text.folding_characters import LINE_END_HYPHEN

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_PRIMES = str.maketrans("′ʹꞌʼ‛`´", "’’’’’’’")
_LETTER_BY_LETTER = re.compile(r"(?<![^\W_])(?:[^\W_][ .-]){2,}[^\W_](?![^\W_])")
_CONTRACTED = re.compile(
    r"(?:have|has|had|could|would|should|might|must|need|was|were|did|does|do|is|are|ai|ca|wo)nt"
)


def listed(words: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(words.split())


NEGATIONS = listed("""
    not never no none nor neither nobody nothing nowhere cannot without dont doesnt didnt cant wont isnt wasnt
    arent non nix nicht kein keine keinen keiner keinem nie niemals nichts ohne pas jamais aucun aucune rien
    sans nunca jamás nada sin не ни нет никогда ничего без
""")
LIMITS = listed("""
    only solely merely unless until except excepting excluding barring barely hardly scarcely rarely seldom
    almost nearly partly partially perhaps maybe possibly probably allegedly reportedly supposedly purportedly
    fewer nur außer seulement sauf solamente только кроме
""")
CONDITIONS = listed("if whether")
"""They limit too, unless the words that are shown keep one of them."""

TURNING = listed("""
    may might could refuse refused refuses refusing fail failed fails failing decline declined declines
    declining deny denied denies denying unable unwilling unlikely impossible false untrue lack lacks lacked
    lacking against oppose opposed opposes opposing avoid avoided stop stopped ban banned forbid forbade
    forbidden prevent prevented prohibit prohibited instead rather than least
    few little less pretend pretends pretended falsely wrongly hate hates hated
""")
"""They turn what follows directly: ``has declined to`` before an omission's end."""
_REACH = 3

UNITS = listed("""
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
""")
TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
MAGNITUDES = listed("""
    hundred thousand million billion trillion quadrillion hundreds thousands millions billions trillions dozen
    dozens score crore crores lakh lakhs bn mn tn bln mln mld mlrd mrd mio
""")
FRACTIONS = listed("half halves third thirds quarter quarters fifth fifths sixth sixths tenth tenths")
_MULTIPLES = listed("zero twice thrice double triple first second fourth seventh eighth ninth tens")
COUNTING = UNITS | TENS | MAGNITUDES | FRACTIONS | _MULTIPLES


def words_of(text: str) -> list[str]:
    """The words of a folded text, lower-cased, contractions whole."""
    return [word.lower() for word in _WORD.findall(text)]


def is_negation(word: str) -> bool:
    """Whether a lower-cased word negates: a listed one or a contraction of ``not``."""
    return word in NEGATIONS or word.endswith(("n't", "n’t")) or _CONTRACTED.fullmatch(word) is not None


def disguised(text: str) -> list[str]:
    """The words that a reader may see in a text beside ``words_of`` it.

    Look-alike letters as what they pass for, marks on letters left out, words spelled letter by letter put
    together, and a line-end hyphen taken as one that stays.
    """
    apart = text.replace(LINE_END_HYPHEN, " ").translate(_PRIMES)
    if not apart.isascii():
        letters = normalize("NFKD", plain(apart))
        apart = f"{apart} {''.join(letter for letter in letters if category(letter)[0] != 'M')}"
    spelled = (re.sub("[ .-]", "", match) for match in _LETTER_BY_LETTER.findall(apart))
    return words_of(f"{apart} {' '.join(spelled)}")


def is_number(word: str) -> bool:
    """Whether a lower-cased word counts: it holds a digit or spells one out."""
    return word in COUNTING or any(character.isnumeric() for character in word)


def hidden(left_out: str, shown: str) -> str | None:
    """The first word of ``left_out`` that turns or limits what is ``shown``; None if there is none.

    Both are folded texts. A condition counts as hidden only where the shown words keep none.
    """
    words = words_of(left_out.replace(LINE_END_HYPHEN, ""))
    conditional = CONDITIONS.intersection(words_of(shown))
    for word in (*words, *disguised(left_out)):
        if is_negation(word) or word in LIMITS or (word in CONDITIONS and not conditional):
            return word
    return next((word for word in words[-_REACH:] if word in TURNING), None)
