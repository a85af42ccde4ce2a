"""TMX: what is written is read, what other programs write is read, and what could do harm is refused."""

from xml.etree import ElementTree

import pytest

from lib.english import tmx
from lib.english.tmx import Unit

OTHERS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" segtype="sentence" srclang="SW"/>
<body>
<tu creationid="ada" creationdate="20260102T030405Z">
  <note>a note</note>
  <tuv xml:lang="SW-KE"><seg>Rais <bpt i="1">&lt;b></bpt><hi>alifika</hi><ept i="1">&lt;/b></ept>  jana.</seg></tuv>
  <tuv xml:lang="nob"><seg>Presidenten kom i går.</seg></tuv>
  <tuv xml:lang="en-GB" changeid="bo" changedate="20260203T030405Z"><seg>The president came &amp; went.</seg></tuv>
</tu>
<tu><tuv xml:lang="sw"><seg>Bila Kiingereza.</seg></tuv><tuv xml:lang="fr"><seg>Sans anglais.</seg></tuv></tu>
<tu><tuv lang="de"><seg/></tuv><tuv lang="EN"><seg>Nothing.</seg></tuv></tu>
</body></tmx>
"""
READ = [
    Unit("sw", "Rais alifika jana.", "The president came & went.", "bo", "2026-02-03"),
    Unit("nb", "Presidenten kom i går.", "The president came & went.", "bo", "2026-02-03"),
    Unit("de", "", "Nothing."),
]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "m.tmx"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig"])
def test_what_other_programs_write_is_read(path, encoding):
    path.write_bytes(OTHERS.replace('encoding="utf-8"', f'encoding="{encoding.removesuffix("-sig")}"').encode(encoding))
    assert tmx.read(path) == READ


def test_what_is_written_is_read(path):
    units = [
        Unit("sw", "Rais & <b>“waziri”</b> ]]> 'x'", 'He said "1 < 2".', "a < test & more", "2024-06-19"),
        Unit("nb", "Ja.", "Yes.", "", "2024-06"),
        Unit("de", "=1+1", "-1", "me", ""),
    ]
    path.write_bytes(tmx.write(units))
    assert tmx.read(path) == units
    root = ElementTree.parse(path).getroot()
    assert root.tag == "tmx" and root.get("version") == "1.4"
    needed = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"}
    assert needed <= set(root.find("header").keys())


def test_characters_that_xml_cannot_hold_are_left_out(path):
    path.write_bytes(tmx.write([Unit("sw", "a\x00b\x1f\ufffec\ud800d\te", "f\x0bg")]))
    assert [(unit.source, unit.english) for unit in tmx.read(path)] == [("abcd e", "fg")]


BOMB = '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "declared",
    [
        BOMB,
        '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE tmx [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>',
        "<!DOCTYPE tmx [<!ATTLIST tu x CDATA 'y'>]>",
        "<!DOCTYPE tmx []>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_declarations_are_refused(path, declared, encoding):
    text = f'<?xml version="1.0" encoding="{encoding}"?>{declared}<tmx><body/></tmx>'
    path.write_bytes(text.encode(encoding))
    with pytest.raises(ValueError, match="m.tmx: it declares entities"):
        tmx.read(path)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "not xml",
        "<tmx><body><tu></body></tmx>",
        "<html/>",
        '<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx><body>&unknown;</body></tmx>',
        '<?xml version="1.0" encoding="no-such"?><tmx/>',
        "<tmx><tu><tuv xml:lang='en'><seg>" + "<hi>" * 50_000 + "</hi>" * 50_000 + "</seg></tuv></tu></tmx>",
    ],
    ids=["empty", "text", "broken", "html", "unknown entity", "unknown encoding", "deep"],
)
def test_other_files_are_refused_in_one_sentence(path, content):
    path.write_text(content, "utf-8")
    with pytest.raises(ValueError, match="^m.tmx: [^\n]+$"):
        tmx.read(path)


def test_a_readers_corrections_without_the_empty_ones(path):
    rows = [
        {"language": "sw", "source": "Rais alifika.", "english": "The president arrived.", "engine": "argos"},
        {"language": "sw", "source": "Rais aliondoka.", "english": " "},
    ]
    path.write_bytes(tmx.corrections_tmx(rows))
    assert tmx.read(path) == [Unit("sw", "Rais alifika.", "The president arrived.")]


@pytest.mark.parametrize(("tag", "code"), [("sw-KE", "sw"), ("SWA", "sw"), ("nb_NO", "nb"), ("sqi", "sq"), ("", "")])
def test_codes(tag, code):
    assert tmx.code(tag) == code
