"""The shallow reading of an English sentence: words, phrases and clauses."""
