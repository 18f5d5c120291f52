"""The deck of a ship: planks to the bow, the house with portholes and doors, a rail over the sea, boats, a funnel."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.pens import polygon
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, fixtures, sky, water
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal, wall_wash
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

HOUSE, RAIL, FAR, TALL = -3.4, 3.6, 17.0, 3.2


def draw(stage: Stage) -> None:
    """The deck, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=10, sun=(16, 10))
    water.sea(stage, stage.tone(0.52, 0.085, 225, "ground"), shore=4.0, mirrored=("sky",))
    white = stage.tone(0.93, 0.012, 90, "trim")
    _planks(stage)
    pen = stage.layer("rows", stage.action_depth + 6)
    _bow(stage, pen, white)
    _house(stage, pen, white)
    _funnel(stage, pen)
    lit = dark.lamps if dark else 0.0
    _rail(stage, white)
    for z in (12.5, 7.5):
        _lifeboat(stage, 3.0, z, white)
    for x, z in ((-2.4, 2.2), (-2.4, 4.0), (-2.4, 9.0)):
        _deckchair(stage, x, z)
    _ventilator(stage, 1.9, 5.2, white)
    _hatch(stage, 0.2, 9.6)
    _pennants(stage)
    clutter.lay_all(stage, 0.0, (("rope", 2.6, 1.6), ("rope", 2.2, 2.3), ("suitcase", -1.6, 1.4), ("bell", 2.9, 3.2)),
                    size=1.3)  # fmt: skip
    for z in (1.2, 5.4, 9.8):
        _lamp(stage, HOUSE + 0.12, 2.5, z, lit)
    action_light(stage, 0.5, 240)


def _planks(stage: Stage) -> None:
    """Planks that run to the bow, narrowing with it."""
    pen = stage.layer("ground", stage.action_depth + 5)
    base = stage.tone(0.70, 0.065, 68, "wood")
    colour, near, dice = stage.lit(base, UP, 3), stage.camera.position[2] + 0.35, stage.dice("deck")
    with pen.on((0, 0, 0), RIGHT, AWAY):
        shape = [(HOUSE - 3, near), (RAIL, near), (RAIL, 11.0), (1.6, FAR), (-2.2, FAR), (HOUSE - 3, 11.0)]
        pen.fill(shape, adjust(colour, -0.02))
        pen.canvas.save()
        pen.canvas.clipPath(polygon(shape), doAntiAlias=True)
        for number in range(52):
            x = HOUSE - 3 + number * 0.2
            pen.rect(x, near, 0.19, FAR - near, adjust(colour, dice.choice((-0.03, -0.012, 0.0, 0.018))))
            pen.rect(x, near, 0.014, FAR - near, adjust(colour, -0.16), 0.8)
            for _ in range(3):
                pen.rect(x, dice.uniform(near, FAR), 0.19, 0.02, adjust(colour, -0.14), 0.7)
        if stage.wet:
            for _ in range(14):
                pen.oval(
                    dice.uniform(-3, 3),
                    dice.uniform(near + 1, 9),
                    dice.uniform(0.3, 0.8),
                    dice.uniform(0.15, 0.4),
                    adjust(colour, 0.1, 0.5),
                    0.5,
                )
        pen.canvas.restore()


def _bow(stage: Stage, pen: Brush, white: Rgb) -> None:
    """Bulwarks that meet at the bow, a mast with its light."""
    for start, end in (
        ((RAIL, 0, 11.0), (1.6, 0, FAR)),
        ((HOUSE - 3, 0, 11.0), (-2.2, 0, FAR)),
        ((-2.2, 0, FAR), (1.6, 0, FAR)),
    ):
        length = ((end[0] - start[0]) ** 2 + (end[2] - start[2]) ** 2) ** 0.5
        across = ((end[0] - start[0]) / length, 0.0, (end[2] - start[2]) / length)
        colour = pen.lit(white, (-across[2], 0, -abs(across[0])), start)
        with pen.on(start, across, UP):
            pen.rect(0, 0, length, 1.1, colour)
            pen.rect(0, 1.1, length, 0.12, pen.lit(stage.tone(0.48, 0.09, 48, "wood"), at=start))
    x, z = -0.2, 14.6
    with pen.standing(x, 0, z):
        wood = pen.lit(stage.tone(0.60, 0.08, 62, "wood"), at=(x, 4, z))
        pen.fill([(-0.16, 0), (0.16, 0), (0.08, 11), (-0.08, 11)], wood)
        pen.rect(-1.6, 6.4, 3.2, 0.14, wood)
        for side in (-3.6, 3.4):
            pen.line((0, 10.6), (side, 0.9), adjust(wood, -0.25), 0.04)
        pen.fill([(0.1, 10.9), (1.3, 10.5), (0.1, 10.1)], pen.lit(stage.tone(0.56, 0.18, 27, "accent")))
    if stage.night:
        bulb(stage, (x, 9.2, z), WARM, 0.8, 1.2)


def _house(stage: Stage, pen: Brush, white: Rgb) -> None:
    """The deckhouse on the left: portholes, doors, a handrail, life buoys, a deck above."""
    near = max(-7.0, stage.camera.position[2] - 1.0)
    colour = pen.lit(white, (1, 0, 0), (HOUSE, 1, 3))
    pen.box((HOUSE - 4, 0, near), (HOUSE, TALL, 10.6), white)
    with pen.on((HOUSE, 0, near), AWAY, UP):
        length = 10.6 - near
        pen.gradient(rectangle(0, 0, length, TALL), (0, 0), (0, TALL), [adjust(colour, -0.06), colour])
        pen.rect(0, 0, length, 0.22, pen.lit(stage.tone(0.46, 0.10, 35, "accent"), (1, 0, 0), (HOUSE, 0, 3)))
        for number in range(int(length / 1.5)):
            pen.rect(number * 1.5, 0, 0.02, TALL, adjust(colour, -0.06))
        brass = pen.lit(lch(0.74, 0.10, 82), (1, 0, 0), (HOUSE, 1, 3))
        pen.rect(0, 1.05, length, 0.05, brass)
        for z in (0.4, 2.2, 6.2, 8.6, -2.0):
            u = z - near
            glass = lch(0.90, 0.10, 82) if stage.night else pen.lit(lch(0.46, 0.05, 230), (1, 0, 0), (HOUSE, 1, z))
            pen.oval(u, 1.75, 0.34, 0.34, brass)
            pen.oval(u, 1.75, 0.26, 0.26, glass)
            pen.fill([(u - 0.15, 1.7), (u - 0.02, 1.95), (u + 0.06, 1.93), (u - 0.1, 1.62)], (1, 1, 1), 0.25)
        for z in (4.0, 9.5, -4.0):
            u = z - near
            wood = pen.lit(stage.tone(0.50, 0.10, 45, "wood"), (1, 0, 0), (HOUSE, 1, z))
            pen.rect(u - 0.5, 0.1, 1.0, 2.1, adjust(wood, -0.12))
            pen.rect(u - 0.42, 0.14, 0.84, 2.0, wood)
            pen.oval(u, 1.7, 0.18, 0.18, lch(0.90, 0.10, 82) if stage.night else adjust(wood, -0.2))
            pen.rect(u - 0.3, 0.3, 0.6, 0.8, adjust(wood, -0.06))
        for z in (3.05, 7.5):
            u = z - near
            red = pen.lit(stage.tone(0.58, 0.19, 28, "accent"), (1, 0, 0), (HOUSE, 1, z))
            ring = skia.Path().addCircle(u, 1.55, 0.3)
            pen.fill(ring, adjust(colour, 0.04), stroke=0.15)
            for turn in range(4):
                pen.fill(skia.Path().addArc(skia.Rect.MakeLTRB(u - 0.3, 1.25, u + 0.3, 1.85), 20 + turn * 90, 45), red,
                         stroke=0.15)  # fmt: skip
    pen.box((HOUSE - 4, TALL, near), (HOUSE + 0.7, TALL + 0.16, 10.9), adjust(white, -0.02), hold=False)
    fixtures.railing(
        pen,
        (HOUSE + 0.6, TALL + 0.16, max(near, stage.camera.position[2] + 1)),
        (HOUSE + 0.6, TALL + 0.16, 10.8),
        white,
        height=0.9,
    )
    if stage.night:
        for z in (0.4, 2.2, 6.2):
            wall_wash(stage, (HOUSE + 0.01, 0, 0), AWAY, (z, 1.75), 1.6, WARM, 0.8)


def _funnel(stage: Stage, pen: Brush) -> None:
    """The funnel over the house, with smoke."""
    x, z, red = -5.6, 9.4, stage.tone(0.54, 0.18, 28, "accent")
    pen.drum((x, TALL + 0.2, z), 1.1, 4.2, red)
    pen.drum((x, TALL + 2.6, z), 1.12, 0.6, stage.tone(0.93, 0.01, 90, "trim"))
    pen.drum((x, TALL + 4.0, z), 1.13, 0.6, lch(0.24, 0.02, 260))
    dice = stage.dice("smoke")
    left, top = stage.camera.project((x, TALL + 4.8, z))
    metre = stage.camera.scale((x, TALL + 4.8, z))
    for number in range(9):
        pen.glow(
            left - number * 0.55 * metre,
            top - (0.2 + number * 0.28) * metre,
            (0.6 + number * 0.2) * metre,
            adjust(stage.light.haze, -0.18 + dice.uniform(-0.03, 0.03), 0.4),
            0.5,
            radius_y=0.5 * metre,
        )


def _rail(stage: Stage, white: Rgb) -> None:
    near = stage.camera.position[2] + 0.7

    def draw_it(pen: Brush) -> None:
        fixtures.railing(pen, (RAIL, 0, near), (RAIL, 0, 11.0), white, height=1.1)
        wood = pen.lit(stage.tone(0.52, 0.09, 50, "wood"), (-1, 0.4, 0), (RAIL, 1, 3))
        with pen.on((RAIL, 1.1, near), AWAY, UP):
            pen.rect(0, -0.02, 11.0 - near, 0.07, wood)

    stage.put(RAIL, 6.0, draw_it, radius=0.2, tall=0.2)


def _lifeboat(stage: Stage, x: float, z: float, white: Rgb) -> None:
    """A boat on davits at the rail."""

    def draw_it(pen: Brush) -> None:
        own, iron = pen.lit(white, at=(x, 2, z)), pen.lit(lch(0.62, 0.02, 230), at=(x, 2, z))
        with pen.standing(x, 0, z):
            for side in (-1.25, 1.25):
                pen.curve([(side, 0), (side, 2.6), (side * 0.7, 2.7)], iron, 0.09)
                pen.line((side * 0.7, 2.7), (side * 0.7, 2.0), iron, 0.025)
            hull = skia.Path()
            hull.moveTo(-1.6, 1.95)
            hull.cubicTo(-1.3, 1.15, 1.3, 1.15, 1.6, 1.95)
            hull.close()
            pen.gradient(hull, (0, 1.95), (0, 1.2), [adjust(own, 0.02), adjust(own, -0.14)])
            pen.rect(-1.5, 1.82, 3.0, 0.06, pen.lit(stage.tone(0.50, 0.09, 240, "accent"), at=(x, 2, z)))
            pen.fill(
                [(-1.55, 1.95), (1.55, 1.95), (1.2, 2.2), (-1.2, 2.2)],
                pen.lit(stage.tone(0.66, 0.05, 85, "cloth"), at=(x, 2, z)),
            )

    stage.put(x, z, draw_it, radius=1.5, tall=2.6)


def _deckchair(stage: Stage, x: float, z: float) -> None:
    cloth = stage.tone(0.62, 0.14, (28, 230, 85)[int(z) % 3], "accent")

    def draw_it(pen: Brush) -> None:
        wood, own = pen.lit(stage.tone(0.60, 0.08, 62, "wood"), at=(x, 0, z)), pen.lit(cloth, at=(x, 0.5, z))
        pen.contact((x, 0, z), 0.7, 0.4, 0.4)
        with pen.standing(x, 0, z):
            pen.line((-0.45, 0.95), (0.4, 0.0), wood, 0.045)
            pen.line((0.5, 0.42), (-0.3, 0.0), wood, 0.045)
            pen.fill([(-0.45, 0.95), (-0.2, 0.95), (0.2, 0.42), (0.68, 0.4), (0.44, 0.28), (0.06, 0.28)], own)
            for stripe in (0.1, 0.5, 0.8):
                pen.line((-0.42 + stripe * 0.25, 0.93), (0.08 + stripe * 0.1, 0.36), adjust(own, 0.16, 0.4), 0.035)

    stage.put(x, z, draw_it, radius=0.6, tall=0.9)


def _ventilator(stage: Stage, x: float, z: float, white: Rgb) -> None:
    """A cowl that turns its mouth to the wind."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(white, at=(x, 1, z))
        pen.contact((x, 0, z), 0.4, 0.28, 0.45)
        pen.drum((x, 0, z), 0.24, 1.2, white)
        with pen.standing(x, 1.2, z):
            pen.curve([(0, -0.05), (0.02, 0.3), (-0.12, 0.32)], own, 0.46)
            pen.oval(-0.24, 0.3, 0.26, 0.34, adjust(own, -0.06))
            pen.oval(-0.27, 0.3, 0.2, 0.28, pen.lit(stage.tone(0.50, 0.16, 28, "accent"), at=(x, 1, z)))
            pen.oval(-0.25, 0.28, 0.14, 0.2, (0.12, 0.04, 0.05))

    stage.put(x, z, draw_it, radius=0.4, tall=1.8)


def _hatch(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        wood = stage.tone(0.56, 0.08, 58, "wood")
        pen.contact((x, 0, z), 1.3, 0.8, 0.4)
        pen.box((x - 1.1, 0, z - 0.7), (x + 1.1, 0.45, z + 0.7), stage.tone(0.88, 0.02, 88, "trim"))
        pen.box((x - 1.0, 0.45, z - 0.62), (x + 1.0, 0.55, z + 0.62), wood, texture="brush")

    stage.put(x, z, draw_it, radius=1.1, tall=0.6)
    clutter.crate(stage, x + 0.3, z, 0.6, y=0.55)


def _pennants(stage: Stage) -> None:
    """Signal flags from the mast to the house."""
    colours = [stage.tone(*tone, "accent") for tone in ((0.58, 0.18, 28), (0.84, 0.14, 90), (0.52, 0.12, 250))]

    def draw_it(pen: Brush) -> None:
        for number in range(13):
            t = number / 12
            at = (HOUSE + (3.2 * t), TALL + 1.0 + 5.6 * t - 1.4 * t * (1 - t), 9.0 + 5.6 * t)
            colour = pen.lit(colours[number % 3], at=at)
            with pen.standing(*at):
                pen.fill([(0, 0), (0.34, -0.06), (0.3, -0.36), (0, -0.34)], colour)
                pen.rect(-0.02, -0.38, 0.03, 0.42, adjust(colour, -0.3))

    stage.put(0.0, 11.0, draw_it, radius=0.1, tall=0.1)


def _lamp(stage: Stage, x: float, y: float, z: float, lit: float) -> None:
    """A bulkhead lamp."""

    def draw_it(pen: Brush) -> None:
        with pen.standing(x, y, z):
            pen.rect(-0.12, 0.1, 0.26, 0.05, pen.lit(lch(0.72, 0.09, 82), at=(x, y, z)))
            pen.oval(0.02, 0, 0.1, 0.12, lch(0.97, 0.06, 88) if lit else pen.lit(lch(0.86, 0.02, 88), at=(x, y, z)))

    stage.put(x + 0.1, z, draw_it, radius=0.1, tall=0.1)
    if lit:
        bulb(stage, (x + 0.1, y, z), WARM, 0.7 * lit, 0.8)
        floor_pool(stage, x + 1.2, z, 2.6, WARM, 0.85 * lit)
        reveal(stage, (x + 0.8, 1.4, z), 2.2, WARM, 0.7 * lit)
        stage.lamp((x + 0.4, y, z), WARM, 0.8 * lit, 3.0)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 2.0, 0.0, ((0.4, 4.6), (-1.4, 6.4), (1.0, 7.0)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-2.3, 2.2, 0.4, 60), Seat(0.4, 9.0, 0.5, 0))),
    spare=((0.4, 3.2), (-1.2, 5.0), (2.4, 0.8)),
    focus=(-0.2, 3.0, 14.6),
    yaw=3.0,
    shift=-0.2,
)  # fmt: skip
