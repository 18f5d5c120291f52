"""Plates: the layers of a set, merged where the eye cannot tell them apart, and drawn as the camera moves."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import Any

from production_flow.documents.scene import Movement
from production_flow.embedded.artist.blits import LINEAR, Blit, Item, Sketch
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.cover import Cover, cover_of
from production_flow.embedded.artist.motion import Path, Placing, Step, covering, placing
from production_flow.embedded.artist.sets.model import Backdrop, Layer
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.timing import RATE

__all__ = ["LINEAR", "Plate", "blits", "merged", "plates_of", "tilted"]

_SAME = 1.2  # pixels on a 720-line frame by which two merged layers may drift apart
_CALM = 3.0  # the same before a camera that hardly moves
_STRIP = 4  # rows of ground that move alike
_SHELL = 1e6  # metres at which walls and grounds count, because nobody is behind them
_MOST = 5  # plates of a shot, rain aside
_BEFORE = ("props", "near", "frame", "front", "light", "air", "halo", "glow", "neon")
"""Names of layers that may stand before somebody; everything else is the shell of the place, behind everybody."""
_GROUNDS = ("ground", "floor", "street", "water", "road", "path")


@dataclass(frozen=True)
class Plate:
    """One picture at one depth.

    Args:
        image: A Skia image.
        x: Left edge on the canvas, in pixels; `y` the upper edge.
        depth: Metres from the eye: what it is sorted by.
        rides: The depth whose parallax it follows.
        scroll: Pixels a second, right and down, for weather that tiles.
        flicker: 0 steady, 1 as unsteady as a dying sign.
        ground: It lies flat under the feet, so its near rows move more than its far ones.
        cover: Where something is on it, once that is known.
        hazy: Nothing on it has an edge, so it need not be sampled between its pixels.
    """

    image: Any
    x: int
    y: int
    depth: float
    rides: float
    scroll: tuple[float, float] = (0.0, 0.0)
    flicker: float = 0.0
    name: str = ""
    ground: bool = False
    cover: Cover | None = None
    hazy: bool = False

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom on the canvas."""
        return self.x, self.y, self.x + int(self.image.width()), self.y + int(self.image.height())

    @property
    def scrolls(self) -> bool:
        """Whether it is weather."""
        return self.scroll != (0.0, 0.0)

    @property
    def alone(self) -> bool:
        """Whether it must not be merged with another."""
        return self.scrolls or self.flicker > 0 or self.ground


def plates_of(layers: Sequence[Layer], action: float, movement: Movement, flicker: float = 0.0) -> list[Plate]:
    """The layers of a set as plates, far to near.

    Args:
        layers: As the set gave them.
        action: How far away the figures are, in metres.
        movement: Of the camera; where it leaves its place sideways, the ground is drawn row by row.
        flicker: How unsteady the lamps are, 0-1.
    """
    made = []
    flat = movement in {"tracking", "crane-up", "crane-down"}
    for layer in layers:
        ground = any(word in layer.name for word in _GROUNDS)
        rides = min(layer.depth_m, action) if ground else layer.depth_m
        if layer.name.startswith(("room", "rows", "walls")):
            rides = min(layer.depth_m, 2.4 * action)
        depth = layer.depth_m if layer.scroll != (0.0, 0.0) or layer.name.startswith(_BEFORE) else _SHELL
        own = flicker if layer.kind == "add" and layer.name in {"light", "neon", "glow"} else 0.0
        plate = Plate(layer.image, layer.x, layer.y, depth, max(0.4, rides), layer.scroll, own, layer.name)
        made.append(replace(plate, ground=ground and flat, hazy=layer.name == "halo"))
    return made


def behind(layers: Sequence[Layer], depth: float) -> list[Layer]:
    """The layers, their light at least so far away: who stands behind the action has no lamp on the chest either."""
    moved = [replace(layer, depth_m=max(layer.depth_m, depth)) if layer.name == "light" else layer for layer in layers]
    return sorted(moved, key=lambda layer: -layer.depth_m)


def tilted(layers: Sequence[Layer], wide: Camera, camera: Camera, degrees: float) -> list[Layer]:
    """Layers drawn for a wide canvas, turned round the middle of the picture and cut to the shot's own canvas.

    Args:
        layers: Of the set.
        wide: What they were drawn for.
        camera: The same view with less overscan; what is left of the layers fits it.
        degrees: Clockwise.
    """
    result = []
    for layer in layers:
        if layer.scroll != (0.0, 0.0):
            result.append(layer)
            continue
        surface = canvases.surface(camera.canvas_width, camera.canvas_height)
        canvas = surface.getCanvas()
        canvas.translate(camera.canvas_width / 2, camera.canvas_height / 2)
        canvas.rotate(degrees)
        canvas.translate(-wide.canvas_width / 2, -wide.canvas_height / 2)
        canvas.drawImage(layer.image, layer.x, layer.y, LINEAR, None)
        result.append(replace(layer, image=surface.makeImageSnapshot(), x=0, y=0))
    return result


def doubled(backdrop: Backdrop) -> Backdrop:
    """A place that was drawn at half the size, at its full size; weather, which tiles, too."""
    layers = [replace(layer, image=_twice(layer.image), x=2 * layer.x, y=2 * layer.y) for layer in backdrop.layers]
    return replace(backdrop, layers=layers, focus=(2 * backdrop.focus[0], 2 * backdrop.focus[1]))


def _twice(picture: Any) -> Any:
    surface = canvases.surface(2 * picture.width(), 2 * picture.height())
    surface.getCanvas().scale(2, 2)
    surface.getCanvas().drawImage(picture, 0, 0, LINEAR)
    return surface.makeImageSnapshot()


def merged(plates: Sequence[Plate], path: Path, cuts: Sequence[float]) -> list[Plate]:
    """Fewer plates: neighbours that drift apart by less than the eye sees become one.

    Args:
        plates: Far to near.
        path: How the camera moves.
        cuts: Depths at which figures stand; nothing is merged across them.
    """
    result, near = list(plates), _CALM if path.rests else _SAME
    while True:
        pairs = [
            (_apart(one, other, path), number)
            for number, (one, other) in enumerate(pairwise(result))
            if not (one.alone or other.alone) and not any(other.depth < cut <= one.depth for cut in cuts)
        ]
        if not pairs:
            return [_covered(plate, path.camera) for plate in result]
        apart, number = min(pairs)
        count = sum(not plate.scrolls for plate in result)
        if apart > near * path.camera.unit and count <= _MOST:
            return [_covered(plate, path.camera) for plate in result]
        result[number : number + 2] = [_together(result[number], result[number + 1])]


def _apart(one: Plate, other: Plate, path: Path) -> float:
    """Most pixels by which two plates drift apart over the shot, at the points of the second that matter."""
    left, top, right, bottom = other.box
    worst = 0.0
    for moment in (0.0, 0.5, 1.0):
        step = path.at(moment * path.length)
        a, b = placing(step, one.rides, path.camera), placing(step, other.rides, path.camera)
        for corner in ((left, top), (right, bottom), (left, bottom), (right, top)):
            worst = max(worst, math.dist(a.of(corner), b.of(corner)))
    return worst


def _together(far: Plate, near: Plate) -> Plate:
    left, top = min(far.x, near.x), min(far.y, near.y)
    right, bottom = max(far.box[2], near.box[2]), max(far.box[3], near.box[3])
    surface = canvases.surface(right - left, bottom - top)
    for plate in (far, near):
        surface.getCanvas().drawImage(plate.image, plate.x - left, plate.y - top)
    share = _area(near) / (_area(near) + _area(far))
    rides = 1 / ((1 - share) / far.rides + share / near.rides)
    return Plate(surface.makeImageSnapshot(), left, top, near.depth, rides, name=f"{far.name}+{near.name}")


def _area(plate: Plate) -> float:
    return float(plate.image.width() * plate.image.height())


def _covered(plate: Plate, camera: Camera) -> Plate:
    """The plate with its cover, and declared opaque where it covers the whole canvas."""
    if plate.scrolls or plate.ground:
        return plate
    pixels = canvases.pixels_of(plate.image)
    cover = cover_of(pixels)
    if plate.box == (0, 0, camera.canvas_width, camera.canvas_height) and cover.solid == (plate.box,):
        return replace(plate, image=canvases.image(pixels, opaque=True), cover=cover)
    return replace(plate, cover=cover)


def blits(plate: Plate, path: Path, frame: float) -> Iterator[Item]:
    """What is drawn of a plate as the camera sees it at a frame of the shot."""
    camera, at = path.camera, path.drawn(frame)
    step = path.at(at)
    if plate.ground:
        yield Sketch(partial(_laid, plate=plate, step=step, camera=camera), (plate.name, step))
        return
    place = covering(placing(step, plate.rides, camera), camera, plate.box)
    if plate.scrolls:
        yield from _scrolled(plate, place, frame / RATE, camera)
        return
    shine = _steadiness(plate.flicker, at) if plate.flicker else 1.0
    at_corner = place.of((plate.x, plate.y))
    yield Blit(plate.image, place.scale, *at_corner, plate.cover, shine, smooth=not plate.hazy)


def _laid(canvas: Any, *, plate: Plate, step: Step, camera: Camera) -> None:
    """The ground from a camera that has moved aside or up, in strips: exact for a level floor."""
    place = placing(Step(step.forward, 0.0, 0.0, step.pan), plate.rides, camera)
    eye, width = camera.position[1], int(plate.image.width())
    rise = 1 + step.up / eye
    last = round(place.scale * (camera.horizon_y + (plate.y - camera.horizon_y) * rise) + place.y)
    for top in range(0, int(plate.image.height()), _STRIP):
        tall = min(_STRIP, int(plate.image.height()) - top)
        below = plate.y + top + tall - camera.horizon_y
        low = round(place.scale * (camera.horizon_y + below * rise) + place.y)
        x = place.x + place.scale * (plate.x - step.right / eye * max(0.0, below - tall / 2))
        if low > last and low > 0 and last < camera.height:
            source = skia.Rect.MakeXYWH(0, top, width, tall)
            target = skia.Rect.MakeLTRB(x, last, x + place.scale * width, low)
            canvas.drawImageRect(plate.image, source, target, LINEAR, None, skia.Canvas.kFast_SrcRectConstraint)
        last = max(last, low)


def _steadiness(flicker: float, frame: float) -> float:
    """How bright an unsteady lamp is: mostly nearly full, now and then a stutter."""
    seconds = frame / RATE
    hum = 0.06 * math.sin(11 * seconds) + 0.04 * math.sin(27 * seconds + 1)
    stutter = 0.45 if math.sin(1.7 * seconds + 2.0 * math.sin(0.63 * seconds)) > 0.93 and int(frame) % 4 < 2 else 0.0
    return max(0.2, min(1.0, 1.0 - flicker * (0.1 - hum + stutter)))


def _scrolled(plate: Plate, place: Placing, seconds: float, camera: Camera) -> Iterator[Blit]:
    width, height = int(plate.image.width()), int(plate.image.height())
    left = (plate.x + round(place.x) + round(plate.scroll[0] * seconds * camera.unit)) % width - width
    top = (plate.y + round(place.y) + round(plate.scroll[1] * seconds * camera.unit)) % height - height
    for y in range(top, camera.height, height):
        for x in range(left, camera.width, width):
            yield Blit(plate.image, 1.0, x, y, smooth=False, weather=True)
