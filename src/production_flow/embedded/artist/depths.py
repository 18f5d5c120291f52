"""Depths: how far from the eye each figure of a shot stands, so that somebody is large and somebody is behind."""

from __future__ import annotations

from production_flow.documents.scene import Scene, SceneFigure
from production_flow.embedded.artist.framing import TIGHT, Body, standing
from production_flow.embedded.artist.vantage import Vantage

_TOUCHING = {"embrace", "give", "fall", "lie", "floor", "comfort", "kiss", "kissed", "linked", "rub"}
"""Poses in which two people stay side by side."""
_HALF, _SMALL = {"medium", "medium-close"}, 0.80
"""Sizes that show half of somebody, and how small they are against another who then come forward."""
_FORWARD, _BACK = 0.78, 1.06
"""Depths of the two."""


def over_whom(figure: SceneFigure, main: SceneFigure, order: list[SceneFigure], over: bool) -> bool:
    """Whether it is over this one's shoulder that we look."""
    return over and figure is not main and order.index(figure) in {0, len(order) - 1}


def shares_of(
    scene: Scene, main: SceneFigure, order: list[SceneFigure], over: bool, vantage: Vantage
) -> dict[str, float]:
    """Depth of each figure as a share of the depth of the action; of two, one is large and one is behind."""
    shares = {figure.look.id: _further(scene, figure, main, order, over) for figure in order}
    if len(order) == 2 and not over and vantage.deep and _level(scene, order):
        near, far = order[::-1] if vantage.deep > 0 else order
        deeper = 1.18 if scene.camera.size in {"medium", "medium-close"} else 1.3
        if abs(vantage.deep) > 1:
            shares.update({one.look.id: 1.04 if one is main else 0.60 for one in order})
        else:
            shares[near.look.id], shares[far.look.id] = (0.84, 1.1) if far is main else (1.0, deeper)
    return shares


def brought_forward(
    shares: dict[str, float], scene: Scene, main: SceneFigure, order: list[SceneFigure], bodies: dict[str, Body]
) -> dict[str, float]:
    """The depths with somebody small nearer to the eye than whoever towers over them, so that both faces count."""
    other = next((one for one in order if one is not main), None)
    if other is None or len(order) > 2 or scene.camera.size not in _HALF or other.pose in _TOUCHING:
        return shares
    if main.pose in _TOUCHING or main.depth or standing(main, bodies) > _SMALL * standing(other, bodies):
        return shares
    return shares | {main.look.id: min(shares[main.look.id], _FORWARD), other.look.id: _BACK}


def _level(scene: Scene, order: list[SceneFigure]) -> bool:
    """Whether two may stand one behind the other: nothing says how far they are, and they do not touch.

    From above the one behind would be among the furniture, from below the one before would leave the frame.
    """
    level = scene.camera.angle in {"eye", "dutch"} and scene.camera.size not in TIGHT
    return level and not any(one.depth or one.pose in _TOUCHING for one in order)


def _further(scene: Scene, figure: SceneFigure, main: SceneFigure, order: list[SceneFigure], over: bool) -> float:
    """Depth of a figure as a share of the depth of the action."""
    if over_whom(figure, main, order, over):
        return 0.60
    if figure.depth > 0:
        return 1 + 0.9 * figure.depth
    if figure.depth < 0:
        return 1 + 0.42 * figure.depth
    if figure is main or over:
        return 1.0
    if scene.camera.size == "close":
        return 1.45
    place = order.index(figure)
    if len(order) > 3:
        return (1.0, 1.16, 1.06, 1.2, 1.03, 1.14)[place % 6]
    return 1.0 if len(order) == 2 else (1.05, 1.14, 1.08)[place % 3]
