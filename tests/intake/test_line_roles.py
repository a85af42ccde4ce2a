"""What is title, heading, body, caption and furniture in raw web text."""

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
