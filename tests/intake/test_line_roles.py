"""What is title, heading, body, caption and furniture in raw web text."""

import pytest

from lib.intake import line_roles

PAGE = """1. Gå til innhold
2. Gå til menyen

Ny bro over fjorden

3. mars 2018

Broen over fjorden ble åpnet lørdag. Flere hundre mennesker møtte opp.

https://example.org/bro
Ordføreren klipper snoren
Foto: Kari Nordmann / NTB

Trafikken flyter bedre

Krig og konflikter: Politiet meldte om rolige forhold gjennom hele dagen.

Saken oppdateres.
(©NTB)
"""


def told(text, language="nb", **known):
    return [(line.role, text[line.start : line.end]) for line in line_roles.assign(text, language, **known)]


def test_every_line_of_a_page_gets_its_role():
    assert told(PAGE) == [
        ("other", "1. Gå til innhold"),
        ("other", "2. Gå til menyen"),
        ("title", "Ny bro over fjorden"),
        ("other", "3. mars 2018"),
        ("body", "Broen over fjorden ble åpnet lørdag. Flere hundre mennesker møtte opp."),
        ("other", "https://example.org/bro"),
        ("caption", "Ordføreren klipper snoren"),
        ("other", "Foto: Kari Nordmann / NTB"),
        ("heading", "Trafikken flyter bedre"),
        ("other", "Krig og konflikter:"),
        ("body", "Politiet meldte om rolige forhold gjennom hele dagen."),
        ("other", "Saken oppdateres."),
        ("other", "(©NTB)"),
    ]


def test_a_first_line_that_ends_like_a_sentence_is_no_title():
    assert told("Broen ble åpnet lørdag.\nMange kom.\n")[0][0] == "body"


def test_a_paragraph_of_speech_below_a_short_title_is_no_title():
    text = "Full av vann\n\nOrdfører Anna Holm sa: «Alle er i sikkerhet.»\n\nMange kom til møtet i går kveld.\n"
    assert [role for role, _ in told(text)] == ["title", "body", "body"]


def test_a_date_stuck_to_the_title_is_cut_off():
    assert told("Dato: 2018-03 Ny bro over fjorden\n\nBroen ble åpnet lørdag.\n")[:2] == [
        ("other", "Dato: 2018-03"),
        ("title", "Ny bro over fjorden"),
    ]


def test_a_credit_stuck_to_a_caption_is_cut_off():
    text = "Ny bro\n\nMange kom til broen.\n\nOrdføreren klipper snorenFoto: Kari Nordmann\n\nDe dro hjem.\n"
    assert ("caption", "Ordføreren klipper snoren") in told(text)
    assert ("other", "Foto: Kari Nordmann") in told(text)


def test_a_caption_behind_its_credit_tells_the_day():
    text = "Ny bro\nJane Doe/Pool/Reuters\nOrdføreren klipper snoren den 3. mars 2018 i Bergen.\nMange kom til broen.\n"
    assert [role for role, _ in told(text)] == ["title", "other", "caption", "body"]


def test_a_known_title_is_found_and_front_matter_is_left_out():
    text = "---\ntitle: Ny bro\n---\nNy bro\n\nMange kom.\n"
    assert [role for role, _ in told(text, body_start=21, title="Ny bro")] == ["title", "body"]


def test_hard_wrapped_lines_are_one_paragraph():
    line = "Broen over fjorden ble åpnet for trafikk av ordføreren på lørdag og\n"
    text = "Ny bro\n\n" + line * 6 + "alle var fornøyde.\n\nSlutt på saken.\n"
    assert [role for role, _ in told(text)] == ["title", "body", "body"]


def test_a_text_without_a_full_stop_is_still_a_text():
    assert [role for role, _ in told("bare noen ord her")] == ["body"]


BODY = "Ferdinand Oduya opened the mill at noon. Three hundred guests came, and a band played."


@pytest.mark.parametrize(
    ("caption", "credit", "code"),
    [
        ("Guests cheer at the gate of the mill.", "Photograph: Ada Quill", "en"),
        ("Gjester jubler ved porten til mølla.", "Foto: Ada Quill", "nb"),
        ("Гости радуются у ворот мельницы.", "Фото: Ада Квилл", "ru"),
        ("Wageni wakishangilia langoni mwa kinu.", "Picha: Ada Quill", "sw"),
    ],
)
def test_a_short_sentence_above_a_labelled_credit_is_a_caption(caption, credit, code):
    assert ("caption", caption) in told(f"The old mill opens\n{BODY}\n{caption}\n{credit}\n{BODY}\n", code)


def test_a_paragraph_or_a_quote_above_a_credit_stays_prose():
    quote = "“We waited for ten years,” she said."
    text = f"The old mill opens\n{BODY}\n{quote}\nPhoto: Ada Quill\n"
    assert ("body", quote) in told(text, "en")
    assert ("body", BODY) in told(f"The old mill opens\n{BODY}\n© Photo : Ada Quill\n", "en")


def test_a_pointer_to_another_article_is_none_of_it_whatever_mark_ends_it():
    text = f"The old mill opens\n{BODY}\nRead also: Why did the river run dry?\n"
    assert ("other", "Read also: Why did the river run dry?") in told(text, "en")


def test_a_post_in_another_language_is_none_of_the_article():
    post = "Heute haben wir in der alten Mühle mit dreihundert Gästen gefeiert. Danke an alle!"
    text = f"The old mill opens\n{BODY}\n{BODY} {BODY}\n{post}\n{BODY} {BODY} The band stayed until dawn.\n"
    assert ("other", post) in told(text, "en")
    halves = f"The old mill opens\n{BODY}\n{post}\n"
    assert ("body", post) in told(halves, "en")


@pytest.mark.parametrize(
    "last",
    [
        "The miller, whose family had owned it since",
        "The miller said it had cost more than anybody in the village would have ever thought possible",
        "Tickets are sold at https://mill.example/tickets",
    ],
)
def test_a_last_line_that_is_cut_off_or_ends_in_an_address_is_prose(last):
    assert told(f"The old mill opens\n{BODY}\n{last}\n", "en")[-1] == ("body", last)


@pytest.mark.parametrize(
    ("code", "byline", "last"),
    [
        ("en", "By Ada Quill, Harlow", "Ada Quill is a reporter at the coast."),
        ("de", "Von Ada Quill", "Ada Quill ist Korrespondentin an der Küste."),
        ("en", "Opinion", "The author is a fellow of the Institute of Mills."),
        ("sv", "Debatt", "Skribenten är professor i vattenkraft."),
        ("ru", "Мнение", "Автор — профессор Института побережья."),
    ],
)
def test_who_wrote_a_text_is_told_below_it(code, byline, last):
    assert told(f"The old mill opens\n{byline}\n{BODY}\n{BODY}\n{last}\n", code)[-1] == ("other", last)


def test_a_last_line_about_somebody_of_the_text_is_prose():
    last = "Ada Quill is ninety years old."
    text = f"The old mill opens\nBy Tom Rudd\n{BODY}\nAda Quill paid for it all, and for the new roof too.\n{last}\n"
    assert told(text, "en")[-1] == ("body", last)
