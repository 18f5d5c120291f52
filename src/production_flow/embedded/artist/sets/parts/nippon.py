"""A street of old Japan: low houses of dark wood, lattices, cloths at the doors, eaves of grey tiles, a torii."""

from __future__ import annotations

from random import Random
from typing import Any

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.stage import Stage

_LONG, _TALL = 4.2, 4.5
_CLOTH = ((0.36, 0.09, 265), (0.46, 0.14, 28), (0.40, 0.07, 160), (0.36, 0.09, 265))


def house(stage: Stage, pen: Brush, side: int, wall: float, z: float, number: int) -> None:
    """One house along the lane: its wall is the plane x = `wall`, from z on; one walks at the other side of it."""
    if z + _LONG < stage.camera.position[2] + 0.6:
        return
    dice, depth = stage.dice(f"machiya {side} {number}"), max(0.5, stage.camera.depth((wall, 0, z + 2)))
    wood, plaster = stage.tone(0.38, 0.055, 52, "wood"), stage.tone(0.86, 0.03, 85, "wall")
    low, high = (wall - 5, wall) if side < 0 else (wall, wall + 5)
    pen.box((low, 0, z), (high, _TALL, z + _LONG), wood, hold=False)
    normal = (float(-side), 0.0, 0.0)
    dark, pale = stage.lit(wood, normal, depth, 0.8), stage.lit(plaster, normal, depth, 0.8)
    near, across = (z, AWAY) if side < 0 else (z + _LONG, (0.0, 0.0, -1.0))
    with pen.on((wall, 0, near), across, UP):
        _front(pen, dark, pale, dice, number)
    for foot, out, rise in ((2.62, 1.0, 0.55), (_TALL, 1.0, 1.5)):
        _eave(stage, pen, (side, wall, z), foot, out, rise, depth)


def _front(pen: Brush, dark: Rgb, pale: Rgb, dice: Random, number: int) -> None:
    """Below a lattice, a sliding door and a cloth in four strips; above plaster with a slatted window."""
    stage = pen.stage
    paper = lch(0.88, 0.10, 80) if stage.night and dice.random() < 0.8 else adjust(pale, -0.02)
    pen.rect(0, 0, _LONG, 0.35, adjust(dark, -0.10))
    for left in (0.15, 2.75):
        pen.rect(left, 0.45, 1.3, 1.75, paper)
        for bar in range(11):
            pen.rect(left + bar * 0.125, 0.42, 0.055, 1.8, dark)
        for rail in (0.42, 1.3, 2.18):
            pen.rect(left - 0.04, rail, 1.38, 0.07, adjust(dark, -0.05))
    pen.rect(1.6, 0, 1.0, 2.2, adjust(dark, -0.16))
    cloth = stage.lit(stage.tone(*_CLOTH[number % 4], "cloth"), (0, 0, -1), 6)
    for strip in range(4):
        pen.rect(1.56 + strip * 0.275, 1.42, 0.26, 0.82, adjust(cloth, -0.02 * (strip % 2)))
    pen.oval(2.1, 1.86, 0.2, 0.2, adjust(pale, 0.02))
    pen.oval(2.1, 1.86, 0.12, 0.12, cloth)
    pen.rect(0, 3.1, _LONG, 1.4, pale)
    awake = stage.night and dice.random() < 0.4
    pen.rect(0.7, 3.25, 2.8, 0.85, lch(0.86, 0.11, 80) if awake else adjust(dark, -0.12))
    for bar in range(19):
        pen.rect(0.7 + bar * 0.15, 3.22, 0.06, 0.9, dark)
    for post in (0.0, _LONG - 0.16):
        pen.rect(post, 0, 0.16, _TALL, adjust(dark, -0.06))
    pen.rect(0, 2.2, _LONG, 0.3, adjust(dark, -0.04))


def _eave(
    stage: Stage, pen: Brush, at: tuple[int, float, float], foot: float, out: float, rise: float, depth: float
) -> None:
    """A slope of tiles over the lane, its edge in the light, rows of tiles along it."""
    side, wall, z = at
    edge, back = wall - side * out, wall + side * (rise * 1.4 - out * 0.2)
    if min(stage.camera.depth((edge, foot, z - 0.2)), stage.camera.depth((back, foot, z - 0.2))) < 0.5:
        return
    tile = stage.lit(stage.tone(0.44, 0.02, 250, "stone"), (-side * 0.6, 0.8, 0), depth)
    far, near = z + _LONG + 0.1, z - 0.1
    pen.world([(edge, foot, near), (edge, foot, far), (back, foot + rise, far), (back, foot + rise, near)], tile)
    for row in range(1, 4):
        share = row / 4
        x, y = edge + (back - edge) * share, foot + rise * share + 0.01
        pen.world([(x, y, near), (x, y, far), (x, y + 0.05, far), (x, y + 0.05, near)], adjust(tile, -0.06))
    low, high = foot - 0.16, foot + 0.03
    pen.world([(edge, low, near), (edge, high, near), (edge, high, far), (edge, low, far)], adjust(tile, -0.12))


def gate(stage: Stage, z: float) -> None:
    """A red torii over the end of the lane, a pagoda over the roofs behind it, a hill of pines."""
    pen = stage.layer("far", 44)
    haze = stage.light.haze
    tile = mix(pen.lit(stage.tone(0.42, 0.02, 250, "stone"), at=(0, 6, z)), haze, 0.2)
    wall = mix(pen.lit(stage.tone(0.86, 0.03, 85, "wall"), at=(0, 6, z)), haze, 0.2)
    red = pen.lit(stage.tone(0.52, 0.18, 32, "accent"), at=(0, 3, z))
    with pen.on((5.4, 0, z + 10), RIGHT, UP):
        for floor in range(4):
            half, y = 3.2 - 0.5 * floor, 3.0 + floor * 2.7
            pen.rect(-half * 0.62, y - 2.0, half * 1.24, 2.3, mix(red, haze, 0.25) if floor % 2 else wall)
            tip, top = (half + 0.6, y + 0.35), half * 0.4
            pen.fill(path_of((-tip[0], tip[1]), (-top, y + 0.3, -top, y + 1.0), (top, y + 1.0), (top, y + 0.3, *tip),
                             (0, y, -tip[0], tip[1])), tile)  # fmt: skip
        pen.line((0, 12.0), (0, 15.4), tile, 0.18)
    leaf = mix(pen.lit(stage.tone(0.40, 0.07, 150, "leaf"), at=(0, 2, z)), haze, 0.18)
    with pen.on((0, 0, z + 3), RIGHT, UP):
        dice = stage.dice("shrine pines")
        for _ in range(46):
            x = dice.uniform(-15, 15)
            if abs(x) > 1.6:
                pen.oval(x, dice.uniform(0.8, 3.0), dice.uniform(1.0, 1.9), dice.uniform(0.8, 1.4),
                         adjust(leaf, dice.uniform(-0.04, 0.03)))  # fmt: skip
        for step in range(7):
            pen.rect(-1.5, step * 0.3, 3.0, 0.32, adjust(wall, -0.14 + 0.012 * step))
    with pen.on((0, 0, z), RIGHT, UP):
        for x in (-2.3, 2.0):
            pen.rect(x, 0, 0.36, 4.7, red)
            pen.rect(x - 0.08, 0, 0.52, 0.4, adjust(red, -0.3, 0.3))
        pen.rect(-2.7, 3.5, 5.4, 0.3, red)
        pen.rect(-0.16, 3.8, 0.36, 0.7, red)
        pen.fill(path_of((-3.5, 5.1), (-1.5, 4.7, 0, 4.7), (1.5, 4.7, 3.5, 5.1), (3.4, 4.75), (1.5, 4.4, 0, 4.4),
                         (-1.5, 4.4, -3.4, 4.75)), red)  # fmt: skip
        pen.fill(path_of((-3.6, 5.3), (-1.5, 4.95, 0, 4.95), (1.5, 4.95, 3.6, 5.3), (3.5, 5.1), (1.5, 4.7, 0, 4.7),
                         (-1.5, 4.7, -3.5, 5.1)), adjust(red, -0.3, 0.2))  # fmt: skip


def archway(stage: Stage, z: float) -> None:
    """A Chinese arch of three openings over the end of the lane: red posts, painted beams, roofs that curve up."""
    pen = stage.layer("far", 44)
    haze, at = stage.light.haze, (0.0, 4.0, z)
    wall = mix(pen.lit(stage.tone(0.50, 0.03, 250, "stone"), at=at), haze, 0.3)
    tile = mix(pen.lit(stage.tone(0.46, 0.06, 165, "stone"), at=at), haze, 0.12)
    red, blue = (pen.lit(tone, at=at) for tone in (stage.tone(0.48, 0.17, 28, "accent"), lch(0.46, 0.11, 235)))
    gold = pen.lit(lch(0.80, 0.13, 85), at=at)
    with pen.on((0, 0, z + 9), RIGHT, UP):
        pen.rect(-26, 0, 52, 4.4, wall)
        for merlon in range(27):
            pen.rect(-26 + merlon * 2, 4.4, 1.1, 0.9, wall)
        for floor in range(2):
            y, half = 4.4 + floor * 3.6, 6.0 - 1.4 * floor
            pen.rect(-half * 0.8, y, half * 1.6, 2.6, mix(red, haze, 0.3))
            pen.fill(_upturned(half + 1.2, y + 2.3, 1.9), mix(tile, haze, 0.2))
    with pen.on((0, 0, z), RIGHT, UP):
        for x in (-4.3, -1.9, 1.6, 4.0):
            pen.rect(x, 0, 0.3, 4.6 if abs(x) < 3 else 3.6, red)
            pen.rect(x - 0.15, 0, 0.6, 0.6, adjust(wall, 0.08))
        for left, right, y in ((-4.4, -1.6, 3.0), (1.6, 4.4, 3.0), (-2.0, 2.0, 4.0)):
            pen.rect(left, y, right - left, 0.5, blue)
            pen.rect(left, y + 0.2, right - left, 0.08, gold)
            for bracket in range(int((right - left) / 0.4)):
                pen.rect(left + 0.06 + bracket * 0.4, y + 0.5, 0.24, 0.3, adjust(blue, 0.06) if bracket % 2 else red)
        pen.rect(-0.9, 4.55, 1.8, 0.62, adjust(blue, -0.12))
        pen.fill([(-0.9, 4.55), (0.9, 4.55), (0.9, 5.17), (-0.9, 5.17)], gold, stroke=0.07)
        for mark in (-0.5, -0.02, 0.46):
            pen.rect(mark, 4.68, 0.07, 0.36, gold)
            pen.rect(mark - 0.12, 4.84, 0.3, 0.06, gold)
        for middle, half, y in ((-3.0, 1.9, 3.75), (3.0, 1.9, 3.75), (0.0, 2.6, 5.1)):
            pen.canvas.save()
            pen.canvas.translate(middle, 0)
            pen.fill(_upturned(half, y, 0.8), tile)
            pen.rect(-half * 0.55, y + 0.72, half * 1.1, 0.14, adjust(tile, -0.12))
            pen.canvas.restore()


def _upturned(half: float, y: float, tall: float) -> Any:
    """A roof whose ends curve up."""
    return path_of(
        (-half, y + 0.35 * tall), (-half * 0.75, y, -half * 0.4, y), (half * 0.4, y),
        (half * 0.75, y, half, y + 0.35 * tall), (half * 0.7, y + 0.3 * tall, half * 0.5, y + tall),
        (-half * 0.5, y + tall), (-half * 0.7, y + 0.3 * tall, -half, y + 0.35 * tall),
    )  # fmt: skip
