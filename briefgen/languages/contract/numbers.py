"""How a language writes numbers: its number words and magnitudes, and the words that limit an amount."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Bound = Literal["more-than", "less-than", "at-least", "at-most", "about"]
"""How a limit bounds a number."""

VULGAR: Final[Mapping[str, Decimal]] = {
    "½": Decimal(1) / 2, "¼": Decimal(1) / 4, "¾": Decimal(3) / 4, "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3, "⅕": Decimal(1) / 5, "⅖": Decimal(2) / 5, "⅗": Decimal(3) / 5,
    "⅘": Decimal(4) / 5, "⅙": Decimal(1) / 6, "⅚": Decimal(5) / 6, "⅛": Decimal(1) / 8,
    "⅜": Decimal(3) / 8, "⅝": Decimal(5) / 8, "⅞": Decimal(7) / 8,
}  # fmt: skip
"""Fractions of one character, the same in every language."""


@dataclass(frozen=True, slots=True, eq=False)
class Numbers:
    """The number words of a language, all in lower case; its signs are those of CLDR.

    Attributes:
        small: Words below a hundred, with every form that they take.
        scales: Words that multiply what stands before them: hundred, thousand, million, their plurals.
        letters: Scales written to a figure (*1.3bn*), in the case that they are written in; in others than
            English only before the sign of a currency: *12 M€*.
        indefinite: Plurals that give only an order of magnitude (*hundreds*), with their lower end.
        parts: The parts of a fraction: *third*, *quarters*; the value of one of them.
        ordinals: *first* and so on.
        articles: What may stand before an amount or a scale for *one*.
        joints: Words within a number: *and* of *two hundred and five*.
        points: How the decimal sign is spoken: *zero point five*.
        of: What joins a part or an order of magnitude to its whole: *a quarter of a million*.
        out_of: What joins the numbers of a share: *one in five*, *nine out of ten*.
        per: What introduces a rate before any noun: *$5 per barrel*.
        each: What introduces one before a noun of ``rated`` only: *$5 a barrel*.
        rated: Nouns that things are counted or paid by.
        not_rated: Words behind ``per`` with which it means something else: *per the agreement*.
        apiece: What says at the end that an amount is that of each.
        to: What joins the ends of a range: *five to ten*, *five or six*.
        between: What begins a range, with what then joins its ends: *between … and*.
        regularly: Adverbs that make an amount one of so much time: *daily*.
        percent, points_of_percent: How a percentage, and a percentage point, are written behind a figure.
        currencies: Names of currencies, in every form, with their ISO 4217 codes, beside those of CLDR.
        before, after: Limits before and after an amount, by what they mean.
        limits_before, limits_after: Further limits: what they mean is not told by a bound alone.
        doubts: Words before an amount that say it is planned, claimed or expected and not stated as a fact.
        articled: Articles between a limit and its amount: *más del 40 %*.
        contracted: Prepositions with such an article in them: *de el* is *del*.
        unarticled: Limits that are something else before an article: *hasta el 40 %* is where a rise arrives.
        placing: Limits that tell a place before the article of a few things: *cerca de las 20 colinas*.
        fillers: What may stand between a limit and its amount: *up to an additional $1 billion*.
        determiners: What may stand between a doubt and its amount: *nearly all of its 500 troops*.
        denials: What says of the sentence behind it that it is not so.
        negations: Words that turn the verb whose object an amount is.
        corrections: Words of a sentence that takes an amount back.
        not_counted: Words that no noun begins with: an amount counts nothing where one of them follows.
        months: The names of the months, with which a number is a date.
        provisional: Words before an amount that was given first, and perhaps wrongly: *a first report*.
        settled: Words behind it that give another instead: *the number is*.
        doubts_after: The same behind an amount: *500 by some estimates*, *the 500 planned*.
        claiming: Verbs of a clause between commas: *500, the enemy claims, fell*.
        added: What is to be paid beside an amount: *plus tax*.
        planned: Participles behind an amount that say that it is planned or claimed: *the 500 planned*.
        partitive: What joins a number to the whole that it is of: *two of its 500*.
        distributive: What says before an amount that it is that of each: *every soldier gets $500*.
        spans: Words that lead to a length of time: *every night for the next two weeks*.
        deciding: Verbs of a vote or a match, whose numbers stand against each other: *won by 3 to 2*.
        inversions: Verbs that make a condition where they begin it: *Had 500 people died*.
        resumes: Words with which a sentence goes on behind a limit: *500 and rising in the north*.
        narrowing: Words that make what is counted another thing: *500 former troops*, *500 toy guns*.
        asking: Words behind a denial that is none: *did not say* why *500 died*.
        nobody: Subjects that deny their verb.
        factive: Verbs and adjectives whose object is a fact, denied or not: *did not know that 500 died*.
        accounts: What a number is called before it: *the figure of 500*.
        contested: What is then said of it, where it is not accepted: *is disputed*.
        joins: What a joint stands behind but a scale: tens (*treinta y cinco*), units (*einundzwanzig*).
        compounds: Whether number words are written together (*zweitausend*).
    """

    small: Mapping[str, int]
    scales: Mapping[str, int]
    letters: Mapping[str, int]
    indefinite: Mapping[str, int]
    parts: Mapping[str, Decimal]
    ordinals: Mapping[str, int]
    articles: tuple[str, ...]
    joints: tuple[str, ...]
    points: tuple[str, ...]
    of: tuple[str, ...]
    out_of: tuple[str, ...]
    per: tuple[str, ...]
    each: tuple[str, ...]
    rated: tuple[str, ...]
    not_rated: tuple[str, ...]
    apiece: tuple[str, ...]
    regularly: tuple[str, ...]
    to: tuple[str, ...]
    between: Mapping[str, str]
    percent: tuple[str, ...]
    points_of_percent: tuple[str, ...]
    currencies: Mapping[str, str]
    before: Mapping[Bound, tuple[str, ...]]
    after: Mapping[Bound, tuple[str, ...]]
    limits_before: tuple[str, ...]
    limits_after: tuple[str, ...]
    doubts: tuple[str, ...]
    fillers: tuple[str, ...]
    determiners: tuple[str, ...]
    denials: tuple[str, ...]
    negations: tuple[str, ...]
    corrections: tuple[str, ...]
    not_counted: tuple[str, ...]
    months: tuple[str, ...]
    provisional: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    doubts_after: tuple[str, ...] = ()
    claiming: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
    partitive: tuple[str, ...] = ()
    distributive: tuple[str, ...] = ()
    spans: tuple[str, ...] = ()
    deciding: tuple[str, ...] = ()
    inversions: tuple[str, ...] = ()
    resumes: tuple[str, ...] = ()
    narrowing: frozenset[str] = frozenset()
    asking: tuple[str, ...] = ()
    nobody: tuple[str, ...] = ()
    factive: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    contested: tuple[str, ...] = ()
    articled: tuple[str, ...] = ()
    contracted: tuple[tuple[str, str], ...] = ()
    unarticled: frozenset[str] = frozenset()
    placing: frozenset[str] = frozenset()
    joins: Literal["scales", "tens", "units"] = "scales"
    compounds: bool = False


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list that is written as one text, parted by commas or line ends."""
    parts = (" ".join(part.split()) for line in text.splitlines() for part in line.split(","))
    return tuple(part for part in parts if part)


def counted(text: str, start: int = 0, step: int = 1) -> dict[str, int]:
    """Words that count up from ``start`` by ``step``; forms of one number are joined by a stroke."""
    return {form: start + step * place for place, word in enumerate(text.split()) for form in word.split("/")}
