"""French small words."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.small_words import SmallWords
from briefgen.languages.vocabulary import words

FRENCH_SMALL_WORDS: Final = SmallWords(
    joints=r"et|mais|tandis que",
    small=r"aussi|nous|je|ils|elles|il|elle|on|fermement|maintenant|jamais",
    determiners=r"les?|la|une?|toute?s?|tous|ces?|cette|cet|nos|notre|leurs?|ses|son|sa|mes|mon|ma|chaque",
    finite=r"a|ont|est|sont|avait|avaient|était|étaient|va|vont|sera|seront|doit|doivent|peut|peuvent|aura|auront",
    linking=r"de|du|des|d['’]\w+|en|à|au|aux|pour|avec|qui|que|dans|sur",
    bylines=r"Par|PAR|Texte :|Propos recueillis par|Interview par|Entretien par",
    articles="le|la|les|un|une|l[’']",
    possessives="son|sa|leur",
    others="ancien|ancienne|futur",
    held="est|était|devint",
    adverbs="aussi",
    belonging="du|de",
    spokespeople=words("porte-parole un une le la les du de"),
    speaking=words("porte-parole"),
    aides=words("""
        porte-parole avocat avocate conseiller conseillère collaborateur collaboratrice fils fille épouse mari
        veuve veuf assistant assistante
        partisan partisane partisans partisanes supporter supporters supporteurs soutiens fans admirateurs
        détracteur détracteurs critiques opposant opposante opposants adversaire adversaires électeurs
        proche proches ami amie amis amies collègue collègues voisin voisine voisins femme frère sœur mère
        père parents cousin cousine neveu nièce oncle tante famille filles successeur successeure
        prédécesseur prédécesseure adjoint adjointe rival rivale rivaux parti voix sosie imitateur imitatrice
        avatar clone chatbot acteur interprète biographe secrétaire compagnon compagne entourage équipe
        """),
    anybody=words("je tu il elle on nous vous ils elles lui leur qui celui celle ceux quelqu'un"),
    dialling=words("appelez appeler composez tél téléphone numéro joindre fixe portable"),
    dialled=words("est le au du par la"),
)
