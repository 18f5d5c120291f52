"""The bodies: a row of measures for each build word. Lengths in heads, half-widths where a body is wide."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from production_flow.documents.look import FigureLook
from production_flow.embedded.artist.figures.kinship import born_as
from production_flow.hashing import seed_of


@dataclass(frozen=True)
class Build:
    """The measures of one body.

    Args:
        heads: Whole height.
        legs: Share of the height below the crotch.
        shoulder: Half-width of the shoulders; chest, waist and hip likewise.
        limb: Thickness of arms and legs, 1 for a slim adult; hand and foot are sizes likewise.
        neck: Length of the neck.
        neck_width: Half its width.
        deep: Half-depth of the trunk as a share of its half-width.
        bust: How far the chest comes forward.
        belly: How far the belly comes forward.
        stoop: How far the upper back bends, 0 to about 0.12.
        metres: Height in metres.
        sway: How much the weight is on one leg, 1 as the pose has it; below 0 on the other leg.
        slump: How far the chest bends forward (below 0 back) beyond the pose, radians.
        splay: How far the feet and the arms stand out beyond the pose, in leg and arm lengths.
        cock: How far the head is held to one side, radians.
        wheels: It sits in a wheelchair.
        lone: It has its right arm only.
    """

    heads: float = 5.2
    legs: float = 0.49
    shoulder: float = 0.60
    chest: float = 0.48
    waist: float = 0.38
    hip: float = 0.44
    limb: float = 0.92
    hand: float = 1.0
    foot: float = 1.0
    neck: float = 0.18
    neck_width: float = 0.135
    deep: float = 0.62
    bust: float = 0.0
    belly: float = 0.0
    stoop: float = 0.0
    metres: float = 1.72
    sway: float = 1.0
    slump: float = 0.0
    splay: float = 0.0
    cock: float = 0.0
    wheels: bool = False
    lone: bool = False


BUILDS: dict[str, Build] = {
    "baby": Build(2.15, 0.25, 0.31, 0.33, 0.37, 0.36, 0.66, 0.62, 0.66, 0.0, 0.11, 0.82, 0, 0.09, 0, 0.68),
    "toddler": Build(2.50, 0.315, 0.315, 0.32, 0.355, 0.34, 0.70, 0.70, 0.78, 0.02, 0.11, 0.78, 0, 0.08, 0, 0.90),
    "child": Build(2.95, 0.365, 0.335, 0.32, 0.34, 0.33, 0.72, 0.80, 0.90, 0.06, 0.115, 0.74, 0, 0.05, 0, 1.12),
    "teen": Build(4.55, 0.47, 0.49, 0.41, 0.33, 0.39, 0.80, 0.94, 1.0, 0.17, 0.122, 0.60, 0, 0, 0, 1.58),
    "slim": Build(5.10, 0.50, 0.55, 0.44, 0.33, 0.41, 0.84, 1.0, 1.0, 0.18, 0.122, 0.58, 0, 0, 0, 1.70),
    "average": Build(),
    "tall": Build(5.75, 0.53, 0.60, 0.47, 0.35, 0.40, 0.80, 1.02, 1.04, 0.20, 0.125, 0.58, 0, 0, 0, 1.92),
    "broad": Build(5.45, 0.485, 0.80, 0.63, 0.47, 0.47, 1.10, 1.12, 1.10, 0.17, 0.19, 0.62, 0, 0.02, 0, 1.84),
    "stout": Build(4.40, 0.39, 0.76, 0.74, 0.86, 0.76, 1.18, 1.08, 1.08, 0.05, 0.24, 0.72, 0, 0.30, 0, 1.66),
    "elder": Build(4.35, 0.41, 0.59, 0.56, 0.62, 0.56, 0.94, 1.10, 1.08, 0.08, 0.16, 0.68, 0, 0.20, 0.09, 1.62),
}

FORMS: dict[str, Build] = {
    "robot": Build(5.0, 0.46, 0.66, 0.56, 0.46, 0.46, 0.86, 1.10, 1.10, 0.14, 0.13, 0.66, 0, 0, 0, 1.75),
    "fox": Build(3.75, 0.40, 0.44, 0.40, 0.37, 0.41, 0.80, 0.95, 1.0, 0.04, 0.17, 0.66, 0, 0.02, 0, 1.35),
    "cat": Build(3.65, 0.40, 0.41, 0.38, 0.37, 0.42, 0.78, 0.92, 0.95, 0.04, 0.16, 0.66, 0, 0.03, 0, 1.30),
    "dog": Build(3.85, 0.40, 0.50, 0.46, 0.42, 0.44, 0.90, 1.0, 1.05, 0.04, 0.19, 0.66, 0, 0.03, 0, 1.40),
    "bear": Build(3.90, 0.36, 0.76, 0.76, 0.84, 0.76, 1.22, 1.15, 1.15, 0.02, 0.28, 0.76, 0, 0.24, 0, 1.85),
    "rabbit": Build(3.55, 0.40, 0.40, 0.38, 0.38, 0.43, 0.78, 0.92, 1.15, 0.04, 0.16, 0.66, 0, 0.03, 0, 1.25),
    "mouse": Build(3.05, 0.36, 0.35, 0.35, 0.37, 0.38, 0.66, 0.84, 0.90, 0.03, 0.14, 0.70, 0, 0.06, 0, 1.0),
    "wolf": Build(4.45, 0.43, 0.58, 0.50, 0.38, 0.41, 0.92, 1.06, 1.08, 0.06, 0.20, 0.64, 0, 0, 0.03, 1.75),
    "lion": Build(4.35, 0.42, 0.70, 0.60, 0.50, 0.50, 1.06, 1.12, 1.10, 0.05, 0.24, 0.66, 0, 0.04, 0, 1.80),
    "horse": Build(4.75, 0.46, 0.62, 0.54, 0.46, 0.48, 0.98, 1.0, 1.05, 0.16, 0.22, 0.66, 0, 0, 0, 1.90),
    "bird": Build(3.45, 0.34, 0.42, 0.44, 0.46, 0.44, 0.66, 0.90, 1.0, 0.03, 0.16, 0.74, 0.05, 0.08, 0, 1.15),
    "frog": Build(3.20, 0.38, 0.40, 0.42, 0.46, 0.44, 0.72, 1.05, 1.30, 0.0, 0.20, 0.74, 0, 0.10, 0, 1.10),
    "pig": Build(3.70, 0.34, 0.62, 0.66, 0.76, 0.70, 1.05, 0.95, 0.95, 0.02, 0.26, 0.76, 0, 0.24, 0, 1.50),
    "fish": Build(3.60, 0.38, 0.42, 0.42, 0.42, 0.40, 0.74, 0.95, 1.05, 0.02, 0.19, 0.68, 0, 0.04, 0, 1.35),
    "cow": Build(4.20, 0.41, 0.72, 0.66, 0.66, 0.62, 1.06, 1.05, 1.10, 0.08, 0.27, 0.72, 0, 0.14, 0, 1.78),
    "sheep": Build(3.60, 0.36, 0.60, 0.62, 0.66, 0.62, 0.96, 0.92, 0.95, 0.03, 0.22, 0.76, 0, 0.16, 0, 1.32),
    "goat": Build(4.20, 0.43, 0.50, 0.46, 0.44, 0.44, 0.84, 0.95, 1.0, 0.08, 0.18, 0.66, 0, 0.06, 0, 1.50),
    "deer": Build(4.70, 0.47, 0.50, 0.44, 0.38, 0.42, 0.80, 0.95, 1.0, 0.20, 0.15, 0.62, 0, 0, 0, 1.75),
    "giraffe": Build(6.20, 0.45, 0.56, 0.50, 0.44, 0.46, 0.88, 1.0, 1.05, 0.85, 0.17, 0.64, 0, 0.02, 0, 2.45),
    "owl": Build(3.10, 0.30, 0.50, 0.52, 0.54, 0.48, 0.68, 0.90, 1.0, 0.0, 0.22, 0.76, 0.05, 0.10, 0, 1.05),
    "penguin": Build(3.15, 0.24, 0.50, 0.54, 0.62, 0.56, 0.72, 0.88, 1.10, 0.0, 0.24, 0.78, 0, 0.18, 0, 1.05),
    "duck": Build(3.30, 0.32, 0.42, 0.44, 0.50, 0.48, 0.66, 0.90, 1.10, 0.06, 0.15, 0.76, 0.05, 0.12, 0, 1.05),
    "elephant": Build(3.90, 0.34, 0.86, 0.84, 0.90, 0.84, 1.36, 1.20, 1.25, 0.0, 0.30, 0.78, 0, 0.26, 0, 2.10),
    "monkey": Build(3.55, 0.37, 0.50, 0.44, 0.42, 0.42, 0.82, 1.12, 1.15, 0.03, 0.16, 0.66, 0, 0.05, 0.02, 1.20),
    "panda": Build(3.70, 0.34, 0.72, 0.76, 0.86, 0.78, 1.20, 1.12, 1.12, 0.0, 0.28, 0.78, 0, 0.26, 0, 1.65),
    "tortoise": Build(3.40, 0.33, 0.54, 0.56, 0.60, 0.56, 0.86, 0.98, 1.10, 0.16, 0.17, 0.74, 0, 0.14, 0.07, 1.20),
    "lizard": Build(4.30, 0.42, 0.48, 0.44, 0.42, 0.42, 0.82, 1.0, 1.15, 0.06, 0.20, 0.66, 0, 0.04, 0, 1.55),
    "dragon": Build(4.20, 0.40, 0.66, 0.62, 0.62, 0.58, 1.04, 1.10, 1.20, 0.08, 0.24, 0.72, 0, 0.14, 0, 1.85),
    "crocodile": Build(4.20, 0.39, 0.62, 0.58, 0.60, 0.56, 1.0, 1.05, 1.15, 0.02, 0.25, 0.70, 0, 0.12, 0, 1.75),
    "octopus": Build(3.50, 0.36, 0.46, 0.44, 0.44, 0.46, 0.74, 0.95, 1.05, 0.0, 0.20, 0.72, 0, 0.04, 0, 1.30),
    "whale": Build(3.60, 0.32, 0.74, 0.76, 0.82, 0.74, 1.10, 1.08, 1.10, 0.0, 0.30, 0.78, 0, 0.24, 0, 1.80),
    "object": Build(2.35, 0.40, 0.24, 0.24, 0.24, 0.24, 0.50, 0.80, 0.85, 0.0, 0.09, 0.70, 0, 0, 0, 0.75),
    "ghost": Build(3.60, 0.40, 0.44, 0.44, 0.46, 0.52, 0.80, 0.90, 1.0, 0.02, 0.20, 0.70, 0, 0, 0, 1.50),
}
"""Bodies of those who are not human; the build word then changes the width only."""

SMALL = frozenset({"baby", "toddler", "child"})
"""Words for those who are not yet grown."""
_WIDER = {"child": 0.86, "teen": 0.92, "slim": 0.9, "tall": 0.95, "broad": 1.18, "stout": 1.3, "elder": 1.05}
_HIGHER = {"child": 0.72, "teen": 0.9, "tall": 1.12, "broad": 1.06, "elder": 0.96}


def _part(seed: int, which: int) -> float:
    """A share of chance, -1 to 1, that belongs to one trait."""
    return seed_of(seed, which) % 2001 / 1000 - 1


def _widened(build: Build, factor: float) -> Build:
    return replace(
        build, shoulder=build.shoulder * factor, chest=build.chest * factor, waist=build.waist * factor,
        hip=build.hip * factor, limb=build.limb * (1 + (factor - 1) * 0.7),
    )  # fmt: skip


def _presented(build: Build, presentation: str, grown: bool) -> Build:
    if presentation == "feminine" and grown:
        return replace(
            build, shoulder=build.shoulder * 0.93, chest=build.chest * 0.96, waist=build.waist * 0.92,
            hip=build.hip * 1.06, limb=build.limb * 0.93, hand=build.hand * 0.94, foot=build.foot * 0.92,
            neck_width=build.neck_width * 0.9, bust=0.09, metres=build.metres * 0.97,
        )  # fmt: skip
    if presentation == "masculine" and grown:
        return replace(
            build, shoulder=build.shoulder * 1.06, chest=build.chest * 1.03, neck_width=build.neck_width * 1.12,
            limb=build.limb * 1.03, metres=build.metres * 1.02,
        )  # fmt: skip
    return build


def _aged(form: Build, age: int) -> Build:
    """An old body: bent, from eighty on bent more, shorter and thinner."""
    very = min(1.0, max(0.0, (age - 76) / 14))
    return replace(
        form, stoop=max(form.stoop, 0.05) + 0.05 * very, legs=form.legs * 0.97, metres=form.metres * (1 - 0.03 * very),
        limb=form.limb * (1 - 0.10 * very), neck_width=form.neck_width * (1 - 0.08 * very),
    )  # fmt: skip


def _bearing(form: Build, seed: int) -> Build:
    """The body with how its owner holds it when they only stand."""
    sway = _part(seed, 4)
    return replace(
        form, sway=math.copysign(0.55 + 0.85 * abs(sway), sway + 0.4), slump=0.055 * _part(seed, 5),
        splay=0.03 + 0.03 * _part(seed, 6), cock=0.045 * _part(seed, 7),
    )  # fmt: skip


def build_of(look: FigureLook, species: str, word: str) -> Build:
    """The body of a look: the row of its build or species, its presentation, and a little of its own.

    Args:
        look: The figure.
        species: The species as we draw it; `human` and `android` have human bodies.
        word: The build as we draw it.
    """
    seed = seed_of("body", born_as(look))
    if species in FORMS:
        form = _widened(FORMS[species], _WIDER.get(word, 1.0))
        higher = _HIGHER.get(word, 1.0)
        form = replace(form, metres=form.metres * higher, heads=form.heads * (1 + (higher - 1) * 0.6))
    else:
        form = _presented(BUILDS[word], look.presentation, grown=word not in SMALL)
        if look.age is not None and look.age >= 68 and word not in SMALL:
            form = _aged(form, look.age)
    taller = 1 + 0.035 * _part(seed, 1)
    form = _widened(form, 1 + 0.05 * _part(seed, 2))
    return replace(
        _bearing(form, seed), heads=form.heads * (1 + (taller - 1) * 0.7), metres=form.metres * taller,
        legs=form.legs * (1 + 0.02 * _part(seed, 3)),
    )  # fmt: skip
