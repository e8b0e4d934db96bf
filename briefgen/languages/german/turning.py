"""Words that turn, limit or carry what is said, beside those of ``elsewhere``; none that English has."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.turning import Turning
from briefgen.languages.vocabulary import words

GERMAN_TURNING: Final = Turning(
    limits=words("""
        teilweise teils gelegentlich selten manchmal vorübergehend praktisch nahezu annähernd vermutlich
        mutmaßlich eventuell scheinbar anscheinend offenbar womöglich weitgehend zeitweise theoretisch
        """),
    hedges=words("vermutlich mutmaßlich eventuell scheinbar anscheinend offenbar womöglich theoretisch"),
    openings=words("sollte sollten falls"),
    conditions=words("vorausgesetzt sonst andernfalls ansonsten soweit insofern"),
    phrases=(
        "zum teil",
        "es sei denn",
        "unter der bedingung",
        "unter der voraussetzung",
        "für den fall",
        "im fall",
        "im falle",
        "auf dem papier",
        "in der theorie",
        "meiner ansicht nach",
        "meiner meinung nach",
        "bis auf",
        "weit davon entfernt",
        "alles andere als",
    ),
    verbs=words("""
        aufgegeben verworfen gestoppt abgesagt beendet eingestellt gestrichen verhindert versucht versuchten
        wollte wollten könnte könnten dürfte dürften sollte sollten geplant planen erwogen erwägen verzichtet
        verzichten bereut bereuen verboten verbieten untersagt zurückgezogen verschoben aufgeschoben
        abgeschafft ausgeschlossen unterlassen vermieden vermeiden geträumt
        """),
    privatives=words("""
        ehemalige ehemaliger ehemaligen früherer früheren angebliche angeblicher angeblichen sogenannte
        sogenannter sogenannten mutmaßliche mutmaßlicher mutmaßlichen vermeintliche vermeintlicher
        vermeintlichen stellvertretende stellvertretender stellvertretenden falsche falscher falschen
        """),
    amounts=words("""
        hälfte drittel viertel einige einigen manche manchen viele vielen wenige wenigen mehrere mehreren
        etliche etlichen sämtliche teil mehrheit minderheit meisten
        """),
)
