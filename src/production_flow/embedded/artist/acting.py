"""Performance: what each figure does at every frame of a shot. Drawn on twos; nobody is ever quite still.

Figures breathe, shift their weight, blink, glance, speak with lips from the voice, listen and react, walk in and
out without sliding. Everything is worked out from the scene and a seed, so any frame can be asked for at any time.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import cast

from production_flow.documents.scene import Expression, Pose, Scene, Speech, Viseme
from production_flow.embedded.artist import gestures
from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.compose import Spot
from production_flow.embedded.artist.deeds import asleep
from production_flow.embedded.artist.figures.acting import Acting, Mixture
from production_flow.embedded.artist.framing import Body
from production_flow.embedded.artist.grasped import grasped
from production_flow.embedded.artist.listening import Listening
from production_flow.embedded.artist.motion import TWOS
from production_flow.embedded.artist.props import in_era
from production_flow.embedded.artist.resting import rest_in, room_beside, support_in
from production_flow.embedded.artist.sets.words import choose
from production_flow.embedded.artist.swinging import CLOTH, GUSTS, HAIR, Swing, wind_of
from production_flow.embedded.artist.walking import Walk
from production_flow.embedded.artist.wild import FOURS
from production_flow.hashing import seed_of
from production_flow.timing import RATE

_BREATHS = 2  # drawings from rest to the top of a breath
_LEAN_STEP = 0.011  # radians between two drawings
_BREATH_SECONDS = 3.4
_BLINK = (0.55, 1.0, 1.0, 0.45)  # one value per drawing
_TOOLS = {"cook": "spoon", "write": "pen", "phone": "phone", "torch": "torch"}
"""What is in the hand of who does this, where the scene says nothing."""
_CUT = re.compile(r"\b(?:chop|cut|slice|carve|peel|trim)(?:s|ping|ting|ing|ming)?\b", re.IGNORECASE)
"""Words of a cook with a knife instead of a spoon."""
_VIOLENT = {"surprise", "fear", "anger"}
"""Expressions that take a whole face; what is no matter of life and death shows them in part."""
_WHOLE = 7.0
_DELAY = 5  # frames by which the head follows the eyes


@dataclass(frozen=True)
class Moment:
    """A figure at one frame.

    Args:
        acting: What is drawn.
        x: Metres it has come from its spot, to the right.
        head: How far the head has moved on its neck, in heads, right and down.
        sway: How far the whole body has shifted, in heads.
        lean: Radians that it leans, smoothly; the drawing has it in steps.
        breath: -1 out to 1 in, smoothly.
        speaking: Whether its voice is heard.
    """

    acting: Acting
    x: float = 0.0
    head: Point2 = (0.0, 0.0)
    sway: Point2 = (0.0, 0.0)
    lean: float = 0.0
    breath: float = 0.0
    speaking: bool = False


@dataclass(frozen=True)
class _Glance:
    start: int
    gaze: Point2
    turn: float


@dataclass(frozen=True)
class _Gesture:
    start: int
    end: int
    kind: str


class Performance:
    """One figure through one shot.

    Args:
        spot: Where it stands.
        scene: The shot.
        length: Frames.
        body: Its measures.
        partners: Metres to the right, from its own place, of the others in the frame, by id.
        edge: Metres from the middle of the frame to its edge, at the depth of the figure.
        outdoors: Whether the wind reaches it.
    """

    def __init__(
        self, spot: Spot, scene: Scene, length: int, body: Body, partners: dict[str, float], edge: float = 3.0,
        *, outdoors: bool = False,
    ) -> None:  # fmt: skip
        self.spot, self.length, self.body, self.edge = spot, max(1, length), body, edge
        self.figure, self.tension, self.props = spot.figure, scene.tension, scene.props
        self.grasped, self.cuts = grasped(scene, self.figure), self.figure.pose == "cook" and _CUT.search(scene.action)
        self.four = bool(body.low)
        self.era, self.asleep = scene.place.era, asleep(scene) == self.figure.look.id
        dice = Random(seed_of("acting", scene.seed, self.figure.look.id))
        self.own = sorted((s for s in scene.speech if s.character == self.figure.look.id), key=lambda s: s.start)
        self.heard = sorted((s for s in scene.speech if s.character != self.figure.look.id), key=lambda s: s.start)
        self.late = dice.uniform(0, _BREATH_SECONDS)
        self.phase = dice.uniform(0, math.tau)
        moods = {figure.look.id: figure.expression for figure in scene.figures}
        silence = 0 if scene.speech else self.length
        chance = Random(seed_of("listening", scene.seed, self.figure.look.id))
        self.listening = Listening(self.figure.expression, self.heard, moods, self.tension, chance, silence)
        self.blinks = self._blinks(dice)
        self.glances = self._glances(dice, partners)
        self.walk = Walk(spot, self.length, body, edge, self.phase / math.tau, alone=not partners)
        self.gestures = self._gestures(dice)
        self.shifts = self._shifts(chance)
        set_id = choose(scene.place)[0] if outdoors else ""
        self.rest = rest_in(set_id) if outdoors else None
        upright = {figure.look.id for figure in scene.figures if figure.pose not in {"sit", "lie"}}
        self.room = room_beside(self.rest, (right for ident, right in partners.items() if ident in upright))
        self.support = support_in(set_id, scene.action) if outdoors else None
        self.wind = wind_of(scene.weather, outdoors=outdoors)
        self.gust = dice.randrange(GUSTS)

    @property
    def side(self) -> float:
        """Where it faces: 1 right, -1 left."""
        return -1.0 if self.spot.mirrored else 1.0

    @cached_property
    def hair(self) -> Swing:
        """How its hair swings; it hangs from the head."""
        return Swing(HAIR, self._head_at, self.length, self.wind, self.gust)

    @cached_property
    def cloth(self) -> Swing:
        """How what it wears swings; it hangs from the body."""
        return Swing(CLOTH, self._trunk_at, self.length, self.wind, self.gust)

    def _trunk_at(self, frame: float) -> float:
        """Where the trunk is, heads to the right of its spot."""
        drawn = int(frame) // TWOS * TWOS
        lean = self.side * 0.3 * self._heads * self._lean(frame)
        return self.walk.at(max(0.0, frame), drawn)[0] / self.body.head + self._sway(frame)[0] + lean

    def _head_at(self, frame: float) -> float:
        """Where the back of the head is; a head that turns throws its hair."""
        lean = self.side * 0.5 * self._heads * self._lean(frame)
        nod = self._nod(int(frame), _current(self.own, frame))[0]
        return self._trunk_at(frame) + lean + nod + self.side * 0.55 * self._looks(int(frame))[1]

    # ---- the timetable

    def _blinks(self, dice: Random) -> list[int]:
        at, found = dice.randint(26, 60), []
        while at < self.length:
            found.append(at - at % TWOS)
            at += round(dice.uniform(2.4, 4.6) * RATE / (1 + 0.04 * self.tension))
        return found

    def _glances(self, dice: Random, partners: dict[str, float]) -> list[_Glance]:
        """Where the eyes go when: mostly to where composition says, with short looks elsewhere; to who speaks."""
        side = -1.0 if self.spot.mirrored else 1.0
        home = _Glance(0, self.spot.gaze, self.spot.turn)
        found, at = [home], dice.randint(16, 34)
        while at < self.length:
            away = (home.gaze[0] + dice.choice((-0.45, -0.3, 0.25)), home.gaze[1] + dice.choice((-0.3, 0.0, 0.25)))
            found.append(_Glance(at, away, home.turn))
            at += dice.randint(9, 22)
            found.append(_Glance(at, home.gaze, home.turn))
            at += dice.randint(26, 64)
        if self.figure.gaze not in {"camera", "down", "up", "off-left", "off-right"}:
            for speech in self.heard:
                if speech.character in partners and 0 < speech.start < self.length:
                    ahead = partners[speech.character] * side > 0
                    found.append(_Glance(speech.start + 4, (0.6 if ahead else -0.55, 0.0), -0.1 if ahead else 0.45))
        for start, end, aside in self.listening.glances():
            found = [glance for glance in found if not start - 2 <= glance.start <= end + 8]
            back = max((glance for glance in found if glance.start <= start), key=lambda glance: glance.start)
            found += [_Glance(start, aside, home.turn), _Glance(end, back.gaze, back.turn)]
        return sorted(found, key=lambda glance: glance.start)

    def _gestures(self, dice: Random) -> list[_Gesture]:
        """When body and hands go along with what is said."""
        found: list[_Gesture] = []
        for speech in self.own:
            at = speech.start + dice.randint(0, 6)
            while at < min(self.length, speech.start + speech.length - 8):
                end = at + dice.randint(20, 40)
                found.append(_Gesture(at, end, gestures.chosen(self.tension, dice)))
                at = end + dice.randint(8, 20)
        if not found and self.length > 30:
            at = dice.randint(10, max(11, self.length // 2))
            found.append(_Gesture(at, at + dice.randint(26, 44), ""))
        return found

    def _shifts(self, dice: Random) -> list[int]:
        """When it changes the leg it stands on: who speaks has other things to do."""
        at, found = dice.randint(30, 66), list[int]()
        while at < self.length - 12:
            if not _current(self.own, at):
                found.append(at)
            at += dice.randint(70, 120)
        return found

    # ---- a moment

    def at(self, frame: float) -> Moment:
        """What the figure does at a frame of the shot."""
        drawn = int(frame) // TWOS * TWOS
        seconds = drawn / RATE
        x, walk = self.walk.at(frame, drawn)
        speech = _current(self.own, drawn)
        nod = self._nod(drawn, speech)
        eyes, turn = self._looks(drawn)
        acting = Acting(
            view=self.spot.view,
            mirrored=self.spot.mirrored,
            pose=self._pose(walk, drawn),
            expression=self._expression(drawn, speech),
            gaze=(round(eyes[0] * 5) / 5, round(eyes[1] * 5) / 5),
            blink=self._blink(drawn),
            mouth=self._mouth(drawn, speech),
            breath=_breath_drawn(self._breath(seconds)),
            walk=walk,
            lean=round(self._lean(drawn) / _LEAN_STEP) * _LEAN_STEP,
            head_turn=round(turn * 5) / 5,
            holds=self._held,
            made=next(((one.colour, one.material) for one in self.props if one.id == self.figure.holds), (None, None)),
            seat=None if self.spot.seat is None else self.spot.seat / self.body.height * self._heads,
            hair=self.side * self.hair.at(drawn),
            cloth=self.side * self.cloth.at(drawn),
        )
        breath = self._breath(frame / RATE)
        return Moment(acting, x, nod, self._sway(frame), self._lean(frame), breath, speech is not None)

    @property
    def _heads(self) -> float:
        return self.body.height / self.body.head

    @property
    def _held(self) -> str | None:
        """The kind of what is in the hand; the scene names the thing by its id."""
        held = self.figure.holds or (self.cuts and "knife") or _TOOLS.get(self.figure.pose) or self.grasped
        tool = held and in_era(held, self.era)
        return next((prop.kind for prop in self.props if prop.id == held), tool)

    def _pose(self, walk: float | None, drawn: int) -> Pose:
        """The pose, or the drawing on the way from it to a gesture."""
        if self.four and (walk is not None or self.figure.pose in {"walk", "run"}):
            return FOURS
        if walk is not None:
            return self.figure.pose if self.figure.pose == "run" else "walk"
        if self.asleep:
            return cast("Pose", "doze") if self.figure.pose == "sit" else self.figure.pose
        pose: Pose = "stand" if self.figure.pose in {"walk", "run"} and self.walk.travels else self.figure.pose
        for gesture in self.gestures:
            share = _bump(drawn, gesture.start, gesture.end)
            if gesture.kind and share > 0 and not (self.figure.holds or self.grasped):
                return gestures.drawn(pose, gesture.kind, share)
        pose = gestures.repeated(pose, drawn / RATE + self.late)
        return gestures.shifted(pose, self._other_leg(drawn)) if self.spot.seat is None else pose

    def _other_leg(self, drawn: int) -> float:
        """How far the weight is on the other leg than the pose has it, 0 to 1."""
        share = 0.0
        for number, at in enumerate(self.shifts):
            t = min(1.0, max(0.0, (drawn - at) / 14))
            share += (t * t * (3 - 2 * t)) * (-1 if number % 2 else 1)
        return share

    def _breath(self, seconds: float) -> float:
        """-1 out to 1 in; the tenser, the quicker."""
        quick = 1.0 + 0.06 * self.tension
        return math.sin((seconds * quick + self.late) / _BREATH_SECONDS * math.tau)

    def _blink(self, drawn: int) -> float:
        if self.asleep:
            return 1.0
        for at in self.blinks:
            step = (drawn - at) // TWOS
            if 0 <= step < len(_BLINK):
                return _BLINK[step]
        return 0.0

    def _looks(self, drawn: int) -> tuple[Point2, float]:
        """Where the eyes are, and the head, which follows them a little later."""
        starts = [glance.start for glance in self.glances]
        now = self.glances[max(0, bisect_right(starts, drawn) - 1)]
        before = self.glances[max(0, bisect_right(starts, drawn - TWOS) - 1)]
        eyes = ((now.gaze[0] + before.gaze[0]) / 2, (now.gaze[1] + before.gaze[1]) / 2)
        index = max(0, bisect_right(starts, drawn - _DELAY) - 1)
        last = self.glances[max(0, index - 1)]
        share = min(1.0, (drawn - _DELAY - self.glances[index].start) / 8) if index else 1.0
        return eyes, last.turn + (self.glances[index].turn - last.turn) * max(0.0, share)

    def _mouth(self, drawn: int, speech: Speech | None) -> Viseme | None:
        if speech is None:
            return None
        if not speech.mouths:
            return _babble(drawn - speech.start, self.phase)
        at = drawn + 1 - speech.start  # a drawing shows the sound of its two frames, a little early
        starts = [mouth.frame for mouth in speech.mouths]
        return speech.mouths[max(0, bisect_right(starts, at) - 1)].shape

    def _expression(self, drawn: int, speech: Speech | None) -> Expression | Mixture:
        """The scene's expression; listening moves it towards an answer."""
        heard = None if speech else self.listening.face(drawn)
        return heard or tempered(self.figure.expression, self.tension)

    def _lean(self, drawn: float) -> float:
        """Weight that shifts slowly, and an inch towards the other while one speaks."""
        slow = 0.022 * math.sin(drawn / RATE * 0.9 + self.phase)
        into = max((_bump(drawn, one.start, one.end) for one in self.gestures), default=0.0)
        strength = 0.05 if self.own else 0.03
        return slow + strength * into

    def _nod(self, drawn: int, speech: Speech | None) -> Point2:
        """The head on its neck: the beat of what is said, nods of who listens, and a little life always."""
        seconds = drawn / RATE
        x, y = 0.008 * math.sin(0.8 * seconds + self.phase), 0.006 * math.sin(1.3 * seconds + 2 * self.phase)
        if speech is not None:
            beat = math.sin((drawn - speech.start) / RATE * 5.2 + self.phase)
            return x + 0.012 * math.sin(seconds * 2.3), y + 0.020 * beat * abs(beat)
        ahead, down = self.listening.head(drawn)
        return x + self.side * ahead, y + down

    def _sway(self, frame: float) -> Point2:
        seconds = frame / RATE
        return 0.014 * math.sin(0.85 * seconds + self.phase), 0.0


def tempered(expression: Expression, tension: float) -> Expression | Mixture:
    """An expression as strong as the moment: a borrowed umbrella does not surprise like a body in the pantry.

    Args:
        expression: What the scene says.
        tension: 0 to 10; from 7 on a face has all of it.
    """
    if expression not in _VIOLENT or tension >= _WHOLE:
        return expression
    share = round(0.5 + 0.5 * max(0.0, tension) / _WHOLE, 1)
    return ((expression, share), ("neutral", round(1 - share, 1)))


def _current(speeches: list[Speech], frame: float) -> Speech | None:
    return next((speech for speech in speeches if speech.start <= frame < speech.start + speech.length), None)


def _babble(frame: int, phase: float) -> Viseme:
    """Lips for a line whose sounds nobody gave us."""
    shapes: tuple[Viseme, ...] = ("A", "M", "E", "O", "rest", "A", "F", "E", "U", "L")
    return shapes[int(frame // 3 * 7 + phase * 3) % len(shapes)]


def _breath_drawn(breath: float) -> float:
    """Seconds into a breath at which a drawing of it looks the same; few of them, because each is kept."""
    level = round(breath * _BREATHS) / _BREATHS
    return math.asin(level) / math.tau * _BREATH_SECONDS


def _bump(frame: float, start: int, end: int) -> float:
    """0 outside of a span, 1 in its middle, eased on both sides."""
    if not start < frame < end:
        return 0.0
    into, out = min(1.0, (frame - start) / 9), min(1.0, (end - frame) / 11)
    t = min(into, out)
    return t * t * (3 - 2 * t)
