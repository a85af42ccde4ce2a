"""From an article to its records: dates, people, places, quotes, events."""
