"""German small words."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.small_words import SmallWords
from briefgen.languages.vocabulary import words

GERMAN_SMALL_WORDS: Final = SmallWords(
    joints=r"und|aber|doch|während|sondern",
    small=r"auch|wir|ich|sie|er|es|nun|jetzt|dann|aufs|schärfste|entschieden|klar",
    determiners=(
        r"d(?:er|ie|as|en|em)|eine?[nmrs]?|jede[nmrs]?|diese[nmrs]?|alle|unsere?[nmrs]?|ihre?[nmrs]?"
        r"|seine?[nmrs]?|meine?[nmrs]?"
    ),
    finite=r"hat|haben|hatten?|ist|sind|war|waren|wird|werden|wurden?|soll|sollen|muss|müssen|will|wollen|kann|können",
    linking=r"von|aus|in|im|am|an|der|des|die|das|für|mit|vom|zu|bei|auf",
    bylines=r"Von|VON|Text:|Text von|Interview von|Interview:|Das (?:Interview|Gespräch) führte",
    articles="der|die|das|ein|eine",
    possessives="sein|seine|ihr|ihre",
    others="ehemalige|frühere",
    held="ist|war|wurde",
    adverbs="auch",
    belonging="von|der",
    spokespeople=words("sprecher sprecherin ein eine einer der die das des"),
    speaking=words("sprecher sprecherin"),
    aides=words("""
        sprecher sprecherin anwalt anwältin rechtsanwalt rechtsanwältin mitarbeiter mitarbeiterin berater
        beraterin sohn tochter ehefrau ehemann witwe witwer büroleiter büroleiterin assistent assistentin
        anhänger anhängerin anhängern anhängerinnen unterstützer unterstützerin unterstützerinnen fan fans
        kritiker kritikerin kritikerinnen gegner gegnerin gegnerinnen wähler wählerin wählerinnen vertraute
        vertrauter freund freundin freunde kollege kollegin kollegen nachbar nachbarin nachbarn söhne töchter
        schwester bruder mutter vater eltern cousin cousine neffe nichte onkel tante familie enkel enkelin
        nachfolger nachfolgerin vorgänger vorgängerin stellvertreter stellvertreterin rivale rivalin partei
        stimme double doppelgänger doppelgängerin imitator imitatorin avatar klon chatbot darsteller
        darstellerin biograf biografin sekretär sekretärin manager managerin partner partnerin frau
        """),
    anybody=words("ich wir du ihr er sie es ihn ihm ihnen man wer jemand niemand dieser diese"),
    dialling=words("""
        anruf anrufen telefon telefonnummer rufnummer nummer notruf unter wählen wähle handy mobilnummer
        """),
    dialled=words("ist lautet die den sie uns an unter der nummer"),
)
