"""How a language says that words were not said, or only perhaps: *denied saying*, *allegedly*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.languages.contract.doubts import Doubts


@dataclass(frozen=True, slots=True, eq=False)
class Factuality:
    """Words, in lower case, that take a verb of speech back or leave it open.

    Attributes:
        negations: *never*, *not*; forms in ``n't`` count anyway.
        nobody: *nobody*, *no*.
        degrees: Words between a negation and its verb that do not end the negation: *ever*, *once*.
        exceptions: Words after *not* that leave the verb standing: *only*.
        refusing: Verbs whose infinitive or gerund was not done: *refuse*, *decline*, *avoid*.
        intending: What is done later, perhaps: *want*, *plan*, *about*.
        modals: *would*, *could* before a perfect infinitive.
        possible: Modals that leave a plain infinitive open: *might*.
        conditions: *if*, *unless*, *whether*, *imagine*.
        inverting: Auxiliaries that open a question or condition before their subject: *had*, *did*.
        hearsay: Adverbs of what is not sure: *allegedly*.
        held: Participles before *to have said*: *rumoured*, *believed*.
        rumours: Nouns whose *that*-clause is not sure: *rumour*.
        lore: Talk that nobody answers for: *gossip*, *legend*.
        synthetic: Before a name, what makes a likeness of its bearer: *computer-generated*.
        doubles: What such a likeness is called: *hologram*.
        wrongly: Adverbs of a false attribution: *falsely*.
        credited: What is done so: *quoted*, *attributed*.
        fakes: What a quotation that nobody said is called: *fabricated*.
        records: What may be called so: *quote*, *video*.
        imagining: Verbs of what goes on in a head only: *imagined*.
        fictions: Works whose persons are invented or played: *novel*.
        playing: What tells of an actor: *played*, *impersonator*.
        inscribed: What words stand on and nobody says: *banner*.
        titled: What has a title: *book*.
        sayings: *proverb*, *adage*.
        rejecting: Verbs that put away somebody else's words: *rejected*.
        expressions: Those words: *term*, *phrase*.
        relaying: Verbs that pass on somebody's writing or words: *repeat*, *read*, *recite*.
        voicing: Verbs whose object is whoever is repeated or imitated: *echo*, *impersonate*.
        writings: What a text or words of somebody's are called: *letter*, *phrase*.
        persons: Nouns that describe a person who may own them: *father*, *poet*.
        recanting: How speech is taken back afterwards: *retracted*.
        unfinished: Verbs of speech that take no quotation as their object: *comment*, *elaborate*.
        documents: Writings with a text of their own: *statute*, *report*, *form*.
        canon: Those of them that are read out and are not the reader's own: *verdict*, *psalm*.
        providing: What such a writing does with the words that it holds: *forbids*, *speaks of*.
        provides: The same as a participle: *banning*.
        tells: The same where it only can hold words: *reads*, *stipulates*.
        pointing: Verbs by which somebody points to a writing: *cite*, *wave*, *rely on*.
        reciting: Verbs of reading out: *read*, *recite*.
        marked_things: What has words on it: *box*, *folder*.
        marked: How it has them: *labelled*.
        ticking: Verbs that choose among such things: *tick*, *press*.
        asking: Verbs whose object is asked: *press*, *quiz*.
        thinking: Verbs that a question asks about: *agree*, *accept*.
        doubts: The patterns that are made of these lists.
    """

    negations: frozenset[str]
    nobody: frozenset[str]
    degrees: frozenset[str]
    exceptions: frozenset[str]
    refusing: frozenset[str]
    intending: frozenset[str]
    modals: frozenset[str]
    possible: frozenset[str]
    conditions: frozenset[str]
    inverting: frozenset[str]
    hearsay: frozenset[str]
    held: frozenset[str]
    rumours: frozenset[str]
    lore: frozenset[str]
    synthetic: frozenset[str]
    doubles: frozenset[str]
    wrongly: frozenset[str]
    credited: frozenset[str]
    fakes: frozenset[str]
    records: frozenset[str]
    imagining: frozenset[str]
    fictions: frozenset[str]
    playing: frozenset[str]
    inscribed: frozenset[str]
    titled: frozenset[str]
    sayings: frozenset[str]
    rejecting: frozenset[str]
    expressions: frozenset[str]
    relaying: frozenset[str]
    voicing: frozenset[str]
    writings: frozenset[str]
    persons: frozenset[str]
    recanting: frozenset[str]
    unfinished: frozenset[str]
    documents: frozenset[str]
    canon: frozenset[str]
    providing: frozenset[str]
    provides: frozenset[str]
    tells: frozenset[str]
    pointing: frozenset[str]
    reciting: frozenset[str]
    marked_things: frozenset[str]
    marked: frozenset[str]
    ticking: frozenset[str]
    asking: frozenset[str]
    thinking: frozenset[str]
    doubts: Doubts
