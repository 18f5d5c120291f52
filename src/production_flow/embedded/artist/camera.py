"""A shift-lens camera in metres: it never tilts, so verticals stay vertical and the picture looks designed.

World axes: x to the right, y up from the ground, z away from a viewer who stands at the origin.
The camera maps them to pixels of a *canvas*, which is the frame with a margin of overscan all round, so
that layers can be moved. `sized` gives the same view for another picture size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, TypeAlias

Point3: TypeAlias = tuple[float, float, float]
Point2: TypeAlias = tuple[float, float]

NEAREST = 0.05
"""Metres before the eye inside which nothing is projected."""


@dataclass(frozen=True)
class Camera:
    """Where the eye is and what it sees.

    Args:
        position: Of the eye, in metres.
        yaw: Degrees turned to the right.
        lens: Focal length in millimetres on a frame 24 mm high.
        horizon: Where the horizon lies in the frame, 0 at the top, 1 at the bottom.
        width: Of the frame in pixels; height likewise.
        overscan: Size of the canvas over the size of the frame.
    """

    position: Point3 = (0.0, 1.6, 0.0)
    yaw: float = 0.0
    lens: float = 28.0
    horizon: float = 0.5
    width: int = 1280
    height: int = 720
    overscan: float = 1.16

    def sized(self, width: int, height: int, overscan: float | None = None) -> Camera:
        """The same view at another picture size."""
        return replace(self, width=width, height=height, overscan=overscan or self.overscan)

    @cached_property
    def canvas_width(self) -> int:
        """Width of the canvas in pixels, even."""
        return self.width + 2 * self.margin_x

    @cached_property
    def canvas_height(self) -> int:
        """Height of the canvas in pixels, even."""
        return self.height + 2 * self.margin_y

    @cached_property
    def margin_x(self) -> int:
        """Pixels of canvas to each side of the frame."""
        return round(self.width * (self.overscan - 1) / 2)

    @cached_property
    def margin_y(self) -> int:
        """Pixels of canvas above and below the frame."""
        return round(self.height * (self.overscan - 1) / 2)

    @cached_property
    def focal(self) -> float:
        """Pixels per metre at a depth of one metre."""
        return self.lens / 24 * self.height

    @cached_property
    def horizon_y(self) -> float:
        """The horizon on the canvas, in pixels from its top."""
        return self.margin_y + self.horizon * self.height

    @cached_property
    def centre_x(self) -> float:
        """The middle of the canvas, in pixels."""
        return self.canvas_width / 2

    @cached_property
    def unit(self) -> float:
        """Pixels per pixel of a 720-line frame: what line widths and blurs are multiplied with."""
        return self.height / 720

    @cached_property
    def _turn(self) -> Point2:
        """Cosine and sine of the yaw."""
        return math.cos(math.radians(self.yaw)), math.sin(math.radians(self.yaw))

    def _turned(self, vector: Point3) -> Point3:
        """A direction of the world in the eye's own axes."""
        cosine, sine = self._turn
        x, y, z = vector
        return cosine * x - sine * z, y, sine * x + cosine * z

    def seen(self, point: Point3) -> Point3:
        """A point of the world in the eye's own axes: right, up, away, in metres."""
        x, y, z = self.position
        return self._turned((point[0] - x, point[1] - y, point[2] - z))

    def depth(self, point: Point3) -> float:
        """Metres from the eye along the line of sight."""
        return self.seen(point)[2]

    def project(self, point: Point3) -> Point2:
        """Where a point of the world lies on the canvas, in pixels."""
        right, up, away = self.seen(point)
        scale = self.focal / max(away, NEAREST)
        return self.centre_x + scale * right, self.horizon_y - scale * up

    def scale(self, point: Point3) -> float:
        """Pixels per metre at a point of the world."""
        return self.focal / max(self.depth(point), NEAREST)

    def ground(self, x: float, depth: float) -> Point3:
        """The point of the ground seen `x` metres right of the middle at `depth` metres from the eye."""
        cosine, sine = self._turn
        return self.position[0] + cosine * x + sine * depth, 0.0, self.position[2] - sine * x + cosine * depth

    def plane(self, origin: Point3, across: Point3, along: Point3) -> Any:
        """The matrix under which flat art in metres lies in a plane of the world.

        Args:
            origin: Where the plane's (0, 0) is.
            across: The world direction of the plane's first coordinate.
            along: The world direction of its second.
        """
        from production_flow.media.canvas import skia  # noqa: PLC0415 - a camera is known long before it is drawn with

        u, v, o = (
            (
                self.focal * axis[0] + self.centre_x * axis[2],
                -self.focal * axis[1] + self.horizon_y * axis[2],
                axis[2],
            )
            for axis in (self._turned(across), self._turned(along), self.seen(origin))
        )
        return skia.Matrix.MakeAll(*(float(number) for row in zip(u, v, o, strict=True) for number in row))
