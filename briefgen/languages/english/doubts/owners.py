"""The patterns that find whose words somebody passes on; the group ``owner`` is whoever said or wrote them.

How they are written is told in ``Doubts``; ``AROUND`` says where each of ``RELAYED`` may stand.
"""

from __future__ import annotations

from typing import Final

OWNER: Final = {
    "quiet": "(?:{any_word}␣(?!{speech_sign}){any_sign})",
    "poss": "(?P<owner>(?:(?:the|an?|his|her|their) )?{quiet}??(?!{when}){any_word}(?:'s|s')) ",
    "when": r"(?:to|yester)?day's|tonight's|tomorrow's|week's|month's|year's|\w+day's|it's|that's|what's|"
    r"there's|here's|he's|she's|let's|who's",
    "titled": "(?:(?:the|late|former|then|his|her|their|old|president|senator|minister|chancellor|"
    r"apostle|st\.?|{persons}) )*",
    "named": "{titled}(?:{name}){1,5}",
    "kin": "(?:an?|the|one|another|some|his|her|their) ~2{persons} ",
    "whoever": "(?:an?|the|one|his|her|their) {quiet}{1,3}?",
    "someone": "(?P<owner>{named}|{kin})",
    "near": "{quiet}{0,4}?{open}❝",
    "none_after": "(?![^❝;]{0,60}●)",
    "replied": "{open}~4(?:tweeted|posted) [^❝●;]*(?:tweet|post)s? ",
    "not_poss": "(?<!'s␣{name_sign})",
    "said": "(?:said|told|made|coined|used|wrote|sung|sang|uttered|written|tweeted|posted|shouted)",
    "mannered": "(?:accent|voice|tone|manner|mannerisms|drawl|lisp|style|speech|diction|way of speaking)",
    "had": "(?:(?:had|has|later|once|then|first|famously) )",
    "coined": "(?:words?|phrases?|lines?|slogans?|catchphrase|mantra|motto|formula|quip)",
    "spoken": "(?:(?:once|first|famously|originally|later|earlier|then) )?"
    "(?:(?:written|spoken|said|uttered|coined|used|sent|sung|made|made famous) )?(?:of|from|by)",
    "once": "(?:(?:once|famously|often|first|always|memorably) |(?:used|liked|likes|loved) to |would )+",
    "ends": r"(?:\.|,|it|this|that|by|from|in|at|on|so|during|when|last|after|$)",
    "told": "(?:told|asked|warned|texted|assured|promised|reminded|informed|said to|wrote to|yelled at)",
    "heard": "(?:(?:had|has|have|was|were|'d|been) )*(?:told|heard|overheard|warned|asked)",
    "no_by": "(?:(?!(?:by|to|with|from|of|at|and|for|in|on|as|than) ){word}){0,2}?",
    "perceived": "(?:heard|overheard|read)",
    "mimicked": "(?:paraphrased|quoted|cited|imitated|echoed|parroted|mimicked|parodied|recited)",
    "answered": "(?:listen(?:ed|s|ing) to|hear[sd]?|mock(?:ed|s|ing)|quot(?:ed|es|ing)|cit(?:ed|es|ing)|"
    "repeat(?:ed|s|ing)|echo(?:ed|es|ing)|reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|recall(?:ed|s|ing)|"
    "ridicul(?:ed|es|ing)|answer(?:ed|s|ing)|retweet(?:ed|s|ing)|applaud(?:ed|s|ing))",
    "him": "(?:him |her |them |me |us |(?:{name}){1,3})",
    "mail": "(?:letter|e-?mail|note|message|postcard|text|tweet|post|comment|review|voicemail|telegram)",
    "aloud": "(?:out |aloud )?",
    "replies": "(?:reply|answer|response|retort|verdict|message|cry|shout|call|question|rejoinder|warning)",
    "any": "(?:an?|the|one|another)",
    "for_saying": "(?:for|over|after|because of) (?:having |ever |once |publicly |reportedly )?"
    "(?:saying|said|writing|written|tweeting|telling|told|claiming|declaring|shouting|posting|using|asking|"
    "stating|arguing|calling|"
    "(?:the|his|her|their|these|those) ~1{writings})",
}
RELAYED: Final = (
    "{relaying} {quiet}{0,3}?{poss}~2{writings} ",
    "{relaying} {quiet}{0,4}?{writings} {spoken} {someone}",
    "echo(?:es|ed|ing)? {poss}~1{coined} ",
    "echo(?:es|ed|ing)? ~2{coined} of {someone}",
    "{relaying} ~3(?:{writings}|what|something) (?:that |which )?{someone}{had}*{said}(?: famous)? ",
    "{voicing} (?:for |from )?{someone}{not_poss}",
    "echo(?:es|ed) {someone}{not_poss}",
    "(?:in|using|with|to (?:use|quote|borrow|paraphrase|echo)) {poss}~1(?:{writings}|voice|accent|style) ",
    "(?:with|using|by|us(?:es?|ed)) (?:\\w+ ){1,3}?{writings} {spoken} {someone}",
    "(?:imitat|mimick?|mock|ap|parody?i?)(?:es|ed|ing|s) {poss}~1{mannered} ",
    "in the (?:voice|words|style|manner|accent|tone|person|guise|role) of {someone}",
    "to (?:quote|paraphrase|echo|borrow from|cite) {someone}{not_poss}",
    "in an?(?:other)? ~1(?:echo|imitation|parody|impression|paraphrase) of {someone}",
    "in an?(?:other)? ~1(?:nod|reference|allusion|homage|tribute) to {poss}~2{coined} ",
    "as {someone}(?:(?:put|puts|has|had) it|{once}(?:said|say|says|saying|wrote|write|put it|warned)) ",
)
AROUND: Final = (
    "{relayed}{near}",
    "{relayed}, ~5{verb}{tail}",
    "❝ (?!{replied})[^❝;●]*?{relayed}{none_after}",
)
OTHERS: Final = (
    "❝ {open}(?:came|comes) (?:the|an?|his|her) ~2{replies} (?:from|of|by) (?P<owner>{named}|{whoever})",
    "{reciting} {aloud}{any} {quiet}{0,2}?{mail} (?:from|by) (?P<owner>(?:an?|one) {quiet}{1,3}?){near}",
    "^(?:and |but )?as {someone}(?:said|says|wrote|noted) , {open}❝",
    "{verb}(?:that )?{someone}(?:(?:used|liked|loved) to|would|always|once|often) (?:say|said) ~3{open}❝",
    "(?:angry|furious|cross|mad|pleased|annoyed|upset) (?:at|with) {someone}{for_saying} ~3{open}❝",
    r"\w+(?:ed|ing|s|sued) {no_by}(?P<owner>{named}|him |her |them |{whoever}){for_saying} ~3{open}❝",
    "❝ {open}~4{verb}(?:that )?(?P<owner>{named}|he |she |they |{kin}){had}*{told} {him}{ends}",
    r"❝ {open}~4{verb}(?:that )?(?P<owner>(?:he|she|they|i) {heard}) {ends}",
    "{verb}(?:that )?(?P<owner>(?:he|she|they|i) (?:(?:had|has|was|been) )+(?:told|warned|asked)) {open}❝",
    "{verb}(?:that )?(?P<owner>(?:he|she|they|i) (?:(?:had|has) )+{perceived}) {quiet}{0,5}?{open}❝",
    "{answered} {poss}❝",
    "(?P<owner>{named}), who (?:(?:had|has|was|is|kept|keeps|once) )*(?:\\w+ly )?{verb}~3{open}❝",
    "(?:heard|overheard|hears|listened to|listens to) (?P<owner>{named}|{whoever}){near}",
    "{mimicked} (?P<owner>{named}), (?:saying|declaring|shouting|repeating|reading|singing) ~2{open}❝",
)
