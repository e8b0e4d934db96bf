"""Lists of a site, short and long."""
