"""Quotation marks: which characters are marks, and which of them belong together."""
