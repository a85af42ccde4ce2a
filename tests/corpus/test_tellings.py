"""What an event of a wide kind is, by the words of its language."""

import pytest

from lib.corpus import tellings
from lib.languages import language
from lib.languages.keys import OCCASIONS
from lib.model import Record

SENTENCES = [
    ("en", "An earthquake shook the valley before dawn.", "quake"),
    ("de", "Im Tal kam es zu einem schweren Erdbeben.", "quake"),
    ("nl", "De rechtbank heeft de oud-wethouder veroordeeld.", "verdict"),
    ("da", "Jordskælvet varede tyve sekunder.", "quake"),
    ("sv", "Lagförbundet inledde strejken vid midnatt.", "strike"),
    ("nb", "Det ble lagt ned krans ved bautaen.", "wreath"),
    ("nn", "Det vart lagt ned krans ved bautaen.", "wreath"),
    ("fr", "Un séisme a secoué la vallée.", "quake"),
    ("es", "Un terremoto sacudió el valle.", "quake"),
    ("it", "Il sisma ha colpito la valle.", "quake"),
    ("pl", "Powódź zniszczyła most.", "flood"),
    ("ru", "Вечером состоялся концерт хора.", "concert"),
    ("uk", "Увечері відбувся концерт хору.", "concert"),
    ("sq", "Tërmeti tronditi luginën.", "quake"),
    ("sw", "Tetemeko lilitikisa bonde hilo.", "quake"),
    ("ar", "وقع زلزال في الوادي.", "quake"),
    ("ko", "계곡에서 지진이 발생했다.", "quake"),
]


@pytest.mark.parametrize(("code", "sentence", "occasion"), SENTENCES)
def test_a_sentence_tells_what_happened(code, sentence, occasion):
    assert tellings.occasions_of(sentence, code) == {occasion}


@pytest.mark.parametrize("code", [each[0] for each in SENTENCES])
def test_each_language_has_words_for_every_occasion(code):
    assert set(language.get(code).events.occasions) == set(OCCASIONS)


def test_a_language_without_a_file_has_no_words():
    assert tellings.occasions_of("Jordskjálfti varð í dalnum.", "is") == frozenset()


@pytest.mark.parametrize(("kind", "parties"), [("MEET", ("Ann", "Bob")), ("CEREMONY", ("Ann",))])
def test_whom_a_sentence_leaves_to_the_reader_is_a_party_but_of_what_a_visit_has_several(kind, parties):
    who = {"participants": ("Ann", "Bob"), "guessed": ("Bob",)}
    told = tellings.of(Record("event", "a", 0, 0, 10, "They met.", event_type=kind, **who))
    assert (told.parties, told.supposed) == (parties, True)
