"""From files to articles: formats, encodings, roles of lines, metadata, day of publication, sentences."""
