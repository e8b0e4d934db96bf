"""What readers can search."""
