"""A room of mats and paper: sliding screens lit from behind, an alcove with a scroll, a low table, a brazier."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, lamps, nature, openings, pieces, rooms
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, motes, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, TOP = 2.7, 3.8, 0.34
EMBER = lch(0.74, 0.17, 48)


def draw(stage: Stage) -> None:
    """The room, far to near."""
    room = rooms.Room(
        -4.0, 4.0, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.82, 0.045, 82, "wall"),
        floor=stage.tone(0.78, 0.07, 105, "ground"),
        ceiling=stage.tone(0.62, 0.07, 62, "wood"),
        flooring="carpet",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood = stage.tone(0.42, 0.075, 50, "wood")
    _mats(stage, pen)
    for z in (2.6, 1.0, -0.6, -2.2):
        pen.box((-4.0, HEIGHT - 0.16, z), (4.0, HEIGHT - 0.04, z + 0.12), wood, hold=False)
    _screens(stage, pen, room, "left", 5.4, 4, wood)
    _screens(stage, pen, room, "back", 0.15, 3, wood)
    _garden(stage, pen, room, wood)
    _alcove(stage, pen, room, wood)
    _swords(pen, room, wood)
    _table(stage, wood)
    _brazier(stage, -1.9, 1.7)
    for x, z, hue in ((0.9, 0.75, 28), (1.7, 2.3, 250), (0.1, 2.2, 28), (-2.6, 2.3, 155)):
        _cushion(stage, x, z, hue)
    if stage.says("screens", "lacquer", "musicians"):
        pieces.screen(stage, -3.0, 3.0)
    nature.pot(stage, 3.5, 0.9, 0.55, plant="tree", part="small pine")
    clutter.lay_all(stage, 0.0, (("chest", -3.3, 1.2), ("box", 3.3, 2.6)), size=1.3)
    for x, z in ((-2.9, 0.4), (2.7, 2.9)):
        _floor_lamp(stage, x, z, wood)
    action_light(stage, 0.3, 80)
    motes(stage, (-2, 0.4, 0), (2, 2.2, 3), 34, lch(*rooms.indoors(stage).sun))


def _mats(stage: Stage, pen: Brush) -> None:
    """Mats with dark edges, laid in turns."""
    near, dice = max(-6.0, stage.camera.position[2] + 0.4), stage.dice("mats")
    own = pen.lit(stage.tone(0.80, 0.07, 105, "ground"), UP)
    edge = pen.lit(stage.tone(0.36, 0.05, 160, "cloth"), UP)
    with pen.on((-4.0, 0.002, 0), RIGHT, (0, 0, 1)):
        for row in range(-3, 2):
            for column in range(5):
                left, low = column * 1.8 - (row % 2) * 0.9, row * 1.9
                if low + 1.85 > near and left < 8:
                    start = max(low, near)
                    pen.rect(left, start, 1.76, low + 1.86 - start, adjust(own, dice.uniform(-0.025, 0.02)))
                    for side in (left, left + 1.7):
                        pen.rect(side, start, 0.07, low + 1.86 - start, edge)


def _screens(stage: Stage, pen: Brush, room: rooms.Room, side: rooms.Side, u: float, count: int, wood: Rgb) -> None:
    """Sliding frames of paper with the light of the hour behind them."""
    hour = rooms.indoors(stage)
    frame = room.lit(pen, wood, side)
    glow = lch(*hour.sun) if not stage.night else lch(0.70, 0.08, 75)
    paper = mix(room.lit(pen, lch(0.95, 0.02, 88), side), glow, 0.45)
    with room.on(pen, side, 0.02):
        pen.rect(u - 0.08, 0, count * 1.0 + 0.16, 2.16, frame)
        for leaf in range(count):
            left = u + leaf * 1.0
            pen.gradient(rectangle(left + 0.05, 0.5, 0.9, 1.58), (0, 2.1), (0, 0.5), [adjust(paper, 0.03), adjust(paper,
                -0.05)])  # fmt: skip
            pen.rect(left + 0.05, 0.06, 0.9, 0.4, adjust(frame, 0.08))
            for row in range(1, 6):
                pen.rect(left + 0.05, 0.5 + row * 0.264, 0.9, 0.018, frame)
            for column in range(1, 4):
                pen.rect(left + 0.05 + column * 0.225, 0.5, 0.018, 1.58, frame)
            pen.rect(left, 0, 0.05, 2.12, frame)

    def light(brush: Brush) -> None:
        with room.on(brush, side, 0.01):
            for leaf in range(count):
                brush.rect(u + leaf * 1.0 + 0.05, 0.5, 0.9, 1.58, (1, 1, 1), 0.5 if stage.night else 0.8)
            brush.glow(u + count / 2, 1.2, count * 0.8, (1, 1, 1), 0.5, radius_y=1.6, power=1.4)

    stage.hole(light, on_wall=True)
    stage.lamp(room.point(side, u + count / 2, 1.3, 0.3), glow, 0.3 + 0.5 * hour.beam, 3.0)


def _garden(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """One leaf is pushed aside: the garden is seen, a maple, a stone lantern."""
    top, low, land = openings.sky_of(stage)
    with room.on(pen, "back", 0.03):
        pen.rect(3.2, 0, 1.7, 2.16, room.lit(pen, wood, "back"))
        pen.sweep(rectangle(3.28, 0.02, 1.54, 2.06), (0, 2.1), (0, 0.6), [top, low])
        with pen.inside(3.28, 0.02, 1.54, 2.06):
            dice = stage.dice("maple")
            pen.rect(3.28, 0, 1.54, 0.62, mix(land, low, 0.2))
            pen.line((4.5, 0.4), (4.35, 1.4), adjust(land, -0.2), 0.07)
            red = mix(lch(0.56, 0.16, 35), land, 0.45 if stage.night else 0.1)
            for _ in range(26):
                pen.oval(
                    4.3 + dice.gauss(0, 0.32),
                    1.55 + dice.gauss(0, 0.2),
                    0.13,
                    0.09,
                    adjust(red, dice.uniform(-0.05, 0.06)),
                )
            stone = mix(lch(0.62, 0.01, 200), land, 0.5)
            pen.rect(3.6, 0.4, 0.12, 0.4, stone)
            pen.rect(3.5, 0.78, 0.32, 0.26, stone)
            pen.rect(3.6, 0.83, 0.12, 0.16, lch(0.90, 0.12, 80) if stage.night else adjust(stone, -0.2))
            pen.fill([(3.42, 1.04), (3.9, 1.04), (3.66, 1.24)], adjust(stone, -0.04))
            for step in range(3):
                pen.oval(3.9 + step * 0.16, 0.14 + step * 0.14, 0.17 - step * 0.03, 0.05, adjust(stone, 0.1))

    def light(brush: Brush) -> None:
        with room.on(brush, "back", 0.01):
            brush.rect(3.28, 0.02, 1.54, 2.06, (1, 1, 1))

    stage.hole(light, on_wall=True)


def _alcove(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """The alcove on the right of the back wall: a scroll, a vase with one branch."""
    pen.box((1.2, 0, FAR - 0.5), (3.9, 0.14, FAR), adjust(wood, 0.08))
    pen.box((1.1, 0, FAR - 0.5), (1.24, HEIGHT, FAR - 0.36), adjust(wood, 0.03))
    with room.on(pen, "back", 0.03):
        pen.rect(5.25, 0.14, 2.7, 2.2, room.lit(pen, stage.tone(0.70, 0.06, 120, "wall"), "back"))
        pen.rect(6.1, 0.55, 0.75, 1.7, room.lit(pen, stage.tone(0.44, 0.07, 240, "cloth"), "back"))
        paper = room.lit(pen, lch(0.93, 0.03, 85), "back")
        pen.rect(6.2, 0.75, 0.55, 1.3, paper)
        ink = adjust(paper, -0.7)
        pen.curve([(6.35, 1.0), (6.5, 1.5), (6.4, 1.85)], ink, 0.05)
        pen.curve([(6.42, 1.5), (6.6, 1.6), (6.66, 1.8)], ink, 0.03)
        pen.oval(6.6, 1.2, 0.06, 0.05, room.lit(pen, stage.tone(0.56, 0.19, 27, "accent"), "back"))
        for y in (0.52, 2.22):
            pen.rect(6.05, y, 0.85, 0.05, room.lit(pen, wood, "back"))
    clutter.lay(stage, "vase", 3.3, 0.14, FAR - 0.28, size=1.2)
    if lamps.lit(stage) > 0.2:
        reveal(stage, (2.5, 1.4, FAR - 0.3), 1.3, lch(0.88, 0.09, 80), 0.8)


def _swords(pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """Two swords on their rack."""
    own, sheath = room.lit(pen, wood, "right"), room.lit(pen, lch(0.26, 0.03, 20), "right")
    with room.on(pen, "right", 0.06):
        for x in (3.5, 4.5):
            pen.rect(x, 0.9, 0.09, 0.75, own)
        for y, long in ((1.42, 1.6), (1.12, 1.3)):
            pen.curve([(4.0 - long / 2, y), (4.0, y + 0.14), (4.0 + long / 2, y)], sheath, 0.06)
            pen.rect(4.0 + long / 2 - 0.36, y - 0.02, 0.05, 0.12, room.lit(pen, lch(0.76, 0.11, 84), "right"))
            pen.rect(4.0 + long / 2 - 0.3, y - 0.01, 0.34, 0.06, room.lit(pen, lch(0.80, 0.03, 85), "right"))


def _table(stage: Stage, wood: Rgb) -> None:
    """A low table of lacquer with tea and ink."""
    x, z = 0.9, 1.5
    lacquer = stage.tone(0.34, 0.10, 25, "accent")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.1, 0.6, 0.45)
        for leg in (-0.85, 0.75):
            pen.box((x + leg, 0, z - 0.38), (x + leg + 0.1, TOP - 0.05, z + 0.38), adjust(wood, -0.05))
        pen.box((x - 0.95, TOP - 0.06, z - 0.45), (x + 0.95, TOP, z + 0.45), lacquer)
        with pen.on((x - 0.95, TOP + 0.002, z - 0.45), RIGHT, (0, 0, 1)):
            pen.fill([(0.3, 0), (0.7, 0), (1.1, 0.9), (0.7, 0.9)], (1, 1, 1), 0.1)

    stage.put(x, z, draw_it, radius=0.9, tall=0.5)
    clutter.papers(stage, x - 0.35, TOP, z - 0.05, "letter to the court", 3)
    clutter.lay_all(stage, TOP, (("pot", x + 0.1, z + 0.15), ("bowl", x + 0.4, z - 0.1), ("bowl", x + 0.65, z + 0.1),
                                 ("paintbrush", x - 0.6, z + 0.1)), size=0.9)  # fmt: skip
    lamps.candle(stage, x - 0.75, TOP, z + 0.25, tall=0.2, reach=1.4)


def _brazier(stage: Stage, x: float, z: float) -> None:
    """A round brazier of embers with a kettle on its trivet."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.5, 0.35, 0.45)
        pen.drum((x, 0, z), 0.34, 0.34, stage.tone(0.46, 0.08, 230, "accent"), top=0.38)
        pen.disc((x, 0.345, z), 0.32, lch(0.40, 0.03, 60))
        pen.disc((x, 0.35, z), 0.2, EMBER)

    stage.put(x, z, draw_it, radius=0.4, tall=0.5)
    clutter.lay(stage, "pot", x, 0.38, z, size=0.85)
    bulb(stage, (x, 0.4, z), EMBER, 0.45, 0.7)
    reveal(stage, (x, 0.5, z), 1.3, EMBER, 0.8)
    floor_pool(stage, x, z, 1.2, EMBER, 0.7)
    stage.lamp((x, 0.5, z), EMBER, 0.5, 1.8, 0.3)


def _cushion(stage: Stage, x: float, z: float, hue: float) -> None:
    def draw_it(pen: Brush) -> None:
        cloth = stage.tone(0.50, 0.12, hue, "accent")
        pen.contact((x, 0, z), 0.42, 0.32, 0.35)
        pen.box((x - 0.3, 0, z - 0.28), (x + 0.3, 0.09, z + 0.28), cloth)

    stage.put(x, z, draw_it, radius=0.3, tall=0.1)


def _floor_lamp(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    """A lamp of paper on the floor."""
    glow, power = lch(0.88, 0.10, 78), max(0.15, lamps.lit(stage))

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.28, 0.2, 0.35)
        own = pen.lit(wood, at=(x, 0, z))
        paper = mix(pen.lit(lch(0.94, 0.02, 88), at=(x, 0, z)), lch(0.95, 0.08, 85), power)
        with pen.standing(x, 0, z):
            pen.rect(-0.19, 0, 0.38, 0.06, own)
            pen.rect(-0.16, 0.06, 0.32, 0.66, paper)
            for bar in (-0.17, -0.01, 0.14):
                pen.rect(bar, 0.05, 0.025, 0.7, own)
            for bar in (0.26, 0.5, 0.72):
                pen.rect(-0.17, bar, 0.34, 0.022, own)

    stage.put(x, z, draw_it, radius=0.25, tall=0.75)
    bulb(stage, (x, 0.4, z), glow, 0.6 * power, 0.8)
    reveal(stage, (x, 0.7, z), 2.0, glow, 0.9 * power)
    floor_pool(stage, x, z, 1.8, glow, 0.85 * power)
    stage.lamp((x, 0.6, z - 0.1), glow, 0.9 * power, 2.4)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-0.6, 2.7), (2.4, 2.2)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(0.1, 2.2, 0.12, 0), Seat(1.7, 2.3, 0.12, 0)), (Surface("low table", 0.9, TOP, 1.5, 1.9, 0.9),)),
    spare=((-0.9, 2.4), (3.1, 0.3)),
    focus=(0.9, 0.6, 1.5),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.4,
    ceiling=HEIGHT,
)  # fmt: skip
