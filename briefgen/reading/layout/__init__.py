"""How a text is laid out: its paragraphs, its sentences, and the boilerplate around the article."""
