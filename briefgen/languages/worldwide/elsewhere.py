"""What is known of languages that are not described: their verbs of speech, negations and limits."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.speech import Speech
from briefgen.languages.contract.turning import Turning
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
TURNING_ELSEWHERE: Final = Turning(
    negations=words("""
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
        ليس ليست لست لسنا ليسوا غير بدون دون كلا بلا أبدا أبداً ولا ولم ولن وليس وليست فلا فلم
        فلن فليس نه نیست نیستند هیچ هرگز نمی نبود نخواهد نہیں नहीं मत न ना नाही नको না নয় নেই নি
        ਨਹੀਂ નથી નહીં இல்லை కాదు లేదు ಇಲ್ಲ ಅಲ್ಲ ഇല്ല അല്ല නැත አይደለም የለም არ ვერ არა չէ ոչ
        אינו אינה אינם אינן nije nisu nisam nismo niste nisi nema nemaju nemam nemate neće neću nećemo
        nećete nećeš nikada ništa niko nitko nijedan nijedna niso nismo nima nimamo noben nobena nebyl
        nebyla nebylo nebyli nemohu nemůže nemůžeme nemohou nesmí nechceme nechci nejsem nejste nemají
        nemám nebol nebola nebolo neboli nebudú nemôže nemajú není nėra nebuvo nebus neturi negali nav
        keinesfalls nimmer nimmermehr nirgendwohin aucunement ningunos ningunas
        nebija nebūs nevar nekad ekki enginn engin aldrei nuk mhux ddim ez deyil емес жоқ няма ніхто
        неће није нису нема ништа нећемо нисмо нису никада ниједан heç ní níl மாட்டோம் மாட்டேன் மாட்டார்
        மாட்டார்கள் மாட்டாது கூடாது வேண்டாம் இல்லாமல் kamwe hapana siyo hakuna երբեք չենք չեմ չեն չէր չկա
        askush asgjë kurrë mos არასდროს არავინ niekada nieko nėra ешқашан үгүй ilman ilma nélkül बिना tanpa
    """),
    lacking=words("""
        weder ohne sans ni sin sem né senza noch zonder uten uden utan bez nici fără χωρίς בלי بدون
        دون بلا без ні ilman ilma tanpa
    """),
    partners=words("plus point guère que"),
    limits=words("""
        nur kaum lediglich bloß außer angeblich vielleicht möglicherweise wahrscheinlich fast
        beinahe höchstens seulement sauf guère presque peut-être prétendument hormis excepté
        uniquement solamente sólo apenas casi quizás quizá acaso salvo excepto supuestamente
        presuntamente somente quase talvez exceto supostamente soltanto appena quasi forse tranne
        presumibilmente slechts alleen nauwelijks amper bijna misschien behalve vermeend mogelijk
        kun næsten måske nesten kanskje bara endast knappt nästan kanske utom tylko ledwie prawie
        może oprócz rzekomo pouze sotva téměř možná kromě údajně tuskin melkein ehkä paitsi csak
        alig majdnem talán kivéve állítólag doar numai abia aproape poate sadece yalnızca ancak
        neredeyse belki sözde neppe næppe knapt knap
        только лишь едва почти кроме возможно якобы вряд тільки лише майже
        крім нібито мабуть μόνο σχεδόν ίσως εκτός רק כמעט אולי חוץ فقط إلا سوى ربما تقريبا
    """),
    conditions=words("""
        wenn sofern sobald solange pourvu caso indien mits tenzij hvis dersom jeśli jeżeli gdyby
        pokud jestliže jos dacă eğer если якщо εάν αν אם إذا لو اگر
    """),
    sayings=words("""
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
    amounts=words("""
        metà alcuni alcune molti molte pochi poche metade alguns algumas muitos muitas poucos poucas helft
        sommige enkele weinig meeste hälften några många halvdelen nogle noen połowa połowę niektórzy niektóre
        większość polovina někteří některé většina половина половину некоторые многие большинство несколько
        деякі багато більшість jumătate néhány bazı birçok çoğu yarısı yarısını نصف بعض معظم חצי רוב برخی
        आधे कुछ अधिकांश
    """),
    verbs=words("""
        weigern weigert weigerten abgelehnt ablehnen verhindern refuse refusé refusent rifiuta
        rifiutano niega negó rechaza rechazó recusa recusou weigeren отказались отказался
        отказываемся против
    """),
)  # fmt: skip
"""Languages that have no file: what is known of their negations and limits, so that none is hidden."""

HOMOGRAPHS: Final = {
    "de": "ei|mai",
    "en": "fast|salvo|sin",
    "es": "caso|mai",
    "fr": "mai|nu|sin",
    "nl": "nu",
    "sv": "fast|ni|nu|sin",
    "da": "fast|nu|sin",
    "no": "ei|fast|mai|sin",
    "nb": "fast|mai|sin",
    "nn": "ei|fast|mai|sin",
    "fi": "kun|ne",
    "it": "caso|ne",
    "pt": r"(?<=[ns]te )caso|(?<=[ns]se )caso|(?<=um )caso|(?<=[dn]o )caso|no",
    "gl": "no",
    "ro": "ei|mai|ne|ni",
    "hu": "ez|mai",
    "cs": "sem",
    "sl": "sem",
    "bg": "ни",
    "lv": "no",
    "pl": "no",
    "tr": "ne",
    "vi": "mai|no|non",
    "he": r"אל(?!\s+ת)",
}
"""Patterns for words that turn or limit in another language, and mean something else in that of the tag."""
