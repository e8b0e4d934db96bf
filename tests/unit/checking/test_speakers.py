from __future__ import annotations

import pytest

from briefgen.checking.speakers import (
    holds_office,
    is_named_in_full,
    is_part_of,
    is_same_speaker,
    mentions,
)
from briefgen.corpus import Person


def person(name: str, *aliases: str) -> Person:
    return Person.model_validate({"name": name, "aliases": aliases})


def organization(name: str, *aliases: str) -> Person:
    return Person.model_validate({"name": name, "kind": "organization", "aliases": aliases})


def official(name: str, title: str, of: str | None = None) -> Person:
    return Person.model_validate({"name": name, "roles": [{"title": title, "organization": of}]})


@pytest.mark.parametrize(
    ("known", "found"),
    [
        ("Jens Stoltenberg", "Stoltenberg"),
        ("Jens Stoltenberg", "Mr. Stoltenberg"),
        ("Jens Stoltenberg", "NATO Secretary-General Jens Stoltenberg"),
        ("Jens Stoltenberg", "STOLTENBERG"),
        ("Jens Stoltenberg", "J. Stoltenberg"),
        ("Jens Stoltenberg", "Stoltenberg’s"),
        ("Jens Stoltenberg", "NATO’s Stoltenberg"),
        ("Jens Stoltenberg", "Stoltenberg and Lee"),
        ("Jens Stoltenberg", "Austin, Lee and Stoltenberg"),
        ("Yoon Suk Yeol", "Yoon Suk-yeol"),
        ("Yoon Suk-yeol", "President Yoon"),
        ("John Kennedy", "John F. Kennedy"),
        ("Cyril O'Neill", "O’Neill"),
    ],
)
def test_a_part_a_title_and_typography_make_nobody_else(known: str, found: str) -> None:
    assert is_same_speaker(person(known), found)


@pytest.mark.parametrize(
    ("known", "found"),
    [
        ("Hillary Clinton", "Bill Clinton"),
        ("Hillary Clinton", "B. Clinton"),
        ("Jens Stoltenberg", "Jens Weidmann"),
        ("Jens Stoltenberg", "Stoltenberg’s spokesman"),
        ("Jens Stoltenberg", "Mr. Stoltenberg's office"),
        ("Jens Stoltenberg", "Stoltenberg’s wife Ingrid"),
        ("Jens Stoltenberg", "Stoltenbergs"),
        ("Jens Stoltenberg", "the secretary-general"),
        ("Jens Stoltenberg", "the Stoltenberg spokesman"),
        ("Jens Stoltenberg", "a Stoltenberg aide"),
        ("Jens Stoltenberg", ""),
        ("Jens Stoltenberg", "he"),
        ("Lee Jong-sup", "Lee Jae-myung"),
        ("Kim", "Kim Jong-un"),
        ("Volodymyr Zelenskyy", "Zelenskiy"),
        ("Jens Stoltenberg", "S."),
    ],
)
def test_another_name_is_somebody_else(known: str, found: str) -> None:
    assert not is_same_speaker(person(known), found)


def test_an_alias_is_a_name() -> None:
    assert is_same_speaker(person("Volodymyr Zelenskyy", "Zelenskiy"), "President Zelenskiy")
    assert is_same_speaker(person("Jens Stoltenberg", "the NATO chief"), "the NATO chief")


@pytest.mark.parametrize(
    "found", ["NATO", "NATO officials", "the deputy NATO chief", "the EU chief", "the former NATO chief"]
)
def test_an_alias_that_is_an_office_is_taken_whole(found: str) -> None:
    chief = person("Jens Stoltenberg", "NATO chief")
    assert is_same_speaker(chief, "the NATO chief")
    assert is_same_speaker(chief, "NATO chief Jens Stoltenberg")
    assert not is_same_speaker(chief, found)


def test_a_title_may_be_a_surname() -> None:
    assert is_same_speaker(person("Martin Luther King"), "Mr. King")


def test_an_alias_with_an_owner_is_not_its_last_word() -> None:
    chief = person("Jens Stoltenberg", "NATO’s secretary-general")
    assert is_same_speaker(chief, "NATO's secretary-general")
    assert not is_same_speaker(chief, "the UN’s secretary-general")


@pytest.mark.parametrize(
    ("found", "same"),
    [
        ("the South Korean Ministry of National Defense", True),
        ("the ministry of national defense", True),
        ("the defense ministry", True),
        ("the South Korean defense ministry", True),
        ("the ministry", False),
        ("the foreign ministry", False),
        ("the Russian defense ministry", False),
        ("the defense ministry spokesman", True),
        ("a spokeswoman for the defense ministry", True),
        ("a former spokesman for the defense ministry", False),
        ("the foreign ministry spokesman", False),
        ("South Korea", False),
        ("", False),
    ],
)
def test_an_organization_is_named_whole(found: str, *, same: bool) -> None:
    ministry = organization(
        "South Korean Ministry of National Defense", "Ministry of National Defense", "the defense ministry"
    )
    assert is_same_speaker(ministry, found) is same


@pytest.mark.parametrize(
    ("found", "holds"),
    [
        ("the secretary-general", True),
        ("the NATO secretary-general", True),
        ("NATO’s secretary-general", True),
        ("the UN secretary-general", False),
        ("the deputy secretary-general", False),
        ("the secretary", False),
        ("NATO", False),
        ("", False),
    ],
)
def test_an_office_is_held_under_its_title(found: str, *, holds: bool) -> None:
    assert holds_office(official("Jens Stoltenberg", "Secretary-General", "NATO"), found) is holds


def test_a_mention_is_a_whole_word() -> None:
    stoltenberg = person("Jens Stoltenberg", "NATO chief")
    assert mentions("“No,” said jens\nstoltenberg.", stoltenberg)
    assert mentions("Then Stoltenberg left.", stoltenberg)
    assert mentions("the NATO chief", stoltenberg)
    assert not mentions("the Stoltenbergs", stoltenberg)
    assert not mentions("stoltenberg castle", stoltenberg)
    assert not mentions("the NATO", organization("NATO staff"))


def test_only_the_full_name_names_in_full() -> None:
    assert is_named_in_full("Lee Jong-sup came", person("Lee Jong Sup"))
    assert not is_named_in_full("Lee came", person("Lee Jong Sup", "Lee"))


def test_a_short_form_is_part_of_the_full_name() -> None:
    assert is_part_of("Mrs. Clinton", "Hillary Clinton")
    assert not is_part_of("the NATO envoy Clinton", "Clinton")
