"""Facing: who looks where. The same people keep their sides of the line from shot to shot."""

from __future__ import annotations

from production_flow.documents.scene import Scene, SceneFigure
from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.figures.acting import View
from production_flow.hashing import seed_of

_WIDE = frozenset({"extreme-wide", "wide", "medium-wide"})
"""Sizes in which a back says as much as a face."""


_ON_KNEES = frozenset({"crouch", "kneel"})
"""Poses whose legs are nothing but knees from the front."""


def facing_of(scene: Scene, figure: SceneFigure, order: list[SceneFigure]) -> str:
    """Where somebody faces: as asked, else where they go, else to whom they look, else to the middle."""
    if figure.enters or figure.exits:
        return figure.exits or ("right" if figure.enters == "left" else "left")
    if figure.facing:
        return figure.facing
    if figure.gaze in {"off-left", "off-right", "camera"}:
        return {"off-left": "left", "off-right": "right"}.get(figure.gaze, "camera")
    ids = [one.look.id for one in order]
    at = ids.index(figure.look.id)
    if not walks_along(figure) and figure.gaze in ids and figure.gaze != figure.look.id:
        return "right" if ids.index(figure.gaze) > at else "left"
    if walks_along(figure) and any(walks_along(one) for one in order if one is not figure):
        return "right" if seed_of("way", scene.place.location, scene.action) % 2 else "left"
    if len(order) == 1:
        partner = figure.gaze or next((s.character for s in scene.speech if s.character != figure.look.id), "")
        if partner:
            return "right" if seed_of("side", partner) > seed_of("side", figure.look.id) else "left"
        return "right" if seed_of("facing", figure.look.id) % 2 else "left"
    return "right" if at < len(order) / 2 - 0.25 else "left"


def walks_along(figure: SceneFigure) -> bool:
    """Whether it walks through the whole shot."""
    return figure.pose in {"walk", "run"} and not (figure.enters or figure.exits)


def view_of(scene: Scene, figure: SceneFigure, facing: str) -> tuple[View, bool]:
    """From where somebody is seen who faces there, and whether mirrored.

    Runners and rivals are seen in profile; who goes without a word, in a picture of the whole of them, from behind.
    """
    if facing == "camera":
        aside = figure.pose in _ON_KNEES
        return ("three-quarter" if aside else "front"), aside and seed_of("side", figure.look.id) % 2 == 1
    if facing == "away":
        aside = figure.pose in {"walk", "run"}
        return ("back-three-quarter" if aside else "back"), aside and seed_of("away", figure.look.id) % 2 == 1
    if _goes_unheard(scene, figure):
        return "back-three-quarter", facing == "left"
    moving = figure.enters or figure.exits or figure.pose == "run"
    against = scene.tension >= 7 and len(scene.figures) == 2 and scene.camera.size in {"medium", "medium-close"}
    view: View = "profile" if moving or against else "three-quarter"
    return view, facing == "left"


def _goes_unheard(scene: Scene, figure: SceneFigure) -> bool:
    """Whether it walks out of a wide picture and says nothing in it."""
    silent = all(line.character != figure.look.id for line in scene.speech)
    return bool(figure.exits) and figure.pose != "run" and silent and scene.camera.size in _WIDE


def gaze_of(scene: Scene, figure: SceneFigure, facing: str, order: list[SceneFigure]) -> tuple[Point2, float]:
    """Where the eyes go and how the head is turned."""
    ids = [one.look.id for one in order]
    fixed: dict[str, tuple[Point2, float]] = {
        "camera": ((-0.25 if facing in {"left", "right"} else 0.0, 0.0), 0.6),
        "down": ((0.15, 0.75), 0.0),
        "up": ((0.2, -0.7), 0.0),
        "off-left": ((0.65 if facing == "left" else -0.65, 0.0), 0.0),
        "off-right": ((0.65 if facing == "right" else -0.65, 0.0), 0.0),
    }
    if figure.gaze in fixed:
        return fixed[figure.gaze]
    if figure.gaze in {prop.id for prop in scene.props}:
        return (0.3, 0.6), 0.0
    at = ids.index(figure.look.id)
    target = ids.index(figure.gaze) if figure.gaze in ids else None
    if target is None or target == at:
        return (0.35, 0.0), 0.1
    side = "right" if target > at else "left"
    return ((0.6, 0.0), -0.15) if side == facing else ((-0.6, 0.0), 0.5)
