"""A dressing room: mirrors in rows of bulbs, pots and brushes, costumes on a rail, a screen, flowers, a sofa."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import bulb, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 2.9, 3.2
SHINE = lch(0.96, 0.07, 88)


def draw(stage: Stage) -> None:
    """The room, far to near."""
    room = rooms.Room(
        -3.7, 3.7, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.66, 0.09, 12, "wall"),
        floor=stage.tone(0.50, 0.08, 52, "wood"),
        ceiling=stage.tone(0.44, 0.06, 55, "wood") if stage.medieval else stage.tone(0.90, 0.02, 85, "trim"),
        wainscot=(stage.tone(0.42, 0.075, 50, "wood") if stage.unpowered else stage.tone(0.86, 0.03, 85, "trim"), 0.9),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood = stage.tone(0.46, 0.085, 46, "wood")
    openings.door(room, pen, "right", 3.4, stage.tone(0.86, 0.03, 85, "trim"), sign="STAGE")
    for number, (u, v) in enumerate(((5.6, 1.35), (6.6, 1.5), (7.6, 1.3))):
        wallart.picture(room, pen, "right", u, v, 0.62, 0.85, f"first night {number}", gilt=number == 1)
    _bench(stage, pen, wood)
    _rail(stage, -2.55, 2.2)
    _screen(stage, 2.75, 2.4)
    if stage.medieval:
        furniture.bench(stage, 2.5, 0.9, wood, "camera", 1.5)
    else:
        furniture.sofa(stage, 2.5, 0.9, stage.tone(0.46, 0.13, 350, "cloth"), width=1.5,
                       cushions=(stage.tone(0.78, 0.1, 85, "accent"), stage.tone(0.90, 0.03, 88, "trim")))  # fmt: skip
    furniture.stool(stage, -0.65, 2.05, stage.tone(0.52, 0.14, 20, "accent"), height=0.48)
    furniture.stool(stage, 0.85, 2.05, stage.tone(0.52, 0.14, 20, "accent"), height=0.48)
    rooms.rug(pen, 0.1, 0.8, 2.8, 1.6, stage.tone(0.46, 0.10, 255, "cloth"), stage.tone(0.78, 0.09, 82, "trim"))
    clutter.lay_all(
        stage, 0.0, (("vase", 1.75, 2.6), ("trunk", -3.1, 0.9), ("hat", -1.6, 1.9), ("bag", 1.5, 1.3)), size=1.3
    )
    clutter.lay(stage, "flower", 1.75, 0.36, 2.6, size=1.5)
    if lamps.lit(stage) > 0.1 or stage.indoors:
        reveal(stage, (0.1, 1.6, FAR - 0.4), 3.0, SHINE, 0.9)


def _bench(stage: Stage, pen: Brush, wood: Rgb) -> None:
    """A long table under two mirrors, each in a frame of bulbs, and what lies on it."""
    left, right, top = -1.6, 1.7, 0.76
    pen.box((left, top - 0.06, FAR - 0.55), (right, top, FAR), stage.tone(0.90, 0.02, 85, "trim"))
    for x in (left, -0.02, right - 0.5):
        pen.box((x, 0, FAR - 0.5), (x + 0.5, top - 0.06, FAR), wood)
        own = pen.lit(wood, at=(x, 0.4, FAR - 0.5))
        with pen.on((x, 0, FAR - 0.51), RIGHT, UP):
            for drawer in range(3):
                pen.rect(0.05, 0.06 + drawer * 0.22, 0.4, 0.18, adjust(own, 0.05))
                pen.oval(0.25, 0.15 + drawer * 0.22, 0.03, 0.025, pen.lit(lch(0.78, 0.1, 85), at=(x, 0.4, FAR)))
    with pen.on((0, 0, FAR - 0.04), RIGHT, UP):
        gold = pen.lit(stage.tone(0.78, 0.09, 84, "trim"))
        glass = pen.lit(stage.tone(0.74, 0.03, 215, "glass"))
        for middle in (-0.78, 0.86):
            pen.rect(middle - 0.68, 0.95, 1.36, 1.32, gold)
            pen.gradient(
                [(middle - 0.52, 1.05), (middle + 0.52, 1.05), (middle + 0.52, 2.16), (middle - 0.52, 2.16)],
                (middle - 0.5, 1.0),
                (middle + 0.5, 2.1),
                [adjust(glass, -0.06), adjust(glass, 0.06)],
            )
            pen.fill([(middle - 0.3, 1.05), (middle - 0.1, 1.05), (middle + 0.36, 2.16), (middle + 0.16, 2.16)],
                     adjust(glass, 0.07), 0.6)  # fmt: skip
            if stage.unpowered:
                _carved(pen, middle, gold)
                continue
            for x, y in _bulbs(middle):
                pen.oval(x, y, 0.055, 0.055, (1.0, 0.98, 0.9))
            for note in range(3):
                paper = pen.lit(lch(0.92, 0.05, (85, 20, 210)[note]))
                pen.rect(middle - 0.48 + note * 0.07, 1.86 + note * 0.09, 0.16, 0.12, paper)
    for x in (-1.56, 0.04, 1.64) if stage.unpowered else ():
        lamps.candle(stage, x, top, FAR - 0.25, tall=0.26, reach=1.6)
    for middle in () if stage.unpowered else (-0.78, 0.86):
        at = (middle, 2.24, FAR - 0.1)
        bulb(stage, at, SHINE, 0.22, 0.9)
        stage.lamp(at, SHINE, 0.7, 2.6)
    things = (
        ("jar", -1.3, FAR - 0.3),
        ("paintbrush", -1.0, FAR - 0.4),
        ("bottle", -0.4, FAR - 0.25),
        ("jar", -0.2, FAR - 0.3),
        ("mask", 0.35, FAR - 0.25),
        ("flower", 0.6, FAR - 0.2),
        ("glass", 1.0, FAR - 0.35),
        ("mirror", 1.3, FAR - 0.3),
    )
    clutter.lay_all(stage, top, things, size=1.1)


def _carved(pen: Brush, middle: float, gold: Rgb) -> None:
    """Leaves along the frame of a mirror, and a crest on it."""
    for side in (-1, 1):
        for row in range(7):
            pen.oval(middle + side * 0.6, 1.02 + 0.19 * row, 0.05, 0.085, adjust(gold, 0.07 if row % 2 else -0.07))
    for number in range(6):
        pen.oval(middle - 0.45 + 0.18 * number, 2.215, 0.08, 0.045, adjust(gold, 0.07 if number % 2 else -0.07))
    pen.fill([(middle - 0.3, 2.27), (middle, 2.5), (middle + 0.3, 2.27)], gold)
    pen.oval(middle, 2.34, 0.08, 0.08, adjust(gold, 0.1))


def _bulbs(middle: float) -> list[tuple[float, float]]:
    """Where the bulbs of a mirror sit: up both sides and along the top."""
    sides = [(middle + side * 0.6, 1.1 + 0.2 * row) for side in (-1, 1) for row in range(6)]
    return sides + [(middle - 0.4 + 0.2 * number, 2.22) for number in range(5)]


def _rail(stage: Stage, x: float, z: float) -> None:
    """A rail on wheels, full of costumes, a feather boa over its end, hats on top."""
    tones = (
        (0.46, 0.16, 22),
        (0.80, 0.11, 86),
        (0.40, 0.11, 260),
        (0.92, 0.02, 88),
        (0.50, 0.13, 155),
        (0.44, 0.14, 320),
        (0.66, 0.13, 50),
    )

    def draw_it(pen: Brush) -> None:
        tone = stage.tone(0.40, 0.075, 50, "wood") if stage.unpowered else lch(0.70, 0.012, 240)
        steel, dice = pen.lit(tone, at=(x, 1, z)), stage.dice("costumes")
        pen.contact((x, 0, z), 1.0, 0.35, 0.4)
        with pen.standing(x, 0, z):
            for post in (-0.85, 0.8):
                pen.rect(post, 0.08, 0.05, 1.75, steel)
                pen.rect(post - 0.16, 0.08, 0.37, 0.05, steel)
                if stage.unpowered:
                    continue
                pen.oval(post - 0.12, 0.05, 0.05, 0.05, (0.12, 0.12, 0.13))
                pen.oval(post + 0.17, 0.05, 0.05, 0.05, (0.12, 0.12, 0.13))
            for number in range(9):
                own = pen.lit(stage.tone(*tones[number % 7], "cloth"), at=(x, 1, z))
                at, low = -0.7 + number * 0.17, dice.uniform(0.25, 0.75)
                flare = dice.uniform(0.14, 0.26)
                shape = [
                    (at - 0.05, 1.76),
                    (at + 0.05, 1.76),
                    (at + 0.13, 1.6),
                    (at + flare, low),
                    (at - flare, low),
                    (at - 0.13, 1.6),
                ]
                pen.gradient(shape, (at - flare, 0), (at + flare, 0), [adjust(own, 0.04), own, adjust(own, -0.1)])
                pen.line((at, 1.6), (at + 0.03, low + 0.02), adjust(own, -0.1), 0.02)
                if number % 3 == 0:
                    for _ in range(7):
                        pen.oval(
                            at + dice.uniform(-0.1, 0.1), dice.uniform(low + 0.1, 1.5), 0.014, 0.014, adjust(own, 0.25)
                        )
            pen.rect(-0.87, 1.78, 1.74, 0.045, steel)
            if stage.unpowered:
                return
            boa = pen.lit(stage.tone(0.66, 0.16, 350, "accent"), at=(x, 1, z))
            for number in range(13):
                pen.oval(
                    0.86 + dice.uniform(-0.04, 0.04),
                    1.74 - number * 0.085,
                    0.085,
                    0.07,
                    adjust(boa, dice.uniform(-0.05, 0.06)),
                )

    stage.put(x, z, draw_it, radius=0.9, tall=1.8)


def _screen(stage: Stage, x: float, z: float) -> None:
    """A folding screen with a gown thrown over it."""

    def draw_it(pen: Brush) -> None:
        panel, cloth = (
            pen.lit(stage.tone(0.80, 0.06, 82, "cloth"), at=(x, 1, z)),
            pen.lit(stage.tone(0.44, 0.13, 265, "accent"), at=(x, 1, z)),
        )
        frame = adjust(panel, -0.34)
        pen.contact((x, 0, z), 0.9, 0.25, 0.4)
        with pen.standing(x, 0, z):
            for number, (left, shift) in enumerate(((-0.8, 0.0), (-0.27, 0.06), (0.26, 0.0))):
                pen.fill(
                    [(left, shift), (left + 0.52, 0.06 - shift), (left + 0.52, 1.78 - shift), (left, 1.72 + shift)],
                    frame,
                )
                pen.fill([(left + 0.05, shift + 0.08), (left + 0.47, 0.12 - shift), (left + 0.47, 1.7 - shift),
                          (left + 0.05, 1.66 + shift)], adjust(panel, 0.03 * (number % 2)))  # fmt: skip
                for flower in range(3):
                    pen.oval(left + 0.26, 0.4 + flower * 0.48, 0.09, 0.09, pen.lit(lch(0.66, 0.14, 10), at=(x, 1, z)))
                    pen.curve(
                        [
                            (left + 0.26, 0.3 + flower * 0.48),
                            (left + 0.16, 0.2 + flower * 0.48),
                            (left + 0.3, 0.1 + flower * 0.48),
                        ],
                        pen.lit(lch(0.5, 0.1, 145), at=(x, 1, z)),
                        0.02,
                    )
            pen.gradient([(-0.25, 1.84), (0.2, 1.84), (0.28, 0.86), (0.05, 0.8), (-0.3, 0.9)], (-0.3, 0), (0.28, 0),
                         [adjust(cloth, 0.05), cloth, adjust(cloth, -0.1)])  # fmt: skip

    stage.put(x, z, draw_it, radius=0.8, tall=1.8)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.5, 1.6, 0.0, ((0.1, 1.8), (1.6, 1.9)), ((-1.3, -1.9), (1.4, -1.9)),
                (Seat(-0.65, 2.0, 0.48, 180), Seat(2.2, 0.8, 0.48, 0), Seat(2.8, 0.8, 0.48, 0)),
                (Surface("bench", 0.1, 0.76, FAR - 0.3, 3.0, 0.4),)),
    spare=((-1.4, 1.2), (1.5, 2.3)),
    focus=(-0.78, 1.6, FAR),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=6.2,
    ceiling=HEIGHT,
    reach=16.0,
)  # fmt: skip
