"""Framing: a shot is made for where heads are, whatever people sit in."""

from __future__ import annotations

import pytest

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import Camera as Shot
from production_flow.documents.scene import Scene, SceneFigure, SetPlace, ShotSize
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.framing import Body, framed

SITTER = SceneFigure(look=FigureLook(id="dele"))
BASE = Camera((0.0, 1.6, -2.2), lens=50.0)


def horizon(body: Body, pose: str, size: ShotSize) -> float:
    scene = Scene(
        place=SetPlace(location="office", set="office"),
        figures=(SITTER.model_copy(update={"pose": pose}),),
        camera=Shot(size=size),
    )
    return framed(BASE, scene, {"dele": body}, portrait=True).horizon


@pytest.mark.parametrize("size", ["medium-close", "close"])
def test_who_sits_in_a_wheelchair_is_framed_as_one_who_sits(size: ShotSize):
    walker, user = Body(1.74, 0.25), Body(1.74, 0.25, wheels=True)
    assert horizon(user, "stand", size) == pytest.approx(horizon(walker, "sit", size))
    assert horizon(user, "stand", size) < horizon(walker, "stand", size)
