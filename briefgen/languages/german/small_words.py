"""German words that join clauses, and those before an author's name and around an office."""

from __future__ import annotations

from typing import Final

from briefgen.languages.joining import Joining
from briefgen.languages.offices import Offices

GERMAN_JOINING: Final = Joining(
    joints=r"und|aber|doch|während|sondern",
    small=r"auch|wir|ich|sie|er|es|nun|jetzt|dann|aufs|schärfste|entschieden|klar",
    determiners=(
        r"d(?:er|ie|as|en|em)|eine?[nmrs]?|jede[nmrs]?|diese[nmrs]?|alle|unsere?[nmrs]?|ihre?[nmrs]?"
        r"|seine?[nmrs]?|meine?[nmrs]?"
    ),
    finite=r"hat|haben|hatten?|ist|sind|war|waren|wird|werden|wurden?|soll|sollen|muss|müssen|will|wollen|kann|können",
    linking=r"von|aus|in|im|am|an|der|des|die|das|für|mit|vom|zu|bei|auf",
    bylines=r"Von|VON|Text:",
)
GERMAN_OFFICES: Final = Offices(
    articles="der|die|das|ein|eine",
    possessives="sein|seine|ihr|ihre",
    others="ehemalige|frühere",
    held="ist|war|wurde",
    adverbs="auch",
    belonging="von|der",
)
