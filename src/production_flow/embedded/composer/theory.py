"""Scales, chords from roman numerals, and voices that move as little as they can. Pitches are MIDI notes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product

SCALES = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "harmonic": (0, 2, 3, 5, 7, 8, 11),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
}
"""Semitones of each mode over its tonic."""

BRIGHTER = ("phrygian", "minor", "harmonic", "dorian", "mixolydian", "major", "lydian")
"""Modes from the darkest to the brightest."""

NAMES = ("C", "D-flat", "D", "E-flat", "E", "F", "F-sharp", "G", "A-flat", "A", "B-flat", "B")

_NUMERALS = {"i": 0, "ii": 2, "iii": 4, "iv": 5, "v": 7, "vi": 9, "vii": 11}
_SYMBOL = re.compile(r"^([b#]?)([ivIV]+)(.*)$")
_QUALITIES = {
    "": (), "6": (9,), "7": (10,), "9": (10, 14), "maj7": (11,), "maj9": (11, 14), "add9": (14,), "7b9": (10, 13),
}  # fmt: skip
_FIXED = {
    "sus2": (0, 2, 7), "sus4": (0, 5, 7), "o7": (0, 3, 6, 9), "o": (0, 3, 6), "h7": (0, 3, 6, 10), "+": (0, 4, 8),
}  # fmt: skip


@dataclass(frozen=True)
class Chord:
    """A chord over the tonic of the key.

    Args:
        symbol: As it was written.
        root: Semitones over the tonic.
        tones: Semitones over its own root, the root first.
    """

    symbol: str
    root: int
    tones: tuple[int, ...]

    def classes(self, tonic: int) -> tuple[int, ...]:
        """Its pitch classes in a key, the root first."""
        return tuple((tonic + self.root + tone) % 12 for tone in self.tones)


@cache
def chord(symbol: str) -> Chord:
    """Reads a roman numeral such as `iih7`, `bVImaj7` or `V7b9`; small letters are minor."""
    match = _SYMBOL.match(symbol)
    if match is None:
        raise ValueError(f"{symbol!r} is not a chord")
    shift, numeral, quality = match.groups()
    root = _NUMERALS[numeral.lower()] + {"": 0, "b": -1, "#": 1}[shift]
    if quality in _FIXED:
        return Chord(symbol, root % 12, _FIXED[quality])
    third = 3 if numeral.islower() else 4
    return Chord(symbol, root % 12, (0, third, 7, *_QUALITIES[quality]))


def near(classes: tuple[int, ...], pitch: float, low: int, high: int) -> int:
    """The pitch of one of these classes that lies nearest to a pitch, within a range."""
    choices = [note for note in range(low, high + 1) if note % 12 in classes]
    return min(choices or [round(pitch)], key=lambda note: (abs(note - pitch), note))


def voicing(classes: tuple[int, ...], before: tuple[int, ...], low: int, high: int, count: int = 3) -> tuple[int, ...]:
    """A close chord in a range that moves as little as possible from the one before.

    The third and seventh are kept where there are more tones than voices; the root goes first, the bass has it.
    """
    wanted = classes[1:] + classes[:1] if len(classes) > count else classes
    wanted = wanted[:count]
    spots = [[note for note in range(low, high + 1) if note % 12 == one] for one in wanted]
    middle = (low + high) / 2
    best: tuple[float, tuple[int, ...]] | None = None
    for notes in product(*spots):
        ordered = tuple(sorted(notes))
        if ordered[-1] - ordered[0] > 14:
            continue
        moved = sum(abs(a - b) for a, b in zip(ordered, before, strict=False)) if before else 0
        rub = sum(2 for a, b in pairwise(ordered) if b - a < 2)
        cost = moved + rub + 0.25 * abs(sum(ordered) / count - middle)
        if best is None or (cost, ordered) < best:
            best = (cost, ordered)
    return best[1] if best else tuple(near((one,), middle, low, high) for one in wanted)


def degree(scale: tuple[int, ...], tonic: int, step: int) -> int:
    """The pitch of a step of a scale over a tonic pitch; 7 is the octave, -1 the note below the tonic."""
    octave, place = divmod(step, len(scale))
    return tonic + 12 * octave + scale[place]


def bent(scale: tuple[int, ...], tonic: int, classes: tuple[int, ...]) -> tuple[int, ...]:
    """The scale as a chord bends it: for each chord tone from outside, the step beside it gives way.

    The tonic and the fifth stay where they are if another step can move.
    """
    result = list(scale)
    for one in classes:
        tone = (one - tonic) % 12
        beside = [at for at, step in enumerate(result) if tone not in result and abs(step - tone) == 1]
        movable = [at for at in beside if (tonic + result[at]) % 12 not in classes]
        if movable:
            result[min(movable, key=lambda at: (result[at] in {0, 7}, result[at]))] = tone
    return tuple(sorted(result))


def step_near(scale: tuple[int, ...], tonic: int, classes: tuple[int, ...], step: int) -> int:
    """The step nearest to `step` whose pitch belongs to the classes."""
    for away in (0, -1, 1, -2, 2, -3, 3):
        if degree(scale, tonic, step + away) % 12 in classes:
            return step + away
    return step
