"""What a show of a form has to show, for the planner, and where an episode has room for it."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from importlib.resources import files

from production_flow.embedded.writer.planner import Move, Slot

FORM = "K1"
"""What the form is about, for the planner."""

SWIFT = frozenset({"superhero", "sports", "medical", "nature", "wild", "war", "disaster", "romcom", "children"})
"""Forms whose test is filmed by a camera that has to run along."""

_ACTION = frozenset({"rise", "turn"})


def _moves() -> tuple[Move, ...]:
    path = files("production_flow.embedded.writer.spectacle").joinpath("moves.toml")
    return tuple(Move.of(ident, row) for ident, row in tomllib.loads(path.read_text(encoding="utf-8")).items())


MOVES = _moves()
"""The moves of `moves.toml`, in its order."""


def shown(slots: tuple[Slot, ...], number: int, *, crowded: bool, subject: bool = False) -> tuple[Slot, ...]:
    """The slots of an episode, whose number counts from 1, with scenes of the form.

    The pilot has a usual day early and comes to the test late, both in place of scenes in which something happens; the
    second, third and fifth have a usual day more, the fourth and sixth a test more. Where the pilot is crowded with
    scenes of what the hero cannot do, it has the test alone. A subject is what people do all day: the pilot has one
    usual day more of it, and every later episode a usual day more, and a test in place of something else.
    """
    if number == 1:
        if crowded:
            return _with(slots, "test", "act_two", "act_three")
        if subject:
            slots = _with(slots, "usual", "act_two", "act_three", last=True)
        return _with(_with(slots, "usual", "act_one", "act_two"), "test", "act_three", "act_two")
    if subject and not crowded:
        slots = _with(slots, "test", "act_three", "act_two")
    function = "usual" if subject or number in {2, 3, 5} else "test"
    return _with(slots, function, "act_two", "act_three", more=not crowded)


def _with(
    slots: tuple[Slot, ...], function: str, *acts: str, more: bool = False, last: bool = False
) -> tuple[Slot, ...]:
    """The slots with one of the A plot: in place of the first of these acts that may rise or turn, or before it.

    Args:
        slots: The slots of an episode.
        function: What the new one is for.
        acts: Acts that it may stand in, the best first.
        more: Before a slot, and not in place of it.
        last: At the last slot of its act that will do, and not at the first.
    """
    for act in acts:
        able = [
            at for at, slot in enumerate(slots) if slot.thread == "A" and slot.act == act and slot.functions <= _ACTION
        ]
        if able:
            at = able[-1 if last else 0]
            new = replace(slots[at], functions=frozenset({function}))
            return (*slots[:at], new, *slots[at if more else at + 1 :])
    return slots
