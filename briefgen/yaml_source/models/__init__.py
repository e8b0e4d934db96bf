"""From nodes to models, the mismatches between them, and the JSON Schema of the models."""
