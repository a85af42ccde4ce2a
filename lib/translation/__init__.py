"""English by packages on this machine: found, fetched, checked, run, kept, and given to others."""
