"""The dates of the editor's prose, held against those of its evidence."""
