"""English dates: *Tuesday 12 May 2024*, *the 12th of May*, *May 12, 2024*, *last year*."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.calendar import Calendar
from briefgen.languages.vocabulary import words

ENGLISH_CALENDAR: Final = Calendar(
    ordinal="st|nd|rd|th",
    of="of",
    article="the",
    after_weekday="",
    parts_of_day="s",
    month_first=True,
    no_day="percent",
    sharing="and|or|to|until",
    ambiguous=frozenset({"March", "May", "August"}),
    before_ambiguous=(
        "in|since|until|till|by|of|from|to|last|this|next|early|late|mid|and|through|during"
    ),
    not_ambiguous="[a-z]+ed",
    before_year=words("""
        in since by until till from of for during late early mid before after through the and to between
        spring summer autumn fall winter last this next fiscal year
        """),
    opening_year=r"^|[(,;:–—-]\s?|mid-|\bas\s(?:early|late|recently|soon|long\sago|far\sback)\sas\s",
    counted="[a-z]+s",
    in_year=words("in since of"),
    occasions=(
        "letter|speech|interview|memoirs?|essay|book|article|address|lecture|sermon|diary|column|statement"
        "|testimony|broadcast|debate|rally|campaign|conference|hearing|trial|pamphlet|poem|play|novel|film|report"
    ),
    on_occasion=r"(?:in|at|during)\s(?:an?|the|his|her|their)",
    bounding=(
        r"\b(?:unlike in|since|until|till|by|before|after|from|to|through|than|between|and|the|his|her|its"
        r"|their|an?)\s+|[’']s\s+|-"
    ),
    asides=r"who|whose|which|where|born|(?!asked|interviewed|quoted|addressed|questioned)\w+ed",
    to_come=(
        "will|shall|would|expect(?:s|ed)?|plan(?:s|ned)?|aims?|hopes?|intends?|wants?|forecasts?|projected"
        "|predict(?:s|ed)|is to|are to|target|goal"
    ),
    clauses="and|but|while|whereas",
    relative={
        **{f"{which} {unit}": f"{which} {unit}"
           for which in ("last", "this", "next") for unit in ("year", "month", "week")},
        "yesterday": "yesterday",
        "today": "today",
    },
)  # fmt: skip
