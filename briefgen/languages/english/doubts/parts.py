"""What the patterns of doubt are made of: the parts that stand in braces in ``withdrawn``.

How they are written is told in ``Doubts``.
"""

from __future__ import annotations

from typing import Final

PARTS: Final = {
    "open": r"(?:, |: |, : |-- |— |– )?",
    "ly": r"\w+ly ",
    "n't": r"\w+n't",
    "utter": r"(?:us(?:e|ed|ing)|utter(?:ed|ing)?|speak|spoke|speaking) ~2(?:words?|term|phrase|sentence)",
    "verb": "(?:{any_word}␣{speech_sign}|{utter} )",
    "name": "{any_word}␣{name_sign}",
    "tail": "(?:{any_word}␣(?!{stop_sign}){any_sign}){0,10}?{open}❝",
    "end": r"(?:\.|,|in|at|to|of|on|during|by|if|had|were|instead|them|him|her|us|$|●)",
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
    "work": r"(?:in|according to) (?:the |a |an |one |this |that |his |her |their |~4\S+'s )~4{fictions} ",
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
    "(?:quotes?|quotation|words|statement|sentence|remarks?|line|tweet|post|comments?|claim|video|letter|"
    "story|report)",
    "others": "(?:critics|opponents|enemies|detractors|rivals|some|others|people|many|foes|sceptics)",
    "lettered": "(?:written on|painted|scrawled|sprayed|printed on|engraved|inscribed|carved|tattooed)",
    "however": "(?:but |however , |in fact , |in truth , |though , )?",
    "it_is": "(?:it (?:is|was|has been|had been|has long been) |it's )",
    "telling": "(?:story|tale|legend|rumou?r|joke|anecdote|yarn|saga|myth)",
    "lore_says": "(?:(?:word|legend|tradition|folklore|gossip|rumou?r|hearsay|lore|myth|(?:the|one) "
    "{telling}) "
    "(?:has|had|have) it|(?:the|one|an?) (?:\\w+ )?{telling} (?:goes|went|runs|ran)|{lore} ~4(?:says?|"
    "said|claims?|"
    "claimed|holds?|held|suggests?|tells?|insists?|goes|went))",
    "later": "(?:(?:later|afterwards|then|subsequently|since|eventually|finally|quickly|immediately|soon|"
    "also|has|"
    "had|have) )*?",
    "retells": "(?:(?:as|so) (?:the|one) (?:\\w+ )?{telling} (?:goes|went|has it|had it|runs)|according to "
    "(?:(?:an?|the|one|some|local|popular|family|old|office|town) )*{lore})",
    "vague": "un(?:confirmed|verified|corroborated|substantiated|sourced) ~1(?:reports?|claims?|accounts?|"
    "rumou?rs?|stor(?:y|ies)|sources?|posts?|tweets?|leaks?|transcripts?|recordings?)",
    "plain": "(?:s(?:ay|ays|aid)|tells?|told|wr(?:ite|ites|ote)|declared?|announced?|stated?|"
    "tweet(?:ed)?|answer(?:ed)?|"
    "repl(?:y|ied)|post(?:ed)?|admit(?:ted)?|confess(?:ed)?|blurt(?:ed)?(?: out)?|argued?|insist(?:ed)?|"
    "add(?:ed)?|utter(?:ed)?|"
    "let slip|promised?|vow(?:ed)?)",
    "bare": "(?:say|tell|write|declare|announce|state|tweet|answer|reply|post|admit|confess|argue|insist|"
    "add|"
    "utter|promise|vow|proclaim)",
    "must": "(?:must|will|shall|\\w+'ll|needs? to|needed to|ought to|had better|would do well to)",
    "names": "(?:{name}){1,4}",
    "them": "(?:{names}|him |her |them |us |me )",
    "draft": "(?:undelivered|unsent|(?:speech|remarks|address|letter|statement|text|e-?mail|note|message|"
    "line) "
    "(?:, )?(?:that |which )?~3never (?:delivered|gave|given|sent|held|read|made|used))",
    "copy": "(?:{synthetic} ~1(?:voice|version|copy|model|recording|rendering|speech|likeness|reading|"
    "twin|double|"
    "character|figure|persona)|{doubles}) of",
    "recants": "(?:{denies}|correct(?:ed|s|ing) {those}|correct(?:ed|s|ing) (?:himself|herself|"
    "themselves|itself)|mis-?spoken?|"
    "back-?track(?:ed|s)|"
    "back-?pedal+ed|revers(?:ed|es|ing) (?:himself|herself|themselves)|said the opposite|den(?:ies|ied|"
    "ying) "
    "(?:having |ever |even )*(?:said|saying|written|writing|it (?=[.,]|$)|that (?=[.,]|$)|making {those})|"
    "t(?:ook|akes?|aking|aken) (?:(?:it|that|this|them|{those}) back|back (?:it|that|this|them|{those}))|"
    "(?:walk|row|dial|diall|roll)(?:ed|s|ing) (?:(?:it|that|this|them|{those}) back|back (?:it|that|this|"
    "them|{those}))|"
    "{recanting} (?:it|that|this|them|{those})|(?:was|were|been) (?:only |just )?(?:joking|kidding|"
    "misquoted|mistranslated|"
    "quoted (?:wrongly|out of context))|(?:did not|didn't|never) (?:really )?(?:mean it|say (?:it|so|"
    "that|this))|"
    "(?:said|says|admit(?:s|ted)|conceded?s?|acknowledged?s?|clarifie[sd]) (?:that )?(?:it|this|that|"
    "{those}) "
    "(?:(?:was|were|is|are) not|wasn't|isn't) (?:true|correct|accurate|so))",
    "were_it": "(?:would|might|could|should|'d) (?:{ly}|also |perhaps |then )*?",
    "anyone": "(?:whoever |(?<!among␣)(?<!of␣)(?:anyone|anybody|everyone|everybody|those|people|men|women) "
    "(?:who|that) )",
    "ever": "(?:ever |having |of |that |he |she |they |had |once |{ly})*?",
    "ly_or": "(?:{ly}|also |then |repeatedly |first )*?",
    "bidden": "(?:urged|asked|told|ordered|begged|invited|pressed|advised|instructed|dared|challenged|due|"
    "encouraged|taught|trained|coached|paid|bribed)",
    "the_claim": "(?:the |this |that |any )~1(?:{expressions}|{passages}) (?:that )?",
    "guessing": "(?:hop|expect|wish|bet|predict|believ|think|thought|fear|guess|wager|doubt|suspect|pray|"
    "reckon|assum)(?:ed?|es|s|ing|ting)?",
    "might_have": "(?:{ly}|ever |still |once |has |have |had |would |will |might |may |dares? to )*?",
    "saying_so": "(?:saying|reading|declaring|reciting|repeating|stating|confessing|shouting|chanting|"
    "telling|claiming|writing|tweeting|posting|using ~2words) ",
    "not_at_all": "(?:{nobody}|{negations}|{n't}) ",
    "it_all": "(?:it|this|that|so|them)",
    "phrasing": "(?:phrases?|words?|terms?|expressions?|slogans?|lines?)",
    "disguised": "(?:pretending to be|posing as|in the guise of|masquerading as)",
    "a_character": "(?:the|an?) ~3(?:character|protagonist|narrator) ",
    "only_a": "(?:saying|said|says|added|adding|admitted|admitting|explaining|explained|insisting|insisted) "
    "(?:that )?(?:it|this|that|he|she|they) (?:was|were|had been|is) (?:all |only |just |merely )*"
    "(?:an? )?(?:joke|jest|test|prank|rehearsal|slip|joking|kidding|testing|rehearsing|quoting) "
    "(?:\\.|,|of|and|on|$)",
    "nearly": "(?:(?:close|near) to|within ~3of|on the (?:verge|point|brink) of|sel(?:f|ves) from)",
    "denies": "den(?:y|ies|ied|ying) (?:that )?(?:he|she|they) (?:(?:had|has|have|ever) )*(?:said|"
    "written|made|"
    "used) (?:it|so|this|that|{those})",
    "remark": "(?:remark|comment|statement|claim|line|phrase|tweet|post|quote|slur|outburst)",
    "his_words": "(?:{those}|saying|having|what|it |that )",
    "withdrawn": "(?:retracted|withdrawn|debunked|disowned|taken back)",
    "no_quote": "(?:a lie|a joke|a hoax|a fabrication|made up|a prank)",
    "so": "(?:so|it|that|this|(?:the|these|those|such) words|such a thing|anything of the (?:sort|kind))",
    "silent": "(?:(?!(?:his|her|their|my|our|own|and|but|or) ){any_word}␣(?!{speech_sign}){any_sign})",
    "who": "(?:(?:he|she|they|it) )",
    "deleting": "(?:(?:cross(?:ed|es|ing)?|scored|struck|strik(?:es?|ing)|cuts?|edit(?:s|ed)|took|"
    "takes?|taken|le(?:ft|aves?|aving)|blotted|inked) out|"
    "struck|strik(?:es?|ing)|cut|cuts|cutting|delet(?:es?|ed|ing)|"
    "remov(?:es?|ed|ing)|eras(?:es?|ed|ing)|drop(?:s|ped|ping)?|omit(?:s|ted|ting)?|skip(?:s|ped|ping)?|"
    "scrap(?:s|ped)?|redact(?:s|ed)?|excis(?:es?|ed))",
    "that_reads": "(?:that said |saying |reading |which read )?",
    "a_certain": "(?:a|an|one|another|the)",
    "one_of": "(?:the|an?|one|this|that|these|those|any|his|her|their) ",
    "passages": "(?:passages?|paragraphs?|remarks?|posts?|tweets?|parts?|sections?|bits?)",
    "enjoying": "(?:is|was|are|were|been|be|loves?|loved|enjoys?|enjoyed|finish(?:es|ed)|start(?:s|ed)|began|"
    "begins|keeps?|kept|recommends?|recommended|busy)",
    "commonly": "(?:is|are|was|were|(?:has|have|had) been|came to be|became|some|many|they|people|locals|"
    "residents|insiders|outsiders)",
    "naming": "(?:calls?|called|known as|dubbed|dub|termed|described as|nicknamed|labell?ed|billed as|"
    "refer(?:red)? to as)",
    "ironically": "(?:sarcastic|ironic|mocking|facetious|joking)(?:al)?ly",
    "with_irony": "(?:(?:with|in) (?!no )~1(?:irony|sarcasm|mockery|jest)|"
    "tongue (?:firmly |only )?(?:half )?in cheek|tongue-in-cheek (?:\\.|,|$)|"
    "dripping with (?:irony|sarcasm|scorn)|rolling (?:his|her|their) eyes|"
    "half[ -]joking|(?:only|just) (?:half )?joking|air quotes|with a wink)",
    "received": "(?:greeted|shouted down|howled down|booed|"
    "met|welcomed|received|interrupted|drowned out|heckled|cheered|pursued|followed|"
    "taunted|serenaded|confronted|hailed|surrounded|sent off|bombarded|assailed)",
    "hearing": "(?:hear[sd]?|hearing|fac(?:ed|es|ing)|ignor(?:ed|es|ing)|dr(?:ew|aws|awn|awing)|"
    "prompt(?:ed|s|ing)|spark(?:ed|s|ing)|provok(?:ed|es|ing)|endur(?:ed|es|ing)|to|amid|over|above|despite)",
    "outcries": "(?:cries|cry|shouts?|chants?|calls?|jeers|boos|yells?|screams?|questions?|heckles|whispers|"
    "slogans?|hoots|roars?|murmurs)",
    "such_as": "(?:of |such as |like |including |from ~3of |asking |that read )",
    "been": "(?:was|were|is|are|been|being) ",
    "say_to": "(?:want|wait|long|love|like|expect|need|ask|urg|beg|press|implor|dar|challeng|order|"
    "advis|instruct|pray|hop|wish|yearn|dream|coach|train|forc|time)(?:s|e|es|ed|ged|ing|ging)? ",
    "in_own": "(?:in|during|from|by) {silent}{0,4}?",
    "own_words": "(?:testimony|confession|statement|interview|affidavit|letter|remarks?|comments?|post|"
    "tweet|account|evidence|deposition|speech|admission|words|claims?)",
    "at_last": "(?:(?:would|has|had|have|later|since|subsequently|afterwards|eventually|then|soon) )*",
    "undone": "(?:{recanting}|repudiated?|tak(?:e|en) back|took back|walk(?:ed)? back|withdrew)",
    "taken_back": "(?:(?:later|since|subsequently|afterwards|eventually) (?:been )?{undone})",
    "gone_back": "(?:(?:(?:that|which) )?{who}{at_last}{undone}|whose \\w+ {who}{at_last}{undone}|"
    "(?:(?:that|which) (?:was|were|has been|had been|have been) )?(?:and )?{taken_back}|"
    "(?:that|which) (?:was|were|has been|had been) {undone})",
}
