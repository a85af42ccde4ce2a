"""What several articles tell of one happening: coverage and disagreements."""
