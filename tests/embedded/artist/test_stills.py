"""Stills: what is spared where only one frame is drawn, and what posters and portraits must show all the same."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from production_flow.documents.look import Style
from production_flow.documents.scene import Card
from production_flow.embedded.artist.layouts.board import Board
from production_flow.embedded.artist.layouts.poster import poster
from production_flow.embedded.artist.looks import LOOKS
from production_flow.embedded.artist.renderer import Renderer
from production_flow.providers.requests import ImageRequest

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)

PAIR = shots.shot("square", "medium", shots.figure("ada", gaze="bob"), shots.figure("bob", gaze="ada"), time="golden")


def of(renderer):
    return renderer.frame(0)[..., 2::-1].astype(float)


@pytest.mark.parametrize("movement", ["static", "push-in", "pan-left"])
def test_a_still_is_the_first_frame_of_its_shot(movement):
    scene = PAIR.model_copy(update={"camera": PAIR.camera.model_copy(update={"movement": movement})})
    still, first = of(Renderer(scene, 320, 180, still=True)), of(Renderer(scene, 320, 180))
    assert np.abs(still - first).mean() < 2.5
    assert Renderer(scene, 320, 180, still=True).plates != Renderer(scene, 320, 180).plates


@pytest.mark.parametrize("place", ["square", "kitchen"])
def test_the_place_behind_a_portrait_lies_where_it_would_lie_at_full_size(place):
    scene = shots.shot(place, "medium-close", shots.figure("ada", gaze="camera", main=True))
    portrait = Renderer(scene, 384, 480, portrait=True, still=True)
    half = portrait.backdrop
    portrait.portrait = False
    full = portrait._built(portrait.camera)
    assert half.focus == pytest.approx(full.focus, abs=3)
    boxes = {layer.name: (layer.x, layer.y, layer.image.width(), layer.image.height()) for layer in full.layers}
    for layer in half.layers:
        if layer.kind == "add":
            continue  # light ends where it is too faint for a level of 255, which depends on its size
        box = layer.x, layer.y, layer.image.width(), layer.image.height()
        assert box == pytest.approx(boxes[layer.name], abs=8), layer.name


def asked(genre, *people, look="soft"):
    scene = shots.shot("square", "wide", *people, time="golden")
    scene = scene.model_copy(update={"style": Style(**{**scene.style.model_dump(), "look": look})})
    card = Card(kind="poster", lines=("The Last Clue", "Nobody is looking"), small=("Starring Ada",), genre=genre)
    return ImageRequest(purpose="poster", scene=scene, card=card, width=256, height=384, seed=1)


@pytest.mark.parametrize("look", LOOKS)
def test_a_poster_is_drawn_in_the_look_of_the_show(look):
    cast = shots.figure("ada", main=True), shots.figure("bob")
    picture, record, _ = poster(asked("drama", *cast, look=look))
    assert record["layout"] == "quiet"
    other, _, _ = poster(asked("drama", *cast, look="ink" if look == "soft" else "soft"))
    assert np.abs(picture.astype(int) - other.astype(int)).mean() > 1.5


def test_two_people_share_a_homely_poster():
    """Both halves of the sun have somebody before them, not the middle and one side."""
    pair, _, _ = poster(asked("cozy", shots.figure("ada", main=True), shots.figure("bob")))
    alone, _, _ = poster(asked("cozy", shots.figure("ada", main=True)))
    assert np.abs(pair.astype(int) - alone.astype(int))[160:300, 60:110].mean() > 20
    assert np.abs(pair.astype(int) - alone.astype(int))[160:300, 145:190].mean() > 20


@pytest.mark.parametrize(("genre", "merry"), [("comedy", True), ("drama", False)])
def test_faces_on_a_poster_follow_the_tone_of_the_show(genre, merry):
    request = asked(genre, *(shots.figure(name) for name in ("ada", "bob", "kit")))
    board = Board(request.scene, request.card, request.width, request.height)
    faces = [board.face(number) for number in range(3)]
    assert len(set(faces)) == 3
    assert ("joy" in faces) is merry
    assert ("sad" in faces) is not merry
