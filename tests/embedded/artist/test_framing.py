"""Framing: a shot is made for where heads are, whatever people sit in."""

from __future__ import annotations

import pytest

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import Camera as Shot
from production_flow.documents.scene import Scene, SceneFigure, SetPlace, ShotSize
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.framing import Body, framed, standing
from production_flow.embedded.artist.sets import default_camera

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


@pytest.mark.parametrize("way", [{"enters": "right"}, {"exits": "left"}])
@pytest.mark.parametrize("pose", ["crouch", "kneel", "sit"])
def test_who_comes_or_goes_is_upright_for_a_while(pose: str, way: dict[str, str]):
    walks = SITTER.model_copy(update={"pose": pose, **way})
    stays = SITTER.model_copy(update={"pose": pose})
    bodies = {"dele": Body(1.74, 0.25)}
    assert standing(stays, bodies) < standing(walks, bodies) == 1.74


@pytest.mark.parametrize(
    "body",
    [
        Body(1.74, 0.335),
        Body(1.2, 0.41),
        Body(1.95, 0.34),
        Body(1.6, 0.37, crown=0.34, brim=0.40),
        Body(1.74, 0.335, crown=0.20, brim=0.72),
    ],
    ids=["adult", "child", "tall", "toque", "stetson"],
)
def test_a_portrait_has_room_for_a_hat_and_its_brim_and_heads_are_alike(body: Body):
    scene = Scene(place=SetPlace(location="office", set="office"), figures=(SITTER,), camera=Shot(size="medium-close"))
    base = BASE.sized(800, 1000)
    camera = framed(base, scene, {"dele": body}, portrait=True)
    metre = camera.focal / camera.depth((0.0, camera.position[1], 0.0)) / camera.height
    top = camera.horizon + (camera.position[1] - body.height - body.crown) * metre
    assert 0.06 < top < 0.2
    assert body.brim * metre * camera.height < 0.95 * camera.width
    assert 0.24 < body.head * metre < 0.40
    assert body.crown or body.head * metre == pytest.approx(1 / 2.6)
    assert top + (body.crown + body.head) * metre < 0.62  # the chin


def test_the_chin_of_the_smaller_of_two_is_clear_of_the_lower_edge():
    bodies = {"dele": Body(1.95, 0.34), "kit": Body(1.55, 0.36)}
    two = tuple(SceneFigure(look=FigureLook(id=name)) for name in bodies)
    scene = Scene(place=SetPlace(location="office", set="office"), figures=two, camera=Shot(size="medium-close"))
    camera = framed(BASE, scene, bodies)
    metre = camera.focal / camera.depth((0.0, camera.position[1], 0.0)) / camera.height
    chin = camera.horizon + (camera.position[1] - 1.55 + 0.36) * metre
    assert chin < 1.0 - 0.3 * 0.36 * metre


def test_two_who_lie_feet_to_feet_are_in_the_frame_whole():
    bodies = {"dele": Body(1.8, 0.34), "kit": Body(1.8, 0.34)}
    two = tuple(SceneFigure(look=FigureLook(id=name), pose="lie") for name in bodies)
    scene = Scene(place=SetPlace(location="jail", set="jail"), figures=two, camera=Shot(size="medium-wide"))
    camera = framed(Camera((0.0, 1.6, -4.6), lens=50.0), scene, bodies)
    depth = camera.depth((0.0, camera.position[1], 0.0))
    assert camera.width / camera.focal * depth > 1.15 * sum(body.height for body in bodies.values())


@pytest.mark.parametrize("crown", [0.0, 0.12, 0.2, 0.36], ids=["bare", "fedora", "afro", "toque"])
def test_a_close_shot_holds_the_hat_and_the_chin(crown: float):
    scene = Scene(place=SetPlace(location="kitchen", set="kitchen"), figures=(SITTER,), camera=Shot(size="close"))
    body = Body(1.6, 0.37, crown=crown)
    camera = framed(default_camera("kitchen", "close", "eye"), scene, {"dele": body})
    metre = camera.focal / camera.depth((0.0, camera.position[1], 0.0)) / camera.height
    top = camera.horizon + (camera.position[1] - body.height - crown) * metre
    assert top > 0.01
    assert top + (crown + body.head) * metre < 0.97
