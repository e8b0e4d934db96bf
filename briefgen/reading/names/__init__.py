"""Names of people and offices, and which of them mean the same person."""
