"""The clip of a beat: its shots in motion, lips in time with the voices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from production_flow.documents.scene import Speech
from production_flow.providers.requests import Reference, VideoRequest
from production_flow.stages.base import Stage, View, need_take, part
from production_flow.stages.shared import prompts, scenes, show
from production_flow.stages.shared.lips import speech_by_shot, spoken
from production_flow.stages.shared.references import reference_inputs, references
from production_flow.types import Json, NodeId


class ClipStage(Stage):
    """One node per beat; one clip for the whole beat, whoever makes it."""

    name, port, rank, expect = "clip", "video", 39, 10.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Every beat of every episode that is made now."""
        return show.beat_nodes(view, "clip")

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """What every shot shows, what is said in it, the keyframe, and the size."""
        place = part(node)
        beat = show.beat_of(view, place)
        shots = scenes.shots_of(beat)
        picture = scenes.picture_inputs(view, beat, shots)
        return {
            **picture,
            **reference_inputs(view, picture),
            "lengths": scenes.shot_frames(beat),
            "speech": spoken(view, place, beat),
            "keyframe": need_take(view, f"keyframe:{place}").digest,
            "size": list(view.settings.frame),
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> VideoRequest:
        """Every shot in order, from the picked keyframe."""
        lengths: Sequence[int] = inputs["lengths"]
        speech: Mapping[int, Sequence[Speech]] = speech_by_shot(inputs["speech"], lengths)
        shots = scenes.scenes_from(inputs, seed, lengths, speech)
        width, height = inputs["size"]
        first = Reference(role="first-frame", name="keyframe", digest=inputs["keyframe"])
        return VideoRequest(
            purpose="clip",
            prompt="\n\n".join(prompts.picture_prompt(inputs, index) for index in range(len(shots))),
            references=(first, *references(inputs)),
            shots=shots,
            length=sum(lengths),
            width=width,
            height=height,
            seed=seed,
        )
