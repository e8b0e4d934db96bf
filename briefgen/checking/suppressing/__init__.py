"""What the editor suppresses, with a reason."""
