"""Commands about money: plan, costs, choose, resolve."""

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
from production_flow.cli.buying import chosen_by_port, money, summarise, target_of
from production_flow.cli.making import settings_of
from production_flow.cli.options import (
    DEFAULT_WORKSPACE,
    BudgetOption,
    ImageOption,
    JsonOption,
    MusicOption,
    OnlyOption,
    RetryOption,
    ShowOption,
    SoundOption,
    TextOption,
    TierOption,
    VideoOption,
    VoiceOption,
    WorkspaceOption,
    read_seed,
)
from production_flow.errors import BadInput
from production_flow.types import Json

if TYPE_CHECKING:
    from production_flow.production.planned import Line, Plan

_MOST_LINES = 60


@app.command()
def plan(
    prompt: Annotated[str | None, typer.Argument(help="A show that is not begun yet, in a sentence.")] = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    seed: Annotated[str, typer.Option(help="The same sentence and seed are the same show.")] = "1",
    episodes: Annotated[str | None, typer.Option(help="Which episodes are made: 1, 1-3, or all.")] = None,
    tier: TierOption = "draft",
    budget: BudgetOption = None,
    only: OnlyOption = "",
    text: TextOption = None,
    image: ImageOption = None,
    video: VideoOption = None,
    voice: VoiceOption = None,
    music: MusicOption = None,
    sound: SoundOption = None,
    retry: RetryOption = None,
    show: ShowOption = None,
    every: Annotated[bool, typer.Option("--every", help="List every node, not the sums alone.")] = False,
    json_: JsonOption = False,
) -> None:
    """Say what a run would make, why, by which model, for how much and how long. Buys and changes nothing."""
    from production_flow.production.direct import Desk  # noqa: PLC0415 - only commands that need the studio load it

    changes = settings_of(episodes, None, None, budget, retry)
    choices = chosen_by_port(text, image, video, voice, music, sound)
    with Desk(workspace) as desk:
        view = desk.consider(prompt=prompt, seed=read_seed(seed), slug=show, changes=changes, choices=choices)
        made = desk.plan(target_of(view, tier, only))
    then = "Carry it out with: pflow make" + (f" --show {view.slug}" if prompt is None else "") + _same_options(made)
    show_plan(made, as_json=json_, every=every, then=then)


def _same_options(made: Plan) -> str:
    return " and the same options" if made.bought else ""


def show_plan(made: Plan, *, as_json: bool, then: str, every: bool = False) -> None:
    """Prints a plan: its nodes, sums and guidance, and `then` what to do about it; or one JSON object."""
    if as_json:
        _write(_plain(made))
        return
    console = Console(highlight=False, emoji=False)
    if not made.lines:
        console.print("Everything stands; there is nothing to make.")
        return
    shown = made.lines if every else made.lines[: 12 if len(made.lines) > _MOST_LINES else _MOST_LINES]
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for heading in ("node", "why", "model", "refs", "price"):
        table.add_column(heading, overflow="fold")
    for line in shown:
        reasons = "; ".join(line.reasons) or line.state
        refs = str(line.references or "")
        table.add_row(escape(line.node), escape(reasons), escape(line.model), refs, _price(line))
    console.print(table)
    if len(shown) < len(made.lines):
        console.print(f"  [dim]and {len(made.lines) - len(shown)} more: pflow plan --every[/]")
    summarise(made, console)
    console.print(then)


def _price(line: Line) -> str:
    if line.price is None:
        return "unknown"
    return money(line.price) if line.price else "free"


def _plain(made: Plan) -> dict[str, Json]:
    nodes = [
        {
            "node": line.node,
            "state": line.state,
            "reasons": list(line.reasons),
            "provider": line.provider,
            "model": line.model,
            "tier": line.tier,
            "why": line.why,
            "notices": list(line.notices),
            "references": line.references,
            "guidance": list(line.guidance),
            "price": None if line.price is None else line.price / 10_000,
            "seconds": round(line.seconds, 1),
        }
        for line in made.lines
    ]
    return {
        "nodes": nodes,
        "price": made.price / 10_000,
        "with_retakes": made.with_retakes / 10_000,
        "at_most": made.most / 10_000,
        "unknown": made.unknown,
        "per_usable_second": made.per_second,
        "seconds": round(made.seconds, 1),
        "held": made.held / 10_000,
        "budget": None if made.budget is None else made.budget / 10_000,
        "stages": made.sums("stage"),
        "episodes": made.sums("episode"),
        "models": made.sums("model"),
        "tiers": made.sums("tier"),
        "stays": [{"message": message, "nodes": count} for message, count in made.stays],
        "note": made.note,
    }


@app.command()
def costs(
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    every: Annotated[bool, typer.Option("--every", help="List every purchase.")] = False,
    json_: JsonOption = False,
) -> None:
    """Say what was bought: the estimate against what it did cost, by stage and model."""
    from production_flow.production import costing  # noqa: PLC0415
    from production_flow.production.direct import Desk  # noqa: PLC0415

    with Desk(workspace) as desk:
        view = desk.sit(slug=show)
        found = costing.costs(desk.workspace, view)
    if json_:
        _write(found)
        return
    console = Console(highlight=False, emoji=False)
    if not found["purchases"]:
        console.print("Nothing was bought for this show. A plan shows what it would cost: pflow plan --tier preview")
        return
    for by in ("stages", "models"):
        console.print(_sums(by.removesuffix("s"), found[by]))
    if every or len(found["purchases"]) <= _MOST_LINES:
        console.print(_purchases(found["purchases"]))
    budget = "" if found["budget"] is None else f" of a budget of ${found['budget']:,.2f}"
    held = f", ${found['held']:,.2f} held" if found["held"] else ""
    console.print(f"[bold]${found['spent']:,.2f} spent{held}{budget}[/], estimated ${found['estimate']:,.2f}.")


def _sums(heading: str, rows: dict[str, dict[str, Json]]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for title in (heading, "", "estimate", "actual"):
        table.add_column(title, justify="left" if title == heading else "right")
    for name, row in rows.items():
        table.add_row(escape(name), str(row["purchases"]), f"${row['estimate']:,.4f}", f"${row['actual']:,.4f}")
    return table


def _purchases(rows: list[dict[str, Json]]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for title in ("node", "model", "state", "estimate", "actual"):
        table.add_column(title, overflow="fold")
    for row in rows:
        estimate = "unknown" if row["estimate"] is None else f"${row['estimate']:,.4f}"
        actual = "" if row["actual"] is None else f"${row['actual']:,.4f}{' (estimate)' if row['estimated'] else ''}"
        table.add_row(escape(row["node"]), escape(row["model"]), row["state"], estimate, actual)
    return table


@app.command()
def choose(
    what: Annotated[str, typer.Argument(help="A port (image), a stage (clip) or a node (clip:s01e01.b07).")] = "",
    model: Annotated[str, typer.Argument(help="A model or a family, as pflow models lists them; draft, or auto.")] = "",
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Say who is to make something; the most special choice wins. Makes nothing stale and buys nothing.

    Without arguments, say what is chosen.
    """
    from production_flow.production.direct import Desk  # noqa: PLC0415

    if what and not model:
        raise BadInput(f"Who is to make {what}?", todo=f"Name a model: pflow choose {what} MODEL. See: pflow models")
    with Desk(workspace) as desk:
        view = desk.sit(slug=show, choices={what: model} if what else None)
    if json_:
        _write({"choices": view.settings.choices})
        return
    for name, made_by in view.settings.choices.items():
        sys.stdout.write(f"{name}: {made_by}\n")
    if view.settings.choices:
        sys.stdout.write(f"What it costs: pflow plan --show {view.slug}. Buy it: pflow make --show {view.slug}\n")
    else:
        sys.stdout.write("Nothing is chosen: the built-in studio makes everything, free.\n")
        sys.stdout.write("Choose with: pflow choose image flux. Who there is: pflow models\n")


@app.command()
def resolve(
    node: Annotated[str, typer.Argument(help="A node whose purchase has an unknown fate.")],
    bought: Annotated[Path | None, typer.Option(help="It was bought: the file that the provider's page shows.")] = None,
    not_bought: Annotated[bool, typer.Option("--not-bought", help="It was not: it may be asked for again.")] = False,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Decide a purchase of which nobody knows whether it went through."""
    from production_flow.production import costing, looking  # noqa: PLC0415
    from production_flow.production.direct import Desk  # noqa: PLC0415

    if (bought is None) is not not_bought:
        raise BadInput("Say one of the two.", todo="Use --bought FILE, or --not-bought.")
    with Desk(workspace) as desk:
        view = desk.sit(slug=show)
        said = desk.locked(lambda: costing.resolve(desk.workspace, view, looking.full_name(view, node), bought))
    if json_:
        _write({"done": said})
        return
    sys.stdout.write(said + "\n")


def _write(data: Json) -> None:
    sys.stdout.write(json.dumps(data, ensure_ascii=False) + "\n")
