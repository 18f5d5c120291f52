"""What a look does to pictures that are baked once: its grade, the tooth of its sheet, a hand's wobble, card edges."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from production_flow.embedded.artist.looks import Look, grading
from production_flow.embedded.artist.pens import noise
from production_flow.embedded.artist.sets.model import Layer
from production_flow.embedded.artist.soft import softened
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

_MARGIN = 12  # pixels of a 720-line frame around a layer of card, for its shadow
_PIGMENT = (0.20, 0.12, 0.14)  # blue, green, red of what settles in the hollows of a sheet
_TOOTH = {"watercolour": (0.045, 0.042, 0.012), "cutout": (0.016, 0.034, 0.030)}
"""How strong clouds, hollows and bumps of a sheet are, as deviations of 0-1."""


@lru_cache(16)
def grade(look: Look, dark: bool) -> Any:
    """The colour filter of a look, or None."""
    if not look.graded:
        return None
    exponent, rows = grading(look, dark=dark)
    colours = skia.ColorFilters.Matrix([*(part for row in rows for part in row), 0.0, 0.0, 0.0, 1.0, 0.0])
    if exponent == 1.0:
        return colours
    table = [round(255 * (level / 255) ** exponent) for level in range(256)]
    return skia.ColorFilters.Compose(colours, skia.TableColorFilter.MakeARGB(list(range(256)), table, table, table))


@lru_cache(8)
def tooth(look: Look) -> Any:
    """The roughness of the sheet as a paint that lies on what is drawn and nowhere else, or None."""
    if not look.tooth:
        return None
    cloud, settled, lit = _TOOTH[look.name]
    signed = cloud * noise(1.9, 11) + settled * np.minimum(noise(0.55, 12), 0) + lit * np.maximum(noise(0.55, 12), 0)
    alpha = np.clip(np.abs(signed), 0, 0.35) * look.tooth
    light = (signed > 0) * alpha
    colour = [light + (signed <= 0) * alpha * part for part in _PIGMENT]
    tile = canvases.image((np.stack([*colour, alpha], -1) * 255).astype(np.uint8))
    repeat = skia.TileMode.kRepeat
    shader = tile.makeShader(repeat, repeat, skia.SamplingOptions(skia.FilterMode.kNearest))
    return skia.Paint(Shader=shader, BlendMode=skia.BlendMode.kSrcATop)


def toned(canvas: Any, box: canvases.Box, look: Look) -> None:
    """Lays the tooth of the sheet over what is drawn inside a box."""
    rough = tooth(look)
    if rough is not None:
        canvas.drawRect(skia.Rect.MakeLTRB(*box), rough)


def graded(image: Any, look: Look, *, dark: bool) -> Any:
    """A baked picture in the grade and on the sheet of a look."""
    if grade(look, dark) is None and tooth(look) is None:
        return image
    surface = canvases.surface(image.width(), image.height())
    canvas = surface.getCanvas()
    canvas.drawImage(image, 0, 0, skia.SamplingOptions(), skia.Paint(ColorFilter=grade(look, dark)))
    toned(canvas, (0, 0, image.width(), image.height()), look)
    return surface.makeImageSnapshot()


def layered(layers: list[Layer], look: Look, unit: float, action: float, *, dark: bool) -> list[Layer]:
    """The layers of a set as the look wants them; weather and light are left alone.

    Args:
        layers: As the set gave them.
        look: Of the show.
        unit: Pixels per pixel of a 720-line frame.
        action: Metres from the eye to the action.
        dark: Whether lamps matter more than the sky.
    """
    if not (look.depth or look.wobble or look.cut or look.tooth or grade(look, dark)):
        return layers
    return [
        layer if layer.kind != "paint" or layer.scroll != (0.0, 0.0) else _worked(layer, look, unit, action, dark)
        for layer in layers
    ]


def _worked(layer: Layer, look: Look, unit: float, action: float, dark: bool) -> Layer:
    pixels = canvases.pixels_of(layer.image)
    if look.depth and layer.depth_m > 1.35 * action:
        far = min(1.0, (layer.depth_m / action - 1.0) / 2.0)
        pixels = softened(pixels, look.depth * unit * far, edge=True)
    if look.wobble:
        pixels = _strayed(pixels, look.wobble * unit)
    margin = round(_MARGIN * unit) if look.cut and not _filled(pixels) else 0
    height, width = pixels.shape[:2]
    surface = canvases.surface(width + 2 * margin, height + 2 * margin)
    canvas, drawn = surface.getCanvas(), canvases.image(pixels)
    if margin:
        _lay_card(canvas, drawn, margin, unit)
    canvas.drawImage(drawn, margin, margin, skia.SamplingOptions(), skia.Paint(ColorFilter=grade(look, dark)))
    toned(canvas, (0, 0, width + 2 * margin, height + 2 * margin), look)
    return Layer(
        layer.name, layer.depth_m, surface.makeImageSnapshot(), layer.x - margin, layer.y - margin, layer.kind,
        layer.scroll,
    )  # fmt: skip


def _lay_card(canvas: Any, drawn: Any, margin: int, unit: float) -> None:
    """The shadow under a sheet of card; the sheet itself comes after."""
    dark = skia.ColorFilters.Blend(skia.Color4f(0.05, 0.03, 0.08, 1).toColor(), skia.BlendMode.kSrcIn)
    x, y = margin + round(3.5 * unit), margin + round(4.5 * unit)
    canvas.drawImage(drawn, x, y, skia.SamplingOptions(), skia.Paint(ColorFilter=dark, Alphaf=0.26))


def _filled(pixels: canvases.Pixels) -> bool:
    """Whether a sheet is opaque to its edges, so that no shadow of it can be seen."""
    return bool((pixels[::16, ::16, 3] == 255).all())


def _strayed(pixels: canvases.Pixels, reach: float) -> canvases.Pixels:
    """The picture with its edges displaced, as by a hand."""
    height, width = pixels.shape[:2]
    down, right = _stray(height, width, round(reach, 2))
    rows, columns = np.arange(height, dtype=np.int32), np.arange(width, dtype=np.int32)
    way = np.clip(rows[:, None] + down, 0, height - 1) * np.int32(width)
    way += np.clip(columns[None] + right, 0, width - 1)
    moved: canvases.Pixels = np.take(pixels.view(np.uint32).ravel(), way).view(np.uint8).reshape(height, width, 4)
    return moved


@lru_cache(12)
def _stray(height: int, width: int, reach: float) -> tuple[NDArray[np.int8], NDArray[np.int8]]:
    """How far down and right a hand strays at each pixel, `int8[height, width]` each."""
    rows, columns = (np.arange(height) % 512)[:, None], (np.arange(width) % 512)[None]
    tiles = (np.clip(np.rint(noise(2.0, seed) * 0.62 * reach), -2 * reach, 2 * reach) for seed in (21, 22))
    down, right = (tile.astype(np.int8)[rows, columns] for tile in tiles)
    return down, right
