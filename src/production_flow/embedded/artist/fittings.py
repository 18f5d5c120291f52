"""What an insert shows where its object is part of a house: the leaf of a door behind its knob, a flight of steps."""

from __future__ import annotations

from itertools import pairwise
from random import Random
from typing import Any

from production_flow.documents.scene import Scene
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.colour import Rgb, adjust, mix
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.pens import Pen, paint, polygon
from production_flow.embedded.artist.sets.dress import Dress

_STEPS = 7
_RISE, _FOOT = 0.15, 1.02
"""Height of the nearest step, and where its foot is, in shares of the frame."""


def behind(kind: str, canvas: Any, camera: Camera, scene: Scene, light: Light) -> bool:
    """Draws what a fitting is part of over the whole canvas; whether it is all there is to see."""
    pen = Pen(canvas, camera)
    if kind == "stairs":
        _flight(pen, camera, scene, light)
        return True
    _leaf(pen, camera, scene, light)
    return False


def _seen(scene: Scene, light: Light, tone: tuple[float, float, float], role: str) -> Rgb:
    dress = Dress(scene.style)
    colour, _ = dress.final(light.paint(dress.tone(*tone, role), (-0.2, 0.3, -1.0), 0.5, key=0.8))
    return mix(colour, dress.hatch(1)[1], 0.16) if dress.kind == "ink" else colour


def _leaf(pen: Pen, camera: Camera, scene: Scene, light: Light) -> None:
    """A door of panels: its edge and the jamb at the right, light along the gap."""
    wood = _seen(scene, light, (0.44, 0.085, 48), "wood")
    wide, tall, unit = camera.canvas_width, camera.canvas_height, camera.height
    gap = camera.centre_x + 0.40 * unit
    pen.gradient(_box(0, 0, wide, tall), (0, 0), (wide, 0), [adjust(wood, 0.05), wood, adjust(wood, -0.07)])
    dice = Random(11)
    for _ in range(46):
        x, y = dice.uniform(0, gap), dice.uniform(-0.1, 0.9) * tall
        pen.line(
            (x, y), (x + dice.uniform(-4, 4), y + dice.uniform(0.1, 0.4) * tall), adjust(wood, -0.04), unit * 0.004, 0.5
        )
    for top, low in ((-0.1, 0.24), (0.86, 1.3)):
        left, right = -0.1 * wide, gap - 0.40 * unit
        outer = _box(left, top * tall, right - left, (low - top) * tall)
        pen.fill(outer, adjust(wood, -0.14))
        inset = 0.03 * unit
        inner = _box(left, top * tall + inset, right - left - inset, (low - top) * tall - 2 * inset)
        pen.gradient(inner, (0, top * tall), (0, low * tall), [adjust(wood, 0.06), adjust(wood, -0.03)])
    pen.fill(_box(gap, 0, 0.018 * unit, tall), (0.03, 0.02, 0.04))
    frame = adjust(wood, 0.09)
    pen.gradient(
        _box(gap + 0.018 * unit, 0, wide, tall), (gap, 0), (gap + 0.3 * unit, 0), [frame, adjust(frame, -0.08)]
    )
    for at in (0.09, 0.15):
        pen.fill(_box(gap + at * unit, 0, 0.012 * unit, tall), adjust(frame, -0.12))
    plate = mix(_seen(scene, light, (0.74, 0.10, 85), "metal"), wood, 0.2)
    pen.fill(_box(gap + 0.03 * unit, camera.margin_y + 0.42 * unit, 0.05 * unit, 0.2 * unit), plate)
    glow = mix(light.key, (1.0, 0.95, 0.85), 0.3)
    pen.glow(camera.centre_x - 0.1 * unit, camera.margin_y + 0.36 * unit, 0.75 * unit, glow, 0.22)
    pen.glow(camera.centre_x + 0.06 * unit, camera.margin_y + 0.60 * unit, 0.34 * unit, (0.02, 0.01, 0.04), 0.5)


def _flight(pen: Pen, camera: Camera, scene: Scene, light: Light) -> None:
    """Steps that go up between a wall and a rail, each nearer one larger; a worn middle, light from above."""
    stone = _seen(scene, light, (0.60, 0.055, 60), "wood")
    wall = _seen(scene, light, (0.62, 0.04, 80), "wall")
    wide, tall, unit = camera.canvas_width, camera.canvas_height, camera.height
    pen.gradient(_box(0, 0, wide, tall), (0, 0), (0, tall), [adjust(wall, -0.16), wall])
    glow = mix(light.key, (1.0, 0.95, 0.85), 0.3)
    pen.glow(camera.centre_x + 0.08 * unit, camera.margin_y + 0.02 * unit, 0.7 * unit, glow, 0.45)
    steps = []
    y, size = camera.margin_y + _FOOT * unit, 1.0
    for _ in range(_STEPS):
        rise, going = _RISE * unit * size, 0.055 * unit * size
        steps.append((y, rise, going, size))
        y, size = y - rise - going, size * 0.86
    for foot, rise, going, size in reversed(steps):
        half, middle = 0.74 * unit * size, camera.centre_x + (1 - size) * 0.12 * unit
        left, right = middle - half, middle + half
        top = foot - rise
        back = 0.93 * half
        tread = [(left, top), (right, top), (middle + back, top - going), (middle - back, top - going)]
        pen.gradient(
            _box(left, top, right - left, rise), (0, top), (0, foot), [adjust(stone, -0.05), adjust(stone, -0.17)]
        )
        pen.gradient(tread, (0, top - going), (0, top), [adjust(stone, 0.02), adjust(stone, 0.11)])
        pen.fill(_box(left - 0.012 * unit, top, right - left + 0.024 * unit, 0.016 * unit * size), adjust(stone, 0.17))
        pen.fill(_box(left, top + 0.016 * unit * size, right - left, 0.02 * unit * size), (0.02, 0.01, 0.04), 0.4)
        trodden = ((-0.4, 0.3), (0.0, 0.15), (0.4, 0.3), (0.3, 0.8), (-0.3, 0.8))
        worn = [(middle + dx * half, top - going * up) for dx, up in trodden]
        pen.canvas.drawPath(polygon(worn), paint(adjust(stone, 0.14), 0.35, blur=0.008 * unit))
    _rail(pen, camera, stone)


def _rail(pen: Pen, camera: Camera, stone: Rgb) -> None:
    """A rail on turned posts up the right side."""
    unit, wood = camera.height, adjust(stone, -0.14)
    size, foot = 1.0, camera.margin_y + 0.86 * unit
    tops = []
    for _ in range(_STEPS):
        x = camera.centre_x + (1 - size) * 0.12 * unit + 0.66 * unit * size
        high = 0.62 * unit * size
        pen.fill(_box(x - 0.018 * unit * size, foot - high, 0.036 * unit * size, high), wood)
        pen.fill(_box(x - 0.03 * unit * size, foot - 0.56 * high, 0.06 * unit * size, 0.08 * high), adjust(wood, 0.06))
        tops.append((x, foot - high, size))
        foot, size = foot - 0.205 * unit * size, size * 0.86
    for (x, y, here), (further, up, there) in pairwise(tops):
        thick = 0.03 * unit
        shape = [
            (x, y - thick * here),
            (further, up - thick * there),
            (further, up + thick * there),
            (x, y + thick * here),
        ]
        pen.fill(shape, adjust(wood, 0.09))
        pen.line(shape[0], shape[1], adjust(wood, 0.22), 0.008 * unit * here)


def _box(x: float, y: float, width: float, height: float) -> list[tuple[float, float]]:
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
