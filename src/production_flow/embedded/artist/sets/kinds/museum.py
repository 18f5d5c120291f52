"""A museum: a hall with columns, a winged statue under a skylight, paintings, showcases, a guard's chair."""

from __future__ import annotations

from production_flow.embedded.artist import props
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import Stop
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, details, furniture, lamps, rooms, shelving, wallart, wet
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, motes, reveal, shaft
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, STATUE = 7.2, 16.0, 7.5


def draw(stage: Stage) -> None:
    """The hall, far to near."""
    stone = stage.tone(0.86, 0.035, 82, "stone")
    room = rooms.Room(
        -6.2, 6.2, HEIGHT, -8.0, FAR,
        wall=stage.tone(0.50, 0.12, 22, "wall"),
        floor=stage.tone(0.80, 0.025, 75, "stone"),
        ceiling=stage.tone(0.88, 0.02, 85, "trim"),
        flooring="marble",
        wainscot=(stone, 1.0),
        accent_wall=stage.tone(0.74, 0.085, 80, "wall"),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    _pictures(stage, pen, room)
    columns = stage.layer("columns", stage.action_depth + 3.0)
    _columns(stage, columns, stone)
    wet.mirror(stage, pen, ("room", "columns"), [stage.camera.project(p) for p in ((-6.2, 0, FAR), (6.2, 0, FAR),
               (6.2, 0, stage.camera.position[2] + 0.4), (-6.2, 0, stage.camera.position[2] + 0.4))], 0.16,
               9)  # fmt: skip
    _runner(stage, pen)
    _statue(stage, stone)
    for x, z, kind, colour in (
        (-2.7, 2.0, "vase", ""),
        (2.9, 1.6, "relic", ""),
        (2.6, 4.6, "skull", ""),
        (-2.8, 5.0, "mask", "gold"),
    ):
        _showcase(stage, x, z, kind, colour)
    furniture.bench(stage, -0.4, 3.4, stage.tone(0.40, 0.07, 45, "wood"), "away", 1.9)
    furniture.chair(stage, 4.2, 3.0, stage.tone(0.42, 0.08, 45, "wood"), "left")
    for x in (-1.6, 1.6):
        _posts(stage, x, 5.6)
    _visitors(stage)
    _skylight(stage)
    action_light(stage, 0.4, 80)


def _pictures(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    sides: tuple[rooms.Side, rooms.Side] = ("left", "right")
    for side in sides:
        for number in range(6):
            u = (9.2 if side == "left" else 1.4) + number * 2.35
            tall = (1.5, 1.1, 1.8)[number % 3]
            wallart.picture(room, pen, side, u, 1.6, 1.5 if number % 2 else 1.15, tall, f"{side} {number}", gilt=True)
            _label(room, pen, side, u + 1.62)
            lamp_at = room.point(side, u + 0.65, 3.6, 0.3)
            if lamps.lit(stage) > 0.2 and number % 2 == 0:
                bulb(stage, lamp_at, lch(0.9, 0.08, 85), 0.3, 0.4)
                _picture_light(stage, room, side, u + 0.65)
    for number, u in enumerate((1.0, 3.4, 7.6, 9.9)):
        wallart.picture(room, pen, "back", u, 1.7, 1.5, 2.0 if number in {1, 2} else 1.5, f"great {number}", gilt=True)


def _picture_light(stage: Stage, room: rooms.Room, side: rooms.Side, u: float) -> None:
    def wash(pen: Brush) -> None:
        with room.on(pen, side, 0.01):
            pen.glow(u, 2.5, 1.7, (1.0, 0.95, 0.85), 0.9, power=1.4)

    stage.hole(wash, on_wall=True)


def _label(room: rooms.Room, pen: Brush, side: rooms.Side, u: float) -> None:
    with room.on(pen, side):
        paper = room.lit(pen, lch(0.95, 0.015, 90), side)
        pen.rect(u, 1.55, 0.2, 0.14, paper)
        for line in range(3):
            pen.rect(u + 0.02, 1.65 - line * 0.035, 0.15 - line * 0.03, 0.014, adjust(paper, -0.5))


def _columns(stage: Stage, pen: Brush, stone: Rgb) -> None:
    for z in (13.0, 9.6, 6.2, 2.8, -0.6, -4.0):
        for x in (-4.5, 4.5):
            if stage.camera.depth((x, 0, z)) > 0.8:
                pen.contact((x, 0, z), 0.8, 0.6, 0.35)
                pen.box((x - 0.45, 0, z - 0.45), (x + 0.45, 0.4, z + 0.45), stone, hold=False)
                pen.drum((x, 0.4, z), 0.34, 5.3, stone, top=0.30)
                pen.box((x - 0.45, 5.7, z - 0.45), (x + 0.45, 6.0, z + 0.45), adjust(stone, 0.02), hold=False)
        for x in (-4.5, 4.5):
            near = max(z - 3.4, stage.camera.position[2] + 0.5)
            if z > near:
                pen.box((x - 0.5, 6.0, near), (x + 0.5, 6.5, z + 0.5), adjust(stone, 0.02), hold=False)


def _runner(stage: Stage, pen: Brush) -> None:
    red, gold = pen.lit(stage.tone(0.44, 0.14, 22, "accent"), UP), pen.lit(stage.tone(0.74, 0.10, 82, "trim"), UP)
    near = stage.camera.position[2] + 0.4
    with pen.on((-1.0, 0.003, near), RIGHT, (0, 0, 1)):
        pen.rect(0, 0, 2.0, STATUE - 1.8 - near, red)
        for x in (0.08, 1.86):
            pen.rect(x, 0, 0.06, STATUE - 1.8 - near, gold)


def _statue(stage: Stage, stone: Rgb) -> None:
    bronze = stage.tone(0.46, 0.07, 172, "metal")

    def draw_it(pen: Brush) -> None:
        pen.contact((0, 0, STATUE), 2.3, 1.5, 0.4)
        pen.box((-1.5, 0, STATUE - 1.1), (1.5, 0.2, STATUE + 1.1), adjust(stone, -0.05))
        pen.box((-1.1, 0.2, STATUE - 0.8), (1.1, 1.2, STATUE + 0.8), adjust(stone, -0.09))
        colour = pen.lit(bronze, at=(0, 2, STATUE))
        with pen.on((-1.1, 0.2, STATUE - 0.8), RIGHT, UP):
            pen.centred("VICTORY", 1.1, 0.42, 0.24, pen.lit(stage.tone(0.74, 0.1, 85, "trim")), "Fraunces-600")
        with pen.standing(0, 1.2, STATUE):
            _angel(pen, colour)

    stage.put(0, STATUE, draw_it, radius=1.5, tall=4.4)
    floor_pool(stage, 0, STATUE, 3.2, lch(0.93, 0.05, 85), 0.9)
    reveal(stage, (0, 2.8, STATUE), 3.0, lch(0.93, 0.04, 85), 1.0)


def _angel(pen: Brush, colour: Rgb) -> None:
    stops: list[Stop] = [adjust(colour, 0.16, 0.9, -20), colour, adjust(colour, -0.1)]
    for side in (-1, 1):
        wing = path_of(
            (side * 0.16, 1.9), (side * 0.5, 2.9, side * 1.2, 3.05, side * 1.75, 3.2), (side * 1.62, 2.7,
            side * 1.55, 2.4),
            (side * 1.32, 2.5, side * 1.3, 2.1), (side * 1.05, 2.2, side * 1.02, 1.75), (side * 0.7, 1.8, side * 0.2,
            1.35),
        )  # fmt: skip
        pen.gradient(wing, (0, 3.2), (0, 1.3), stops)
        for number in range(5):
            start, end = (
                (side * (0.3 + number * 0.26), 2.0 + number * 0.17),
                (side * (0.62 + number * 0.25), 1.6 + number * 0.24),
            )
            pen.line(start, end, adjust(colour, -0.1), 0.035)
    robe = path_of((-0.62, 0.0), (-0.42, 0.7, -0.3, 1.0), (-0.42, 1.4, -0.3, 1.8), (-0.12, 2.0), (0.12, 2.0), (0.3,
        1.8),
                   (0.42, 1.4, 0.26, 1.0), (0.42, 0.6, 0.62, 0.0))  # fmt: skip
    pen.gradient(robe, (-0.5, 0), (0.5, 0), stops, [0, 0.45, 1])
    for x, lean in ((-0.28, -0.12), (-0.06, 0.0), (0.18, 0.1)):
        pen.curve([(x * 0.4, 1.1), (x, 0.6), (x + lean, 0.04)], adjust(colour, -0.1), 0.045)
    pen.curve([(0.2, 1.85), (0.5, 2.1), (0.42, 2.6)], adjust(colour, 0.05), 0.15)
    pen.oval(0.42, 2.72, 0.13, 0.13, adjust(colour, 0.12))
    pen.oval(0, 2.24, 0.17, 0.22, adjust(colour, 0.06))
    pen.oval(-0.03, 2.38, 0.18, 0.12, adjust(colour, -0.08))


def _showcase(stage: Stage, x: float, z: float, kind: str, colour: str) -> None:
    wood = stage.tone(0.36, 0.06, 42, "wood")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.7, 0.5, 0.45)
        pen.box((x - 0.4, 0, z - 0.35), (x + 0.4, 0.9, z + 0.35), wood, texture="brush")
        pen.box((x - 0.36, 0.9, z - 0.31), (x + 0.36, 0.94, z + 0.31), stage.tone(0.36, 0.10, 22, "accent"))
        props.place(pen, kind, x, 0.94, z, size=1.9 if kind != "vase" else 1.5, colour=colour)
        glass = pen.lit(lch(0.88, 0.025, 200), at=(x, 1, z))
        with pen.on((x - 0.4, 0.9, z - 0.35), RIGHT, UP):
            pen.fill([(0.05, 0.06), (0.3, 0.06), (0.62, 0.78), (0.4, 0.78)], glass, 0.22)
            for at in (0.0, 0.78):
                pen.rect(at, 0, 0.02, 0.82, glass, 0.8)
            pen.rect(0, 0.8, 0.8, 0.025, glass, 0.9)

    stage.put(x, z, draw_it, radius=0.5, tall=1.75)
    if lamps.lit(stage) > 0.2:
        bulb(stage, (x, 1.64, z), lch(0.92, 0.06, 90), 0.5, 0.45)
        reveal(stage, (x, 1.15, z), 1.1, lch(0.92, 0.06, 90), 0.95)
        stage.lamp((x, 1.6, z), lch(0.92, 0.06, 90), 0.4, 1.5)


def _posts(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        brass, red = (
            pen.lit(lch(0.76, 0.11, 85), at=(x, 1, z)),
            pen.lit(stage.tone(0.46, 0.16, 22, "accent"), at=(x, 1, z)),
        )
        with pen.standing(x, 0, z):
            pen.oval(0, 0.02, 0.16, 0.04, brass)
            pen.rect(-0.025, 0, 0.05, 0.95, brass)
            pen.oval(0, 0.97, 0.06, 0.06, adjust(brass, 0.06))
            out = 1.0 if x > 0 else -1.0
            pen.curve([(0, 0.86), (out * 0.6, 0.35), (out * 1.3, 0.86)], red, 0.06)
            pen.rect(out * 1.3 - 0.025, 0, 0.05, 0.95, brass)

    stage.put(x, z, draw_it, radius=0.7, tall=0.8)


def _visitors(stage: Stage) -> None:
    """What tells who comes here: a copyist's easel, a school's satchels, a guard's tea, plans on a stand, a ladder."""
    details.easel(stage, -3.3, 3.4)
    furniture.stool(stage, -2.75, 3.1, stage.tone(0.50, 0.08, 55, "wood"), height=0.5)
    for number, (x, z) in enumerate(((0.5, 3.2), (0.8, 3.35), (1.1, 3.15))):
        clutter.lay(stage, "bag", x, 0.0, z, size=0.9, colour=("#c8553d", "#2f6f8f", "#d9a441")[number])
    clutter.lay_all(stage, 0.46, (("cup", 4.2, 3.0),), size=1.1)
    clutter.lay_all(stage, 0.46, (("map", -0.9, 3.4), ("hat", 0.2, 3.4)), size=0.9)
    shelving.ladder(stage, 3.5, 9.0, 3.0)
    wood = stage.tone(0.40, 0.07, 45, "wood")

    def stand(pen: Brush) -> None:
        own, paper = pen.lit(wood, at=(-1.9, 1, 5.9)), pen.lit(lch(0.95, 0.015, 88), at=(-1.9, 1, 5.9))
        pen.contact((-1.9, 0, 5.9), 0.3, 0.2, 0.4)
        with pen.standing(-1.9, 0, 5.9):
            pen.rect(-0.03, 0, 0.06, 1.0, own)
            pen.fill([(-0.32, 0.95), (0.32, 0.95), (0.28, 1.45), (-0.28, 1.45)], own)
            pen.fill([(-0.27, 1.0), (0.27, 1.0), (0.24, 1.4), (-0.24, 1.4)], paper)
            pen.rect(-0.18, 1.26, 0.36, 0.06, adjust(paper, -0.6))
            for line in range(4):
                pen.rect(-0.2, 1.06 + line * 0.045, 0.4 - 0.06 * line, 0.018, adjust(paper, -0.4))

    stage.put(-1.9, 5.9, stand, radius=0.3, tall=0.9)


def _skylight(stage: Stage) -> None:
    hour = rooms.indoors(stage)
    sun = lch(*hour.sun)
    for number, x in enumerate((-1.4, -0.2, 1.1)):
        top = ((x - 0.35, HEIGHT, STATUE - 0.5), (x + 0.5, HEIGHT, STATUE - 0.5))
        foot = ((x + 1.3 + 0.2 * number, 0, STATUE - 1.6), (x - 0.4, 0, STATUE - 1.6))
        shaft(stage, (*top, *foot), sun, 0.09 + 0.17 * hour.beam)
    motes(stage, (-2, 0.5, 3), (2, 5, 8), 40, sun)

    def glass(pen: Brush) -> None:
        pen.world([(-1.9, HEIGHT - 0.01, 3.5), (1.9, HEIGHT - 0.01, 3.5), (1.9, HEIGHT - 0.01, 12.5), (-1.9,
            HEIGHT - 0.01, 12.5)],
                  mix(sun, (1, 1, 1), 0.4), 0.35 + 0.6 * hour.beam)  # fmt: skip

    stage.hole(glass)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.7, 0.0, ((-1.6, 4.2), (1.5, 3.6), (0.6, 5.6)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-0.4, 3.4, 0.46, 180), Seat(4.2, 3.0, 0.46, -90)), (Surface("showcase", 2.9, 0.94, 1.6, 0.7,
                0.6),)),
    spare=((-1.9, 3.0), (1.9, 3.1)),
    focus=(0, 2.8, STATUE),
    interior=True,
    yaw=2.5,
    shift=-0.5,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
