"""Commands that carry a show from one workspace to another: pack, open."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from production_flow.cli.app import app
from production_flow.cli.options import DEFAULT_WORKSPACE, JsonOption, ShowOption, WorkspaceOption


@app.command()
def pack(
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Where the file is written; SLUG.zip here if not given.")
    ] = None,
    takes: Annotated[
        bool,
        typer.Option("--takes/--no-takes", help="With every take and step, or with what is picked alone."),
    ] = True,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Write a show into one file that opens again, here or elsewhere."""
    from production_flow.production import packing  # noqa: PLC0415 - only commands that need the studio load it
    from production_flow.production.direct import Desk  # noqa: PLC0415

    with Desk(workspace) as desk:
        view = desk.sit(slug=show)
        target = out or Path(f"{view.slug}.zip")
        size = packing.pack(desk.workspace, view, whole=takes).save(desk.workspace, target)
    if json_:
        sys.stdout.write(json.dumps({"file": str(target), "size": size}) + "\n")
        return
    sys.stdout.write(f"{target}, {size / 1e6:.1f} MB\n  Open it again with: pflow open {target}\n")


@app.command(name="open")
def open_(
    file: Annotated[Path, typer.Argument(help="A file that `pack` or the Package room wrote.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    json_: JsonOption = False,
) -> None:
    """Open a packed file again as a show of this workspace; nothing that is there is replaced."""
    from production_flow.production.direct import Desk  # noqa: PLC0415 - as above
    from production_flow.production.unpacking import unpack  # noqa: PLC0415

    with Desk(workspace) as desk:
        row = unpack(desk.workspace, file)
    if json_:
        sys.stdout.write(json.dumps({"slug": row.slug, "title": row.title}) + "\n")
        return
    sys.stdout.write(f"{row.title}\n  Go on with: pflow make --show {row.slug}\n")
