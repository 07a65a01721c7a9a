"""The soft parts on the bones: bands, tendons, muscles, nerves and vessels, as pictures of solids."""
