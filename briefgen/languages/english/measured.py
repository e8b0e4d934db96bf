"""English words for what a number counts, where one is taken for another."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.measured import Measured, Payments

_STREETS: Final = (
    r"street|road|avenue|lane|drive|square|boulevard|place|terrace|crescent|close|court|way|row|quay"
)

ENGLISH_MEASURED: Final = Measured(
    senses={
        "casualties": (
            (
                r"dead|deaths?|died|dies|dying|kill(?:ed|s|ing|ings)?|fatal(?:ities|ity|ly)|lost (?:his"
                r"|her|their) li\w+"
                r"|lives lost|lost lives|bodies|corpses?|victims killed|perish\w*|drowned|murder\w*"
                r"|slain"
            ),
            r"injur(?:ed|ies|y|ing)|wound(?:ed|s|ing)?|hurt|maimed",
            r"missing|unaccounted for|disappeared",
            r"rescued|saved|survivors?|survived|unhurt|unharmed",
        ),
        "justice": (
            r"arrest(?:ed|s|ing)?|detain(?:ed|ees|s)?|detentions?|held|in custody",
            r"charged|indict(?:ed|ments?)|prosecuted|prosecutions?",
            r"convict(?:ed|ions?|s)|sentenced|found guilty|jailed|imprisoned",
            r"acquitt(?:ed|als?)|cleared|released|freed",
        ),
        "trade": (r"export(?:s|ed|ing|ers?)?|sold abroad", r"import(?:s|ed|ing|ers?)?|bought abroad"),
        "result": (
            r"profits?|surplus(?:es)?|net income",
            r"loss(?:es)?|deficits?|lost|losing|loses?|shortfalls?",
        ),
        "turnover": (
            r"revenues?|turnover|sales|takings",
            r"profits?|net income",
        ),
        "when": (
            r"(?:last|past|previous) (?:year|month|week|quarter|season)",
            r"this (?:year|month|week|quarter|season)",
            r"(?:next|coming|following) (?:year|month|week|quarter|season)",
        ),
        "rank": (
            r"averag\w*|mean|median|typical\w*",
            r"highest|maximum|top|peak\w*|record",
            r"lowest|minimum",
        ),
        "sex": (r"wom[ae]n|girls?|females?|mothers|daughters", r"m[ae]n|boys?|males?|fathers|sons"),
        "certainty": (
            r"confirmed|proven|verified|laboratory[- ]confirmed",
            r"suspected|alleged|possible|probable|unconfirmed|presumed|feared",
        ),
        "sum": (
            r"agreed|granted|awarded|paid|accepted|approved|settled|payments?|settlement|received",
            (
                r"demand(?:ed|s|ing)?|ask(?:s|ed|ing)? for|asking|sought|seek(?:s|ing)?|request(?:ed|s"
                r"|ing)?"
                r"|call(?:s|ed|ing)? for|want(?:s|ed)?|applied for|urged|proposed"
            ),
            r"offer(?:ed|s|ing)?",
            r"refused|rejected|declined|turned down",
        ),
        "vote": (
            (
                r"(?:vot(?:e|es|ed|ing)|were|was|ballots) (?:for|in favou?r)|in favou?r|ayes|yes votes"
                r"|supported|backed"
            ),
            r"(?:vot(?:e|es|ed|ing)|were|was|ballots) against|against|opposed|noes|no votes",
            r"abstain(?:ed|ing)|abstentions?",
        ),
        "tax": (
            r"(?:before|plus|excluding|without)[- ](?:\w+ )?(?:tax(?:es|ation)?|VAT)|pre-?tax|gross",
            r"(?:after|net of|with|including)[- ](?:\w+ )?(?:tax(?:es|ation)?|VAT)|post-?tax|take-home|net",
        ),
        "room": (
            r"attend\w*|spectators|crowds?|audience|turnout|visitors|(?:people|fans|guests) (?:in|at|inside)",
            r"(?:holds?|seats|sleeps)(?: [a-z]+){0,2}?(?=\s\Z)|(?:capacity|room|seats) (?:of|for)",
        ),
        "sharing": (
            (
                r"each(?! (?:day|week|month|year|quarter|night|hour|time))|apiece|individual(?:ly)?"
                r"|per (?:head|person)"
            ),
            r"together|between (?:them|the (?:two|three|four))|combined|in total|altogether|jointly|in all",
        ),
        "age": (
            r"(?-i:new(?! [A-Z]))|newer|newest|brand-new",
            r"(?:old|older|used|second-hand|previous|existing) ones?",
        ),
        "flow": (
            r"arriv(?:ed|als|ing|e)|immigrants|newcomers",
            r"emigrants|departures|departed|left the country",
            r"net (?:migration|immigration|inflow|flow|change|gain)",
        ),
        "margin": (
            r"lead|support|majority|advantage|gap|turnout|backing",
            r"margin of error|error margin|sampling error|plus or minus",
        ),
        "reach": (
            (
                r"(?:whole|entire) (?:country|nation|state|region|city|town|world|county|island|province)"
                r"|nationwide|countrywide|worldwide|across the (?:country|world|nation)"
            ),
            r"alone",
        ),
        "credit": (r"loans?|lent|lend(?:s|ing)?|borrow\w*", r"grants?|donat\w+|gifts?|subsid\w+"),
        "epoch": (
            r"today|now(?:adays)?|currently|current (?:number|population|level|members?\w*|staff)|at present",
            (
                r"at (?:its|their|his|her|the) (?:peak|height|zenith|most)|in (?:its|their) heyday"
                r"|at one time|formerly|originally|at first|used to (?:be|have)"
            ),
        ),
    },
    periods=(
        (
            r"annual(?:ly)?|yearly|(?:per|a|each|every|full|whole|entire) year(?! (?:earlier|ago|before"
            r"|later|old))"
            r"|full-year|(?:first|opening|last|this|next|for the|in the) year|twelve months|12 months"
            r"|fiscal year|(?:in|for|during) (?:19|20)\d\d"
        ),
        r"half[- ]year|six[- ]months?|first half|second half|half of the year|half-yearly",
        r"quarter|quarterly|three[- ]months?|trimester",
        r"monthly|(?:in|for|over|per|a|each|every)(?: the)? month",
        r"weekly|(?:in|for|over|per|a|each|every)(?: the)? week",
        r"daily|(?:per|a|each|every) day",
        (
            r"(?:over|in|for|during|within|across|spread over|in the|over the)(?: the)?(?: next| past"
            r"| last| coming)?"
            r" (?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|[2-9]"
            r"|[1-9]\d)"
            r"(?: |-)years?|decades?"
        ),
    ),
    whole_periods=(
        (
            r"annual(?:ly)?|yearly|(?:per|a|each|every|full|first) year|full-year"
            r"|(?<!half )(?<!quarter )(?<!part )(?<!months )(?:of|over|for) the (?:whole |full |entire )?year"
        ),
        r"half-yearly|half-year|semi-annual",
        r"quarterly|per quarter|quarter",
        r"monthly|(?:per|a|each|every) month",
        r"weekly|(?:per|a|each|every) week",
        r"daily|(?:per|a|each|every) day",
        r"ten-year|five-year|over (?:ten|five|two|three|four) years",
    ),
    compared=r"year (?:earlier|ago|before)|year[- ]on[- ]year|the previous year|than in|compared",
    joints=r"and|but|while|whereas|although|though|after|before|when",
    change=(
        r"lost|loss|fall|drop|decline|decrease|reduction|fewer|cut|gain|gained|rise|increase|growth"
        r"|jump|more|additional|extra"
        r"|less|added|surge|slump|plunge|decreased by|grew by|fell by|rose by"
    ),
    level=r"after|to (?:[$€£]?\d)|left|remaining|number now|level|reached|total|now|still",
    changed_to=(
        r"(?:fell|fallen|falls|fall|dropped|drop|drops|declined|decreased|shrank|shrunk|sank|sunk"
        r"|plunged"
        r"|slumped|slid|tumbled|down|cut|reduced|lowered|rose|risen|rises|rise|grew|grown|climbed|climb"
        r"|increased|jumped|jump|soared|surged|up|raised|doubled|tripled|trebled|quadrupled|halved|swelled"
        r"|crept|edged)(?: [^\W\d_]+){0,3} to"
    ),
    changed_to_late="",
    changed_by=(
        r"(?:fell|fallen|falls|dropped|drops|declined|decreased|shrank|shrunk|sank|sunk|plunged|slumped|slid"
        r"|tumbled|down|cut|reduced|lowered|rose|risen|rises|grew|grown|climbed|increased|jumped|soared"
        r"|surged|up|raised|grow|rise|increase)(?: [^\W\d_]+){0,3} by"
    ),
    than=(
        r"\s(?:higher|lower|more|less|cheaper|dearer|bigger|smaller|longer|shorter|heavier|lighter|taller|wider"
        r"|deeper|larger) (?:[a-z]+ )?than\b"
    ),
    not_level=(
        r"changes?|changed|differen\w+|extra|additional|higher|lower|up|down|raised?|hikes?|saving\w*|saved|rose"
        r"|rising|increas\w+|decreas\w+|fell|falling|fallen|declin\w+|grew|growing|drop\w*|swing|margin|inflation"
        r"|shrink\w*|new|more|less|cheaper|dearer|longer|shorter|bigger|smaller|shift|improve\w*|worsen\w*|slid\w*|climb\w*|soar\w*|sank|sinking"
    ),
    restricted=(
        r"[^.;,\d]{0,20}?\bof (?:those (?=who|in|from|living)|(?:those|people|adults|voters|members) "
        r"(?=under|over|aged|with|without))((?:\S+\s?){2,3})"
    ),
    polled=r"who (?:answered|responded|replied|voted|took part)|asked|surveyed|polled|questioned|interviewed",
    part=r"\b(?:of which|of that)",
    whole=r"\b(?:of|among|out of) (?:the|its|their|his|her|all|these|those)(?: [a-z]+)?",
    beyond=r"\s(?:over|above|below|under|short of|beyond|more than) (?:its|the|their|his|her) ([a-z]+)",
    scaled=(
        r"\((?:figures |numbers |all |values )*(?:in|x|×)? ?(?:[$€£] ?|us\$ ?)?"
        r"(?:thousands?|millions?|billions?|trillions?|[’']000s?|000s)(?: of [a-z]+)?\)"
    ),
    leading=r"(?:leads|led|leading|beat|beats|defeated|defeats|ahead of|outpolled|outscored|over)",
    share=r"(?:share|proportion|percentage|part) of {group} (?:among|in|of|at|on)\b(?!.*\b(?:who"
    r"|that|with)\b)|{group} among",
    share_within=(
        r"women|girls|females",
        r"men|boys|males",
        r"children|pupils|young people|teenagers",
        r"students",
    ),
    shared=(
        r"\b(?:of|among) (?:the |all |these )?{group}\b[^.;]{{0,40}}\Z",
        r"[^.;,]{{0,20}}\b(?:of|in (?:two|three|four|five|ten)) (?:the |all |these )?{group}\b",
    ),
    everybody=r"(?:(?:share|proportion|percentage|percent|part) of (?:all |the )?|\A)(?:people|residents"
    r"|adults|inhabitants|citizens|population|voters|employees|workers|everyone|staff)",
    ages=r"ages?|aged|old|older|oldest|younger|youngest|years?|birthday",
    aged=(
        (r"[a-z]{3,}, ", r",(?= (?:was|is|were|who|has|had|from|of|said|died|will|told|and)\b)"),
        (r"(?:[A-Z][a-z'’-]+ ){1,2}[A-Z][a-z'’-]+, ", r",(?= [a-z])"),
        (r"(?:aged|at the age of|at age|turned) ", r""),
        (
            r"",
            (
                r"[- ]years?[- ]olds?(?=\W*\Z|[,.;]| (?:man|woman|boy|girl|student|suspect|victim|mother"
                r"|father|was|is|had|has|who|from|of|died|said|[a-z]{3,}(?:er|or|ist))\b)"
            ),
        ),
    ),
    numbered=(
        (r"", rf" (?:[A-Z][\w'’.-]+ ){{1,3}}(?i:{_STREETS}|st|rd|ave|blvd)\b\.?"),
        (
            (
                r"(?i:\b(?:paragraph|section|article|clause|rule|regulation|order|directive|resolution"
                r"|amendment"
                r"|appendix|annex|chapter|page|volume|verse|interstate|motorway|highway|route|bus|tram"
                r"|line|flight"
                r"|room|suite|flat|apartment|platform|gate|terminal|pier|lot|channel|building"
                r"|house number"
                r"|psalm|act"
                r"|bus (?:no\.?|number)|number|no\.|nos\.|§|§§)) "
            ),
            r"(?! (?:[a-z]+ )?[a-z]+s\b)(?![.,]\d)",
        ),
    ),
    bodies=(
        r"associations?|unions?|ministr(?:y|ies)|councils?|police|courts?|directorates?|part(?:y"
        r"|ies)|clubs?"
        r"|committees?|commissions?|agenc(?:y|ies)|boards?|federations?|authorit(?:y|ies)|bureaus?"
        r"|church"
        r"|army|navy|university|hospital|bank|charity|foundation|institute|society|chamber"
        r"|parliament|senate"
    ),
    not_owned=r"in|to|from|at|near|on|outside|across|for|with|against|of|by|than|between|into",
    payments=Payments(
        paying=r"paid|pays?|paying|gave|gives?|owed|owes?|lent|lends?|donated|awarded|transferred"
        r"|sent|granted|refunded",
        getting=r"received|receives?|got|gets|charged|charges?|collected|collects?|borrowed|borrows?",
        to="to",
        source="from",
        by="by",
        is_bare=True,
    ),
)
