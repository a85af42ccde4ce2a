import csv
from collections import defaultdict

import pytest
from geopy.distance import geodesic
from geopy.geocoders.base import Geocoder

from lib.build import hand
from lib.commands import gazetteer as command
from lib.commands.online_check import verdict
from lib.gazetteer import geocoder, tables
from lib.model import DATA, PLACE_KINDS


@pytest.fixture(scope="module")
def places():
    return geocoder.load()


def first(places, alias, language):
    found = places.lookup(alias, language)
    return found[0].name if found else None


@pytest.mark.parametrize(
    ("language", "alias", "name"),
    [
        ("sw", "Korea Kaskazini", "North Korea"),
        ("sw", "Marekani", "United States"),
        ("sw", "Urusi", "Russia"),
        ("sw", "China", "China"),
        ("sw", "Uchina", "China"),
        ("sw", "rasi ya Korea", "Korean Peninsula"),
        ("sw", "kisiwa cha Russky", "Russky Island"),
        ("sw", "Ukanda wa Gaza", "Gaza Strip"),
        ("sw", "Ziwa Victoria", "Lake Victoria"),
        ("nb", "Nord-Korea", "North Korea"),
        ("nb", "Koreahalvøya", "Korean Peninsula"),
        ("nb", "Russkijøya", "Russky Island"),
        ("nb", "Det hvite hus", "White House"),
        ("nb", "Midtøsten", "Middle East"),
        ("nn", "Noreg", "Norway"),
        ("da", "Grækenland", "Greece"),
        ("sv", "Förenta staterna", "United States"),
        ("sq", "Phenian", "Pyongyang"),
        ("sq", "Uashington", "Washington, D.C."),
        ("sq", "Vlladivostok", "Vladivostok"),
        ("sq", "Shteteve të Bashkuara", "United States"),
        ("sq", "Mali i Zi", "Montenegro"),
        ("sq", "Moskë", "Moscow"),
        ("sq", "Rusi", "Russia"),
        ("de", "Pjöngjang", "Pyongyang"),
        ("de", "Wladiwostok", "Vladivostok"),
        ("de", "Südkorea", "South Korea"),
        ("de", "Koreanischen Halbinsel", "Korean Peninsula"),
        ("de", "DDR", "East Germany"),
        ("de", "Bayern", "Bavaria"),
        ("en", "Vostochny Cosmodrome", "Vostochny Cosmodrome"),
        ("en", "Kumsusan Palace of the Sun", "Kumsusan Palace of the Sun"),
        ("en", "Soviet Union", "Soviet Union"),
        ("fr", "États-Unis", "United States"),
        ("fr", "Egypte", "Egypt"),
        ("nl", "Egypte", "Egypt"),
        ("fr", "Emirats arabes unis", "United Arab Emirates"),
        ("es", "EE.UU.", "United States"),
        ("it", "Corea del Nord", "North Korea"),
        ("nl", "Parijs", "Paris"),
        ("pl", "Kijów", "Kyiv"),
        ("ru", "Пхеньян", "Pyongyang"),
        ("ru", "КНДР", "North Korea"),
        ("uk", "Київ", "Kyiv"),
        ("ko", "평양", "Pyongyang"),
        ("ko", "블라디보스토크", "Vladivostok"),
        ("ar", "موسكو", "Moscow"),
        ("ar", "قطاع غزة", "Gaza Strip"),
        ("zh", "北京", "Beijing"),
        ("ja", "東京", "Tokyo"),
        ("el", "Γερμανία", "Germany"),
    ],
)
def test_names_in_many_languages_and_scripts_lead_to_the_place(places, language, alias, name):
    assert first(places, alias, language) == name


@pytest.mark.parametrize(
    ("alias", "country"),
    [("Paris", "FR"), ("London", "GB"), ("Washington", "US"), ("Cambridge", "GB"), ("Birmingham", "GB")],
)
def test_of_cities_with_one_name_the_best_known_comes_first(places, alias, country):
    found = places.lookup(alias, "en")
    assert found[0].country == country
    assert len({place.place_id for place in found}) == len(found) > 1


def test_a_country_comes_before_a_state_and_a_city(places):
    kinds = [place.kind for place in places.lookup("Georgia", "en")]
    assert kinds[0] == "country"
    assert "region" in kinds[1:]


def test_country_names_count_in_their_language_and_english_and_local_ones_everywhere(places):
    assert first(places, "Ujerumani", "sw") == "Germany"
    assert places.lookup("Ujerumani", "de") == ()
    assert first(places, "Deutschland", "sw") == "Germany"
    assert first(places, "Germany", "nb") == "Germany"
    assert first(places, "Ujerumani", "") == "Germany"


def test_an_english_country_name_comes_before_a_small_town_in_other_languages(places):
    assert first(places, "China", "nb") == "China"
    assert first(places, "Jordan", "sq") == "Jordan"


def test_states_and_provinces_have_their_place_among_cities(places):
    assert first(places, "Virginia", "en") == "Virginia"
    assert first(places, "Arizona", "nb") == "Arizona"
    assert first(places, "Kalifornien", "de") == "California"
    assert first(places, "Rogaland", "nb") == "Rogaland"
    assert places.lookup("Bremen", "de")[0].kind == "city"
    assert places.lookup("New York", "en")[0].kind == "city"
    assert places.lookup("Central", "en") == () or places.lookup("Central", "en")[0].kind == "city"


def test_abbreviations_count_in_capitals_only(places):
    assert first(places, "US", "en") == "United States"
    assert places.lookup("us", "en") == ()
    assert first(places, "SHBA", "sq") == "United States"
    assert places.lookup("uk", "en") == ()


def test_hyphens_apostrophes_case_and_composition_do_not_matter(places):
    assert tables.key("Kim‑Il‑Sung–Platz") == "kim il sung platz"
    assert tables.key("Côte d’Ivoire") == tables.key("co\u0302te  d'ivoire")
    assert first(places, "KIM-IL-SUNG-PLATZ", "de") == "Kim Il Sung Square"
    assert first(places, ["Kim", "Il", "Sung", "Square"], "en") == "Kim Il Sung Square"


def test_a_scanner_learns_how_many_words_to_try(places):
    assert places.starts("Vladivostok") >= 1
    assert places.starts("Kim-Il-Sung-Platz") >= 4
    assert places.starts("shteteve") >= 3
    assert places.starts("qwrtzp") == 0


def test_unknown_names_are_not_guessed(places):
    assert places.lookup("Qwrtzpolis", "en") == ()
    assert places.lookup("", "en") == ()
    assert places.geocode("Qwrtzpolis") is None
    assert places.geocode("Qwrtzpolis", exactly_one=False) is None


def test_geocode_speaks_geopy(places):
    assert isinstance(places, Geocoder)
    here = places.geocode("Pheniani", language="sq")
    assert (here.raw["name"], here.raw["country"], here.raw["kind"]) == ("Pyongyang", "KP", "city")
    assert geodesic(here.point, (39.03, 125.75)).km < 5
    assert len(places.geocode("Paris", exactly_one=False)) > 1


@pytest.mark.parametrize(
    ("alias", "kind", "country", "point", "max_km"),
    [
        ("Vladivostok", "city", "RU", (43.12, 131.89), 5),
        ("Pyongyang", "city", "KP", (39.03, 125.75), 5),
        ("Hanoi", "city", "VN", (21.03, 105.85), 5),
        ("North Korea", "country", "KP", (40, 127), 60),
        ("United States", "country", "US", (38, -97), 60),
        ("Primorye", "region", "RU", (45.05, 135), 60),
        ("Russky Island", "island", "RU", (43, 131.85), 10),
        ("Kim Il Sung Square", "site", "KP", (39.0195, 125.7526), 1),
        ("Vostochny Cosmodrome", "site", "RU", (51.884, 128.333), 5),
        ("White House", "site", "US", (38.8977, -77.0365), 1),
        ("Black Sea", "other", "", (43.5, 34), 100),
        ("Dar es Salaam", "city", "TZ", (-6.82, 39.27), 10),
        ("Bergen", "city", "NO", (60.39, 5.32), 5),
        ("Crimea", "region", "UA", (45.3, 34.4), 60),
    ],
)
def test_kind_country_and_point(places, alias, kind, country, point, max_km):
    place = places.lookup(alias, "en")[0]
    assert (place.kind, place.country) == (kind, country)
    assert geodesic((place.lat, place.lon), point).km < max_km


def test_the_cosmodrome_is_far_from_the_city_of_the_other_meeting(places):
    cosmodrome, city = places.geocode("Vostochny Cosmodrome"), places.geocode("Vladivostok")
    assert 900 < geodesic(cosmodrome.point, city.point).km < 1200


def test_a_place_that_spans_borders_names_all_its_countries(places):
    peninsula = places.lookup("Korean Peninsula", "en")[0]
    assert (peninsula.country, peninsula.countries) == ("", ("KP", "KR"))


@pytest.mark.parametrize(
    ("point", "name"), [((39.03, 125.76), "Pyongyang"), ((43.12, 131.9), "Vladivostok"), ("59.91, 10.75", "Oslo")]
)
def test_reverse_gives_the_nearest_city(places, point, name):
    assert places.reverse(point).raw["name"] == name


def test_reverse_keeps_to_its_distance_and_crosses_the_date_line(places):
    assert places.reverse((0, -140)) is None
    assert places.reverse((39.0, 125.7), max_km=1) is None
    near = places.reverse((35.68, 139.69), exactly_one=False, max_km=20)
    away = [geodesic((35.68, 139.69), place.point).km for place in near]
    assert away == sorted(away) and away[-1] <= 20
    fiji = places.reverse((-16.8, -179.9), max_km=120, min_population=1000)
    assert fiji.raw["country"] == "FJ"


def test_every_place_is_complete(places):
    ids = set()
    for place in places.places():
        ids.add(place.place_id)
        assert place.name and place.kind in PLACE_KINDS
        assert -90 <= place.lat <= 90 and -180 <= place.lon <= 180
        assert place.lat is not None, place
    assert len(ids) > 30_000
    pointed_at = {part.partition(":")[0] for line in places.aliases.values() for part in line.split()}
    assert pointed_at == ids


def test_capitals_have_a_name_and_a_point(places):
    for name in (
        "Nairobi",
        "Dodoma",
        "Oslo",
        "Tirana",
        "Berlin",
        "Pristina",
        "Canberra",
        "Ottawa",
        "Brasília",
        "Funafuti",
    ):
        assert places.geocode(name) is not None, name


def test_the_built_files_stay_small():
    assert sum(file.stat().st_size for file in tables.FOLDER.iterdir()) < 10_000_000


def test_a_missing_file_says_how_to_build_it(tmp_path):
    with pytest.raises(FileNotFoundError, match="python -m lib.build.gazetteer"):
        tables.Gazetteer(tmp_path)


def test_the_hand_table_is_well_formed():
    rows = hand.read_csv(DATA / "places.csv")
    meant = defaultdict(set)
    for row in rows:
        assert None not in row and row["name"] and row["kind"] in PLACE_KINDS, row
        assert row["same_as"] or (row["lat"] and row["lon"]), row["name"]
        for languages, alias in hand.aliases(row["aliases"]):
            for language in languages:
                meant[language, tables.key(alias)].add(row["name"])
    assert {alias: names for alias, names in meant.items() if len(names) > 1} == {}
    assert len({row["name"] for row in rows}) == len(rows)


def test_the_hand_table_is_in_the_built_gazetteer(places):
    for row in hand.read_csv(DATA / "places.csv"):
        place = places.place(row["same_as"] or hand.identifier(row["name"]))
        assert (place.name, place.kind) == (row["name"], row["kind"])


@pytest.mark.parametrize(
    ("language", "alias", "name"),
    [
        ("nb", "Norskehavet", "Norwegian Sea"),
        ("da", "Vesterhavet", "North Sea"),
        ("nn", "Måløy", "Måløy"),
        ("sv", "Björneborg", "Pori"),
        ("sv", "Öland", "Öland"),
        ("de", "Bodensee", "Lake Constance"),
        ("de", "Hormus", "Strait of Hormuz"),
        ("de", "Tessin", "Ticino"),
        ("de", "Ostdeutschland", "Eastern Germany"),
        ("de", "Halle", "Halle (Saale)"),
        ("nl", "Noord-Brabant", "North Brabant"),
        ("nl", "Zeeland", "Zeeland"),
        ("fr", "golfe de Gascogne", "Bay of Biscay"),
        ("fr", "Baléares", "Balearic Islands"),
        ("fr", "Seine-Saint-Denis", "Seine-Saint-Denis"),
        ("fr", "Caire", "Cairo"),
        ("es", "Granada", "Granada"),
        ("es", "Donbás", "Donbas"),
        ("es", "Pirineos", "Pyrenees"),
        ("it", "Puglia", "Apulia"),
        ("it", "lago di Como", "Lake Como"),
        ("it", "Tevere", "Tiber"),
        ("pl", "Małopolsce", "Lesser Poland"),
        ("pl", "Niemnie", "Neman"),
        ("pl", "Indiach", "India"),
        ("pl", "Łodzi", "Łódź"),
        ("pl", "Hadze", "The Hague"),
        ("pl", "Republiki Południowej Afryki", "South Africa"),
        ("ru", "Волгоградской области", "Volgograd Oblast"),
        ("ru", "Краснодарского края", "Krasnodar Krai"),
        ("uk", "Вінниччині", "Vinnytsia Oblast"),
        ("uk", "Каталонія", "Catalonia"),
        ("ru", "Констанца", "Constanța"),
        ("sq", "Rinas", "Tirana International Airport"),
        ("sq", "Ohër", "Ohrid"),
        ("sq", "Bosnjë-Hercegovina", "Bosnia and Herzegovina"),
        ("sw", "Mji Mkongwe", "Stone Town"),
        ("sw", "Makedonia Kaskazini", "North Macedonia"),
        ("sw", "Virginia Magharibi", "West Virginia"),
        ("sw", "uwanja wa ndege wa Julius Nyerere", "Julius Nyerere International Airport"),
        ("ar", "جربة", "Djerba"),
        ("ar", "السعودية", "Saudi Arabia"),
        ("ko", "경기도", "Gyeonggi Province"),
    ],
)
def test_seas_regions_and_sites_have_the_names_of_their_languages(places, language, alias, name):
    assert first(places, alias, language) == name


@pytest.mark.parametrize(
    ("alias", "language", "country"),
    [
        ("Toledo", "es", "ES"),
        ("Toledo", "en", "US"),
        ("San José", "es", "CR"),
        ("San Jose", "en", "US"),
        ("Laval", "fr", "FR"),
        ("Laval", "en", "CA"),
        ("Valencia", "en", "ES"),
        ("Florence", "en", "IT"),
        ("Paris", "en", "FR"),
    ],
)
def test_of_two_cities_of_one_size_that_of_the_language_comes_first(places, alias, language, country):
    assert places.lookup(alias, language)[0].country == country


def test_a_place_that_comes_ahead_in_one_language_still_stands_once(places):
    found = places.lookup("Toledo", "es")
    assert len(set(found)) == len(found) > 1
    assert set(found) == set(places.lookup("Toledo", "en"))


def test_a_region_comes_before_a_small_foreign_town(places):
    assert [place.country for place in places.lookup("Zeeland", "en")] == ["NL", "US"]
    assert places.lookup("Yukon", "en")[0].country == "CA"


def test_a_name_may_come_behind_another_place(places):
    granada = [place.country for place in places.lookup("Granada", "es")]
    assert granada[0] == "ES" and "GD" in granada
    assert first(places, "Grenada", "en") == "Grenada"


def test_words_of_a_language_are_no_places_of_another(places):
    for language, word in (("de", "Oder"), ("de", "Seine")):
        assert first(places, word, language) is None, word


def test_aliases_of_a_cell():
    cell = "nb nn: Krim; Krimhalvøya | sq: Krime"
    assert list(hand.aliases(cell)) == [(("nb", "nn"), "Krim"), (("nb", "nn"), "Krimhalvøya"), (("sq",), "Krime")]
    with pytest.raises(ValueError, match="before 'Krim'"):
        list(hand.aliases("Krim"))


def test_countries_have_a_centre():
    with (DATA / "countries.csv").open(encoding="utf-8", newline="") as file:
        centres = {row["code"]: (float(row["lat"]), float(row["lon"])) for row in csv.DictReader(file)}
    assert centres["RU"] == (60, 100)
    assert centres["KR"] == (37, 127.5)
    assert len(centres) > 240


def test_the_command_line_answers(capsys):
    assert command.main(["geocode", "Pheniani", "--language", "sq"]) == 0
    assert "Pyongyang, KP\tcity" in capsys.readouterr().out
    assert command.main(["reverse", "39.03", "125.76"]) == 0
    assert capsys.readouterr().out.startswith("Pyongyang, KP")
    assert command.main(["geocode", "Qwrtzpolis"]) == 1
    assert capsys.readouterr().err == "Not in the gazetteer.\n"


def test_a_comparison_says_how_far_apart_two_geocoders_are(places):
    assert verdict(places, "Oslo", places.geocode("Oslo")) == "Oslo\t0 km apart"
    assert verdict(places, "Oslo", places.geocode("Bergen")).endswith("look at this one")
    assert verdict(places, "Oslo", None) == "Oslo\tonly one of the two knows it"
    assert verdict(places, "Qwrtzpolis", None) == "Qwrtzpolis\tunknown to both"
