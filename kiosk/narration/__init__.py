"""Makes the recorded speech of a deck, and plays it. `voice` is of Qt; what makes speech is not."""
