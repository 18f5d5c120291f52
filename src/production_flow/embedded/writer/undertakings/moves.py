"""What can happen to a deed, for the planner; the same in every kit."""

from __future__ import annotations

import tomllib
from importlib.resources import files

from production_flow.embedded.writer.planner import Move


def _moves() -> tuple[Move, ...]:
    path = files("production_flow.embedded.writer.undertakings").joinpath("moves.toml")
    return tuple(Move.of(ident, row) for ident, row in tomllib.loads(path.read_text(encoding="utf-8")).items())


MOVES = _moves()
"""The moves of `moves.toml`, in its order."""
