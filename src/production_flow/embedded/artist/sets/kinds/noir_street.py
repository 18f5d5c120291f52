"""A city street: brick rows, lamps, a hotel sign, a parked car, haze at its end."""

from __future__ import annotations

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.sets.brush import AWAY, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, facades, ground, sky, street, wet
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, street_lamp, wall_wash
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

LEFT, RIGHT, END = -6.2, 6.4, 85.0
_LEFT_LOTS = ((6, 13), (5.5, 16), (6, 12), (6, 18), (6.5, 14), (7, 17), (7, 15), (8, 20), (9, 17))
_RIGHT_LOTS = ((6, 15), (6, 12), (6, 17), (6, 13), (7, 19), (7, 14), (8, 18), (9, 15))
_SHOPS = ("PAWN", "DRUGS", "TAILOR", "LOANS", "BAR", "BOOKS")
_MACHINE_SHOPS = ("PARTS", "REPAIR", "OIL", "VOLTS", "CHIPS", "RECHARGE")
_NEON = (
    (LEFT, 1.6, "VOLT", (0.80, 0.14, 205)),
    (RIGHT, 3.4, "RECHARGE", (0.70, 0.20, 345)),
    (LEFT, 5.6, "MEMORY", (0.82, 0.18, 145)),
    (RIGHT, 8.4, "COGS", (0.82, 0.15, 80)),
    (LEFT, 16.5, "RUST", (0.70, 0.20, 345)),
)
"""Boards of a town of machines: wall, place along it, word, colour."""


def draw(stage: Stage) -> None:
    """The street, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=5, sun=(24, 17))
    sky.skyline(stage, base=stage.tone(0.46, 0.03, 255, "wall"))
    _fog(stage)
    _rows(stage)
    for x, z in ((-4.3, -1.4), (4.6, 4.4), (-4.3, 11.0), (4.6, 19.0), (-4.3, 28.0), (4.6, 40.0)):
        street_lamp(stage, x, z, lit=dark.lamps if dark else 0.0)
        if dark:
            wall = (LEFT + 0.01, 0.0, 0.0) if x < 0 else (RIGHT - 0.01, 0.0, 0.0)
            wall_wash(stage, wall, AWAY, (z, 3.0), 3.6, WARM, 0.8 * dark.lamps)
    street.car(stage, 3.1, 3.4, stage.tone(0.34, 0.05, 255, "accent"))
    street.car(stage, 3.2, 15.0, stage.tone(0.40, 0.06, 25, "cloth"))
    if stage.unpowered:
        for x, z in ((-5.3, 3.4), (5.5, 0.8), (-5.2, 8.0)):
            clutter.barrel(stage, x, z, stage.tone(0.46, 0.08, 55, "wood"))
        clutter.crate(stage, -4.7, 2.3, 0.6)
    else:
        street.hydrant(stage, -4.0, 1.7)
        street.bin_and_bags(stage, -5.3, 3.6)
        street.bin_and_bags(stage, 5.4, 0.6)
    _ground(stage)
    action_light(stage)


def _fog(stage: Stage) -> None:
    pen = stage.layer("haze", 60, dim=False)
    x, y = stage.camera.project((0.3, 2.4, 70))
    unit = stage.camera.unit * (stage.camera.lens / 27) ** 0.6
    pale = adjust(stage.light.haze, 0.12 if stage.night else 0.05, 1.2)
    pen.glow(x, y, 420 * unit, pale, 0.7, radius_y=250 * unit)
    if stage.night:
        pen.glow(x, y + 12 * unit, 210 * unit, lch(0.80, 0.07, 82), 0.8, radius_y=150 * unit)


def _rows(stage: Stage) -> None:
    pen = stage.layer("rows", stage.action_depth + 6)
    walls = [
        stage.tone(*tone, "wall") for tone in ((0.47, 0.045, 35), (0.44, 0.03, 255), (0.52, 0.05, 55), (0.46, 0.05, 20))
    ]
    trim, glass = stage.tone(0.66, 0.02, 80, "trim"), stage.tone(0.34, 0.03, 250, "glass")
    shutters = (stage.tone(0.38, 0.05, 165, "cloth"), stage.tone(0.36, 0.06, 25, "accent"))
    lit = 0.30 if stage.night else 0.0
    shops = _MACHINE_SHOPS if stage.machines else _SHOPS
    houses = [
        facades.House(wall, trim, shutters[n % 2], glass, lch(0.84, 0.12, 80), "brick", lit, shops)
        for n, wall in enumerate(walls)
    ]
    facades.row(pen, -1, LEFT, -9.0, _LEFT_LOTS, houses, key=1.0)
    facades.row(pen, 1, RIGHT, -9.0, _RIGHT_LOTS, houses[::-1], key=0.8)
    street.fire_escape(pen, LEFT + 0.05, 1.6)
    red, cyan = lch(0.64, 0.22, 22), lch(0.80, 0.14, 205)
    if stage.machines:
        street.machinery(pen, LEFT + 0.02, -6, 18, 9, "pipes left")
        street.machinery(pen, RIGHT - 0.02, -6, 18, 9, "pipes right")
        for x, z in ((LEFT, 9.0), (RIGHT, 3.0), (LEFT, 17.0), (RIGHT, 12.0)):
            street.aerial(stage, x, 12.0, z, pen)
        street.blade_sign(stage, pen, RIGHT, 12.0, "OIL", cyan, foot=4.2)
        for x, z, word, tone in _NEON:
            street.neon_box(stage, pen, x + (0.05 if x < 0 else -0.05), z, word, lch(*tone))
    street.blade_sign(stage, pen, RIGHT, 22.0, "BAR", cyan, foot=3.6)
    street.blade_sign(stage, pen, LEFT, 9.2, "MOTOR" if stage.machines else "HOTEL", red, foot=2.9)
    dark = pen.lit(lch(0.22, 0.02, 260), at=(0, 7, 8))
    for z, high in ((2.0, 7.4), (2.6, 7.0), (14.0, 7.8)):
        street.wire(pen, (LEFT, high, z), (RIGHT, high + 0.5, z + 0.6), dark)
    _bills(pen)


def _bills(pen: Brush) -> None:
    stage = pen.stage
    normal, at = (1.0, 0.0, 0.0), (LEFT, 1.0, -2.0)
    paper = [
        pen.lit(stage.tone(*tone, "trim"), normal, at)
        for tone in ((0.86, 0.05, 85), (0.60, 0.15, 30), (0.62, 0.07, 220))
    ]
    with pen.on((LEFT + 0.03, 0, -2.2), AWAY, (0, 1, 0)):
        street.posters(pen, (paper[0], paper[1], paper[2]), 0, 1.1, ("FIGHT", "VOTE", "JAZZ"), "bills")


def _ground(stage: Stage) -> None:
    asphalt = stage.tone(0.36 if stage.wet or stage.night else 0.44, 0.018, 258, "ground")
    pen = ground.plain(stage, asphalt, depth=stage.action_depth + 6.5)
    colour = stage.lit(asphalt, (0, 1, 0), 4)
    road = ground.span(pen, -4.0, 4.3, END)
    if stage.wet or stage.time == "night":
        wet.mirror(stage, pen, ("skyline", "haze", "rows"), road, 0.62 if stage.wet else 0.3)
    ground.patches(pen, adjust(colour, -0.05), -3.8, 4.1, 28, 46, opacity=0.5, part="damp")
    if stage.unpowered:
        ground.cobbles(pen, colour, -4.0, 4.3, 30.0, size=0.4)
    with pen.on((0, 0, 0), (1, 0, 0), AWAY):
        near = stage.camera.position[2] + 0.4
        for number in () if stage.unpowered else range(20):
            if number * 4.5 - 8 > near:
                pen.rect(0.05, number * 4.5 - 8, 0.16, 2.2, stage.lit(lch(0.80, 0.05, 92), (0, 1, 0), 6), 0.6)
    stone = stage.tone(0.50, 0.02, 250, "stone")
    ground.pavement(pen, stone, LEFT, -4.0, adjust(stone, 0.06), far=END)
    ground.pavement(pen, stone, 4.3, RIGHT, adjust(stone, 0.06), far=END)
    pen.texture([(0, stage.camera.horizon_y), (stage.camera.canvas_width, stage.camera.horizon_y),
                 (stage.camera.canvas_width, stage.camera.canvas_height), (0, stage.camera.canvas_height)], "brush",
                 1, 0.6)  # fmt: skip


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-2.2, 2.2, 0.0, ((-4.9, 4.5), (1.0, 8.0), (-1.5, 12.0), (5.2, 7.0)), ((-1.6, -2.4), (1.6, -2.4)),
                (Seat(-3.9, 1.0, 0.2, 60),)),
    spare=((-4.9, 2.6), (5.2, 2.4), (-4.9, 6.5)),
    focus=(-5.0, 5.2, 9.2),
    yaw=-3.0,
    shift=0.5,
)  # fmt: skip
