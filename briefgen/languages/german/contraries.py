"""German words that say the opposite of each other."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contraries import Contraries

GERMAN_CONTRARIES: Final = Contraries(
    sides={
        "amount": (
            (
                r"(?:an)?(?:steig\w*|stieg\w*|gestiegen\w*)|erhöh\w*|zunahme\w*|zunahm\w*|zunehm\w*"
                r"|zugenommen|wachs\w*|wächst|wuchs\w*|gewachsen\w*|zuwachs\w*|kletter\w*|geklettert"
                r"|verdoppel\w*|verdreifach\w*|höhere?[rnms]?|verteuer\w*|teurer\w*"
                r"|(?:prozent|%|euro) mehr(?! als \d)|mehr als (?:im|in|vor|am|zuvor)\b|plus von"
            ),
            (
                r"(?:ab)?sink\w*|sank\w*|gesunken\w*|fallen|fällt|fiel|fielen|gefallen|rückgang\w*"
                r"|rückgänge\w*|zurückge(?:h|gang)\w*|zurückging\w*|abnahme\w*|abnahm\w*|abnehm\w*"
                r"|abgenommen|schrumpf\w*|geschrumpft|kürz(?:t|te|ten|en|ung|ungen)|gekürzt\w*"
                r"|verringer\w*|reduzier\w*|(?:ge)?senk\w*|niedriger\w*|halbier\w*|billiger\w*"
                r"|(?:prozent|%|euro) weniger(?! als \d)|weniger als (?:im|in|vor|am|zuvor)\b"
                r"|minus von"
            ),
        ),
        "vote": (
            (
                r"zustimm\w*|zugestimmt|stimm(?:t|te|ten|en)[^.;]{0,60}\b(?:zu|für)|gebilligt"
                r"|billig(?:t|te|ten|en)|angenommen|beschloss\w*|beschließ\w*|verabschiede\w*"
                r"|befürwort\w*|genehmig\w*"
            ),
            (
                r"ablehn\w*|abgelehnt\w*|lehn(?:t|te|ten|en)[^.;]{0,80}\bab"
                r"|verw(?:arf|arfen|irft|orfen)|durchgefallen|stimm(?:t|te|ten|en)[^.;]{0,60}\bgegen"
            ),
        ),
        "access": (
            r"(?:wieder|er)?öffn\w*|(?:wieder)?eröffn\w*|(?:wieder)?geöffnet",
            (
                r"schließ(?:en|t|ung|ungen)|schloss|schlossen|geschlossen\w*|gesperrt\w*"
                r"|sperr(?:t|te|ung)"
            ),
        ),
        "result": (r"gewinne?s?|überschuss\w*|überschüsse\w*", r"verluste?s?|defizit\w*|fehlbetrag\w*"),
        "permission": (
            r"erlaub\w*|gestatte\w*|zugelassen\w*|lässt zu|freigegeben",
            r"verb(?:iete\w*|ot|oten|ietet|oten\w*)|untersag\w*",
        ),
        "course": (
            r"beg(?:ann|annen|innt|innen|onnen)|start(?:et|ete|eten|en)|gestartet",
            r"ende(?:t|te|ten)|beend\w*|geendet|eingestellt",
        ),
        "verdict": (
            r"verurteil(?:t|te|ten)|schuldig\w*|schuldspruch",
            r"freigesprochen|freispruch\w*|sprach[^.;]{0,40}\bfrei|unschuldig\w*",
        ),
        "standing": (
            r"mehrheit\w*|meisten",
            r"minderheit\w*|wenigsten",
        ),
    },
    negations=(r"nicht|nie|niemals|keine?[mnrs]?|kein|niemand\w*|nirgends|nichts|weder"),
    denials=(
        r"ohne|gegen|statt|außer|kaum|ablehn\w*|abgelehnt\w*|lehn(?:t|te|ten|en)|verweiger\w*"
        r"|weiger\w*|geweigert|verhinder\w*|scheiter\w*|gescheitert|misslang\w*"
        r"|fehl(?:t|te|ten|en)|ausbl\w+|blieb\w* aus|verzicht\w*|verlor\w*"
        r"|unter(?:ließ|lassen|bleib\w*|sag\w*)|verb(?:iet|ot)\w*|verneint\w*|bestreit\w*"
        r"|bestritt\w*|dementier\w*|leugne\w*|zurückge\w+|zurück|weis(?:t|en)|wies\w*"
        r"|ausgeschlossen|ausschl\w+|schließ\w* \w+ aus|abgesag\w*|absag\w*|gestrichen|streich\w*"
        r"|schweig\w*|schwieg\w*|un\w{4,}|noch offen|offen|fraglich|erst|vorbei|beend\w*|ende\w*"
        r"|aufgehoben|aufheb\w*|stopp\w*|gestoppt|frei von|entfäll\w*|entfiel\w*|los|nur|bloß"
        r"|wenig\w*|selten\w*|zweifel\w*|skepti\w*|warn\w*|geschlossen\w*|vermeid\w*|vermied\w*"
        r"|halt\w* an|verschob\w*"
    ),
    no_denials=(r"nicht (?:nur|zuletzt|mehr als|weniger als|allein)|nicht ohne|nicht un\w+|keineswegs nur"),
    refusals=(
        r"lehn(?:t|te|ten|en) es[^.;]{0,60}?\bab|weiger(?:t|te|ten|n) sich"
        r"|(?:hat|haben|hatte|hatten) sich[^.;]{0,40}? geweigert"
        r"|verzicht(?:et|ete|eten|en)(?: darauf| auf)|(?:hat|haben) es[^.;]{0,40}? abgelehnt"
    ),
)
