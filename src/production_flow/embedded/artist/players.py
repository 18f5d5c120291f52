"""Players: figures as small pictures, drawn once for each thing they do and then only placed.

A body and a head are separate pictures, so that a face can move while the body holds. Haze, the shade towards
the ground, blur and the shadow on the ground are baked into these pictures; a frame only places them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from production_flow.embedded.artist import sheets
from production_flow.embedded.artist.acting import Moment, Performance
from production_flow.embedded.artist.air import Air
from production_flow.embedded.artist.blits import LINEAR, Blit
from production_flow.embedded.artist.camera import Camera, Point2
from production_flow.embedded.artist.compose import Spot
from production_flow.embedded.artist.cover import cover_of
from production_flow.embedded.artist.figures import Anchors, Figure
from production_flow.embedded.artist.figures.acting import BEHIND, Acting, FigureLight
from production_flow.embedded.artist.figures.head import seen_view
from production_flow.embedded.artist.footing import Footing
from production_flow.embedded.artist.gestures import settled
from production_flow.embedded.artist.motion import TWOS, Path, Placing, placing
from production_flow.embedded.artist.pens import color4f, contoured, linear
from production_flow.embedded.artist.soft import softened
from production_flow.embedded.artist.sprites import Cache, Sprite, cropped
from production_flow.embedded.artist.vehicles import REACH, Car, lift, shaken
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

_SEEN, _FINE = 1.4, 0.016  # pixels of a 720-line frame between two drawings of what swings, and heads that are few
_COARSE, _LARGE = 2, 40.0  # what is soft on the ground is drawn at half the size where a head has more pixels than this


class Player:
    """One figure of a shot, ready to be drawn at any frame.

    Args:
        figure: The drawing.
        spot: Where it stands.
        light: What falls on it.
        air: What lies before it.
        performance: What it does.
        camera: Where the shot is seen from.
        tilt: Degrees by which the picture is turned clockwise.
        car: What it drives.
    """

    def __init__(
        self,
        figure: Figure,
        spot: Spot,
        light: FigureLight,
        air: Air,
        performance: Performance,
        camera: Camera,
        tilt: float = 0.0,
        car: Car | None = None,
    ) -> None:
        self.car = car
        self.tilt = math.radians(tilt)
        self.figure, self.spot, self.light, self.air = figure, spot, light, air
        self.performance, self.camera = performance, camera
        self.metre = camera.focal / spot.depth
        self.head = self.metre * figure.height / figure.heads
        self.detail = 2 if self.head >= 64 else 1 if self.head >= 24 else 0
        self.footless = self._ground_y > camera.canvas_height + 0.3 * self.head
        self.footing = Footing(figure, spot, air, camera)
        hips = self._ground_y - figure.height * figure.dressed.build.legs * self.metre
        self.hangs = figure.hangs - ({"cloth"} if hips > camera.canvas_height - 0.3 * self.head else set())
        self.cache = Cache()
        self.necks: dict[Acting, Point2] = {}

    @property
    def order(self) -> float:
        """The depth it is drawn at; who sits comes before the furniture that stands about them."""
        return self.spot.depth - (0.3 if self.spot.seat is not None else 0.0)

    # ---- one frame

    def blits(self, path: Path, frame: float) -> Iterator[Blit]:
        """What is drawn of the figure as the camera sees it at a frame of the shot."""
        at = path.drawn(frame)
        moment = self._moment(frame if self.performance.walk.moves else at)
        place = placing(path.at(at), self.spot.depth, self.camera)
        body_by, head_by = self._shifts(moment)
        neck = self._neck(moment.acting)
        on_head = (neck[0] + body_by[0] + head_by[0], neck[1] + body_by[1] + head_by[1])
        parts = [(self._body(moment.acting), body_by), (self._face(moment.acting), on_head)]
        if self.split:
            parts.insert(0, (self._behind(moment.acting), body_by if self.figure.dressed.furred else on_head))
        if self.car:
            parts = self._driven(self.car, parts, int(at))
        elif not self.footless or self.spot.stool or self.leans:
            parts.insert(0, (self._ground(moment), (0.0, 0.0)))
        foot = place.of(self._foot(moment))
        for sprite, offset in parts:
            if sprite.image is not None:
                x, y = self._tilted(offset)
                corner = foot[0] + place.scale * (sprite.x + x), foot[1] + place.scale * (sprite.y + y)
                yield Blit(sprite.image, place.scale, *corner, sprite.cover)

    def anchors(self, frame: float, path: Path) -> tuple[Anchors, Placing, Point2]:
        """Where the parts of the figure are, against its ground point, and where that point is on the frame."""
        at = path.drawn(frame)
        moment = self._moment(frame if self.performance.walk.moves else at)
        place = placing(path.at(at), self.spot.depth, self.camera)
        return self.figure.anchors(moment.acting, self.head), place, place.of(self._foot(moment))

    @property
    def head_at(self) -> Point2:
        """The middle of the head on the canvas as the shot begins, in pixels."""
        moment = self._moment(0)
        foot, head = self._foot(moment), self.figure.anchors(moment.acting, self.head).head
        return foot[0] + head[0], foot[1] + head[1]

    def _moment(self, frame: float) -> Moment:
        """What it does; where no feet are seen, lean and breath only shift the pictures and are not drawn."""
        moment = self.performance.at(frame)
        acting = moment.acting
        if self.footless:
            acting = replace(acting, lean=0.0, breath=0.0, pose=settled(acting.pose))
        return replace(
            moment,
            acting=replace(
                acting,
                hair=self._seen_way(acting.hair) if "hair" in self.hangs else 0.0,
                cloth=self._seen_way(acting.cloth) if self.hangs & {"cloth", "scarf"} else 0.0,
            ),
        )

    def _seen_way(self, heads: float) -> float:
        """How far something has swung, in steps of which each is seen: a pixel, where the figure is small."""
        pixel = _SEEN * self.camera.unit / self.head
        return round(heads / pixel) * pixel if pixel > _FINE else heads

    @property
    def leans(self) -> bool:
        """Whether there must be something that it leans on."""
        return self.spot.figure.pose == "lean" and not self.spot.shoulder

    @property
    def split(self) -> bool:
        """Whether what hangs behind the body is a picture of its own, so that it can swing while the body holds."""
        return "hair" in self.hangs and self.spot.view not in BEHIND and self.spot.figure.pose != "lie"

    def _shifts(self, moment: Moment) -> tuple[Point2, Point2]:
        """How far the body has moved, and the head on top of it, in pixels."""
        nod = (moment.head[0] * self.head, moment.head[1] * self.head)
        if not self.footless:
            return (0.0, 0.0), nod
        ahead = (-1.0 if self.spot.mirrored else 1.0) * moment.lean * self.head
        return (1.5 * ahead, -0.014 * moment.breath * self.head), (
            0.7 * ahead + nod[0],
            nod[1] - 0.005 * moment.breath * self.head,
        )

    @property
    def _ground_y(self) -> float:
        """The ground under the figure on the canvas, in pixels."""
        return self.camera.horizon_y + (self.camera.position[1] + self.spot.sink) * self.metre

    def _foot(self, moment: Moment) -> Point2:
        """The ground point on the canvas, in pixels."""
        x = (self.spot.x + moment.x) * self.metre + moment.sway[0] * self.head
        middle = self.camera.canvas_height / 2
        right, down = self._tilted((x, self._ground_y - middle))
        return self.camera.centre_x + right, middle + down

    def _tilted(self, step: Point2) -> Point2:
        """A step on an upright picture as a step on this one."""
        if not self.tilt:
            return step
        cosine, sine = math.cos(self.tilt), math.sin(self.tilt)
        return step[0] * cosine - step[1] * sine, step[0] * sine + step[1] * cosine

    def _driven(self, car: Car, parts: list[tuple[Sprite, Point2]], frame: int) -> list[tuple[Sprite, Point2]]:
        """The driver between the far and the near side of the car, all of it thrown about by the road."""
        shake = shaken(frame // TWOS)[1] * self.metre
        behind, before, under = (
            self.cache.get(("car", name), partial(self._painted, draw))
            for name, draw in (("behind", car.draw_behind), ("before", car.draw_before), ("under", car.draw_under))
        )
        up = lift(self.figure.height, self.figure.height * self.figure.dressed.build.legs) * self.metre
        seated = [(sprite, (x, y - up)) for sprite, (x, y) in parts]
        moved = [(sprite, (x, y + shake)) for sprite, (x, y) in ((behind, (0.0, 0.0)), *seated, (before, (0.0, 0.0)))]
        return [(under, (0.0, 0.0)), *moved]

    def _painted(self, draw: Callable[[Any, float], None]) -> Sprite:
        """A part of the car."""
        back, front, tall = (edge * self.metre for edge in REACH)
        left, right = (-front, -back) if self.spot.mirrored else (back, front)
        left, top, right, bottom = self._within(left, -tall, right, 0.2 * self.metre)
        pixels = canvases.blank(right - left, bottom - top)
        canvas = canvases.surface_over(pixels).getCanvas()
        canvas.translate(-left, -top)
        canvas.rotate(math.degrees(self.tilt))
        draw(canvas, self.metre)
        canvas.resetMatrix()
        seen = canvases.extent(pixels)
        if seen is not None:
            self._veiled(canvas, top, seen)
        return cropped(pixels, left, top, None)

    # ---- the pictures

    def _body(self, acting: Acting) -> Sprite:
        key = replace(acting, gaze=(0.0, 0.0), blink=0.0, mouth=None, expression="neutral", head_turn=0.0)
        if self.split:
            key = replace(key, hair=0.0)
        return self.cache.get(("body", key), lambda: self._baked(self._undressed, key, self._body_box(key)))

    def _undressed(self, canvas: Any, acting: Acting, light: FigureLight, scale: float, detail: int) -> Anchors:
        """The body without the figure's own shadow on the ground; the set's ground gets one that fits it."""
        return self.figure.draw_body(canvas, acting, light, scale, detail, ground=False, whole=not self.split)

    def _behind(self, acting: Acting) -> Sprite:
        """What hangs behind the body; a tail goes with the body, hair with the head."""
        key = replace(
            self._at_rest(acting), gaze=(0.0, 0.0), blink=0.0, mouth=None, expression="neutral", cloth=0.0,
            head_turn=math.copysign(1.0, acting.head_turn) if seen_view(acting) != acting.view else 0.0,
        )  # fmt: skip
        if self.figure.dressed.furred:
            key = replace(key, head_turn=0.0, lean=acting.lean, walk=acting.walk)
            return self.cache.get(("tail", key), lambda: self._baked(self.figure.draw_behind, key, self._body_box(key)))
        return self.cache.get(("hair", key), lambda: self._baked(self.figure.draw_behind, key, self._head_box(key)))

    def _face(self, acting: Acting) -> Sprite:
        """The head, drawn at rest; `_neck` says where it belongs."""
        key = replace(self._at_rest(acting), cloth=0.0)
        if self.spot.view in BEHIND:
            key = replace(key, gaze=(0.0, 0.0), blink=0.0, mouth=None)
        else:
            key = replace(key, hair=0.0)
        return self.cache.get(("head", key), lambda: self._baked(self.figure.draw_head, key, self._head_box(key)))

    def _at_rest(self, acting: Acting) -> Acting:
        return replace(acting, breath=0.0, lean=0.0, walk=None)

    def _neck(self, acting: Acting) -> Point2:
        """How far the head of this acting is from where it is drawn at rest, in pixels."""
        key = replace(acting, gaze=(0.0, 0.0), blink=0.0, mouth=None, head_turn=0.0, hair=0.0, cloth=0.0)
        if key not in self.necks:
            there, here = (
                self.figure.anchors(key, self.head).head,
                self.figure.anchors(self._at_rest(key), self.head).head,
            )
            self.necks[key] = (there[0] - here[0], there[1] - here[1])
        return self.necks[key]

    def _body_box(self, acting: Acting) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of what may be drawn and seen, against the ground point."""
        left, top, right, bottom = (edge * self.head for edge in self.figure.bounds(acting))
        return self._within(left, top - 0.6 * self.head, right, bottom)

    def _head_box(self, acting: Acting) -> tuple[int, int, int, int]:
        x, y = self.figure.anchors(acting, self.head).head
        reach = 1.35 * self.head
        return self._within(x - reach, y - 1.6 * reach, x + reach, y + reach)

    def _within(self, left: float, top: float, right: float, bottom: float) -> tuple[int, int, int, int]:
        """A box, turned with the picture, cut to what the canvas shows of it in height."""
        if self.tilt:
            corners = [self._tilted((x, y)) for x in (left, right) for y in (top, bottom)]
            left, right = min(x for x, _ in corners), max(x for x, _ in corners)
            top, bottom = min(y for _, y in corners), max(y for _, y in corners)
            return int(left) - 2, int(top) - 2, int(right) + 2, int(bottom) + 2
        foot = self._ground_y
        upper, lower = max(top, -foot - 2), min(bottom, self.camera.canvas_height - foot + 2)
        return int(left) - 2, int(upper) - 2, int(right) + 2, int(max(lower, upper + 4)) + 2

    def _baked(self, draw: Callable[..., Anchors], acting: Acting, box: tuple[int, int, int, int]) -> Sprite:
        left, top, right, bottom = box
        pixels = canvases.blank(right - left, bottom - top)
        surface = canvases.surface_over(pixels)
        canvas = surface.getCanvas()
        canvas.translate(-left, -top)
        canvas.rotate(math.degrees(self.tilt))
        anchors = draw(canvas, acting, self.light, self.head, self.detail)
        canvas.resetMatrix()
        seen = canvases.extent(pixels)
        if seen is None:
            return Sprite(None, 0, 0, anchors)
        self._veiled(canvas, top, seen)
        if self.spot.soft:
            sigma = self.spot.soft * self.camera.unit
            seen = _grown(seen, math.ceil(3 * sigma) + 2, right - left, bottom - top)
            soft = softened(np.ascontiguousarray(pixels[seen[1] : seen[3], seen[0] : seen[2]]), sigma)
            return cropped(soft, left + seen[0], top + seen[1], anchors)
        part = np.ascontiguousarray(pixels[seen[1] : seen[3], seen[0] : seen[2]])
        return Sprite(canvases.image(part), left + seen[0], top + seen[1], anchors, cover_of(part))

    def _veiled(self, canvas: Any, top: int, seen: canvases.Box) -> None:
        """Lays the shade of the ground and the haze over what is drawn, and only there."""
        air, tall = self.air, self.figure.heads * self.head
        sheets.toned(canvas, seen, self.figure.manner)
        over, begins = skia.BlendMode.kSrcATop, -top - 0.75 * tall
        if air.grounded and seen[3] > begins:
            ramp = linear((0, begins), (0, -top), [(air.floor, 0.0), (air.floor, air.grounded)])
            low = skia.Rect.MakeLTRB(seen[0], max(seen[1], math.floor(begins)), seen[2], seen[3])
            canvas.drawRect(low, skia.Paint(Shader=ramp, BlendMode=over))
        if air.veil:
            canvas.drawRect(skia.Rect.MakeLTRB(*seen), skia.Paint(Color4f=color4f(air.haze, air.veil), BlendMode=over))

    # ---- the ground

    def _ground(self, moment: Moment) -> Sprite:
        """The shadow the figure throws, the dark where it stands, and its mirror image on wet ground."""
        acting = replace(
            moment.acting,
            pose=settled(moment.acting.pose),
            gaze=(0.0, 0.0),
            blink=0.0,
            mouth=None,
            expression="neutral",
            head_turn=0.0,
            lean=0.0,
            breath=0.0,
            hair=0.0,
            cloth=0.0,
        )
        return self.cache.get(("ground", acting), lambda: self._grounded(acting))

    def _grounded(self, acting: Acting) -> Sprite:
        tall = self.figure.heads * self.head
        reach = int(1.3 * tall)
        box = self._within(-reach, -0.75 * tall, reach, 0.9 * tall)
        left, top = box[0], box[1]
        parts = ((self._body(acting), (0.0, 0.0)), (self._face(acting), self._tilted(self._neck(acting))))
        step = _COARSE if self.head > _LARGE else 1
        small = canvases.blank(math.ceil((box[2] - left) / step), math.ceil((box[3] - top) / step))
        canvas = canvases.surface_over(small).getCanvas()
        canvas.scale(1 / step, 1 / step)
        canvas.translate(-left, -top)
        if self.air.mirror:
            self.footing.mirror(canvas, parts)
        if self.air.shadow:
            if acting.pose != "lie":
                self.footing.throw(canvas, parts)
            on_feet = self.spot.seat is None and acting.pose != "lie"
            self.footing.touch(canvas, self.figure.stands_at(acting) * self.head if on_feet else 0.0)
        seen = canvases.extent(small)
        if not (self.spot.stool or self.leans):
            if seen is None:
                return Sprite(None, 0, 0)
            seen = _grown(seen, 1, small.shape[1], small.shape[0])
            box = left + step * seen[0], top + step * seen[1], left + step * seen[2], top + step * seen[3]
            small = small[seen[1] : seen[3], seen[0] : seen[2]]
            left, top = box[:2]
        pixels = canvases.blank(box[2] - left, box[3] - top)
        canvas = canvases.surface_over(pixels).getCanvas()
        canvas.scale(step, step)
        canvas.drawImage(canvases.image(small), 0, 0, LINEAR)
        if self.spot.stool or self.leans:
            canvas.resetMatrix()
            canvas.translate(-left, -top)
            if self.air.line:
                canvas.saveLayer(None, contoured(self.air.line, 1.3 * self.camera.unit))
            if self.spot.stool:
                self.footing.seat(canvas, self.performance.rest, self.performance.room)
            else:
                self.footing.support(canvas, self.performance.support)
            canvas.restoreToCount(1)
        return cropped(pixels, left, top, None)


def _grown(box: canvases.Box, by: int, width: int, height: int) -> canvases.Box:
    """A box with a margin, inside a picture of that size."""
    return max(0, box[0] - by), max(0, box[1] - by), min(width, box[2] + by), min(height, box[3] + by)
