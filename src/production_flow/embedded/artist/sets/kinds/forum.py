"""A forum of antiquity: a temple on its steps, walks behind columns, statues, braziers, an aqueduct far off."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import fixtures, ground, nature, sky
from production_flow.embedded.artist.sets.parts.glow import (
    WARM,
    action_light,
    bulb,
    floor_pool,
    reveal,
    street_lamp,
    wall_wash,
)
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

LEFT, SIDE, END = -7.4, 7.6, 23.0
COLUMN, WALK = 4.0, 2.6
"""Metres of a column of the walks, and how deep they are."""
_TEMPLE = (7.2, 1.5, 6.0)
"""Half the front, the height of its steps, and of its columns."""


def draw(stage: Stage) -> None:
    """The forum, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=7, sun=(12, 13))
    sky.hills(
        stage,
        (
            (420, 56, lch(0.58, 0.06, 275), 0.6),
            (280, 30, lch(0.58, 0.07, 110), 0.42),
            (190, 15, lch(0.52, 0.09, 135), 0.24),
        ),
    )
    marble = stage.tone(0.90, 0.025, 82, "stone")
    _aqueduct(stage)
    _temple(stage, marble)
    pen = ground.plain(stage, stage.tone(0.78, 0.035, 78, "ground"), depth=42.5)
    ground.slabs(pen, stage.lit(stage.tone(0.78, 0.035, 78, "ground"), UP, 4), LEFT, SIDE, END)
    ground.patches(pen, stage.lit(stage.tone(0.72, 0.04, 72, "ground"), UP, 4), LEFT, SIDE, END, 26, opacity=0.4,
                   part="worn")  # fmt: skip
    pen = stage.layer("rows", stage.action_depth + 6)
    for side in (-1, 1):
        _walk(stage, pen, side, marble)
    for number, (x, z) in enumerate(((-4.9, 5.6), (5.1, 7.8), (-4.9, 12.4), (5.1, 15.0))):
        _statue(stage, x, z, marble, number)
    lit = dark.lamps if dark else 0.0
    for x, z in ((-4.7, 2.2), (4.9, 3.4), (-4.7, 9.0), (4.9, 11.4)):
        if stage.unpowered:
            _brazier(stage, x, z, lit)
        else:
            street_lamp(stage, x, z, height=3.8, lit=lit)
    for x, z in ((-6.6, 0.4), (6.8, 0.2), (6.8, 5.6)):
        nature.pot(stage, x, z, 0.9, part=f"laurel {x} {z}", plant="tree")
    for number, (x, z) in enumerate(((-5.7, 3.3), (-5.3, 3.6), (5.9, 1.6), (6.2, 9.4))):
        _amphora(stage, x, z, number)
    action_light(stage, 0.5, 240)


def _aqueduct(stage: Stage) -> None:
    """Arches across the plain, hazy with distance."""
    pen = stage.layer("aqueduct", 90)
    own = mix(pen.lit(stage.tone(0.74, 0.05, 65, "stone"), at=(0, 8, 40)), stage.light.haze, 0.45)
    hollow = mix(adjust(own, -0.12), stage.light.haze, 0.35)
    with pen.on((-70.0, 0, 78.0), RIGHT, UP):
        pen.rect(0, 9.0, 140, 1.6, own)
        for arch in range(20):
            x = arch * 7.0
            pen.rect(x, 0, 7.0, 9.0, own)
            pen.fill(path_of((x + 1.0, 0), (x + 1.0, 5.4), (x + 1.0, 8.2, x + 3.5, 8.2), (x + 6.0, 8.2, x + 6.0, 5.4),
                             (x + 6.0, 0)), hollow)  # fmt: skip


def _temple(stage: Stage, marble: Rgb) -> None:
    """Six columns over seven steps, a pediment with figures, a door in the dark behind."""
    pen, (half, base, tall) = stage.layer("far", 43), _TEMPLE
    roof, blue = stage.tone(0.56, 0.11, 42, "stone"), stage.tone(0.46, 0.10, 250, "cloth")
    for step in range(6):
        out = 0.36 * (6 - step)
        pen.box(
            (-half - out, base * step / 6, END - out), (half + out, base * (step + 1) / 6, END + 9), marble, hold=False
        )
    inner = pen.lit(adjust(marble, -0.20), at=(0, 3, END + 2))
    with pen.on((-half + 0.6, base, END + 2.6), RIGHT, UP):
        wide = 2 * half - 1.2
        pen.gradient(rectangle(0, 0, wide, tall), (0, 0), (0, tall), [inner, adjust(inner, -0.08)])
        glow = adjust(WARM, -0.06) if stage.night else adjust(inner, -0.26)
        pen.rect(wide / 2 - 1.35, 0, 2.7, 4.4, adjust(inner, 0.10))
        pen.gradient(rectangle(wide / 2 - 1.1, 0, 2.2, 4.15), (0, 0), (0, 4.1), [glow, adjust(glow, -0.1)])
    for number in range(6):
        x = -half + 0.7 + number * (2 * half - 1.4) / 5
        _column(pen, x, base, END + 0.5, tall, marble, 0.52)
    top = base + tall
    pen.box((-half - 0.2, top, END - 0.1), (half + 0.2, top + 0.9, END + 1.1), marble, hold=False)
    face = pen.lit(marble, at=(0, top, END))
    with pen.on((0, top, END - 0.12), RIGHT, UP):
        pen.rect(-half - 0.2, 0.86, 2 * half + 0.4, 0.16, adjust(face, -0.14))
        for number in range(25):
            pen.rect(-half + 0.1 + number * (2 * half - 0.4) / 24.5, 0.3, 0.26, 0.5, adjust(face, -0.06))
        pen.fill([(-half - 0.8, 1.0), (half + 0.8, 1.0), (0, 3.9)], adjust(face, 0.03))
        pen.fill([(-half + 0.9, 1.25), (half - 0.9, 1.25), (0, 3.35)], pen.lit(blue, at=(0, top, END)))
        for number, up in enumerate((0.7, 1.15, 1.6, 1.15, 0.7)):
            x = (number - 2) * 1.75
            pen.oval(x, 1.25 + up, 0.17, 0.19, face)
            pen.fill([(x - 0.4, 1.27), (x + 0.4, 1.27), (x + 0.2, 1.1 + up), (x - 0.2, 1.1 + up)], face)
        tile = pen.lit(roof, (0, 0.7, -0.5), (0, top, END))
        pen.fill(
            [(-half - 1.0, 1.0), (0, 4.0), (half + 1.0, 1.0), (half + 0.7, 0.9), (0, 3.72), (-half - 0.7, 0.9)], tile
        )
        for x, y in ((-half - 0.8, 1.0), (0.0, 3.9), (half + 0.8, 1.0)):
            pen.fill([(x - 0.28, y), (x + 0.28, y), (x + 0.12, y + 0.75), (x - 0.12, y + 0.75)], lch(0.78, 0.11, 85))
    if stage.night:
        wall_wash(stage, (0, 0, END - 0.2), RIGHT, (0.0, 3.5), 7.5, WARM, 0.85)
        reveal(stage, (0, 3.0, END), 5.0, WARM, 0.8)
        stage.lamp((0, 3.0, END - 1), WARM, 0.8, 6.0)


def _column(pen: Brush, x: float, y: float, z: float, tall: float, marble: Rgb, radius: float) -> None:
    """A fluted column that swells a little, on a ring, under a plate."""
    if pen.camera.depth((x, y, z)) < 1.0:
        return
    pen.box(
        (x - radius * 1.35, y, z - radius * 1.35), (x + radius * 1.35, y + 0.16, z + radius * 1.35), marble, hold=False
    )
    pen.drum((x, y + 0.16, z), radius, tall - 0.5, marble, top=radius * 0.84)
    shade = adjust(pen.lit(marble, at=(x, y, z)), -0.10)
    with pen.standing(x, y, z):
        for flute in (-0.62, -0.24, 0.18, 0.56):
            pen.line((flute * radius, 0.3), (flute * radius * 0.84, tall - 0.45), shade, 0.05 * radius / 0.4, 0.6)
    pen.box((x - radius * 1.25, y + tall - 0.34, z - radius * 1.25), (x + radius * 1.25, y + tall, z + radius * 1.25),
            adjust(marble, 0.03), hold=False)  # fmt: skip


def _walk(stage: Stage, pen: Brush, side: int, marble: Rgb) -> None:
    """A covered walk along the forum: a painted wall with doors, columns before it, a roof of tiles over both."""
    front, back = (LEFT, LEFT - WALK) if side < 0 else (SIDE, SIDE + WALK)
    near = stage.camera.position[2] + 0.6
    low, high = sorted((front, back))
    normal = (float(-side), 0.0, 0.0)
    red, cream = stage.tone(0.50, 0.13, 30, "accent"), stage.tone(0.86, 0.06, 80, "wall")
    pen.box((low - 0.2, 0, near), (high + 0.2, 0.22, END - 1), adjust(marble, -0.05), hold=False)
    ochre, plaster = stage.lit(red, normal, 8, 0.7), stage.lit(cream, normal, 8, 0.7)
    with pen.on((back, 0, 0), AWAY, UP):
        pen.rect(near, 0.2, END - near, 4.6, plaster)
        pen.rect(near, 0.2, END - near, 1.7, ochre)
        pen.rect(near, 1.9, END - near, 0.08, adjust(plaster, 0.05))
        for number in range(9):
            z = -6.0 + number * 3.2
            if z > near:
                pen.rect(z, 0.22, 1.15, 2.5, adjust(ochre, -0.22))
                pen.fill(rectangle(z, 0.22, 1.15, 2.5), adjust(plaster, 0.04), stroke=0.12)
                pen.fill(rectangle(z + 1.6, 2.2, 1.0, 1.3), adjust(ochre, 0.04), stroke=0.06)
        pen.gradient(rectangle(near, 2.6, END - near, 2.3), (0, 4.9), (0, 2.6), [((0.08, 0.04, 0.08), 0.5),
                                                                              ((0.08, 0.04, 0.08), 0.0)])  # fmt: skip
    for number in range(9, -1, -1):
        z = -5.4 + number * 2.8
        if z > near + 0.4:
            _column(pen, front + side * 0.15, 0.22, z, COLUMN, marble, 0.26)
    top = 0.22 + COLUMN
    inner, outer = sorted((front - 0.2 * side, front + 0.5 * side))
    pen.box((inner, top, near), (outer, top + 0.6, END - 1), marble, hold=False)
    tile = stage.lit(stage.tone(0.56, 0.12, 40, "stone"), (-side * 0.5, 0.8, 0), 8)
    edge = front - side * 0.45
    pen.world([(edge, top + 0.6, near), (edge, top + 0.6, END - 1), (back + side * 0.6, top + 1.9, END - 1),
               (back + side * 0.6, top + 1.9, near)], tile)  # fmt: skip
    rim = [(edge, top + high, z) for high, z in ((0.6, near), (0.6, END - 1), (0.44, END - 1), (0.44, near))]
    pen.world(rim, adjust(tile, -0.10))
    if stage.night:
        for z in (2.6, 8.2, 13.8):
            wall_wash(stage, (back - side * 0.01, 0, 0), AWAY, (z, 2.0), 2.6, WARM, 0.75)


def _statue(stage: Stage, x: float, z: float, marble: Rgb, number: int) -> None:
    """Somebody of merit in a toga on a pedestal, an arm out to the people or a scroll in hand."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(marble if number % 2 else stage.tone(0.50, 0.06, 160, "metal"), at=(x, 2, z))
        dim, way = adjust(own, -0.12), 1 if x < 0 else -1
        pen.contact((x, 0, z), 0.7, 0.45, 0.45)
        pen.box((x - 0.5, 0, z - 0.4), (x + 0.5, 0.2, z + 0.4), marble)
        pen.box((x - 0.4, 0.2, z - 0.32), (x + 0.4, 1.3, z + 0.32), adjust(marble, -0.03))
        pen.box((x - 0.48, 1.3, z - 0.38), (x + 0.48, 1.42, z + 0.38), marble)
        with pen.standing(x, 1.42, z):
            pen.gradient(path_of((-0.24, 0), (-0.34, 0.8, -0.24, 1.3), (0.24, 1.3), (0.34, 0.8, 0.24, 0)), (-0.3, 0),
                         (0.3, 0), [adjust(own, 0.05), own, adjust(own, -0.13)])  # fmt: skip
            for fold in range(4):
                pen.curve([(-0.22 + fold * 0.1, 1.25), (0.1 + fold * 0.06, 0.8), (-0.1 + fold * 0.1, 0.08)], dim, 0.03)
            reach = 0.66 if number % 2 else 0.36
            pen.line((way * 0.2, 1.2), (way * (0.2 + reach * 0.5), 1.04 + 0.1 * (number % 2)), own, 0.12)
            pen.line((way * (0.2 + reach * 0.5), 1.04 + 0.1 * (number % 2)), (way * (0.2 + reach), 1.2), own, 0.10)
            pen.rect(-0.06, 1.26, 0.12, 0.14, own)
            pen.oval(0, 1.5, 0.14, 0.17, own)
            pen.oval(0.05, 1.46, 0.08, 0.12, dim, 0.5)
            pen.curve([(-0.14, 1.58), (0, 1.68), (0.14, 1.58)], lch(0.78, 0.11, 85), 0.035)

    stage.put(x, z, draw_it, radius=0.5, tall=3.1)


def _amphora(stage: Stage, x: float, z: float, number: int) -> None:
    """A jar of clay with two handles and a painted band."""

    def draw_it(pen: Brush) -> None:
        clay = pen.lit(stage.tone(0.60, 0.11, 45, "accent" if number % 2 else "plain"), at=(x, 0.5, z))
        dark = adjust(clay, -0.22)
        pen.contact((x, 0, z), 0.24, 0.14, 0.4)
        with pen.standing(x, 0, z):
            for side in (-1, 1):
                pen.curve([(side * 0.07, 0.86), (side * 0.3, 0.9), (side * 0.19, 0.6)], dark, 0.035)
            pot = path_of((-0.07, 0.0), (-0.3, 0.4, -0.21, 0.62), (-0.12, 0.74, -0.08, 0.92), (0.08, 0.92),
                          (0.12, 0.74, 0.21, 0.62), (0.3, 0.4, 0.07, 0.0))  # fmt: skip
            pen.gradient(pot, (-0.24, 0), (0.24, 0), [adjust(clay, 0.05), clay, adjust(clay, -0.12)])
            pen.rect(-0.235, 0.44, 0.47, 0.07, dark, 0.8)
            pen.rect(-0.11, 0.9, 0.22, 0.05, adjust(clay, 0.04))

    stage.put(x, z, draw_it, radius=0.25, tall=0.95)


def _brazier(stage: Stage, x: float, z: float, lit: float) -> None:
    """A bowl of bronze on three legs, that burns after dark."""

    def draw_it(pen: Brush) -> None:
        bronze = pen.lit(lch(0.46, 0.07, 65), at=(x, 1, z))
        pen.contact((x, 0, z), 0.35, 0.22, 0.4)
        with pen.standing(x, 0, z):
            for leg in (-0.26, 0.0, 0.26):
                pen.line((leg, 0), (leg * 0.45, 0.95), bronze, 0.05)
            if lit:
                fixtures.flames(pen, 0, 1.06, 0.42)
            pen.fill([(-0.32, 1.1), (0.32, 1.1), (0.18, 0.86), (-0.18, 0.86)], bronze)
            pen.rect(-0.35, 1.08, 0.7, 0.06, adjust(bronze, 0.1))

    stage.put(x, z, draw_it, radius=0.35, tall=1.2)
    if lit:
        bulb(stage, (x, 1.3, z), fixtures.FIRE, 0.6 * lit, 0.9)
        reveal(stage, (x, 1.4, z), 2.6, fixtures.FIRE, 0.85 * lit)
        floor_pool(stage, x, z, 2.6, fixtures.FIRE, 0.85 * lit)
        stage.lamp((x, 1.5, z), fixtures.FIRE, 0.8 * lit, 3.4, 0.4)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.6, 1.7, 0.0, ((-1.4, 5.4), (1.2, 6.8), (-0.2, 9.6)), ((-1.4, -2.2), (1.5, -2.2)),
                (Seat(-5.9, 1.4, 0.4, 90),)),
    spare=((-3.2, 3.4), (3.3, 3.4)),
    focus=(0.0, 4.0, END),
    yaw=3.5,
    shift=-0.4,
)  # fmt: skip
