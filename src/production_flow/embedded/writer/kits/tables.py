"""The tables of the kits, read once: what can happen, what it looks like, what it is about, what is said."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from production_flow.embedded.writer.planner import Move
from production_flow.embedded.writer.terms import KitId
from production_flow.types import Json

Table = dict[str, Json]


@dataclass(frozen=True)
class Tables:
    """Everything that a kit has authored.

    Args:
        moves: What can happen, and under which conditions.
        events: What each move looks like.
        cases: The A plots; `sides` the B plots.
        arc: The season's question in six steps.
        speech: Lines by speech act and register.
        traces: What each place leaves on things.
        trades: What each trade can find out with its own hands.
        frame: Moods, light, sound and the like.
        words: What the kit calls things, asks of a season, presses with and never shows; its own objects in one show.
    """

    moves: tuple[Move, ...]
    events: Table
    cases: Table
    sides: Table
    arc: Table
    speech: Table
    traces: dict[str, str]
    trades: Table
    frame: Table
    words: Table


@cache
def tables(kit: KitId) -> Tables:
    """The tables of a kit."""
    events, words = _read(f"{kit}/events.toml"), _read(f"{kit}/words.toml")
    moves = tuple(Move.of(ident, row) for ident, row in _read("moves.toml").items() if ident in events)
    return Tables(
        moves=moves,
        events=events,
        cases=_read(f"{kit}/cases.toml") | _cases_of_forms(kit),
        sides=_read(f"{kit}/sides.toml"),
        arc=_read(f"{kit}/arc.toml"),
        speech=_read(f"{kit}/speech.toml"),
        traces=_read(f"{kit}/traces.toml"),
        trades=_trades(words),
        frame=_read(f"{kit}/frame.toml"),
        words=words,
    )


FORMS: dict[str, tuple[str, ...]] = {"drama": ("war", "sports", "medical")}
"""Kit -> forms that it has cases and roles for, in `forms`: `[cases.*]` as in `cases.toml`, and `[roles.*]` with those
fields of a role that are others there."""


def _cases_of_forms(kit: KitId) -> Table:
    """The cases that only shows of one form have, each with the form it belongs to."""
    books = ((form, _read(f"{kit}/forms/{form}.toml")["cases"]) for form in FORMS.get(kit, ()))
    return {name: {**row, "form": form} for form, rows in books for name, row in rows.items()}


@cache
def roles_of_form(kit: KitId, form: str) -> Table:
    """Id of a role -> its fields in shows of a form; empty where the kit has none of their own."""
    return _read(f"{kit}/forms/{form}.toml")["roles"] if form in FORMS.get(kit, ()) else {}


def _trades(words: Table) -> Table:
    """The trades as the kit tells them, its own before everybody's."""
    own: Table = words.get("trades", {})
    return own | {name: row for name, row in _read("trades.toml").items() if name not in own}


def _read(name: str) -> Table:
    path = files("production_flow.embedded.writer.kits").joinpath(name)
    return tomllib.loads(path.read_text(encoding="utf-8"))


def trade_of(kit_tables: Tables, *words: str) -> Table:
    """The row of the trade that one of the words names; the row for any hands if none does."""
    for word in words:
        for row in kit_tables.trades.values():
            if word and (word.lower() in row["nouns"] or word.lower().split("_")[-1] in row["nouns"]):
                return dict(row)
    return dict(kit_tables.trades["any"])
