"""What a clip says: what happens in each shot, how everybody moves, how fast, and what must not change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from production_flow.documents.scene import Speech
from production_flow.providers.prompting.cutting import sentences
from production_flow.providers.requests import Passage
from production_flow.stages.shared import prompts, staging
from production_flow.types import Json

_KEEP = (
    "Faces, bodies and dress stay exactly as they are from the first frame to the last. "
    "Place, light and drawing style stay. Nobody comes in or changes who is not named."
)


def clip(inputs: Mapping[str, Json], speech: Mapping[int, Sequence[Speech]]) -> list[Passage]:
    """A clip of a beat, from its inputs and what is said in each shot."""
    called, lengths = staging.names(inputs), inputs["lengths"]
    acts = actions(inputs["description"], [shot.get("action", "") for shot in inputs["shots"]])
    shots = [
        passage
        for number, (shot, act) in enumerate(zip(inputs["shots"], acts, strict=True))
        for passage in (
            Passage(kind="action", text=act or _seen(shot, called, inputs["description"]), shot=number),
            *staging.moving(shot, called, number, lengths[number], speech.get(number, ())),
        )
    ]
    return [
        *shots,
        *prompts.surroundings(inputs),
        Passage(kind="mood", text=prompts.pace(inputs["light and mood"])),
        *prompts.people(inputs),
        *(moves(ident, words) for ident, words in staging.people(inputs).items()),
        *prompts.things(inputs),
        keep(),
    ]


def actions(description: str, own: Sequence[str]) -> list[str]:
    """What happens in each shot: its own action, else its share of those sentences that no shot has for its own.

    Args:
        description: Of the whole beat.
        own: The action of each shot; empty where it has none.
    """
    told = " ".join(own)
    free = [sentence for sentence in sentences(description) if sentence.rstrip(".") not in told]
    silent = [number for number, act in enumerate(own) if not act.strip()]
    shares = {number: _share(free, place, len(silent)) for place, number in enumerate(silent)}
    return [prompts.sentence(act) or shares[number] for number, act in enumerate(own)]


def _share(free: Sequence[str], place: int, count: int) -> str:
    """The sentences that fall to one of `count` shots, in their order; where they are few, to the first shots."""
    start, end = (-(-at * len(free) // count) for at in (place, place + 1))
    return " ".join(free[start:end])


def _seen(shot: Mapping[str, Json], called: Mapping[str, str], description: str) -> str:
    """What a shot shows in which nothing is told: its objects, else how the beat ends; nothing where somebody acts."""
    if shot.get("figures"):
        return ""
    things = [called[ident] for ident in shot.get("props", ()) if ident in called]
    return prompts.sentence(f"{' and '.join(things)}, by itself") if things else sentences(description)[-1]


def moves(ident: str, words: Mapping[str, Json]) -> Passage:
    """How a person moves: the guidelines for animation of their document."""
    lines = " ".join(prompts.sentence(line) for line in words.get("animation", ()))
    return Passage(kind="motion", name=ident, text=f"How {words['name']} moves: {lines}" if lines else "")


def keep() -> Passage:
    """What must not change inside a clip."""
    return Passage(kind="keep", text=_KEEP)
