"""How drummers play. Pitches are General MIDI percussion keys."""

# ruff: noqa: ARG001 - every way to play takes the same things

from __future__ import annotations

from production_flow.embedded.composer.bass import Line
from production_flow.embedded.composer.form import Bar
from production_flow.embedded.composer.note import Desk, Note

KICK, STICK, SNARE, SLAP, SWIRL, HAT, PEDAL, OPEN = 36, 37, 38, 39, 40, 42, 44, 46
LOW_TOM, MID_TOM, HIGH_TOM, CRASH, RIDE = 41, 45, 48, 49, 51
HIGH_BLOCK, LOW_BLOCK, TRIANGLE, SHAKER, TAMBOURINE = 76, 77, 81, 82, 54

_Hit = tuple[float, int, float]


def _played(hits: list[_Hit], bar: Bar) -> list[Note]:
    return [Note(at, 0.25, key, min(1.0, size * (0.75 + 0.035 * bar.tension))) for at, key, size in hits]


def brushes(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Brushes in swing: the swirl, the tap on two and four, the foot on the hat."""
    if bar.last:
        return _played([(0.0, RIDE, 0.5), (0.0, KICK, 0.4)], bar)
    hits: list[_Hit] = [(0.0, SWIRL, 0.42), (2.0, SWIRL, 0.36), (1.0, SNARE, 0.46), (3.0, SNARE, 0.5)]
    hits += [(1.0, PEDAL, 0.4), (3.0, PEDAL, 0.42)] if bar.tension > 2.5 else []
    if bar.tension > 4:
        hits += [
            (0.0, RIDE, 0.4),
            (1.0, RIDE, 0.46),
            (1.5, RIDE, 0.3),
            (2.0, RIDE, 0.4),
            (3.0, RIDE, 0.46),
            (3.5, RIDE, 0.3),
        ]
        hits += [(0.0, KICK, 0.36), (2.5, KICK, 0.26)]
    if bar.place == 3 and desk.rng.random() < 0.6:
        hits += [(3.5, SLAP, 0.44), (2.5, SNARE, 0.3)]
    return _played(hits, bar)


def light(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Small percussion: blocks, a shaker, a triangle where a phrase begins."""
    meter = desk.form.meter
    if bar.last:
        return _played([(0.0, TRIANGLE, 0.5), (0.0, LOW_BLOCK, 0.5)], bar)
    hits: list[_Hit] = [(float(at), SHAKER, 0.34 if at else 0.44) for at in range(meter)]
    hits += [(at + 0.5, SHAKER, 0.22) for at in range(meter)] if bar.tension > 3.5 else []
    hits += [(0.0, TRIANGLE, 0.4)] if bar.place == 0 else []
    if bar.place in {1, 3}:
        hits += [(meter - 1.0, HIGH_BLOCK, 0.5), (meter - 0.5, LOW_BLOCK, 0.44)]
    return _played(hits, bar)


def train(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """A train beat with brushes: sixteenths on the snare, weight on the off-beats."""
    if bar.last:
        return _played([(0.0, KICK, 0.5), (0.0, CRASH, 0.36)], bar)
    step = 0.25 if bar.tension > 5 else 0.5
    count = int(desk.form.meter / step)
    hits: list[_Hit] = [(at * step, SNARE, 0.52 if (at * step) % 1 == 0.5 else 0.26) for at in range(count)]
    hits += [(0.0, KICK, 0.5), (2.0, KICK, 0.46)]
    return _played(hits, bar)


def electro(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """A machine: kick, clap, hats that open."""
    if bar.last:
        return _played([(0.0, KICK, 0.6), (0.0, CRASH, 0.3)], bar)
    kicks = (0.0, 1.0, 2.0, 3.0) if bar.tension > 7 else (0.0, 2.5) if bar.place % 2 else (0.0, 2.0)
    hits: list[_Hit] = [(at, KICK, 0.6) for at in kicks]
    hits += [(1.0, SLAP, 0.42), (3.0, SLAP, 0.46)] if bar.tension > 5.5 else [(3.0, STICK, 0.4)]
    step = 0.25 if bar.tension > 7 else 0.5
    hits += [(at * step, HAT, 0.34 if (at * step) % 1 else 0.24) for at in range(int(4 / step))]
    hits += [(3.5, OPEN, 0.3)] if bar.place == 3 else []
    return _played(hits, bar)


def thuds(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Low drums, seldom, with weight."""
    if bar.last:
        return _played([(0.0, LOW_TOM, 0.7), (0.0, KICK, 0.6)], bar)
    hits: list[_Hit] = [(0.0, KICK, 0.62), (0.0, LOW_TOM, 0.6)]
    hits += [(1.5, LOW_TOM, 0.4), (2.0, KICK, 0.5)] if bar.tension > 7 else []
    hits += [(3.0, LOW_TOM, 0.4), (3.5, MID_TOM, 0.44)] if bar.place == 3 or bar.tension > 8.5 else []
    return _played(hits if bar.place % 2 == 0 or bar.tension > 6.5 else [], bar)


def epic(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Toms in three-three-two, cymbals where a phrase begins."""
    meter = desk.form.meter
    if bar.last:
        return _played([(0.0, KICK, 0.8), (0.0, LOW_TOM, 0.7), (0.0, CRASH, 0.6)], bar)
    hits: list[_Hit] = [(0.0, KICK, 0.66), (0.0, LOW_TOM, 0.6), (1.5, LOW_TOM, 0.5)]
    hits += [(3.0, MID_TOM, 0.5)] if meter == 4 else [(2.0, MID_TOM, 0.46)]
    if bar.tension > 5.5:
        hits += [(at * 0.5, SNARE if bar.tension > 7 else MID_TOM, 0.26) for at in range(meter * 2)]
    hits += [(0.0, CRASH, 0.44)] if bar.place == 0 and bar.tension > 5 else []
    hits += [(meter - 1 + at * 0.25, HIGH_TOM - at, 0.4 + 0.06 * at) for at in range(4)] if bar.place == 3 else []
    return _played(hits, bar)


def march(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """A drum at the head of a column."""
    meter = desk.form.meter
    if bar.last:
        return _played([(0.0, SNARE, 0.5), (0.0, KICK, 0.6)], bar)
    hits: list[_Hit] = [(0.0, KICK, 0.6), (0.0, SNARE, 0.4), (1.0, SNARE, 0.36), (1.5, SNARE, 0.3), (2.0, SNARE, 0.4)]
    hits += [(meter - 1 + at * 0.25, SNARE, 0.24 + 0.05 * at) for at in range(4)] if bar.place % 2 else []
    return _played(hits, bar)


def ticks(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Somebody thinking: a rim, a hat, a soft tap."""
    if bar.last:
        return _played([(0.0, STICK, 0.5)], bar)
    hits: list[_Hit] = [(float(at), PEDAL, 0.4) for at in range(1, desk.form.meter, 2)]
    hits += [(0.0, STICK, 0.34), (2.5, STICK, 0.3)] if bar.tension > 4.5 else []
    hits += [(3.5, SNARE, 0.3)] if bar.place == 3 else []
    return _played(hits, bar)


LINES: dict[str, Line] = {
    "brushes": brushes, "light": light, "train": train, "electro": electro, "thuds": thuds, "epic": epic,
    "march": march, "ticks": ticks,
}  # fmt: skip
"""Every way to drum."""
