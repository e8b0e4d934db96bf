"""English small words."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.small_words import SmallWords
from briefgen.languages.vocabulary import words

ENGLISH_SMALL_WORDS: Final = SmallWords(
    joints=r"and|but|while|whereas",
    small=r"also|we|i|they|he|she|you|now|then|never|will|must|have|has|had|is|are|strongly|firmly|utterly",
    determiners=r"the|an?|any|every|this|that|these|those|our|their|his|her|its|my|your|each",
    finite=r"has|have|had|is|are|was|were|will|would|did|does|do|must|should|can|could",
    linking=r"of|from|in|at|on|for|with|who|which|that|to|by|near",
    bylines=r"[Bb]y|BY|(?:Words|Text|Interview|Story|Report) by|Interviewed by",
    articles="the|an?",
    possessives="his|her|its|their",
    others="former|late|then|deputy|vice|shadow|ex|assistant|future|retired|no|not|like|than|as",
    held=r"is|was|became|remains|works\s+as|serves\s+as|served\s+as",
    adverbs="also|now|still",
    belonging="of|at|for|in|from",
    spokespeople=words("spokesman spokeswoman spokesperson spokespeople spokesmen statement"),
    speaking=frozenset(),
    aides=frozenset(),
    anybody=words("""
        i me my we us our you your he him his she her hers it its they them their theirs who whom whose one
        someone somebody anyone anybody everyone everybody nobody this that these those
        """),
    dialling=words("""
        call calling dial dialling dialing ring ringing phone phoning text texting tel telephone hotline
        helpline whatsapp fax sms freephone toll-free number called reached contacted rung contact landline
        mobile
        """),
    dialled=words("""
        is on at to us now the our free number line or for help via him her them be can give donate stop
        """),
)
