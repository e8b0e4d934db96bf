"""Parts of CBOR are those that the library writes."""

from __future__ import annotations

import pytest

from briefgen.mkdocs_plugin.pagefind.index_cbor import array_of, number, text

cbor2 = pytest.importorskip("cbor2")


@pytest.mark.parametrize("power", [0, 4, 5, 7, 8, 15, 16, 31, 32, 62])
def test_numbers_texts_and_arrays(power: int) -> None:
    for value in (2**power - 1, 2**power, 23, 24):
        assert number(value) == cbor2.dumps(value)
        assert number(-value) == cbor2.dumps(-value)
    length = min(2**power, 70_000)
    assert array_of(length) + number(0) * length == cbor2.dumps([0] * length)
    assert text("é" * length) == cbor2.dumps("é" * length)
