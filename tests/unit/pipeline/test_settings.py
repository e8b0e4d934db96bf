from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.errors import ConfigurationError
from briefgen.pipeline import load_settings

if TYPE_CHECKING:
    from pathlib import Path


def _written(folder: Path, text: str, name: str = "mkdocs.yml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "plugins", ["[search, briefgen]", "{briefgen: {corpus: c}}", "[{briefgen: {corpus: c}}, search]"]
)
def test_the_plugin_is_found_in_every_form_of_the_list(tmp_path: Path, plugins: str) -> None:
    settings = load_settings(_written(tmp_path, f"site_name: S\nplugins: {plugins}\n"))
    assert settings.options.corpus in ("c", "content/corpus")
    assert settings.site_name == "S"


def test_options_are_inherited_as_mkdocs_inherits_them(tmp_path: Path) -> None:
    _written(tmp_path, "site_name: P\nplugins: {briefgen: {corpus: c, people: p}}\n", "base.yml")
    child = _written(tmp_path, "INHERIT: base.yml\nplugins: {briefgen: {people: q}}\n")
    options = load_settings(child).options
    assert (options.corpus, options.people) == ("c", "q")


def test_tags_of_other_extensions_are_passed_over(tmp_path: Path) -> None:
    text = "site_name: !ENV [X, Named]\nplugins: [briefgen]\nx: !!python/name:os.system\n"
    assert load_settings(_written(tmp_path, text)).options.sources == "content/sources.yml"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("plugins: [search]\n", "does not list the plugin"),
        ("site_name: S\n", "does not list the plugin"),
        ("plugins: [{briefgen: {corps: c}}]\n", "unknown option corps"),
        ("plugins: [{briefgen: {excerpt_budget: {warn: 2}}}]\n", "excerpt_budget.warn"),
        ("plugins: [\n", "mkdocs.yml:"),
    ],
)
def test_a_configuration_that_cannot_be_used_is_named(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        load_settings(_written(tmp_path, text))


def test_a_path_out_of_the_project_is_refused(tmp_path: Path) -> None:
    settings = load_settings(_written(tmp_path, "plugins: [{briefgen: {corpus: ../elsewhere}}]\n"))
    with pytest.raises(ConfigurationError, match="may point outside the project"):
        settings.path("corpus")


def test_a_licence_is_named_by_its_id_or_its_address(tmp_path: Path) -> None:
    for given, title, url in (
        ("CC-BY-4.0", "Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("{license: 'https://a.example/l', attribution: Desk}", "https://a.example/l", "https://a.example/l"),
    ):
        text = f"site_name: S\nplugins: [briefgen: {{data_license: {given}}}]\n"
        chosen = load_settings(_written(tmp_path, text)).options.data_license
        assert chosen
        assert (chosen.title, chosen.url) == (title, url)


@pytest.mark.parametrize("given", ["cc-by-4", "javascript:alert(1)", "{attribution: Desk}", "'https://a b/'"])
def test_what_is_no_licence_is_refused(tmp_path: Path, given: str) -> None:
    text = f"site_name: S\nplugins: [briefgen: {{data_license: {given}}}]\n"
    with pytest.raises(ConfigurationError, match="data_license") as refused:
        load_settings(_written(tmp_path, text))
    assert given != "cc-by-4" or "did you mean CC-BY-4.0?" in str(refused.value)
