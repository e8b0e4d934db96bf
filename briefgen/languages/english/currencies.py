"""English names of currencies, with their ISO 4217 codes."""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

NAMES: Final = {
    "buck": "USD", "bucks": "USD", "dollar": "USD", "dollars": "USD", "pounds": "GBP", "quid": "GBP",
    "renminbi": "CNY", "francs": "CHF", "won": "KRW", "rupees": "INR", "rubles": "RUB", "roubles": "RUB",
    "euro": "EUR", "euros": "EUR", "yen": "JPY", "yuan": "CNY", "lira": "TRY", "shekel": "ILS",
    "shekels": "ILS", "hryvnia": "UAH", "hryvnias": "UAH", "baht": "THB", "naira": "NGN", "ringgit": "MYR",
    "zloty": "PLN", "zlotys": "PLN", "rand": "ZAR", "reais": "BRL", "rupiah": "IDR", "riyals": "SAR",
    "dirhams": "AED", "taka": "BDT", "takas": "BDT", "cedi": "GHS", "cedis": "GHS", "birr": "ETB",
    "kwacha": "ZMW", "tenge": "KZT",
}  # fmt: skip
OF_COUNTRY: Final = {
    ("us", "dollars"): "USD", ("u.s.", "dollars"): "USD", ("american", "dollars"): "USD",
    ("australian", "dollars"): "AUD", ("canadian", "dollars"): "CAD", ("hong kong", "dollars"): "HKD",
    ("singapore", "dollars"): "SGD", ("zealand", "dollars"): "NZD", ("taiwan", "dollars"): "TWD",
    ("chinese", "yuan"): "CNY", ("japanese", "yen"): "JPY", ("swiss", "francs"): "CHF",
    ("south korean", "won"): "KRW", ("korean", "won"): "KRW", ("indian", "rupees"): "INR",
    ("british", "pounds"): "GBP", ("russian", "rubles"): "RUB", ("mexican", "pesos"): "MXN",
    ("philippine", "pesos"): "PHP", ("argentine", "pesos"): "ARS", ("swedish", "kronor"): "SEK",
    ("kenyan", "shillings"): "KES", ("kenya", "shillings"): "KES", ("tanzanian", "shillings"): "TZS",
    ("ugandan", "shillings"): "UGX", ("uganda", "shillings"): "UGX", ("somali", "shillings"): "SOS",
    ("norwegian", "kroner"): "NOK", ("danish", "kroner"): "DKK", ("north korean", "won"): "KPW",
    ("egyptian", "pounds"): "EGP", ("lebanese", "pounds"): "LBP", ("syrian", "pounds"): "SYP",
    ("sudanese", "pounds"): "SDG", ("lebanese", "lira"): "LBP", ("syrian", "lira"): "SYP",
    ("pakistani", "rupees"): "PKR", ("lankan", "rupees"): "LKR", ("nepali", "rupees"): "NPR",
    ("nepalese", "rupees"): "NPR", ("mauritian", "rupees"): "MUR", ("jamaican", "dollars"): "JMD",
    ("liberian", "dollars"): "LRD", ("fijian", "dollars"): "FJD", ("namibian", "dollars"): "NAD",
    ("zimbabwean", "dollars"): "ZWG", ("zimbabwe", "dollars"): "ZWG", ("barbadian", "dollars"): "BBD",
    ("bahamian", "dollars"): "BSD", ("belize", "dollars"): "BZD", ("guyanese", "dollars"): "GYD",
    ("congolese", "francs"): "CDF", ("rwandan", "francs"): "RWF", ("burundian", "francs"): "BIF",
    ("guinean", "francs"): "GNF", ("moroccan", "dirhams"): "MAD", ("qatari", "riyals"): "QAR",
}  # fmt: skip
"""Names that many countries have for their currency, with what says which."""
OF_SEVERAL: Final = words("pesos kronor kroner dinars crowns shillings")
"""Those of them that are not told apart without a country: their name is their unit."""
