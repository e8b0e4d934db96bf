"""The editor's words compared with the source's: what counts as the same, and what an edge may not cut."""
