"""PDF as a text: the lines of its pages, what they carry around the text, and paragraphs made of them."""
