"""The closed classes of English words."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.function_words import FunctionWords
from briefgen.languages.vocabulary import words

ENGLISH_FUNCTION_WORDS: Final = FunctionWords(
    subject_pronouns=words("he she they i we it you"),
    person_pronouns=words("he she they i we you"),
    relatives=words("who which that whom whose where"),
    possessives=words("his her their its my our your"),
    determiners=words("""
        the a an this these those one two three four five six seven eight nine ten several some many most
        another other each every both few all no any such
        """),
    quantifiers=words("one some many most others several both few two three another all none each neither"),
    prepositions=words("""
        of for at in from with on to by near behind beside alongside opposite inside about between
        against into over under after before during through within without toward towards among amid
        around across along outside since until upon via despite like unlike notwithstanding as than
        including regarding concerning following per beyond onto off up down out
        """),
    subordinators=words("""
        when while if because although though after before since as until unless whether once where whereas
        wherever whenever even given
        """),
    conjunctions=words("and but or nor yet so then plus"),
    auxiliaries=words("""
        is are was were be been being am has have had having do does did will would could should can may
        might must shall won't wouldn't didn't doesn't don't isn't wasn't aren't weren't hasn't haven't
        hadn't can't couldn't it's that's there's what's who's here's let's he's she's they've i've we've
        he'd she'd they'd i'd he'll ain't
        """),
    adverbs=words("""
        long
        also then later too now still once again even just never always often only already not instead
        recently first soon today yesterday tonight here there however meanwhile moreover indeed perhaps
        maybe almost ever earlier afterward afterwards further next sometimes twice simply quickly merely
        largely rather quite nevertheless nonetheless additionally furthermore overall finally moments thus
        likewise similarly therefore aloud
        """),
    times=words("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december week month year day morning afternoon evening night time
        today yesterday tomorrow tonight weekend weeks months years days hours minutes moment moments decade
        hour minute jan. feb. aug. sep. sept. sept oct. nov. dec. a.m p.m a.m. p.m. ago earlier later
        spring summer autumn winter
        """),
    calendar=words("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december today yesterday tomorrow tonight jan. feb. aug. sept.
        oct. nov. dec.
        """),
    modals=words("will would could should can may might must shall won't wouldn't can't couldn't"),
    irregular_verbs=words("""
        sued died lied tied owed used
        went came got did gave ran held met won lost led began spent kept left brought built bought caught
        chose drew drove fell felt flew forgot fought grew hung hid hit hurt knew laid let lay made meant
        paid put quit rode rose sat sold sent set shook shot shut slept spoke stood stole struck swore took
        taught tore threw woke wore became broke beat bet dealt faced goes takes makes has wants gets comes
        runs seems needs remains became sees keeps leads looks holds leaves plans tries uses hopes won't
        appears faces serves overheard sits stands lives works becomes brings gives knows means moves
        opposes supports refused
        """),
    participles=words("""
        begotten born borne bought broken brought built caught chosen done drawn driven drunk eaten found
        given grown heard held hidden kept known laid led made overseen read seen sent shaken shown signed
        sold spoken stolen sung sworn taken taught told thrown torn translated written
        """),
    not_nouns=words("him them us me myself himself herself themselves itself what how why not there"),
    starters=words("asked speaking well yes oh still last next"),
    frequent=words("""
        a about after all also am an and any are as at be because been before being but by can could did do
        does doing done dont for from get go going had has have having he her here him his how i if im in
        into is isnt it its just like make many may me more most much must my new no not now of on one only
        or other our out over own people same say says she should so some such than that thats the their
        them then there these they this those through time to too under up us very was way we well were weve
        what when where which while who will with without would years you your
        """),
    sentence_words=words("""
        is are was were am be has have had do does did will would can could should may might must won went
        said we he she they it you me us him them it's it’s that's that’s i'm i’m we're we’re you're you’re
        don't don’t not
        """),
)
