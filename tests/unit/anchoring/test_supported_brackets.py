"""What a bracket may add, replace or inflect, by what the source has around it and what is declared."""

from __future__ import annotations

import pytest

from briefgen.anchoring import Anchor, anchor

TEXT = (
    "Reporters came. Prime Minister Anna Berg met President Lee in Oslo. Lee, the president, "
    "leads Norway's ally South Korea. NATO (the North Atlantic Treaty Organization) was there. "
    "The murderers of Kyiv fled. "
    "“"
    "They need weapons now in Kyiv. He said the president wants peace. We started the war. "
    "Smith lies about Berg. It was a large attack on the bad army. Our men want tanks. The "
    "soldier saw a plane. They attack us. I want aid. She has two tanks. The minister agrees. "
    "Our plan works."
    "” he said."
)


@pytest.mark.parametrize(
    ("exact", "marks"),
    [
        ("They need [nuclear] weapons now", []),
        ("They need [illegal] weapons now", []),
        ("They [secretly] need weapons now", []),
        ("They [will] need weapons now", []),
        ("They [can] need weapons now", []),
        ("They [all] need weapons now", []),
        ("They need [his] weapons now", []),
        ("They need [her] weapons now", []),
        ("They need [more] weapons now", []),
        ("They need [5] weapons now", []),
        ("They need [no] weapons now", [{"inserts": "no"}]),
        ("They need [500] weapons now", [{"inserts": "500"}]),
        ("They [refuse to] need weapons", [{"inserts": "refuse to"}]),
        ("They need [Russian] weapons now", []),
        ("They need weapons now in [Moscow] Kyiv", []),
        ("They need weapons now in [Moscow]", [{"replaces": "Kyiv", "with": "Moscow"}]),
        ("They need weapons now in [Oslo]", [{"replaces": "Kyiv", "with": "Oslo"}]),
        ("It was a [small] attack on the bad army", [{"replaces": "large", "with": "small"}]),
        ("It was a large attack on the [good] army", [{"replaces": "bad", "with": "good"}]),
        ("They [want] weapons now", [{"replaces": "need", "with": "want"}]),
        ("They [have] weapons now", [{"replaces": "need", "with": "have"}]),
        ("[They] started the war", [{"replaces": "We", "with": "They"}]),
        ("[You] started the war", [{"replaces": "We", "with": "You"}]),
        ("[The murderers] started the army", [{"replaces": "We", "with": "The murderers"}]),
        ("[Russia] started the war", [{"replaces": "We", "with": "Russia"}]),
        ("[Berg] lies about Berg", [{"replaces": "Smith", "with": "Berg"}]),
        ("Smith lies about [Lee]", [{"replaces": "Berg", "with": "Lee"}]),
        ("[Anna Smith] lies about Berg", [{"replaces": "Smith", "with": "Anna Smith"}]),
        ("He said [Berg] wants peace", [{"replaces": "the president", "with": "Berg"}]),
        ("She has [many] tanks", [{"replaces": "two", "with": "many"}]),
        ("She has [three] tanks", [{"replaces": "two", "with": "three"}]),
        ("She has two [planes]", [{"replaces": "tanks", "with": "planes"}]),
        ("Our men want [weapons]", [{"replaces": "tanks", "with": "weapons"}]),
        ("The [murderer] saw a plane", [{"replaces": "soldier", "with": "murderer"}]),
        ("The soldier saw a plan[e]", []),
        ("Our plan[e] works", []),
        ("Our plan[s] works", []),
        ("I want aid[e]", []),
        ("I want aid[es]", []),
        ("The soldier[s] saw a plane", []),
        ("It was a large attack[er] on", []),
        ("They attack[ed] us", []),
        ("The minist[ry] agrees", []),
        ("Our men want[ed] tanks", []),
        ("Our m[e]n", []),
        ("They attack us[ed]", []),
        ("We start[] the war", []),
        ("We start[s] the war", []),
        ("I want[ed] aid", []),
        ("Our [wo]men want tanks", []),
        ("[Un]Smith lies about Berg", []),
        ("It was a large attack on the bad arm[s]", []),
        ("She has two tank[] ", []),
        ("They need weapons [and war crimes] now", []),
        ("They need weapons now [to kill]", []),
        ("They need weapons now [in Russia]", []),
        ("They [the Martians] need", []),
        ("They [Norwegians] need weapons", []),
        ("[…] weapons now [against us]", []),
        ("They need weapons [when attacked] now", []),
        ("[Putin's] men want tanks", [{"replaces": "Our", "with": "Putin's"}]),
        ("They need weapons now in [the capital]", [{"replaces": "Kyiv", "with": "the capital"}]),
        ("[Peace] was a large attack", [{"replaces": "It", "with": "Peace treaty"}]),
    ],
)
def test_a_bracket_says_nothing_that_is_neither_the_sources_nor_declared(
    exact: str, marks: list[dict[str, str]]
) -> None:
    assert not anchor(TEXT, exact, marks=marks)


@pytest.mark.parametrize(
    ("exact", "marks"),
    [
        ("They [Koreans] need weapons", []),
        ("[South Korea] need weapons now", [{"replaces": "They", "with": "South Korea"}]),
        ("[The murderers of Kyiv] need weapons now", [{"replaces": "They", "with": "The murderers of Kyiv"}]),
        ("[Lee] said the president wants peace", [{"replaces": "He", "with": "Lee"}]),
        ("He said [Lee] wants peace", [{"replaces": "the president", "with": "Lee"}]),
        ("He said [President Lee] wants peace", [{"replaces": "the president", "with": "President Lee"}]),
        ("[Anna Berg] agrees", [{"replaces": "The minister", "with": "Anna Berg"}]),
        ("Smith lies about [Anna] Berg", []),
        ("Smith lies about [Anna Berg]", [{"replaces": "Berg", "with": "Anna Berg"}]),
        ("[Norway's] men want tanks", [{"replaces": "Our", "with": "Norway's"}]),
        ("[South Korea's] men want tanks", [{"replaces": "Our", "with": "South Korea's"}]),
        ("They need [the] weapons now", []),
        ("They need weapons now in [the] Kyiv", []),
        ("They attack[s] us", []),
        ("[South Korea] attack[s] us", [{"replaces": "They", "with": "South Korea"}]),
        ("I want[s] aid", []),
        ("They need weapons now [sic] in Kyiv", []),
        ("[t]hey need weapons", []),
        ("They [in Oslo] need weapons", []),
        ("They need weapons now [for the army] in Kyiv", []),
        ("They need[ed] weapons now", [{"replaces": "need", "with": "needed"}]),
        ("They [needed] weapons now", [{"replaces": "need", "with": "needed"}]),
        ("They need weapons now in [Norway's] Kyiv", []),
        ("They need [defensive] weapons now", [{"inserts": "defensive"}]),
    ],
)
def test_a_bracket_may_name_explain_and_inflect(exact: str, marks: list[dict[str, str]]) -> None:
    found = anchor(TEXT, exact, marks=marks)
    assert isinstance(found, Anchor)
    assert any(piece.mark and piece.declared is bool(marks) for piece in found.pieces)


def test_a_name_from_afar_lends_itself_and_a_word_from_afar_does_not() -> None:
    text = "Lee bakes.\n\n" + "So it was. " * 300 + "\n\n“They go home now,” he said."
    assert anchor(text, "They [Lee] go home")
    assert not anchor(text, "They [bakes] go home")
