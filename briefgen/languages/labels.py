"""The words of labels that name a speaker at the beginning of a line, of several languages together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from briefgen.languages.vocabulary import words


@dataclass(frozen=True, slots=True, eq=False)
class LabelWords:
    """Words in lower case.

    Attributes:
        letters: Labels of who asks and who answers.
        roles: What somebody who speaks may be called without a name: *moderator*.
        never: What stands before a colon at the beginning of a line but does not speak: *photo*.
        small: What stands within names, offices and places: *of*, *van*.
    """

    letters: frozenset[str]
    roles: frozenset[str]
    never: frozenset[str]
    small: frozenset[str]


LABEL_WORDS: Final = LabelWords(
    letters=words("q a q. a. question answer question: r. p f"),
    roles=words("""
        q a question answer reporter moderator interviewer interviewee host chair chairman chairwoman
        chairperson speaker president judge witness presenter journalist audience operator correspondent
        anchor secretary clerk counsel minister senator caller guest staff narrator editor frage antwort
        pregunta respuesta réponse journaliste periodista moderation moderador
        """),
    never=words("""
        photo photos picture image source sources note notes update updated read more see also warning
        location time date where when what who why how subject from to cc re present participants speakers
        attendees tags topics related video watch listen share published author by copyright contact email
        phone tel fax website http https correction clarification ps p.s. summary abstract title headline
        agenda venue price rating credit credits caption keywords place day event background context
        conclusion introduction
        """),
    small=words("""
        of the de la del van von der den bin al el da dos di du le and for & y et und e i og och of von zu
        """),
)
