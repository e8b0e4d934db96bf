from __future__ import annotations

import pytest

from briefgen.anchoring import Anchor, Unanchored, anchor
from briefgen.anchoring.comparing.typography import differences


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("He said “go” and went", 'He said "go" and went'),
        ("« mots » là", '"mots" là'),
        ("er sagte „ja“ und ging", '"ja" und ging'),
        ("``words'' here", "“words” here"),
        ("It’s so", "It's so"),
        ("Itʼs so", "It's so"),
        ("He said 'go now' to us", 'He said "go now" to us'),
        ("He said “go now” to us", "He said 'go now' to us"),
        ("power — Russia", "power -- Russia"),
        ("power—Russia", "power–Russia"),
        ("non-lethal aid", "non‑lethal aid"),
        ("It fell −5 now", "It fell -5 now"),
        ("a\u00a0b\u2009c", "a b c"),
        ("a b c", "a\n  b\r\nc"),
        ("wea\u00adpons now", "weapons now"),
        ("wea\u200bpons now", "weapons now"),
        ("❤\ufe0f it is", "❤ it is"),
        ("cafe\u0301 noir", "café noir"),
        ("café noir", "cafe\u0301 noir"),
        ("ﬁeld work", "field work"),
        ("field work", "ﬁeld work"),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8 now", "한국 now"),
        ("mili-\ntary aid", "military aid"),
        ("mili-\r\n  tary aid", "mili-tary aid"),
        ("mili\u00ad\ntary aid", "military aid"),
        ("power—\nRussia", "power—Russia"),
        ("power—\nRussia", "power— Russia"),
        ("F-\n22 jets", "F-22 jets"),
        ("one … two", "one ... two"),
        ("one. … Two", "one.... Two"),
    ],
)
def test_typography_is_free(text: str, exact: str) -> None:
    found = anchor(text, exact)
    assert isinstance(found, Anchor)
    assert found.kind == "folded"
    assert found.differences


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("I resign\u202e now", "I resign now"),
        ("می‌خواهم", "میخواهم"),
        ("क्‍ष it", "क्ष it"),
        ("the workers' rights", 'the workers" rights'),
        ("rock 'n' roll", "rock \"n' roll"),
        ("5' 6\" tall", "5\" 6' tall"),
        ("it's so", "its so"),
        ("a “b” c", "a b c"),
        ("a b c", "a “b” c"),
        ("tanks —5 of them", "tanks -5 of them"),
        ("non-lethal", "nonlethal"),
        ("re-sign it", "resign it"),
        ("5-\n8 men", "58 men"),
        ("one two", "onetwo"),
        ("cafe is", "café is"),
        ("x\u030c is", "x is"),
        ("in 2023¹ it", "in 20231 it"),
        ("10² men", "102 men"),
        ("½ of it", "1/2 of it"),
        ("straße now", "strasse now"),
        ("ſun now", "sun now"),
        ("İstanbul now", "Istanbul now"),
        ("５ tanks", "5 tanks"),
        ("٥ tanks", "5 tanks"),
        ("Brand™ it", "BrandTM it"),
        ("№ 5 it", "No 5 it"),
        ("5,800 tons", "5.800 tons"),
        ("5,800 tons", "5800 tons"),
        ("5 8 tons", "58 tons"),
        ("the US army", "the us army"),
        ("end. But he", "end, But he"),
        ("1 ... .5 it", "1. ... 5 it"),
    ],
)
def test_what_only_resembles_typography_is_refused(text: str, exact: str) -> None:
    assert not anchor(text, exact)


@pytest.mark.parametrize("exact", ["we go.", "we go,", "“we go”", "'we go.'", "«we go».", "we go"])
def test_marks_around_the_whole_and_a_final_stop_or_comma_are_free(exact: str) -> None:
    found = anchor("Then we go, they said.", exact)
    assert found
    assert isinstance(found, Anchor)
    assert found.shown("Then we go, they said.") in ("we go", "we go,")


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("Will you go?", "Will you go."),
        ("Will you go?", "Will you go"),
        ("Go now!", "Go now,"),
        ("Go now.", "Go now!"),
        ("Go now.", "Go now?"),
        ("Go now", "Go now?"),
    ],
)
def test_a_question_or_exclamation_mark_is_never_free(text: str, exact: str) -> None:
    assert not anchor(text, exact)


def test_every_difference_is_recorded_where_it_stands() -> None:
    found = anchor("He’s in a “mili-\ntary” base — now", 'He\'s in a "military" base -- now.')
    assert isinstance(found, Anchor)
    recorded = [(item.kind, item.written, item.source) for item in found.differences]
    assert recorded == [
        ("quotation-mark", "'", "’"),
        ("quotation-mark", '"', "“"),
        ("hyphenation", "", "-\n"),
        ("quotation-mark", '"', "”"),
        ("dash", "--", "—"),
        ("final-punctuation", ".", ""),
    ]


def test_words_as_written_in_the_source_need_no_permission() -> None:
    found = anchor("a [sic] … “b” c", "[sic] … “b”")
    assert isinstance(found, Anchor)
    assert (found.kind, found.differences) == ("exact", ())


def test_a_look_alike_is_named_with_its_code_point() -> None:
    found = anchor("they need weapons", "they nееd weapons")
    assert isinstance(found, Unanchored)
    assert "U+0435" in found.message
    assert found.alterations[0].kind == "look-alike"


@pytest.mark.parametrize(
    ("written", "source", "expected"),
    [
        ("“a”", '"a"', [("quotation-mark", "“", '"', 10, 11), ("quotation-mark", "”", '"', 12, 13)]),
        ("'a'", '"a"', [("quotation-mark", "'", '"', 10, 11), ("quotation-mark", "'", '"', 12, 13)]),
        ("``a", "“a", [("quotation-mark", "``", "“", 10, 11)]),
        ("ab", "a\u00adb", [("invisible", "b", "\u00adb", 11, 13)]),
        ("a\u00adb", "ab", [("invisible", "\u00adb", "b", 11, 12)]),
        ("a b", "a  b", [("space", " ", "  ", 11, 13)]),
        ("a\tb", "a b", [("space", "\t", " ", 11, 12)]),
        ("a b c", "a\n b\u00a0c", [("space", " ", "\n ", 11, 13), ("space", " ", "\u00a0", 14, 15)]),
        ("military", "mili-\ntary", [("hyphenation", "", "-\n", 14, 16)]),
        ("mili-tary", "mili-\rtary", [("hyphenation", "-", "-\r", 14, 16)]),
        ("mili-\ntary", "military", [("hyphenation", "-\n", "", 14, 14)]),
        ("a -- b", "a — b", [("dash", "--", "—", 12, 13)]),
        ("a–b", "a—b", [("dash", "–", "—", 11, 12)]),
        ("tanks —5", "tanks –5", [("dash", "—", "–", 16, 17)]),
        ("a ... b", "a … b", [("ellipsis", " ... ", " … ", 11, 14)]),
        ("field", "ﬁeld", [("form", "fi", "ﬁ", 10, 11)]),
        ("é", "e\u0301", [("form", "é", "e\u0301", 10, 12)]),
        ("a", "a", []),
    ],
)
def test_a_difference_is_named_and_has_its_place(
    written: str, source: str, expected: list[tuple[str, str, str, int, int]]
) -> None:
    found = differences(written, source, 10)
    assert [(x.kind, x.written, x.source, x.span.start, x.span.end) for x in found] == expected
