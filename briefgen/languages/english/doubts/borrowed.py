"""The patterns that show words as spoken by somebody whose words they are not, or not in earnest.

How they are written is told in ``Doubts``. What somebody keeps away from (*distanced herself from the
words*), how they put the view of others, what stands on an account that others have taken, and what others
wrote for them. ``CONTINUED`` is asked only where the next sentence goes on with a quotation; ``EARLIER``
reads the sentence before, too, up to ``‖``.
"""

from __future__ import annotations

from typing import Final

BORROWED_PARTS: Final = {
    "faked": "(?:(?:made|generated|created|produced) {engine}|"
    "(?:cloned|faked|synthesi[sz]ed|fabricated|doctored|spliced) )",
    "lead": "(?:^|, |and |but |that |when )(?:the |some )?(?:[\\w-]+ )?",
    "recited": "(?:read|reads|reading|recit(?:ed|es|ing))",
    "for_them": "(?:(?:for|to) (?:him|her|them) )",
    "reciting": "(?:say|saying|read|reading|declare|declaring|recite|reciting|repeat|repeating|state|stating|"
    "confess|confessing)",
    "headed": "(?:headlined|splashed|headline (?:read|said|ran)|titled|emblazoned with|that (?:read|said))",
    "joked": "(?:joked|kidded|deadpanned|jested|teased|quipped|jokes|deadpans|quips|wisecracked)",
    "oneself": "(?:himself|herself|themselves|itself|myself|ourselves) ",
    "apart": "(?:(?:distanc|dissociat|disassociat|divorc|separat|detach)(?:e|es|ed|ing) {oneself}|"
    "(?:back|shi|"
    "walk|stepp|edg|mov|sh)(?:ed|es|ied|ies|y|ing|s)? away |recoil(?:s|ed|ing)? |"
    "(?:took|takes|taking|kept|keeps|keeping) {her}distance )from ",
    "summing": "(?:(?:sum(?:s|med|ming)? (?:{her}{silent}{0,3}?)?up|(?:characteri[sz]|caricatur|summari[sz]|"
    "paraphras|describ|satiri[sz]|ridicul|condens|recapitulat)(?:e|es|ed|ing)|(?:mock|lampoon|boil|dismiss|"
    "deride|portray|depict|represent|parod|render|reduc)(?:s|es|ed|ing|y|ied|ies)?(?: down)?) )",
    "her": "(?:his|her|their|its|the|an?|this|that|some) ",
    "rivals": r"(?:(?:opponent|critic|enem|rival|detractor|adversar|opposition|government|other|foe|skeptic|"
    r"sceptic|challenger|oppositions|part|side|camp|predecessor|minister|cabinet|council|industr|compan|"
    r"developer|protester|populist|left|right|establishment|colleague|lobb|lobbyist)(?:s|y|ies)?(?:'s?|s') |"
    r"{name}(?={stance})|[\w-]+'s? )",
    "stance": "(?:views?|positions?|stances?|attitudes?|approach(?:es)?|polic(?:y|ies)|argument|"
    "arguments|message|"
    "philosoph(?:y|ies)|thinking|case|logic|line|reasoning|platform|creed|mindset|outlook|plans?|programme|"
    "program|strategy|ideology|reply|response|excuse|answer|advice) ",
    "putting": "(?:as|with|in|by|to|thus|like this|this way)",
    "at_none": "(?:(?:at|on|in|under|during|by) no (?!uncertain |small |unusual )~3|not "
    "(?:once|ever|a single time|even once|for (?:a|one) (?:moment|second|minute)|(?:in|at|on) (?:any|"
    "a single)) "
    "~4|nowhere ~6|(?:in|on|at|under) none of ~4|in neither ~3)",
    "thieves": "(?:hackers?|intruders?|imposters?|impostors?|fraudsters?|pranksters?|scammers?|trolls?|"
    "hijackers?|"
    "cybercriminals?|impersonators?|vandals?)",
    "stolen": "(?:hacked|hijacked|compromised|stolen|spoofed|spoof|parody|cloned|fake|bogus|phoney|phony|"
    "impostor|imposter|impersonat(?:or|ion)|counterfeit|satirical|seized|breached|sham|lookalike|copycat)",
    "taken": "(?:hack(?:ed|ers)|hijack(?:ed|ers)|compromised|seized|breached|stolen|taken over|broken into|"
    "commandeered|took over|broke into|{thieves})",
    "account": "(?:accounts?|pages?|profiles?|websites?|feeds?|channels?|handles?|blogs?|mailbox|inbox|"
    "number|"
    "twitter|facebook|instagram|telegram|phone|email|e-mail|site|stream)",
    "writers": r"(?:kidnappers?|captors?|jailers?|guards?|lawyers?|aides?|handlers?|interrogators?|"
    r"abductors?|"
    r"attorneys?|torturers?|hijackers?|militants?|minders?|prosecutors?|police|publicists?|officials?|"
    r"hostage-takers?|speechwriters?|advisers?|advisors?|soldiers?|gunmen|rebels|agents?|wardens?)",
    "drafted": "(?:written|wrote|prepared|drafted|dictated|handed|given|gave|supplied|typed|scripted|"
    "composed|"
    "drawn up|forced|imposed|penned)",
    "script": "(?:text|statement|script|letter|note|paper|confession|speech|page|sheet|message|card|"
    "lines?|words|"
    "declaration|apology|autocue|teleprompter)",
    "coerced": r"(?:under hypnosis|in (?:his|her|their) sleep|"
    r"at gun ?-?point|at knife-?point|at gunpoint|under duress|under torture|under coercion|"
    "under threat(?: of (?:death|torture|execution|violence))?|(?:gun|pistol|knife|rifle) (?:to|at|against) "
    "(?:his|her|their) (?:head|throat|neck|temple)|in a (?:forced|coerced) (?:confession|statement|apology|"
    "recantation)|in a (?:hostage|ransom|proof-of-life) (?:video|recording|tape|clip))",
    "made_to": "(?:(?:forced|compelled|coerced|tortured|bullied|blackmailed|pressed) (?:to|into)|made to|"
    "(?:tricked|duped|fooled|lured|conned) into|"
    "(?:forc|compell|coerc|tortur)(?:ed|es|ing) {them}(?:to|into)) ",
    "engine": "(?:with|by|using|through|on) ~3(?:ai|a\\.i\\.|artificial|software|algorithms?|computers?|"
    "machines?|"
    "deepfake|generative|program|app|synthesi[sz]ers?|chatbot|bots?|tools?|voice-cloning|technology|"
    "{thieves})",
    "papers": "(?:newspapers?|tabloids?|daily|front page|magazine|weekly|broadsheet|front pages|cutting|"
    "clipping|"
    "edition|copy of {silent}{1,4}?|leaflet|pamphlet|flyer|booklet)",
    "retold": "(?:paraphrased|summari[sz]ed|caricatured|retold|mocked|rendered|imitated|parodied)",
    "put_on": "(?:put|puts|putting|adopted|adopts|affected|affecting)",
    "funny": "(?:squeaky|deep|mock|falsetto|whiny|silly|funny|high-pitched|nasal|gravelly)",
    "voice": "(?:voice|accent|tone)",
    "believing": "(?:believ(?:ed?|es|ing)|suspect(?:s|ed)?|guess(?:es|ed)?|thought|thinks?|reckon(?:s|ed)?|"
    "seem(?:s|ed)? to remember)",
    "tunes": "(?:hit|song|track|ballad|hymn|tune|anthem|musical|film|novel|album|single|sitcom|opera|carol)",
    "rendering": "(?:interpreter|translator|translation|stenographer|subtitles?|captions?|transcript|"
    "transcriber|typist)",
    "renderer": "(?:interpreter|translator|stenographer|transcriber|typist)",
    "mistaken": "(?:wrong|errors?|mistakes?|mistaken|inaccurate|mistranslat\\w+|misheard|"
    "misrender\\w+|garbled)",
    "shared": "(?:re-?post|re-?tweet|re-?shar|forward|circulat|re-?blogg|lik)(?:ed|es|ing|s)",
    "pictures": "(?:videos?|clip|meme|picture|image|photo|photograph|cartoon|screenshot|post|tweet|article)",
    "captioned": "(?:with|under|bearing|carrying|above|beneath|over) the (?:words|caption|message|title|"
    "slogan|line|headline|hashtag)|captioned|titled|headed|headlined|overlaid with",
    "papers_of": "(?:{records}|documents?|leaks?|tapes?|transcripts?|papers?|dossiers?|letters?)",
    "the_papers": "(?:the|this|that|those) ~1{papers_of}",
    "was_taken": "(?:was|were|been|being|got) ~3{taken}",
    "calls": "(?:calls?|called|dismiss(?:es|ed)|denounc(?:es|ed)|describ(?:es|ed)|brand(?:s|ed)|"
    "label(?:s|led)|declar(?:es|ed)|call|says?|said|insist(?:s|ed)|found)",
    "forged": "(?:forger(?:y|ies)|fakes?|fabrications?|hoax(?:es)?|inventions?|forged|faked|fabricated|bogus|"
    "doctored|spurious|phony|phoney|disinformation|inauthentic|(?:not|never) (?:authentic|genuine|real))",
    "not_denied": "(?!.*(?:den(?:y|ied|ies|ying)|no|{n't}) )(?!.*not (?:an? )?(?:forger|fake|hoax|fabricat))",
    "called_forged": "~5(?:is|was|are|were|be|been|as|calls?|called) ~3{forged} (?:\\.|,|by|and|made|$)",
    "retelling": "(?:account|accounts|telling|version|recollection|recollections|retelling|reckoning)",
    "diaries": "(?:diary|diaries|memoirs?|letters?|journals?|notebooks?|papers|notes)",
    "blared": "(?:reads?|said|says|ran|runs|went|scream(?:ed|s)|blar(?:ed|es)|shout(?:ed|s)|"
    "proclaim(?:ed|s)|declare[ds]) (?:(?!(?:in|with|on|of|behind|under|beside) ){any_word} ){0,3}?",
    "near_words": "[^❝●;,]*?{open}❝",
    "struck": "(?:(?:crossed|struck|scratched|blacked|scored|inked|rubbed|cut) (?:out|through)|redacted|"
    "erased|deleted|removed)",
    "wrappers": "(?:box|packet|package|label|menu|bottle|carton|wrapper|sign|poster|banner|plaque|placard|"
    "leaflet|flyer|brochure|newspaper|gravestone|billboard|tin)",
    "standing": "(?:(?:holds?|shares?|maintains?|defends?) ~1(?:that|this|it|such|these|those|so)|believes? "
    "(?:that|this|it|so|in it)|thinks? (?:so|that)|agrees?|stands? by|subscribes? to)",
    "believed": "(?:to be believed|to be trusted|right|true|correct|accurate|reliable|real|"
    "genuine|authentic|confirmed)",
    "corrected": "(?:apologi[sz]ed|retracted|corrected|withdrew|withdrawn)",
    "in_fun": "(?:in jest|as a joke|jokingly|tongue in cheek|tongue-in-cheek|in fun|jestingly|facetiously|"
    "half-jokingly|with a wink)",
}
BORROWED: Final = r"""
    ascribed (?:as )?{retold} by [^❝●;]*?❝
    invented {put_on} (?:on )?(?:an?|the|her|his) ~3{voice} (?:, )?{open}❝
    invented in (?:an?|the) ~2{funny} ~2{voice} (?:, )?{open}❝
    retracted ❝ [^;●]*?(?:quoted|reported|cited) ~2as ~2by ~8{corrected}
    rejected {apart}{silent}{0,4}?(?:(?:{expressions}|{remark}|claims?) )?(?:that |of )?❝
    rejected (?:took|takes|taking) (?:exception|offence|offense|issue) (?:to|at|with) {the}{expressed}❝
    ascribed {summing}(?:up )?(?:{her})?{silent}{0,2}?{rivals}{silent}{0,2}?{stance}~2{putting} ~3{open}❝
    ascribed {summing}(?:up )?{the}{stance}of {quiet}{1,5}?{putting} ~3{open}❝
    denied (?:^|, |and |but |that |; ){at_none}{inverting} ~6{verb}{tail}
    denied ❝ (?:, |-- |— |– )?{at_none}{inverting} ~4{uttered}
    false {taken} [^❝●;]*?{account} ~4(?:, )?(?:it|they|the {account}|{account}|{thieves}) ~3{verb}{tail}
    false {account} ~4(?:was|were|been|being) ~2{taken} [^❝●;]*?(?:it|the {account}|{thieves}) ~2{verb}{tail}
    false (?:^|, |and |but |that |when )(?:{her}|{names})?(?:[\w-]+ )?{stolen} ~2{account} ~4{verb}{tail}
    false (?:on|from|by|via|through|over) (?:{her}|{names})?(?:[\w-]+ )?{stolen} ~2{account} [^❝●;]*?❝
    false ❝ [^❝●;]*?(?:on|from|by|via|through|over) (?:{her}|{names})?(?:[\w-]+ )?{stolen} ~2{account}
    false ❝ (?:, )?(?:{her}|{names})?(?:[\w-]+ )?{stolen} ~2{account} ~2{verb}
    false ❝ [^❝●;]*?{account} ~2{verb}[^❝●;]*?(?:after|when|while) ~8{taken}
    false {lead}{thieves} ~3{verb}[^❝●;]*?❝ ~2(?:on|from|as|in)(?= )
    false {records} ~2(?:made|generated|created|produced|cloned|faked|synthesi[sz]ed) {engine} [^❝●;]*?❝
    false {records} (?:in which|where|that|which) [^❝●;]*?❝ (?:, )?(?:was|were|is) ~2{faked}
    forced reading ~4{script} (?:, )?~4{writers} ~4{drafted} [^❝●;]*?❝
    forced {recited} ~4{script} ~3{drafted} {for_them}?by ~4{writers} [^❝●;]*?❝
    forced ❝ [^❝●;]*?reading ~4{script} (?:, )?~4(?:{writers} ~4{drafted}|{drafted} ~3by ~4{writers})
    forced (?:^|, |and |but |then |{verb}){coerced} [^❝●;]*?❝
    forced ❝ (?:, )?~6{verb}[^❝●;,]*?{coerced}
    forced {names}{coerced} ~3{verb}[^❝●;]*?❝
    ascribed paraphras(?:ing|ed|es) {names}(?:, )?[^❝●;]*?❝
    forced {made_to}~2{reciting} [^❝●;,]*?❝
    forced ❝ (?:, )?~4{made_to}~2(?:say|saying|read|reading|declare|recite|repeat|state|confess)
    inscribed {papers} (?:, )?(?:(?:that|which|whose) )?~3{headed} (?:with )?{open}❝
    joking ❝ (?:, )?~5{verb}~1{in_fun}
    unconfirmed {believing} (?:that )?(?:{names}|he |she |they )~2{verb}{tail}
    inscribed ❝ (?:, )?(?:an?|the|his|her|their|one of) ~4{tunes} (?:by|from|of|about|in|on|which|that|,|\.)
    false ❝ [^❝●]*?{renderer} ~8{mistaken}
    written shar(?:ed|es|ing) (?:an?|the) {silent}{0,2}?meme [^❝●;,]*?(?:{captioned}) {open}❝
    written {shared} (?:an?|the|another|one) {silent}{0,3}?{pictures} [^❝●;,]*?(?:{captioned}) {open}❝
    false ^{not_denied}.*{papers_of} (?:, )?(?:that|which) [^❝●;]*?{forged} [^❝●;]*?❝
    asked (?:^|, |and |but |so )(?:i|we) (?:then |also )?(?:asked|put it to|suggested to) {them}[^❝●;]*?❝
    unconfirmed (?:claim|alleg|purport|sw[eo]r|insist|pretend)\w* (?:that ~3|to have )(?:over)?heard [^❝●;]*?❝
    unconfirmed ^(?:in|according to) the {diaries} of (?:his|her|their|an?|the) [^❝●;]*?❝
    unconfirmed (?:is|was|are|were) (?:remembered|depicted|portrayed|supposed) as (?:having )?{verb}{tail}
    unconfirmed (?:by|in|on|from) (?:the )?(?:only )?{retelling} of [^❝●;]*?❝
    unconfirmed (?:by|in|on) (?!{her}own )(?:\S+ ){0,3}?(?:\S+'s?|s') ~1{retelling} [^❝●;]*?❝
    unconfirmed ❝ [^❝●;]*?(?:by|in|on) (?!{her}own )(?:\S+ ){0,3}?(?:\S+'s|s') ~1{retelling} (?:\.|,|of|$)
    unconfirmed ❝ [^❝●;]*?(?:by|in|on) the {retelling} of
    unconfirmed if ~9(?:is|are|was|were) {believed} [^❝●;]*?❝
    unconfirmed ❝ [^❝●;]*?if ~9(?:is|are|was|were) {believed}
    unconfirmed (?:seem|appear)(?:s|ed)? to (?:have )?(?:{ly})?{verb}{tail}
    unconfirmed ❝ {open}~4(?:seem|appear)(?:s|ed)? to (?:have )?(?:{ly})?{verb}
    unreal (?:practis|practic|rehears)(?:ed|es|ing) {her}~2(?:lines?|speech|answer|words|apology) {near_words}
    denied ❝ (?:, )?(?:has|have|had|was|were|is|are) (?:been )?~1{struck}
    unreal would have (?:liked|loved|preferred|wanted|wished) to {verb}{tail}
    written {reciting} {aloud}from {the}{silent}{0,2}?{wrappers} {quiet}{0,4}?{open}❝
    unreal (?:must|may|might|could|would|should|'d) (?:be|have been) (?:thinking|saying|telling) {tail}
"""
EARLIER: Final = r"""
    false {account} ~4{was_taken} .*‖ .*(?:{account}|tweeted|posted|message) [^●]*?❝
    false {account} ~4{was_taken} .*‖ [^●]*?❝ [^●]*?(?:{account}|tweeted|posted|network)
    false {thieves} ~3{taken} ~4{account} .*‖ [^●]*?❝ [^●]*?(?:{account}|tweeted|posted|network)
    false ^{not_denied}[^‖]*?{papers_of} {called_forged} [^‖]*?‖ .*❝ .*(?:in|on|from) (?:it|the {papers_of})
    false ^{not_denied}[^‖]*?{papers_of} {called_forged} [^‖]*?‖ .*(?:in|on|from) (?:it|the {papers_of}) .*❝
"""
CONTINUED: Final = r"""
    joking ❝ (?:, )?~4{joked} (?:\.|$)
    joking ❝ (?:, )?(?:joked|kidded|deadpanned|jested|teased|quipped) ~4(?:\.|$)
"""
