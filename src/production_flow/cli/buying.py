"""What the commands that may buy share: the target, and the plan that a person approves."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, get_args

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from production_flow.errors import BadInput, BudgetError, Interrupted
from production_flow.types import Json

if TYPE_CHECKING:
    from production_flow.production.choosing import Target
    from production_flow.production.planned import Plan
    from production_flow.production.view import ShowView
    from production_flow.providers.catalogue.entry import Tier


def chosen_by_port(
    text: str | None, image: str | None, video: str | None, voice: str | None, music: str | None, sound: str | None
) -> dict[str, str]:
    """The choices that were made per port, by port."""
    named = {"text": text, "image": image, "video": video, "voice": voice, "music": music, "sound": sound}
    return {port: name for port, name in named.items() if name is not None}


def tier_of(text: str) -> Tier:
    """A tier by its name.

    Raises:
        BadInput: There is no such tier.
    """
    from production_flow.providers.catalogue.entry import Tier  # noqa: PLC0415 - only commands that make things need it

    if text not in get_args(Tier):
        raise BadInput(f"{text!r} is no tier.", todo="Use draft, preview or final.")
    tier: Tier = text  # type: ignore[assignment]
    return tier


def target_of(view: ShowView, tier: str, only: str) -> Target:
    """What a run is for: the tier that was asked for, with the show's own choices and budget.

    Raises:
        BadInput: There is no such tier or stage.
    """
    from production_flow.production.choosing import Target  # noqa: PLC0415 - only commands that make things need it
    from production_flow.stages.pipeline import BY_NAME  # noqa: PLC0415

    wanted = tier_of(tier)
    stages = tuple(word.strip() for word in only.split(",") if word.strip())
    wrong = [name for name in stages if name not in BY_NAME or BY_NAME[name].port is None]
    if wrong:
        known = ", ".join(name for name, stage in BY_NAME.items() if stage.port not in {None, "edit"})
        raise BadInput(f"There is no stage called {wrong[0]!r} that makes anything.", todo=f"Stages: {known}.")
    settings = view.settings
    return Target(tier=wanted, choices=settings.choices, only=stages, budget=settings.budget, retries=settings.retries)


def approval(*, yes: bool, unknown_prices: bool, quiet: bool) -> Callable[[Plan], None]:
    """Shows a plan and asks; with `yes` it is carried out at once, without a terminal it is not carried out."""

    def approve(plan: Plan) -> None:
        if not plan.bought:
            if not quiet:
                _tell_stays(plan, Console(stderr=True, highlight=False, emoji=False))
            return
        if plan.over:
            raise BudgetError(
                f"The plan costs {money(plan.price)}; {money(plan.held)} of the budget of "
                f"{money(plan.budget or 0)} are spent or held.",
                todo="Raise --budget, narrow it with --only, or choose cheaper models: pflow plan shows each.",
            )
        if plan.unknown and not unknown_prices:
            raise BudgetError(
                f"Nobody knows the price of {plan.unknown} of the {len(plan.bought)} things to buy.",
                todo="Name other models, or allow it with --unknown-prices.",
            )
        if yes:
            _check_foreseen(plan)
            return
        if not quiet:
            summarise(plan, Console(stderr=True, highlight=False, emoji=False))
        kept = "What is written is kept." if plan.foreseen is not None else "What was free is kept."
        if quiet or not sys.stdin.isatty():
            todo = f"Add --yes to buy it. {kept}" if plan.foreseen is not None else "Add --yes to buy it."
            raise BudgetError(f"It costs {money(plan.price)}; nothing was bought.", todo=todo)
        if not typer.confirm(_question(plan), default=False, err=True):
            raise Interrupted(
                "Nothing more was bought." if plan.foreseen is not None else "Nothing was bought.", todo=kept
            )

    return approve


_MORE = 1.1
"""How much more the rest may cost than was foreseen, where a person said yes to both and set no budget."""


def _check_foreseen(plan: Plan) -> None:
    """A yes that was given before the words were written holds for about what was foreseen then, or for a budget."""
    if plan.foreseen is None or plan.budget is not None or plan.price <= plan.foreseen * _MORE:
        return
    raise BudgetError(
        f"Now that it is written the rest costs {money(plan.price)}, not {money(plan.foreseen)}; none is bought.",
        todo="The words are kept. Look at it with pflow plan; the same command buys it, or set a --budget.",
    )


def _question(plan: Plan) -> str:
    if not plan.opens:
        return f"Buy it for {money(plan.price)}?"
    rest = money(plan.price - plan.words_price)
    return f"Buy the words for {money(plan.words_price)}? The rest, about {rest}, is planned again and asked for then."


def money(units: int) -> str:
    """Hundredths of a cent as dollars: cents, and their hundredths where there are any."""
    return f"${units / 10_000:,.2f}" if units % 100 == 0 else f"${units / 10_000:,.4f}"


def summarise(plan: Plan, console: Console) -> None:
    """A plan by stage and episode: how many, by whom, for how much, how long."""
    console.print(_table("stage", plan.sums("stage"), _models(plan)))
    if len(plan.sums("episode")) > 1:
        console.print(_table("episode", plan.sums("episode"), {}))
    if plan.bought:
        console.print(_models_table("model", plan.sums("model")))
        console.print(_models_table("tier", plan.sums("tier")))
    console.print(_total(plan), soft_wrap=True)
    for sentence in dict.fromkeys(said for line in plan.lines for said in line.guidance):
        console.print(f"[cyan]>[/] {escape(sentence)}", soft_wrap=True)
    _tell_stays(plan, console)
    said = {message for message, _ in plan.stays}
    notices = dict.fromkeys(notice for line in plan.lines for notice in line.notices if notice not in said)
    for message in list(notices)[:12]:
        console.print(f"[yellow]![/] {escape(message)}", soft_wrap=True)
    if plan.note:
        console.print(f"[dim]{escape(plan.note)}[/]", soft_wrap=True)


def _tell_stays(plan: Plan, console: Console) -> None:
    """What was to be bought and is left as it is, and why."""
    for message, count in plan.stays:
        console.print(f"[yellow]![/] {count} stay drafts: {escape(message)}", soft_wrap=True)


def _models(plan: Plan) -> dict[str, str]:
    found: dict[str, dict[str, None]] = {}
    for line in plan.lines:
        found.setdefault(line.stage, {})[line.model] = None
    return {stage: ", ".join(models) for stage, models in found.items()}


def _table(heading: str, rows: Mapping[str, Mapping[str, Json]], models: Mapping[str, str]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for title in (heading, *(["by"] if models else []), "", "price", "time"):
        table.add_column(title, justify="right" if title in {"", "price", "time"} else "left")
    for name, row in rows.items():
        by = [escape(models.get(name, ""))] if models else []
        table.add_row(escape(name), *by, str(row["nodes"]), _price(row), f"{row['seconds']:.0f} s")
    return table


def _models_table(heading: str, rows: Mapping[str, Mapping[str, Json]]) -> Table:
    """What each model or tier makes, with how many references, for how much, and per second of film that is kept."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for title in (heading, "", "refs", "price", "per usable second"):
        table.add_column(title, justify="left" if title == heading else "right")
    for name, row in rows.items():
        second = "" if row["per_usable_second"] is None else f"${row['per_usable_second']:.2f}"
        table.add_row(escape(name), str(row["nodes"]), str(row["references"] or ""), _price(row), second)
    return table


def _price(row: Mapping[str, Json]) -> str:
    price = "free" if not row["price"] and not row["unknown"] else f"${row['price']:,.2f}"
    return f"{price} and {row['unknown']} unknown" if row["unknown"] else price


def _total(plan: Plan) -> str:
    words = f"[bold]{len(plan.lines)} to make, {money(plan.price) if plan.bought else 'free'}[/]"
    if plan.bought:
        words += f", with the usual retakes about {money(plan.with_retakes)}"
        if plan.per_second is not None:
            words += f" (${plan.per_second:.2f} per usable second)"
    if plan.most > plan.price:
        words += f", with automatic tries at most {money(plan.most)}"
    words += f", about {plan.seconds / 60:.0f} min" if plan.seconds > 90 else f", about {plan.seconds:.0f} s"
    if plan.budget is not None:
        words += f". Budget {money(plan.budget)}, of which {money(plan.held)} are spent or held"
    return words + "."
