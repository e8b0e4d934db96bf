"""English numbers: their words, their limits, and what takes them back."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from briefgen.languages.contract.numbers import Numbers, counted, phrases
from briefgen.languages.english.currencies import NAMES
from briefgen.languages.vocabulary import words

_LIMITS_GIVEN: Final = tuple(
    f"{noun} {verb}"
    for noun in phrases("""
        target, goal, aim, limit, cap, quota, ceiling, maximum, minimum, worst case, best case,
        capacity, estimate,
        forecast, prediction
        """)
    for verb in ("is", "was")
)
_ACCOUNTS: Final = phrases("figure, number, toll, total, tally, count, estimate, sum, cost, size, scale")
_WRONGLY_GIVEN: Final = tuple(
    f"{given} the {noun}"
    for given in phrases("""
        exaggerated, exaggerates, overstated, overstates, understated, understates, inflated, inflates,
        invented, invents, falsified
        """)
    for noun in _ACCOUNTS
)
ENGLISH_NUMBERS: Final = Numbers(
    small={"nought": 0, "naught": 0}
    | counted("""
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen
        """)
    | counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    scales={
        "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
        "quadrillion": 10**15, "lakh": 10**5, "crore": 10**7, "dozen": 12,
    },
    letters={
        "k": 1000, "K": 1000, "m": 10**6, "M": 10**6, "mn": 10**6, "mil": 10**6, "mln": 10**6, "mio": 10**6,
        "b": 10**9, "B": 10**9, "bn": 10**9, "bln": 10**9, "tn": 10**12, "trn": 10**12, "T": 10**12,
    },
    indefinite={
        "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9,
        "trillions": 10**12,
    },
    parts={"half": Decimal(1) / 2, "halves": Decimal(1) / 2}
    | {
        form: Decimal(1) / whole
        for whole, word in enumerate(
            ("third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), start=3
        )
        for form in (word, f"{word}s")
    }
    | {"fourth": Decimal(1) / 4, "fourths": Decimal(1) / 4, "hundredth": Decimal(1) / 100,
       "hundredths": Decimal(1) / 100},
    ordinals=counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1),
    articles=("a", "an"),
    joints=("and",),
    points=("point",),
    of=("of a", "of an", "of one", "of", "a", "an"),
    out_of=("in every", "out of every", "of every", "out of", "in"),
    per=("per", "for each", "for every"),
    each=("a", "an", "each", "every"),
    rated=phrases("""
        day, week, fortnight, month, quarter, year, decade, hour, minute, second, night, shift, season, head,
        person, soldier, man, woman, child, pupil, student, teacher, patient, worker, employee, user,
        customer, passenger, visitor, guest, member, voter, vote, resident, citizen, family, household,
        couple, kilo, kilogram, gram, pound, ounce, ton, tonne, barrel, bushel, litre, liter, gallon, pint,
        bottle, glass, metre, meter, foot, mile, kilometre, kilometer, acre, hectare, kilowatt-hour,
        megawatt-hour, unit, piece, item, copy, shot, round, shell, missile, dose, pill, share, seat, ticket,
        trip, ride, flight, mission, visit, call, word, page, room, plate, meal, pack, packet, box, car,
        vehicle, plane, tank, gun, game, match, episode, show, song, minute of, square foot
        """),
    not_rated=phrases("the, a, an, his, her, its, their, our, cent, se"),
    apiece=("apiece", "each", "per head"),
    regularly=phrases("daily, weekly, monthly, yearly, annually, hourly, quarterly, nightly, per annum"),
    to=("to", "or", "up to"),
    between={"between": "and"},
    percent=phrases("percent, per cent, pct, per centum, p.c."),
    points_of_percent=phrases("percentage point, percentage points, percent points, pp, ppt"),
    currencies=NAMES,
    before={
        "more-than": phrases("""
            more than, greater than, higher than, larger than, better than, older than, longer than,
            taller than, heavier than, bigger than, deeper than, faster than, thicker than, wider than, over,
            above, upwards of,
            upward of, in excess of, excess of, exceeding, exceeded, exceeds, exceed, well over, far over,
            just over, a little over, slightly over, just above, well above, slightly more than,
            far more than, well more than, north of, surpassing, surpassed, topping, topped, beyond
            """),
        "less-than": phrases("""
            less than, fewer than, lower than, smaller than, younger than, shorter than, lighter than,
            slower than, under, below, just under, well under, just below,
            well below, a little under, slightly under, a bit under, a shade under, slightly less than,
            a little less than, far less than, far fewer than, short of, just short of, little short of,
            well short of, shy of, just shy of, south of
            """),
        "at-least": phrases("""
            a good, a solid, easily, min., min, at least, at the least, at the very least, at minimum,
            at a minimum, no fewer than, no less than, not less than, not fewer than, a minimum of,
            the minimum of, minimum of, minimum, a floor of
            """),
        "at-most": phrases("""
            max., max, up to, up to and including, anything up to, at most, at the most,
            at the very most, at maximum, as many as,
            as much as, as high as, as large as, as big as, no more than, not more than, no higher than,
            no greater than, no larger than, no older than, no longer than, no taller than, no heavier than,
            no bigger than, not over, not exceeding, a maximum of, the maximum of,
            maximum of, maximum, capped at, cap of, limited to, restricted to, limit of, ceiling of, ceiling,
            upper limit of
            """),
        "about": phrases("""
            not far off, not far short of, getting on for, touching, a rounded, rounded,
            bordering on, verging on, pushing, c., about, around,
            approximately, roughly, loosely, some, nearly, almost, close to, close on, near, nearing,
            approaching, virtually, practically, an estimated, estimated, an approximate, circa, approx.,
            approx, ca., est., in the region of, in the order of, on the order of, of the order of,
            in the neighborhood of, in the neighbourhood of, in the vicinity of, in the ballpark of,
            in the range of, something like, something approaching, anywhere near, somewhere near,
            somewhere around, somewhere in the region of, just about, pretty much, as good as, at around,
            at about, give or take, more or less, well-nigh, nigh on
            """),
    },
    after={
        "at-least": phrases("""
            or more, -plus, plus, +, at least, at the least, at the very least, at a minimum, minimum,
            or older, or over, or above, or up, or greater, or higher, or better, and above, and over,
            and older, and up, and more, and upward, and upwards, or upwards, and beyond, at minimum,
            and counting, and still counting, and rising, and still rising, and climbing, and still climbing,
            and growing, and still growing, and mounting, and increasing
            """),
        "at-most": phrases("""
            or less, or fewer, or under, or below, or lower, or younger, and under, and below, at most,
            at the most, at the very most, at maximum, at a maximum, maximum, max, tops, and falling,
            and dropping, and shrinking, and declining
            """),
        "about": phrases("""
            or so, -odd, odd, -ish, ish, or thereabouts, give or take, more or less, approximately, roughly,
            approx., or something
            """),
    },
    limits_before=phrases("""
        not one of its, not one of their, not one of his, not one of her, not any of the, not any of its,
        not any of their, hardly any of, hardly any of the, hardly any of its, hardly any of their,
        neither of, neither of the, neither of its, little, little more than, little less than, not much,
        not much more than, hardly more than,
        barely more than, only slightly, slightly, marginally, none of, not one of, not any of, not all of,
        half as many as, half as much as, double the, avg., av., the best part of, only, just, merely, mere,
        barely, bare, hardly, scarcely, within a whisker of, within an ace of, within sight of,
        within reach of, exactly, perhaps, maybe, possibly, probably, potentially, likely,
        conceivably, reportedly, allegedly, supposedly, purportedly, ostensibly, apparently, presumably,
        arguably, nominally, an average of, on average, a median of, a reported, an alleged, a purported,
        a supposed, several, a few, few, many, a couple of, a couple, twice, thrice, double, triple,
        quadruple, times, half, half of, a third of, a quarter of, a tenth of, a fraction of, fraction of,
        fractions of, a multiple of, no, not, not the, not even, not quite, never, nowhere near,
        anything but, all but, neither, nor, without, between, anywhere between, anywhere from, one or,
        one to, minus, negative, per, plus or minus, plus/minus, as few as, as little as, rather than,
        instead of, as opposed to, except, except for, excluding, not counting,
        an order of magnitude more than, an order of magnitude less than, an order of magnitude above,
        an order of magnitude below, order of magnitude, orders of magnitude, orders of magnitude more than,
        orders of magnitude less than, zero to, equivalent to, the equivalent of, a mean of, at a mean of,
        the mean of, the median of, twice the, twice its,
        twice their, thrice the, double its, double their, triple the, triple its, triple their,
        quadruple the, quadruple its, half the, half its, half their, than the, than its, than their,
        than those, than these, none of the, none of its, none of their, not one of the, not all of the,
        not all the, all but the, some of, most of
    """),
    limits_after=phrases("""
        if that, if not more, if not less, if not fewer, or even more, or possibly more, or possibly less,
        or perhaps more, or perhaps fewer, or maybe more, at best, at worst, at the outside, too many,
        too few, too much, too little, fewer, less, on average, squared, cubed, and change, and a bit,
        or even fewer, or even less, or none, or double that, or half that, or twice that, plus or
        minus, below zero, below freezing,
        below the freezing point
        """),
    doubts=_LIMITS_GIVEN
    + phrases("""
        estimated, self-reported, mooted, what it called, what it calls, what he called, what she called,
        what they called, what they call, approximate, estimate, upper bound of, lower bound of,
        upper limit of, so-called, planned,
        claimed, expected, alleged, proposed, promised, pledged, projected, forecast, targeted, rumored,
        rumoured, requested, intended, anticipated, suspected, presumed, potential, possible, hoped-for,
        would-be, hypothetical, threatened, authorized, authorised, budgeted, scheduled, prospective,
        notional, nominal, theoretical, fictitious, imaginary, fake, bogus, so-called, unconfirmed,
        unverified, disputed, contested, preliminary, provisional, initial, supposed, target of, target,
        goal of, goal is, target is, aim is, aim of, quota of, estimate of, estimates of, claim of,
        claims of, report of, reports of, forecast of,
        projection of, capacity of, capacity for, room for, demand for, demands for, as of, most of,
        nearly all of, almost all of, nearly all, almost all, part of, parts of, many of, few of, none of,
        a majority of, the majority of, half the, half of, thirds of, third of, quarter of, quarters of,
        tenth of, fifth of, some of, share of, portion of, percent of, per cent of, % of, the bulk of,
        several of, the rest of, the remainder of, a fraction of, net, a net, up from, down from,
        an anticipated, estimated at, an attempted, a rumored, a rumoured
        """),
    fillers=phrases("""
        a, an, another, additional, an additional, further, a further, an extra, extra, a total of,
        a combined, a record, a whopping, a staggering, a mere, total
        """),
    determiners=phrases("a, an, the, its, their, his, her, our, these, those, some, about, around, all"),
    denials=_WRONGLY_GIVEN
    + phrases("""
        retracted, recanted, deny, denies, denied, denying, not true that, untrue that, isn't true that,
        exaggerated when, was exaggerating when, lied when,
        false that, a lie that, the lie that, false claim that, false claims that, false report that,
        false reports that, no evidence that, no evidence of, no proof that, no proof of, no truth to,
        no truth in, myth that, myth of, hoax that, hoax claiming, falsely said, falsely says,
        falsely claimed, falsely claims, falsely reported, falsely stated, wrongly said, wrongly claimed,
        wrongly reported, wrongly stated, wrongly put, mistakenly said, mistakenly reported,
        mistakenly stated, incorrectly said, incorrectly stated, incorrectly reported, incorrectly put,
        erroneously said, erroneously reported, erroneously stated, misstated, misreported, doubts that,
        doubted that, not the case that, never said, never claimed, did not say, didn't say, does not say,
        not believe, don't believe, doesn't believe, didn't believe, questioned whether, questions whether,
        unclear whether, unclear if, not clear whether, not clear if, no confirmation that,
        not confirmed that, cannot confirm, could not confirm, couldn't confirm, could not verify,
        cannot verify, unable to confirm, unable to verify, nobody believes, no one believes, lied that,
        pretended that, pretends that, imagine that, suppose that, if only, incorrect that, wrong that,
        wrong to say, false to say, not correct that, not right that, far from true that, disputes that,
        disputes claims, disputes the claim, disputes reports, disputes the report, disputes suggestions,
        disputes the suggestion, disputes the figure, disputes the number, disputes allegations,
        disputes the allegation, disputes the estimate, disputes estimates, disputed that, disputed claims,
        disputed the claim, disputed reports, disputed the report, disputed suggestions,
        disputed the suggestion, disputed the figure, disputed the number, disputed allegations,
        disputed the allegation, disputed the estimate, disputed estimates, rejects that, rejects claims,
        rejects the claim, rejects reports, rejects the report, rejects suggestions, rejects the suggestion,
        rejects the figure, rejects the number, rejects allegations, rejects the allegation,
        rejects the estimate, rejects estimates, rejected that, rejected claims, rejected the claim,
        rejected reports, rejected the report, rejected suggestions, rejected the suggestion,
        rejected the figure, rejected the number, rejected allegations, rejected the allegation,
        rejected the estimate, rejected estimates, dismisses that, dismisses claims, dismisses the claim,
        dismisses reports, dismisses the report, dismisses suggestions, dismisses the suggestion,
        dismisses the figure, dismisses the number, dismisses allegations, dismisses the allegation,
        dismisses the estimate, dismisses estimates, dismissed that, dismissed claims, dismissed the claim,
        dismissed reports, dismissed the report, dismissed suggestions, dismissed the suggestion,
        dismissed the figure, dismissed the number, dismissed allegations, dismissed the allegation,
        dismissed the estimate, dismissed estimates, refutes that, refutes claims, refutes the claim,
        refutes reports, refutes the report, refutes suggestions, refutes the suggestion, refutes the figure,
        refutes the number, refutes allegations, refutes the allegation, refutes the estimate,
        refutes estimates, refuted that, refuted claims, refuted the claim, refuted reports,
        refuted the report, refuted suggestions, refuted the suggestion, refuted the figure,
        refuted the number, refuted allegations, refuted the allegation, refuted the estimate,
        refuted estimates, debunks that, debunks claims, debunks the claim, debunks reports,
        debunks the report, debunks suggestions, debunks the suggestion, debunks the figure,
        debunks the number, debunks allegations, debunks the allegation, debunks the estimate,
        debunks estimates, debunked that, debunked claims, debunked the claim, debunked reports,
        debunked the report, debunked suggestions, debunked the suggestion, debunked the figure,
        debunked the number, debunked allegations, debunked the allegation, debunked the estimate,
        debunked estimates, contradicts that, contradicts claims, contradicts the claim, contradicts reports,
        contradicts the report, contradicts suggestions, contradicts the suggestion, contradicts the figure,
        contradicts the number, contradicts allegations, contradicts the allegation, contradicts the estimate,
        contradicts estimates, contradicted that, contradicted claims, contradicted the claim,
        contradicted reports, contradicted the report, contradicted suggestions, contradicted the suggestion,
        contradicted the figure, contradicted the number, contradicted allegations,
        contradicted the allegation, contradicted the estimate, contradicted estimates, ruled out that,
        ruled out claims, ruled out the claim, ruled out reports, ruled out the report, ruled out suggestions,
        ruled out the suggestion, ruled out the figure, ruled out the number, ruled out allegations,
        ruled out the allegation, ruled out the estimate, ruled out estimates
        """),
    negations=phrases("""
        not, never, neither, nor, cannot, without, failed to, fails to, fail to, refused to, refuses to,
        refuse to, declined to, declines to, unable to, instead of, rather than, no longer, stopped short of
        """),
    corrections=phrases("""
        an earlier version, a previous version, earlier versions, previous versions, an earlier article,
        a previous article, an earlier headline, a previous headline, was incorrect, were incorrect,
        is incorrect, was wrong, were wrong, is wrong, is false, was false, were false, are false, is untrue,
        was untrue, a typing error, a clerical error, in fact it was, in fact there were,
        is not true, was not true, isn't true, wasn't true, is a lie, was a lie, was retracted,
        has been retracted, was withdrawn, later corrected, was corrected, has been corrected, in error,
        by mistake, mistakenly, erroneously, turned out to be false, turned out to be wrong, proved false,
        proved wrong, is a myth, was a myth, is fake, was fake, was a hoax, is a hoax, was a typo,
        was a misprint, is nonsense, was nonsense, never happened, did not happen, didn't happen,
        never existed, is an exaggeration, was an exaggeration, was exaggerated, is exaggerated,
        were exaggerated, are exaggerated, a lie, an outright lie, all lies, a fabrication, a fiction,
        pure fiction, pure invention, made-up, was made up, were made up, is made up, are made up,
        made it up, been made up, was fabricated, were fabricated, is fabricated, been fabricated,
        was invented, were invented, was inflated, were inflated, is inflated, are inflated, was fictitious,
        is fictitious, is fake news, was fake news, as fake news, is propaganda, was propaganda,
        as propaganda, enemy propaganda, is disinformation, was disinformation, as disinformation, as false,
        as untrue, as a hoax, as a myth, as nonsense, as fake, as baseless, is baseless, was baseless,
        are baseless, were baseless, is unfounded, was unfounded, are unfounded, were unfounded,
        as unfounded, was debunked, were debunked, been debunked, was disproved, been disproved, was refuted,
        is bogus, was bogus, is rubbish, was rubbish, utter rubbish, is unsubstantiated, was denied,
        were denied
    """),
    provisional=phrases("""
        first report, first reports, first count, first figures, first estimate, first estimates, first tally,
        early report, early reports, early count, early figures, early estimate, early estimates, early tally,
        earlier report, earlier reports, earlier count, earlier figures, earlier figure, earlier estimate,
        initial report, initial reports, initial count, initial figures, initial figure, initial estimate,
        initial estimates, initial tally, initial toll, original report, original reports, original count,
        original figure, original figures, original estimate, originally, initially, at first, first reported,
        first said, first put, first gave, first counted, first announced, first estimated, first stated,
        preliminary count, preliminary figures, preliminary report, preliminary reports, we wrote,
        we reported, we had written, we had reported, this newspaper wrote, this newspaper reported,
        this article said
        """),
    settled=phrases("""
        the number is, the number was, the figure is, the figure was, the toll is, the toll was, the count is,
        the count was, the total is, the total was, right number, right figure, correct number,
        correct figure, true number, true figure, actual number, actual figure, real number, real figure,
        final number, final figure, final count, final toll, then corrected, later corrected, corrected it,
        corrected this,
        corrected that, corrected to, revised to, revised it, revised that, revised this, revised down,
        revised up, revised downward, revised downwards, revised upward, revised upwards, later revised,
        a recount, the recount, later said, later put, later gave, later lowered, later raised, later reduced,
        later cut, turned out to be, proved to be, it was actually, it is actually, in fact it was,
        in fact there were, actually it was, in reality it was, in reality there were
        """),
    not_counted=(),
    doubts_after=phrases("""
        are planned, were planned, is planned,
        by some estimates, by one estimate, by most estimates, by some accounts, by one account,
        by most accounts, by all accounts, by some counts, by one count, by some reckonings,
        by some measures, by its own count, by his own account, by its own account, by their own account,
        by rough estimate, by unconfirmed reports, by rumor, by rumour, according to a rumor,
        according to a rumour, according to rumors, according to rumours, according to unconfirmed reports,
        according to an unconfirmed report, according to unverified reports, according to some,
        according to some estimates, according to some accounts, according to some reports,
        according to one estimate, according to early estimates, according to early reports,
        according to initial reports, according to preliminary figures, according to enemy claims,
        according to hearsay, on paper, in theory, in principle, if confirmed, if true, if all goes well,
        if it is true, if the report is true, if approved, if reports are right,
        if reports are true, if reports are correct, it is said, it was said, it is claimed,
        it is rumored, it is rumoured, it is alleged, it is believed, it is thought, it was claimed,
        it claims, it claimed, he claims, he claimed, she claims, she claimed, they claim, they claimed,
        so the story goes, so the rumor goes, as a target, as a goal, as its target, as its goal,
        as a ceiling, as a floor, as an upper limit, as a lower limit, as a maximum, as a minimum,
        as a quota, as a worst case, as a best case, as an aim, as an estimate, as a guess, at a guess
    """),
    claiming=phrases("""
        claim, claims, claimed, allege, alleges, alleged, boast, boasts, boasted, believes, insists
        """),
    added=phrases("""
        plus tax, plus vat, plus interest, plus expenses, plus costs, plus fee, plus tip
        """),
    planned=phrases("""
        planned, expected, promised, pledged, forecast, projected, targeted, budgeted, predicted,
        anticipated, requested, proposed, envisaged, hoped for, wanted, sought, threatened, claimed, alleged,
        rumored, rumoured, originally planned, initially planned, originally expected, allegedly, reportedly,
        supposedly, purportedly, apparently
    """),
    partitive=("of", "out of", "among", "from among", "times"),
    distributive=("each", "every", "everyone", "everybody"),
    spans=phrases("for, next, last, past, within, until, over"),
    deciding=phrases("""
        win, wins, won, winning, lose, loses, lost, losing, beat, beats, beaten, vote, votes, voted, voting,
        pass, passes, passed, approve, approves, approved, reject, rejects, rejected, defeat, defeats,
        defeated, rule, rules, ruled, decide, decides, decided, adopt, adopted, adopts, elected, carried,
        endorsed, upheld, led, lead, leads, trail, trails, trailed, outvoted, outnumbered, split, prevailed
    """),
    inversions=("Had", "Were", "Should"),
    narrowing=words("""
        former ex toy fake would-be mock replica model dummy decoy wooden plastic cardboard inflatable retired
        failed aborted attempted foiled averted thwarted aspiring future deputy assistant vice acting honorary
        unarmed empty unused blank imitation virtual simulated
        """),
    asking=phrases("why, how, when, where, who"),
    nobody=phrases("nobody, no one, none, few"),
    factive=phrases("""
        forgot, forgets, say why, say how, say when, say where, explain, explained, know, known,
        realise, realize, realised, realized, aware, forget, forgotten, notice, noticed, mention,
        hide, hidden, mind, regret, surprised, surprising, disclose, disclosed, reveal, revealed, learn,
        learned, hear that, heard that
        """),
    accounts=tuple(f"{noun}{of}" for noun in _ACCOUNTS for of in (" of", "")),
    contested=phrases("""
        is disputed, was disputed, is contested, was contested, is in dispute, is in doubt, is doubtful,
        was doubtful, is doubted, was doubted, is challenged, was challenged, is a mistake, was a
        mistake, is an error, was an error, is far too high,
        was far too high,
        is too high, was too high, is too low, was too low, is implausible, was implausible, is questionable,
        has been disputed, has been questioned, was questioned, is questioned, has been contested,
        has since been revised, was later revised, was revised
        """),
    resumes=phrases("""
        there, here, in, on, at, as, by, now, so, since, this, after, for, from, across, was, were, is, are,
        have, had, has, according, today, yesterday, last, near, among, during, with
        """),
    months=phrases("""
        january, february, march, april, may, june, july, august, september, october, november, december
        """),
)  # fmt: skip
