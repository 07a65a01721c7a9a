"""Shows a deck while it is being written: what is saved is on the screen at once."""
