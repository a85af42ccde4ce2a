"""Interviews: who answers, with and without labels before what is said."""

import pytest
from made import records


def answers(text, code):
    found = records(text, code, "2024-05-10", "quote")
    return [(each.surface, each.speaker) for each in found if each.quote_kind == "direct"]


@pytest.mark.parametrize(
    ("code", "lead", "asks", "says", "question", "answer"),
    [
        ("en", "Clara Nord keeps the lighthouse.", "Q", "A", "Who pays for the lamp?", "Nobody pays for it any more."),
        ("de", "Clara Nord betreut den Turm.", "Frage", "Antwort", "Wer zahlt die Lampe?", "Niemand zahlt mehr dafür."),
        ("fr", "Clara Nord garde le phare.", "Question", "Réponse", "Qui paie la lampe ?", "Plus personne ne la paie."),
        ("es", "Clara Nord cuida el faro.", "P", "R", "¿Quién paga la lámpara?", "Ya nadie paga nada por ella."),
        ("nb", "Clara Nord passer fyret.", "Spørsmål", "Svar", "Hvem betaler lampen?", "Ingen betaler for den lenger."),
        ("pl", "Clara Nord opiekuje się latarnią.", "P", "O", "Kto płaci za lampę?", "Nikt już za nią nie płaci."),
    ],
)
def test_answers_behind_labels(code, lead, asks, says, question, answer):
    text = f"The lighthouse\n\n{lead}\n\n{asks}: {question}\n\n{says}: {answer}"
    assert answers(text, code) == [(answer, "Clara Nord")]


@pytest.mark.parametrize("label", ["Clara Nord", "C. N.", "CN", "Nord"])
def test_answers_behind_a_name_or_initials(label):
    text = (
        "The lighthouse\n\nClara Nord keeps the lighthouse since her father, Tom Nord, left.\n\n"
        f"Who pays for the lamp?\n\n{label}: Nobody pays for it. I buy the oil.\n\nAnd the ships thank you?\n\n"
        f"{label}: They do, with fish.\n\nThe harbour opens in May."
    )
    assert answers(text, "en") == [
        ("Nobody pays for it. I buy the oil.", "Clara Nord"),
        ("They do, with fish.", "Clara Nord"),
    ]


def test_answers_without_labels_of_what_calls_itself_an_interview():
    questions = "Who pays for the lamp?\n\nNobody pays for it.\n\nI buy the oil.\n\nAnd the ships?\n\nThey bring fish."
    lead = "Clara Nord keeps the lighthouse."
    said = ["Nobody pays for it.", "I buy the oil.", "They bring fish."]
    text = f"The lamp at sea\n\nIn this interview she looks back. {lead}\n\n{questions}"
    assert answers(text, "en") == [(each, "Clara Nord") for each in said]
    assert answers(f"The lamp at sea\n\n{lead}\n\n{questions}", "en") == []  # perhaps questions of the reader


def test_names_before_colons_that_nobody_asks_are_no_answers():
    counted = "Clara Nord: 34 votes in all.\n\nTom Berg: 12 votes in all."
    text = f"The vote\n\nClara Nord and Tom Berg stood for office.\n\n{counted}"
    assert answers(text, "en") == []


def test_words_in_marks_amid_what_the_interviewer_tells_are_the_answers():
    told = "‘Nobody pays for it. I buy the oil.’ She is silent for a while. ‘I always did.’"
    text = (
        "The lamp at sea\n\nInterview by Tom Berg\n\nClara Nord keeps the lighthouse since Arne Lund left.\n\n"
        f"Who pays for the lamp?\n\n{told}\n\nAnd the ships, do they thank you?\n\n‘They do, Clara, they say.’\n\n"
        "Nord locks the door of the ‘Albatross’."
    )
    assert [speaker for _, speaker in answers(text, "en")] == ["Clara Nord"] * 3
    assert answers(text.replace("Interview by", "By"), "en")[0][1] == ""
