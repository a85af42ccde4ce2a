"""What pages ask of the tables: the selection in the URL, search."""
