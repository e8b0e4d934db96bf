"""The words for thousand, million and so on in languages whose numbers are not described, by CLDR.

They are what CLDR writes behind a figure in its compact formats, with further cases of Slavic nouns. They are
written out here, so that no locale has to be loaded to see that *5 milioni* is no five.
"""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

ELSEWHERE_MAGNITUDES: Final = words("""
    mila milione milioni miliardo miliardi milhão milhões milhar milhares bilhão bilhões trilhão trilhões
    bilião biliões duizend miljoen miljard biljoen duisend tusen tusind miljon miljoner miljard miljarder
    biljon biljoner millioner milliarder billioner millionar milliardar billionar tuhat tuhatta miljoona
    miljoonaa miljardi miljardia biljoona biljoonaa tysiąc tysiące tysięcy tysiąca milion miliony milionów
    miliona miliard miliardy miliardów miliarda bilion biliony bilionów biliona tisíc tisíce tisíců
    milionů milionu bilionů bilionu milión milióny miliónov milióna miliárd bilión bilióny biliónov
    bilióna milioane miliarde trilion trilioane milliárd millió billió ezer milyon milyar trilyon milyard
    tisuća tisuće milijun milijuna milijarda milijarde milijardi bilijun bilijuna tisoč milijon milijona
    milijone milijoni milijonov milijard bilijon bilijona miljonit miljardit triljon triljonit tūkstošu
    tūkstoši tūkstotis miljonu miljoni miljons miljardu miljards triljons tūkstantis tūkstančiai
    tūkstančių tūkstančio milijonas milijonai milijonų milijono milijardas milijardai milijardų milijardo
    trilijonas trilijonų miler milers milió milions bilió bilions millóns billóns milioi bilioi þúsund
    milljón milljónir milljarður milljarðar billjón billjónir míle mhíle milliún mhilliún billiún bhilliún
    miliwn biliwn triliwn mijë hiljada hiljade miliona ribu juta miliar triliun nghìn triệu tỷ тысяча
    тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов триллион триллиона триллионов
    тыс млн млрд трлн тисяча тисячі тисяч мільйон мільйони мільйонів мільйона мільярд мільярди мільярдів
    мільярда трильйон трильйони трильйонів трильйона тис хил хиляди хиляда милион милиона милиони милиард
    милиарда милиарди трилион трилиона хиљада хиљаде милијарда милијарде милијарди билион билиона хиљ мил
    илјада илјади мільён мільёны мільёнаў мільёна мільярдаў трыльён тысячы мың миң χιλιάδα χιλιάδες
    εκατομμύριο εκατομμύρια εκατομμυρίων δισεκατομμύριο δισεκατομμύρια δισεκατομμυρίων τρισεκατομμύριο
    τρισεκατομμύρια τρισεκατομμυρίων χιλ εκατ δισ τρισ אלף אלפי אלפים מיליון מיליוני מיליארד מיליארדי
    טריליון ألف الف آلاف مليون ملايين مليونا مليار مليارا مليارات ترليون تريليون هزار میلیون میلیارد
    تریلیون ہزار لاکھ کروڑ ارب ملین हज़ार हजार लाख करोड़ करोड अरब खरब ათასი მილიონი მილიარდი ტრილიონი
    հազար միլիոն միլիարդ տրիլիոն miljonus miljardus tūkstošus milijonus milijardus tūkstančius milionë
    milionësh miliardë miliardësh mijëra milyong bilyong libong লাখ লক্ষ কোটি হাজার லட்சம் கோடி ஆயிரம் లక్షల
    లక్షలు కోట్ల కోట్లు వేల ಲಕ್ಷ ಕೋಟಿ ಸಾವಿರ ലക്ഷം കോടി ആയിരം લાખ કરોડ હજાર ਲੱਖ ਕਰੋੜ ਹਜ਼ਾਰ कोटी මිලියන
    miljoonan miljardin tuhannen miljonini miljardini milionom milionach milionami miliardom miliardach
    tysiącom tysiącach milionům milionech miliardům tisícům tisících милионах миллионам миллионах миллионами
    миллиардам миллиардах миллиардами тысячам тысячах тысячами мільйонам мільйонах мільярдам тисячам тисячах
    milijunima milijardama milionima milioanelor miliardelor milyonu milyona milyonluk milyarı milyara
    millióra millióval milliárdra milliárdos milliós elfu milijuni milijunu сая тэрбум мянга
    """)
"""Words that mean nothing but a magnitude in any language that is read."""

BEHIND_DIGITS: Final = words("mil mille mie mii bin mili mln mld mlrd mrd mio mia mil tys tis milj tuh")
"""Magnitudes that are told from other words only behind a figure: *5 mil* in Spanish, *5 bin* in Turkish."""

ELSEWHERE_COUNTS: Final = words("""
    due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici venti trenta
    quaranta cinquanta sessanta settanta ottanta novanta cento dois duas três quatro sete oito dez onze doze
    treze catorze quinze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa twee drie vier vijf
    zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig zeventig tachtig negentig två
    fyra fem sju åtta nio tio elva tolv tjugo trettio fyrtio femtio sextio sjuttio åttio nittio to fire seks
    sju syv otte åtte ni ti elleve tyve tjue tredive tretti førti femti dwa dwie trzy cztery pięć sześć siedem
    osiem dziewięć dziesięć dwanaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sto dva dvě tři čtyři
    pět šest sedm osm devět deset dvacet třicet padesát два две три четыре пять шесть семь восемь девять
    десять двенадцать пятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто
    сто двести триста пятьсот дві чотири п'ять шість сім вісім дев'ять десять дванадцять двадцять тридцять
    п'ятдесят δύο τρεις τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα είκοσι τριάντα iki üç dört beş altı yedi
    sekiz dokuz on yirmi otuz kırk elli yüz kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän
    kymmenen két kettő három négy öt hat hét nyolc kilenc tíz húsz harminc ötven száz doi două trei patru
    cinci șase șapte opt nouă zece douăzeci treizeci cincizeci duzentos duzentas trezentos quatrocentos
    quinhentos seiscentos setecentos oitocentos novecentos dwieście trzysta czterysta pięćset
    """)
"""Number words below a thousand of the same languages, which mean nothing else before a magnitude."""

UNSPACED_MAGNITUDES: Final = "十百千万萬億亿兆만억조천백"
"""Signs of magnitude that are written to a figure."""

UNSPACED_UNITS: Final = words("""
    美元 欧元 歐元 日元 英镑 英鎊 人民币 人民幣 卢布 盧布 元 円 ドル ユーロ ポンド パーセント
    원 달러 유로 엔 위안 퍼센트
    """)
"""Currencies and the percentage that are written to a figure."""

UNSPACED_WORDS: Final = ("หมื่น", "แสน", "ล้าน", "พัน")
"""The same where a word is written without a space behind it."""

ELSEWHERE_WORTH: Final = {
    1_000: r"mila|mille|mil|mie|mii|milhar\w*|duizend|tusen|tusind|tuhat\w*|tysi[ąę]c\w*|tys|tis[ií]c\w*|tis"
    r"|ezer|bin|tisu[ćč]\w*|tisoč|tūkst\w*|ribu|nghìn|тысяч\w*|тыс|тисяч\w*|хиляд\w*|хиљад\w*|χιλιάδ\w*|χιλ"
    r"|אלף|אלפים|ألف|آلاف|هزار|ہزار|हज़ार|हजार|[千천]|พัน",
    10_000: r"[万萬만]|หมื่น",
    100_000: r"लाख|لاکھ|แสน",
    1_000_000: r"mili?on\w*|milh(?:ão|ões)|miljo\w*|millio\w*|milió\w*|milijun\w*|milijon\w*|milyon|millió"
    r"|juta|triệu|мил+ион\w*|мільйон\w*|млн|εκατομμύρι\w*|εκατ|מיליון|مليون|ملايين|میلیون|ملین|मिलियन|mln|ล้าน",
    10_000_000: r"करोड़|करोड|کروڑ",
    100_000_000: r"[億亿억]",
    1_000_000_000: r"mili?ard\w*|miljar\w*|milliar\w*|milijard\w*|milyar|miliar|tỷ|миллиард\w*|милиард\w*"
    r"|милијард\w*|мільярд\w*|млрд|δισεκατομμύρι\w*|δισ|מיליארד|مليار\w*|میلیارد|bilh(?:ão|ões)|mld|mlrd|md",
    1_000_000_000_000: r"трилл?ион\w*|трлн|[兆조]",
}
"""What those words are worth, as patterns of their forms; none of which languages differ in (*bilion*).

*Mil* is a thousand in ``THOUSAND_IS_MIL`` alone: Czech *5 mil.* are five million, Swedish *5 mil* 50 km.
"""

THOUSAND_IS_MIL: Final = frozenset({"pt", "gl", "ca", "ast", "oc", "an", "fil", "tl"})
"""The languages, by ISO 639, in which *mil* is a thousand and nothing else."""

ELSEWHERE_CURRENCIES: Final = {
    "EUR": r"eur[oóaiu]\w{0,4}|ευρώ|евро|євро|يورو|یورو|יורו|यूरो|ユーロ|欧元|歐元|유로",
    "USD": r"d[oó]l+[aá]r\w*|дол+ар\w*|долл|δολάρι\w*|دولار\w*|دلار|דולר\w*|डॉलर|ドル|美元|달러",
    "RUB": r"руб(?:л\w*)?|rubl\w*|rubel\w*|rupla\w*|卢布|ルーブル|루블",
    "TRY": r"lira(?:ya|yı|dan|lık|nın|y|sı)?|TL",
    "UAH": r"грн|грив\w*|hrywi\w*|hřiv\w*",
    "PLN": r"zł(?:ot\w*)?|злот\w*",
    "HUF": r"forint\w*|форинт\w*",
    "JPY": r"jen[yiůóaä]?\w{0,2}|иен\w*|ієн\w*|円|日元|엔",
    "CNY": r"人民币|人民幣|元|юан\w*|위안",
    "KRW": r"원(?!칙)|韩元|韓元|ウォン",
    "CHF": r"fran[ck]\w*|франк\w*|フラン|法郎",
    "RON": r"lei",
    "INR": r"रुप\w*",
}
"""Words for currencies in languages that are not described, where one stands for one currency alone."""

CROWNS: Final = {
    "cs": "CZK", "da": "DKK", "is": "ISK", "nb": "NOK", "nn": "NOK", "no": "NOK", "sv": "SEK",
}  # fmt: skip
"""The crown of a language's country."""
CROWN: Final = r"kron(?:or|er|a|e)\w{0,3}|korun\w*|krón\w*"
