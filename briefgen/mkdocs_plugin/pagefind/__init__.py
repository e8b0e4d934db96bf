"""The search index that Pagefind makes, and what is changed in it."""
