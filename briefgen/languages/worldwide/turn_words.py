"""The words of transcripts and minutes: who asks, presides or answers, forms of address, notes.

All are lower case and of every language at once: a house prints the labels of its turns in its own language,
also around words in another.
"""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

PAIRS: Final = frozenset({("q", "a"), ("p", "r"), ("f", "a"), ("d", "r"), ("q", "r"), ("v", "s")})
"""The letters that ask and answer each other: question, pregunta, Frage, domanda, fråga."""
ASKING: Final = words("""
    q p f d question questions frage pregunta domanda pergunta fråga spørsmål pytanie вопрос 問 问
    """)
ANSWERING: Final = words("""
    a r answer antwort respuesta réponse risposta resposta svar odpowiedź ответ 答
    """)
ASKERS: Final = words("""
    reporter reporters interviewer journalist journalists correspondent moderator host presenter audience
    periodista journaliste journalistin reporterin giornalista jornalista корреспондент журналист ведущий
    記者 记者 司会 주持人 기자 صحفي الصحفي صحافي
    """)
"""Whose turns ask."""
CHAIR: Final = words("""
    chair chairman chairwoman chairperson speaker president presidente presidenta présidente président
    präsident präsidentin vizepräsident vizepräsidentin vorsitzende vorsitzender presidenten talmannen
    marszałek председатель
    """)
"""Who opens a debate, gives the floor and closes it."""
ROLES: Final = (
    ASKERS
    | CHAIR
    | ASKING
    | ANSWERING
    | words("""
    interviewee court judge clerk witness operator anchor secretary counsel minister ministro ministra
    ministre senator caller
    guest staff narrator editor moderation moderador moderadora defendant prosecutor attorney officer
    participant voice male female man woman rapporteur député députée ministerin abgeordneter
    abgeordnete kanzler kanzlerin sprecher sprecherin staatssekretär portavoz diputado diputada onorevole
    deputato statsminister statsministeren ministeren ministern министр президент 大臣 総理 部长 部長
    الوزير وزير
    """)
)
"""Offices and parts in a conversation that stand for a name."""
ADDRESS: Final = words("""
    mr mrs ms miss mx dr sir dame lord lady the prof hon rt herr frau fräulein m mm mme mmes mlle monsieur
    madame el la los las le les l señor señora señorita sr sra srta don doña signor signora sig on
    onorevole senhor senhora der die das den fru hr pan pani
    """)
"""What stands before a name and is no part of it, without its stop."""
STOPPED: Final = words("m mr mrs ms miss mme mlle dr sen rep gov lord lady sir the sr sra sig on")
"""What may open a label that ends with a stop: *M. le président. La séance est ouverte.*"""
NUMBERING: Final = words(
    "first second third fourth fifth another other unidentified unknown same female male a"
)
"""What tells one of several nameless speakers from another."""
SMALL: Final = words("""
    of the de la del van von der den bin al el da dos di du le les for and & y et und e i og och zu des dei
    della degli por para pour für und en ten ter ibn am im
    """)
"""Words in lower case that stand within names and offices."""
NEVER: Final = words("""
    photo photos picture image source sources note notes update updated read more see also warning location
    time date where when what who why how subject from to cc re present participants speakers attendees tags
    topics related video watch listen share published author by copyright contact email phone tel fax website
    http https correction clarification ps p.s. summary abstract title headline agenda venue price rating
    credit credits caption keywords place day event background context conclusion introduction
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    """)
"""Words before a colon that name nobody."""
DIRECTIONS: Final = words("""
    laughter laughs laughing laugh applause applauds cheers cheering crosstalk inaudible indiscernible
    unintelligible interruption interruptions pause pauses silence music sighs coughs chuckles chuckling
    off-mic off-mike booing boos commotion gavel cross-talk overlapping
    beifall heiterkeit zuruf zurufe lachen lacht unruhe widerspruch glocke zwischenruf gegenruf anhaltender
    lebhafter allgemeiner
    applaudissements rires exclamations protestations interruptions murmures sourires mouvements brouhaha rire
    aplausos risas rumores protestas protestos risos pausa applausi ilarità commenti proteste
    skratt applåder latter bifall oklaski śmiech смех аплодисменты 笑 拍手 笑い 笑声 掌声
    """)
"""With what a note of the stenographer begins, in brackets: it is nobody's words."""
FIRST: Final = words(
    "i i'm i've i'll i'd we we're we've my me our us ich wir mein uns mir je j nous mon me yo"
)
SECOND: Final = words("you your you're you've sie ihr ihnen ihre vous votre vos usted ustedes te tú")
"""Whom an interview's questions address, and who answers."""
