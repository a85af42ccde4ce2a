"""Which places are named."""
