"""Inserts with hands: what somebody holds as they see it themselves, or the hand that comes to a thing.

Paper is read: both hands hold it before the place, thumbs on top. What is small is held between finger and thumb, or
lies on the palm where the words open the hand. All else stands on its surface, and a hand is laid on it. No beat shows
the same thing from the same side, at the same angle and as near as another does.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from production_flow.documents.scene import Scene
from production_flow.embedded.artist import props, sheets
from production_flow.embedded.artist.blits import Blit, Item
from production_flow.embedded.artist.camera import Camera, Point2
from production_flow.embedded.artist.cover import cover_of
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import FigureLight
from production_flow.embedded.artist.figures.handling import Forearm, draw_hands
from production_flow.embedded.artist.framing import key_of
from production_flow.embedded.artist.inserts import Insert
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.looks import look_of
from production_flow.embedded.artist.motion import Path, ease, placing
from production_flow.hashing import seed_of
from production_flow.media import canvas as canvases
from production_flow.timing import RATE

_READ = {
    "letter", "envelope", "photograph", "book", "notebook", "newspaper", "map", "ticket", "card", "folder", "phone",
    "playing-card", "slide",
}  # fmt: skip
_HEAD = 0.80  # of the frame's height that a head would have, so that a hand is a third of it
_BEYOND = 1.14  # of the canvas: how far arms are drawn
_SMALL = 0.16  # metres up to which a thing is held between finger and thumb
_LOWEST, _HIGHEST = 0.46, 0.74  # of the frame's height that a held thing has at least, and at most
_NEAREST = 1.45  # times as large as otherwise is an open hand, which has to carry the thing
_ON_PALM = 0.25  # of the beats in which nothing is said of it, in which a thing lies on the open hand
_FOOT, _UNDER_TOP = 0.375, 0.16  # heads under the middle where a thing stands, and under its top where a hand lies
_ON_TABLE = 0.25  # of such beats, in which it lies before who has a hand on it
_ONE_HAND = 0.5  # of the others in which paper is in one hand only, and in which both hands are laid on a thing
_LAID = re.compile(
    r"\b(?:lays?|laid|spreads|smooths|flattens|sets|puts|pins|turns)\b(?:(?! and |[.;:]).)*?"
    r"\b(?:on|under|beside|before|down|over|to the)\b",
    re.IGNORECASE,
)
"""Words of a thing that is put somewhere."""
_LIFTED = re.compile(r"\b(?:holds?|lifts|raises|shows|waves|carries|takes|picks|both hands)\b", re.IGNORECASE)
"""Words of a thing that is in the hand."""
_PALM = re.compile(
    r"\b(?:(?:open|flat|cupped) (?:hands?|palms?)|(?:in|on|across|into) (?:a|the|one|his|her|their|\w+'s) palms?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Way:
    """How a thing is held in one beat.

    Args:
        side: From where the hand comes: 1 right, -1 left.
        turn: Degrees by which the thing is turned besides, clockwise.
        near: How large it is all drawn, against the usual.
        aside: Heads that it is beside the middle, right and down.
        slope: How steeply the forearm comes up, radians from the level.
        palm: Whether it lies on the open hand.
        laid: Whether it lies before who has a hand on it.
        one: Whether only one hand is at it.
    """

    side: int
    turn: float
    near: float
    aside: Point2
    slope: float
    palm: bool
    laid: bool = False
    one: bool = False


def _way(scene: Scene, *, lone: bool) -> _Way:
    """Another way for each beat; a single arm always comes from its own side."""
    dice = Random(seed_of("held", key_of(scene), scene.seed))
    side = 1 if lone or dice.random() < 0.5 else -1
    aside = dice.uniform(-0.1, 0.1), dice.uniform(-0.04, 0.04)
    turn, near, slope = dice.uniform(-16.0, 16.0), dice.uniform(0.82, 1.2), dice.uniform(0.45, 1.25)
    said = _PALM.search(scene.action) is not None
    palm = dice.random() < _ON_PALM or said
    lifted = said or _LIFTED.search(scene.action) is not None
    chance = dice.random()
    laid = bool(scene.action) and not lifted and (chance < _ON_TABLE or _LAID.search(scene.action) is not None)
    return _Way(side, turn, near, aside, slope, palm, laid, bool(scene.action) and dice.random() < _ONE_HAND)


class Handled(Insert):
    """A thing in somebody's hands.

    Args:
        scene: The shot; its first figure's hands are seen.
        camera: Of the shot.
        light: Of the scene.
        figure: That figure.
    """

    def __init__(self, scene: Scene, camera: Camera, light: Light, figure: Figure) -> None:
        self.figure = figure
        self.way = _way(scene, lone=figure.dressed.build.lone)
        super().__init__(scene, camera, light)
        look = look_of(scene.style)
        hand = None if self.aloft else sheets.graded(self._hand(), look, dark=light.dark)
        self.hand = (hand, cover_of(canvases.pixels_of(hand))) if hand is not None else None

    def blits(self, path: Path, frame: float) -> Iterator[Item]:
        """The thing and the hands, which are never quite still; at first they are where the still has them."""
        at = path.drawn(frame)
        behind, thing, dust = super().blits(path, frame)
        yield behind
        x, y = _unrest(at / RATE, at / path.length, self.camera.height)
        if not isinstance(thing, Blit) or self.hand is None:
            yield replace(thing, x=thing.x + x, y=thing.y + y) if isinstance(thing, Blit) else thing
        else:
            yield thing
            image, cover = self.hand
            place = placing(path.at(at), self.depth * 0.97, self.camera)
            yield Blit(image, place.scale, place.x - 2.5 * y, place.y + y, cover)
        yield dust

    @property
    def aloft(self) -> bool:
        """Whether the place itself is behind the thing, and no surface."""
        lies = self.way.laid and self.kind in props.FLAT
        return (self.kind in _READ or self._small) and not lies

    @property
    def _falling(self) -> FigureLight:
        """The light on the hands."""
        return self.light.for_figure((0.0, 0.0, 0.0))

    @property
    def _small(self) -> bool:
        return self.kind in props.LONG or props.metres(self.kind) <= _SMALL

    def _table(self) -> Any:
        return self._blank().makeImageSnapshot() if self.aloft else super()._table()

    def _roomy(self) -> Any:
        """A surface that goes on below and on the right of the canvas, where arms come from."""
        wide, tall = self.camera.canvas_width, self.camera.canvas_height
        return canvases.surface(round(_BEYOND * wide), round(_BEYOND * tall))

    def _head(self, canvas: Any) -> float:
        """Pixels per head of the hands, with the canvas moved to where they hold something."""
        near = min(1.0, self.way.near) if self.kind in _READ else self.way.near
        head = _HEAD * self.camera.height * (near if self.aloft else 1.0)
        right, down = self.way.aside if self.aloft else (0.0, 0.0)
        middle = self.camera.margin_y + self.camera.height / 2
        canvas.translate(self.camera.centre_x + right * head, middle + down * head)
        return head

    def _object(self) -> Any:
        surface = self._roomy()
        canvas = surface.getCanvas()
        if not self.aloft:
            (self._lying if self.kind in props.FLAT else self._standing)(canvas)
            return surface.makeImageSnapshot()
        head = self._head(canvas)
        if self.kind in _READ:
            arms, thing = self._read()
        elif self.way.palm:
            head *= _NEAREST
            arms, thing = self._offered()
        else:
            arms, thing = self._pinched()
        draw_hands(self.figure, canvas, self._falling, head, arms, thing)
        return surface.makeImageSnapshot()

    def _hand(self) -> Any:
        """The hand that is laid on a thing."""
        surface = self._roomy()
        canvas = surface.getCanvas()
        draw_hands(self.figure, canvas, self._falling, self._head(canvas), self._touched(), _nothing)
        return surface.makeImageSnapshot()

    def _size(self) -> float:
        """Of the thing, in heads of these hands: as large as it is, within what a picture wants."""
        real = props.metres(self.kind) / (self.figure.height / self.figure.heads)
        return min(_HIGHEST / _HEAD, max(_LOWEST / _HEAD, real))

    def _read(self) -> tuple[list[Forearm], Any]:
        """Both hands, or the only one, hold it from below, as who reads sees it: fingers behind it, thumbs on it."""
        size, spec = 1.08 * self._size(), props.spec_of(self.kind)
        half = 0.5 * size * spec.wide / max(spec.wide, spec.tall)
        foot = 0.5 * size * spec.tall / max(spec.wide, spec.tall) - 0.10
        arms = [
            Forearm((side * (half + 0.96), 0.86), (side * (half + 0.07), foot), (-side, -0.6), "flat", "thumb")
            for side in self._sides
        ]
        turn = 0.4 * self.way.turn - (6.0 * self.way.side if len(arms) == 1 else 0.0)
        return arms, lambda canvas: self._thing(canvas, size, (0.0, foot), turn=turn)

    @property
    def _sides(self) -> tuple[int, ...]:
        """The sides from which hands come: of one, or of both."""
        return (self.way.side,) if self.way.one or self.figure.dressed.build.lone else (-1, 1)

    def _pinched(self) -> tuple[list[Forearm], Any]:
        """Between finger and thumb, from below and from one side."""
        size, lean, side = 0.9 * self._size(), -14.0 if self.kind in props.FLAT else -3.0, self.way.side
        right, down = side * math.cos(self.way.slope), math.sin(self.way.slope)
        tips = 0.12 * side, 0.12
        elbow, wrist = ((tips[0] + along * right, tips[1] + along * down) for along in (1.25, 0.33))
        arm = Forearm(elbow, wrist, (-0.6 * side, -1.0), "pinch", "fingers")
        turn = lean * side + self.way.turn
        return [arm], lambda canvas: self._thing(canvas, size, (0.08 * side, 0.10), turn=turn, anchor="grip")

    def _offered(self) -> tuple[list[Forearm], Any]:
        """On an open hand, which comes from below."""
        size, side = 0.46 * self._size(), self.way.side
        arm = Forearm((0.70 * side, 1.0), (0.24 * side, 0.32), (-0.9 * side, -0.5), "flat", "under")
        turn = -34.0 * side + self.way.turn
        return [arm], lambda canvas: self._thing(canvas, size, (0.14 * side, 0.20), turn=turn)

    def _touched(self) -> list[Forearm]:
        """A hand is laid on it from one side, or one from each where it stands and is large."""
        spec = props.spec_of(self.kind)
        flat, longest = self.kind in props.FLAT, max(spec.wide, spec.tall)
        half = 0.5 * 0.60 * self.view.near * spec.wide / longest / _HEAD
        top = _FOOT - 0.60 * self.view.near * spec.tall / longest / _HEAD
        level = 0.16 if flat else max(0.16 - 0.3 * (self.way.slope - 0.85) * self.view.near, top + _UNDER_TOP)
        wide = half > 0.2 and not flat and bool(self.scene.action)
        sides = self._sides if wide else (self.way.side,)
        off = 0.28 if len(sides) > 1 else 0.20
        slant = 0.0
        if self.kind in props.LONG:
            lean = math.radians(58 - self.view.turn)
            half, level, slant = 0.44 * math.sin(lean), 0.20, 0.26 * math.cos(lean)
        return [
            Forearm(
                (side * (half + off + 0.55), level + slant * side + 0.18), (side * (half + off), level + slant * side),
                (-0.2 * side, -1.0), "flat", "nothing",
            )
            for side in sides
        ]  # fmt: skip

    def _thing(self, canvas: Any, size: float, foot: tuple[float, float], turn: float, anchor: str = "foot") -> None:
        """The thing in the light of the hands that hold it, so that paper is not darker than skin at night."""
        canvas.save()
        canvas.translate(*foot)
        canvas.rotate(turn)
        self.sentence = props.draw(
            canvas, self.prop.kind, size, self._falling, self.scene.style, self.prop.colour, self.prop.material,
            anchor="grip" if anchor == "grip" else "foot",
        )  # fmt: skip
        canvas.restore()


def _unrest(seconds: float, share: float, height: int) -> Point2:
    """How far hands have moved, in pixels right and down: they breathe, and sink a little as somebody looks."""
    x = 0.004 * math.sin(1.3 * seconds) * height
    return x, (0.004 * math.sin(1.9 * seconds) + 0.014 * ease(min(1.0, share))) * height


def _nothing(canvas: Any) -> None:
    """The thing stands there already."""
    del canvas
