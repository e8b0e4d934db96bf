"""German words that say the opposite of each other."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.contraries import Contraries
from briefgen.languages.vocabulary import words

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
                r"|verw(?:arf|arfen|irft|orfen)|durchgefallen|ausgeschlagen"
                r"|schlug\w*[^.;]{0,60}\baus|stimm(?:t|te|ten|en)[^.;]{0,60}\bgegen"
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
        "review": (
            r"bestätig\w*|aufrecht\w*",
            r"aufheb\w*|aufgehoben\w*|h(?:ob|oben|ebt|eben)[^.;,]{0,60}\bauf|kassier\w*|annullier\w*",
        ),
        "contest": (
            r"gewann\w*|gewinnen|gewinnt|gewonnen|sieg\w*|gesiegt|setz(?:t|te|ten) sich[^.;,]{0,40}\bdurch",
            (
                r"verlor(?:en)?|verlier(?:t|en)|unterl(?:ag|agen|iegt|egen)|niederlage\w*|scheiter\w*"
                r"|gescheitert"
            ),
        ),
        "opinion": (
            r"lob(?:t|te|ten|en)|gelobt\w*|begrüß\w*|würdig(?:t|te|ten|en)|gewürdigt",
            r"kritisier\w*|rüg(?:t|te|ten|en)|gerügt|tadel\w*|getadelt|verurteil\w*|beklag\w*",
        ),
        "quality": (r"verbesser\w*|besser\w*", r"verschlechter\w*|verschlimmer\w*|schlechter\w*"),
        "strength": (
            r"(?:ge)?stärk(?:t|te|ten|en)|stärker\w*",
            r"(?:ge)?schwäch(?:t|te|ten|en)|schwächer\w*",
        ),
        "strictness": (r"verschärf\w*|strenger\w*", r"(?:ge)?locker(?:t|te|ten|n|ung\w*)|gelockert\w*"),
        "length": (r"verlänger\w*", r"verkürz\w*"),
        "custody": (
            r"festgenommen\w*|nahm\w*[^.;]{0,60}\bfest|verhaft\w*|inhaftier\w*",
            r"freigelassen\w*|freilassung\w*|ließ\w*[^.;]{0,60}\bfrei|entließ\w* aus der haft",
        ),
        "secrecy": (
            r"veröffentlich\w*|offengelegt\w*|legt\w*[^.;]{0,60}\boffen",
            r"verheimlich\w*|verschw(?:ieg|eig|ieg)\w*|verbarg\w*|vertusch\w*|geheim (?:halten|gehalten)",
        ),
        "staff": (r"stell(?:t|te|ten)[^.;,]{0,60}\bein", r"entl(?:ässt|assen|ieß\w*)|entlassung\w*"),
    },
    negations=(r"nicht|nie|niemals|keine?[mnrs]?|kein|niemand\w*|nirgends|nichts|weder"),
    denials=(
        r"f(?:iel|ällt|allen|ielen)\b[^.;]{0,80}\baus|ausgefallen\w*|ausfall\w*|eingestellt\w*|gesperrt\w*"
        r"|ohne|gegen|statt|außer|bis auf|kaum|ablehn\w*|abgelehnt\w*|lehn(?:t|te|ten|en)|verweiger\w*"
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
    no_denials=(
        r"nicht (?:nur|zuletzt|mehr als|weniger als|allein)|nicht ohne|nicht un\w+|keineswegs nur"
        r"|ohne [^.;]{0,80}\bnicht"
        r"|keine?\w* [^.;]{0,40}\b\w+er als\b"
    ),
    refusals=(
        r"lehn(?:t|te|ten|en) es[^.;]{0,60}?\bab|weiger(?:t|te|ten|n) sich"
        r"|(?:hat|haben|hatte|hatten) sich[^.;]{0,40}? geweigert"
        r"|verzicht(?:et|ete|eten|en)(?: darauf| auf)|(?:hat|haben) es[^.;]{0,40}? abgelehnt"
        r"|ohne(?= [^.;,]{0,60}\bzu [a-zäöüß]+en\b)|bestreit\w*|bestritt\w*|dementier\w*|leugne\w*"
    ),
    unsettled=(
        r"könnten?|dürften?|versuch(?:t|te|ten|en)|versuch|beinahe|fast|um ein haar|drohte?n?"
        r"|erwäg\w*|erwog\w*"
        r"|prüf(?:t|te|ten|en),? ob|vielleicht|womöglich|möglicherweise|eventuell"
    ),
    planned=(
        r"will|wollen|woll(?:te|ten)|plan(?:t|te|en|ten)|versprach\w*|versprich\w*|versprech\w*"
        r"|beabsichtig\w*"
        r"|ha(?:t|ben) vor|b(?:ot|oten|ietet|ieten) an"
    ),
    done=r"ha(?:t|ben)|wurden?|\w{3,}ten?",
    leaving=(
        r"k(?:ann|önn\w*)|dürf\w*|darf|möglich\w*|soll\w*|will|wollen|woll\w*|würden?|wäre\w*"
        r"|hätten?|wenn|falls"
        r"|sofern|sei(?:en)?|habe|werde|angeblich|mutmaßlich\w*|wahrscheinlich|offenbar|plan\w*|plän\w*|gefahr"
        r"|knapp\w*|nahezu|risik\w*|vorhaben|droh\w*|vorsch\w+|vorgesch\w+|vermut\w*|denkbar|nahe"
        r"|kurz vor|verspr\w*|versproch\w*"
    ),
    passives=words("wird wurde wurden werden worden"),
    agents=words("von vom durch"),
    articles=words("der ein dieser jener sein ihr kein"),
    verb_last=True,
    irregular="""
        nehmen nahm nahmen nimmt genommen; gehen geht ging gingen gegangen; stehen steht stand standen
        gestanden; ziehen zieht zog zogen gezogen; bringen bringt brachte brachten gebracht; geben gibt gab
        gaben gegeben; treffen trifft traf trafen getroffen; schließen schließt schloss schlossen
        geschlossen; fallen fällt fiel fielen gefallen; halten hält hielt hielten gehalten; lassen lässt
        ließ ließen gelassen; schlagen schlägt schlug schlugen geschlagen; fangen fängt fing fingen
        gefangen; tun tut tat taten getan; essen isst aß gegessen; sitzen saß saßen gesessen; verlassen
        verlässt verließ verließen; erhalten erhält erhielt erhielten
    """,
)
