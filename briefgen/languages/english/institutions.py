"""The nouns by which a text takes up an institution that it has named: *the company*, *the group*."""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

ANY_INSTITUTION: Final = words("organisation organization institution body group")
"""Any institution may be called so."""

COMPANIES: Final = words("""
    company firm business corporation operator manufacturer maker carrier airline railway retailer utility
    developer producer supplier contractor employer lender insurer brewer chain builder startup start-up
    """)
"""A company may be called so, and none that its name calls a ministry or a school."""

NO_COMPANIES: Final = words("""
    agency army assembly association authority board bureau cabinet cathedral church college commission
    committee congress council court department district embassy federation foundation fund government
    institute league ministry mission museum navy office parish parliament party police regiment republic
    school senate society state synod treasury tribunal trust union university
    """)
"""What the name of a company does not end in."""

THINGS: Final = words("""
    account ad advertisement article book brochure campaign complaint document film lawsuit leaflet newspaper
    paper poll report study survey translation video website
    """)
"""What words may be printed or heard in, and is nobody by another name."""

SPOKESPEOPLE: Final = words("spokesman spokeswoman spokesperson")

NO_LONGER: Final = words("former ex then onetime one-time retired late future rival self-styled unofficial")
"""Before one of them: somebody who does not speak for it."""

LOCATING: Final = words("in at from near of to around across outside inside through towards toward")
"""Behind one of these a name is a place's."""

OTHERS: Final = words("a an another other second rival one two three several many")
"""Before a noun: an institution that has not been named."""
