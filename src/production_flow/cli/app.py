"""The commands, and the one place where an error becomes a sentence and an exit code."""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

import typer
from rich.console import Console
from rich.markup import escape

from production_flow.errors import FlowError

if TYPE_CHECKING:
    from collections.abc import Sequence

app = typer.Typer(
    name="production-flow",
    help="From one prompt to a production-ready series package.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


_AREAS = (
    "binning", "cancelling", "directing", "looking", "making", "models", "money", "packing", "studio", "working",
)  # fmt: skip
"""The modules of commands."""


def register() -> None:
    """Makes all commands known: each module of commands registers its own."""
    for area in _AREAS:
        import_module(f"production_flow.cli.{area}")


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs a command; every failure is a sentence on stderr and an exit code of its class."""
    register()
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = app(words, standalone_mode=False)
    except FlowError as error:
        _tell(error, as_json="--json" in words)
        _leave(error.exit_code)
    except typer.Abort:
        sys.exit(130)
    except Exception as error:  # noqa: BLE001 - no traceback reaches a person
        _leave(_unexpected(error))
    sys.exit(code if isinstance(code, int) else 0)


def _leave(code: int) -> NoReturn:
    """Ends the process at once: after a failure nobody waits for threads whose workers are gone."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _tell(error: FlowError, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(error.as_json()) + "\n")
        return
    console = Console(stderr=True, highlight=False, emoji=False)
    place = f" [dim]({escape(error.where)})[/]" if error.where else ""
    console.print(f"[bold red]✗[/] {escape(error.what)}{place}", soft_wrap=True)
    if error.todo:
        console.print(f"  {escape(error.todo)}", soft_wrap=True)


def _unexpected(error: Exception) -> int:
    """An error of the command line's own parser keeps its words and code; anything else is our fault and says so."""
    console = Console(stderr=True, highlight=False, emoji=False)
    show = getattr(error, "format_message", None)
    if show is not None:
        console.print(f"[bold red]✗[/] {escape(show())}", soft_wrap=True)
        console.print("  Run it with --help to see how it is used.")
        return int(getattr(error, "exit_code", 2))
    words = escape(_without_keys(str(error)))
    console.print(f"[bold red]✗[/] Something went wrong that should not: {type(error).__name__}: {words}")
    console.print("  What was finished is kept. Please report this with the command that you ran.")
    return 1


def _without_keys(words: str) -> str:
    from production_flow.providers.keys import mask  # noqa: PLC0415 - only what goes wrong needs it

    try:
        return mask(words)
    except FlowError:
        return "what was said is not shown, because the keys that may stand in it cannot be read."
