"""Grounds: streets, cobbles, grass, sand, water; pattern fades with distance so that far ground is quiet."""

from __future__ import annotations

from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import blob
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia


def plain(
    stage: Stage, base: Rgb, *, depth: float | None = None, name: str = "ground", veil: float = 0.4, green: bool = False
) -> Brush:
    """The ground to the horizon: light and hazy far away, darker near by; in ink what is `green` is never bare."""
    pen = stage.layer(name, depth or stage.action_depth + 5)
    camera = stage.camera
    colour, far = stage.lit(base, UP, 4), camera.horizon_y + camera.focal * camera.position[1] / 400
    haze = mix(colour, stage.light.haze, veil) if stage.gloom is None else adjust(colour, 0.02)
    shape = rectangle(0, far, camera.canvas_width, max(1.0, camera.canvas_height - far))
    if pen.soft:
        stops = [haze, mix(colour, haze, 0.3), colour, adjust(colour, -0.09, 1, -12)]
        pen.sweep(shape, (0, far), (0, camera.canvas_height), stops, [0, 0.12, 0.4, 1])
    elif green and stage.dress.kind == "ink" and stage.weather != "snow":
        pen.fill(shape, lch((stage.dress.levels[1] + stage.dress.levels[2]) / 2, 0.02, 130))
    else:
        pen.fill(shape, colour)
    return pen


def span(pen: Brush, left: float, right: float, far: float) -> list[Point2]:
    """The outline on the picture of a strip of ground from the eye to `far`."""
    near = pen.camera.position[2] + 0.3
    return [pen.camera.project(p) for p in ((left, 0, far), (right, 0, far), (right, 0, near), (left, 0, near))]


def cobbles(
    pen: Brush, base: Rgb, left: float, right: float, far: float, *, size: float = 0.46, part: str = "stones"
) -> None:
    """Staggered stones around the action; their contrast falls with distance."""
    eye, dice = pen.camera.position[2], pen.stage.dice(part)
    tints = [adjust(base, light, 1, hue) for light in (-0.045, -0.025, -0.012, 0.015, 0.03) for hue in (-10, 0, 12)]
    with pen.on((0, 0, 0), RIGHT, AWAY):
        for number in range(int((far + 10) / (size * 0.92))):
            z = -10 + number * size * 0.92
            show = max(0.0, 1 - max(0.0, z - eye) / 22)
            for column in range(int((right - left) / size)):
                tint, chance = dice.choice(tints), dice.random()
                if z > eye + 0.4 and chance < 0.9 * show and not (pen.stage.dress.kind == "ink" and chance > 0.2):
                    x = left + column * size + (number % 2) * size * 0.5
                    stone = skia.RRect.MakeRectXY(
                        skia.Rect.MakeXYWH(x, z, size * 0.9, size * 0.82), size * 0.3, size * 0.3
                    )
                    pen.fill(skia.Path().addRRect(stone), tint, 0.8 * show)


def slabs(pen: Brush, base: Rgb, left: float, right: float, far: float, *, size: float = 1.2) -> None:
    """Joints of large slabs."""
    line, eye = adjust(base, -0.1), pen.camera.position[2]
    with pen.on((0, 0, 0), RIGHT, AWAY):
        for number in range(int((right - left) / size) + 1):
            pen.rect(left + number * size, max(-12.0, eye + 0.3), 0.03, far - max(-12.0, eye + 0.3), line, 0.55)
        for number in range(int((far + 12) / size)):
            z = -12 + number * size
            if z > eye + 0.3:
                pen.rect(left, z, right - left, 0.03, line, max(0.0, 0.55 - 0.02 * max(0.0, z)))


def patches(
    pen: Brush, colour: Rgb, left: float, right: float, far: float, count: int, *, opacity: float = 0.5, part: str
) -> None:
    """Irregular flat patches: damp, dry, worn, mown."""
    dice, eye = pen.stage.dice(part), pen.camera.position[2]
    with pen.on((0, 0, 0), RIGHT, AWAY):
        for _ in range(count):
            x, z, size = dice.uniform(left, right), dice.uniform(-6, far), dice.uniform(0.3, 1.4)
            shape = blob((x, z), size, dice, 14, 0.2, 0.7)
            if z - size > eye + 0.3:
                pen.fill(shape, colour, opacity)


def pavement(pen: Brush, base: Rgb, left: float, right: float, kerb: Rgb, *, far: float = 80) -> None:
    """A raised strip for walkers, with joints and a kerb on its road side."""
    road = right if abs(right) < abs(left) else left
    near = max(-14.0, pen.camera.position[2] + 0.3)
    colour = pen.lit(base, UP, (0, 0, 4))
    with pen.on((0, 0, 0), RIGHT, AWAY):
        pen.rect(left, near, right - left, far - near, colour)
        for number in range(int((far - near) / 1.2)):
            z = near - near % 1.2 + 1.2 + number * 1.2
            pen.rect(left, z, right - left, 0.03, adjust(colour, -0.07), max(0.0, 0.7 - 0.02 * z))
        pen.rect(road - 0.08, near, 0.16, far - near, pen.lit(kerb, UP, (0, 0, 4)))
        pen.rect(road + (0.08 if road < 0 else -0.2), near, 0.12, far - near, (0.02, 0.02, 0.05), 0.5)
