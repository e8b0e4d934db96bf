"""The patterns that show words as those of a law, a form or another writing to which somebody only points.

How they are written is told in ``Doubts``. A writing that is the speaker's own (*his report*, *she
published a report*) is no writing of others: only verbs that point to one count, and no *his* or *their*.
"""

from __future__ import annotations

from typing import Final

DOCUMENT_PARTS: Final = {
    "which": "(?:, )?(?:that|which|(?:under|in|by) which|whose) {itself}{0,3}?",
    "itself": "(?:(?!(?:he|she|they|we|i|you) ){any_word}␣(?!{speech_or_name_sign}){any_sign})",
    "whole": "(?:(?:the|an?|this|that|another|one) {silent}{0,3}?|{name}{1,3})",
    "the": "(?:the|an?|this|that) ",
    "of": "(?:of {silent}{1,4}?)?",
    "pointed": "{pointing} {silent}{0,6}?{documents} {silent}{0,5}?",
    "number": r"(?:\w*\d\S* )?",
    "broken": "(?:under|against|by|breaking|violating|breached|broke|violated|defying|defied|flouting|"
    "flouted|breaching|ignoring|obeying|in (?:defiance|breach|violation) of) "
    "(?:{whole})?{documents} {number}{of}",
    "quiet": "(?:{any_word}␣(?!{speech_sign}){any_sign})",
    "got": "(?:receiv(?:ed?|es|ing)|got|gets?|found|finds?|recall(?:s|ed|ing)?|discover(?:s|ed)|spotted|"
    "noticed|remember(?:s|ed))",
    "scrap": "(?:note|letter|sign|poster|placard|message|e-?mail|memo|telegram|leaflet|postcard|notice|"
    "voicemail|recording|banner|plaque|warning)",
    "sung": "(?:hymn|anthem|psalm|sonnet|proverb|oath|creed|carol|rhyme|limerick|chant|slogan|motto)",
    "render": "(?:translat|render|transcrib|decipher|paraphras|summari[sz])(?:e[ds]?|ed|ing|s) ",
    "ruled": "(?:against |on |{which}{providing} {silent}{0,3}?|{provides} {silent}{0,3}?)",
    "near": "{silent}{0,5}?{open}❝",
    "aloud": "(?:(?:out|aloud|loudly|back|from|on|through) )*",
    "to_all": "(?:(?:aloud|out|to|before|in|into|over|at) {silent}{0,3}?)?",
    "opened": "(?:open|unfold|tore|unroll|pick|pull|took|take)(?:e?[ds]|ing)? [^❝●;,:]*?and ",
    "are_so": "(?:, )?(?:(?:that|which) )?(?:(?:was|is|were|are) )?",
}
DOCUMENTS: Final = r"""
    written {pointed}{which}{providing} {near}
    written {pointed}(?:, )?{provides} {near}
    written {pointed}(?:, )?(?:under|in|by) which {silent}{0,3}?{open}❝
    written {got} (?:an?|another|one) {silent}{0,2}?(?:text )?{scrap} {quiet}{0,4}?: ❝(?! ~4{verb})
    written (?:with|in|into|by) {the}{silent}{0,2}?{sung} {silent}{0,2}?{open}❝
    written {render}{the}{silent}{0,2}?{documents} as {open}❝
    written {broken}{ruled}{open}❝
    written (?:that|because|how|where|when|while|if) {the}{silent}{0,3}?{documents} {of}{tells} {near}
    written ^{the}{silent}{0,3}?{documents} {of}, [^❝●;,]* , {providing} {near}
    written {reciting} {aloud}(?:{the}|{name}){silent}{0,2}?{canon} {to_all}{open}❝
    written {reciting} {aloud}{canon} {to_all}{open}❝
    written {opened}{reciting} {aloud}{silent}{0,4}?{open}❝
    written {marked_things} {are_so}{marked} (?:as |with |in \w+ letters )*{open}❝
    written {ticking} {silent}{0,3}?{marked_things} {open}❝
"""
