"""The editor's marks in a quotation: omissions, insertions, replacements, and what each may do."""
