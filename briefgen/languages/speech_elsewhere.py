"""Verbs of speech of languages that are not described: a name beside a quotation may be its speaker."""

from __future__ import annotations

from typing import Final

from briefgen.languages.speech import Speech
from briefgen.languages.vocabulary import words

SPEECH_ELSEWHERE: Final = Speech(
    verbs=words("""
        disse dice diceva dicono afferma affermò spiega spiegò dichiara dichiarò aggiunge aggiunse racconta
        scrive scrisse sostiene ribadisce avverte risponde rispose
        afirmou declarou explicou acrescentou contou diz dizia respondeu escreveu ressaltou destacou garantiu
        zei zegt verklaarde vertelde vertelt schreef schrijft stelt stelde vindt waarschuwde reageerde
        sa sade säger sagde siger sier fortalte fortæller forteller berättar berättade menar mener skrev
        förklarade forklarede forklarte uttalar uttalade udtaler udtalte uttaler uttalte svarade svarede
        powiedział powiedziała mówi mówił mówiła oświadczył oświadczyła stwierdził stwierdziła dodał dodała
        podkreślił podkreśliła napisał napisała zapowiedział zapowiedziała
        řekl řekla uvedl uvedla prohlásil prohlásila dodal dodala napsal napsala povedal uviedol uviedla
        rekao rekla kazao kazala izjavio izjavila dejal dejala povedala
        spus declară spune afirmă mondta közölte írta sanoi sanoo totesi kertoi kertoo kirjoitti
        dedi söyledi belirtti açıkladı ütles sõnas teica pasakė sakė
        сказал сказала сказали заявил заявила заявили говорит отметил отметила добавил добавила подчеркнул
        подчеркнула написал написала сообщил сообщила сказав сказали заявив заявляє додав додала зазначив
        зазначила наголосив наголосила повідомив повідомила каза заяви рече изјавио изјавила
        είπε δήλωσε λέει τόνισε ανέφερε υποστήριξε έγραψε
        """),
    auxiliaries=words("ha hanno aveva tem tinha heeft hebben had har hade havde hadde a va je"),
    participles=words("""
        detto dichiarato affermato spiegato aggiunto scritto raccontato sottolineato risposto ribadito
        dito afirmado declarado gezegd verklaard verteld geschreven sagt sagd sagt berättat fortalt
        spus declarat dit rekao rekla
        """),
    pronouns=words("lui lei ele ela hij zij ze han hun hon on ona ono он она він вона αυτός αυτή"),
    determiners=words("il lo la i gli le un una l' o os as um uma de het een den det en et"),
    prepositions=words("""
        di da del della dei a al alla in con su per do da dos das em no na ao à van voor aan met bij op af av
        til till på från fra med om z ze od do na w we о к с в из за на для від у з по
        """),
    particles=words("di de da del della van von der den ter dos das do af av zu la le"),
    titles=words(
        "signor signora sig dott senhor senhora sr sra dr prof pan pani mevrouw meneer herr fru г-н"
    ),
    sources=frozenset(),
    briefly=words("aldus enligt ifølge"),
    adverbs=words("""
        poi anche ieri oggi depois também ontem hoje ook gisteren vandaag toen också igår idag også i går
        wczoraj dziś także вчера сегодня также вчора сьогодні
        """),
    reserves=frozenset(),
    common=frozenset(),
)
"""All in one: a warning is all that is made of what these words find."""
