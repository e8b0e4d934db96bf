"""Spanish small words."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.small_words import SmallWords
from briefgen.languages.vocabulary import words

SPANISH_SMALL_WORDS: Final = SmallWords(
    joints=r"y|e|pero|mientras(?: que)?",
    small=r"también|nosotros|yo|ellos|él|ella|ahora|nunca|firmemente",
    determiners=r"el|los?|las?|una?|tod[oa]s?|est[aeo]s?|nuestr[oa]s?|sus?|mis?|cada|cualquier",
    finite=r"ha|han|es|son|había|habían|era|eran|fue|fueron|va|van|será|serán|debe|deben|puede|pueden|está|están",
    linking=r"de|del|en|a|al|para|con|que|por|sobre",
    bylines=r"Por|POR|Texto:|Entrevista de|Entrevista por",
    articles="el|los|las|la|una|un",
    possessives="su",
    others="exministro|antiguo|antigua",
    held="es|era|fue",
    adverbs="también",
    belonging="de|del",
    spokespeople=words("portavoz vocero vocera el los las del una la un de"),
    speaking=words("portavoz vocero vocera"),
    aides=words("""
        portavoz abogado abogada asesor asesora colaborador colaboradora hijo hija esposa esposo marido viuda
        viudo asistente secretaria
        partidario partidaria partidarios partidarias seguidor seguidora seguidores simpatizantes fans
        admiradores detractor detractores críticos opositor opositora opositores adversario adversarios
        votantes allegado allegados amigo amiga amigos amigas colega colegas vecino vecina vecinos mujer
        hermano hermana madre padre padres primo prima sobrino sobrina tío tía familia hijos sucesor sucesora
        predecesor predecesora adjunto adjunta rival rivales partido voz doble imitador imitadora avatar clon
        chatbot actor actriz biógrafo biógrafa secretario compañero compañera entorno equipo
        """),
    anybody=words("""
        yo tú él ella ello nosotros nosotras vosotros ellos ellas usted ustedes quien alguien nadie este esta
        """),
    dialling=words("llame llamar marque teléfono número móvil fijo"),
    dialled=words("es al el en a"),
)
