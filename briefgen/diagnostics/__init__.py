"""Defects as values, their catalogue, and how they are shown."""

from briefgen.diagnostics.codes import Code, Severity
from briefgen.diagnostics.diagnostic import Collector, Diagnostic, Label

__all__ = ["Code", "Collector", "Diagnostic", "Label", "Severity"]
