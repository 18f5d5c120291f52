"""Expressions as a few numbers, the shapes of the mouth in speech, and mixtures of both."""

from __future__ import annotations

from dataclasses import dataclass, fields

from production_flow.documents.scene import Expression, Viseme
from production_flow.embedded.artist.figures.acting import Mixture


@dataclass(frozen=True)
class Mood:
    """What a face does.

    Args:
        inner, outer: How far the inner and outer ends of the brows go down, in heads.
        brow: How far the whole brow goes down.
        asym: How much higher the far brow is than the near one.
        lid: How far the eyes are open, 1 wide.
        low: How far the lower lids rise.
        curve: -1 corners down to 1 corners up.
        open: How far the mouth is open, 0 to 1.
        width: Width of the mouth, 1 at rest.
        skew: How crooked the mouth is.
        teeth: How much the teeth show, 0 to 1.
        clench: Both rows of teeth, closed, 0 to 1.
        gaze_x, gaze_y: Where the eyes go.
        iris: Size of the iris.
        cheek: How far the cheeks rise and warm.
        wince: How far the nose wrinkles.
        tilt: Roll of the head, radians, forward.
        nod: How far the head sinks, heads.
        tears: How far tears have run, 0 to 1.
    """

    inner: float = 0.0
    outer: float = 0.0
    brow: float = 0.0
    asym: float = 0.0
    lid: float = 0.86
    low: float = 0.05
    curve: float = 0.26
    open: float = 0.0
    width: float = 1.0
    skew: float = 0.12
    teeth: float = 0.5
    clench: float = 0.0
    gaze_x: float = 0.1
    gaze_y: float = 0.0
    iris: float = 1.0
    cheek: float = 0.0
    wince: float = 0.0
    tilt: float = 0.0
    nod: float = 0.0
    tears: float = 0.0


MOODS: dict[str, Mood] = {
    "neutral": Mood(),
    "joy": Mood(-0.02, 0.0, -0.035, 0, 0.80, 0.42, 1.0, 0.62, 1.28, 0.1, 1.0, cheek=1.0, tilt=0.05),
    "anger": Mood(0.075, -0.05, 0.03, 0, 0.66, 0.25, -0.7, 0.26, 0.98, 0.22, 1.0, 0.9, wince=0.6, tilt=0.06, nod=0.02),
    "sad": Mood(-0.078, 0.045, 0.0, 0, 0.60, 0.12, -0.85, 0, 0.76, 0.05, 0, 0, -0.1, 0.45, tilt=0.10, nod=0.03),
    "surprise": Mood(-0.05, -0.03, -0.085, 0, 1.08, -0.05, 0.0, 0.82, 0.56, 0, 0.3, 0, 0, 0, 0.84, tilt=-0.05,
    nod=-0.015),
    "sly": Mood(0.04, -0.02, 0.02, 0.065, 0.56, 0.28, 0.75, 0, 1.05, 0.95, 0.5, 0, 0.5, 0, tilt=-0.05),
    "think": Mood(0.02, 0.0, -0.01, 0.05, 0.74, 0.15, -0.25, 0, 0.70, -0.7, 0, 0, 0.5, -0.55, tilt=-0.08),
    "warm": Mood(-0.025, 0.02, -0.02, 0, 0.74, 0.30, 0.85, 0, 1.12, 0.2, cheek=0.6, tilt=0.04),
    "fear": Mood(-0.085, 0.01, -0.06, 0, 1.04, 0.02, -0.45, 0.34, 1.08, 0.0, 0.8, 0.8, 0, 0.05, 0.74, tilt=-0.06,
    nod=0.02),
    "disgust": Mood(0.045, -0.01, 0.02, 0.02, 0.52, 0.42, -0.8, 0.10, 0.92, 0.95, 0.8, 0, -0.3, 0.1, wince=1.0,
    tilt=-0.07),
    "tired": Mood(-0.03, 0.04, 0.015, 0, 0.40, 0.10, -0.3, 0, 0.86, 0.1, 0, 0, 0, 0.35, tilt=0.11, nod=0.045),
    "determined": Mood(0.055, -0.035, 0.025, 0, 0.72, 0.26, -0.12, 0, 0.92, 0.2, 0, 0, 0.2, -0.05, tilt=0.02, nod=0.01),
    "doubt": Mood(0.015, 0.0, 0.005, 0.085, 0.64, 0.2, -0.45, 0, 0.80, 1.0, 0, 0, 0.35, 0.0, tilt=-0.10),
    "pain": Mood(0.03, 0.05, 0.04, 0, 0.16, 0.55, -0.55, 0.30, 1.18, 0.3, 1.0, 1.0, wince=0.9, tilt=0.12, nod=0.035),
    "laugh": Mood(-0.045, 0.01, -0.05, 0, 0.17, 0.55, 1.0, 0.95, 1.34, 0.15, 1.0, cheek=1.0, wince=0.2, tilt=-0.10,
    nod=-0.02),
    "cry": Mood(-0.095, 0.055, 0.01, 0, 0.40, 0.35, -1.0, 0.16, 0.98, 0.25, 0.3, 0, -0.1, 0.35, wince=0.5, tilt=0.12,
    nod=0.04, tears=1.0),
}  # fmt: skip


@dataclass(frozen=True)
class Lips:
    """A shape of the mouth.

    Args:
        open: How far the jaw drops, 0 to 1.
        width: Width, 1 at rest.
        round: How far the lips make a ring, 0 to 1.
        curve: Corners up.
        teeth: The upper teeth that show, 0 to 1; clench: both rows, closed.
        tongue: Where the tongue is: 0 low, 1 at the upper teeth.
        press: How far the lips are pressed together.
        bite: The upper teeth on the lower lip.
        skew: How crooked.
    """

    open: float = 0.0
    width: float = 1.0
    round: float = 0.0
    curve: float = 0.1
    teeth: float = 0.5
    clench: float = 0.0
    tongue: float = 0.0
    press: float = 0.0
    bite: float = 0.0
    skew: float = 0.1


VISEMES: dict[Viseme, Lips] = {
    "rest": Lips(),
    "A": Lips(1.0, 1.0, 0.15, 0.1, 0.55),
    "E": Lips(0.46, 1.30, 0.0, 0.35, 1.0),
    "O": Lips(0.84, 0.66, 1.0, 0.0, 0.0),
    "U": Lips(0.34, 0.42, 1.0, 0.0, 0.0),
    "M": Lips(0.0, 0.84, 0.0, 0.0, press=1.0),
    "F": Lips(0.20, 0.98, 0.0, 0.05, 1.0, bite=1.0),
    "L": Lips(0.62, 0.96, 0.1, 0.1, 0.8, tongue=1.0),
}


def _blended(parts: list[tuple[Mood, float]]) -> Mood:
    total = sum(weight for _, weight in parts) or 1.0
    values = {
        item.name: sum(float(getattr(mood, item.name)) * weight for mood, weight in parts) / total
        for item in fields(Mood)
    }
    return Mood(**values)


def mood_of(expression: Expression | Mixture) -> Mood:
    """The numbers of an expression or of a mixture of several."""
    if isinstance(expression, str):
        return MOODS.get(expression, MOODS["neutral"])
    return _blended([(MOODS.get(name, MOODS["neutral"]), weight) for name, weight in expression])


def lips_of(mood: Mood, viseme: Viseme | None) -> Lips:
    """The mouth of a mood; in speech its shape, with some of the mood left in the corners."""
    if viseme is None or viseme == "rest":
        still = 1.0 if viseme is None else 0.0
        opening = mood.open * still
        return Lips(
            opening, mood.width, 0.6 if mood.width < 0.6 and opening > 0 else 0.0, mood.curve, mood.teeth,
            mood.clench * still, skew=mood.skew,
        )  # fmt: skip
    said = VISEMES[viseme]
    wide = 1 + (mood.width - 1) * 0.35
    return Lips(
        said.open, said.width * wide, said.round, said.curve * 0.6 + mood.curve * 0.55, said.teeth, said.clench,
        said.tongue, said.press, said.bite, mood.skew * 0.7,
    )  # fmt: skip
