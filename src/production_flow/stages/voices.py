"""A voice take per line of dialogue, per showcase line, and for the trailer's narrator."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.bible import Blueprint
from production_flow.documents.cast import Character
from production_flow.documents.storyboard import MAX_SPOKEN, Beat
from production_flow.documents.voice import VoiceSpec
from production_flow.providers.requests import VoiceRequest
from production_flow.stages.base import Stage, View, Waiting, extract, need, part
from production_flow.stages.shared import show
from production_flow.types import Json, NodeId

_PACE = 2.6
"""Words a second that a line may be planned with."""


class VoiceStage(Stage):
    """Nodes: `voice:EPISODE.BEAT.N`, `voice:showcase.ID`, `voice:trailer.N`."""

    name, port, rank, expect = "voice", "voice", 15, 2.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Every line that will be heard; none before the first storyboard stands, so that writing comes first."""
        if not show.boards(view):
            return []
        lines = [
            NodeId(f"voice:{ident}.{beat.id}.{index}")
            for ident, board in show.boards(view)
            for beat in board.beats
            for index in range(len(beat.dialogue or ()))
        ]
        trailer = [NodeId(f"voice:trailer.{number}") for number in (0, 1)]
        return [*lines, *trailer, *self._showcases(view)]

    def _showcases(self, view: View) -> list[NodeId]:
        try:
            people = show.people(view)
        except Waiting:
            return []
        return [NodeId(f"voice:showcase.{p.id}") for p in people if p.showcase_scenes and p.showcase_scenes[0].line]

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The words, the voice, how it is said, how long it may be."""
        place = part(node)
        if place.startswith("trailer."):
            blueprint = need(view, show.BLUEPRINT, Blueprint)
            text = (blueprint.logline, f"{blueprint.title}. {blueprint.tagline}")[int(place[-1])]
            return _inputs(text, show.NARRATOR, limit=14.0)
        if place.startswith("showcase."):
            person = need(view, f"character:{place.removeprefix('showcase.')}", Character)
            return _inputs(person.showcase_scenes[0].line, person.voice, limit=6.0)
        beat_place, _, index = place.rpartition(".")
        beat = show.beat_of(view, beat_place)
        lines = beat.dialogue or ()
        if int(index) >= len(lines):
            raise Waiting(NodeId(f"storyboard:{place[:6]}"))
        said = lines[int(index)]
        return _inputs(said.line, show.voice_of(view, said.character), how=said.how, limit=_limit(beat, int(index)))

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> VoiceRequest:
        """The line to be spoken."""
        return VoiceRequest(
            prompt=inputs["text"],
            voice=VoiceSpec.model_validate(inputs["voice"]),
            how=inputs["how"],
            max_seconds=inputs["limit"],
            seed=seed,
        )


def _inputs(text: str, voice: VoiceSpec, *, how: str = "", limit: float) -> dict[str, Json]:
    return {"text": text, "voice": extract(voice, *VoiceSpec.model_fields), "how": how, "limit": round(limit, 1)}


def _limit(beat: Beat, index: int) -> float:
    """How long a line may be: its share, by words, of the seconds that may be spoken in its beat."""
    words = [len(said.line.split()) + 1 for said in beat.dialogue or ()]
    room = min(MAX_SPOKEN, beat.duration_seconds - 0.6)
    return room * words[index] / sum(words)
