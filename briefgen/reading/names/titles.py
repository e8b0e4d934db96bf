"""Titles, ranks and roles that stand before a name and are no part of it."""

from __future__ import annotations

from briefgen.languages.vocabulary import words

HONORIFICS = {
    "mr": "m",
    "sir": "m",
    "lord": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "lady": "f",
    "dame": "f",
}
"""Forms of address, and whom they address."""

TITLES = words("""
    mr mrs ms miss mx dr sir lord lady dame sen sens senator senators rep reps representative gov govs
    governor president vice former ex secretary secretary-general gen general col colonel lt lieutenant sgt
    sergeant capt captain maj major adm admiral cmdr commander prof professor judge justice rev reverend
    pope bishop archbishop cardinal rabbi imam father sister brother king queen prince princess emperor
    empress duke duchess minister prime premier chancellor ambassador envoy mayor attorney chairman
    chairwoman chair chief director deputy assistant associate acting interim senior spokesman spokeswoman
    spokesperson congressman congresswoman speaker candidate nominee officer executive ceo cfo coo founder
    co-founder manager strategist adviser advisor aide consultant counsel lawyer analyst economist
    commissioner superintendent sheriff detective inspector councilman councilwoman councillor alderman
    treasurer comptroller leader majority minority whip press pollster journalist reporter editor host
    anchor author actor actress singer coach then-president democrat democratic republican independent first
    second state foreign defense defence interior finance treasury undersecretary president-elect
    president-designate front-runner frontrunner rival mogul businessman billionaire activist organizer host
    moderator correspondent columnist comedian historian presidential campaign communications national
    supreme court high gop leader head mother wife husband son daughter
    """)
"""Words that may stand before a name, in lower case and without their full stop."""

SURNAMES = words("""
    king pope prince judge bishop mayor coach major dean duke justice chair host queen noble leader
    """)
"""Titles that are family names too: after a given name or a form of address they are."""

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "esq", "phd", "md"})
"""What follows a name and is not its last part."""
