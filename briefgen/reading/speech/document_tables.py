"""The patterns that show words as those of a law, a form or another writing to which somebody only points.

How they are written is told in ``doubt_patterns``. A writing that is the speaker's own (*his report*, *she
published a report*) is no writing of others: only verbs that point to one count, and no *his* or *their*.
"""

from __future__ import annotations

from typing import Final

DOCUMENT_PARTS: Final = {
    "which": "(?:, )?(?:that|which|(?:under|in|by) which|whose) {silent}{0,3}?",
    "whole": "(?:(?:the|an?|this|that|another|one) {silent}{0,3}?|{name}{1,3})",
    "the": "(?:the|an?|this|that) ",
    "of": "(?:of {silent}{1,4}?)?",
    "pointed": "{pointing} {silent}{0,6}?{documents} {silent}{0,5}?",
    "broken": "(?:under|against|by|breaking|violating|breached|broke|violated) {whole}{documents} {of}",
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
    written {pointed}{which}{open}❝
    written {broken}{ruled}{open}❝
    written (?:that|because|how|where|when|while|if) {the}{silent}{0,3}?{documents} {of}{tells} {near}
    written ^{the}{silent}{0,3}?{documents} {of}, [^❝●;,]* , {providing} {near}
    written {reciting} {aloud}(?:{the}|{name}){silent}{0,2}?{canon} {to_all}{open}❝
    written {reciting} {aloud}{canon} {to_all}{open}❝
    written {opened}{reciting} {aloud}{silent}{0,4}?{open}❝
    written {marked_things} {are_so}{marked} (?:as |with |in \w+ letters )*{open}❝
    written {ticking} {silent}{0,3}?{marked_things} {open}❝
"""
