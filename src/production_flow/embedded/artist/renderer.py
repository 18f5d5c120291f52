"""The renderer: a scene in, a frame at any time out.

The set is built once for the camera of the shot, its layers are merged to a few plates, figures become players;
a frame then only places pictures: plates far to near, each figure between the plates behind and before it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from production_flow.documents.scene import Scene, SceneProp
from production_flow.embedded.artist import airless, sets, sheets, things, vehicles
from production_flow.embedded.artist import plates as plating
from production_flow.embedded.artist.acting import Performance
from production_flow.embedded.artist.air import air_of
from production_flow.embedded.artist.apertures import edge_of
from production_flow.embedded.artist.blits import Item, Picture, draw, planned
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.clearing import cleared
from production_flow.embedded.artist.colour import lightness
from production_flow.embedded.artist.compose import Spot, staged
from production_flow.embedded.artist.corners import looks_back
from production_flow.embedded.artist.crowds import Crowd, Passer, Ride, gathered, passing, passing_by
from production_flow.embedded.artist.deeds import told
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.finish import finish
from production_flow.embedded.artist.foreground import piece_of
from production_flow.embedded.artist.framing import TIGHT, Body, framed, key_of, lifted, longer, of_feet, shown
from production_flow.embedded.artist.halo import haloed
from production_flow.embedded.artist.handled import Handled
from production_flow.embedded.artist.inserts import Insert
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.looks import LOOKS, known, look_of
from production_flow.embedded.artist.measures import measured
from production_flow.embedded.artist.motion import Path, strays
from production_flow.embedded.artist.players import Player
from production_flow.embedded.artist.reaching import HIGH, reached
from production_flow.embedded.artist.records import record_of
from production_flow.embedded.artist.sets.model import Layer
from production_flow.embedded.artist.tables import at_one_table
from production_flow.embedded.artist.touching import together
from production_flow.embedded.artist.vantage import PLAIN, vantage_of
from production_flow.embedded.artist.wild import untamed
from production_flow.hashing import seed_of
from production_flow.media import canvas as canvases
from production_flow.providers.ports import Notice
from production_flow.types import Json

_OVERSCAN = {"pan-left": 1.18, "pan-right": 1.18, "tracking": 1.28, "handheld": 1.12, "static": 1.10}
_FIRST = {"static": 1.02, "push-in": 1.06, "pull-out": 1.05, "handheld": 1.06}
"""Overscan of a still: only as much as the first frame of such a move looks over."""
_INSIDE = 0.36  # of the frame's width from its middle at which who comes or goes is seen on a still, whole
_TILTED = 0.20  # overscan that a tilted picture needs on top
_OUTLINE = re.compile(r"\b(?:silhouettes?|in outline|only the outline|a dark (?:shape|figure)|dark shapes)\b")
_STAIRS = re.compile(r"\b(?:steps|stairs|staircase|ladder|rungs)\b")


def _tilt(scene: Scene) -> float:
    """Degrees by which a dutch angle turns the picture; the tenser, the more."""
    if scene.camera.angle != "dutch" or scene.camera.size == "insert":
        return 0.0
    return (3.2 + 0.28 * scene.tension) * (1 if key_of(scene) % 2 else -1)


class Renderer:
    """One shot, ready to be drawn at any frame.

    Args:
        scene: The shot.
        width: Of the frame in pixels; height likewise.
        turn: Degrees that the camera is walked round the action, to the right.
        portrait: Light the figure as for a portrait.
        closer: Share of the usual height of the picture that is shown; less is closer.
        still: Only one frame will be drawn, so nothing is made ready for others.
        crowd: Whether the people of the place are in the picture.

    Attributes:
        held: Whether the last frame is the picture of the one before, pixel for pixel.
        strangers: Ids of figures that are nobody of the cast.
    """

    def __init__(
        self,
        scene: Scene,
        width: int,
        height: int,
        *,
        turn: float = 0.0,
        portrait: bool = False,
        closer: float = 1.0,
        still: bool = False,
        crowd: bool = True,
    ) -> None:
        self.notices: list[Notice] = []
        self.look = look_of(scene.style)
        shot = reached(told(self._dressed(things.of_era(scene))))
        self.scene, self.width, self.height = shot if portrait else untamed(shot), width, height
        self.set_id = self._chosen()
        self.scene = scene = self._peopled() if portrait else airless.suited(self._peopled(), self.set_id)
        self.portrait, self.still = portrait, still or portrait
        self.looks_back = not portrait and looks_back(scene, self.set_id)
        self.length = max(1, scene.length or 96)
        self.vantage = PLAIN if portrait else vantage_of(scene, sets.spec_of(self.set_id).reach)
        self.turn = turn + self.vantage.turn
        self.interior = scene.place.interior or bool(sets.spec_of(self.set_id).interior)
        words = f"{scene.mood} {scene.lighting}"
        self.light = Light.of(scene.time, scene.weather, words, interior=self.interior)
        kept, _ = shown(scene)
        self.figures = {figure.look.id: Figure(figure.look, scene.style) for figure in kept}
        self._say_figures()
        bodies = {ident: measured(one) for ident, one in self.figures.items()}
        self.tilt = _tilt(scene)
        wide = framed(self._base(), scene, bodies, portrait=portrait, closer=closer * self.vantage.closer)
        wide = longer(wide, self.look.lens, float(sets.spec_of(self.set_id).back))
        self.camera = wide.sized(width, height, wide.overscan - _TILTED) if self.tilt else wide
        self.backdrop = self._built(wide)
        action = max(0.5, wide.depth((0.0, wide.position[1], 0.0)))
        self.layers = sheets.layered(list(self.backdrop.layers), self.look, wide.unit, action, dark=self.light.dark)
        if self.tilt:
            self.layers = plating.tilted(self.layers, wide, self.camera, self.tilt)
        self._say_angle()
        met = together(staged(scene, self.camera, self.backdrop.marks, bodies, self.vantage), self.figures)
        roofed = self.interior and not self.tilt
        self.staging, self.table = at_one_table(scene, met, self.camera, bodies, interior=roofed)
        self.path = Path(
            scene.camera.movement,
            self.length,
            self.camera,
            self.staging.depth,
            self._anchor(),
            scene.tension,
            key_of(scene),
            self._walks(),
            empty=not self.staging.spots,
            twos=self.look.twos,
        )
        self.lying = things.laid_out(scene, self.camera, self.backdrop.marks, self.staging)
        self.carried = self._carried()
        self.crowd = self._crowd() if crowd and not (portrait or self.tilt or self.looks_back) else None
        self.passers: list[Passer | Ride] = [*self.crowd.passers()] if self.crowd else []
        if crowd and not (portrait or self.tilt):
            self.passers += passing_by(scene, self.set_id, self.camera, self.light, self.staging)
        self.insert = self._insert()
        made = plating.plates_of(self._with_halo(), self.staging.depth, scene.camera.movement, self._unrest())
        self.players = [self._in_view(spot, bodies[spot.figure.look.id], made) for spot in self.staging.spots]
        self._furnish(made)
        orders = [*(one.order for one in self.passers), *(one.order for one in self.players)]
        self.plates = made if self.still else plating.merged(made, self.path, orders)
        self.picture, self.held, self.drawings = Picture(width, height, pairs=self.path.rests), False, 0

    def _furnish(self, made: list[plating.Plate]) -> None:
        """Adds things, the people of the place, and what is before everything to the plates of the set."""
        scene = self.scene
        view = self.camera, self.light, scene.style
        laid = [*self.lying, *(self.table.put(made, *view, self.look) if self.table else ())]
        for ungraded in things.plates(laid, *view, made):
            thing = replace(ungraded, image=sheets.graded(ungraded.image, self.look, dark=self.light.dark))
            at = next((n for n, plate in enumerate(made) if plate.depth < thing.depth), len(made))
            made.insert(at, thing)
        for extra in self.crowd.plates() if self.crowd else ():
            at = next((n for n, plate in enumerate(made) if plate.depth < extra.depth), len(made))
            made.insert(at, extra)
        shot = scene, self.camera, self.light, self.staging, self.set_id
        piece = None if self.portrait else edge_of(*shot[:3]) or piece_of(*shot, interior=self.interior)
        if piece:
            made.append(replace(piece, image=sheets.graded(piece.image, self.look, dark=self.light.dark)))

    # ---- a frame

    def frame(self, frame: float) -> canvases.Pixels:
        """The picture at a frame of the shot: height x width x 4, BGRA. It is overwritten by the next one."""
        self.held = not self.picture.show(list(self._items(frame)), self._finish)
        return self.picture.pixels

    def draw(self, canvas: Any, frame: float) -> None:
        """Draws plates and figures on another canvas of the same size, far to near."""
        draw(canvas, planned(list(self._items(frame)), canvas.getDeviceClipBounds()))

    def _finish(self, canvas: Any) -> None:
        self.drawings += 1
        finish(canvas, self.look, self.width, self.height, dark=self.light.dark, drawing=self.drawings)

    def _items(self, frame: float) -> Iterator[Item]:
        """Everything in the picture at a frame, far to near."""
        return (item for _, item in self.owned(frame))

    def owned(self, frame: float) -> Iterator[tuple[Player | Passer | Ride | None, Item]]:
        """Everything in the picture at a frame, far to near, with the figure that it is a part of."""
        waiting: list[Player | Passer | Ride] = [*self.passers, *self.players]
        waiting.sort(key=lambda one: -one.order)
        for plate in self.plates:
            while waiting and waiting[0].order > plate.depth:
                player = waiting.pop(0)
                yield from ((player, item) for item in player.blits(self.path, frame))
            yield from ((None, item) for item in plating.blits(plate, self.path, frame))
        for player in waiting:
            yield from ((player, item) for item in player.blits(self.path, frame))
        if self.insert:
            yield from ((None, item) for item in self.insert.blits(self.path, frame))

    # ---- making ready

    def _dressed(self, scene: Scene) -> Scene:
        """The scene in the look that is nearest to the show's."""
        asked, name = scene.style.look, self.look.name
        if asked == name:
            return scene
        if not known(asked) and name == "soft":
            sentence = f"The artist has no look called {asked!r}; the soft one was drawn."
            self.notices.append(Notice(code="substituted", message=sentence))
        elif asked in LOOKS:
            sentence = f"For {scene.style.medium!r} the artist drew its {name} look ({self.look.medium})."
            self.notices.append(Notice(code="substituted", message=sentence))
        return scene.model_copy(update={"style": scene.style.model_copy(update={"look": name})})

    def _peopled(self) -> Scene:
        """The scene, with people of the place where it shows the feet of nobody in particular."""
        scene = vehicles.steered(self.scene, self.set_id)
        self.strangers: frozenset[str] = frozenset()
        if not of_feet(scene) or scene.figures:
            return scene
        people = passing(scene, self.set_id)
        self.strangers = frozenset(figure.look.id for figure in people)
        return scene.model_copy(update={"figures": people})

    def _built(self, wide: Camera) -> sets.Backdrop:
        """The place for a camera; behind a portrait it is out of focus, so it is drawn at half the size."""
        scene, half = self.scene, wide
        if self.portrait:
            half = wide.sized(wide.canvas_width // 2, wide.canvas_height // 2, 1.0)
            lens, horizon = wide.lens * wide.height / wide.canvas_height, wide.horizon_y / wide.canvas_height
            half = replace(half, lens=lens, horizon=horizon)
        seed = seed_of(scene.place.location)
        view = scene.place, half, self.light, scene.style, scene.weather, scene.time, seed
        made = sets.build(*view, turned=self.looks_back)
        return plating.doubled(made) if self.portrait else made

    def _chosen(self) -> str:
        name, sentence = sets.choose(self.scene.place)
        if sentence:
            self.notices.append(Notice(code="substituted", message=sentence))
        return str(name)

    def _say_figures(self) -> None:
        for figure in self.figures.values():
            self.notices.extend(
                notice if isinstance(notice, Notice) else Notice(code="substituted", message=str(notice))
                for notice in figure.notices
            )

    def _say_angle(self) -> None:
        """Says where an angle cannot be drawn as it was asked for."""
        angle = self.scene.camera.angle
        if angle == "top" and self.scene.camera.size != "insert":
            sentence = "The artist has no view from straight above; a steep high angle was drawn."
        elif angle == "over-shoulder" and len(self.figures) < 2:
            sentence = "There is nobody over whose shoulder to look; an ordinary single was drawn."
        elif of_feet(self.scene) and "stair" not in self.set_id and _STAIRS.search(self.scene.action):
            sentence = "The artist has no steps here; the feet go over level ground."
        else:
            return
        self.notices.append(Notice(code="degraded", message=sentence))

    def _base(self) -> Camera:
        size, angle = self.scene.camera.size, self.scene.camera.angle
        camera: Camera = sets.default_camera(self.set_id, size, angle)
        over = _OVERSCAN.get(self.scene.camera.movement, 1.14)
        if self.still:
            over = _FIRST.get(self.scene.camera.movement, over)
        camera = camera.sized(self.width, self.height, over)
        if self.tilt:
            camera = camera.sized(self.width, self.height, camera.overscan + _TILTED)
        if self.vantage.eye != 1.0:
            camera = lifted(camera, self.vantage.eye)
        if not self.turn:
            return camera
        depth, yaw = camera.depth((0.0, camera.position[1], 0.0)), camera.yaw + self.turn
        x, z = -depth * math.sin(math.radians(yaw)), -depth * math.cos(math.radians(yaw))
        return replace(camera, yaw=yaw, position=(x, camera.position[1], z))

    def _anchor(self) -> tuple[float, float]:
        """The point of the canvas that matters most: the eyes of the main figure, else the focus of the set."""
        if self.staging.main < 0:
            return float(self.backdrop.focus[0]), float(self.backdrop.focus[1])
        spot = self.staging.spots[self.staging.main]
        figure = self.figures[spot.figure.look.id]
        metre = self.camera.focal / spot.depth
        return (
            self.camera.centre_x + spot.x * metre,
            self.camera.horizon_y + (self.camera.position[1] - 0.82 * figure.height) * metre,
        )

    def _insert(self) -> Insert | None:
        """The thing of an insert, in the hands of whom the shot names."""
        scene = self.scene
        if scene.camera.size != "insert" or of_feet(scene):
            return None
        view = scene, self.camera, self.light
        made = Handled(*view, Figure(scene.figures[0].look, scene.style)) if scene.figures else Insert(*view)
        if made.sentence:
            self.notices.append(Notice(code="substituted", message=made.sentence))
        return made

    def _carried(self) -> SceneProp | None:
        """What the main figure takes into the hand; what of the things in the picture is only stood in for is said."""
        found = things.in_hand(self.scene, self.staging.main, self.staging, self.lying)
        for sentence in things.stood_in(self.scene, self.lying, found):
            self.notices.append(Notice(code="substituted", message=sentence))
        return found

    def _unrest(self) -> float:
        """How unsteady the lamps of the place are: a dying sign, candles, a fire."""
        flickers = [lamp.flicker for lamp in self.backdrop.practicals]
        return max(flickers, default=0.0) if self.light.dark else 0.0

    def _walks(self) -> int:
        """Which way the main figure walks: 1 right, -1 left, 0 not at all or not across the picture."""
        if self.staging.main < 0:
            return 0
        spot = self.staging.spots[self.staging.main]
        walks = spot.figure.pose in {"walk", "run"} and spot.view not in {"front", "back"}
        return (-1 if spot.mirrored else 1) if walks else 0

    def _player(self, spot: Spot, body: Body) -> Player:
        x, _, z = self.camera.ground(spot.x, spot.depth)
        light = self.light.for_figure((x, 0.0, z), self.backdrop.practicals, spot.depth)
        if self.portrait:
            light = replace(
                light, exposure=max(0.95, light.exposure), ambience=min(0.12, light.ambience), rim_strength=0.85
            )
        if _OUTLINE.search(self.scene.action) and not self.scene.speech and not self.portrait:
            light = replace(light, silhouette=0.92)
        partners = {
            other.figure.look.id: other.x - spot.x for other in self.staging.spots if other.figure is not spot.figure
        }
        inside = self.still and (spot.figure.enters or spot.figure.exits)
        stray = strays(self.scene.camera.movement)
        reach = (_INSIDE if inside else 0.5) + (stray if spot.figure.exits and not inside else -stray)
        edge = reach * self.width / self.camera.focal * spot.depth
        if self.carried and spot is self.staging.spots[self.staging.main]:
            holding = spot.figure.model_copy(update={"holds": self.carried.id, "pose": "hold"})
            spot = replace(spot, figure=holding)
        if spot.figure.pose in {HIGH, "wave"} and self._talks_close(spot.figure.look.id):
            spot = replace(spot, figure=spot.figure.model_copy(update={"pose": "stand"}))
        car = None
        if spot.figure.pose == "drive":
            spot = vehicles.boarded(spot, self.set_id)
            car = vehicles.car_of(self.scene, light, spot, dark=self.light.dark)
        performance = Performance(spot, self.scene, self.length, body, partners, edge, outdoors=not self.interior)
        air = air_of(self.scene, self.light, spot, outdoors=not self.interior)
        figure = self.figures[spot.figure.look.id]
        return Player(figure, spot, light, air, performance, self.camera, self.tilt, car)

    def _in_view(self, spot: Spot, body: Body, made: list[plating.Plate]) -> Player:
        """The figure of a spot, come out from behind the furniture where its face would be hidden."""
        player = self._player(spot, body)
        moved = cleared(spot, player.head_at, 0.5 * player.head, made)
        return player if moved is spot else self._player(moved, body)

    def _crowd(self) -> Crowd | None:
        """The people of the place, where it has any."""
        found = gathered(self.scene, self.set_id, self.camera, self.backdrop.marks, self.staging)
        practicals, action = self.backdrop.practicals, self.staging.depth
        return Crowd(found, self.camera, self.light, practicals, self.scene.style, action) if found else None

    def _talks_close(self, ident: str) -> bool:
        """Whether somebody speaks in a shot so close that an arm held up would only be in the way."""
        near = self.scene.camera.size in {*TIGHT, "medium-close"}
        return near and any(speech.character == ident for speech in self.scene.speech)

    def _with_halo(self) -> list[Layer]:
        """The layers, with a breath of light behind the main figure where it would melt into the dark."""
        spots, main = self.staging.spots, self.staging.main
        layers = plating.behind(self.layers, max((spot.depth + 0.1 for spot in spots), default=0.0))
        if main < 0 or not (self.portrait or self.light.dark) or self.scene.camera.size == "extreme-wide":
            return layers
        strength = 0.30 if self.portrait else 0.20
        return haloed(layers, spots[main].depth, self._anchor(), self.camera, self.light, strength)

    # ---- what was drawn

    def record(self) -> dict[str, Json]:
        """What the first frame shows, so that words and picture can be compared."""
        return record_of(self)

    def shown_props(self) -> list[str]:
        """Ids of the things in the picture."""
        if self.insert:
            return [prop.id for prop in self.scene.props[:1]]
        held = {figure.holds for figure in self.scene.figures if figure.holds and figure.look.id in self.figures}
        carried = {self.carried.id} if self.carried else set()
        return sorted({one.prop.id for one in self.lying} | held | carried)

    def brightness(self) -> float:
        """How light the air is, 0-1; what lettering over the picture wants to know."""
        return lightness(self.light.sky[2])
