"""What date expressions mean."""
