"""The table and the picture of how cost grows are those of the figures that were measured."""

from __future__ import annotations

import json

from tools import growth


def test_table_and_picture_are_current() -> None:
    data = json.loads(growth.DATA.read_text(encoding="utf-8"))
    assert growth.PICTURE.read_text(encoding="utf-8") == growth.picture(data)
    assert growth.table(data) in growth.PAGE.read_text(encoding="utf-8")
