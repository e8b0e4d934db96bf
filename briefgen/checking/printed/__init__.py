"""What a source prints about itself, held against what the editor's metadata say of it."""
