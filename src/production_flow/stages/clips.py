"""The clip of a beat: its shots in motion, lips in time with the voices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from production_flow.documents.scene import Angle, Scene, Speech
from production_flow.documents.storyboard import Shot
from production_flow.graph.take import Take
from production_flow.providers.requests import Reference, VideoRequest
from production_flow.stages.base import Stage, View, need_take, part
from production_flow.stages.shared import motion, prompts, scenes, show
from production_flow.stages.shared.lips import speech_by_shot, spoken
from production_flow.stages.shared.references import PNG, mime_of, reference_inputs, references
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
        picture = scenes.picture_inputs(view, beat, shots, "animation")
        keyframe = need_take(view, f"keyframe:{place}")
        return {
            **picture,
            **reference_inputs(view, picture),
            "lengths": scenes.shot_frames(beat),
            "speech": spoken(view, place, beat),
            "keyframe": keyframe.digest,
            **_departure(keyframe, shots[0]),
            "size": list(view.settings.frame),
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> VideoRequest:
        """Every shot in order, from the picked keyframe."""
        lengths: Sequence[int] = inputs["lengths"]
        speech: Mapping[int, Sequence[Speech]] = speech_by_shot(inputs["speech"], lengths)
        shots = _from_angle(scenes.scenes_from(inputs, seed, lengths, speech), inputs.get("keyframe angle"))
        width, height = inputs["size"]
        first = Reference(
            role="first-frame",
            name="keyframe",
            digest=inputs["keyframe"],
            mime=inputs.get("keyframe format", "image/png"),
            own=inputs.get("own keyframe", False),
            shows="the keyframe",
        )
        request = VideoRequest(
            purpose="clip",
            references=(first, *references(inputs)),
            shots=shots,
            length=sum(lengths),
            width=width,
            height=height,
            seed=seed,
        )
        return prompts.worded(request, motion.clip(inputs, speech), prompts.forbidden(inputs))


def _departure(keyframe: Take, shot: Shot) -> dict[str, Json]:
    """In what the picked keyframe departs from the storyboard: a person's own picture, or another angle."""
    if keyframe.source == "person":
        mime = mime_of(keyframe)
        return {"own keyframe": True, **({"keyframe format": mime} if mime != PNG else {})}
    scene = keyframe.request.get("scene")
    angle = scene.get("camera", {}).get("angle", "eye") if scene else shot.angle
    return {} if angle == shot.angle else {"keyframe angle": angle}


def _from_angle(shots: tuple[Scene, ...], angle: Angle | None) -> tuple[Scene, ...]:
    """The first shot from the angle of the picked keyframe."""
    if angle is None:
        return shots
    camera = shots[0].camera.model_copy(update={"angle": angle})
    return (shots[0].model_copy(update={"camera": camera}), *shots[1:])
