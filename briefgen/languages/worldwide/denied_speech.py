"""How languages that are not described say that words were not said: *nega ter dito “…”*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


def _any(listed: str) -> str:
    return "(?:" + "|".join(sorted(listed.split(), reverse=True)) + ")"


_NOT: Final = _any("""
    non mai nega negato negò nego smentisce smentito smentì não nunca jamais negou nego desmente desmentiu
    niet nooit nimmer ontkent ontkende inte aldrig förnekar förnekade dementerar ikke aldri benægter
    benægtede nekter nektet benekter nie nigdy zaprzecza zaprzeczył zaprzeczyła ne nikdy popírá popřel popřela
    nu niciodată neagă negat nem soha tagadja tagadta ei koskaan kiistää kiisti eitab nikada niko nikoli
    poriče porekao zanika zanikal δεν ποτέ αρνείται αρνήθηκε διέψευσε не никогда отрицает отрицал отрицала
    опроверг опровергла ніколи заперечує заперечив заперечила никога отрича никада негира لم ينفي نفى نفت
    لا מעולם לא מכחיש הכחיש הכחישה tidak membantah menyangkal không chưa phủ hakuna
    """)
_SAY: Final = _any("""
    detto dire dichiarato affermato pronunciato dice disse scritto dito dizer declarado afirmado escrito
    gezegd zeggen verklaard geschreven zei zegt sagt säga skrivit sade säger sige skrevet sagde si sa sier
    powiedział powiedziała powiedzieć mówił mówiła napisał oświadczył řekl řekla říkal prohlásil napsal
    spus declarat mondta mondott mondja sanonut öelnud rekao rekla kazao izjavio rekel rekla
    είπε πει δήλωσε έγραψε говорил говорила говорить сказал сказала произносил произносила писал писала
    заявлял заявляла казав казала говорив говорила писав казвал казвала рекао рекла يقل تقل قال قالت قوله أمر
    אמר אמרה לומר שאמר שאמרה mengatakan berkata bilang nói
    """)
_BREAKS: Final = _any("""
    e ed en och og i oraz a und y și ja és και и та і و ve dan và solo só alleen bara bare kun tylko jen
    только лише тільки раз csak doar sadece hanya chỉ
    """)
_STEP: Final = rf"(?:(?!{_BREAKS}\s)[^\s,.:;!?]+\s){{0,3}}"
_THAT: Final = "(?:che|que|dat|att|at|že|że|что|що|че|да|hogy|că|ότι|πως|أن|إن|bahwa|rằng)"
_SPACED_BEFORE: Final = re.compile(
    rf"(?<!\w){_NOT},?\s(?:{_THAT}\s)?{_STEP}{_SAY}(?:\s{_THAT})?[:,]?\s*\Z"
    rf"|(?<!\w){_NOT}\s{_SAY}\s(?:[^\s,.:;!?]+\s){{1,4}}\Z"
    rf"|(?<!\w)ne(?:řekl|řekla|uvedl|prohlásil|prohlásila)[:,]?\s*\Z",
    re.IGNORECASE,
)
_SPACED_AROUND: Final = re.compile(rf"(?<!\w){_NOT}\s(?:{_THAT}\s)?{_STEP}\Z", re.IGNORECASE)
_SPACED_BEHIND: Final = re.compile(rf"\s*(?:[^\s,.:;!?]+\s){{0,2}}{_SAY}(?!\w)", re.IGNORECASE)
_NEVER: Final = re.compile("(?!)")

BEFORE: Final[Mapping[str, re.Pattern[str]]] = {
    "zh": re.compile(
        "(?:从未|從未|从来没有?|從來沒有?|没有?|沒有?|并未|並未|未曾|否认|否認|不承认)曾?(?:公开)?"
        "(?:[说說讲講称稱]|表示|写)[过過]?[：:，,]?\\s*\\Z"
    ),
    "th": re.compile("(?:ไม่(?:ได้|เคย)|ปฏิเสธว่า(?:ได้|เคย)?)(?:พูด|กล่าว)(?:ว่า)?\\s*\\Z"),
    "ja": _NEVER,
    "ko": _NEVER,
    "tr": _NEVER,
    "hi": _NEVER,
}
"""What stands right before the quotation; elsewhere it is a negation and a verb of speech."""
BEHIND: Final[Mapping[str, re.Pattern[str]]] = {
    "ja": re.compile(
        "とは?(?:[言述語話]|発言し|主張し)[^。、]{0,6}?(?:ない|なかった|ません|ことを?(?:否定|はない))"
        "|との発言を(?:否定|撤回)"
    ),
    "ko": re.compile(
        r"(?:이?라고|고|라는|는)\s?(?:말하지|(?:말한|한|발언한)\s(?:적|것|사실)[이은을도]?|발언을|말을)\s?"
        "(?:않|없|부인|아니|한 적이 없)"
    ),
    "tr": re.compile(
        r"\s*(?:demedi|demiyor|dememiş\w*|söylemedi|dediğini\s(?:yalanladı|reddetti|inkar))", re.IGNORECASE
    ),
    "hi": re.compile(r"\s*(?:नहीं\sकहा|कहने\sसे\sइनकार|कभी\sनहीं\sकहा)"),
    "fa": re.compile(r"\s*(?:را\s)?(?:نگفت|نگفته|تکذیب)"),
}
"""What stands right behind it."""


def denial_before(text: str, language: str) -> re.Match[str] | None:
    """What at the end of ``text``, which leads to a quotation, says that it was not said."""
    return BEFORE.get(language, _SPACED_BEFORE).search(text)


def denial_around(
    before: str, behind: str, language: str
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The same where the verb stands behind the quotation: the match before it, or the one behind it."""
    if language in BEHIND:
        return None, BEHIND[language].match(behind)
    found = _SPACED_AROUND.search(before) if language not in BEFORE else None
    return (found if found is not None and _SPACED_BEHIND.match(behind) else None), None
