"""A sentence with what a record says of it, and its article, for the tests of what pages show of one."""

from lib.model import ARTICLE_COLUMNS, RECORD_COLUMNS, table

ARTICLES = table(
    [
        {
            "article_id": "a",
            "language": "de",
            "title": "Besuch <b>in</b> Ulm",
            "outlet": "Blatt",
            "published": "2020-05-01",
        }
    ],
    ARTICLE_COLUMNS,
)


FACTS = dict.fromkeys(RECORD_COLUMNS, "") | {
    "place": "Ulm",
    "article_id": "a",
    "sentence_id": 1,
    "language": "de",
    "key": "ab12",
    "source": "Anna <script>x</script> kam am Montag nach Ulm.",
    "english": "Anna came to Ulm on Monday.",
    "engine": "memory",
    "rule": "a name of the gazetteer",
    "confidence": 0.8,
}


def link(article_id, key):
    return f"side_by_side?article={article_id}&s={key}"
