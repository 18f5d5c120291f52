"""A flooded city: water between the houses, planks to walk on, boats at first floors, drowned lamps, lights."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, facades, fixtures, sky, street, water
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal, wall_wash
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

LEFT, SIDE, EDGE = -7.4, 7.6, 3.0
_LOTS = ((6, 9.5), (5.5, 12), (6, 8.6), (6, 13), (7, 10), (7, 12.5))


def draw(stage: Stage) -> None:
    """The drowned street, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=9, sun=(18, 14))
    sky.skyline(stage, base=stage.tone(0.50, 0.035, 235, "wall"), low=24, tall=90)
    pen = stage.layer("rows", stage.action_depth + 6)
    _rows(stage, pen)
    water.sea(stage, stage.tone(0.46, 0.06, 195, "ground"), shore=EDGE, mirrored=("sky", "skyline", "rows"))
    _tide(stage)
    _walk(stage)
    lit = dark.lamps if dark else 0.0
    for x, z in ((-4.2, 6.0), (4.4, 9.5), (-4.2, 15.0)):
        _drowned_lamp(stage, x, z, lit)
    _boat(stage, -2.4, 6.2, (0.54, 0.13, 28))
    _boat(stage, 3.4, 5.2, (0.52, 0.10, 225))
    _boat(stage, 1.0, 12.0, (0.62, 0.10, 85))
    _floating(stage)
    clutter.crate(stage, -2.9, 1.7, 0.7, mark="DRY")
    clutter.barrel(stage, 3.0, 1.8, stage.tone(0.56, 0.13, 245, "cloth"))
    clutter.lay_all(stage, 0.0, (("rope", 2.2, 2.1), ("bag", -2.2, 1.4), ("box", -3.4, 1.2)), size=1.3)
    _lines(stage)
    action_light(stage, 0.5, 235)


def _rows(stage: Stage, pen: Brush) -> None:
    walls = [stage.tone(*tone, "wall") for tone in ((0.62, 0.07, 55), (0.58, 0.05, 25), (0.66, 0.045, 150), (0.54, 0.05,
        240))]  # fmt: skip
    trim, glass = stage.tone(0.80, 0.025, 85, "trim"), stage.tone(0.38, 0.05, 245, "glass")
    houses = [facades.House(wall, trim, stage.tone(0.44, 0.07, 165, "cloth"), glass, lch(0.85, 0.12, 78),
        ("plaster", "brick")[n % 2], 0.34 if stage.night else 0.0, trade=False)
              for n, wall in enumerate(walls)]  # fmt: skip
    facades.row(pen, -1, LEFT, -7.0, _LOTS, houses, key=0.8)
    facades.row(pen, 1, SIDE, -7.0, _LOTS[::-1], houses[::-1], key=0.7)
    facades.facing(pen, -9.0, 40.0, 8.0, 13.0, houses[1], "flood end left", stage.tone(0.48, 0.08, 35, "accent"))
    facades.facing(pen, 2.4, 44.0, 8.0, 10.0, houses[2], "flood end right", stage.tone(0.48, 0.08, 35, "accent"))
    green = pen.lit(stage.tone(0.40, 0.06, 150, "leaf"), at=(0, 1, 6))
    near = stage.camera.position[2] + 0.6
    for x in (LEFT, SIDE):
        shift = 0.02 if x < 0 else -0.02
        with pen.on((x + shift, 0, near), AWAY, UP):
            dice = stage.dice(f"tide {x}")
            at = 0.0
            while at < 34:
                wide = dice.uniform(0.4, 1.3)
                pen.rect(at, 0, wide, dice.uniform(0.4, 0.85), green, 0.6)
                at += wide
            pen.rect(0, 1.15, 34, 0.06, adjust(green, 0.12), 0.5)


def _tide(stage: Stage) -> None:
    """A line of light where the water meets the houses."""
    pen = stage.layer("water edge", 14)
    pale = mix(stage.light.sky[2], (1, 1, 1), 0.3) if not stage.night else lch(0.5, 0.05, 220)
    near = max(EDGE, stage.camera.position[2] + 0.6)
    for x, out in ((LEFT, 0.0), (SIDE, -0.14)):
        with pen.on((x + out, 0.01, near), RIGHT, AWAY):
            pen.rect(0, 0, 0.14, 34, pale, 0.5)


def _walk(stage: Stage) -> None:
    """The raised planks on which one stands."""
    pen = stage.layer("ground", stage.action_depth + 4)
    wood = stage.tone(0.60, 0.06, 65, "wood")
    colour, near, dice = stage.lit(wood, UP, 3), stage.camera.position[2] + 0.35, stage.dice("flood planks")
    with pen.on((0, 0, 0), RIGHT, AWAY):
        z = EDGE - 0.26
        while z > -8:
            if z > near:
                left, right = -8.0 + dice.uniform(-0.2, 0.2), 8.0
                pen.rect(left, z, right - left, 0.24, adjust(colour, dice.choice((-0.05, -0.02, 0.0, 0.025))))
                for _ in range(3):
                    x = dice.uniform(-5, 5)
                    pen.rect(x, z, 0.03, 0.24, adjust(colour, -0.17))
                    pen.oval(x + 0.09, z + 0.12, 0.014, 0.014, adjust(colour, -0.24))
                if dice.random() < 0.3:
                    pen.oval(
                        dice.uniform(-4, 4),
                        z + 0.1,
                        dice.uniform(0.3, 0.8),
                        0.12,
                        mix(colour, stage.light.sky[2], 0.5),
                        0.5,
                    )
            z -= 0.26
    pen.box((-8, -0.05, EDGE - 0.04), (8, 0.05, EDGE + 0.1), adjust(wood, -0.08))

    def rail(brush: Brush) -> None:
        for start, end in ((-7.2, -3.9), (4.6, 7.4)):
            fixtures.railing(brush, (start, 0, EDGE - 0.1), (end, 0, EDGE - 0.1), adjust(wood, -0.06), height=0.95)

    stage.put(5.4, EDGE - 0.1, rail, radius=0.4, tall=0.9)


def _drowned_lamp(stage: Stage, x: float, z: float, lit: float) -> None:
    """A street lamp up to its waist in water."""
    at = (x, 2.3, z)

    def draw_it(pen: Brush) -> None:
        iron = pen.lit(stage.tone(0.28, 0.03, 250, "metal"), at=at)
        with pen.standing(x, 0, z):
            pen.oval(0, 0.02, 0.4, 0.06, adjust(iron, 0.3), 0.5)
            pen.rect(-0.05, 0, 0.1, 2.1, iron)
            pen.rect(-0.3, 1.5, 0.6, 0.05, iron)
            pen.fill(
                [(-0.13, 2.1), (0.13, 2.1), (0.2, 2.5), (-0.2, 2.5)], lch(0.95, 0.09, 85) if lit else adjust(iron, 0.4)
            )
            pen.fill([(-0.24, 2.5), (0.24, 2.5), (0, 2.75)], iron)

    stage.put(x, z, draw_it, radius=0.2, tall=2.7)
    if lit:
        bulb(stage, at, WARM, lit, 1.0)
        floor_pool(stage, x, z, 2.8, WARM, 0.9 * lit)
        reveal(stage, (x, 1.6, z), 2.6, WARM, 0.8 * lit)
        edge = LEFT + 0.01 if x < 0 else SIDE - 0.01
        wall_wash(stage, (edge, 0, 0), AWAY, (z, 2.4), 3.4, WARM, 0.75 * lit)
        stage.lamp(at, WARM, 0.9 * lit, 3.6)


def _boat(stage: Stage, x: float, z: float, tone: tuple[float, float, float]) -> None:
    """A skiff with what somebody saved."""

    def draw_it(pen: Brush) -> None:
        hull, dice = pen.lit(stage.tone(*tone, "accent"), at=(x, 0, z)), stage.dice(f"skiff {x}")
        with pen.standing(x, 0, z):
            pen.oval(0, -0.02, 1.7, 0.12, adjust(hull, -0.25), 0.5)
            for left, hue in ((-0.7, 60), (-0.25, 235), (0.25, 25)):
                tall = dice.uniform(0.3, 0.6)
                pen.rect(left, 0.3, 0.4, tall, pen.lit(stage.tone(0.62, 0.09, hue, "cloth"), at=(x, 1, z)))
                pen.rect(left, 0.3 + tall * 0.6, 0.4, 0.03, pen.lit(lch(0.3, 0.04, 60), at=(x, 1, z)))
            pen.line((0.8, 0.4), (1.15, 1.5), pen.lit(lch(0.56, 0.07, 60), at=(x, 1, z)), 0.05)
            pen.gradient(
                path_of((-1.6, 0.5), (0, 0.28, 1.7, 0.62), (1.3, 0.02, 0.9, 0.0), (-1.1, 0.0), (-1.5, 0.1, -1.6, 0.5)),
                (0, 0.6),
                (0, 0),
                [adjust(hull, 0.05), adjust(hull, -0.12)],
            )
            pen.curve([(-1.6, 0.5), (0, 0.28), (1.7, 0.62)], pen.lit(lch(0.90, 0.02, 85), at=(x, 1, z)), 0.05)

    stage.put(x, z, draw_it, radius=1.6, tall=1.3)
    if stage.night:
        at = (x - 1.2, 0.8, z)
        bulb(stage, at, WARM, 0.5, 0.6)
        floor_pool(stage, x - 1.0, z - 0.2, 1.4, WARM, 0.7)


def _floating(stage: Stage) -> None:
    """A door, a chair and a sign that drift."""

    def draw_it(pen: Brush) -> None:
        wood = pen.lit(stage.tone(0.54, 0.08, 55, "wood"), UP, (0, 0, 4))
        with pen.on((0.2, 0.03, 4.2), RIGHT, (0.25, 0, 1)):
            pen.rect(0, 0, 0.9, 1.9, wood)
            pen.rect(0.14, 0.2, 0.62, 0.6, adjust(wood, -0.07))
            pen.rect(0.14, 1.05, 0.62, 0.6, adjust(wood, -0.07))

    stage.put(0.6, 4.8, draw_it, radius=0.4, tall=0.1)

    def sign(pen: Brush) -> None:
        with pen.standing(-5.0, 0, 9.0):
            pen.rect(-0.04, 0, 0.08, 1.0, pen.lit(lch(0.5, 0.01, 240), at=(-5, 1, 9)))
            pen.rect(-0.5, 0.85, 1.0, 0.36, pen.lit(lch(0.44, 0.10, 250), at=(-5, 1, 9)))
            pen.centred("MAIN ST", 0, 0.94, 0.2, lch(0.95, 0.01, 90))

    stage.put(-5.0, 9.0, sign, radius=0.5, tall=1.2)


def _lines(stage: Stage) -> None:
    """Wires and washing between upper windows."""
    pen = stage.layer("lines", 20)
    rope = pen.lit(lch(0.26, 0.02, 260), at=(0, 6, 8))
    for z, high in ((6.0, 5.8), (11.0, 6.6)):
        street.wire(pen, (LEFT, high, z), (SIDE, high + 0.4, z + 0.4), rope)
        dice = stage.dice(f"wash {z}")
        for number in range(7):
            t = 0.22 + number * 0.08
            at = (LEFT + (SIDE - LEFT) * t, high - 2.4 * t * (1 - t), z)
            if stage.camera.depth(at) > 1:
                cloth: Rgb = pen.lit(stage.tone(*dice.choice(((0.92, 0.02, 88), (0.60, 0.14, 28), (0.58, 0.09, 225))),
                    "cloth"), at=at)  # fmt: skip
                with pen.standing(*at):
                    pen.fill([(0, 0), (0.6, 0), (0.56, -0.8), (0.05, -0.84)], cloth)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-2.0, 2.1, 0.0, ((-0.6, 2.3), (1.2, 2.2), (-3.6, 1.9)), ((-1.7, -2.2), (1.7, -2.2)),
                (Seat(-2.9, 1.35, 0.6, 10),), (Surface("crate", -2.9, 0.6, 1.7, 0.7, 0.7),)),
    spare=((0.4, 2.3), (3.9, 1.0), (-4.6, 1.2)),
    focus=(-2.4, 0.8, 6.2),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
