"""The patterns that show words as not said, or only perhaps said, each behind its reason.

How they are written is told in ``Doubts``. A comma or another quotation ends what a doubt may govern.
"""

from __future__ import annotations

from typing import Final

HERE: Final = r"""
    denied {never}{verb}{tail}
    denied {never}{verb}~3, {are} (?:that )?❝
    denied ❝ {open}{are} (?:not|never) (?:how|what|the way|all) ~6{verb}
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
    denied {deleting} {one_of}~1(?:{expressions}|{passages}) {that_reads}{open}❝ (?!into )
    false ❝ ~3(?:put|placed) in(?:to)? ~4mouth
    false (?:according to|on|from|by) (?:a|an|the) ~2{fakes} ~2(?:site|website|account|page|blog) [^❝●;]*❝
    false {fakes} (?:a|an|the) ~3{records} ~8{open}❝
    false {wrongly} ~2{credited} (?:, |{word})*?{open}❝
    false ❝ ~6(?:, )?~4(?:{wrongly} {credited}|{credited} {wrongly}|misattribut\w+|misquot\w+)
    false (?:misquot\w+|misattribut\w+|misreport\w+|misheard|put words in(?:to)?) ~10{open}❝
    false (?:{a_certain}|this|that|\w+'s) (?:\w+ )?{fakes} ~2{records} (?:(?!and |but ){word})*?{open}❝
    false (?:according to|in|from|on|per) (?:a|an|one|another|the|what) ~2{fakes} ~2{records} [^❝●;]*❝
    false ❝ ~8{are} ~3{fakes} (?:\.|,|by |in |up |and |{records} |news |$)
    false {report} ~12{open}❝ (?:, )?~6{are} ~2{fakes}
    false {report} ~12{open}❝ (?:, )?{are} (?:wrong|baseless)
    false (?:^corrections? |^clarification |earlier version |previous version ).*❝
    unreal {perfect}{verb}{tail}
    intended {been}{ly_or}{bidden} to {bare} {tail}
    denied (?:untrue|false|incorrect|a lie|nonsense|rubbish|fiction) (?:that|to say) ~6{verb}{tail}
    denied {never}(?:go|went|gone|going) (?:as|so) far as (?:to )?(?:{ly})*?{verb}{tail}
    rejected (?:avoid|shun|reject|dislik|hat)\w* ~2{phrasing} (?:such as|like) {open}❝
    ascribed (?:summari[sz]|paraphras|condens|caricatur|parod)\w* [^❝●;:]{0,60}?: ❝
    retracted ❝ [^●]*?; ~3{recants}
    intended ❝ {open}~6(?:was|were|is) (?:meant|supposed|due|intended) to (?:say|read|begin|end|open|close)
    denied (?:{negations}|{n't}) ~1(?:author|source|writer|origin) of ~3{open}❝
    unreal would ~6(?:had|if) (?:{names}|he |she |they )~2{verb}{tail}
    intended (?:left|leaves?|leaving) it (?:up )?to (?:{names}|{its} ~2|him |her |them )to {bare} {tail}
    inscribed whose ~1(?:{inscribed}|{titled}) (?:is|was|reads?|says?|said) {open}❝
    unconfirmed {not_at_all}~3(?:sure|certain|known|clear) (?:that|whether|if) ~6{verb}{tail}
    denied ❝ {open}~5{never}(?:tell|told|write|wrote) ~3(?:\.|,|$|in|at|on)
    denied ❝ {open}~6den(?:y|ies|ied) (?:ever |having )*(?:saying|said|writing|making|using) {it_all}
    unreal would (?:rather|sooner) ~5than {bare} {tail}
    inscribed (?:mouth|lip-synch?|lip-sync|hum)\w* (?:along )?(?:to )?~3(?:of|to) {open}❝
    inscribed (?:nam|christen|dubb)(?:ed|es|ing) {its} ~2❝
    inscribed (?:starr(?:ed|ing)|stars|acted|acts|cast) ~2in {open}❝
    rejected (?:disagree[ds]?|disagreeing|took issue|takes issue) with {the_claim}{open}❝
    denied (?:no (?:memory|recollection)|(?:{negations}|{n't}) (?:recall|remember)) {ever}{verb}{tail}
    denied {never}(?:heard|seen|caught|known) (?:to )?{verb}{tail}
    intended {say_to}(?:for |on )?{its} ~2to {bare} {tail}
    unconfirmed to (?:prove|show) (?:that )?{names}~2{verb}{tail}
    unconfirmed to (?:prove|show) (?:that )?(?:he|she|they) ~2{verb}{tail}
    unreal {guessing} (?:that )?(?:{names}|he |she |they )would {adverbs}{bare} {tail}
    invented ❝ [^❝●;]*?(?:in|with|putting on) the (?:voice|accent|manner|tone|style) of
    unreal ❝ {open}~6(?:began|started|tried|attempted|wanted) to {bare} (?:, )?(?:but|before)
    written ❝ [^❝●;]*?(?:reading|reciting|quoting) (?:aloud )?from ~3(?:{fictions}|book|poem|bible|psalms?)
    unreal ❝ {open}~6(?:{perfect}|{might}){verb}(?:now|soon|today|again|instead|one day) (?:{end})
    unreal (?:drafted|wrote|typed) , but never ~2, ~3{open}❝
    retracted apologi[sz](?:ed|es|ing) for {ever}{verb}{tail}
    false (?:regret|sorry|apologi[sz]e)\w* ~5(?:quoted|quoting|reported|reporting|wrote|cited) [^❝●;]*?❝
    unreal {were_it}have (?:{unfinished}) (?:to ~3|with )?{open}❝
    unreal ❝ {open}~6{were_it}have (?:{unfinished}) {end}
    unreal ❝ {open}~6{modals} as well (?:have )?(?:been )?{verb}
    false (?:lied|lies|lying|fibbed) ~3that ~6{verb}{tail}
    unreal {anyone}{might_have}{verb}{tail}
    denied (?:warn|caution|advis|argu|decid|counsel|spoke)\w* ~5against (?:{ly}|ever )*?{saying_so}{tail}
    rejected (?<!not␣)(?<!never␣)to (?:stop|quit|cease) (?:{ly})*?{saying_so}{tail}
    intended (?:told|tells|tell|telling|instructed|ordered|got) (?:{them}|{its} ~2)to {bare} {tail}
    invented {a_character}(?:in|of|from|on|named|called) [^❝●;]*?❝
    invented ❝ [^❝●;]*?, {a_character}(?:in|of|from|on)
    invented {disguised} [^❝●;]*?{verb}{tail}
    invented ❝ [^❝●;]*?{disguised}
    unreal {perfect}{verb}~3, {are} (?:that )?❝
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
    unconfirmed ❝ {open}~6(?:attributed|ascribed|credited) to
    unconfirmed (?:attributed|ascribed) ~6to ~6{open}❝
    invented {imagining} (?:that )?~6{verb}{tail}
    invented (?:^|, |and |but |: |when |{verb}){work}[^❝;]*?❝
    invented ❝[^;]*?{work}
    invented ❝ {open}~6{acting}
    invented (?:mock|ap|imitat|mimick|parod)(?:ed|ing|s|es|ied) ~5: ❝
    invented (?:sarcastically|ironically|jokingly|in jest|as a joke|tongue-in-cheek) ~4{open}❝
    invented {played} [^❝●;]*?❝
    invented ❝ {open}~8(?:imagines|imagined|{played})
    unconfirmed {it_is}~2{held} ~2that ~8{verb}{tail}
    unconfirmed (?:^|, |and |but |as |so )(?:the |an? |some |local |old )*{lore_says} (?:that )?~8{verb}{tail}
    unconfirmed {retells} [^❝●;]*?❝
    unconfirmed (?:word|talk|gossip|rumou?r|story|whisper|legend|chatter) ~4(?:is|was) that ~8{verb}{tail}
    unconfirmed , {it_is}~1{held} , ~4{verb}{tail}
    unconfirmed ❝ [^❝●;]*?, {it_is}~1{held} (?:\.|,|$)
    unconfirmed if (?:the )?(?:rumou?rs?|reports?|stor(?:y|ies)|gossip) (?:are|is) [^❝●;]*?❝
    unconfirmed ❝ [^❝●;]*?{retells}
    unconfirmed ^(?:but |and |so )?{hearsay} (?:, )?~8{verb}{tail}
    unconfirmed {vague} ~10{verb}{tail}
    unconfirmed (?:according to|in|by|from|on) ~2{vague} [^❝●;]*?❝
    unconfirmed ❝ [^❝●;]*?(?:according to|in|by|from|on) ~2{vague}
    unreal (?:nearly|almost) {plain} {tail}
    unreal ❝ {open}~6(?:nearly|almost) {plain} {end}
    unreal {nearly} {gerund}{verb}{tail}
    unreal {draft} [^❝●;]*?❝
    unreal ❝ [^❝●;]*?{draft}
    intended (?<!i␣){must} {adverbs}{bare} {tail}
    intended ❝ {open}~6(?:is|was|are|were) to (?:have (?:said|told|written)|{bare}) {end}
    intended ❝ {open}~6(?:is|was|are|were) to have (?:said|told|written)
    intended ^(?!.*what ).*?(?:has|have) to {bare} {tail}
    intended ❝ {open}~6(?<!i␣){must} {adverbs}{bare} (?:{end}|tomorrow|next|later|when|this)
    intended (?:{name}|he |she |they )(?:is|was|are|were) to (?:have (?:said|told|written)|{bare}) {tail}
    invented (?:ha[sd]|have|having|ma(?:ke|kes|de|king)|lets?) {them}(?:saying|{bare}) {open}❝
    invented (?:an?|one|the|this|that) ~1{synthetic} {names}{verb}{tail}
    invented ❝ {open}~3(?:an?|one|the|this) ~1{synthetic} {name}
    invented {copy} [^❝●;]*?❝
    invented ❝ {open}~5{copy}
    retracted ❝ [^;●]*?(?:, |but |and |then |before |though |although )~5{recants}
    retracted ❝ [^;●]*?, (?:an?|the|which) (?:\w+ )?{remark} ~4{recanting}
    inscribed {titled} (?:that |which )?(?:begin|open|start)(?:s|ning|ing) (?:with )?{open}❝
    inscribed (?:sang|sings|singing|sung|hummed|recited|recites|reciting) ~4{open}❝
    inscribed {enjoying} (?:{ly})*?(?:re-?)?(?:reading|watching|writing) ❝
    inscribed (?:so-called|self-styled|self-proclaimed|self-described|supposed|alleged|purported) ❝
    inscribed (?:what|which|who|that) {commonly} ~2{naming} ❝ (?!{open}by )
    ironic ❝ [^❝●;]*?(?:{ironically}|{with_irony})
    ironic (?:an?|the) (?:sarcastic|ironic|mocking|facetious) {names}{verb}{tail}
    ironic ❝ {open}~3(?:an?|the) (?:sarcastic|ironic|mocking|facetious) {name}
    ironic {verb}(?:{ironically}|{with_irony}) {open}❝
    heard {received} ~3(?:with|by|to|amid) ~4{outcries} {such_as}{open}❝
    heard {hearing} ~4{outcries} {such_as}{open}❝
    heard {received} ~2with (?:(?:the|an?) ~2)?{open}❝
    heard (?:hear[sd]?|overheard) {open}❝ (?:from|by|at|in|on|over|across|along|through)
    heard (?:hear[sd]?) from ~4{open}❝
    inscribed (?:nicknamed|known ~3as|also known as|billed as) {open}❝
    inscribed ❝ ~2{lettered}
    inscribed {lettered} ~5{open}❝
    inscribed the words {open}❝ (?:on|above|across|over|under) (?:a|an|the|his|her|its)
    inscribed {inscribed} ~6{relative}{reading} {lettering}{open}❝
    inscribed {its} {inscribed} {open}❝
    inscribed {titled} (?:, )?~4(?<!he␣)(?<!hey␣)(?:called|titled|entitled|named|headlined) {open}❝
    inscribed {its} (?:\w+ )?{titled} (?:, )?❝
    inscribed {saying} (?:(?:goes|says|has it|that|runs|teaches) )?{open}❝
    inscribed ❝ {open}~6(?:{sayings}|(?:as the|an?|old|the old) saying)
    inscribed ❝ {open}{blared}{inscribed}
    rejected {rejecting} (?:to |at )?(?:the |this |that |any |use |of |\w+ing )*?{expressed}❝
    asked {asking} {silent}{1,7}?(?:if|whether) (?:{who}|{names})(?:{silent}|{thinking} ){1,6}?{open}❝
    asked {been}(?:also |then |repeatedly )?asked (?:{silent}{0,4}?)(?:if|whether) [^❝●,;]*?{open}❝
    intended {say_to}(?:for |on )?(?:to (?:hear|see|have|get|make) )?{them}(?:to )?{bare} {tail}
    intended (?:demand|insist|ask|request|propos|suggest|recommend)(?:e?[ds]|ing)? that {names}{bare} {tail}
    retracted ❝ [^;●]*?(?:, |but |and |then |before )~5{only_a}
    retracted ❝ [^;●]*?(?:{in_own}|, (?:the |an? )?){own_words} {silent}{0,5}?{gone_back}
    retracted {in_own}{own_words} {silent}{0,5}?{gone_back} [^❝●;]*?❝
"""
AFTERWARDS: Final = r"""
    retracted ^~8(?:{recanting}|took|takes|walked|apologi[sz]ed for) (?:{those}|it|them|that|this)
    retracted ^~8(?:, )?(?:took|takes) ~4back (?:{those}|it|them|that|this)
    retracted ^~6(?:, )?~6{recants}
    retracted ^~6recant(?:ed|s) (?:\.|,|an?|the|later|hours|days|weeks|on|within|soon|in|when|after)
    retracted ^~3(?:he |she |they ){later}apologi[sz](?:ed|es) (?:\.|, |and |for {his_words})
    retracted ^{however}(?:{those}|it) (?:{are}|ha[sd] been|have been) ~3{withdrawn}
    false ^{however}(?:that|this|it|which) (?:was|is|turned out to be) ~1{no_quote}
    false ^{however}(?:{those}|it) (?:{are}|has been) ~4(?:{fakes}|{wrongly}) (?:\.|by |in |and |to |up |$)
    retracted ^(?:he |she |they |{names})~3(?:no longer|not any more|now dis) ?~1{standing}
    retracted ^(?:he |she |they |{names})~3changed (?:his|her|their) (?:mind|minds|views?|opinions?|position)
    false ^{not_denied}~8{calls} (?:{the_papers}|it|this|that|them) ~3{forged} (?:\.|,|by|and|$)
    false ^{not_denied}~3{the_papers} {called_forged}
    false ^~2(?:none of )?(?:this|it|that) (?:ever |never |really )+(?:happened|took place)
    false ^~3(?:interview|speech|meeting|conversation|call|exchange|scene) {are} ~2{fakes}
    false ^~4{rendering} ~8{mistaken}
    denied ^{however}~5(?:never|not|{n't}) (?:actually |ever )?{uttered} {so} (?:\.|$|,|at|in)
"""
