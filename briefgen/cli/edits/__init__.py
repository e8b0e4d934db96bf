"""Commands that write the editor's files."""
