"""A figure's value, held against the amounts of its passage."""
