"""What is page furniture, and what of it is stuck to prose."""

import pytest

from lib.intake import furniture, line_parts
from lib.languages import language

NB, DE, EN, FR, SQ, SW = map(language.get, ("nb", "de", "en", "fr", "sq", "sw"))


@pytest.mark.parametrize(
    ("line", "spoken", "role"),
    [
        ("## Was nun?", DE, "heading"),
        ("***", NB, "other"),
        ("https://example.org/bro", NB, "other"),
        ("kari@example.org", NB, "other"),
        ("(©NTB)", NB, "other"),
        ("Hjem | Nyheter | Sport", NB, "other"),
        ("Reuters", EN, "other"),
        ("3. mars 2018", NB, "other"),
        ("Jane Doe/Pool/Reuters", EN, "other"),
        ("Saken oppdateres.", NB, "other"),
        ("2. Gå til menyen", NB, "other"),
        ("Published on 24 April 2019", EN, "other"),
        ("Les også: Ny bro over fjorden", NB, "other"),
        ("By Jane Doe and Joe Bloggs", EN, "other"),
        ("Von Erika Muster und Max Muster", DE, "other"),
        ("Par Jeanne Dupont et Paul Martin", FR, "other"),
        ("The bridge was opened on Saturday.", EN, ""),
        ("By the river stood a mill that had been closed for thirty years, and nobody came by", EN, ""),
        ("1. Broen ble åpnet lørdag, og flere hundre mennesker møtte opp for å gå over den", NB, ""),
    ],
)
def test_the_role_of_a_line_on_its_own(line, spoken, role):
    assert furniture.role(line, spoken) == role


@pytest.mark.parametrize(
    ("line", "spoken", "prose"),
    [
        ("Oslo (Reuters) – The bridge is open.", EN, "The bridge is open."),
        ("Oslo (Ap) – Broen er åpen.", NB, "Oslo (Ap) – Broen er åpen."),
        ("GARISSA, Kenya – The bridge is open.", EN, "The bridge is open."),
        ("Bergen – Broen er åpen.", NB, "Broen er åpen."),
        ("Broen – den nye – er åpen.", NB, "Broen – den nye – er åpen."),
        ("Krig og konflikter: Broen er stengt.", NB, "Broen er stengt."),
        ("The bridge is open.", EN, "The bridge is open."),
    ],
)
def test_what_stands_before_prose_is_known_by_its_kind(line, spoken, prose):
    assert line[line_parts.prefix(line, spoken) :] == prose


@pytest.mark.parametrize(
    ("line", "spoken", "before"),
    [
        ("Ordføreren klipper snorenFoto: Kari Nordmann", NB, "Ordføreren klipper snoren"),
        ("The mayor cuts the ribbon REUTERS/Jane Doe", EN, "The mayor cuts the ribbon"),
    ],
)
def test_a_credit_ends_a_line(line, spoken, before):
    assert line[: line_parts.credit(line, spoken)].strip() == before


def test_a_credit_with_prose_behind_it_is_none():
    prose = "hundreds of people came to see how the mayor cut the ribbon in the rain on Saturday morning"
    assert line_parts.credit(f"Photo: {prose}", EN) is None


def test_a_signature_names_an_agency():
    assert line_parts.signature("Broen er åpen. (©NTB)") == len("Broen er åpen. ")
    assert line_parts.signature("Broen er åpen (endelig)") is None


@pytest.mark.parametrize(
    ("line", "spoken", "prose"),
    [
        ("date 2018-03 Ura e re u hap për të gjithë", SQ, "Ura e re u hap për të gjithë"),
        ("Datum: 3. März 2018 Neue Brücke über den Fjord", DE, "Neue Brücke über den Fjord"),
        ("Dato 03.03.2018 Ny bro over fjorden", NB, "Ny bro over fjorden"),
        ("Tarehe 3 Machi 2018 daraja jipya lilifunguliwa", SW, "Tarehe 3 Machi 2018 daraja jipya lilifunguliwa"),
        ("Tarehe 03/03/2018 daraja jipya lilifunguliwa", SW, "Tarehe 03/03/2018 daraja jipya lilifunguliwa"),
        ("Date 2018 saw a new bridge", EN, "Date 2018 saw a new bridge"),
        ("Dates: 3 March 2018 and others", EN, "Dates: 3 March 2018 and others"),
        ("date 2018-03 Fin", FR, "date 2018-03 Fin"),
    ],
)
def test_a_date_with_its_label_is_stuck_to_prose(line, spoken, prose):
    assert line[line_parts.prefix(line, spoken) :].strip() == prose


def test_a_credit_is_known_in_a_language_without_a_file():
    assert line_parts.credit("Starosta stříhá pásku Foto: Jan Novotný", language.get("cs")) == len(
        "Starosta stříhá pásku "
    )


@pytest.mark.parametrize(
    ("line", "code", "prose"),
    [
        ("ŁÓDŹ – Most jest otwarty.", "pl", "Most jest otwarty."),
        ("ČESKÉ BUDĚJOVICE – Šedesát lidí přišlo.", "cs", "Šedesát lidí přišlo."),
        ("İSTANBUL – Şehir köprüyü açtı.", "tr", "Şehir köprüyü açtı."),
        ("ЇЧНЯ – Єдиний міст відкрили.", "uk", "Єдиний міст відкрили."),
    ],
)
def test_a_place_before_a_dash_is_capital_in_any_alphabet(line, code, prose):
    assert line[line_parts.prefix(line, language.get(code)) :] == prose


@pytest.mark.parametrize(
    ("line", "code"),
    [("Burmistrz przecina wstęgę Reuters/Łukasz Nowak", "pl"), ("Belediye başkanı köprüde Reuters/Şule Çelik", "tr")],
)
def test_a_photographer_is_capital_in_any_alphabet(line, code):
    assert line[line_parts.credit(line, language.get(code)) :].startswith("Reuters/")


@pytest.mark.parametrize(
    ("line", "code", "role"),
    [("Autor: Łukasz Żak", "pl", "other"), ("Автор: Єва Їжак", "uk", "other"), ("Автор: той самий", "uk", "")],
)
def test_an_author_is_capital_in_any_alphabet(line, code, role):
    assert furniture.role(line, language.get(code)) == role


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Correction: An earlier version of this article gave a wrong number.", "en"),
        ("Korrektur vom 5. Juni: Wir haben die Zahl berichtigt.", "de"),
        ("Note de la rédaction : cet entretien a été relu.", "fr"),
        ("[정정] 자동차 수를 고쳤습니다.", "ko"),
        ("Tags: ferries, harbours", "en"),
        ("Emner: ferjer, havner", "nb"),
        ("Follow us on Telegram.", "en"),
        ("Síganos en Telegram.", "es"),
        ("Hai una segnalazione? Scrivici a cronaca@example.org", "it"),
        ("Що думаєте ви? Пишіть у коментарях.", "uk"),
        ("This interview has been edited for length.", "en"),
        ("Samtalen er redigert og forkortet.", "nb"),
        ("Übersetzt von Ada Quill.", "de"),
        ("(red.)", "pl"),
        ("Already a subscriber? Log in.", "en"),
        ("Um weiterzulesen, melden Sie sich an.", "de"),
        ("Мнение автора может не совпадать с позицией редакции.", "ru"),
        ("Ada Quill contributed reporting from Oslo.", "en"),
        ("/Harlow Press/", "sq"),
        ("Kl. 14.05", "da"),
        ("14.05.", "ru"),
        ("HARLOW, 4 June. /Harlow Press/.", "en"),
        ("Foto Ada Quill / Lees ook: Wie bouwt een veerboot?", "nl"),
    ],
)
def test_notes_calls_and_marks_are_furniture_with_a_full_stop_too(line, code):
    assert furniture.role(line, language.get(code)) == "other"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("The correction of the border took ten years.", "en"),
        ("The interview was his first in years.", "en"),
        ("Der Text wurde am Montag unterzeichnet.", "de"),
        ("Marekebisho ya katiba yalipitishwa Jumanne.", "sw"),
        ("– To koniec – tłumaczył dziennikarzom.", "pl"),
        ("При участии президента подписан договор.", "ru"),
        ("Il a parlé avec Reuters de la mer.", "fr"),
        ("La rettifica del confine è durata dieci anni.", "it"),
        ("“Follow us,” the captain said.", "en"),
    ],
)
def test_sentences_with_the_same_words_are_none(line, code):
    assert furniture.role(line, language.get(code)) == ""
