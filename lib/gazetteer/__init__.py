"""From names to places: the tables, the geocoder, and names through their case endings."""
