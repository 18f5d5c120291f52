"""What can happen to a deed, for the planner; the same in every kit."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files

from production_flow.embedded.writer.planner import Move


def _moves() -> tuple[Move, ...]:
    path = files("production_flow.embedded.writer.undertakings").joinpath("moves.toml")
    return tuple(Move.of(ident, row) for ident, row in tomllib.loads(path.read_text(encoding="utf-8")).items())


MOVES = _moves()
"""The moves of `moves.toml`, in its order."""


def _courted() -> tuple[Move, ...]:
    path = files("production_flow.embedded.writer.undertakings").joinpath("moves.toml")
    rows = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(Move.of(ident, row if ident == "deed_begin" else _with_them(row)) for ident, row in rows.items())


def _with_them(row: Mapping[str, str]) -> Mapping[str, str]:
    """The row of a move that is done with whoever is courted, in place of a friend who hears of it."""
    return {
        **row,
        "pre": row["pre"].replace("told x", "loved x"),
        "acts": row["acts"].replace("deed_say", "court_say").replace("deed_answer", "court_answer"),
    }


COURTED = _courted()
"""The same moves where the deed is to court somebody of the cast: only its beginning is with a friend."""
