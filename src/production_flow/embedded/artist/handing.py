"""Handing: which of two has the thing that goes from one to the other; a storyboard may give it to both."""

from __future__ import annotations

from production_flow.documents.scene import Pose, Scene, SceneFigure
from production_flow.embedded.artist.naming import named


def handed(scene: Scene) -> Scene:
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
