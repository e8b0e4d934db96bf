"""French words around an office."""

from __future__ import annotations

from typing import Final

from briefgen.languages.offices import Offices

FRENCH_OFFICES: Final = Offices(
    articles="le|la|les|un|une|l[’']",
    possessives="son|sa|leur",
    others="ancien|ancienne|futur",
    held="est|était|devint",
    adverbs="aussi",
    belonging="du|de",
)
