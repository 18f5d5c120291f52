"""What stands and hangs in streets: cars, signs, hydrants, posters, wires, fire escapes, bins, aerials."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, UP, Brush
from production_flow.embedded.artist.sets.parts.glow import bulb, mirror_glint, reveal, visible
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia


def car(stage: Stage, x: float, z: float, paint: Rgb, *, lights: bool = True) -> None:
    """A parked car of an old make, seen from behind; before there were any, a carriage without its horses."""
    if stage.unpowered:
        carriage(stage, x, z, paint)
        return

    def draw(pen: Brush) -> None:
        colour, glass = pen.lit(paint, at=(x, 0, z)), pen.lit(lch(0.36, 0.03, 240), at=(x, 0, z))
        pen.contact((x, 0, z), 1.4, 0.7, 0.75)
        with pen.standing(x, 0, z):
            for side in (-0.72, 0.44):
                pen.rect(side, 0, 0.28, 0.4, (0.02, 0.02, 0.03))
            pen.gradient(
                _body(), (0, 1.6), (0, 0.2), [adjust(colour, 0.10), colour, adjust(colour, -0.10)], [0, 0.45, 1]
            )
            pen.fill([(-0.58, 1.04), (0.58, 1.04), (0.42, 1.48), (-0.42, 1.48)], glass)
            pen.fill([(-0.5, 1.08), (-0.2, 1.08), (-0.02, 1.44), (-0.3, 1.44)], adjust(glass, 0.12), 0.6)
            pen.rect(-0.9, 0.34, 1.8, 0.11, lch(0.66, 0.01, 250))
            pen.rect(-0.22, 0.5, 0.44, 0.2, lch(0.78, 0.04, 90))
            for side in (-0.73, 0.73):
                pen.oval(side, 0.74, 0.1, 0.09, lch(0.58, 0.2, 25))
            pen.line((-0.9, 0.95), (0.9, 0.95), adjust(colour, 0.16), 0.02)

    stage.put(x, z, draw, radius=0.95, tall=1.6)
    if lights and stage.night:
        for side in (-0.73, 0.73):
            bulb(stage, (x + side, 0.74, z), lch(0.60, 0.2, 25), 0.5, 0.35)
            mirror_glint(stage, x + side, z, lch(0.5, 0.18, 25), 0.35, 1.2)


def carriage(stage: Stage, x: float, z: float, paint: Rgb) -> None:
    """A closed carriage seen from behind: high wheels, a body of lacquer, a small window, two lanterns."""

    def draw(pen: Brush) -> None:
        colour, wood = pen.lit(paint, at=(x, 0, z)), pen.lit(stage.tone(0.40, 0.08, 50, "wood"), at=(x, 0, z))
        pen.contact((x, 0, z), 1.2, 0.7, 0.6)
        with pen.standing(x, 0, z):
            for side in (-0.84, 0.84):
                pen.oval(side, 0.56, 0.09, 0.56, adjust(wood, -0.12))
                pen.oval(side, 0.56, 0.04, 0.42, adjust(wood, 0.04))
            pen.rect(-0.84, 0.5, 1.68, 0.09, adjust(wood, -0.08))
            body = [(-0.5, 0.66), (0.5, 0.66), (0.68, 1.2), (0.62, 2.05), (-0.62, 2.05), (-0.68, 1.2)]
            pen.gradient(body, (0, 2.05), (0, 0.66), [adjust(colour, 0.08), colour, adjust(colour, -0.1)])
            pen.fill([(-0.7, 2.05), (0.7, 2.05), (0.5, 2.24), (-0.5, 2.24)], adjust(colour, -0.06))
            pen.rect(-0.27, 1.45, 0.54, 0.36, pen.lit(lch(0.34, 0.03, 240), at=(x, 0, z)))
            pen.rect(-0.68, 1.16, 1.36, 0.035, pen.lit(lch(0.78, 0.10, 85), at=(x, 0, z)))
            for side in (-0.74, 0.74):
                pen.rect(side - 0.06, 1.5, 0.12, 0.22, lch(0.90, 0.11, 80) if stage.night else adjust(wood, 0.2))

    stage.put(x, z, draw, radius=0.95, tall=2.2)
    if stage.night:
        for side in (-0.74, 0.74):
            bulb(stage, (x + side, 1.6, z), lch(0.84, 0.13, 70), 0.5, 0.4)


def _body() -> skia.Path:
    path = skia.Path()
    path.moveTo(-0.95, 0.25)
    path.cubicTo(-1.05, 0.9, -0.9, 1.0, -0.78, 1.02)
    path.cubicTo(-0.6, 1.6, -0.45, 1.66, 0, 1.66)
    path.cubicTo(0.45, 1.66, 0.6, 1.6, 0.78, 1.02)
    path.cubicTo(0.9, 1.0, 1.05, 0.9, 0.95, 0.25)
    path.close()
    return path


def blade_sign(stage: Stage, pen: Brush, x: float, z: float, word: str, colour: Rgb, *, foot: float = 3.0) -> None:
    """A tall sign that stands out from a wall on the left (x < 0) or right, its letters of neon."""
    tall, out = len(word) * 0.9 + 0.5, 1.25
    low, high = (x, x + out) if x < 0 else (x - out, x)
    plate = stage.tone(0.22, 0.05, 20, "metal")
    if stage.camera.depth((x, 0, z)) < 0.8:
        return
    pen.box((low, foot, z), (high, foot + tall, z + 0.25), plate)
    glow = stage.night and not stage.unpowered
    with pen.standing((low + high) / 2, foot, z):
        ink = mix(colour, (1, 1, 1), 0.35) if glow else pen.lit(colour, at=(x, 0, z))
        pen.fill(
            skia.Path().addRoundRect(skia.Rect.MakeXYWH(-0.52, 0.1, 1.04, tall - 0.2), 0.14, 0.14), ink, stroke=0.045
        )
        for number, letter in enumerate(word):
            pen.centred(letter, 0, tall - 0.98 - number * 0.9, 0.78, ink)
    if glow:
        centre = ((low + high) / 2, foot + tall / 2, z)
        _neon_glow(stage, centre, tall, colour, x)


def neon_box(stage: Stage, pen: Brush, x: float, z: float, word: str, colour: Rgb, *, foot: float = 2.9) -> None:
    """A flat glowing board on the house front at `x`, centred at `z`."""
    if stage.camera.depth((x, foot, z)) < 0.8:
        return
    wide = 0.42 * len(word) + 0.5
    origin, across = ((x, foot, z - wide / 2), AWAY) if x < 0 else ((x, foot, z + wide / 2), (0.0, 0.0, -1.0))
    tone = mix(colour, (1, 1, 1), 0.3) if stage.night else pen.lit(colour, at=(x, foot, z))
    with pen.on(origin, across, UP):
        pen.rect(0, 0, wide, 0.95, pen.lit(stage.tone(0.22, 0.04, 265, "metal"), at=(x, foot, z)))
        pen.fill(
            skia.Path().addRoundRect(skia.Rect.MakeXYWH(0.08, 0.09, wide - 0.16, 0.77), 0.12, 0.12), tone, stroke=0.04
        )
        pen.centred(word, wide / 2, 0.22, 0.66, tone)
    if stage.night:
        at = (x, foot + 0.5, z)
        bulb(stage, at, colour, 0.5, 1.3)
        reveal(stage, at, 2.4, colour, 0.8, 1.2)
        inside = x + (1.6 if x < 0 else -1.6)
        mirror_glint(stage, inside, z, colour, 0.45, 3.0)
        stage.lamp((inside, foot + 0.5, z), colour, 0.6, 2.5, 0.2)


def _neon_glow(stage: Stage, centre: tuple[float, float, float], tall: float, colour: Rgb, wall: float) -> None:
    if not visible(stage, centre):
        return

    def halo(pen: Brush) -> None:
        x, y = pen.camera.project(centre)
        metre = pen.camera.scale(centre)
        pen.glow(x, y, tall * 0.62 * metre, colour, 0.42, radius_y=tall * 0.85 * metre)

    stage.shine(halo)
    reveal(stage, (wall, centre[1], centre[2]), tall * 0.7, colour, 0.75, 1.3)
    inside = centre[0] + (1.0 if wall < 0 else -1.0)
    mirror_glint(stage, inside, centre[2], colour, 0.55, 4.0)
    stage.hole(lambda pen: pen.floor_light(inside, centre[2], 2.4, mix((1, 1, 1), colour, 0.8), 0.7))
    stage.lamp((inside, centre[1], centre[2]), colour, 0.9, 3.0, 0.25)


def fire_escape(pen: Brush, x: float, z: float, floors: int = 3) -> None:
    """Iron landings and ladders on the left wall at `x`."""
    iron = pen.lit(lch(0.24, 0.02, 260), (1, 0, 0), (x, 3, z))
    with pen.on((x, 0, z), AWAY, UP):
        for floor in range(floors):
            y = 4.0 + floor * 3.1
            pen.rect(0.15, y - 0.35, 3.6, 0.35, (0, 0, 0.03), 0.3)
            pen.rect(0, y, 3.8, 0.12, iron)
            pen.rect(0, y + 1.0, 3.8, 0.06, iron)
            for bar in range(13):
                pen.rect(bar * 0.31, y, 0.045, 1.05, iron)
            pen.line((0.5, y), (3.0, y + 3.1), iron, 0.1)
            pen.line((0.95, y), (3.45, y + 3.1), iron, 0.08)


def wire(
    pen: Brush, start: tuple[float, float, float], end: tuple[float, float, float], colour: Rgb, sag: float = 0.6
) -> None:
    """A cable that hangs between two points of the world."""
    if min(pen.camera.depth(start), pen.camera.depth(end)) < 0.6:
        return
    middle = tuple((a + b) / 2 for a, b in zip(start, end, strict=True))
    low = pen.camera.project((middle[0], middle[1] - sag * 2, middle[2]))
    pen.curve([pen.camera.project(start), low, pen.camera.project(end)], colour, 1.6 * pen.camera.unit, 0.95)


def hydrant(stage: Stage, x: float, z: float) -> None:
    """A fire hydrant."""

    def draw(pen: Brush) -> None:
        red = pen.lit(stage.tone(0.52, 0.17, 28, "accent"), at=(x, 0, z))
        pen.contact((x, 0, z), 0.3, 0.2, 0.5)
        with pen.standing(x, 0, z):
            pen.gradient([(-0.13, 0), (0.13, 0), (0.11, 0.55), (-0.11, 0.55)], (-0.13, 0), (0.13, 0),
                         [adjust(red, -0.08), red, adjust(red, 0.06)])  # fmt: skip
            pen.oval(0, 0.58, 0.13, 0.1, adjust(red, 0.04))
            pen.rect(-0.21, 0.34, 0.42, 0.1, red)
            pen.rect(-0.17, 0, 0.34, 0.08, adjust(red, -0.1))
            pen.rect(-0.15, 0.52, 0.3, 0.05, adjust(red, -0.06))

    stage.put(x, z, draw, radius=0.2, tall=0.7)


def bin_and_bags(stage: Stage, x: float, z: float) -> None:
    """A dented bin, two bags, a newspaper."""

    def draw(pen: Brush) -> None:
        steel, bag = pen.lit(lch(0.52, 0.02, 230), at=(x, 0, z)), pen.lit(lch(0.25, 0.02, 280), at=(x, 0, z))
        pen.contact((x + 0.2, 0, z), 0.8, 0.4, 0.55)
        with pen.standing(x, 0, z):
            pen.gradient([(-0.28, 0), (0.28, 0), (0.32, 0.85), (-0.32, 0.85)], (-0.3, 0), (0.3, 0),
                         [adjust(steel, -0.12), adjust(steel, 0.06), adjust(steel, -0.06)], [0, 0.6, 1])  # fmt: skip
            for number in range(5):
                pen.rect(-0.24 + number * 0.11, 0.06, 0.02, 0.72, adjust(steel, -0.1), 0.6)
            pen.oval(0.02, 0.88, 0.36, 0.07, adjust(steel, 0.04))
            pen.oval(0.02, 0.94, 0.1, 0.05, adjust(steel, -0.05))
            for left, size in ((0.48, 0.27), (0.82, 0.2)):
                pen.oval(left, size * 0.9, size, size, bag)
                pen.oval(left - size * 0.3, size * 1.3, size * 0.28, size * 0.2, adjust(bag, 0.1), 0.7)
                pen.fill(
                    [
                        (left - 0.05, size * 1.7),
                        (left + 0.05, size * 1.7),
                        (left + 0.1, size * 2.2),
                        (left - 0.1, size * 2.2),
                    ],
                    bag,
                )

    stage.put(x, z, draw, radius=0.6, tall=1.0)


def posters(pen: Brush, colours: tuple[Rgb, ...], left: float, low: float, words: tuple[str, ...], part: str) -> None:
    """Bills pasted on a wall, on the plane that is being drawn on."""
    dice = pen.stage.dice(part)
    for number, word in enumerate(words):
        x, y = left + number * 0.74 + dice.uniform(-0.04, 0.04), low + dice.uniform(-0.1, 0.1)
        paper, block = colours[number % len(colours)], colours[(number + 1) % len(colours)]
        pen.rect(x + 0.03, y - 0.03, 0.64, 0.92, (0, 0, 0.03), 0.35)
        pen.rect(x, y, 0.64, 0.92, paper)
        pen.oval(x + 0.32, y + 0.52, 0.19, 0.22, block)
        pen.rect(x + 0.06, y + 0.34, 0.52, 0.1, adjust(paper, -0.3))
        pen.centred(word, x + 0.32, y + 0.1, 0.19, adjust(paper, -0.55))


def machinery(pen: Brush, x: float, z: float, length: float, height: float, part: str) -> None:
    """The skin of a town of machines: pipes, vents, boxes with small lights, on the wall at `x`."""
    dice, stage = pen.stage.dice(part), pen.stage
    normal = (1.0 if x < 0 else -1.0, 0.0, 0.0)
    metal = pen.lit(stage.tone(0.42, 0.03, 235, "metal"), normal, (x, 2, z))
    with pen.on((x, 0, z), AWAY, UP):
        for _ in range(5):
            u = dice.uniform(0, length)
            pen.rect(u, 0.4, 0.13, height, metal)
            pen.rect(u + 0.09, 0.4, 0.04, height, adjust(metal, 0.10))
            for level in range(int(height / 2.2)):
                pen.rect(u - 0.05, 1.2 + level * 2.2, 0.23, 0.14, adjust(metal, -0.06))
        for _ in range(6):
            u, v = dice.uniform(0, length - 1), dice.uniform(2.4, height - 1)
            pen.rect(u, v - 0.08, 0.95, 0.72, (0, 0, 0.03), 0.35)
            pen.rect(u, v, 0.9, 0.66, adjust(metal, 0.05))
            for slot in range(5):
                pen.rect(u + 0.1, v + 0.1 + slot * 0.1, 0.5, 0.04, adjust(metal, -0.13))
            pen.oval(
                u + 0.76,
                v + 0.3,
                0.05,
                0.05,
                dice.choice((lch(0.82, 0.16, 150), lch(0.75, 0.17, 55), lch(0.8, 0.13, 205))),
            )


def aerial(stage: Stage, x: float, y: float, z: float, pen: Brush) -> None:
    """An aerial with a small red lamp on a roof edge."""
    colour = pen.lit(stage.tone(0.30, 0.02, 250, "metal"), at=(x, y, z))
    if stage.camera.depth((x, y, z)) < 1:
        return
    with pen.standing(x, y, z):
        pen.rect(-0.04, 0, 0.08, 3.2, colour)
        for number in range(4):
            half = 0.75 - number * 0.13
            pen.rect(-half, 1.5 + number * 0.42, half * 2, 0.05, colour)
        pen.oval(0, 3.24, 0.09, 0.09, lch(0.6, 0.2, 25))
    if stage.night:
        bulb(stage, (x, y + 3.24, z), lch(0.6, 0.2, 25), 0.5, 0.5)
