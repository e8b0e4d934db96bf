"""English words by which somebody passes on what another said or wrote."""

from __future__ import annotations

import re
from typing import Final

from briefgen.languages.vocabulary import words

SPOKEN_MARKS: Final = re.compile(
    r"(?P<opens>\bI quote\b|(?<=[,:.;—–-] )[Qq]uote(?=\s?[,:.—–])|\bquote:)"
    r"|\b(?:unquote|[Ee]nd(?: of)?(?: the)? quot(?:e|ation)|[Cc]losed? quotes?)\b"
)
"""Marks that are spoken: what stands between *I quote* and *end of quote* is read out."""
OWN_WORDS: Final = re.compile(r"\b(?:I|we)(?: \w+)? (?:said|wrote|promised|told|tweeted|posted)\b[^.!?]*\Z")

RELAYING: Final = words("""
    repeat repeats repeated repeating read reads reading recite recites recited reciting quote quotes quoted
    quoting cite cites cited citing recall recalls recalled recalling invoke invokes invoked invoking
    remember remembers remembered remembering borrow borrows borrowed borrowing steal steals stole stealing
    lift lifts lifted lifting adopt adopts adopted adopting use uses used using paraphrase paraphrases
    paraphrased paraphrasing plagiarise plagiarises plagiarised plagiarising plagiarize plagiarizes
    plagiarized plagiarizing copy copies copied copying translate translates translated translating adapt
    adapts adapted adapting tweak tweaks tweaked tweaking revive revives revived reviving resurrect
    resurrects resurrected resurrecting reprise reprises reprised reprising parrot
    parrots parroted parroting sing sings sang singing chant chants chanted chanting retweet retweets
    retweeted retweeting share shares shared sharing repost reposts reposted reposting post posts posted
    posting forward forwards forwarded forwarding circulate circulates circulated circulating relay relays
    relayed relaying convey conveys conveyed conveying deliver delivers delivered delivering pass passes
    passed passing publish publishes published publishing print prints printed printing display displays
    displayed displaying show shows showed showing play plays played playing broadcast broadcasts
    broadcasting distribute distributes distributed distributing release releases released releasing
    reproduce reproduces reproduced reproducing parody parodies parodied parodying mimic mimics mimicked
    mimicking intone intones intoned intoning declaim declaims declaimed declaiming transcribe transcribes
    transcribed transcribing hold holds held holding hand hands handed handing rehearse
    rehearses rehearsed rehearsing
    """)

VOICING: Final = words("""
    repeat repeats repeated repeating quote quotes quoted quoting paraphrase
    paraphrases paraphrased paraphrasing imitate imitates imitated imitating mimic mimics mimicked mimicking
    ape apes aped aping impersonate impersonates impersonated impersonating parrot parrots parroted parroting
    parody parodies parodied parodying channel channels channeled channelled channeling channelling recite
    recites recited reciting retweet retweets retweeted retweeting repost reposts reposted reposting
    plagiarise plagiarises plagiarised plagiarising plagiarize plagiarizes plagiarized plagiarizing translate
    translates translated translating interpret interprets interpreted interpreting relay relays relayed
    relaying misquote misquotes misquoted misquoting ventriloquise ventriloquising lampoon lampooned
    lampooning
    """)

WRITINGS: Final = words("""
    word words line lines phrase phrases letter letters speech slogan statement tweet tweets post posts quote
    quotation message messages poem poems text texts verse verses passage mantra motto catchphrase dictum
    maxim sentence remark remarks comment comments claim warning saying quip joke prayer song lyric lyrics
    testimony email e-mail note memo diary memoir memoirs essay column op-ed will manifesto confession
    formula expression refrain chorus question answer cry call boast pledge promise vow appeal threat credo
    aphorism quips soundbite tagline catch-phrase rant outburst sermon eulogy ode hymn monologue soliloquy
    sign signs banner banners placard placards poster
    posters statements transcript recording voicemail video clip telegram cable notes retort
    """)

PERSONS: Final = words("""
    father mother dad mum mom brother sister son daughter wife husband grandfather grandmother uncle aunt
    cousin friend colleague predecessor successor boss mentor teacher tutor neighbour neighbor rival opponent
    ally aide adviser advisor lawyer spokesman spokeswoman spokesperson poet prophet dictator king queen
    emperor philosopher writer novelist author playwright comedian singer actor actress general soldier
    officer officer's child boy girl man woman stranger voter farmer worker nurse doctor patient student pupil
    priest pope bishop rabbi imam saint preacher pastor president chancellor premier minister senator mayor
    governor ambassador diplomat official leader chairman founder director manager coach captain player
    victim witness survivor prisoner refugee critic heckler reporter journalist editor columnist blogger
    family widow widower orphan veteran scientist economist professor scholar historian judge prosecutor
    """)
