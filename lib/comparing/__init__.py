"""What several articles tell of one happening: who tells it, who leaves it out, where they differ."""
