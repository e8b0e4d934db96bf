"""German words around an office."""

from __future__ import annotations

from typing import Final

from briefgen.languages.offices import Offices

GERMAN_OFFICES: Final = Offices(
    articles="der|die|das|ein|eine",
    possessives="sein|seine|ihr|ihre",
    others="ehemalige|frühere",
    held="ist|war|wurde",
    adverbs="auch",
    belonging="von|der",
)
