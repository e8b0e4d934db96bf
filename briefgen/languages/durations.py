"""Prepositions that limit an amount or tell for how long: *over 500 people*, *spent over five years*."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, eq=False)
class Durations:
    """How a language tells for how long, where the same word limits other amounts.

    Attributes:
        word: The preposition.
        time: A length of time that begins with its number, with what may not follow it (*ago*).
        opening: The same where it opens a sentence and a comma closes it; None where that says nothing.
        spread: Verbs of what is spread over a time, anywhere before the preposition.
        limiting: A word right before the preposition with which it limits: *for over five years*.
        amount: An amount right before it: *€300 over 12 months*.
    """

    word: str
    time: re.Pattern[str]
    opening: re.Pattern[str] | None
    spread: re.Pattern[str]
    limiting: re.Pattern[str]
    amount: re.Pattern[str]


_NUMBER: Final = r"(?:\d[\d.,]*|[^\W\d_]+(?:-[^\W\d_]+)?)"
_ENGLISH_TIME: Final = rf"{_NUMBER}\s(?:years?|months?|weeks?|days?|hours?|decades?|seasons?|quarters?)\b"
_SUM: Final = r"\d[\d.,]*(?:\s(?:{scales}))?(?:\s[^\W\d_]+)?\s\Z"

DURATIONS: Final = {
    "en": Durations(
        "over",
        re.compile(rf"{_ENGLISH_TIME}(?!\s(?:ago|old|earlier|later|before|after|long|late|behind|past)\b)"),
        re.compile(rf"{_ENGLISH_TIME},"),
        re.compile(
            r"\b(?:spen[dt]|pa(?:y|id)|repa(?:y|id)|invest|spread|cost|rais|buil[dt]|cut|phase|distribut|gr[eo]w"
            r"|f[ae]ll|r[io]se|plant|provid|deliver|fund|donat|sav|earn|borrow|le[nd][dt]|allocat|commit|pledg|g[ia]ve"
            r"|hir|creat|increas|reduc|doubl|doubling|roll|instal|replac|total|collect|gather|record|measur|stag"
            r"|lower|drop|declin|shr[iau]nk|held|happen|renovat|restor|repair)[a-z]{0,6}\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:^|\b(?:for|in|of|after|with|within|by|than|is|was|are|were|be|been|being|take|takes|took|taken|last|lasts"
            r"|lasted|lasting|to|at|just|well|slightly|little|bit|some|already|now|not|served|serves|lived|lives|spent"
            r"|spend|spends|spending|worked|works|waited|and|or|a|an|the|its|his|her|their|from|every|until|since|aged"
            r"|on|far|all|only|had|has|have|wait|waits|run|runs|ran|needs?|needed|requires?|required|costs?))\s*\Z",
            re.IGNORECASE,
        ),
        re.compile(_SUM.format(scales="thousand|million|billion|trillion|percent|per cent")),
    ),
    "de": Durations(
        "über",
        re.compile(
            rf"{_NUMBER}\s(?:Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Jahre|Monate|Tage)\b(?!\s(?:alt|lang|her)\b)"
        ),
        None,
        re.compile(r"\b(?:zahl|verteil|streck|investier|aufgeteil|gestreck)[a-z]{0,4}\b", re.IGNORECASE),
        re.compile(
            r"(?:^|\b(?:seit|in|nach|vor|von|mit|um|für|weit|knapp|etwas|deutlich|ist|war|sind|waren|dauert|dauerte|und|oder"
            r"|schon|bereits|sogar|als|der|die|das|den|dem|noch|nur|jetzt|hat|hatte|haben|zahlt|zahlte))\s*\Z",
            re.IGNORECASE,
        ),
        re.compile(_SUM.format(scales="Tausend|Million|Millionen|Milliarde|Milliarden|Prozent")),
    ),
}  # fmt: skip
"""By the code of the language."""
