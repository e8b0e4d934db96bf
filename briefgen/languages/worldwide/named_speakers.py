"""Who is named as speaking, in languages that write no capitals by which a name is known.

Each pattern has the name in its group *who*. It is looked for in what a sentence has before a quotation, or
behind it. An office without a name is nobody's: it may be that of whoever was named before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_CHINESE_VERB: Final = "(?:[说說称稱]|表示|指出|强调|強調|回应|回應|宣布|宣佈|写道|寫道|认为|認為|坦言|补充)"
_CHINESE_NAME: Final = (
    r"(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff]{0,12}(?:发言人|發言人|[部外防财財][长長]|总统|總統|总理|總理|主席|市长|市長|教授))?"
    "(?P<who>[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫朱胡郭林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭田董袁潘蒋蔣蔡余杜叶葉"
    "程苏蘇魏吕呂丁沈姚卢盧姜崔钟鍾谭譚陆陸汪范廖贾賈夏韦韋邹鄒孟熊秦邱尹薛段侯陶黎贺賀顾顧毛郝龚龔邵钱錢严嚴岸安菅]"
    r"(?![一二三四五六日天末期年])[\u4e00-\u9fff]{1,2}?)"
    r"(?:先生|女士)?(?:周[一二三四五六日]|星期[一二三四五六日天]|今天|昨天|昨日|今日|\d+日)?(?:则|也|还|还)?"
)
_JAPANESE_VERB: Final = "(?:述べ|語っ|話し|言っ|発言|主張|強調|指摘|説明|明らか|答え|訴え|コメント|書い|投稿)"
_JAPANESE_NAME: Final = (
    r"(?P<who>[\u3005\u4e00-\u9fff\u30a1-\u30fc・]{2,12}?)"
    "(?:氏|さん|首相|大統領|長官|大臣|外相|議員|知事|市長|社長|会長|教授|監督|選手|報道官|被告|代表)(?:は|が)"
)
_KOREAN_NAME: Final = (
    r"(?<![가-힣])(?P<who>[가-힣]{3,4})\s?"
    "(?:씨|대통령|총리|장관|의원|대표|교수|시장|지사|대변인|회장|감독|선수)(?:은|는|이|가)(?![가-힣])"
)
_ARABIC_VERB: Final = "(?:قال|قالت|أضاف|أضافت|أكد|أكدت|صرح|صرحت|أعلن|أعلنت|ذكر|ذكرت|كتب|كتبت)"
_HEBREW_VERB: Final = "(?:אמר|אמרה|הוסיף|הוסיפה|הצהיר|הצהירה|טען|טענה|כתב|כתבה|הודיע|הודיעה)"
_ARABIC_NAME: Final = (
    r"(?P<who>(?!ال|له|لي|لنا|عن|في|رئيس|وزير|متحدث|مسؤول|مصدر|ناطق|سفير|مدير|قائد|نائب|أمين|ملك|ولي|محافظ|مستشار|زعيم"
    r"|إن)[^\W\d_]+\s[^\W\d_]+)"
)
_HEBREW_NAME: Final = r"(?P<who>(?!ראש|שר|דובר|נשיא|מנכ|יושב|חבר|לי|כי)[^\W\d_]+\s(?!ה)[^\W\d_]+)"
_HINDI_NAME: Final = (
    r"(?P<who>\S+\s(?!मंत्री|अध्यक्ष|प्रवक्ता|राष्ट्रपति|अधिकारी|नेता|सचिव|प्रमुख|पुलिस|सरकार|मंत्रालय|अदालत)\S+)"
)

BEFORE: Final[Mapping[str, re.Pattern[str]]] = {
    "zh": re.compile(rf"{_CHINESE_NAME}{_CHINESE_VERB}[：:，,]?\s*\Z"),
    "ja": re.compile(_JAPANESE_NAME),
    "ko": re.compile(_KOREAN_NAME),
    "ar": re.compile(rf"(?<!\w)و?{_ARABIC_VERB}\s{_ARABIC_NAME}\s*(?:[:،]|[إأ]ن)\s*\Z"),
    "he": re.compile(rf"{_HEBREW_NAME}\s{_HEBREW_VERB}\s*[:,]?\s*\Z"),
    "hi": re.compile(rf"(?:\A|[,।])\s*{_HINDI_NAME}\s(?:ने कहा|ने बताया|बोले|ने लिखा)(?:\sकि)?[,:]?\s*\Z"),
    "th": re.compile(r"(?:\A|\s)(?P<who>\S+\s\S+)\s?(?:กล่าวว่า|บอกว่า|ระบุว่า|เปิดเผยว่า)\s*\Z"),
}
BEHIND: Final[Mapping[str, re.Pattern[str]]] = {
    "zh": re.compile(rf"[，,]?\s*{_CHINESE_NAME}{_CHINESE_VERB}"),
    "ja": re.compile(rf"と{_JAPANESE_NAME}[^。]*?{_JAPANESE_VERB}"),
    "ar": re.compile(rf"[،,]?\s*{_ARABIC_VERB}\s{_ARABIC_NAME}\s*(?:[.،]|\Z)"),
    "he": re.compile(rf"[,]?\s*{_HEBREW_VERB}\s{_HEBREW_NAME}\s*(?:[.,]|\Z)"),
}
SAID_BEHIND: Final[Mapping[str, re.Pattern[str]]] = {
    "ja": re.compile(rf"と(?:[^。]*?){_JAPANESE_VERB}"),
    "ko": re.compile(r"(?:이?라고|고|라며|며)\s?(?:말했|밝혔|강조했|전했|주장했|설명했|덧붙였|답했|썼)"),
}
"""What has to stand behind the quotation where its name alone stands before."""
