"""Water: a sea or harbour to the horizon, with bands of light, waves that shrink with distance, and the sky in it."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, mix
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.parts import wet
from production_flow.embedded.artist.sets.stage import Stage


def sea(
    stage: Stage, base: Rgb, *, shore: float, far: float = 400.0, mirrored: tuple[str, ...] = ("far", "hills")
) -> Brush:
    """Water from `shore` metres to the horizon.

    Args:
        stage: The stage.
        base: Its own colour.
        shore: z where it begins.
        far: z where it ends (a far quay), or beyond the horizon.
        mirrored: Layers that are seen in it.
    """
    pen, camera = stage.layer("water", 48 if far < 100 else 200), stage.camera
    sky = stage.light.sky
    deep = stage.lit(base, UP, 4)
    pale = mix(deep, sky[2] if not stage.night else mix(sky[2], (0.4, 0.5, 0.7), 0.4), 0.55)
    top = camera.project((0, 0, far + camera.position[2]))[1] if far < 100 else camera.horizon_y
    top = min(top, camera.horizon_y + 0.2 * camera.height)
    shape = rectangle(0, top, camera.canvas_width, max(2.0, camera.canvas_height - top))
    pen.sweep(
        shape,
        (0, top),
        (0, camera.canvas_height),
        [pale, mix(pale, deep, 0.55), deep, adjust(deep, -0.07)],
        [0, 0.18, 0.5, 1],
    )
    if mirrored:
        wet.mirror(stage, pen, mirrored, shape, 0.45, 9)
    _ripples(pen, shore, min(far, 90.0), adjust(pale, 0.05), adjust(deep, -0.06))
    return pen


def _ripples(pen: Brush, shore: float, far: float, light: Rgb, dark: Rgb) -> None:
    dice, eye = pen.stage.dice("ripples"), pen.camera.position[2]
    with pen.on((0, 0, 0), RIGHT, AWAY):
        for number in range(230):
            share = dice.random() ** 1.8
            z = shore + (far - shore) * share
            x, wide = dice.uniform(-1, 1) * (7 + z * 0.8), dice.uniform(0.25, 0.9) * (1 + z * 0.09)
            if z > eye + 1.0:
                pen.oval(x, z, wide, 0.02 + 0.005 * z, light if number % 3 else dark, dice.choice((0.35, 0.55, 0.75)))


def foam(pen: Brush, z: float, white: Rgb, part: str) -> None:
    """The edge of waves on a beach, along x at depth z."""
    dice, eye = pen.stage.dice(part), pen.camera.position[2]
    with pen.on((0, 0.002, 0), RIGHT, AWAY):
        for line, (offset, opacity) in enumerate(((0.0, 0.95), (0.7, 0.6), (1.6, 0.4))):
            x = -30.0
            while x < 30:
                wide = dice.uniform(0.6, 1.6)
                if z + offset > eye + 0.6:
                    pen.oval(x, z + offset + dice.uniform(-0.12, 0.12), wide, 0.13 + 0.03 * line, white, opacity)
                x += wide * 1.3
