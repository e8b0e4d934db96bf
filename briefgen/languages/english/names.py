"""What stands around English names and within them."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.names import NameWords
from briefgen.languages.vocabulary import words

ENGLISH_NAMES: Final = NameWords(
    titles=words("""
        mr mrs ms miss mx dr sir lord lady dame sen sens senator senators rep reps representative gov govs
        governor president vice former ex secretary secretary-general gen general col colonel lt lieutenant
        sgt sergeant capt captain maj major adm admiral cmdr commander prof professor judge justice rev
        reverend pope bishop archbishop cardinal rabbi imam father sister brother king queen prince princess
        emperor empress duke duchess minister prime premier chancellor ambassador envoy mayor attorney
        chairman chairwoman chair chief director deputy assistant associate acting interim senior spokesman
        spokeswoman spokesperson congressman congresswoman speaker candidate nominee officer executive ceo
        cfo coo founder co-founder manager strategist adviser advisor aide consultant counsel lawyer analyst
        economist commissioner superintendent sheriff detective inspector councilman councilwoman councillor
        alderman treasurer comptroller leader majority minority whip press pollster journalist reporter
        editor host anchor author actor actress singer coach then-president democrat democratic republican
        independent first second state foreign defense defence interior finance treasury undersecretary
        president-elect president-designate front-runner frontrunner rival mogul businessman billionaire
        activist organizer host moderator correspondent columnist comedian historian presidential campaign
        communications national supreme court high gop taoiseach tánaiste tanaiste
        cllr cllrs coun ald supt insp det cpl brig assemblyman assemblywoman selectman selectwoman headteacher
        ayatollah baroness countess archdeacon vice-chancellor leader head mother wife husband son daughter
        """),
    men=words("prince king emperor duke pope congressman assemblyman selectman"),
    women=words("""
        princess queen empress duchess congresswoman assemblywoman selectwoman councilwoman chairwoman
        spokeswoman actress
        """),
    surnames=words("""
        king pope prince judge bishop mayor coach major dean duke justice chair host queen noble leader
        """),
    suffixes=words("jr sr ii iii iv esq phd md"),
    particles=words("de la del van von der den bin ibn al el da dos di du le"),
    organisations=words("""
        house department committee times post journal news university college institute center centre
        foundation council party state states street court congress senate administration agency association
        bureau office company corp inc group bank fund union league club school church army navy force
        forces police city county north south east west new united national international federal american
        republican democratic democrats republicans press street avenue road hall park airport hospital
        museum theater theatre tower building conference convention war act law day week show network media
        channel radio today tonight island islands river lake mountain valley coast beach hills springs
        security affairs relations studies service services board commission ministry parliament embassy
        alliance society trust studios records entertainment international korea africa america asia europe
        york jersey hampshire mexico carolina dakota zealand orleans angeles francisco diego vegas
        """),
    place_endings=words("""
        kong aires rico arabia lanka leone salvador janeiro paulo juan jose cruz rica faso vegas
        """),
    syllables=words("in on so an do no"),
)
