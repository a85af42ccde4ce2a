"""Translation packages: sources, fetching, converting, trying, installing."""
