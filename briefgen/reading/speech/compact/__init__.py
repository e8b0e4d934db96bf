"""Who speaks, in a language of which only its words are described."""
