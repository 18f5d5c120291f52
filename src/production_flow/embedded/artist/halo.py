"""A halo: a breath of light behind somebody who would melt into the dark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from production_flow.embedded.artist.camera import Camera, Point2
from production_flow.embedded.artist.colour import mix
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.pens import Pen
from production_flow.embedded.artist.sets.model import Layer
from production_flow.media import canvas as canvases

_RADIUS = 0.62
"""Of the frame's height."""


def haloed(
    layers: Sequence[Layer], depth: float, at: Point2, camera: Camera, light: Light, strength: float
) -> list[Layer]:
    """The layers, far to near, with a halo just behind a figure.

    Args:
        layers: Of the set.
        depth: Metres from the eye to the figure.
        at: Its eyes on the canvas, in pixels.
        camera: Of the shot.
        light: Of the scene.
        strength: 0-1.
    """
    before = (n for n, layer in enumerate(layers) if layer.depth_m < depth)
    behind = next(before, len(layers))
    return [*layers[:behind], replace(_halo(at, camera, light, strength), depth_m=depth + 0.1), *layers[behind:]]


def _halo(at: Point2, camera: Camera, light: Light, strength: float) -> Layer:
    radius = _RADIUS * camera.height
    surface = canvases.surface(int(2 * radius), int(2 * radius))
    colour = mix(light.haze, light.key, 0.45)
    Pen(surface.getCanvas(), camera).glow(radius, radius, radius, colour, strength, power=1.8)
    pixels = canvases.pixels_of(surface.makeImageSnapshot())
    pixels[..., 3] = 0
    return Layer("halo", 1.0, canvases.image(pixels), int(at[0] - radius), int(at[1] - radius), "add")
