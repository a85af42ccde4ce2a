"""Questions on a line of their own: headings, or an interviewer's."""

import pytest

from lib.intake import line_roles

PROSE = "Ferdinand Oduya opened the mill at noon. Three hundred guests came to Harlow, and a band played till dusk."
ANSWER = "Ada Quill: The wheel was rotten, and the roof had come down in the storm of last winter."


def roles(code, *lines, title="The old mill"):
    text = "\n".join([title, *lines]) + "\n"
    return [line.role for line in line_roles.assign(text, code)][1:]


@pytest.mark.parametrize(
    ("code", "question"),
    [
        ("en", "1. Who pays for the wheel?"),
        ("de", "2. Wer bezahlt das Rad?"),
        ("fr", "3) Qui paie la roue ?"),
        ("ar", "4. من يدفع ثمن العجلة؟"),
        ("en", "Who pays?"),
        ("it", "E adesso?"),
        ("sw", "Nani atalipa?"),
        ("ko", "누가 비용을 내나?"),
    ],
)
def test_a_short_question_between_paragraphs_is_a_heading(code, question):
    assert roles(code, PROSE, question, PROSE) == ["body", "heading", "body"]


def test_what_is_numbered_like_it_is_a_heading_too():
    assert roles("en", PROSE, "1. Who pays?", PROSE, "2. The roof", PROSE)[1::2] == ["heading", "heading"]


def test_a_numbered_sentence_and_a_dated_line_are_none():
    assert roles("en", PROSE, "1. The owner pays for the wheel, the town for the roof.", PROSE)[1] == "body"
    assert roles("de", "3. Mai 2024, 10:15 Uhr", PROSE, PROSE)[0] == "other"


@pytest.mark.parametrize(
    "text",
    [
        (PROSE, "Why was it closed?", ANSWER, "And the roof?", ANSWER),
        (PROSE, "Why did you close it?", PROSE, "And the roof?", PROSE),
        (PROSE, "Why was it closed?", "– It was rotten, and nobody had the money to mend it.", "And now?", PROSE),
    ],
)
def test_the_questions_of_an_interview_are_prose(text):
    assert set(roles("en", *text)) == {"body"}


def test_a_text_that_says_so_is_an_interview():
    assert roles("en", PROSE, "And now?", PROSE, title="Interview with Ada Quill")[1] == "body"


def test_a_question_that_ends_a_text_or_is_put_to_somebody_is_prose():
    assert roles("en", PROSE, PROSE, "Who will pay?")[-1] == "body"
    assert roles("en", PROSE, "Ada, who will pay?", PROSE)[1] == "body"
