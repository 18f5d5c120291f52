"""A small show, written by hand, in a real workspace: four beats, two people, two places, one object."""

import io
import json
import shutil
import wave
from functools import cache

import numpy as np
import pytest

from production_flow.graph.recipe import Maker, Recipe, take_key
from production_flow.graph.take import Made, Pick, Take
from production_flow.production.direct import Desk
from production_flow.stages.pipeline import BY_NAME

PROMPT = "A diver clears her brother's name in Oban"


LONGEST = (
    "tests/package/test_package.py",
    "tests/endtoend/test_words_first.py",
    "tests/endtoend/test_vendors.py",
    "tests/crash/test_kill.py",
    "tests/endtoend/test_routes.py",
    "tests/cli/test_money.py",
    "tests/embedded/artist/test_sets.py",
    "tests/production/test_buying.py",
    "tests/web/test_description.py",
    "tests/production/test_shift.py",
    "tests/production/test_failed_clip.py",
    "tests/embedded/writer/settings/test_settings.py",
    "tests/embedded/writer/test_seasons.py",
    "tests/cli/test_bad_input.py",
    "tests/production/review/test_embedded.py",
    "tests/production/test_unfinished.py",
    "tests/embedded/writer/test_jarring.py",
    "tests/cli/test_redo.py",
    "tests/embedded/writer/test_kit_horror.py",
    "tests/web/test_studio.py",
    "tests/crash/test_kill_buying.py",
    "tests/cli/test_on_request.py",
    "tests/embedded/artist/test_reading.py",
    "tests/embedded/writer/test_planner.py",
    "tests/package/test_lips.py",
    "tests/embedded/artist/test_renderer.py",
)
"""Files that take longest, longest first: begun early, none of them keeps one core busy while the others wait."""


def pytest_collection_modifyitems(items):
    """The longest files first, everything else as it was."""
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.location[0], len(places)))


def pytest_addoption(parser):
    parser.addoption("--set-goldens", action="store_true", help="draw the golden pictures anew instead of comparing")


PALETTE = [
    {"name": "Ink", "hex": "#10151c", "role": "ground"},
    {"name": "Slate", "hex": "#3b4a57", "role": "shadow"},
    {"name": "Sand", "hex": "#c9b38c", "role": "mid"},
    {"name": "Fog", "hex": "#e8e4d8", "role": "light"},
    {"name": "Rust", "hex": "#c4472f", "role": "accent"},
]


def person(ident, name, hair, coat):
    return {
        "id": ident,
        "name": name,
        "role": "diver",
        "summary": "Dives.",
        "vibe": "Patient.",
        "biometrics": {"appearance": "Weathered.", "build": "Wiry", "features": "Grey eyes."},
        "wardrobe": ["A long coat"],
        "distinctive_traits": ["Counts breaths"],
        "performance_notes": ["Still"],
        "showcase_scenes": [
            {"title": "Dive", "description": "She checks a valve.", "moments": ["She walks"], "line": "Cold."}
        ],
        "haunts": ["pier"],
        "look": {
            "id": ident,
            "hair": hair,
            "wardrobe": [{"slot": "outer", "kind": "coat", "colour": coat}],
        },
        "voice": {"number": 1 if ident == "maeve" else 2},
    }


def place(ident, name, kind):
    return {
        "id": ident,
        "name": name,
        "look": "Wet boards.",
        "layout": "One long quay.",
        "light": {"night": "One lamp."},
        "sound": "gulls, water",
        "place": {"set": kind, "location": ident, "name": name},
    }


def beat(number, act, scene, people, location, **more):
    figures = [{"character": who, "main": index == 0} for index, who in enumerate(people)]
    return {
        "id": f"b{number:02d}",
        "beat_number": number,
        "act": act,
        "title": f"Beat {number}",
        "description": f"Somebody does thing {number} on the quay.",
        "characters": people,
        "location": "PIER - NIGHT",
        "location_id": location,
        "camera": {"shot_type": "wide"},
        "duration_seconds": 4.0,
        "scene_id": scene,
        "time": "night",
        "tension": float(number),
        "sfx_notes": "rain, distant horn",
        "props": ["valve"],
        "shots": [
            {"id": "a", "size": "wide", "seconds": 2.0, "figures": figures, "lines": [0]},
            {"id": "b", "size": "close", "seconds": 2.0, "figures": figures[:1], "props": ["valve"]},
        ],
        "dialogue": [{"character": people[0], "line": f"Line {number} is mine."}],
        **more,
    }


def documents():
    names = [{"id": "maeve", "name": "Maeve Tolland"}, {"id": "sid", "name": "Sid Tarrow"}]
    seeds = [{**who, "role": "diver", "summary": "Dives.", "vibe": "Patient."} for who in names]
    return {
        "blueprint:show": {
            "title": "The Cold Valve",
            "logline": "A diver clears her brother's name.",
            "tagline": "Count to nine.",
            "genre": "noir",
            "mood": "bruised",
            "target_audience": "16 and over",
            "visual_aesthetics": {"colour": "Slate.", "lighting": "Low.", "composition": "Wide."},
            "style": {"look": "ink", "medium": "ink", "palette": PALETTE},
            "setting": "Oban",
            "question": "Who closed the valve?",
            "theme": "being told / being protected",
        },
        "cast:show": {"characters": seeds},
        "inventory:show": {
            "locations": [{"id": "pier", "name": "Pier Nine"}, {"id": "office", "name": "The Office"}],
            "props": [{"id": "valve", "name": "a brass valve"}],
        },
        "character:maeve": person("maeve", "Maeve Tolland", "bob", "#2f6f6b"),
        "character:sid": person("sid", "Sid Tarrow", "bald", "#c4472f"),
        "location:pier": place("pier", "Pier Nine", "dock"),
        "location:office": place("office", "The Office", "office"),
        "prop:valve": {"id": "valve", "name": "a brass valve", "kind": "gear", "look": "Brass, dented."},
        "format:show": {"parts": [{"act": "tag", "name": "Tag", "purpose": "Sting", "seconds": 8, "beats": 1}]},
        "season:s01": {
            "arc": "She dives.",
            "episodes": [
                {
                    "id": "s01e01",
                    "number": 1,
                    "title": "Nine Steps",
                    "logline": "She dives.",
                    "a_plot": "The valve.",
                    "b_plot": "The brother.",
                }
            ],
        },
        "storyboard:s01e01": {
            "episode": "s01e01",
            "title": "Nine Steps",
            "beats": [
                beat(1, "cold_open", "sc1", ["maeve"], "pier", transitions={"in": "fade from black", "out": "cut"}),
                beat(2, "act_one", "sc2", ["maeve", "sid"], "office"),
                beat(3, "act_two", "sc2", ["sid"], "office", transitions={"in": "dissolve", "out": "cut"}),
                beat(4, "tag", "sc3", ["maeve"], "pier", transitions={"in": "cut", "out": "fade to black"}),
            ],
        },
    }


HEARD = {"voice": 1.25, "music": 40.0, "sound": 4.0}
"""Port of what is heard -> seconds of a recording that is long enough for all of it in the small show."""


@cache
def tone(seconds):
    """A quiet tone as a WAV file."""
    wave_form = 3000 * np.sin(2 * np.pi * 220 * np.arange(round(seconds * 48_000)) / 48_000)
    memory = io.BytesIO()
    with wave.open(memory, "wb") as file:
        file.setparams((2, 2, 48_000, 0, "NONE", ""))
        file.writeframes(np.repeat(wave_form.astype("<i2"), 2).tobytes())
    return memory.getvalue()


class SmallShow:
    """The desk with the show's documents in place, and a way to put stand-in media under any node.

    With `like`, the folder of such a show that is closed, it is a copy of that.
    """

    def __init__(self, root, like=None):
        if like is not None:
            shutil.copytree(like, root)
        self.desk = Desk(root)
        self.view = self.desk.sit(prompt=PROMPT)
        for node, data in documents().items() if like is None else ():
            kind = BY_NAME[node.partition(":")[0]].kind
            self.put(node, json.dumps(kind.read(data).write()).encode(), "application/json")

    def put(self, node, data, mime, meta=None, extra=()):
        """Makes bytes the picked take of a node, as if a provider had made them from today's inputs."""
        stage = BY_NAME[node.partition(":")[0]]
        recipe = Recipe(node, stage.name, stage.version, stage.inputs(node, self.view))
        media = self.desk.workspace.media
        made = [Made("main", media.put_bytes(data), len(data), mime, meta or {})]
        made += [Made(role, media.put_bytes(more), len(more), "application/json") for role, more in extra]
        maker = Maker("test", "hand", "1")
        take = Take(
            node=node,
            key=take_key(recipe, maker, int(made[0].digest[:8], 16), 1),
            input_key=recipe.key,
            number=1,
            source="made",
            provider="test",
            model="hand",
            version="1",
            seed=0,
            outputs=tuple(made),
            fingerprints=recipe.fingerprints,
        )
        self.desk.workspace.library.keep(self.view.row.id, take, pick=Pick(node, 0))
        self.view.reload()

    def media(self):
        """Stand-in bytes for everything that providers make: enough for every recipe to be worked out."""
        for stage in BY_NAME.values():
            for node in list(stage.nodes(self.view)):
                if stage.kind is None and node not in self.view.picks:
                    mouths = json.dumps({"mouths": [[0, "A"], [4, "rest"]]}).encode()
                    frames = {"frames": 96, "seconds": 4.0}
                    self.put(node, node.encode(), "application/octet-stream", frames, [("timing", mouths)])
                elif stage.port is None and node not in self.view.picks:
                    derived = stage.derive(node, stage.inputs(node, self.view))
                    self.put(node, json.dumps(derived.write()).encode(), "application/json")

    def sounds(self):
        """A tone under everything that is heard: a make draws and cuts, and neither speaks nor plays."""
        timing = json.dumps({"mouths": [[0, "A"], [4, "rest"]]}).encode()
        for stage in BY_NAME.values():
            seconds = HEARD.get(stage.port)
            for node in list(stage.nodes(self.view)) if seconds else ():
                extra = [("timing", timing)] if stage.port == "voice" else []
                meta = {"frames": round(seconds * 24), "seconds": seconds}
                self.put(node, tone(seconds), "audio/wav", meta, extra)

    def recipe(self, node):
        stage = BY_NAME[node.partition(":")[0]]
        return Recipe(node, stage.name, stage.version, stage.inputs(node, self.view))

    def nodes(self):
        return [node for stage in BY_NAME.values() for node in stage.nodes(self.view)]

    def keys(self):
        return {node: self.recipe(node).key for node in self.nodes()}


@pytest.fixture(scope="session")
def small_show():
    """The class, for tests that need the show in a place of their own."""
    return SmallShow


PATTERNS = {"whole": SmallShow.media, "heard": SmallShow.sounds}
"""Fixture -> what puts so much of its media into the small show; without any it has none."""


@pytest.fixture(scope="session")
def patterns(tmp_path_factory):
    """`patterns(name)`: the folder of the show with so much of its media; to be copied, never changed."""

    @cache
    def made(name):
        root = tmp_path_factory.mktemp("pattern") / "shows"
        show = SmallShow(root)
        if name in PATTERNS:
            PATTERNS[name](show)
        show.desk.workspace.close()
        return root

    return made


@pytest.fixture
def small(patterns, tmp_path, request):
    name = next((name for name in PATTERNS if name in request.fixturenames), "bare")
    show = SmallShow(tmp_path / "shows", like=patterns(name))
    yield show
    show.desk.workspace.close()


@pytest.fixture
def whole(small):
    """The small show with all its media: `small` copies it so wherever this is asked for."""
    return small


@pytest.fixture
def heard(small):
    """The small show with tones for all that is heard in it, where what is made of pictures is enough to make."""
    return small
