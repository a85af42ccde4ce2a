"""What is known of languages: their files, CLDR, words, scripts, and what they say of dates and numbers."""
