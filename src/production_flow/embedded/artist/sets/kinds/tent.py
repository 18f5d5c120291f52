"""A tent of canvas from within: a ridge on two poles, a cot with a blanket, a folding table, a trunk, the flap open."""

from __future__ import annotations

from typing import Any

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, rooms
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, motes, reveal
from production_flow.embedded.artist.sets.parts.openings import sky_of
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HALF, WALL, RIDGE, FAR, NEAR = 3.3, 1.5, 3.5, 4.8, -7.0
"""Half its width, the height of its walls and of its ridge, where it ends and where it begins behind the eye."""


def draw(stage: Stage) -> None:
    """The tent, far to near."""
    hour = rooms.indoors(stage)
    stage.darken(*hour.gloom, hour.share)
    canvas = stage.tone(0.80, 0.06, 84, "wall")
    pen = stage.layer("room", stage.action_depth + 3.4)
    pen.backing(adjust(stage.lit(canvas), -0.10))
    _floor(stage, pen)
    _gable(stage, pen, canvas)
    for side in (-1, 1):
        _slope(stage, pen, side, canvas)
    _light(stage)
    wood = stage.tone(0.50, 0.08, 58, "wood")
    _poles(stage, wood)
    _cot(stage, -2.25, 2.6)
    furniture.table(stage, 2.1, 3.0, 1.5, 0.7, wood)
    clutter.lay_all(stage, 0.76, (("map", 1.9, 2.85), ("cup", 2.55, 2.95), ("book", 1.55, 3.1)), size=1.2)
    clutter.lay_all(stage, 0.0, (("trunk", -2.6, 0.9), ("bag", -1.4, 3.9)), size=1.4)
    clutter.crate(stage, 2.7, 1.2, 0.5, part="tent crate")
    furniture.chair(stage, 1.05, 2.7, wood, "right")
    _washstand(stage, 2.75, 4.1)
    _lantern(stage, 0.5, 2.0)
    action_light(stage, 0.4, 85)
    motes(stage, (-1.5, 0.4, 1.0), (1.5, 2.4, 4.2), 36, lch(*hour.sun))


def _floor(stage: Stage, pen: Brush) -> None:
    """Trodden earth, a worn carpet on it."""
    near = max(NEAR, stage.camera.position[2] + 0.3)
    own = stage.lit(stage.tone(0.62, 0.06, 68, "ground"), UP, 3)
    dice = stage.dice("tent floor")
    with pen.on((0, 0, 0), RIGHT, AWAY):
        pen.gradient(
            rectangle(-HALF, near, 2 * HALF, FAR - near), (0, near), (0, FAR), [adjust(own, -0.06), adjust(own, 0.02)]
        )
        for _ in range(70):
            x, z = dice.uniform(-HALF, HALF), dice.uniform(-4, FAR)
            if z > near + 0.4:
                pen.oval(x, z, dice.uniform(0.05, 0.3), 0.05, adjust(own, dice.choice((-0.05, 0.04))), 0.6)
    rooms.rug(pen, 0.0, 1.5, 3.0, 2.2, stage.tone(0.44, 0.12, 28, "cloth"), stage.tone(0.36, 0.08, 255, "cloth"))


def _outline() -> Any:
    return path_of((-HALF, 0), (-HALF, WALL), (0, RIDGE), (HALF, WALL), (HALF, 0))


def _gable(stage: Stage, pen: Brush, canvas: Rgb) -> None:
    """The far end: seams, and the two flaps tied back from what is outside."""
    own = pen.lit(canvas, at=(0, 1, FAR))
    top, low, land = sky_of(stage)
    sand = stage.says("domes", "desert", "sand", "dunes", "trenches", "trench", "dig")
    field = mix(land, lch(0.30, 0.04, 70) if stage.night else lch(0.78, 0.08, 72), 0.75) if sand else land
    with pen.on((0, 0, FAR), RIGHT, UP):
        pen.gradient(_outline(), (0, 0), (0, RIDGE), [adjust(own, -0.03), adjust(own, 0.03)])
        for seam in (-2.4, -1.6, 1.6, 2.4):
            pen.line((seam, 0), (seam * 0.72, RIDGE - 1.4 - abs(seam) * 0.1), adjust(own, -0.07), 0.025)
        door = path_of((-1.05, 0), (-0.85, 1.5), (0, 2.75), (0.85, 1.5), (1.05, 0))
        pen.fill(door, adjust(own, -0.12), stroke=0.1)
        pen.canvas.save()
        pen.canvas.clipPath(door, doAntiAlias=True)
        pen.sweep(rectangle(-1.2, 0, 2.4, 2.8), (0, 2.8), (0, 1.0), [top, low])
        for hill, (lift, wide) in enumerate(((1.32, 0.8), (1.12, 1.3))):
            ridge = path_of((-1.2, 0.8), (-1.2, lift - 0.1), (-0.6 + hill * 0.5, lift + 0.16, wide - 0.3, lift - 0.04),
                            (1.2, lift - 0.12), (1.2, 0.8))  # fmt: skip
            pen.fill(ridge, mix(field, low, 0.5 - 0.25 * hill))
        pen.gradient(rectangle(-1.2, 0, 2.4, 1.0), (0, 1.0), (0, 0), [mix(field, low, 0.2), field])
        for x, size in ((-0.55, 0.26), (0.5, 0.34)):
            peak = WARM if stage.night else mix(lch(0.88, 0.03, 82), low, 0.2)
            pen.fill(
                [(x - size, 0.9), (x - size, 1.02), (x, 1.02 + size * 0.8), (x + size, 1.02), (x + size, 0.9)], peak
            )
            pen.fill([(x - size * 0.24, 0.9), (x, 1.2), (x + size * 0.24, 0.9)], adjust(peak, -0.3))
        pen.canvas.restore()
        for side in (-1, 1):
            flap = path_of(
                (side * 1.05, 0),
                (side * 0.85, 1.5),
                (side * 0.2, 2.5),
                (side * 0.55, 1.7, side * 0.72, 1.2),
                (side * 0.62, 0.6, side * 0.78, 0),
            )
            pen.gradient(flap, (side * 0.5, 0), (side * 1.05, 0), [adjust(own, 0.05), adjust(own, -0.06)])
            pen.line((side * 0.66, 1.16), (side * 1.12, 1.2), adjust(own, -0.22), 0.035)


def _slope(stage: Stage, pen: Brush, side: int, canvas: Rgb) -> None:
    """A wall of canvas and the slope over it, seams down both, a rope along the eaves."""
    near = max(NEAR, stage.camera.position[2] + 0.3)
    wall = pen.lit(canvas, (float(-side), 0.0, 0.0), (side * HALF, 1, 2))
    roof = pen.lit(canvas, (-side * 0.5, -0.4, -0.7), (side, 2, 2))
    pen.world(
        [(side * HALF, 0, near), (side * HALF, 0, FAR), (side * HALF, WALL, FAR), (side * HALF, WALL, near)],
        adjust(wall, -0.02),
    )
    pen.world([(side * HALF, WALL, near), (side * HALF, WALL, FAR), (0, RIDGE, FAR), (0, RIDGE, near)], roof)
    for number in range(10):
        z = FAR - 0.2 - number * 1.2
        if z > near + 0.2:
            rib = adjust(roof, -0.06)
            pen.world([(side * HALF, WALL, z), (side * HALF, WALL, z + 0.04), (0, RIDGE, z + 0.04), (0, RIDGE, z)], rib)
            foot = adjust(wall, -0.07)
            pen.world(
                [
                    (side * HALF, 0, z),
                    (side * HALF, 0, z + 0.04),
                    (side * HALF, WALL, z + 0.04),
                    (side * HALF, WALL, z),
                ],
                foot,
            )
    with pen.on((side * HALF, 0, near), AWAY, UP):
        pen.gradient(
            rectangle(0, 0, FAR - near, 0.6), (0, 0), (0, 0.6), [((0.06, 0.03, 0.05), 0.35), ((0.06, 0.03, 0.05), 0.0)]
        )
        pen.rect(0, WALL - 0.04, FAR - near, 0.07, adjust(wall, -0.12))


def _light(stage: Stage) -> None:
    """By day the canvas itself is light; the door is so at any hour."""
    hour = rooms.indoors(stage)
    day = 0.0 if stage.night else 0.55

    def hole(pen: Brush) -> None:
        with pen.on((0, 0, FAR), RIGHT, UP):
            pen.fill(path_of((-1.0, 0), (-0.85, 1.5), (0, 2.7), (0.85, 1.5), (1.0, 0)), (1, 1, 1))
            pen.glow(0, 1.3, 2.8, (1, 1, 1), 0.45, radius_y=2.2, power=1.5)
            if day:
                pen.fill(_outline(), (1, 0.98, 0.92), day)
        near = max(NEAR, pen.camera.position[2] + 0.3)
        for side in (-HALF, HALF) if day else ():
            pen.world(
                [(side, 0.5, near), (side, 0.5, FAR), (side, WALL, FAR), (side, WALL, near)], (1, 0.98, 0.92), 0.5
            )
            pen.world([(side, WALL, near), (side, WALL, FAR), (0, RIDGE, FAR), (0, RIDGE, near)], (1, 0.98, 0.92), 0.6)

    stage.hole(hole, on_wall=True)
    sun = lch(*hour.sun)
    stage.hole(lambda pen: pen.floor_light(0.0, 3.4, 2.6, mix((1, 1, 1), sun, 0.4), 0.3 + 0.5 * hour.beam))
    stage.lamp((0.0, 1.4, FAR - 0.4), sun, 0.3 + 0.6 * hour.beam, 3.4)


def _poles(stage: Stage, wood: Rgb) -> None:
    """The pole at the far end and the ridge from it to us."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(wood, at=(0, 2, FAR))
        near = max(-4.0, pen.camera.position[2] + 0.6)
        pen.box((-0.06, RIDGE - 0.16, near), (0.06, RIDGE - 0.04, FAR), wood, hold=False)
        with pen.standing(-1.3, 0, FAR - 0.1):
            pen.rect(-0.05, 0, 0.1, 2.66, own)
            for hook in (1.9, 1.55):
                pen.line((0.04, hook), (0.16, hook + 0.06), adjust(own, -0.2), 0.03)
            coat = pen.lit(stage.tone(0.46, 0.06, 80, "cloth"), at=(0, 1, FAR))
            pen.fill(
                path_of((0.0, 1.9), (0.3, 1.86), (0.36, 1.2, 0.32, 0.85), (-0.12, 0.85), (-0.18, 1.3, 0.0, 1.9)), coat
            )
            pen.line((0.1, 1.8), (0.1, 0.88), adjust(coat, -0.1), 0.02)

    stage.put(-1.3, FAR - 0.2, draw_it, radius=0.2, tall=0.1)


def _cot(stage: Stage, x: float, z: float) -> None:
    """A cot on crossed legs with a folded blanket and a pillow."""

    def draw_it(pen: Brush) -> None:
        wood, cloth = stage.tone(0.48, 0.08, 58, "wood"), stage.tone(0.54, 0.05, 120, "cloth")
        pen.contact((x, 0, z), 0.9, 1.0, 0.35)
        own = pen.lit(wood, at=(x, 0.3, z))
        for end in (z - 0.8, z, z + 0.8):
            with pen.standing(x, 0, end):
                pen.line((-0.4, 0), (0.38, 0.44), own, 0.05)
                pen.line((0.4, 0), (-0.38, 0.44), adjust(own, -0.06), 0.05)
        pen.box((x - 0.45, 0.40, z - 1.0), (x + 0.45, 0.46, z + 1.0), cloth, hold=False)
        pen.box((x - 0.45, 0.46, z - 1.0), (x + 0.45, 0.56, z + 0.3), stage.tone(0.46, 0.12, 28, "cloth"), hold=False)
        pen.box((x - 0.46, 0.56, z - 0.2), (x + 0.46, 0.585, z - 0.02), stage.tone(0.86, 0.03, 85, "trim"), hold=False)
        pen.box((x - 0.32, 0.46, z + 0.55), (x + 0.32, 0.6, z + 0.92), stage.tone(0.93, 0.015, 90, "trim"), hold=False)

    stage.put(x, z - 0.4, draw_it, radius=0.6, tall=0.6)


def _washstand(stage: Stage, x: float, z: float) -> None:
    """A basin of canvas on three sticks."""

    def draw_it(pen: Brush) -> None:
        wood, cloth = (
            pen.lit(stage.tone(0.48, 0.08, 58, "wood"), at=(x, 0.5, z)),
            pen.lit(lch(0.72, 0.05, 100), at=(x, 1, z)),
        )
        pen.contact((x, 0, z), 0.4, 0.25, 0.35)
        with pen.standing(x, 0, z):
            for foot in (-0.28, 0.02, 0.3):
                pen.line((foot, 0), (-foot * 0.7, 0.8), wood, 0.04)
            pen.fill(path_of((-0.3, 0.84), (-0.22, 0.6, 0, 0.58), (0.22, 0.6, 0.3, 0.84)), cloth)
            pen.oval(0, 0.84, 0.3, 0.06, adjust(cloth, 0.08))
            pen.oval(0, 0.83, 0.24, 0.04, lch(0.66, 0.05, 220))

    stage.put(x, z, draw_it, radius=0.3, tall=0.9)


def _lantern(stage: Stage, x: float, z: float) -> None:
    """A storm lantern on a wire from the ridge."""
    foot = 2.28

    def draw_it(pen: Brush) -> None:
        iron = pen.lit(lch(0.34, 0.03, 160), at=(x, foot, z))
        burning = rooms.indoors(stage).lamps > 0.2
        with pen.standing(x, foot, z):
            pen.line((0, 0.4), (-0.3, RIDGE - foot - 0.2), (0.12, 0.1, 0.1), 0.012)
            pen.rect(-0.1, 0, 0.2, 0.07, iron)
            pen.fill(
                path_of((-0.08, 0.07), (-0.13, 0.2, -0.07, 0.3), (0.07, 0.3), (0.13, 0.2, 0.08, 0.07)),
                lch(0.95, 0.09, 86) if burning else adjust(iron, 0.3),
            )
            pen.rect(-0.08, 0.3, 0.16, 0.06, iron)
            pen.curve([(-0.1, 0.05), (-0.2, 0.25), (0, 0.42), (0.2, 0.25), (0.1, 0.05)], iron, 0.02)

    stage.put(x, z, draw_it, radius=0.1, tall=0.1)
    power = rooms.indoors(stage).lamps
    if power > 0.15:
        at = (x, foot + 0.18, z)
        bulb(stage, at, WARM, 0.75 * power, 0.8)
        reveal(stage, (x, foot - 0.7, z), 3.0, WARM, 0.95 * power)
        floor_pool(stage, x, z, 2.8, WARM, 0.9 * power)
        stage.lamp(at, WARM, 1.1 * power, 3.4, 0.15)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.5, 1.4, 0.0, ((-0.4, 2.6), (0.6, 3.4)), ((-1.3, -2.0), (1.4, -2.0)),
                (Seat(-1.85, 1.9, 0.5, 60), Seat(1.05, 2.6, 0.46, 90)), (Surface("table", 2.1, 0.76, 3.0, 1.4, 0.6),)),
    spare=((-0.7, 3.6), (1.6, 1.4)),
    focus=(0.0, 1.4, FAR),
    interior=True,
    yaw=2.0,
    shift=-0.3,
    back=6.4,
    ceiling=RIDGE - 0.4,
    reach=16.0,
)  # fmt: skip
