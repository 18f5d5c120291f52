"""Framing: which figures a shot holds, who of them matters, and how far away the camera stands for that."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace

from production_flow.documents.scene import Scene, SceneFigure, ShotSize
from production_flow.embedded.artist.camera import Camera
from production_flow.hashing import seed_of

ADULT = 1.74
"""Metres of a person for whom the shot sizes are made."""

SEAT = 0.46
"""Metres from the ground to an ordinary seat."""

TIGHT: tuple[ShotSize, ...] = ("close", "extreme-close")
"""Shots that hold little more than a face."""

_NEARER = {"extreme-wide": 0.74, "wide": 0.88}  # how much nearer than the set's own camera, so that people are seen
_HAT = 0.10  # metres of a hat over the skull that a very close shot makes room for; the rest is cut
_CROWNED, _AIR = 1.20, 0.02  # of a head with its hat, how much a close shot shows at least, and the air over the hat
_LOWEST = 1.0  # metres under which an eye does not go for somebody small at eye level
_KNEELING = 0.8  # the same for somebody who lies
_LOOKS_DOWN = 2.6  # metres from which an eye looks down on people who stand
_KNEES, _STEP = 0.54, 0.68  # metres over the ground to which a frame of feet reaches, and that it shows in all
_FACE, _SPARE, _WIDEST = 1.45, 1.1, 1.9  # of a head that is in the frame, room round all heads, and how far that widens
_LOW = 0.30  # metres of an eye that looks at feet
_FEET = re.compile(r"\b(?:feet|foot|boots?|shoes?|soles?|slippers|sandals|heels|ankles|footsteps)\b", re.IGNORECASE)
_PRONE, _LAID = 0.7, 0.66  # metres of somebody who lies, and where on the frame the ground under them is then
_SITTER, _HATTED, _BRIM = 2.6, 1.95, 0.93  # heads, and heads with hats, that a portrait is high; share of it for a brim
_OVER, _OVER_HAT = 0.145, 0.075  # of a portrait's height over a bare head, and at least over a hat
_FOOT, _LOW_DOWN = 0.92, 0.74  # of the frame's height above which feet stay, and below which, or all were floor
_WHOLE = 0.91  # of the height of a frame that the tallest takes at most where people are seen whole
_BOTH_LIE = 4.3  # metres that a frame of whole people is wide at least where two lie
_THIGH = 0.66  # of the length of a leg from the ground to a seat on which feet still stand
_SMALLEST = 0.096  # of the frame's height that a head takes at most in an extreme wide shot, if the place has room
_NEARER_STILL = 0.8  # of the usual height of a frame that is shown at least of people who crouch


@dataclass(frozen=True)
class Body:
    """What composition has to know of a figure, in metres.

    Args:
        height: From the ground to the top of the skull.
        head: Height of the head.
        crown: What hat, hair or ears add on top.
        brim: From the left to the right of the head with hair, ears or hat.
        leg: From the hip down.
        wheels: Whether it sits in a wheelchair, whatever the pose.
        low: From the ground to the top of the skull of who goes on all fours.
    """

    height: float
    head: float
    crown: float = 0.0
    brim: float = 0.0
    leg: float = 0.83
    wheels: bool = False
    low: float = 0.0


def key_of(scene: Scene) -> int:
    """What composition leaves to chance follows from this: the same for the still and the clip of a shot."""
    ids = sorted(figure.look.id for figure in scene.figures)
    return seed_of("shot", scene.place.location, scene.camera.size, scene.camera.angle, ids, scene.action)


def main_of(scene: Scene) -> SceneFigure | None:
    """Who matters in the shot: who is marked, else who speaks first, else who comes first."""
    marked = next((figure for figure in scene.figures if figure.main), None)
    spoken = [speech.character for speech in sorted(scene.speech, key=lambda speech: speech.start)]
    speaker = next((figure for name in spoken for figure in scene.figures if figure.look.id == name), None)
    return marked or speaker or (scene.figures[0] if scene.figures else None)


def of_feet(scene: Scene) -> bool:
    """Whether a shot shows feet and nothing else: an insert without a thing whose words speak of them."""
    return scene.camera.size == "insert" and not scene.props and bool(_FEET.search(scene.action))


def framed(
    base: Camera, scene: Scene, bodies: dict[str, Body], *, portrait: bool = False, closer: float = 1.0
) -> Camera:
    """The set's camera for this size, moved so that these people fill the frame as the size says.

    Args:
        base: The set's own camera for the shot size and angle.
        scene: The shot.
        bodies: Measures of its figures by id.
        portrait: Whether the head stands as high as in a portrait, hat and all.
        closer: Share of the usual height that is shown; less is closer.
    """
    main = main_of(scene)
    if main is None or scene.camera.size == "insert":
        return _low_down(base) if of_feet(scene) else base
    depth = max(0.5, base.depth((0.0, base.position[1], 0.0)))
    seen = base.height / base.focal * depth
    over = base.position[1] + base.horizon * seen - ADULT
    size = scene.camera.size
    seen_whole = [main] if scene.camera.angle == "over-shoulder" else shown(scene)[0]
    tallest = max(standing(figure, bodies) + bodies[figure.look.id].crown for figure in seen_whole)
    if portrait and size not in TIGHT:
        eye, upper, share = _sat(base, seen, main, bodies)
    elif seen < 2.2:
        share = _tight_share(bodies[main.look.id]) * closer
        lowest = tallest
        if size not in TIGHT:
            lowest = min(standing(one, bodies) - _FACE * bodies[one.look.id].head for one in seen_whole)
            share = max(share, min(_WIDEST * share, _SPARE * (tallest - lowest) / seen))
        crown = standing(main, bodies)
        eye = base.position[1] + crown - ADULT
        hat = min(tallest, crown + _HAT) if size in TIGHT else tallest
        upper = 0.6 * crown + 0.4 * hat + over * share
        share, upper = _hatted(scene, bodies[main.look.id], crown, seen, share, upper)
        if size not in TIGHT:
            upper = min(max(upper, _LOW_DOWN * seen * share), lowest + seen * share)
            upper = max(upper, tallest + 0.03 * seen * share)
    else:
        share = _full_share(scene, bodies[main.look.id]) * _stooped(seen_whole, bodies) * closer
        if scene.camera.size == "extreme-wide":
            share = max(share, min(1.0, bodies[main.look.id].head / (_SMALLEST * seen)))
        share = max(share, min(_WIDEST * share, tallest / (_WHOLE * seen)))
        if sum(one.pose == "lie" for one in seen_whole) > 1:
            share = max(share, _BOTH_LIE * base.height / base.width / seen)
        eye = base.position[1]
        if scene.camera.angle in {"eye", "dutch"}:
            crown = standing(main, bodies)
            eye = min(eye, max(_LOWEST if crown > _PRONE else _KNEELING, crown + 0.3))
        if scene.camera.angle in {"high", "top"}:
            eye = max(min(eye, _LOOKS_DOWN), eye * (0.4 + 0.6 * share))
        upper = max(tallest + 0.04 * seen * share, min(tallest + over * share, _FOOT * seen * share))
        upper = max(upper, (_LAID if tallest < _PRONE else _LOW_DOWN) * seen * share)
    away = base.ground(0.0, depth * (1 - share))
    return replace(base, position=(away[0], max(0.35, eye), away[2]), horizon=(upper - max(0.35, eye)) / (seen * share))


def _hatted(scene: Scene, body: Body, crown: float, seen: float, share: float, upper: float) -> tuple[float, float]:
    """Share of the height shown and upper edge in metres, in a close shot so that it holds hat and chin."""
    if scene.camera.size != "close":
        return share, upper
    share = max(share, min(_WIDEST * share, _CROWNED * (body.head + body.crown) / seen))
    top = crown + body.crown
    if body.crown > _HAT:
        upper = min(upper, top + 2 * _AIR * seen * share)
    return share, max(upper, top + _AIR * seen * share)


def _sat(base: Camera, seen: float, main: SceneFigure, bodies: dict[str, Body]) -> tuple[float, float, float]:
    """Of a portrait: height of the eye and of the frame's upper edge in metres, and the share of the height shown.

    Heads are alike in size, whoever they sit on; only a tall hat or a wide brim makes the camera stand back.
    """
    body, top = bodies[main.look.id], standing(main, bodies)
    wide = body.brim / (_BRIM * base.width / base.height)
    shown = max(_SITTER * body.head, _HATTED * (body.head + body.crown), wide)
    room = max(_OVER * shown - 0.5 * body.crown, _OVER_HAT * shown)
    return base.position[1] + top - ADULT, top + body.crown + room, shown / seen


def lifted(camera: Camera, share: float) -> Camera:
    """The same framing of the action from an eye that is `share` times as high."""
    x, y, z = camera.position
    seen = camera.height / camera.focal * max(0.5, camera.depth((0.0, y, 0.0)))
    return replace(camera, position=(x, y * share, z), horizon=camera.horizon + y * (1 - share) / seen)


def longer(camera: Camera, lens: float, back: float) -> Camera:
    """The same framing of the action through a lens that is `lens` times as long, from as much further away.

    Args:
        camera: As `framed` gave it.
        lens: 1 changes nothing; more flattens the place behind the action and keeps the action as large.
        back: Farthest the set lets the camera stand from the action, in metres; a quarter more is forgiven.
    """
    depth = max(0.5, camera.depth((0.0, camera.position[1], 0.0)))
    share = max(1.0, min(lens, 1.25 * back / depth))
    x, _, z = camera.ground(0.0, depth * (1 - share))
    return replace(camera, lens=camera.lens * share, position=(x, camera.position[1], z)) if share > 1 else camera


def _low_down(base: Camera) -> Camera:
    """The camera near the ground, so that legs are seen from the knee down."""
    depth = max(0.5, base.depth((0.0, base.position[1], 0.0)))
    x, _, z = base.ground(0.0, depth - _STEP * base.focal / base.height)
    return replace(base, position=(x, _LOW, z), horizon=(_KNEES - _LOW) / _STEP)


def _tight_share(body: Body) -> float:
    """How much of the usual height a close shot shows, for a body that is smaller or has a larger head."""
    return math.sqrt((body.height / ADULT) * (body.head / 0.335))


def _full_share(scene: Scene, body: Body) -> float:
    """The same for a shot that shows whole people: nearer than the set's own camera, so that they are seen."""
    high = 0.80 if scene.camera.angle in {"high", "top"} else 1.0
    return max(0.8, math.sqrt(body.height / ADULT)) * _NEARER.get(scene.camera.size, 1.0) * high


def _stooped(people: list[SceneFigure], bodies: dict[str, Body]) -> float:
    """How much nearer the camera comes where nobody of those in the picture stands upright; 1 where somebody does."""
    tall = max(bodies[one.look.id].height for one in people)
    return max(_NEARER_STILL, math.sqrt(min(1.0, max(standing(one, bodies) for one in people) / tall)))


def seat_of(body: Body) -> float:
    """Metres from the ground to a seat of one's own: as high as the legs reach."""
    return SEAT if body.wheels else min(SEAT, _THIGH * body.leg)


def standing(figure: SceneFigure, bodies: dict[str, Body]) -> float:
    """Metres from the ground to the top of the skull in its pose; who comes or goes walks upright first or last."""
    body = bodies[figure.look.id]
    seated = body.height - body.leg + seat_of(body) + 0.06
    if body.wheels and figure.pose not in {"lie", "floor"}:
        return seated
    if body.low and (figure.enters or figure.exits or figure.pose in {"fours", "walk", "run"}):
        return body.low
    if (figure.enters or figure.exits) and figure.pose != "drive":
        return body.height
    return {
        "sit": seated,
        "crouch": body.height - 0.46 * body.leg - 0.06,
        "kneel": body.height - 0.44 * body.leg - 0.06,
        "floor": body.height - body.leg + 0.08,
        "haunches": body.height - 0.66 * body.leg - 0.02,
        "brood": body.height - 0.62 * body.leg - 0.02,
        "curl": 0.44 * body.height,
        "lie": 0.24,
        "drive": 1.52,
    }.get(figure.pose, body.height)


def shown(scene: Scene) -> tuple[list[SceneFigure], list[str]]:
    """The figures that the frame holds, the main one among them, and the ids of those it does not."""
    main = main_of(scene)
    room = {"extreme-close": 1, "close": 2, "insert": 6 if of_feet(scene) else 0}.get(scene.camera.size, 6)
    kept: list[SceneFigure] = []
    for figure in sorted(scene.figures, key=lambda one: one is not main):
        if len(kept) < room and figure.look.id not in {other.look.id for other in kept}:
            kept.append(figure)
    ids = {figure.look.id for figure in kept}
    return kept, sorted({figure.look.id for figure in scene.figures} - ids)
