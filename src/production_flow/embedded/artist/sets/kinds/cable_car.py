"""A cable car: a cabin all of glass high over a valley, straps and poles, a bench on each side, one far off."""

from __future__ import annotations

from itertools import pairwise

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.parts.openings import sky_of
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HALF, HEIGHT, FAR, SILL, HEAD, NEAR = 2.9, 2.75, 3.0, 0.72, 2.25, -6.2
"""Half the cabin's width, its ceiling, its front, where its windows begin and end, where it begins behind the eye."""

_DEEP = -17.0
"""The bottom of the valley; a cabin's sill hides what is nearer below."""


def draw(stage: Stage) -> None:
    """The cabin, far to near."""
    stage.darken(*((0.46, 0.06, 265) if stage.night else (0.92, 0.02, 250)), 0.8 if stage.night else 0.38)
    _valley(stage)
    red, pale = stage.tone(0.52, 0.17, 27, "accent"), stage.tone(0.88, 0.015, 90, "trim")
    pen = stage.layer("room", stage.action_depth + 3.0)
    _floor(pen, stage)
    _ceiling(pen, stage, pale)
    for side in (-1, 1):
        _side(pen, side, red, pale)
    _front(pen, red, pale)
    for x in (-1.5, 1.5):
        _pole(stage, x, 1.7)
    for side in (-1, 1):
        _bench(stage, side)
    _straps(stage)
    _panel(stage, 2.1, 2.5)
    clutter.lay_all(stage, 0.0, (("bag", -2.1, 1.9),), size=1.2)
    power = 1.0 if stage.night else 0.0
    if power:
        for z in (1.4, -1.6):
            bulb(stage, (0.0, HEIGHT - 0.12, z), WARM, 0.5, 0.8)
            reveal(stage, (0.0, 1.6, z), 2.6, WARM, 0.85)
            floor_pool(stage, 0.0, z, 2.4, WARM, 0.8)
            stage.lamp((0.0, HEIGHT - 0.2, z), WARM, 0.9, 3.4)
    action_light(stage, 0.45, 90 if stage.night else 240)


def _valley(stage: Stage) -> None:
    """What is outside: peaks with snow, woods, a village below, the cable with its pylon and the other cabin."""
    pen, camera = stage.layer("sky", 1e4, dim=False), stage.camera
    wide, tall, horizon = camera.canvas_width, camera.canvas_height, camera.horizon_y
    top, low, land = sky_of(stage)
    pen.sweep(
        rectangle(0, 0, wide, tall),
        (0, horizon - 0.6 * tall),
        (0, horizon + 0.1 * tall),
        [top, mix(top, low, 0.6), low],
        [0, 0.6, 1],
    )
    snow = mix(low, lch(0.95, 0.015, 240) if not stage.night else lch(0.50, 0.03, 255), 0.7)
    rock = mix(land, low, 0.45)
    dice = stage.dice("peaks")
    _peaks(pen, (900.0, 230.0, 26), (mix(rock, low, 0.55), mix(snow, low, 0.35)), dice_seed=1)
    _peaks(pen, (520.0, 150.0, 17), (mix(rock, low, 0.25), mix(snow, low, 0.1)), dice_seed=2)
    wood = mix(land, lch(0.34 if not stage.night else 0.2, 0.06, 155), 0.6)
    with pen.on((0, 0, 300), RIGHT, UP):
        ridge = [(-420 + step * 24, 26 * abs((step % 9) - 4.5) / 4.5 + dice.uniform(-4, 4) - 26) for step in range(36)]
        pen.fill([*ridge, (460, -420), (-460, -420)], mix(wood, low, 0.3))
        for _ in range(220):
            x, y = dice.uniform(-330, 330), dice.uniform(-120, -22)
            size = dice.uniform(4, 7)
            pen.fill(
                [(x - size * 0.4, y), (x, y + size * 1.8), (x + size * 0.4, y)],
                adjust(mix(wood, low, 0.2), dice.uniform(-0.05, 0.05)),
            )
    _bottom(stage, pen, land, low)
    _cable(stage, pen)


def _peaks(pen: Brush, size: tuple[float, float, int], tones: tuple[Rgb, Rgb], *, dice_seed: int) -> None:
    """A row of peaks, the upper half of each white, one flank in shade."""
    away, high, count = size
    dice = pen.stage.dice(f"peaks {dice_seed}")
    rock, snow = tones
    with pen.on((0, -60, away), RIGHT, UP):
        for number in range(count):
            x = (-1.3 + 2.6 * number / (count - 1)) * away + dice.uniform(-0.04, 0.04) * away
            top, half = high * dice.uniform(0.55, 1.1), away * dice.uniform(0.14, 0.22)
            pen.fill([(x - half, -200), (x - half * 0.85, 0), (x, top), (x + half * 0.85, 0), (x + half, -200)], rock)
            pen.fill(
                [(x, top), (x + half * 0.85, 0), (x + half, -200), (x + half * 0.1, 0), (x + half * 0.16, top * 0.5)],
                adjust(rock, -0.06),
            )
            rim = ((0.42, 0.5), (0.22, 0.56), (0.08, 0.42), (-0.1, 0.55), (-0.24, 0.44), (-0.4, 0.53))
            cap = [(x, top), *((x + half * across, top * up) for across, up in rim)]
            pen.fill(cap, snow)
            pen.fill(
                [(x, top), (x + half * 0.42, top * 0.5), (x + half * 0.22, top * 0.56), (x + half * 0.1, top * 0.7)],
                adjust(snow, -0.08),
            )


def _bottom(stage: Stage, pen: Brush, land: Rgb, low: Rgb) -> None:
    """The bottom of the valley, far below: meadows, a river, a village with its church."""
    meadow = mix(land, lch(0.62 if not stage.night else 0.24, 0.10, 128), 0.55)
    dice = stage.dice("valley")
    with pen.on((0, _DEEP, 0), RIGHT, AWAY):
        pen.fill([(-240, 60), (240, 60), (300, 330), (-300, 330)], mix(meadow, low, 0.14))
        for _ in range(26):
            x, z, half = dice.uniform(-200, 200), dice.uniform(110, 310), dice.uniform(10, 34)
            pen.fill(
                [(x - half, z), (x + half, z + 6), (x + half * 0.8, z + 26), (x - half * 0.9, z + 20)],
                adjust(meadow, dice.uniform(-0.06, 0.06)),
                0.8,
            )
        water = mix(low, lch(0.70 if not stage.night else 0.34, 0.06, 225), 0.6)
        pen.fill([(-60, 90), (-46, 90), (10, 170), (-16, 230), (30, 330), (18, 330), (-28, 230), (-4, 170)], water)
    for number in range(34):
        x, z = dice.uniform(-80, 50), dice.uniform(215, 320)
        size = dice.uniform(2.2, 3.6)
        with pen.standing(x, _DEEP, z):
            wall = mix(lch(0.88, 0.02, 85) if not stage.night else lch(0.34, 0.03, 265), low, 0.2)
            pen.rect(-size, 0, size * 2, size * 1.1, wall)
            pen.fill(
                [(-size * 1.2, size), (0, size * 2), (size * 1.2, size)],
                mix(lch(0.46 if not stage.night else 0.24, 0.09, 35), low, 0.2),
            )
            if stage.night and number % 3:
                pen.rect(-size * 0.4, size * 0.3, size * 0.5, size * 0.5, WARM)
    with pen.standing(-14, _DEEP, 265):
        pen.rect(-3, 0, 6, 17, mix(lch(0.90, 0.02, 85) if not stage.night else lch(0.36, 0.03, 265), low, 0.15))
        pen.fill([(-4, 17), (0, 31), (4, 17)], mix(lch(0.44 if not stage.night else 0.24, 0.05, 190), low, 0.15))


def _cable(stage: Stage, pen: Brush) -> None:
    """The cable that goes down before us, a pylon under it, the other cabin coming up."""
    iron = mix(lch(0.30, 0.02, 250), stage.light.haze, 0.15) if not stage.night else lch(0.14, 0.02, 260)
    points = [(2.2 + 0.06 * z, 3.6 - 0.10 * z, float(z)) for z in range(4, 240, 8)]
    for offset in (0.0, -0.16):
        seen = [pen.camera.project((x + offset * 8, y, z)) for x, y, z in points]
        for start, end in pairwise(seen):
            pen.line(start, end, iron, 1.6 * pen.camera.unit)
    with pen.standing(9.4, -24, 120):
        for leg in (-3.2, 3.2):
            pen.line((leg, -40), (leg * 0.25, 15), iron, 0.5)
        for rung in range(7):
            half = 2.6 - rung * 0.27
            pen.line((-half, -26 + rung * 6), (half, -21 + rung * 6), iron, 0.25)
        pen.rect(-4.2, 14.5, 8.4, 0.7, iron)
    with pen.standing(3.9, 0.1, 36.0):
        red = mix(lch(0.56, 0.18, 27), stage.light.haze, 0.1) if not stage.night else lch(0.36, 0.12, 27)
        pen.line((0, 0.6), (0, 2.0), iron, 0.1)
        pen.rect(-0.5, 1.9, 1.0, 0.14, iron)
        pen.rect(-1.1, -1.4, 2.2, 2.0, red)
        pen.rect(-0.95, -0.5, 1.9, 0.85, WARM if stage.night else lch(0.72, 0.04, 225))
        for bar in (-0.35, 0.3):
            pen.rect(bar, -0.5, 0.07, 0.85, red)


def _floor(pen: Brush, stage: Stage) -> None:
    """Ribbed rubber with a border."""
    own = stage.lit(stage.tone(0.40, 0.02, 255, "ground"), UP, 3)
    near = stage.camera.position[2] + 0.25
    with pen.on((0, 0, 0), RIGHT, AWAY):
        pen.gradient(
            rectangle(-HALF, near, 2 * HALF, FAR - near), (0, near), (0, FAR), [adjust(own, -0.06), adjust(own, 0.03)]
        )
        for rib in range(29):
            pen.rect(-HALF + 0.1 + rib * 0.2, near, 0.05, FAR - near, adjust(own, 0.045))
        pen.rect(-HALF, FAR - 0.3, 2 * HALF, 0.3, adjust(own, -0.08))


def _ceiling(pen: Brush, stage: Stage, pale: Rgb) -> None:
    own = stage.lit(pale, (0, -0.4, -0.9), 3)
    near = stage.camera.position[2] + 0.25
    with pen.on((-HALF, HEIGHT, near), RIGHT, AWAY):
        pen.gradient(rectangle(0, 0, 2 * HALF, FAR - near), (0, 0), (0, FAR - near), [adjust(own, -0.06), own])
        for seam in range(1, 4):
            pen.rect(seam * HALF / 2, 0, 0.03, FAR - near, adjust(own, -0.07))
        hatch = max(0.3, 0.4 - near)
        pen.rect(HALF - 0.55, hatch, 1.1, 1.0, adjust(own, -0.05))
        for z in (1.4, -1.6):
            if z > near + 0.4:
                pen.rect(HALF - 0.5, z - near, 1.0, 0.2, lch(0.97, 0.04, 95) if stage.night else adjust(own, 0.06))


def _wall(pen: Brush, long: float, tones: tuple[Rgb, Rgb], posts: float) -> None:
    """One side: a painted sheet under the sill, a strip under the roof, posts between the panes, a sheen on them."""
    low, frame = tones
    pen.gradient(rectangle(0, 0, long, SILL), (0, 0), (0, SILL), [adjust(low, -0.07), low])
    pen.rect(0, 0.12, long, 0.05, adjust(low, 0.07))
    pen.rect(0, SILL - 0.05, long, 0.1, frame)
    pen.gradient(rectangle(0, HEAD, long, HEIGHT - HEAD), (0, HEAD), (0, HEIGHT), [frame, adjust(frame, -0.05)])
    pen.rect(0, HEAD, long, 0.05, adjust(frame, -0.12))
    count = max(1, round(long / posts))
    for number in range(count + 1):
        pen.rect(number * long / count - 0.06, SILL, 0.12, HEAD - SILL, frame)
    for number in range(count):
        x = (number + 0.2) * long / count
        pen.fill(
            [(x, SILL + 0.1), (x + 0.16, SILL + 0.1), (x + 0.6, HEAD - 0.06), (x + 0.44, HEAD - 0.06)], (1, 1, 1), 0.10
        )


def _side(pen: Brush, side: int, red: Rgb, pale: Rgb) -> None:
    normal = (float(-side), 0.0, 0.0)
    tones = (pen.stage.lit(red, normal, 3), pen.stage.lit(pale, normal, 3))
    start = (side * HALF, 0, NEAR) if side < 0 else (side * HALF, 0, FAR)
    with pen.on(start, AWAY if side < 0 else (0, 0, -1), UP):
        _wall(pen, FAR - NEAR, tones, 1.8)


def _front(pen: Brush, red: Rgb, pale: Rgb) -> None:
    with pen.on((-HALF, 0, FAR), RIGHT, UP):
        _wall(pen, 2 * HALF, (pen.lit(red, at=(0, 1, FAR)), pen.lit(pale, at=(0, 1, FAR))), 1.95)
        white = pen.lit(lch(0.95, 0.01, 90), at=(0, 1, FAR))
        pen.centred("12", HALF, 0.22, 0.34, white)


def _pole(stage: Stage, x: float, z: float) -> None:
    """A pole to hold on to, from floor to ceiling."""

    def draw_it(pen: Brush) -> None:
        steel = pen.lit(lch(0.84, 0.01, 240), at=(x, 1, z))
        with pen.standing(x, 0, z):
            pen.gradient(
                rectangle(-0.03, 0, 0.06, HEIGHT),
                (-0.03, 0),
                (0.03, 0),
                [adjust(steel, 0.06), steel, adjust(steel, -0.2)],
            )
            pen.rect(-0.07, 0, 0.14, 0.04, adjust(steel, -0.1))
            pen.rect(-0.07, HEIGHT - 0.05, 0.14, 0.05, adjust(steel, -0.1))

    stage.put(x, z, draw_it, radius=0.1, tall=0.3)


def _bench(stage: Stage, side: int) -> None:
    """A bench of slats along a side."""
    wood, x = stage.tone(0.62, 0.09, 65, "wood"), side * (HALF - 0.32)

    def draw_it(pen: Brush) -> None:
        near = max(-1.4, pen.camera.position[2] + 0.8)
        pen.box((x - 0.28, 0.0, near), (x + 0.28, 0.36, FAR - 0.4), lch(0.44, 0.02, 255), hold=False)
        for slat in range(4):
            left = x - 0.3 + slat * 0.15
            pen.box((left, 0.4, near), (left + 0.12, 0.45, FAR - 0.4), wood, hold=False)

    stage.put(x, 2.0, draw_it, radius=0.3, tall=0.45)


def _straps(stage: Stage) -> None:
    """Loops of leather on two rails under the ceiling."""

    def draw_it(pen: Brush) -> None:
        white = pen.lit(lch(0.94, 0.01, 90), at=(0, 2, 1))
        steel, hide = (
            pen.lit(lch(0.82, 0.01, 240), at=(0, 2, 1)),
            pen.lit(stage.tone(0.44, 0.08, 50, "cloth"), at=(0, 2, 1)),
        )
        for x in (-0.85, 0.85):
            for number in range(5):
                z = 2.6 - number * 0.7
                if pen.camera.depth((x, 2.4, z)) > 1.2:
                    with pen.standing(x, 0, z):
                        pen.rect(-0.025, 2.2, 0.05, 0.44, hide)
                        pen.fill([(-0.1, 1.98), (0.1, 1.98), (0.04, 2.2), (-0.04, 2.2)], white, stroke=0.045)
            near = max(-2.0, pen.camera.position[2] + 0.8)
            pen.box((x - 0.02, 2.62, near), (x + 0.02, 2.66, FAR), steel, hold=False)

    stage.put(0.0, 2.7, draw_it, radius=0.2, tall=0.1)


def _panel(stage: Stage, x: float, z: float) -> None:
    """The driver's box: a lever, three lamps, a telephone."""

    def draw_it(pen: Brush) -> None:
        base = stage.tone(0.50, 0.03, 250, "metal")
        pen.box((x - 0.35, 0, z - 0.1), (x + 0.35, 1.05, z + 0.3), base)
        own: Rgb = pen.lit(base, at=(x, 1, z))
        with pen.on((x - 0.35, 0, z - 0.11), RIGHT, UP):
            pen.rect(0.06, 0.55, 0.58, 0.42, adjust(own, -0.12))
            for light, hue in enumerate((27, 85, 150)):
                pen.oval(0.18 + light * 0.17, 0.84, 0.05, 0.05, lch(0.70, 0.17, hue))
            pen.rect(0.3, 0.6, 0.05, 0.14, adjust(own, 0.2))
            pen.oval(0.325, 0.76, 0.045, 0.045, lch(0.56, 0.18, 27))

    stage.put(x, z, draw_it, radius=0.4, tall=1.1)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.4, 1.4, 0.0, ((-0.6, 1.2), (0.7, 1.5), (0.1, 2.1)), ((-1.2, -2.0), (1.3, -2.0)),
                (Seat(-2.55, 0.9, 0.45, 80), Seat(2.55, 0.9, 0.45, -80))),
    spare=((-1.9, 1.6), (1.3, 1.2)),
    focus=(0.8, 1.5, FAR),
    interior=True,
    yaw=2.0,
    shift=-0.2,
    back=5.4,
    ceiling=HEIGHT,
)  # fmt: skip
