"""Tables of sentences, and an engine that needs no package, for the tests of English."""

from lib import model
from lib.english import rows as english
from lib.text import sentence_key


def sentences(*rows):
    """Sentences of (article_id, language, source), numbered within their article."""
    counts, made = {}, []
    for article_id, language, source in rows:
        number = counts.get(article_id, 0)
        counts[article_id] = number + 1
        made.append({"article_id": article_id, "sentence_id": number, "source": source, "role": "body"})
        made[-1] |= {"start": 0, "end": len(source), "paragraph": number, "key": sentence_key(language, source)}
    return model.table(made, model.SENTENCE_COLUMNS)


class Shouting:
    """An engine that shouts, in languages that have a version, and counts what it is asked."""

    name, settings = "shouting", "loud"

    def __init__(self, **versions):
        self.versions, self.asked = versions or {"sq": "1.0"}, []

    def version(self, language):
        return self.versions.get(language, "")

    def translate(self, language, sentences):
        self.asked += sentences
        return [source.upper() if self.version(language) else "" for source in sentences]


def told(count=3, articles=("a", "b"), language="sq"):
    rows = [(name, language, f"fjalia {name} {at}") for name in articles for at in range(count)]
    return english.told(sentences(*rows), dict.fromkeys(articles, language))
