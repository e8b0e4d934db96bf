"""What the editor's prose quotes, and whom it gives the words to."""
