"""Shows for the figures of the built-in artist: a sentence, its documents, and the pilot's keyframes as scenes."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar, cast

from production_flow.documents.base import Document
from production_flow.documents.cast import Character
from production_flow.documents.scene import Scene
from production_flow.documents.storyboard import Beat, Storyboard
from production_flow.embedded.writer import compose
from production_flow.embedded.writer.story import story
from production_flow.graph.take import Take
from production_flow.providers.requests import TextRequest
from production_flow.stages.base import Settings, View
from production_flow.stages.portraits import PortraitStage
from production_flow.stages.shared import scenes, show
from production_flow.types import Digest, Json, NodeId

DATA = Path(__file__).parent / "data"
EPISODE = "s01e01"

D = TypeVar("D", bound=Document)


@dataclass(frozen=True)
class Keyframe:
    """The first shot of a beat, and what it is drawn from."""

    beat: Beat
    scene: Scene


class Show:
    """A show as its documents say it; a `View` that needs no workspace."""

    settings = Settings()

    def __init__(self, prompt: str, kit: str, seed: int = 1) -> None:
        self.prompt, self.kit, self.seed = prompt, kit, seed
        self._written: dict[NodeId, Document] = {}

    def take(self, node: NodeId) -> Take | None:
        """Nothing is made."""
        del node

    def failed(self, node: NodeId) -> bool:
        """Nothing has failed."""
        del node
        return False

    def asked(self, node: NodeId) -> bool:
        """Nothing was asked for."""
        del node
        return False

    def data(self, digest: Digest) -> Json:
        """There is no media store."""
        raise KeyError(digest)

    def document(self, node: NodeId, kind: type[D]) -> D | None:
        """The document that the writer writes for a node."""
        if node not in self._written:
            name, _, ident = node.partition(":")
            material: dict[str, Json] = {"prompt": self.prompt, "seed": self.seed, "id": ident}
            if name == "storyboard":
                material |= {"episode": {"id": ident, "number": int(ident[-2:])}}
            self._written[node] = compose(TextRequest(document=name, material=material))[0]
        found = self._written[node]
        return found if isinstance(found, kind) else None

    @cached_property
    def board(self) -> Storyboard:
        """The pilot."""
        return cast("Storyboard", self.document(NodeId(f"storyboard:{EPISODE}"), Storyboard))

    @cached_property
    def cast(self) -> list[Character]:
        """Everybody, the protagonist first."""
        return show.people(cast("View", self))

    @cached_property
    def keyframes(self) -> list[Keyframe]:
        """The pilot's keyframes in order."""
        found = []
        for beat in self.board.beats:
            inputs = scenes.picture_inputs(cast("View", self), beat, scenes.shots_of(beat)[:1])
            found.append(Keyframe(beat, scenes.scenes_from(inputs, self.seed)[0]))
        return found

    def sitting(self, person: Character) -> Scene:
        """The scene of somebody's portrait."""
        node, stage = NodeId(f"portrait:{person.id}"), PortraitStage()
        inputs = stage.inputs(node, cast("View", self))
        return cast("Scene", stage.request(node, inputs, self.seed).scene)


def shows(most: int) -> list[Show]:
    """The first sentence of every kit in the order of the file, then the second of every kit, up to `most`."""
    rows = tomllib.loads((DATA / "prompts.toml").read_text(encoding="utf-8"))["prompt"]
    turns: dict[str, int] = {}
    ranked = []
    for number, row in enumerate(rows):
        kit = story(row["text"], 1).kit.id
        turns[kit] = turns.get(kit, 0) + 1
        ranked.append((turns[kit], number, row["text"], kit))
    return [Show(text, kit) for _, _, text, kit in sorted(ranked)[:most]]
