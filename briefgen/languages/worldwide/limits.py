"""What limits a number, or changes an office, in languages that are not described.

Each language has the words before a number (*около 500*), those behind what it counts (*500人以上*), and
those before an office whose holder is another without them (*бывший президент*).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from briefgen.languages.worldwide.elsewhere import HOMOGRAPHS, TURNING_ELSEWHERE
from briefgen.languages.worldwide.magnitudes import ELSEWHERE_COUNTS, ELSEWHERE_MAGNITUDES
from briefgen.text import Span

_UNSPACED: Final = frozenset({"zh", "ja", "th", "ko"})
"""Languages in which no space need stand before or behind such a word."""
_BEFORE: Final = {
    "it": "circa, quasi, oltre, almeno, fino a, più di, meno di, massimo, intorno a, appena, solo",
    "pt": "cerca de, quase, mais de, menos de, pelo menos, até, aproximadamente, por volta de, apenas",
    "nl": """ongeveer, circa, bijna, meer dan, minder dan, minstens, ten minste, maximaal, hooguit, zo'n,
        ruim, rond de, slechts, tot""",
    "sv": """cirka, ca, ungefär, omkring, nästan, mer än, fler än, mindre än, färre än, minst, högst, drygt,
        knappt, upp till, över, under, bara""",
    "da": """cirka, ca, omkring, omtrent, næsten, mere end, flere end, mindre end, færre end, mindst, højst,
        godt, op til, over, under, kun""",
    "no": """cirka, ca, omkring, omtrent, nesten, mer enn, flere enn, mindre enn, færre enn, minst, høyst,
        godt, opptil, opp til, over, under, bare, rundt""",
    "fi": "noin, lähes, melkein, yli, alle, ainakin, vähintään, enintään, jopa, korkeintaan, vain",
    "et": "umbes, ligi, peaaegu, üle, alla, vähemalt, kuni, ainult",
    "pl": """około, ok, ponad, prawie, niemal, blisko, co najmniej, przynajmniej, mniej niż, więcej niż,
        najwyżej, co najwyżej, do, tylko, jakieś""",
    "cs": """asi, přibližně, kolem, zhruba, okolo, přes, téměř, skoro, více než, méně než, nejméně, alespoň,
        nejvýše, až, jen""",
    "sk": "asi, približne, okolo, zhruba, vyše, takmer, viac ako, menej ako, najmenej, aspoň, najviac, až",
    "hr": "oko, otprilike, gotovo, skoro, više od, manje od, najmanje, barem, najviše, do, preko, samo",
    "sr": "око, отприлике, готово, скоро, више од, мање од, најмање, бар, највише, до, преко, oko, više od",
    "sl": "okoli, približno, skoraj, več kot, manj kot, najmanj, vsaj, največ, do, le",
    "ru": """около, примерно, приблизительно, порядка, почти, более, более чем, больше, менее, менее чем,
        меньше, свыше, до, не менее, не более, по меньшей мере, минимум, максимум, лишь, только""",
    "uk": """близько, приблизно, майже, понад, більше, більш як, менше, менш як, щонайменше, до, не менше,
        не більше, мінімум, максимум, лише, тільки""",
    "bg": "около, приблизително, почти, над, повече от, по-малко от, поне, най-малко, до, само",
    "ro": """circa, aproximativ, aproape, peste, sub, cel puțin, cel mult, mai mult de, mai puțin de, până la,
        vreo, doar""",
    "hu": """körülbelül, mintegy, közel, majdnem, több mint, kevesebb mint, kevesebb, legalább, legfeljebb,
        csak""",
    "el": """περίπου, σχεδόν, πάνω από, κάτω από, τουλάχιστον, το πολύ, έως, μέχρι, περισσότεροι από,
        περισσότερους από, περισσότερα από, λιγότερους από, λιγότερα από, μόνο""",
    "tr": "yaklaşık, neredeyse, en az, en fazla, aşağı yukarı, sadece, yalnızca",
    "ar": """حوالي, نحو, قرابة, زهاء, أكثر من, أقل من, ما لا يقل عن, ما يزيد عن, ما يقرب من, ما يقارب,
        تقريبا, حتى""",
    "fa": "حدود, تقریبا, تقریباً, نزدیک به, بیش از, کمتر از, دست‌کم, حداقل, حداکثر, تا",
    "he": "כ, לפחות, לכל היותר, יותר מ, פחות מ, עד, בערך, כמעט, למעלה מ",
    "hi": "लगभग, करीब, तकरीबन, कम से कम, अधिकतम, ज़्यादा से ज़्यादा, केवल",
    "th": "ประมาณ, ราว, เกือบ, อย่างน้อย, มากกว่า, น้อยกว่า, ไม่เกิน, กว่า, เพียง",
    "vi": "khoảng, gần, hơn, ít nhất, tối đa, dưới, trên, chừng, tối thiểu",
    "id": "sekitar, hampir, lebih dari, kurang dari, sedikitnya, setidaknya, paling banyak, hingga, hanya",
    "zh": """(?<![合条契纽公節节])约, (?<![合條契紐公])約, 大约, 大約, 大概, (?<![最附邻远遠])近, 将近,
        將近, 至少, 最少, 最多, 至多, 超过, 超過, 不到, 不足, 逾, 多达, 多達, 仅, 僅, 接近,
        起码, 少于, 少於, 多于, 多於""",
    "ja": "約, およそ, おおよそ, 少なくとも, 最大, 最大で, 最低, 最低でも, ほぼ, 推定, 多くて, わずか",
    "ko": "약, 대략, 최소, 최소한, 최대, 적어도, 거의, 많아야, 불과, 무려",
}
_BEHIND: Final = {
    "it": "circa, o più, o meno",
    "pt": "ou mais, ou menos",
    "nl": "of meer, of minder",
    "sv": "eller fler, eller mer, eller färre",
    "da": "eller flere, eller mere, eller færre",
    "no": "eller flere, eller mer, eller færre",
    "pl": "lub więcej, albo więcej",
    "cs": "nebo více",
    "ru": "или более, или больше, и более, и больше",
    "uk": "або більше, і більше",
    "tr": "veya daha fazla",
    "ar": "أو أكثر, أو أقل, على الأقل, تقريبا",
    "he": "או יותר, לפחות, לכל היותר",
    "hi": "से अधिक, से ज़्यादा, से ज्यादा, से कम",
    "th": "ขึ้นไป, โดยประมาณ, กว่า",
    "vi": "trở lên",
    "id": "atau lebih",
    "zh": "以上, 以下, 以内, 左右, 上下, 或以上, 或更多",
    "ja": "以上, 以下, 未満, 以内, ほど, 程度, 余り, あまり, 近く, 前後, 弱, 強, 超",
    "ko": "이상, 이하, 미만, 가량, 정도, 안팎, 넘",
}
_ONWARDS: Final = {"zh": "多, 余, 餘, 来", "ja": "余", "ko": "여", "th": "กว่า"}
_NARROWING: Final = {
    "it": "ex, vice, presunto, presunta, cosiddetto, falso",
    "pt": "ex, vice, antigo, suposto, suposta, falso",
    "nl": "voormalig, voormalige, vice, zogenaamde, vermeende",
    "sv": "förre, förra, den tidigare, vice, förmodade",
    "da": "den tidligere, forhenværende, vice, formodede",
    "no": "den tidligere, forhenværende, vise, påståtte",
    "pl": "były, była, byli, zastępca, wice, rzekomy, rzekoma",
    "cs": "bývalý, bývalá, místopředseda, údajný, údajná, náměstek",
    "ru": "бывший, бывшая, бывшие, экс, вице, лже, якобы, заместитель",
    "uk": "колишній, колишня, колишні, екс, віце, заступник",
    "ro": "fostul, fosta, fost, fostă, vice, presupusul",
    "hu": "a volt, egykori, állítólagos",
    "el": "πρώην, αντι, δήθεν",
    "tr": "eski, sözde",
    "ar": "نائب, مساعد, وكيل, خليفة",
    "he": "סגן, סגנית",
    "hi": "पूर्व, उप",
    "th": "อดีต, รอง",
    "vi": "cựu, phó, nguyên",
    "id": "mantan, wakil",
    "zh": "(?<![之以此目提日先当當眼])前, 副, 原, 候任, 代理, 前任, 伪, 假",
    "ja": "元, (?<![以午])前, 副, 偽",
    "ko": r"(?<![가-힣])(?<![일년월주간시분개]\s)전(?:직)?, (?<![가-힣])부, 가짜",
}
_CONDITIONS: Final = {
    "it": "se(?! (?:ne|stess|lo |la ))\\w*, qualora, purché, a patto che, a condizione che, a meno che",
    "pt": """se (?:nos|os|as|eles|elas|for|fosse|houver|não|tiver|quiser|puder|a gente|você), caso,
        contanto que, desde que, a menos que, a não ser que""",
    "nl": """als (?:we|wij|ze|zij|hij|het|er|je|men|u|ik|jullie|iemand|niemand|dat|(?-i:[A-Z]\\w+)), indien,
        tenzij, mits, zolang""",
    "sv": "om (?:vi|ni|han|hon|man|jag|du|de|någon|ingen), ifall, såvida, förutsatt att",
    "da": "hvis, såfremt, medmindre, forudsat at",
    "no": "hvis, dersom, med mindre, forutsatt at",
    "fi": "jos, ellei, elleivät, mikäli, edellyttäen että",
    "et": "kui (?:nad|ta|me|te|sa|keegi), juhul kui",
    "pl": "jeśli, jeżeli, gdyby, o ile, chyba że, pod warunkiem",
    "cs": "pokud, jestliže, kdyby, ledaže, za podmínky",
    "sk": "ak, pokiaľ, keby, za podmienky",
    "hr": "ako, ukoliko, osim ako, pod uvjetom",
    "sr": "ако, уколико, осим ако, под условом, ako, ukoliko",
    "sl": "če, v primeru da, pod pogojem",
    "ru": "если, ежели, при условии, разве что, в случае",
    "uk": "якщо, якби, за умови, хіба що, у разі",
    "bg": "ако, при условие, освен ако",
    "ro": "dacă, cu condiția, în caz că",
    "hu": "ha, hacsak, amennyiben, feltéve",
    "el": "αν, εάν, εφόσον, υπό τον όρο, εκτός αν",
    "tr": "eğer, şayet",
    "ar": "إذا, لو, ما لم, بشرط, شريطة, في حال",
    "fa": "اگر, چنانچه, مگر, به شرط",
    "he": "אם, אילו, בתנאי, אלא אם",
    "hi": "अगर, यदि, बशर्ते",
    "th": "ถ้า, หาก, เว้นแต่",
    "vi": "nếu, miễn là, trừ khi",
    "id": "jika, kalau, apabila, asalkan, kecuali",
    "zh": "除非, 只要, 如果",
    "ko": r"(?<![반측장정표방화라])면, 거든",
    "ja": r"(?<!ぜ)なら, れば, たら",
}
_HEDGES: Final = """
    forse, probabilmente, presumibilmente, a quanto pare, pare che, sembra che, talvez, provavelmente,
    supostamente, parece que, misschien, wellicht, waarschijnlijk, mogelijk, naar verluidt, kanske, möjligen,
    troligen, måske, muligvis, angiveligt, kanskje, muligens, angivelig, ehkä, mahdollisesti, luultavasti,
    być może, może, prawdopodobnie, rzekomo, podobno, možná, pravděpodobně, údajně, možno, údajne, možda,
    vjerojatno, verovatno, navodno, morda, verjetno, poate, probabil, chipurile, talán, valószínűleg,
    állítólag, ίσως, πιθανόν, πιθανώς, δήθεν, возможно, вероятно, наверное, наверно, может быть, якобы,
    по слухам, говорят, можливо, мабуть, ймовірно, нібито, може би, вероятно, уж, možná že, можда, вероватно,
    наводно, belki, muhtemelen, güya, sözde, ربما, لعل, يقال إن, يزعمون أن, שמא, אולי, כנראה, ייתכן,
    לכאורה, شاید, احتمالا, احتمالاً, ظاهرا, शायद, संभवतः, कथित तौर पर, có lẽ, có thể, nghe nói, mungkin,
    barangkali, konon, labda, pengine, บางที, อาจ, ว่ากันว่า
    """
_AMOUNTS: Final = """
    metà, la maggior parte, alcuni, alcune, molti, molte, pochi, poche, parecchi, metade, a
    maioria, alguns, algumas, muitos, muitas, poucos, poucas, de helft, helft, sommige, enkele,
    weinig, de meeste, hälften, några, många, de flesta, halvdelen, nogle, noen, de fleste,
    puolet, jotkut, monet, połowa, połowę, niektórzy, niektóre, wielu, większość, polovina,
    polovinu, někteří, některé, mnozí, většina, половина, половину, некоторые, многие,
    большинство, часть, несколько, деякі, багато, більшість, частина, jumătate, unii, mulți,
    néhány, a legtöbb, οι μισοί, μερικοί, κάποιοι, πολλοί, οι περισσότεροι, bazı, birçok, çoğu,
    نصف, بعض, معظم, أغلب, غالبية, חצי, רוב, חלק, מעט, نیمی از, برخی, بعضی, आधे, कुछ, कई,
    अधिकांश, một nửa, một số, hầu hết, separuh, setengah, sebagian, beberapa, kebanyakan
    """
_DENIALS: Final = """
    è falso, non è vero, rifiutiamo, rifiuto, rifiuta, rifiutano, é falso, é mentira, recusamos,
    recuso, recusa, recusam, weigeren, weiger, weigert, onwaar, vägrar, det är falskt, nægter,
    nekter, nieprawda, odmawiamy, odmawiam, odmawia, není pravda, odmítáme, odmítám, odmítá,
    неправда, ложь, отказываемся, отказываюсь, отказывается, отказываются, відмовляємося,
    відмовляюся, nem igaz, este fals, refuzăm, refuz, refuză, είναι ψέμα, αρνούμαστε, αρνούμαι,
    ليس صحيحا, نرفض, أرفض, يرفض, كذب, שקר, מסרב, מסרבים, tidak benar, menolak, từ chối, không
    đúng
    """
_MODALS: Final = """
    può, possiamo, possono, potrebbe, potremmo, potrebbero, deve, dobbiamo, devono, dovremmo, dovrebbe,
    vogliamo, vuole, vogliono, vorremmo, pode, podemos, podem, poderia, poderíamos, poderiam, devemos, devem,
    queremos, quer, querem, kunnen, kan, kunt, zouden, zou, moeten, moet, willen, wil, kunde, skulle, måste,
    vill, kunne, może, możemy, mogą, mógłby, moglibyśmy, musi, musimy, chce, chcemy, chcą, powinniśmy, může,
    můžeme, mohou, musí, musíme, chceme, можем, может, могут, мог, могли, хотим, хочет, хотят, должны, должен,
    можемо, може, можуть, хочемо, хоче, повинні, putem, poate, pot, vrem, vrea, μπορούμε, μπορεί, μπορούν,
    θέλουμε, θέλει, πρέπει, يمكننا, يمكن, نريد, يريد, يجب, יכולים, יכול, עלולים, רוצים, רוצה, צריכים, voimme,
    voivat, haluamme, bisa, ingin, harus, muốn, có thể
    """
_ALMOST: Final = "málem, كدنا, كاد, كادوا, едва не, чуть не, ledva, o mało nie"
_OF: Final = (
    "(?:di|dei|degli|delle|della|de|dos|das|do|da|van|av|af|z|ze|iz|din|dintre|από|من|از|מ|dari|trong|của)"
)
_TOLD: Final = "(?:che|di|que|dat|att|at|å|że|že|что|що|hogy|că|să|ότι|να|أن|ש|bahwa|rằng|là|te)"
_UNSPACED_AMOUNTS: Final = (
    "(?:一半|半数|半數|(?:大|小|一)?部分|一些|有些|大多数|大多數|多数|少数|少數|许多|許多|不少|几个)(?:的)?"
    "|(?:半数|一部|多く|大半|ほとんど|大部分)の|(?:절반의|일부|많은|대부분의|몇몇)\\s?|(?:ครึ่งหนึ่งของ|บาง|ส่วนใหญ่ของ)"
)
_OFFICE: Final = {
    "zh": "总统|總統|总理|總理|首相|主席|[部市省州院校外][长長]|书记|書記|大使|司令",
    "ja": "大統領|首相|総理|大臣|議長|知事|市長|総裁|会長|社長|長官|外相|国防相|財務相|大使|代表|司令官",
    "ko": "대통령|총리|장관|의장|지사|시장|총재|회장|사장|대표|대사|사령관|차관|의원",
}
"""Where no space parts it from the word before, what an office begins with; elsewhere any word may."""
_TO: Final = "до|a|tot|till?|do|až|ig|até|la|έως|至|到|から|에서|~|〜|ถึง|đến|hingga|تا|إلى|עד|[-–—]"
_AND: Final = "и|і|e|en|och|og|és|și|και|و|ve|i|a"
_COUNTS: Final = "|".join(sorted(ELSEWHERE_COUNTS | ELSEWHERE_MAGNITUDES, reverse=True))
_COUNTED: Final = (
    r"(?!(?:19\d\d|20[0-4][1-9]|20[1-4]0)(?!\d))\d|[〇零一二三四五六七八九十百千万萬億亿两兩]"
    rf"|(?:{_COUNTS})(?!\w)"
)
"""How a count begins; what may be a year is none."""
_COUNT_LAST: Final = re.compile(
    r"[\d千百万萬億亿만억](?:[\d.,\s]*\d)?(?:[^\W\d]{1,3}|(?:\s[^\W\d]+){1,2})?\Z"
)
_LATER: Final = frozenset({"ja", "ko"})
"""Languages in which what makes a clause conditional ends it."""
_NEVER: Final = re.compile(r"(?!)")
_NEAR: Final = 40


@dataclass(frozen=True, slots=True, eq=False)
class Limits:
    """How a language limits numbers and offices.

    Attributes:
        counted: How a count begins.
        before: A limit that ends right before a number, or the lower number of a range.
        behind: One that begins right behind what is counted.
        onwards: One that begins right behind the number, or the higher number of a range.
        narrowing: What ends right before an office and makes it another.
        office: What then follows.
        condition_behind: What makes a statement conditional from right behind it.
        condition_before: The same in the clause before it.
        hedge: What does not vouch for what follows it.
        amount: What says right before a passage of how many it is true.
        denial: What denies or refuses what follows right behind it.
        limit: *Only* or *nearly* before any words.
        modal: *Can*, *should* or *wants* before a verb.
    """

    counted: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    onwards: re.Pattern[str]
    narrowing: re.Pattern[str]
    office: re.Pattern[str]
    condition_behind: re.Pattern[str]
    condition_before: re.Pattern[str]
    hedge: re.Pattern[str]
    amount: re.Pattern[str]
    denial: re.Pattern[str]
    limit: re.Pattern[str]
    modal: re.Pattern[str]

    def before_number(self, text: str, start: int) -> Span | None:
        """What limits the number at ``start`` and ends right before it; None if nothing does."""
        return _ending(self.before, text, start) if self.counted.match(text, start) else None

    def behind_count(self, text: str, end: int) -> Span | None:
        """What limits the count that ends at ``end`` and begins right behind it; None if nothing does."""
        found = self.behind.match(text, end)
        if found is None and end > 0 and text[end - 1].isnumeric():
            found = self.onwards.match(text, end)
        counts = found is not None and _COUNT_LAST.search(text, max(0, end - _NEAR), end) is not None
        return Span(*found.span()) if found is not None and counts else None

    def before_office(self, text: str, start: int) -> Span | None:
        """What makes the office at ``start`` another one and ends right before it; None if nothing does."""
        return _ending(self.narrowing, text, start) if self.office.match(text, start) else None


def _ending(pattern: re.Pattern[str], text: str, end: int) -> Span | None:
    found = pattern.search(text, max(0, end - _NEAR), end)
    return Span(*found.span()) if found else None


def _any(listed: str) -> str:
    """What matches any of some phrases, each a pattern, with any space between its words."""
    phrases = sorted((r"\s+".join(one.split()) for one in listed.split(",") if one.strip()), reverse=True)
    return f"(?:{'|'.join(phrases)})" if phrases else "(?!)"


_AMOUNT: Final = rf"(?<!\w){_any(_AMOUNTS)}(?!\w)(?:\s{_OF}(?!\w)(?:\s\w{{1,3}})?)?\s*\Z"
_UNSPACED_AMOUNT: Final = rf"(?:{_UNSPACED_AMOUNTS})\Z"
_DENIAL: Final = rf"(?<!\w){_any(_DENIALS)}(?!\w),?(?:\s{_TOLD}(?!\w))?\s*\Z"
_MODAL: Final = rf"(?<!\w){_any(_MODALS)}(?!\w)(?:\s{_TOLD}(?!\w))?\s*\Z"


def _limits(language: str) -> str:
    """The words for *only* and *nearly* of all languages, without what is another word in this one."""
    alike = re.compile(HOMOGRAPHS.get(language, "(?!)"))
    return "|".join(re.escape(one) for one in sorted(TURNING_ELSEWHERE.limits) if not alike.fullmatch(one))


@cache
def limits_of(language: str) -> Limits | None:
    """How a language limits numbers and offices; None where that is not known."""
    known = {"nb": "no", "nn": "no", "bs": "hr", "ms": "id"}.get(language, language)
    if known not in _BEFORE:
        return None
    unspaced = known in _UNSPACED
    apart, ends = ("", "") if unspaced else (r"(?<!\w)", r"(?!\w)")
    joint = r"[\s־-]*(?:[有为為达達])?" if known == "he" or unspaced else r"[\s-]+"
    number = r"\d[\d.,]*\s*"
    conditions, later = _any(_CONDITIONS.get(known, "")), known in _LATER
    clause = rf"(?:\A|[,،，.]\s*){conditions}{ends}[^.!?,،，]*[,،，\s]\s*\Z"
    before = rf"{conditions}[,，、]?\s*\Z" if later else clause
    return Limits(
        re.compile(_COUNTED, re.IGNORECASE),
        re.compile(
            rf"(?:{apart}{_any(_BEFORE[known])}\.?{joint}|{number}(?:{_TO}|{_AND})\s*)\Z", re.IGNORECASE
        ),
        re.compile(rf"\s*{_any(_BEHIND.get(known, ''))}{ends}", re.IGNORECASE),
        re.compile(rf"\s*(?:{_any(_ONWARDS.get(known, ''))}|(?:{_TO})\s*\d)", re.IGNORECASE),
        re.compile(rf"{apart}{_any(_NARROWING.get(known, ''))}{joint}\Z", re.IGNORECASE),
        re.compile(_OFFICE.get(known, r"\w")),
        re.compile(rf"[,،、，]?\s*{conditions}{ends}", re.IGNORECASE) if not later else _NEVER,
        re.compile(before, re.IGNORECASE),
        re.compile(rf"(?:\A|[,.]\s*|\s){apart}{_any(_HEDGES)}{ends}[,،]?\s*\Z", re.IGNORECASE),
        re.compile(_UNSPACED_AMOUNT) if unspaced else re.compile(_AMOUNT, re.IGNORECASE),
        re.compile(_DENIAL, re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{_limits(known)}|{_any(_ALMOST)})(?!\w)\s*\Z", re.IGNORECASE),
        re.compile(_MODAL, re.IGNORECASE),
    )
