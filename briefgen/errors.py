"""The exception tree: misuse and a broken environment. Defects of the input are diagnostics instead."""

from __future__ import annotations


class BriefgenError(Exception):
    """What a front end prints as one line and ends with exit status 2."""


class ConfigurationError(BriefgenError):
    """The project's configuration cannot be used: a missing file, an unknown option, a path outside."""


class TemplateError(BriefgenError):
    """A page template is missing or does not render."""


class BuildError(BriefgenError):
    """The renderer or the file system failed although the content is sound."""
