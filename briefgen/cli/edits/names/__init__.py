"""``rename`` and ``remove``: changes of what things are called, in every file that names them."""
