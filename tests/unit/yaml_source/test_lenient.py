from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefgen.errors import ConfigurationError
from briefgen.text import Document
from briefgen.yaml_source import read_settings


def settings(text: str) -> dict[str, object]:
    return read_settings(Document("mkdocs.yml", text))


def value(written: str) -> object:
    return settings(f"a: {written}")["a"]


@pytest.mark.parametrize(
    "written",
    ["x", "'1'", "1", "0x1f", "017", "1_000", "12:30:45", "1.5", "-.inf", "yes", "NO", "on", "~", "", "null",
     "[1, a]", "{b: {c: [d]}}", "!!str 1", "!!int '7'", "!!float 1", "!!bool yes", "!!null x", "! 1", "! '1'",
     '"\\u201c"', "|\n  b\n"],
)  # fmt: skip
def test_values_follow_pyyamls_safe_rules(written: str) -> None:
    assert value(written) == yaml.safe_load(f"a: {written}")["a"]


def test_a_date_stays_text() -> None:
    assert value("2023-01-30") == "2023-01-30"
    assert value("2023-13-99") == "2023-13-99"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("!ENV [SITE_URL, fallback]", "fallback"),
        ("!ENV [ONE, TWO, true]", True),
        ("!ENV [SITE_URL]", None),
        ("!ENV SITE_URL", None),
        ("!ENV {a: b}", None),
    ],
)
def test_the_environment_is_not_read(written: str, expected: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "from the environment")
    assert value(written) == expected


@pytest.mark.parametrize(
    "written",
    ["!!python/name:os.system", "!!python/object/apply:os.system ['true']", "!relative", "!relative [x]",
     "!x {a: b}", "!!binary aGk=", "!!set {a, b}", "!!omap [a: b]", "!!timestamp2 x"],
)  # fmt: skip
def test_an_unknown_tag_means_nothing_and_runs_nothing(written: str) -> None:
    assert settings(f"a: {written}\nb: 1\n") == {"a": None, "b": 1}


def test_aliases_and_merge_keys_are_followed() -> None:
    text = (
        "a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\nc:\n  y: 4\n  <<: [{y: 5, z: 6}, *a]\n"
        "d: [*a, *a]\ne: &e text\nf: *e\ng: !!map {<<: {<<: *a}}\n"
    )
    assert settings(text) == yaml.safe_load(text)


@given(
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.text(alphabet="ab: -#?'\"\n", max_size=6)),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3),
            st.dictionaries(st.text(alphabet="abc", min_size=1), inner, max_size=3),
        ),
        max_leaves=8,
    ),
    st.booleans(),
)
def test_whatever_pyyaml_writes_is_read_back(content: object, flow: bool) -> None:
    text = yaml.safe_dump({"k": [content, content]}, default_flow_style=flow, allow_unicode=True)
    assert settings(text) == {"k": [content, content]}


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "~"])
def test_a_file_that_holds_nothing_has_no_settings(text: str) -> None:
    assert settings(text) == {}


def test_the_last_of_two_values_counts() -> None:
    assert settings("a: 1\na: 2\n") == {"a": 2}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: b: c\n", "1:5"),
        ("# é\r\na: [b\r\n", "2:4"),
        ("a:\n\t- b\n", "2:1"),
        ("a: \x07\n", "1:4"),
        ("- a\n", "1:1"),
        ("text", "1:1"),
        ("a: 1\n---\nb: 2\n", "2:1"),
        ("a: *b\n", "1:4"),
        ("a: &a {b: *a}\n", "1:11"),
        ("a: !!int x\n", "1:4"),
        ("a: !!bool x\n", "1:4"),
        ("<<: 1\n", "1:5"),
        ("<<: [1]\n", "1:5"),
        ("[a]: b\n", "1:1"),
        ("a: !e!x b\n", "1:4"),
        ('a: "\\q"\n', "1:5"),
    ],
)
def test_what_cannot_be_read_is_placed(text: str, place: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"^mkdocs\.yml:{place}: "):
        settings(text)


def test_aliases_may_not_go_deeper_than_lists_may() -> None:
    text = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 101))
    with pytest.raises(ConfigurationError, match="100 nested lists"):
        settings(text)
