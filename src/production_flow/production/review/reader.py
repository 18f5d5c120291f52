"""A show as its critic reads it: every document that is written, the episodes in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from production_flow.documents.bible import Blueprint
from production_flow.documents.cast import Cast, Character
from production_flow.documents.storyboard import Beat, Storyboard
from production_flow.errors import Missing
from production_flow.production.view import ShowView
from production_flow.types import NodeId


@dataclass(frozen=True)
class Reader:
    """What is written of a show.

    Args:
        boards: The storyboards that are read, by episode, in order.
        before: Those of earlier episodes, which are known and not read.
    """

    view: ShowView
    blueprint: Blueprint | None
    cast: Cast | None
    people: dict[str, Character]
    boards: dict[str, Storyboard]
    before: dict[str, Storyboard]

    @classmethod
    def of(cls, view: ShowView, episodes: tuple[int, ...] = ()) -> Reader:
        """Everything, or some episodes of it.

        Raises:
            Missing: An episode that is asked for is not boarded.
        """
        boards = _boards(view)
        asked = [f"s01e{number:02d}" for number in episodes] or list(boards)
        for ident in asked:
            if ident not in boards:
                raise Missing(
                    f"{ident} is not boarded yet.",
                    where=view.slug,
                    todo=f"Run: pflow make --show {view.slug} --episodes {int(ident[4:])}",
                )
        cast = view.document(NodeId("cast:show"), Cast)
        found = (
            {seed.id: view.document(NodeId(f"character:{seed.id}"), Character) for seed in cast.characters}
            if cast
            else {}
        )
        return cls(
            view,
            view.document(NodeId("blueprint:show"), Blueprint),
            cast,
            {ident: person for ident, person in found.items() if person is not None},
            {ident: boards[ident] for ident in asked},
            {ident: board for ident, board in boards.items() if asked and ident < min(asked)},
        )

    @property
    def written(self) -> bool:
        """Whether there is anything to read."""
        return self.blueprint is not None

    def beats(self) -> Iterator[tuple[str, Beat]]:
        """Every beat that is read, with its episode."""
        for episode, board in self.boards.items():
            for beat in board.beats:
                yield episode, beat

    def name(self, ident: str) -> str:
        """How somebody is called."""
        seeds = self.cast.characters if self.cast else ()
        return next((seed.name for seed in seeds if seed.id == ident), ident)


def _boards(view: ShowView) -> dict[str, Storyboard]:
    """Every storyboard that is written, in the order of the episodes."""
    nodes = sorted(node for node in view.picks if node.startswith("storyboard:"))
    found = {node.partition(":")[2]: view.document(NodeId(node), Storyboard) for node in nodes}
    return {ident: board for ident, board in found.items() if board is not None}


def prose(beat: Beat) -> Iterator[tuple[str, str]]:
    """Everything of a beat that is read as prose, with its field."""
    for field in ("description", "goal", "against", "turn"):
        if text := getattr(beat, field):
            yield field, text
    for index, said in enumerate(beat.dialogue or ()):
        yield f"dialogue.{index}.line", said.line
