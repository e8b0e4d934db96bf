"""English words for what grows and what shrinks, and for what is only expected, beside a number."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.directions import Directions
from briefgen.languages.vocabulary import words

ENGLISH_DIRECTIONS: Final = Directions(
    rose=words("""
        rose risen rise rises rising grew grown grow grows growing increased increase increases increasing
        climbed climb climbs climbing jumped jump jumps jumping soared soar soars soaring surged surge surges
        surging gained gain gains gaining up swelled swell swells rocketed skyrocketed expanded expand expands
        boosted boost boosts raised raise raises ballooned spiked
        """),
    fell=words("""
        fell fallen fall falls falling dropped drop drops dropping declined decline declines declining
        decreased decrease decreases decreasing shrank shrunk shrink shrinks shrinking sank sunk sink sinks
        sinking plunged plunge plunges plunging slumped slump slumps slid slide slides tumbled tumble tumbles
        plummeted plummet plummets dipped dip dips down cut cuts cutting reduced reduce reduces reducing
        lowered lower lowers slashed slash slashes contracted contract contracts dwindled dwindle diminished
        trimmed halved
        """),
    rises=words("""
        rise rises rising risen rose increase increases increased increasing growth grew grown growing gain
        gains gained jump jumped climb climbed surge surged upturn hike upswing expansion soared
        """),
    falls=words("""
        fall falls falling fallen fell drop drops dropped decline declines declined declining decrease
        decreases decreased decreasing cut cuts reduction reductions reduced slump slumped shrinkage shrank
        contraction plunge plunged dip dipped downturn loss lost slide savings saving lower less slowdown
        slowing slowed
        """),
    between=(
        "by|some|about|around|nearly|almost|roughly|more|less|than|over|just|only|another|an?|further|estimated"
        "|sharply|steeply|slightly|again|down|up"
    ),
    measure="by",
    changed=(
        r"r(?:o|i)se[sn]?|rising|raise[sd]?|raising|gr[eo]w[sn]?|growing|increas\w+|climb\w*|jump\w*|soar\w*"
        r"|surg\w+|doubl\w+|tripl\w+|expand\w*|f[ae]ll(?:s|en|ing)?|drop\w*|declin\w+|decreas\w+"
        r"|shr[iau]nk\w*|cut(?:s|ting)?|reduc\w+|lower\w*|slip\w*|chang\w+|up|down|went|go(?:es|ing)?|moved?"
    ),
    changed_from="from",
    objects="and|or|to|of",
    about="about|around|nearly|almost|some",
    expecting=words("""
        expect expects expected expecting predict predicts predicted forecast forecasts forecasted project
        projects projected anticipate anticipates anticipated plan plans planned planning intend intends
        intended aim aims aimed hope hopes hoped due set likely poised scheduled threaten threatens threatened
        want wants wanted estimate estimates estimated reckon reckons reckoned
        """),
    modals=words("will shall would could might may 'll"),
    ahead=words("""
        will would may might could to planned expected forecast projected predicted anticipated future likely
        due possible potential threatened proposed intended promised pledged prospective estimated feared
        hoped scheduled upcoming forthcoming prediction projection plan plans plan's goal target targeted
        announced
        """),
)
