"""When an article appeared, by its own text; the same on any day it is read."""

import pytest
from made import article

from lib.intake import publication_date


def published(text, code):
    found = publication_date.published(article(text, code))
    return str(found.date or ""), found.basis


# --- printed ---


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("nb", "Havnen åpner igjen\n\n3. mars 2018\n\nHavnen åpnet igjen etter stormen.\n", "2018-03-03"),
        ("en", "Harbour opens\n\nPublished on 3 March 2018\n\nThe harbour opened again on Saturday.\n", "2018-03-03"),
        ("de", "Hafen offen\n\nDatum: 03.03.2018\n\nDer Hafen öffnete wieder nach dem Sturm.\n", "2018-03-03"),
        ("sq", "date 2018-03 Porti u hap sërish\n\nPorti u hap sërish pas stuhisë.\n", "2018-03"),
        ("it", "data 2018-03 Il porto riapre oggi\n\nIl porto ha riaperto dopo la tempesta.\n", "2018-03"),
        ("sq", "Porti hapet\n\nTiranë, 3 mars 2018 – Porti i madh u hap sërish pas dy vitesh.\n", "2018-03-03"),
    ],
)
def test_a_printed_date_is_stated(code, text, expected):
    assert published(text, code) == (expected, "stated")


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("da", "Lørdag 3. marts 2018 kl. 06.12"),
        ("nb", "Av Kari Vik · Lørdag 3. mars 2018 kl. 14.30"),
        ("fr", "Propos recueillis par Anne Le Goff | Samedi 3 mars 2018"),
        ("sw", "Mwanza. Jumamosi, Machi 3, 2018"),
    ],
)
def test_a_line_that_names_an_author_a_town_or_an_hour_beside_the_day_states_it(code, line):
    assert published(f"Riga\n\n{line}\n\nRiga Riga Riga Riga Riga Riga Riga Riga Riga.\n", code)[0] == "2018-03-03"


def test_a_date_in_prose_is_not_that_of_publication():
    text = "Havnen åpner igjen\n\nHavnen i Bergen åpnet igjen for all trafikk 3. mars 2018 – til stor glede.\n"
    assert published(text, "nb") == ("", "")


# --- by a picture's date ---

ENGLISH = (
    "Harbour opens again\n\nThe mayor greets sailors in Bergen on {day}.\nPhoto: Jane Doe / Reuters\n\n"
    "The harbour opened again on {weekday} after the storm. Ships came in.\n"
)
FRENCH = (
    "Le port rouvre\n\nLe maire salue les marins à Brest le {day}.\nPhoto : Jeanne Dupont / AFP\n\n"
    "Le port a rouvert {weekday} après la tempête. Les navires sont arrivés.\n"
)


@pytest.mark.parametrize(
    ("code", "text", "day", "weekday", "expected"),
    [
        ("en", ENGLISH, "3 March 2018", "Saturday", ("2018-03", "inferred")),
        ("fr", FRENCH, "3 mars 2018", "samedi", ("2018-03", "inferred")),
        ("en", ENGLISH, "28 March 2018", "Wednesday", ("2018", "inferred")),
        ("en", ENGLISH, "3 March 2018", "Sunday", ("", "")),
    ],
)
def test_a_picture_of_the_weekday_told_forces_the_week_after_it(code, text, day, weekday, expected):
    assert published(text.format(day=day, weekday=weekday), code) == expected


@pytest.mark.parametrize(
    ("code", "text", "day", "weekday"),
    [("en", ENGLISH, "31 December 2018", "Monday"), ("fr", FRENCH, "31 décembre 2018", "lundi")],
)
def test_a_week_over_the_turn_of_a_year_is_no_date_and_gives_no_reason(code, text, day, weekday):
    found = publication_date.published(article(text.format(day=day, weekday=weekday), code))
    assert (found.date, found.basis, found.why) == (None, "", "")


# --- by a length of time ---

NORWEGIAN = (
    "Kongen på øya\n\nKongens første besøk på øya på 24 år ble kort{lead}. Det regnet i Nordland.\n\n"
    "Dette er det første besøket fra en konge på øya {since} 1995. Mange kom.\n"
)
GERMAN = (
    "König auf der Insel\n\nDer erste Besuch des Königs auf der Insel seit 24 Jahren war kurz{lead}. Es regnete.\n\n"
    "Es ist der erste Besuch eines Königs auf der Insel {since} 1995. Viele kamen.\n"
)


@pytest.mark.parametrize(
    ("code", "text", "since", "lead", "expected"),
    [
        ("nb", NORWEGIAN, "siden", "", ("2019", "inferred")),
        ("de", GERMAN, "seit", "", ("2019", "inferred")),
        ("nb", NORWEGIAN, "siden", ", da han kom tirsdag 4. juni", ("2019-06", "inferred")),
        ("de", GERMAN, "seit", ", als er am Dienstag, dem 4. Juni, kam", ("2019-06", "inferred")),
        ("nb", NORWEGIAN, "siden", ", da han kom torsdag 27. juni", ("2019", "inferred")),
        ("nb", NORWEGIAN, "siden", ", da han kom 4. juni", ("2019", "inferred")),
        ("nb", NORWEGIAN, "i", "", ("", "")),
        ("de", GERMAN, "im Jahr", "", ("", "")),
    ],
)
def test_a_year_since_when_and_for_how_long_are_added_up(code, text, since, lead, expected):
    assert published(text.format(since=since, lead=lead), code) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nb", "Det regner i Bergen. Det har det gjort siden 1995."),
        ("en", "The father died of cancer in 2011. The son said that his father had died of cancer three years later."),
        ("nb", NORWEGIAN.format(since="siden", lead="") + "Slottet på øya skal stå ferdig i 2025.\n"),
    ],
)
def test_years_of_different_things_are_not_added_up(code, text):
    assert published(f"Tittel om noe\n\n{text}", code) == ("", "")


STORY = "Storm closes the harbour\n\n{}\n\nThe harbour of Bergen was closed on Tuesday. Ships lay at anchor.\n{}"


@pytest.mark.parametrize(
    "line",
    [
        "Updated 9 June 2021\n\nPublished 7 June 2021",
        "Last modified: 9 June 2021. First published: 7 June 2021",
        "PUBLISHED: June 7, 2021 at 6:10 a.m. | UPDATED: June 9, 2021 at 11:45 p.m.",
        "By Kari Sand, 7 June 2021",
        "2021-06-07T06:10:00Z",
        "2021/06/07 06:10",
        "7-Jun-2021",
        "07.06.21",
        "# 7 June 2021 06:10 (UTC +02:00)",
        "Bergen, 7 June 2021. /Reuters/.",
        "Posted 6/7/2021 6:10 AM EST",
        "Monday, June 7, 2021",
    ],
)
def test_lines_that_tell_the_day_of_publication(line):
    assert published(STORY.format(line, ""), "en") == ("2021-06-07", "stated")


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("de", "Stand: 07.06.21 06:10 Uhr | Lesezeit: 2 Minuten"),
        ("fr", "Publié le 7 juin 2021 à 6h10 - Mis à jour le 9 juin 2021 à 23h45"),
        ("es", "Actualizado el 09/06/2021 a las 23:45 h. Publicado el 07/06/2021 a las 06:10 h."),
        ("nl", "Gepubliceerd: ma 7 juni 2021, 06:10 Laatste update: wo 9 juni 2021, 23:45"),
        ("nb", "Oppdatert 9. juni 2021, kl. 23:45\nPublisert 7. juni 2021, kl. 06:10"),
        ("da", "Opdateret 9. juni 2021\nOffentliggjort 7. juni 2021"),
        ("sv", "Uppdaterad 9 juni 2021\nPublicerad 7 juni 2021"),
        ("it", "Aggiornato il 9 giugno 2021 - Pubblicato il 7 giugno 2021"),
        ("pl", "Aktualizacja: 9 czerwca 2021\nOpublikowano: 7 czerwca 2021"),
        ("ru", "Обновлено: 9 июня 2021\nОпубликовано: 7 июня 2021"),
        ("uk", "Оновлено: 9 червня 2021\nОпубліковано: 7 червня 2021"),
        ("sq", "Përditësuar më 9 qershor 2021\nPublikuar më 7 qershor 2021"),
        ("sw", "Ilisasishwa 9 Juni 2021\nIlichapishwa 7 Juni 2021"),
        ("ko", "수정 2021년 6월 9일 23:45\n입력 2021년 6월 7일 06:10"),
        ("ar", "الاثنين 26 شوال 1442 هـ - 7 يونيو 2021 م"),
    ],
)
def test_the_day_of_publication_before_that_of_a_change_in_every_language(code, line):
    assert published(STORY.format(line, ""), code) == ("2021-06-07", "stated")


@pytest.mark.parametrize(
    "below",
    [
        "\nRelated\n\nFerry runs aground\n4 May 2019\n",
        "\nComments (1)\n\nOla B.\n8 June 2021 at 10:02\nAbout time.\n",
        "\nPrinted from example.org on 3 January 2024\n",
        "\nLast updated 3 January 2024\n",
    ],
)
def test_a_day_below_the_prose_is_another_story_s(below):
    assert published(STORY.format("", below), "en") == ("", "")


def test_figures_whose_order_is_open_give_the_year():
    assert published(STORY.format("Published 06/07/2021", ""), "en") == ("2021", "stated")


@pytest.mark.parametrize(
    "above", ["By A. Writer\n\nFriday, 15 March 2024, 5.30 am", "By A. Writer\n\n15 March 2024 at 06:00 — 4 minutes"]
)
def test_a_date_between_a_standfirst_and_the_prose(above):
    text = (
        "Two bridges\n\nThe town opens a second bridge across the river, and the children were first to walk on it.\n\n"
        f"{above}\n\nThe bridge was opened by the mayor. She cut a ribbon, and the children walked across.\n\n"
        "The old bridge stays open. Nobody wants to lose it, and it is still the shorter way to school.\n"
    )
    found = publication_date.published(article(text, "en"))
    assert (str(found.date), found.basis) == ("2024-03-15", "stated")


PORT = {"ru": "Порт", "uk": "Порт", "ar": "الميناء"}


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("pl", "7 czerwca 2021, godz. 6:10"),
        ("pl", "Poniedziałek, 7 czerwca 2021 r."),
        ("ru", "Понедельник, 7 июня 2021 г."),
        ("ru", "РИГА, 7 июня 2021 года. /Вечерний вестник порта, корр. Анна Берг/"),
        ("da", "Mandag den 7. juni 2021. Opdateres løbende af Ane Berg"),
        ("en", "By Ann Sand-Berg in Riga, 7 June 2021"),
        ("es", "Riga, 7 de junio de 2021. Por Ana Berg Mata"),
        ("it", "dal nostro inviato Anna Berg, 7 giugno 2021"),
        ("de", "7. Juni 2021 – Von Anna Berg, Riga"),
        ("fr", "Par Anne Berg à Riga, 7 juin 2021"),
        ("sw", "Na Ann Berg, Riga, 7 Juni 2021"),
        ("ar", "كتبت: آن بيرغ، 7 يونيو 2021"),
    ],
)
def test_a_day_beside_who_wrote(code, line):
    text = f"{PORT.get(code, 'Riga Riga')}\n\n{line}\n\n{PORT.get(code, 'Riga')} Riga riga riga riga riga riga.\n"
    assert published(text, code) == ("2021-06-07", "stated")


@pytest.mark.parametrize(
    ("code", "opening"),
    [
        ("es", "Riga, 7 de junio de 2021 (EFE).- "),
        ("ru", "Рига, 7 июня 2021 года. /ТАСС/. "),
        ("en", "Riga, 7 June 2021 (Reuters) – "),
    ],
)
def test_a_dateline_before_the_first_sentence(code, opening):
    text = f"{PORT.get(code, 'Riga Riga')}\n\n{opening}Riga riga riga riga riga riga riga riga riga.\n"
    assert published(text, code) == ("2021-06-07", "stated")


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "The harbour by Riga was opened on 7 June 2021"),
        ("es", "Por la tarde llovió, 7 de junio de 2021, y el puerto cerró."),
        ("de", "Von Riga aus fährt seit dem 7. Juni 2021 wieder ein Schiff"),
    ],
)
def test_prose_that_names_a_day_is_no_byline(code, line):
    text = f"Riga Riga\n\n{line}\n\nRiga Riga riga riga riga riga riga.\n"
    assert published(text, code) == ("", "")


def test_the_word_for_publication_may_stand_behind_the_date():
    text = "항구 다시 열어\n2018.03.03 14:30 송고 (서울=한빛뉴스) 김한솔 기자\n항구가 폭풍 뒤에 다시 열렸다.\n"
    assert published(text, "ko") == ("2018-03-03", "stated")


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ru", "Порт открыт\n\nПСКОВ, 19 октября. /Корр. «Вестника»/\n\nПорт снова открылся после бури.\n", (10, 19)),
        ("en", "Harbour opens\n\nOSLO, 3 March – The harbour opened again after the storm.\n", (3, 3)),
        ("en", "Harbour opens\n\nThe harbour opened again on 3 March after the storm.\n", None),
    ],
)
def test_a_dateline_may_tell_a_day_without_its_year(code, text, expected):
    told = publication_date.yearless(article(text, code))
    assert (told and (told.month, told.day)) == expected
