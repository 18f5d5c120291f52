"""Footsteps, on what is underfoot."""

from __future__ import annotations

from production_flow.embedded.foley.tools import (
    Rng,
    at_times,
    band,
    click,
    decay,
    low,
    peaked,
    room,
    scattered,
    struck,
    swell,
    tone,
    white,
)
from production_flow.media.sound import Samples

MATERIALS = {
    "gravel": ("gravel", "shingle", "pebbles", "rubble", "dirt", "sand"),
    "wood": ("wood", "wooden", "floorboards", "boards", "parquet", "deck", "stairs", "stage"),
    "snow": ("snow",),
    "metal": ("metal", "metallic", "grating", "iron", "steel", "catwalk", "deckplate"),
    "soft": ("carpet", "grass", "moss", "rug", "barefoot", "bare"),
    "wet": ("puddle", "puddles", "wet", "water", "mud", "rain"),
    "leaves": ("leaves", "undergrowth", "twigs"),
}
"""What is underfoot, by the words that name it; anything else is stone."""


def material(words: frozenset[str]) -> str:
    """What is underfoot by the words of a note."""
    return next((name for name, known in MATERIALS.items() if words & set(known)), "stone")


def step(rng: Rng, underfoot: str) -> Samples:
    """One step: the heel, then the rest of the foot."""
    heel = low(white(rng, 0.2), 300) * decay(0.2, 0.012, 0.002) * 1.6
    result = heel + at_times(0.2, [(0.075, 0.4 * low(white(rng, 0.1), 700) * decay(0.1, 0.012, 0.006))])
    return peaked(result + _surface(rng, underfoot)) * float(rng.uniform(0.75, 1.0))


def _surface(rng: Rng, underfoot: str) -> Samples:
    if underfoot in {"gravel", "leaves"}:
        bottom, top = (900, 5200) if underfoot == "gravel" else (2200, 8000)
        grain = band(white(rng, 0.02), bottom, top) * decay(0.02, 0.003, 0.0005)
        return scattered(rng, 0.2, 320, grain, 0.8) * swell(0.2, 0.35, 1.0) * 1.2
    if underfoot == "snow":
        return band(white(rng, 0.2), 500, 2600) * swell(0.2, 0.45, 1.5) * (0.6 + 0.4 * tone(85, 0.2)) * 0.9
    if underfoot == "wood":
        return 0.9 * struck(0.2, 142, (1.0, 1.9, 3.1), (0.022, 0.014, 0.008)) + 0.3 * _tick(rng, 900, 2600)
    if underfoot == "metal":
        return 0.7 * struck(0.2, 310, (1.0, 1.51, 2.34, 3.62), (0.05, 0.04, 0.03, 0.02)) + 0.3 * _tick(rng, 1500, 5000)
    if underfoot == "soft":
        return 0.12 * band(white(rng, 0.2), 300, 1500) * swell(0.2, 0.3, 2.0)
    if underfoot == "wet":
        return 0.8 * band(white(rng, 0.2), 900, 6500) * decay(0.2, 0.025, 0.012)
    return _tick(rng, 1300, 4600)


def _tick(rng: Rng, bottom: float, top: float) -> Samples:
    return click(rng, bottom, top, 0.006, 0.2)


def walk(rng: Rng, seconds: float, words: frozenset[str], gait: float) -> Samples:
    """Steps of one person over the whole length.

    Args:
        rng: What is left to chance.
        seconds: How long they walk.
        words: The words of the note, for what is underfoot.
        gait: Seconds from step to step: 0.56 walking, 0.3 running.
    """
    underfoot = material(words)
    pieces: list[tuple[float, Samples]] = []
    moment = 0.12
    while moment < seconds - 0.2:
        pieces.append((moment, step(rng, underfoot) * (1.0 if len(pieces) % 2 else 0.86)))
        moment += gait * float(rng.uniform(0.95, 1.06))
    dry = at_times(seconds, pieces)
    return room(rng, dry, half=0.06, wet=0.14)[: len(dry)]


def strolling(rng: Rng, seconds: float) -> Samples:
    """Footsteps on stone, at ease."""
    return walk(rng, seconds, frozenset(), 0.56)


def running(rng: Rng, seconds: float) -> Samples:
    """Somebody runs over stone."""
    return walk(rng, seconds, frozenset(), 0.31)


def hooves(rng: Rng, seconds: float) -> Samples:
    """A horse at a trot."""
    pieces, moment = [], 0.1
    while moment < seconds - 0.2:
        clop = struck(0.12, float(rng.uniform(420, 520)), (1.0, 2.3, 3.9), (0.012, 0.008, 0.005))
        pieces.append((moment, (clop + 0.4 * click(rng, 300, 1800, 0.01, 0.12)) * float(rng.uniform(0.6, 1.0))))
        moment += 0.24 if len(pieces) % 2 else 0.27
    return at_times(seconds, pieces)


def marching(rng: Rng, seconds: float) -> Samples:
    """Many boots in step."""
    pieces = []
    moment = 0.1
    while moment < seconds - 0.2:
        boots = [(float(abs(rng.normal(0, 0.018))), step(rng, "gravel")) for _ in range(7)]
        pieces.append((moment, at_times(0.3, boots)))
        moment += 0.52
    return at_times(seconds, pieces)
