"""What turns an English statement from behind it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Behind, phrases
from briefgen.languages.vocabulary import words

ENGLISH_BEHIND: Final = Behind(
    anywhere={
        "condition": phrases(
            """
            if | unless | only if/when/after/once/because/with | provided that | providing that | as/so long
            as | on condition | on the condition | in the event | subject to | assuming | depending on | in
            return for | in exchange for | once/when * agrees/approves/allows | on/under one/certain
            condition/conditions | in case | , provided/providing
            the/a/an/our/my/his/her/its/their/no/all/enough/they/he/she/it/we/i/you
            """
        ),
        "exception": phrases(
            """
            except | apart from | aside from | save for | but for | barring | with the exception of | with
            one exception | with exceptions | with reservations | within limits | not counting
            """
        ),
        "supposition": phrases(
            """
            in theory | on paper | in my dreams | in an ideal world | in a perfect world | hypothetically |
            in a/an/the/this/our/his simulation/exercise/movie/film/novel/nightmare/dream/dreams | in
            a/an/the/this/our/his game/drill/joke/play/scenario | in
            a/an/the/his/her/their/your/my/our/some/its fantasy/dream/imaginary/imagined/ideal/perfect
            world/worlds/universe/land | in a/an/the/his/her/their/your/my/our/some/its
            make-believe/parallel/alternate/alternative/fictional world/universe/reality | in
            his/her/their/your/my/its imagination/imaginations/fantasy/fantasies/delusions | in
            fairyland/cloud-cuckoo-land/wonderland/la-la-land
            """
        ),
        "report": phrases(
            """
            according to
            """
        ),
    },
    after={
        "condition": phrases(
            """
            but only | so long as | only as long as |
            or i/we/they/he/she/it/you can/could/will/would/must/shall
            """
        ),
        "denial": phrases(
            """
            but not | but never | but no | though not | just/only/merely kidding/joking/teasing | as a joke |
            i joke/jest/kid | i am/was joking/kidding/teasing/lying | april fool/fools | yeah right | if you
            believe that/this/it | and if you believe that/this/it | only a fool | which is/was *
            lie/nonsense/false/untrue | which is/was not true | and pigs | and i am/be the/a/an
            pope/queen/king/emperor/empress/tsar/sultan/tooth/easter/messiah/martian | and i am/be
            father/santa/napoleon/cleopatra/elvis/jesus/god/batman/superman/shakespeare/einstein | and i
            am/be the/a * easter/tooth/pharaoh/unicorn/fairy/dalai/virgin/moon/china | and my * is/was *
            pope/queen/king/emperor | and the moon/earth is made/flat | and the tooth/easter fairy/bunny |
            and elvis/hitler is alive | and hell/cows/donkeys | and whoever/anyone/anybody who
            believes/buys/thinks | and whoever believes/buys/thinks/says | whoever/anyone/anybody *
            believes/buys that/this/it | as if that/this | ha ha | and that/this/it is/was *
            lie/nonsense/false/untrue | or so * say/says/claim/claims/hear/think/believe/said |
            is/was/are/were * lie/lies/myth/myths/fiction/nonsense/false/untrue/rubbish/propaganda/slander |
            would be * lie/myth/fiction/nonsense/false/untrue/absurd/ridiculous/wrong/impossible/unthinkable
            | is/was/are/were * absurd/ridiculous/wrong/fantasy/fake/hoax/impossible/unthinkable/insane |
            is/was/are/were/would/will/did/does not/never * true/case/happen/option/real/happening | has/have
            not/never * happened/true | is/are out of the question | my foot | my eye | over my dead body |
            said nobody/no-one | or so the/they/he/she/it/my/some/people/we | as if | is/was what * not |
            is/was something * never/not | is/was never/not what | not ! | in your/his/her/their/my dreams |
            is * different/other matter/question | would be * mistake/disaster/crime/madness/folly | or not |
            or we/he/she/they/it/i * not | or at least | or rather | like hell | but we/i/they/he/she/it
            can/could/will/do/did/does/would/is/are/was/were not . | is/was/are/were hardly/scarcely/barely |
            which i/we/he/she/they dispute/doubt/deny/reject/disputes/doubts/denies/rejects |
            or are/is/do/does/did/will/have/has we/they/he/she/it/you |
            as far as i/we/you can/could throw |
            we joke/jest/kid | we are/were kidding/joking | in jest | and/but if you believe/buy |
            if you believe/buy | believe/trust that and | is/was/are/were/be/been/being *
            averted/prevented/foiled/thwarted/cancelled/canceled/aborted/repelled/repulsed/scrapped/shelved |
            is/was/are/were/be/been/being *
            postponed/delayed/suspended/called-off/abandoned/faked/staged/simulated/invented/fabricated |
            is/was/are/were/be/been/being * called/put/staved/warded/fended/fought/written off |
            is/was/are/were/be/been/being * ruled out | is/was/are/were/be/been/being *
            imaginary/fictional/fictitious/hypothetical/non-existent/nonexistent/unfounded/baseless |
            is/was/are/were not/never * proved/proven/shown/established/confirmed/verified/substantiated |
            has/have been not/never proved/proven/shown/established |
            did/does/do/has/have/had not/never * place/happen/happened/occur/occurred/exist |
            did/does/do/has/have/had not/never * materialise/materialize/materialised/materialized | never
            took/happened/occurred/came/materialised/materialized/existed | failed to
            materialise/materialize/happen | fell through | came to nothing | a false alarm
            """
        ),
        "report": phrases(
            """
            at least so the * says/say | to hear * tell it |
            is/was what * want/wants/wanted/claim/claims/claimed/hear | is/was what *
            say/says/said/think/thinks/believe/believes | you say/think/claim/said | is/was how/what
            some/they/others | they/some/people/many/others/critics/enemies/opponents
            say/claim/think/believe/said/claimed/argue | he/she/it/they
            say/says/said/claims/claimed/thinks/thought/believes/believed | so they/he/she | according to |
            as they/he/she/some/people say/says/claim/claims/claimed/put | as the * claim/claims/claimed |
            so/as the/one rumour/rumor/story/legend/tale/joke goes/went | in the words of | is/was the
            claim/accusation/allegation/rumour/rumor/story/charge/argument/theory/lie | if you believe | or
            so | my/our/his/her/your/the * say/says/said/claim/claims/claimed/think/believe
            """
        ),
        "hedge": phrases(
            """
            which is what * said/say/says/claim/claimed/claims/thought/think/thinks/believed |
            by the standards of | by * standards | compared to/with |
            at least that/this is what/how | at least that/this was what/how | or that/so is what |
            allegedly | reportedly | supposedly | apparently | purportedly | perhaps | maybe | probably |
            possibly | presumably | hopefully | i/we used to think/believe/assume/say/hope/imagine |
            i/we/he/she/they once/wrongly/mistakenly/foolishly/naively thought/believed/assumed/hoped |
            i/we had thought/believed/assumed/hoped |
            i/we thought/believed/assumed at/then/back/once/wrongly/mistakenly |
            i was told | i am told | we were told | i hear | i heard | i
            have heard | i read | i guess | i suppose | i hope | we hope | i fear | i pray | i wish | it seems
            | it appears | it would seem | it is said | rumour/rumor has/had it | or something | according to
            rumour/rumours/rumor/rumors/gossip/legend/critics | so to speak | as it were | in a manner of
            speaking | as much as i am | like i am | to some extent | up to a point | to a degree | sort of |
            kind of | in a way | in a sense | at best | at least in theory | so i am/was told | god willing |
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
            is/are/was/were off the table | years ago | in the past | once upon a time | back then |
            in those days | no longer | any more
            """
        ),
    },
    closing={"denial": phrases("not | never | no | psych")},
    directly={
        "undone": phrases(
            """
            is/was/were averted/prevented/cancelled/canceled/foiled/thwarted/aborted/abandoned/avoided |
            is/was/were postponed/delayed/shelved/scrapped/faked/staged/simulated/fabricated/invented |
            is/was/were called/put off | have/has/had been averted/prevented/cancelled/canceled/foiled |
            have/has/had been thwarted/aborted/postponed/scrapped/shelved/faked/staged | have/has/had been
            called/put off | is/was/were/been voted/turned down | is/was/were/been vetoed/rejected |
            is/was/were/been thrown out | is/was/were/been defeated in/by
            parliament/council/committee/congress/voters | is/was/were/been defeated in/by the
            house/senate/council/committee/assembly/commons/lords/voters/chamber | on/at/in * *
            is/was/were averted/prevented/cancelled/canceled/foiled/thwarted
            """
        ),
        "quantity": phrases(
            """
            who | whose | only
            """
        ),
        "condition": phrases(
            """
            should | until | whether | assuming | pending | provided/providing that/they/he/she/it/we/i/you |
            only by
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
            and/but * cleared/acquitted/exonerated/absolved/vindicated |
            to/with/for/against/from/on/of/in/at/about no/nobody/none/nothing/no-one | by no means | under no
            circumstances | is/was/were/are/be/been * acquitted/cleared/exonerated/absolved of
            """
        ),
        "comparison": phrases(
            """
            rather than | instead of | as opposed to
            """
        ),
    },
    numeric=phrases(
        """
        or more | or less | or so | or fewer | at most | at least | at best | at the most | tops | plus | to
        | or | and counting | give or take | maximum | minimum | and more |
        below zero/freezing
        """
    ),
    later=phrases(
        """
        when | once | until | till | as soon as | after/before i/we/you/he/she/it/they/that/everyone/all |
        after/before the * has/have/is/are/does/do | after/before the * ends/leaves/leave/comes/come/goes/go |
        the day | whenever | by the time
        """
    ),
    bounding=phrases("before | while i/we/you/he/she/it/they am/is/are/was/were/have/has/had"),
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
        am are can could did do does had has have how is may might must shall should was were what when where
        which who whom whose why will would
        """
    ),
    universal=words(
        "all every everyone everybody everything anyone anybody any each nothing nobody none no-one no"
    ),
    activity="ing",
    rated=phrases(
        """
        a/an/per/each/every
        day/night/week/fortnight/month/quarter/year/hour/minute/second/season/head/person/household/family |
        daily | weekly | monthly | yearly | annually | hourly | nightly
        """
    ),
    comparing=words("as"),
    picking=words("of from aged born living who whose"),
    excepting=words("but save bar"),
    conceding=words("whatever whichever whoever however"),
    openers=words("of course at least well but and obviously clearly actually , —"),
    retracting=phrases(
        """
        at least that/this is/was what/how |
        that/this/it was * plan/idea/hope/theory/promise/dream |
        that/this/it is/was * lie/lies/false/untrue/nonsense/rubbish/fiction/wrong/absurd/ridiculous/joke |
        that/this/it is/was/did/does not * true/happen/happened/right/so/correct/case | not true | untrue |
        false | nonsense | rubbish | just kidding | kidding | kidding ! | ha | haha | not really |
        i made that/it up | do not believe it/that/this/them | so goes the story |
        that/this is what they/he/she accuse/accuses * of |
        we/i/they/he/she did no such thing | no , we/i/they/he/she/it did/do/does/will/have/has not | or
        do/does/did/will we/they/he | i am/was * kidding/joking | only joking/kidding | just joking | not ! |
        not . | i do/did not believe it/that/this/them/him/her | nobody/none believes it/that/this | wrong |
        lies | a lie | all lies | of course not | yeah right | yeah , right | as if | how absurd | what
        nonsense | what a lie | nothing of the kind/sort | said no one | in my dreams | in your dreams | i
        take it/that back | i was wrong | sarcasm | i wish | if only | so they/he/she
        say/says/said/claim/claims | or so they say | that is what * say/claim/claims/want | they/he/she lied
        | he/she/they is/are/was/were lying | fake news | total lies | never happened | it/that never
        happened | far from it | not at all | none of it is true | none of this/that is true | no ,
        we/i/it/they/that | i never said that/so/it | nothing could/can be further from the truth |
        those/these are the words/lies/claims of my/our/the enemies/opponents/critics | this/that/it is *
        propaganda/slander/fantasy/nonsense | or so they/he/she/it claim/claims | i do not think so | i doubt
        it/that
        """
    ),
    scorning=phrases(
        """
whoever/anyone/anybody/someone/those who believes/buys/thinks/swallows/believe/buy that/this/it/so | whoever
believes/buys/thinks/swallows that/this/it/so | only * fool/idiot/fools/madman/child/simpleton/idiots/liar *
believe/buy/believes/buys it/that/this | if you believe/buy that/this/it | and i am the
pope/queen/king/emperor | and pigs * fly | who believes/buys that/this/it | you would have to be * to believe
that/this/it | you must be * to believe that/this/it | nobody/no-one/none * believes/buys that/this/it
"""
    ),
)
