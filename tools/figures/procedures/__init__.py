"""The figures of procedures: a slice or a view that stays, and needles, probes and syringes that move."""
