"""``briefgen add source``: documents become sources, with what they state and the files they come from."""
