"""Fields of play: their lines and a goal, floodlights, and the ground of a small town with its one stand."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.parts import clutter, furniture, ground
from production_flow.embedded.artist.sets.parts.fixtures import railing
from production_flow.embedded.artist.sets.parts.glow import WARM, bulb, floor_pool, reveal, shaft
from production_flow.embedded.artist.sets.stage import Stage

PALE = lch(0.95, 0.02, 220)
FLOODS_Z = 26.0
"""Depth at which the masts of the floodlights stand."""


def home_ground(stage: Stage) -> None:
    """Where a town plays: one wooden stand, a rail round the field, roofs behind a hedge, a board with numbers."""
    pen, dice = stage.layer("rows", stage.action_depth + 13), stage.dice("home ground")
    brick, slate = stage.tone(0.52, 0.10, 38, "wall"), stage.tone(0.44, 0.03, 250, "wall")
    with pen.on((0, 0, 34.0), RIGHT, UP):
        wall, roof = pen.lit(brick, at=(0, 3, 34)), pen.lit(slate, (0, 0.6, -0.7), (0, 5, 34))
        for number in range(16):
            x, own = -40.0 + number * 5.0, adjust(wall, dice.uniform(-0.03, 0.03))
            pen.rect(x, 0, 5.0, 5.0, own)
            pen.fill([(x, 4.9), (x + 5.0, 4.9), (x + 5.0, 7.0), (x, 7.0)], adjust(roof, dice.uniform(-0.02, 0.02)))
            pen.rect(x + 0.3, 6.6, 0.9, 1.3, adjust(own, -0.06))
            for left in (0.8, 3.0):
                lit = stage.night and dice.random() < 0.5
                pen.rect(x + left, 3.0, 1.0, 1.1, lch(0.88, 0.12, 80) if lit else adjust(own, -0.22))
        leaf = pen.lit(stage.tone(0.42, 0.08, 142, "leaf"), at=(0, 1, 34))
        for number in range(60):
            pen.oval(-40 + number * 1.35, 1.5, 1.2, dice.uniform(1.1, 1.7), adjust(leaf, dice.uniform(-0.04, 0.03)))
        pen.rect(-42, 0, 84, 1.6, leaf)
    turf = stage.tone(0.54, 0.11, 136, "ground")
    pen = ground.plain(stage, turf, depth=stage.action_depth + 12.5, green=True)
    ground.patches(pen, adjust(stage.lit(turf, UP, 4), -0.05, 0.8, -20), -8, 8, 18, 26, opacity=0.4, part="worn turf")
    field(stage, pen, stage.lit(turf, UP, 4))
    _wooden_stand(stage)
    steel = stage.tone(0.88, 0.01, 230, "metal")
    rail = stage.layer("rail", stage.action_depth + 10.6)
    railing(rail, (-16.0, 0, 18.6), (16.0, 0, 18.6), steel, height=1.0, posts=2.0)
    _score(stage, 5.6, 18.9)
    furniture.bench(stage, -4.6, 4.6, stage.tone(0.50, 0.07, 58, "wood"), "right", 2.2)
    clutter.lay_all(stage, 0.0, (("bag", -3.7, 3.2), ("bottle", -3.4, 3.6)), size=1.6)
    for x in (-13.0, 13.0):
        mast(stage, rail, x, 26.0)
    if stage.night:
        floods(stage)


def _wooden_stand(stage: Stage) -> None:
    """A low stand of boards under a roof of sheets, a few dozen people in it."""
    pen, dice = stage.layer("stand", stage.action_depth + 11), stage.dice("stand")
    paint, sheet = stage.tone(0.46, 0.13, 255, "accent"), stage.tone(0.60, 0.02, 240, "metal")
    with pen.on((-9.0, 0, 21.0), RIGHT, UP):
        own, roof = pen.lit(paint, at=(-4, 2, 21)), pen.lit(sheet, (0, 0.6, -0.7), (-4, 5, 21))
        pen.rect(0, 0, 11.0, 4.4, adjust(own, -0.22))
        for row in range(4):
            pen.rect(0, 0.9 + row * 0.62, 11.0, 0.16, adjust(own, -0.06))
            for number in range(15):
                x = 0.5 + number * 0.72 + dice.uniform(-0.1, 0.1)
                if dice.random() < 0.55:
                    coat = pen.lit(
                        stage.tone(0.56, 0.10, (28, 255, 85, 255, 150)[dice.randrange(5)], "cloth"), at=(-4, 1, 21)
                    )
                    pen.oval(x, 1.25 + row * 0.62, 0.24, 0.32, coat)
                    pen.oval(x, 1.68 + row * 0.62, 0.13, 0.15, pen.lit(lch(0.72, 0.06, 58), at=(-4, 1, 21)))
        pen.rect(0, 0, 11.0, 1.0, own)
        for board in range(23):
            pen.rect(board * 0.48, 0, 0.03, 1.0, adjust(own, -0.07))
        for post in (0.0, 3.6, 7.2, 10.8):
            pen.rect(post, 0, 0.2, 4.6, adjust(own, 0.12))
        pen.fill([(-0.6, 4.3), (11.6, 4.3), (11.2, 5.3), (-0.2, 5.3)], roof)
        for rib in range(24):
            pen.line((-0.5 + rib * 0.52, 4.32), (-0.15 + rib * 0.5, 5.28), adjust(roof, -0.06), 0.04)
        pen.rect(-0.6, 4.1, 12.2, 0.28, adjust(own, 0.05))


def _score(stage: Stage, x: float, z: float) -> None:
    """A board on two posts with numbers on nails."""
    pen = stage.layer("score", stage.action_depth + 10.8)
    with pen.on((x, 0, z), RIGHT, UP):
        own, pale = (
            pen.lit(stage.tone(0.30, 0.04, 160, "wood"), at=(x, 2, z)),
            pen.lit(lch(0.94, 0.02, 90), at=(x, 2, z)),
        )
        for post in (0.2, 2.9):
            pen.rect(post, 0, 0.16, 1.6, adjust(own, 0.1))
        pen.rect(0, 1.5, 3.3, 1.5, own)
        for left, words in ((0.75, "HOME"), (2.5, "AWAY")):
            pen.centred(words, left, 2.62, 0.26, pale)
        for left, words in ((0.75, "2"), (2.5, "2")):
            pen.rect(left - 0.3, 1.66, 0.6, 0.82, pale)
            pen.centred(words, left, 1.76, 0.7, adjust(own, -0.1))


def field(stage: Stage, pen: Brush, turf: Rgb) -> None:
    """Mown bands, the lines of the field, a goal far off."""
    near, white = stage.camera.position[2] + 0.5, stage.lit(lch(0.96, 0.01, 120), UP, 4)
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        for number in range(9):
            z = -5.0 + 3.0 * number
            if z > near and number % 2:
                pen.rect(-13.6, z, 27.2, min(3.0, 21.0 - z), adjust(turf, 0.04), 0.8)
        for z in (6.4, 17.2):
            pen.rect(-10.0, z, 20.0, 0.14, white, 0.9)
        for x in (-5.4, 5.3):
            pen.rect(x, 12.0, 0.14, 5.2, white, 0.9)
        pen.rect(-5.4, 12.0, 10.8, 0.14, white, 0.9)
    goal = stage.layer("goal", stage.action_depth + 11)
    with goal.on((0, 0, 17.3), RIGHT, UP):
        for number in range(19):
            goal.line((-3.6 + number * 0.4, 0), (-3.6 + number * 0.4, 2.4), white, 0.025, 0.5)
        for y in (0.5, 1.0, 1.5, 2.0):
            goal.line((-3.6, y), (3.6, y), white, 0.025, 0.5)
        for x in (-3.7, 3.6):
            goal.rect(x, 0, 0.13, 2.5, white)
        goal.rect(-3.7, 2.42, 7.43, 0.13, white)


def mast(stage: Stage, pen: Brush, x: float, z: float) -> None:
    """A mast with a head of lamps over the roof."""
    steel = pen.lit(lch(0.52, 0.02, 245), at=(x, 8, z))
    with pen.on((x, 0, z), RIGHT, UP):
        pen.rect(-0.18, 0, 0.36, 15.6, steel)
        pen.rect(-1.7, 15.0, 3.4, 1.9, adjust(steel, -0.12))
        for number in range(10):
            pen.oval(-1.36 + number % 5 * 0.68, 15.5 + number // 5 * 0.9, 0.26, 0.3,
                     PALE if stage.night else adjust(steel, 0.2))  # fmt: skip


def floods(stage: Stage) -> None:
    """Light from above on all of the ring."""
    for x in (-13.0, 13.0):
        bulb(stage, (x, 15.9, FLOODS_Z), PALE, 1.0, 3.4)
        shaft(stage, ((x - 1, 16.4, 26), (x + 1, 15.4, 26), (x * 0.2 + 6, 0.5, 8), (x * 0.2 - 6, 0.5, 8)), PALE, 0.16)
    reveal(stage, (0, 4.0, 17.0), 15.0, WARM, 0.6, 0.5)
    floor_pool(stage, 0.0, 6.0, 12.0, PALE, 0.9)
    stage.lamp((0.0, 9.0, 6.0), PALE, 0.9, 12.0)
