"""The dates that a text states: whole or in part, as its language writes them, and in full in any form."""
