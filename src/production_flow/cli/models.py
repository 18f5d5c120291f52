"""Commands about models and keys: models, models test, keys, keys set, keys forget."""

from __future__ import annotations

import datetime as dt
import json
import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from production_flow.cli.app import app
from production_flow.cli.options import JsonOption, YesOption
from production_flow.errors import BadInput, BudgetError, Interrupted
from production_flow.types import Json

models = typer.Typer(help="List models with their state, price and key; try one.", invoke_without_command=True)
keys = typer.Typer(help="List, set and forget the keys of providers.", invoke_without_command=True)
app.add_typer(models, name="models")
app.add_typer(keys, name="keys")

_STATES = {"active": "green", "ending": "yellow", "ended": "red", "coming": "blue"}


@models.callback()
def list_models(
    context: typer.Context,
    port: Annotated[str, typer.Option(help="Only text, image, video, voice, music or sound.")] = "",
    json_: JsonOption = False,
) -> None:
    """List models with their state, price and whether a key is there."""
    if context.invoked_subcommand is not None:
        return
    from production_flow.production import shelf  # noqa: PLC0415 - reads the catalogue

    rows = shelf.models(port, dt.datetime.now(tz=dt.UTC).date())
    if json_:
        sys.stdout.write(json.dumps({"models": rows}, ensure_ascii=False) + "\n")
        return
    console = Console(highlight=False, emoji=False)
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for heading in ("model", "port", "state", "tiers", "price", "key"):
        table.add_column(heading, overflow="fold", no_wrap=heading == "model", min_width=5)
    for row in rows:
        state = f"[{_STATES[row['state']]}]{escape(row['words'])}[/]"
        table.add_row(
            escape(row["id"]), row["port"], state, " ".join(row["tiers"]), escape(row["price"]), _mark(row["key"])
        )
    console.print(table)
    console.print("A key is set with: pflow keys set NAME. Own models: models.toml beside the keys.")


def _mark(key: bool) -> str:
    return "[green]✓[/]" if key else "[dim]no[/]"


@models.command("test")
def try_model(
    name: Annotated[str, typer.Argument(help="A model, as pflow models lists it.")],
    yes: YesOption = False,
    json_: JsonOption = False,
) -> None:
    """Make the cheapest possible call of a model, after showing its price."""
    from production_flow.production import shelf, trying  # noqa: PLC0415

    entry = shelf.living(name, dt.datetime.now(tz=dt.UTC).date())
    quote = trying.price_of(entry)
    words = "an unknown price" if quote.amount is None else f"${quote.amount:.4f}"
    if not yes:
        if json_ or not sys.stdin.isatty():
            raise BudgetError(f"Testing {entry.id} costs {words}; nothing was sent.", todo="Add --yes.")
        if not typer.confirm(f"Test {entry.id} for {words}?", default=False, err=True):
            raise Interrupted("Nothing was sent.")
    found = trying.attempt(entry)
    if json_:
        sys.stdout.write(json.dumps(found) + "\n")
        return
    cost = "unknown" if found["cost"] is None else f"${found['cost']:.4f}"
    sys.stdout.write(f"{entry.id} answered in {found['seconds']:.1f} s, cost {cost}: {_facts(found['made'])}\n")


def _facts(made: dict[str, Json]) -> str:
    return ", ".join(f"{name} {value}" for name, value in made.items())


@keys.callback()
def list_keys(context: typer.Context, json_: JsonOption = False) -> None:
    """List the keys that providers want, and where each comes from. No key is ever shown."""
    if context.invoked_subcommand is not None:
        return
    from production_flow.production import shelf  # noqa: PLC0415

    rows = shelf.keys_wanted()
    if json_:
        sys.stdout.write(json.dumps({"keys": rows}) + "\n")
        return
    console = Console(highlight=False, emoji=False)
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for heading in ("key", "from", "for"):
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(row["name"], row["source"] or "[dim]not set[/]", ", ".join(row["providers"]))
    console.print(table)


@keys.command("set")
def set_key(
    name: Annotated[str, typer.Argument(help="Its name, as in OPENAI_API_KEY.")], json_: JsonOption = False
) -> None:
    """Keep a key in a file that only you may read; it is asked for, never given on the command line."""
    from production_flow.production import shelf  # noqa: PLC0415

    if name not in {row["name"] for row in shelf.keys_wanted()}:
        raise BadInput(f"No provider wants a key called {name!r}.", todo="`pflow keys` lists those that are wanted.")
    value = typer.prompt(name, hide_input=True, err=True) if sys.stdin.isatty() else sys.stdin.readline()
    place = shelf.keep_key(name, value.strip())
    _say({"key": name, "kept": True, "file": place}, f"{name} is kept in {place}", as_json=json_)


@keys.command("forget")
def forget_key(name: Annotated[str, typer.Argument(help="Its name.")], json_: JsonOption = False) -> None:
    """Take a key out of the file."""
    from production_flow.production import shelf  # noqa: PLC0415

    there = shelf.forget_key(name)
    words = f"{name} is forgotten." if there else f"The file had no {name}."
    if source := shelf.source_of(name):
        words += f" One in the {source} still counts."
    _say({"key": name, "forgotten": there, "source": source}, words, as_json=json_)


def _say(data: Json, words: str, *, as_json: bool) -> None:
    sys.stdout.write((json.dumps(data) if as_json else words) + "\n")
