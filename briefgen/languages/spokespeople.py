"""Who says what an organization says: its spokesman's words are its own."""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

SPEAKS_FOR: Final = words("""
    spokesman spokeswoman spokesperson spokespeople spokesmen statement sprecher sprecherin porte-parole
    portavoz vocero vocera ein eine einer der die des das un une le la les du de el los las del una
    """)
"""Words for them in the described languages, with the articles between them and the organization."""
SPEAKING: Final = words("sprecher sprecherin porte-parole portavoz vocero vocera")
"""Those of them that are no article, in German, French and Spanish."""
BELONGING: Final = words("""
    sprecher sprecherin anwalt anwältin rechtsanwalt rechtsanwältin mitarbeiter mitarbeiterin berater
    beraterin sohn tochter ehefrau ehemann witwe witwer büroleiter büroleiterin assistent assistentin
    porte-parole avocat avocate conseiller conseillère collaborateur collaboratrice fils fille épouse mari
    veuve veuf assistant assistante portavoz abogado abogada asesor asesora colaborador colaboradora hijo hija
    esposa esposo marido viuda viudo asistente secretaria
    """)
"""Those who belong to a person in these languages, and are somebody else: *der Anwalt von X*."""
