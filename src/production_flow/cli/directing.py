"""Commands that change a show: edit, move, add, remove, redo, pick, lock, bring, drop, suggest, undo."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape

from production_flow.cli.app import app
from production_flow.cli.buying import approval, tier_of
from production_flow.cli.options import (
    DEFAULT_WORKSPACE,
    JsonOption,
    ShowOption,
    UnknownPricesOption,
    WorkspaceOption,
    YesOption,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from production_flow.production.directing import Director, Effect
    from production_flow.production.view import ShowView
    from production_flow.types import NodeId


class Angle(StrEnum):
    """Angles that a keyframe can be taken from again."""

    eye = "eye"
    low = "low"
    high = "high"
    over_shoulder = "over-shoulder"
    dutch = "dutch"
    top = "top"


class Because(StrEnum):
    """What can be wrong with a take."""

    face = "face"
    dress = "dress"
    place = "place"
    light = "light"
    hands = "hands"
    style = "style"


NodeArgument = Annotated[str, typer.Argument(help="A node, as in keyframe:s01e01.b07 or blueprint.")]
BeatArgument = Annotated[str, typer.Argument(help="A beat or shot: s01e01.b07 or s01e01.b07.a.")]


@app.command(context_settings={"ignore_unknown_options": True})  # a value may be -6
def edit(
    document: Annotated[
        str, typer.Argument(help="A document, or a beat or shot: blueprint, s01e01.b07, s01e01.b07.a.")
    ],
    path: Annotated[str, typer.Argument(help="The field, as in title, description or look.hair.")],
    value: Annotated[str, typer.Argument(help="The new value; JSON where it is JSON, else text.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Change a field of a document; say what becomes stale."""
    from production_flow.production import paths  # noqa: PLC0415 - only commands that need the studio load it
    from production_flow.production.boards import Place  # noqa: PLC0415

    if Place.named(document):
        beat = Place.read(document)
        node, inside = f"storyboard:{beat.episode}", f"{beat.path}.{path}"
    else:
        node, inside = document, path
    _direct(workspace, show, json_, lambda who, name: who.edit(name(node), inside, paths.read_value(value)))


@app.command()
def move(
    beat: Annotated[str, typer.Argument(help="A beat, a shot or an episode: s01e01.b07, s01e01.b07.a or s01e03.")],
    to: Annotated[int, typer.Option("--to", help="The new position, counted from 1.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Move a beat in its episode, a shot in its beat, or an episode in its season; no picture is made again.

    Numbers follow; ids, and the numbers of --episodes, stay as they were.
    """
    from production_flow.production import seasons  # noqa: PLC0415 - as above
    from production_flow.production.boards import Place  # noqa: PLC0415

    if seasons.named(beat):
        _direct(workspace, show, json_, lambda who, _: who.move_episode(beat, to))
        return
    _direct(workspace, show, json_, lambda who, _: who.move(Place.read(beat), to))


@app.command()
def add(
    after: BeatArgument,
    description: Annotated[str, typer.Argument(help="What happens in it.")],
    seconds: Annotated[float, typer.Option(help="Its length in seconds, 4 to 12 for a beat.", min=1, max=60)] = 6.0,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Add a beat behind a beat, or a shot behind a shot."""
    from production_flow.production.boards import Place  # noqa: PLC0415

    _direct(workspace, show, json_, lambda who, _: who.add(Place.read(after), description, seconds))


@app.command()
def remove(
    beat: BeatArgument,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Take a beat or a shot out; its takes are kept and undo brings it back."""
    from production_flow.production.boards import Place  # noqa: PLC0415

    _direct(workspace, show, json_, lambda who, _: who.remove(Place.read(beat)))


@app.command()
def pick(
    node: NodeArgument,
    take: Annotated[int, typer.Argument(help="The number of the take, as `takes` lists them.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Choose a take."""
    _direct(workspace, show, json_, lambda who, name: who.pick(name(node), take))


@app.command()
def lock(
    node: NodeArgument,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Keep a pick whatever happens upstream."""
    _direct(workspace, show, json_, lambda who, name: who.lock(name(node), locked=True))


@app.command()
def unlock(
    node: NodeArgument,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Let a locked pick go."""
    _direct(workspace, show, json_, lambda who, name: who.lock(name(node), locked=False))


@app.command()
def bring(
    node: NodeArgument,
    file: Annotated[Path, typer.Argument(help="Your own picture, clip or recording.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Make your own file a take, and pick it; reference:maeve is how a character is meant to look."""
    _direct(workspace, show, json_, lambda who, name: who.bring(name(node), file))


@app.command()
def drop(
    node: Annotated[str, typer.Argument(help="A reference or a shot: reference:maeve, shot:s01e01.b07.b.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Take a reference, or the picture of a shot, out again; its takes are kept."""
    _direct(workspace, show, json_, lambda who, name: who.drop(name(node)))


@app.command()
def undo(
    forward: Annotated[bool, typer.Option("--forward", help="Do the step again that was undone.")] = False,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Take the last step back."""
    _direct(workspace, show, json_, lambda who, _: who.undo(forward=forward))


@app.command()
def suggest(
    document: Annotated[str, typer.Argument(help="A document, or a beat or shot: blueprint, season, s01e01.b07.")],
    path: Annotated[str, typer.Argument(help="A field with words: title, logline, description, dialogue.0.line.")],
    model: Annotated[str, typer.Option(help="A model that writes, for its price; the house if not given, free.")] = "",
    yes: YesOption = False,
    unknown_prices: UnknownPricesOption = False,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Offer up to three other wordings of a field; nothing is changed."""
    from production_flow.production import looking  # noqa: PLC0415 - only commands that need the studio load it
    from production_flow.production.boards import Place  # noqa: PLC0415
    from production_flow.production.direct import Desk  # noqa: PLC0415
    from production_flow.production.suggesting import suggesting  # noqa: PLC0415

    named, field = document, path
    if Place.named(document):
        place = Place.read(document)
        named, field = f"storyboard:{place.episode}", f"{place.path}.{path}"
    with Desk(workspace) as desk:
        view = desk.sit(slug=show)
        prepared = suggesting(desk.workspace, view, looking.full_name(view, named), field, model)
        approval(yes=yes, unknown_prices=unknown_prices, quiet=json_)(prepared.plan)
        options = prepared.options()
    if json_:
        typer.echo(json.dumps({"model": prepared.model, "options": options}, ensure_ascii=False))
        return
    console = Console()
    for number, text in enumerate(options, start=1):
        console.print(f"{number}. {escape(text)}")
    console.print(f"[dim]Take one: pflow edit {escape(document)} {escape(path)} TEXT[/dim]")


@app.command()
def redo(
    node: NodeArgument,
    angle: Annotated[Angle | None, typer.Option(help="For a keyframe, shot or plate: from another angle.")] = None,
    because: Annotated[
        list[Because] | None, typer.Option(help="What is wrong with the take: it is made with stronger guidance.")
    ] = None,
    who: Annotated[
        list[str] | None, typer.Option(help="Whose face or dress it is; everybody who is seen if not given.")
    ] = None,
    note: Annotated[str, typer.Option(help="What is wrong, in your own words.")] = "",
    beside: Annotated[bool, typer.Option("--beside", help="The take that stands stays picked.")] = False,
    model: Annotated[str | None, typer.Option(help="Who makes it: a model, a family, or draft.")] = None,
    tier: Annotated[
        str | None, typer.Option(help="draft, preview or final; if not given, as the take that stands.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be asked for, and its price.")
    ] = False,
    yes: YesOption = False,
    unknown_prices: UnknownPricesOption = False,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    show: ShowOption = None,
    json_: JsonOption = False,
) -> None:
    """Make another take of a node, and pick it; the older takes are kept. The first one of a shot is made so too.

    Whoever made the take that stands makes the next one, unless you name a model or a tier. What costs money is
    shown first.
    """
    from production_flow.cli.console import ConsoleReporter  # noqa: PLC0415
    from production_flow.cli.making import stop_cleanly, tell  # noqa: PLC0415
    from production_flow.cli.money import show_plan  # noqa: PLC0415
    from production_flow.production import looking  # noqa: PLC0415
    from production_flow.production.direct import Desk  # noqa: PLC0415
    from production_flow.production.retake import Change  # noqa: PLC0415

    change = Change(
        angle=angle.value if angle else None,
        because=tuple(reason.value for reason in because or ()),
        who=tuple(who or ()),
        note=note,
        beside=beside,
    )
    with Desk(workspace) as desk:
        view = desk.sit(slug=show)
        named = looking.full_name(view, node)
        target = desk.retarget(named, model, tier_of(tier) if tier else None)
        if dry_run:
            planned = desk.plan(target, {named: desk.another(named, change)})
            show_plan(planned, as_json=json_, then="Carry it out with the same command, without --dry-run.")
            return
        with ConsoleReporter(quiet=json_) as reporter:
            stop_cleanly(desk, reporter)
            approve = reporter.paused(approval(yes=yes, unknown_prices=unknown_prices, quiet=json_))
            result = desk.redo(named, reporter, change, target=target, approve=approve)
    tell(result, as_json=json_)
    if result["failed"]:
        raise typer.Exit(6)


def _direct(
    workspace: Path,
    show: str | None,
    as_json: bool,
    step: Callable[[Director, Callable[[str], NodeId]], Effect],
) -> None:
    from production_flow.production import looking  # noqa: PLC0415
    from production_flow.production.direct import Desk  # noqa: PLC0415

    with Desk(workspace) as desk:
        view: ShowView = desk.sit(slug=show)
        effect = desk.direct(lambda director: step(director, lambda text: looking.full_name(view, text)))
        then = _what_to_do(desk.view, effect)
    _tell(effect, then, as_json=as_json)


def _what_to_do(view: ShowView, effect: Effect) -> str:
    """How what is stale is brought up to date, and whether that is free."""
    from production_flow.production.choosing import Target  # noqa: PLC0415 - as in _direct

    show = f"--show {view.slug}"
    if Target(choices=view.settings.choices).buys:
        return f"A model may be asked for it: pflow plan {show} says the price; then pflow make {show}"
    takes = [view.take(node) for node, _ in effect.stale]
    bought = sum(take is not None and take.tier != "draft" for take in takes)
    words = f"Bring it up to date with: pflow make {show} (free)"
    if not bought:
        return words
    stay = "What was bought stays" if bought == len(takes) else f"{bought} that were bought stay"
    return f"{words}. {stay} until it is bought again: pflow plan {show} --tier preview says the price"


def _tell(effect: Effect, then: str, *, as_json: bool) -> None:
    if as_json:
        stale = [{"node": node, "reasons": list(reasons)} for node, reasons in effect.stale]
        sys.stdout.write(json.dumps({"done": effect.label, "stale": stale}) + "\n")
        return
    console = Console(highlight=False, emoji=False)
    console.print(f"[green]✓[/] {escape(effect.label)}", soft_wrap=True)
    for node, reasons in effect.stale[:30]:
        console.print(f"  [yellow]stale[/] {escape(node)} [dim]{escape('; '.join(reasons))}[/]", soft_wrap=True)
    if len(effect.stale) > 30:
        console.print(f"  [dim]and {len(effect.stale) - 30} more[/]")
    if effect.stale:
        console.print(f"  {escape(then)}", soft_wrap=True)
