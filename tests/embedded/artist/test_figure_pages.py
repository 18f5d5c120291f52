"""The sheets of a character: five sides on one line, the colours they have, and a face for every word of a script."""

from typing import get_args

import numpy as np
import pytest

from production_flow.documents.look import Colour, FigureLook, Garment, Style
from production_flow.documents.scene import Card, Expression, Scene, SceneFigure, SetPlace
from production_flow.embedded.artist import provider
from production_flow.embedded.artist.layouts.moods import moods
from production_flow.embedded.artist.layouts.turnaround import turnaround
from production_flow.errors import BadInput
from production_flow.providers.requests import ImageRequest

SKIN, HAIR, COAT = "#c98f6b", "#b5482a", "#2f6f6a"
WHO = FigureLook(
    id="mara", presentation="feminine", age=31, hair="bob", skin=SKIN, hair_colour=HAIR,
    wardrobe=(Garment(slot="outer", kind="wool coat", colour=COAT),),
)  # fmt: skip
STYLE = Style(palette=(Colour(name="Slate", hex="#2c4a5a"), Colour(name="Rust", hex="#c8663d", role="accent")))
NOTE = "Sheet of the draft figure"


def request(purpose, *figures, labels=(), small=("a diver",)):
    """A page of 960 x 540."""
    scene = Scene(place=SetPlace(set="none", location="sheet"), figures=figures, style=STYLE)
    card = Card(kind="grid", lines=("Mara Holm",), small=small, genre="drama")
    return ImageRequest(purpose=purpose, scene=scene, card=card, labels=labels, width=960, height=540)


def near(pixels, colour):
    """Where a picture, `uint8[height, width, 4]` blue first, is nearly of a colour."""
    wanted = np.array([int(colour[at : at + 2], 16) for at in (5, 3, 1)])
    return np.abs(pixels[..., :3].astype(int) - wanted).max(axis=-1) < 26


def test_the_turnaround_turns_the_face_away_from_view_to_view():
    pixels, record, _ = turnaround(request("turnaround", SceneFigure(look=WHO)))
    upper = near(pixels[90:260], SKIN)
    fifths = [int(part.sum()) for part in np.array_split(upper[:, 75:930], 5, axis=1)]
    assert record["views"] == ["front", "three-quarter", "profile", "back-three-quarter", "back"]
    assert min(fifths[:3]) > 2 * max(fifths[3:])


def test_every_view_stands_on_one_line_and_reaches_the_same_height():
    pixels, _, _ = turnaround(request("turnaround", SceneFigure(look=WHO)))
    hair = [np.flatnonzero(part.any(axis=1)) for part in np.array_split(near(pixels, HAIR)[:440, 75:930], 5, axis=1)]
    assert np.ptp([rows[0] for rows in hair]) <= 8


def test_the_colours_stand_under_the_figure():
    pixels, _, _ = turnaround(request("turnaround", SceneFigure(look=WHO)))
    strip = pixels[470:485]
    for colour in (SKIN, HAIR, COAT):
        assert near(strip, colour).sum() > 15 * 60, colour


def test_a_note_is_lettered_where_there_is_one():
    plain, _, _ = turnaround(request("turnaround", SceneFigure(look=WHO)))
    noted, _, _ = turnaround(request("turnaround", SceneFigure(look=WHO), small=("a diver", NOTE)))
    rows, columns = np.nonzero((plain != noted).any(axis=-1))
    assert rows.max() < 45
    assert columns.min() > 480


def test_the_expression_sheet_has_a_face_of_its_own_for_every_expression():
    pixels, record, _ = moods(request("expressions", SceneFigure(look=WHO)))
    assert record["expressions"] == list(get_args(Expression))
    fields = [np.array_split(row, 8, axis=1) for row in (pixels[82:282, 35:925], pixels[312:512, 35:925])]
    faces = [near(field[:, :105], SKIN) for row in fields for field in row]
    assert min(int(face.sum()) for face in faces) > 400
    for at, face in enumerate(faces):
        for other in faces[at + 1 :]:
            assert (face != other).sum() > 60


def test_only_the_expressions_that_are_named_are_drawn():
    _, record, _ = moods(request("expressions", SceneFigure(look=WHO), labels=("joy", "fear")))
    assert record["expressions"] == ["joy", "fear"]


@pytest.mark.parametrize("draw", [turnaround, moods])
def test_a_sheet_of_nobody_is_refused(draw):
    with pytest.raises(BadInput, match="needs a person"):
        draw(request("turnaround"))


@pytest.mark.parametrize("purpose", ["turnaround", "expressions"])
def test_the_artists_door_draws_a_sheet_and_draws_the_same_one_again(tmp_path, purpose):
    door, asked = provider(), request(purpose, SceneFigure(look=WHO))
    drawn = []
    for again in ("one", "two"):
        (tmp_path / again).mkdir()
        result = door.outputs(door.start(asked, again), tmp_path / again, tmp_path.joinpath, lambda _: None)
        assert result.outputs[0].meta == {"width": 960, "height": 540}
        drawn.append((tmp_path / again / "picture.png").read_bytes())
    assert drawn[0] == drawn[1]
