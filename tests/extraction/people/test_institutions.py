"""Institutions under their usual English names, with the country that a word or a place tells."""

import pytest
from made import sentence

from lib.extraction.people import institutions

STAFF = "South Korean Joint Chiefs of Staff"


def names(text, code):
    """The names of all who may speak in the first sentence, but for people and countries."""
    return [each.name for each in sentence(text, code).actors if each.kind in ("institution", "source", "medium")]


@pytest.mark.parametrize(
    ("name", "country", "whole", "before"),
    [
        ("Ministry of Foreign Affairs", "", "Foreign Ministry", "Foreign Ministry"),
        ("Ministry of Foreign Affairs", "KE", "Kenyan Foreign Ministry", "Kenyan Foreign Ministry"),
        ("Ministry of Foreign Affairs", "US", "US State Department", "US State Department"),
        ("Presidency", "KE", "Kenyan presidential office", "Kenyan presidential"),
        ("General Staff", "KR", STAFF, "South Korean military"),
        ("European Union", "", "European Union", "EU"),
        ("experts", "KE", "Kenyan experts", "Kenyan experts"),
    ],
)
def test_an_institution_and_who_speaks_for_it(name, country, whole, before):
    assert institutions.in_full(name, country) == whole
    assert institutions.before_noun(name, country) == before


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ar", "عبر قاربان الحدود البحرية، بحسب هيئة الأركان المشتركة في سيول.", STAFF),
        ("da", "To både krydsede søgrænsen, oplyser generalstaben i Seoul.", STAFF),
        ("de", "Zwei Boote fuhren über die Grenze, teilte der Generalstab in Seoul mit.", STAFF),
        ("es", "Dos barcos cruzaron la frontera, según el Estado Mayor en Seúl.", STAFF),
        ("fr", "Deux bateaux ont franchi la frontière, selon l’état-major à Séoul.", STAFF),
        ("it", "Due barche hanno passato il confine, secondo lo Stato maggiore di Seul.", STAFF),
        ("ko", "합동참모본부는 배 두 척이 해상 경계를 넘었다고 밝혔다.", STAFF),
        ("nb", "To båter krysset sjøgrensen, opplyser generalstaben i Seoul.", STAFF),
        ("nl", "Twee boten staken de zeegrens over, meldt de generale staf in Seoul.", STAFF),
        ("nn", "To båtar kryssa sjøgrensa, opplyser generalstaben i Seoul.", STAFF),
        ("pl", "Dwie łodzie przekroczyły granicę, podał sztab generalny w Seulu.", STAFF),
        ("ru", "Две лодки пересекли границу, сообщил Генштаб в Сеуле.", STAFF),
        ("sq", "Dy varka kaluan kufirin detar, sipas shtabit të përgjithshëm në Seul.", STAFF),
        ("sv", "Två båtar passerade sjögränsen, uppger generalstaben i Seoul.", STAFF),
        ("sw", "Boti mbili zilivuka mpaka, kwa mujibu wa makao makuu ya jeshi mjini Seoul.", STAFF),
        ("uk", "Два човни перетнули кордон, повідомив Генштаб у Сеулі.", STAFF),
        ("en", "The presidential office in Seoul said no more.", "South Korean presidential office"),
        ("de", "In Peking sagte ein Sprecher des Außenministeriums nichts.", "Chinese Foreign Ministry spokesperson"),
        ("fr", "À Pékin, le ministère des Affaires étrangères s’est tu.", "Chinese Foreign Ministry"),
        ("sw", "Mjini Beijing, Wizara ya Mambo ya Nje ilinyamaza.", "Chinese Foreign Ministry"),
        ("it", "Calma a Pechino: il ministero degli Esteri tace.", "Chinese Foreign Ministry"),
        ("nb", "Regjeringen i Tokyo følger saken.", "Japanese government"),
        ("ru", "Правительство в Токио следит за ситуацией.", "Japanese government"),
        ("sv", "USA:s utrikesdepartement följer saken.", "US State Department"),
        ("uk", "Американське міністерство закордонних справ мовчить.", "US State Department"),
        ("es", "En Seúl, el Consejo de Seguridad Nacional calla.", "South Korean National Security Council"),
        ("sq", "Zyra presidenciale në Seul hesht.", "South Korean presidential office"),
    ],
)
def test_a_capital_tells_whose_an_institution_is(code, text, name):
    assert names(text, code) == [name]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "In Seoul, the Canadian foreign ministry opened a house.", "Canadian Foreign Ministry"),
        ("en", "In Seoul, Jane Doe of the choir and many others met the foreign ministry.", "Foreign Ministry"),
        ("en", "Seoul is far away. The foreign ministry spoke.", "Foreign Ministry"),
        ("en", "The European Union in Seoul opened a house.", "European Union"),
    ],
)
def test_a_place_tells_nothing_of_another_countrys_body_or_of_one_far_off(code, text, name):
    document = sentence(text, code).document
    assert [each.name for passage in document.passages for each in passage.actors if each.kind == "institution"] == [
        name
    ]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "The Russian embassy in Oslo was shut.", "Russian Embassy in Oslo"),
        ("fr", "L’ambassade des États-Unis à Hanoï est fermée.", "US Embassy in Hanoi"),
        ("nb", "USAs ambassade i Hanoi er stengt.", "US Embassy in Hanoi"),
        ("sq", "Ambasada amerikane në Hanoi është e mbyllur.", "US Embassy in Hanoi"),
        ("sw", "Ubalozi wa Marekani mjini Hanoi umefungwa.", "US Embassy in Hanoi"),
        ("ru", "Посольство США в Ханое закрыто.", "US Embassy in Hanoi"),
    ],
)
def test_an_embassy_is_of_its_country_and_in_its_host(code, text, name):
    assert names(text, code) == [name]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "The foreign minister will come, the ministry in Moscow said.", "Russian Foreign Ministry"),
        ("nb", "Utenriksministeren kommer, sier departementet i Moskva.", "Russian Foreign Ministry"),
        ("es", "El ministro de Defensa vendrá, dijo el ministerio en Moscú.", "Russian Ministry of Defence"),
    ],
)
def test_a_ministry_is_that_of_the_minister_just_named(code, text, name):
    assert names(text, code)[-1] == name


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("es", "Un diplomático de la UE calló.", "EU diplomat"),
        ("sq", "Një diplomat i BE-së heshti.", "EU diplomat"),
        ("nn", "Ein tenestemann i Utanriksdepartementet teier.", "Foreign Ministry official"),
        ("pl", "Urzędnik z Ministerstwa Spraw Zagranicznych milczy.", "Foreign Ministry official"),
        ("de", "Russische Agenturen schweigen.", "Russian news agencies"),
        ("pl", "Rosyjskie agencje milczą.", "Russian news agencies"),
        ("sv", "Ryska nyhetsbyråer tiger.", "Russian news agencies"),
        ("sw", "Mashirika ya habari ya Urusi yananyamaza.", "Russian news agencies"),
        ("ko", "조선중앙통신은 침묵했다.", "KCNA"),
        ("ar", "وصمتت رويترز ورويترز تعرف.", "Reuters"),
    ],
)
def test_who_speaks_for_a_body_and_which_media(code, text, name):
    assert names(text, code)[0] == name
