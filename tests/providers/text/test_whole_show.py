"""A show written by a model goes through the rest of the house: every stage reads it, the artist draws it."""

import json

import pytest

from production_flow.documents import KINDS
from production_flow.embedded.artist.provider import EmbeddedArtist
from production_flow.media.probe import probe
from production_flow.production import boards
from production_flow.providers.requests import ImageRequest
from production_flow.providers.writing.forms import FORMS
from production_flow.stages.pipeline import BY_NAME


def written(show, document, node="", **told):
    """A document as the form and the material make it, at its node."""
    material = {**show.material(document), **told}
    form = FORMS[document].model_validate(show.good(document))
    return node or f"{document}:{told['id']}", form.document(material)


def documents(show):
    """Everything that is written of the show, by node."""
    cast = written(show, "cast", "cast:show")
    inventory = written(show, "inventory", "inventory:show")
    yield from (written(show, "blueprint", "blueprint:show"), cast, inventory)
    yield written(show, "format", "format:show")
    people = {"cast": {"characters": [seed.model_dump() for seed in cast[1].characters]}}
    for seed in cast[1].characters:
        yield written(show, "character", id=seed.id, **people)
    things = {"inventory": inventory[1].model_dump(mode="json")}
    for field, document in (("locations", "location"), ("props", "prop")):
        for thing in things["inventory"][field]:
            yield written(show, document, id=thing["id"], **things)
    yield written(show, "season", "season:s01", **people)
    season = {"season": {"arc_facts": [], "episodes": [{"title": "One Fathoms"}]}}
    yield written(show, "storyboard", "storyboard:s01e01", **people, **things, **season)


@pytest.fixture
def filmed(small, show):
    """The show in a workspace, with stand-ins for all media."""
    for node, document in documents(show):
        small.put(node, json.dumps(document.write()).encode(), "application/json")
    small.media()
    return small


def test_every_stage_asks_for_something_from_it(filmed):
    asked = {}
    for node in filmed.nodes():
        stage = BY_NAME[node.partition(":")[0]]
        inputs = filmed.recipe(node).inputs
        asked[node] = stage.derive(node, inputs) if stage.port is None else stage.request(node, inputs, 5)
    keyframes = [node for node in asked if node.startswith("keyframe:")]
    assert len(keyframes) == 20
    assert len([node for node in asked if node.startswith("portrait:")]) == 4
    scene = asked["keyframe:s01e01.b01"].scene
    assert (scene.place.set, scene.place.location, scene.time, scene.weather) == ("dock", "pier-nine", "night", "fog")
    assert [figure.look.id for figure in scene.figures] == ["maeve-tolland", "nora-pell"]
    assert "Somebody oiled the gull this week." in json.dumps(asked["script:s01e01"].model_dump(mode="json"))
    voice = asked["voice:s01e01.b01.0"]
    assert (voice.voice.number, voice.voice.accent) == (0, "british")


def test_the_mission_reads_its_beats(show):
    *_, (_, board) = documents(show)
    beat = board.write()["beats"][0]
    assert list(beat["transitions"]) == ["in", "out"]
    again = KINDS["storyboard"].read({"episode": "s01e01", "beats": [beat]})
    assert again.beats[0] == board.beats[0]
    assert boards.mended(board) == board


def test_the_house_draws_it_as_it_was_written(filmed, tmp_path):
    artist = EmbeddedArtist()
    for node in ("portrait:maeve-tolland", "keyframe:s01e01.b01"):
        stage = BY_NAME[node.partition(":")[0]]
        request = stage.request(node, filmed.recipe(node).inputs, 5)
        small = ImageRequest.model_validate({**request.model_dump(), "width": 320, "height": 180, "references": ()})
        folder = tmp_path / node.replace(":", "-")
        folder.mkdir()
        result = artist.outputs(artist.start(small, "take-1"), folder, None, lambda _fraction: None)
        assert probe(folder / result.outputs[0].file).width == 320
        assert [notice.message for notice in result.notices if notice.code == "substituted"] == []
