"""The shapes of an episode: which act has room for which scenes, and how tense each should be.

A line reads `act thread function(s) tension`, functions joined by `/`. In the pilot the season's question is
asked in act one; later it comes when it can do harm.
"""

from __future__ import annotations

from dataclasses import replace

from production_flow.embedded.writer.planner import Slot

_ACTS = {
    "0": "cold_open",
    "1": "act_one",
    "2": "act_two",
    "3": "act_three",
    "4": "act_four",
    "T": "tag",
}

_PILOTS = (
    (
        "0 A open 3, 1 A arc 3, 1 A deed 4, 1 B open 3, 1 A rise/turn 5, 2 A rise/turn 5, 2 B rise/turn 4, "
        "2 A rise/turn 6, 2 A toil 6, 2 A turn/low 7, 3 A rise/turn 6, 3 B rise/turn/low 6, 3 A turn 7, 3 A low 9, "
        "4 A rise/turn 8, 4 B close 6, 4 A climax 10, 4 A cost 5, T A tag 2"
    ),
    (
        "0 A open 3, 1 A deed 4, 1 A arc 4, 1 B open 3, 1 A rise 5, 2 A rise/turn 5, 2 A rise/turn 6, "
        "2 A toil 6, 2 B rise/turn 5, 2 A turn/low 7, 3 B rise/turn/low 5, 3 A rise/turn 7, 3 A turn 7, 3 A low 9, "
        "4 B close 6, 4 A rise/turn 8, 4 A climax 10, 4 A cost 5, T A tag 2"
    ),
    (
        "0 A open 4, 1 B open 3, 1 A arc 4, 1 A rise/turn 5, 1 A deed 5, 2 A rise 5, 2 A rise/turn 6, "
        "2 B rise/turn 5, 2 A turn/low 8, 3 A toil 6, 3 A rise/turn 6, 3 A turn 7, 3 B rise/turn/low 6, 3 A low 9, "
        "4 A rise/turn 8, 4 A climax 10, 4 A cost 6, 4 B close 4, T A tag 2"
    ),
)

_LATER = (
    (
        "0 A open 3, 1 B open 3, 1 A rise/turn 4, 1 A rise/turn 5, 1 A turn/rise 5, 2 A rise/turn 5, 2 B rise/turn 4, "
        "2 A turn/low 8, 2 A arc 6, 3 A toil 6, 3 B rise/turn/low 6, 3 A turn 7, 3 A low 9, "
        "4 B close 6, 4 A rise/turn 8, 4 A climax 10, 4 A cost 5, T A tag 2"
    ),
    (
        "0 A open 4, 1 A rise/turn 4, 1 A rise/turn 5, 1 B open 3, 1 A turn/rise 6, 2 A turn/low 8, 2 A toil 5, "
        "2 B rise/turn 4, 2 A turn/rise 7, 3 A arc 6, 3 A turn/rise 7, 3 B rise/turn/low 6, 3 A low 9, "
        "4 A rise/turn 8, 4 A climax 10, 4 A cost 6, 4 B close 4, T A tag 2"
    ),
    (
        "0 A open 3, 1 A rise/turn 4, 1 B open 3, 1 B rise/turn 4, 1 A toil 5, 2 A rise/turn 5, 2 A arc 6, "
        "2 A rise/turn 6, 2 A turn/low 8, 3 A rise/turn 6, 3 B rise/turn/low 5, 3 A turn 7, 3 A low 9, "
        "4 A rise/turn 8, 4 B close 7, 4 A climax 10, 4 A cost 5, T A tag 2"
    ),
)


def _read(line: str) -> tuple[Slot, ...]:
    slots = []
    for part in line.split(","):
        act, thread, functions, tension = part.split()
        slots.append(Slot(_ACTS[act], thread, frozenset(functions.split("/")), float(tension)))
    return tuple(slots)


def ended(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The slots of the last episode: the hero's deed is done when all else is, just before the tag."""
    toil = next((slot for slot in slots if "toil" in slot.functions), None)
    if toil is None:
        return slots
    rest = tuple(slot for slot in slots if slot is not toil)
    at = next(at for at, slot in enumerate(rest) if slot.act == _ACTS["T"])
    return (*rest[:at], replace(toil, act=_ACTS["4"]), *rest[at:])


def led(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The slots of a pilot whose plot is about its deed: that is seen before anybody comes about it."""
    first, *rest = slots
    deed = next(slot for slot in rest if "deed" in slot.functions)
    others = (slot for slot in rest if slot is not deed)
    return (replace(deed, act=first.act), replace(first, act=_ACTS["1"]), *others)


PILOT_SHAPES = tuple(_read(line) for line in _PILOTS)
LATER_SHAPES = tuple(_read(line) for line in _LATER)
