"""A glasshouse: ribs and panes overhead, benches of pots and seedlings, beds of green, a hose, a potting table."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import blob
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, nature, space
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, motes, reveal
from production_flow.embedded.artist.sets.parts.openings import sky_of
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HALF, EAVES, RIDGE, FAR, NEAR = 4.2, 2.5, 4.4, 12.0, -6.0
_LEAF = (142, 128, 118, 152)


def draw(stage: Stage) -> None:
    """The glasshouse, far to near."""
    stage.darken(*((0.44, 0.06, 262) if stage.night else (0.90, 0.03, 120)), 0.8 if stage.night else 0.35)
    if stage.outside or stage.town:
        space.outside(stage, None if stage.outside != "moon" else (-150.0, 230.0, 700.0))
    else:
        _garden(stage)
    frame = stage.tone(0.70, 0.02, 230, "metal") if stage.future else stage.tone(0.92, 0.02, 95, "trim")
    pen = stage.layer("room", stage.action_depth + 3.2)
    _floor(pen, stage)
    _glass(pen, stage, frame)
    wood = stage.tone(0.56, 0.075, 62, "wood")
    for side in (-1, 1):
        for number, z in enumerate((9.0, 6.6, 4.2, 1.8)):
            _bench(stage, side, z, wood, f"bench {side} {number}")
    for x, z in ((-3.0, 10.6), (3.0, 10.4)):
        nature.pot(stage, x, z, 1.5, plant="tree", part=f"palm {x}")
    for number, (x, z) in enumerate(((-2.2, 5.4), (2.2, 7.8), (-2.1, 8.8), (2.0, 3.6))):
        _hanging(stage, x, z, number)
    furniture.table(stage, 1.75, 2.3, 1.5, 0.65, wood)
    clutter.lay_all(stage, 0.75, (("jar", 1.3, 2.3), ("letter", 1.75, 2.2), ("cup", 2.2, 2.35)), size=1.2)
    _can(stage, -1.7, 2.1)
    if stage.night or stage.future:
        _lights(stage)
    motes(stage, (-2, 0.6, 0), (2, 3, 6), 40, lch(0.96, 0.04, 100), "spores")
    action_light(stage, 0.4, 105)


def _lights(stage: Stage) -> None:
    """Lamps along the ridge: at night, and where plants grow by no other sun."""
    tint = lch(0.9, 0.05, 320) if stage.future else WARM
    for z in (8.0, 4.4, 0.8):
        bulb(stage, (0, RIDGE - 0.7, z), tint, 0.5, 0.9)
        if stage.night:
            floor_pool(stage, 0, z, 2.6, tint, 0.8)
            reveal(stage, (0, 2.0, z), 3.4, tint, 0.9)
    stage.lamp((0.0, RIDGE - 0.8, 0.6), tint, 0.6, 4.5)


def _garden(stage: Stage) -> None:
    """Sky and the trees of a garden, out of focus behind the panes."""
    pen, camera, dice = stage.layer("garden", 1e5, dim=False), stage.camera, stage.dice("trees behind glass")
    wide, tall, horizon = camera.canvas_width, camera.canvas_height, camera.horizon_y
    top, low, land = sky_of(stage)
    pen.sweep(rectangle(0, 0, wide, tall), (0, 0), (0, horizon), [top, low])
    for row, share in ((0, 0.5), (1, 0.2)):
        for number in range(16):
            size = dice.uniform(0.05, 0.1) * wide
            at = (number / 15 * wide, horizon - (0.05 - 0.05 * row) * tall + dice.uniform(-0.03, 0.03) * tall)
            pen.fill(blob(at, size, dice, 9, 0.2), mix(land, low, share))
    pen.rect(0, horizon, wide, tall - horizon, mix(land, low, 0.1))


def _floor(pen: Brush, stage: Stage) -> None:
    """Bricks down the middle, earth under the benches."""
    near = max(NEAR, stage.camera.position[2] + 0.3)
    soil, path = pen.lit(stage.tone(0.36, 0.045, 55, "ground"), UP), pen.lit(stage.tone(0.60, 0.06, 48, "ground"), UP)
    if stage.future:
        path = pen.lit(stage.tone(0.62, 0.015, 240, "metal"), UP)
    with pen.on((0, 0, near), RIGHT, AWAY):
        deep = FAR - near
        pen.gradient(rectangle(-HALF, 0, 2 * HALF, deep), (0, 0), (0, deep), [adjust(soil, -0.04), adjust(soil, 0.05)])
        pen.gradient(rectangle(-2.5, 0, 5.0, deep), (0, 0), (0, deep), [adjust(path, -0.06), adjust(path, 0.05)])
        for course in range(int(deep / 0.4)):
            pen.rect(-2.5, course * 0.4, 5.0, 0.02, adjust(path, -0.08))
            for column in range(7):
                pen.rect(-2.5 + column * 0.8 + 0.4 * (course % 2), course * 0.4, 0.02, 0.4, adjust(path, -0.08))


def _glass(pen: Brush, stage: Stage, frame: Rgb) -> None:
    """Walls, roof and the far gable, as bars only: what is outside is seen between them."""
    near = max(NEAR, stage.camera.position[2] + 0.4)
    sheen = (0.94, 0.98, 1.0)
    back = pen.lit(frame, at=(0, 2, FAR))
    with pen.on((0, 0, FAR), RIGHT, UP):
        gable = [(-HALF, 0.8), (HALF, 0.8), (HALF, EAVES), (0, RIDGE), (-HALF, EAVES)]
        pen.fill(gable, sheen, 0.12)
        pen.rect(-HALF, 0, 2 * HALF, 0.8, adjust(back, -0.14))
        for bar in range(-4, 5):
            top = EAVES + (RIDGE - EAVES) * (1 - abs(bar) / HALF)
            pen.rect(bar - 0.03, 0.8, 0.06, top - 0.8, back)
        pen.rect(-HALF, EAVES - 0.04, 2 * HALF, 0.08, back)
        pen.rect(-0.6, 0, 1.2, 2.1, adjust(back, -0.05))
        pen.rect(-0.5, 0.1, 1.0, 1.9, sheen, 0.5)
        for x, y in ((-HALF, EAVES), (HALF, EAVES)):
            pen.line((x, y), (0, RIDGE), back, 0.12)
    for side in (-1.0, 1.0):
        wall = pen.lit(frame, (-side, 0, 0))
        with pen.on((side * HALF, 0, near), AWAY, UP):
            deep = FAR - near
            pen.rect(0, 0, deep, 0.8, adjust(wall, -0.12))
            pen.fill(rectangle(0, 0.8, deep, EAVES - 0.8), sheen, 0.10)
            pen.rect(0, EAVES - 0.05, deep, 0.1, wall)
            pen.rect(0, 1.6, deep, 0.04, wall)
    step = 12.0
    while step > near:
        if stage.camera.depth((0.0, 3.0, step)) > 0.7:
            _rib(pen, step, frame)
        step -= 1.5


def _rib(pen: Brush, z: float, frame: Rgb) -> None:
    """One arch of the frame from wall to wall, and the purlins on to the next."""
    colour = pen.lit(frame, at=(0, 3, z))
    with pen.on((0, 0, z), RIGHT, UP):
        for side in (-1, 1):
            pen.line((side * HALF, 0.8), (side * HALF, EAVES), colour, 0.08)
            pen.line((side * HALF, EAVES), (0, RIDGE), colour, 0.08)
    nearer = max(z - 1.5, pen.camera.position[2] + 0.5)
    for share in (0.0, 0.5, 1.0):
        for side in (-1, 1):
            x, y = side * HALF * (1 - share), EAVES + (RIDGE - EAVES) * share
            start, end = pen.camera.project((x, y, z)), pen.camera.project((x, y, nearer))
            pen.line(start, end, adjust(colour, -0.03), 2.0 * pen.camera.unit)


def _bench(stage: Stage, side: int, z: float, wood: Rgb, part: str) -> None:
    """A bench along the glass with pots and trays on it, crates under it."""
    x = side * 3.3

    def draw_it(pen: Brush) -> None:
        dice = stage.dice(part)
        pen.contact((x, 0, z), 1.0, 1.0, 0.4)
        pen.box((x - 0.6, 0.66, z - 1.0), (x + 0.6, 0.76, z + 1.0), wood, texture="brush")
        for foot in (-0.9, 0.9):
            pen.box((x - 0.5, 0, z + foot - 0.04), (x + 0.5, 0.66, z + foot + 0.04), adjust(wood, -0.08))
        for row in (0.75, 0.25, -0.25, -0.75):
            for shift in (-0.32, 0.08, 0.42):
                _pot(pen, x + shift + dice.uniform(-0.06, 0.06), z + row + dice.uniform(-0.08, 0.08), dice.random())

    stage.put(x, z, draw_it, radius=0.9, tall=1.5)


def _pot(pen: Brush, x: float, z: float, chance: float) -> None:
    """A pot of clay or a tray, and what grows in it: leaves, a flower now and then."""
    stage, dice = pen.stage, pen.stage.dice(f"pot {x:.1f} {z:.1f}")
    clay = pen.lit(stage.tone(0.56, 0.11, 42, "accent") if chance < 0.7 else lch(0.4, 0.02, 240), at=(x, 1, z))
    leaf = stage.tone(0.50 + 0.1 * dice.random(), 0.12, dice.choice(_LEAF), "leaf")
    own, tall = pen.lit(leaf, at=(x, 1, z)), 0.16 + 0.34 * chance
    with pen.standing(x, 0.76, z):
        pen.fill([(-0.09, 0), (0.09, 0), (0.12, 0.17), (-0.12, 0.17)], clay)
        pen.rect(-0.13, 0.14, 0.26, 0.045, adjust(clay, 0.04))
        for number in range(9):
            lean = dice.uniform(-0.2, 0.2)
            tip = (lean, 0.17 + tall * dice.uniform(0.6, 1.0))
            shade = adjust(own, dice.uniform(-0.06, 0.06))
            pen.fill([(lean * 0.2 - 0.02, 0.16), (lean - 0.05, (tip[1] + 0.17) / 2), tip,
                      (lean + 0.05, (tip[1] + 0.17) / 2)], shade)  # fmt: skip
            if number == 0 and chance > 0.55:
                hue = dice.choice((15, 350, 88, 300))
                pen.oval(*tip, 0.06, 0.06, pen.lit(stage.tone(0.66, 0.16, hue, "accent"), at=(x, 1, z)))


def _hanging(stage: Stage, x: float, z: float, number: int) -> None:
    """A basket that hangs from the ridge and trails."""

    def draw_it(pen: Brush) -> None:
        dice = stage.dice(f"basket {number}")
        wire, leaf = pen.lit(lch(0.3, 0.02, 60), at=(x, 2, z)), stage.tone(0.52, 0.12, 135, "leaf")
        with pen.standing(x, 2.25, z):
            for side in (-0.22, 0.22):
                pen.line((side, 0.1), (0, 1.1), wire, 0.015)
            pen.fill([(-0.26, 0.12), (0.26, 0.12), (0.14, -0.14), (-0.14, -0.14)], adjust(wire, 0.1))
            for _ in range(26):
                at = (dice.gauss(0, 0.16), dice.uniform(-0.4, 0.26))
                own = pen.lit(adjust(leaf, dice.uniform(-0.08, 0.08)), at=(x, 2, z))
                pen.oval(*at, 0.07, 0.05, own)

    stage.put(x, z, draw_it, radius=0.3, tall=0.1)


def _can(stage: Stage, x: float, z: float) -> None:
    """A watering can."""

    def draw_it(pen: Brush) -> None:
        tin = pen.lit(stage.tone(0.60, 0.09, 200, "accent"), at=(x, 0.3, z))
        pen.contact((x, 0, z), 0.3, 0.2, 0.4)
        with pen.standing(x, 0, z):
            pen.line((0.12, 0.1), (0.42, 0.38), adjust(tin, -0.05), 0.05)
            pen.fill([(0.36, 0.4), (0.46, 0.44), (0.5, 0.32)], adjust(tin, -0.08))
            pen.curve([(-0.16, 0.1), (-0.36, 0.3), (-0.1, 0.4)], adjust(tin, -0.1), 0.035)
            pen.gradient(rectangle(-0.18, 0, 0.36, 0.34), (-0.18, 0), (0.18, 0), [adjust(tin, 0.05), adjust(tin,
                -0.08)])  # fmt: skip
            pen.oval(0, 0.34, 0.18, 0.04, adjust(tin, -0.14))

    stage.put(x, z, draw_it, radius=0.3, tall=0.5)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.7, 0.0, ((-0.8, 3.2), (0.7, 5.2)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(-1.9, 3.4, 0.45, 0),), (Surface("table", 1.75, 0.75, 2.3, 1.5, 0.6),)),
    focus=(0.0, 1.6, 8.0),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=6.0,
    ceiling=EAVES + 0.9,
    spare=((-2.0, 3.2), (2.1, 0.9)),
)  # fmt: skip
