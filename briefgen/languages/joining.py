"""Small words by which an omission shows that it took the verb or the subject of what is kept behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Joining(NamedTuple):
    """Patterns for whole words, by language.

    Attributes:
        joints: Conjunctions that begin another clause.
        small: Adverbs and pronouns between a conjunction and its verb.
        determiners: What begins an object, and no second part of a name.
        finite: Auxiliaries with which a predicate begins.
        linking: What goes on describing the noun before it: *of*, *who*.
        bylines: What stands before the author's name.
    """

    joints: str
    small: str
    determiners: str
    finite: str
    linking: str
    bylines: str


JOINING: Final[Mapping[str, Joining]] = {
    "en": Joining(
        joints=r"and|but|while|whereas",
        small=r"also|we|i|they|he|she|you|now|then|never|will|must|have|has|had|is|are|strongly|firmly|utterly",
        determiners=r"the|an?|any|every|this|that|these|those|our|their|his|her|its|my|your|each",
        finite=r"has|have|had|is|are|was|were|will|would|did|does|do|must|should|can|could",
        linking=r"of|from|in|at|on|for|with|who|which|that|to|by|near",
        bylines=r"[Bb]y|BY|Words by|Text by",
    ),
    "de": Joining(
        joints=r"und|aber|doch|während|sondern",
        small=r"auch|wir|ich|sie|er|es|nun|jetzt|dann|aufs|schärfste|entschieden|klar",
        determiners=(
            r"d(?:er|ie|as|en|em)|eine?[nmrs]?|jede[nmrs]?|diese[nmrs]?|alle|unsere?[nmrs]?|ihre?[nmrs]?"
            r"|seine?[nmrs]?|meine?[nmrs]?"
        ),
        finite=r"hat|haben|hatten?|ist|sind|war|waren|wird|werden|wurden?|soll|sollen|muss|müssen|will|wollen|kann|können",
        linking=r"von|aus|in|im|am|an|der|des|die|das|für|mit|vom|zu|bei|auf",
        bylines=r"Von|VON|Text:",
    ),
    "fr": Joining(
        joints=r"et|mais|tandis que",
        small=r"aussi|nous|je|ils|elles|il|elle|on|fermement|maintenant|jamais",
        determiners=r"les?|la|une?|toute?s?|tous|ces?|cette|cet|nos|notre|leurs?|ses|son|sa|mes|mon|ma|chaque",
        finite=r"a|ont|est|sont|avait|avaient|était|étaient|va|vont|sera|seront|doit|doivent|peut|peuvent|aura|auront",
        linking=r"de|du|des|d['’]\w+|en|à|au|aux|pour|avec|qui|que|dans|sur",
        bylines=r"Par|PAR|Texte :",
    ),
    "es": Joining(
        joints=r"y|e|pero|mientras(?: que)?",
        small=r"también|nosotros|yo|ellos|él|ella|ahora|nunca|firmemente",
        determiners=r"el|los?|las?|una?|tod[oa]s?|est[aeo]s?|nuestr[oa]s?|sus?|mis?|cada|cualquier",
        finite=r"ha|han|es|son|había|habían|era|eran|fue|fueron|va|van|será|serán|debe|deben|puede|pueden|está|están",
        linking=r"de|del|en|a|al|para|con|que|por|sobre",
        bylines=r"Por|POR|Texto:",
    ),
}  # fmt: skip
