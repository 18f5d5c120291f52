"""Light that can be seen: lamps, cones, pools, shafts; each tells the compositor where it burns."""

from __future__ import annotations

from collections.abc import Sequence

from production_flow.embedded.artist.camera import Point2, Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.stage import Stage

WARM = lch(0.86, 0.115, 78)
"""The light of lamps."""


def visible(stage: Stage, point: Point3, nearest: float = 0.6) -> bool:
    """Whether a point lies before the eye and not far outside the frame."""
    if stage.camera.depth(point) < nearest:
        return False
    x, y = stage.camera.project(point)
    wide, tall = stage.camera.canvas_width, stage.camera.canvas_height
    return -wide * 0.4 < x < wide * 1.4 and -tall * 0.6 < y < tall * 1.6


def bulb(stage: Stage, at: Point3, colour: Rgb, strength: float = 1.0, size: float = 1.0) -> None:
    """A source with three halos: wide and faint, narrow, core."""
    if not visible(stage, at, 0.35):
        return

    def halo(pen: Brush) -> None:
        x, y = pen.camera.project(at)
        metre = min(pen.camera.scale(at), pen.camera.height * 0.32)
        clear = 1 - 0.6 * pen.stage.light.haze_at(pen.camera.depth(at))
        pen.glow(x, y, 1.5 * metre * size, colour, 0.38 * strength * clear)
        pen.glow(x, y, 0.55 * metre * size, mix(colour, (1, 1, 0.95), 0.3), 0.55 * strength * clear)
        pen.glow(x, y, 0.2 * metre * size, mix(colour, (1, 1, 0.95), 0.75), 0.9 * strength * clear)

    stage.shine(halo)


def reveal(stage: Stage, at: Point3, radius: float, colour: Rgb, strength: float = 1.0, squash: float = 1.0) -> None:
    """A hole in the darkness around a lamp, in metres: materials show their own colours there."""
    if not visible(stage, at, 0.35):
        return

    def hole(pen: Brush) -> None:
        x, y = pen.camera.project(at)
        pixels = min(radius * pen.camera.scale(at), pen.camera.height * 1.3)
        pen.glow(x, y, pixels, mix((1, 1, 1), colour, 0.55), min(1.0, strength), radius_y=pixels * squash, power=1.5)

    stage.hole(hole)


def wall_wash(
    stage: Stage, origin: Point3, across: Point3, at: Point2, radius: float, colour: Rgb, strength: float = 0.9
) -> None:
    """Lamp light lying on a wall: a hole in the darkness and a breath of its colour."""

    def hole(pen: Brush) -> None:
        with pen.on(origin, across, UP):
            pen.glow(*at, radius, mix((1, 1, 1), colour, 0.6), strength, radius_y=radius * 1.2, power=1.5)

    def breath(pen: Brush) -> None:
        with pen.on(origin, across, UP):
            pen.glow(*at, radius * 0.9, colour, 0.10 * strength, radius_y=radius * 1.1)

    stage.hole(hole, on_wall=True)
    stage.shine(breath)


def floor_pool(
    stage: Stage, x: float, z: float, radius: float, colour: Rgb, strength: float = 0.9, y: float = 0.01
) -> None:
    """Lamp light lying on the ground or on a table top at height `y`."""
    stage.hole(lambda pen: pen.floor_light(x, z, radius, mix((1, 1, 1), colour, 0.6), strength, y))
    stage.shine(lambda pen: pen.floor_light(x, z, radius * 0.9, colour, 0.12 * strength, y))


def cone(
    stage: Stage, top: Point3, width: float, spread: float, colour: Rgb, strength: float = 0.3, *, to: float = 0.0
) -> None:
    """A cone of lit air under a lamp, from `width` across at the top to `spread` across at height `to`."""
    if not visible(stage, top):
        return

    def draw(pen: Brush) -> None:
        metre = pen.camera.scale(top)
        x, y = pen.camera.project(top)
        tall = (top[1] - to) * metre
        shape = [(x - width / 2 * metre, y), (x + width / 2 * metre, y), (x + spread / 2 * metre, y + tall),
                 (x - spread / 2 * metre, y + tall)]  # fmt: skip
        fade = strength * (1 - 0.7 * pen.stage.light.haze_at(pen.camera.depth(top)))
        pen.gradient(shape, (0, y), (0, y + tall), [(colour, fade), (colour, fade * 0.3), (colour, 0)], [0, 0.5, 1],
                     blur=max(2.0, 0.12 * metre) if pen.soft else 0)  # fmt: skip

    stage.shine(draw)


def shaft(stage: Stage, points: Sequence[Point3], colour: Rgb, strength: float = 0.2, *, before: bool = False) -> None:
    """A beam through four points of the world: two at its source, two where it ends."""

    def draw(pen: Brush) -> None:
        a, b, c, d = (pen.camera.project(point) for point in points)
        start, end = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), ((c[0] + d[0]) / 2, (c[1] + d[1]) / 2)
        pen.gradient([a, b, c, d], start, end, [(colour, strength), (colour, strength * 0.45), (colour, 0)], [0,
            0.55, 1],
                     blur=8 * pen.camera.unit if pen.soft else 0)  # fmt: skip

    if all(stage.camera.depth(point) > 0.3 for point in points):
        (stage.air if before else stage.shine)(draw)


def motes(stage: Stage, low: Point3, high: Point3, count: int, colour: Rgb, part: str = "motes") -> None:
    """Dust that hangs in a box of lit air."""
    if stage.dress.kind != "soft":
        return

    def draw(pen: Brush) -> None:
        dice = stage.dice(part)
        for _ in range(count):
            at = (dice.uniform(low[0], high[0]), dice.uniform(low[1], high[1]), dice.uniform(low[2], high[2]))
            size, share = dice.uniform(0.7, 1.7) * pen.camera.unit, dice.uniform(0.1, 0.5)
            if pen.camera.depth(at) > 0.8:
                pen.oval(*pen.camera.project(at), size, size, colour, share)

    stage.air(draw)


def street_lamp(stage: Stage, x: float, z: float, *, height: float = 4.4, lit: float = 1.0) -> None:
    """A lamp on a bent post; it leans over the road, lights wall and ground, and hangs a cone in the air.

    Before electric light it is a lantern on a straight post.
    """
    lean = 0.0 if stage.unpowered else 0.85 if x < 0 else -0.85
    height = 0.78 * height if stage.unpowered else height
    head = (x + lean, height - 0.12, z)

    def post(pen: Brush) -> None:
        colour = mix(
            pen.lit(stage.tone(0.24, 0.03, 260, "metal"), at=(x, 0, z)),
            stage.light.haze,
            stage.light.haze_at(z + 5) * 0.6,
        )
        pen.contact((x, 0, z), 0.35, 0.25, 0.5)
        with pen.standing(x, 0, z):
            pen.fill([(-0.06, 0), (-0.045, height), (0.045, height), (0.06, 0)], colour)
            pen.rect(-0.14, 0, 0.28, 0.5, colour)
            pen.rect(-0.1, 0.5, 0.2, 0.12, adjust(colour, 0.06))
            if stage.unpowered:
                _lantern(pen, height, colour, burning=bool(lit))
                return
            pen.curve([(0, height), (lean * 0.12, height + 0.5), (lean * 0.95, height + 0.22)], colour, 0.075)
            shade = [
                (lean - 0.34, height - 0.1),
                (lean + 0.34, height - 0.1),
                (lean + 0.12, height + 0.2),
                (lean - 0.12, height + 0.2),
            ]
            pen.fill(shade, colour)
            pen.oval(lean, height - 0.11, 0.2, 0.06, lch(0.97, 0.06, 88) if lit else lch(0.8, 0.02, 90))

    stage.put(x, z, post, radius=0.2, tall=height)
    if lit:
        bulb(stage, head, WARM, lit)
        cone(stage, head, 0.35, 3.4, WARM, 0.26 * lit)
        floor_pool(stage, x + lean, z, 3.0, WARM, 0.95 * lit)
        reveal(stage, (x, height - 1.2, z), 2.6, WARM, 0.75 * lit)
        stage.lamp(head, WARM, lit, 4.0)


def _lantern(pen: Brush, height: float, colour: Rgb, *, burning: bool) -> None:
    """Four panes under a pointed roof on top of a post."""
    low, high = height - 0.34, height + 0.08
    pane = lch(0.94, 0.09, 84) if burning else mix(colour, lch(0.8, 0.02, 90), 0.5)
    pen.fill([(-0.12, low), (0.12, low), (0.19, high), (-0.19, high)], pane)
    for x, top in ((-0.12, -0.19), (0.0, 0.0), (0.12, 0.19)):
        pen.line((x, low), (top, high), colour, 0.03)
    pen.rect(-0.14, low - 0.05, 0.28, 0.06, colour)
    pen.fill([(-0.24, high), (0.24, high), (0.06, high + 0.2), (-0.06, high + 0.2)], colour)


def action_light(stage: Stage, strength: float = 0.5, hue: float = 250) -> None:
    """A soft light without a visible source over the place of the action, so that it reads in the dark."""
    tint = lch(0.86, 0.045, hue)
    stage.hole(lambda pen: pen.floor_light(0.0, 1.0, 6.5, tint, strength))

    def hole(pen: Brush) -> None:
        x, y = pen.camera.project((0.0, 1.2, 2.5))
        reach = min(3.4 * pen.camera.scale((0.0, 1.2, 2.5)), pen.camera.height * 0.95)
        pen.glow(x, y, reach, tint, strength * 0.45, radius_y=reach * 0.7)

    stage.hole(hole)


def mirror_glint(stage: Stage, x: float, z: float, colour: Rgb, strength: float = 0.4, tall: float = 3.4) -> None:
    """The streak that a light draws on wet ground, towards the eye."""
    if not stage.wet or stage.camera.depth((x, 0, z)) < 0.9:
        return

    def draw(pen: Brush) -> None:
        metre = pen.camera.scale((x, 0, z))
        left, top = pen.camera.project((x, 0, z))
        shape = [(left - 0.2 * metre, top), (left + 0.2 * metre, top), (left + 0.42 * metre, top + tall * metre),
                 (left - 0.42 * metre, top + tall * metre)]  # fmt: skip
        pen.gradient(shape, (0, top), (0, top + tall * metre), [(colour, strength), (colour, strength * 0.4),
            (colour, 0)],
                     [0, 0.4, 1], blur=0.12 * metre if pen.soft else 0)  # fmt: skip

    stage.shine(draw)


__all__ = [
    "AWAY", "RIGHT", "WARM", "action_light", "bulb", "cone", "floor_pool", "mirror_glint", "motes", "reveal",
    "shaft", "street_lamp",
    "visible", "wall_wash",
]  # fmt: skip
