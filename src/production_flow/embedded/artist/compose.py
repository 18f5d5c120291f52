"""Composition: from a scene to a camera and places for its figures, by the rules of framing.

Figures keep their side of the line from shot to shot (who comes first in the order of ids stands left),
look at each other, have room before their faces, and stand on the ground at a real depth.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from production_flow.documents.scene import Scene, SceneFigure, ShotSize
from production_flow.embedded.artist.apertures import room_in
from production_flow.embedded.artist.camera import Camera, Point2
from production_flow.embedded.artist.depths import brought_forward, over_whom, shares_of
from production_flow.embedded.artist.facing import facing_of, gaze_of, view_of
from production_flow.embedded.artist.figures.acting import View
from production_flow.embedded.artist.framing import TIGHT, Body, key_of, main_of, of_feet, seat_of, shown, standing
from production_flow.embedded.artist.grasped import SHOWN, SHOWN_OUT, grasped
from production_flow.embedded.artist.motion import strays
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.vantage import PLAIN, Vantage
from production_flow.embedded.artist.wild import is_bare
from production_flow.hashing import seed_of

_BENT = {
    "write",
    "work",
    "cook",
    "reach-low",
    "crouch",
    "kneel",
    "fours",
    "curl",
}  # poses with the head before the feet
_FULL: tuple[ShotSize, ...] = ("extreme-wide", "wide")
_STANDING = {
    *_FULL,
    "medium-wide",
    "insert",
}  # sizes that show where people stand; in others they are where the lens is
_SHOWN_SOFT = 1.0  # blur of somebody in the foreground whose hand shows a thing
_SHOULDER = (0.06, 0.34)  # of the frame's height between which the crown of a head in the foreground lies
_ASTRAY = 0.24  # of the frame's width that a seat may lie beside the place that somebody has in the picture
_LAID = 0.54  # of their height that somebody who lies reaches to each side
_LONG = 0.10  # of the frame's width that somebody who lies needs besides
_ABOVE = 0.02  # of the frame's height that stays over the head of somebody near
_SOLES, _CUT = 0.955, 1.10  # of the frame's height over which soles are seen, and from which on they are far out of it
_THIGH, _LAP = 0.39, 0.31  # of their height at which the lower edge may cut who stands near, and who sits there
_WIDE = 0.19  # of their height between the middle of who stands near and the side of the frame
_BACK = 1.35  # times as far away as somebody may be set for that
_NEAR = 1.5  # times the depth of the action within which a seat is not behind half of the furniture
_STOOLS: tuple[ShotSize, ...] = ("extreme-wide", "wide", "medium-wide", "medium")


@dataclass(frozen=True)
class Spot:
    """A figure in its place.

    Args:
        figure: Who.
        x: Metres right of the middle of the picture, at its depth.
        depth: Metres from the eye.
        view: From where it is seen; mirrored faces left.
        gaze: Where the eyes go, (towards where it faces, down), -1 to 1.
        turn: Of the head, -1 away from the camera to 1 towards it.
        shoulder: A dark shape in the foreground over whose shoulder we look.
        seat: Height of its seat in metres, if it sits on one.
        soft: Blur in pixels of a 720-line frame.
        stool: The seat is its own, because the set has none there.
        sink: Metres by which it is set lower than the ground; a cheat that only unseen feet allow.
        legs: Nothing but its legs is in the picture.
    """

    figure: SceneFigure
    x: float
    depth: float
    view: View
    mirrored: bool
    gaze: Point2 = (0.3, 0.0)
    turn: float = 0.0
    shoulder: bool = False
    seat: float | None = None
    soft: float = 0.0
    stool: bool = False
    sink: float = 0.0
    legs: bool = False


@dataclass(frozen=True)
class Staging:
    """A composed shot.

    Args:
        camera: Where the set and the figures are seen from.
        depth: Metres from the eye to the action.
        spots: The figures, far to near.
        main: Index of the one who matters in `spots`, or -1.
        unseen: Ids of figures of the scene that are outside of the frame.
    """

    camera: Camera
    depth: float
    spots: tuple[Spot, ...]
    main: int
    unseen: tuple[str, ...] = ()


def staged(scene: Scene, camera: Camera, marks: Marks, bodies: dict[str, Body], vantage: Vantage = PLAIN) -> Staging:
    """Everybody in their place before this camera.

    Args:
        scene: The shot.
        camera: As `framed` gave it.
        marks: Where the set has room.
        bodies: Measures of the figures by id.
        vantage: Who stands nearer, and how far beside the middle everybody stands.
    """
    line = marks.z if scene.camera.size in _STANDING else 0.0
    depth = max(0.5, camera.depth((0.0, camera.position[1], line)))
    people, unseen = shown(scene)
    main = main_of(scene)
    if not people or main is None:
        return Staging(camera, depth, (), -1, tuple(unseen))
    over = scene.camera.angle == "over-shoulder" and len(people) > 1
    order = _left_to_right(people)
    seen = camera.height / camera.focal * depth
    columns = _columns(scene, order, main, seen, camera.width / camera.height, over)
    margin = 0.12 + strays(scene.camera.movement)
    if not over:
        beside = {one.look.id: margin + (_LONG if one.pose == "lie" else 0.0) for one in order}
        columns = {
            ident: min(1 - beside[ident], max(beside[ident], at + vantage.aside)) for ident, at in columns.items()
        }
        columns = {ident: 0.5 + (at - 0.5) * room_in(scene) for ident, at in columns.items()}
    shares = shares_of(scene, main, order, over, vantage)
    if not over:
        shares = brought_forward(shares, scene, main, order, bodies)
    spots: list[Spot] = []
    taken: list[Seat] = []
    for figure in order:
        spot = _spot(scene, figure, main, order, columns[figure.look.id], depth, shares[figure.look.id], camera, over)
        body = bodies[figure.look.id]
        own = None if body.wheels else seat_of(body)
        spots.append(_on_the_set(spot, scene, camera, marks, depth, taken, own))
    near = (0.7 if scene.camera.size in TIGHT else 1.0) * depth
    spots = [_under_the_edge(spot, camera, bodies) if spot.depth < near else spot for spot in spots]
    spots = [_on_its_feet(spot, camera) for spot in spots]
    if scene.camera.size in _STANDING:
        spots = [_off_the_knees(spot, camera, bodies) for spot in spots]
    apart = _apart(spots, camera, strays(scene.camera.movement))
    spots = [_turned(scene, spot, main, apart) for spot in apart]
    spots = [_lying(spot, scene, bodies, camera) for spot in spots]
    spots = [_lowered(spot, camera, bodies) if spot.shoulder else spot for spot in spots]
    spots.sort(key=lambda spot: -spot.depth)
    index = next((n for n, spot in enumerate(spots) if spot.figure is main), 0)
    return Staging(camera, depth, tuple(spots), index, tuple(unseen))


def _left_to_right(people: list[SceneFigure]) -> list[SceneFigure]:
    """Who stands left of whom: as asked, else on the side they come from, else always in the same order."""

    def side(one: SceneFigure) -> float:
        if one.place is not None:
            return one.place
        return {"left": 0.2, "right": 0.8}.get(one.enters or one.exits or "", 0.5)

    return sorted(people, key=lambda one: (side(one), seed_of("side", one.look.id)))


def _columns(
    scene: Scene, order: list[SceneFigure], main: SceneFigure, seen: float, aspect: float, over: bool
) -> dict[str, float]:
    """Where in the frame each stands, 0-1 from left to right."""
    if over:
        return _over_shoulder_columns(order, main)
    gap = min(0.37 if scene.camera.size in TIGHT else 0.40, max(0.10, 1.12 / (aspect * seen)))
    if len(order) > 2:
        gap = min(gap, 0.74 / (len(order) - 1))
    centre = 0.5
    if scene.camera.size == "extreme-wide":
        centre = 0.40 if key_of(scene) % 2 else 0.60
    elif scene.camera.size == "wide" and len(order) < 3:
        centre = 0.44 if key_of(scene) % 2 else 0.56
    columns = {figure.look.id: centre + gap * (n - (len(order) - 1) / 2) for n, figure in enumerate(order)}
    if len(order) == 1:
        columns[main.look.id] = _alone(scene, main)
    for figure in order:
        if figure.place is not None:
            columns[figure.look.id] = min(0.88, max(0.12, figure.place))
    return columns


def _over_shoulder_columns(order: list[SceneFigure], main: SceneFigure) -> dict[str, float]:
    right = order.index(main) >= len(order) / 2
    columns = {figure.look.id: (0.10 if right else 0.90) for figure in order}
    for n, other in enumerate(one for one in order[2:] if one is not main):
        columns[other.look.id] = 0.5 + 0.12 * n
    columns[main.look.id] = 0.63 if right else 0.37
    return columns


def _alone(scene: Scene, main: SceneFigure) -> float:
    """One person: on the third behind them, so that there is room before the face."""
    facing = facing_of(scene, main, [main])
    off = {"extreme-close": 0.03, "close": 0.06, "medium-close": 0.10, "medium": 0.12}.get(scene.camera.size, 0.15)
    return {"right": 0.5 - off, "left": 0.5 + off}.get(facing, 0.5 if scene.camera.size != "extreme-wide" else 0.38)


def _spot(
    scene: Scene,
    figure: SceneFigure,
    main: SceneFigure,
    order: list[SceneFigure],
    column: float,
    depth: float,
    share: float,
    camera: Camera,
    over: bool,
) -> Spot:
    facing = facing_of(scene, figure, order)
    shoulder = over_whom(figure, main, order, over)
    view, mirrored = view_of(scene, figure, facing)
    soft = 0.0
    if shoulder:
        view, mirrored, soft = "back-three-quarter", column > 0.5, 2.2
        if figure.pose == "sit" and scene.camera.size not in {*TIGHT, "medium-close"}:
            figure = figure.model_copy(update={"pose": "stand"})  # it would be seen to sit on nothing
        if not is_bare(figure.look) and (figure.holds or grasped(scene, figure)):
            shown_at = SHOWN if scene.camera.size in {*TIGHT, "medium-close"} else SHOWN_OUT
            figure, soft = figure.model_copy(update={"pose": shown_at}), _SHOWN_SOFT
    elif scene.camera.size in {*TIGHT, "medium-close"} and share > 1.1:
        soft = 1.6
    gaze, turn, away = *gaze_of(scene, figure, facing, order), depth * share
    x = (column - 0.5) * camera.width * away / camera.focal
    return Spot(figure, x, away, view, mirrored, gaze, turn, shoulder, soft=soft, legs=of_feet(scene))


def _on_the_set(
    spot: Spot, scene: Scene, camera: Camera, marks: Marks, depth: float, taken: list[Seat], own: float | None
) -> Spot:
    """The spot moved to where the set has room for it: a seat, a mark in the background, within the walls."""
    if spot.shoulder:
        return spot
    if spot.figure.pose == "sit" and own is not None:
        return _seated(spot, scene, camera, marks, depth, taken, own)
    if spot.figure.depth > 0.25 and marks.background:
        return _marked(spot, camera, marks.background)
    if scene.camera.size in _FULL and spot.figure.depth == 0 and not (spot.figure.enters or spot.figure.exits):
        share = spot.depth / depth
        return replace(spot, x=min(marks.right * share, max(marks.left * share, spot.x)))
    return spot


def _lying(spot: Spot, scene: Scene, bodies: dict[str, Body], camera: Camera) -> Spot:
    """Who lies, moved along: in a close shot until the face is where faces are, in a wide one until all is in."""
    if spot.figure.pose != "lie" or spot.shoulder:
        return spot
    tall = bodies[spot.figure.look.id].height
    if scene.camera.size in {*TIGHT, "medium-close", "medium"}:
        along = 0.38 * tall
        return replace(spot, x=spot.x + (-along if spot.mirrored else along))
    room = max(0.0, 0.48 * camera.width * spot.depth / camera.focal - _LAID * tall)
    return replace(spot, x=min(room, max(-room, spot.x)))


def _lowered(spot: Spot, camera: Camera, bodies: dict[str, Body]) -> Spot:
    """A back in the foreground, let down or lifted until its head is where a head in the foreground belongs."""
    metre = camera.focal / spot.depth
    crown = standing(spot.figure, bodies) + bodies[spot.figure.look.id].crown
    top = camera.horizon + (camera.position[1] - crown) * metre / camera.height
    wanted = min(_SHOULDER[1], max(_SHOULDER[0], top))
    return replace(spot, sink=(wanted - top) * camera.height / metre)


def _under_the_edge(spot: Spot, camera: Camera, bodies: dict[str, Body]) -> Spot:
    """Somebody near, set back in the same column until the frame does not cut the hair; a stool goes along."""
    body = bodies[spot.figure.look.id]
    over = standing(spot.figure, bodies) + body.crown - camera.position[1]
    room = camera.horizon - _ABOVE
    fixed = spot.shoulder or (spot.seat is not None and not spot.stool)
    if fixed or over <= 0 or room <= 0:
        return spot
    depth = max(spot.depth, over * camera.focal / (room * camera.height))
    return replace(spot, depth=depth, x=spot.x * depth / spot.depth)


def _on_its_feet(spot: Spot, camera: Camera) -> Spot:
    """Somebody whose soles the lower edge would just cut, set back in the same column until they stand over it."""
    fixed = spot.shoulder or spot.legs or (spot.seat is not None and not spot.stool)
    low = camera.horizon + camera.position[1] * camera.focal / (spot.depth * camera.height)
    if fixed or not _SOLES < low < _CUT or camera.horizon >= _SOLES:
        return spot
    depth = camera.position[1] * camera.focal / ((_SOLES - camera.horizon) * camera.height)
    return replace(spot, depth=depth, x=spot.x * depth / spot.depth) if depth < _BACK * spot.depth else spot


def _off_the_knees(spot: Spot, camera: Camera, bodies: dict[str, Body]) -> Spot:
    """Somebody whom the lower edge would cut between ankle and knee, come nearer until it cuts the thigh.

    Where the hair would then leave the frame they are let down besides: no feet are seen.
    """
    fixed = spot.shoulder or spot.legs or (spot.seat is not None and not spot.stool) or spot.figure.pose == "lie"
    body, high = bodies[spot.figure.look.id], camera.position[1]
    cut = (_THIGH if spot.seat is None else _LAP) * body.height
    scale = camera.focal / (spot.depth * camera.height)
    low = camera.horizon + high * scale
    if fixed or not 1.0 < low < 1.0 + cut * scale or high <= 1.2 * cut or camera.horizon >= _SOLES:
        return spot
    crown, sink = standing(spot.figure, bodies) + body.crown, 0.0
    near = (1 - camera.horizon) / (high - cut)
    if camera.horizon - (crown - high) * near < _ABOVE:
        near = (1 - _ABOVE) / (crown - cut)
        sink = crown - high - (camera.horizon - _ABOVE) / near
    depth = camera.focal / (near * camera.height)
    edge = max(0.0, 0.5 * camera.width * depth / camera.focal - _WIDE * body.height)
    return replace(spot, depth=depth, x=min(edge, max(-edge, spot.x * depth / spot.depth)), sink=sink)


def _marked(spot: Spot, camera: Camera, marks: tuple[tuple[float, float], ...]) -> Spot:
    def off(mark: tuple[float, float]) -> float:
        x, _, away = camera.seen((mark[0], 0.0, mark[1]))
        return abs(x / max(away, 0.3) - spot.x / spot.depth)

    x, _, away = camera.seen((*(best := min(marks, key=off))[:1], 0.0, best[1]))
    return replace(spot, x=x, depth=away) if away > 1.0 else spot


def _seated(
    spot: Spot, scene: Scene, camera: Camera, marks: Marks, depth: float, taken: list[Seat], own: float
) -> Spot:
    """On the nearest free seat of the set where the whole seat would be seen; elsewhere as high as is its `own`."""

    def place(seat: Seat) -> tuple[float, float]:
        x, _, away = camera.seen((seat.x, 0.0, seat.z))
        return x, away

    near = [
        seat
        for seat in marks.seats
        if seat not in taken
        and abs((seat.facing + 180) % 360 - 180) < 120
        and 0.8 < place(seat)[1] < _NEAR * depth
        and abs(place(seat)[0]) < 0.4 * camera.width / camera.focal * place(seat)[1]
        and abs(place(seat)[0] / place(seat)[1] - spot.x / spot.depth) < _ASTRAY * camera.width / camera.focal
    ]
    if scene.camera.size not in _FULL or not near:
        return replace(spot, seat=own, stool=scene.camera.size in _STOOLS)
    seat = min(near, key=lambda one: abs(place(one)[0] - spot.x) + abs(place(one)[1] - spot.depth))
    taken.append(seat)
    x, away = place(seat)
    return replace(spot, x=x, depth=away, seat=seat.height)


def _turned(scene: Scene, spot: Spot, main: SceneFigure, spots: list[Spot]) -> Spot:
    """The spot with face and eyes turned to where the others have come to stand."""
    if spot.shoulder:
        return spot
    order = [one.figure for one in sorted(spots, key=lambda one: one.x / one.depth)]
    facing = facing_of(scene, spot.figure, order)
    if spot.figure is main and len(order) > 2 and not (spot.figure.facing or spot.figure.gaze):
        facing = "right" if spot.x < 0 else "left"
    view, mirrored = view_of(scene, spot.figure, facing)
    gaze, turn = gaze_of(scene, spot.figure, facing, order)
    return replace(spot, view=view, mirrored=mirrored, gaze=gaze, turn=turn)


def _apart(spots: list[Spot], camera: Camera, stray: float) -> list[Spot]:
    """Nobody before anybody else's face: who would cover another moves aside, who sits stays."""
    edge = (0.45 - stray) * camera.width / camera.focal
    result: list[Spot] = []
    for spot in sorted(spots, key=lambda one: (one.shoulder, one.seat is None, abs(one.x))):
        if not spot.shoulder:
            spot = replace(spot, x=_beside(spot, result, edge))  # noqa: PLW2901 - the same spot, moved
        result.append(spot)
    return [next(moved for moved in result if moved.figure is spot.figure) for spot in spots]


def _beside(spot: Spot, others: list[Spot], edge: float) -> float:
    """The x nearest to the spot's own at which it has half a metre of room on the picture; who bends takes more."""
    limit = edge * spot.depth
    candidates = sorted((spot.x + shift * 0.05 for shift in range(-60, 61)), key=lambda x: (abs(x - spot.x), x))

    def free(x: float, share: float) -> bool:
        return abs(x) <= limit and all(
            abs(x / spot.depth - other.x / other.depth) * min(spot.depth, other.depth) >= share * _room(spot, other)
            for other in others
        )

    found = (x for share in (1.0, 0.9, 0.8, 0.7) for x in candidates if free(x, share))
    return next(found, min(limit, max(-limit, spot.x)))


def _room(one: Spot, other: Spot) -> float:
    """Metres between two on the picture: a head bent forward comes a hand's breadth nearer to the other's."""
    return 0.5 + 0.24 * sum(spot.figure.pose in _BENT for spot in (one, other))
