"""Scripts that make what stands in data/."""
