"""German words for what a number counts, where one is taken for another."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.measured import Measured

GERMAN_MEASURED: Final = Measured(
    senses={
        "casualties": (
            (
                r"tote[nr]?|todesopfer\w*|todesfälle\w*|starb(?:en)?|gestorben\w*|sterben|getötet\w*"
                r"|töte(?:te|ten|t)"
                r"|ums leben\w*|umgekommen\w*|ermordet\w*|leichen|ertrunken\w*|verstorben\w*"
            ),
            r"verletz(?:te|ten|ter|t|ungen)|\w+verletz(?:te|ten|ter)|verwundet\w*",
            r"vermisst\w*|vermissen|verschwunden\w*",
            r"gerettet\w*|überlebend\w*|überleb(?:ten|t)|unverletzt\w*",
        ),
        "justice": (
            (
                r"festgenommen\w*|festnahmen?|nahm\w*[^.;]{0,60}\bfest|verhaftet\w*|verhaftungen"
                r"|in haft|inhaftiert\w*"
            ),
            r"angeklagt\w*|anklagen|beschuldigt\w*",
            r"verurteil\w+|schuldig\w*",
            r"freigesprochen\w*|freisprüche|freigelassen\w*",
        ),
        "trade": (
            r"\w*export\w*|\w*ausfuhr\w*|ausgeführt\w*|ausführ\w+",
            r"\w*import\w*|\w*einfuhr\w*|eingeführt\w*|einführ\w+",
        ),
        "result": (
            r"\w*gewinne?s?n?|\w*überschuss\w*|\w*überschüsse\w*",
            r"\w*verluste?s?n?|\w*defizite?s?|fehlbetr\w+|\bminus(?! von)",
        ),
        "turnover": (
            r"\w*umsatz\w*|\w*umsätze\w*|umgesetzt|erlös\w*|\w*einnahmen|setzte\w*[^.;]{0,60}\bum",
            r"\w*gewinne?s?n?",
        ),
        "when": (
            r"(?:letzte|vergangene|vorige)\w* (?:jahr|monat|woche|quartal)\w*",
            r"diese\w* (?:jahr|monat|woche|quartal)\w*",
            r"(?:nächste|kommende)\w* (?:jahr|monat|woche|quartal)\w*",
        ),
        "rank": (
            r"durchschnitt\w*|mittlere\w*|median\w*",
            r"höchste\w*|höchst\w+|maxim\w+",
            r"niedrigste\w*|mindest\w*|minim\w+",
        ),
        "sex": (r"frauen|frau|mädchen", r"männern?|mann|buben"),
        "certainty": (
            r"bestätigt\w*|nachgewiesen\w*|gesichert\w*|belegt\w*",
            r"verdachtsfälle\w*|verdächtig\w*|mutmaßlich\w*|vermutet\w*|unbestätigt\w*|mögliche[nr]?",
        ),
        "sum": (
            (
                r"vereinbart\w*|gezahlt\w*|bezahlt\w*|zahl(?:te|ten)|bewillig\w*|zugesprochen\w*"
                r"|erhalten\w*|erhielt\w*"
                r"|bekam\w*|bekommen\w*|genehmigt\w*|gewährt\w*|einigung|einigten|tarifabschluss\w*"
                r"|abschluss\w*|zahlung\w*"
                r"|auszahlung\w*|beschlossen\w*"
            ),
            (
                r"forder\w+|gefordert\w*|verlang\w+|beantrag\w+|erbitte\w*|erbat\w*|erbeten\w*|b(?:at"
                r"|aten|ittet|itten) um"
                r"|wünsch\w+|wollten?|will|pocht\w*|\w+forderung\w*"
            ),
            r"bot|boten|bietet|bieten|angebot\w*|angeboten\w*|geboten\w*|offerte",
            r"abgelehnt\w*|verweiger\w+|lehnt\w*[^.;]{0,60}\bab",
        ),
        "vote": (
            r"ja-stimmen|dafür|stimm(?:ten|te|en) (?:dafür|für)|zustimm\w+|zugestimmt|befürwort\w+",
            (
                r"nein-stimmen|gegenstimmen|dagegen|stimm(?:ten|te|en) (?:dagegen|gegen)|lehn(?:ten"
                r"|te)[^.;]{0,60}\bab"
            ),
            r"enthaltungen|enthielten sich|enthalten",
        ),
        "tax": (
            r"vor (?:\w+ )?steuern?|vorsteuer\w*|brutto\w*",
            (
                r"nach (?:\w+ )?steuern?"
                r"|nachsteuer\w*|netto\w*"
            ),
        ),
    },
    periods=(
        (
            r"jährlich\w*|jahres\w+|(?:pro|im|je|jedes|das ganze|ganzen|gesamten|vergangenen|letzten"
            r"|vorigen|dieses) jahr(?:e|es)?"
            r"|(?:ganze|gesamte)[sn]? jahr|im jahr|geschäftsjahr\w*|zwölf monat\w+|(?:19|20)\d\d"
        ),
        r"halbjahr\w*|halbjährlich\w*|sechs monat\w+",
        r"quartal\w*|vierteljahr\w*|vierteljährlich\w*|drei monat\w+",
        r"monatlich\w*|(?:pro|im|je|jeden) monat",
        r"wöchentlich\w*|(?:pro|je|jede) woche",
        r"täglich\w*|(?:pro|je|jeden) tag",
        (
            r"(?:in|über|binnen|innerhalb von|auf|verteilt auf)(?: den)?(?: nächsten| kommenden"
            r"| vergangenen)?"
            r" (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|[2-9]|[1-9]\d) jahre?n?"
            r"|jahrzehnt\w*"
        ),
    ),
    whole_periods=(
        r"jährlich\w*|jahres(?!zeit|tag|beginn|ende)\w+|(?:pro|im|je|jedes) jahr",
        r"halbjahr\w*|halbjährlich\w*",
        r"quartal\w*|vierteljahr\w*|vierteljährlich\w*",
        r"monatlich\w*|monats(?!ende)\w+|(?:pro|im|je|jeden) monat",
        r"wöchentlich\w*|wochen\w+|(?:pro|je|jede) woche",
        r"täglich\w*|tages\w+|(?:pro|am|je|jeden) tag",
        r"(?:in|über) (?:zwei|drei|vier|fünf|zehn) jahren?",
    ),
    compared=r"vorjahr\w*|jahr (?:zuvor|davor)|im vergleich|binnen eines jahres|als vor einem jahr",
    joints=r"und|aber|während|doch|sowie|nachdem|bevor|als|sondern",
    change=(
        r"rückgang|abnahme|minus|verluste?|verlorene?n?|schwund|senkung|kürzung|anstieg|zunahme"
        r"|plus|steigerung|zuwachs"
        r"|wachstum|weniger|mehr|erhöhung|einbruch|verringerung"
    ),
    level=r"nach|auf \d|verbleibend\w*|übrig\w*|noch|stand|niveau|jetzt",
    changed_to=(
        r"(?:sank|sanken|sinkt|sinken|fiel|fielen|fällt|fallen|schrumpfte\w*|ging\w*|gingen"
        r"|stieg\w*|steigt|steigen|wuchs"
        r"|kletterte\w*|erhöhte\w*|kürzte\w*|senkte\w*|verringerte\w*|reduzierte\w*|halbierte\w*"
        r"|brach\w*)"
        r"[^.;:,]{0,80} auf"
    ),
    changed_to_late=(
        r"(?:[^.;:,]{0,60} )?(?:gesunken|gefallen|geschrumpft|gestiegen|gewachsen|geklettert"
        r"|zurückgegangen|erhöht|gekürzt"
        r"|gesenkt|verringert|reduziert|eingebrochen)"
    ),
    share=r"(?:anteil|quote) (?:der|von) {group} (?:an|unter|in|bei|im|am)\b|frauenanteil"
    r"|{group} unter",
    share_within=(
        r"frauen?|mädchen",
        r"männern?|jungen",
        r"kindern?|schülern?|jugendlichen?",
        r"studierenden?|studenten",
    ),
    shared=(
        r"\b(?:von|unter) (?:den |allen )?{group}\b[^.;]{{0,40}}\Z",
        r"[^.;,]{{0,20}}\b(?:der|aller|von) (?:den )?{group}\b",
    ),
    everybody=r"anteil (?:der|aller|von) (?:menschen|einwohner|bevölkerung|erwachsenen|bürger"
    r"|wähler|beschäftigten|leute|befragten)|bevölkerungsanteil",
    ages=r"alter\w*|alt|älter\w*|älteste\w*|jung\w*|jünger\w*|jahren?|lebensjahr\w*|\w*jährige\w*"
    r"|geburtstag",
    aged=(
        (r"(?:[Mm]ann|[Ff]rau|[Ff]ahrer(?:in)?|[Jj]unge|Mädchen|[A-ZÄÖÜ][a-zäöüß]+er(?:in)?) \(", r"\)"),
        (r"\b(?!D(?:ie|er|as|en|em)\b)[A-ZÄÖÜ][a-zäöüß-]+ [A-ZÄÖÜ][a-zäöüß-]+ \(", r"\)"),
        (r"", r"[-\u2011 ]?[Jj]ährige[rnms]?\b"),
        (r"", r" Jahre alt"),
        (r"im Alter von ", r" Jahren"),
        (r"[A-Za-zäöüß]{3,}, ", r",(?= (?:war|ist|wurde|aus|der|die|hat|hatte|sagte|starb)\b)"),
    ),
    numbered=(
        (
            (
                r"(?i:\b(?:paragra(?:f|ph)(?:en|s)?|artikels?|art\.|absatz|abs\.|abschnitt|kapitel"
                r"|seite|nummer|nr\.|hausnummer"
                r"|linien?|buslinie|tramlinie|straßenbahnlinie|s-bahn-linie|zimmer|raum|saal|gleis"
                r"|bahnsteig|flug|autobahn"
                r"|bundesstraße|landstraße|kreisstraße|staatsstraße|ziffer|anhang|anlage|drucksache"
                r"|halle|tor|kanal"
                r"|schacht|zelle|wohnung|stockwerk|bus|tram|straßenbahn)|§§?) "
            ),
            r"(?! (?:[a-zäöüß]+(?:e|en|er|es) )?[A-ZÄÖÜ][a-zäöüß]+(?:en|er|e|n)\b)(?![.,]\d)",
        ),
        (r"§§? ?", r""),
        (
            (
                r"\b[A-ZÄÖÜ][\wäöüß-]+(?:stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|ufer|ring|damm"
                r"|chaussee) "
            ),
            r"(?![.,]\d)(?! (?:[a-zäöüß]+(?:e|en|er|es) )?[A-ZÄÖÜ])",
        ),
        (
            r"\b(?:[A-ZÄÖÜ][\wäöüß]+ )(?:Straße|Weg|Gasse|Allee|Platz|Ufer|Ring|Damm) ",
            r"(?! (?:[a-zäöüß]+ )?[A-ZÄÖÜ])",
        ),
        (r"\b[ABLK] ?", r"(?= (?:bei|zwischen|in|nahe|Richtung)\b)"),
    ),
    bodies=(
        r"\w*verband(?:s|es)?|\w*verbände|\w*gewerkschaft|\w*ministeriums?|\w*rat(?:s|es)?|polizei"
        r"|\w*gericht(?:s|es)?"
        r"|\w*behörde|\w*amt(?:s|es)?|\w*verein(?:s|es)?|\w*partei|\w*kommission|\w*kammer"
        r"|\w*bund(?:es)?|kirche|\w*bank|\w*stiftung"
    ),
    not_owned=r"in|im|nach|aus|von|vom|bei|zu|zum|zur|an|am|auf|für|mit|gegen|durch|als|zwischen",
)
