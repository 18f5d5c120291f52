"""How basses play."""

# ruff: noqa: ARG001 - every way to play takes the same things

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from production_flow.embedded.composer.form import Bar
from production_flow.embedded.composer.note import Desk, Note, force
from production_flow.embedded.composer.theory import near

Line: TypeAlias = Callable[[Desk, int, Bar], list[Note]]


def root(desk: Desk, bar: Bar, away: int = 0) -> int:
    """The chord's root, or its fifth, as near as can be to the last note, in the lower part of the range."""
    pitch = (desk.tonic + bar.chord.root + away) % 12
    last = desk.before[0] if desk.before else desk.part.low + 7
    return near((pitch,), (last + desk.part.low + 6) / 2, desk.part.low, desk.part.high)


def walk(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """A walking line: root, two tones on the way, and a half step into the next root; halves where it is calm."""
    here = root(desk, bar)
    desk.before = (here,)
    there = root(desk, desk.following(number))
    loud = force(bar, 0.6)
    if bar.tension < 2.5 or bar.last:
        fifth = near(((here + 7) % 12,), here + 4, desk.part.low, desk.part.high)
        return [Note(0, 2, here, loud), *([] if bar.last else [Note(2, 1.9, fifth, loud - 0.06)])]
    classes = bar.chord.classes(desk.tonic)
    up = there >= here
    second = near(classes[1:], here + (4 if up else -3), desk.part.low, desk.part.high)
    third = near(classes[2:3], second + (3 if up else -2), desk.part.low, desk.part.high)
    lead = there + (-1 if up else 1) if desk.rng.random() < 0.75 else there + (2 if up else -2)
    line = [Note(0, 0.92, here, loud), Note(1, 0.9, second, loud - 0.05), Note(2, 0.92, third, loud - 0.02)]
    line.append(Note(3, 0.88, min(max(lead, desk.part.low), desk.part.high), loud - 0.06))
    if desk.rng.random() < 0.16:
        line.append(Note(2.62, 0.3, third, loud - 0.2))
    return line


def two(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Root and fifth in turn: on one and three, or on one in three-four."""
    here = root(desk, bar, 7 if desk.form.meter == 3 and number % 2 and bar.place in {1, 3} and not bar.last else 0)
    desk.before = (here,)
    loud = force(bar, 0.58)
    if bar.last:
        return [Note(0, desk.form.meter, here, loud)]
    if desk.form.meter == 3:
        lead = [
            Note(2, 0.7, near(bar.chord.classes(desk.tonic)[2:3], here + 4, desk.part.low, desk.part.high), loud - 0.2)
        ]
        return [Note(0, 0.95, here, loud), *(lead if bar.tension > 4 and bar.place == 3 else [])]
    fifth = near(((here + 7) % 12,), here - 3, desk.part.low, desk.part.high)
    return [Note(0, 0.95, here, loud), Note(2, 0.9, fifth, loud - 0.08)]


def long(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """One note to the bar."""
    here = root(desk, bar)
    desk.before = (here,)
    held = number > 0 and desk.form.bars[number - 1].chord == bar.chord and bar.place % 2 == 1 and not bar.last
    return [] if held and bar.tension < 4 else [Note(0, desk.form.meter - 0.05, here, force(bar, 0.5))]


def pulse(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Eighths on one note, three-three-two; quarters where it is calmer."""
    here = root(desk, bar)
    desk.before = (here,)
    if bar.last:
        return [Note(0, desk.form.meter, here, force(bar))]
    step = 0.5 if bar.tension > 4.5 else 1.0
    strong = {0.0, 1.5, 3.0}
    return [
        Note(at * step, step * 0.7, here, force(bar, 0.5 if at * step in strong else 0.36))
        for at in range(int(desk.form.meter / step))
    ]


def arp(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Root, fifth, octave in eighths."""
    here = root(desk, bar)
    desk.before = (here,)
    if bar.last or bar.tension < 3:
        return [Note(0, desk.form.meter, here, force(bar, 0.5))]
    shape = (0, 7, 12, 7, 0, 12, 7, 10 if 10 in bar.chord.tones else 7)
    return [
        Note(at * 0.5, 0.42, min(here + shape[at % 8], desk.part.high), force(bar, 0.52 if at % 4 == 0 else 0.4))
        for at in range(desk.form.meter * 2)
    ]


LINES: dict[str, Line] = {"walk": walk, "two": two, "long": long, "pulse": pulse, "arp": arp}
"""Every way to play a bass."""
