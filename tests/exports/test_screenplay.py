"""Fountain and FDX read back with independent readers; pages keep the rules of the trade."""

from xml.etree import ElementTree as ET

import pytest
from screenplay_tools.fdx.parser import Parser as FdxParser
from screenplay_tools.fountain.parser import Parser
from screenplay_tools.screenplay import ElementType

from production_flow.documents import Script
from production_flow.exports.screenplay import fdx, fountain
from production_flow.exports.screenplay.elements import Element, elements
from production_flow.exports.screenplay.pages import CONTINUED, LINES, WIDTHS, cells, paginate, wrap


def read(text):
    """What an independent reader finds, as (kind, text)."""
    parser = Parser()
    parser.add_text(text)
    return [(element.type, element) for element in parser.script.elements]


@pytest.fixture
def script(noir):
    return noir.scripts["s01e01"]


def test_every_heading_and_line_reads_back(noir, script):
    found = read(fountain(script, noir.blueprint))
    headings = [element.text for kind, element in found if kind == ElementType.HEADING]
    spoken = [element.text for kind, element in found if kind == ElementType.DIALOGUE]
    cues = [element.name for kind, element in found if kind == ElementType.CHARACTER]
    lines = [line for beat in script.beats for line in beat.lines]
    assert headings == [element.text.upper() for element in elements(script) if element.kind == "scene"]
    assert spoken == [line.line for line in lines]
    assert cues == [line.name.upper() for line in lines]


def test_transitions_and_acts_come_from_the_storyboard(noir, script):
    text = fountain(script, noir.blueprint, noir.storyboards["s01e01"])
    found = [element.text for kind, element in read(text) if kind == ElementType.TRANSITION]
    assert found == ["FADE IN:", "DISSOLVE TO:", "FADE OUT."]
    assert text.index("**TEASER**") < text.index("**ACT ONE**") < text.index("**TAG**")


def test_beats_of_one_scene_stand_under_one_heading(script):
    scenes = [element for element in elements(script) if element.kind == "scene"]
    assert len(scenes) == len({beat.scene_id for beat in script.beats})
    assert [scene.number for scene in scenes] == list(range(1, len(scenes) + 1))


def hostile(script, name, line, action):
    beat = script.beats[1]
    spoken = beat.lines[0].model_copy(update={"name": name, "line": line})
    return Script(
        episode=script.episode,
        title=script.title,
        beats=(beat.model_copy(update={"lines": (spoken,), "action": action}),),
    )


@pytest.mark.parametrize(
    "action", ["EXT. or not, he leaves", "> He points.", "RAIN", "@home", "! Stop", "# One", "= two"]
)
@pytest.mark.parametrize("name", ["Hale-9", "Åsa", "9", "李雷", "@x"])
def test_words_that_look_like_marks_stay_words(noir, script, name, action):
    line = "It is *not* a [[note]] /* or a comment */ of the_tape"
    found = read(fountain(hostile(script, name, line, action), noir.blueprint))
    kinds = [kind for kind, _ in found]
    assert kinds == [
        ElementType.HEADING,
        ElementType.ACTION,
        ElementType.CHARACTER,
        ElementType.PARENTHETICAL,
        ElementType.DIALOGUE,
    ]
    assert found[1][1].text == action
    assert found[4][1].text.replace("\\", "").replace("[ [", "[[").replace("/ *", "/*") == line


def test_final_draft_reads_the_same(noir, script):
    text = fdx(script, noir.blueprint, noir.storyboards["s01e01"])
    found = FdxParser().parse(text).elements
    headings = [element.text for element in found if element.type == ElementType.HEADING]
    spoken = [element.text for element in found if element.type == ElementType.DIALOGUE]
    assert headings == [element.text.upper() for element in elements(script) if element.kind == "scene"]
    assert spoken == [line.line for beat in script.beats for line in beat.lines]
    ways = [one.text for one in found if one.type == ElementType.TRANSITION]
    assert ways == [
        "FADE IN:",
        "DISSOLVE TO:",
        "FADE OUT.",
    ]
    page = ET.fromstring(text).find("TitlePage/Content")
    assert page[0].findtext("Text") == noir.blueprint.title


def test_no_word_breaks_the_file(noir, script):
    hurt = hostile(script, "A <b> & 'c'", "\x0bShe said: </Text> & \ufffewent.", "]]> <!-- no -->")
    root = ET.fromstring(fdx(hurt, noir.blueprint))
    texts = {one.get("Type"): one.findtext("Text") for one in root.iterfind("Content/Paragraph")}
    assert texts["Action"] == "]]> <!-- no -->"
    assert texts["Character"].startswith("A <B> & 'C'")
    assert texts["Dialogue"] == "She said: </Text> & went."


def speech(length, name="HALE"):
    return Element(
        "dialogue", " ".join(f"Sentence {number} is said slowly." for number in range(length)), character=name
    )


def rows_of(pages):
    return [(block.kind, row) for page in pages for block in page for row in block.rows]


def test_no_page_is_longer_than_54_lines_and_nothing_is_lost():
    parts = []
    for number in range(30):
        parts += [
            Element("scene", f"INT. ROOM {number} - DAY", number=number + 1),
            Element("action", "He waits. " * 40),
        ]
        parts += [speech(number % 9 + 1), speech(3, "VERA")]
    pages = paginate(parts)
    for page in pages:
        assert all(block.line + len(block.rows) <= LINES for block in page)
        lines = [line for block in page for line in range(block.line, block.line + len(block.rows))]
        assert lines == sorted(set(lines))
    said = " ".join(row for kind, row in rows_of(pages) if kind in {"action", "dialogue"})
    assert said == " ".join(part.text.strip() for part in parts if part.kind != "scene")


def test_a_speech_over_the_break_says_more_and_goes_on():
    pages = paginate([Element("action", "word " * 11 * 46), speech(12)])
    assert len(pages) == 2
    assert [block.kind for block in pages[0]][-1] == "more"
    assert pages[1][0].rows == ("HALE" + CONTINUED,)
    assert pages[0][-2].rows[-1].endswith(".")
    assert len(pages[1][1].rows) >= 2


def test_a_heading_never_stands_alone_at_the_foot():
    for lines in range(44, 55):
        pages = paginate(
            [Element("action", "word " * 12 * lines), Element("scene", "INT. A - DAY", number=1), speech(2)]
        )
        for page in pages:
            assert page[-1].kind != "scene"


def test_the_same_speaker_after_action_goes_on_until_the_scene_ends():
    parts = [Element("scene", "INT. A", number=1), speech(1), Element("action", "He sits."), speech(1)]
    again = [Element("scene", "INT. B", number=2), speech(1)]
    cues = [row for kind, row in rows_of(paginate(parts + again)) if kind == "character"]
    assert cues == ["HALE", "HALE" + CONTINUED, "HALE"]


@pytest.mark.parametrize("text", ["a " * 90, "w" * 200, "雨" * 70, "", "one"])
def test_rows_are_never_wider_than_their_column(text):
    rows = wrap(text, WIDTHS["dialogue"])
    assert all(cells(row) <= WIDTHS["dialogue"] for row in rows)
    assert "".join(rows).replace(" ", "") == text.replace(" ", "")
