"""The likeness: the measures of one face, chosen by the figure's id within its age, build and presentation.

Three measures are taken from a grid (shape of the face, nose, eyes), so that two members of a cast differ in kind
and not only by a little; the rest vary freely.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from production_flow.embedded.artist.colour import mix, to_hex
from production_flow.embedded.artist.figures.builds import SMALL
from production_flow.embedded.artist.figures.dress import Dressed

SHAPES: dict[str, tuple[float, float, float, float, float]] = {
    "oval": (1.00, 1.00, 0.94, 0.92, 0.00),
    "round": (1.03, 1.07, 1.06, 1.05, -0.025),
    "square": (1.00, 1.00, 1.20, 1.30, 0.005),
    "heart": (1.03, 1.03, 0.84, 0.72, 0.00),
    "long": (0.95, 0.95, 0.95, 0.95, 0.045),
    "diamond": (0.95, 1.06, 0.90, 0.80, 0.02),
}
"""Width of the skull, the cheeks, the jaw and the chin, and how much longer the chin is."""
NOSES = ("button", "snub", "wedge", "hook", "bulb", "broad")
EYES: dict[str, tuple[float, float, float, float]] = {
    "round": (1.05, 1.08, 0.00, 1.0),
    "almond": (1.08, 0.94, 0.012, 1.0),
    "wide": (1.0, 1.0, 0.0, 1.08),
    "close": (0.96, 1.0, 0.0, 0.92),
    "drooping": (1.0, 0.98, -0.014, 1.0),
    "narrow": (1.06, 0.82, 0.016, 1.03),
}
"""Width, height, how far the outer corner is up (heads), and the gap."""


@dataclass(frozen=True)
class Likeness:
    """The measures of a face, 1 being the middle; lengths in heads."""

    skull: float
    cheek: float
    jaw: float
    chin: float
    chin_long: float
    nose: str
    nose_size: float
    eye_wide: float
    eye_tall: float
    eye_tilt: float
    eye_gap: float
    eye_y: float
    iris: str
    brow: float
    brow_arch: float
    brow_rise: float
    brow_colour: str
    mouth_wide: float
    mouth_y: float
    lips: float
    lip_colour: str
    lash: float
    ear: float
    blush: float
    lines: float
    freckles: bool
    parting: float
    volume: float
    turn: float


def _nose(dressed: Dressed, random: Random, child: bool) -> tuple[str, float]:
    features, feminine = dressed.features, dressed.look.presentation == "feminine"
    choices = ("button", "snub") if child else ("button", "snub", "wedge", "hook") if feminine else NOSES
    kind, size = random.choice(choices), random.uniform(0.84, 1.02) if feminine or child else random.uniform(0.94, 1.14)
    if dressed.age >= 60 and kind in {"button", "snub"}:
        kind = random.choice(("wedge", "bulb", "hook"))
    if "hook-nose" in features:
        kind, size = "hook", max(size, 1.08)
    if "big-nose" in features:
        kind, size = ("wedge", max(size, 1.24)) if feminine else ("bulb", max(size, 1.26))
    if feminine and kind == "bulb":
        size = min(size, 0.92)
    return kind, size * (1.0 + 0.16 * min(1.0, max(0.0, (dressed.age - 55) / 20)))


def _shape(dressed: Dressed, random: Random, child: bool) -> tuple[float, float, float, float, float]:
    kinds = {
        "feminine": ("oval", "round", "heart", "long", "diamond"),
        "masculine": ("oval", "square", "long", "round", "diamond"),
    }
    kind = "round" if child else random.choice(kinds.get(dressed.look.presentation, tuple(SHAPES)))
    skull, cheek, jaw, chin, long = SHAPES[kind]
    if dressed.look.presentation == "masculine" and not child:
        jaw, chin = jaw * 1.09, chin * 1.16
    if dressed.look.presentation == "feminine":
        jaw, chin = jaw * 0.95, chin * 0.9
    if dressed.word in {"baby", "toddler"}:
        cheek, jaw, long = cheek * 1.05, jaw * 1.06, long - 0.02
    if dressed.word == "stout":
        cheek, jaw, chin = cheek * 1.07, jaw * 1.2, chin * 1.25
    if dressed.word == "broad":
        jaw, chin = jaw * 1.08, chin * 1.1
    wobble = 1 + random.uniform(-0.02, 0.02)
    return (
        skull * wobble,
        cheek / wobble,
        jaw * (1 + random.uniform(-0.03, 0.03)),
        chin,
        long + random.uniform(-0.008, 0.012),
    )


def _eye_line(dressed: Dressed, random: Random) -> float:
    """Height of the eyes: low in a small child's head."""
    line = random.uniform(0.055, 0.075)
    return {"baby": 0.135, "toddler": 0.13, "child": 0.115, "teen": 0.085}.get(dressed.word, line)


def _lip_colour(dressed: Dressed, random: Random) -> str:
    tint = mix(dressed.skin, "#a5303c", 0.24 if dressed.look.presentation != "feminine" else 0.42)
    if "lipstick" in dressed.features:
        tint = mix(dressed.skin, random.choice(("#b3202f", "#a8324e", "#8c1f3f")), 0.82)
    return to_hex(tint)


def likeness_of(dressed: Dressed) -> Likeness:
    """The face of a figure: the same id gives the same face."""
    random = Random(dressed.seed)
    presentation, age = dressed.look.presentation, dressed.age
    child, teen = dressed.word in SMALL, dressed.word == "teen"
    skull, cheek, jaw, chin, long = _shape(dressed, random, child)
    nose, nose_size = _nose(dressed, random, child)
    wide, tall, tilt, gap = EYES[random.choice(tuple(EYES))]
    young = (
        1.30 if dressed.word in {"baby", "toddler"} else 1.24 if child else 1.10 if teen else 0.93 if age >= 60 else 1.0
    )
    young *= {"feminine": 1.07, "masculine": 0.93}.get(presentation, 1.0)
    brow = {"feminine": 0.82, "masculine": 1.34}.get(presentation, 1.05) * random.uniform(0.85, 1.2)
    brow *= 1.45 if "thick-brows" in dressed.features else 1.0
    old = min(1.0, max(0.0, (age - 36) / 38))
    oldest = min(1.0, max(0.0, (age - 76) / 14))
    return Likeness(
        skull=skull, cheek=cheek, jaw=jaw, chin=chin, chin_long=long, nose=nose, nose_size=nose_size,
        eye_wide=wide * young, eye_tall=tall * young, eye_tilt=tilt, eye_gap=gap,
        eye_y=_eye_line(dressed, random), iris=dressed.look.eyes,
        brow=brow * (0.85 if child else 1.0) * (1 + 0.25 * old), brow_arch=random.uniform(-0.3, 1.0),
        brow_rise=random.uniform(-0.008, 0.012), brow_colour=to_hex(mix(dressed.hair_colour, "#1a0f18",
        0.28 * (1 - old))),
        mouth_wide=random.uniform(0.9, 1.14) * (0.96 if child else 1.0),
        mouth_y=0.35 if child else random.uniform(0.325, 0.345),
        lips={"feminine": 1.0, "masculine": 0.5}.get(presentation, 0.68) * random.uniform(0.85, 1.2) * (1 - 0.35 * old),
        lip_colour=_lip_colour(dressed, random), lash={"feminine": 1.0, "masculine": 0.0}.get(presentation, 0.35),
        ear=random.uniform(0.9, 1.12) * (1 + 0.22 * old + 0.12 * oldest),
        blush=random.uniform(0.22, 0.48) + (0.1 if child else 0.0),
        lines=max(old, 0.75 if "wrinkles" in dressed.features else 0.0) + 0.3 * oldest,
        freckles="freckles" in dressed.features,
        parting=random.choice((-1.0, 1.0)), volume=random.uniform(0.97, 1.06), turn=random.uniform(-0.45, 0.45),
    )  # fmt: skip
