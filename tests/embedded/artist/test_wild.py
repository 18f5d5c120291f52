"""Bare animals sit and lie as animals do; one in clothes is somebody of a tale."""

from __future__ import annotations

import numpy as np
import pytest

from production_flow.documents.look import FigureLook, Garment, Style
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting
from production_flow.embedded.artist.framing import standing
from production_flow.embedded.artist.measures import measured
from production_flow.embedded.artist.renderer import Renderer
from production_flow.embedded.artist.wild import BROOD, CURL, FOURS, HAUNCHES, untamed

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
        ("penguin", "lie", BROOD), ("goose", "crouch", BROOD), ("wolf", "arms-crossed", FOURS),
        ("wolf", "crouch", FOURS), ("bear", "stand", FOURS), ("monkey", "crouch", "crouch"), ("owl", "stand", "stand"),
        ("wolf", "walk", "walk"), ("human", "sit", "sit"), ("robot", "lie", "lie"),
    ],
)  # fmt: skip
def test_an_animal_without_clothes_has_poses_of_its_own(species, pose, own):
    assert untamed(scene(species, pose)).figures[0].pose == own


def test_an_animal_in_clothes_may_sit_on_a_chair():
    assert untamed(scene("fox", "sit", COAT)).figures[0].pose == "sit"


def test_an_animal_over_whose_shoulder_one_looks_does_not_stand_before_the_other():
    one = scene("lion", "stand", size="medium")
    other = SceneFigure(look=FigureLook(id="moss", species="fox"), main=True)
    camera = Camera(size="medium", angle="over-shoulder")
    both = one.model_copy(update={"figures": (*one.figures, other), "camera": camera})
    assert {figure.pose for figure in untamed(both).figures} == {HAUNCHES}


@pytest.mark.parametrize("species", ["fox", "owl", "bear"])
@pytest.mark.parametrize("size", ["wide", "medium-wide", "medium"])
def test_no_chair_stands_where_an_animal_sits(species, size):
    spot = Renderer(scene(species, "sit", size=size), 160, 90, still=True).staging.spots[0]
    assert spot.seat is None
    assert not spot.stool


@pytest.mark.parametrize("pose", [HAUNCHES, BROOD, CURL, FOURS])
@pytest.mark.parametrize("species", ["fox", "bear", "deer", "wolf", "elephant"])
def test_composition_knows_how_high_an_animal_sits(species, pose):
    figure = Figure(FigureLook(id="rook", species=species), Style())
    head = figure.height / figure.heads
    drawn = -figure.anchors(Acting(view="profile", pose=pose), head).head[1] + 0.5 * head
    posed = SceneFigure(look=figure.look).model_copy(update={"pose": pose})
    told = standing(posed, {"rook": measured(figure)})
    assert abs(drawn - told) < 0.2 * figure.height
    assert told < 0.86 * figure.height


@pytest.mark.parametrize("species", ["fox", "horse", "elephant", "mouse"])
@pytest.mark.parametrize("pose", [HAUNCHES, FOURS])
def test_forepaws_are_on_the_ground(species, pose):
    figure = Figure(FigureLook(id="rook", species=species), Style())
    for view in ("profile", "three-quarter", "front"):
        hands = figure.anchors(Acting(view=view, pose=pose), 1.0).hands
        assert all(-0.5 < y < 0.42 for _, y in hands)


def test_who_walks_on_all_fours_steps_with_all_four():
    made = Renderer(scene("fox", "walk", size="wide"), 160, 90)
    moments = [made.players[0].performance.at(frame).acting for frame in range(8, 40, 4)]
    assert {one.pose for one in moments} == {FOURS}
    hands = [made.players[0].figure.anchors(one, 1.0).hands for one in moments]
    assert all(np.ptp([row[n][0] for row in hands]) > 0.15 for n in (0, 1))


def test_a_portrait_of_an_animal_is_of_its_face():
    made = Renderer(scene("fox", "stand", size="medium"), 90, 120, portrait=True)
    assert made.players[0].spot.figure.pose == "stand"


def test_no_owl_has_an_owl_on_its_shoulder():
    for wear in ((), (COAT,)):
        owl = Figure(FigureLook(id="rook", species="owl", accessories=("owl",), wardrobe=wear), Style())
        assert owl.dressed.accessories == ()
    fox = Figure(FigureLook(id="rook", species="fox", accessories=("owl",), wardrobe=(COAT,)), Style())
    assert fox.dressed.accessories == ("owl",)
