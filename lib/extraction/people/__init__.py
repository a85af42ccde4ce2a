"""Who is named, and who acts."""
