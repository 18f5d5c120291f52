"""Pictures of the crowd: baked once, without faces, half sunk in the colours of the place."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from production_flow.documents.look import Style
from production_flow.embedded.artist import sheets
from production_flow.embedded.artist.blits import Blit
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.colour import Rgb, adjust, lightness, mix
from production_flow.embedded.artist.crowds.gathering import Extra
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting, FigureLight
from production_flow.embedded.artist.light import Light, Practical
from production_flow.embedded.artist.looks import graded, look_of
from production_flow.embedded.artist.motion import TWOS, Path, placing
from production_flow.embedded.artist.pens import color4f
from production_flow.embedded.artist.plates import Plate
from production_flow.embedded.artist.soft import softened
from production_flow.embedded.artist.sprites import Sprite, cropped
from production_flow.hashing import seed_of
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.timing import RATE

_PHASES = 8  # drawings of one step cycle
_GAIT, _PACE = 1.44, 0.95  # metres of a cycle for each metre of leg, and metres walked in a second
_WASH = 0.26  # how far the crowd sinks into the colour of the place
_DEEPEST = 0.46  # lightness of what the crowd sinks into, at most
_INKED = 0.2  # share of its colour that the air keeps in ink, which has no colour but one
_STOOL = 0.6  # metres from which a seat is a stool at a bar
_LAP = 0.05  # metres under a seat to where somebody who sits on it is seen from behind: their legs are before them
_CUSHION = 0.15  # metres under the seat of a stool from where their shins are seen again, on both sides of its foot
_FADE = 0.7  # metres at the ends of a way in which somebody comes and goes
_UNLIT = 0.30  # lightness of the air round the heads before a stage, at most
_HEAD = 0.26  # metres, of a head in the foreground
_ROWS = {1: (0.150, 0.965), 2: (0.118, 0.905)}  # size and height of a row of heads, in shares of the frame


class Crowd:
    """The people of the place in one shot.

    Args:
        extras: Who and where, far to near.
        camera: Of the shot.
        light: Of the scene.
        practicals: The lamps of the set.
        style: The show's.
        action: Metres from the eye to the cast.
    """

    def __init__(
        self,
        extras: Sequence[Extra],
        camera: Camera,
        light: Light,
        practicals: Sequence[Practical],
        style: Style,
        action: float,
    ) -> None:
        self.camera, self.light, self.practicals, self.style, self.action = camera, light, practicals, style, action
        self.extras, self.look = extras, look_of(style)

    def plates(self) -> list[Plate]:
        """Those who stay where they are, far to near."""
        return [self._plate(extra) for extra in self.extras if extra.pose != "walk"]

    def passers(self) -> list[Passer]:
        """Those who walk across, far to near."""
        return [Passer(extra, self) for extra in self.extras if extra.pose == "walk"]

    def _plate(self, extra: Extra) -> Plate:
        if extra.row:
            return self._head_before(extra)
        sprite = self.sprite(extra, None)
        x, y = self.foot(extra.x, extra.depth)
        order = extra.depth
        if extra.seat is not None and extra.seat > _STOOL:  # a bar, which their stool stands before, is no farther
            order = min(order, self.action + 0.12)
        return Plate(sprite.image, round(x + sprite.x), round(y + sprite.y), order, extra.depth, name="crowd")

    def foot(self, x: float, depth: float) -> tuple[float, float]:
        """The point of the ground under somebody on the canvas, in pixels."""
        metre = self.camera.focal / depth
        return self.camera.centre_x + x * metre, self.camera.horizon_y + self.camera.position[1] * metre

    def sprite(self, extra: Extra, phase: float | None) -> Sprite:
        """Somebody of the crowd at a moment of a step, against the ground point."""
        figure = faceless(extra, self.style)
        metre = self.camera.focal / extra.depth
        scale = metre * figure.height / figure.heads
        seat = None if extra.seat is None else extra.seat * figure.heads / figure.height
        acting = Acting(view=extra.view, mirrored=extra.mirrored, pose=extra.pose, walk=phase, blink=1.0, seat=seat)
        x, _, z = self.camera.ground(extra.x, extra.depth)
        light = self.light.for_figure((x, 0.0, z), self.practicals, extra.depth)
        light = replace(light, rim_strength=0.4 * light.rim_strength)
        hidden = (math.inf, math.inf)
        if extra.seat is not None and extra.view == "back":
            high = extra.seat > _STOOL
            hidden = -(extra.seat - _LAP) * metre, -(extra.seat - _CUSHION) * metre if high else math.inf
        sunk = min(0.6, _WASH + 0.7 * self.light.haze_at(max(0.0, extra.depth - self.action)))
        return self._drawn(figure, acting, light, scale, sunk, 0.4 + 0.06 * (extra.depth - self.action), hidden)

    def _head_before(self, extra: Extra) -> Plate:
        """A head in the foreground, dark against the stage."""
        size, height = _ROWS[min(2, extra.row)]
        camera, figure = self.camera, faceless(extra, self.style)
        acting = Acting(view="back", blink=1.0, head_turn=extra.x)
        dark = adjust(self.light.ambient, min(0.0, _UNLIT - lightness(self.light.ambient)))
        light = FigureLight(ambient=dark, rim=self.light.key, rim_strength=0.5, silhouette=0.86)
        scale = size * camera.height
        sprite = self._drawn(figure, acting, light, scale, 0.0, 0.8 + 0.6 * (2 - extra.row))
        x, y = figure.anchors(acting, scale).head
        depth = camera.focal * _HEAD / scale
        return Plate(
            sprite.image,
            round(camera.centre_x + extra.x * camera.canvas_width - x + sprite.x),
            round(camera.margin_y + height * camera.height - y + sprite.y),
            depth,
            depth,
            name="crowd",
        )

    def _drawn(
        self,
        figure: Figure,
        acting: Acting,
        light: FigureLight,
        scale: float,
        sunk: float,
        soft: float,
        hidden: tuple[float, float] = (math.inf, math.inf),
    ) -> Sprite:
        """Somebody as a soft picture, but for what is between two heights, pixels down from the ground point."""
        left, top, right, bottom = (round(edge * scale) for edge in figure.bounds(acting))
        bottom = min(bottom, self.camera.canvas_height + top)
        room = math.ceil(4 * soft * self.camera.unit) + 2
        pixels = canvases.blank(right - left + 2 * room, bottom - top + 2 * room)
        canvas: Any = canvases.surface_over(pixels).getCanvas()
        canvas.translate(room - left, room - top)
        if hidden[0] < bottom:
            seat = skia.Rect.MakeLTRB(left - room, hidden[0], right + room, min(hidden[1], bottom + room))
            canvas.clipRect(seat, skia.ClipOp.kDifference)
        figure.draw(canvas, acting, light, scale, 1 if scale > 40 else 0)
        canvas.resetMatrix()
        if sunk:
            paint = skia.Paint(Color4f=color4f(self._air(), sunk), BlendMode=skia.BlendMode.kSrcATop)
            canvas.drawPaint(paint)
        sheets.toned(canvas, (0, 0, pixels.shape[1], pixels.shape[0]), self.look)
        blurred = softened(pixels, soft * self.camera.unit)
        return cropped(blurred, left - room, top - room, None)

    def _air(self) -> Rgb:
        """The colour that the crowd sinks into: never lighter than the middle, or they were ghosts."""
        air = mix(self.light.haze, self.light.ambient, 0.45 if self.light.dark else 0.35)
        dark = adjust(air, min(0.0, _DEEPEST - lightness(air)))
        grey = adjust(dark, 0.0, _INKED) if self.look.kind == "ink" else dark
        return graded(grey, self.look, dark=self.light.dark)


class Passer:
    """Somebody who walks across behind the action, on twos.

    Args:
        extra: Who.
        crowd: Knows how to draw them.
    """

    def __init__(self, extra: Extra, crowd: Crowd) -> None:
        self.extra, self.crowd, self.order = extra, crowd, extra.depth
        figure = faceless(extra, crowd.style)
        self.cycle = _GAIT * figure.height * figure.dressed.build.legs
        self.late = seed_of("passer", extra.look.id) % 97 / 97
        self.sprites: dict[int, Sprite] = {}

    def blits(self, path: Path, frame: float) -> Iterator[Blit]:
        """What is drawn of them at a frame of the shot."""
        extra, at = self.extra, path.drawn(frame)
        walked = int(at) // TWOS * TWOS / RATE * _PACE
        step = int((walked / self.cycle + self.late) * _PHASES) % _PHASES
        if step not in self.sprites:
            self.sprites[step] = self.crowd.sprite(extra, step / _PHASES)
        sprite = self.sprites[step]
        if sprite.image is None:
            return
        x = extra.x + (-walked if extra.mirrored else walked)
        place = placing(path.at(at), extra.depth, self.crowd.camera)
        foot = place.of(self.crowd.foot(x, extra.depth))
        corner = foot[0] + place.scale * sprite.x, foot[1] + place.scale * sprite.y
        seen = min(1.0, max(0.0, min(x - extra.span[0], extra.span[1] - x) / _FADE))
        yield Blit(sprite.image, place.scale, *corner, sprite.cover, round(seen, 2))


def faceless(extra: Extra, style: Style) -> Figure:
    """The figure of somebody whose face is of no interest."""
    figure = Figure(extra.look, style)
    figure.dressed = replace(figure.dressed, features=figure.dressed.features | {"faceless"})
    return figure
