"""`make`: from a sentence to a package, or on with a show that is there; `duplicate`: a second one like it."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer

from production_flow.cli.app import app
from production_flow.cli.buying import approval, chosen_by_port, target_of
from production_flow.cli.console import ConsoleReporter
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
    UnknownPricesOption,
    VideoOption,
    VoiceOption,
    WorkspaceOption,
    YesOption,
    read_budget,
    read_episodes,
    read_seed,
)
from production_flow.errors import BadInput
from production_flow.types import Json

if TYPE_CHECKING:
    from production_flow.production.direct import Desk


@app.command()
def make(
    prompt: Annotated[str | None, typer.Argument(help="The show in a sentence. Quotes around it, please.")] = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    seed: Annotated[str, typer.Option(help="The same sentence and seed are the same show.")] = "1",
    episodes: Annotated[str | None, typer.Option(help="Which episodes are made: 1, 1-3, or all.")] = None,
    aspect: Annotated[str | None, typer.Option(help="16:9 or 2.39:1.")] = None,
    size: Annotated[str | None, typer.Option(help="Lines of the picture: 720 or 1080.")] = None,
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
    yes: YesOption = False,
    unknown_prices: UnknownPricesOption = False,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Make a show from a sentence, or go on with one that is there: the newest, or --show.

    Without a tier or a model it is free and needs no key. What costs money is shown first.
    """
    from production_flow.production.direct import Desk  # noqa: PLC0415 - importing the studio costs a second

    changes = settings_of(episodes, aspect, size, budget, retry)
    choices = chosen_by_port(text, image, video, voice, music, sound)
    with Desk(workspace) as desk:
        view = desk.sit(prompt=prompt, seed=read_seed(seed), slug=show, changes=changes)
        view = desk.wish(choices) if choices else view
        target = target_of(view, tier, only)
        with ConsoleReporter(quiet=json_) as reporter:
            stop_cleanly(desk, reporter)
            approve = reporter.paused(approval(yes=yes, unknown_prices=unknown_prices, quiet=json_))
            result = desk.make(reporter, target=target, approve=approve)
    tell(result, as_json=json_)
    if result["failed"]:
        raise typer.Exit(6)


@app.command()
def duplicate(
    workspace: WorkspaceOption = DEFAULT_WORKSPACE, show: ShowOption = None, json_: JsonOption = False
) -> None:
    """Make a second show with the same takes and picks, to try something else in it.

    Nothing is bought or made again. The copy has a name, an undo and a budget of its own; its package is written
    by the next make.
    """
    from production_flow.production import duplicating, shows  # noqa: PLC0415 - as above
    from production_flow.production.direct import Desk  # noqa: PLC0415

    with Desk(workspace) as desk:
        copy = duplicating.duplicate(desk.workspace, shows.find(desk.workspace, show))
    if json_:
        sys.stdout.write(json.dumps({"slug": copy.slug, "title": copy.title}) + "\n")
        return
    sys.stdout.write(f"{copy.title}\n  Go on with: pflow make --show {copy.slug}\n")


def settings_of(
    episodes: str | None,
    aspect: str | None,
    size: str | None,
    budget: str | None = None,
    retries: int | None = None,
) -> dict[str, Json]:
    """The settings that a command changes.

    Raises:
        BadInput: One of them makes no sense.
    """
    changes: dict[str, Json] = {}
    if budget is not None:
        changes["budget"] = read_budget(budget)
    if retries is not None:
        changes["retries"] = retries
    if episodes is not None:
        changes["episodes"] = read_episodes(episodes)
    if aspect is not None:
        if aspect not in {"16:9", "2.39:1"}:
            raise BadInput(f"{aspect!r} is no aspect.", todo="Use 16:9 or 2.39:1.")
        changes["aspect"] = aspect
    if size is not None:
        if size not in {"720", "1080"}:
            raise BadInput(f"{size!r} is no size.", todo="Use 720 or 1080.")
        changes["size"] = int(size)
    return changes


def stop_cleanly(desk: Desk, reporter: ConsoleReporter) -> None:
    """Ctrl-C and a polite kill end the workers at once and say how to go on."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        desk.abort()
        reporter.__exit__(None, None, None)
        sys.stderr.write("\nStopped. What was finished is kept; the same command goes on where it was.\n")
        sys.stderr.flush()
        os._exit(130)

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)


def tell(result: dict[str, Json], *, as_json: bool) -> None:
    """Says what a run did and where the package lies."""
    if as_json:
        sys.stdout.write(json.dumps(result) + "\n")
        return
    _tell_unwritten(result)
    made, found = result["made"], result["found"]
    again = f", {found} found again" if found else ""
    bought = f", {result['bought']} of them bought for ${result['cost']:.2f}" if result["bought"] else ""
    sys.stdout.write(f"{result['title']}: {made} made{bought}{again} in {result['seconds']:.0f} s\n")
    for name in ("index.html", "report.html"):
        path = Path(result["package"]) / name
        if path.is_file():
            sys.stdout.write(f"  {path}\n")
    if not (Path(result["package"]) / "index.html").is_file():
        sys.stdout.write(f"  {result['package']}\n")


def _tell_unwritten(result: dict[str, Json]) -> None:
    """Says which documents are missing after all, and how to go on."""
    missing = result["unwritten"]
    if not missing:
        return
    listed = ", ".join(missing[:6]) + (f" and {len(missing) - 6} more" if len(missing) > 6 else "")
    words = f"Not written yet: {listed}. What follows from {'it' if len(missing) == 1 else 'them'} waits."
    why = next((result["failed"][node] for node in missing if node in result["failed"]), "")
    todo = f"What is written is kept. Go on with: pflow make --show {result['show']}"
    if "budget" in why.lower():
        todo += " --budget MORE, or with another writer: --text NAME"
    sys.stdout.write(" ".join(filter(None, [words, why, todo])) + "\n")
