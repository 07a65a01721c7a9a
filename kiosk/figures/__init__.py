"""Pictures of figures and icons, and where their labels go."""
