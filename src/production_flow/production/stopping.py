"""Stops one piece of work of a call, while the rest of it goes on.

What is free is stopped and comes back the next time somebody makes the show. What is paid for is brought in all the
same: only `pflow cancel` gives it up. What was not sent yet is not sent.
"""

from __future__ import annotations

from production_flow.errors import Missing
from production_flow.production.callsheet import Call, CallSheet
from production_flow.production.workspace import Workspace
from production_flow.types import NodeId


def stop(workspace: Workspace, show: str, node: NodeId) -> Call:
    """Takes a node of a show out of the call that makes it; another take of it that was asked for is cancelled.

    The call that runs is meant, or where none runs for the show, the first that waits.

    Args:
        workspace: Where it is made.
        show: Id of the show.
        node: What is not to be made.

    Raises:
        Missing: Nothing is asked for of that show.
    """
    sheet = CallSheet(workspace)
    mine = [call for call in sheet.listed() if call.show == show and call.state in {"running", "waiting"}]
    redo = next((call for call in mine if call.what["do"] == "redo" and call.what["node"] == node), None)
    made = next((call for call in mine if call.what["do"] == "make" or call.state == "running"), None)
    call = redo or made
    if call is None:
        raise Missing(f"Nobody is at work on {node}.", todo="A run on a terminal is stopped with Ctrl-C.")
    left = sheet.leave_out(call.id, node)
    return sheet.cancel(call.id) if redo is not None else left
