"""Currencies by symbol, by name and by code, as ISO 4217 codes.

A bare dollar sign is the United States dollar, a bare pound the pound sterling, as in the international
press; a text that means another writes it out or marks it (A$, HK$). A single letter is a mark only where the
digits right behind it count millions or have groups (*N5bn*, and no *N95*).
"""

from __future__ import annotations

import re

from briefgen.languages.english.currencies import NAMES, OF_COUNTRY, OF_SEVERAL
from briefgen.languages.vocabulary import spelled, words

SYMBOLS = {
    "$": "USD", "US$": "USD", "U.S.$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD",
    "HK$": "HKD",
    "NZ$": "NZD", "S$": "SGD", "NT$": "TWD", "R$": "BRL", "€": "EUR", "£": "GBP", "PS": "GBP", "¥": "JPY",
    "₹": "INR", "Rs": "INR", "Rs.": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₪": "ILS", "₴": "UAH",
    "₱": "PHP",
    "৳": "BDT", "Tk": "BDT", "KSh": "KES", "Ksh": "KES", "TSh": "TZS", "Tsh": "TZS", "USh": "UGX",
    "Ush": "UGX",
    "GH₵": "GHS", "GH¢": "GHS", "GHC": "GHS", "Rp": "IDR", "N": "NGN", "K": "ZMW", "₵": "GHS", "₸": "KZT",
    "₭": "LAK", "៛": "KHR", "₮": "MNT", "₡": "CRC", "₲": "PYG", "₼": "AZN", "₾": "GEL", "֏": "AMD",
    "₨": "INR",
    "J$": "JMD", "TT$": "TTD", "EC$": "XCD", "Bds$": "BBD", "N$": "NAD",
    "₫": "VND", "฿": "THB", "₦": "NGN", "RM": "MYR", "$US": "USD", "Y=": "JPY", "zł": "PLN",
}  # fmt: skip
CODES = words("""
    USD EUR GBP JPY CNY RMB INR KRW RUB TRY ILS UAH PHP VND THB NGN MYR PLN AUD CAD HKD NZD SGD TWD BRL CHF
    SEK NOK DKK CZK HUF RON MXN ZAR SAR AED QAR KWD EGP IDR PKR BDT KES TZS UGX GHS LKR NPR ETB RWF XAF XOF
    ZMW KZT LAK KHR MNT CRC PYG AZN GEL AMD JMD TTD XCD BBD NAD CLP COP ARS PEN UYU BOB MAD TND DZD ISK BGN
    RSD JOD OMR BHD
    """)
PREFIX = (
    r"(?-i:(?<![A-Za-z])(?:(?:[ACSRJN]|TT|EC|Bds)\$|(?:US|U\.S\.|AU|CA|HK|NZ|NT)[ \u00a0]?\$)|\$US"
    r"|[$€£¥₹₩₽₺₪₴₱₫฿₦৳₵₸₭៛₮₡₲₼₾֏₨]|Y="
    r"|(?<![A-Za-z])(?:PS|RM|Rs\.?|USD|EUR|GBP|JPY|CNY|RMB|INR|KRW|AUD|CAD|HKD|NZD|SGD|CHF|SEK|NOK|DKK"
    r"|ZAR|MYR|BDT|KES|ZMW|TZS|UGX|GHS|NGN|LKR|NPR|ETB|PKR|IDR|Tk\.?|[KTU][Ss]h\.?|GH[₵¢C]|Rp\.?"
    r"|[NK](?=\d[\d.,]{0,12}[ \u00a0]?(?:bn|billion|m|million|trn|trillion)\b|\d{1,3},\d{3})))"
)
"""The pattern of a currency mark before a figure."""

_NAMED = "|".join(
    sorted({*NAMES, *OF_SEVERAL, *(name for _, name in OF_COUNTRY)}, key=lambda name: (-len(name), name))
)
SUFFIX = re.compile(
    r"[ \u00a0]?(?:(?P<code>[A-Z]{3})\b|(?P<sign>[€£¥₽₺])"
    r"|(?:(?P<country>US|U\.S\.|[A-Z][a-z]+(?: [A-Z][a-z]+)?)[ \u00a0])?"
    rf"(?P<name>pounds sterling|{_NAMED})\b)"
)


def code_of_prefix(mark: str) -> str:
    """The ISO code of a mark that ``PREFIX`` matched."""
    bare = mark.replace(" ", "").replace("\u00a0", "")
    return SYMBOLS.get(bare) or SYMBOLS.get(bare.rstrip("."), "CNY" if bare == "RMB" else bare)


_SIGN = re.compile(r"[ \u00a0\u202f]?(?:(?P<code>[A-Z]{3})\b|(?P<sign>[$€£¥₩₽₴₺₹]))")


def read_sign(text: str, at: int) -> tuple[str, int] | None:
    """The currency whose sign or code stands behind a figure, and where that ends: *5 €*, *5 CHF*."""
    match = _SIGN.match(text, at)
    if match is None or (match["code"] and match["code"] not in CODES):
        return None
    return match["code"] or SYMBOLS[match["sign"]], match.end()


def read_suffix(text: str, at: int) -> tuple[str, int] | None:
    """The currency named at ``at`` after a figure, as its ISO code, and where the name ends."""
    match = SUFFIX.match(text, at)
    if match is None:
        return None
    if match["code"]:
        return (match["code"], match.end()) if match["code"] in CODES else None
    if match["sign"]:
        return SYMBOLS[match["sign"]], match.end()
    name = match["name"].split()[0]
    country = spelled(match["country"] or "")
    code = OF_COUNTRY.get((country, name)) or OF_COUNTRY.get((country.split(" ")[-1], name))
    if code is None and country:
        return None
    code = code or NAMES.get(name) or (name if name in OF_SEVERAL else None)
    return (code, match.end()) if code else None
