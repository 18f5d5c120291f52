"""A dock: planks over water, boats, cranes where there are engines, sheds on the far quay, nets, crates, gulls."""

from __future__ import annotations

from typing import Any

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, facades, furniture, sky, water
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, street_lamp
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

EDGE = 3.0


def draw(stage: Stage) -> None:
    """The dock, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=8, sun=(-14, 9))
    sky.hills(stage, ((420, 46, lch(0.55, 0.06, 260), 0.6), (280, 22, lch(0.52, 0.07, 200), 0.4)), trees=False)
    (_eastern_quay if stage.says("domes") else _eaved_quay if stage.says("eaves") else _far_quay)(stage)
    water.sea(stage, stage.tone(0.50, 0.075, 215, "ground"), shore=EDGE, far=60)
    _planks(stage)
    _boat(stage, -3.6, 8.0, stage.tone(0.52, 0.14, 28, "accent"), 1.0)
    _boat(stage, 4.2, 12.0, stage.tone(0.48, 0.09, 235, "cloth"), 1.2)
    _boat(stage, 1.2, 22.0, stage.tone(0.80, 0.05, 85, "trim"), 1.0)
    for x in (-5.6, -2.4, 1.4, 4.6):
        _bollard(stage, x, EDGE - 0.25)
    lit = dark.lamps if dark else 0.0
    for x, z in ((-4.4, 1.9), (4.9, 1.9)):
        street_lamp(stage, x, z, height=4.0, lit=lit)
    _goods(stage)
    _gulls(stage)
    action_light(stage, 0.45, 240)


def _far_quay(stage: Stage) -> None:
    pen = stage.layer("far", 46)
    walls = [
        stage.tone(*tone, "wall") for tone in ((0.60, 0.10, 32), (0.72, 0.06, 75), (0.54, 0.07, 235), (0.64, 0.05, 150))
    ]
    trim, glass = stage.tone(0.88, 0.03, 85, "trim"), stage.tone(0.38, 0.05, 245, "glass")
    houses = [facades.House(wall, trim, stage.tone(0.42, 0.07, 160, "cloth"), glass, lch(0.85, 0.12, 78), "brick",
        0.4 if stage.night else 0.0)
              for wall in walls]  # fmt: skip
    stone = stage.tone(0.56, 0.02, 80, "stone")
    pen.box((-60, -1.0, 42), (60, 0.6, 50), stone)
    x = -46.0
    for number in range(13):
        wide, tall = (7.0, 5.4, 8.2)[number % 3], (8.0, 6.6, 10.0, 7.2)[number % 4]
        facades.facing(pen, x, 44, wide, tall, houses[number % 4], f"quay {number}", stage.tone(0.44, 0.05, 40, "wall"))
        x += wide + (0.0 if number % 3 else 1.6)
    if not stage.unpowered:
        _crane(pen, stage, -9.0, 41.0)
        _crane(pen, stage, 20.0, 43.0)


def _eastern_quay(stage: Stage) -> None:
    """Flat roofs over the water, arches under them, a dome between two towers."""
    pen, dice = stage.layer("far", 46), stage.dice("eastern quay")
    wall, tile = stage.tone(0.80, 0.055, 75, "wall"), stage.tone(0.56, 0.09, 190, "accent")
    pen.box((-60, -1.0, 42), (60, 0.6, 50), stage.tone(0.60, 0.03, 75, "stone"))
    colour = pen.lit(wall, at=(0, 4, 44))
    with pen.on((0, 0.6, 44), RIGHT, UP):
        own = pen.lit(tile, at=(0, 6, 44))
        pen.fill(path_of((6.5, 7.0), (6.0, 11.0, 11.0, 13.4), (16.0, 11.0, 15.5, 7.0)), own)
        for tower in (3.6, 17.4):
            pen.rect(tower, 0, 1.1, 13.0, adjust(colour, -0.03))
            pen.fill([(tower - 0.3, 13.0), (tower + 1.4, 13.0), (tower + 0.55, 16.0)], own)
        x = -46.0
        while x < 46:
            wide, tall = dice.uniform(4.5, 7.5), dice.uniform(4.5, 7.6)
            base = adjust(colour, dice.uniform(-0.05, 0.03))
            pen.rect(x, 0, wide, tall, base)
            pen.rect(x, tall - 0.3, wide, 0.3, adjust(base, -0.07))
            for bay in range(int(wide / 1.6)):
                u, lit = x + 0.4 + bay * 1.6, stage.night and dice.random() < 0.4
                pane = WARM if lit else adjust(base, -0.24)
                pen.fill(path_of((u, 0.0), (u, 1.5), (u, 2.1, u + 0.5, 2.4), (u + 1.0, 2.1, u + 1.0, 1.5), (u + 1.0,
                    0.0)), pane)  # fmt: skip
                pen.rect(u + 0.2, tall - 1.9, 0.55, 0.9, pane)
            x += wide


def _eaved_quay(stage: Stage) -> None:
    """Low houses of dark wood under grey tiles, one tall keep of white walls over them, a red gate in the water."""
    pen, dice = stage.layer("far", 46), stage.dice("eaved quay")
    pen.box((-60, -1.0, 42), (60, 0.6, 50), stage.tone(0.56, 0.02, 80, "stone"))
    wood, white = (
        pen.lit(stage.tone(0.44, 0.05, 50, "wood"), at=(0, 3, 44)),
        pen.lit(lch(0.90, 0.02, 88), at=(0, 5, 44)),
    )
    tile = pen.lit(stage.tone(0.46, 0.02, 245, "stone"), (0, 0.6, -0.7), (0, 5, 44))
    with pen.on((0, 0.6, 44), RIGHT, UP):
        for floor in range(4):
            half, y = 5.0 - floor * 0.9, 5.0 + floor * 2.9
            pen.rect(9.0 - half, y, 2 * half, 2.6, white)
            pen.fill(_curved(9.0, half + 1.1, y + 2.3, 1.5), tile)
        x = -46.0
        while x < 46:
            wide, tall = dice.uniform(4.5, 7.0), dice.uniform(2.8, 4.6)
            base = adjust(wood, dice.uniform(-0.04, 0.05))
            pen.rect(x, 0, wide, tall, base)
            pen.rect(x, tall * 0.55, wide, tall * 0.4, adjust(white, -0.06))
            for bay in range(int(wide / 1.3)):
                lit = stage.night and dice.random() < 0.5
                pen.rect(x + 0.3 + bay * 1.3, 0.4, 0.9, 1.2, WARM if lit else adjust(base, 0.16))
                for bar in range(3):
                    pen.rect(x + 0.5 + bay * 1.3 + bar * 0.25, 0.4, 0.05, 1.2, adjust(base, -0.1))
            pen.fill(_curved(x + wide / 2, wide / 2 + 0.7, tall - 0.2, 1.7), adjust(tile, dice.uniform(-0.04, 0.03)))
            x += wide + 0.3
    if not stage.says("curved"):
        red = pen.lit(stage.tone(0.54, 0.18, 32, "accent"), at=(0, 3, 34))
        with pen.on((-14.0, -0.6, 34.0), RIGHT, UP):
            for post in (-2.4, 2.0):
                pen.rect(post, 0, 0.4, 5.2, red)
            pen.rect(-3.0, 3.7, 6.0, 0.36, red)
            pen.fill(_curved(0.0, 3.9, 5.0, 0.5), red)


def _curved(x: float, half: float, y: float, tall: float) -> Any:
    """A roof whose ends turn up a little."""
    return path_of((x - half, y + 0.2), (x - half * 0.6, y, x, y), (x + half * 0.6, y, x + half, y + 0.2),
                   (x + half * 0.55, y + tall), (x - half * 0.55, y + tall))  # fmt: skip


def _crane(pen: Brush, stage: Stage, x: float, z: float) -> None:
    colour = mix(pen.lit(stage.tone(0.52, 0.13, 45, "accent"), at=(x, 8, z)), stage.light.haze, 0.2)
    with pen.on((x, 0, z), RIGHT, UP):
        for side in (-1.4, 1.4):
            pen.line((side, 0), (side * 0.6, 11), colour, 0.35)
        for level in range(5):
            y = 1 + level * 2
            pen.line((-1.4 + level * 0.14, y), (1.3 - level * 0.14, y + 1.6), colour, 0.18)
        pen.rect(-1.6, 11, 3.2, 2.0, colour)
        pen.line((0, 12), (11, 19), colour, 0.4)
        pen.line((0, 13.4), (11, 19), colour, 0.2)
        pen.line((11, 19), (11, 8), colour, 0.1)
        pen.rect(10.2, 6.6, 1.6, 1.4, adjust(colour, -0.1))


def _planks(stage: Stage) -> None:
    pen = stage.layer("ground", stage.action_depth + 4)
    wood = stage.tone(0.58, 0.055, 65, "wood")
    colour, near, dice = stage.lit(wood, UP, 3), stage.camera.position[2] + 0.35, stage.dice("planks")
    tints = [adjust(colour, light, 1, hue) for light in (-0.045, -0.02, 0.0, 0.025) for hue in (-6, 6)]
    with pen.on((0, 0, 0), RIGHT, AWAY):
        z = EDGE - 0.24
        while z > -8:
            tint, joint = dice.choice(tints), dice.uniform(-3, 3)
            if z > near:
                pen.rect(-16, z, 32, 0.225, tint)
                for x in (joint - 6, joint, joint + 6):
                    pen.rect(x, z, 0.03, 0.225, adjust(colour, -0.16))
                    for nail in (-0.06, 0.09):
                        pen.oval(x + nail, z + 0.11, 0.014, 0.014, adjust(colour, -0.22))
            z -= 0.24
        if stage.wet:
            for _ in range(16):
                x, spot = dice.uniform(-5, 5), dice.uniform(-2.5, 2.6)
                if spot > near + 0.5:
                    pen.oval(
                        x,
                        spot,
                        dice.uniform(0.3, 0.9),
                        dice.uniform(0.1, 0.3),
                        mix(colour, stage.light.sky[2], 0.5),
                        0.6,
                    )
    pen.box((-16, 0.0, EDGE - 0.03), (16, 0.06, EDGE + 0.12), adjust(wood, -0.06))


def _bollard(stage: Stage, x: float, z: float) -> None:
    iron = stage.tone(0.36, 0.03, 255, "metal")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.34, 0.22, 0.5)
        pen.drum((x, 0, z), 0.15, 0.34, iron)
        pen.drum((x, 0.34, z), 0.2, 0.1, iron)
        rope = pen.lit(stage.tone(0.74, 0.06, 78, "cloth"), at=(x, 0, z))
        for y in (0.12, 0.18, 0.24):
            pen.drum((x, y, z), 0.175, 0.05, rope)

    stage.put(x, z, draw_it, radius=0.2, tall=0.45)


def _boat(stage: Stage, x: float, z: float, paint: Rgb, size: float) -> None:
    """A fishing boat, seen from its side; before there were motors it has a sail."""

    def draw_it(pen: Brush) -> None:
        hull, white = pen.lit(paint, at=(x, 0, z)), pen.lit(stage.tone(0.92, 0.02, 88, "trim"), at=(x, 1, z))
        with pen.standing(x, -0.35, z):
            pen.canvas.scale(size, size)
            pen.oval(0.1, 0.0, 2.5, 0.16, adjust(hull, -0.25), 0.55)
            pen.gradient(
                path_of((-2.4, 1.1), (-2.1, 0.0), (1.9, 0.0), (2.4, 0.5, 2.9, 1.45), (0.5, 0.85, -2.4, 1.1)),
                (0, 1.2),
                (0, 0),
                [adjust(hull, 0.05), hull, adjust(hull, -0.12)],
            )
            pen.curve([(-2.4, 1.1), (0.5, 0.85), (2.9, 1.45)], white, 0.09)
            pen.rect(-2.14, 0.1, 4.1, 0.08, adjust(white, -0.05))
            if stage.unpowered:
                pen.fill(path_of((0.5, 3.5), (-0.1, 2.2, -1.9, 1.4), (0.5, 1.3)), adjust(white, -0.03))
                pen.fill([(-1.9, 1.32), (0.55, 1.24), (0.55, 1.32), (-1.9, 1.42)], adjust(hull, -0.1))
            else:
                pen.fill([(-1.5, 1.0), (-1.5, 2.1), (0.1, 2.1), (0.3, 1.0)], white)
                pen.rect(-1.62, 2.08, 1.9, 0.14, adjust(hull, 0.03))
                glow = WARM if stage.night else pen.lit(lch(0.45, 0.05, 235), at=(x, 1, z))
                for at in (-1.35, -0.75):
                    pen.rect(at, 1.45, 0.45, 0.42, glow)
            pen.rect(0.55, 0.95, 0.07, 2.6, adjust(white, -0.3))
            pen.line((0.58, 3.4), (2.6, 1.4), adjust(white, -0.35), 0.03)
            pen.line((0.58, 3.4), (-2.2, 1.2), adjust(white, -0.35), 0.03)
            for number in range(4):
                pen.oval(-1.8 + number * 1.05, 0.62, 0.16, 0.18, adjust(hull, -0.2))
            if not stage.says("eaves"):  # nobody there writes so
                pen.centred(
                    stage.dice(f"boat {x}").choice(("STELLA", "AURORA", "LUCIA", "MARE")), 1.55, 0.62, 0.28, white
                )

    stage.put(x, z, draw_it, radius=2.4 * size, tall=3.0)


def _goods(stage: Stage) -> None:
    clutter.crate(stage, -2.7, 1.9, 0.8, mark="" if stage.unpowered else "FISH")
    clutter.crate(stage, -2.8, 1.95, 0.6, y=0.69)
    clutter.barrel(stage, 3.4, 1.6, stage.tone(0.46, 0.10, 235, "cloth"))
    clutter.barrel(stage, 3.0, 1.9, stage.tone(0.52, 0.08, 60, "wood"))
    clutter.lay_all(stage, 0.0, (("rope", -1.6, 2.3), ("rope", 2.2, 2.4), ("fish", -2.35, 1.45)), size=1.5)
    furniture.bench(stage, 5.9, 1.2, stage.tone(0.52, 0.07, 60, "wood"), "left")
    _net(stage, -4.9, 0.9)


def _net(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        wood, net = (
            pen.lit(stage.tone(0.50, 0.06, 60, "wood"), at=(x, 1, z)),
            pen.lit(stage.tone(0.62, 0.08, 190, "cloth"), at=(x, 1, z)),
        )
        with pen.standing(x, 0, z):
            for side in (-0.9, 0.9):
                pen.rect(side - 0.04, 0, 0.08, 1.6, wood)
            pen.rect(-1.0, 1.5, 2.0, 0.08, wood)
            for number in range(11):
                at = -0.85 + number * 0.17
                pen.curve([(at, 1.52), (at + 0.1, 0.9), (at - 0.05, 0.25 + 0.1 * (number % 3))], net, 0.018)
                pen.curve(
                    [(-0.88, 1.4 - number * 0.1), (0, 1.25 - number * 0.11), (0.88, 1.4 - number * 0.1)], net, 0.016
                )
            for at in (-0.6, 0.0, 0.55):
                pen.oval(at, 1.42, 0.09, 0.09, pen.lit(stage.tone(0.62, 0.17, 40, "accent"), at=(x, 1, z)))

    stage.put(x, z, draw_it, radius=0.9, tall=1.6)


def _gulls(stage: Stage) -> None:
    pen, dice = stage.layer("gulls", 38), stage.dice("gulls")
    white = pen.lit(lch(0.94, 0.01, 240), at=(0, 6, 30))
    for _ in range(7):
        at = (dice.uniform(-14, 14), dice.uniform(5, 11), dice.uniform(24, 40))
        wide = dice.uniform(0.35, 0.6)
        with pen.standing(*at):
            pen.curve(
                [(-wide, wide * 0.35), (-wide * 0.4, wide * 0.5), (0, 0), (wide * 0.4, wide * 0.5), (wide, wide * 0.3)],
                white,
                0.09,
            )


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.9, 2.0, 0.0, ((-0.4, 2.3), (1.7, 2.1), (-3.6, 1.4)), ((-1.7, -2.2), (1.7, -2.2)),
                (Seat(5.8, 1.2, 0.46, -80), Seat(-2.7, 1.5, 0.68, 10)), (Surface("crate", -2.7, 0.69, 1.9, 0.8, 0.8),)),
    spare=((0.6, 2.4), (-4.0, 1.6), (4.2, 0.6)),
    focus=(-3.6, 1.2, 8.0),
    yaw=3.0,
    shift=-0.3,
)  # fmt: skip
