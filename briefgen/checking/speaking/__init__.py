"""Who speaks a quotation, held against whom the source gives it to."""
