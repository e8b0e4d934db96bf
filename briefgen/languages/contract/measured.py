"""How a language says what a number counts, where two such things are taken for each other.

The senses of a matter have the same order in every language, so that a label in one language can be held
against a sentence in another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal[
    "casualties", "justice", "trade", "result", "turnover", "sex", "certainty", "sum", "vote", "tax", "room",
    "sharing", "epoch", "rank", "when", "age", "flow", "credit", "margin", "reach",
]  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Payments:
    """How a language says who pays whom, in patterns for whole words.

    Attributes:
        paying: Verbs whose subject pays.
        getting: Verbs whose subject is paid.
        to: Prepositions before who is paid.
        source: Those before who pays, with a verb of getting.
        by: What names who does it, in the passive.
        is_bare: Whether who is paid may follow the verb alone: *paid the farmer*.
    """

    paying: str
    getting: str
    to: str
    source: str
    by: str
    is_bare: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """Patterns for whole words in lower case.

    Attributes:
        senses: By matter, the things that exclude each other: the dead, the injured, the missing.
        periods: What an amount is given for: a year, a half, a quarter, a month, a week, a day, many years.
        whole_periods: The same as a label says it, where that is stricter: *annual*, not *last year*.
        compared: What compares a share with the year before, so that it may be called annual.
        joints: What begins a new statement within a sentence: *and*, *while*.
        change: Nouns and verbs for by how much something changed, as a label says them.
        level: Words with which a label means what was reached after all: *after the fall*.
        changed_to: A change and the preposition before what was reached, up to the number: *fell to*.
        changed_by: A change and the preposition before by how much: *fell by*; empty if not asked for.
        than: Behind a number, that it is a difference: *higher than*.
        not_level: What of a label says that it means a change, beside ``change``: *higher*.
        changed_to_late: What stands behind such a number where the verb follows it: *auf 30 gesunken*.
        share: A label of a share that some people are of others: *share of women among*.
        share_within: Groups whose members a share may be taken of: *women*.
        shared: A share of such a group, before and behind the number: *of the women, 64 percent*.
        everybody: A label of a share of all: *share of residents*.
        restricted: Behind a share, whom it is of, up to the words that pick them: *of those* under thirty.
        polled: Words that pick none of those who were asked: *surveyed*.
        part: Before a number that is a part of the one before it: *of which*.
        whole: Before a number of which the next one is a part: *of the 40*.
        beyond: Behind a number that says by how much something is passed, and what: *over its* budget.
        scaled: In the heading of a list, that its numbers are thousands or more: *(in thousands)*.
        leading: Between two names of which the first has the greater of two numbers: *leads*.
        ages: What a label says where it means an age.
        aged: An age, as a sentence gives it: what stands before the number, and what behind it.
        numbered: What a number names: before the number, and behind it.
        bodies: Nouns for bodies that pay, fine or demand.
        not_owned: Prepositions before a name to which no number belongs.
        payments: Who pays whom; None where the order of the words does not tell it.
    """

    senses: Mapping[Kind, tuple[str, ...]]
    periods: tuple[str, ...]
    whole_periods: tuple[str, ...]
    compared: str
    joints: str
    change: str
    level: str
    changed_to: str
    changed_to_late: str
    share: str
    share_within: tuple[str, ...]
    shared: tuple[str, str]
    everybody: str
    ages: str
    aged: tuple[tuple[str, str], ...]
    numbered: tuple[tuple[str, str], ...]
    bodies: str
    not_owned: str
    payments: Payments | None = None
    changed_by: str = ""
    than: str = ""
    not_level: str = ""
    restricted: str = ""
    polled: str = ""
    part: str = ""
    whole: str = ""
    beyond: str = ""
    scaled: str = ""
    leading: str = ""
