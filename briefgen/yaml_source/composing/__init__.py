"""From the text of a YAML file to nodes with spans, or to what is wrong with it."""
