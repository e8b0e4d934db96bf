"""By what English clauses and their parts are told apart."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Clauses
from briefgen.languages.vocabulary import words

ENGLISH_CLAUSES: Final = Clauses(
    reasons=words("because since as although though whereas while who whom whose which where after"),
    timing=words("when where"),
    opening=words("asked when while although though since as because after before given"),
    breaks=words(
        """
        -- ... : ; although because but however though whereas while – —
        """
    ),
    joining=words(
        """
        , and as or since so then when where which who yet
        """
    ),
    subjects=words(
        """
        no nobody no-one none
        a all an and both everybody everyone he her his i it its let my nobody our people she so somebody
        someone the their then there these they this those we where which who you
        """
    ),
    pronouns=words("i we they he she it you there this that"),
    relatives=words(
        """
        which who whom whose
        """
    ),
    conjunctions=words(
        """
        if that to whether
        """
    ),
    asides=words("as of in by at with for like to on however"),
    articles=words(
        """
        a all an her his its my our the their these those your
        """
    ),
    auxiliaries=words(
        """
        all also always are be been being both can could did do does even had has have is just may might
        must never not now often shall should still then was were will would
        """
    ),
    finite=words(
        """
        are can could did do does had has have is may might must shall should was were will would
        """
    ),
    links=words(
        """
        a actually again against all also an and any at be been being by even ever for from had has have
        having her him his in it its just me my now of on our really simply soon still that the
        their them then to us well with you your
        """
    ),
    adverb="ly",
    numbers=words(
        """
        billion billions dozen dozens eight eighty eleven fifty five forty four half hundred hundreds
        million millions nine ninety one seven seventy six sixty ten thirty thousand thousands three
        trillion twelve twenty two
        """
    ),
    endings=(("n't", "not"), ("'re", "are"), ("'ll", "will"), ("'ve", "have"), ("'m", "am"), ("'d", "would")),
    contracted={
        "cannot": "can not",
        "can't": "can not",
        "won't": "will not",
        "shan't": "shall not",
        "ain't": "is not",
        "it's": "it is",
        "that's": "that is",
        "he's": "he is",
        "she's": "she is",
        "there's": "there is",
        "here's": "here is",
        "what's": "what is",
        "who's": "who is",
        "let's": "let us",
        "this's": "this is",
        "no one": "no-one",
        "wanna": "want to",
        "gonna": "going to",
    },
)
