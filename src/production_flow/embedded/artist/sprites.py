"""Sprites: pictures of parts of figures, and the cache that keeps them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.cover import Cover, cover_of
from production_flow.embedded.artist.figures import Anchors
from production_flow.media import canvas as canvases

_KEPT = 40_000_000
"""Bytes of pictures that one player keeps."""


@dataclass(frozen=True)
class Sprite:
    """A picture with its place against the ground point of the figure, in pixels."""

    image: Any
    x: int
    y: int
    anchors: Anchors | None = None
    cover: Cover | None = None

    @property
    def size(self) -> int:
        """Bytes."""
        return 4 * int(self.image.width()) * int(self.image.height()) if self.image else 0


Parts: TypeAlias = tuple[tuple[Sprite, Point2], ...]
"""The pictures of a figure, each with how far it is moved."""


class Cache:
    """Pictures by what they show; the ones not used for longest go first.

    Args:
        most: Bytes that are kept.
    """

    def __init__(self, most: int = _KEPT) -> None:
        self.most, self.held = most, 0
        self.sprites: OrderedDict[Hashable, Sprite] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], Sprite]) -> Sprite:
        """The picture of that key, made where it is not at hand."""
        if key in self.sprites:
            self.sprites.move_to_end(key)
            return self.sprites[key]
        made = self.sprites[key] = make()
        self.held += made.size
        while self.held > self.most and len(self.sprites) > 1:
            self.held -= self.sprites.popitem(last=False)[1].size
        return made


def cropped(pixels: canvases.Pixels, left: int, top: int, anchors: Anchors | None) -> Sprite:
    """The picture cut to what is on it."""
    box = canvases.extent(pixels)
    if box is None:
        return Sprite(None, 0, 0, anchors)
    part = np.ascontiguousarray(pixels[box[1] : box[3], box[0] : box[2]])
    return Sprite(canvases.image(part), left + box[0], top + box[1], anchors, cover_of(part))
