"""People: what they do, what happens on a visit, and what may follow."""
