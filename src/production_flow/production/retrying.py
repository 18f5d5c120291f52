"""One more try by itself, where a person allowed it and a look at a bought keyframe or clip says it is no good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from production_flow.errors import FlowError
from production_flow.graph.take import Take, TakeNotice
from production_flow.media.quality import faults_of_clip, faults_of_picture
from production_flow.production.jobs import Job
from production_flow.production.retake import MOST_AUTOMATIC, Change, Retake, numbered, tried
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.types import Json

LOOKED_AT = frozenset({"keyframe", "clip"})
"""The stages whose takes are looked at."""


def looked_at(workspace: Workspace, job: Job, take: Take) -> Take:
    """The take with what a look at it found; as it is where nothing was, or nobody looks."""
    if not job.chosen.bought or job.item.stage.name not in LOOKED_AT:
        return take
    found = _faults(workspace, job, take)
    words = [TakeNotice("degraded", f"A look at it says: {', and '.join(found)}.")] if found else []
    return replace(
        take, notices=(*take.notices, *words), choice={**take.choice, **({"faults": list(found)} if found else {})}
    )


def once_more(
    workspace: Workspace, view: ShowView, job: Job, take: Take, *, allowed: int, cap: int | None
) -> Retake | None:
    """The try that follows on a take with faults; None where none is wanted or allowed.

    At most `allowed` (and `MOST_AUTOMATIC`) are made of the same inputs without a person, each only where its price is
    known and within `cap` hundredths of a cent.
    """
    found: list[Json] = take.choice.get("faults", [])
    takes = view.takes(take.node)
    number = tried(take, takes) + 1
    if not found or number > min(allowed, MOST_AUTOMATIC) or not _affordable(workspace, view, job, cap):
        return None
    words = (
        f"Made again by itself, {number} of {min(allowed, MOST_AUTOMATIC)}: a look at the take before says {found[0]}."
    )
    bought = workspace.library.purchases.of_show(view.row.id)
    return Retake(numbered(take.node, takes, bought), Change(automatic=True, fault=words))


def _affordable(workspace: Workspace, view: ShowView, job: Job, cap: int | None) -> bool:
    estimate = job.chosen.estimate
    if estimate is None:
        return False
    return cap is None or workspace.library.purchases.held(view.row.id) + estimate <= cap


def _faults(workspace: Workspace, job: Job, take: Take) -> Sequence[str]:
    path = workspace.media.fetch(take.digest)
    look = faults_of_clip if job.item.stage.name == "clip" else faults_of_picture
    try:
        return look(path, _aspect(job))
    except FlowError as error:
        return (f"it cannot be looked at ({error.what})",)


def _aspect(job: Job) -> float:
    """Width by height as it was asked for, or the nearest of what the model makes."""
    asked = float(job.request["width"]) / float(job.request["height"])
    made = job.chosen.entry.aspects if job.chosen.entry else ()
    ratios = [float(wide) / float(high) for wide, _, high in (aspect.partition(":") for aspect in made)]
    return min(ratios, key=lambda ratio: abs(ratio / asked - 1), default=asked)
