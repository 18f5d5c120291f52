"""What a figure is asked to do, in what light, and where its parts then are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from production_flow.documents.scene import Expression, Pose, Viseme
from production_flow.embedded.artist.colour import Rgb

View = Literal["front", "three-quarter", "profile", "back-three-quarter", "back"]
BEHIND: frozenset[View] = frozenset({"back-three-quarter", "back"})
"""The views in which a face is turned away."""
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Point = tuple[float, float]
Mixture = tuple[tuple[Expression, float], ...]
"""Expressions with their weights."""


@dataclass(frozen=True)
class Acting:
    """Everything that can change from frame to frame while the figure stays the same.

    Args:
        view: From where it is seen. All but front and back face screen-right.
        mirrored: Faces screen-left.
        pose: What the body does.
        expression: What the face does: one expression, or several with weights.
        gaze: Where it looks, x to the side it faces and y down, each -1 to 1.
        blink: 0 open to 1 shut.
        mouth: The mouth shape of speech; None leaves the mouth to the expression.
        breath: Seconds; a breath takes 3.4 of them.
        walk: Phase of the step cycle, 0 to 1, for the poses walk and run; None holds one step.
        lean: Radians that the whole body leans forward.
        head_turn: -1 away from the camera to 1 towards it, within what the view allows.
        holds: Kind of the prop in the leading hand.
        made: Its colour and material, as the show has them.
        seat: Height of the seat in heads; None sits at knee height.
        hair: How far loose hair, or a tail, has swung to where the figure faces, heads.
        cloth: How far what hangs from the body has, heads for each length of the trunk.
    """

    view: View = "three-quarter"
    mirrored: bool = False
    pose: Pose = "stand"
    expression: Expression | Mixture = "neutral"
    gaze: Point = (0.0, 0.0)
    blink: float = 0.0
    mouth: Viseme | None = None
    breath: float = 0.0
    walk: float | None = None
    lean: float = 0.0
    head_turn: float = 0.0
    holds: str | None = None
    made: tuple[str | None, str | None] = (None, None)
    seat: float | None = None
    hair: float = 0.0
    cloth: float = 0.0


@dataclass(frozen=True)
class FigureLight:
    """The light that falls on a figure.

    Args:
        direction: Towards the light, in screen space (y down).
        key: Colour of the light.
        ambient: Colour of the shadows.
        rim: Colour of the light from behind.
        rim_strength: 0 to 1.
        ambience: How far every base colour is pulled to the ambient, 0 (day) to about 0.35 (night).
        exposure: Amount of light; 1 leaves colours alone.
        silhouette: 1 leaves a dark shape only.
    """

    direction: Point = (0.62, -0.62)
    key: Rgb = (1.0, 0.914, 0.769)
    ambient: Rgb = (0.176, 0.165, 0.4)
    rim: Rgb = (0.561, 0.816, 1.0)
    rim_strength: float = 0.55
    ambience: float = 0.0
    exposure: float = 1.0
    silhouette: float = 0.0


@dataclass(frozen=True)
class Anchors:
    """Where the parts of a drawn figure are, in pixels from its origin (the ground point, y down)."""

    head: Point
    head_radius: float
    mouth: Box
    eyes: tuple[Point, ...]
    left_hand: Point
    right_hand: Point
    seat: Point | None = None
    hip: Point = (0.0, 0.0)
    hands: tuple[Point, ...] = field(default=())
