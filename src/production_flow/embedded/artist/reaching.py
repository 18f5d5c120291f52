"""Reaching: how high a hand goes that somebody puts out, as the words of the shot have it.

A writer says "reaches" of a lamp overhead, of a sheet on a desk and of somebody's sleeve. Only the first is an arm
held up; the second bends down to a table top, and everything else is a hand in front of the chest.
"""

from __future__ import annotations

import re
from typing import cast

from production_flow.documents.scene import Pose, Scene, SceneFigure

HIGH, LOW = cast("Pose", "reach-high"), cast("Pose", "reach-low")
"""The poses of a hand above the head, and of one on a table."""

_UP = re.compile(
    r"\b(?:shel(?:f|ves)|hooks?|pegs?|shutters?|blinds?|curtains?|ceiling|rafters?|overhead|above|top (?:of|shelf)|"
    r"chandelier|branch(?:es)?|stars|tiptoe|hangs|hung|hanging|pins|nails|climbs|ladder|picture|clock|"
    r"(?:raises|lifts|puts up|throws up|holds up) (?:a|an|one|the|both|his|her|their) (?:arms?|hands?))\b",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\b(?:tables?|desks?|counter|bar|sheets?|pages?|papers?|cloth|cups?|glass|glasses|tray|board|drawers?|knees?|"
    r"floor|plates?|dish|spoons?|salt|box|ledger|cards?|locks?|coins?|sill|bench|piano|keys|bed|chair|stool|ground|"
    r"map|letters?|photographs?|matches|book|bowl|pot|pan)\b",
    re.IGNORECASE,
)


def reached(scene: Scene) -> Scene:
    """The scene, with every hand that is put out at the height its sentence tells of."""
    if not any(figure.pose == "reach" for figure in scene.figures):
        return scene
    return scene.model_copy(update={"figures": tuple(_at_height(figure, scene) for figure in scene.figures)})


def _at_height(figure: SceneFigure, scene: Scene) -> SceneFigure:
    if figure.pose != "reach":
        return figure
    words = _said_of(figure, scene.action)
    pose = HIGH if _UP.search(words) else LOW if _DOWN.search(words) else None
    return figure if pose is None else figure.model_copy(update={"pose": pose})


def _said_of(figure: SceneFigure, action: str) -> str:
    """The sentences that name somebody; all of them where none does."""
    names = [word for word in figure.look.id.split("-") if len(word) > 2]
    sentences = re.split(r"(?<=[.!?;])\s+", action)
    own = [one for one in sentences if any(re.search(rf"\b{re.escape(name)}\b", one, re.IGNORECASE) for name in names)]
    return " ".join(own or sentences)
