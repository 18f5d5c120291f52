"""What can happen to a deed, for the planner; the same in every kit."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from importlib.resources import files

from production_flow.embedded.writer.planner import Move


def _moves() -> tuple[Move, ...]:
    path = files("production_flow.embedded.writer.undertakings").joinpath("moves.toml")
    return tuple(Move.of(ident, row) for ident, row in tomllib.loads(path.read_text(encoding="utf-8")).items())


MOVES = _moves()
"""The moves of `moves.toml`, in its order."""


def moves_for(beloved: str, awaited: str, own: str = "") -> tuple[Move, ...]:
    """The moves where the deed is to court somebody, or to get somebody back, or begins with words of its own."""
    return COURTED if beloved else AWAITING if awaited else BEGUN.get(own, MOVES)


def _told_of(change: Callable[[str, dict[str, str]], dict[str, str]]) -> tuple[Move, ...]:
    path = files("production_flow.embedded.writer.undertakings").joinpath("moves.toml")
    rows = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(Move.of(ident, change(ident, row)) for ident, row in rows.items())


def _with_them(ident: str, row: dict[str, str]) -> dict[str, str]:
    """The row of a move that is done with whoever is courted, in place of a friend who hears of it."""
    if ident == "deed_begin":
        return row
    pre, acts = row["pre"].replace("told x", "loved x"), row["acts"]
    return {**row, "pre": pre, "acts": acts.replace("deed_say", "court_say").replace("deed_answer", "court_answer")}


def _without_them(ident: str, row: dict[str, str]) -> dict[str, str]:
    """The row of a move that speaks of whoever is away."""
    acts = "home_say P y | home_answer y P" if ident == "deed_done" else row["acts"]
    return row if "strain" in ident else {**row, "pre": f"{row['pre']}; away y", "acts": acts}


def _begun(own: str) -> tuple[Move, ...]:
    """The moves where something else is said when the deed begins."""

    def row_of(ident: str, row: dict[str, str]) -> dict[str, str]:
        return {**row, "acts": f"{own}_say P x | {own}_answer x P"} if ident == "deed_begin" else row

    return _told_of(row_of)


BEGUN: Mapping[str, tuple[Move, ...]] = {own: _begun(own) for own in ("found", "done", "killed")}
"""Plots of a deed -> the same moves where it begins with a find, with harm or with a death."""

COURTED = _told_of(_with_them)
"""The same moves where the deed is to court somebody of the cast: only its beginning is with a friend."""

AWAITING = _told_of(_without_them)
"""The same moves where somebody of the cast has to be got back: `y` is spoken of, and there when it is done."""
