"""Forms: what a model fills in becomes a document; ids, numbers, lengths and headings follow from it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from production_flow.documents import KINDS
from production_flow.embedded.artist.figures import vocabulary
from production_flow.embedded.artist.looks import LOOKS
from production_flow.embedded.artist.sets.words import SETS
from production_flow.embedded.writer.storyboard import drafts
from production_flow.production import boards
from production_flow.providers.writing import words
from production_flow.providers.writing.forms import FORMS
from production_flow.providers.writing.forms.base import named
from production_flow.providers.writing.schema import schema_of
from production_flow.stages.pipeline import BY_NAME


def made(show, document, **more):
    form = {**show.good(document), **more}
    return FORMS[document].model_validate(form).document(show.material(document))


def test_there_is_a_form_for_every_document_that_a_stage_asks_a_writer_for():
    asked = {stage.kind.LABEL for stage in BY_NAME.values() if stage.port == "text"}
    assert set(FORMS) == asked | {"wording"}  # other wordings of a field are asked for by a person


def test_the_words_to_choose_from_are_those_that_the_house_can_draw():
    assert words.SETS == SETS
    assert tuple(LOOKS) == words.LOOKS
    assert tuple(vocabulary.SPECIES) == words.SPECIES
    assert tuple(vocabulary.HAIR) == words.HAIR
    assert tuple(vocabulary.FACIAL_HAIR) == words.FACIAL_HAIR
    assert tuple(vocabulary.FEATURES) == words.FEATURES
    assert tuple(vocabulary.ACCESSORIES) == words.ACCESSORIES
    assert {slot: tuple(cuts) for slot, cuts in vocabulary.CUTS.items()} == words.GARMENTS


def test_lines_are_timed_as_the_built_in_writer_does():
    assert (words.SPOKEN_PER_SECOND, words.PAUSE) == (drafts.WORDS_PER_SECOND, drafts.LINE_PAUSE)
    assert words.NARRATOR == drafts.NARRATOR


@pytest.mark.parametrize("document", FORMS)
def test_a_schema_holds_what_every_grammar_takes_and_nothing_else(show, document):
    schema = schema_of(FORMS[document], show.material(document))
    known = {"type", "enum", "description", "required", "properties", "additionalProperties", "items", "$ref"}

    def look(node, at):
        assert set(node) <= known | ({"$defs", "title"} if at == document else set()), at
        if node.get("type") == "object":
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])
        for name, part in node.get("properties", {}).items():
            look(part, f"{at}.{name}")
        if "items" in node:
            look(node["items"], f"{at}[]")
        for name, part in node.get("$defs", {}).items():
            look(part, f"{at}${name}")

    look(schema, document)
    assert len(json.dumps(schema)) < 9500


def test_ids_to_choose_from_are_the_shows_own(show):
    schema = schema_of(FORMS["storyboard"], show.material("storyboard"))
    figure = schema["$defs"]["FigureForm"]["properties"]
    assert figure["character"]["enum"] == ["maeve-tolland", "sid-tarrow", "nora-pell", "lew-sorrel"]
    assert figure["holds"]["enum"] == ["none", "brass-valve"]
    line = schema["$defs"]["LineForm"]["properties"]["character"]["enum"]
    assert "narrator" not in line
    told = show.material("storyboard")
    narrated = schema_of(FORMS["storyboard"], {**told, "blueprint": {**told["blueprint"], "narrator": True}})
    assert narrated["$defs"]["LineForm"]["properties"]["character"]["enum"] == [*line, "narrator"]


@pytest.mark.parametrize(
    ("name", "ident"),
    [
        ("Maya Chen", "maya-chen"),
        ("The Office With the Humming Door", "office-with-the-humming-door"),
        ("a strip of tin", "strip-of-tin"),
        ("Faraday's notebook", "faradays-notebook"),
        ("Żółć Łódź", "zoc-odz"),
        ("夜の港", "place"),
        ("The", "the"),
        ("N" * 200, "n" * 45),
    ],
)
def test_an_id_follows_from_a_name(name, ident):
    assert named(name, usual="place") == ident


@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=12))
def test_ids_are_always_distinct_and_can_be_folders(names):
    found = []
    for name in names:
        found.append(named(name, found))
    assert len(set(found)) == len(found)
    for ident in found:
        assert KINDS["inventory"].read({"locations": [{"id": ident, "name": "x"}]}).locations[0].id == ident


def test_the_blueprint_has_a_palette_with_every_role_and_a_theme_as_a_pair(show):
    document = made(show, "blueprint")
    assert [colour.role for colour in document.style.palette] == list(words.ROLES)
    assert document.theme == "being told / being protected"
    assert document.reading.language == "en"
    assert document.style.aspect == "16:9"


def test_a_character_is_who_the_material_says(show):
    document = made(show, "character")
    assert (document.id, document.name, document.role) == (
        "maeve-tolland",
        "Maeve Tolland",
        "protagonist, a retired diver",
    )
    assert document.look.id == document.id
    assert (document.voice.number, document.voice.presentation, document.voice.age) == (0, "feminine", 58)
    assert document.relations == {"sid-tarrow": "brings him coffee and reads his desk upside down"}
    assert (document.home.location, document.home.set) == ("net-loft-kitchen", "kitchen")


def test_voices_of_a_cast_have_numbers_of_their_own(show):
    told = show.material("character")
    form = FORMS["character"].model_validate(show.good("character"))
    numbers = [form.document({**told, "id": seed["id"]}).voice.number for seed in show.SEEDS]
    assert numbers == [0, 1, 2, 3]


def test_an_age_that_means_nothing_is_none(show):
    document = made(show, "character", look={**show.good("character")["look"], "age": 0})
    assert (document.look.age, document.voice.age) == (None, None)


def test_a_storyboard_has_ids_headings_and_lengths(show):
    board = made(show, "storyboard")
    first, last = board.beats[0], board.beats[-1]
    assert (board.episode, board.title, len(board.beats)) == ("s01e01", "One Fathoms", 20)
    assert (first.id, last.id, first.scene_id, last.scene_id) == ("b01", "b20", "sc-01", "sc-06")
    assert (first.location, board.beats[2].location) == ("PIER NINE - NIGHT, FOG", "CHANDLERY - NIGHT, FOG")
    assert first.camera.model_dump() == {"shot_type": "wide shot", "angle": "eye level", "movement": "static"}
    assert first.duration_seconds == pytest.approx(10.0)
    assert [shot.id for shot in first.shots] == ["a", "b", "c"]
    assert [shot.lines for shot in first.shots] == [(), (0,), (1,)]
    assert [said.character for said in first.dialogue] == ["maeve-tolland", "nora-pell"]
    assert [figure.main for figure in first.shots[2].figures] == [True, False]
    assert first.shots[0].figures[0].enters == "left"
    assert first.shots[0].figures[0].holds is None
    assert (first.characters, first.props) == (("maeve-tolland", "nora-pell"), ("brass-valve",))
    assert (first.transitions.into, board.beats[3].because) == ("fade from black", ("b03",))
    assert boards.mended(board) == board


def test_a_shot_is_as_long_as_its_line_and_within_two_and_six_seconds(show):
    def seconds(asked, line=""):
        board = show.good("storyboard")
        lines = [{"character": show.MAEVE, "line": line, "how": ""}] if line else []
        board["scenes"][0]["beats"][0]["shots"][0] |= {"seconds": asked, "lines": lines}
        made_of = FORMS["storyboard"].model_validate(board).document(show.material("storyboard"))
        return made_of.beats[0].shots[0].seconds

    assert seconds(0.5) == pytest.approx(2.0)
    assert seconds(60) == pytest.approx(6.0)
    assert seconds(3.51) == pytest.approx(84 / 24)
    assert seconds(2, "one two three four five six seven eight") == pytest.approx(0.4 + 8 / 2.6, abs=1 / 24)


def test_causes_are_meant_by_the_numbers_that_were_written(show):
    board = show.good("storyboard")
    for at, beat in enumerate(beat for scene in board["scenes"] for beat in scene["beats"]):
        beat["number"] = 100 + at
        beat["because"] = [100] if at == 5 else []
    assert FORMS["storyboard"].model_validate(board).document(show.material("storyboard")).beats[5].because == ("b01",)


def test_what_was_held_is_seen(show):
    board = show.good("storyboard")
    shot = board["scenes"][0]["beats"][0]["shots"][1]
    shot["figures"][0]["holds"] = show.VALVE
    document = FORMS["storyboard"].model_validate(board).document(show.material("storyboard"))
    assert document.beats[0].shots[1].props == ("brass-valve",)


def test_what_a_model_writes_beyond_the_form_is_left_out(show):
    assert made(show, "prop", id="mine", label="timeline", extra={"a": 1}).id == "brass-valve"


def test_what_is_missing_or_of_another_kind_is_a_fault_of_the_form(show):
    form = show.good("storyboard")
    form["scenes"][0]["beats"][0]["shots"][0]["size"] = "huge"
    with pytest.raises(ValidationError, match="size"):
        FORMS["storyboard"].model_validate(form)
    with pytest.raises(ValidationError, match="interior"):
        made(show, "location", interior=None)
