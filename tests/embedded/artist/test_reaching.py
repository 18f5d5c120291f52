"""How high a hand goes that is put out, how strong a face is, and how near heads come to each other."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from production_flow.embedded.artist.acting import tempered
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting, FigureLight
from production_flow.embedded.artist.figures.expressions import mood_of
from production_flow.embedded.artist.reaching import reached
from production_flow.embedded.artist.renderer import Renderer
from production_flow.media import canvas as canvases

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
figure, shot = shots.figure, shots.shot


@pytest.mark.parametrize(
    ("action", "above", "below"),
    [
        ("Ada takes the lamp from the shelf.", "head", None),
        ("Ada lays one finger on the table.", "chest", "chest"),
        ("Ada has Bob by the sleeve.", None, "head"),
        ("A lamp hangs over the door. Ada turns the cup round.", None, "chest"),
    ],
)
def test_a_hand_goes_where_the_words_have_it(action, above, below):
    pose = reached(shot("street", "medium", figure("ada", pose="reach"), action=action)).figures[0].pose
    anchors = Figure(shots.LOOKS["ada"], shots.STYLE).anchors(Acting(view="profile", pose=pose), 100)
    top, chest = anchors.head[1], anchors.head[1] + 100
    hand = min(y for _, y in anchors.hands)
    if above == "head":
        assert hand < top
    if below == "chest":
        assert hand > chest
    if below == "head":
        assert hand > top + 40


def test_small_news_opens_a_mouth_less_than_great_news():
    small, great = mood_of(tempered("surprise", 2.0)), mood_of(tempered("surprise", 8.0))
    assert 0.3 < small.open < 0.7 * great.open
    assert tempered("warm", 1.0) == "warm"


def test_two_who_bend_to_each_other_keep_their_noses_apart():
    two = figure("ada", pose="write", facing="right", place=0.4), figure("bob", pose="write", facing="left", place=0.6)
    renderer = Renderer(shot("office", "medium-close", *two), 320, 180, still=True)
    (one, first), (other, second) = (
        (player, player.figure.anchors(player._moment(0).acting, player.head).head) for player in renderer.players
    )
    apart = abs((one.spot.x * one.metre + first[0]) - (other.spot.x * other.metre + second[0]))
    assert apart > 1.05 * min(one.head, other.head)


def test_who_lies_lies_on_the_ground_and_nothing_hangs_below_it():
    pixels = np.zeros((200, 600, 4), np.uint8)
    canvas = canvases.surface_over(pixels).getCanvas()
    canvas.translate(300, 150)
    Figure(shots.LOOKS["ada"], shots.STYLE).draw(canvas, Acting(pose="lie"), FigureLight(), 60, 1, ground=False)
    rows = np.flatnonzero(pixels[..., 3].max(axis=1) > 128)
    assert 148 <= rows.max() <= 154
    feet = pixels[:, 420:, 3].max(axis=1)
    assert np.flatnonzero(feet > 128).max() > 138


def test_hair_is_one_colour_in_ink_before_and_behind():
    painter_look = shots.STYLE.model_copy(update={"look": "ink"})
    look = shots.LOOKS["ada"].model_copy(update={"hair": "curly", "hair_colour": "#8a5a34", "features": ()})
    pixels = np.zeros((400, 400, 4), np.uint8)
    figure_ = Figure(look, painter_look)
    head = figure_.anchors(Acting(view="front"), 200).head
    canvas = canvases.surface_over(pixels).getCanvas()
    canvas.translate(200 - head[0], 220 - head[1])
    figure_.draw_head(canvas, Acting(view="front"), FigureLight(), 200, 2)
    behind = canvases.surface_over(pixels).getCanvas()
    before = pixels[130:150, 190:210, :3].mean()
    pixels[:] = 0
    behind.translate(200 - head[0], 220 - head[1])
    figure_.draw_behind(behind, Acting(view="front"), FigureLight(), 200, 2)
    assert abs(pixels[130:150, 190:210, :3].mean() - before) < 60
