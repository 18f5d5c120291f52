"""The small show with everything that a prompt may say: guidelines, animation, continuity, light by time of day."""

import datetime as dt
import json

import pytest

from production_flow.providers import catalogue
from production_flow.stages.pipeline import BY_NAME
from production_flow.types import NodeId

LINE = "Ink; dry brush, wet streets; patient and unwilling to be impressed."

MAEVE = {
    "biometrics": {"appearance": "Weathered, fifty, salt in the brows.", "build": "Wiry", "features": "Grey eyes."},
    "wardrobe": ["A long teal coat", "Rope belt"],
    "accessories": ["A diver's watch"],
    "animation": ["Counts a breath before she turns.", "Hands stay low."],
}
SID = {
    "biometrics": {"appearance": "Round, bald, sunburnt.", "build": "Broad", "features": "A broken nose."},
    "wardrobe": ["An orange coat"],
    "animation": ["Leans before he speaks."],
}
PLACES = {
    "pier": {"always": ["One lamp that sways", "Gulls"], "never": ["Sunshine", "A second lamp"]},
    "office": {
        "layout": "Desk to the left, blinds to the right.",
        "light": {"night": "Slats of light on the wall."},
        "never": ["An open window"],
        "interior": True,
        "place": {"set": "office", "location": "office", "name": "The Office", "interior": True},
    },
}
BEATS = (
    {
        "description": "Maeve climbs out of the water with the valve. She holds it to the lamp. Nobody else is there.",
        "lighting": "one hard lamp from above",
        "mood": "cold relief",
        "weather": "rain",
        "tension": 6.0,
        "continuity": "The coat is wet; the lamp is to the left.",
    },
    {
        "description": "Sid counts money. Maeve lays the valve on it. He looks up, late.",
        "lighting": "a green desk lamp",
        "mood": "mocking",
        "continuity": "Maeve left of frame, Sid right.",
    },
    {"description": "Sid runs.", "mood": "panic", "tension": 9.0},
)


def figure(who, **more):
    return {"character": who, **more}


SHOTS = (
    [
        {
            "id": "a", "size": "wide", "angle": "high", "movement": "crane-down", "seconds": 2.0,
            "figures": [figure("maeve", main=True, place=0.5, holds="valve", expression="determined", facing="camera")],
            "action": "Maeve climbs out of the water with the valve.", "props": ["valve"],
        },
        {
            "id": "b", "size": "close", "movement": "push-in", "seconds": 2.0, "lines": [0], "props": ["valve"],
            "figures": [figure("maeve", main=True, gaze="valve", enters="left")],
        },
    ],
    [
        {
            "id": "a", "size": "medium", "seconds": 2.0, "lines": [0],
            "figures": [
                figure("sid", pose="sit", place=0.8, gaze="maeve", expression="surprise"),
                figure("maeve", place=0.2, main=True, pose="give", holds="valve", depth=-0.6),
            ],
        },
        {"id": "b", "size": "close", "seconds": 2.0, "figures": [figure("sid", main=True, expression="fear")]},
    ],
    [
        {
            "id": "a", "size": "extreme-wide", "angle": "top", "movement": "tracking", "seconds": 4.0, "lines": [0],
            "figures": [figure("sid", pose="run", exits="right", facing="right", depth=0.7)],
        }
    ],
)  # fmt: skip


class Told:
    """A small show whose documents are as full as a writer's, and requests of its nodes."""

    def __init__(self, small):
        self.show, self.view = small, small.view
        blueprint = self._data("blueprint:show")
        blueprint["style"] = {**blueprint["style"], "line": LINE}
        self._put("blueprint:show", blueprint)
        for ident, words in (("maeve", MAEVE), ("sid", SID)):
            self._put(f"character:{ident}", {**self._data(f"character:{ident}"), **words})
        for ident, more in PLACES.items():
            self._put(f"location:{ident}", {**self._data(f"location:{ident}"), **more})
        board = self._data("storyboard:s01e01")
        for beat, more, shots in zip(board["beats"], BEATS, SHOTS, strict=False):
            beat |= {**more, "shots": shots}
        self._put("storyboard:s01e01", board)
        small.media()

    def _data(self, node):
        kind = BY_NAME[node.partition(":")[0]].kind
        return self.view.document(NodeId(node), kind).write()

    def _put(self, node, data):
        kind = BY_NAME[node.partition(":")[0]].kind
        self.show.put(node, json.dumps(kind.read(data).write()).encode(), "application/json")

    def request(self, node):
        stage = BY_NAME[node.partition(":")[0]]
        return stage.request(NodeId(node), stage.inputs(NodeId(node), self.view), 5)

    def pictures(self):
        """Every request of a stage that a model may make pictures or clips for."""
        for stage in BY_NAME.values():
            if stage.port in {"image", "video"} and not stage.house:
                for node in stage.nodes(self.view):
                    yield node, self.request(node)


@pytest.fixture
def told(small):
    return Told(small)


def models(port):
    """Living entries of a port that somebody else serves."""
    today = dt.date(2026, 11, 23)
    book = catalogue.shipped()
    return [one for one in book.of_port(port) if one.family != "embedded" and catalogue.lives(one, today)]


@pytest.fixture(name="models")
def models_fixture():
    """`models("image")`."""
    return models


@pytest.fixture
def entry():
    """`entry("flux-2-pro@bfl")`."""
    return catalogue.shipped().get
