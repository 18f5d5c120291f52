"""The long front of a hospital, a school or a town hall: rows of windows, a portico over wide doors, a clock."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.parts.glow import WARM, wall_wash
from production_flow.embedded.artist.sets.stage import Stage

WIDE, TALL, BAYS, PORCH = 21.0, 9.2, 13, 5.4
"""Metres of the front and of its middle part, and how many windows stand in a row."""


def front(stage: Stage, x: float, z: float) -> None:
    """The building, its middle at (x, z)."""
    pen = stage.layer("far", 44)
    wall, trim = stage.tone(0.80, 0.05, 70, "wall"), stage.tone(0.93, 0.02, 88, "trim")
    roof = stage.tone(0.44, 0.04, 250, "stone")
    left = x - WIDE / 2
    pen.box((left, 0, z), (left + WIDE, TALL, z + 8), wall, texture="stain")
    tile = pen.lit(roof, (0, 0.7, -0.6), (x, TALL, z))
    pen.world([(left - 0.4, TALL, z - 0.4), (left + WIDE + 0.4, TALL, z - 0.4), (left + WIDE - 1.8, TALL + 2.6, z + 4),
               (left + 1.8, TALL + 2.6, z + 4)], tile)  # fmt: skip
    own, edge = pen.lit(wall, at=(x, 4, z)), pen.lit(trim, at=(x, 4, z))
    with pen.on((left, 0, z), RIGHT, UP):
        pen.rect(0, 0, WIDE, 0.7, adjust(own, -0.13))
        for course in (3.5, 6.3):
            pen.rect(0, course, WIDE, 0.16, edge)
            pen.rect(0, course - 0.1, WIDE, 0.1, (0.05, 0.03, 0.08), 0.25)
        pen.rect(0, TALL - 0.4, WIDE, 0.4, edge)
        pen.rect(0, TALL - 0.62, WIDE, 0.22, (0.05, 0.03, 0.08), 0.25)
        _windows(pen, stage, own, edge)
    _porch(stage, pen, x, z, wall, trim)
    _turret(stage, pen, x, z, roof, edge)
    if stage.night:
        wall_wash(stage, (left, 0, z - 0.7), RIGHT, (WIDE / 2, 2.4), 5.0, WARM, 0.85)
        stage.lamp((x, 2.6, z - 1.5), WARM, 0.8, 5.5)


def _windows(pen: Brush, stage: Stage, own: Rgb, edge: Rgb) -> None:
    """Three rows of sashes; at night somebody is awake behind some."""
    dice, glass = stage.dice("institution"), pen.lit(lch(0.46, 0.05, 240), at=(0, 4, 19))
    step = WIDE / BAYS
    for row, (y, tall) in enumerate(((1.1, 1.8), (4.1, 1.7), (6.8, 1.3))):
        for bay in range(BAYS):
            x, awake = step * (bay + 0.5) - 0.42, dice.random() < 0.38
            if row == 0 and abs(bay - BAYS // 2) < 2:
                continue
            pen.rect(x - 0.1, y - 0.1, 1.04, tall + 0.2, edge)
            if stage.night and awake:
                pen.gradient(rectangle(x, y, 0.84, tall), (0, y), (0, y + tall), [adjust(WARM, -0.08), WARM])
            else:
                pen.gradient(
                    rectangle(x, y, 0.84, tall), (0, y), (0, y + tall), [adjust(glass, -0.06), adjust(glass, 0.14)]
                )
            pen.rect(x + 0.39, y, 0.06, tall, edge)
            pen.rect(x, y + tall * 0.5, 0.84, 0.06, edge)
            pen.rect(x - 0.16, y - 0.2, 1.16, 0.12, adjust(own, 0.05))


def _porch(stage: Stage, pen: Brush, x: float, z: float, wall: Rgb, trim: Rgb) -> None:
    """Steps, four columns and a pediment before wide doors."""
    stone, near = stage.tone(0.84, 0.02, 82, "stone"), z - 1.4
    half = PORCH / 2
    for step in range(3):
        pen.box((x - half - 0.6 + 0.2 * step, 0.14 * step, near - 0.6 + 0.3 * step),
                (x + half + 0.6 - 0.2 * step, 0.14 * (step + 1), z), stone, hold=False)  # fmt: skip
    own, dim = pen.lit(trim, at=(x, 3, near)), pen.lit(adjust(wall, -0.12), at=(x, 2, z))
    with pen.on((x - half, 0.42, z - 0.02), RIGHT, UP):
        pen.rect(0, 0, PORCH, 3.6, dim)
        for leaf in (half - 1.3, half + 0.03):
            wood = pen.lit(stage.tone(0.42, 0.09, 35, "cloth"), at=(x, 1, z))
            pen.rect(leaf, 0, 1.27, 2.7, wood)
            light = WARM if stage.night else pen.lit(lch(0.58, 0.05, 235), at=(x, 1, z))
            pen.rect(leaf + 0.2, 1.2, 0.87, 1.2, light)
            pen.rect(leaf + 0.2, 0.2, 0.87, 0.75, adjust(wood, -0.06))
        fan = path_of((half - 1.4, 2.75), (half - 1.3, 3.5, half, 3.5), (half + 1.3, 3.5, half + 1.4, 2.75))
        pen.fill(fan, WARM if stage.night else pen.lit(lch(0.60, 0.05, 235), at=(x, 1, z)))
    for at in (-half + 0.3, -half + 1.5, half - 1.5, half - 0.3):
        pen.drum((x + at, 0.42, near), 0.22, 3.5, stone, top=0.19)
        pen.box((x + at - 0.3, 3.92, near - 0.3), (x + at + 0.3, 4.12, near + 0.3), stone, hold=False)
    pen.box((x - half - 0.1, 4.12, near - 0.35), (x + half + 0.1, 4.7, z), trim, hold=False)
    with pen.on((x, 4.7, near - 0.36), RIGHT, UP):
        pen.fill([(-half - 0.3, 0), (half + 0.3, 0), (0, 1.4)], own)
        pen.fill([(-half + 0.5, 0.16), (half - 0.5, 0.16), (0, 1.12)], adjust(own, -0.08))


def _turret(stage: Stage, pen: Brush, x: float, z: float, roof: Rgb, edge: Rgb) -> None:
    """A turret with the clock over the middle of the roof."""
    base = TALL + 1.0
    with pen.standing(x, 0, z + 2.5):
        pen.gradient(rectangle(-1.0, base, 2.0, 3.0), (-1.0, 0), (1.0, 0), [edge, adjust(edge, -0.10)])
        pen.oval(0, base + 1.9, 0.62, 0.62, adjust(edge, -0.3))
        face = lch(0.96, 0.06, 88) if stage.night else adjust(edge, 0.05)
        pen.oval(0, base + 1.9, 0.53, 0.53, face)
        pen.line((0, base + 1.9), (0, base + 2.3), (0.14, 0.12, 0.14), 0.07)
        pen.line((0, base + 1.9), (0.26, base + 1.75), (0.14, 0.12, 0.14), 0.07)
        tile = pen.lit(roof, at=(x, base, z))
        pen.fill(
            path_of((-1.2, base + 3.0), (-0.9, base + 4.2, 0, base + 4.6), (0.9, base + 4.2, 1.2, base + 3.0)), tile
        )
        pen.line((0, base + 4.5), (0, base + 5.4), adjust(tile, -0.2), 0.07)
