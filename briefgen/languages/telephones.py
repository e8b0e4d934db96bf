"""Words that lead to a telephone number, of English, German, French and Spanish together."""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

DIALLING: Final = words("""
    call calling dial dialling dialing ring ringing phone phoning text texting tel telephone hotline helpline
    whatsapp fax sms freephone toll-free number called reached contacted rung contact landline mobile
    anruf anrufen telefon telefonnummer rufnummer nummer notruf unter wählen wähle handy mobilnummer
    appelez appeler composez tél téléphone numéro joindre fixe portable
    llame llamar marque teléfono número móvil fijo
    """)
DIALLED: Final = words("""
    is on at to us now the our free number line or for help via him her them be can give donate stop
    ist lautet die den sie uns an unter der nummer
    est le au du par la
    es al el en a
    """)
"""Words between these and the digits: *text HELP to 60777*."""
