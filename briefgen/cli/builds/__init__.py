"""Commands that write or prove a site."""
