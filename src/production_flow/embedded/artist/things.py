"""Things that a shot shows besides its people: on a table of the set, on the ground, or in somebody's hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from production_flow.documents.look import Style
from production_flow.documents.scene import Scene, SceneFigure, SceneProp
from production_flow.embedded.artist import props
from production_flow.embedded.artist.camera import Camera, Point3
from production_flow.embedded.artist.compose import Spot, Staging
from production_flow.embedded.artist.figures.vocabulary import ACCESSORIES, nearest
from production_flow.embedded.artist.framing import TIGHT
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.plates import Plate
from production_flow.embedded.artist.sets.model import Marks
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

_HANDY, _LARGE = 0.33, 0.25  # metres up to which a thing is carried in a hand, and from which it stands on the ground


@dataclass(frozen=True)
class Lying:
    """A thing with its place in the world."""

    prop: SceneProp
    at: Point3


def in_hand(scene: Scene, main: int, staging: Staging, lying: list[Lying]) -> SceneProp | None:
    """What the main figure takes into the hand, because nothing else of the picture could show it."""
    if (
        scene.camera.size in TIGHT
        or main < 0
        or staging.spots[main].figure.holds
        or staging.spots[main].figure.pose not in {"stand", "hold"}
    ):
        return None
    shown = {one.prop.id for one in lying} | {figure.holds for figure in scene.figures}
    left = (prop for prop in scene.props if prop.id not in shown)
    return next((prop for prop in left if props.metres(prop.kind) <= _HANDY), None)


def laid_out(scene: Scene, camera: Camera, marks: Marks, staging: Staging) -> list[Lying]:
    """A place for every thing of the shot that nobody holds and that a surface or the ground in view can carry."""
    if scene.camera.size == "insert":
        return []
    held = {figure.holds for figure in scene.figures if figure.holds}
    free = [prop for prop in scene.props if prop.id not in held]
    tops = [(top.x, top.y, top.z) for top in marks.surfaces if _in_view(camera, (top.x, top.y, top.z), staging.spots)]
    tops.sort(key=lambda at: abs(camera.project(at)[0] - camera.centre_x))
    found = [Lying(prop, at) for prop, at in zip(free, tops, strict=False)]
    large = (prop for prop in free[len(found) :] if _stands(prop))
    if scene.camera.size in {"wide", "medium-wide"} and staging.spots and (prop := next(large, None)):
        found.append(Lying(prop, _beside(camera, staging.spots[staging.main])))
    return found


def of_era(scene: Scene) -> Scene:
    """The scene, its things as their names say and as its era knew them: before electric light a lamp is a lantern.

    Nobody has a watch on the wrist then, and a made leg is of wood.
    """
    era = scene.place.era
    if era in {"medieval", "victorian"}:
        scene = scene.model_copy(update={"figures": tuple(map(_of_old, scene.figures))})
    kinds = tuple(
        prop.model_copy(update={"kind": props.in_era(props.named(prop.kind, prop.name), era)}) for prop in scene.props
    )
    return scene.model_copy(update={"props": kinds}) if kinds != scene.props else scene


def _of_old(figure: SceneFigure) -> SceneFigure:
    drawn = {one: nearest(one, ACCESSORIES, "")[0] for one in figure.look.accessories}
    kept = (one for one in figure.look.accessories if drawn[one] != "watch")
    worn = tuple("wooden-leg" if drawn[one] == "prosthetic-leg" else one for one in kept)
    if worn == figure.look.accessories:
        return figure
    return figure.model_copy(update={"look": figure.look.model_copy(update={"accessories": worn})})


def stood_in(scene: Scene, lying: list[Lying], carried: SceneProp | None) -> list[str]:
    """A sentence for each thing in the picture that is only stood in for; an insert says so itself."""
    held = {figure.holds for figure in scene.figures if figure.holds}
    shown = held | {one.prop.id for one in lying} | ({carried.id} if carried else set())
    said = (props.missing(prop.kind) for prop in scene.props if prop.id in shown and scene.camera.size != "insert")
    return list(dict.fromkeys(sentence for sentence in said if sentence))


def _stands(prop: SceneProp) -> bool:
    """Whether it is large enough to be seen standing on the ground."""
    return props.metres(prop.kind) >= _LARGE and (props.kind_of(prop.kind) or prop.kind) not in props.FLAT


def _in_view(camera: Camera, at: Point3, spots: tuple[Spot, ...]) -> bool:
    """Whether a point is well inside the frame and nobody stands before it."""
    depth = camera.depth(at)
    if depth < 0.9:
        return False
    x, y = camera.project(at)
    u, v = (x - camera.margin_x) / camera.width, (y - camera.margin_y) / camera.height
    if not (0.06 < u < 0.94 and 0.15 < v < 0.93):
        return False
    metre = camera.focal / depth
    columns = [(camera.centre_x + spot.x * camera.focal / spot.depth, spot.depth) for spot in spots]
    return all(near > depth or abs(column - x) > 0.3 * metre + 0.35 * camera.focal / near for column, near in columns)


def _beside(camera: Camera, spot: Spot) -> Point3:
    """The ground in front of somebody's feet, on the side they face."""
    side = -1.0 if spot.mirrored else 1.0
    return camera.ground(spot.x + 0.62 * side, spot.depth - 0.1)


def plates(lying: list[Lying], camera: Camera, light: Light, style: Style, others: list[Plate]) -> list[Plate]:
    """The things as plates, each just before the layer of the set that it lies on."""
    return [_plate(one, camera, light, style, others) for one in lying]


def _plate(one: Lying, camera: Camera, light: Light, style: Style, others: list[Plate]) -> Plate:
    depth = camera.depth(one.at)
    size = max(6.0, props.metres(one.prop.kind) * camera.focal / depth)
    room = int(1.3 * size) + 4
    surface = canvases.surface(2 * room, 2 * room)
    canvas: Any = surface.getCanvas()
    canvas.translate(room, 1.5 * room)
    if (props.kind_of(one.prop.kind) or one.prop.kind) in props.FLAT:
        _lay(canvas, camera, one.at, size, depth)
    props.draw(canvas, one.prop.kind, size, light, style, one.prop.colour, one.prop.material)
    x, y = camera.project(one.at)
    below = [plate.depth for plate in others if not plate.scrolls and plate.depth <= depth + 0.06]
    before = max(below, default=depth) - 0.004
    return Plate(
        surface.makeImageSnapshot(), int(x - room), int(y - 1.5 * room), before, depth, name=f"prop {one.prop.id}"
    )


def _lay(canvas: Any, camera: Camera, at: Point3, size: float, depth: float) -> None:
    """Turns what is drawn upright next so that it lies on the level at a point."""
    flat = props.foreshortened(camera, at, size * depth / camera.focal)
    canvas.concat(skia.Matrix.MakeAll(1.0, -props.SLANT * flat, 0.0, 0.0, flat, 0.0, 0.0, 0.0, 1.0))
