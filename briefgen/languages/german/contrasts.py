"""German words of which none can be put for another."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.contrasts import Additions, Contrasts, plain_words

_ADDITIONS: Final = Additions(
    total=r"(?:alle[rn]?|jede[rsmn]?|sämtliche[rn]?)(?: der)?(?= \w)",
    counted=(
        r"de[rnms]|die|das|diese[rsmn]?|jene[rsmn]?|(?:mein|dein|sein|ihr|unser)e?[rsmn]?|einige[rn]?|viele[rn]?"
        r"|mehrere[rn]?|manche[rn]?|wenige[rn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|andere[rn]?|beide[rn]?"
    ),
    bounded=(
        r"alle[rsnm]?|jede[rsmn]?|sämtlich\w*|ganz\w*|gesamt\w*|keine?[rsmn]?|niemand\w*|nie|niemals|immer|beide\w*"
        r"|einstimmig\w*|einhellig\w*|voll\w*|komplett\w*|hundert|100|überall|landesweit|nur|ohne|müssen|muss"
    ),
    superlative=r"(?:die|der|das|den|dem|des) "
    r"(?!meist|nächst)((?-i:[a-zäöü])\w{2,}?)(?:e?s|(?<=ß))te[nrsm]?(?= \w)",
    singular=(
        r"erste\w*|zweite\w*|dritte\w*|letzte\w*|einzig\w*|rekord\w*|kein\w*|nie|niemals|noch|andere\w*|spitze"
        r"|meiste\w*|mehr|als|führend\w*|beispiellos\w*|\w{3,}ste[nrsm]?|größte\w*"
    ),
    within=(
        r"(?P<unique>(?!erst|nächst)(?-i:[a-zäöü])\w{2,}[sß]te[nrs]?) (?P<noun>\w+)"
        r" (?:in|im|von|unter|seit|an|am|des|der) (?P<bound>(?:den )?(?:(?-i:[A-ZÄÖÜ])\w+|\d{4}|\w+ jahren))"
    ),
    instead=r"statt|anstatt|anstelle",
    naming=(r"nann?te\w*|nenn(?:t|en)|bezeichne\w*|schimpf\w*|hielt\w*|hält|halten|betrachte\w*"),
    cause=r"weil|wegen|aufgrund|verursacht\w*|führt(?:e|en)? zu\w*|infolge|ausgelöst|deshalb|deswegen|daher",
    reason=(
        r"weil|wegen|aufgrund|grund|gründe\w*|ursach\w+|verursach\w*|führt\w*|infolge|folge\w*|auslös\w*|löste"
        r"|ausgelöst|deshalb|deswegen|daher|darum|da|denn|nach|nachdem|als|um|durch|dank|angesichts|trotz|obwohl"
        r"|sagt\w*|begründ\w*|erklär\w*|verantwort\w*|somit|also|so|damit|von|vor|aus|bei|mit|für|zwang|zwing\w*"
    ),
)
GERMAN_CONTRASTS: Final = Contrasts(
    table="""
        hund hunde hunden / katze katzen / pferd pferde pferden / kuh kühe kühen / ziege ziegen / schaf schafe
        schafen / schwein schweine schweinen / wolf wölfe wölfen / maus mäuse mäusen / ratte ratten / affe
        affen / patient patienten / kinder kindern; krankenhaus klinik / schule / kirche / moschee / museum /
        bibliothek / gefängnis / hotel / fabrik / theater / flughafen / stadion / brücke / tunnel; weizen /
        roggen / mais / reis / kartoffeln;
        er ihm ihn sein seine seinen seinem seiner seines / sie ihr ihre ihren ihrem ihrer ihres; mann
        männer junge jungen / frau frauen mädchen; frau ehefrau gattin / mann ehemann gatte / sohn söhne /
        tochter / bruder / schwester schwestern / mutter / vater / onkel / tante / cousin / cousine / neffe
        / nichte / enkel / enkelin / großvater / großmutter; minute minuten / stunde stunden / tag tage
        tagen täglich / woche wochen wöchentlich / monat monate monaten monatlich / quartal quartale / jahr
        jahre jahren jährlich / jahrzehnt jahrzehnte jahrzehnten / jahrhundert jahrhunderte; morgen / mittag
        / nachmittag / abend / nacht; frühling frühjahr / sommer / herbst / winter; gestern / heute /
        morgen; vor / nach / während; vorher zuvor / nachher danach; seit / bis; für im_namen /
        gegen; über / unter;
        mit / ohne; innerhalb / außerhalb; wegen aufgrund dank / trotz; weil da / obwohl obgleich; und /
        oder; mehr / weniger; meist meiste meisten / wenigste wenigsten; mindestens wenigstens / höchstens
        maximal; alle allen aller alles jede jeder jedes jeden sämtliche / meisten mehrheit / viele vielen
        zahlreiche / einige einigen mehrere mehreren manche / wenige wenigen / hälfte / keine keiner kein
        niemand; mehrheit / minderheit; verdoppelt verdoppelte verdoppeln / halbiert halbierte halbieren /
        verdreifacht verdreifachte; wird werden wurde wurden / kann können konnte konnten darf dürfen durfte
        durften mag mochte / muss müssen musste mussten / soll sollen sollte sollten; sicher sicherlich
        bestimmt / wahrscheinlich vermutlich voraussichtlich / möglicherweise vielleicht womöglich / kaum;
        immer stets / oft häufig meistens / manchmal gelegentlich / selten / nie niemals; erste ersten
        erster erstes / zweite zweiten zweiter zweites / dritte dritten dritter drittes / vierte vierten /
        letzte letzten letzter letztes; vergangene vergangenen vorige vorigen letzte letzten / nächste
        nächsten kommende kommenden / diese dieser diesem; norden nördlich nördlichen / süden südlich
        südlichen / osten östlich östlichen / westen westlich westlichen; linke linken linker links / rechte
        rechten rechter rechts; präsident präsidentin / ministerpräsident ministerpräsidentin / minister
        ministerin / kanzler kanzlerin / bürgermeister bürgermeisterin / könig / königin / botschafter
        botschafterin / richter richterin / staatsanwalt staatsanwältin / anwalt anwältin / abgeordnete
        abgeordneter / senator senatorin; bundestag / bundesrat / bundesregierung / bundesgericht; polizei
        polizisten / armee soldaten truppen militär / rebellen aufständische / terroristen / zivilisten /
        demonstranten / feuerwehr / arbeiter beschäftigte mitarbeiter / schüler studenten / lehrer / ärzte /
        pfleger / anwohner / touristen / journalisten / bauern / flüchtlinge migranten; getötet getöteten
        tote toten starb starben gestorben / verletzt verletzte verletzten verwundet / festgenommen
        verhaftet / vermisst vermisste vermissten / entführt / freigelassen / verurteilt / angeklagt /
        freigesprochen / gerettet; verdächtige verdächtigen / opfer / zeuge zeugen / angeklagte angeklagten;
        zurücktritt zurücktrat zurückgetreten / entlassen abgesetzt / ernannt berufen / gewählt /
        suspendiert; plant planten geplant / begann begannen begonnen / beendet beendete beendeten /
        verschoben / abgesagt; kauft kaufte kauften gekauft / verkauft verkaufte verkauften / mietet mietete
        gemietet / gab gaben gegeben / erhielt erhielten erhalten bekam bekamen; einfuhr importe / ausfuhr
        exporte; gewinn gewinne / verlust verluste / umsatz umsätze; öffentlich öffentliche öffentlichen /
        privat private privaten; inland inländische inländischen / ausland ausländische ausländischen;
        wirtschaftlich wirtschaftliche wirtschaftlichen / politisch politische politischen / militärisch
        militärische militärischen; jung junge jungen jünger jüngste / alt alte alten älter älteste; reich
        reiche reichen / arm arme armen; legal legale legalen / illegal illegale illegalen; vorübergehend
        befristet / dauerhaft unbefristet; teilweise / vollständig ganz; schuldig / unschuldig; wahr /
        falsch; stark starke stärker stärksten / schwach schwache schwächer schwächsten; hoch hohe höher
        höchste höchsten / niedrig niedrige niedriger niedrigste niedrigsten; gross große großen grosse
        grossen größer größte größten / klein kleine kleinen kleiner kleinste kleinsten; lang lange langen
        länger / kurz kurze kurzen kürzer; früh frühe früher / spät späte später; gut gute guten besser
        beste besten / schlecht schlechte schlechten schlechter schlechteste; neu neue neuen / alt alte
        alten; billig billiger / teuer teurer; schnell schneller / langsam langsamer; offen geöffnet öffnet
        öffnete / geschlossen schliesst schließt schloss
    """,
    negations=plain_words(
        "nicht nie niemals kein keine keinen keinem keiner keines niemand niemanden nichts nirgends"
    ),
    after_not=plain_words("nur zuletzt allein mehr weniger"),
    until=plain_words("bis erst ohne"),
    limits=plain_words("""
        fast beinahe nahezu teilweise angeblich mutmaßlich mutmaßliche mutmaßlichen offenbar vermutlich
        vielleicht möglicherweise wahrscheinlich vorübergehend zunächst kaum ehemalige ehemaliger ehemaligen
        frühere früherer früheren stellvertretende stellvertretender stellvertretenden kommissarische
        kommissarischer einige einigen gefälschte gefälschten nachgestellte nachgestellten
    """),
    parts=plain_words("einige viele teile teil hälfte mehrere zwei drei"),
    conditions=plain_words("wenn falls sofern solange außer ausgenommen mit_ausnahme"),
    unconditional=plain_words("auch selbst als nur immer"),
    empty=plain_words("""
        der die das den dem des ein eine einen einem einer eines ist sind war waren wird werden wurde wurden
        worden hat haben hatte hatten sei seien habe zu dass da es von
    """),
    joining=plain_words("und oder sowie zwischen mit auch genannt beide"),
    kin=plain_words("""
        sohn söhne sohnes tochter töchter kind kinder frau ehefrau mann ehemann witwe witwer exfrau
        ex-frau bruder bruders brüder schwester schwestern mutter vater vaters eltern onkel tante neffe
        neffen nichte cousin cousine enkel enkelin schwager schwägerin schwiegersohn schwiegertochter
        fahrer fahrers leibwächter nachbar nachbarn freund freundes freundin vorgänger vorgängers
        vorgängerin nachfolger nachfolgerin rivale rivalen gegner mörder familie junior
    """),
    cases=plain_words("der den dem ein einen einem"),
    symmetric=plain_words("""
        treffen traf trafen getroffen gespräch gespräche verhandlungen zwischen verheiratet heiratete streit
        grenze abkommen krieg beziehungen spiel
    """),
    possible=plain_words("kann könnte könnten können"),
    additions=_ADDITIONS,
)
