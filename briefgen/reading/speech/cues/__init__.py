"""What announces speech, and the speaker that it names."""
