"""Whether words were said, and whose they are."""
