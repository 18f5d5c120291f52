"""Commands that stop work: cancel a purchase, stop one piece of what the studio makes."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from production_flow.cli.app import app
from production_flow.cli.buying import money
from production_flow.cli.options import DEFAULT_WORKSPACE, JsonOption, ShowOption, WorkspaceOption

if TYPE_CHECKING:
    from production_flow.production.cancelling import Cancelled


@app.command()
def cancel(
    node: Annotated[str, typer.Argument(help="A node that is being bought, as in clip:s01e01.b07.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Stop a purchase that is under way, and say what it cost all the same.

    A run that is interrupted cancels nothing that is paid for: the next one takes it up. So this is for what is not
    wanted any more.
    """
    from production_flow.production import cancelling, looking  # noqa: PLC0415 - only commands that need the studio load it
    from production_flow.production.direct import Desk  # noqa: PLC0415 - as above

    with Desk(workspace) as desk:
        view = desk.sit(slug=show)
        name = looking.full_name(view, node)
        done = cancelling.of_node(desk.workspace.library.purchases, view.row.id, name)
    sys.stdout.write((json.dumps(done.as_json()) if json_ else _told(done)) + "\n")


@app.command()
def stop(
    node: Annotated[str, typer.Argument(help="A node that is being made or waits, as in clip:s01e01.b07.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Stop one piece of the work that was asked for in the studio; the rest goes on.

    What is free stops at once and comes with the next make. What is paid for is brought in all the same; `cancel` gives
    it up.
    """
    from production_flow.production import looking, stopping  # noqa: PLC0415 - as above
    from production_flow.production.direct import Desk  # noqa: PLC0415 - as above

    with Desk(workspace) as desk:
        view = desk.sit(slug=show)
        name = looking.full_name(view, node)
        call = stopping.stop(desk.workspace, view.row.id, name)
    said = {"node": name, "call": call.id, "state": call.state}
    sys.stdout.write((json.dumps(said) if json_ else f"{name}: stopped. The next make makes it.") + "\n")


def _told(done: Cancelled) -> str:
    """What came of it, in sentences."""
    from production_flow.store.purchases import units  # noqa: PLC0415 - as above

    said = {
        "cancelled": f"cancelled at {done.provider}.",
        "finished": "it was done already.",
        "failed": "it had ended without a result.",
        "asked": f"{done.provider} was asked to stop it, and does not say yet that it did.",
    }
    cost = "What it cost is not known." if done.cost is None else f"It cost {money(units(done.cost))}."
    if done.estimated and done.cost is not None:
        cost = f"What it cost is not said; it counts at its estimate, {money(units(done.cost))}."
    parts = [said[done.end], *([] if done.end == "asked" else [cost]), done.todo]
    return f"{done.node}: {' '.join(parts)}"
