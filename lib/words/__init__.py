"""What languages are made of: words, phrases, scripts, and what their files and CLDR say of them."""
