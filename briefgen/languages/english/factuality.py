"""English words that take a verb of speech back or leave it open."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.factuality import Factuality
from briefgen.languages.english import documents
from briefgen.languages.english.doubts import ENGLISH_DOUBTS
from briefgen.languages.english.relaying import PERSONS, RELAYING, VOICING, WRITINGS
from briefgen.languages.vocabulary import words

ENGLISH_FACTUALITY: Final = Factuality(
    negations=words("never not cannot neither nor hardly barely scarcely nowhere"),
    nobody=words("nobody no-one none noone few"),
    degrees=words("""
        ever once have has had been having be being even in fact at any time point to yet himself
        herself themselves itself bring anywhere so much as quite wanted want wish wished dare dared
        mean meant he she they possibly then also willing prepared ready supposed like liked likes love loved
        fond of bother bothered care cared used
        """),
    exceptions=words("only merely simply just surprisingly unexpectedly hesitate coincidentally recently"),
    refusing=words("""
        refuse refuses refused refusing decline declines declined declining fail fails failed failing
        neglect neglected forget forgot omit omitted avoid avoids avoided avoiding deny denies denied
        denying disavow disavowed resist resists resisted resisting abstain abstained refrain
        refrains refrained refraining shy shies shied
        """),
    intending=words("""
        want wants wanted wish wishes wished hope hopes hoped mean means meant intend intends intended
        plan plans planned long longs longed about expected due set scheduled tempted supposed likely
        unlikely poised planning hoping unable reluctant rehearsed rehearsing threatened threatens dying
        itching ought prepared preparing going ready willing eager keen free supposed
        """),
    modals=words("would could should might may must ought 'd wouldn't couldn't shouldn't mightn't"),
    possible=words("might could may should shall mightn't couldn't shouldn't"),
    conditions=words("""
        if unless whether suppose supposing imagine imagines imagined imagining assuming lest pretend
        pretends pretended pretending wish wishes wished until till
        """),
    inverting=words("had should did does has have would could were was is do didn't hasn't can"),
    hearsay=words("allegedly reportedly purportedly supposedly ostensibly apocryphally rumoredly presumably"),
    held=words("""
        said alleged reported rumored rumoured purported believed thought claimed understood supposed
        assumed whispered murmured
        """),
    rumours=words("""
        rumor rumour rumors rumours gossip hearsay legend allegation allegations accusation accusations
        claim claims report reports suggestion suggestions story stories myth evidence proof theory
        theories falsehood lie lies legend fiction conspiracy
        """),
    lore=words("""
        gossip rumor rumour rumors rumours hearsay legend legends folklore lore tradition myth myths whispers
        scuttlebutt grapevine mill tittle-tattle
        """),
    synthetic=words("""
        computer-animated computer-created ai-cloned ai-made ai-created ai-voiced ai-powered
        computer-generated synthetic synthesised synthesized ai ai-generated artificial virtual cloned digital
        deepfaked deepfake deep-fake fake faked fictional fictitious fictionalised fictionalized imaginary
        imagined invented robotic robot animatronic cgi mock pretend phantom puppet cartoon simulated
        holographic generated machine-generated counterfeit faux bogus phoney phony parody spoof make-believe
        lookalike look-alike bot wax cardboard false
        """),
    doubles=words("""
        clone avatar hologram bot chatbot puppet impersonator impersonators double replica lookalike
        look-alike deepfake imitator simulation doppelganger doppelgänger caricature impression imitation
        ventriloquist simulacrum facsimile marionette waxwork
        """),
    wrongly=words("""
        falsely wrongly incorrectly mistakenly erroneously inaccurately misleadingly wrongfully
        spuriously improperly fraudulently
        """),
    credited=words(
        "quoted attributed credited cited reported ascribed imputed quoting attributing crediting"
    ),
    fakes=words("""
        cloned synthetic synthesised synthesized ai-made ai-cloned ai-created machine-made spliced tampered
        fake faked fabricated bogus phony phoney invented made-up doctored apocryphal fictional
        fictitious fictionalised fictionalized imaginary imagined hypothetical spurious forged hoax
        satirical parody satire manipulated deepfake deepfaked deep-faked ai-generated unverified
        unconfirmed scripted spoof computer-generated inauthentic counterfeit untrue fabrication forgery
        invention false made
        """),
    records=words("""
        mail mails voice voices version clone avatar robot chatbot impression
        quote quotes quotation quotations statement statements tweet tweets post posts video videos clip
        clips audio recording recordings letter letters interview interviews speech speeches remark
        remarks email emails e-mail message messages headline account accounts dialogue line lines words
        word story stories tale tales anecdote anecdotes scene exchange conversation
        screenshot image meme memes ad advert article transcript robocall call press memo diary
        release
        """),
    imagining=words("""
        imagine imagines imagined imagining dreamed dreamt dreams dreaming pictured picturing picture
        envisioned envisions fantasised fantasized pretended joked invented
        """),
    fictions=words("""
        film movie novel play sketch skit sitcom drama musical cartoon comic parody satire spoof dream
        screenplay script thriller opera miniseries biopic fable fairytale videogame game nightmare joke
        re-enactment reenactment dramatisation dramatization meme pantomime panto
        """),
    playing=words("""
        impersonated impersonator impersonating impersonates impression lookalike look-alike imitating
        mimicking imitates mimics mimicked imitated parodied parodying ventriloquist puppet chatbot
        deepfake hologram fictional
        """),
    inscribed=words("""
        mug mugs flag flags pin pins balloon cake scarf jacket sign signs banner banners poster
        posters placard placards t-shirt t-shirts shirt shirts sticker
        stickers button buttons hat hats cap caps plaque billboard billboards graffiti hashtag slogan
        slogans motto mottos inscription tattoo bumper badge badges headline headlines chyron label
        headstone gravestone
        """),
    titled=words("""
        book novel film movie album song essay poem play column chapter lecture documentary memoir
        painting exhibition podcast series single hymn anthem pamphlet bestseller ballad report paper
        article sermon
        """),
    sayings=words("proverb adage maxim aphorism axiom cliche cliché dictum proverbs"),
    rejecting=words("""
        reject rejects rejected rejecting dismissed dismisses avoided avoids avoiding disputed disputes
        disliked dislikes resented resents shunned shuns eschewed eschews bristled objected objects
        banned bans hates hated loathes disowned disowns disowning disavowed disavows disavowing disclaimed
        disclaims condemn condemns condemned condemning deplored deplores deploring denounced denounces
        denouncing decried decries decrying slammed slams blasted blasts criticised criticises criticising
        criticized criticizes criticizing lamented laments
        lamenting repudiated repudiates repudiating renounced renounces renouncing abjured
        """),
    expressions=words("""
        term terms word words phrase phrases label description slogan slogans motto catchphrase wording
        sentence line formulation expression characterization soundbite tagline chant mantra
        claim claims assertion allegations accusations argument complaint theory
        characterisation charge accusation allegation notion idea suggestion headline rumor rumour
        nickname
        """),
    relaying=RELAYING,
    voicing=VOICING,
    writings=WRITINGS,
    persons=PERSONS,
    recanting=words("""
        retract retracting withdraw withdrawing disown disowning recant
        retracted retracts withdrew withdraws withdrawn disowned disowns recanted recants disavowed
        rescinded
        """),
    unfinished=words("""
        comment comments commented commenting elaborate elaborates elaborated elaborating respond
        responded responding reply replied answer answered speculate speculated apologize apologise
        testify charge charged charges report reported offer offered assess promise fire fired pledge
        read reads agree agreed thank thanked email post laugh laughed conclude respond endorse defend
        compare dispute
        """),
    documents=documents.DOCUMENTS,
    canon=documents.CANON,
    providing=documents.PROVIDING,
    provides=documents.PROVIDES,
    tells=documents.TELLS,
    pointing=documents.POINTING,
    reciting=documents.RECITING,
    marked_things=documents.MARKED_THINGS,
    marked=documents.MARKED,
    ticking=documents.TICKING,
    asking=documents.ASKING,
    thinking=documents.THINKING,
    doubts=ENGLISH_DOUBTS,
)
