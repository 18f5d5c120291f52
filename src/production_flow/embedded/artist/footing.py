"""Footing: the shadow a figure throws, the dark where it stands, its mirror image on wet ground, what it sits on."""

from __future__ import annotations

from typing import Any

from production_flow.embedded.artist.air import Air
from production_flow.embedded.artist.blits import LINEAR
from production_flow.embedded.artist.camera import Camera, Point2
from production_flow.embedded.artist.colour import adjust
from production_flow.embedded.artist.compose import Spot
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.pens import color4f, linear, paint, polygon, shaded
from production_flow.embedded.artist.seats import chair
from production_flow.embedded.artist.sprites import Parts
from production_flow.media.canvas import skia


class Footing:
    """Draws round the ground point of a figure, which is the origin of the canvas.

    Args:
        figure: Who.
        spot: Where it stands.
        air: What the ground does with it.
        camera: Where the shot is seen from.
    """

    def __init__(self, figure: Figure, spot: Spot, air: Air, camera: Camera) -> None:
        self.spot, self.air, self.camera = spot, air, camera
        self.metre = camera.focal / spot.depth
        self.head = self.metre * figure.height / figure.heads
        self.height, self.tall = figure.height, figure.heads * self.head
        self.leg = figure.height * figure.dressed.build.legs

    def throw(self, canvas: Any, parts: Parts) -> None:
        """The outline of the figure laid down on the ground, away from the light."""
        height = self.height
        tip_x, tip_y = self._on_ground(self.air.fall[0] * height, self.air.fall[1] * height)
        matrix = skia.Matrix.MakeAll(1.0, -tip_x / self.tall, 0.0, 0.0, -tip_y / self.tall, 0.0, 0.0, 0.0, 1.0)
        dark = skia.ColorFilters.Blend(color4f((0.03, 0.025, 0.07)).toColor(), skia.BlendMode.kSrcIn)
        soft = 0.028 * self.head + 0.6
        made = skia.Paint(ColorFilter=dark, ImageFilter=skia.ImageFilters.Blur(soft, soft, skia.TileMode.kDecal))
        bounds = matrix.mapRect(_bounds(parts)).makeOutset(4 * soft, 4 * soft)
        canvas.saveLayer(bounds, skia.Paint(Alphaf=self.air.shadow))
        canvas.concat(matrix)
        for sprite, (x, y) in parts:
            if sprite.image is not None:
                canvas.drawImage(sprite.image, sprite.x + x, sprite.y + y, LINEAR, made)
        canvas.restore()

    def _on_ground(self, right: float, away: float) -> Point2:
        """A step on the ground in metres, as pixels from the ground point."""
        depth = max(0.4, self.spot.depth + away)
        metre = self.camera.focal / depth
        x = (self.spot.x + right) * metre - self.spot.x * self.metre
        return x, self.camera.position[1] * (metre - self.metre)

    def touch(self, canvas: Any) -> None:
        """The soft dark where it touches the ground."""
        lying = self.spot.figure.pose == "lie"
        wide = (0.45 if lying else 0.13) * self.tall
        flat = max(0.10, min(0.5, self.camera.position[1] / self.spot.depth * 0.8))
        for share, alpha in ((1.0, 0.34), (0.55, 0.5)):
            canvas.save()
            canvas.scale(wide * share, wide * share * flat)
            stops = [((0.02, 0.02, 0.05), alpha * (1 - t * t) ** 1.6) for t in (0, 0.25, 0.5, 0.75, 1)]
            colours = [color4f(colour, a * (0.4 + self.air.shadow)).toColor() for colour, a in stops]
            shader = skia.GradientShader.MakeRadial(skia.Point(0, 0), 1.0, colours, [0, 0.25, 0.5, 0.75, 1])
            canvas.drawCircle(0, 0, 1, skia.Paint(AntiAlias=True, Shader=shader))
            canvas.restore()

    def chair(self, canvas: Any) -> None:
        """A chair to sit on, turned as whoever sits on it."""

        def project(right: float, away: float, up: float) -> Point2:
            x, y = self._on_ground(right, away)
            return x, y - up * self.camera.focal / max(0.4, self.spot.depth + away)

        chair(canvas, project, self.spot.view, self.air.wood, self.spot.seat or 0.46, mirrored=self.spot.mirrored)

    def stool(self, canvas: Any) -> None:
        """A plain box to sit on: front and top."""
        half, high = 0.24 * self.metre, (self.spot.seat or 0.46) * self.metre
        x, y = self._on_ground(0.0, 0.36)
        narrow = half * self.spot.depth / (self.spot.depth + 0.36)
        rise = y * max(0.0, 1 - (self.spot.seat or 0.46) / max(0.5, self.camera.position[1]))
        top = [(-half, -high), (half, -high), (x + narrow, -high + rise), (x - narrow, -high + rise)]
        front = [(-half, -high), (half, -high), (half, 0.0), (-half, 0.0)]
        canvas.drawPath(
            polygon(front), shaded(linear((0, -high), (0, 0), [self.air.wood, adjust(self.air.wood, -0.12)]))
        )
        canvas.drawPath(polygon(top), paint(adjust(self.air.wood, 0.06)))
        for n in (-1, 0, 1):
            at = n * half * 0.62
            canvas.drawLine(at, -high, at, 0, paint(adjust(self.air.wood, -0.16), 0.7, stroke=0.012 * self.metre))

    def ledge(self, canvas: Any, *, outdoors: bool) -> None:
        """A low wall, in a room a sideboard, behind the hips of somebody who leans: front, top and its shadow."""
        high, half = 0.86 * self.leg * self.metre, 0.62 * self.metre
        aside = (0.16 if self.spot.mirrored else -0.16) * self.metre
        x, y = self._on_ground(0.0, 0.16)
        left, right, low = aside + x - half, aside + x + half, y
        stone = adjust(self.air.wood, 0.05, 0.35) if outdoors else adjust(self.air.wood, -0.02)
        front = [(left, low - high), (right, low - high), (right, low), (left, low)]
        canvas.drawPath(polygon(front), shaded(linear((0, low - high), (0, low), [stone, adjust(stone, -0.12)])))
        seam = paint(adjust(stone, -0.10), 0.6, stroke=0.012 * self.metre)
        for door in (0, 1, 2) if not outdoors else ():
            near = left + (right - left) * (0.04 + 0.32 * door)
            box = skia.Rect.MakeLTRB(near, low - 0.90 * high, near + (right - left) * 0.28, low - 0.10 * high)
            canvas.drawRect(box, seam)
            canvas.drawCircle(near + (right - left) * 0.25, low - 0.55 * high, 0.02 * self.metre, paint(self.air.floor))
        for row in range(1, 4) if outdoors else ():
            at = low - high * row / 4
            canvas.drawLine(left, at, right, at, seam)
            for column in range(3):
                across = left + (column + 0.5 + 0.33 * (row % 2)) * (right - left) / 3.4
                canvas.drawLine(across, at, across, at + high / 4, seam)
        over, thick = 0.05 * self.metre, 0.07 * self.metre
        top = polygon([
            (left - over, low - high - thick), (right + over, low - high - thick), (right + over, low - high),
            (left - over, low - high),
        ])  # fmt: skip
        shade = skia.Rect.MakeLTRB(left, low - high, right, low - high + thick)
        canvas.drawRect(shade, paint(adjust(stone, -0.16), 0.5))
        canvas.drawPath(top, paint(adjust(stone, 0.07)))

    def mirror(self, canvas: Any, parts: Parts) -> None:
        """Itself upside down, blurred by the water."""
        soft = skia.ImageFilters.Blur(0.02 * self.head, 0.10 * self.head, skia.TileMode.kDecal)
        canvas.save()
        canvas.scale(1.0, -0.92)
        canvas.saveLayer(_bounds(parts), skia.Paint(Alphaf=self.air.mirror, ImageFilter=soft))
        for sprite, offset in parts:
            if sprite.image is not None:
                canvas.drawImage(sprite.image, sprite.x + offset[0], sprite.y + offset[1], LINEAR, None)
        canvas.restore()
        canvas.restore()


def _bounds(parts: Parts) -> Any:
    """A rectangle around all parts."""
    shown = [(sprite, at) for sprite, at in parts if sprite.image is not None]
    bounds = skia.Rect.MakeEmpty()
    for sprite, (x, y) in shown:
        bounds.join(skia.Rect.MakeXYWH(sprite.x + x, sprite.y + y, sprite.image.width(), sprite.image.height()))
    return bounds
