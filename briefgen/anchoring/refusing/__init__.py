"""Why words could not be anchored, said with the nearest passage and what differs."""
