"""From the words that name a speaker to the name: bare surnames, titles, *the official*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import CALENDAR, DETERMINERS, STARTERS
from briefgen.reading.names.given_names import gender
from briefgen.reading.names.titles import GENDERED, SUFFIXES, SURNAMES, TITLES

if TYPE_CHECKING:
    from briefgen.reading.names.proper_names import Names

_WORD = re.compile(r"(?:[A-Z]\.)+|\w[\w’'&-]*\.?|[^\w\s]")
_DEFINITE = re.compile(r"(?:the|that|this) (?:[\w’'-]+ )?([\w’'-]+)", re.IGNORECASE)
_NICKNAME = re.compile(r"(?<=\w )[“\"‘(][A-Z]\w+[”\"’)] (?=[A-Z])")
DESCRIBING: Final = (
    r"(?:(?!(?:of|for|to|in|on|at|by|with|from|and|or|the|an?|his|her|its|their|that|who|which|as)\b)"
    r"[\w’'-]+ )"
)
"""A word between *a* and its noun; behind another one (*a ledger for the bank*) a second phrase begins."""
_ARTICLES = frozenset({"the", "a", "an", "one"})
_TAILS = words("of for from in at on to with who which that and by")
_LINKS = words("of de la del van von der den bin ibn al el da dos di du le for and & on")
_GOVERNING = words("of for from to with by at in on")
_KEEPING = words("the a an former then late acting deputy vice")
"""Words behind a preposition that leave the name behind them in its reach."""
REACH = 2500
"""How many code points back *the official* may point."""


def spoken_name(words: str, names: Names, offset: int, text: str) -> str:
    """The full name behind a speaker's phrase at ``offset``.

    Where there is none, the phrase by which the text first spoke of somebody, or the words themselves.
    """
    return (
        _named(words, names)
        or titled_name(words, names, offset, text)
        or introduced(words, offset, text)
        or words
    )


_NAME: Final = r"([A-Z][\w’'-]{0,30}(?: [A-Z][\w’'-]{0,30}){0,2})"
_NAME_AFTER: Final = re.compile(rf" {_NAME}")
_NAME_BEFORE: Final = re.compile(rf"{_NAME}, (?:an?|the) (?:[\w-]{{1,30}} ){{0,3}}\Z")
_SAME_OFFICE: Final = {
    "judge": "judge|justice",
    "justice": "judge|justice",
    "governor": r"governor|gov\.?",
    "senator": r"senator|sen\.?",
    "representative": r"representative|rep\.?",
    "congressman": r"congressman|rep\.?",
    "congresswoman": r"congresswoman|rep\.?",
    "general": r"general|gen\.?",
    "colonel": r"colonel|col\.?",
    "captain": r"captain|capt\.?",
    "lieutenant": r"lieutenant|lt\.?",
    "sergeant": r"sergeant|sgt\.?",
    "admiral": r"admiral|adm\.?",
    "professor": r"professor|prof\.?",
    "reverend": r"reverend|rev\.?",
    "vicar": r"vicar|reverend|rev\.?",
}
"""How else an office is written before its holder's name."""
_NEAR: Final = 200
"""Code points before an office within which the name of its holder begins."""


def titled_name(words: str, names: Names, offset: int, text: str) -> str | None:
    """*the senator*: whoever alone was called *Senator X* before, or *X, a senator*; None where two were."""
    definite = _DEFINITE.fullmatch(words)
    if definite is None or definite[1].lower() not in TITLES:
        return None
    before = text[max(0, offset - REACH) : offset]
    found: set[str] = set()
    called_so = _SAME_OFFICE.get(definite[1].lower(), re.escape(definite[1]))
    for office in re.finditer(rf"\b(?:{called_so})(?!\w)", before, re.IGNORECASE):
        called = _NAME_AFTER.match(before, office.end()) or _NAME_BEFORE.search(
            before, max(0, office.start() - _NEAR), office.start()
        )
        parts = tuple(called[1].split()) if called is not None else ()
        if parts and not _leads_in(parts):
            found.add(" ".join(names.full(parts)))
    return found.pop() if len(found) == 1 else None


def _leads_in(parts: tuple[str, ...]) -> bool:
    """*On Saturday, the candidate*: no name, but a time or a place."""
    return parts[0].lower() in STARTERS or parts[-1].lower() in CALENDAR


def introduced(words: str, offset: int, text: str) -> str | None:
    """*the diplomat*: the last *a Seoul-based NATO diplomat* before it."""
    definite = _DEFINITE.fullmatch(words)
    if definite is None:
        return None
    if definite[1].isascii() and definite[1].lower() not in text[max(0, offset - REACH) : offset].lower():
        return None  # spares most texts the making of a pattern
    pattern = re.compile(rf"\b(?:an?|one) {DESCRIBING}{{0,4}}{re.escape(definite[1])}\b", re.IGNORECASE)
    introduced = None
    for match in pattern.finditer(text, max(0, offset - REACH), offset):
        introduced = match.group()
    return introduced[0].lower() + introduced[1:] if introduced else None


def _named(words: str, names: Names) -> str | None:
    """The last name in the phrase, if it is its head: *the State Department official* names nobody.

    Nor does *a colleague of Ann Lee* name Ann Lee, whom a preposition makes a part of another's description.
    """
    run: list[str] = []
    best: list[str] = []
    sex: str | None = None
    described = governed = False
    tokens = _WORD.findall(_NICKNAME.sub("", words))
    for token in tokens:
        low = token.lower().rstrip(".")
        if low in TITLES and not (low in SURNAMES and (run or sex or len(tokens) == 1)):
            sex = GENDERED.get(low, sex)
            described = described or token[0].islower()
            # *a Reuters spokesman* is not Reuters, nor *the Kansas Republican* Kansas.
            definite = tokens[0].lower() in DETERMINERS and token is tokens[-1]
            best = [] if run and (token[0].islower() or definite) else best
            run = []
        elif token[0].isupper() and low not in DETERMINERS and low not in SUFFIXES:
            run = [] if token.endswith(("'s", "’s")) else [*run, token]
            best = [] if governed else run
        elif low == "of" and len(run) > 1 and gender(run[0].lower()) is not None:
            break  # *Ian McKay of Highland Securities*
        elif low in _LINKS and run:
            run = [*run, token]
        elif low in _TAILS and best:
            break
        else:
            governed = (described and low in _GOVERNING) or (governed and low in _KEEPING)
            described = described or (token[0].islower() and low not in _ARTICLES and low not in _KEEPING)
            run = []
            best = best if not token[0].isalnum() or low in SUFFIXES else []
    while best and best[-1].lower() in _LINKS:
        best = best[:-1]
    return " ".join(names.full(tuple(best), sex)) if best else None
