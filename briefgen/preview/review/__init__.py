"""The review sheet: what a person has to judge of a topic, beside what the program compared."""

from briefgen.preview.review.sheet import review_sheet

__all__ = ["review_sheet"]
