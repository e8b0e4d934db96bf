"""English verbs and nouns that report what somebody said."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.reporting import Reporting
from briefgen.languages.vocabulary import words


def _forms(lemmas: str) -> frozenset[str]:
    """The forms of regular verbs: *note*, *notes*, *noted*, *noting*."""
    forms: set[str] = set()
    for lemma in lemmas.split():
        stem = lemma.removesuffix("e")
        if lemma.endswith(("s", "sh", "ch", "x", "z")):
            forms |= {lemma, lemma + "es", lemma + "ed", lemma + "ing"}
        elif lemma.endswith("y") and lemma[-2] not in "aeiou":
            forms |= {lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"}
        else:
            forms |= {lemma, lemma + "s", stem + "ed", stem + "ing"}
    return frozenset(forms)


ENGLISH_REPORTING: Final = Reporting(
    strong=_forms("""
        ask add tweet reply respond note explain argue insist declare warn claim state announce conclude
        recall observe remark continue acknowledge concede joke exclaim shout yell wonder suggest predict
        complain caution assert contend testify boast counter lament urge stress emphasize emphasise post
        blog opine muse retort scoff whisper mutter plead reiterate repeat agree maintain charge allege
        confirm estimate comment proclaim retaliate fire gush crow intone deadpan bemoan answer elaborate
        recount report chant scream retweet reason chide implore demand protest theorize clarify inquire
        theorise interject gripe marvel thunder bellow enthuse quote reminisce assess reflect reassure email
        text snipe fume grumble moan mumble murmur rant rave remind speculate venture confide exhort assure
        hiss growl bark chime drawl stammer wail sob ponder fret exult snarl sneer sigh laugh shrug
        interrupt offer promise beg cry reply pronounce profess affirm attest preach pledge surmise
        """),
    strong_irregular=words("""
        say says said saying tell tells told telling write writes wrote written writing quip quips quipped
        quipping snap snaps snapped snapping admit admits admitted admitting vow vows vowed vowing read
        reads reading sing sings sang singing stress put puts putting swear swears swore swearing sum sums
        summed rap rapped plead pled pleads
        disagrees disagreed concurs concurred demurs demurred spit spat tut-tutted ad-libbed ad-libs
        """),
    judging=_forms("""
        call describe label dub accuse criticize criticise blast slam praise decry denounce condemn mention
        hail characterize characterise dismiss mock ridicule express thank defend compare tout blame reject
        apologize apologise lash define portray liken deride lambaste rip brand term echo urge hint imply
        rebuke repudiate dispute disparage denigrate belittle bash assail excoriate scold berate chastise
        castigate skewer lecture taunt tease anticipate rail vent pitch refer
        """),
    judging_irregular=words("referred referring ripped ripping slammed slamming refers"),
    weak=_forms("""
        cite talk discuss propose attack release issue publish reveal indicate believe hope feel consider
        expect deliver plan want question challenge highlight point invoke recommend paint cast tag use
        address doubt fear love like worry detail outline welcome invite credit start open close end finish
        fault knock pan target view regard support advise signal oppose favor favour seek express lobby
        appeal order rule determine
        """),
    weak_irregular=words("""
        think thinks thought thinking speak speaks spoke spoken speaking find finds found finding show shows
        showed shown showing give gives gave given giving send sends sent sending feel feels felt feeling
        see sees saw seen seeing know knows knew knowing hit hits hitting went goes going begin begins began
        beginning make makes made making took takes deny denies denied denying hear heard says lay laid
        rebut rebuts rebutted let understand understood quoting rapping rips ripped slams slammed slamming
        pans panned dubs dubbed pit tags tagged commit committed committing drew draws drawn drawing hold
        holds held forbid forbids forbade
        """),
    common=words("""
        say says said saying tell tells told telling add adds added adding ask asks asked write writes wrote
        tweeted replied replies shouted yelled joked continued wondered argued noted exclaimed responded
        declared
        """),
    noun_like=words("""
        states reports claims comments posts notes charges answers demands reasons quotes estimates remarks
        offers report claim comment post note charge answer demand reason quote estimate remark offer
        promise promises hopes calls plans questions points issues plan call question point issue hint hints
        vow vows attack attacks thanks hope rules rule challenges challenge retort reply cast likes likes
        end start view views support fear fears love doubt doubts use uses protest protests tweet tweets
        text email emails texts tweets address laughs cry cries rant show shows state thought reading
        spending concern
        """),
    speech_nouns=words("""
        claim remark remarks call comment comments statement belief promise pledge vow assertion contention
        argument suggestion warning question description words answer response reply message tweet
        declaration accusation criticism praise motto slogan mantra insistence admission complaint
        observation conclusion characterization characterisation claims calls promises warnings assertions
        statements quip line pitch rhetoric speech letter memo essay plea demand demands prediction
        announcement charge charges allegation allegations advice verdict denunciation dictum maxim credo
        quote phrase email e-mail note explanation acknowledgment insult opinion
        """),
    pronouncements=words("""
        account admonition advice announcement answer apology appeal appraisal argument assessment assurance
        boast caution caveat claim comeback comment comments complaint conclusion confession contention
        credo criticism decision declaration defence defense demand description diagnosis dictum
        epitaph estimate evaluation excuse explanation farewell forecast greeting guess hint
        instruction instructions insight joke judgement judgment justification lament line maxim memory
        message misgiving mantra motto notion objection observation offer one-liner opinion order orders
        philosophy pitch plea pledge prayer precept prediction prescription prognosis promise proposal
        punchline question quip reaction reason reasoning rebuke recipe recollection recommendation refrain
        regret rejoinder remark remarks reminder reply request response retort riposte rule ruling saying
        slogan statement suggestion summary summing-up summation take takeaway tagline theory thought
        thoughts threat tip toast tribute valediction verdict view vow warning watchword wisecrack wish
        words
        """),
    musing=words("""
        remember remembers remembered recollect recollects recollected forget forgets forgot forgotten think
        thinks thought dream dreams dreamed dreamt miss misses missed worry worries worried fear fears feared
        hope hopes hoped wonder wonders wondered believe believes believed know knows knew feel feels felt
        regret regrets regretted doubt doubts doubted love loves loved hate hates hated like likes liked enjoy
        enjoys enjoyed prefer prefers preferred dislike dislikes disliked cherish cherishes cherished treasure
        treasures treasured relish relishes relished dread dreads dreaded resent resents resented admire
        admires admired picture pictures pictured imagine
        imagines imagined reflect reflects reflected ponder ponders pondered marvel marvels marvelled marveled
        smile smiles smiled grin grins grinned shrug shrugs shrugged nod nods nodded pause pauses paused
        hesitate hesitates hesitated laugh laughs laughed sigh sighs sighed frown frowns frowned wince winces
        winced
        """),
    being=words("was were been is are being get gets got getting am be"),
    blamed=words("""
        criticized criticised attacked praised blamed condemned mocked ridiculed denounced rebuked slammed
        lauded hailed applauded thanked censured fired sacked suspended sued fined arrested jailed banned
        booed reprimanded disciplined admonished chided scolded chastised pilloried cheered heckled
        investigated
        """),
    addressing=words("""
        told asked warned informed reminded advised instructed ordered urged assured cautioned questioned
        called described labeled labelled dubbed accused branded hailed greeted quoted praised criticized
        criticised denounced condemned mocked ridiculed characterized characterised denied
        """),
    asking=words("asked told pressed questioned challenged reminded warned informed heckled quizzed"),
    calls=words("""
        question questions shout shouts cry cries chant chants call calls jeers query heckle heckles
        """),
    relaying=words("""
        quote quotes quoted quoting cite cites cited citing recall recalls recalled recalling remember
        remembers remembered remembering hear hears heard hearing overheard recorded recording filmed caught
        captured reported paraphrased
        """),
    relayed=words("""
        saying telling say tell shout yell whisper scream cry asking warning shouting yelling insisting
        arguing claiming promising
        """),
    read_out=words("read reads reading recited recites"),
    writings=words("""
        letter statement note message email e-mail poem passage text tweet testimony words line lines
        """),
    habitual=words("likes liked like loves loved love used tends tended prefers preferred on"),
    between=words("""
        said says say told tells tell added adds add wrote writes noted notes argued argues explained
        explains continued continues insisted insists stressed stresses warned warns replied replies
        responded responds asked asks agreed agrees answered answers declared declares announced announces
        stated states remarked observed recalled claimed claims suggested suggests concluded concludes
        tweeted posted testified countered joked retorted admitted acknowledged emphasised emphasized
        commented predicted quipped shouted urged
        """),
)
