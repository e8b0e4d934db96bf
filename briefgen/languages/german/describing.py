"""German nouns for people whom a text has named, or names later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.languages.contract.describing import Describing
from briefgen.languages.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLACES: Final = """
    af afghane afghanin afghanisch
    al albaner albanerin albanisch
    dz algerier algerierin algerisch
    ar argentinier argentinierin argentinisch
    am armenier armenierin armenisch
    au australier australierin australisch
    at österreicher österreicherin österreichisch
    by belarusse belarussin belarussisch
    be belgier belgierin belgisch
    ba bosnier bosnierin bosnisch
    br brasilianer brasilianerin brasilianisch
    bg bulgare bulgarin bulgarisch
    ca kanadier kanadierin kanadisch
    cl chilene chilenin chilenisch
    cn chinese chinesin chinesisch
    co kolumbianer kolumbianerin kolumbianisch
    hr kroate kroatin kroatisch
    cu kubaner kubanerin kubanisch
    cz tscheche tschechin tschechisch
    dk däne dänin dänisch
    eg ägypter ägypterin ägyptisch
    ee este estin estnisch
    fi finne finnin finnisch
    fr franzose französin französisch
    ge georgier georgierin georgisch
    de deutscher deutsche deutschen
    gh ghanaer ghanaerin ghanaisch
    gr grieche griechin griechisch
    hu ungar ungarin ungarisch
    is isländer isländerin isländisch
    in inder inderin indisch
    ir iraner iranerin iranisch
    iq iraker irakerin irakisch
    ie ire irin irisch
    il israeli israelisch
    it italiener italienerin italienisch
    jm jamaikaner jamaikanerin jamaikanisch
    jp japaner japanerin japanisch
    ke kenianer kenianerin kenianisch
    lv lette lettin lettisch
    lb libanese libanesin libanesisch
    lt litauer litauerin litauisch
    lu luxemburger luxemburgerin luxemburgisch
    ma marokkaner marokkanerin marokkanisch
    mx mexikaner mexikanerin mexikanisch
    nl niederländer niederländerin niederländisch holländer holländerin
    ng nigerianer nigerianerin nigerianisch
    no norweger norwegerin norwegisch
    nz neuseeländer neuseeländerin neuseeländisch
    pk pakistaner pakistanerin pakistanisch
    pe peruaner peruanerin peruanisch
    pl pole polin polnisch
    pt portugiese portugiesin portugiesisch
    ro rumäne rumänin rumänisch
    ru russe russin russisch
    gb brite britin britisch
    gb-sct schotte schottin schottisch
    gb-wls waliser waliserin walisisch
    gb-eng engländer engländerin englisch londoner londonerin
    sn senegalese senegalesin senegalesisch
    rs serbe serbin serbisch
    sk slowake slowakin slowakisch
    si slowene slowenin slowenisch
    za südafrikaner südafrikanerin südafrikanisch
    es spanier spanierin spanisch katalane katalanin katalanisch
    se schwede schwedin schwedisch
    ch schweizer schweizerin schweizerisch zürcher zürcherin basler baslerin berner bernerin
    sy syrer syrerin syrisch
    th thailänder thailänderin thailändisch
    tn tunesier tunesierin tunesisch
    tr türke türkin türkisch
    ua ukrainer ukrainerin ukrainisch
    us amerikaner amerikanerin amerikanisch us-amerikaner us-amerikanerin texaner texanerin kalifornier
    uy uruguayer uruguayerin uruguayisch
    ve venezolaner venezolanerin venezolanisch
    vn vietnamese vietnamesin vietnamesisch
    de-by bayer bayerin bayerisch münchner münchnerin
    de-be berliner berlinerin
    de-hh hamburger hamburgerin
    de-nw kölner kölnerin westfale westfälin
    de-he hesse hessin frankfurter frankfurterin
    de-sn sachse sächsin sächsisch leipziger leipzigerin
    de-bw schwabe schwäbin badener stuttgarter stuttgarterin
    at-9 wiener wienerin
    it-32 südtiroler südtirolerin
    eu europäer europäerin europäisch
    """


def _with_cases(table: str) -> Mapping[str, str]:
    """The words with the endings of their cases: *Tscheche*, *Tschechen*, *tschechischer*."""
    forms: dict[str, str] = {}
    for line in table.splitlines():
        place, *listed = line.split() or [""]
        for word in listed:
            endings = ("", "e", "er", "en", "es", "em") if word.endswith("isch") else ("", "n", "s")
            forms.update(dict.fromkeys((word + ending for ending in endings), place))
    return forms


_PERSONS: Final = """
    stürmer angreifer verteidiger torhüter torwart torfrau spielmacher mittelfeldspieler kapitän spieler
    nationalspieler routinier neuzugang champion weltmeister europameister olympiasieger titelverteidiger
    sieger gewinner läufer sprinter springer werfer schwimmer turner radprofi radsportler fahrer pilot boxer
    ringer golfer tennisspieler tennisprofi profi athlet sportler sänger liedermacher musiker pianist geiger
    cellist dirigent komponist schlagzeuger schauspieler komiker kabarettist regisseur filmemacher autor
    schriftsteller dichter lyriker dramatiker philosoph historiker maler bildhauer künstler fotograf
    architekt tänzer koch bäcker metzger landwirt bauer fischer lehrer chirurg arzt mediziner psychologe
    psychiater forscher wissenschaftler physiker chemiker biologe geologe glaziologe astronom mathematiker
    ökonom volkswirt soziologe politologe archäologe klimaforscher virologe epidemiologe ingenieur erfinder
    astronaut unternehmer geschäftsmann geschäftsfrau milliardär millionär investor gründer aktivist
    bergsteiger rentner pensionär großmutter großvater mutter vater witwe witwer jurist theologe politiker
    nobelpreisträger preisträger oscarpreisträger mann frau dame buchhändler
    """
_OFFICES: Final = """
    präsident kanzler bundeskanzler minister ministerpräsident senator abgeordneter abgeordnete bürgermeister
    oberbürgermeister gouverneur staatssekretär botschafter bischof kardinal papst könig königin prinz
    prinzessin general oberst chef chefin vorsitzender vorsitzende leiter direktor geschäftsführer vorstand
    manager trainer coach bundestrainer rektor professor kandidat außenminister innenminister finanzminister
    verteidigungsminister gesundheitsminister
    """
_OTHERS: Final = """
    sprecher pressesprecher anwalt verteidiger berater experte zeuge journalist reporter moderator polizist
    kommissar beamter beamtin freund kollege kollegin nachbar bruder schwester sohn tochter ehemann ehefrau
    nutzer kunde patient opfer täter angeklagter soldat schüler student anwohner augenzeuge diplomat
    dolmetscher wähler richter staatsanwalt notar wirt feuerwehrmann sanitäter pfleger wachmann schaffner
    sachverständiger gutachter ermittler fahnder moderatorin verkäufer händler vermieter mieter pendler
    angeklagte beschuldigter beschuldigte verdächtiger verdächtige nebenkläger geschädigter geschädigte
    betroffener betroffene überlebender überlebende verwandter verwandte angehöriger angehörige fan
    besucher gast tourist urlauber teilnehmer
    """


def _of_both(nouns: str) -> frozenset[str]:
    """The nouns with the forms for women: *Stürmer*, *Stürmerin*."""
    found = words(nouns)
    women = {noun.removesuffix("e") + "in" for noun in found}
    return found | women | {noun + "n" for noun in found if noun.endswith("e")}


GERMAN_DESCRIBING: Final = Describing(
    definite=words("der die dieser diese"),
    indefinite=words("ein eine einer einen"),
    owning=words("sein seine ihr ihre seiner ihrer"),
    origins=_with_cases(_PLACES),
    persons=_of_both(_PERSONS),
    offices=_of_both(_OFFICES),
    others=_of_both(_OTHERS),
    female=frozenset(
        {form for form in _with_cases(_PLACES) if form.endswith("in")}
        | {noun for noun in _of_both(_PERSONS + _OFFICES) if noun.endswith("in")}
        | words("mutter großmutter witwe frau geschäftsfrau königin prinzessin torfrau")
    ),
    male=words("vater großvater witwer mann geschäftsmann könig prinz"),
    endings=(
        "jährige",
        "jähriger",
        "jährigen",
        "spieler",
        "spielerin",
        "forscher",
        "forscherin",
        "loge",
        "login",
        "fahrer",
        "fahrerin",
        "meister",
        "meisterin",
        "händler",
        "händlerin",
        "arbeiter",
        "arbeiterin",
    ),
    no_persons=frozenset(),
    being=words("ist war wurde bleibt blieb"),
    age=r"(\d{1,3})[-‑]?[Jj]ährige[rn]?",
    linking=words("von aus vom der des in im am mit für"),
    before_noun=True,
    passed=words("""
        frühere früherer früheren ehemalige ehemaliger ehemaligen ex damalige damaliger junge junger alte
        alter
        erste erster zweite zweiter dritte dritter neue neuer amtierende amtierender
        """),
    ranks=words(
        "senator senatorin abgeordneter abgeordnete general professor professorin kandidat kandidatin"
    ),
    speaking=("er", "erin", "in", "ist", "ent", "ant", "or", "eur", "ling", "jährige"),
)
