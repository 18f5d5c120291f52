"""Air and ground: what lies between the eye and a figure, and what the ground does with it."""

from __future__ import annotations

from dataclasses import dataclass

from production_flow.documents.scene import Scene
from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.colour import Rgb, lch, mix
from production_flow.embedded.artist.compose import Spot
from production_flow.embedded.artist.grasped import SHOWN, SHOWN_OUT
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.sets.dress import Dress

_BACK, _SHOWING = 0.46, 0.18
"""How far somebody over whose shoulder one looks sinks into the dark: a back, and still somebody's; and how far who
shows a thing, which has to be seen."""


@dataclass(frozen=True)
class Air:
    """What lies between the eye and a figure, and what the ground does with it.

    Args:
        haze: The colour of the distance, and how much of it (`veil`, 0-1).
        floor: The colour that the lower body leans to, and how much.
        shadow: How dark its shadow on the ground is, 0-1.
        fall: Where the shadow of a point one metre above the ground falls, in metres right and away.
        mirror: How much of it the ground mirrors, 0-1.
        wood: What a stool looks like in this light.
        line: What holds its shape together, in a look that has lines.
    """

    haze: Rgb = (0.5, 0.5, 0.5)
    veil: float = 0.0
    floor: Rgb = (0.1, 0.1, 0.15)
    grounded: float = 0.25
    shadow: float = 0.45
    fall: Point2 = (0.4, 0.3)
    mirror: float = 0.0
    wood: Rgb = (0.4, 0.28, 0.2)
    line: Rgb | None = None


def air_of(scene: Scene, light: Light, spot: Spot, *, outdoors: bool) -> Air:
    """The air before a figure, and the ground under it.

    Args:
        scene: The shot.
        light: Of the scene.
        spot: Where the figure stands.
        outdoors: Whether the sun and the rain reach it.
    """
    x, y, z = light.direction
    steep, dress = max(0.45, y), Dress(scene.style)
    wet = scene.weather in {"rain", "storm"} and outdoors
    back = (_SHOWING if spot.figure.pose in {SHOWN, SHOWN_OUT} else _BACK) if spot.shoulder else 0.0
    veil = 0.5 * light.haze_at(max(0.0, spot.depth - 2.0)) + back
    return Air(
        haze=mix(light.ambient, (0.02, 0.02, 0.04), 0.8) if spot.shoulder else light.haze,
        veil=min(0.75, veil),
        floor=mix(light.ambient, (0.02, 0.02, 0.05), 0.55),
        grounded=0.30 if light.dark else 0.20,
        shadow=(0.34 if light.dark else 0.5) * (0.7 if wet else 1.0),
        fall=(-x / steep, -z / steep) if outdoors else (0.25, 0.22),
        mirror=0.30 if wet else 0.0,
        wood=_wood(dress, light, spot, future=scene.place.era == "future" and not outdoors),
        line=dress.ink_line() if dress.kind == "ink" else None,
    )


_STEEL = (0.58, 0.014, 240)
"""What furniture is of in rooms of days to come."""


def _wood(dress: Dress, light: Light, spot: Spot, *, future: bool) -> Rgb:
    """What a chair looks like; in ink a middle grey, because black would stand before who sits on it like a hole."""
    if dress.kind == "ink":
        return dress.ink_grey(0.34 if light.dark else 0.46)
    own = dress.tone(*_STEEL, "metal") if future else lch(0.50, 0.065, 58)
    return dress.final(light.paint(own, depth=spot.depth))[0]
