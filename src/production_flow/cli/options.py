"""Options that several commands share, read with care."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Annotated

import typer

from production_flow.errors import BadInput

EPISODES = 6
"""How many episodes a season has."""

WorkspaceOption = Annotated[
    Path, typer.Option("--workspace", "-w", help="The folder in which shows live.", show_default="./shows")
]
ShowOption = Annotated[
    str | None, typer.Option("--show", "-s", help="Which show, by its slug; the newest if not given.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Write one JSON object for scripts.")]
TierOption = Annotated[
    str, typer.Option("--tier", help="draft (free, our own studio), preview (cheap and fast models) or final (best).")
]
BudgetOption = Annotated[
    str | None, typer.Option("--budget", help="The most that the show may cost in all, in US dollars; none: no limit.")
]
RetryOption = Annotated[
    int | None,
    typer.Option(
        "--retry",
        min=0,
        max=2,
        help="How often a bought keyframe or clip that is plainly no good may be bought again by itself.",
    ),
]
OnlyOption = Annotated[
    str, typer.Option("--only", help="Buy for these stages alone, as in portrait,keyframe; the rest stays as it is.")
]
TextOption = Annotated[str | None, typer.Option("--text", help="Who writes: a model, a family, draft or auto.")]
ImageOption = Annotated[str | None, typer.Option("--image", help="Who makes pictures: flux, nano-banana-pro, draft.")]
VideoOption = Annotated[str | None, typer.Option("--video", help="Who makes clips: kling, veo, sora-2, draft.")]
VoiceOption = Annotated[str | None, typer.Option("--voice", help="Who speaks.")]
MusicOption = Annotated[str | None, typer.Option("--music", help="Who makes music.")]
SoundOption = Annotated[str | None, typer.Option("--sound", help="Who makes effects.")]
YesOption = Annotated[bool, typer.Option("--yes", "-y", help="Carry the plan out without asking.")]
UnknownPricesOption = Annotated[
    bool, typer.Option("--unknown-prices", help="Buy also where nobody knows the price beforehand.")
]


DEFAULT_WORKSPACE = Path(os.environ.get("PFLOW_WORKSPACE") or "shows")
"""`PFLOW_WORKSPACE`, or the folder `shows` here."""


def read_episodes(text: str) -> tuple[int, ...]:
    """Episode numbers from `1`, `1-3`, `2,5` or `all`.

    Raises:
        BadInput: It is none of these, or names an episode that a season does not have.
    """
    if text.strip().lower() == "all":
        return tuple(range(1, EPISODES + 1))
    numbers: set[int] = set()
    for word in text.split(","):
        match = re.fullmatch(r"\s*(\d{1,3})\s*(?:-\s*(\d{1,3})\s*)?", word)
        if match is None:
            raise BadInput(f"{text!r} names no episodes.", todo="Use a number, a range such as 1-3, or all.")
        first = int(match[1])
        numbers.update(range(first, int(match[2] or first) + 1))
    wrong = sorted(number for number in numbers if not 1 <= number <= EPISODES)
    if wrong or not numbers:
        named = f"{wrong[0]}" if wrong else text
        raise BadInput(f"There is no episode {named}: a season has {EPISODES}.", todo="Use 1 to 6, 1-3, or all.")
    return tuple(sorted(numbers))


def read_seed(text: str) -> int:
    """A seed from 0 to 2^31 - 1.

    Raises:
        BadInput: It is not such a number.
    """
    if not re.fullmatch(r"\d{1,10}", text.strip()) or int(text) >= 1 << 31:
        raise BadInput(f"{text!r} is no seed.", todo="Use a whole number from 0 to 2147483647.")
    return int(text)


def read_budget(text: str) -> float | None:
    """Dollars from 0 to a million; None for `none`.

    Raises:
        BadInput: It is no such amount.
    """
    if text.strip().lower() == "none":
        return None
    try:
        amount = float(text.strip().removeprefix("$"))
    except ValueError:
        amount = -1.0
    if not 0 <= amount <= 1_000_000:
        raise BadInput(f"{text!r} is no budget.", todo="Use dollars, as in --budget 25, or none.")
    return amount
