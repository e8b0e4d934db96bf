"""What the editor's prose says, held against what its evidence says."""
