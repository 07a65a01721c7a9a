"""Shows every screen in pictures, without a display, and looks for what does not fit."""
