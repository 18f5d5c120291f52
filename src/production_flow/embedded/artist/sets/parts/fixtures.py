"""What is built into rooms: hearths, torches, banners, iron bars, pipes, gauges, portholes, rails, tanks, machines."""

from __future__ import annotations

import math
from collections.abc import Sequence

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import FRONT, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.parts import cityscape, space
from production_flow.embedded.artist.sets.parts.glow import bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.parts.openings import sky_of
from production_flow.embedded.artist.sets.parts.rooms import Room, Side, indoors
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

FIRE: Rgb = lch(0.80, 0.15, 62)
SHADE: Rgb = (0.04, 0.02, 0.05)


def flames(pen: Brush, x: float, y: float, size: float) -> None:
    """Three tongues of fire on the plane that is being drawn on; `size` is their height in metres."""
    for tall, wide, colour in (
        (1.0, 0.36, lch(0.66, 0.19, 42)), (0.74, 0.24, lch(0.82, 0.16, 72)), (0.42, 0.13, lch(0.95, 0.1, 95)),
    ):  # fmt: skip
        half, top = wide * size, tall * size
        pen.fill(
            path_of((x - half, y), (x - half * 1.1, y + top * 0.5, x - half * 0.1, y + top),
                    (x + half * 0.4, y + top * 0.66), (x + half * 1.2, y + top * 0.45, x + half, y)),
            colour,
        )  # fmt: skip


def hearth(
    stage: Stage, pen: Brush, x: float, far: float, stone: Rgb, *, width: float = 1.9, height: float = 1.35,
    chimney: float = 0.0, burning: bool = True,
) -> None:  # fmt: skip
    """A fireplace on the back wall at `far`, centred on x, with a fire; `chimney` is the height of its breast."""
    half, near, post = width / 2, far - 0.5, width * 0.17
    if chimney:
        pen.box((x - half * 0.8, height, far - 0.35), (x + half * 0.8, chimney, far), adjust(stone, -0.02))
    for left in (x - half, x + half - post):
        pen.box((left, 0, near), (left + post, height - 0.28, far), stone, texture="stain")
    pen.box((x - half, height - 0.28, near), (x + half, height, far), adjust(stone, -0.02), texture="stain")
    pen.box((x - half - 0.12, height, near - 0.12), (x + half + 0.12, height + 0.1, far), adjust(stone, 0.04))
    pen.box((x - half - 0.1, 0, near - 0.5), (x + half + 0.1, 0.06, near), adjust(stone, -0.08))
    inner, tall = width - 2 * post, height - 0.28
    with pen.on((x - inner / 2, 0, near + 0.06), RIGHT, UP):
        pen.gradient(rectangle(0, 0, inner, tall), (0, 0), (0, tall), [lch(0.30, 0.07, 45), lch(0.16, 0.02, 40)])
        for lean in (-0.2, 0.22):
            pen.line((inner / 2 - lean, 0.1), (inner / 2 + lean, 0.22), lch(0.34, 0.06, 50), 0.11)
        if burning:
            flames(pen, inner / 2, 0.14, tall * 0.72)
    if burning:
        fire_light(stage, (x, 0.5, near), width)


def fire_light(stage: Stage, at: Point3, size: float = 1.0) -> None:
    """The light of an open fire of about `size` metres at a point."""
    x, y, z = at
    reveal(stage, (x, y + 0.2, z - 0.2), 1.5 * size**0.5, FIRE, 0.95)
    floor_pool(stage, x, z - 0.7, 1.5 * size**0.5, FIRE, 0.9)
    bulb(stage, (x, y - 0.1, z), FIRE, 0.55, 0.8 * size**0.5)
    stage.lamp(at, FIRE, 0.95, 2.2, 0.5)


def torch(stage: Stage, room: Room, pen: Brush, side: Side, u: float, v: float, *, reach: float = 2.2) -> None:
    """A burning torch on a wall."""
    at = room.point(side, u, v + 0.25, 0.2)
    with room.on(pen, side, 0.05):
        iron = room.lit(pen, lch(0.30, 0.02, 60), side)
        pen.rect(u - 0.03, v - 0.4, 0.06, 0.5, iron)
        pen.fill([(u - 0.06, v + 0.04), (u + 0.06, v + 0.04), (u + 0.1, v + 0.2), (u - 0.1, v + 0.2)], iron)
        flames(pen, u, v + 0.18, 0.36)
    bulb(stage, at, FIRE, 0.55, 0.7)

    def wash(brush: Brush) -> None:
        with room.on(brush, side, 0.01):
            brush.glow(u, v + 0.2, reach, mix((1, 1, 1), FIRE, 0.6), 0.95, radius_y=reach * 1.3, power=1.5)

    stage.hole(wash, on_wall=True)
    stage.lamp(at, FIRE, 0.6, 2.0, 0.5)


def banner(
    room: Room, pen: Brush, side: Side, u: float, v: float, width: float, height: float, cloth: Rgb, mark: Rgb
) -> None:
    """A long cloth with a pointed foot and a mark; (u, v) is its upper left corner."""
    colour, sign = room.lit(pen, cloth, side), room.lit(pen, mark, side)
    with room.on(pen, side, 0.04):
        shape = [(u, v), (u + width, v), (u + width, v - height * 0.82), (u + width / 2, v - height),
                 (u, v - height * 0.82)]  # fmt: skip
        pen.fill([(x + 0.07, y - 0.06) for x, y in shape], SHADE, 0.3)
        pen.gradient(shape, (u, 0), (u + width, 0), [adjust(colour, 0.03), adjust(colour, -0.05), colour])
        pen.rect(u - 0.08, v - 0.03, width + 0.16, 0.07, room.lit(pen, lch(0.60, 0.09, 80), side))
        middle, centre, size = u + width / 2, v - height * 0.4, width * 0.3
        pen.fill([(middle - size, centre), (middle, centre + size * 1.3), (middle + size, centre),
                  (middle, centre - size * 1.3)], sign)  # fmt: skip
        pen.oval(middle, centre, size * 0.42, size * 0.42, colour)
        for edge in (0.06, 0.9):
            pen.rect(u + width * edge, v - height * 0.8, width * 0.04, height * 0.8, sign, 0.8)


def bars(pen: Brush, x: float, y: float, width: float, height: float, iron: Rgb, *, gap: float = 0.14) -> None:
    """Iron bars with cross pieces on the plane that is being drawn on."""
    for level in (0.0, 0.5, 1.0):
        pen.rect(x, y + (height - 0.05) * level, width, 0.05, adjust(iron, -0.05))
    for number in range(int(width / gap) + 1):
        at = x + number * gap
        pen.rect(at, y, 0.035, height, iron)
        pen.rect(at + 0.006, y, 0.01, height, adjust(iron, 0.14))


def pipes(room: Room, pen: Brush, side: Side, u: float, length: float, levels: Sequence[tuple[float, Rgb]]) -> None:
    """Pipes that run along a wall at heights, with flanges."""
    with room.on(pen, side, 0.06):
        for v, base in levels:
            colour = room.lit(pen, base, side)
            pen.rect(u, v - 0.07, length, 0.1, SHADE, 0.32)
            pen.gradient(rectangle(u, v, length, 0.13), (0, v), (0, v + 0.13),
                         [adjust(colour, -0.12), colour, adjust(colour, 0.1)], [0, 0.55, 1])  # fmt: skip
            for number in range(int(length / 1.3)):
                pen.rect(u + 0.4 + number * 1.3, v - 0.03, 0.09, 0.19, adjust(colour, -0.06))


def gauge(pen: Brush, x: float, y: float, radius: float, turn: float = 0.6) -> None:
    """A dial with a brass rim on the plane that is being drawn on; `turn` is where its needle points, in radians."""
    pen.oval(x + radius * 0.1, y - radius * 0.12, radius, radius, SHADE, 0.4)
    pen.oval(x, y, radius, radius, pen.lit(lch(0.66, 0.10, 80)))
    pen.oval(x, y, radius * 0.8, radius * 0.8, pen.lit(lch(0.93, 0.02, 90)))
    for tick in range(7):
        angle = -0.6 + tick * 0.72
        start, end = radius * 0.56, radius * 0.72
        pen.line((x + math.cos(angle) * start, y + math.sin(angle) * start),
                 (x + math.cos(angle) * end, y + math.sin(angle) * end), (0.2, 0.18, 0.2), radius * 0.07)  # fmt: skip
    pen.line((x, y), (x + math.cos(turn) * radius * 0.6, y + math.sin(turn) * radius * 0.6), lch(0.5, 0.18, 27),
             radius * 0.1)  # fmt: skip


def wheel(pen: Brush, x: float, y: float, radius: float, base: Rgb) -> None:
    """A valve's hand wheel on the plane that is being drawn on."""
    colour = pen.lit(base)
    pen.fill(skia.Path().addCircle(x, y, radius), colour, stroke=radius * 0.22)
    for number in range(3):
        dx, dy = math.cos(number * 1.05 + 0.3) * radius, math.sin(number * 1.05 + 0.3) * radius
        pen.line((x - dx, y - dy), (x + dx, y + dy), colour, radius * 0.16)
    pen.oval(x, y, radius * 0.24, radius * 0.24, adjust(colour, 0.08))


def porthole(stage: Stage, room: Room, pen: Brush, side: Side, u: float, v: float, radius: float, *,
             stars: bool = False, beam: float = 0.6) -> None:  # fmt: skip
    """A round window with a bolted rim, on the sea or on the stars."""
    brass = room.lit(pen, stage.tone(0.70, 0.09, 82, "metal"), side)
    top, low, land = sky_of(stage)
    dice, dark = stage.dice(f"port {side} {u}"), lch(0.15, 0.05, 275)
    stars = (stars or stage.outside == "stars") and not stage.town
    with room.on(pen, side, 0.02):
        pen.oval(u + 0.03, v - 0.04, radius * 1.34, radius * 1.34, SHADE, 0.4)
        pen.oval(u, v, radius * 1.3, radius * 1.3, brass)
        pen.oval(u, v, radius * 1.1, radius * 1.1, adjust(brass, -0.14))
        glass = skia.Path().addCircle(u, v, radius)
        pen.sweep(glass, (0, v + radius), (0, v - radius), [dark, lch(0.24, 0.08, 300)] if stars else [top, low])
        pen.canvas.save()
        pen.canvas.clipPath(glass, doAntiAlias=True)
        if stage.outside in {"deep", "rock", "moon"}:
            space.pane(pen, (u - radius, v - radius, 2 * radius, 2 * radius), dice)
        elif stars:
            for _ in range(26):
                size = dice.choice((0.006, 0.010, 0.014))
                pen.oval(u + dice.uniform(-1, 1) * radius, v + dice.uniform(-1, 1) * radius, size, size, (1, 1, 1), 0.9)
        elif stage.town:
            cityscape.pane(pen, (u - radius, v - radius, 2 * radius, 2 * radius), dice)
        else:
            sea = mix(land, mix(top, lch(0.55, 0.08, 215), 0.5), 0.7)
            pen.rect(u - radius, v - radius, radius * 2, radius * 0.9, sea)
            for line in range(5):
                pen.rect(u - radius, v - 0.1 * radius - line * radius * 0.18, radius * 2, 0.012, adjust(sea, 0.07), 0.7)
        pen.canvas.restore()
        pen.fill([(u - radius * 0.6, v + radius * 0.2), (u - radius * 0.2, v + radius * 0.75),
                  (u, v + radius * 0.75), (u - radius * 0.5, v - radius * 0.1)], (1, 1, 1), 0.14)  # fmt: skip
        for bolt in range(8):
            angle = bolt * math.tau / 8
            pen.oval(u + math.cos(angle) * radius * 1.2, v + math.sin(angle) * radius * 1.2, 0.022, 0.022,
                     adjust(brass, 0.12))  # fmt: skip
    hour = indoors(stage)
    sun = lch(0.80, 0.06, 250) if stars else lch(*hour.sun)
    strength = beam * (0.5 if stars else hour.beam)

    def light(brush: Brush) -> None:
        with room.on(brush, side, 0.01):
            brush.glow(u, v, radius * 3, mix((1, 1, 1), sun, 0.4), 0.3 + 0.5 * strength, power=1.5)
            brush.fill(skia.Path().addCircle(u, v, radius), (1, 1, 1))

    stage.hole(light, on_wall=True)
    stage.lamp(room.point(side, u, v, 0.2), sun, 0.3 + 0.5 * strength, 2.2)


def railing(pen: Brush, start: Point3, end: Point3, base: Rgb, *, height: float = 1.05, posts: float = 1.4) -> None:
    """A rail with three bars and posts between two points of the ground."""
    length = math.dist(start, end)
    step = tuple((b - a) / length for a, b in zip(start, end, strict=True))
    with pen.on(start, (step[0], step[1], step[2]), UP):
        colour = pen.lit(base, FRONT, start)
        for level, thick in ((1.0, 0.07), (0.66, 0.035), (0.36, 0.035)):
            pen.rect(0, height * level - thick, length, thick, adjust(colour, 0.04 if level == 1.0 else -0.02))
        for number in range(int(length / posts) + 1):
            pen.rect(number * posts, 0, 0.05, height, adjust(colour, -0.04))


def column(pen: Brush, x: float, z: float, height: float, stone: Rgb, radius: float = 0.3) -> None:
    """A round column with a foot and a head."""
    if pen.camera.depth((x, 0, z)) < 0.9:
        return
    pen.contact((x, 0, z), radius * 2.2, radius * 1.6, 0.4)
    pen.box((x - radius * 1.4, 0, z - radius * 1.4), (x + radius * 1.4, 0.3, z + radius * 1.4), stone, hold=False)
    pen.drum((x, 0.3, z), radius, height - 0.7, stone, top=radius * 0.9)
    pen.box((x - radius * 1.5, height - 0.4, z - radius * 1.5), (x + radius * 1.5, height, z + radius * 1.5),
            adjust(stone, 0.03), hold=False)  # fmt: skip


def machine(
    stage: Stage, x: float, z: float, width: float, height: float, part: str, *, glow: Sequence[Rgb], base: Rgb
) -> None:
    """A cabinet of machines with rows of small lights, front to the eye; its lights burn at any hour."""

    def draw(pen: Brush) -> None:
        dice = stage.dice(part)
        pen.contact((x, 0, z), width * 0.7, 0.5, 0.45)
        pen.box((x - width / 2, 0, z - 0.35), (x + width / 2, height, z + 0.35), base)
        if pen.camera.position[2] < z:
            dark, edge = lch(0.22, 0.03, 250), pen.lit(base, at=(x, 1, z))
            with pen.on((x - width / 2, 0, z - 0.36), RIGHT, UP):
                pen.rect(0.05, 0.12, width - 0.1, height - 0.2, dark)
                rows = int((height - 0.3) / 0.2)
                for row in range(rows):
                    y = 0.18 + row * 0.2
                    pen.rect(0.08, y, width - 0.16, 0.15, adjust(edge, -0.1))
                    for light in range(int((width - 0.3) / 0.09)):
                        if dice.random() < 0.5:
                            pen.rect(0.14 + light * 0.09, y + 0.06, 0.045, 0.035, dice.choice(glow))

    stage.put(x, z, draw, radius=width / 2, tall=height)
    reveal(stage, (x, height * 0.55, z - 0.5), 1.1, glow[0], 0.7)


def tank(stage: Stage, x: float, z: float, colour: Rgb, *, tall: float = 1.5, radius: float = 0.34,
         plant: bool = False) -> None:  # fmt: skip
    """A glass cylinder of lit liquid on a foot, with bubbles or with something that grows in it."""
    steel = stage.tone(0.58, 0.02, 230, "metal")

    def draw(pen: Brush) -> None:
        dice = stage.dice(f"tank {x} {z}")
        pen.contact((x, 0, z), radius * 1.8, radius * 1.2, 0.45)
        pen.drum((x, 0, z), radius * 1.15, 0.35, steel)
        with pen.standing(x, 0.35, z):
            pen.gradient(rectangle(-radius, 0, 2 * radius, tall), (-radius, 0), (radius, 0),
                         [adjust(colour, -0.2), adjust(colour, 0.04), adjust(colour, -0.14)], [0, 0.4, 1])  # fmt: skip
            for _ in range(14):
                size = dice.uniform(0.012, 0.03)
                pen.oval(dice.uniform(-0.7, 0.7) * radius, dice.uniform(0.1, tall - 0.1), size, size,
                         adjust(colour, 0.2, 0.6), 0.8)  # fmt: skip
            if plant:
                green = lch(0.42, 0.11, 145)
                for lean in (-0.5, -0.2, 0.15, 0.45):
                    pen.curve([(0, 0.04), (lean * radius, tall * 0.35), (lean * radius * 1.5, tall * 0.7)], green, 0.03)
                    pen.oval(lean * radius * 1.5, tall * 0.72, 0.07, 0.04, adjust(green, 0.1))
            pen.rect(-radius * 0.7, 0.05, radius * 0.16, tall - 0.1, (1, 1, 1), 0.25)
        pen.drum((x, 0.35 + tall, z), radius * 1.15, 0.14, steel)

    stage.put(x, z, draw, radius=radius, tall=tall + 0.5)
    reveal(stage, (x, 0.35 + tall / 2, z - 0.2), 1.5, colour, 0.85)
    bulb(stage, (x, 0.35 + tall / 2, z), colour, 0.3, 1.0)
    stage.lamp((x, 0.35 + tall / 2, z - 0.3), colour, 0.5, 1.8)
