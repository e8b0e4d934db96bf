"""What is known of many languages at once."""
