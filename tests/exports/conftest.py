"""A small, whole show on disk, for every export."""

import json
from pathlib import Path

import pytest
from PIL import Image

from production_flow.documents import KINDS
from production_flow.exports.book import Book, Credit, Note

DATA = Path(__file__).parent / "data"


def read_show(name):
    """The documents of a show in `data/`, by the field of the book they go into."""
    show = json.loads((DATA / name).read_text("utf-8"))

    def document(data):
        return KINDS[data["label"]].read(data)

    def read(value):
        if isinstance(value, list):
            return [document(item) for item in value]
        return document(value) if "label" in value else {key: document(item) for key, item in value.items()}

    return {key: read(value) for key, value in show.items()}


def paint(path, size, hue):
    """A picture with a horizon, distinct per hue."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.new("RGB", size, (hue, 60, 255 - hue))
    picture.paste((20, 24, 30), (0, size[1] * 2 // 3, *size))
    picture.save(path)
    return path


@pytest.fixture(scope="session")
def noir(tmp_path_factory):
    """The book of a noir show with every picture it can have."""
    folder = tmp_path_factory.mktemp("pictures")
    show = read_show("noir.json")
    nodes = ["poster:show", "grid:show"]
    nodes += [f"portrait:{person.id}" for person in show["characters"]]
    nodes += [f"sheet:{person.id}.{sheet}" for person in show["characters"] for sheet in person.sheets]
    nodes += [f"plate:{place.id}" for place in show["locations"]]
    nodes += [f"prop-picture:{prop.id}" for prop in show["props"]]
    nodes += [f"keyframe:s01e01.{beat.id}" for beat in show["storyboards"]["s01e01"].beats]
    pictures = {
        node: paint(folder / f"{number}.png", (80, 100) if "portrait" in node else (160, 90), number * 9 % 256)
        for number, node in enumerate(nodes)
    }
    blueprint = show["blueprint"]
    return Book(
        title=blueprint.title,
        slug="the-long-circuit",
        pictures=pictures,
        notices=(
            Note("keyframe:s01e01.b06", "substituted", "No set called 'vault': drawn as a hall.", "embedded artist 1"),
            Note("character:orlo", "guessed", "Nothing in the prompt says how Orlo looks."),
        ),
        credits=(
            Credit("writing", "Embedded writer", "Apache-2.0", "Production Flow"),
            Credit("voices", "A voice model", "Apache-2.0", "Its makers"),
        ),
        prompt="A noir detective show set in a city of robots, for prime time",
        **show,
    )
