"""Closed classes of English words, lower-case, as the shallow reading of a sentence needs them."""

from __future__ import annotations

from briefgen.languages.vocabulary import words

SUBJECT_PRONOUNS = words("he she they i we it you")
PERSON_PRONOUNS = words("he she they i we you")
RELATIVES = words("who which that whom whose where")
POSSESSIVES = words("his her their its my our your")
DETERMINERS = POSSESSIVES | words("""
    the a an this these those one two three four five six seven eight nine ten several some many most
    another other each every both few all no any such
    """)
QUANTIFIERS = words("""
    one some many most others several both few two three another all none each neither
    """)
PREPOSITIONS = words("""
    of for at in from with on to by near behind inside about between against into over under after before
    during through within without toward towards among amid around across along outside since until upon via
    despite like as than including regarding concerning following per beyond onto off up down out
    """)
SUBORDINATORS = words("""
    when while if because although though after before since as until unless whether once where whereas
    wherever whenever even given
    """)
CONJUNCTIONS = words("and but or nor yet so then plus")
AUXILIARIES = words("""
    is are was were be been being am has have had having do does did will would could should can may might
    must shall won't wouldn't didn't doesn't don't isn't wasn't aren't weren't hasn't haven't hadn't can't
    couldn't it's that's there's what's who's here's let's
    he's she's they've i've we've he'd she'd they'd i'd he'll ain't
    """)
ADVERBS = words("""
    also then later too now still once again even just never always often only already not instead recently
    first soon today yesterday tonight here there however meanwhile moreover indeed perhaps maybe almost
    ever earlier afterward afterwards further next sometimes twice simply quickly merely largely rather
    quite nevertheless nonetheless additionally furthermore overall finally moments thus likewise similarly
    therefore aloud
    """)
TIMES = words("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december week month year day morning afternoon evening night time
    today yesterday tomorrow tonight weekend weeks months years days hours minutes moment moments decade
    hour minute jan. feb. aug. sep. sept. sept oct. nov. dec. a.m p.m a.m. p.m. ago earlier later
    """)
CALENDAR = words("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december today yesterday tomorrow tonight jan. feb. aug. sept. oct.
    nov. dec.
    """)
"""The times that are written with a capital letter, or are whole in one word."""

MODALS = words("will would could should can may might must shall won't wouldn't can't couldn't")
IRREGULAR_VERBS = words("""
    went came got did gave ran held met won lost led began spent kept left brought built bought caught chose
    drew drove fell felt flew forgot fought grew hung hid hit hurt knew laid let lay made meant paid put
    quit rode rose sat sold sent set shook shot shut slept spoke stood stole struck swore took taught tore
    threw woke wore became broke beat bet dealt faced goes takes makes has wants gets comes runs seems needs
    remains became sees keeps leads looks holds leaves plans tries uses hopes won't appears faces serves
    overheard sits stands lives works becomes brings gives knows means moves opposes supports refused
    """)

NOT_NOUNS = (
    SUBJECT_PRONOUNS | RELATIVES | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | ADVERBS | SUBORDINATORS
) | words("him them us me myself himself herself themselves itself what how why not there")
"""Words that no noun phrase holds, except its determiner."""

STARTERS = NOT_NOUNS | DETERMINERS | words("asked speaking well yes oh still last next")
"""Words that a capital letter at the beginning of a sentence does not make a name."""
