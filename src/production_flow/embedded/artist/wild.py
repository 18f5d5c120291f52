"""Wild: animals that wear nothing sit on their haunches, lie on their bellies, and have no chairs, desks or telephones.

A storyboard gives an animal the poses of people. One in clothes is somebody of a tale, and may sit on a chair; a bare
one is an animal, and does what animals do.
"""

from __future__ import annotations

from typing import cast

from production_flow.documents.scene import Pose, Scene, SceneFigure
from production_flow.embedded.artist.figures.animal_wilds import KINDS
from production_flow.embedded.artist.figures.vocabulary import SPECIES, nearest

HAUNCHES, BROOD, CURL = (cast("Pose", pose) for pose in ("haunches", "brood", "curl"))
"""The poses of an animal that sits, of a bird that sits, and of an animal that lies."""
_SITTING = {"sit", "kneel", "write", "cook", "phone", "floor", "drive", "work"}
_LYING = {"lie"}
_UPRIGHT = {"hip", "arms-crossed", "shrug", "lean", "lean-in", "point", "torch", "wrists"}
"""What people do who sit or stand about; an animal only stands there."""


def untamed(scene: Scene) -> Scene:
    """The scene, with bare animals in poses of their own."""
    if not any(is_bare(figure) for figure in scene.figures):
        return scene
    return scene.model_copy(update={"figures": tuple(map(_own, scene.figures))})


def is_bare(figure: SceneFigure) -> bool:
    """Whether it is an animal that wears nothing."""
    return not figure.look.wardrobe and _kind(figure) in KINDS


def _kind(figure: SceneFigure) -> str:
    return nearest(figure.look.species, SPECIES, "human")[0]


def _own(figure: SceneFigure) -> SceneFigure:
    if not is_bare(figure):
        return figure
    bird = KINDS[_kind(figure)].beak
    pose: Pose = figure.pose
    if pose in _SITTING or (bird and pose in {*_LYING, "crouch"}):
        pose = BROOD if bird else HAUNCHES
    elif pose in _LYING:
        pose = CURL
    elif pose in _UPRIGHT:
        pose = "stand"
    return figure if pose == figure.pose else figure.model_copy(update={"pose": pose})
