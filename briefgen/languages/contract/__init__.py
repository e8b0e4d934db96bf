"""What a language is to the reading: the words and signs that its rules ask for."""
