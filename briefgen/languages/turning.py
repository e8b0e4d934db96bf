"""The words of a language that turn, limit or carry what is said: no omission or bracket may touch them.

A list is a set of lower-cased words. It need not be whole: a word that is missing lets an alteration pass, a
word too many asks an honest editor to declare one. Anchoring reads every source by the lists of all described
languages and by ``ELSEWHERE`` together, for a passage may be in another language than its source.
"""

from __future__ import annotations

from dataclasses import dataclass


def listed(words: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class Turning:
    """What turns, limits or carries a statement in a language; each a set of lower-cased words.

    Attributes:
        negations: They reverse: *not*, *never*, *nobody*.
        lacking: Those that are prepositions or conjunctions, and turn what follows alone: *without*, *nor*.
        partners: Second halves of a negation whose first the kept words may hold: *plus* of *ne … plus*.
        limits: They narrow or weaken: *only*, *hardly*.
        hedges: They leave open whether it is so: *allegedly*, *perhaps*.
        openings: Words that make a condition where they begin a phrase between commas: *should*, *given*.
        conditions: They make a statement depend on another: *if*, *provided*.
        phrases: Any of these in more words than one.
        times: Conditions where the statement is about what will be: *when*, *once*.
        sayings: Verbs of a cue within an utterance; those of English are not listed here.
        views: They make it somebody's view: *claim*, *believe*, *doubt*.
        verbs: They turn what depends on them: *refuse*, *tried*, *instead*.
        privatives: Adjectives that deny their noun: *fake*, *former*.
        denials: They say of a whole statement that it is not so: *false*, *nonsense*.
        amounts: Words that say how many or what part, beside the numbers: *some*, *half*, *most*.
        universals: Amounts that an exception may follow: *all*, *nobody*.
        exceptions: What then begins it: *but*, *except*.
        empty: Words that a bracket may add without the source: *the*, *of*, *and*, *is*.
        auxiliaries: A verb is still to come after them: *have*, *will*, *to*.
        subjects: Pronouns that are subjects: *we*, *they*.
        pronouns: All that stand for a noun, possessive ones too.
        relatives: They begin a clause of their own: *who*, *which*.
        prepositions: What follows them depends on what is before them: *of*, *than*.
        conjunctions: They join clauses or words: *and*, *but*.
        determiners: They stand before nouns: *the*, *this*.
        adverbs: They can be left out: *also*, *today*; those in ``-ly`` are not listed.
        pasts: Verbs in the past that no ending tells.
        days: Words for a time that depends on the day of speaking: *today*, *last*.
        titles: Offices and titles of persons: *president*.
    """

    negations: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    openings: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    phrases: tuple[str, ...] = ()
    times: frozenset[str] = frozenset()
    sayings: frozenset[str] = frozenset()
    views: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    privatives: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    universals: frozenset[str] = frozenset()
    exceptions: frozenset[str] = frozenset()
    empty: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    pasts: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()


ELSEWHERE = Turning(
    negations=listed("""
        non nix nicht kein keine keinen keiner keinem keines keinerlei nie niemals nichts niemand
        niemanden niemandem nirgends nirgendwo weder ohne keineswegs mitnichten pas jamais aucun
        aucune nul nulle rien sans ne ni guère nullement personne nunca jamás nada sin ningún
        ninguna ninguno nadie tampoco não nao nenhum nenhuma ninguém nem sem niente nulla nessuno
        nessuna nessun senza né neanche nemmeno neppure mai niet geen nooit niets nergens zonder
        noch evenmin ikke aldrig aldri ingen intet inget inte ej inga ingenting ingenstans uten uden
        utan ei eivät emme ette älä älkää soha senki semmi nincs nincsenek nigdy nikt nic żaden
        żadna żadne żadnych nigdzie bez brak není nejsou nebude nebudou nemá nemáme nikdy nikdo
        žádný žádná žádné nejsme nebudeme niciodată nimeni nimic niciun nicio fără nu değil yok hiç
        asla hiçbir tidak bukan belum jangan không chưa chẳng не ни нет никогда ничего никто никакой
        никаких никакие без нельзя неа ні ніколи ніхто нічого немає нема жодного жодних жодна жоден
        няма никой нищо δεν δε μη μην όχι ποτέ κανείς κανένας τίποτα χωρίς לא אין אל בלי אף لا لم لن
        ليس ليست لست لسنا ليسوا ما غير بدون دون كلا بلا أبدا أبداً ولا ولم ولن وليس وليست فلا فلم
        فلن فليس نه نیست نیستند هیچ هرگز नहीं मत न ना
    """),
    lacking=listed("""
        weder ohne sans ni sin sem né senza noch zonder uten uden utan bez nici fără χωρίς בלי بدون
        دون بلا без ні
    """),
    partners=listed("plus point guère que"),
    limits=listed("""
        nur kaum lediglich bloß außer angeblich vielleicht möglicherweise wahrscheinlich fast
        beinahe höchstens seulement sauf guère presque peut-être prétendument hormis excepté
        uniquement solamente sólo apenas casi quizás quizá acaso salvo excepto supuestamente
        presuntamente somente quase talvez exceto supostamente soltanto appena quasi forse tranne
        presumibilmente slechts alleen nauwelijks amper bijna misschien behalve vermeend mogelijk
        kun næsten måske nesten kanskje bara endast knappt nästan kanske utom tylko ledwie prawie
        może oprócz rzekomo pouze sotva téměř možná kromě údajně tuskin melkein ehkä paitsi csak
        alig majdnem talán kivéve állítólag doar numai abia aproape poate sadece yalnızca ancak
        neredeyse belki sözde только лишь едва почти кроме возможно якобы вряд тільки лише майже
        крім нібито мабуть μόνο σχεδόν ίσως εκτός רק כמעט אולי חוץ فقط إلا سوى ربما تقريبا
    """),
    conditions=listed("""
        wenn sofern sobald solange pourvu caso indien mits tenzij hvis dersom jeśli jeżeli gdyby
        pokud jestliže jos dacă eğer если якщо εάν αν אם إذا لو إن اگر
    """),
    sayings=listed("""
        dit déclare déclaré déclarait ajoute ajouté ajoutait affirme affirmé explique expliqué
        répond répondu assure assuré souligne souligné estime lance lancé indique indiqué poursuit
        précise précisé sagt sagte erklärt erklärte meint meinte betont betonte ergänzt ergänzte
        fügte antwortet antwortete dijo dice afirmó añadió agregó declaró explicó señaló aseguró
        respondió sostuvo disse diz afirmou acrescentou declarou explicou respondeu detto aggiunge
        aggiunto spiega spiegato afferma zei zegt verklaarde vertelde aldus sade säger sagde siger
        sa sier powiedział powiedziała mówi dodał dodała oświadczył řekl řekla dodal uvedl сказал
        сказала заявил заявила добавил добавила отметил отметила подчеркнул подчеркнула сказав
        заявив додав додала dedi söyledi belirtti sanoi mondta spus declarat είπε δήλωσε قال قالت
        أضاف אמר אמרה
    """),
    verbs=listed("""
        weigern weigert weigerten abgelehnt ablehnen verhindern refuse refusé refusent rifiuta
        rifiutano niega negó rechaza rechazó recusa recusou weigeren отказались отказался
        отказываемся против
    """),
)  # fmt: skip
"""Languages that have no file: what is known of their negations and limits, so that none is hidden."""
