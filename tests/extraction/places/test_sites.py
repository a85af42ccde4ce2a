"""Sites that no list holds, told by a noun beside a name, and where the text puts them."""

import pytest
from made import document, records


def sites(text, code):
    return [
        (each.surface, each.place)
        for each in records(f"Title\n\n{text}", code, "2025-01-02", "place")
        if each.place_kind == "site"
    ]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Crowds gathered at Wamathai Gardens in Mombasa.", ("Wamathai Gardens", "Wamathai Gardens")),
        ("es", "Habló en la plaza Rafael Quintero de Lima.", ("plaza Rafael Quintero", "Rafael Quintero Square")),
        ("es", "El acto fue en la Plaza 9 de Octubre.", ("Plaza 9 de Octubre", "9 de Octubre Square")),
        (
            "fr",
            "La foule attendait place de la Concorde-Neuve à Lyon.",
            ("place de la Concorde-Neuve", "Concorde-Neuve Square"),
        ),
        ("it", "Il corteo partì da piazza Ubaldi a Torino.", ("piazza Ubaldi", "Ubaldi Square")),
        ("it", "È stata portata all'ospedale di Bari.", ("ospedale di Bari", "Bari Hospital")),
        ("fr", "Il est soigné au centre hospitalier de Tulle.", ("centre hospitalier de Tulle", "Tulle Hospital")),
        ("nb", "Hun forsker ved Universitetet i Bergen.", ("Universitetet i Bergen", "University of Bergen")),
        ("nb", "De bodde i Morvedalen.", ("Morvedalen", "Morvedalen")),
        ("de", "Sie lebt im Morva-Gebirge.", ("Morva-Gebirge", "Morva Mountains")),
        ("de", "Er kam am Flughafen Ladbe von Olaf Scholz begleitet an.", ("Flughafen Ladbe", "Ladbe Airport")),
        ("de", "Er sprach in Berlin auf dem Lindgren-Platz.", ("Lindgren-Platz", "Lindgren Square")),
        ("nl", "Zij voeren over het Tanavemeer.", ("Tanavemeer", "Lake Tanave")),
        ("da", "Toget kørte over Vallarsbroen i går.", ("Vallarsbroen", "Vallar Bridge")),
        ("sv", "Laget spelade på Granda Stadion i Malmö.", ("Granda Stadion", "Granda Stadium")),
        ("nb", "De møttes ved Norsk Fjellmuseum i Bergen.", ("Norsk Fjellmuseum", "Norsk Fjellmuseum")),
        ("pl", "Złożył wieniec na Cmentarzu Sokołów.", ("Cmentarzu Sokołów", "Sokołów Cemetery")),
        ("ru", "Закрыли Мардинский перевал.", ("Мардинский перевал", "Mardinsky Pass")),
        ("uk", "Він був у монастирі Ладбе.", ("монастирі Ладбе", "Ladbe Monastery")),
        ("ar", "تجمع الناس في ساحة الوفاء.", ("ساحة الوفاء", "الوفاء Square")),
        ("ko", "그는 마르다바르 광장에서 연설했다.", ("마르다바르 광장에서", "마르다바르 Square")),
        ("sw", "Alihutubia kwenye Bustani ya Amani.", ("Bustani ya Amani", "Amani Gardens")),
        (
            "sq",
            "U pritën në aeroportin ndërkombëtar të Tiranës.",
            ("aeroportin ndërkombëtar të Tiranës", "Tirana International Airport"),
        ),
    ],
)
def test_a_noun_and_a_name_are_a_site(code, text, expected):
    assert expected in sites(text, code)


@pytest.mark.parametrize(
    ("code", "text", "surface"),
    [
        ("it", "La cerimonia si è tenuta nella Sala della Concordia.", "Sala della Concordia"),
        ("fr", "Le bal eut lieu à Lyon dans la salle des Ormes.", "salle des Ormes"),
        ("nn", "Dei song ved Bergen rådhus.", "Bergen rådhus"),
        ("da", "De mødtes i Ribe Fritidscenter.", "Ribe Fritidscenter"),
        ("da", "Skibet lå i Vallarhavnen i går.", "Vallarhavnen"),
        ("sv", "Salut gavs från Vallarholmen.", "Vallarholmen"),
        ("sv", "De åt på Moderna Museet på Vallarholmen.", "Moderna Museet"),
        ("nb", "De møttes i Parkveien.", "Parkveien"),
        ("pl", "Statek stał w Zatoce Gdańskiej.", "Zatoce Gdańskiej"),
        ("sq", "Ndërtimi në lagunën e Nartës u ndal.", "lagunën e Nartës"),
        ("ru", "Они возложили цветы к мавзолею Ладбе.", "мавзолею Ладбе"),
        ("en", "Fans gathered at the Stadium of Light.", "Stadium of Light"),
        ("en", "Elephants were seen in Nairobi National Park.", "Nairobi National Park"),
    ],
)
def test_nouns_for_halls_harbours_and_bays_make_sites_too(code, text, surface):
    assert surface in [name for name, _ in sites(text, code)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The airport was closed. Rebecca Hall and Nick Park came."),
        ("en", "Harvard University said on Monday that it would pay."),
        ("de", "Am Flughafen standen Polizisten."),
        ("ru", "В аэропорту Путина встретил министр."),
        ("ru", "Об этом сказала жительница улицы Тамара Гусева."),
        ("uk", "Вода затопила вулиці Рахова."),
        ("fr", "Il a pris la place de Jean Valmont."),
        ("es", "El presidente llegó al aeropuerto el lunes."),
        ("ko", "그 지역에서 비가 왔다."),
        ("en", "They met at the museum of Tsarist-era weapons."),
    ],
)
def test_a_noun_alone_a_person_or_an_institution_is_no_site(code, text):
    assert sites(text, code) == []


def test_a_site_lies_in_the_town_in_which_the_text_puts_it_and_says_so():
    found = records(
        "Title\n\nFrom Oslo he flew to the stadium. He spoke at Wamathai Gardens in Mombasa.", "en", "", "place"
    )
    site = next(each for each in found if each.place == "Wamathai Gardens")
    town = next(each for each in found if each.place == "Mombasa")
    assert (site.country, site.lat, site.lon) == ("KE", town.lat, town.lon)
    assert "position that of Mombasa" in site.rule


def test_a_site_without_a_town_has_no_coordinates():
    found = records("Title\n\nHe spoke at Wamathai Gardens.", "en", "", "place")
    assert [(each.place, each.lat) for each in found] == [("Wamathai Gardens", None)]


def test_a_person_whose_name_a_site_bears_is_nobody_there():
    passages = document("Title\n\nHabló en la plaza Rafael Quintero de Lima.", "es").passages
    assert [person.name for passage in passages for person in passage.people] == []


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Wreaths lay at the Tomb of the Unknown Soldier.", "Tomb of the Unknown Soldier"),
        ("sv", "Kransen lades vid Den okände soldatens grav.", "Tomb of the Unknown Soldier"),
        ("uk", "Гості поклали квіти до могили Невідомого солдата.", "Tomb of the Unknown Soldier"),
        ("de", "Die Gäste speisten im Präsidentenpalast.", "Presidential Palace"),
        ("nn", "Dei åt middag i presidentpalasset.", "Presidential Palace"),
        ("ru", "Обед прошёл в президентском дворце.", "Presidential Palace"),
        ("ar", "جرت المحادثات في القصر الرئاسي.", "Presidential Palace"),
        ("es", "Hubo una cena en la casa presidencial.", "Presidential House"),
        ("pl", "Obiad wydano w Pałacu Narodów.", "Palace of Nations"),
    ],
)
def test_what_many_capitals_have_has_one_name(code, text, expected):
    assert expected in [place for _, place in sites(text, code)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Der Präsidentenpalast dementierte die Meldung."),
        ("nb", "Presidentpalasset avviste det."),
        ("uk", "Для України міст дуже важливий."),
    ],
)
def test_what_acts_or_only_stands_beside_a_country_is_no_site(code, text):
    assert sites(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("sw", "Walikutana katika Kasri la Volga.", "Volga Palace"),
        ("es", "Cenaron en el palacio del Danubio.", "Danube Palace"),
    ],
)
def test_a_site_may_go_by_a_river(code, text, expected):
    assert expected in [place for _, place in sites(text, code)]


def test_an_airport_may_go_by_its_country():
    assert ("Malta International Airport", "Malta International Airport") in sites(
        "The envoy landed at Malta International Airport.", "en"
    )


def test_a_town_whose_name_opens_with_a_noun_is_no_river():
    assert sites("El Protocolo de Río de Janeiro caducó.", "es") == []


def test_a_korean_hospital_begins_with_its_town():
    assert [name for _, name in sites("부상자는 강릉한빛병원으로 옮겨졌다.", "ko")] == ["Gangneung Hanbit Hospital"]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The bride arrived at St. Ladbe's Church.", "St. Ladbe's Church"),
        ("en", "They opened the Wamathai Maternity Clinic on Monday.", "Wamathai Maternity Clinic"),
        ("en", "Oil came from the Morvic oil field.", "Morvic oil field"),
        ("fr", "Elle chanta à la salle Valbert.", "Valbert Hall"),
        ("fr", "Il a visité le lycée Valbert à Lyon.", "Valbert High School"),
        ("es", "Fue enterrado en el cementerio de la Ladbera.", "Ladbera Cemetery"),
        ("es", "Los heridos llegaron al cuartel Bolívar.", "Bolívar Barracks"),
        ("it", "Si è fermato al santuario della Madonna del Ladbe.", "Madonna del Ladbe Shrine"),
        ("it", "La cena si tenne a villa Morvana.", "Villa Morvana"),
        ("nb", "De øvde i Morva skytefelt.", "Morva Firing Range"),
        ("nb", "Gassen kom fra Vallar-feltet i går.", "Vallar Field"),
        ("nn", "Barna gjekk på Morva barnehage.", "Morva Kindergarten"),
        ("da", "Hun boede på Plejehjemmet Solvang.", "Solvang Nursing Home"),
        ("sv", "De åt på restaurang Prinsen.", "Prinsen Restaurant"),
        ("sv", "De möttes på Norra Vallartorget.", "Norra Vallartorget"),
        ("nl", "Zij fietsten over de Erasmusbrug.", "Erasmus Bridge"),
        ("nl", "Hij landde op vliegbasis Ladbelo.", "Ladbelo Air Base"),
        ("de", "Die Feier fand in der Matthäuskirche statt.", "Matthäus Church"),
        ("de", "Sie warteten auf dem Lindgrenplatz.", "Lindgrenplatz"),
        ("de", "Im Schloss Weidenlohe empfing sie die Gäste.", "Weidenlohe Castle"),
        ("pl", "Pochowano go na Cmentarzu Ladbeckim.", "Ladbecki Cemetery"),
        ("pl", "Modlono się w kościele św. Ladby.", "St. Ladby Church"),
        ("ru", "Они осмотрели Спасскую башню.", "Spasskaya Tower"),
        ("ru", "Ужин был в ресторане «Ладбе».", "Ladbe Restaurant"),
        ("ru", "Он учился в гимназии имени Ладбова.", "Ladbov Gymnasium"),
        ("uk", "Вибух був на полігоні Ладбе.", "Ladbe Firing Range"),
        ("sq", "Darka u mbajt në restorantin Morva.", "Morva Restaurant"),
        ("sw", "Walifika Kanisa la Mtakatifu Petro.", "St. Petro Church"),
        ("ar", "جرت المحادثات في متحف الشارقة البحري.", "Sharjah Maritime Museum"),
        ("ko", "화재는 무등초등학교에서 났다.", "Mudeung Elementary School"),
    ],
)
def test_schools_bases_inns_and_other_sites_have_english_names(code, text, expected):
    assert expected in [place for _, place in sites(text, code)]


def test_quotation_marks_belong_to_the_site_that_stands_in_them():
    assert [name for name, _ in sites("Пожар был в кинотеатре «Ладбе».", "ru")] == ["кинотеатре «Ладбе»"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Crystal Palace lost on Sunday."),
        ("en", "Ladbe High School said it would close."),
        ("de", "Sie suchten einen Parkplatz und gingen auf den Sportplatz."),
        ("de", "In der Pfarrkirche sang ein Chor."),
        ("nl", "De politie van Amsterdam keek toe."),
        ("ru", "Об этом сообщил Ладбский университет."),
        ("ko", "그는 리스본 공원을 걸었다."),
        ("ar", "أعلنت جامعة القاهرة النتائج."),
    ],
)
def test_what_speaks_or_has_no_name_of_its_own_is_no_site(code, text):
    assert sites(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("sv", "Ministern talade i Folkets hus.", "People's House"),
        ("ru", "Церемония прошла в Доме профсоюзов.", "House of Trade Unions"),
        ("uk", "Вони гуляли в ботанічному саду.", "Botanical Garden"),
        ("fr", "Il a parlé au Mémorial de la Résistance.", "Resistance Memorial"),
        ("nb", "De sang på Rådhusplassen.", "City Hall Square"),
    ],
)
def test_sites_that_many_towns_have_are_called_by_their_meaning(code, text, expected):
    assert expected in [place for _, place in sites(text, code)]
