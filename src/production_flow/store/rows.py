"""Takes and shows as database rows and back."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from production_flow.graph.take import Made, Take, TakeNotice
from production_flow.types import Json


@dataclass(frozen=True)
class ShowRow:
    """A show as the library knows it: its sentence, its seed and its settings.

    `id` follows from sentence and seed and is forever; `slug` is its name in commands and folders.
    `binned` is when it was thrown away, in seconds since 1970; 0 where it was not.
    """

    id: str
    slug: str
    title: str
    prompt: str
    seed: int
    settings: dict[str, Json] = field(default_factory=dict)
    born: int = 0
    binned: int = 0


def take_to_row(show: str, take: Take) -> dict[str, Json]:
    """The columns of a take."""
    return {
        "show": show,
        "node": take.node,
        "take_key": take.key,
        "input_key": take.input_key,
        "number": take.number,
        "source": take.source,
        "provider": take.provider,
        "model": take.model,
        "version": take.version,
        "seed": take.seed,
        "outputs": [asdict(made) for made in take.outputs],
        "notices": [asdict(notice) for notice in take.notices],
        "fingerprints": take.fingerprints,
        "request": take.request,
        "cost": take.cost,
        "seconds": take.seconds,
        "choice": take.choice,
    }


def row_to_take(row: Any) -> Take:
    """A take from its row."""
    return Take(
        node=row.node,
        key=row.take_key,
        input_key=row.input_key,
        number=row.number,
        source=row.source,
        provider=row.provider,
        model=row.model,
        version=row.version,
        seed=row.seed,
        outputs=tuple(Made(**made) for made in row.outputs),
        notices=tuple(TakeNotice(**notice) for notice in row.notices),
        fingerprints=row.fingerprints,
        request=row.request,
        cost=row.cost,
        seconds=row.seconds,
        choice=row.choice,
        id=row.id,
    )
