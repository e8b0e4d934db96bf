"""English words of which none can be put for another."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.contrasts import Additions, Contrasts, plain_words

_ADDITIONS: Final = Additions(
    total=r"(?:all|every|each and every|the entire|the whole)(?: of)?(?: the)?(?= [a-z])",
    counted=(
        r"the|this|that|these|those|my|your|his|her|its|our|their|\w+['’]s|several|some|many|most|few"
        r"|one|two|three|four|five|six|seven|eight|nine|ten|other|such|both|kinds?|sorts?"
    ),
    bounded=(
        r"all|every\w*|each|any\w*|both|none|no|nobody|never|always|whole|wholly|entire\w*|full\w*|total\w*"
        r"|complete\w*|unanimous\w*|must|only|alone|hundred|100|everywhere|throughout|across|nationwide|without"
    ),
    superlative=r"(?:the|its|their|his|her|\w+['’]s) "
    r"(?:most (\w+)|(?!b?est\b|lat|honest|modest|earnest)(\w{3,})est)",
    singular=(
        r"first|second|third|last|only|sole|record|no|never|none|any|other|top|most|least|leading|unprecedented"
        r"|than|more \w+|ever|\w{3,}est"
    ),
    within=(
        r"(?P<unique>\w{3,}est|most \w+|only|best|worst) (?P<noun>\w+(?: [a-z]+)?)"
        r" (?:in|of|among|outside|since|on|for)"
        r" (?P<bound>(?:the )?(?-i:(?:[A-Z]\w+|\d{4})(?: [A-Z]\w+)*)"
        r"|(?:\w+ )?(?:years|decades|months|weeks|days))"
    ),
    instead=r"instead of|rather than|in place of",
    naming=(
        r"describ\w+|call(?:s|ed)?|brand(?:s|ed)|label(?:s|led|ed)|dubb?(?:s|ed)|denounc\w+|regard(?:s|ed)?|views?|viewed"
    ),
    cause=(
        r"because(?: of)?|due to|owing to|thanks to|caus(?:ed|es|ing)|led to|leads to"
        r"|result(?:ed|s) (?:in|from)"
        r"|as a result(?: of)?|consequently|prompted|triggered"
    ),
    reason=(
        r"with|faced|given|because|since|as|for|due|owing|thanks?|reasons?|caus\w+|lead\w*|led|result\w*|therefore|so|thus|hence"
        r"|consequen\w+|prompt\w*|trigger\w*|forc\w+|blam\w+|over|amid|after|following|when|why|through|by|from"
        r"|said|says|saying|cit\w+|argu\w+|explain\w*|attribut\w+|link\w*|mean\w*|spark\w*|driv\w+|drove|made"
        r"|forc\w+|responsib\w+|fuel\w*|contribut\w+|until|if|unless|without|despite|although|though|helped|let"
    ),
)
ENGLISH_CONTRASTS: Final = Contrasts(
    table="""
        he him his himself / she her hers herself; man men boy boys male males gentleman gentlemen / woman
        women girl girls female females lady ladies; wife wives / husband husbands / son sons / daughter
        daughters / brother brothers / sister sisters / mother mothers mom mum / father fathers dad / uncle
        uncles / aunt aunts / cousin cousins / nephew nephews / niece nieces / grandson / granddaughter /
        grandfather / grandmother / widow / widower / fiance fiancé / fiancee fiancée / girlfriend /
        boyfriend / stepson / stepdaughter / stepfather / stepmother / friend friends; minute minutes / hour
        hours hourly / day days daily / night nights nightly / week weeks weekly / month months monthly /
        quarter quarters quarterly / year years yearly annual annually / decade decades / century centuries;
        morning / afternoon / evening / night; spring / summer / autumn / winter; yesterday / today /
        tomorrow; before ahead_of / after following / during; since / until till; because because_of due_to
        thanks_to / despite although though in_spite; for favor favour on_behalf /
        against; above over / below under
        beneath; over more_than / under less_than fewer_than; with / without; with alongside / against; both /
        neither; want wants wanted seek seeks sought / get gets got receive receives received obtained;
        inside within / outside; to
        into toward towards onto / from; up / down; in / out; and / or; more / less fewer; most / least
        fewest; at_least / at_most up_to; all every each entire whole both everyone everybody / most / many
        numerous / some several various a_few someone / few / half / no none nobody; majority / minority;
        twice / half / triple three_times; double doubled doubles / halve halved halves / triple tripled /
        quadruple quadrupled; will would shall / may might could can / must / should ought; certainly
        definitely surely / probably likely / possibly perhaps maybe / unlikely; always / often frequently
        usually regularly / sometimes occasionally / rarely seldom hardly / never; once / twice /
        three_times; first / second / third / fourth / fifth / sixth / last final; last past previous / next
        coming following / this current; north northern / south southern / east eastern / west western /
        northeast northeastern / northwest northwestern / southeast southeastern / southwest southwestern /
        central; left-wing leftist / right-wing rightist / centre center centrist; president presidents
        presidential / vice_president / prime_minister premier prime_ministers / minister ministers / mayor
        mayors / governor governors / senator senators / congressman congresswoman / chancellor chancellors
        / king kings / queen queens / prince / princess / ambassador ambassadors / general generals /
        colonel colonels / captain captains / sergeant / judge judges justice / prosecutor prosecutors /
        lawyer lawyers attorney attorneys / sheriff / bishop / pope / treasurer / speaker; senate / house /
        congress / court / cabinet; police officers / army soldiers troops military / navy / air_force /
        rebels insurgents guerrillas / terrorists / civilians civilian / protesters demonstrators /
        firefighters / prosecutors / workers employees staff / voters / students pupils / teachers / doctors
        / nurses / patients / residents / tourists / journalists reporters / farmers / investors / migrants
        refugees; killed kills kill dead died deaths / wounded injured hurt wounds injures / arrested
        detained / missing / kidnapped abducted / released freed / convicted / charged indicted / acquitted
        cleared / sentenced jailed imprisoned / questioned / executed / rescued; suspect suspects / victim
        victims / witness witnesses / defendant defendants accused / plaintiff plaintiffs; resigned resigns
        resign quit quits / dismissed fired sacked ousted removed / retired retires / appointed hired named
        / elected / suspended / promoted / demoted; threatened threatens / promised promises pledged /
        refused refuses declined declines / agreed agrees / offered offers / demanded demands / asked asks /
        warned warns; planned plans plan / began begins begin started starts start / finished finishes ended
        ends completed / continued continues / delayed postponed / cancelled canceled scrapped; borrowed
        borrows borrow / lent lends lend / bought buys buy purchased / sold sells sell / rented leased /
        gave gives donated / received receives got / stole stolen; import imports imported / export exports
        exported; supply supplies / demand demands; profit profits / loss losses / revenue revenues sales;
        public / private / state; domestic / foreign international; national / local / regional / federal /
        global; civil / criminal; internal / external; economic / political / military / social / cultural;
        nuclear / chemical / biological / conventional; oil / gas / coal / solar / wind; young younger
        youngest / old older oldest elderly elder; rich richer richest wealthy wealthier / poor
        poorer poorest; white / black /
        hispanic latino / asian; muslim muslims islamic / christian christians / jewish jews / hindu hindus
        / buddhist / sikh; catholic catholics / protestant protestants / orthodox / evangelical; republican
        republicans gop / democrat democrats democratic / libertarian / independent; labour / conservative
        conservatives tory tories / liberal liberals; legal lawful / illegal unlawful; temporary temporarily
        / permanent permanently; voluntary / mandatory compulsory; minor / major; partial partially partly /
        full fully total totally complete completely entirely; direct directly / indirect indirectly; guilty
        / innocent; true / false; safe / dangerous unsafe; strong stronger strongest / weak weaker weakest;
        high higher highest / low lower lowest; large larger largest big bigger biggest / small smaller
        smallest; long longer longest / short shorter shortest; early earlier earliest / late later latest;
        good better best / bad worse worst; new newer newest / old older oldest; cheap cheaper / expensive;
        fast faster fastest quickly / slow slower slowest slowly; hot / cold; open opened opens reopened /
        closed closes shut; alive / dead; maximum / minimum; ally allies friend friends / enemy enemies foe
        foes rival rivals; success successful successfully / failure unsuccessful unsuccessfully; positive /
        negative; present / absent; possible / impossible; able / unable; willing / unwilling; aware /
        unaware; married / divorced / engaged / single; friendly / hostile; peaceful / violent; accidental
        accidentally / deliberate deliberately intentional intentionally
    """,
    negations=plain_words("not no never neither none nobody nothing nowhere without"),
    after_not=plain_words("only just merely simply solely least doubt fewer more less later longer"),
    until=plain_words("until till without"),
    at=plain_words("in on at when during"),
    limits=plain_words("""
        few nearly almost partly partially allegedly alleged reportedly apparently supposedly possibly perhaps
        probably potentially likely suspected accused purported would-be attempted temporarily provisionally
        initially rarely seldom hardly barely former ex one-time onetime acting interim deputy would-be some
        mock fake toy dummy replica simulated imitation counterfeit rubber
    """),
    parts=plain_words("some many most much half part few several one two three"),
    conditions=plain_words("""
        if unless provided_that provided_it provided_they provided_he provided_she provided_there
        providing_that as_long only_if on_condition assuming except excepting excluding
        apart_from aside_from other_than
    """),
    unconditional=plain_words("even as what ask asks asked asking wonder wonders wondered see know knows"),
    empty=plain_words("""
        a an the this that these those do does did is are was were be been being am has have had having to of
        's it its there then also which who will would shall
    """),
    joining=plain_words("and or nor aka as also known between both with alongside versus vs"),
    kin=plain_words("""
        son sons daughter daughters child children wife ex-wife husband ex-husband widow widower brother
        brothers sister sisters mother father parents uncle aunt nephew niece cousin grandson
        granddaughter grandfather grandmother stepson stepdaughter brother-in-law sister-in-law son-in-law
        daughter-in-law mother-in-law father-in-law driver bodyguard chauffeur neighbour neighbor friend
        girlfriend boyfriend fiance fiancee predecessor successor rival opponent killer family junior
        young
    """),
    symmetric=plain_words("""
        met meet meets meeting married marry talks talk spoke tied ties border borders between clash clashed
        clashes agreement deal debate debated split relationship relations friends war match game merger
    """),
    possible=plain_words("may might could"),
    additions=_ADDITIONS,
)
