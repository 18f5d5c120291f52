"""Bare animals sit and lie as animals do; one in clothes is somebody of a tale."""

from __future__ import annotations

import pytest

from production_flow.documents.look import FigureLook, Garment, Style
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting
from production_flow.embedded.artist.framing import standing
from production_flow.embedded.artist.measures import measured
from production_flow.embedded.artist.renderer import Renderer
from production_flow.embedded.artist.wild import BROOD, CURL, HAUNCHES, untamed

COAT = Garment(slot="outer", kind="coat", colour="#406080")


def scene(species, pose, *wardrobe, size="medium-wide", **more):
    look = FigureLook(id="rook", species=species, wardrobe=wardrobe)
    return Scene(
        place=SetPlace(set="cave", location="den"), camera=Camera(size=size),
        figures=(SceneFigure(look=look, pose=pose, **more),), action="Rook is there.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("species", "pose", "own"),
    [
        ("fox", "sit", HAUNCHES), ("deer", "write", HAUNCHES), ("fox", "lie", CURL), ("owl", "sit", BROOD),
        ("penguin", "lie", BROOD), ("goose", "crouch", BROOD), ("wolf", "arms-crossed", "stand"),
        ("wolf", "crouch", "crouch"), ("human", "sit", "sit"), ("robot", "lie", "lie"),
    ],
)  # fmt: skip
def test_an_animal_without_clothes_has_poses_of_its_own(species, pose, own):
    assert untamed(scene(species, pose)).figures[0].pose == own


def test_an_animal_in_clothes_may_sit_on_a_chair():
    assert untamed(scene("fox", "sit", COAT)).figures[0].pose == "sit"


@pytest.mark.parametrize("species", ["fox", "owl", "bear"])
@pytest.mark.parametrize("size", ["wide", "medium-wide", "medium"])
def test_no_chair_stands_where_an_animal_sits(species, size):
    spot = Renderer(scene(species, "sit", size=size), 160, 90, still=True).staging.spots[0]
    assert spot.seat is None
    assert not spot.stool


@pytest.mark.parametrize("pose", [HAUNCHES, BROOD, CURL])
@pytest.mark.parametrize("species", ["fox", "owl", "bear", "deer", "penguin"])
def test_composition_knows_how_high_an_animal_sits(species, pose):
    figure = Figure(FigureLook(id="rook", species=species), Style())
    head = figure.height / figure.heads
    drawn = -figure.anchors(Acting(view="profile", pose=pose), head).head[1] + 0.5 * head
    posed = SceneFigure(look=figure.look).model_copy(update={"pose": pose})
    told = standing(posed, {"rook": measured(figure)})
    assert abs(drawn - told) < 0.2 * figure.height
    assert told < 0.86 * figure.height


def test_no_owl_has_an_owl_on_its_shoulder():
    bare, clothed = (
        Figure(FigureLook(id="rook", species="owl", accessories=("owl",), wardrobe=wear), Style())
        for wear in ((), (COAT,))
    )
    assert bare.dressed.accessories == ()
    assert clothed.dressed.accessories == ("owl",)
