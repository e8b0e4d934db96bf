"""French words that join clauses, and those before an author's name and around an office."""

from __future__ import annotations

from typing import Final

from briefgen.languages.joining import Joining
from briefgen.languages.offices import Offices

FRENCH_JOINING: Final = Joining(
    joints=r"et|mais|tandis que",
    small=r"aussi|nous|je|ils|elles|il|elle|on|fermement|maintenant|jamais",
    determiners=r"les?|la|une?|toute?s?|tous|ces?|cette|cet|nos|notre|leurs?|ses|son|sa|mes|mon|ma|chaque",
    finite=r"a|ont|est|sont|avait|avaient|était|étaient|va|vont|sera|seront|doit|doivent|peut|peuvent|aura|auront",
    linking=r"de|du|des|d['’]\w+|en|à|au|aux|pour|avec|qui|que|dans|sur",
    bylines=r"Par|PAR|Texte :",
)
FRENCH_OFFICES: Final = Offices(
    articles="le|la|les|un|une|l[’']",
    possessives="son|sa|leur",
    others="ancien|ancienne|futur",
    held="est|était|devint",
    adverbs="aussi",
    belonging="du|de",
)
