"""Small pages as outlets print them, in text and in HTML: only the article's own prose is body."""

import pytest

from lib.intake import articles

STORY = {
    "en": (
        "Harbour town gets its ferry back",
        "The ferry returned to Millport on Tuesday after four years. The mayor cut a ribbon and thanked the crew.",
        "The ship carries two hundred passengers. It will cross the sound six times a day until the autumn.",
    ),
    "de": (
        "Hafenstadt bekommt ihre Fähre zurück",
        "Die Fähre ist am Dienstag nach Millport zurückgekehrt. Die Bürgermeisterin dankte der Besatzung.",
        "Das Schiff fasst zweihundert Fahrgäste. Es wird den Sund bis zum Herbst sechsmal am Tag queren.",
    ),
    "es": (
        "El puerto recupera su transbordador",
        "El transbordador volvió el martes a Millport tras cuatro años. La alcaldesa dio las gracias a la tripulación.",
        "El barco lleva doscientos pasajeros. Cruzará el estrecho seis veces al día hasta el otoño.",
    ),
    "pl": (
        "Port odzyskał swój prom",
        "Prom wrócił we wtorek do Millport po czterech latach. Burmistrzyni podziękowała załodze.",
        "Statek zabiera dwustu pasażerów. Do jesieni będzie pływał sześć razy dziennie.",
    ),
}
AROUND = {
    "en": (
        ["By Ada Quill, Millport"],
        ["1. Who pays?", "2. What next?"],
        ["Share this story on X.", "Correction: An earlier version gave a wrong number.", "The author is a sailor."],
    ),
    "de": (
        ["Von Ada Quill"],
        ["Wer bezahlt das?"],
        ["Mehr dazu: Wie man Fähren baut", "(red.)", "Folgen Sie uns auf Telegram.", "Die Autorin ist Matrosin."],
    ),
    "es": (
        ["Por Ada Quill"],
        ["¿Y ahora?"],
        ["Suscríbase a nuestro boletín.", "Etiquetas: barcos, puertos", "La autora es marinera."],
    ),
    "pl": (
        ["Autor: Ada Quill"],
        ["Kto za to płaci?"],
        ["Zapisz się do naszego newslettera.", "Sprostowanie: podaliśmy błędną liczbę.", "Autorka jest marynarką."],
    ),
}


def bodies(path):
    article = articles.read_file(path, path.parent)
    return [article.text[line.start : line.end] for line in article.lines if line.role == "body"], article.language


@pytest.mark.parametrize("code", STORY)
def test_a_text_file(code, tmp_path):
    title, first, second = STORY[code]
    above, between, below = AROUND[code]
    path = tmp_path / "page.txt"
    path.write_text("\n".join([title, *above, first, between[0], second, *below]) + "\n", "utf-8")
    assert bodies(path) == ([first, second], code)


@pytest.mark.parametrize("code", STORY)
def test_a_web_page(code, tmp_path):
    title, first, second = STORY[code]
    above, between, below = AROUND[code]
    lines = [*above, first, *between, second, *below]
    blocks = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html lang='{code}'><head><title>{title}</title></head><body><article><h1>{title}</h1>{blocks}</article>"
    path = tmp_path / "page.html"
    path.write_text(page + "</body></html>", "utf-8")
    assert bodies(path) == ([first, second], code)
