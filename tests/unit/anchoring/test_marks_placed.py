"""Where a bracket finds its place beside the source's words, and what of it is recorded and shown."""

from __future__ import annotations

import re

import pytest

from briefgen.anchoring import Anchor, Unanchored, anchor
from briefgen.anchoring.editorial.brackets import is_glued, objection, reverses
from briefgen.diagnostics import Code

KYIV = ({"replaces": "they", "with": " Kyiv "},)
DECLARED = {
    "[ed]": {"replaces": "changing", "with": "changed"},
    "[d]": {"replaces": "change", "with": "changed"},
}
"""What has to be declared of the endings below."""


def marks_of(exact: str, kind: str) -> list[dict[str, str]]:
    """The declarations of the brackets."""
    brackets = re.findall(r"\[[^\]]*\]", exact)
    if kind == "insertion":
        return [{"inserts": bracket.strip("[]")} for bracket in brackets]
    return [DECLARED[bracket] for bracket in brackets if kind == "ending"]


@pytest.mark.parametrize(
    ("text", "exact", "kind", "place"),
    [
        ("we need more, that’s it", "we need more [weapons], that’s it", "insertion", (12, 12)),
        ("so: we go", "we [all] go", "insertion", (7, 7)),
        ("So. We go home", "[Today] We go home", "insertion", (4, 4)),
        ("so (We go home)", "[Today] We go home", "insertion", (4, 4)),
        ("we go home, now", "we go home [today]", "insertion", (10, 10)),
        ("we go home", "we go home [today]", "insertion", (10, 10)),
        ("we “saw” it", "we “[all] saw” it", "insertion", (4, 4)),
        ("we (saw) it", "we ([all] saw) it", "insertion", (4, 4)),
        ("we saw wepons now", "we saw wepons [sic] now", "sic", (14, 14)),
        ("we saw wepons, now", "we saw wepons [sic], now", "sic", (13, 13)),
        ("we saw wepons now", "we saw wepons [sic!] now", "sic", (14, 14)),
        ("we saw wepons now", "we saw wepons[sic] now", "sic", (13, 13)),
        ("we saw wepons", "we saw wepons [sic]", "sic", (13, 13)),
        ("we saw wepons now", "we saw wepons[sic]", "sic", (13, 13)),
        ("we “saw” it", "we [sic] “saw” it", "sic", (3, 3)),
        ("so “(we go) now", "“([all] we go) now", "insertion", (5, 5)),
        ("several men", "[S]everal men", "case", (0, 1)),
        ("so we go home", "we [G]o home", "case", (6, 7)),
        ("it is changing now", "it is chang[ed] now", "ending", (11, 14)),
        ("it is change now", "it is change[d] now", "ending", (12, 12)),
    ],
)
def test_a_mark_is_shown_as_written_and_recorded_at_its_place(
    text: str, exact: str, kind: str, place: tuple[int, int]
) -> None:
    found = anchor(text, exact, marks=marks_of(exact, kind))
    assert isinstance(found, Anchor)
    assert found.kind == "marked"
    assert found.shown(text) == exact
    assert all(item.declared is (kind in ("insertion", "ending")) for item in found.differences)
    recorded = [(item.kind, item.written, item.span.start, item.span.end) for item in found.differences]
    assert recorded == [(kind, exact[exact.index("[") : exact.index("]") + 1], *place)]


@pytest.mark.parametrize("exact", ["[Kyiv] needs it", "then [Kyiv] needs it", "[Kyiv]'s need", "then [Kyiv]"])
def test_a_declared_replacement_is_recorded_with_the_words_it_replaces(exact: str) -> None:
    text = exact.replace("[Kyiv]", "they") + ". Kyiv waits"
    found = anchor(text, exact, marks=KYIV)
    assert isinstance(found, Anchor)
    assert found.shown(text) == exact
    (difference,) = found.differences
    assert (difference.kind, difference.written, difference.source) == ("replacement", "[Kyiv]", "they")
    assert difference.span.slice(text) == "they"
    shown = [(piece.mark, piece.replaced, piece.declared) for piece in found.pieces if piece.mark]
    assert shown == [("[Kyiv]", "they", True)]


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("they went here", "[Kyiv]went here"),
        ("so they went", "so[Kyiv] went"),
        ("they went here", "[Lee] went here"),
        ("theywent here", "[Kyiv]went here"),
        ("sothey went", "so[Kyiv] went"),
        ("then them", "then [Kyiv]m"),
    ],
)
def test_a_replacement_is_a_whole_word_and_the_one_that_is_declared(text: str, exact: str) -> None:
    assert not anchor(text, exact, marks=KYIV)


@pytest.mark.parametrize(
    "mark",
    [
        {"replaces": "", "with": "Kyiv"},
        {"replaces": " — ", "with": ""},
        {"replaces": "they"},
        {"with": "Kyiv"},
    ],
)
def test_half_a_declaration_permits_nothing(mark: dict[str, str]) -> None:
    assert not anchor("then they need it", "then [Kyiv] need it", marks=[mark])


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("we go home", "we go home[today]"),
        ("we go home", "we go[, all of us,] home"),
        ("we saw it", "we ([all] saw) it"),
        ("we go home", "w[E] go home"),
        ("they went here", "they[ all] went here"),
        ("it is. Then", "it is [. Then"),
        ("A.B. go", "A.[all]B. go"),
        ("we go", "[wE] go"),
        ("5 men", "[5] men]"),
        ("中文 it", "[中]文 it"),
        ("SSe it", "[ß]e it"),
        ("the workhouse", "the work[s]house"),
        ("non- it", "non-[s] it"),
        ("\u01c5ungla it", "[\u01c6]ungla it"),
    ],
)
def test_a_bracket_that_is_part_of_a_word_or_no_word_is_refused(text: str, exact: str) -> None:
    assert not anchor(text, exact)


@pytest.mark.parametrize(
    ("text", "exact", "replaced", "passage"),
    [
        ("we go home now", "we go home [Monday]", "now", "we go home"),
        ("we want it and them: aid, arms", "we want [aid] and [arms]", "it", "we want it and"),
        ("then they. So Kyiv", "then [Kyiv]", "they", "then"),
        ("then they, all so: Kyiv", "then [Kyiv], all so", "they", "then they, all so"),
        ("(they) go home. Kyiv", "[Kyiv] go home", "they", "go home"),
        ("They go home. Kyiv", "[Kyiv] go home", "They", "go home"),
        ("go a. we go b. they go c. Kyiv", "[Kyiv] go c", "they", "go c"),
        ("Arms! we need them for so", "need [arms] for so", "them", "need them for so"),
    ],
)
def test_the_words_that_a_bracket_replaces_are_found_for_the_editor(
    text: str, exact: str, replaced: str, passage: str
) -> None:
    found = anchor(text, exact)
    assert isinstance(found, Unanchored)
    assert found.code is Code.MARK_UNDECLARED
    assert f'replaces "{replaced}" without' in found.message
    assert found.nearest is not None
    assert found.nearest.slice(text) == passage


@pytest.mark.parametrize(
    ("text", "exact"),
    [("a b c d e f g h i j z", "a [all] z"), ("then “they” so", "then [all] so"), ("a — z", "a [all] b z")],
)
def test_too_many_words_or_a_mark_are_not_replaced(text: str, exact: str) -> None:
    found = anchor(text, exact)
    assert isinstance(found, Unanchored)
    assert found.code is Code.QUOTATION_ALTERED


def test_a_bracket_that_could_never_be_inserted_may_be_declared() -> None:
    mark = {"replaces": "last year", "with": "in 2022"}
    found = anchor("we came last year to it", "we came [in 2022] at it", marks=[mark])
    assert isinstance(found, Unanchored)
    assert found.message == 'the source has "last year to" where this has "[in 2022] at"'


def test_a_bracket_of_the_source_is_not_blamed_for_other_words() -> None:
    found = anchor("we will [not] go there", "we will [not] stay there")
    assert isinstance(found, Unanchored)
    assert found.message == 'the source has "go" where this has "stay"'


@pytest.mark.parametrize(
    ("beside", "glued"),
    [
        ("", False),
        (" ", False),
        ("a", True),
        ("5", True),
        ("-", True),
        ("—", True),
        (", ", False),
        (".", False),
        (".a", True),
        (". ", False),
        (",5", True),
        (":3", True),
        ("'s", True),
        ("'s x", True),
        ("'", False),
        ('"a', False),
        ("(a", False),
        ("!a", False),
    ],
)
def test_a_letter_or_a_point_before_one_makes_one_token_with_a_bracket(beside: str, glued: bool) -> None:
    assert is_glued(beside) is glued


@pytest.mark.parametrize(
    ("replaced", "replacement"),
    [
        ("not", "gladly"),
        ("gladly", "never"),
        ("only they", "Kyiv"),
        ("they", "only Kyiv"),
        ("5 men", "6 men"),
        ("five", "six"),
        ("a b c d e f g h i", "x"),
    ],
)
def test_a_replacement_that_turns_counts_or_runs_on_is_none(replaced: str, replacement: str) -> None:
    assert reverses(replaced, replacement)


@pytest.mark.parametrize(
    ("replaced", "replacement"), [("they", "Kyiv"), ("last year", "in 2022"), ("a b c d e f g h", "x")]
)
def test_a_replacement_may_name_or_date(replaced: str, replacement: str) -> None:
    assert not reverses(replaced, replacement)


@pytest.mark.parametrize("content", ["the allies", "the U.S. army", "aid's", "then, all", "Kyiv "])
def test_plain_words_may_be_inserted(content: str) -> None:
    assert objection(content) is None


@pytest.mark.parametrize("content", ["", " ", "—", "a b c d e", "k", "pct", "½ of it", "m²", "“so”", "-a"])
def test_anything_else_may_not(content: str) -> None:
    assert objection(content) is not None


def test_a_bracket_of_the_source_is_shown_as_its_own() -> None:
    text = "“[S]everal men have gone home”"
    found = anchor(text, "[S]everal men … home")
    assert isinstance(found, Anchor)
    assert [item.kind for item in found.differences] == ["omission"]
    assert [piece.mark for piece in found.pieces] == [None, " […] ", None]


def test_a_bracket_in_a_later_piece_is_read_like_one_in_the_first() -> None:
    text = "so we go there now, and they change it"
    found = anchor(text, "we go … they change[s] it")
    assert isinstance(found, Anchor)
    assert found.shown(text) == "we go […] they change[s] it"


@pytest.mark.parametrize(
    ("text", "exact", "replaced"),
    [
        ("So Lee's aid fell. Mr Lee", "[Mr Lee]'s aid fell", "Lee"),
        ("So (Lee's aid fell. Mr Lee", "[Mr Lee]'s aid fell", "Lee"),
        ("Lee's aid fell", "[Mr Lee]'s aid fell", "Lee"),
        ("we came yesterday, so", "we came [in 2022]", "yesterday"),
        ("we came last year", "we came [in 2022]", "last"),
    ],
)
def test_a_word_at_an_end_that_a_bracket_replaces_is_found(text: str, exact: str, replaced: str) -> None:
    found = anchor(text, exact, marks=[{"replaces": "x", "with": "in 2022"}])
    assert isinstance(found, Unanchored)
    assert found.code is Code.MARK_UNDECLARED
    assert f'replaces "{replaced}" without' in found.message
