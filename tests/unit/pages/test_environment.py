from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from briefgen.errors import TemplateError
from briefgen.escaping.html import encode
from briefgen.pages import SiteSettings, packaged_templates, read_assets, render
from briefgen.pages.templating.environment import environment, fill

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.pages.site_maker import SiteMaker


def _filled(folder: Path, template: str, **values: object) -> str:
    (folder / "x.j2").write_text(template, encoding="utf-8")
    return fill(environment([folder]), "x.j2", values)


def test_every_value_is_encoded(tmp_path: Path) -> None:
    assert _filled(tmp_path, "<p>{{ value }}</p>", value="<b>*") == "<p>&#60;b&#62;&#42;</p>"


def test_a_value_that_is_a_template_is_not_rendered(tmp_path: Path) -> None:
    assert "49" not in _filled(tmp_path, "{{ value }}", value="{{ 7 * 7 }}")


@pytest.mark.parametrize("name", ["safe", "escape", "forceescape", "tojson", "join", "striptags", "urlize"])
def test_filters_that_let_text_pass_are_gone(tmp_path: Path, name: str) -> None:
    with pytest.raises(TemplateError, match=name):
        _filled(tmp_path, "{{ value | " + name + " }}", value="x")


@pytest.mark.parametrize(
    "expression",
    [
        "{{ markup ~ value }}", "{{ markup + value }}", "{{ '<b>%s' % value }}", "{{ value * 2 }}",
        "{{ markup.join([value]) }}", "{{ markup.format(value) }}", "{{ markup['format'](value) }}",
        "{% autoescape false %}{{ value }}{% endautoescape %}", "{{ value.__class__ }}",
        "{{ value['__class__'] }}", "{{ [].__class__ }}",
        "{% macro m() %}{% endmacro %}{{ m().join(value) }}",
    ],
)  # fmt: skip
def test_a_template_cannot_join_text_to_markup(tmp_path: Path, expression: str) -> None:
    with pytest.raises(TemplateError, match=r"put values out|may not use"):
        _filled(tmp_path, expression, value="*x*", markup=encode("a"))


def test_what_a_macro_puts_together_is_not_encoded_again(tmp_path: Path) -> None:
    template = "{% macro m(x) %}<b>{{ x }}</b>{% endmacro %}{% set y %}{{ m(value) }}{% endset %}{{ y }}"
    assert _filled(tmp_path, template, value="*") == "<b>&#42;</b>"


def test_an_unknown_variable_is_an_error_with_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"x\.j2:2: .*missing"):
        _filled(tmp_path, "a\n{{ missing }}")


def test_a_syntax_error_names_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"x\.j2:2: "):
        _filled(tmp_path, "a\n{% if %}")


@pytest.mark.parametrize("value", [None, True, 1.5, ["a"]])
def test_only_text_and_numbers_are_put_out(tmp_path: Path, value: object) -> None:
    with pytest.raises(TemplateError, match="neither text nor a number"):
        _filled(tmp_path, "{{ value }}", value=value)


def test_the_id_of_a_heading_is_no_comment(tmp_path: Path) -> None:
    assert _filled(tmp_path, "## Sources {#sources}") == "## Sources {#sources}"


def test_a_projects_own_template_goes_before_the_packaged_one(tmp_path: Path, maker: SiteMaker) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/about.md.j2").write_text("# Ours\n", encoding="utf-8")
    pages = render(maker.site(), [tmp_path, packaged_templates()], SiteSettings("A site"))
    assert {page.path: page.text for page in pages}["about/index.md"] == "# Ours\n"


def test_a_projects_own_asset_goes_before_the_packaged_one(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/briefgen.css").write_bytes(b"ours")
    assets = {asset.path: asset.content for asset in read_assets([tmp_path, packaged_templates()])}
    assert assets["assets/briefgen.css"] == b"ours"
    assert "assets/briefgen-mark.svg" in assets


def test_packaged_templates_neither_join_text_nor_mark_it_safe() -> None:
    for file in packaged_templates().rglob("*.md.j2"):
        expressions = file.read_text(encoding="utf-8")
        assert "|safe" not in expressions.replace(" ", "")
        assert "~" not in expressions


def test_nothing_in_theme_and_assets_names_another_host() -> None:
    for file in packaged_templates().rglob("*"):
        if (
            file.is_file() and file.parent.name != "fonts"
        ):  # they load nothing, and licences name their places
            text = file.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
            assert "http:" not in text
            assert "https:" not in text
            assert "style=" not in text
            ours = r"""'assets/briefgen-[a-z]+\.js' \| url|link\.file\("assets/briefgen-[a-z]+\.js"\)"""
            assert not re.search(rf"<script(?! src=\"\{{\{{ (?:{ours}) \}}\}}\")", text)
