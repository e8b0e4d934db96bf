"""How a language says who speaks: its verbs of speech and the small words around a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """Words, in lower case, by which a compact reading finds the speaker before or after a quotation.

    Attributes:
        verbs: Finite forms that report speech: *sagte*, *dit*, *dijo*.
        auxiliaries: What stands before a participle: *hat*, *a*, *ha*.
        participles: *gesagt*, *déclaré*, *dicho*.
        pronouns: Personal pronouns that may speak.
        determiners: Articles and possessives before a description: *der*, *son*, *la*.
        prepositions: What ends a description: *von*, *de*, *pour*.
        particles: What stands within names: *von*, *de la*.
        titles: What stands before names and is no part of them: *herr*, *mme*, *don*.
        sources: What names a source without a verb: *laut*, *selon*, *según*.
        sources_after: The same behind the name: *zufolge*.
        briefly: What names the speaker behind the quotation without a verb: *so*.
        adverbs: What may stand between a verb and its subject: *gestern*, *aussi*.
        reserves: What takes the verb of speech back or leaves it open: *nie*, *aurait*, *presuntamente*.
        roles: Endings of nouns with a capital letter that say what somebody is, before the name.
        common: The most frequent words, by which a text is known to be in this language.
        reflexive: Verbs of speech that *se* makes so, without it: *se plaint*, *se queja*.
        subordinating: What begins a clause and so ends a description: *cuando*.
        clitics: Pronouns of who is spoken to, before the verb: *lui a dit*, *le dijo*.
        addressing: What of the particles names who is spoken to, unless nobility is before it: *sagte A zu
        B*.
        nobles: Titles of nobility: *Graf*.
        crowds: Nouns for several or unnamed people, with which no name stands: *Publikum*.
        denying: Verbs whose object was not said, and that may be followed by speech: *bestritt*.
        denying_apart: The same with the particle that stands apart: *wies* …, *zurück*.
        infinitives: What stands beside the infinitive that such a verb governs: *zu*, *avoir*, *haber*.
        sayings: Nouns for words: *Satz*, *phrase*, *frase*.
        credited: Words by which a saying is given to somebody: *zugeschrieben*, *attribuée*, *atribuye*.
        wrongly: What says that it is wrong to: *irrtümlich*, *à tort*, *por error*.
        reading: Verbs of what can be read on a thing: *prangte*, *lire*.
        inscribed: Such things: *Plakat*, *banderole*, *pancarta*.
        spoken_with_dash: Whether a dash begins speech.
    """

    verbs: frozenset[str]
    auxiliaries: frozenset[str]
    participles: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    particles: frozenset[str]
    titles: frozenset[str]
    sources: frozenset[str]
    reserves: frozenset[str]
    common: frozenset[str]
    sources_after: frozenset[str] = frozenset()
    briefly: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    roles: tuple[str, ...] = ()
    reflexive: frozenset[str] = frozenset()
    subordinating: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    nobles: frozenset[str] = frozenset()
    crowds: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    denying_apart: frozenset[tuple[str, str]] = frozenset()
    infinitives: frozenset[str] = frozenset()
    sayings: frozenset[str] = frozenset()
    credited: frozenset[str] = frozenset()
    wrongly: tuple[str, ...] = ()
    reading: frozenset[str] = frozenset()
    inscribed: frozenset[str] = frozenset()
    spoken_with_dash: bool = False
