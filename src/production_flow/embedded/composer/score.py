"""Writing a cue out: every player's notes for every bar, and then how a person would play them."""

from __future__ import annotations

import random
from dataclasses import dataclass

from production_flow.embedded.composer import bass, drums, harmony, melody
from production_flow.embedded.composer.form import Bar, Form
from production_flow.embedded.composer.genres import Genre, Part
from production_flow.embedded.composer.motif import Motif
from production_flow.embedded.composer.note import Desk, Note
from production_flow.hashing import seed_of

_LINES = {**bass.LINES, **harmony.LINES, **melody.LINES, **drums.LINES}

_LOOSE = {
    "bass": 0.006,
    "chords": 0.011,
    "melody": 0.014,
    "counter": 0.013,
    "pad": 0.012,
    "pulse": 0.005,
    "drums": 0.004,
}
"""How many seconds a player is early or late, by role, as one standard deviation."""

_BEHIND = {"melody": 0.012, "counter": 0.008, "bass": -0.003}
"""Who plays behind the beat and who pushes, in seconds."""


@dataclass(frozen=True)
class Struck:
    """A note as it is played: seconds from the start of the cue, length in seconds, pitch, MIDI velocity."""

    start: float
    seconds: float
    pitch: int
    velocity: int


@dataclass(frozen=True)
class Played:
    """What one player plays, and the mean tension of the bars they play in."""

    part: Part
    program: int
    notes: tuple[Struck, ...]
    tension: float


def write(genre: Genre, form: Form, motif: Motif, tonic: int, seed: int, show: str) -> tuple[Played, ...]:
    """Every player's notes. `show` decides which instruments are in the band, `seed` what is left to chance."""
    return tuple(
        played
        for number, part in enumerate(genre.parts)
        if (played := _player(genre, form, motif, tonic, part, seed_of(seed, number, part.role), show)).notes
    )


def _player(genre: Genre, form: Form, motif: Motif, tonic: int, part: Part, seed: int, show: str) -> Played:
    rng = random.Random(seed)
    desk = Desk(part, form, genre, motif, tonic, rng)
    line = _LINES[part.style]
    notes: list[Struck] = []
    heights: list[float] = []
    for number, bar in enumerate(form.bars):
        if _plays(part, form, bar):
            notes += [_struck(note, bar, part, genre, rng) for note in line(desk, number, bar)]
            heights.append(bar.tension)
    program = part.programs[seed_of("band", show, part.role) % len(part.programs)]
    return Played(part, program, tuple(notes), sum(heights) / max(1, len(heights)))


def _plays(part: Part, form: Form, bar: Bar) -> bool:
    """Whether a player is in at a bar: by its tension; in a longer cue, colours wait for the second phrase."""
    if not part.start <= bar.tension <= part.end:
        return False
    late = part.role in {"counter", "pulse"} or (part.role == "drums" and bar.tension < 5)
    return not (late and bar.phrase == 0 and form.bars[-1].phrase >= 2)


def _struck(note: Note, bar: Bar, part: Part, genre: Genre, rng: random.Random) -> Struck:
    loose = _LOOSE[part.role]
    start = bar.start + swung(note.beat, genre.swing) * bar.beat + rng.gauss(_BEHIND.get(part.role, 0.0), loose)
    accent = 0.03 if note.beat == 0 else 0.0
    velocity = round(127 * min(1.0, max(0.08, note.force + accent + rng.gauss(0, 0.028))))
    return Struck(max(0.0, start), max(0.04, note.beats * bar.beat), note.pitch, max(1, velocity))


def swung(beat: float, swing: float) -> float:
    """Where a beat falls when the second of two eighths is late."""
    whole, part = divmod(beat, 1.0)
    if part <= 0.5:
        return whole + part * 2 * swing
    return whole + swing + (part - 0.5) * 2 * (1 - swing)
