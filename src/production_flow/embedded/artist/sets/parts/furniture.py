"""Tables, chairs, desks, cupboards, shelves, sofas, counters: boxes and stances in metres."""

from __future__ import annotations

import math
from typing import Literal

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

Facing = Literal["camera", "away", "left", "right"]
BRASS: Rgb = lch(0.78, 0.10, 85)


def legs(pen: Brush, low: Point3, high: Point3, colour: Rgb, thick: float = 0.07) -> None:
    """Four legs at the corners of a box."""
    for z in (high[2] - thick, low[2]):
        for x in (low[0], high[0] - thick):
            pen.box((x, low[1], z), (x + thick, high[1], z + thick), colour)


def table(stage: Stage, x: float, z: float, width: float, depth: float, wood: Rgb, *, height: float = 0.75) -> None:
    """A table on four legs, centred on (x, z)."""
    left, near = x - width / 2, z - depth / 2

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), width * 0.75, depth * 0.85, 0.4)
        legs(pen, (left + 0.06, 0, near + 0.06), (left + width - 0.06, height - 0.05, near + depth - 0.06), wood, 0.08)
        pen.box(
            (left + 0.05, height - 0.16, near + 0.06),
            (left + width - 0.05, height - 0.05, near + depth - 0.06),
            adjust(wood, -0.04),
        )
        pen.box((left, height - 0.05, near), (left + width, height, near + depth), adjust(wood, 0.04), fade=0.03)

    stage.put(x, z, draw, radius=width / 2, tall=height)


def round_table(stage: Stage, x: float, z: float, top: Rgb, *, cups: bool = False, height: float = 0.74) -> None:
    """A small round table on one foot."""

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.7, 0.45, 0.4)
        pen.drum((x, 0, z), 0.26, 0.04, adjust(top, -0.25))
        pen.drum((x, 0.04, z), 0.035, height - 0.08, adjust(top, -0.25))
        pen.drum((x, height - 0.04, z), 0.42, 0.04, top)
        if cups:
            for offset in (-0.14, 0.16):
                with pen.standing(x + offset, height, z - 0.05):
                    pen.fill(
                        [(-0.045, 0), (0.045, 0), (0.055, 0.08), (-0.055, 0.08)],
                        pen.lit(lch(0.95, 0.02, 85), at=(x, 1, z)),
                    )

    stage.put(x, z, draw, radius=0.45, tall=height)


def chair(stage: Stage, x: float, z: float, wood: Rgb, facing: Facing = "camera", *, seat: Rgb | None = None) -> None:
    """A wooden chair with a slatted back; `facing` is where one who sits looks."""
    pad, half = seat or adjust(wood, 0.05), 0.21

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.42, 0.32, 0.4)
        backward = {"camera": z + half - 0.04, "away": z - half}.get(facing)
        if facing == "camera" and backward is not None:
            _slats(pen, x, backward, wood)
        legs(pen, (x - half, 0, z - half), (x + half, 0.43, z + half), wood, 0.05)
        pen.box((x - half - 0.01, 0.43, z - half - 0.01), (x + half + 0.01, 0.48, z + half + 0.01), pad, fade=0.03)
        if facing == "away" and backward is not None:
            _slats(pen, x, backward, wood)
        if facing in {"left", "right"}:
            at = x + half - 0.04 if facing == "left" else x - half
            _side_slats(pen, at, z, wood, half)

    stage.put(x, z, draw, radius=0.3, tall=1.0)


def _slats(pen: Brush, x: float, z: float, wood: Rgb) -> None:
    for left in (-0.21, -0.10, 0.02, 0.165):
        pen.box((x + left, 0.48, z), (x + left + 0.045, 0.93, z + 0.04), wood)
    pen.box((x - 0.22, 0.88, z - 0.005), (x + 0.22, 1.0, z + 0.045), adjust(wood, 0.03))


def _side_slats(pen: Brush, x: float, z: float, wood: Rgb, half: float) -> None:
    for near in (half - 0.04, 0.03, -half):
        pen.box((x, 0.48, z + near), (x + 0.04, 0.93, z + near + 0.04), wood)
    pen.box((x - 0.005, 0.88, z - half), (x + 0.045, 1.0, z + half), adjust(wood, 0.03))


def cafe_chair(stage: Stage, x: float, z: float, iron: Rgb, *, left: bool = True) -> None:
    """A light iron chair beside a small table, on its left or right."""

    def draw(pen: Brush) -> None:
        colour = pen.lit(iron, at=(x, 0, z))
        side = -1 if left else 1
        pen.contact((x, 0, z), 0.34, 0.24, 0.35)
        with pen.standing(x, 0, z):
            for at in (-0.17, 0.17):
                pen.line((at, 0), (at * 0.9, 0.45), colour, 0.03)
            pen.fill([(-0.2, 0.43), (0.2, 0.43), (0.18, 0.49), (-0.18, 0.49)], adjust(colour, 0.06))
            pen.curve([(side * 0.18, 0.46), (side * 0.26, 0.75), (side * 0.2, 0.92)], colour, 0.03)
            pen.curve(
                [(side * 0.2, 0.92), (side * 0.1, 1.0), (side * 0.02, 0.9), (side * 0.06, 0.7), (side * 0.1, 0.46)],
                colour,
                0.025,
            )

    stage.put(x, z, draw, radius=0.25, tall=0.95)


def bench(stage: Stage, x: float, z: float, wood: Rgb, facing: Facing = "camera", length: float = 1.7) -> None:
    """A bench with a back; along x when it faces the camera or away, along z otherwise."""
    across = facing in {"camera", "away"}
    half_x, half_z = (length / 2, 0.25) if across else (0.25, length / 2)

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), half_x * 1.3, half_z * 1.5, 0.45)
        legs(
            pen,
            (x - half_x + 0.08, 0, z - half_z + 0.03),
            (x + half_x - 0.08, 0.4, z + half_z - 0.03),
            adjust(wood, -0.1),
            0.07,
        )
        back = {"camera": ((x - half_x, 0.52, z + half_z - 0.05), (x + half_x, 0.9, z + half_z)),
                "away": ((x - half_x, 0.52, z - half_z), (x + half_x, 0.9, z - half_z + 0.05)),
                "right": ((x - half_x, 0.52, z - half_z), (x - half_x + 0.05, 0.9, z + half_z)),
                "left": ((x + half_x - 0.05, 0.52, z - half_z), (x + half_x, 0.9, z + half_z))}[facing]  # fmt: skip
        if facing != "away":
            pen.box(*back, wood)
        pen.box((x - half_x, 0.4, z - half_z), (x + half_x, 0.46, z + half_z), adjust(wood, 0.04))
        if facing == "away":
            pen.box(*back, wood)

    stage.put(x, z, draw, radius=max(half_x, half_z), tall=0.9)


def desk(stage: Stage, x: float, z: float, wood: Rgb, *, width: float = 1.9, depth: float = 0.9) -> None:
    """A heavy desk with two pedestals of drawers, its front to the camera."""
    left, near, high = x - width / 2, z - depth / 2, 0.76

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), width * 0.75, depth, 0.5)
        inner = adjust(wood, -0.06)
        pen.box(
            (left + 0.05, 0.18, near + depth - 0.12), (left + width - 0.05, high - 0.06, near + depth - 0.05), inner
        )
        for start in (left + 0.04, left + width - 0.56):
            pen.box((start, 0, near + 0.04), (start + 0.52, high - 0.06, near + depth - 0.04), wood, texture="brush")
            if pen.camera.position[2] < near:
                _drawers(pen, start, near + 0.04, 0.52, high - 0.06, 3, wood)
        pen.box(
            (left - 0.04, high - 0.06, near - 0.03),
            (left + width + 0.04, high, near + depth + 0.03),
            adjust(wood, 0.05),
            fade=0.02,
        )

    stage.put(x, z, draw, radius=width / 2, tall=high)


def _drawers(
    pen: Brush, x: float, z: float, width: float, height: float, count: int, base: Rgb, pull: Rgb = BRASS
) -> None:
    colour = pen.lit(base, at=(x, 0.4, z))
    tall = height / count
    with pen.on((x, 0, z), RIGHT, UP):
        for number in range(count):
            y = number * tall
            pen.rect(0.04, y + 0.03, width - 0.08, tall - 0.05, adjust(colour, 0.03))
            pen.rect(0.04, y + 0.03, width - 0.08, 0.015, adjust(colour, -0.12))
            pen.rect(width / 2 - 0.08, y + tall * 0.55, 0.16, 0.03, pen.lit(pull, at=(x, 0.4, z)))


def cabinet(
    pen: Brush, x: float, z: float, steel: Rgb, drawers: int = 4, *, width: float = 0.62, depth: float = 0.6
) -> None:
    """A filing cabinet whose front is at `z`."""
    tall = drawers * 0.36 + 0.04
    pen.box((x, 0, z), (x + width, tall, z + depth), steel)
    colour, label = pen.lit(steel, at=(x, 1, z)), pen.lit(lch(0.9, 0.02, 85), at=(x, 1, z))
    with pen.on((x, 0, z), RIGHT, UP):
        for number in range(drawers):
            y = number * 0.36 + 0.03
            pen.rect(0.04, y, width - 0.08, 0.32, adjust(colour, 0.04))
            pen.rect(0.04, y, width - 0.08, 0.025, adjust(colour, -0.12))
            pen.rect(width / 2 - 0.11, y + 0.15, 0.22, 0.04, pen.lit(BRASS, at=(x, 1, z)))
            pen.rect(width / 2 - 0.09, y + 0.21, 0.18, 0.06, label)


def bookcase(
    pen: Brush, x: float, z: float, width: float, height: float, wood: Rgb, part: str, *, depth: float = 0.35,
    things: bool = True,
) -> None:  # fmt: skip
    """Shelves against a wall, front at `z`, filled with books and small things."""
    dice, stage = pen.stage.dice(part), pen.stage
    pen.box((x, 0, z), (x + width, height, z + depth), wood, texture="brush")
    inside, shelves = pen.lit(adjust(wood, -0.12), at=(x, 1, z)), max(2, round(height / 0.42))
    spines = [pen.lit(stage.tone(*tone, "cloth"), at=(x, 1, z)) for tone in (
        (0.45, 0.10, 28), (0.42, 0.06, 250), (0.48, 0.07, 160), (0.66, 0.08, 78), (0.36, 0.05, 320), (0.80, 0.04,
        85))]  # fmt: skip
    tall = (height - 0.1) / shelves
    with pen.on((x, 0, z), RIGHT, UP):
        for shelf in range(shelves):
            y = 0.06 + shelf * tall
            pen.rect(0.05, y, width - 0.1, tall - 0.05, inside)
            pen.rect(0.05, y + tall - 0.14, width - 0.1, 0.09, (0, 0, 0.02), 0.3)
            at = 0.08
            while at < width - 0.14:
                if things and dice.random() < 0.08:
                    at += _trinket(pen, at, y, tall, spines[dice.randrange(6)])
                    continue
                wide, high = dice.uniform(0.03, 0.065), tall * dice.uniform(0.55, 0.82)
                colour = dice.choice(spines)
                pen.rect(at, y, wide, high, colour)
                pen.rect(at + wide * 0.2, y + high * 0.72, wide * 0.6, high * 0.06, adjust(colour, 0.2))
                at += wide + 0.004
            pen.rect(0.03, y - 0.03, width - 0.06, 0.035, pen.lit(adjust(wood, 0.04), at=(x, 1, z)))


def _trinket(pen: Brush, at: float, y: float, tall: float, colour: Rgb) -> float:
    pen.oval(at + 0.08, y + tall * 0.26, 0.06, tall * 0.26, adjust(colour, 0.1))
    pen.oval(at + 0.06, y + tall * 0.33, 0.018, tall * 0.1, adjust(colour, 0.3), 0.8)
    return 0.18


def sofa(stage: Stage, x: float, z: float, cloth: Rgb, *, width: float = 2.0, cushions: tuple[Rgb, ...] = ()) -> None:
    """A sofa that faces the camera."""
    left, near = x - width / 2, z - 0.42

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), width * 0.7, 0.7, 0.5)
        pen.box((left + 0.1, 0.1, near + 0.55), (left + width - 0.1, 0.86, near + 0.84), cloth, fade=0.05)
        back = pen.lit(adjust(cloth, 0.02), at=(x, 0.7, near))
        with pen.on((left, 0, near + 0.54), RIGHT, UP):
            pad = skia.Path().addRoundRect(skia.Rect.MakeXYWH(0.06, 0.3, width - 0.12, 0.63), 0.16, 0.16)
            pen.gradient(pad, (0, 0.93), (0, 0.3), [adjust(back, 0.04), adjust(back, -0.05)])
        pen.box((left + 0.18, 0.12, near), (left + width - 0.18, 0.44, near + 0.6), adjust(cloth, 0.02))
        seats = max(2, round(width / 0.85))
        step = (width - 0.4) / seats
        for number in range(seats):
            start = left + 0.2 + number * step
            pen.box(
                (start + 0.01, 0.36, near - 0.02),
                (start + step - 0.01, 0.5, near + 0.58),
                adjust(cloth, 0.05),
                fade=0.05,
            )
        for start in (left, left + width - 0.2):
            pen.box((start, 0.08, near - 0.02), (start + 0.2, 0.64, near + 0.84), adjust(cloth, -0.02))
            own = pen.lit(adjust(cloth, 0.02), at=(start, 0.4, near))
            with pen.on((start, 0, near - 0.03), RIGHT, UP):
                roll = skia.Path().addRoundRect(skia.Rect.MakeXYWH(-0.03, 0.08, 0.26, 0.62), 0.12, 0.12)
                pen.gradient(roll, (-0.03, 0), (0.23, 0), [adjust(own, 0.03), adjust(own, -0.05)])
                pen.oval(0.1, 0.57, 0.05, 0.05, adjust(own, -0.07))
        for number, colour in enumerate(cushions):
            at = left + 0.48 + number * (width - 0.96) / max(1, len(cushions) - 1)
            with pen.standing(at, 0.5, near + 0.42):
                pen.fill(
                    skia.Path().addRoundRect(skia.Rect.MakeXYWH(-0.2, 0, 0.4, 0.36), 0.09, 0.09),
                    pen.lit(colour, at=(x, 0.6, z)),
                )
                pen.line((-0.12, 0.06), (0.12, 0.3), adjust(pen.lit(colour, at=(x, 0.6, z)), 0.08), 0.02)

    stage.put(x, z, draw, radius=width / 2, tall=0.9)


def armchair(stage: Stage, x: float, z: float, cloth: Rgb) -> None:
    """A soft chair for one, facing the camera."""
    sofa(stage, x, z, cloth, width=1.05)


def stool(stage: Stage, x: float, z: float, seat: Rgb, *, height: float = 0.74) -> None:
    """A round bar stool; before electric light one of wood on three legs."""

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.34, 0.24, 0.45)
        if stage.unpowered:
            wood = stage.tone(0.44, 0.08, 52, "wood")
            own = pen.lit(wood, at=(x, 0, z))
            with pen.standing(x, 0, z):
                for foot in (-0.19, 0.05, 0.2):
                    pen.line((foot, 0), (foot * 0.45, height - 0.06), adjust(own, -0.04), 0.05)
                pen.line((-0.13, height * 0.35), (0.13, height * 0.38), adjust(own, -0.08), 0.03)
            pen.drum((x, height - 0.07, z), 0.19, 0.07, wood)
            return
        steel = lch(0.62, 0.015, 250)
        pen.drum((x, 0, z), 0.2, 0.03, steel)
        pen.drum((x, 0.03, z), 0.03, height - 0.1, steel)
        pen.drum((x, height - 0.08, z), 0.19, 0.1, seat)

    stage.put(x, z, draw, radius=0.22, tall=height)


def counter(
    pen: Brush, low: Point3, high: Point3, front: Rgb, top: Rgb, *, panels: float = 0.8, overhang: float = 0.06
) -> None:
    """A counter with panelled front and a top that stands over it."""
    pen.box(low, high, front, texture="brush")
    width, tall = high[0] - low[0], high[1] - low[1]
    if pen.camera.position[2] < low[2]:
        colour = pen.lit(front, at=low)
        with pen.on(low, RIGHT, UP):
            for number in range(int(width / panels)):
                x = number * panels + 0.08
                pen.rect(x, 0.16, panels - 0.16, tall - 0.36, adjust(colour, -0.05))
                pen.rect(x, tall - 0.22, panels - 0.16, 0.02, adjust(colour, 0.07))
                pen.rect(x + 0.05, 0.21, panels - 0.26, tall - 0.46, adjust(colour, 0.015))
            pen.rect(0, 0, width, 0.12, adjust(colour, -0.12))
            pen.rect(0, tall - 0.12, width, 0.12, (0, 0, 0.03), 0.3)
    pen.box(
        (low[0] - overhang, high[1], low[2] - overhang),
        (high[0] + overhang, high[1] + 0.06, high[2] + overhang),
        top,
        fade=0.03,
    )


def turned(x: float, z: float, degrees: float, away: float) -> tuple[float, float]:
    """A point `away` metres from (x, z) in a direction of the ground plan."""
    return x + math.sin(math.radians(degrees)) * away, z + math.cos(math.radians(degrees)) * away
