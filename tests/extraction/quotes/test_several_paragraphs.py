"""Quotations that run over several paragraphs, and who speaks inside of the marks."""

import pytest
from made import records


def said(code, *paragraphs, kind="direct"):
    found = records("\n\n".join(("A lake", *paragraphs)), code, kind="quote")
    return [(each.surface, each.speaker) for each in found if each.quote_kind == kind]


@pytest.mark.parametrize("marks", ["“”", '""'])
def test_each_paragraph_may_open_with_a_mark(marks):
    opening, closing = marks
    text = (
        f"{opening}The ice was thin,{closing} said Clara Nord. {opening}We turned back. Nobody was hurt.",
        f"{opening}The others went on. We never saw them again.{closing}",
    )
    assert said("en", *text) == [
        ("The ice was thin", "Clara Nord"),
        ("We turned back. Nobody was hurt.", "Clara Nord"),
        ("The others went on. We never saw them again.", "Clara Nord"),
    ]


def test_a_mark_may_close_what_the_paragraph_before_opened():
    text = ("„Das Eis war dünn“, sagte Clara Nord. „Wir kehrten um.", "Die anderen gingen weiter. Das war falsch.“")
    assert said("de", *text)[1:] == [
        ("Wir kehrten um.", "Clara Nord"),
        ("Die anderen gingen weiter. Das war falsch.", "Clara Nord"),
    ]


@pytest.mark.parametrize(
    ("code", "before", "words"),
    [
        ("fr", "Il neige beaucoup.", "La glace était mince, a dit lundi la guide Clara Nord, mais le lac est beau."),
        ("fr", "Clara Nord rit beaucoup.", "La glace était mince, raconte-t-elle. Le lac est très beau."),
        ("fr", "Clara Nord rit beaucoup.", "La glace était mince, a-t-elle reconnu lundi, mais le lac est beau."),
    ],
)
def test_who_speaks_may_stand_inside_of_the_marks_and_the_words_are_one_quote(code, before, words):
    [(found, speaker)] = said(code, before, f"«{words}».")
    assert found == words
    assert speaker == "Clara Nord"


@pytest.mark.parametrize(
    "text",
    [
        "«Лёд был тонким, — сказала Клара Норд. — Но озеро красивое».",
        "«Лёд был тонким, — сказала Клара Норд, — но озеро красивое».",
    ],
)
def test_dashes_around_who_speaks_part_two_quotes(text):
    found = said("ru", "Идёт снег.", text)
    assert [words.lower() for words, _ in found] == ["лёд был тонким", "но озеро красивое"]
    assert len({speaker for _, speaker in found}) == 1


def test_words_end_where_only_who_speaks_follows_inside_of_the_marks():
    assert said("fr", "Il neige.", "« La glace était mince, a dit lundi la guide Clara Nord. »") == [
        ("La glace était mince", "Clara Nord")
    ]


def test_a_possessive_does_not_close_single_marks():
    assert said("en", "‘It is the skaters’ lake to keep,’ said Clara Nord.") == [
        ("It is the skaters’ lake to keep", "Clara Nord")
    ]


def test_korean_particles_follow_the_closing_mark():
    assert said("ko", '박수진 환경부 장관은 "얼음이 얇았지만 호수는 아름답다"고 말했다.') == [
        ("얼음이 얇았지만 호수는 아름답다", "Park Soo-jin")
    ]


def test_one_small_word_may_be_said():
    assert said("en", "Clara Nord said the ice was “treacherous”.") == [("treacherous", "Clara Nord")]
    assert said("en", "Clara Nord sold the so-called “treacherous” boat.") == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Clara Nord never said that the ice was thin."),
        ("en", "Clara Nord refused to say whether the ice was thin."),
        ("en", "Clara Nord denied that she had said “the others may drown for all I care”."),
        ("de", "Clara Nord sagte nicht, dass das Eis dünn war."),
        ("fr", "Clara Nord n’a pas dit que la glace était mince."),
        ("ru", "Клара Норд не сказала, что лёд был тонким."),
        ("es", "Clara Nord no dijo que el hielo era delgado."),
    ],
)
def test_what_was_not_said_is_no_quote(code, text):
    assert records(f"X\n\n{text}", code, kind="quote") == []


@pytest.mark.parametrize(
    "text",
    [
        "The ice was thin, Clara Nord said in Tromsø on Sunday.",
        "The ice was thin, Clara Nord told the Harbour Post in an interview.",
        "The ice was thin, Clara Nord said late on Sunday.",
    ],
)
def test_where_and_when_something_was_said_is_no_quote(text):
    assert said("en", text, kind="indirect") == [("The ice was thin", "Clara Nord")]


def test_an_unnamed_office_goes_by_its_english_name_where_its_language_knows_it():
    assert said("de", "„Das Eis war zu dünn“, sagte der Vorsitzende Richter.") == [
        ("Das Eis war zu dünn", "presiding judge")
    ]
    assert said("en", "Jane Okello slept. “The ice was far too thin,” the presiding judge said.") == [
        ("The ice was far too thin", "presiding judge")
    ]


def test_who_stands_right_behind_the_words_speaks_even_beside_a_verb_nobody_listed():
    assert said("en", "“The ice was far too thin,” grumbled Clara Nord.") == [
        ("The ice was far too thin", "Clara Nord")
    ]


def test_a_family_name_alone_may_speak_before_or_behind_the_verb():
    assert said("en", "“The ice was far too thin,” Mr. Okello said.") == [("The ice was far too thin", "Okello")]
    assert said("en", "“The ice was far too thin,” said Okello.") == [("The ice was far too thin", "Okello")]
