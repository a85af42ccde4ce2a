"""An article is said to leave a happening out only where it gives no sign of it."""

from lib import model
from lib.comparing import signs

ARTICLES = model.table(
    [{"article_id": "a", "language": "de"}, {"article_id": "b", "language": "en"}], model.ARTICLE_COLUMNS
)


def sign(kind, *sentences, article="a", who=("Jane Doe",), speaker="Jane Doe"):
    place = {"article_id": article, "start": 0, "end": 1, "paragraph": 0, "role": "body"}
    rows = [place | {"sentence_id": at, "source": source} for at, source in enumerate(sentences)]
    quote = {"record_id": "q", "kind": "quote", "article_id": article, "sentence_id": 1, "speaker": speaker}
    quote |= {"start": 0, "end": 1}
    records = model.table([quote], model.RECORD_COLUMNS)
    found = signs.Signs(model.table(rows, model.SENTENCE_COLUMNS), records, ARTICLES).of({kind}, who, article)
    return found and found.sentence_id


def test_a_trigger_or_a_word_of_the_kind_is_a_sign():
    assert sign("MEET", "Es regnet.", "Ein Gipfel steht bevor.") == 1
    assert sign("SIGN_AGREEMENT", "Es regnet.", "Das neue Abkommen regelt den Handel.") == 1
    assert sign("SIGN_AGREEMENT", "The new agreement covers trade.", article="b") == 0


def test_another_kind_or_other_people_are_none():
    assert sign("SIGN_AGREEMENT", "Es regnet.", "Ein Gipfel steht bevor.") is None
    assert sign("MEET", "Ein Gipfel steht bevor.", who=("John Roe",)) is None


def test_of_a_statement_what_its_speaker_says_is_a_sign():
    assert sign("STATEMENT", "Es regnet.", "Sie redet.") == 1
    assert sign("STATEMENT", "Es regnet.", "Sie redet.", speaker="John Roe") is None
