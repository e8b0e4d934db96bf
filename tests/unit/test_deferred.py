from __future__ import annotations

import subprocess
import sys

import pytest

import briefgen
from briefgen import checking, pipeline, text
from briefgen import reading as extraction


@pytest.mark.parametrize("package", [briefgen, checking, extraction, pipeline, text])
def test_every_public_name_can_be_imported(package: object) -> None:
    for name in package.__all__:  # type: ignore[attr-defined]
        assert getattr(package, name).__class__.__name__ != "module", name


def test_a_name_that_is_not_public_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing_of_this_name"):
        _ = briefgen.nothing_of_this_name  # type: ignore[attr-defined]


def test_extraction_alone_loads_neither_models_nor_templates() -> None:
    code = "import sys; from briefgen.reading import Reading; Reading('').quotations; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"pydantic", "jinja2", "yaml", "rich", "briefgen.pipeline"} & set(run.stdout.split())
