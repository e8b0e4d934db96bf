"""The words of English amounts, of which a passage may not cut any off."""

from __future__ import annotations

from typing import Final

from briefgen.languages.amount_words import AmountWords
from briefgen.languages.vocabulary import words

ENGLISH_AMOUNT_WORDS: Final = AmountWords(
    units=words("""
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen
        """),
    tens=words("twenty thirty forty fifty sixty seventy eighty ninety"),
    magnitudes=words("""
        hundred thousand million billion trillion quadrillion hundreds thousands millions billions trillions
        dozen dozens score crore crores lakh lakhs bn mn tn bln mln mld mlrd mrd mio
        """),
    fractions=words("half halves third thirds quarter quarters fifth fifths sixth sixths tenth tenths"),
    multiples=words("zero twice thrice double triple first second fourth seventh eighth ninth tens"),
    beside=words("""
        percent percentage per cent pct an a several few many some of point no nos minus pp basis usd eur
        gbp jpy krw rub uah cny rmb chf aud cad inr pln sek nok dkk czk try ils brl mxn dollar dollars euro
        euros pounds yen rubles roubles
        """),
)
