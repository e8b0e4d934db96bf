"""Models that the tests of decoding decode."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from briefgen.yaml_source import Line, Located, PartialDate, Slug, Words


class Office(Located):
    title: Line
    start: PartialDate | None = Field(default=None, alias="from")
    end: PartialDate | None = Field(default=None, alias="to")

    @model_validator(mode="after")
    def _in_order(self) -> Office:
        if self.start and self.end and self.end < self.start:
            raise ValueError("the office ends before it begins")
        return self


class Entry(Located):
    name: Line
    kind: Literal["person", "organization"] = "person"
    source: Slug | None = None
    offices: tuple[Office, ...] = ()
    aliases: tuple[Line, ...] = ()
    exact: Words = ""
    age: int = 0
    known: bool = False
    nested: dict[str, Office] = Field(default_factory=dict)
