"""Who says what: direct speech, its cue and its speaker."""
