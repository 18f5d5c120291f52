"""Commands that show a show: status, show, takes, sheet, shows, review, doctor."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from production_flow.cli.app import app
from production_flow.cli.options import DEFAULT_WORKSPACE, JsonOption, ShowOption, WorkspaceOption
from production_flow.types import Json

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLOURS = {"fresh": "green", "locked": "cyan", "stale": "yellow", "failed": "red", "running": "blue"}


@app.command()
def status(workspace: WorkspaceOption = DEFAULT_WORKSPACE, show: ShowOption = None, json_: JsonOption = False) -> None:
    """Say what stands, what is missing or stale, and why."""
    from production_flow.production import looking  # noqa: PLC0415 - only commands that need the studio load it
    from production_flow.production.direct import Desk  # noqa: PLC0415

    with Desk(workspace) as desk:
        data = looking.status_json(desk.workspace, desk.sit(slug=show))
    if json_:
        _write(data)
        return
    console = Console(highlight=False, emoji=False)
    console.print(
        f"[bold]{escape(data['title'])}[/] [dim]{data['show']}[/]{'  (a run is at work)' if data['running'] else ''}"
    )
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("stage")
    table.add_column("state")
    for stage, counts in data["stages"].items():
        words = "  ".join(f"[{_COLOURS.get(state, 'white')}]{number} {state}[/]" for state, number in counts.items())
        table.add_row(stage, words)
    console.print(table)
    _reasons(console, data["nodes"])


def _reasons(console: Console, nodes: Sequence[dict[str, Json]]) -> None:
    told = [node for node in nodes if node["reasons"]]
    for node in told[:40]:
        console.print(
            f"  {escape(node['node'])} [dim]{node['state']}:[/] {escape('; '.join(node['reasons']))}", soft_wrap=True
        )
    if len(told) > 40:
        console.print(f"  [dim]and {len(told) - 40} more: pflow status --json[/]")


@app.command()
def show(
    document: Annotated[str, typer.Argument(help="A document: blueprint, season, character:ID, storyboard:s01e01.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show_: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Show a document of the show in the terminal."""
    from production_flow.production import looking  # noqa: PLC0415
    from production_flow.production.direct import Desk  # noqa: PLC0415

    with Desk(workspace) as desk:
        view = desk.sit(slug=show_)
        data = looking.document(view, looking.full_name(view, document)).write()
    if json_:
        _write(data)
        return
    console = Console(highlight=False, emoji=False)
    for name, value in data.items():
        if name not in {"label", "version"}:
            _field(console, name, value, 0)


def _field(console: Console, name: str, value: Json, depth: int) -> None:
    indent = "  " * depth
    if isinstance(value, dict):
        console.print(f"{indent}[bold]{escape(name)}[/]")
        for key, item in value.items():
            _field(console, key, item, depth + 1)
    elif isinstance(value, list) and any(isinstance(item, dict | list) for item in value):
        console.print(f"{indent}[bold]{escape(name)}[/]")
        for index, item in enumerate(value):
            label = (
                item.get("id") or item.get("name") or item.get("title") or str(index)
                if isinstance(item, dict)
                else str(index)
            )
            _field(console, str(label), item, depth + 1)
    elif value not in (None, "", [], {}):
        words = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        console.print(f"{indent}[dim]{escape(name)}[/] {escape(words)}", soft_wrap=True)


@app.command()
def takes(
    node: Annotated[str, typer.Argument(help="A node, as in keyframe:s01e01.b07.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """List the takes of a node; the picked one is marked."""
    from production_flow.production import looking  # noqa: PLC0415
    from production_flow.production.direct import Desk  # noqa: PLC0415

    with Desk(workspace) as desk:
        view = desk.sit(slug=show)
        found = looking.takes(view, looking.full_name(view, node))
        files = {take.id: str(desk.workspace.media.path(take.digest)) for _, take, _ in found}
    rows: list[dict[str, Json]] = [
        {
            "number": number,
            "picked": picked,
            "source": take.source,
            "model": take.model,
            "seed": take.seed,
            "cost": take.cost,
            "seconds": take.seconds,
            "file": files[take.id],
            "guidance": list(take.request.get("guidance", ())),
            "notices": [notice.message for notice in take.notices],
        }
        for number, take, picked in found
    ]
    if json_:
        _write({"node": node, "takes": rows})
        return
    console = Console(highlight=False, emoji=False)
    if not rows:
        console.print(f"{escape(node)} has no take yet. Run: pflow make --show SLUG")
    for row in rows:
        mark = "[green]●[/]" if row["picked"] else "○"
        console.print(
            f"{mark} {row['number']}  {row['source']}  {escape(row['model'])}  [dim]{row['file']}[/]", soft_wrap=True
        )
        for sentence in row["guidance"]:
            console.print(f"     [cyan]>[/] {escape(sentence)}", soft_wrap=True)


@app.command()
def shows(workspace: WorkspaceOption = DEFAULT_WORKSPACE, json_: JsonOption = False) -> None:
    """List the shows of the workspace."""
    from production_flow.production.direct import Desk  # noqa: PLC0415

    with Desk(workspace) as desk:
        rows: list[dict[str, Json]] = [
            {"slug": row.slug, "title": row.title, "prompt": row.prompt, "seed": row.seed}
            for row in desk.workspace.library.shows()
            if not row.binned
        ]
    if json_:
        _write({"shows": rows})
        return
    console = Console(highlight=False, emoji=False)
    if not rows:
        console.print('No show yet. Begin with: pflow make "A noir detective show set in a city of robots"')
    for row in rows:
        console.print(
            f"[bold]{escape(row['title'])}[/] [dim]{row['slug']}[/]  {escape(row['prompt'][:80])}", soft_wrap=True
        )


@app.command()
def sheet(
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Where the picture is written.")] = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Lay cast, keyframes and poster out on one contact sheet."""
    from production_flow.production.direct import Desk  # noqa: PLC0415
    from production_flow.production.sheet import contact_sheet  # noqa: PLC0415

    with Desk(workspace) as desk:
        view = desk.sit(slug=show)
        target = out or desk.package.folder / "sheet.png"
        contact_sheet(desk.workspace, view, target)
    if json_:
        _write({"sheet": str(target)})
        return
    sys.stdout.write(f"{target}\n")


@app.command()
def review(
    episode: Annotated[
        str | None, typer.Argument(help="One episode, as in 2 or s01e02; the whole season where it is left out.")
    ] = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Read the show as a critic would, and say what to mend, with the place and a fix."""
    from production_flow.production import review as critic  # noqa: PLC0415
    from production_flow.production.direct import Desk  # noqa: PLC0415

    with Desk(workspace) as desk:
        found = critic.review(desk.sit(slug=show), critic.episodes_of(episode))
    if json_:
        _write({"findings": critic.as_json(found)})
        return
    console = Console(highlight=False, emoji=False)
    for finding in found:
        console.print(f"[bold]{escape(finding.where)}[/]  {escape(finding.what)}", soft_wrap=True)
        console.print(f"  [dim]{escape(finding.todo)}[/]", soft_wrap=True)
    count = len(found)
    console.print("Nothing to mend was found." if not count else f"{count} to mend." if count > 1 else "One to mend.")


@app.command()
def doctor(workspace: WorkspaceOption = DEFAULT_WORKSPACE, json_: JsonOption = False) -> None:
    """Check that everything the embedded studio needs is here and works."""
    from production_flow.production.doctor import examine  # noqa: PLC0415

    checks = examine(workspace)
    if json_:
        _write({"checks": [check.__dict__ for check in checks]})
    else:
        console = Console(highlight=False, emoji=False)
        for check in checks:
            mark = "[green]✓[/]" if check.good else "[red]✗[/]"
            console.print(f"{mark} {escape(check.name):<22} {escape(check.words)}", soft_wrap=True)
    if not all(check.good for check in checks):
        raise typer.Exit(5)


def _write(data: Json) -> None:
    sys.stdout.write(json.dumps(data, ensure_ascii=False) + "\n")
