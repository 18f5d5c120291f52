"""Blits: what a frame is put together from, far to near, each drawn only where nothing hides it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from production_flow.embedded.artist.cover import Cover
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)
NEAREST = skia.SamplingOptions()


@dataclass(frozen=True)
class Blit:
    """A picture in its place: its point p is drawn at scale * p + (x, y), in pixels of the frame.

    Args:
        image: A Skia image.
        cover: Where something is on it; None where that is not known.
        opacity: 0-1.
        smooth: Whether it is sampled between its pixels; where it is placed by whole pixels that is for nothing.
        weather: Whether it moves at every frame.
    """

    image: Any
    scale: float
    x: float
    y: float
    cover: Cover | None = None
    opacity: float = 1.0
    smooth: bool = True
    weather: bool = False

    def draw(self, canvas: Any) -> None:
        """Draws it as a whole."""
        canvas.translate(self.x, self.y)
        canvas.scale(self.scale, self.scale)
        paint = skia.Paint(Alphaf=self.opacity) if self.opacity < 1 else None
        canvas.drawImage(self.image, 0, 0, LINEAR if self.smooth else NEAREST, paint)


@dataclass(frozen=True)
class Sketch:
    """Anything else that is drawn at its place in depth; it hides nothing.

    Args:
        draw: Draws it on a canvas.
        key: What it depends on: two sketches of one place with one key look the same.
    """

    draw: Callable[[Any], None] = field(compare=False)
    key: Hashable


Item: TypeAlias = Blit | Sketch
Planned: TypeAlias = list[tuple[Item, Any]]
"""Items, each with the Skia region that is left for it to be seen in; those of which nothing is seen have gone."""


def planned(items: Sequence[Item], whole: Any) -> Planned:
    """Where each item is seen, far to near; `whole` is the frame as a Skia rectangle."""
    hidden, seen = skia.Region(), list[tuple[Item, Any]]()
    for item in reversed(items):
        region = skia.Region(whole)
        region.op(hidden, skia.Region.kDifference_Op)
        if isinstance(item, Blit) and item.cover is not None:
            place = item.scale, item.x, item.y
            region.op(item.cover.region(*place), skia.Region.kIntersect_Op)
            if item.cover.solid and item.opacity == 1:
                hidden.op(item.cover.hides(*place), skia.Region.kUnion_Op)
        seen.append((item, region))
    return [(item, region) for item, region in reversed(seen) if not region.isEmpty()]


def draw(canvas: Any, plan: Planned) -> None:
    """Draws items where they are seen."""
    for item, region in plan:
        canvas.save()
        canvas.clipRegion(region)
        item.draw(canvas)
        canvas.restore()


class Picture:
    """A frame in memory that draws only what has changed since the frame before.

    Args:
        width: In pixels; height likewise.
        pairs: Whether frames come in pairs that differ only in their weather, so that what lies behind it is kept.

    Attributes:
        pixels: Height x width x 4, BGRA.
    """

    def __init__(self, width: int, height: int, *, pairs: bool = False) -> None:
        self.pixels, self.pairs = canvases.blank(width, height), pairs
        self._surface = canvases.surface_over(self.pixels)
        self._items: list[Item] = []
        self._behind = canvases.blank(width, height) if pairs else self.pixels
        self._standing: list[Item] | None = None

    def show(self, items: list[Item], finish: Callable[[Any], None]) -> bool:
        """Draws items far to near and lays the finish over them; says whether anything had to be drawn."""
        if items == self._items:
            return False
        self._items = items
        canvas, standing = self._surface.getCanvas(), [item for item in items if not _moves(item)]
        plan = planned(items, canvas.getDeviceClipBounds())
        start = next((n for n, (item, _) in enumerate(plan) if _moves(item)), len(plan))
        if standing == self._standing:
            self.pixels[...] = self._behind
        else:
            canvas.clear(0xFF000000)
            draw(canvas, plan[:start])
            self._standing = standing if self.pairs and start < len(plan) else None
            if self._standing is not None:
                self._behind[...] = self.pixels
        draw(canvas, plan[start:])
        finish(canvas)
        return True


def _moves(item: Item) -> bool:
    return isinstance(item, Blit) and item.weather
