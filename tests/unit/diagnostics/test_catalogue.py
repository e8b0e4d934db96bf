import re
from importlib import resources

import pytest

from briefgen.diagnostics import Code, Severity, catalogue
from briefgen.diagnostics.catalogue import explanation, nearest_codes

HEADINGS = ["Refused", "Accepted", "What to do"]
EXPECTED = re.compile(r"[\w./-]+:[1-9]\d*:[1-9]\d*: (error|warning|info): .+ \[([a-z0-9-]+)\]")


def blocks(part: str) -> list[tuple[str, str]]:
    return re.findall(r"^```([^\n`]+)\n(.*?)^```$", part, re.MULTILINE | re.DOTALL)


def test_every_code_has_a_page_and_nothing_else_lies_in_the_folder() -> None:
    names = {entry.name for entry in resources.files(catalogue).iterdir()} - {"__init__.py", "__pycache__"}
    assert names == {f"{code}.md" for code in Code}


@pytest.mark.parametrize("code", Code)
def test_a_page_is_short_and_has_the_sections_in_order(code: Code) -> None:
    page = explanation(code)
    assert page.text.startswith(f"# {code}\n\n{page.title[:20]}")
    assert re.findall(r"^## (.+)$", page.text, re.MULTILINE) == HEADINGS
    assert page.text.count("\n") < 60


@pytest.mark.parametrize("code", Code)
def test_a_title_is_one_sentence(code: Code) -> None:
    title = explanation(code).title
    assert title.endswith(".")
    assert ". " not in title
    assert "\n" not in title


@pytest.mark.parametrize("code", Code)
def test_refused_examples_expect_only_the_pages_own_code_and_accepted_ones_expect_nothing(code: Code) -> None:
    refused, accepted = re.split(
        r"^## (?:Accepted|Refused|What to do)\n", explanation(code).text, flags=re.MULTILINE
    )[1:3]
    found = [info.split()[0] for info, _ in blocks(refused)]
    assert ("diagnostics" in found) != ("files" in found)
    assert "diagnostics" not in [info.split()[0] for info, _ in blocks(accepted)]
    for info, body in blocks(refused):
        for line in body.splitlines() if info == "diagnostics" else ():
            match = EXPECTED.fullmatch(line)
            assert match, line
            assert match[2] == code


@pytest.mark.parametrize("code", Code)
def test_every_block_is_of_a_kind_that_can_be_run(code: Code) -> None:
    kinds = r"text [a-z0-9-]+( file=\S+)?|yaml (curation|sources|people)( file=\S+)?|diagnostics|files"
    for info, body in blocks(explanation(code).text):
        assert re.fullmatch(kinds, info), info
        assert body.strip()


@pytest.mark.parametrize("code", Code)
def test_advice_is_the_last_section(code: Code) -> None:
    advice = explanation(code).advice
    assert advice.startswith("- ")
    assert explanation(code).text.endswith(f"{advice}\n")


def test_a_source_without_description_is_a_warning() -> None:
    assert explanation(Code.UNDESCRIBED_SOURCE).severity is Severity.WARNING
    assert explanation(Code.QUOTATION_ALTERED).severity is Severity.ERROR


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("quotation-alterd", Code.QUOTATION_ALTERED),
        ("Quotation_Altered", Code.QUOTATION_ALTERED),
        ("qualifier dropped", Code.QUALIFIER_DROPPED),
        ("utf8", Code.NOT_UTF8),
        ("budget", Code.EXCERPT_BUDGET),
    ],
)
def test_a_misspelled_or_shortened_name_leads_to_its_code(name: str, code: Code) -> None:
    assert nearest_codes(name)[0] is code


def test_at_most_five_codes_are_offered_and_none_for_a_name_like_no_other() -> None:
    assert len(nearest_codes("quotation")) == 5
    assert nearest_codes("xyzzy") == nearest_codes("  ") == ()
