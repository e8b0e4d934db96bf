"""What turns an English statement from before it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Before, phrases
from briefgen.languages.vocabulary import words

ENGLISH_BEFORE: Final = Before(
    affirming=phrases(
        """
        no/without doubt/question | i/we promise/assure/guarantee you |
        not only/just/merely/simply | no wonder | no secret | no coincidence |
        never forgot/forgets/forgotten | not need/take * to see/know/understand/realise/realize |
        not surprising/surprised | not forget | never forget | not deny/denied/dispute/disputed/ignore/hide |
        never denied/doubted/hidden | not doubt | not be denied | not afraid/ashamed/sorry to | not hesitate
        | no hesitation | not help but | nobody/none doubts/denies/disputes | no mistake | no matter | no
        longer | never again | not a/the day | not to mention | no less | nothing less | nothing but | not a
        word of doubt | if you look | if you ask me | if you will | if you remember/recall | if you want to
        know | if you think about | if i may | if i am/be honest | if we are honest | if anything | if not |
        if memory serves | no , | not * nor | whether or not | not least | it is no exaggeration | not stop
        until | not rest until | not surprise | no surprise | never any question/doubt | no one
        doubts/denies/disputes | once again/more | at/by the end of the day |
        can be had/bought/found/seen/rented/hired/reached/ordered |
        as/so long as possible/necessary/usual | as/so long as *
        takes/lasts/lives/lasted/lived/could/did/was/were/had/remained/wanted/liked/needed/stayed/took |
        no one can deny/doubt/dispute | nobody can deny/doubt/dispute | not
        infrequently | not uncommon | never ceases to | no
        shame/harm/regret/regrets/qualms/objection/objections/problem/difficulty/trouble/hesitation
        in/about/with/to | without *
        doubt/hesitation/delay/exception/question/reservation/fail
        """
    ),
    concessive=phrases("even if/when"),
    factive=phrases(
        """
        the fact that | say/said/says/explain/explains/explained/know/knew/understand/understood/see why |
        know/knew/known that | realise/realize/realised/realized that | forget/forgot that |
        regret/regrets/regretted/regretting that | remember/remembered that | aware that | sorry that | glad
        that | happy that |
        proud/sad/ashamed/angry/pleased/delighted/relieved/grateful/thankful/disappointed/saddened that |
        shocked/horrified/upset/annoyed/amazed/sorry/apologise/apologize/apologises/apologised that |
        surprised that | care that | accept that | given that | now that | understand/understood that |
        mention that | recognise/recognize that | acknowledge that | admit/admitted that
        """
    ),
    negations=words(
        """
        barely hardly neither never no no-one nobody none nor not nothing nowhere rarely scarcely seldom
        without
        """
    ),
    empty=words(
        """
        few no no-one nobody none nothing
        """
    ),
    asserting=words(
        """
        believe believed believes case claim claimed claims denied denies deny doubt doubted doubts expect
        expected expects false implied implies imply lie mean means meant myth pretend said say saying says
        suggest suggested suggests think thinks thought true untrue
        """
    ),
    clause={
        "denial": phrases(
            """
            deny/denies/denied/denying | take/takes/took back that | wrong when |
            tempted to say/think/believe/conclude/assume/claim/argue/add |
            why would/should/must * say/claim/think/believe/admit/pretend/want/promise |
            who would/could say/claim/think/believe/pretend |
            how can/could * say/claim/think/believe/pretend |
            what makes * say/claim/think/believe |
            refuse/refuses/refused/refusing/decline/declines/declined to believe/accept/think/say/admit |
            trouble/difficulty believing/accepting/imagining |
            regret/regrets/regretted/apologise/apologize/ashamed/sorry * said/saying/wrote/claimed/called |
            take/takes/took back * that | withdraw/withdraws/withdrew * that |
            retract/retracts/retracted/recant/recanted/disavow/disavowed/repudiate/repudiated |
            joked/joking/kidding/jesting/teasing |
            joked/joking/kidding/jesting/teasing/lying/wrong/mistaken/drunk/mad/foolish when *
            said/told/claimed/wrote/promised/suggested/announced | joked/joking/kidding/jesting/teasing/lying
            when * said/told/claimed/wrote/promised * you/them/him/her/us/people/voters/reporters | as * joke
            | lied that | mistake/error when/in/by | wrong/far-fetched that | little/scant
            evidence/proof/sign/indication/reason | out of the question that |
            mad/crazy/stupid/naive/irresponsible/reckless to say/claim/suggest/think/believe | fool/liar/idiot
            to say/claim/think/believe | lie/lied/lying when/if | far be it from | as a joke | jokingly | in
            jest | ironically | sarcastically | doubt/doubts/doubted/doubtful | disbelieve | unaware | false
            that | untrue that |
            fiction/fantasy/illusion/hoax/falsehood/slander/libel/lie/myth/nonsense/rubbish/joke/prank that |
            misconception/canard/fallacy/smear/propaganda/delusion that | incorrect that |
            mistaken/impossible/unthinkable/inconceivable/unlikely/improbable/implausible that |
            refute/refutes/refuted/reject/rejects/rejected/dispute/disputes/disputed/dismiss/dismisses/dismissed
            | few of | few people/men/women/countries/voters | a lie/myth/falsehood/mistake/error to
            say/claim/suggest/think/believe | have/has/had us/you/me/them believe/think | want/wants/wanted
            us/you/me/them to believe/think | wrong/absurd/ridiculous/false/nonsense/foolish/incorrect to
            say/claim/suggest/think/believe | too * to | anything but | far from | as if | as though | not
            because | not that | not if | unable | incapable of | the last thing | hard to believe/imagine/see
            | difficult to believe/imagine | earlier/previous version | wrongly/falsely/mistakenly/erroneously
            | used to think/believe/say/assume/claim/argue | time when i/we
            thought/believed/said/assumed | i/we once thought/believed/said/assumed | at first *
            thought/believed/assumed/hoped/feared | i/we first/initially/originally thought/believed/assumed |
            initially/originally i/we thought/believed/assumed/hoped/feared |
            as a child/boy/girl/student/teenager/kid * i/we thought/believed/assumed/imagined |
            have/has/had yet to say/tell/show/prove/explain/convince | one/a/any good/single
            reason/argument why/that |
            for a moment/minute/second/while i/we thought/believed/feared |
            when/while i/we was/were * i/we thought/believed/assumed/imagined | tempting to
            say/think/believe/conclude/assume/claim/argue | tempting * * * * to
            say/think/believe/conclude/assume/claim/argue | tempting * * * * * to
            say/think/believe/conclude/assume/claim/argue | contrary to |
            stopped believing | unconvinced | sceptical/skeptical
            that | anyone/whoever who | the lie/myth/rumour/rumor/claim/accusation/slander/smear * : | the
            lie/myth/rumour/rumor/claim/idea that | since when | the
            notion/allegation/accusation/suggestion/allegations/accusations/claims/rumours/rumors that |
            refuse/refuses/refused/decline/declines/declined to believe/accept/think/say/admit/concede | not
            about to say/claim/pretend | wrong/shameful/scandalous that | nobody/none believes | it would be
            wrong/false/foolish/absurd/dishonest/misleading to | stop/quit saying/claiming/believing | never
            said/claimed/believed/thought | only a fool/idiot/madman/child/liar would/could |
            pretend/pretends/pretended/pretending that | feign/feigns/feigned | god/heaven forbid |
            want/wants/wanted/wanting/ask/asks/asked/asking/force/forced/forcing/beg/begged/tell/told/order
            me/us/him/her/them/you to say/admit/confess/claim/state/declare/announce/promise/swear/concede |
            push/pushed/pressure/pressured/expect/expects/expected/like/urge/urged/get/got/press/pressed
            me/us/him/her/them/you to say/admit/confess/claim/state/declare/announce/promise/swear/concede |
            make/made me/us/him/her/them/you say/admit/confess/promise/swear | i would be
            lying if | you must be joking/kidding if | no truth * that | the
            myth/legend/fable/fairytale/pretence/pretense/illusion/delusion/fantasy/fallacy of/that
            """
        ),
        "comparison": phrases(
            """
            would/will/had rather/sooner * than | prefer/preferred/prefers * to
            """
        ),
        "supposition": phrases(
            """
            wish/wishes/wished | hope/hopes/hoped | dream/dreams/dreamed/dreamt | pray/prays/prayed | imagine
            | suppose | supposing | let us say/suppose/assume/imagine/pretend | pretend | lest | would that |
            picture this | in case | what if | on the assumption | hypothetically | in a/an * world | assume
            | pretext/pretexts/pretense/pretence/excuse/excuses/alibi that |
            pretext/excuse/alibi/pretexts/excuses * is/was/are/were that
            | like/love/prefer/want/wants/nice/comforting/convenient/lovely/easier to
            think/believe/imagine/suppose/assume
            """
        ),
        "condition": phrases(
            """
            whether | even if | unless | except if | not until | no matter whether | depends on | in case |
            the day that | the day/moment/minute i/we/he/she/they/you say/says/admit/admits/agree/believe |
            on condition that | only when/if/after/once
            """
        ),
        "hedge": phrases(
            """
            allegedly | reportedly | supposedly | purportedly | ostensibly | apparently | seemingly |
            presumably | perhaps | maybe | possibly | probably | conceivably | potentially | hopefully |
            arguably | rumour/rumor has it | rumours/rumors/reports/claims/allegations/fears/speculation that
            | story/stories/tale/tales/legend/legends/rumours/rumors/gossip/jokes about/of how
            | one thing to say/claim/believe/promise/assume/declare |
            charges/accusations/suspicions/charge/accusation/suspicion/complaint/complaints that |
            arrested/detained/charged/accused/suspected because | rumoured/rumored |
            alleged/believed/thought/said/reported/rumoured/rumored/presumed/suspected to | it is/was *
            said/claimed/alleged/reported/rumoured/rumored/believed/thought/assumed/suggested | it
            seems/seemed/appears/appeared | seem/seems/seemed/appear/appears/appeared to | i guess | there
            is/was/are a/some/the chance/risk/danger/fear/possibility/rumour/rumor/suspicion that |
            chance/risk/danger/fear/fears/possibility/suspicion/theory that |
            possible/conceivable/plausible/thinkable that |
            rumour/rumours/rumor/rumors/gossip/speculation/whisper/whispers/chatter/hoax/hearsay * * that |
            talk/chatter spread * * that | gossip/rumour/rumor/word/talk went/goes round/around * that | word
            spread/went/gets/got/goes * that | put/puts/putting it about/around that |
            spread/spreads/spreading/circulate/circulates/circulated/circulating * story/stories/tale/tales
            that | spread/spreads/spreading/circulate/circulated/circulating * lie/lies/smear/fiction that |
            invent/invents/invented/inventing/concoct/concocted/fabricate/fabricated/plant/planted * story
            that | invent/invents/invented/inventing/concoct/concocted/fabricate/fabricated/planted * tale
            that | peddle/peddles/peddled/peddling/float/floated/sell/sells/sold/push/pushes * story/tale that
            | feed/fed/feeds/made/came/make/cooked/ran/printed/run/print/published * story/tale that |
            story/stories/tale/tales/claim/claims is/are/was/were going/doing/making/circulating * that |
            story/tale/legend went/goes/ran/runs that | on the internet that | social media that | on a/some
            website/blog/forum that | spread/spreads/posted/circulated online that |
            fears/threats/risks/dangers/rumours/hopes of | good/fair/slim/real chance | odds are | looks
            like/as | chances are |
            would/could/might/may have said/told/thought/argued/claimed/sworn/guessed/assumed |
            might/could say/argue/claim/think/assume | i suppose | i am told | i was told |
            we were told | i have heard/read | i
            heard/read | not sure | unsure | unclear |
            claims/rumours/rumors/reports/allegations/accusations/speculation of | word is | legend has it |
            likely/unlikely/expected/poised/supposed/scheduled to | the theory/hypothesis |
            joke/jokes/rumour/rumours/rumor/rumors/gossip/legend/myth/theory/theories/hypothesis/claim/charge
            * is/was/are/were/being that |
            accusation/allegation/accusations/allegations/assumption/suspicion/hearsay/insinuation/smear/line
            * is/was/are/were/being that | story/tale/word/talk in/at/around/among/on * is/was that | the
            risk/danger/threat/possibility/prospect/chance/fear/likelihood of |
            risk/danger/threat/possibility/prospect/chance/fear/likelihood of
            """
        ),
        "past": phrases(
            """
            there was a time/day/age when | gone are the days/times when | the days/times are over/gone when
            """
        ),
        "question": phrases(
            """
            wonder/wonders/wondered | prove/proves | asks/asked/ask if/whether/why/when/how
            """
        ),
    },
    sentence={
        "condition": phrases(
            """
            if | unless | supposing | suppose | only then | were it/this/that true/so/possible |
            provided/providing the/a/an/our/my/his/her/its/their/no/all/enough/that/they/he/she/it/we/i/you |
            as/so long as |
            assuming | only if | in the event | in the * event of | had he/she/they/we/i/it |
            were he/she/they/we/i/it to |
            should he/she/they/we/it/anyone | until | on condition | short of a/an/some | barring | but for |
            failing a/an/that/this/any/some/such | absent a/an/any/some/such/that/this | with any/some luck |
            with luck | with a bit/little/dose/stroke of luck | god/fate/allah/heaven willing | all being well
            | weather/time/health/funds/money/circumstances/space permitting | given a/an/another/enough |
            touch wood | in the absence of a/an/any/such
            """
        ),
        "supposition": phrases(
            """
            in a/an/the/his/her/their/your/my/our/some/its
            fantasy/dream/imaginary/imagined/ideal/perfect/make-believe/parallel/alternate/alternative/fictional
            world/worlds/universe/reality/land | in his/her/their/your/my/its/our
            imagination/imaginations/fantasy/fantasies/fevered/dreams/delusion/delusions | in some
            parallel/alternate/other/fantasy universe/world/reality | in cloud-cuckoo-land | in
            fairyland/cloud-cuckoo-land/wonderland/la-la-land | in never-never land | if only | assume | say |
            in a/an/the/this/that/his/her/my/our movie/film/novel/play/dream/dreams/book/story | in
            a/an/the/this/that/our scenario/exercise/simulation/game/series/drill | in theory | on paper |
            ideally | for the sake of argument | in the best/worst/ideal case/scenario | at best/worst |
            by that/this/his/her/their/such logic/reasoning/standard/measure |
            on that/this/his/her/their logic/argument/reasoning
            """
        ),
        "quantity": phrases(
            """
            in some/few/rare/certain/isolated/extreme/exceptional cases/instances/places | sometimes |
            occasionally | in one/two/three/five case/cases/instance/instances in/out/of | once in * while
            """
        ),
        "report": phrases(
            """
            according to | in the words of | to hear * tell it | in the view/opinion/eyes of
            """
        ),
        "hedge": phrases(
            """
            as far as i/we know/knew/remember | by his/her/its/their own
            account/admission/telling/reckoning/count | perhaps | maybe | possibly |
            probably | allegedly | reportedly | supposedly | apparently
            """
        ),
    },
    consequent=words("then otherwise"),
    inverted=words("had were should"),
    awaited=words("after before"),
    awaiting=phrases(
        """
        in that/such case | in such a case |
        the/on day/moment/minute/second/instant
        i/we/he/she/they/you/it/the/this/that/these/those/my/our/his/her/its/their | on the
        day/moment i/we/he/she/they/you/it/the/this/that/these/those/my/our/his/her/its/their | once
        i/we/he/she/they/you/it/the/this/that/these/those/my/our/his/her/its/their/there | as soon as
        """
    ),
    choosing=words("or"),
    bidding=words(
        """
        ask bring buy call close come cut do elect end get give hand hire join keep leave let lend make offer
        open pay put raise return sell send show sign stay stop take tell trust vote wait
        """
    ),
    bidden=words("and"),
    parting=words("of"),
    pairing=words("either"),
    attaching=words("of for behind against with beside opposite to"),
    near={
        "condition": phrases(",/;/—/– otherwise | or else"),
        "undone": phrases(
            """
            must/should/shall/will/would/can/could/to/we/us/they end | no question of |
            regret/regrets/regretted/sorry/ashamed/embarrassed * said/saying/claimed/claiming/wrote/writing |
            regret/regrets/regretted/sorry/ashamed/embarrassed * thought/believed/promised/suggested/told |
            apologise/apologize/apologises/apologizes/apologised/apologized * said/saying/claimed/claiming |
            apologise/apologize/apologised/apologized * wrote/writing/suggested/suggesting |
            refuse/refuses/refused/refusing/refusal | decline/declines/declined/declining |
            fail/fails/failed/failing/failure | avoid/avoids/avoided/avoiding | stop/stops/stopped/stopping |
            cease/ceases/ceased | quit/quits | prevent/prevents/prevented | forbid/forbids/forbade/forbidden
            | ban/bans/banned/prohibit/prohibits/prohibited | refrain/refrains/refrained/abstain/abstained |
            neglect/neglects/neglected | omit/omitted | hesitate/hesitates/hesitated |
            take/takes/took/need/needs/needed a/an/some miracle/miracles to |
            reluctant/unwilling/loath | unable | halt/halts/halted/halting | ends/ended/ending |
            oppose/opposes/opposed/opposing | vote/votes/voted against | rule/rules/ruled out |
            dissuade/dissuaded | discourage/discouraged | away from |
            end/stop/halt to | give/gives/gave/giving up | sworn/swear off | keep/keeps/kept * from |
            has/have/had yet to | warn/warns/warned * against | resist/resists/resisted |
            abandon/abandons/abandoned | short of | free of/from |
            postpone/postponed/delay/delayed/cancel/cancelled/canceled/suspend/suspended |
            call/calls/called/calling/put/puts off | scrap/scraps/scrapped/scrapping |
            block/blocks/blocked/blocking | shelve/shelves/shelved/shelving | axe/axes/axed |
            back/backs/backed/pull/pulls/pulled out of | thwart/thwarts/thwarted |
            foil/foils/foiled | afraid to/of |
            scared to/of | come/came/comes close to | am/is/are/was/were against |
            protest/protests/protested/protesting against | demonstrate/demonstrated/demonstrating against |
            campaign/campaigns/campaigned/campaigning against | rally/rallied/march/marched against |
            argue/argues/argued/arguing against | speak/speaks/spoke/speaking out against |
            spoke/speak/speaks/decide/decided/ruled/warned/fight/fights/fought against |
            protest/protests/protested | boycott/boycotts/boycotted |
            hate/hates/hated/loathe/loathes/loathed/detest/detests/detested/dislike/dislikes/disliked
            the/any/this/their idea/thought/notion/prospect/possibility/sight of |
            hate/hates/hated/loathe/loathed/detest/detested/dislike/disliked/resent/resented/abhor/abhorred |
            shudder/shudders/shuddered at the thought/idea/prospect of | recoil/recoils/recoiled from |
            balk/balks/balked at | baulk/baulked at | shrink/shrinks/shrank from | lack/lacks/lacked/lacking
            | lack of | wary of | tired of | object/objects/objected to | shy of | dread/dreads/dreaded |
            regret/regrets/regretted | absence of | devoid of | little | opponents/opponent/critics/enemies
            of | opposite of | blame/blames/blamed * for | almost | nearly | forgot/forget to
            """
        ),
        "denial": phrases(
            """
            wrong/mistake/mad/crazy/foolish/stupid/dangerous/illegal/absurd/irresponsible/crime/madness to |
            impossible/unthinkable/suicidal/suicide/insane/criminal/folly to | reject/rejects/rejected |
            condemn/condemns/condemned/condemning/denounce/denounces/denounced/denouncing |
            deplore/deplores/deplored/decry/decries/decried/deride/derides/derided/ridicule/ridiculed |
            criticise/criticises/criticised/criticize/criticizes/criticized/slam/slams/slammed |
            mock/mocks/mocked/scorn/scorned/scoff/scoffed/sneer/sneered at
            """
        ),
        "exception": phrases(
            """
            except for | apart from | aside from | save for | but for
            """
        ),
        "comparison": phrases(
            """
            rather than | instead of | as opposed to | other than | unlike | without | in lieu of | far from
            | anything but | rather/sooner * * than | better to * than | sooner than | better than | worse
            than | before
            """
        ),
        "past": phrases(
            """
            used to | no longer | once | formerly | previously | never again | years ago
            """
        ),
    },
    infinitive={
        "intention": phrases(
            """
            may | might | could | would | should | can | must | ought to | need/needs/needed |
            plan/plans/planned/planning | threaten/threatens/threatened/threatening/threat/threats |
            consider/considers/considered/considering | offer/offers/offered/offering |
            want/wants/wanted/wanting | hope/hopes/hoped/hoping | intend/intends/intended/intending/intention
            | aim/aims/aimed/aiming | seek/seeks/sought/seeking | try/tries/tried/trying |
            attempt/attempts/attempted/attempting | propose/proposes/proposed/proposing/proposal |
            promise/promises/promised/promising | vow/vows/vowed/pledge/pledges/pledged |
            ask/asks/asked/asking | urge/urges/urged/urging | demand/demands/demanded/demanding |
            call/calls/called/calling for/on | tell/tells/told | order/orders/ordered | advise/advised |
            encourage/encouraged/encouraging | prepare/prepares/prepared/preparing | ready/willing/eager |
            expect/expects/expected | pretend/pretends/pretended | would like | wish/wishes/wished | about to
            | love/like/want/wants/loved/wanted to see/watch/hear
            | discuss/discussed/discussing | debate/debated/debating | weigh/weighed/weighing |
            mull/mulled/mulling | contemplate/contemplated/contemplating |
            persuade/persuaded/convince/convinced | force/forced | wants us/them/him/her/you | tempted |
            love/hate to | time to | rather | let us | agree/agrees/agreed to |
            conspire/conspired/plot/plotted/plotting | hint/hints/hinted at |
            beg/begs/begged/implore/implored | pressure/pressured/push/pushed/pushing | lobby/lobbied |
            instruct/instructed | command/commanded | recommend/recommended | was/were going to |
            invite/invited | allow/allows/allowed | free to | able to | help/helps/helped | like to |
            deny/denies/denied/denying | claim/claims/claimed to | think/thinks/thought/thinking about/of |
            talk/talks/talked/talking about/of
            """
        ),
        "hedge": phrases(
            """
allege/alleges/alleged | accuse/accuses/accused * of | charge/charges/charged with | on trial for |
indicted/investigated/blamed/sued/prosecuted for | on suspicion of | under investigation for/over |
arrested/detained/questioned/wanted for/over | charges/accusations/allegations/suspicions/suspicion of | on *
counts/count of | face/faces/facing/faced charges/trial/prosecution of/for/over | accusing * of |
stands/stand/stood accused of | suspected/suspect of | remanded over/for | implicated in
"""
        ),
        "denial": phrases(
            """
            acquit/acquits/acquitted/clear/clears/cleared/exonerate/exonerates/exonerated of |
            absolve/absolves/absolved/pardoned of
            """
        ),
    },
    beside={
        "denial": phrases(
            """
            the/his/her/its/their/my/our/your/far least |
            would/could/can/do/does/did/i/you/we/they/who/that/will least | half as | nowhere near as/so |
            nothing like as/so
            """
        ),
        "quantity": phrases(
            """
            half of | half | some of | few of | many of | most of | several of | one of | two of | three of |
            part/parts/portion of | a/one third/quarter/fifth/tenth of | two thirds of | percent of | % of |
            nearly | almost | virtually | practically | some | few | many | most | several | certain | only |
            a minority/majority/handful/number/fraction/couple/share of | minority/majority/handful/fraction
            of | one in five/three/four/ten | every second/third/other of | not all | not every | fewer |
            less | members of | none of | any of | hardly any | all but | at least | at most | one of the |
            some of the
            """
        ),
        "exception": phrases(
            """
            except | except for | all but | but for | apart from | aside from | save for | other than | with
            the exception of | everyone/everybody/everything/nobody/nothing/none but
            """
        ),
        "narrowed": phrases(
            """
            vice | deputy | late | shadow | designated | future | so called | outgoing | incoming | interim |
            honorary | former | ex | anti | fake | alleged | so-called | would-be | acting | pseudo | non |
            mock | false | suspected | potential | possible | failed | attempted | counterfeit | aspiring |
            wannabe | assistant | associate | junior | trainee | substitute | exiled | ousted | deposed |
            aide/adviser/advisor/assistant/deputy/successor/predecessor/rival/lawyer/attorney to/for/of |
            son/daughter/wife/husband/widow/widower/brother/sister/cousin/friend/ally/critic/opponent of |
            caretaker | retired | bogus | phoney | phony | supposed | purported | self-styled |
            self-proclaimed | self-described | quasi | sham | imaginary | fictional | hypothetical | unlikely
            | probable | presumed | would be | one-time | erstwhile | draft of | the/our/his/her/its then
            """
        ),
    },
    numeric=phrases(
        """
        at least | at most | up to | as many as | as much as | more than | less than | fewer than | over |
        under | about | around | roughly | nearly | almost | approximately | some | only | just | barely |
        close to | between * and | from * to | no more than | no less than | well over | not | an estimated |
        estimated | a maximum of | a minimum of | or | to | not even | north of | south of | circa | perhaps
        | maybe
        """
    ),
    reporting=words(
        """
        accuse accused accuses allege alleged alleges announce announced announces argue argued argues assert
        asserted asserts assume assumed assumes believe believed believes boast boasted boasts brag
        bragged brags
        bragging boasting trumpet trumpeted trumpets crow crowed crows gloat gloated gloats vaunt vaunted
        claim
        claimed claiming claims complain complained complains contend contended contends convinced declare
        declared
        declares estimate estimated estimates fear feared fears hear heard hears imagine imagined imagines
        insist insisted insists maintain maintained maintains predict predicted predicts pretend pretended
        pretends repeat repeated repeats report reported reports said say saying says shout shouted shouts
        speculate speculated speculates suggest suggested suggests suspect suspected suspects swear swears
        swore taught teach teaches tell tells think thinks thought told warn warned warns worried worries
        write writes wrote
        """
    ),
    distancing=words(
        """
        critics opponents rivals enemies detractors foes accusers adversaries
        imagine imagines imagined accuse accused accuses allege alleged alleges boast boasted boasts boasting
        brag bragged brags bragging trumpet trumpeted trumpets crow crowed crows gloat gloated gloats
        vaunt vaunted claim
        claimed claiming claims insist insisted insists pretend pretended pretends speculate speculated
        suspect suspected suspects think thinks thought rumour rumours rumor rumors gossip
        """
    ),
    themselves=words("he it she they"),
    own=words("her his its their"),
    claimed=phrases(
        """
        accused/suspected/guilty * of having | accused/suspected of | accused/accuses/accuse/accusing * of |
        charged/charges with | on trial for/over | stand/stands/stood trial for/over | indicted for/on/over |
        under investigation for/over | investigated for/over |
        charges/suspicion/suspicions/allegations/accusations of | on * counts/count of |
        charges/allegations/accusations/suspicions that | allege/alleges/alleged/alleging | allegedly |
        purportedly | reputedly | reportedly | supposedly | ostensibly | apocryphally |
        said/thought/believed/rumoured/rumored/reported/alleged/claimed/understood/presumed to |
        it is/was said/claimed/alleged/rumoured/rumored/believed/thought that |
        rumours/rumors/rumour/rumor/gossip that | rumour/rumor has it |
        prosecuted/sued/arrested/detained/wanted for/over | implicated in |
        thought/believed/presumed dead/lost/drowned/killed/missing | feared
        dead/drowned/lost/killed/trapped/sunk/buried/missing/destroyed
        """
    ),
    acquitting=phrases(
        """
        acquit/acquits/acquitted/acquitting | clear/clears/cleared/clearing |
        exonerate/exonerates/exonerated/exonerating | absolve/absolves/absolved | vindicate/vindicated |
        exculpate/exculpated | pardon/pardons/pardoned | found/find/finds
        """
    ),
    acquitted_of=words("of"),
    quashing=phrases(
        """
        quash/quashes/quashed/quashing | overturn/overturns/overturned | annul/annuls/annulled | void/voided |
        set/sets aside | reverse/reverses/reversed | strike/strikes/struck down | drop/drops/dropped |
        throw/throws/threw/thrown out | dismiss/dismisses/dismissed | repeal/repeals/repealed | vacated |
        revoke/revokes/revoked | lift/lifts/lifted | rescind/rescinds/rescinded | withdraw/withdraws/withdrew
        | scrap/scraps/scrapped | invalidated/nullified | rejected/rejects/reject
        """
    ),
    quashed=words(
        """
        accusation accusations allegation allegations ban bans case cases charge charges claim claims
        complaint complaints conviction convictions decision indictment lawsuit order penalty proceedings
        prosecution ruling sanctions sentence suit verdict warrant
        """
    ),
    blocking=phrases(
        """
        vote/votes/voted/voting down | voted/votes/vote * down | reject/rejects/rejected/rejecting |
        block/blocks/blocked/blocking | shelve/shelves/shelved/shelving | kill/kills/killed/killing off |
        kill/kills/killed/killing a/the/his/her/its/their/an | defeat/defeats/defeated/defeating |
        throw/throws/threw/thrown/throwing out | veto/vetoes/vetoed/vetoing | turn/turns/turned/turning down |
        table/tables/tabled/tabling indefinitely | torpedo/torpedoes/torpedoed | scupper/scuppers/scuppered |
        scuttle/scuttles/scuttled | sink/sank/sunk | nix/nixes/nixed | quash/quashes/quashed | bury/buried |
        scrap/scraps/scrapped/scrapping | drop/drops/dropped/dropping | ditch/ditches/ditched/ditching |
        abandon/abandons/abandoned/abandoning | withdraw/withdraws/withdrew/withdrawn/withdrawing |
        derail/derails/derailed | thwart/thwarts/thwarted/thwarting | foil/foils/foiled/foiling |
        frustrate/frustrated | stall/stalls/stalled | overrule/overrules/overruled | axe/axes/axed |
        bin/binned |
        strike/strikes/struck down | knock/knocks/knocked down | shoot/shoots/shot down |
        oppose/opposes/opposed | refuse/refuses/refused | spurn/spurns/spurned | squash/squashed |
        vote/votes/voted against | filibuster/filibustered | dismiss/dismisses/dismissed | spike/spiked |
        postpone/postpones/postponed | suspend/suspends/suspended | halt/halts/halted | freeze/froze/frozen
        """
    ),
    blocked=words(
        """
        amendment amendments application applications attempt attempts bid bids bill bills call calls clause
        demand demands draft drafts effort efforts idea initiative initiatives law laws legislation measure
        measures motion motions move moves offer offers ordinance petition petitions plan plans proposal
        proposals proposition recommendation referendum request requests resolution resolutions scheme schemes
        suggestion suggestions treaty pact deal project projects programme program
        """
    ),
    purpose=words("to"),
    unreal=phrases(
        """
        would/could/might/should have | would/could/might/should never/not have | was/were to be/have
        """
    ),
    possible=words("could may might"),
    planned=phrases(
        """
        goal/aim/target/objective/ambition is/was/remains to | plan/plans/scheme/budget provides/provide for
        """
    ),
    doubting=words("probably possibly perhaps maybe presumably conceivably apparently seemingly"),
    lacking=words("without"),
    speakers=words(
        """
        am i let me to us we
        """
    ),
    narrated={
        "denial": phrases(
            """
            never | not | denied/denies/deny/denying * plans/intention/wanting/trying/planning to/of | no
            plans/intention/intentions/desire to/of | no longer | falsely | wrongly
            """
        ),
        "undone": phrases(
            """
            refused/refuses/refusing/declined/declines/declining to | stopped short of
            """
        ),
    },
)
