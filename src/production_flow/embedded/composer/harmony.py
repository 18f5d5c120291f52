"""How chords are played: by pianists, guitarists, harpists and string sections."""

# ruff: noqa: ARG001 - every way to play takes the same things

from __future__ import annotations

from production_flow.embedded.composer.bass import Line
from production_flow.embedded.composer.form import Bar
from production_flow.embedded.composer.note import Desk, Note, force
from production_flow.embedded.composer.theory import voicing

_COMPS = (
    ((1.5, 0.6), (3.0, 0.8)), ((0.0, 1.2), (2.5, 0.5)), ((2.5, 1.2),), ((0.5, 0.4), (1.5, 1.6)),
    ((1.0, 0.4), (2.5, 0.9)),
)  # fmt: skip
"""Where a jazz pianist puts chords, as (beat, length)."""


def chord_notes(desk: Desk, bar: Bar, count: int = 3) -> tuple[int, ...]:
    """The chord as this player voices it, near the one before."""
    notes = voicing(bar.chord.classes(desk.tonic), desk.before, desk.part.low, desk.part.high, count)
    desk.before = notes
    return notes


def _held(desk: Desk, bar: Bar, notes: tuple[int, ...], base: float = 0.42) -> list[Note]:
    return [Note(0.02 * rank, desk.form.meter - 0.04, pitch, force(bar, base)) for rank, pitch in enumerate(notes)]


def pad(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Held chords; two notes where it is calm, four where it is not."""
    return _held(desk, bar, chord_notes(desk, bar, 2 if bar.tension < 3 else 3 if bar.tension < 7 else 4), 0.4)


def cluster(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Held chords with a half step in them, the more the tenser."""
    notes = chord_notes(desk, bar)
    rub = [notes[0] + 1] if bar.tension > 3.5 and not bar.last else []
    rub += [notes[-1] - 1] if bar.tension > 7 and not bar.last else []
    return _held(desk, bar, (*notes, *rub), 0.38)


def comp(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """A pianist in a small band: off the beat, and not always."""
    notes = chord_notes(desk, bar, 3)
    if bar.last:
        return _held(desk, bar, notes, 0.44)
    if bar.tension < 2.5 and bar.place % 2:
        return []
    spots = desk.rng.choice(_COMPS)[: 1 if bar.tension < 3.5 else 2]
    return [Note(at, beats, pitch, force(bar, 0.36)) for at, beats in spots for pitch in notes]


def broken(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """The chord note by note, up and back, and left to ring."""
    notes = chord_notes(desk, bar, 4 if bar.tension > 3 else 3)
    if bar.last:
        return [Note(0.12 * rank, desk.form.meter, pitch, force(bar, 0.42)) for rank, pitch in enumerate(notes)]
    step = 0.5 if bar.tension > 1.5 else 1.0
    path = (*notes, *notes[-2:0:-1])
    count = int(desk.form.meter / step)
    return [
        Note(
            at * step,
            min(2.0, desk.form.meter - at * step),
            path[at % len(path)],
            force(bar, 0.42 if at == 0 else 0.33),
        )
        for at in range(count)
    ]


def arp16(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Sixteenths over the chord, in a figure that stays."""
    notes = chord_notes(desk, bar, 3)
    if bar.last:
        return _held(desk, bar, notes, 0.36)
    path = (notes[0], notes[2], notes[1], notes[2] + 12 if notes[2] + 12 <= desk.part.high else notes[0])
    step = 0.25 if bar.tension > 5 else 0.5
    return [
        Note(at * step, step * 1.6, path[at % 4], force(bar, 0.4 if at % 4 == 0 else 0.28))
        for at in range(int(desk.form.meter / step))
    ]


def waltz(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """The after-beats: two and three in three-four, two and four in four-four."""
    notes = chord_notes(desk, bar, 3)
    if bar.last:
        return [Note(0, 1.0, pitch, force(bar, 0.5)) for pitch in notes]
    beats: tuple[int, ...] = (1, 2) if desk.form.meter == 3 else (1, 3)
    if bar.tension < 2 and bar.place % 2:
        beats = beats[:1]
    return [Note(at, 0.45, pitch, force(bar, 0.42 if at == beats[0] else 0.36)) for at in beats for pitch in notes]


def strum(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """A guitarist's hand, down and up, the strings one after the other."""
    notes = chord_notes(desk, bar, 4)
    if bar.last:
        return [Note(0.05 * rank, desk.form.meter, pitch, force(bar, 0.5)) for rank, pitch in enumerate(notes)]
    strokes = ((0.0, False), (1.0, False), (1.5, True), (2.5, True), (3.0, False), (3.5, True))
    chosen = (
        strokes
        if bar.tension > 3.5
        else ((0.0, False), (2.0, False), (3.0, True))
        if bar.tension > 1.5
        else ((0.0, False),)
    )
    return [
        Note(at + 0.025 * rank, 0.45 if bar.tension > 3.5 else 1.6, pitch, force(bar, 0.42 if not up else 0.3))
        for at, up in chosen
        if at < desk.form.meter
        for rank, pitch in enumerate(reversed(notes) if up else notes)
    ]


def pizz(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Single plucked tones that tiptoe over the chord."""
    notes = chord_notes(desk, bar, 3)
    if bar.last:
        return [Note(0, 0.5, pitch, force(bar, 0.5)) for pitch in notes]
    spots = (0.0, 1.0, 1.5, 2.0, 3.0, 3.5) if bar.tension > 4 else (0.0, 1.5, 3.0) if bar.place != 3 else (0.0, 1.0)
    path = (notes[0], notes[2], notes[1], notes[2], notes[0], notes[1])
    return [Note(at, 0.4, path[rank], force(bar, 0.44)) for rank, at in enumerate(spots) if at < desk.form.meter]


def stabs(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Brass: short, and with weight."""
    notes = chord_notes(desk, bar, 4)
    spots = ((0.0, desk.form.meter),) if bar.last else ((0.0, 0.5), (1.5, 0.4)) if bar.place % 2 else ((0.0, 0.5),)
    return [Note(at, beats, pitch, force(bar, 0.5)) for at, beats in spots for pitch in notes]


def roll(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """A harp: one sweep at the start of a bar, every other bar where it is calm."""
    if bar.place % 2 and bar.tension < 5:
        return []
    notes = chord_notes(desk, bar, 4)
    sweep = [*notes, *(pitch + 12 for pitch in notes if pitch + 12 <= desk.part.high)]
    return [Note(0.09 * rank, desk.form.meter, pitch, force(bar, 0.36)) for rank, pitch in enumerate(sweep)]


LINES: dict[str, Line] = {
    "pad": pad, "cluster": cluster, "comp": comp, "broken": broken, "arp16": arp16, "waltz": waltz, "strum": strum,
    "pizz": pizz, "stabs": stabs, "roll": roll,
}  # fmt: skip
"""Every way to play chords."""
