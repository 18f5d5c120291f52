"""A market hall of iron and glass: stalls under striped cloths, crates; where meat is dealt in, sides on rails."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import action_light
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 6.6, 15.0
_STALLS = ((-5.2, 3.0), (5.2, 3.4), (-5.2, 7.6), (5.2, 8.0))


def trade(stage: Stage) -> str:
    """What is dealt in: `meat`, `fish`, or a bit of all."""
    if stage.says("abattoir", "slaughterhouse", "meat", "butcher", "butchers", "hooks", "carcasses", "hams", "hanging"):
        return "meat"
    return "fish" if stage.says("fish", "fishmonger", "ice", "eels", "herring") else "food"


def draw(stage: Stage) -> None:
    """The hall, far to near."""
    goods = trade(stage)
    white = goods == "meat"
    room = rooms.Room(
        -7.4, 7.4, HEIGHT, -8.0, FAR,
        wall=stage.tone(0.90, 0.015, 200, "wall") if white else stage.tone(0.80, 0.05, 80, "wall"),
        floor=stage.tone(0.66, 0.02, 60, "ground"),
        ceiling=stage.tone(0.74, 0.02, 210, "trim"),
        flooring="tile",
        wainscot=(stage.tone(0.93, 0.012, 200, "trim"), 2.4) if white else (stage.tone(0.44, 0.07, 165, "stone"), 1.1),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    _end(stage, pen, room)
    frame = _frame(stage)
    for u in (3.0, 8.2, 13.4):
        for side in ("left", "right"):
            what = openings.Window(side, u, 3.6, 3.2, 2.0, frame, "town", "factory", panes=2, beam=0.8)
            openings.window(stage, room, pen, what)
    _iron(stage)
    if white:
        _rails(stage)
    for number, (x, z) in enumerate(_STALLS):
        _stall(stage, x, z, number, goods)
    _drain(stage, pen)
    if not stage.medieval:
        wallart.clock(room, pen, "back", 7.4, 5.9, 0.34)
    clutter.crate(stage, -3.1, 5.6, 0.5, part="hall crate")
    clutter.crate(stage, 3.2, 6.4, 0.6, part="hall crate two")
    furniture.stool(stage, 3.3, 1.8, stage.tone(0.56, 0.08, 58, "wood"), height=0.5)
    if white:
        _block(stage, 3.0, 4.4)
    else:
        clutter.barrel(stage, 2.9, 4.6, stage.tone(0.48, 0.08, 52, "wood"), tall=0.8)
        clutter.lay_all(stage, 0.5, (("apple", -3.2, 5.5), ("bread", -2.9, 5.6)), size=1.4)
    for x in (-3.0, 3.0):
        for z in (7.0, 2.6, -1.6):
            lamps.pendant(stage, x, z, HEIGHT, stage.tone(0.36, 0.05, 165, "metal"), drop=2.2, size=0.36, reach=3.2)
    action_light(stage, 0.35, 80)


def _frame(stage: Stage) -> Rgb:
    """What carries the roof: painted iron, or beams before there was any."""
    return stage.tone(0.42, 0.07, 52, "wood") if stage.medieval else stage.tone(0.40, 0.07, 165, "metal")


def _end(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """The far end: a great fan of glass over a gate, a name in iron letters."""
    iron = room.lit(pen, adjust(_frame(stage), -0.03), "back")
    glass = lch(0.26, 0.05, 262) if stage.night else mix(lch(0.93, 0.03, 220), stage.light.haze, 0.3)
    with room.on(pen, "back", 0.02):
        fan = path_of((4.0, 3.0), (4.0, 5.6, 7.4, 5.7), (10.8, 5.6, 10.8, 3.0))
        pen.fill(fan, iron, stroke=0.34)
        pen.fill(fan, glass)
        for step in range(1, 8):
            foot = 4.0 + step * 0.85
            pen.line((7.4, 3.0), (foot + (foot - 7.4) * 0.2, 5.75 - 0.16 * abs(step - 4) ** 1.7), iron, 0.07)
        pen.curve([(5.6, 3.0), (5.7, 4.4), (7.4, 4.45), (9.1, 4.4), (9.2, 3.0)], iron, 0.07)
        pen.rect(3.8, 2.8, 7.2, 0.26, iron)
        for leaf in range(4):
            x = 4.0 + leaf * 1.7
            pen.gradient(rectangle(x, 0, 1.66, 2.8), (x, 0), (x + 1.66, 0), [adjust(iron, 0.05), iron])
            pen.rect(x + 0.16, 1.3, 1.34, 1.3, glass)
            for bar in range(1, 4):
                pen.rect(x + 0.16 + bar * 0.335, 1.3, 0.05, 1.3, iron)
            pen.rect(x + 0.16, 0.2, 1.34, 0.9, adjust(iron, -0.05))
    stage.hole(lambda brush: _fan_hole(brush, room), on_wall=True)


def _fan_hole(pen: Brush, room: rooms.Room) -> None:
    with room.on(pen, "back", 0.02):
        pen.glow(7.4, 4.2, 5.0, (1, 1, 1), 0.5, radius_y=3.0, power=1.5)


def _iron(stage: Stage) -> None:
    """Columns in two rows, and arches from one to the other under a ridge of glass."""
    iron, pale = _frame(stage), stage.tone(0.86, 0.03, 90, "trim")
    for z in (10.8, 5.6, 0.4):

        def arch(pen: Brush, z: float = z) -> None:
            own = pen.lit(iron, at=(0, 4, z))
            for x in (-3.9, 3.9):
                pen.box((x - 0.22, 0, z - 0.22), (x + 0.22, 0.5, z + 0.22), iron, hold=False)
                pen.drum((x, 0.5, z), 0.11, 3.9, iron)
                pen.drum((x, 4.3, z), 0.13, 0.3, pale, top=0.24)
            with pen.on((0, 0, z), RIGHT, UP):
                for out, wide in ((0.0, 0.14), (0.34, 0.08)):
                    pen.curve(
                        [
                            (-3.9 - out, 4.5),
                            (-3.0 - out, 6.0 + out),
                            (0, 6.1 + out),
                            (3.0 + out, 6.0 + out),
                            (3.9 + out, 4.5),
                        ],
                        own,
                        wide,
                    )
                for step in range(-3, 4):
                    pen.oval(step * 0.95, 6.16 - 0.055 * step * step, 0.14, 0.14, adjust(own, 0.06))
                    pen.oval(step * 0.95, 6.16 - 0.055 * step * step, 0.08, 0.08, adjust(own, -0.14))
                for side in (-1, 1):
                    pen.line((side * 3.9, 4.6), (side * 7.4, 5.4), own, 0.12)

        stage.put(0.0, z, arch, radius=0.2, tall=0.1)
    if stage.medieval:
        return
    pen = stage.layer("roof", stage.action_depth + 3.3)
    glass = lch(0.24, 0.05, 262) if stage.night else mix(lch(0.94, 0.03, 215), stage.light.haze, 0.3)
    near = max(-6.0, stage.camera.position[2] + 0.5)
    with pen.on((-1.6, HEIGHT - 0.01, near), RIGHT, AWAY):
        pen.rect(0, 0, 3.2, FAR - near - 0.6, glass)
        for bar in range(5):
            pen.rect(bar * 0.78, 0, 0.07, FAR - near - 0.6, pen.lit(iron, (0, -1, 0), (0, 6, 4)))
        for bar in range(int((FAR - near) / 1.3)):
            pen.rect(0, bar * 1.3, 3.2, 0.06, pen.lit(iron, (0, -1, 0), (0, 6, 4)))


def _rails(stage: Stage) -> None:
    """Rails overhead with sides of beef and pork on their hooks, in muslin or bare, in a row along both aisles."""
    for side in (-1, 1):
        for number in range(7):
            x, z = side * 3.4, 5.2 + number * 1.25

            def hung(pen: Brush, x: float = x, z: float = z, number: int = number) -> None:
                wrapped = number % 3 == 1
                own = pen.lit(lch(0.88, 0.02, 88) if wrapped else lch(0.64, 0.09, 28), at=(x, 2, z))
                fat, steel = pen.lit(lch(0.90, 0.035, 75), at=(x, 2, z)), pen.lit(lch(0.72, 0.01, 240), at=(x, 3, z))
                with pen.standing(x, 0, z):
                    pen.line((0, 4.1), (0, 3.3), steel, 0.04)
                    pen.curve([(0, 3.3), (0.16, 3.2), (0.02, 3.1)], steel, 0.04)
                    body = path_of((-0.1, 3.25), (-0.36, 2.6, -0.34, 2.0), (-0.36, 1.4, -0.16, 1.05),
                                   (0.1, 1.0, 0.24, 1.25), (0.36, 1.9, 0.3, 2.5), (0.2, 3.0, 0.1, 3.25))  # fmt: skip
                    pen.gradient(body, (-0.35, 0), (0.35, 0), [adjust(own, 0.05), own, adjust(own, -0.10)])
                    if wrapped:
                        for fold in (-0.16, 0.02, 0.16):
                            pen.line((fold, 2.9), (fold * 1.3, 1.3), adjust(own, -0.07), 0.03)
                        return
                    pen.fill(
                        path_of(
                            (-0.1, 3.2), (-0.34, 2.6, -0.32, 2.0), (-0.32, 1.5, -0.2, 1.2), (-0.2, 2.2, -0.02, 3.2)
                        ),
                        fat,
                    )
                    for rib in range(5):
                        pen.curve(
                            [(-0.12, 2.35 - rib * 0.2), (0.06, 2.3 - rib * 0.2), (0.2, 2.22 - rib * 0.2)],
                            adjust(fat, -0.06),
                            0.035,
                        )

            stage.put(x, z, hung, radius=0.2, tall=0.1)
        rail = stage.tone(0.70, 0.01, 240, "metal")

        def track(pen: Brush, x: float = side * 3.4, rail: Rgb = rail) -> None:
            near = max(4.6, pen.camera.position[2] + 0.6)
            pen.box((x - 0.06, 4.05, near), (x + 0.06, 4.2, FAR), rail, hold=False)

        stage.put(side * 3.4, FAR - 0.5, track, radius=0.1, tall=0.1)


_FRUIT = ((0.62, 0.19, 28), (0.78, 0.15, 85), (0.60, 0.15, 140), (0.70, 0.16, 58), (0.46, 0.13, 340), (0.84, 0.13, 105))


def _stall(stage: Stage, x: float, z: float, number: int, goods: str) -> None:
    """A stall: a counter full of goods on a slope, a striped cloth over it on two poles, a board with its name."""
    hue = (28, 150, 250, 70)[number % 4]
    cloth, cream = stage.tone(0.54, 0.14, hue, "accent"), stage.tone(0.93, 0.03, 88, "trim")
    half, deep = 1.5, 0.7

    def draw_it(pen: Brush) -> None:
        stripe, pale = pen.lit(cloth, at=(x, 2, z)), pen.lit(cream, at=(x, 2, z))
        top = lch(0.92, 0.01, 220) if goods in {"meat", "fish"} else lch(0.58, 0.07, 60)
        pen.contact((x, 0, z), 1.9, 1.0, 0.4)
        for post in (x - half, x + half - 0.07):
            pen.box(
                (post, 0, z + deep), (post + 0.07, 2.9, z + deep + 0.07), stage.tone(0.42, 0.07, 55, "wood"), hold=False
            )
        front = stage.tone(0.52, 0.08, 58, "wood") if goods == "food" else stage.tone(0.90, 0.015, 210, "trim")
        slab = stage.tone(0.6, 0.02, 220, "stone")
        furniture.counter(pen, (x - half, 0, z - deep), (x + half, 0.8, z + deep), front, slab)
        with pen.on((x - half, 0.86, z - deep), RIGHT, (0, 0.42, 0.9)):
            pen.rect(0.04, 0.04, 2 * half - 0.08, 1.3, pen.lit(top, UP, (x, 1, z)))
            _heap(pen, number, goods, 2 * half)
        for post in (x - half, x + half - 0.07):
            pen.box(
                (post, 0, z - deep - 0.1),
                (post + 0.06, 2.5, z - deep - 0.04),
                stage.tone(0.42, 0.07, 55, "wood"),
                hold=False,
            )
        low, high, near, back = 2.35, 2.95, z - deep - 0.5, z + deep + 0.1
        wide = 2 * half + 0.4
        for band in range(9):
            left, right = x - half - 0.2 + wide * band / 9, x - half - 0.2 + wide * (band + 1) / 9
            colour = stripe if band % 2 else pale
            pen.world([(left, low, near), (right, low, near), (right, high, back), (left, high, back)], colour)
            with pen.on((left, low, near), RIGHT, UP):
                pen.fill(
                    path_of((0, 0.01), (wide / 9, 0.01), (wide / 9, -0.14), (wide / 18, -0.3, 0, -0.14)),
                    adjust(colour, -0.04),
                )
        names = {"meat": ("BUTCHER", "PORK", "POULTRY", "TRIPE"), "fish": ("FISH", "OYSTERS", "EELS", "SALT COD")}
        with pen.on((x - half, 2.5, z + deep - 0.02), RIGHT, UP):
            board = pen.lit(stage.tone(0.30, 0.04, 160, "wood"), at=(x, 2, z))
            pen.rect(0.5, 0.42, 2 * half - 1.0, 0.42, board)
            pen.centred(
                names.get(goods, ("FRUIT", "BREAD", "CHEESE", "FLOWERS"))[number % 4],
                half,
                0.5,
                0.28,
                lch(0.92, 0.04, 90),
            )

    stage.put(x, z, draw_it, radius=1.5, tall=0.9)


def _heap(pen: Brush, number: int, goods: str, wide: float) -> None:
    """What lies on a stall, in rows on its slope."""
    dice, at = pen.stage.dice(f"stall {number}"), (0, 1, 4)
    rows = 3
    for row in range(rows):
        for column in range(9):
            u, v = 0.24 + column * (wide - 0.44) / 8, 0.28 + row * 0.42
            if goods == "meat":
                tone = ((0.56, 0.13, 25), (0.66, 0.10, 28), (0.50, 0.12, 22), (0.74, 0.07, 40))[(row + column // 3) % 4]
                own = pen.lit(lch(*tone), UP, at)
                pen.oval(u, v, 0.17, 0.13, own)
                pen.oval(u - 0.03, v + 0.03, 0.1, 0.05, adjust(own, 0.16, 0.6))
            elif goods == "fish":
                own = pen.lit(lch(0.74, 0.03, 235 if row % 2 else 40), UP, at)
                pen.fill(
                    path_of(
                        (u - 0.18, v),
                        (u, v + 0.1, u + 0.12, v),
                        (u + 0.2, v + 0.07),
                        (u + 0.2, v - 0.07),
                        (u + 0.12, v),
                        (u, v - 0.1, u - 0.18, v),
                    ),
                    own,
                )
                pen.oval(u - 0.11, v + 0.015, 0.014, 0.014, (0.1, 0.1, 0.1))
            else:
                own = pen.lit(lch(*_FRUIT[(number * 2 + column // 3 + row) % 6]), UP, at)
                for _ in range(3):
                    a, b = u + dice.uniform(-0.1, 0.1), v + dice.uniform(-0.1, 0.1)
                    pen.oval(a, b, 0.1, 0.1, adjust(own, dice.uniform(-0.05, 0.04)))
                    pen.oval(a - 0.03, b + 0.04, 0.035, 0.03, adjust(own, 0.14))
    if goods != "food":
        green = pen.lit(lch(0.56, 0.13, 140), UP, at)
        for column in range(14):
            pen.oval(0.12 + column * (wide - 0.24) / 13, 0.07, 0.09, 0.06, adjust(green, dice.uniform(-0.06, 0.06)))


def _block(stage: Stage, x: float, z: float) -> None:
    """A block of wood hollowed by use, a cleaver in it."""
    wood = stage.tone(0.66, 0.08, 68, "wood")

    def draw_it(pen: Brush) -> None:
        own: Rgb = pen.lit(wood, at=(x, 1, z))
        steel = pen.lit(lch(0.82, 0.01, 240), at=(x, 1, z))
        pen.contact((x, 0, z), 0.6, 0.4, 0.45)
        for leg in (-0.36, 0.28):
            pen.box((x + leg, 0, z - 0.3), (x + leg + 0.09, 0.4, z - 0.2), adjust(wood, -0.12), hold=False)
        pen.drum((x, 0.36, z), 0.48, 0.44, wood)
        with pen.standing(x, 0.8, z):
            pen.fill([(-0.2, 0.0), (0.12, 0.0), (0.14, 0.2), (-0.18, 0.22)], steel)
            pen.line((0.13, 0.16), (0.4, 0.24), adjust(own, -0.3), 0.05)

    stage.put(x, z, draw_it, radius=0.5, tall=0.9)


def _drain(stage: Stage, pen: Brush) -> None:
    """A gutter down the middle of the floor; it has been hosed."""
    near, wet = stage.camera.position[2] + 0.4, stage.lit(stage.tone(0.50, 0.02, 220, "ground"), UP, 3)
    dice = stage.dice("hall floor")
    with pen.on((0, 0.004, 0), RIGHT, AWAY):
        pen.rect(-0.14, near, 0.28, FAR - near, wet)
        for number in range(40):
            z = -6 + number * 0.52
            if z > near:
                pen.rect(-0.12, z, 0.24, 0.05, adjust(wet, -0.12))
        for _ in range(12):
            x, z = dice.uniform(-2.4, 2.4), dice.uniform(-2, 9)
            if z > near + 0.8:
                pen.oval(x, z, dice.uniform(0.2, 0.7), dice.uniform(0.05, 0.16), adjust(wet, 0.22), 0.4)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.7, 0.0, ((-0.8, 4.2), (1.0, 5.2), (0.2, 7.6)), ((-1.5, -2.2), (1.6, -2.2)),
                (Seat(3.3, 1.7, 0.5, -60),), (Surface("stall", -4.4, 0.95, 2.5, 1.0, 0.4),)),
    spare=((-2.2, 4.4), (2.0, 5.6)),
    focus=(0.0, 3.0, FAR),
    interior=True,
    yaw=2.0,
    shift=-0.3,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
