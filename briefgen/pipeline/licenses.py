"""The licence of a site's data: the option ``data_license``.

Known are the licences that data is published under, by their SPDX ids; any other one is named by its address.
"""

from __future__ import annotations

import difflib
import re
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, field_validator, model_validator

_CC: Final = "https://creativecommons.org/licenses"
LICENSES: Final = {
    "CC0-1.0": ("Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    "CC-BY-4.0": ("Creative Commons Attribution 4.0", f"{_CC}/by/4.0/"),
    "CC-BY-SA-4.0": ("Creative Commons Attribution-ShareAlike 4.0", f"{_CC}/by-sa/4.0/"),
    "CC-BY-NC-4.0": ("Creative Commons Attribution-NonCommercial 4.0", f"{_CC}/by-nc/4.0/"),
    "CC-BY-NC-SA-4.0": ("Creative Commons Attribution-NonCommercial-ShareAlike 4.0", f"{_CC}/by-nc-sa/4.0/"),
    "CC-BY-ND-4.0": ("Creative Commons Attribution-NoDerivatives 4.0", f"{_CC}/by-nd/4.0/"),
    "CC-BY-NC-ND-4.0": (
        "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0",
        f"{_CC}/by-nc-nd/4.0/",
    ),
    "ODbL-1.0": ("Open Database License 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
    "ODC-By-1.0": ("Open Data Commons Attribution 1.0", "https://opendatacommons.org/licenses/by/1-0/"),
    "PDDL-1.0": (
        "Public Domain Dedication and License 1.0",
        "https://opendatacommons.org/licenses/pddl/1-0/",
    ),
}
"""By its SPDX id what a licence is called and where it is."""

_ADDRESS: Final = re.compile(r"https?://[^\s/@\"<>\\^`{|}]+(?:/[^\s\"<>\\^`{|}]*)?")


class DataLicenseOptions(BaseModel):
    """The option ``data_license``; a text alone is the licence.

    Attributes:
        license: The SPDX id of a licence for data, or the address of another one.
        attribution: Whom to credit; without it the site's name.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    license: str
    attribution: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {"license": value} if isinstance(value, str) else value

    @field_validator("license")
    @classmethod
    def _known(cls, value: str) -> str:
        if value in LICENSES or _ADDRESS.fullmatch(value):
            return value
        folded = {name.lower(): name for name in LICENSES}
        near = difflib.get_close_matches(value.lower(), folded, n=1, cutoff=0.4)
        meant = f"did you mean {folded[near[0]]}? " if near else ""
        raise ValueError(f"unknown licence; {meant}known: {', '.join(LICENSES)}; or give its address")

    @property
    def title(self) -> str:
        """What it is called; its address where that is all that is known of it."""
        return LICENSES[self.license][0] if self.license in LICENSES else self.license

    @property
    def url(self) -> str:
        """Where it is."""
        return LICENSES[self.license][1] if self.license in LICENSES else self.license
