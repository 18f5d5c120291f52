"""Figures' dress: what a trade is known by, and how long cloth falls on who stands and who sits."""

from __future__ import annotations

import numpy as np
import pytest

from production_flow.documents.look import FigureLook, Garment, Style
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting, FigureLight
from production_flow.media import canvas as canvases

SCALE, WIDE, TALL = 60, 400, 460
GREEN, RED = "#10d030", "#d01020"


def drawn(look, acting):
    """The picture, and the middle of the head on it."""
    figure = Figure(look, Style())
    pixels = canvases.blank(WIDE, TALL)
    canvas = canvases.surface_over(pixels).getCanvas()
    canvas.translate(WIDE / 2, TALL - 40)
    figure.draw(canvas, acting, FigureLight(), SCALE, 2, ground=False)
    x, y = figure.anchors(acting, SCALE).head
    return pixels.astype(int), (WIDE / 2 + x, TALL - 40 + y)


def of(pixels, colour):
    """Where a picture is plainly of a colour: green or red."""
    channel = 1 if colour == GREEN else 2
    others = np.delete(pixels[..., :3], channel, -1).max(-1)
    return (pixels[..., channel] > others + 50) & (pixels[..., 3] > 128)


def worn(slot, kind, colour):
    return Garment(slot=slot, kind=kind, colour=colour)


def nun(**more):
    habit = (worn("top", "gown", "#26262b"), worn("hat", "wimple", "#26262b"), worn("shoes", "shoes", "#26262b"))
    return FigureLook(id="nun", presentation="feminine", age=50, wardrobe=habit, **more)


@pytest.mark.parametrize("view", ["front", "three-quarter", "profile"])
def test_a_nun_is_white_round_the_face_and_dark_over_it(view):
    pixels, (x, y) = drawn(nun(), Acting(view=view))
    light = pixels[..., :3].min(-1)
    crown = light[int(y - 0.56 * SCALE) : int(y - 0.48 * SCALE), int(x - 0.2 * SCALE) : int(x + 0.1 * SCALE)]
    throat = light[int(y + 0.50 * SCALE) : int(y + 0.64 * SCALE), int(x - 0.15 * SCALE) : int(x + 0.2 * SCALE)]
    assert crown.mean() < 80
    assert (throat > 170).sum() > 60


def test_a_nun_has_no_bare_arms():
    skin = {bare: of(drawn(nun(skin=RED), Acting(pose="stand"))[0], RED).sum() for bare in (False, True)}
    gown = FigureLook(id="nun", presentation="feminine", age=50, skin=RED, wardrobe=(worn("top", "gown", "#26262b"),))
    assert skin[True] < 0.6 * of(drawn(gown, Acting(pose="stand"))[0], RED).sum()


@pytest.mark.parametrize("view", ["front", "three-quarter", "profile", "back"])
@pytest.mark.parametrize("walk", [None, 0.25])
def test_no_skirt_stands_out_beside_the_robe_over_it(view, walk):
    dress = (worn("top", "dress", GREEN), worn("outer", "robe", "#303040"))
    pixels, (_, y) = drawn(FigureLook(id="q", presentation="feminine", wardrobe=dress), Acting(view=view, walk=walk))
    assert of(pixels, GREEN)[int(y + 2 * SCALE) :].sum() < 20


@pytest.mark.parametrize("view", ["front", "three-quarter", "profile"])
def test_a_robe_falls_over_the_knees_of_who_sits(view):
    dress = (worn("top", "tunic", "#303040"), worn("bottom", "trousers", RED), worn("outer", "robe", GREEN))
    look = FigureLook(id="s", presentation="masculine", age=40, wardrobe=dress)
    pixels, _ = drawn(look, Acting(view=view, pose="sit", seat=1.4))
    assert of(pixels, RED).sum() < 0.32 * of(pixels, GREEN).sum()


@pytest.mark.parametrize("expression", ["fear", "anger", "pain"])
def test_bared_teeth_stay_behind_the_lips_in_profile(expression):
    """Teeth are a row across the cheek, never one long tooth at the edge of the face."""
    look = FigureLook(id="kid", age=30, skin="#604020", hair="buzz", hair_colour="#201010")
    figure, scale = Figure(look, Style()), 200
    pixels = canvases.blank(400, 400)
    canvas = canvases.surface_over(pixels).getCanvas()
    acting = Acting(view="profile", expression=expression)
    x, y = figure.anchors(acting, scale).head
    canvas.translate(200 - x, 200 - y)
    figure.draw(canvas, acting, FigureLight(), scale, 2)
    mouth = pixels[240:300].astype(int)
    rows, columns = np.nonzero((mouth[..., :3].min(-1) > 170) & (mouth[..., 3] > 200))
    assert np.ptp(columns) > 1.3 * np.ptp(rows)
