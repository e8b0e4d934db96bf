"""Sentences in which whoever is named says her own words, whatever else they tell."""

from __future__ import annotations

from typing import Final

OWN_WORDS: Final = (
    "“We will close the bridge,” Ann Lee said, quoting figures from Monday’s report.",
    "Ann Lee, who played a queen in a film, said “we will close the bridge”.",
    "“We will close the bridge,” Ann Lee said in a video she posted.",
    "“We will close the bridge,” Ann Lee wrote in her novel’s foreword.",
    "“We will close the bridge,” Ann Lee told Bob Hart, who told his wife.",
    "Ann Lee used her speech to thank Bob Hart. “We will close the bridge,” she said.",
    "“We will close the bridge,” Ann Lee said, using an old phrase.",
    "“We will close the bridge,” Ann Lee said, and she must be right.",
    "“We will close the bridge,” Ann Lee said. She will say more on Monday.",
    "In a speech that will be shown tomorrow, Ann Lee said “we will close the bridge”.",
    "Ann Lee, as Bob Hart once had, said “we will close the bridge”.",
    "“We will close the bridge,” Ann Lee said, and Bob Hart apologised for his tweet.",
    "“We will close the bridge,” Ann Lee said. Bob Hart denied the report.",
    "“We will close the bridge,” Ann Lee posted in reply to Bob Hart’s tweet.",
    "After Bob Hart read from his letter, Ann Lee said: “We will close the bridge.”",
    "While Bob Hart quoted Stalin, Ann Lee said “we will close the bridge”.",
    "“We will close the bridge,” Ann Lee said to the man in the Stalin mask.",
    "The virtual event opened when Ann Lee said: “We will close the bridge.”",
    "Ann Lee asked Bob Hart for his words, then said “we will close the bridge”.",
    "“We will close the bridge,” Ann Lee said as she played the piano.",
    "Ann Lee had the last word: “We will close the bridge.”",
    "Ann Lee said: “We will close the bridge.” It is a claim she has made before.",
    "Ann Lee told the story of her father and said “we will close the bridge”.",
    "To the delight of Bob Hart, Ann Lee said “we will close the bridge”.",
    "In her letter, Ann Lee writes: “We will close the bridge.”",
    "In response to a question, Ann Lee said: “We will close the bridge.”",
    "“We will close the bridge,” Ann Lee shouted over the noise of the game.",
    "“We will close the bridge,” Ann Lee said at the film festival in Cannes.",
    "During the play’s interval, Ann Lee said “we will close the bridge”.",
)
