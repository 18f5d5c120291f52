"""A chapel of planks or a vestry: plain windows, benches or gowns on hooks, a stove, a desk, a board of numbers."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.details import piano
from production_flow.embedded.artist.sets.parts.glow import WARM, bulb, floor_pool, motes, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 3.5, 5.4
_HYMNS = ("HYMNS", "104", "23", "356")


def _vestry(stage: Stage) -> bool:
    return stage.says("vestry", "sacristy", "robing")


def draw(stage: Stage) -> None:
    """The room, far to near."""
    vestry = _vestry(stage)
    wood = stage.tone(0.50, 0.08, 56, "wood")
    mourning = not vestry and _mourning(stage)
    panelled = vestry or mourning
    pale = stage.tone(0.84, 0.03, 85, "wall") if panelled else stage.tone(0.72, 0.06, 72, "wood")
    room = rooms.Room(
        -4.0, 4.0, HEIGHT, -7.5, FAR, wall=pale, floor=stage.tone(0.52, 0.075, 58, "wood"),
        ceiling=adjust(wood, 0.04), wainscot=(wood, 1.1) if panelled else None,
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    if not panelled:
        _planks(stage, pen, room)
    for z in (4.2, 2.2, 0.2, -1.8):
        pen.box((-4.0, HEIGHT - 0.28, z), (4.0, HEIGHT - 0.06, z + 0.2), adjust(wood, -0.05), hold=False)
    frame = stage.tone(0.92, 0.02, 88, "trim")
    for side, u in (("left", 7.4), ("left", 10.2), ("right", 2.2), ("right", 5.0)):
        what = openings.Window(side, u, 1.15, 1.0, 1.65, frame, "garden", "factory", panes=2)  # type: ignore[arg-type]
        openings.window(stage, room, pen, what)
    (_gowns if vestry else _benches)(stage, pen, room, wood)
    if mourning:
        _curtain(stage, pen, room)
        _coffin(stage, 0.0, 4.5)
    else:
        _stove(stage, 3.1, 3.9)
    piano(stage, -2.9, 4.4)
    with room.on(pen, "back", 0.02):
        clutter.blackboard(pen, 0.65, 1.55, 0.75, 1.1, _HYMNS)
    _cross(stage, pen, room)
    for x in (-1.6, 1.4):
        lamps.pendant(stage, x, 2.2, HEIGHT, stage.tone(0.72, 0.09, 80, "trim"), drop=1.0, size=0.26, reach=2.6)
    motes(stage, (-2.5, 0.5, 0.5), (2.5, 3.0, 4.5), 50, lch(*rooms.indoors(stage).sun))


def _planks(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """Boards on the walls, with knots and nails."""
    sides: tuple[rooms.Side, ...] = ("left", "back", "right")
    for side in sides:
        own, long, dice = room.lit(pen, room.wall, side), room.plane(side)[3], stage.dice(f"planks {side}")
        with room.on(pen, side, 0.005):
            for row in range(int(HEIGHT / 0.24) + 1):
                pen.rect(0, row * 0.24, long, 0.232, adjust(own, dice.uniform(-0.03, 0.02)))
                pen.rect(0, row * 0.24 - 0.01, long, 0.014, adjust(own, -0.13))
                for _ in range(3):
                    pen.oval(
                        dice.uniform(0, long), row * 0.24 + dice.uniform(0.05, 0.18), 0.05, 0.02, adjust(own, -0.09)
                    )


def _benches(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """Four benches on either side of the aisle, a desk to speak from."""
    for row, z in enumerate((3.6, 2.3)):
        for hand in (-1, 1):
            furniture.bench(stage, hand * 2.25, z, wood, "away", 2.2)
            if row == 0:
                clutter.lay(stage, "book", hand * 2.0, 0.46, z - 0.05, size=0.9)

    def desk(brush: Brush) -> None:
        brush.contact((0, 0, 4.6), 0.6, 0.35, 0.4)
        brush.box((-0.45, 0, 4.45), (0.45, 1.05, 4.85), wood, texture="brush")
        brush.box((-0.55, 1.05, 4.35), (0.55, 1.12, 4.95), adjust(wood, 0.05))
        own = brush.lit(wood, at=(0, 0.5, 4.4))
        with brush.on((-0.45, 0, 4.44), RIGHT, UP):
            brush.rect(0.12, 0.12, 0.66, 0.8, adjust(own, 0.04))

    if not _mourning(stage):
        stage.put(0.0, 4.5, desk, radius=0.5, tall=1.1)
        clutter.lay(stage, "book", 0.0, 1.12, 4.6, size=1.2)
    del pen, room


def _mourning(stage: Stage) -> bool:
    """Whether somebody is taken leave of here."""
    return stage.says("funeral", "crematorium", "coffin", "undertaker", "lilies", "rest", "mourners", "mortuary")


def _curtain(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """A curtain on a rail behind the coffin, drawn back a little from its middle."""
    cloth = room.lit(pen, stage.tone(0.40, 0.11, 18, "cloth"), "back")
    with room.on(pen, "back", 0.03):
        pen.rect(2.0, 2.72, 4.0, 0.07, room.lit(pen, lch(0.76, 0.10, 85), "back"))
        pen.gradient(rectangle(2.1, 0.3, 3.8, 2.44), (0, 0.3), (0, 2.7), [adjust(cloth, -0.07), cloth])
        for fold in range(15):
            pen.rect(2.16 + fold * 0.25, 0.3, 0.06, 2.44, adjust(cloth, -0.07 if fold % 2 else 0.05), 0.8)
        pen.rect(2.05, 0.24, 3.9, 0.1, room.lit(pen, stage.tone(0.44, 0.08, 52, "wood"), "back"))


def _coffin(stage: Stage, x: float, z: float) -> None:
    """A plain coffin with brass handles on two trestles, a wreath on it, lilies and a tall candle at either end."""
    wood, high = stage.tone(0.56, 0.10, 56, "wood"), 0.58

    def draw_it(pen: Brush) -> None:
        own, brass = pen.lit(wood, at=(x, 0.8, z)), pen.lit(lch(0.80, 0.11, 85), at=(x, 0.8, z))
        pen.contact((x, 0, z), 1.3, 0.5, 0.45)
        for foot in (-0.72, 0.62):
            pen.box((x + foot, 0, z - 0.2), (x + foot + 0.1, high, z + 0.2), adjust(wood, -0.16))
        pen.box((x - 1.05, high, z - 0.3), (x + 1.05, high + 0.42, z + 0.3), wood, texture="brush")
        pen.box((x - 1.1, high + 0.42, z - 0.34), (x + 1.1, high + 0.5, z + 0.34), adjust(wood, 0.04))
        with pen.on((x - 1.05, high, z - 0.305), RIGHT, UP):
            pen.rect(0.06, 0.05, 1.98, 0.32, adjust(own, -0.04))
            for handle in (0.3, 0.94, 1.58):
                pen.curve([(handle, 0.22), (handle + 0.1, 0.1), (handle + 0.2, 0.22)], brass, 0.035)
        with pen.standing(x, high + 0.5, z):
            leaf, dice = pen.lit(stage.tone(0.44, 0.10, 142, "leaf"), at=(x, 1, z)), stage.dice("wreath")
            for number in range(15):
                at = -0.42 + number * 0.06
                pen.oval(at, 0.06 + dice.uniform(0, 0.06), 0.09, 0.07, adjust(leaf, dice.uniform(-0.05, 0.05)))
            for number in range(7):
                pen.oval(-0.36 + number * 0.12, 0.12 + 0.03 * (number % 2), 0.065, 0.06, pen.lit(lch(0.96, 0.02, 95)))
                pen.oval(-0.36 + number * 0.12, 0.12 + 0.03 * (number % 2), 0.02, 0.02, lch(0.80, 0.13, 90))

    stage.put(x, z, draw_it, radius=1.1, tall=1.1)
    for side in (-1, 1):
        _lilies(stage, x + side * 1.75, z + 0.3)
        at = (x + side * 1.3, 1.46, z + 0.4)
        _candle(stage, at)


def _lilies(stage: Stage, x: float, z: float) -> None:
    """White lilies in a tall vase on a stand."""

    def draw_it(pen: Brush) -> None:
        tones = (stage.tone(0.42, 0.08, 50, "wood"), lch(0.90, 0.02, 220), stage.tone(0.46, 0.11, 140, "leaf"))
        wood, vase, leaf, white = (pen.lit(tone, at=(x, 1, z)) for tone in (*tones, lch(0.97, 0.015, 95)))
        pen.contact((x, 0, z), 0.3, 0.2, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.16, 0, 0.32, 0.72, wood)
            pen.rect(-0.2, 0.72, 0.4, 0.05, adjust(wood, 0.05))
            pen.fill([(-0.08, 0.77), (0.08, 0.77), (0.12, 1.1), (-0.12, 1.1)], vase)
            for lean, up in ((-0.24, 1.42), (-0.1, 1.56), (0.08, 1.6), (0.22, 1.44), (0.0, 1.36)):
                pen.curve([(0, 1.08), (lean * 0.4, 1.3), (lean, up)], leaf, 0.02)
                for petal in (-0.09, 0.0, 0.09):
                    pen.fill([(lean, up - 0.04), (lean + petal - 0.03, up + 0.1), (lean + petal * 1.2, up + 0.17),
                              (lean + petal + 0.03, up + 0.1)], adjust(white, -0.05 * abs(petal) / 0.09))  # fmt: skip

    stage.put(x, z, draw_it, radius=0.3, tall=1.7)


def _candle(stage: Stage, at: tuple[float, float, float]) -> None:
    """A candle as tall as a child on a stand of brass; it burns at any hour."""
    x, top, z = at

    def draw_it(pen: Brush) -> None:
        brass, wax = pen.lit(lch(0.78, 0.11, 85), at=at), pen.lit(lch(0.94, 0.03, 90), at=at)
        pen.contact((x, 0, z), 0.2, 0.14, 0.4)
        with pen.standing(x, 0, z):
            pen.fill([(-0.14, 0), (0.14, 0), (0.03, 0.14), (-0.03, 0.14)], brass)
            pen.rect(-0.025, 0.1, 0.05, 0.86, brass)
            pen.oval(0, 0.96, 0.1, 0.03, brass)
            pen.rect(-0.03, 0.97, 0.06, top - 1.02, wax)
            pen.fill([(-0.03, top - 0.05), (0.03, top - 0.05), (0.0, top + 0.08)], lch(0.92, 0.13, 85))

    stage.put(x, z, draw_it, radius=0.15, tall=1.5)
    bulb(stage, at, WARM, 0.35, 0.4)
    reveal(stage, (x, 1.2, z), 1.7, WARM, 0.8)
    stage.lamp(at, WARM, 0.5, 1.8, 0.2)


def _gowns(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """Gowns on hooks beside a cupboard, a table with the plate and the register, two chairs."""
    white, red, black = (
        stage.tone(0.93, 0.015, 90, "trim"),
        stage.tone(0.44, 0.14, 22, "accent"),
        stage.tone(0.26, 0.015, 280),
    )
    with room.on(pen, "back", 0.04):
        pen.rect(4.3, 2.15, 2.6, 0.1, room.lit(pen, wood, "back"))
        for number, tone in enumerate((white, black, red, white, black)):
            own, x = room.lit(pen, tone, "back"), 4.6 + number * 0.5
            pen.rect(x - 0.02, 2.1, 0.04, 0.1, room.lit(pen, lch(0.72, 0.08, 85), "back"))
            shape = [(x - 0.1, 2.1), (x + 0.1, 2.1), (x + 0.2, 1.8), (x + 0.27, 0.55), (x - 0.27, 0.55), (x - 0.2, 1.8)]
            pen.gradient(shape, (x - 0.25, 0), (x + 0.25, 0), [adjust(own, 0.03), own, adjust(own, -0.08)])
            for fold in (-0.1, 0.04, 0.14):
                pen.line((x + fold * 0.7, 1.85), (x + fold * 1.4, 0.58), adjust(own, -0.08), 0.02)
            pen.fill([(x - 0.1, 2.1), (x + 0.1, 2.1), (x, 1.86)], adjust(own, -0.1))
    left = -2.6
    pen.box((left, 0, FAR - 0.55), (left + 1.5, 2.3, FAR), wood, texture="brush")
    own = pen.lit(wood, at=(left, 1, FAR - 0.55))
    with pen.on((left, 0, FAR - 0.56), RIGHT, UP):
        for number in range(2):
            pen.rect(0.08 + number * 0.72, 0.12, 0.62, 2.06, adjust(own, 0.045))
            pen.rect(0.16 + number * 0.72, 1.2, 0.46, 0.86, adjust(own, -0.02))
            pen.oval(0.66 + number * 0.18, 1.1, 0.03, 0.03, pen.lit(lch(0.78, 0.1, 85), at=(left, 1, FAR)))
    furniture.table(stage, 0.3, 2.7, 1.7, 0.8, adjust(wood, -0.02))
    furniture.chair(stage, 1.55, 2.6, wood, "left")
    furniture.chair(stage, -1.0, 2.6, wood, "right")
    things = (("book", 0.1, 2.6), ("plate", 0.7, 2.8), ("cup", 0.85, 2.6), ("bottle", -0.3, 2.85))
    clutter.lay_all(stage, 0.75, things, size=1.1)
    lamps.candle(stage, -0.1, 0.75, 2.9, tall=0.24, reach=1.6)
    clutter.stack(stage, -1.8, 0.0, 3.9, "hymn books", 8)
    wallart.picture(room, pen, "left", 9.0, 1.6, 0.6, 0.75, "the last rector", gilt=True)


def _cross(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """Two plain boards on the back wall, where it is a chapel."""
    if _vestry(stage) or not stage.says("chapel", "church", "mission", "parish"):
        return
    own = room.lit(pen, stage.tone(0.40, 0.08, 50, "wood"), "back")
    with room.on(pen, "back", 0.04):
        pen.rect(3.92, 1.75, 0.16, 1.3, own)
        pen.rect(3.55, 2.5, 0.9, 0.16, own)


def _stove(stage: Stage, x: float, z: float) -> None:
    """An iron stove with its pipe; there is fire in it when it is dark or cold."""
    burning = stage.night or stage.weather in {"snow", "storm"}
    fire = lch(0.80, 0.15, 60)

    def draw_it(pen: Brush) -> None:
        iron = pen.lit(lch(0.32, 0.012, 260), at=(x, 1, z))
        pen.contact((x, 0, z), 0.5, 0.35, 0.45)
        with pen.standing(x, 0, z):
            pen.rect(-0.07, 1.0, 0.14, HEIGHT, adjust(iron, 0.02))
            pen.rect(-0.09, 1.9, 0.18, 0.06, adjust(iron, 0.08))
            for leg in (-0.28, 0.22):
                pen.rect(leg, 0, 0.07, 0.16, adjust(iron, -0.05))
            pen.gradient([(-0.36, 0.14), (0.36, 0.14), (0.32, 0.98), (-0.32, 0.98)], (-0.36, 0), (0.36, 0),
                         [adjust(iron, 0.05), iron, adjust(iron, -0.06)])  # fmt: skip
            pen.rect(-0.4, 0.96, 0.8, 0.06, adjust(iron, 0.06))
            pen.rect(-0.2, 0.34, 0.4, 0.32, fire if burning else adjust(iron, -0.08))
            for bar in range(4):
                pen.rect(-0.16 + bar * 0.1, 0.34, 0.025, 0.32, adjust(iron, -0.02))

    stage.put(x, z, draw_it, radius=0.4, tall=1.2)
    clutter.lay(stage, "pot", x + 0.1, 1.02, z, size=1.0)
    if burning:
        reveal(stage, (x, 0.6, z - 0.4), 1.6, fire, 0.9)
        floor_pool(stage, x, z - 0.8, 1.5, fire, 0.9)
        stage.lamp((x, 0.6, z - 0.4), fire, 0.6, 2.0, 0.3)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.6, 1.6, 0.0, ((0.2, 3.2), (-0.6, 2.0)), ((-1.4, -2.0), (1.5, -2.0)),
                (Seat(1.55, 2.6, 0.46, -90),), (Surface("table", 0.3, 0.75, 2.6, 1.6, 0.7),)),
    spare=((-1.2, 1.6), (2.6, 1.4)),
    focus=(0.0, 1.6, FAR),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=6.6,
    ceiling=HEIGHT,
    reach=18.0,
)  # fmt: skip
