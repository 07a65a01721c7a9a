"""Makes the figures of the deck: parametric anatomy in, `assets/figures/NAME/` out."""
