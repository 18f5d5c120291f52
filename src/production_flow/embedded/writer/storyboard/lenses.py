"""Who looks into the lens of a crew that films them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from production_flow.documents.storyboard import ShotFigure
from production_flow.embedded.writer.storyboard.drafts import Stance

TO_LENS = "to the lens"
"""How a line is said that is said to the crew."""


def lens_lookers(text: str, called: Mapping[str, str], here: Sequence[Stance]) -> set[str]:
    """Who looks into the lens, by a beat's text: whom the sentence names first, or else the hero."""
    ids = {stance.who for stance in here}
    found: set[str] = set()
    for sentence in re.split(r"(?<=[.?!]) +", text):
        if "the lens" not in sentence:
            continue
        at = {sentence.find(name): who for who, name in called.items() if who in ids and name in sentence}
        found.add(at[min(at)] if at else "P")
    return found & ids


def looking_out(figure: ShotFigure) -> ShotFigure:
    """Somebody who looks out of the picture at whoever watches."""
    still = "stand" if figure.pose in {"walk", "run"} else figure.pose
    there = {"gaze": "camera", "facing": "camera", "pose": still, "enters": None, "exits": None, "holds": None}
    return figure.model_copy(update={**there, "main": True})
