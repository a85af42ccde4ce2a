"""From a folder of files to articles: formats, encodings, the roles of lines, and what was read before."""
