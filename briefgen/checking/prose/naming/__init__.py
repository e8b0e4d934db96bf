"""The names of the editor's prose, held against those of the sources."""
