"""Larger things that a place's details may name: a stove, scales, a lectern, a telescope, an anvil, a screen."""

from __future__ import annotations

from collections.abc import Callable

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.parts import clutter, furniture, plains, shelving
from production_flow.embedded.artist.sets.parts.fixtures import FIRE
from production_flow.embedded.artist.sets.parts.glow import bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.stage import Stage

Piece = Callable[[Stage, float, float], None]


def stove(stage: Stage, x: float, z: float) -> None:
    """An iron stove with a pipe, a kettle on it, its door a little open on the fire."""
    iron = lch(0.30, 0.02, 260)

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.5, 0.35, 0.5)
        pen.drum((x, 0.14, z), 0.28, 0.7, iron)
        pen.drum((x, 0.84, z), 0.33, 0.06, adjust(iron, 0.05))
        pen.drum((x, 0.9, z + 0.1), 0.08, 1.7, iron)
        with pen.standing(x, 0, z - 0.28):
            own = pen.lit(iron, at=(x, 0, z))
            for leg in (-0.2, 0.16):
                pen.rect(leg, 0, 0.05, 0.16, own)
            pen.rect(-0.14, 0.34, 0.28, 0.24, adjust(own, -0.08))
            pen.rect(-0.11, 0.37, 0.22, 0.18, lch(0.72, 0.17, 50))
            for slot in range(3):
                pen.rect(-0.08 + slot * 0.07, 0.37, 0.02, 0.18, adjust(own, -0.06))

    stage.put(x, z, draw, radius=0.4, tall=0.85)
    clutter.lay(stage, "pot", x, 0.9, z - 0.1, size=0.9)
    bulb(stage, (x, 0.45, z - 0.3), FIRE, 0.4, 0.5)
    reveal(stage, (x, 0.6, z - 0.3), 1.2, FIRE, 0.8)
    floor_pool(stage, x, z - 0.6, 1.1, FIRE, 0.7)
    stage.lamp((x, 0.5, z - 0.3), FIRE, 0.5, 1.6, 0.4)


def scales(stage: Stage, x: float, z: float) -> None:
    """Scales with two pans on a small table."""
    furniture.table(stage, x, z, 0.8, 0.5, stage.tone(0.48, 0.08, 52, "wood"), height=0.78)

    def draw(pen: Brush) -> None:
        brass = pen.lit(lch(0.76, 0.11, 84), at=(x, 1, z))
        with pen.standing(x, 0.78, z):
            pen.fill([(-0.14, 0), (0.14, 0), (0.05, 0.06), (-0.05, 0.06)], brass)
            pen.rect(-0.015, 0.04, 0.03, 0.46, brass)
            pen.line((-0.28, 0.47), (0.28, 0.43), brass, 0.025)
            pen.oval(0, 0.5, 0.035, 0.035, adjust(brass, 0.1))
            for side, drop in ((-0.28, 0.47), (0.28, 0.43)):
                for edge in (-0.1, 0.1):
                    pen.line((side, drop), (side + edge, drop - 0.24), adjust(brass, -0.14), 0.008)
                pen.fill(path_of((side - 0.12, drop - 0.24), (side, drop - 0.34, side + 0.12, drop - 0.24)), brass)

    stage.put(x, z - 0.01, draw, radius=0.3, tall=0.85)


def ladder(stage: Stage, x: float, z: float) -> None:
    """A ladder that leans."""
    shelving.ladder(stage, x, z + 0.4, 2.4)


def lectern(stage: Stage, x: float, z: float) -> None:
    """A lectern with an open book."""
    wood = stage.tone(0.42, 0.09, 46, "wood")

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.4, 0.3, 0.45)
        pen.box((x - 0.28, 0, z - 0.2), (x + 0.28, 0.1, z + 0.2), wood)
        pen.box((x - 0.09, 0.1, z - 0.08), (x + 0.09, 0.95, z + 0.08), wood)
        own, paper = pen.lit(wood, at=(x, 1, z)), pen.lit(lch(0.94, 0.025, 88), UP, (x, 1, z))
        with pen.standing(x, 0.92, z - 0.05):
            pen.fill([(-0.36, 0), (0.36, 0), (0.32, 0.3), (-0.32, 0.3)], adjust(own, 0.05))
            for side in (-1, 1):
                pen.fill(
                    [(0, 0.05), (side * 0.28, 0.08), (side * 0.26, 0.3), (0, 0.27)], adjust(paper, -0.03 * (side > 0))
                )
                for line in range(4):
                    pen.rect(min(side * 0.06, side * 0.22), 0.11 + line * 0.045, 0.16, 0.012, adjust(paper, -0.45), 0.7)

    stage.put(x, z, draw, radius=0.35, tall=0.9)


def telescope(stage: Stage, x: float, z: float) -> None:
    """A telescope of brass on three legs."""

    def draw(pen: Brush) -> None:
        wood, brass = (
            pen.lit(stage.tone(0.44, 0.08, 50, "wood"), at=(x, 1, z)),
            pen.lit(lch(0.76, 0.11, 84), at=(x, 1, z)),
        )
        pen.contact((x, 0, z), 0.5, 0.35, 0.4)
        with pen.standing(x, 0, z):
            for leg in (-0.36, 0.02, 0.38):
                pen.line((leg, 0), (0, 1.1), wood, 0.045)
            pen.oval(0, 1.12, 0.07, 0.07, brass)
            pen.line((-0.5, 0.98), (0.1, 1.2), brass, 0.1)
            pen.line((0.1, 1.2), (0.62, 1.4), adjust(brass, 0.04), 0.14)
            pen.line((0.58, 1.385), (0.66, 1.415), adjust(brass, -0.14), 0.17)
            pen.line((-0.52, 0.973), (-0.42, 1.01), adjust(brass, -0.14), 0.12)

    stage.put(x, z, draw, radius=0.45, tall=0.9)


def anvil(stage: Stage, x: float, z: float) -> None:
    """An anvil on its block, a hammer on it."""

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.5, 0.35, 0.45)
        pen.drum((x, 0, z), 0.28, 0.5, stage.tone(0.46, 0.07, 52, "wood"))
        iron = pen.lit(lch(0.40, 0.02, 250), at=(x, 0.6, z))
        with pen.standing(x, 0.5, z - 0.1):
            pen.fill(path_of((-0.2, 0), (0.2, 0), (0.1, 0.08), (0.12, 0.17), (0.3, 0.18), (0.3, 0.28), (-0.24, 0.28),
                             (-0.34, 0.27, -0.46, 0.22), (-0.3, 0.17, -0.12, 0.17), (-0.1, 0.08)), iron)  # fmt: skip
            pen.rect(-0.24, 0.26, 0.54, 0.025, adjust(iron, 0.16))

    stage.put(x, z, draw, radius=0.4, tall=0.8)
    clutter.lay(stage, "hammer", x + 0.05, 0.78, z, size=1.1)


def screen(stage: Stage, x: float, z: float) -> None:
    """A folding screen of three leaves with painted reeds."""
    paper = stage.tone(0.90, 0.035, 85, "trim")

    def draw(pen: Brush) -> None:
        frame, reed = stage.tone(0.32, 0.06, 35, "wood"), stage.tone(0.46, 0.08, 165, "accent")
        pen.contact((x, 0, z), 1.1, 0.4, 0.4)
        for number, (left, back, turn) in enumerate(((-1.05, 0.0, 0.3), (-0.35, 0.3, -0.3), (0.35, 0.0, 0.3))):
            with pen.on((x + left, 0.06, z + back), (1.0, 0.0, turn / 0.7), UP):
                own = pen.lit(paper, (-turn, 0, -1), (x, 1, z))
                pen.rect(0, 0, 0.7, 1.75, pen.lit(frame, (-turn, 0, -1), (x, 1, z)))
                pen.rect(0.05, 0.05, 0.6, 1.65, own)
                stem = pen.lit(reed, (-turn, 0, -1), (x, 1, z))
                for at in (0.16, 0.3, 0.42):
                    pen.curve([(at, 0.08), (at + 0.05, 0.6), (at + 0.12 - 0.1 * number, 1.1 + at)], stem, 0.016)
                if number == 1:
                    pen.oval(0.36, 1.35, 0.14, 0.14, pen.lit(stage.tone(0.62, 0.16, 35, "accent"), at=(x, 1, z)))

    stage.put(x, z, draw, radius=0.9, tall=0.9)


def notices(stage: Stage, x: float, z: float) -> None:
    """A board of notices on two posts."""

    def draw(pen: Brush) -> None:
        dice, wood = stage.dice("notices"), pen.lit(stage.tone(0.42, 0.08, 50, "wood"), at=(x, 1, z))
        pen.contact((x, 0, z), 0.8, 0.25, 0.4)
        with pen.standing(x, 0, z):
            for post in (-0.62, 0.56):
                pen.rect(post, 0, 0.07, 1.75, adjust(wood, -0.06))
            pen.rect(-0.6, 0.72, 1.2, 0.92, wood)
            pen.rect(-0.54, 0.78, 1.08, 0.8, pen.lit(lch(0.60, 0.06, 75), at=(x, 1, z)))
            pen.fill([(-0.72, 1.64), (0.72, 1.64), (0.0, 1.86)], adjust(wood, -0.1))
            for number in range(8):
                paper = pen.lit(lch(dice.uniform(0.84, 0.95), 0.03, dice.choice((85, 210, 60))), at=(x, 1, z))
                left, low = -0.5 + (number % 4) * 0.26, 0.82 + (number // 4) * 0.38
                pen.rect(left, low, 0.2, dice.uniform(0.24, 0.34), paper)
                for line in range(3):
                    pen.rect(left + 0.03, low + 0.05 + line * 0.06, 0.13, 0.016, adjust(paper, -0.4))

    stage.put(x, z, draw, radius=0.7, tall=0.9)


def flagstaff(stage: Stage, x: float, z: float) -> None:
    """A flag on a staff."""
    cloth = stage.tone(0.56, 0.17, 28, "accent")

    def draw(pen: Brush) -> None:
        tall = 2.5 if stage.indoors else 5.2
        pen.contact((x, 0, z), 0.3, 0.2, 0.4)
        with pen.standing(x, 0, z):
            white, own = pen.lit(lch(0.92, 0.015, 88), at=(x, 2, z)), pen.lit(cloth, at=(x, 3, z))
            pen.rect(-0.2, 0, 0.4, 0.12, adjust(white, -0.2))
            pen.rect(-0.035, 0, 0.07, tall, white)
            pen.oval(0, tall + 0.05, 0.07, 0.07, pen.lit(lch(0.78, 0.11, 84), at=(x, 2, z)))
            flag = path_of(
                (0.04, tall - 0.1),
                (0.5, tall + 0.1, 0.8, tall - 0.16),
                (1.1, tall - 0.3, 1.4, tall - 0.12),
                (1.4, tall - 0.9),
                (1.0, tall - 1.1, 0.8, tall - 0.92),
                (0.5, tall - 0.7, 0.04, tall - 0.9),
            )
            pen.gradient(flag, (0, 0), (1.4, 0), [own, adjust(own, 0.06), adjust(own, -0.08)], [0, 0.5, 1])

    stage.put(x, z, draw, radius=0.3, tall=5.2)


def logs(stage: Stage, x: float, z: float) -> None:
    """A stack of split wood, an axe in a block."""

    def draw(pen: Brush) -> None:
        dice = stage.dice("woodpile")
        cut, bark = (
            pen.lit(stage.tone(0.72, 0.08, 72, "wood"), at=(x, 0, z)),
            pen.lit(stage.tone(0.40, 0.06, 52, "wood"), at=(x, 0, z)),
        )
        pen.contact((x, 0, z), 1.1, 0.4, 0.45)
        with pen.standing(x, 0, z):
            for row in range(5):
                for column in range(8 - row // 2):
                    at = (-0.78 + column * 0.22 + 0.1 * (row % 2), 0.11 + row * 0.19)
                    size = dice.uniform(0.09, 0.115)
                    pen.oval(*at, size, size, bark)
                    pen.oval(*at, size * 0.82, size * 0.82, adjust(cut, dice.uniform(-0.06, 0.04)))
                    pen.oval(*at, size * 0.35, size * 0.35, adjust(cut, -0.08))

    stage.put(x, z, draw, radius=0.9, tall=0.9)


def washstand(stage: Stage, x: float, z: float) -> None:
    """A stand with a basin and a jug."""
    furniture.table(stage, x, z, 0.8, 0.45, stage.tone(0.50, 0.08, 52, "wood"), height=0.78)
    clutter.lay_all(stage, 0.78, (("bowl", x - 0.12, z), ("vase", x + 0.26, z)), size=1.15)


def memorial(stage: Stage, x: float, z: float) -> None:
    """A stone to those who did not come back, a wreath at its foot."""

    def draw(pen: Brush) -> None:
        stone = stage.tone(0.74, 0.015, 85, "stone")
        pen.contact((x, 0, z), 1.0, 0.7, 0.45)
        for step, (half, low) in enumerate(((0.9, 0.0), (0.65, 0.2))):
            pen.box(
                (x - half, low, z - half * 0.7),
                (x + half, low + 0.2, z + half * 0.7),
                adjust(stone, -0.03 + 0.02 * step),
            )
        pen.box((x - 0.38, 0.4, z - 0.3), (x + 0.38, 2.2, z + 0.3), stone)
        own = pen.lit(stone, at=(x, 1, z))
        with pen.on((x - 0.38, 0.4, z - 0.305), RIGHT, UP):
            for line in range(9):
                pen.rect(0.12, 0.5 + line * 0.11, 0.52, 0.03, adjust(own, -0.16))
            pen.rect(0.34, 1.48, 0.08, 0.26, adjust(own, -0.18))
            pen.rect(0.27, 1.6, 0.22, 0.06, adjust(own, -0.18))
        with pen.standing(x, 0.4, z - 0.4):
            green = pen.lit(lch(0.42, 0.09, 145), at=(x, 0, z))
            pen.oval(0, 0.24, 0.24, 0.24, green)
            pen.oval(0, 0.24, 0.13, 0.13, own)
            for berry in ((-0.16, 0.32), (0.12, 0.38), (0.17, 0.16), (-0.1, 0.1)):
                pen.oval(*berry, 0.035, 0.035, pen.lit(lch(0.56, 0.19, 27), at=(x, 0, z)))
        pen.fill([pen.camera.project((x + a, 2.2, z)) for a in (-0.45, 0.45)] + [pen.camera.project((x, 2.9, z))], own)

    stage.put(x, z, draw, radius=0.8, tall=2.8)


def vending(stage: Stage, x: float, z: float) -> None:
    """A machine of drinks, lit from inside."""
    glow = lch(0.90, 0.06, 210)

    def draw(pen: Brush) -> None:
        dice = stage.dice("vending")
        pen.contact((x, 0, z), 0.6, 0.4, 0.45)
        pen.box((x - 0.45, 0, z - 0.35), (x + 0.45, 1.85, z + 0.35), stage.tone(0.50, 0.16, 27, "accent"))
        with pen.on((x - 0.45, 0, z - 0.36), RIGHT, UP):
            pen.gradient(rectangle(0.07, 0.62, 0.56, 1.12), (0, 1.7), (0, 0.6), [glow, adjust(glow, -0.12)])
            for row in range(4):
                for column in range(5):
                    pen.rect(
                        0.1 + column * 0.105,
                        0.68 + row * 0.27,
                        0.07,
                        0.19,
                        lch(0.60, 0.15, dice.choice((27, 85, 150, 250))),
                    )
            pen.rect(0.7, 0.95, 0.13, 0.5, (0.12, 0.12, 0.14))
            pen.rect(0.14, 0.2, 0.5, 0.24, (0.1, 0.1, 0.12))

    stage.put(x, z, draw, radius=0.5, tall=0.9)
    bulb(stage, (x - 0.1, 1.2, z - 0.4), glow, 0.3, 0.8)
    reveal(stage, (x, 1.2, z - 0.4), 1.1, glow, 0.7)


PIECES: dict[str, Piece] = {
    word: piece
    for piece, words in (
        (stove, "stove heater"), (scales, "scales"), (ladder, "ladder stepladder"), (plains.well, "well wellhead"),
        (lectern, "lectern"), (telescope, "telescope"), (anvil, "anvil"), (screen, "screens folding"),
        (notices, "noticeboard notice toll"), (flagstaff, "flagstaff flagpole flag"), (logs, "woodpile firewood"),
        (washstand, "washstand"), (memorial, "memorial"), (vending, "vending"),
    )
    for word in words.split()
}  # fmt: skip
"""Larger things by word."""

HAVE: dict[Piece, frozenset[str]] = {
    stove: frozenset(["kitchen", "jail", "bakery", "engine_room", "greenhouse", "lamp_room"]),
    scales: frozenset(["shop", "laboratory"]),
    ladder: frozenset(["library", "museum", "theatre"]),
    plains.well: frozenset(["desert", "old_town"]),
    lectern: frozenset(["church"]),
    screen: frozenset(["concourse", "hospital", "newsroom", "core", "bridge", "boardroom", "submarine"]),
    notices: frozenset(["corridor", "classroom", "concourse", "newsroom", "office"]),
    washstand: frozenset(["hospital"]),
    flagstaff: frozenset(["courtroom", "deck", "border_post"]),
}
"""Sets that show such a thing anyway, or in which its word means another."""

BYGONE: frozenset[Piece] = frozenset({stove, washstand})
"""What nobody has in days to come."""
