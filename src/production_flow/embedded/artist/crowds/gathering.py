"""Gathering: who besides the cast is in a place at this hour, and where.

The same place at the same hour has the same people in every shot, because chance is named after both. The words of
a scene may empty the place or fill it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from random import Random

from production_flow.documents.look import FigureLook, Garment
from production_flow.documents.scene import Pose, Scene, SceneFigure
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.colour import adjust, lch, mix, rgb, to_hex
from production_flow.embedded.artist.compose import Staging
from production_flow.embedded.artist.crowds.places import HAUNTS, OUTFITS, TIMES, Haunt
from production_flow.embedded.artist.figures.acting import View
from production_flow.embedded.artist.figures.animal_wilds import KINDS
from production_flow.embedded.artist.sets.model import Marks
from production_flow.hashing import seed_of

_SIZES = {"extreme-wide", "wide", "medium-wide", "medium", "medium-close"}
_EMPTY = re.compile(
    r"\b(empty|emptied|desert(?:ed|s)|abandoned|alone|nobody|no one|desolate|derelict|closed|after hours|before dawn|"
    r"rehears\w+|in recess)\b"
)
_QUIET = re.compile(r"\b(quiet|lonely|silent|sleepy|still|hushed|late)\b")
_FULL = re.compile(
    r"\b(crowd\w*|busy|packed|bustling|throng\w*|full house|festival|market day|fair|parade|premiere|audience|"
    r"applaud\w*|applause|gallery|rush hour|queue)\b"
)
_HOURS: dict[str, dict[str, float]] = {
    "street": {"dawn": 0.3, "morning": 0.8, "day": 1.0, "golden": 1.0, "dusk": 0.75, "night": 0.35},
    "hall": {"dawn": 0.3, "morning": 1.0, "day": 1.0, "golden": 1.0, "dusk": 0.8, "night": 0.5},
    "house": {"dawn": 0.0, "morning": 0.0, "day": 0.4, "golden": 0.7, "dusk": 1.0, "night": 1.0},
}
_WEATHER = {"rain": 0.5, "storm": 0.15, "snow": 0.6, "fog": 0.5, "dust": 0.4}
_HAIR = ("short", "bob", "side-part", "bun", "long", "curly", "buzz", "ponytail", "wavy")
_SKINS = ("#f1cfb4", "#c98f6b", "#7d4a31", "#e3ae87", "#a9683f")
_LATE = {"work", "school", "evening"}
"""Clothes that nobody wore before electric light."""
_BEASTS = ("fox", "cat", "dog", "bear", "rabbit", "wolf")
_ROOM = 0.55
"""Metres, at its depth, that a member of the cast has to both sides in which nobody else stands."""
_BESIDE = 0.26
"""Metres, at its own depth, that one who walks is wide to both sides: what shows of them is not taken for a hat."""


@dataclass(frozen=True)
class Extra:
    """Somebody of the crowd.

    Args:
        look: Who.
        x: Metres right of the middle of the picture, at `depth` metres from the eye.
        depth: See `x`.
        view: From where it is seen; no face is.
        mirrored: Faces left.
        pose: What it does; who walks crosses the picture.
        seat: Height of its seat in metres.
        row: For heads in the foreground, the row: 1 is the nearest, 0 is not in the foreground.
        span: Left and right end of the way of one who walks, as `x`.
    """

    look: FigureLook
    x: float
    depth: float
    view: View
    mirrored: bool
    pose: Pose = "stand"
    seat: float | None = None
    row: int = 0
    span: tuple[float, float] = (0.0, 0.0)


def is_empty(scene: Scene) -> bool:
    """Whether the words of a scene say that nobody is about."""
    return bool(_EMPTY.search(_said(scene)))


def _said(scene: Scene) -> str:
    return " ".join((scene.action, scene.mood, scene.lighting, scene.place.name, *scene.place.details)).lower()


def share_of(scene: Scene, haunt: Haunt, *, outdoors: bool) -> float:
    """How full a place is, against its busiest hour: 0 to 1.6."""
    if is_empty(scene):
        return 0.0
    said = _said(scene)
    share = _HOURS[haunt.hour][scene.time] * (_WEATHER.get(scene.weather, 1.0) if outdoors else 1.0)
    if _FULL.search(said):
        return max(1.0, 1.6 * share)
    if _QUIET.search(said):
        return 0.35 * share
    return share * (0.6 if "noir" in said or scene.tension >= 8 else 1.0)


def passing(scene: Scene, set_id: str) -> tuple[SceneFigure, ...]:
    """Three people of the place who go by one behind the other; for a shot that is about nobody of the cast."""
    haunt = HAUNTS.get(set_id, Haunt(0))
    casting = _Casting(scene, haunt, Random(seed_of("passing", scene.place.location, scene.action)))
    right = seed_of("way", scene.place.location, scene.action) % 2 == 1
    return tuple(
        SceneFigure(
            look=casting.look(number), pose="walk", facing="right" if right else "left", depth=deep,
            place=at if right else 1 - at, main=number == 0,
        )
        for number, (at, deep) in enumerate(((0.52, 0.0), (0.80, 0.12), (0.28, 0.24)))
    )  # fmt: skip


def gathered(scene: Scene, set_id: str, camera: Camera, marks: Marks, staging: Staging) -> list[Extra]:
    """The people of the place who are in the picture, far to near.

    Args:
        scene: The shot.
        set_id: The set that is drawn.
        camera: Of the shot.
        marks: Of the set.
        staging: Where the cast stands.
    """
    haunt = HAUNTS.get(set_id)
    if haunt is None or scene.camera.size not in _SIZES:
        return []
    count = round(haunt.most * share_of(scene, haunt, outdoors=haunt.hour == "street"))
    dice = Random(seed_of("crowd", scene.place.location, scene.time))
    casting = _Casting(scene, haunt, dice)
    if haunt.audience:
        wide = scene.camera.size in {"extreme-wide", "wide", "medium-wide"}
        return _audience(haunt, count, casting, dice) if wide and scene.camera.angle != "low" else []
    places = [*(_seats(haunt, marks, camera, dice) if haunt.seated else ()), *_spots(haunt, camera, dice)]
    found = [
        Extra(casting.look(number), x, depth, view, mirrored, pose, seat, span=span)
        for number, (x, depth, view, mirrored, pose, seat, span) in enumerate(places)
    ]
    near = scene.camera.size == "medium-close"
    free = [extra for extra in found if (not near if extra.pose == "walk" else _is_free(extra, camera, staging))]
    begun = [_begun(extra, staging) if extra.pose == "walk" else extra for extra in free[:count]]
    return sorted(begun, key=lambda extra: -extra.depth)


Place = tuple[float, float, View, bool, Pose, float | None, tuple[float, float]]
_NOWHERE = (0.0, 0.0)


def _seats(haunt: Haunt, marks: Marks, camera: Camera, dice: Random) -> list[Place]:
    """Seats of the set that are seen from behind or from the side."""
    chairs = [(seat.x, seat.z, seat.height, seat.facing) for seat in marks.seats]
    chairs += [(x, z, height, 180.0) for x, z, height in haunt.stools]
    found: list[Place] = []
    for at, deep, height, facing in chairs:
        x, _, away = camera.seen((at, 0.0, deep))
        turned = (facing + 180) % 360 - 180
        if away < 1.5 or abs(turned) < 60:
            continue
        view: View = "back" if abs(turned) > 150 else "back-three-quarter" if abs(turned) > 100 else "profile"
        found.append((x, away, view, turned < 0, "sit", height, _NOWHERE))
    dice.shuffle(found)
    return found


def _spots(haunt: Haunt, camera: Camera, dice: Random) -> list[Place]:
    """Who stands: two and two, turned to each other, or alone with the back to us; now and then one who walks."""
    found: list[Place] = []
    lanes = list(haunt.lanes)
    for _ in range(haunt.most * 4 if haunt.stands else 0):
        if lanes and len(found) % 3 == 1:
            found.append(_walker(lanes.pop(0), camera, dice))
        left, right, near, far = dice.choice(haunt.stands)
        x, _, away = camera.seen((dice.uniform(left, right), 0.0, dice.uniform(near, far)))
        mirrored = dice.random() < 0.5
        if dice.random() < 0.45:
            gap = dice.uniform(0.34, 0.5)
            found.append((x - gap, away, "profile", False, dice.choice(("stand", "hip")), None, _NOWHERE))
            found.append((x + gap, away + 0.15, "back-three-quarter", True, "stand", None, _NOWHERE))
        else:
            view: View = dice.choice(("back", "back-three-quarter"))
            pose: Pose = dice.choice(("stand", "hip", "arms-crossed"))
            found.append((x, away, view, mirrored, pose, None, _NOWHERE))
    return found


def _walker(lane: tuple[float, float, float], camera: Camera, dice: Random) -> Place:
    """Somebody who has just begun to cross."""
    deep, *ends = lane
    left, right = (camera.seen((at, 0.0, deep))[0] for at in ends)
    away = camera.seen((sum(ends) / 2, 0.0, deep))[2]
    mirrored, gone = dice.random() < 0.5, dice.uniform(0.12, 0.4) * (right - left)
    return right - gone if mirrored else left + gone, away, "profile", mirrored, "walk", None, (left, right)


def _is_free(extra: Extra, camera: Camera, staging: Staging) -> bool:
    """Whether it is in the frame, behind the action, and not right behind or beside one of the cast."""
    if extra.depth < staging.depth + (0.6 if extra.seat is not None else 2.0):
        return False
    if abs(extra.x) > 0.56 * camera.width / camera.focal * extra.depth:
        return False
    return all(
        abs(extra.x / extra.depth - spot.x / spot.depth) > _ROOM / spot.depth + 0.25 / extra.depth
        for spot in staging.spots
        if spot.depth < extra.depth
    )


def _begun(extra: Extra, staging: Staging) -> Extra:
    """One who walks, begun where no head of the cast has theirs for a hat, as near as can be to where they would."""
    before = [spot for spot in staging.spots if spot.depth < extra.depth]
    left, right = extra.span

    def clear(x: float) -> bool:
        return all(
            abs(x / extra.depth - spot.x / spot.depth) > _ROOM / spot.depth + _BESIDE / extra.depth for spot in before
        )

    steps = (0.1 * n * side for n in range(40) for side in (1, -1))
    found = (extra.x + step for step in steps if left <= extra.x + step <= right and clear(extra.x + step))
    return replace(extra, x=next(found, extra.x))


def _audience(haunt: Haunt, count: int, casting: _Casting, dice: Random) -> list[Extra]:
    """Heads in the foreground: `x` is their place from -0.5 to 0.5 of the frame, `depth` counts rows."""
    found = []
    for row in range(haunt.audience, 0, -1):
        heads = max(0, round(count / haunt.audience))
        for number in range(heads):
            x = (number + 0.5 + dice.uniform(-0.22, 0.22) + 0.5 * (row % 2)) / heads - 0.5
            found.append(Extra(casting.look(20 * row + number), x, float(row), "back", mirrored=False, row=row))
    return found


def _period_of(haunt: Haunt, era: str) -> str:
    """How people are dressed there: caps, hoods and dinner jackets of today are not of the oldest times."""
    dated = haunt.period == "modern" or (haunt.period in _LATE and era in {"medieval", "victorian"})
    return TIMES.get(era, haunt.period) if dated else haunt.period


class _Casting:
    """Looks for the crowd, of the kind the cast is of, in the colours of the show.

    Args:
        scene: The shot.
        haunt: Where they are found.
        dice: Of the place.
    """

    def __init__(self, scene: Scene, haunt: Haunt, dice: Random) -> None:
        self.haunt, self.seed = haunt, dice.randrange(1 << 30)
        self.period = _period_of(haunt, scene.place.era)
        kinds = {figure.look.species for figure in scene.figures}
        self.kinds: tuple[str, ...] = ("human",)
        if "robots about" in scene.place.details:
            self.kinds = ("robot",)
        elif "animals about" in scene.place.details or (kinds and kinds <= set(KINDS)):
            self.kinds = _BEASTS
        elif "robot" in kinds or haunt.period == "space":
            self.kinds = ("human", "human", "robot")
        self.shades = [rgb(colour.hex) for colour in scene.style.palette] or [lch(0.45, 0.05, 250)]

    def look(self, number: int) -> FigureLook:
        """The look of the member of that number."""
        dice = Random(seed_of("extra", self.seed, number))
        kind = dice.choice(self.kinds)
        outfit = dice.choice(OUTFITS[self.period])
        wardrobe = tuple(Garment(slot=slot, kind=cut, colour=self._shade(dice)) for slot, cut in outfit)
        school = self.period == "school"
        feminine = any(cut in {"dress", "gown", "skirt", "long-skirt", "blouse"} for _, cut in outfit)
        return FigureLook(
            id=f"extra-{number}",
            species=kind,
            presentation="feminine" if feminine else dice.choice(("masculine", "neutral")),
            age=dice.randint(9, 13) if school else dice.randint(22, 70),
            build="child" if school else dice.choice(("slim", "average", "average", "tall", "stout")),
            hair="none" if kind != "human" else dice.choice(_HAIR),
            hair_colour=dice.choice(("#3a2a22", "#1c1518", "#8a4b25", "#6b6460")),
            skin=dice.choice(_SKINS) if kind == "human" else to_hex(mix(self._shade(dice), "#8a7a6a", 0.6)),
            wardrobe=wardrobe,
        )

    def _shade(self, dice: Random) -> str:
        """A quiet colour near to one of the show's."""
        colour = mix(dice.choice(self.shades), lch(0.48, 0.03, 60 + 200 * dice.random()), dice.uniform(0.45, 0.8))
        return to_hex(adjust(colour, dice.uniform(-0.06, 0.06)))
