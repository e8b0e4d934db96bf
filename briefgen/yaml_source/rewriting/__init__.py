"""Edits in place: entries added to a file whose comments and layout stay."""
