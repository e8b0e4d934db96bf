"""The patterns that show words as not said, or only perhaps said, each beside its reason.

They are matched against a sentence as ``frames`` writes it out: its words in lower case with a space after
each, ``❝`` for the quotation and ``●`` for any other. In a pattern ``~6`` is up to six words that end no
clause, ``{verb}`` a part: a word list of the language, or one of the parts below; a space takes the sign of a
word's classes with it, and ``␣`` is a space alone.
"""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, get_args

from briefgen.languages.vocabulary import words
from briefgen.reading.speech.cues import JUDGING, STRONG
from briefgen.reading.speech.frames import ANY_SIGN, BARE_WORD, NAME, SPEECH, STOP, signs_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.languages.factuality import Factuality

Reason = Literal["denied", "unreal", "asked", "intended", "unconfirmed", "false", "invented", "rejected",
                 "inscribed", "retracted"]  # fmt: skip
Pattern = tuple[Reason, "re.Pattern[str]"]

_WORD: Final = f"{BARE_WORD} "
_BREAKS: Final = words(
    "but while when why how where who what which and about because calling citing describing"
)
"""What may not stand between a verb and the quotation that it announces."""
_PARTS: Final = {
    "open": r"(?:, |: |, : |-- |— |– )?",
    "ly": r"\w+ly ",
    "n't": r"\w+n't",
    "utter": r"(?:us(?:e|ed|ing)|utter(?:ed|ing)?|speak|spoke|speaking) ~2(?:words?|term|phrase|sentence)",
    "verb": f"(?:{BARE_WORD}␣{signs_of(SPEECH)}|{{utter}} )",
    "name": f"{BARE_WORD}␣{signs_of(NAME)}",
    "tail": f"(?:{BARE_WORD}␣(?!{signs_of(STOP)}){ANY_SIGN}){{0,10}}?{{open}}❝",
    "end": r"(?:\.|,|in |at |to |of |on |during |by |if |had |were |instead |them |him |her |us |$|●)",
    "never": "(?:{negations}|{n't}) (?!{exceptions} )(?:{degrees} |{ly})*?",
    "hedge": "(?:{degrees} |{ly}|having |that |to |from |of |away |against )*?",
    "short": "(?:stop|stops|stopped|stopping|fall|falls|fell) short of",
    "gerund": r"(?:ever |once |having |{ly})*?(?=\w+ing )(?!nothing )",
    "refuse": "(?:(?:{refusing}|{short}|ha(?:s|ve|d) yet to) {hedge}|"
    "(?:instead of|rather than|without|far from) {gerund})",
    "claims": "(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)) ~4(?:that|having) ~6",
    "are": "(?:is|was|were|are)",
    "not": "(?:n't| not| never)",
    "adverbs": "(?:not |never |also |probably |have |{ly})*?",
    "perfect": "{modals} (?:to )?{adverbs}(?:have |'ve ){adverbs}(?:been )?",
    "might": "{possible} (?!only |not only ){adverbs}(?!have )",
    "wants": "{intending} (?:{ly}|also |then )*?to (?:have )?",
    "held_to": "(?:{are}|been|being) (?:{ly}|also |now )*?{held} to (?:have )?(?:{ly}|once )*?",
    "rumour": "{rumours} (?:has it |have it |had it |goes |~3)that ~8",
    "accused": "accus(?:e|es|ed|ing) ~7of (?:{ly}|having |once |ever )*?",
    "work": r"in (?:the|a|an|one|this|that|his|her|their|\S+'s) ~4{fictions} ",
    "acting": "(?:actor|actress|comedian|man|woman|impressionist) "
    "(?:playing|impersonating|portraying|mimicking|posing|dressed)",
    "played": "(?:{playing}|by an? (?:actor|actress|comedian)|(?:played|portrayed|voiced) by|the character|"
    r"an? (?:\w+ )?character|{acting})",
    "its": r"(?:his|her|their|the|a|an|\S+'s|new|own|recent|old)",
    "relative": "(?:that |which |, which |, that |also |simply )*",
    "reading": "(?:reads?|reading|said|says|saying|declar(?:es|ed|ing)|proclaiming|bearing|printed|"
    "painted|stood|with|stating|called|titled|entitled|of|urging|demanding)",
    "lettering": "(?:the |with |words |word |slogan |message |phrase |in |on )*?",
    "saying": r"(?:{sayings}|(?:the|an?|old|ancient|famous|\w+n) saying)",
    "report": "^(?:the |a |an )?(?:claim|report|rumou?r|story|quote|video|tweet|idea)s?",
    "those": r"(?:the|this|that|his|her|their|those|these) (?:\w+ )??(?:\w+ )??"
    "(?:quotes?|quotation|words|statement|sentence|remarks?|line|tweet|post|comments?|claim|video|letter)",
    "others": "(?:critics|opponents|enemies|detractors|rivals|some|others|people|many|foes|sceptics)",
    "lettered": "(?:written on|painted|scrawled|sprayed|printed on|engraved|inscribed|carved|tattooed)",
    "however": "(?:but |however , |in fact , |in truth , |though , )?",
    "so": "(?:so|it|that|this|(?:the|these|those|such) words|such a thing|anything of the (?:sort|kind))",
}
_HERE: Final = r"""
    denied {never}{verb}{tail}
    denied (?:{refuse}|{claims}){verb}{tail}
    denied (?:^|, |and |but |that )(?:{nobody}|no \w+) ~6{verb}{tail}
    denied no (?:evidence|record|proof|sign|indication|trace) ~3(?:that|of) ~7{verb}{tail}
    denied (?:not|n't|never) (?:been )?(?:true|correct|accurate|the case) ~2that ~6{verb}{tail}
    denied ❝ {open}~8(?:{never}|{refuse}){verb}{end}
    denied ❝ {open}(?:is|was|were|are|has|had){not} (?:been )?(?:what|something|~3words)
    denied ❝ {open}(?:is|was|were|are|has|had){not} (?:been )?{verb}
    denied ❝ {open}~2(?:never|not|{n't}) ~2(?:crossed|appear(?:s|ed)?|occur(?:s|red)?|passed|came|left|in)
    denied ❝ {open}(?:words|a phrase|a line|a quote|a sentence|something) ~6(?:never|not|{n't}|denie[sd])
    denied ❝ {open}{are} (?:words|a phrase|a line|a quote|something) ~8(?:never|not|{n't})
    denied (?:opposite of|contrary to|reverse of) {open}❝
    denied not {open}❝ (?:, )?but
    denied (?:, |but |and )not {open}❝
    denied ❝ (?:, )?~3but ~2(?:deleted|erased|never|did not send|crossed it|stopped|thought better)
    denied ❝ (?:, )?~6(?:skipped|dropped|omitted|cut|left out|deleted)
    false ❝ ~3(?:put|placed) in(?:to)? ~4mouth
    false (?:according to|on|from|by) (?:a|an|the) ~2{fakes} ~2(?:site|website|account|page|blog) [^❝●;]*❝
    false {fakes} (?:a|an|the) ~3{records} ~8{open}❝
    false {wrongly} ~2{credited} (?:, |{word})*?{open}❝
    false ❝ ~6(?:, )?~4(?:{wrongly} {credited}|{credited} {wrongly}|misattribut\w+|misquot\w+)
    false (?:misquot\w+|misattribut\w+|misreport\w+|misheard|put words in(?:to)?) ~10{open}❝
    false (?:a|an|the|this|that|\w+'s) (?:\w+ )?{fakes} ~2{records} (?:(?!and |but ){word})*?{open}❝
    false (?:according to|in|from|on|per) (?:a|an|the|what) ~2{fakes} ~2{records} [^❝●;]*❝
    false ❝ ~8{are} ~3{fakes} (?:\.|,|by |in |up |and |{records} |news |$)
    false {report} ~12{open}❝ (?:, )?~6{are} ~2{fakes}
    false {report} ~12{open}❝ (?:, )?{are} (?:wrong|baseless)
    false (?:^corrections? |^clarification |earlier version |previous version ).*❝
    unreal {perfect}{verb}{tail}
    unreal (?:draft|early version|first version) ~6(?:had|has|read|said|quoted|contained) ~8{open}❝
    unreal (?:thought|thinks|thinking) (?:to \w+sel\w+ )?(?:: |, ){open}❝
    unreal ❝ (?:, )?~3(?:thought|thinks)(?: to \w+sel\w+)? (?:\.|,|as|when)
    unreal (?:as (?:if|though) (?:to )?){verb}{tail}
    unreal {conditions} ~8{verb}{tail}
    unreal (?:^|, |and |but )(?:had|should) ~6{verb}{tail}
    unreal ❝ {open}~6(?:{perfect}|{might}){verb}{end}
    unreal {might}{verb}{tail}
    unreal (?:^|, )(?:and |but )?(?:if|had|were|should) [^❝●;]*?would {adverbs}{verb}{tail}
    unreal ❝ {open}~6would {adverbs}{verb}if
    intended {wants}{verb}{tail}
    intended ❝ {open}~6{wants}{verb}{end}
    asked whether (?:or not )?~8{verb}{tail}
    asked ^(?:so |and |but |well , )?{inverting} ~8{verb}{tail}.*\?
    asked ^(?:so |and |but )?(?:who|why would|why should|when did|where did) ~6{verb}{tail} \?
    unconfirmed {hearsay} ~2{verb}{tail}
    unconfirmed {others} (?:claim|say|allege|insist|believe|think|swear)(?:s|ed)? (?:that )?~5{verb}{tail}
    unconfirmed (?:claim|alleg)(?:s|es|ed|ing) that ~6{verb}{tail}
    unconfirmed credited with (?:having )?{verb}{tail}
    unconfirmed (?:legend|folklore|lore|myth|tradition|rumou?r) has (?:it that )?~6{verb}{tail}
    unconfirmed unclear who (?:\w+ )?{verb}{tail}
    unconfirmed {verb}{hearsay} {open}❝
    unconfirmed (?:{held_to}|{rumour}|{accused}){verb}{tail}
    unconfirmed ❝ {open}~7(?:{hearsay} ~2|{held_to}){verb}
    unconfirmed ❝ {open}~7{verb}{hearsay}
    unconfirmed ❝ {open}~5(?:attributed|ascribed) to
    unconfirmed (?:attributed|ascribed) ~6to ~6{open}❝
    invented {imagining} (?:that )?~6{verb}{tail}
    invented {work}[^❝;]*?❝
    invented ❝[^;]*?{work}
    invented ❝ {open}~6{acting}
    invented (?:mock|ap|imitat|mimick|parod)(?:ed|ing|s|es|ied) ~5: ❝
    invented (?:sarcastically|ironically|jokingly|in jest|as a joke|tongue-in-cheek) ~4{open}❝
    invented {played} [^❝●;]*?❝
    invented ❝ {open}~8(?:imagines|imagined|{played})
    inscribed {titled} (?:that |which )?(?:begin|open|start)(?:s|ning|ing) (?:with )?{open}❝
    inscribed (?:sang|sings|singing|sung|hummed|recited|recites|reciting) ~4{open}❝
    inscribed (?:nicknamed|known ~3as|also known as|billed as) {open}❝
    inscribed ❝ ~2{lettered}
    inscribed {lettered} ~5{open}❝
    inscribed the words {open}❝ (?:on|above|across|over|under) (?:a|an|the|his|her|its)
    inscribed {inscribed} ~6{relative}{reading} {lettering}{open}❝
    inscribed {its} {inscribed} {open}❝
    inscribed {titled} (?:, )?~4(?:called|titled|entitled|named|headlined) {open}❝
    inscribed {its} (?:\w+ )?{titled} (?:, )?❝
    inscribed {saying} (?:(?:goes|says|has it|that|runs|teaches) )?{open}❝
    inscribed ❝ {open}~6(?:{sayings}|(?:as the|an?|old|the old) saying)
    inscribed ❝ {open}(?:reads?|said|says|proclaim(?:ed|s)|declare[ds]) ~4{inscribed}
    rejected {rejecting} (?:to |at )?(?:the |this |that |any |use |of |\w+ing )*?{expressed}❝
"""
_AFTERWARDS: Final = r"""
    retracted ^~8(?:{recanting}|took|takes|walked|apologi[sz]ed for) (?:{those}|it|them|that|this)
    retracted ^~8(?:, )?(?:took|takes) ~4back (?:{those}|it|them|that|this)
    false ^{however}(?:{those}|it) (?:{are}|has been) ~4(?:{fakes}|{wrongly}) (?:\.|by |in |and |to |up |$)
    denied ^{however}~5(?:never|not|{n't}) (?:actually |ever )?{uttered} {so} (?:\.|$|,|at|in)
"""


@cache
def patterns(of: Factuality) -> tuple[tuple[Pattern, ...], tuple[Pattern, ...]]:
    """The patterns of a language: for the sentence of the quotation, and for the one after it."""
    parts = {field.name: any_of(getattr(of, field.name)) for field in fields(of)}
    parts |= _PARTS | {
        "word": f"{_WORD}",
        "expressed": parts["expressions"] + " (?:that |of )*?{open}",
        "uttered": "(?:said|say|used|use|wrote|write|uttered|posted)",
    }
    return _compiled(_HERE, parts), _compiled(_AFTERWARDS, parts)


@cache
def speech_words(of: Factuality) -> frozenset[str]:
    """The verbs whose object a quotation may be."""
    return (STRONG | JUDGING) - of.unfinished


@cache
def stop_words(of: Factuality) -> frozenset[str]:
    """What no doubt reaches across on its way to the quotation."""
    return (STRONG | of.conditions | _BREAKS) - {"words", "post", "report"}


def any_of(listed: Iterable[str]) -> str:
    """A pattern for any of the words, whole."""
    whole = "|".join(sorted(map(re.escape, listed), key=lambda word: (-len(word), word)))
    return rf"(?<![\w'.-])(?:{whole})"


def _compiled(table: str, parts: dict[str, str]) -> tuple[Pattern, ...]:
    found: list[Pattern] = []
    for line in table.strip().splitlines():
        reason, _, pattern = line.strip().partition(" ")
        found.append((_reason(reason), re.compile(expanded(pattern, parts))))
    return tuple(found)


def _reason(word: str) -> Reason:
    return next(reason for reason in get_args(Reason) if reason == word)


def expanded(pattern: str, parts: dict[str, str]) -> str:
    """A pattern of a frame as a regular expression, its parts filled in; it ends where a word does."""
    while (filled := re.sub(r"\{([a-z'_]+)\}", lambda match: parts[match[1]], pattern)) != pattern:
        pattern = filled
    if not pattern.endswith((" ", ANY_SIGN, signs_of(SPEECH), " )")):
        pattern += r"(?!\w)"
    counted = re.sub(r"~(\d+)", lambda match: f"(?:{_WORD}){{0,{match[1]}}}?", pattern)
    return counted.replace(" ", f" {ANY_SIGN}").replace("␣", " ")
