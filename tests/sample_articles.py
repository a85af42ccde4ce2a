"""Invented articles as files, written into a folder for tests that run the whole program."""

from pathlib import Path

SWAHILI = """---
title: Putin ampokea Kim mjini Vladivostok
language: sw
outlet: Gazeti
published: 2019-04-25
---
Rais wa Urusi Vladimir Putin alikutana na Kim Jong Un mjini Vladivostok Alhamisi.

“Ziara hii ni muhimu sana kwetu sote”, alisema Putin.

Treni ya Kim iliondoka Pyongyang Jumanne.
"""
GERMAN = """---
title: Putin reist nach Pjöngjang
language: de
outlet: Tagesblatt
published: 2024-06-19
---
Wladimir Putin ist am Mittwoch in Pjöngjang eingetroffen, um Kim Jong Un zu treffen.

„Wir freuen uns auf diese Gespräche“, sagte Putin.

Am Ende unterzeichneten beide ein Abkommen.
"""
NORWEGIAN = """---
title: Møtet ble kort
language: nb
outlet: Avisa
---
Toget sto lenge ved grensen. Ingen ville si hvorfor.
"""
ARRIVAL_GERMAN = """---
title: Kim ist da
language: de
outlet: Tagesblatt
published: 2019-04-26
---
Wladimir Putin hat Kim Jong Un am Donnerstag in Wladiwostok getroffen.

Kim Jong Un ist am Mittwoch, dem 24. April 2019, in Wladiwostok angekommen.

„Wir hoffen auf gute Gespräche“, sagte Wladimir Putin.
"""
ARRIVAL_ENGLISH = """---
title: Kim is there
language: en
outlet: Daily
published: 2019-04-26
---
Kim Jong Un arrived in Vladivostok on 25 April 2019.
"""
ARRIVAL_UNDATED = """---
title: Toppmøtet er i gang
language: nb
outlet: Avisa
---
Vladimir Putin og Kim Jong Un møttes i Vladivostok torsdag.

Kim Jong Un ankom Vladivostok onsdag.
"""
HOSTILE_LINES = (
    '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">',
    "![pixel](https://tracker.example/pixel.png) [link](javascript:window.hacked=1)",
    "Preis: $5 und $\\frac{1}{2}$ sowie :smile: und :red[rot] und `code` in Berlin.",
    '=HYPERLINK("https://tracker.example") sagte der Sprecher in Moskau.',
    "„<b>Wir kommen nach Pjöngjang</b> & ![x](https://tracker.example/y.png)“, sagte Wladimir Putin.",
    "زار الرئيس فلاديمير بوتين مدينة بيونغ يانغ يوم الأربعاء \u202eevil\u202c.",
    "Emoji 🇰🇵🤝🇷🇺 und Steuerzeichen \x07\x1b[31m und Nullbreite\u200b.",
    "x" * 200_000,
    "Wort " * 4_000 + "Ende in Moskau.",
)
HOSTILE_TITLE = "<script>window.hacked = 1</script> ![t](https://tracker.example/t.png) $x$ *fett* :smile:"


def write(folder: Path) -> Path:
    """Three articles, in Swahili (2019), German (2024) and Norwegian (no date), and one that cannot be read."""
    folder.mkdir(exist_ok=True)
    for name, text in (("sw.md", SWAHILI), ("de.md", GERMAN), ("nb.md", NORWEGIAN)):
        (folder / name).write_text(text, "utf-8")
    (folder / "broken.txt").write_bytes(b"text \x00 more")
    return folder


def write_arrivals(folder: Path) -> Path:
    """Three articles on one meeting: two disagree on a day, and one without a date tells by its weekdays when it is."""
    folder.mkdir(exist_ok=True)
    for name, text in (("de.md", ARRIVAL_GERMAN), ("en.md", ARRIVAL_ENGLISH), ("nb.md", ARRIVAL_UNDATED)):
        (folder / name).write_text(text, "utf-8")
    return folder


def write_hostile(folder: Path) -> Path:
    """An article whose text tries everything, with a headline that does too."""
    folder.mkdir(exist_ok=True)
    front = f"---\ntitle: '{HOSTILE_TITLE}'\nlanguage: de\npublished: 2024-06-19\noutlet: '*Blatt* <i>'\n---\n"
    (folder / "hostile.md").write_text(front + "\n\n".join(HOSTILE_LINES), "utf-8")
    return folder
