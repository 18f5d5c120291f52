"""An inn or a shop of the old East: dark posts, lattices of paper, a row of lanterns, drawers and jars up a wall."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, rooms
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 3.7, 6.4
_FIRE = lch(0.80, 0.15, 58)


def chinese(stage: Stage) -> bool:
    """Whether it stands in China: red posts, a round window, high tables; else in Japan: mats, a sunken hearth."""
    return stage.says("curved", "china", "chinese", "peking", "canton")


def draw(stage: Stage) -> None:
    """The room, far to near."""
    west, sells = chinese(stage), stage.place.set == "shop" or stage.says("shop", "till", "bolts", "silk", "drawers")
    wood = stage.tone(0.40, 0.065, 48, "wood")
    post = stage.tone(0.46, 0.15, 28, "accent") if west else adjust(wood, -0.06)
    room = rooms.Room(
        -4.8, 4.8, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.80, 0.045, 82, "wall"),
        floor=stage.tone(0.50, 0.06, 55, "wood"),
        ceiling=adjust(wood, -0.02),
        wainscot=(wood, 0.75),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    _screens(stage, pen, room, wood)
    (_moon if west else _scroll)(stage, pen, room)
    _drawers(stage, pen, room, wood)
    _entrance(stage, pen, room, wood)
    for x in (-4.7, -2.05, 4.62):
        pen.box((x - 0.1, 0, FAR - 0.2), (x + 0.1, HEIGHT, FAR), post, hold=False)
    for z in (4.2, 2.0, -0.2, -2.4):
        pen.box((-4.8, HEIGHT - 0.34, z), (4.8, HEIGHT - 0.08, z + 0.2), adjust(wood, -0.04), hold=False)
        for side in (-4.8, 4.64):
            pen.box((side, 0, z), (side + 0.16, HEIGHT, z + 0.2), post, hold=False)
    _counter(stage, wood, sells=sells)
    if sells:
        _bolts(stage, -3.4, 3.0)
    elif west:
        for x, z in ((-3.1, 3.5), (3.4, 1.9)):
            _square_table(stage, x, z)
    else:
        _platform(stage)
        _hearth(stage, -2.9, 2.5)
    for number, x in enumerate((-3.4, -1.7, 0.0, 1.7, 3.4)):
        _lantern(stage, x, 4.5 if number % 2 else 4.9, west=west)
    action_light(stage, 0.4, 75)


def _screens(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """Paper in frames along the left wall and high on the right one: the day comes through, and is soft."""
    hour = rooms.indoors(stage)
    glow = lch(0.42, 0.05, 262) if stage.night else mix(lch(0.95, 0.035, 88), lch(*hour.sun), 0.25)
    if stage.time == "dusk":
        glow = lch(0.62, 0.07, 40)
    rows: tuple[tuple[rooms.Side, tuple[float, ...], float], ...] = (
        ("left", (6.2, 9.0, 11.6), 0.8), ("right", (1.2, 4.2, 7.2), 1.5),
    )  # fmt: skip
    for side, spans, low in rows:
        own, high = room.lit(pen, adjust(wood, -0.08), side), 2.7 - low
        with room.on(pen, side, 0.03):
            for u in spans:
                pen.rect(u - 0.08, low - 0.08, 2.26, high + 0.16, own)
                pen.rect(u, low, 2.1, high, glow)
                for bar in range(1, 7):
                    pen.rect(u + bar * 0.3 - 0.012, low, 0.024, high, own)
                for bar in range(1, int(high / 0.32)):
                    pen.rect(u, low + bar * 0.32, 2.1, 0.024, own)
        _bright(stage, room, side, spans, low)


def _bright(stage: Stage, room: rooms.Room, side: rooms.Side, spans: tuple[float, ...], low: float) -> None:
    """The paper is not darkened with the room, and lightens the wall about it."""

    def hole(pen: Brush) -> None:
        with room.on(pen, side, 0.03):
            for u in spans:
                pen.fill(rectangle(u, low, 2.1, 2.7 - low), (1, 1, 1), 0.85)
                pen.glow(u + 1.0, 1.35 + low / 2, 2.4, (1, 1, 1), 0.4, radius_y=1.7, power=1.5)

    stage.hole(hole, on_wall=True)


def _moon(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """A round window in the back wall, lattice before a garden of one branch and one stone."""
    red = room.lit(pen, stage.tone(0.42, 0.13, 28, "accent"), "back")
    sky = lch(0.30, 0.06, 262) if stage.night else lch(0.90, 0.05, 200)
    leaf = lch(0.28, 0.05, 150) if stage.night else lch(0.58, 0.10, 140)
    centre, radius = (1.75, 1.75), 0.98
    ring = [(centre[0] + radius * math.cos(t / 6), centre[1] + radius * math.sin(t / 6)) for t in range(38)]
    with room.on(pen, "back", 0.03):
        pen.fill(ring, sky)
        pen.fill(path_of((0.95, 1.3), (1.4, 1.7, 1.75, 1.1), (2.2, 1.5, 2.55, 1.2), (2.3, 0.8), (1.2, 0.8)), leaf)
        pen.curve([(0.9, 2.3), (1.5, 2.1), (2.3, 2.45)], lch(0.30, 0.05, 40), 0.05)
        for x, y in ((1.2, 2.27), (1.5, 2.2), (1.75, 2.27), (2.0, 2.38), (2.2, 2.5), (1.36, 2.1), (1.9, 2.2)):
            pen.oval(x, y, 0.075, 0.065, lch(0.78, 0.12, 10) if not stage.night else lch(0.46, 0.09, 5))
        for bar in (-0.5, 0.0, 0.5):
            tall = math.sqrt(radius * radius - bar * bar)
            pen.rect(centre[0] + bar - 0.02, centre[1] - tall, 0.04, 2 * tall, red)
            pen.rect(centre[0] - tall, centre[1] + bar - 0.02, 2 * tall, 0.04, red)
        pen.fill(ring, red, stroke=0.16)


def _scroll(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """A hanging scroll, a mountain in ink over mist, and a chest with iron corners under it."""
    paper, silk = (
        room.lit(pen, lch(0.93, 0.03, 88), "back"),
        room.lit(pen, stage.tone(0.44, 0.07, 165, "cloth"), "back"),
    )
    ink, chest = adjust(paper, -0.5, 0.5), room.lit(pen, stage.tone(0.44, 0.09, 42, "wood"), "back")
    with room.on(pen, "back", 0.03):
        pen.rect(1.15, 1.0, 0.9, 1.9, silk)
        pen.rect(1.24, 1.18, 0.72, 1.46, paper)
        for rod in (0.96, 2.88):
            pen.rect(1.08, rod, 1.04, 0.06, adjust(chest, -0.16))
        pen.fill(
            path_of((1.26, 1.75), (1.42, 2.05), (1.5, 2.0), (1.66, 2.34), (1.8, 2.0), (1.94, 1.8)),
            mix(ink, paper, 0.35),
        )
        pen.fill(
            path_of((1.26, 1.5), (1.4, 1.62, 1.56, 1.52), (1.76, 1.44, 1.94, 1.58), (1.94, 1.42), (1.26, 1.42)),
            ink,
            0.6,
        )
        for stroke in range(4):
            pen.rect(1.84, 2.5 - stroke * 0.09, 0.05, 0.06, ink)
        pen.rect(1.84, 2.12, 0.06, 0.06, room.lit(pen, lch(0.54, 0.18, 28), "back"))
        pen.rect(0.85, 0, 1.5, 0.72, chest)
        for drawer in range(2):
            pen.rect(0.9, 0.05 + drawer * 0.33, 1.4, 0.29, adjust(chest, 0.05))
            pen.rect(1.5, 0.16 + drawer * 0.33, 0.2, 0.05, (0.12, 0.1, 0.1))


def _drawers(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """A chest of small drawers as wide as half the wall, jars and bottles of stoneware on shelves over it."""
    own, brass = room.lit(pen, wood, "back"), room.lit(pen, lch(0.76, 0.10, 82), "back")
    dice = stage.dice("jars")
    with room.on(pen, "back", 0.05):
        pen.rect(4.7, 0.0, 4.4, 1.5, adjust(own, -0.05))
        for row in range(5):
            for column in range(11):
                u, v = 4.76 + column * 0.395, 0.06 + row * 0.285
                pen.rect(u, v, 0.365, 0.255, adjust(own, dice.uniform(0.0, 0.07)))
                pen.oval(u + 0.18, v + 0.12, 0.03, 0.03, brass)
                pen.rect(u + 0.09, v + 0.17, 0.18, 0.045, adjust(own, 0.32, 0.5), 0.7)
        for shelf in (1.52, 2.12, 2.68):
            pen.rect(4.7, shelf, 4.4, 0.06, adjust(own, -0.02))
            pen.rect(4.7, shelf - 0.05, 4.4, 0.05, (0.03, 0.02, 0.05), 0.3)
        for shelf in (1.58, 2.18, 2.74):
            u = 4.85
            while u < 8.95:
                wide, tall = dice.uniform(0.16, 0.3), dice.uniform(0.26, 0.44)
                glaze = room.lit(pen, lch(*dice.choice(_GLAZES)), "back")
                shape = path_of((u + wide * 0.3, shelf), (u, shelf + tall * 0.3, u + wide * 0.1, shelf + tall * 0.7),
                                (u + wide * 0.36, shelf + tall), (u + wide * 0.64, shelf + tall),
                                (u + wide, shelf + tall * 0.7, u + wide * 0.7, shelf))  # fmt: skip
                pen.gradient(shape, (u, 0), (u + wide, 0), [adjust(glaze, 0.06), glaze, adjust(glaze, -0.12)])
                pen.rect(u + wide * 0.34, shelf + tall, wide * 0.32, 0.05, adjust(glaze, -0.08))
                if dice.random() < 0.4:
                    pen.rect(u + wide * 0.26, shelf + tall * 0.35, wide * 0.48, tall * 0.3, lch(0.88, 0.05, 85))
                u += wide + dice.uniform(0.03, 0.1)


_GLAZES = (
    (0.46, 0.08, 50),
    (0.74, 0.04, 85),
    (0.40, 0.05, 240),
    (0.62, 0.06, 165),
    (0.34, 0.04, 40),
    (0.86, 0.02, 220),
)


def _entrance(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """The way in, at the back: a cloth in four strips hangs over it, the street's light under it."""
    own, cloth = room.lit(pen, adjust(wood, -0.08), "back"), room.lit(pen, stage.tone(0.36, 0.10, 265, "cloth"), "back")
    street = lch(0.24, 0.05, 262) if stage.night else mix(lch(0.92, 0.03, 90), stage.light.haze, 0.3)
    pale = room.lit(pen, lch(0.93, 0.02, 90), "back")
    with room.on(pen, "back", 0.03):
        pen.rect(3.2 - 0.1, 0, 1.45, 2.3, own)
        pen.gradient(rectangle(3.2, 0, 1.25, 2.2), (0, 0), (0, 2.2), [adjust(street, -0.08), street])
        for strip in range(4):
            left = 3.16 + strip * 0.335
            pen.gradient(rectangle(left, 1.2, 0.32, 1.06), (0, 1.2), (0, 2.3), [adjust(cloth, -0.05), cloth])
        pen.oval(3.82, 1.72, 0.26, 0.26, pale)
        pen.oval(3.82, 1.72, 0.17, 0.17, cloth)
        pen.rect(3.74, 1.66, 0.16, 0.12, pale)
        pen.rect(3.0, 2.24, 1.7, 0.07, own)


def _counter(stage: Stage, wood: Rgb, *, sells: bool) -> None:
    """A counter of dark boards with what is on it."""

    def draw_it(pen: Brush) -> None:
        furniture.counter(pen, (0.5, 0, 4.3), (4.0, 0.88, 4.9), adjust(wood, 0.03), adjust(wood, 0.12), panels=0.7)

    stage.put(2.2, 4.4, draw_it, radius=1.6, tall=0.95)
    things = (("scale", 1.2, 4.5), ("book", 2.2, 4.5), ("box", 3.2, 4.5)) if sells else (
        ("teapot", 1.2, 4.5), ("cup", 1.7, 4.45), ("cup", 2.0, 4.5), ("bottle", 3.0, 4.5), ("bottle", 3.25, 4.55),
    )  # fmt: skip
    clutter.lay_all(stage, 0.95, things, size=1.3)


def _lantern(stage: Stage, x: float, z: float, *, west: bool) -> None:
    """A lantern of ribbed paper: red with a gold tassel in China, white with a sign in Japan."""
    top = 2.98
    base = stage.tone(0.56, 0.19, 28, "accent") if west else lch(0.93, 0.035, 88)
    lit = rooms.indoors(stage).lamps > 0.2

    def draw_it(pen: Brush) -> None:
        own = mix(base, lch(0.95, 0.10, 82), 0.45) if lit else pen.lit(base, at=(x, top, z))
        with pen.standing(x, top, z):
            pen.line((0, 0.1), (0, HEIGHT - top), (0.12, 0.09, 0.09), 0.012)
            wide, tall = (0.24, 0.36) if west else (0.2, 0.5)
            out, low = wide * 1.25, tall * 0.8
            body = path_of((-0.1, 0), (-out, -tall * 0.2, -out, -tall * 0.5), (-out, -low, -0.1, -tall), (0.1, -tall),
                           (out, -low, out, -tall * 0.5), (out, -tall * 0.2, 0.1, 0))  # fmt: skip
            pen.gradient(body, (-wide, 0), (wide, 0), [adjust(own, -0.06), adjust(own, 0.04), adjust(own, -0.08)])
            for rib in range(1, 6):
                pen.rect(-wide * 0.92, -tall * rib / 6, wide * 1.84, 0.008, adjust(own, -0.14), 0.7)
            for cap in (0.0, -tall - 0.04):
                pen.rect(-0.11, cap, 0.22, 0.05, lch(0.72, 0.11, 82) if west else (0.12, 0.09, 0.09))
            if west:
                pen.rect(-0.02, -tall - 0.26, 0.04, 0.22, lch(0.78, 0.13, 82))
            else:
                pen.rect(-0.02, -tall * 0.72, 0.04, tall * 0.44, (0.14, 0.1, 0.1), 0.85)
                for stroke in (0.28, 0.5, 0.72):
                    pen.rect(-0.09, -tall * stroke - 0.015, 0.18, 0.03, (0.14, 0.1, 0.1), 0.85)

    stage.put(x, z, draw_it, radius=0.1, tall=0.1)
    if lit:
        power = rooms.indoors(stage).lamps
        at = (x, top - 0.25, z)
        bulb(stage, at, WARM, 0.36 * power, 0.7)
        reveal(stage, (x, 1.9, z), 2.4, WARM, 0.8 * power)
        floor_pool(stage, x, z - 1.0, 2.2, WARM, 0.8 * power)
        stage.lamp(at, WARM, 0.6 * power, 2.8)


def _platform(stage: Stage) -> None:
    """A step up with mats on the right, a low table on it, two cushions."""
    mat, rim = stage.tone(0.76, 0.06, 105, "cloth"), stage.tone(0.40, 0.065, 48, "wood")

    def draw_it(pen: Brush) -> None:
        pen.box((2.5, 0, 0.9), (4.8, 0.36, 3.7), rim, hold=False)
        own, edge = pen.lit(mat, UP, (3.6, 0.4, 2)), pen.lit(stage.tone(0.34, 0.06, 160, "cloth"), UP, (3.6, 0.4, 2))
        with pen.on((2.5, 0.365, 0.9), RIGHT, (0, 0, 1)):
            for row in range(2):
                pen.rect(0.08, 0.06 + row * 1.38, 2.2, 1.3, own)
                for side in (0.06, 1.30):
                    pen.rect(0.08, side + row * 1.38, 2.2, 0.07, edge)
        pen.box((3.2, 0.36, 2.0), (4.3, 0.62, 2.6), adjust(rim, 0.06))

    stage.put(3.2, 3.0, draw_it, radius=1.2, tall=0.6)
    clutter.lay_all(stage, 0.63, (("teapot", 3.5, 2.2), ("cup", 3.85, 2.2), ("cup", 4.1, 2.3)), size=1.2)
    for number, (x, z) in enumerate(((3.0, 1.5), (4.1, 1.5))):

        def cushion(pen: Brush, x: float = x, z: float = z, number: int = number) -> None:
            tone = stage.tone(0.46, 0.12, (28, 262)[number], "cloth")
            pen.box((x - 0.26, 0.37, z - 0.22), (x + 0.26, 0.46, z + 0.22), tone, hold=False)

        stage.put(x, z, cushion, radius=0.3, tall=0.5)


def _hearth(stage: Stage, x: float, z: float) -> None:
    """A square of sand let into the floor, embers, a kettle on a hook from the beam."""

    def draw_it(pen: Brush) -> None:
        rim = stage.tone(0.34, 0.05, 45, "wood")
        pen.box((x - 0.75, 0, z - 0.6), (x + 0.75, 0.1, z + 0.6), rim, hold=False)
        ash = pen.lit(lch(0.68, 0.015, 70), UP, (x, 0, z))
        with pen.on((x - 0.62, 0.105, z - 0.48), RIGHT, (0, 0, 1)):
            pen.rect(0, 0, 1.24, 0.96, ash)
            pen.oval(0.62, 0.5, 0.3, 0.22, adjust(ash, -0.3))
            for number in range(6):
                pen.oval(0.5 + number * 0.05, 0.45 + number % 3 * 0.06, 0.06, 0.05, _FIRE)
        iron = pen.lit(lch(0.28, 0.01, 260), at=(x, 1, z))
        with pen.standing(x, 0.1, z):
            pen.rect(-0.02, 0.78, 0.04, HEIGHT - 0.9, adjust(iron, 0.12))
            pen.fill(path_of((-0.05, 1.5), (0.1, 1.62), (0.3, 1.5), (0.1, 1.4)), adjust(iron, 0.08))
            pen.curve([(-0.2, 0.52), (0, 0.95), (0.2, 0.52)], iron, 0.03)
            pen.fill(path_of((-0.2, 0.56), (-0.32, 0.3, -0.16, 0.22), (0.16, 0.22), (0.32, 0.3, 0.2, 0.56)), iron)
            pen.fill([(0.24, 0.46), (0.42, 0.58), (0.42, 0.52), (0.26, 0.36)], iron)
            pen.oval(0, 0.58, 0.12, 0.03, adjust(iron, 0.08))

    stage.put(x, z, draw_it, radius=0.7, tall=0.4)
    reveal(stage, (x, 0.5, z - 0.2), 1.7, _FIRE, 0.8)
    bulb(stage, (x, 0.3, z), _FIRE, 0.3, 0.6)
    floor_pool(stage, x, z - 0.4, 1.5, _FIRE, 0.7)
    stage.lamp((x, 0.5, z), _FIRE, 0.5, 2.0, 0.3)


def _square_table(stage: Stage, x: float, z: float) -> None:
    """A square table of dark red lacquer with drum stools about it, bowls and a pot on it."""
    lacquer = stage.tone(0.40, 0.10, 28, "wood")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.9, 0.5, 0.4)
        for foot in (-0.5, 0.42):
            pen.box((x + foot, 0, z - 0.4), (x + foot + 0.08, 0.72, z - 0.32), adjust(lacquer, -0.08), hold=False)
        pen.box((x - 0.5, 0.60, z - 0.4), (x + 0.5, 0.72, z + 0.4), adjust(lacquer, -0.05), hold=False)
        pen.box((x - 0.6, 0.72, z - 0.5), (x + 0.6, 0.78, z + 0.5), lacquer)

    stage.put(x, z, draw_it, radius=0.7, tall=0.78)
    clutter.lay_all(
        stage, 0.78, (("teapot", x - 0.2, z - 0.1), ("bowl", x + 0.2, z - 0.1), ("cup", x + 0.02, z - 0.25)), size=1.2
    )
    for side in (-1, 1):
        at = (x + side * 0.95, z - 0.1)

        def drum(pen: Brush, at: tuple[float, float] = at) -> None:
            tone = stage.tone(0.50, 0.08, 235, "accent")
            pen.contact((at[0], 0, at[1]), 0.3, 0.2, 0.4)
            pen.drum((at[0], 0, at[1]), 0.19, 0.23, tone, top=0.25)
            pen.drum((at[0], 0.23, at[1]), 0.25, 0.22, tone, top=0.2)

        stage.put(*at, drum, radius=0.25, tall=0.45)


def _bolts(stage: Stage, x: float, z: float) -> None:
    """Bolts of silk on a low stand, a basket beside it."""
    wood = stage.tone(0.44, 0.07, 48, "wood")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.2, 0.5, 0.4)
        pen.box((x - 0.95, 0, z - 0.35), (x + 0.95, 0.5, z + 0.35), wood)
        for row in range(2):
            for number in range(6 - row):
                tone = pen.lit(
                    stage.tone(0.54, 0.14, (28, 262, 150, 85, 330, 200)[(number + 2 * row) % 6], "cloth"), at=(x, 1, z)
                )
                with pen.standing(x - 0.76 + number * 0.3 + row * 0.15, 0.63 + row * 0.24, z - 0.3):
                    pen.oval(0, 0, 0.14, 0.13, tone)
                    pen.oval(0, 0, 0.08, 0.075, adjust(tone, -0.08))
                    pen.oval(0, 0, 0.03, 0.03, lch(0.80, 0.05, 80))

    stage.put(x, z, draw_it, radius=0.9, tall=1.0)
    clutter.lay_all(stage, 0.0, (("chest", x + 1.6, z - 0.2),), size=1.4)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.7, 0.0, ((-0.6, 3.4), (0.4, 2.6), (2.0, 3.6)), ((-1.5, -2.1), (1.6, -2.1)),
                (Seat(2.85, 1.3, 0.42, -50),), (Surface("counter", 2.2, 0.95, 4.5, 3.0, 0.4),)),
    spare=((-1.4, 4.4), (1.6, 2.6)),
    focus=(1.0, 1.6, FAR),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=6.8,
    ceiling=HEIGHT,
    reach=18.0,
)  # fmt: skip
