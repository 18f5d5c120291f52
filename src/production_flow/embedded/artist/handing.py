"""Handing: which of two has the thing that goes from one to the other, and from where that is seen.

A storyboard may give one thing to both who pass it on, and look at one over the shoulder of the other whose hands are
then out of sight. A thing is in one hand, and what somebody does with it is seen.
"""

from __future__ import annotations

import re

from production_flow.documents.scene import Pose, Scene, SceneFigure
from production_flow.embedded.artist.framing import main_of
from production_flow.embedded.artist.grasped import taken
from production_flow.embedded.artist.naming import named

_GIVES = re.compile(r"\b(?:gives|hands|passes|offers|holds (?:\w+ ){0,3}out|slides|returns)\b")

_SIDES = (0.32, 0.68)
"""Where in the frame the two stand then, left and right."""


def handed(scene: Scene) -> Scene:
    """The scene with every thing in one hand, and with nobody's deed hidden behind their own back."""
    return _beheld(_held_once(scene))


def _held_once(scene: Scene) -> Scene:
    """The scene with a thing that two hold in the hand of the one who gives it, else of who is named first."""
    held = [figure.holds for figure in scene.figures if figure.holds]
    if len(held) == len(set(held)):
        return scene
    order = named(scene.action, scene)
    keeps: dict[str, str] = {}
    for figure in sorted(scene.figures, key=lambda one: _claim(one, order)):
        if figure.holds:
            keeps.setdefault(figure.holds, figure.look.id)

    def freed(figure: SceneFigure) -> SceneFigure:
        if not figure.holds or keeps[figure.holds] == figure.look.id:
            return figure
        pose: Pose = "reach" if figure.pose in {"hold", "give"} else figure.pose
        return figure.model_copy(update={"holds": None, "pose": pose})

    return scene.model_copy(update={"figures": tuple(map(freed, scene.figures))})


def _claim(figure: SceneFigure, order: list[str]) -> tuple[bool, int]:
    """Less for who has more of a claim on a thing."""
    ident = figure.look.id
    return figure.pose != "give", order.index(ident) if ident in order else len(order)


def _beheld(scene: Scene) -> Scene:
    """The scene, seen from beside the two where the one with the back to us has something in the hand."""
    main = main_of(scene)
    if scene.camera.angle != "over-shoulder" or len(scene.figures) != 2 or main is None:
        return scene
    near = next((one for one in scene.figures if one is not main), main)
    if not near.holds and not taken(scene, near):
        return scene
    pose: Pose = "give" if _GIVES.search(scene.action) and main.pose != "give" else "hold"
    pose = near.pose if near.pose == "sit" else pose
    left = near.place is not None and near.place < 0.5
    sides = {near.look.id: _SIDES[not left], main.look.id: _SIDES[left]}
    turned = near.model_copy(update={"pose": pose, "depth": 0.0, "gaze": main.look.id, "main": False})
    figures = tuple(
        (turned if one is near else one).model_copy(update={"place": sides[one.look.id]}) for one in scene.figures
    )
    camera = scene.camera.model_copy(update={"angle": "eye"})
    return scene.model_copy(update={"figures": figures, "camera": camera})
