"""Words that begin a sentence with a capital letter and name nobody.

Only what the shape of a word does not show (see ``is_common``): a sentence that begins with *Inflation* or
*Officials* needs no list.
"""

from __future__ import annotations

import re
from typing import Final

from briefgen.checking.prose.countries import COUNTRIES
from briefgen.checking.prose.occasions import OCCASIONS
from briefgen.languages.english.numbers import ENGLISH_NUMBERS
from briefgen.languages.vocabulary import words
from briefgen.reading.names.given_names import gender
from briefgen.reading.speech.function_words import IRREGULAR_VERBS

_SHAPES: Final = re.compile(
    r"(?:[tscgx]ions?|ments?|ness|it(?:y|ies)|isms?|ances?|ences?|ures?|ages?|ship|dom|ing|ed|ly|al|ful|ous|ive"
    r"|able|ible|er|ers|ors|ists?|ics|cy|cies|fare|work|hood|th|[’'](?:re|ve|ll|d|m|s))$"
)
_SINGULAR: Final = re.compile(r"(?:is|was|has|does|[a-z]{2,}[^s\W]s)\b")
"""What follows a name and no plural: *Sanders says*, but *officials say*."""
_COMMON: Final = words(
    """
    abroad absent add ahead aid aim air alike anybody anyone anything anytime anywhere apart army
    article ask aside at-large ban bank base begin big birth black blame blood blue board bold born both
    bound brief bright bring broad budget build business busy buy call calm campaign car care carbon
    case cash cause central chance change cheap check child choose civil claim class clean clear climate
    close cloud coal coast cold color combine congress contact contrast core corporate correct
    correction cost country court credit crime crowd culture current cut daily damage dark data dead
    deal dear death debt deep demand deny desert despite direct dirty dozens draft drama drive drop
    drought dry due during duty early earth easy economic elect else elsewhere email empty end enough
    enjoy equal every everybody everyone everything exact except expect export extra extreme face fact
    factory fair faith false family far farm fast fault fear feel fellow few fifth fight file film final
    find fine fire firm first fish five flat flight flood focus follow food force foreign forget formal
    fourth free fresh friend fuel full fund further future gas general get giant give given go gold good
    government grain grand great green gross ground group grow guess half happy hard harm harsh hate
    hence high historic hold holiday home honest hope hot huge human hundreds idea ill image imagine
    income industry insurgent interest into joint just justice keep key kind labor labour lack land
    large last late law lawyer lead leak least leave left legal less let life light like likewise line
    link listen little local long look lot loud love low loyal main mainstream make man many map march
    market mass maybe mean meantime media medium meet men mere merit middle migrant mild military
    millions mind minor minute missing mixed mob modern momentum money moral morale more most much
    mutual name narrow native near need neither net never new news next night nine nobody noise none
    noon nor normal not note nothing notice now nowhere nuclear number obtain odd off office oil okay
    old once one online only onto open opinion opposite order other out outside over overall overnight
    own pace paint pair paper parliament part party past path pay peace people per perfect perhaps
    period person phone place plain plan plant play plenty please poll poor popular power present press
    pretty price pride prime prior private problem process product profit program project prompt proof
    proper protest proud prove public pull push put quick quiet quite quota race radio rain raise rare
    rate raw reach read ready real rebel recent record red regional reject relief remain rent report
    rescue research resolve rest return revenue rich right rise risk river road role room rough round
    rule run rural rush sad safe salary sale same say school science score sea secret see seek select
    sell send sense separate series serious set settle seven severe share sharp ship short shortly show
    shut sick side sign silence silent similar simple since single six size skip slow small smart smoke
    snow so social soft soil solid some somebody someone something soon sort sound source space speak
    special speed spend split sport spread staff stage stand star start state stay steel step still
    stock stop storm straight strange street stress strict strike strong student study style subject
    such sudden summer sunset supply support sure survey swift system take talk target task tax team
    tell ten tense term test text thank than that then there thick thin thing think third thousands
    three tight time tip title today tomorrow too top total tough town toward trade tradition traffic
    train travel treat trend tribute troop true trust truth try turn twelve twenty twice two type
    unclear under unify unique unit unlike until upon urban urge urgent use usual vague value vast
    vehicle very vice victim video view village violent visit vital voice vote vulnerable wage wait want
    war warm wary waste watch water way weak wealth weapon weather week weight welcome well wet what
    when where whether which while white who whole why wide wild win wind winter wise with within
    without woman women wonder wood word work world worse worst worth wrong year yes yet young youth
    zero
    """
)


def is_common(low: str, word: str, following: str = "") -> bool:
    """Whether a word at the beginning of a sentence is likely no name.

    Args:
        low: The plain word.
        word: The word as it is written.
        following: What follows it in the text.
    """
    if (word.isupper() and len(word) > 1) or gender(low) is not None or low in COUNTRIES:
        return False
    plural = low.endswith("s") and not low.endswith(("ss", "us", "is"))
    if plural and _SINGULAR.match(following.lstrip()):
        return False
    if low in _COMMON or low in ENGLISH_NUMBERS.small or low in OCCASIONS or low in IRREGULAR_VERBS or plural:
        return True
    return ("-" in word and word.partition("-")[2].islower()) or _SHAPES.search(low) is not None
