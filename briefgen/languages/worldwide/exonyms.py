"""What names the same in several languages: *Munich* and *München*, *French* and *französische*.

A line has the English words, a bar, and the words of other languages, all in lower case and without accents;
an asterisk is for the endings of adjectives, peoples and cases. Names of countries are the CLDR's.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide.cldr import territory_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LINES: Final = """
    germany german germans | deutsch* allemand* allemagne aleman* alemania
    france french | franzosisch* franzose* franzosin* frankreich* francais* francia
    france french | frances francesa franceses francesas
    spain spanish spaniards | spanisch* spanier* espagnol* espagne espanol* espana
    britain british uk britons | britisch* briten grossbritannien* britanni* britan* grande-bretagne
    britain british uk | royaume-uni reino-unido gran-bretana vereinigtes-konigreich
    england english | englisch* englander* anglais* angleterre ingles inglesa ingleses inglesas inglaterra
    scotland scottish scots | schottisch* schottland* schotten ecoss* escoc*
    wales welsh | walisisch* waliser* gallois* galles gales gales*
    ireland irish | irisch* irland* irland* irlande*
    italy italian italians | italienisch* italiener* italien* italian* italia
    portugal portuguese | portugiesisch* portugies* portugais* portugues*
    netherlands dutch holland | niederland* hollandisch* neerlandais* pays-bas holandes* neerlandes*
    netherlands dutch holland | paises-bajos
    belgium belgian belgians | belgisch* belgi* belge* belgique belga* belgica
    switzerland swiss | schweiz* suisse* suiz*
    austria austrian austrians | osterreich* autrich* austri*
    poland polish poles | polnisch* polen* pole polon* polac* polonia
    hungary hungarian hungarians | ungarn* ungarisch* hongr* hungr* hungaro*
    czech czechia | tschech* tcheque* chec*
    greece greek greeks | griech* grec* grieg* grecia
    turkey turkish turks | turk* turc* turqu* turco*
    russia russian russians | russisch* russ* russe* rus* rusia
    ukraine ukrainian ukrainians | ukrain* ucrani*
    belarus belarusian | belaruss* belarus* bielorrus* bielorus*
    america american americans us usa united states | amerikan* usa us vereinigte-staaten vereinigten-staaten
    america american americans us usa united states | americ* etats-unis etatsunien*
    america american americans us usa united states | estadounidense* eeuu estados-unidos
    canada canadian canadians | kanad* canad*
    mexico mexican mexicans | mexik* mexi* mejic*
    brazil brazilian brazilians | brasil* bresil*
    argentina argentine argentinian | argentin*
    chile chilean | chil*
    colombia colombian | kolumbi* colombi*
    venezuela venezuelan | venez*
    cuba cuban | kuba* cub*
    china chinese | chines* chine chinois* chin*
    japan japanese | japan* japon*
    india indian indians | indisch* inder* indien* inde indi*
    pakistan pakistani | pakistan*
    korea korean koreans | korea* coree* core*
    iran iranian iranians | iran* iran*
    iraq iraqi | irak*
    israel israeli israelis | israel*
    palestine palestinian palestinians | palastin* palestin*
    syria syrian syrians | syr* sir*
    lebanon lebanese | liban* libanes*
    egypt egyptian | agypt* egypt* egipt* egipc*
    morocco moroccan moroccans | marok* maroc* marroqu*
    algeria algerian | alger* argel*
    tunisia tunisian | tunes* tunis* tunec*
    libya libyan | liby* libi*
    africa african africans | afrik* afri*
    europe european europeans | europ*
    sweden swedish swedes | schwed* sued* suec*
    norway norwegian norwegians | norweg* norveg* norueg*
    denmark danish danes | danisch* danemark* danen danois* dan*
    finland finnish finns | finn* finland* finlande* finland*
    iceland icelandic | island* islande* island*
    latvia latvian | lett* letton* leton*
    lithuania lithuanian | litau* lituan*
    estonia estonian | estn* eston* estland*
    romania romanian romanians | ruman* roum*
    bulgaria bulgarian | bulgar*
    serbia serbian serbs | serb* serbi*
    croatia croatian | kroat* croat*
    bosnia bosnian | bosni*
    albania albanian | alban*
    cyprus cypriot | zyper* chypr* chipr*
    afghanistan afghan | afghan* afgan*
    taiwan taiwanese | taiwan*
    saudi arabia | saudi* saoud*
    emirates | emirat*
    eu european union | eu ue europaische-union union-europeenne union-europea europaischen-union
    un united nations | vereinte-nationen vereinten-nationen onu nations-unies naciones-unidas
    nato | otan
    imf international monetary fund | iwf fmi
    who world health organization | weltgesundheitsorganisation oms
    ecb european central bank | ezb bce
    wto world trade organization | welthandelsorganisation omc wto
    munich | munchen* munich
    cologne | koln* colonia
    nuremberg | nurnberg* nuremberg
    hanover | hannover*
    vienna | wien* vienne viena
    zurich | zurich*
    geneva | genf* geneve ginebra
    basel | bale basilea
    brussels | brussel* bruxelles bruselas
    antwerp | antwerpen anvers amberes
    ghent | gent gand gante
    bruges | brugge brujas
    hague | haag haye haya
    copenhagen | kopenhagen* copenhague
    stockholm | estocolmo
    warsaw | warschau* varsovie varsovia
    cracow krakow | krakau* cracovie cracovia
    prague | prag* praga
    moscow | moskau* moscou moscu
    petersburg | sankt-petersburg petersbourg petersburgo
    kyiv kiev | kiew* kyjiw* kiev
    lviv | lwiw lemberg leopolis
    kharkiv | charkiw* jarkov jarkiv
    odesa odessa | odessa odesa
    bucharest | bukarest* bucarest
    belgrade | belgrad* belgrado
    athens | athen* athenes atenas
    rome | rom romes roma
    milan | mailand* milan
    turin | turin*
    venice | venedig* venise venecia
    florence | florenz* florencia
    naples | neapel* napoles
    genoa | genua* genes genova
    lisbon | lissabon* lisbonne lisboa
    seville | sevilla seville
    saragossa zaragoza | saragossa saragosse
    catalonia catalan catalans | katalan* catal*
    basque | bask* basqu* vasc* euskadi
    galicia galician | galici* galleg*
    andalusia andalusian | andalus* andaluc* andaluz*
    castile | kastil* castil*
    navarre | navarra
    corsica corsican | kors* corse* corceg*
    brittany breton | bretagne breton* bretan*
    normandy norman | normandie* normand*
    burgundy | burgund* bourgogne borgona
    bavaria bavarian bavarians | bayern* bayerisch* bayer bavi* bavar*
    saxony saxon | sachsen* sachsisch* saxe sajonia
    thuringia thuringian | thuringen* thuringer*
    hesse hessian | hessen* hessisch*
    palatinate rhineland | rheinland*
    rhine | rhein* rhin
    danube | donau* danub*
    westphalia | nordrhein-westfalen westfal*
    pomerania | vorpommern mecklenburg-vorpommern
    beijing peking | peking* pekin
    tokyo | tokio*
    seoul | seul
    cairo | kairo* caire
    tehran | teheran*
    jerusalem | jerusalen
    damascus | damaskus damas damasco
    baghdad | bagdad*
    havana | havanna havane habana
    alps alpine | alpen* alpes alpin*
    baltic | ostsee* baltique baltico baltisch* balte*
    mediterranean | mittelmeer* mediterran*
    atlantic | atlantik* atlantique atlantico
"""
_WORD: Final = re.compile(r"[^\W_]+(?:[-.’'][^\W_]+)*")


def english_names(words: frozenset[str], tag: str) -> frozenset[str]:
    """The English words that name what a text names in its own language.

    Args:
        words: The words of the text in lower case and without accents, and pairs of them joined by a hyphen.
        tag: The BCP 47 tag of its language.
    """
    found: set[str] = set()
    exact, beginnings = _table()
    for word in words:
        found |= exact.get(word, _NONE)
        for size in range(max(_SHORTEST, len(word) - _LONGEST_ENDING), len(word) + 1):
            if word[size:] in _ENDINGS:
                found |= beginnings.get(word[:size], _NONE)
    for name, english in territory_names(tag).items():
        if name in words:
            found.update(_WORD.findall(english.lower()))
    return frozenset(found)


_ENDINGS: Final = frozenset(
    [
        "a",
        "as",
        "an",
        "ana",
        "anas",
        "ane",
        "anes",
        "ano",
        "anos",
        "ain",
        "aine",
        "aines",
        "ains",
        "ais",
        "aise",
        "aises",
        "e",
        "ee",
        "eens",
        "en",
        "ena",
        "enas",
        "eno",
        "enos",
        "er",
        "era",
        "eras",
        "ero",
        "eros",
        "es",
        "esa",
        "esas",
        "eses",
        "i",
        "ia",
        "ie",
        "ien",
        "ienne",
        "iennes",
        "iens",
        "in",
        "inas",
        "innen",
        "ino",
        "inos",
        "io",
        "ios",
        "isch",
        "ische",
        "ischem",
        "ischen",
        "ischer",
        "isches",
        "land",
        "lande",
        "lander",
        "lands",
        "n",
        "ne",
        "nen",
        "ner",
        "nes",
        "o",
        "os",
        "que",
        "ques",
        "quie",
        "s",
        "te",
        "y",
    ]
) | {""}
_LONGEST_ENDING: Final = max(map(len, _ENDINGS))
_SHORTEST: Final = 3
_NONE: Final[frozenset[str]] = frozenset()


@cache
def _table() -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[str]]]:
    exact: dict[str, frozenset[str]] = {}
    beginnings: dict[str, frozenset[str]] = {}
    for english, word in _pairs():
        table, key = (beginnings, word[:-1]) if word.endswith("*") else (exact, word)
        table[key] = table.get(key, _NONE) | english
    return exact, beginnings


def _pairs() -> Iterator[tuple[frozenset[str], str]]:
    for line in _LINES.strip().splitlines():
        english, _, others = line.partition("|")
        names = frozenset(english.split())
        yield from ((names, word) for word in others.replace("|", " ").split())
