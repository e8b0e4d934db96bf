"""Words that end with a full stop which ends no sentence, by language; and who writes ordinals so.

In lower case and without the stop. English ones are in ``briefgen.text.sentences``, which knows no language.
A word that often ends a sentence is not listed: a sentence shown too long is better than one cut.
"""

from __future__ import annotations

from typing import Final

ABBREVIATED: Final = {
    "de": frozenset({
        "abs", "art", "bd", "bzw", "ca", "dgl", "dipl", "dr", "ebd", "evtl", "fr", "ggf", "hr", "hrsg",
        "inkl", "jh", "kap", "lt", "max", "mind", "mio", "mrd", "nr", "prof", "sog", "st", "std", "str",
        "tel", "usw", "vgl", "zit", "zzgl", "jan", "feb", "apr", "aug", "sept", "okt", "nov", "dez",
    }),
    "fr": frozenset({
        "art", "av", "bd", "cf", "chap", "dr", "env", "etc", "ex", "fig", "me", "mgr", "mm", "no", "p", "pr",
        "prof", "ste", "tél", "vol", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc",
    }),
    "es": frozenset({
        "aprox", "art", "av", "avda", "cap", "d", "dra", "dr", "ee", "etc", "excmo", "fig", "gral", "ilmo",
        "ing", "lic", "mons", "núm", "pág", "prof", "profa", "sr", "sra", "sres", "srta", "sta", "sto",
        "tel", "ud", "uds", "uu", "vol", "ene", "abr", "ago", "dic",
    }),
}  # fmt: skip

STOPPED_ORDINALS: Final = frozenset({
    "bs", "cs", "da", "de", "et", "fi", "fo", "hr", "hu", "is", "lb", "lv", "nb", "nn", "no", "pl", "sk",
    "sl", "sr", "tr",
})  # fmt: skip
"""Languages that write *the 15th* as *15.*"""


def goes_on_behind(word: str, language: str) -> bool:
    """Whether a full stop behind ``word``, in lower case, ends no sentence of a language, by its code."""
    if word in ABBREVIATED.get(language, ()):
        return True
    return language in STOPPED_ORDINALS and word.isdigit() and len(word) <= _MOST_DIGITS


_MOST_DIGITS: Final = 2
