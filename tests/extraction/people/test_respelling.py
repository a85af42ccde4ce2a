"""Names in the spelling of English: from other scripts, other newspapers' spellings, and cases."""

import pytest

from lib.extraction.people.name_cases import in_first_case
from lib.extraction.people.register import canonical
from lib.extraction.people.respelling import respelled
from lib.extraction.people.romanisation import romanised
from lib.languages import language


@pytest.mark.parametrize(
    ("name", "code", "english"),
    [
        ("Georgij Vasiljev", "nb", "Georgy Vasiliev"),
        ("Sergej Tjernysjov", "sv", "Sergei Chernyshov"),
        ("Jurij Sjarapov", "da", "Yuri Sharapov"),
        ("Andrej Scharapow", "de", "Andrei Sharapov"),
        ("Jewgeni Tschernow", "de", "Yevgeny Chernov"),
        ("Andreï Charapov", "fr", "Andrei Sharapov"),
        ("Andréi Sharápov", "es", "Andrei Sharapov"),
        ("Andrej Šarapov", "it", "Andrei Sharapov"),
        ("Andrej Sjarapov", "nl", "Andrei Sharapov"),
        ("Andriej Szarapow", "pl", "Andrei Sharapov"),
    ],
)
def test_a_name_from_a_country_of_another_script(name, code, english):
    assert respelled(name, language.get(code)) == english


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Andrej Babiš", "de"),  # a given name alone tells nothing
        ("Sergio Wagner", "de"),
        ("Werner Virchow", "de"),  # nor does a family name alone
        ("Anna Sjøberg", "nb"),
        ("Jan Kowalski", "pl"),
        ("Sharapov", "es"),
    ],
)
def test_other_names_stay_as_they_are(name, code):
    assert respelled(name, language.get(code)) == name


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("박서준", "Park Seo-jun"),
        ("이영희", "Lee Young-hee"),
        ("최성우", "Choi Sung-woo"),
        ("정은경", "Chung Eun-kyung"),
        ("하노이", "Ha No-i"),
        ("드미트리", "드미트리"),
        ("보리스", "보리스"),
    ],
)
def test_names_of_syllables_whose_first_is_a_family(name, english):
    assert romanised(name, language.get("ko")) == english


@pytest.mark.parametrize(("name", "english"), [("Айсен Бусыгин", "Aisen Busygin"), ("Николай Волин", "Nikolai Volin")])
def test_a_short_i_before_a_consonant_or_behind_a(name, english):
    assert romanised(name, language.get("ru")) == english


@pytest.mark.parametrize(
    ("name", "code", "known"),
    [
        ("Йосимаса Гаяши", "uk", ""),
        ("Sergei Lawrow", "de", "Sergey Lavrov"),
        ("Dmitrij Pjeskov", "nn", "Dmitry Peskov"),
    ],
)
def test_another_spelling_of_a_known_person(name, code, known):
    assert canonical(name, language.get(code)) == (known or romanised(name, language.get(code)))


@pytest.mark.parametrize(
    ("name", "code", "first"),
    [
        ("Witolda Gąsiorka", "pl", "Witold Gąsiorek"),
        ("Oskarem Niemczykiem", "pl", "Oskar Niemczyk"),
        ("Haliny Rudzkiej", "pl", "Halina Rudzka"),
        ("Остапа Дрозденка", "uk", "Остап Дрозденко"),
        ("Глеба Ратникова", "ru", "Глеб Ратников"),
        ("Глебом Новицким", "ru", "Глеб Новицкий"),
        ("Айсеном Николаевым", "ru", "Айсен Николаев"),
        ("Айсену Николаеву", "ru", "Айсен Николаев"),
        ("Ольга Петрова", "ru", "Ольга Петрова"),
    ],
)
def test_the_first_case_of_a_name(name, code, first):
    assert in_first_case(name, language.get(code)) == first
