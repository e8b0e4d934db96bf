"""Templates, their environment, and what earlier runs rendered."""
