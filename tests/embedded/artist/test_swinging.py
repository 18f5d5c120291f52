"""Hair and cloth trail behind who walks, swing past where they hang when the walk ends, and come to rest."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from production_flow.documents.look import FigureLook, Garment, Style
from production_flow.embedded.artist.figures import Acting, Figure, FigureLight
from production_flow.embedded.artist.renderer import Renderer
from production_flow.embedded.artist.swinging import CLOTH, HAIR, Swing, wind_of
from production_flow.media import canvas as canvases

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)

MARA = FigureLook(
    id="mara", presentation="feminine", age=30, hair="ponytail",
    wardrobe=(Garment(slot="top", kind="blouse", colour="#2f6f6a"),
              Garment(slot="bottom", kind="long-skirt", colour="#7a3f4f")),
)  # fmt: skip


def stopping(frame):
    """Somebody who walks right at four heads a second and stands still from frame 48."""
    return 4.0 * min(frame, 48) / 24


@pytest.mark.parametrize("piece", [HAIR, CLOTH])
def test_a_piece_trails_while_walking_and_swings_on_when_the_walk_ends(piece):
    swing = Swing(piece, stopping, 160)
    assert swing.at(36) < -2 * piece.quantum
    assert max(swing.at(at) for at in range(48, 80)) >= piece.quantum
    assert all(abs(swing.at(at)) <= piece.idle + piece.quantum for at in range(130, 160))


def test_wind_holds_hair_out_all_the_time_and_never_twice_the_same():
    calm, windy = (Swing(HAIR, lambda _: 0.0, 96, wind) for wind in (0.0, 1.0))
    assert min(windy.at(at) for at in range(96)) > max(calm.at(at) for at in range(96))
    assert len({windy.at(at) for at in range(0, 96, 2)}) > 3


def test_there_is_no_wind_indoors():
    assert wind_of("storm", outdoors=False) == 0.0
    assert wind_of("storm", outdoors=True) < 0.0 < wind_of("wind", outdoors=True)


def test_a_frame_is_the_same_whatever_was_drawn_before_it():
    scene = shots.shot("square", "medium-wide", shots.figure("ada").model_copy(update={"look": MARA}), weather="wind")
    through, alone = (Renderer(scene, 160, 90) for _ in range(2))
    for frame in range(0, 31, 3):
        picture = through.frame(frame).copy()
    assert np.array_equal(picture, alone.frame(30))


def _drawn(**more):
    figure, pixels = Figure(MARA, Style()), canvases.blank(160, 260)
    canvas = canvases.surface_over(pixels).getCanvas()
    canvas.translate(80, 250)
    figure.draw(canvas, Acting(view="profile", **more), FigureLight(), 44, 1)
    return pixels[..., 3] > 128


def _behind(cover, top, bottom):
    """How far what is drawn reaches to the left, between two heights."""
    return np.flatnonzero(cover[top:bottom].any(0))[0]


def test_hair_that_swings_back_is_further_back_and_leaves_the_skirt_alone():
    still, back = _drawn(), _drawn(hair=-0.2)
    assert _behind(back, 20, 110) < _behind(still, 20, 110) - 4
    assert np.array_equal(still[170:], back[170:])


def test_a_skirt_that_swings_back_leaves_the_head_alone():
    still, back = _drawn(), _drawn(cloth=-0.2)
    assert _behind(back, 200, 250) < _behind(still, 200, 250) - 4
    assert np.array_equal(still[:90], back[:90])
