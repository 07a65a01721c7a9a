"""What makes content fit to show. Never imports Qt."""
