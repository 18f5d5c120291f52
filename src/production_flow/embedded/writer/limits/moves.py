"""What can happen to a hero with a limit, for the planner, and where an episode has room for it."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from importlib.resources import files

from production_flow.embedded.writer.planner import Move, Slot

LIMIT = "L1"
"""What the hero cannot do, for the planner."""

_ACTION = frozenset({"rise", "turn"})


def _moves() -> tuple[Move, ...]:
    path = files("production_flow.embedded.writer.limits").joinpath("moves.toml")
    return tuple(Move.of(ident, row) for ident, row in tomllib.loads(path.read_text(encoding="utf-8")).items())


MOVES = _moves()
"""The moves of `moves.toml`, in its order."""


def shaped(slots: tuple[Slot, ...], number: int) -> tuple[Slot, ...]:
    """The slots of an episode, whose number counts from 1, with scenes of the limit.

    The pilot has a day with it and, later, what it costs, both in place of scenes in which something happens; the
    others have one scene more: the second and third a day, the fourth and fifth a price, the sixth the pay-off.
    """
    if number == 1:
        return _with(_with(slots, "limit", "act_one"), "edge", "act_three")
    if number < 4:
        return _with(slots, "limit", "act_two", more=True)
    return _with(slots, "edge", "act_three", more=True) if number < 6 else _with(slots, "gift", "act_four", more=True)


def _with(slots: tuple[Slot, ...], function: str, act: str, *, more: bool = False) -> tuple[Slot, ...]:
    """The slots with one of the A plot: in place of the first of an act that may rise or turn, or before it."""
    for at, slot in enumerate(slots):
        if slot.thread == "A" and slot.act == act and slot.functions <= _ACTION:
            new = replace(slot, functions=frozenset({function}))
            return (*slots[:at], new, *slots[at if more else at + 1 :])
    return slots
