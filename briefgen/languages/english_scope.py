"""How an English sentence turns, limits or disowns what one of its parts says."""

from __future__ import annotations

from typing import Final

from briefgen.languages.scope import Scope, phrases, words

ENGLISH_SCOPE: Final = Scope(
    negations=words(
        """
        barely hardly neither never no no-one nobody none nor not nothing nowhere rarely scarcely seldom
        without
        """
    ),
    affirming=phrases(
        """
        no/without doubt/question | not only/just/merely/simply | no wonder | no secret | no coincidence |
        not surprising/surprised | not forget | never forget | not deny/denied/dispute/disputed/ignore/hide
        | never denied/doubted/hidden | not doubt | not be denied | not afraid/ashamed/sorry to |
        not hesitate | no hesitation | not help but | nobody/none doubts/denies/disputes | no mistake |
        no matter | no longer | never again | not a/the day | not to mention | no less | nothing less |
        nothing but | not a word of doubt | if you look | if you ask me | if you will |
        if you remember/recall | if you want to know | if you think about | if i may | if i am/be honest |
        if we are honest | if anything | if not | if memory serves | no ,  | not * nor | whether or not |
        not least | it is no exaggeration | not stop until | not rest until | not surprise | no surprise
        """
    ),
    factive=phrases(
        """
        the fact that | know/knew/known that | realise/realize/realised/realized that | forget/forgot that |
        regret that | remember/remembered that | aware that | sorry that | glad that | happy that |
        surprised that | care that | accept that | given that | now that | understand/understood that |
        mention that | recognise/recognize that | acknowledge that | admit/admitted that
        """
    ),
    clause={
        "denial": phrases(
            """
            deny/denies/denied/denying | doubt/doubts/doubted/doubtful | disbelieve | unaware | false that |
            untrue that |
            fiction/fantasy/illusion/hoax/falsehood/slander/libel/lie/myth/nonsense/rubbish that |
            misconception/canard/fallacy/smear/propaganda/delusion that |
            absurd/ridiculous/wrong/incorrect that |
            mistaken/impossible/unthinkable/inconceivable/unlikely/improbable/implausible that |
            refute/refutes/refuted/reject/rejects/rejected/dispute/disputes/disputed/dismiss/dismisses/dismissed
            | few of | few people/men/women/countries/voters |
            a lie/myth/falsehood to say/claim/suggest/think |
            wrong/absurd/ridiculous/false/nonsense/foolish/incorrect to say/claim/suggest/think/believe |
            too * to | anything but | far from | as if | as though | not because | not that | not if |
            unable | incapable of | the last thing | hard to believe/imagine/see |
            difficult to believe/imagine | earlier/previous version | wrongly/falsely/mistakenly/erroneously
            | used to think/believe/say | contrary to | stopped believing | unconvinced |
            sceptical/skeptical that | anyone/whoever who |
            the lie/myth/rumour/rumor/claim/accusation/slander/smear * : |
            the lie/myth/rumour/rumor/claim/idea that |
            the notion/allegation/accusation/suggestion/allegations/accusations/claims/rumours/rumors that
            """
        ),
        "supposition": phrases(
            """
            wish/wishes/wished | hope/hopes/hoped | dream/dreams/dreamed/dreamt | pray/prays/prayed |
            imagine | suppose | supposing | let us say/suppose/assume/imagine/pretend | pretend | lest |
            would that | picture this | in case | what if | on the assumption | hypothetically |
            in a/an perfect/ideal/another world
            """
        ),
        "condition": phrases(
            """
            whether | even if | unless | except if | not until | no matter whether | depends on | in case |
            the day that | on condition that | only when/if/after/once
            """
        ),
        "hedge": phrases(
            """
            allegedly | reportedly | supposedly | purportedly | ostensibly | apparently | seemingly |
            presumably | perhaps | maybe | possibly | probably | conceivably | potentially | hopefully |
            arguably | rumour/rumor has it |
            rumours/rumors/reports/claims/allegations/fears/speculation that | rumoured/rumored |
            alleged/believed/thought/said/reported/rumoured/rumored/presumed/suspected to |
            it is/was * said/claimed/alleged/reported/rumoured/rumored/believed/thought/assumed/suggested |
            it seems/seemed/appears/appeared | seem/seems/seemed/appear/appears/appeared to | i guess |
            there is/was/are a/some/the chance/risk/danger/fear/possibility/rumour/rumor/suspicion that |
            chance/risk/danger/fear/possibility/suspicion/theory that | chances are | i suppose | i am told
            | i was told | we were told | i have heard/read | i heard/read | not sure | unsure | unclear |
            claims/rumours/rumors/reports/allegations/accusations/speculation of | word is | legend has it |
            likely/unlikely/expected/set/due/poised/bound/supposed/scheduled to | the theory/hypothesis |
            the risk/danger/threat/possibility/prospect/chance/fear/idea/likelihood of |
            risk/danger/threat/possibility/prospect/chance/fear/idea/likelihood of
            """
        ),
        "question": phrases(
            """
            wonder/wonders/wondered | asks/asked/ask if/whether/why/when/how
            """
        ),
    },
    sentence={
        "condition": phrases(
            """
            if | unless | provided that | providing | as/so long as | assuming | only if | in the event |
            had he/she/they/we/i/it | were he/she/they/we/i/it to | should he/she/they/we/it/anyone | until
            | on condition
            """
        ),
        "supposition": phrases(
            """
            if only | in theory | on paper | ideally | in my dreams | for the sake of argument
            """
        ),
        "report": phrases(
            """
            according to | in the words of | to hear * tell it | in the view/opinion/eyes of
            """
        ),
        "hedge": phrases(
            """
            perhaps | maybe | possibly | probably | allegedly | reportedly | supposedly | apparently
            """
        ),
    },
    near={
        "undone": phrases(
            """
            refuse/refuses/refused/refusing/refusal | decline/declines/declined/declining |
            fail/fails/failed/failing/failure | avoid/avoids/avoided/avoiding | stop/stops/stopped/stopping
            | cease/ceases/ceased | quit/quits | prevent/prevents/prevented |
            forbid/forbids/forbade/forbidden | ban/bans/banned/prohibit/prohibits/prohibited |
            refrain/refrains/refrained/abstain/abstained | neglect/neglects/neglected | omit/omitted |
            hesitate/hesitates/hesitated | reluctant/unwilling/loath | unable | halt/halts/halted/halting |
            ends/ended/ending | oppose/opposes/opposed/opposing | vote/votes/voted against |
            rule/rules/ruled out | dissuade/dissuaded | discourage/discouraged | away from |
            keep/keeps/kept * from | has/have/had yet to | warn/warns/warned * against |
            resist/resists/resisted | abandon/abandons/abandoned | short of | free of/from |
            postpone/postponed/delay/delayed/cancel/cancelled/canceled/suspend/suspended | afraid to/of |
            scared to/of | almost | nearly | forgot/forget to
            """
        ),
        "comparison": phrases(
            """
            rather than | instead of | as opposed to | other than | unlike | without | in lieu of | far from
            | anything but | sooner than | better than | worse than | before
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
            want/wants/wanted/wanting | hope/hopes/hoped/hoping |
            intend/intends/intended/intending/intention | aim/aims/aimed/aiming | seek/seeks/sought/seeking
            | try/tries/tried/trying | attempt/attempts/attempted/attempting |
            propose/proposes/proposed/proposing/proposal | promise/promises/promised/promising |
            vow/vows/vowed/pledge/pledges/pledged | ask/asks/asked/asking | urge/urges/urged/urging |
            demand/demands/demanded/demanding | call/calls/called/calling for/on | tell/tells/told |
            order/orders/ordered | advise/advised | encourage/encouraged/encouraging |
            prepare/prepares/prepared/preparing | ready/willing/eager | expect/expects/expected |
            pretend/pretends/pretended | would like | wish/wishes/wished | about to |
            discuss/discussed/discussing | debate/debated/debating | weigh/weighed/weighing |
            mull/mulled/mulling | contemplate/contemplated/contemplating |
            persuade/persuaded/convince/convinced | force/forced | wants us/them/him/her/you | tempted |
            invite/invited | allow/allows/allowed | free to | able to | help/helps/helped | like to |
            allege/alleges/alleged | accuse/accuses/accused * of | suspected/suspect of |
            claim/claims/claimed to | think/thinks/thought/thinking about/of |
            talk/talks/talked/talking about/of
            """
        ),
    },
    beside={
        "quantity": phrases(
            """
            half of | half | some of | few of | many of | most of | several of | one of | two of | three of
            | part/parts/portion of | a/one third/quarter/fifth/tenth of | two thirds of | percent of | % of
            | nearly | almost | virtually | practically | some | few | many | most | several | certain |
            only | a minority/majority/handful/number/fraction/couple/share of |
            minority/majority/handful/fraction of | one in five/three/four/ten | not all | not every | fewer
            | less | members of | none of | any of | hardly any | all but | at least | at most | one of the
            | some of the
            """
        ),
        "exception": phrases(
            """
            except | except for | all but | but for | apart from | aside from | save for | other than |
            with the exception of | everyone/everybody/everything/nobody/nothing/none but
            """
        ),
        "denial": phrases(
            """
            vice | deputy | former | ex | anti | fake | alleged | so-called | would-be | acting | pseudo |
            non | mock | false | suspected | potential | possible | failed | attempted | counterfeit |
            aspiring | wannabe | supposed | purported | self-styled | self-proclaimed | self-described |
            quasi | sham | imaginary | fictional | hypothetical | unlikely | probable | presumed | would be
            """
        ),
    },
    numeric=phrases(
        """
        at least | at most | up to | as many as | as much as | more than | less than | fewer than | over |
        under | about | around | roughly | nearly | almost | approximately | some | only | just | barely |
        close to | between * and | from * to | no more than | no less than | well over | not | an estimated
        | estimated | a maximum of | a minimum of | or | to | not even | north of | south of | circa |
        perhaps | maybe
        """
    ),
    consequent=words("then otherwise"),
    reporting=words(
        """
        accuse accused accuses allege alleged alleges announce announced announces argue argued argues
        assert asserted asserts assume assumed assumes believe believed believes boast boasted boasts claim
        claimed claiming claims complain complained complains contend contended contends convinced declare
        declared declares estimate estimated estimates fear feared fears hear heard hears imagine imagined
        imagines insist insisted insists maintain maintained maintains predict predicted predicts pretend
        pretended pretends repeat repeated repeats report reported reports said say saying says shout
        shouted shouts speculate speculated speculates suggest suggested suggests suspect suspected suspects
        swear swears swore tell tells think thinks thought told warn warned warns worried worries write
        writes wrote
        """
    ),
    distancing=words(
        """
        accuse accused accuses allege alleged alleges boast boasted boasts claim claimed claiming claims
        insist insisted insists pretend pretended pretends speculate speculated suspect suspected suspects
        think thinks thought
        """
    ),
    speakers=words(
        """
        am i let me to us we you
        """
    ),
    after={
        "denial": phrases(
            """
            but not | but never | but no | though not |
            or so * say/says/claim/claims/hear/think/believe/said |
            is/was/are/were * lie/lies/myth/myths/fiction/nonsense/false/untrue/rubbish/propaganda/slander |
            would be * lie/myth/fiction/nonsense/false/untrue/absurd/ridiculous/wrong/impossible/unthinkable
            | is/was/are/were * absurd/ridiculous/wrong/fantasy/fake/hoax/impossible/unthinkable/insane |
            is/was/are/were/would/will/did/does not/never * true/case/happen/option/real/happening |
            has/have not/never * happened/true
            | is/are out of the question | my foot | my eye | as if | is/was what * not | not ! |
            in your dreams | is * different/other matter/question |
            would be * mistake/disaster/crime/madness/folly | or not | or we/he/she/they/it/i * not |
            or at least | or rather | like hell |
            but we/i/they/he/she/it can/could/will/do/did/does/would/is/are/was/were not . |
            is/was/are/were hardly/scarcely/barely |
            or are/is/do/does/did/will/have/has we/they/he/she/it/you
            """
        ),
        "report": phrases(
            """
            is/was what * say/says/said/claim/claims/claimed/think/thinks/believe/believes/want/wants/hear |
            they/some/people/many/others/critics/enemies/opponents say/claim/think/believe/said/claimed/argue
            | he/she/it/they say/says/said/claims/claimed/thinks/thought/believes/believed | so they/he/she
            | according to | as they/he/she/some/people/the * say/says/claim/claims/claimed/put |
            in the words of |
            is/was the claim/accusation/allegation/rumour/rumor/story/charge/argument/theory/lie |
            if you believe | or so |
            my/our/his/her/your/the * say/says/said/claim/claims/claimed/think/believe
            """
        ),
        "hedge": phrases(
            """
            allegedly | reportedly | supposedly | apparently | purportedly | perhaps | maybe | probably |
            possibly | presumably | hopefully | i was told | i am told | we were told | i hear | i heard |
            i have heard | i read | i guess | i suppose | i hope | we hope | i fear | i pray | i wish |
            it seems | it appears | it would seem | it is said | rumour/rumor has it | or something |
            to some extent | sort of | kind of | in a way | in a sense | at best | at least in theory |
            so i am/was told | god willing |
            is/are/was/were * rumoured/rumored/alleged/reported/possible/unlikely/doubtful/unclear/unproven
            """
        ),
        "supposition": phrases(
            """
            in a/an dream/nightmare/novel/film/movie/joke | for the sake of argument
            """
        ),
        "past": phrases(
            """
            years ago | in the past | once upon a time | back then | in those days | no longer | any more
            """
        ),
    },
    anywhere={
        "condition": phrases(
            """
            if | unless | only if/when/after/once/because/with | provided that | providing that |
            as/so long as | on condition | on the condition | in the event | subject to | depending on |
            in return for | in exchange for | once/when * agrees/approves/allows
            """
        ),
        "exception": phrases(
            """
            except | apart from | aside from | save for | but for | barring | with the exception of |
            with one exception | with exceptions | not counting
            """
        ),
        "supposition": phrases(
            """
            in theory | on paper | in my dreams | in an ideal world | in a perfect world | hypothetically
            """
        ),
        "report": phrases(
            """
            according to
            """
        ),
    },
    behind={
        "condition": phrases(
            """
            should | until | whether | assuming | pending | provided | providing | only by
            """
        ),
        "exception": phrases(
            """
            other than | excluding | minus
            """
        ),
        "denial": phrases(
            """
            not | never | no | nobody | no-one | none | nothing | nowhere | neither | hardly | scarcely |
            to/with/for/against/from/on/of/in/at/about no/nobody/none/nothing/no-one | by no means |
            under no circumstances | at no | in no
            """
        ),
        "comparison": phrases(
            """
            rather than | instead of | as opposed to
            """
        ),
    },
    numeric_behind=phrases(
        """
        or more | or less | or so | or fewer | at most | at least | at best | at the most | tops | plus | to
        | or | and counting | give or take | maximum | minimum | and more
        """
    ),
    later=phrases(
        """
        when | once | after | until | till | before | as soon as | the day | whenever | by the time
        """
    ),
    future=words(
        """
        can could going may might must shall should will would
        """
    ),
    tags=phrases(
        """
        right | no | huh | eh | ok | okay | really | correct | yes |
        is/are/was/were/do/does/did/will/would/can not it/he/she/they/we/you/i |
        is/are/was/were/do/does/did/will/would/can/have/has/had it/he/she/they/we/you/i |
        have/has/had/should/could not it/he/she/they/we/you/i | is that so | is that right | is that true |
        or not | what | you think | do you think | you say
        """
    ),
    asking=words(
        """
        am are can could did do does had has have how is may might must shall should was were what when
        where which who whom whose why will would
        """
    ),
    retracting=phrases(
        """
        that/this/it is/was * lie/lies/false/untrue/nonsense/rubbish/fiction/wrong/absurd/ridiculous/joke |
        that/this/it is/was/did/does not * true/happen/happened/right/so/correct/case | not true | untrue |
        false | nonsense | rubbish | just kidding | i am/was * kidding/joking | only joking/kidding |
        just joking | not ! | not . | i do/did not believe it/that/this/them/him/her |
        nobody/none believes it/that/this | wrong | lies | a lie | all lies | of course not | yeah right |
        yeah , right | as if | how absurd | what nonsense | what a lie | nothing of the kind/sort |
        said no one | in my dreams | in your dreams | i take it/that back | i was wrong | sarcasm | i wish |
        if only | so they/he/she say/says/said/claim/claims | or so they say |
        that is what * say/says/said/claim/claims/think/want | they/he/she lied |
        he/she/they is/are/was/were lying | fake news | total lies | never happened | it/that never happened
        | far from it | not at all | none of it is true | none of this/that is true | no , we/i/it/they/that
        | i never said that/so/it | i do not think so | i doubt it/that
        """
    ),
    narrated={
        "denial": phrases(
            """
            never | not | denied/denies/deny/denying * plans/intention/wanting/trying/planning to/of |
            no plans/intention/intentions/desire to/of | no longer | falsely | wrongly
            """
        ),
        "undone": phrases(
            """
            refused/refuses/refusing/declined/declines/declining to | stopped short of
            """
        ),
    },
    breaks=words(
        """
        -- ... : ; although because but however though whereas while – —
        """
    ),
    joining=words(
        """
        , and as or since so then when where which who yet
        """
    ),
    subjects=words(
        """
        a all an and both everybody everyone he her his i it its let my nobody our people she so somebody
        someone the their then there these they this those we where which who you
        """
    ),
    relatives=words(
        """
        which who whom whose
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
        suggest suggested suggests think thinks thought true untrue wrong
        """
    ),
    conjunctions=words(
        """
        if that to whether
        """
    ),
    articles=words(
        """
        a all an her his its my our the their these those your
        """
    ),
    auxiliaries=words(
        """
        all also always are be been being both can could did do does even had has have is just may might
        must never not now often shall should still then was were will would
        """
    ),
    numbers=words(
        """
        billion billions dozen dozens eight eighty eleven fifty five forty four half hundred hundreds
        million millions nine ninety one seven seventy six sixty ten thirty thousand thousands three
        trillion twelve twenty two
        """
    ),
    asides=words("as of in by at with for like to on however"),
    adverb="ly",
    links=words(
        """
        a actually again against all also an and any at be been being by even ever for from had has have her
        him his in it its just me my now of on our really simply soon still that the their them then to us
        well with you your
        """
    ),
    endings=(("n't", "not"), ("'re", "are"), ("'ll", "will"), ("'ve", "have"), ("'m", "am"), ("'d", "would")),
    contracted={
        "cannot": "can not",
        "can't": "can not",
        "won't": "will not",
        "shan't": "shall not",
        "ain't": "is not",
        "it's": "it is",
        "that's": "that is",
        "he's": "he is",
        "she's": "she is",
        "there's": "there is",
        "here's": "here is",
        "what's": "what is",
        "who's": "who is",
        "let's": "let us",
        "this's": "this is",
        "no one": "no-one",
        "wanna": "want to",
        "gonna": "going to",
    },
    attributing=words(
        """
        according accusation accuse accused accuses acknowledges admits admitted allegation allege alleged
        allegedly alleges announce announced announces answer answered answers argue argued argues asked
        asks assert asserted asserts assume assumed assumes attributed attributes believe believed believes
        blamed blames boast boasted boasts call called calls claim claimed claiming claims complain
        complained complains concedes condemned condemns contend contended contends convinced credited
        credits declare declared declares demanded demands denied denies described describes description
        estimate estimated estimates explained explains expressed expresses fear feared fears hear heard
        hears hinted hints imagine imagined imagines insist insisted insists judged judges maintain
        maintained maintains noted notes opinion pointed points praised praises predict predicted predicts
        pretend pretended pretends promised promises quoted quotes raised raises reads remark remarked
        remarks repeat repeated repeats report reported reportedly reports rumor rumour said say saying says
        sees shout shouted shouts speaks speculate speculated speculates spoke statement stressed stresses
        suggest suggested suggests suspect suspected suspects swear swears swore tell tells think thinks
        thought threatened threatens told urged urges view views vowed vows warn warned warns welcomed
        welcomes worried worries write writes wrote
        """
    ),
)
