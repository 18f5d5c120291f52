"""The command for the bin: what lies in it, into it, out of it."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from production_flow.cli.app import app
from production_flow.cli.options import DEFAULT_WORKSPACE, JsonOption, WorkspaceOption
from production_flow.errors import BadInput


@app.command(name="bin")
def bin_(
    show: Annotated[
        str | None, typer.Argument(help="A show to be thrown away, by its slug; without one, the bin is listed.")
    ] = None,
    back: Annotated[bool, typer.Option("--back", help="Take it out of the bin again.")] = False,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    json_: JsonOption = False,
) -> None:
    """Say what lies in the bin and for how long, throw a show away, or take it out again.

    After thirty days a show is deleted, with every file that no other show uses.
    """
    from production_flow.production import binning, lobby, shows  # noqa: PLC0415 - only commands that need the studio load it
    from production_flow.production.direct import Desk  # noqa: PLC0415 - as above

    if back and show is None:
        raise BadInput("Which show is to come back?", todo="Name it: pflow bin SLUG --back")
    with Desk(workspace) as desk:
        if show is not None and back:
            lobby.take_out(desk.workspace, show)
        elif show is not None:
            lobby.throw_away(desk.workspace, shows.find(desk.workspace, show))
        found = binning.binned(desk.workspace)
    if json_:
        rows = [{"slug": row.slug, "title": row.title, "days": days} for row, days in found]
        sys.stdout.write(json.dumps({"bin": rows}) + "\n")
        return
    for row, days in found:
        sys.stdout.write(f"{row.title} ({row.slug}): deleted in {days} {'days' if days > 1 else 'day'}\n")
    sys.stdout.write("  Take one out with: pflow bin SLUG --back\n" if found else "The bin is empty.\n")
