"""The inventory of each language: how its press tells of journeys, talks, signings, gifts and ceremonies."""

import pytest
from made import records

TOLD = """
en | Emmanuel Macron touched down in Lisbon on Wednesday for a three-day visit. | TRAVEL/2024-05-08/Lisbon/Macron
en | On Thursday Emmanuel Macron sat down with Olaf Scholz in Lisbon. | MEET/2024-05-09/Lisbon/Macron,Scholz
en | Emmanuel Macron made a stopover in Lisbon on his way to Brazil. | TRAVEL//Lisbon/Macron
en | Olaf Scholz laid a wreath at a memorial in Warsaw on Monday. | CEREMONY/2024-05-06/Warsaw/Scholz
en | The treaty signed in Lisbon on Tuesday binds Portugal and Spain. | SIGN_AGREEMENT/2024-05-07/Lisbon
en | Olaf Scholz presented his host with a telescope in Warsaw. | GIFT///Scholz
en | Emmanuel Macron left Lisbon for Madrid on Friday evening. | TRAVEL/2024-05-10/Madrid/Macron
en | Talks between Olaf Scholz and Emmanuel Macron will open in Warsaw next week. | MEET//Warsaw/Scholz,Macron/P
en | Portugal, Spain seal gas pact in Lisbon | SIGN_AGREEMENT//Lisbon
en | Emmanuel Macron was received by Olaf Scholz at the airport in Berlin. | MEET//Berlin/Macron,Scholz
de | Emmanuel Macron traf am 8. Mai um 10.30 Uhr in Lissabon ein. | TRAVEL/2024-05-08/Lisbon/Macron
de | Donnerstag setzten sich Emmanuel Macron und Olaf Scholz in Wien zusammen. | MEET/2024-05-09/Vienna
de | Auf dem Weg nach Brasilien legte Emmanuel Macron in Lissabon einen Zwischenstopp ein. | TRAVEL//Lisbon/Macron
de | In Warschau legte Olaf Scholz am Montag einen Kranz nieder. | CEREMONY/2024-05-06/Warsaw/Scholz
de | Der am Dienstag in Lissabon unterzeichnete Vertrag bindet Portugal und Spanien. | SIGN_AGREEMENT/2024-05-07/Lisbon
de | Olaf Scholz überreichte seinem Gastgeber in Warschau ein Fernrohr. | GIFT///Scholz
de | Am Freitagabend flog Emmanuel Macron von Lissabon nach Madrid weiter. | TRAVEL//Madrid/Macron
de | Gespräche zwischen Olaf Scholz und Emmanuel Macron sollen bald in Warschau beginnen. | MEET//Warsaw//P
de | Portugal und Spanien besiegeln Gaspakt in Lissabon | SIGN_AGREEMENT//Lisbon
de | Emmanuel Macron wurde am Flughafen in Berlin von Olaf Scholz empfangen. | MEET//Berlin/Macron,Scholz
nl | Emmanuel Macron is woensdag in Lissabon aangekomen. | TRAVEL/2024-05-08/Lisbon/Macron
nl | Donderdag zat Emmanuel Macron in Lissabon met Olaf Scholz om de tafel. | MEET/2024-05-09/Lisbon/Macron,Scholz
nl | Op weg naar Brazilië maakte Emmanuel Macron een tussenstop in Lissabon. | TRAVEL//Lisbon/Macron
nl | Olaf Scholz legde maandag een krans in Warschau. | CEREMONY/2024-05-06/Warsaw/Scholz
nl | Het dinsdag in Lissabon ondertekende verdrag bindt Portugal en Spanje. | SIGN_AGREEMENT/2024-05-07/Lisbon
nl | Olaf Scholz gaf zijn gastheer in Warschau een verrekijker cadeau. | GIFT///Scholz
nl | Vrijdag vloog Emmanuel Macron van Lissabon door naar Madrid. | TRAVEL/2024-05-10/Madrid/Macron
nl | Volgende week beginnen in Warschau gesprekken tussen Olaf Scholz en Emmanuel Macron. | MEET//Warsaw/Scholz,Macron
nl | Emmanuel Macron werd op het vliegveld van Berlijn ontvangen door Olaf Scholz. | MEET///Macron,Scholz
nb | Emmanuel Macron holdt torsdag samtaler med Olaf Scholz i Lisboa. | MEET/2024-05-09/Lisbon/Macron,Scholz
nb | På vei til Brasil mellomlandet Emmanuel Macron i Lisboa. | TRAVEL//Lisbon/Macron
nb | Olaf Scholz la mandag ned en krans i Warszawa. | CEREMONY/2024-05-06/Warsaw/Scholz
nb | Avtalen som ble undertegnet i Lisboa tirsdag, binder Portugal og Spania. | SIGN_AGREEMENT/2024-05-07/Lisbon
nb | Olaf Scholz overrakte verten en kikkert i Warszawa. | GIFT///Scholz
nb | Fredag reiste Emmanuel Macron videre fra Lisboa til Madrid. | TRAVEL/2024-05-10/Madrid/Macron
nb | Neste uke skal Olaf Scholz og Emmanuel Macron etter planen møtes i Warszawa. | MEET//Warsaw/Scholz,Macron/P
nb | Emmanuel Macron ble tatt imot av Olaf Scholz på flyplassen i Berlin. | MEET//Berlin/Macron,Scholz
nn | Emmanuel Macron og Olaf Scholz møttest i Lisboa torsdag. | MEET/2024-05-09/Lisbon/Macron,Scholz
nn | Olaf Scholz la måndag ned ein krans i Warszawa. | CEREMONY/2024-05-06/Warsaw/Scholz
nn | Avtalen vart underteikna i Lisboa tysdag. | SIGN_AGREEMENT/2024-05-07/Lisbon
nn | Fredag drog Emmanuel Macron vidare frå Lisboa til Madrid. | TRAVEL/2024-05-10/Madrid/Macron
nn | Emmanuel Macron vart teken imot av Olaf Scholz på flyplassen i Berlin. | MEET//Berlin/Macron,Scholz
nn | Toppmøtet mellom Olaf Scholz og Emmanuel Macron skal haldast i Warszawa. | MEET//Warsaw/Scholz,Macron/P
da | Onsdag landede Emmanuel Macron i Lissabon. | TRAVEL/2024-05-08/Lisbon/Macron
da | Emmanuel Macron og Olaf Scholz mødtes i Lissabon torsdag. | MEET/2024-05-09/Lisbon/Macron,Scholz
da | Olaf Scholz lagde mandag en krans i Warszawa. | CEREMONY/2024-05-06/Warsaw/Scholz
da | Aftalen blev underskrevet i Lissabon tirsdag. | SIGN_AGREEMENT/2024-05-07/Lisbon
da | Fredag tog Emmanuel Macron videre fra Lissabon til Madrid. | TRAVEL/2024-05-10/Madrid/Macron
da | Emmanuel Macron blev modtaget af Olaf Scholz i lufthavnen i Berlin. | MEET//Berlin/Macron,Scholz
da | I næste uge skal Olaf Scholz besøge Warszawa. | TRAVEL//Warsaw/Scholz/P
da | Olaf Scholz overrakte værten en kikkert i Warszawa. | GIFT///Scholz
sv | I onsdags landade Emmanuel Macron i Lissabon. | TRAVEL/2024-05-08/Lisbon/Macron
sv | Emmanuel Macron och Olaf Scholz möttes i Lissabon på torsdagen. | MEET/2024-05-09/Lisbon/Macron,Scholz
sv | Olaf Scholz lade på måndagen ned en krans i Warszawa. | CEREMONY/2024-05-06/Warsaw/Scholz
sv | Avtalet undertecknades i Lissabon på tisdagen. | SIGN_AGREEMENT/2024-05-07/Lisbon
sv | På fredagen åkte Emmanuel Macron vidare från Lissabon till Madrid. | TRAVEL/2024-05-10/Madrid/Macron
sv | Emmanuel Macron togs emot av Olaf Scholz på flygplatsen i Berlin. | MEET//Berlin/Macron,Scholz
sv | Nästa vecka ska Olaf Scholz besöka Warszawa. | TRAVEL//Warsaw/Scholz/P
sv | Olaf Scholz överräckte en kikare till värden i Warszawa. | GIFT///Scholz
"""


def cases():
    """Language, sentence, and what it tells: kind, date, place and family names, "" for what is not asked."""
    return [tuple(part.strip() for part in line.split("|")) for line in TOLD.strip().splitlines()]


def facts(record):
    families = ",".join(name.split()[-1] for name in record.participants)
    return record.event_type, record.date or "", record.place or "", families, "P" if record.planned else ""


@pytest.mark.parametrize(("code", "text", "expected"), cases())
def test_a_sentence_tells_of_its_happening(code, text, expected):
    wanted = expected.split("/")
    told = [facts(each) for each in records(f"A short title\n\n{text}", code, "2024-05-10", "event")]
    assert any(all(is_so in ("", was) for is_so, was in zip(wanted, row, strict=False)) for row in told), told
