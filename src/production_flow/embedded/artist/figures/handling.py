"""Hands alone: forearms that reach into a picture from its edge, and close around what is drawn between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from production_flow.embedded.artist.figures.acting import Acting, FigureLight, Point
from production_flow.embedded.artist.figures.body import Body
from production_flow.embedded.artist.figures.curves import blob
from production_flow.embedded.artist.figures.dress import Piece
from production_flow.embedded.artist.figures.figure import Figure
from production_flow.embedded.artist.figures.garments import Wardrobe
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.poses import Grip, Reach
from production_flow.embedded.artist.figures.skeleton import Limb, Skeleton
from production_flow.embedded.artist.figures.tones import tones_for

_SHOULDER = 1.6  # heads beyond the elbow at which an arm begins, out of the picture
_LEANT_ON = frozenset({"cane", "crutch"})  # what is put aside when the hands are wanted


@dataclass(frozen=True)
class Forearm:
    """A forearm, in heads from the origin of the canvas, y down.

    Args:
        elbow: Where it comes from; the arm goes on behind it.
        wrist: Where the hand begins.
        thumb: Which way the thumb points.
        grip: What the hand does.
        over: What of it lies before the thing; `nothing` is a hand wholly before it, `under` one wholly behind.
    """

    elbow: Point
    wrist: Point
    thumb: Point
    grip: Grip = "grip"
    over: Literal["thumb", "fingers", "nothing", "under"] = "fingers"


def draw_hands(
    figure: Figure, canvas: Any, light: FigureLight, scale: float, arms: Sequence[Forearm], thing: Callable[[Any], None]
) -> None:
    """Draws somebody's forearms in what they wear, and a thing in their hands.

    Args:
        figure: Whose hands they are.
        canvas: Its origin is what the arms are measured from, y down.
        light: On the hands.
        scale: Pixels per head.
        arms: One or two.
        thing: Draws it on the canvas, in heads, before the palms and behind thumbs or fingers.
    """
    acting = Acting(view="front")
    free = tuple(one for one in figure.dressed.accessories if one not in _LEANT_ON)
    dressed = replace(figure.dressed, accessories=free)
    if dressed.species == "ghost":  # whose arms are of the sheet that it is
        dressed = replace(dressed, wear={"top": Piece("sweater", dressed.skin, dressed.skin)})
    body = Body(dressed, Skeleton(dressed.build, acting), acting, blob(0.0, -9.0, 0.1, 0.1), None)
    tones = tones_for(light, figure.drawn_look, figure.accent, figure.palette, figure.manner)
    painter = Painter(canvas, tones, scale, 2)
    wardrobe = Wardrobe(painter, body.cloth, dressed)
    canvas.save()
    canvas.scale(scale, scale)
    limbs = [_limb(arm) for arm in arms]
    for arm, limb in zip(arms, limbs, strict=True):
        if arm.over != "nothing":
            body.draw_arm(painter, wardrobe, limb, Reach(grip=arm.grip), "far")
    thing(canvas)
    for arm, limb in zip(arms, limbs, strict=True):
        if arm.over == "nothing":
            body.draw_arm(painter, wardrobe, limb, Reach(grip=arm.grip), "far")
        if arm.over in {"nothing", "under"}:
            continue
        hand = body.hand_of(limb, Reach(grip=arm.grip), "far")
        draw = hand.draw_thumb if arm.over == "thumb" else hand.draw_fingers
        draw(painter, body.hand_colour, 0.0)
    canvas.restore()


def _limb(arm: Forearm) -> Limb:
    """The arm of whoever sees it: their right one comes from the right."""
    (x, y), (u, v) = arm.wrist, arm.elbow
    start = (u + _SHOULDER * (u - x), v + _SHOULDER * (v - y))
    return Limb(start, arm.elbow, arm.wrist, 0.3, 0.3, -1 if u > 0 else 1, arm.thumb)
