"""The words of English that turn, limit or carry what is said.

Left out on purpose: *but* and *although* among the limits (they join, what they join is still said).
"""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.turning import Turning
from briefgen.languages.vocabulary import words

ENGLISH_TURNING: Final = Turning(
    negations=words("""
        not never no none nor neither nobody nothing nowhere cannot without dont doesnt didnt cant
        wont isnt wasnt arent
    """),
    limits=words("""
        only solely merely unless until except excepting excluding barring barely hardly scarcely
        rarely seldom almost nearly partly partially perhaps maybe possibly probably allegedly
        reportedly supposedly purportedly fewer virtually practically somewhat occasionally
        sometimes temporarily nominally
    """),
    hedges=words("""
        allegedly reportedly supposedly purportedly apparently seemingly ostensibly presumably
        theoretically hypothetically potentially conceivably arguably perhaps maybe possibly
        probably permitting
    """),
    lacking=words("without nor neither"),
    openings=words("should were had given pending absent"),
    conditions=words("if whether provided providing assuming supposing otherwise lest unless"),
    phrases=(
        "in case",
        "in the event",
        "on condition",
        "on the condition",
        "as long as",
        "so long as",
        "subject to",
        "all but",
        "self styled",
        "self proclaimed",
        "self described",
        "self appointed",
        "anything but",
        "far from",
        "in part",
        "to some extent",
        "to a degree",
        "in some ways",
        "up to a point",
        "or else",
        "too far",
        "kind of",
        "sort of",
        "more or less",
        "in theory",
        "on paper",
        "in my view",
        "in my opinion",
        "according to",
        "at most",
        "at least",
        "up to",
        "short of",
        "with the exception",
        "apart from",
        "other than",
        "no longer",
        "used to",
        "in a dream",
        "in that case",
        "in such a case",
        "god willing",
        "with luck",
        "with any luck",
        "all being well",
        "touch wood",
        "fingers crossed",
        "in my dreams",
        "in your dreams",
        "in his dreams",
        "in her dreams",
        "in our dreams",
        "in their dreams",
        "in the words",
        "in his words",
        "in her words",
        "in their words",
        "in his view",
        "in her view",
        "in their view",
        "by all accounts",
        "so called",
    ),
    times=words("when whenever once after while till"),
    views=words("""
        think thinks thought believe believes believed claim claims claimed claiming allege alleges
        alleged say says said tell tells told hear heard doubt doubts doubted hope hoped wish wishes
        wished fear feared guess guesses guessed suppose supposes supposed assume assumes assumed
        imagine imagines imagined seem seems seemed appear appears appeared expect expects expected
        suspect suspects suspected rumour rumours rumor rumors rumoured rumored according suggest
        suggests suggested insist insists insisted argue argues argued reported joke joked joking
        jokingly lied fiction dreamed dreamt feel feels felt predict predicts predicted worried
        accuse accuses accused propaganda opinion
    """),
    verbs=words("""
        may might could refuse refused refuses refusing fail failed fails failing decline declined
        declines declining deny denied denies denying unable unwilling unlikely impossible false
        untrue lack lacks lacked lacking against oppose opposed opposes opposing avoid avoided stop
        stopped ban banned forbid forbade forbidden prevent prevented prohibit prohibited instead
        rather than least few little less pretend pretends pretended falsely wrongly hate hates
        hated stopping end ended ends ending cease ceased ceases ceasing quit abandon abandoned
        abandons abandoning reject rejected rejects rejecting halt halted halts halting suspend
        suspended suspends suspending cancel cancelled canceled abolish abolished try tried tries
        trying attempt attempted attempts attempting used want wanted wants plan planned plans
        planning intend intended intends threaten threatened threatens consider considered
        considering condemn condemned condemns condemning fight fought fights resist resisted
        resists dream dreamt dreamed regret regretted regrets forget forgot forgets neglect
        neglected hesitate hesitated unlike despite nearly longer wrong lie myth nonsense hoax
        absurd ridiculous mistake would avoiding avoids banning bans preventing prevents prohibits
        forbids stops postpone postponed delay delayed withdraw withdrew withdrawn scrap scrapped
        drop dropped block blocked blocks blocking veto vetoed
    """),
    privatives=words("""
        fake false former ex alleged so-called supposed purported would-be self-styled
        self-proclaimed imaginary hypothetical potential possible future failed pseudo anti non mock
        suspected accused attempted nonexistent unlikely bogus sham counterfeit forged invented
        putative apparent prospective elect acting deputy vice assistant
    """),
    excess=words("too overly excessively relatively comparatively slightly marginally moderately minimally"),
    denials=words("false untrue wrong lie lies nonsense joke hoax myth absurd"),
    universals=words("""
        all every everyone everybody everything any anyone anybody anything no none nobody nothing
    """),
    exceptions=words("but except save excluding bar"),
    empty=words("""
        is are am be a an the this that these those as there of in on at to for with from by about into and
    """),
    amounts=words("""
        half some most part many several few all every each both majority minority percent third
        quarter dozens hundreds thousands millions any
    """),
    auxiliaries=words("""
        am is are was were be been being have has had having do does did will would shall should can
        could may might must ought to 'm 're 've 'll going gonna let lets let's i'm we're you're
        they're he's she's it's i've we've you've they've i'll we'll you'll they'll he'll she'll
        it'll i'd we'd you'd they'd he'd she'd that's there's
    """),
    subjects=words(
        "i we he she they you it who i'm we're you're they're he's she's it's i've we've they've i'll"
        " we'll you'll they'll he'll she'll it'll i'd we'd they'd he'd she'd"
    ),
    pronouns=words("""
        i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his
        himself she her hers herself it its itself they them their theirs themselves this that these
        those here there one ones who whom whose someone somebody everyone everybody both such same
    """),
    relatives=words("who which that whose whom where"),
    prepositions=words("""
        of in on at by for with from to into onto upon about over under between among against than
        as like unlike through during before after since until towards toward within outside inside
        behind beyond beside besides despite per via near off out up down along across around above
        below throughout amid versus except
    """),
    conjunctions=words("and or but nor yet so because while whereas then although though since that & plus"),
    determiners=words("""
        the a an this that these those my your his her its our their some any each every another
        such other what
    """),
    adverbs=words("""
        also too again now today tonight yesterday tomorrow then here there still just very really
        quite even indeed always often already soon together so well therefore thus hence moreover
        anyway ever finally do does did simply certainly surely please away
    """),
    pasts=words("""
        was were had did went came took gave got made said saw knew thought told found felt kept
        held brought began ran sat stood lost paid met sent built fell fought bought wrote spoke
        drove broke won beat shot sold led meant taught caught struck drew grew threw blew flew
        stole chose rose swore tore wore bore became forgave forgot hid rode sank sang spent swept
        withdrew woke put cut quit
    """),
    days=words("""
        today tomorrow yesterday tonight now then last next this that year years month week day days
        morning evening night ago earlier later monday tuesday wednesday thursday friday saturday
        sunday weekend here there the
    """),
    titles=words("""
        president premier minister chancellor king queen prince princess emperor pope bishop
        archbishop cardinal general colonel major captain admiral marshal sergeant senator
        congressman congresswoman representative governor mayor secretary ambassador commissioner
        judge justice prosecutor attorney professor doctor dr mr mrs ms mx sir lord lady dame
        chairman chairwoman chair director chief head leader spokesman spokeswoman spokesperson
        officer commander deputy vice prime ceo boss candidate lawmaker mp
    """),
)
"""English."""
