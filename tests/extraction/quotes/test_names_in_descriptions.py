"""Speakers named at the end of what is told of them, by title, description or a particle."""

import pytest
from made import records


def speakers(text, code):
    return [each.speaker for each in records(text, code, "2024-06-20", "quote") if each.quote_kind == "indirect"]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("sq", "Fermeri Hysni Tafa nga Peqini tha se ura do të hapet.", "Hysni Tafa"),
        ("sq", "Sipas avokates Ilda Kreshpa, ura do të hapet në maj.", "Ilda Kreshpa"),
        ("ru", "По мнению ведущего сотрудника центра Глеба Ратникова, мост откроют в мае.", "Gleb Ratnikov"),
        ("uk", "За словами губернатора Остапа Дрозденка, міст відкриють у травні.", "Ostap Drozdenko"),
        ("pl", "Zdaniem eksperta Oskara Niemczyka szlak będzie zamknięty do maja.", "Oskar Niemczyk"),
        ("nl", "Volgens de Leidse kenner Jelle Wierda gaat de brug in mei open.", "Jelle Wierda"),
        ("it", "Il capo di gabinetto Paolo Venturi ha detto che il ponte aprirà.", "Paolo Venturi"),
        ("sw", "Mkurugenzi wa Mawasiliano, Bakari Mwinshehe, alisema daraja litafunguliwa.", "Bakari Mwinshehe"),
        ("ko", "박서준 한빛연구원 연구위원은 다리가 열린다고 말했다.", "Park Seo-jun"),
    ],
)
def test_a_description_that_ends_in_a_name(code, text, speaker):
    assert speakers(text, code) == [speaker]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("pl", "Rolnicy znad Jeziora Wiktorii skarżyli się, że nie pada.", "farmers"),
        ("en", "Growers at Lake Victoria complained that the rain was late.", "Growers at Lake Victoria"),
    ],
)
def test_what_is_no_name_stays_a_description(code, text, speaker):
    assert speakers(text, code) == [speaker]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("en", "Minister Jan van der Meer came. Van der Meer said the bridge would open.", "Jan van der Meer"),
        ("sq", "Ministri Jan van der Meer erdhi. Van der Meer tha se ura do të hapet.", "Jan van der Meer"),
        ("nb", "Ministeren Jan van der Meer kom. Van der Meer sier at broen åpner.", "Jan van der Meer"),
        ("it", "Il ministro Jan van der Meer è qui. Van der Meer ha detto che il ponte aprirà.", "Jan van der Meer"),
        ("pl", "Minister Carlos de la Torre jest. De la Torre powiedział, że szlak otwarto.", "Carlos de la Torre"),
        ("sv", "Minister Faisal bin Salman kom. Bin Salman säger att bron öppnar.", "Faisal bin Salman"),
        ("sq", "Zonja Ursula von der Leyen erdhi. Von der Leyen tha se plani është gati.", "Ursula von der Leyen"),
    ],
)  # fmt: skip
def test_a_family_name_with_its_particle_is_of_whom_the_article_names(code, text, speaker):
    assert speakers(text, code) == [speaker]
