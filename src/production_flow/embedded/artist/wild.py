"""Wild: animals that wear nothing go on all fours, sit on their haunches, and have no chairs, desks or telephones.

A storyboard gives an animal the poses of people. One in clothes is somebody of a tale, and may sit on a chair; a bare
one is an animal, and does what animals do.
"""

from __future__ import annotations

from typing import cast

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import Pose, Scene, SceneFigure
from production_flow.embedded.artist.figures.animal_wilds import KINDS
from production_flow.embedded.artist.figures.vocabulary import SPECIES, nearest

HAUNCHES, BROOD, CURL, FOURS = (cast("Pose", pose) for pose in ("haunches", "brood", "curl", "fours"))
"""The poses of an animal that sits, of a bird that sits, of an animal that lies, and of one on all fours."""
_SITTING = {"sit", "kneel", "write", "cook", "phone", "floor", "drive", "work"}
_LYING = {"lie"}
_UPRIGHT = {"hip", "arms-crossed", "shrug", "lean", "lean-in", "point", "torch", "wrists"}
"""What people do who sit or stand about; an animal only stands there."""
_STANDING = {"stand", "crouch", "hold", "give", "reach", "reach-low", "carry", "wave", "embrace"}
_ALONG = {FOURS, CURL, "walk", "run"}
"""Poses of an animal whose head is far before its feet."""
_TWO_FEET = {"monkey", "frog", "fish", "whale", "octopus"}
"""Animals that do not go on all fours; nor do birds."""


def untamed(scene: Scene) -> Scene:
    """The scene, with bare animals in poses of their own."""
    if not any(is_bare(figure.look) for figure in scene.figures):
        return scene
    over = scene.camera.angle == "over-shoulder" and len(scene.figures) > 1
    return scene.model_copy(update={"figures": tuple(_own(figure, still=over) for figure in scene.figures)})


def is_bare(look: FigureLook) -> bool:
    """Whether it is an animal that wears nothing."""
    return not look.wardrobe and _kind(look) in KINDS


def on_fours(look: FigureLook) -> bool:
    """Whether it is an animal that goes on all fours."""
    kind = _kind(look)
    return is_bare(look) and not KINDS[kind].beak and kind not in _TWO_FEET


def _kind(look: FigureLook) -> str:
    return nearest(look.species, SPECIES, "human")[0]


def _own(figure: SceneFigure, *, still: bool) -> SceneFigure:
    """Somebody in a pose of their own; `still` is where a head far before the feet would be before another's."""
    if not is_bare(figure.look):
        return figure
    bird = KINDS[_kind(figure.look)].beak
    pose: Pose = figure.pose
    if pose in _SITTING or (bird and pose in {*_LYING, "crouch"}):
        pose = BROOD if bird else HAUNCHES
    elif pose in _LYING:
        pose = CURL
    elif pose in _UPRIGHT:
        pose = "stand"
    if pose in _STANDING and on_fours(figure.look):
        pose = FOURS
    if still and pose in _ALONG and on_fours(figure.look):
        pose = HAUNCHES
    return figure if pose == figure.pose else figure.model_copy(update={"pose": pose})
