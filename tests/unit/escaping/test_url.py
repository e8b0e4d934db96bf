from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.escaping.url import within_site


def test_an_address_of_plain_parts_stays_readable() -> None:
    assert within_site("../topics/arms-request/", "q-they-need.weapons-1") == (
        "../topics/arms-request/#q-they-need.weapons-1"
    )


@given(st.text(st.characters(codec=None)), st.text(st.characters(codec=None)))
def test_nothing_in_an_address_is_syntax(path: str, anchor: str) -> None:
    address = within_site(path, anchor)
    assert address.isascii()
    assert not set(address) & set("\"'<>&`*_[]{}|\\ \n") - {"_"}
    assert address.count("#") == bool(anchor)
