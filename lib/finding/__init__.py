"""How people, places, days, sayings and happenings are told from each other in a sentence."""
