"""The frame of a human face: its outline in every view, and where its features sit.

A head is one unit high, its middle at (0, 0), the crown at -0.5, the chin at 0.5; it faces screen-right in
three-quarter and profile.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from production_flow.embedded.artist.figures.acting import BEHIND, Acting, Box, View
from production_flow.embedded.artist.figures.curves import Knot, Path, Point, smooth
from production_flow.embedded.artist.figures.expressions import Lips, Mood, lips_of, mood_of
from production_flow.embedded.artist.figures.likeness import Likeness

JAW_DROP = 0.105
_PROFILE_NOSE: dict[str, tuple[float, float, float]] = {
    "button": (0.075, 0.0, 0.020), "snub": (0.085, -0.020, 0.030), "wedge": (0.100, 0.012, -0.004),
    "hook": (0.120, 0.034, -0.036), "bulb": (0.135, 0.024, 0.0), "broad": (0.105, 0.022, 0.0),
}  # fmt: skip
"""How far the tip comes forward, how much lower it is, and how hollow (or humped) the bridge is."""


@dataclass
class Face:
    """A likeness in one moment, seen from one side.

    Args:
        like: The measures of the face.
        view: From where.
        acting: What it does.
        skin: Colour of the skin.
        hides_mouth: A moustache lies over the upper lip.
        mood, lips: What it does, as numbers.
    """

    like: Likeness
    view: View
    acting: Acting
    skin: str = "#c98f6b"
    hides_mouth: bool = False
    mood: Mood = field(init=False)
    lips: Lips = field(init=False)

    def __post_init__(self) -> None:
        self.mood = mood_of(self.acting.expression)
        self.lips = lips_of(self.mood, self.acting.mouth)

    @property
    def front(self) -> bool:
        """Seen from the front."""
        return self.view == "front"

    @property
    def turned(self) -> bool:
        """Seen in three-quarter view."""
        return self.view == "three-quarter"

    @property
    def profile(self) -> bool:
        """Seen from the side."""
        return self.view == "profile"

    @property
    def behind(self) -> bool:
        """Turned away, so that no features are seen."""
        return self.view in BEHIND

    @property
    def lost(self) -> bool:
        """Seen from behind and a little from its right side: of the face only the edge of the cheek is left."""
        return self.view == "back-three-quarter"

    @property
    def gaze(self) -> Point:
        """Where the eyes look: the gaze asked for, on top of the mood's own."""
        x, y = self.acting.gaze
        own = 0.0 if (x or y) else 1.0
        return (
            max(-1.0, min(1.0, x + self.mood.gaze_x * own)),
            max(-1.0, min(1.0, y + self.mood.gaze_y * (own * 0.6 + 0.4))),
        )

    @property
    def drop(self) -> float:
        """How far the jaw hangs down, heads."""
        return JAW_DROP * self.lips.open

    def across(self, u: float) -> float:
        """The x of a feature: u is -1 at one side of the face, 0 in its middle, 1 at the other side."""
        skull, turn = self.like.skull, max(-1.0, min(1.0, self.acting.head_turn + self.like.turn))
        if self.turned:
            return (0.105 - 0.035 * turn) * skull + u * (0.30 if u < 0 else 0.235 + 0.02 * turn) * skull
        if self.profile:
            return (0.27 + u * 0.18) * skull
        return u * 0.345 * skull + 0.03 * turn * (self.view == "front")

    @property
    def sides(self) -> tuple[int, ...]:
        """The sides of the face that are seen: -1 near, 1 far; in profile only the near one."""
        return (-1,) if self.profile else (-1, 1)

    def eye_x(self, side: int) -> float:
        """The middle of an eye."""
        if self.profile:
            return 0.225 * self.like.skull
        return self.across(side * 0.50 * self.like.eye_gap)

    def far(self, side: int) -> bool:
        """Whether that side is turned away."""
        return self.turned and side > 0

    @property
    def mouth_point(self) -> Point:
        """The middle of the mouth at rest."""
        x = self.across(0.0) + (0.026 if self.turned else 0.0)
        return (0.315 * self.like.skull if self.profile else x, self.like.mouth_y + 0.02 + self.like.chin_long * 0.4)

    @property
    def mouth_box(self) -> Box:
        """A box that holds the mouth however far it opens."""
        x, y = self.mouth_point
        half = 0.17 * self.like.mouth_wide
        return (x - half, y - 0.075, x + half * (0.75 if self.profile else 1.0), y + 0.215)

    @cached_property
    def outline(self) -> Path:
        """The shape of the head without hair, ears and hat; the jaw drops with the mouth."""
        return smooth(self._dropped(self._knots()))

    def _dropped(self, knots: list[Knot]) -> list[Knot]:
        drop, long = self.drop, self.like.chin_long
        moved: list[Knot] = []
        for knot in knots:
            low = max(0.0, min(1.0, (knot[1] - 0.24) / 0.24))
            moved.append((knot[0], knot[1] + (drop + long) * low, *knot[2:]))
        return moved

    def _knots(self) -> list[Knot]:
        like = self.like
        skull, cheek, jaw, chin = like.skull, like.cheek, like.jaw, like.chin
        puff = 0.012 * self.mood.cheek
        if self.front or self.view == "back":
            right: list[Knot] = [
                (0.25 * skull, -0.445), (0.385 * skull, -0.22), (0.385 * skull, -0.02), (0.372 * cheek + puff, 0.13),
                (0.298 * jaw, 0.335), (0.150 * chin, 0.475),
            ]  # fmt: skip
            return [(0.0, -0.5), *right, (0.0, 0.505), *[(-x, y) for x, y in reversed(right)]]
        if self.turned:
            return [
                (-0.04, -0.5), (0.24 * skull, -0.44), (0.355 * skull, -0.22), (0.337 * skull, -0.02, 0.2),
                (0.362 * cheek + puff, 0.12), (0.325 * (jaw * 0.5 + 0.5), 0.27), (0.245 * chin**0.5, 0.43),
                (0.13, 0.505), (-0.02, 0.475), (-0.205 * jaw, 0.35), (-0.295 * cheek, 0.17), (-0.40 * skull, 0.02),
                (-0.445 * skull, -0.16), (-0.32 * skull, -0.40),
            ]  # fmt: skip
        return self._lost_knots() if self.lost else self._profile_knots()

    def _lost_knots(self) -> list[Knot]:
        """The skull from behind; brow, cheek and jaw stand out beyond it on the right, the chin is out of sight."""
        like = self.like
        skull, cheek, jaw = like.skull, like.cheek, like.jaw
        return [
            (-0.04, -0.5), (0.24 * skull, -0.44), (0.352 * skull, -0.22), (0.336 * skull, -0.03, 0.2),
            (0.368 * cheek + 0.012 * self.mood.cheek, 0.12), (0.330 * (jaw * 0.5 + 0.5), 0.27),
            (0.235 * jaw**0.5, 0.405), (0.10, 0.445), (-0.10, 0.41), (-0.29, 0.29), (-0.41 * skull, 0.08),
            (-0.45 * skull, -0.15), (-0.32 * skull, -0.40),
        ]  # fmt: skip

    def _profile_knots(self) -> list[Knot]:
        like, lips = self.like, self.lips
        skull, jaw, chin = like.skull, like.jaw, like.chin
        reach, lower, bridge = _PROFILE_NOSE[like.nose]
        size, pout = like.nose_size, 0.022 * lips.round - 0.01 * lips.press
        tip = (0.325 + reach * size) * skull
        tip_y = like.eye_y + 0.150 + lower * size
        full = 0.010 + 0.014 * like.lips
        mouth = like.mouth_y + 0.02
        chin_x = (0.262 + 0.052 * min(1.5, chin)) * skull
        return [
            (-0.06, -0.5), (0.20 * skull, -0.452), (0.335 * skull, -0.27), (0.350 * skull, -0.10),
            (0.322 * skull, like.eye_y - 0.035, 0.25), (0.355 * skull - bridge * 0.8, like.eye_y + 0.065),
            (tip, tip_y, 0.15), (0.330 * skull + 0.012, tip_y + 0.050 * size, 0.4), (0.330 * skull, mouth - 0.068, 0.1),
            (0.340 * skull + full + pout, mouth - 0.028), ((0.333 + 0.015 * min(1.0,
            lips.open * 2)) * skull + full * 0.4 + pout * 0.6, mouth, 0.5),
            (0.333 * skull + full * 0.8 + pout, mouth + 0.030), (0.300 * skull, mouth + 0.078, 0.1),
            (chin_x, 0.445), (chin_x - 0.085, 0.512), (0.05, 0.468), (-0.075 * jaw, 0.345, 0.1), (-0.155, 0.19),
            (-0.36 * skull, 0.10), (-0.475 * skull, -0.12), (-0.36 * skull, -0.39),
        ]  # fmt: skip
