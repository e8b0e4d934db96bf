"""How a language says who speaks: its verbs of speech and the small words around a name."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


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
        relatives: What begins a clause about somebody behind a comma: *der*, *qui*, *que*.
        relatives_alone: Those of them that need no comma.
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
        sexes: ``m`` or ``f`` by the pronoun, article or title that tells it: *er*, *la*, *mme*.
        bodies: Nouns for institutions that speak, with their grammatical sex: *gewerkschaft*, *syndicat*.
        joining: What may open a sentence before its subject: *und*, *mais*, *pero*.
        source_phrases: Several words that name a source with a noun behind them: *nach Angaben*, *aux yeux*.
        sources_opening: What does so only at the head of a sentence: *pour*, *para*.
        contracted: Prepositions with the article in them: *du*, *del*.
        governing: Prepositions before whom a noun of saying belongs to: *von*, *de*.
        circumstances: What may follow a verb that has neither subject nor object behind it: *durante*, *con*.
        oblique: Articles that no subject has: *den*, *des*.
        definite_oblique: Those of them that are definite.
        genitives: Articles before whom a noun belongs to: *der*, *des*.
        apart: Verbs that report speech with one of these words behind them: *wollte … wissen*.
        impersonal: How words are reported without a subject: *hieß es*, *verlautete*.
        stressed: Pronouns behind a preposition: *selon lui*.
        asides: Phrases that stand like an adverb between a verb and its subject: *de son côté*.
        owners: The sex of whom such a phrase gives a view to: *seiner Meinung nach*.
        own_views: Phrases that give a view to whoever was spoken of: *a su juicio*, *à ses yeux*.
        naming: Verbs between a description and the name: *heißt*, *s'appelle*.
        replies: Nouns for an answer, which somebody gives: *réponse*.
        passives: Auxiliaries of the passive: *wurde*, *été*.
        agents: What names who did it: *von*, *par*.
        modal: What of the reserves a speaker may say of something else: *soll*, *pourrait*.
        negating: What of them denies: *nicht*, *pas*.
        negatives: What begins words that deny it themselves: *kein*, *aucun*.
        feminine: Endings of nouns that are feminine, with which *der* is no nominative.
        being: What may follow whose view it is: *Für X ist das …*.
        towards: What names who is spoken to, between the verb and its subject: *a déclaré à la presse X*.
        media: Nouns for those who are spoken to and report it: *presse*.
        becoming: Auxiliaries of reflexive verbs: *s'est félicité*.
        ones: One of several: *uno de los vecinos*.
        parting: Particles that no name in full has behind it, but a place: *Ines Vogt von der Universität*.
        given: The sex of given names that differs from language to language, or of those that no list holds
            by their last letter.
        pointing: Articles that stand for somebody where a verb follows: *Dieser sagte*.
        anybody: Pronouns for whoever is in a place: *À Bercy, on assure*.
        sides: Nouns for where somebody is: *du côté de*.
        plurals: Pronouns for several people: *ils*, *ellas*.
        reported: Finite forms of indirect speech, by which a sentence goes on with it: *es handele sich*.
        nobody: Pronouns that no speaker has: *es gibt*.
        drops_subject: Whether a verb of speech may stand without its subject: *«…», dijo.*
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
    relatives: frozenset[str] = frozenset()
    relatives_alone: frozenset[str] = frozenset()
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
    sexes: Mapping[str, str] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
    joining: frozenset[str] = frozenset()
    source_phrases: tuple[tuple[str, ...], ...] = ()
    sources_opening: frozenset[str] = frozenset()
    contracted: frozenset[str] = frozenset()
    governing: frozenset[str] = frozenset()
    circumstances: frozenset[str] = frozenset()
    oblique: frozenset[str] = frozenset()
    definite_oblique: frozenset[str] = frozenset()
    genitives: frozenset[str] = frozenset()
    apart: Mapping[str, frozenset[str]] = field(default_factory=dict)
    impersonal: tuple[tuple[str, ...], ...] = ()
    stressed: frozenset[str] = frozenset()
    asides: tuple[tuple[str, ...], ...] = ()
    owners: Mapping[str, str] = field(default_factory=dict)
    own_views: tuple[tuple[str, ...], ...] = ()
    naming: frozenset[str] = frozenset()
    replies: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    modal: frozenset[str] = frozenset()
    negating: frozenset[str] = frozenset()
    negatives: frozenset[str] = frozenset()
    feminine: tuple[str, ...] = ()
    being: frozenset[str] = frozenset()
    towards: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    becoming: frozenset[str] = frozenset()
    ones: frozenset[str] = frozenset()
    parting: frozenset[str] = frozenset()
    given: Mapping[str, str] = field(default_factory=dict)
    pointing: frozenset[str] = frozenset()
    anybody: frozenset[str] = frozenset()
    sides: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    reported: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    drops_subject: bool = False

    @property
    def source_heads(self) -> frozenset[str]:
        """The first words of ``source_phrases`` and ``own_views``."""
        return _heads(self.source_phrases + self.own_views)

    @property
    def articles(self) -> frozenset[str]:
        """The determiners, and prepositions with one in them, that stand before a noun for somebody."""
        return frozenset(self.sexes) & (self.determiners | self.contracted)

    @property
    def participle_forms(self) -> frozenset[str]:
        """The participles with their endings in French and Spanish."""
        return _participle_forms(self)

    @property
    def openers(self) -> frozenset[str]:
        """What has a capital at the head of a sentence and is no name."""
        return _openers(self)


@cache
def _heads(phrases: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in phrases)


@cache
def _participle_forms(of: Speech) -> frozenset[str]:
    forms = {word + ending for word in of.participles for ending in ("", "e", "s", "es")}
    return frozenset(forms | {word[:-1] + ending for word in of.participles for ending in ("a", "as", "os")})


@cache
def _openers(of: Speech) -> frozenset[str]:
    return (
        of.determiners
        | of.prepositions
        | of.adverbs
        | of.subordinating
        | of.joining
        | of.sources
        | of.common
        | of.participle_forms
    )


def several(phrases: str) -> tuple[tuple[str, ...], ...]:
    """Phrases of several words, one a line."""
    return tuple(tuple(line.split()) for line in phrases.splitlines() if line.strip())


def by_sex(male: str, female: str, neuter: str = "") -> Mapping[str, str]:
    """``m``, ``f`` and ``n`` by word, from lists of words."""
    return (
        dict.fromkeys(male.split(), "m")
        | dict.fromkeys(female.split(), "f")
        | dict.fromkeys(neuter.split(), "n")
    )
