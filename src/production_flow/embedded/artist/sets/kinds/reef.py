"""The bottom of the sea: light that falls in shafts, sand with its ripples, coral, kelp, shoals, a wreck, bubbles."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, nature
from production_flow.embedded.artist.sets.parts.glow import action_light, motes
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

_CORALS = ((0.66, 0.17, 20), (0.72, 0.15, 60), (0.60, 0.15, 330), (0.70, 0.13, 160), (0.62, 0.14, 300))


def draw(stage: Stage) -> None:
    """The reef, far to near."""
    stage.darken(0.66, 0.085, 220, 0.78 if stage.night else 0.5)
    top, low = _water(stage)
    _ridges(stage, top, low)
    _sand(stage, low)
    _wreck(stage, 3.8, 11.0, low)
    rock = stage.tone(0.50, 0.03, 230, "stone")
    for x, z, size in (
        (-4.4, 3.0, 1.1),
        (-5.6, 4.6, 1.6),
        (4.9, 3.4, 0.9),
        (6.0, 6.0, 1.5),
        (-3.0, 7.4, 0.8),
        (2.4, 8.0, 0.6),
    ):
        nature.rock(stage, x, z, size, rock)
    for number, (x, z, size) in enumerate(((-3.4, 2.4, 0.9), (-4.6, 3.4, 1.3), (3.9, 2.6, 0.8), (5.2, 4.2, 1.3),
                                           (-2.6, 5.6, 0.7), (2.9, 5.4, 0.9), (-6.0, 6.4, 1.6))):  # fmt: skip
        (_fan, _tubes, _brain)[number % 3](stage, x, z, size, number)
    for number, (x, z, tall) in enumerate(
        ((-6.8, 3.6, 3.8), (-5.0, 6.6, 4.8), (6.6, 3.2, 3.4), (7.6, 7.0, 5.2), (-8.0, 8.8, 5.6))
    ):
        _kelp(stage, x, z, tall, number)
    for number, (x, y, z) in enumerate(((-1.8, 2.6, 5.0), (2.2, 3.4, 8.0), (-3.6, 3.6, 10.0))):
        _shoal(stage, x, y, z, number)
    clutter.lay_all(
        stage, 0.0, (("shell", -1.6, 2.0), ("shell", 1.9, 2.6), ("chest", 2.4, 3.6), ("vase", -2.2, 3.6)), size=1.7
    )
    _bubbles(stage)
    action_light(stage, 0.6, 205)
    motes(stage, (-4, 0.3, -1), (4, 4, 8), 90, lch(0.86, 0.06, 200))


def _water(stage: Stage) -> tuple[Rgb, Rgb]:
    """The water to its surface, with shafts of light; gives its colour above and below."""
    pen, camera, dice = stage.layer("sky", 1e5, dim=False), stage.camera, stage.dice("shafts")
    wide, tall = camera.canvas_width, camera.canvas_height
    top = stage.tone(0.30 if stage.night else 0.76, 0.09, 210, "sky")
    low = stage.tone(0.16 if stage.night else 0.40, 0.08, 235, "sky")
    stops = [adjust(top, 0.08), top, mix(top, low, 0.6), low]
    pen.sweep(rectangle(0, 0, wide, tall), (0, 0), (0, camera.horizon_y + 4), stops, [0, 0.2, 0.65, 1])
    for number in range(7):
        x, light = wide * (0.02 + 0.15 * number + dice.uniform(-0.04, 0.04)), adjust(top, 0.16)
        foot = x + wide * (0.10 - 0.03 * number)
        shape = [(x, -4.0), (x + 0.05 * wide, -4.0), (foot + 0.13 * wide, camera.horizon_y), (foot, camera.horizon_y)]
        pen.gradient(shape, (0, 0), (0, camera.horizon_y), [(light, 0.5), (light, 0.0)])
    return top, low


def _ridges(stage: Stage, top: Rgb, low: Rgb) -> None:
    """Far reefs, each sunk deeper in the colour of the water."""
    pen = stage.layer("hills", 200, dim=False)
    for number, (away, high, veil) in enumerate(((90.0, 13.0, 0.72), (56.0, 8.0, 0.5), (34.0, 4.0, 0.3))):
        dice = stage.dice(f"far reef {number}")
        tone = mix(adjust(low, -0.12), mix(top, low, 0.6), veil)
        with pen.on((0, -0.4, away), RIGHT, UP):
            points = [
                (step * away / 16, high * dice.uniform(0.2, 1.0) * (1 if step % 3 else 0.4)) for step in range(-20, 21)
            ]
            pen.fill([*points, (points[-1][0], -3), (points[0][0], -3)], tone)
            for _ in range(14):
                x = dice.uniform(-1.0, 1.0) * away
                pen.curve([(x, 0), (x + 0.5, high * 0.5), (x - 0.3, high * dice.uniform(0.7, 1.3))], tone, away * 0.008)


def _sand(stage: Stage, low: Rgb) -> None:
    pen, camera = stage.layer("ground", stage.action_depth + 6), stage.camera
    near = camera.position[2] + 0.35
    own = stage.lit(stage.tone(0.84, 0.05, 95, "ground"), UP, 3)
    with pen.on((0, 0, 0), RIGHT, AWAY):
        pen.gradient([(-60, near), (60, near), (60, 44), (-60, 44)], (0, 12), (0, 44), [own, mix(own, low, 0.85)])
        dice = stage.dice("ripples")
        for _ in range(120):
            x, z = dice.uniform(-9, 9), dice.uniform(-3, 16)
            if z > near + 0.5:
                pen.oval(x, z, dice.uniform(0.4, 1.4), 0.04, adjust(own, dice.choice((-0.05, 0.04))), 0.7)
        for _ in range(30):  # the net of light that waves throw on the ground
            x, z, size = dice.uniform(-6, 6), dice.uniform(-2, 10), dice.uniform(0.3, 0.8)
            if z - size > near + 0.4:
                ring = [
                    (x + size * math.cos(t) * dice.uniform(0.7, 1.1), z + 0.6 * size * math.sin(t)) for t in range(7)
                ]
                pen.fill(ring, adjust(own, 0.10), 0.4, stroke=0.05)


def _fan(stage: Stage, x: float, z: float, size: float, number: int) -> None:
    """A fan of coral."""
    base = stage.tone(*_CORALS[number % 5], "accent")

    def draw_it(pen: Brush) -> None:
        own, dice = pen.lit(base, at=(x, 1, z)), stage.dice(f"fan {number}")
        pen.contact((x, 0, z), 0.5 * size, 0.25 * size, 0.4)
        with pen.standing(x, 0, z):
            for branch in range(11):
                turn = math.radians(20 + branch * 14)
                reach = size * dice.uniform(0.8, 1.15)
                middle = (math.cos(turn) * reach * 0.4, 0.15 + math.sin(turn) * reach * 0.55)
                end = (math.cos(turn) * reach * 0.8, 0.1 + math.sin(turn) * reach)
                pen.curve([(0, 0), middle, end], adjust(own, dice.uniform(-0.06, 0.05)), 0.09 * size)
                for share in (0.5, 0.75):
                    at = (end[0] * share, 0.1 + (end[1] - 0.1) * share)
                    tip = (at[0] + dice.uniform(-0.2, 0.2) * size, at[1] + 0.22 * size)
                    pen.line(at, tip, adjust(own, 0.04), 0.05 * size)
                pen.oval(*end, 0.05 * size, 0.05 * size, adjust(own, 0.1))

    stage.put(x, z, draw_it, radius=0.6 * size, tall=size)


def _tubes(stage: Stage, x: float, z: float, size: float, number: int) -> None:
    """Sponges like organ pipes."""
    base = stage.tone(*_CORALS[number % 5], "accent")

    def draw_it(pen: Brush) -> None:
        own, dice = pen.lit(base, at=(x, 1, z)), stage.dice(f"tubes {number}")
        pen.contact((x, 0, z), 0.6 * size, 0.3 * size, 0.4)
        with pen.standing(x, 0, z):
            for pipe in range(6):
                at, tall, half = (pipe - 2.5) * 0.2 * size, size * dice.uniform(0.5, 1.2), 0.12 * size
                tint = adjust(own, dice.uniform(-0.05, 0.05))
                pen.gradient(
                    [(at - half * 0.7, 0), (at + half * 0.7, 0), (at + half, tall), (at - half, tall)],
                    (at - half, 0),
                    (at + half, 0),
                    [adjust(tint, 0.05), tint, adjust(tint, -0.1)],
                )
                pen.oval(at, tall, half, half * 0.36, adjust(tint, 0.09))
                pen.oval(at, tall, half * 0.64, half * 0.2, adjust(tint, -0.2))

    stage.put(x, z, draw_it, radius=0.6 * size, tall=size)


def _brain(stage: Stage, x: float, z: float, size: float, number: int) -> None:
    """A dome of coral with its furrows, an anemone on it."""
    base = stage.tone(*_CORALS[number % 5], "accent")

    def draw_it(pen: Brush) -> None:
        own, dice = pen.lit(base, at=(x, 1, z)), stage.dice(f"dome {number}")
        pen.contact((x, 0, z), 0.8 * size, 0.4 * size, 0.4)
        with pen.standing(x, 0, z):
            dome = path_of((-0.75 * size, 0), (-0.72 * size, 0.85 * size, 0, 0.85 * size), (0.72 * size, 0.85 * size,
                           0.75 * size, 0))  # fmt: skip
            pen.gradient(dome, (-0.6 * size, 0), (0.6 * size, 0), [adjust(own, 0.06), own, adjust(own, -0.12)])
            for furrow in range(6):
                y = size * (0.1 + 0.11 * furrow)
                half = size * 0.66 * math.sqrt(max(0.05, 1 - (y / (0.85 * size)) ** 2))
                pen.curve(
                    [(-half, y), (-half * 0.3, y + 0.09 * size), (0, y), (half * 0.4, y - 0.08 * size), (half, y)],
                    adjust(own, -0.09),
                    0.03 * size,
                )
            pale = adjust(own, 0.18, 0.7)
            for arm in range(9):
                lean = (arm - 4) * 0.07 * size
                pen.curve(
                    [(lean * 0.4, 0.8 * size), (lean, 0.95 * size), (lean * 1.6, (1.08 + dice.uniform(0, 0.1)) * size)],
                    pale,
                    0.045 * size,
                )

    stage.put(x, z, draw_it, radius=0.7 * size, tall=size)


def _kelp(stage: Stage, x: float, z: float, tall: float, number: int) -> None:
    """Ribbons of kelp that lean with the current."""
    green = stage.tone(0.46, 0.09, 140, "leaf")

    def draw_it(pen: Brush) -> None:
        own, dice = pen.lit(green, (-0.3, 0.5, -0.7), (x, 2, z)), stage.dice(f"kelp {number}")
        with pen.standing(x, 0, z):
            for stem in range(5):
                foot, bend = -0.5 + stem * 0.25, dice.uniform(0.2, 0.6)
                high, tint = tall * dice.uniform(0.7, 1.0), adjust(own, dice.uniform(-0.06, 0.05))
                pen.curve([(foot, 0), (foot - bend, high * 0.35), (foot, high * 0.6), (foot + bend, high * 0.8),
                           (foot + bend * 0.4, high)], tint, 0.07)  # fmt: skip
                for leaf in range(9):
                    share = 0.12 + leaf * 0.095
                    at = (foot + bend * 0.5 * math.sin(share * 6.0 - 2.4), high * share)
                    side = 1 if leaf % 2 else -1
                    tip = (at[0] + side * 0.42, at[1] + 0.3)
                    pen.fill(
                        path_of(at, (at[0] + side * 0.3, at[1] - 0.06, *tip), (at[0] + side * 0.1, at[1] + 0.3, *at)),
                        adjust(tint, 0.03),
                    )

    stage.put(x, z, draw_it, radius=0.6, tall=tall)


def _shoal(stage: Stage, x: float, y: float, z: float, number: int) -> None:
    """A shoal that goes one way."""
    base = stage.tone(*((0.80, 0.13, 90), (0.84, 0.02, 220), (0.68, 0.16, 40))[number], "accent")
    side = 1 if stage.dice(f"way {number}").random() < 0.5 else -1

    def draw_it(pen: Brush) -> None:
        own, dice = pen.lit(base, at=(x, y, z)), stage.dice(f"shoal {number}")
        with pen.standing(x, y, z):
            for _ in range(17):
                at = (dice.uniform(-1.6, 1.6), dice.uniform(-0.5, 0.5))
                size, tint = dice.uniform(0.1, 0.17), adjust(own, dice.uniform(-0.05, 0.05))
                pen.oval(*at, size, size * 0.42, tint)
                tail = at[0] - side * size * 0.85
                pen.fill([(tail, at[1]), (tail - side * size * 0.6, at[1] + size * 0.42), (tail - side * size * 0.6,
                          at[1] - size * 0.42)], adjust(tint, -0.05))  # fmt: skip
                pen.oval(at[0] + side * size * 0.62, at[1] + size * 0.1, size * 0.12, size * 0.12, (0.06, 0.06, 0.1))

    stage.put(x, z, draw_it, radius=0.2, tall=0.2)


def _wreck(stage: Stage, x: float, z: float, low: Rgb) -> None:
    """The bow of a ship that came to rest, its ribs open."""
    base = stage.tone(0.40, 0.06, 60, "wood")

    def draw_it(pen: Brush) -> None:
        own = mix(pen.lit(base, at=(x, 2, z)), low, 0.25)
        pen.contact((x, 0, z), 3.6, 1.2, 0.45)
        with pen.standing(x, 0, z):
            pen.fill(
                path_of((-3.2, 4.2), (-2.8, 1.2, -1.2, 0), (3.4, 0), (3.2, 1.9), (1.2, 1.7), (0.4, 2.6), (-1.2, 2.8)),
                own,
            )
            for plank in range(5):
                y = 0.4 + plank * 0.5
                pen.curve([(-2.6 + plank * -0.1, y + 0.5), (-0.8, y * 0.7), (3.2, y * 0.7)], adjust(own, -0.09), 0.04)
            for rib in range(4):
                at = 1.4 + rib * 0.6
                pen.curve([(at, 1.4), (at + 0.1, 2.6), (at - 0.3, 3.2 - 0.3 * rib)], adjust(own, 0.04), 0.14)
            pen.line((-3.1, 4.1), (-4.6, 5.2), adjust(own, -0.03), 0.16)
            pen.line((-0.4, 2.6), (-0.9, 6.2), adjust(own, -0.03), 0.2)
            pen.line((-2.0, 5.0), (0.6, 4.7), adjust(own, -0.03), 0.1)
            for hole in (-1.3, -0.3, 0.7):
                pen.oval(hole, 1.35, 0.2, 0.2, adjust(own, -0.2))
            for weed in range(9):
                at = -2.0 + weed * 0.6
                pen.curve([(at, 2.0), (at + 0.1, 1.5), (at - 0.06, 1.1)], lch(0.46, 0.08, 145), 0.07)

    stage.put(x, z, draw_it, radius=3.0, tall=5.0)


def _bubbles(stage: Stage) -> None:
    def draw_it(pen: Brush) -> None:
        dice = stage.dice("bubbles")
        for column, z in ((-2.7, 3.6), (2.9, 4.6), (-0.6, 7.6)):
            for number in range(9):
                at = (column + dice.uniform(-0.16, 0.16), 0.4 + number * 0.36, z)
                with pen.standing(*at):
                    size = dice.uniform(0.025, 0.06)
                    pen.fill(
                        [(size * math.cos(t / 8 * math.tau), size * math.sin(t / 8 * math.tau)) for t in range(8)],
                        (0.9, 0.98, 1.0),
                        0.45,
                        stroke=0.012,
                    )
                    pen.oval(-size * 0.3, size * 0.3, size * 0.25, size * 0.2, (1, 1, 1), 0.8)

    stage.put(0.0, 3.5, draw_it, radius=0.1, tall=0.1)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((0.2, 5.0), (-1.2, 7.0), (1.2, 8.0)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-4.3, 2.6, 0.6, 30),)),
    spare=((0.8, 3.8), (-1.0, 4.6)),
    focus=(3.8, 2.0, 11.0),
    yaw=3.0,
    shift=-0.3,
)  # fmt: skip
