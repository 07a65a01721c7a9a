"""The joint from the front, cut through the middle: its parts whole, torn, worn and mended."""
