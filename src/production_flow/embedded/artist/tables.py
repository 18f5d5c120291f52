"""Tables: two who sit down together sit at one table, with something between them; outdoors they share a bench."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from production_flow.documents.look import Style
from production_flow.documents.scene import Scene, SceneProp, ShotSize
from production_flow.embedded.artist import props, sheets
from production_flow.embedded.artist.camera import Camera, Point2, Point3
from production_flow.embedded.artist.colour import Rgb, adjust
from production_flow.embedded.artist.compose import Spot, Staging
from production_flow.embedded.artist.framing import SEAT, Body
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.looks import Look
from production_flow.embedded.artist.pens import contoured, paint, polygon
from production_flow.embedded.artist.plates import Plate
from production_flow.embedded.artist.resting import rest_in
from production_flow.embedded.artist.sets import spec_of
from production_flow.embedded.artist.sets.dress import Dress
from production_flow.embedded.artist.sets.words import choose
from production_flow.embedded.artist.things import Lying
from production_flow.media import canvas as canvases

_SIZES: tuple[ShotSize, ...] = ("extreme-wide", "wide", "medium-wide", "medium")
_APART = 0.80  # metres from the middle of the table to who sits at it
_HALF, _DEEP, _HIGH, _THICK = 0.50, 0.28, 0.74, 0.05  # metres of the table: half its width and depth, its height
_LEG = 0.05
_ON_BENCH = 0.28  # metres from the middle between two on a bench to each of them
_EDGE = 0.40  # of the frame's width from its middle within which both sit
_WOOD, _STEEL = (0.47, 0.070, 58), (0.60, 0.014, 240)
_SERVED = {
    "plate", "card", "cup", "glass", "bottle", "bread", "bowl", "pot", "letter", "map", "book", "notebook", "candle",
    "cake", "coin", "spoon", "playing-card", "luggage-tag",
}  # fmt: skip
"""What may lie between two people."""


@dataclass(frozen=True)
class Table:
    """A table between two people.

    Args:
        x: Metres right of the middle of the picture.
        depth: Metres from the eye.
        things: What stands on it.
        future: Whether it is of days to come, and not of wood.
    """

    x: float
    depth: float
    things: tuple[Lying, ...]
    future: bool = False

    def put(self, made: list[Plate], camera: Camera, light: Light, style: Style, look: Look) -> tuple[Lying, ...]:
        """Adds the table to the plates of a set, far to near, and gives what is to be laid on it."""
        table = self._plate(camera, light, style)
        at = next((n for n, plate in enumerate(made) if plate.depth < table.depth), len(made))
        made.insert(at, replace(table, image=sheets.graded(table.image, look, dark=light.dark)))
        return self.things

    def _plate(self, camera: Camera, light: Light, style: Style) -> Plate:
        """The table as a plate before those who sit at it."""
        dress = Dress(style)
        own = dress.tone(*_STEEL, "metal") if self.future else dress.tone(*_WOOD, "wood")
        wood, _ = dress.final(light.paint(own, (0.0, 1.0, -0.2), 0.5, key=0.9))
        surface = canvases.surface(camera.canvas_width, camera.canvas_height)
        canvas = surface.getCanvas()
        if dress.kind == "ink":
            wood = dress.ink_grey(0.40 if light.dark else 0.52)
        for quad, colour in self._quads(camera, wood):
            if dress.kind == "ink":
                canvas.saveLayer(None, contoured(dress.ink_line(), 1.3 * camera.unit))
            canvas.drawPath(polygon(quad), paint(colour))
            if dress.kind == "ink":
                canvas.restore()
        return Plate(surface.makeImageSnapshot(), 0, 0, self.depth - 0.34, self.depth, name="table")

    def _quads(self, camera: Camera, wood: Rgb) -> list[tuple[list[Point2], Rgb]]:
        """Legs, front edge and top, the far ones first."""

        def at(x: float, y: float, away: float) -> Point2:
            return camera.project(on_ground(camera, self.x + x, self.depth + away, y))

        low, legs = _HIGH - _THICK, []
        for away, tone in ((0.85 * _DEEP, -0.14), (-0.85 * _DEEP, -0.08)):
            for side in (-0.9 * _HALF, 0.9 * _HALF - _LEG):
                leg = [(side, low), (side + _LEG, low), (side + _LEG, 0.0), (side, 0.0)]
                legs.append(([at(x, y, away) for x, y in leg], adjust(wood, tone)))
        front = [at(x, y, -_DEEP) for x, y in ((-_HALF, _HIGH), (_HALF, _HIGH), (_HALF, low), (-_HALF, low))]
        top = [at(x, _HIGH, away) for x, away in ((-_HALF, -_DEEP), (_HALF, -_DEEP), (_HALF, _DEEP), (-_HALF, _DEEP))]
        return [*legs, (front, adjust(wood, -0.05)), (top, adjust(wood, 0.06))]


def on_ground(camera: Camera, x: float, depth: float, y: float) -> Point3:
    """The point `y` metres over the ground at a place of the picture."""
    there = camera.ground(x, depth)
    return there[0], y, there[2]


def at_one_table(
    scene: Scene, staging: Staging, camera: Camera, bodies: Mapping[str, Body], *, interior: bool
) -> tuple[Staging, Table | None]:
    """The staging with two who sit moved to one table, and the table; unchanged and None where there is none.

    Args:
        scene: The shot.
        staging: Everybody in their place.
        camera: Of the shot.
        bodies: Measures of the figures by id.
        interior: Whether the place has a roof.
    """
    pair = sorted(staging.spots, key=lambda spot: spot.x / spot.depth)
    if not interior:
        return _on_one_bench(scene, staging, pair, bodies), None
    fits = scene.camera.size in _SIZES and scene.camera.angle in {"eye", "high", "low"}
    if not fits or len(pair) != 2 or not all(_sits(spot, bodies) for spot in pair):
        return staging, None
    depth = staging.depth
    edge = _EDGE * camera.width / camera.focal * depth - _APART
    if edge < 0:
        return staging, None
    middle = min(edge, max(-edge, sum(spot.x / spot.depth for spot in pair) / 2 * depth))
    moved = {
        spot.figure.look.id: replace(
            spot, x=middle + side * _APART, depth=depth + 0.06, seat=SEAT, stool=True, view="three-quarter",
            mirrored=side > 0, gaze=(0.6, 0.05), turn=-0.1,
        )
        for spot, side in zip(pair, (-1, 1), strict=True)
    }  # fmt: skip
    spots = tuple(moved[spot.figure.look.id] for spot in staging.spots)
    return replace(staging, spots=spots), Table(
        middle, depth, _served(scene, middle, depth, camera), scene.place.era == "future"
    )


def _on_one_bench(scene: Scene, staging: Staging, pair: list[Spot], bodies: Mapping[str, Body]) -> Staging:
    """The staging with two who sit outdoors, where there are benches, on one."""
    if len(pair) != 2 or not all(_sits(spot, bodies) for spot in pair) or not any(spot.stool for spot in pair):
        return staging
    set_id = choose(scene.place)[0]
    if scene.place.interior or spec_of(set_id).interior or rest_in(set_id) != "bench":
        return staging
    depth = staging.depth
    middle = sum(spot.x / spot.depth for spot in pair) / 2 * depth
    moved = {
        spot.figure.look.id: replace(
            spot, x=middle + side * _ON_BENCH, depth=depth + (0.02 if side < 0 else 0.0), seat=SEAT, stool=side < 0,
            view="three-quarter", mirrored=side > 0, gaze=(0.6, 0.05), turn=-0.1,
        )
        for spot, side in zip(pair, (-1, 1), strict=True)
    }  # fmt: skip
    return replace(staging, spots=tuple(moved[spot.figure.look.id] for spot in staging.spots))


def _sits(spot: Spot, bodies: Mapping[str, Body]) -> bool:
    return spot.figure.pose == "sit" and not (spot.shoulder or bodies[spot.figure.look.id].wheels)


def _served(scene: Scene, x: float, depth: float, camera: Camera) -> tuple[Lying, ...]:
    """What the words say lies there, or two cups."""
    words = (word.strip(".,;:!?\"'()").lower() for word in scene.action.split())
    said = [kind for word in words if (kind := props.kind_of(word)) in _SERVED]
    kinds = [*dict.fromkeys(said)][:2] or ["cup", "cup"]
    places = (0.0,) if len(kinds) == 1 else (-0.2, 0.2)
    return tuple(
        Lying(SceneProp(id=f"served-{number}", kind=str(kind)), on_ground(camera, x + aside, depth, _HIGH))
        for number, (kind, aside) in enumerate(zip(kinds, places, strict=True))
    )
