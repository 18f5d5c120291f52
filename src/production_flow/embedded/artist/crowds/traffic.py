"""Traffic: what passes through a place behind the action, by place, era and hour; it goes on while the shot lasts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from production_flow.documents.scene import Scene
from production_flow.embedded.artist import sheets
from production_flow.embedded.artist.blits import Blit
from production_flow.embedded.artist.camera import Camera, Point3
from production_flow.embedded.artist.colour import adjust, mix
from production_flow.embedded.artist.compose import Staging
from production_flow.embedded.artist.crowds import rides
from production_flow.embedded.artist.crowds.crayon import Crayon, tinted
from production_flow.embedded.artist.crowds.gathering import is_empty
from production_flow.embedded.artist.crowds.rides import Draw
from production_flow.embedded.artist.framing import key_of
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.looks import look_of
from production_flow.embedded.artist.motion import TWOS, Path, placing
from production_flow.embedded.artist.pens import paint
from production_flow.embedded.artist.sets.dress import Dress
from production_flow.embedded.artist.soft import softened
from production_flow.embedded.artist.sprites import Sprite, cropped
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.timing import RATE

_SIZES = {"extreme-wide", "wide", "medium-wide", "medium"}
_OFTEN = {"dawn": 0.4, "morning": 0.8, "day": 0.85, "golden": 0.8, "dusk": 0.75, "night": 0.55}
"""How often something passes, by the hour."""
_SLOWER = {"rain": 0.8, "storm": 0.25, "snow": 0.6, "fog": 0.6, "dust": 0.6}
_OPEN = 1e6  # metres to where an open lane ends
_BEFORE = 1.4  # metres behind the action of what passes before the farther things of a set
_FADE = 1.4  # metres before a wall at which something comes and goes
_TRIES, _ENOUGH = 5, 0.25  # starts of which the one farthest from the cast is taken
_MOVING = 8  # drawings of a turn of wheels or legs


@dataclass(frozen=True)
class Kind:
    """Something that passes.

    Args:
        draw: How it looks.
        speed: Metres a second.
        reach: Half of its length and its height in metres.
        cycle: Metres of one turn of wheels or legs; 0 has nothing that moves.
    """

    draw: Draw
    speed: float
    reach: tuple[float, float]
    cycle: float = 0.0


@dataclass(frozen=True)
class Lane:
    """Where things pass in a set.

    Args:
        kinds: By era; "" is any other.
        x: Of a lane that leads away from the eye; None for one that crosses the picture.
        near: Depth (z) of a crossing lane, or where a lane that leads away begins.
        far: Where a lane that leads away ends.
        y: Of the ground or the water.
        towards: Whether things come towards the eye.
        walls: Left and right end (x) of a crossing lane between houses; things come and go there. Where only the
            left one is near, all go to the right.
        front: Whether it passes before what stands far behind the action, and not behind it.
    """

    kinds: Mapping[str, tuple[Kind, ...]]
    near: float
    x: float | None = None
    far: float = 0.0
    y: float = 0.0
    towards: bool = False
    walls: tuple[float, float] = (-_OPEN, _OPEN)
    front: bool = False


_CART, _RIDER = Kind(rides.cart, 1.5, (3.2, 2.6), 1.6), Kind(rides.rider, 3.2, (2.0, 2.6), 2.2)
_BICYCLE = Kind(rides.bicycle, 3.2, (1.0, 1.9), 2.2)
_ROWING, _SAIL = Kind(rides.rowing, 0.8, (2.2, 1.4), 1.6), Kind(rides.sail, 1.3, (3.0, 6.6))
_LAUNCH, _STEAMER = Kind(rides.launch, 2.6, (4.6, 2.2)), Kind(rides.steamer, 1.7, (16.0, 12.0), 9.0)
_GALLEON, _CAMEL = Kind(rides.galleon, 1.4, (11.0, 11.8)), Kind(rides.camel, 1.3, (2.0, 3.2), 1.9)
_CAR_TO, _CAR_FROM = Kind(rides.car_front, 5.0, (1.6, 2.0)), Kind(rides.car_back, 5.0, (1.6, 2.0))
_NEW_TO, _NEW_FROM = Kind(rides.new_car_front, 5.5, (1.6, 2.0)), Kind(rides.new_car_back, 5.5, (1.6, 2.0))
_TRAM, _COACH = Kind(rides.tram, 3.2, (1.5, 4.2)), Kind(rides.coach, 2.6, (1.3, 3.4))
_WAIN, _MOUNTED = Kind(rides.wain, 1.1, (1.3, 2.6)), Kind(rides.mounted, 1.7, (0.9, 2.9), 1.8)
_TRUCK, _TRACTOR = Kind(rides.truck, 7.0, (6.0, 2.2)), Kind(rides.tractor, 1.7, (2.0, 2.4), 3.0)
_ROVER, _TUG = Kind(rides.rover, 3.0, (2.4, 2.8)), Kind(rides.tug, 0.9, (1.6, 1.2))

_WATER: dict[str, tuple[Kind, ...]] = {
    "medieval": (_ROWING, _SAIL), "victorian": (_ROWING, _SAIL), "past": (_LAUNCH, _SAIL), "": (_LAUNCH, _SAIL),
}  # fmt: skip
_SHIPS: dict[str, tuple[Kind, ...]] = {
    "medieval": (_GALLEON, _SAIL), "victorian": (_STEAMER, _GALLEON), "past": (_STEAMER, _SAIL), "": (_STEAMER, _SAIL),
}  # fmt: skip
LANES: dict[str, tuple[Lane, ...]] = {
    "noir_street": (
        Lane({"medieval": (_WAIN,), "victorian": (_COACH,), "": (_NEW_FROM,), "past": (_CAR_FROM,)}, 9.0, 1.3, 46.0),
        Lane({"medieval": (_MOUNTED,), "victorian": (_MOUNTED,), "": (_NEW_TO,), "past": (_CAR_TO, _CAR_TO, _TRAM)},
             7.5, -1.7, 44.0, towards=True),
    ),
    "old_town": (Lane({"": (_WAIN,), "victorian": (_COACH, _WAIN)}, 7.0, -1.0, 22.0),
                 Lane({"medieval": (_MOUNTED,), "victorian": (_MOUNTED,)}, 6.5, 1.4, 20.0, towards=True)),
    "village_square": (Lane({"": (_BICYCLE,), "victorian": (_CART,)}, 9.2, walls=(-6.6, 7.0)),),
    "frontier_town": (Lane({"": (_MOUNTED,)}, 6.5, -1.2, 22.0, towards=True), Lane({"": (_COACH,)}, 8.0, 1.4, 26.0)),
    "dock": (Lane(_WATER, 15.0, y=-0.5), Lane(_SHIPS, 52.0, y=-0.5)),
    "beach": (Lane(_WATER, 20.0, y=-0.1), Lane(_SHIPS, 80.0, y=-0.1)),
    "lighthouse": (Lane(_WATER, 34.0, y=-0.3), Lane(_SHIPS, 90.0, y=-0.3)),
    "deck": (Lane(_SHIPS, 90.0, y=-4.0),),
    "flooded_city": (Lane({"": (_ROWING,), "future": (_LAUNCH, _ROWING)}, 10.0, y=-0.4),),
    "desert": (Lane({"victorian": (_RIDER,), "medieval": (_CAMEL,), "future": (_ROVER,), "": (_TRUCK,)}, 12.0),),
    "farm": (Lane({"victorian": (_CART,), "medieval": (_CART,), "past": (_TRACTOR, _CART), "": (_TRACTOR,)}, 4.9,
             walls=(-3.0, _OPEN), front=True),),
    "concourse": (Lane({"": (_TUG,)}, 7.4, walls=(-4.4, 4.4)),),
}  # fmt: skip
"""Sets through which something passes."""


class Ride:
    """Something that passes, on twos.

    Args:
        lane: Where; `kind` what.
        camera: Of the shot; light and style likewise.
        dice: Chance for this one.
        taken: Columns of the frame (0-1) in which somebody of the cast stands at first.
        way: 1 to the right or away, -1 to the left or towards the eye.
    """

    def __init__(
        self,
        lane: Lane,
        kind: Kind,
        scene: Scene,
        camera: Camera,
        light: Light,
        dice: Random,
        taken: Sequence[float] = (),
    ) -> None:
        self.lane, self.kind, self.camera, self.light = lane, kind, camera, light
        self.dress, self.look = Dress(scene.style), look_of(scene.style)
        one_way = lane.walls[0] > -_OPEN and lane.walls[1] >= _OPEN
        self.way = (-1 if lane.towards else 1) if lane.x is not None else 1 if one_way else dice.choice((-1, 1))
        self.own = tinted([colour.hex for colour in scene.style.palette], dice.randrange(12))
        self.sprites: dict[int, Sprite] = {}
        self.half = 0.5 * camera.width / camera.focal
        tries = [self._started(dice, (scene.length or 96) / RATE) for _ in range(_TRIES)]
        self.start = max(tries, key=lambda start: self._room(start, taken))
        self.room = self._room(self.start, taken)
        self.away = camera.depth(self._at(0.0))
        self.metre = camera.focal / max(2.0, self.away)
        self.order = camera.depth((0.0, 0.0, 0.0)) + _BEFORE if lane.front else self.away

    def _started(self, dice: Random, seconds: float) -> float:
        """Where it is at the first frame: in the picture, with most of its way still before it."""
        lane = self.lane
        if lane.x is not None:
            way = min(0.5 * (lane.far - lane.near), self.kind.speed * seconds)
            near = lane.near + (way if lane.towards else 0.0)
            return near + (lane.far - lane.near - way) * dice.random() ** 2
        centre = self._middle()
        side = self.half * max(1.0, self.camera.depth((centre, 0.0, lane.near)))
        start = centre - self.way * dice.uniform(0.1, 0.7) * side
        return max(lane.walls[0] + _FADE, min(lane.walls[1] - _FADE, start))

    def _room(self, start: float, taken: Sequence[float]) -> float:
        """How far from the cast, at most a quarter of the frame, it is seen when it starts there."""
        at = (self.lane.x, 0.0, start) if self.lane.x is not None else (start, 0.0, self.lane.near)
        column = (self.camera.project(at)[0] - self.camera.margin_x) / self.camera.width
        return min((abs(column - one) for one in (*taken, -0.02, 1.02)), default=_ENOUGH) if taken else _ENOUGH

    def _middle(self) -> float:
        """X of a crossing lane in the middle of the picture."""
        low, high = -60.0, 60.0
        for _ in range(24):
            half = (low + high) / 2
            x, _, away = self.camera.seen((half, 0.0, self.lane.near))
            low, high = (low, half) if x > 0 or away <= 0 else (half, high)
        return (low + high) / 2

    def _at(self, gone: float) -> Point3:
        """Where it is in the world after so many metres."""
        lane = self.lane
        if lane.x is None:
            return self.start + self.way * gone, lane.y, lane.near
        return lane.x, lane.y, max(lane.near, min(lane.far, self.start + self.way * gone))

    def blits(self, path: Path, frame: float) -> Iterator[Blit]:
        """What is drawn of it at a frame of the shot."""
        at = path.drawn(frame)
        gone = int(at) // TWOS * TWOS / RATE * self.kind.speed
        point = self._at(gone)
        depth = self.camera.depth(point)
        step = int(gone / self.kind.cycle * _MOVING) % _MOVING if self.kind.cycle else 0
        if step not in self.sprites:
            self.sprites[step] = self._drawn(step / _MOVING)
        sprite = self.sprites[step]
        if sprite.image is None or depth < 2.0:
            return
        place = placing(path.at(at), depth, self.camera)
        scale = place.scale * (self.camera.focal / depth / self.metre if self.lane.x is not None else 1.0)
        foot = place.of(self.camera.project(point))
        corner = foot[0] + scale * sprite.x, foot[1] + scale * sprite.y
        left, right = self.lane.walls
        seen = min(1.0, max(0.0, min(point[0] - left, right - point[0]) / _FADE))
        yield Blit(sprite.image, scale, *corner, sprite.cover, round(seen, 2))

    def _drawn(self, phase: float) -> Sprite:
        half, tall = (part * self.metre for part in self.kind.reach)
        wide, high, low = int(half * 1.05) + 6, int(tall * 1.15) + 6, int(0.25 * self.metre) + 6
        pixels = canvases.blank(2 * wide, high + low)
        canvas: Any = canvases.surface_over(pixels).getCanvas()
        canvas.translate(wide, high)
        mirrored = self.lane.x is None and self.way < 0
        canvas.scale(-self.metre if mirrored else self.metre, -self.metre)
        self._shadow(canvas)
        veil = min(0.7, 0.10 + 0.9 * self.light.haze_at(max(0.0, self.away - 3.0)))
        air = mix(self.light.haze, self.light.ambient, 0.3 if self.light.dark else 0.1)
        air = adjust(air, 0.0, 0.2) if self.dress.kind == "ink" else air
        self.kind.draw(Crayon(canvas, self.light, self.dress, air, veil, self.own, self.light.dark), phase)
        canvas.resetMatrix()
        sheets.toned(canvas, (0, 0, 2 * wide, high + low), self.look)
        return cropped(softened(pixels, 0.5 * self.camera.unit), -wide, -high, None)

    def _shadow(self, canvas: Any) -> None:
        """The dark under what goes on the ground."""
        if self.lane.y < 0:
            return
        half = self.kind.reach[0] * (0.6 if self.lane.x is None else 0.75)
        canvas.drawOval(skia.Rect.MakeLTRB(-half, -0.12, half, 0.10), paint((0.04, 0.03, 0.08), 0.38))


def passing_by(scene: Scene, set_id: str, camera: Camera, light: Light, staging: Staging) -> list[Ride]:
    """What passes through the place in this shot, far to near; the words of a scene may empty it.

    Args:
        scene: The shot.
        set_id: The set that is drawn.
        camera: Of the shot.
        light: Of the scene.
        staging: Where the cast stands.
    """
    taken = [0.5 + spot.x * camera.focal / spot.depth / camera.width for spot in staging.spots]
    lanes = LANES.get(set_id, ())
    if not lanes or scene.camera.size not in _SIZES or is_empty(scene):
        return []
    dice = Random(key_of(scene) + 7)
    often = _OFTEN[scene.time] * _SLOWER.get(scene.weather, 1.0)
    found = []
    for lane in lanes:
        kinds = lane.kinds.get(scene.place.era, lane.kinds.get("", ()))
        kind = dice.choice(kinds) if kinds else None
        if dice.random() < often and kind is not None:
            found.append(Ride(_clear(lane, camera), kind, scene, camera, light, dice, taken))
    seen = (ride for ride in found if ride.away > _NEAREST and ride.room > _ON_A_HAT)
    return sorted(seen, key=lambda ride: -ride.order)


_ON_A_HAT = 0.06  # of the frame's width beside somebody's column within which what passes would seem to stand on them
_NEAREST = 6.0  # metres from the eye at which something may pass, at the least


def _clear(lane: Lane, camera: Camera) -> Lane:
    """The lane, begun so far away that what passes on it stays well behind the action."""
    action = camera.depth((0.0, 0.0, 0.0))
    return replace(lane, near=max(lane.near, 0.8 * action)) if lane.x is not None else lane
