"""A small cast and a few shots that several tests of the artist look at."""

import numpy as np

from production_flow.documents.look import Colour, FigureLook, Garment, Style
from production_flow.documents.scene import Camera, Mouth, Scene, SceneFigure, SetPlace, Speech

STYLE = Style(palette=(Colour(name="ink", hex="#14161f"), Colour(name="neon", hex="#e0445c", role="accent")))

LOOKS = {
    "ada": FigureLook(id="ada", presentation="feminine", age=34, build="slim", hair="bun", features=("glasses",)),
    "bob": FigureLook(
        id="bob",
        presentation="masculine",
        age=60,
        build="stout",
        facial_hair="moustache",
        skin="#d78f6c",
        wardrobe=(Garment(slot="outer", kind="vest", colour="#6b3f2e"),),
    ),
    "rex": FigureLook(
        id="rex",
        species="robot",
        build="tall",
        skin="#b9b1a2",
        hair="none",
        eyes="#ffb347",
        wardrobe=(
            Garment(slot="outer", kind="coat", colour="#6f5b4a"),
            Garment(slot="hat", kind="fedora", colour="#5d4a3c"),
        ),
    ),
    "kit": FigureLook(
        id="kit",
        age=9,
        build="child",
        skin="#a9683f",
        hair="bowl",
        wardrobe=(Garment(slot="top", kind="hoodie", colour="#f2b134"),),
    ),
}

PLACES = {
    "street": SetPlace(set="noir_street", location="gear-street"),
    "square": SetPlace(set="village_square", location="piazza"),
    "office": SetPlace(set="office", location="the-office", interior=True),
    "kitchen": SetPlace(set="kitchen", location="the-kitchen", interior=True),
}


def figure(name, **more):
    return SceneFigure(look=LOOKS[name], **more)


def shot(place, size, *figures, time="day", angle="eye", movement="static", length=48, seed=5, **more):
    return Scene(
        place=PLACES[place],
        time=time,
        camera=Camera(size=size, angle=angle, movement=movement),
        figures=figures,
        style=STYLE,
        length=length,
        seed=seed,
        **more,
    )


def line(name, start=6, length=30):
    shapes = ("A", "M", "E", "O", "rest", "F", "U", "L")
    mouths = tuple(Mouth(frame=3 * n, shape=shapes[n * 3 % 8]) for n in range(length // 3))
    return Speech(character=name, start=start, length=length, mouths=mouths)


def luma(picture):
    """Lightness of a picture at 48 x 27, 0-255."""
    grey = picture[..., 2] * 0.2126 + picture[..., 1] * 0.7152 + picture[..., 0] * 0.0722
    height, width = grey.shape
    rows, columns = np.arange(27) * height // 27, np.arange(48) * width // 48
    return np.add.reduceat(np.add.reduceat(grey, rows, 0), columns, 1) / (
        np.diff([*rows, height])[:, None] * np.diff([*columns, width])[None]
    )
