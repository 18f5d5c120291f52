"""Footing: the shadow a figure throws, the dark where it stands, its mirror image on wet ground, what it sits on."""

from __future__ import annotations

from typing import Any

from production_flow.embedded.artist.air import Air
from production_flow.embedded.artist.blits import LINEAR
from production_flow.embedded.artist.camera import Camera, Point2
from production_flow.embedded.artist.colour import Rgb, adjust, lightness
from production_flow.embedded.artist.compose import Spot
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.pens import color4f, linear, paint, polygon, shaded
from production_flow.embedded.artist.resting import Rest, Support, draw_post, draw_rail, draw_rest, stone_of
from production_flow.embedded.artist.seats import chair
from production_flow.embedded.artist.sprites import Parts
from production_flow.media.canvas import skia

_SEEN = 0.34
"""Lightness that a table has at least, so that it is no black hole in a look that turns wood into ink."""


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

    def touch(self, canvas: Any, aside: float = 0.0) -> None:
        """The soft dark where it touches the ground, `aside` pixels to the right of the ground point."""
        lying = self.spot.figure.pose == "lie"
        wide = (0.45 if lying else 0.13) * self.tall
        flat = max(0.10, min(0.5, self.camera.position[1] / self.spot.depth * 0.8))
        for share, alpha in ((1.0, 0.34), (0.55, 0.5)):
            canvas.save()
            canvas.translate(aside, 0.0)
            canvas.scale(wide * share, wide * share * flat)
            stops = [((0.02, 0.02, 0.05), alpha * (1 - t * t) ** 1.6) for t in (0, 0.25, 0.5, 0.75, 1)]
            colours = [color4f(colour, a * (0.4 + self.air.shadow)).toColor() for colour, a in stops]
            shader = skia.GradientShader.MakeRadial(skia.Point(0, 0), 1.0, colours, [0, 0.25, 0.5, 0.75, 1])
            canvas.drawCircle(0, 0, 1, skia.Paint(AntiAlias=True, Shader=shader))
            canvas.restore()

    def _project(self, right: float, away: float, up: float) -> Point2:
        """Metres to the right, away and up from the ground point, as pixels from it."""
        x, y = self._on_ground(right, away)
        return x, y - up * self.camera.focal / max(0.4, self.spot.depth + away)

    def seat(self, canvas: Any, rest: Rest | None, aside: float = 0.0) -> None:
        """A chair to sit on, or what there is outdoors, turned as whoever sits on it; a bench goes `aside` metres."""
        view, wood, high, mirrored = self.spot.view, self.air.wood, self.spot.seat or 0.46, self.spot.mirrored
        if rest is None:
            chair(canvas, self._project, view, wood, high, mirrored=mirrored)
        else:
            draw_rest(canvas, rest, self._project, view, wood, high, mirrored=mirrored, aside=aside)

    def support(self, canvas: Any, kind: Support | None) -> None:
        """What somebody leans on: outdoors a wall, a rail or a post, in a room a table."""
        high = 0.86 * self.leg
        if kind == "rail":
            draw_rail(canvas, self._project, self.air.wood, high)
        elif kind == "post":
            draw_post(canvas, self._project, self.air.wood, 0.16 if self.spot.mirrored else -0.16)
        else:
            self.ledge(canvas, outdoors=kind == "wall")

    def ledge(self, canvas: Any, *, outdoors: bool) -> None:
        """What somebody leans on: a low wall, or in a room a narrow table on legs through which the room is seen."""
        high, half = 0.86 * self.leg * self.metre, (1.3 if outdoors else 0.50) * self.metre
        aside = (0.16 if self.spot.mirrored else -0.16) * self.metre
        x, y = self._on_ground(0.0, 0.16)
        left, right, low = aside + x - half, aside + x + half, y
        if outdoors:
            stone = stone_of(self.air.wood)
            self._wall(canvas, skia.Rect.MakeLTRB(left, low - high, right, low), stone)
        else:
            stone = adjust(self.air.wood, max(0.04, _SEEN - lightness(self.air.wood)))
            self._table(canvas, skia.Rect.MakeLTRB(left, low - high, right, low), stone)
        over, thick = 0.05 * self.metre, 0.07 * self.metre
        top = polygon([
            (left - over, low - high - thick), (right + over, low - high - thick), (right + over, low - high),
            (left - over, low - high),
        ])  # fmt: skip
        canvas.drawPath(top, paint(adjust(stone, 0.07)))

    def _wall(self, canvas: Any, box: Any, stone: Rgb) -> None:
        """The front of a low wall: its courses, and the shade under its top."""
        left, top, right, low = box.left(), box.top(), box.right(), box.bottom()
        high = low - top
        canvas.drawRect(box, shaded(linear((0, top), (0, low), [stone, adjust(stone, -0.12)])))
        seam = paint(adjust(stone, -0.10), 0.6, stroke=0.012 * self.metre)
        for row in range(1, 4):
            at = low - high * row / 4
            canvas.drawLine(left, at, right, at, seam)
            for column in range(6):
                across = left + (column + 0.5 + 0.33 * (row % 2)) * (right - left) / 6.4
                canvas.drawLine(across, at, across, at + high / 4, seam)
        shade = skia.Rect.MakeLTRB(left, top, right, top + 0.07 * self.metre)
        canvas.drawRect(shade, paint(adjust(stone, -0.16), 0.5))

    def _table(self, canvas: Any, box: Any, wood: Rgb) -> None:
        """Four legs and the board under the top, with one drawer."""
        left, top, right, low = box.left(), box.top(), box.right(), box.bottom()
        wide, back = 0.045 * self.metre, self._on_ground(0.0, 0.42)[1] - self._on_ground(0.0, 0.16)[1]
        for at, foot, tone in ((0.12, back, -0.16), (0.88, back, -0.16), (0.03, 0.0, -0.04), (0.97, 0.0, -0.08)):
            across = left + at * (right - left)
            canvas.drawRect(
                skia.Rect.MakeLTRB(across - wide / 2, top, across + wide / 2, low + foot), paint(adjust(wood, tone))
            )
        deep = 0.14 * self.metre
        board = skia.Rect.MakeLTRB(left, top, right, top + deep)
        canvas.drawRect(board, shaded(linear((0, top), (0, top + deep), [adjust(wood, -0.10), adjust(wood, -0.03)])))
        canvas.drawCircle((left + right) / 2, top + 0.6 * deep, 0.018 * self.metre, paint(adjust(wood, 0.16)))

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
