"""The clip of a beat: its shots in motion, lips in time with the voices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from production_flow.documents.scene import Scene, Speech
from production_flow.documents.storyboard import Shot
from production_flow.graph.take import Take
from production_flow.providers.requests import Reference, VideoRequest
from production_flow.stages.base import Stage, View, need_take, part
from production_flow.stages.shared import motion, prompts, scenes, show
from production_flow.stages.shared.laid import laid, laid_inputs
from production_flow.stages.shared.lips import speech_by_shot, spoken
from production_flow.stages.shared.references import PNG, mime_of, reference_inputs, references
from production_flow.types import Json, NodeId

SHOTS = "pictures of shots"
"""The input that holds the pictures of further shots, by the shot's place in the row, counted from 1."""


class ClipStage(Stage):
    """One node per beat; one clip for the whole beat, whoever makes it."""

    name, port, rank, expect = "clip", "video", 39, 10.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Every beat of every episode that is made now."""
        return show.beat_nodes(view, "clip")

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """What every shot shows, what is said in it, the keyframe, the shots that have pictures, and the size."""
        place = part(node)
        beat = show.beat_of(view, place)
        shots = scenes.shots_of(beat)
        picture = scenes.picture_inputs(view, beat, shots, "animation")
        keyframe = need_take(view, f"keyframe:{place}")
        departure = {_NAMES[name]: value for name, value in _departure(keyframe, shots[0]).items()}
        return {
            **picture,
            **reference_inputs(view, picture),
            **laid_inputs(view, place),
            "lengths": scenes.shot_frames(beat),
            "speech": spoken(view, place, beat),
            "keyframe": keyframe.digest,
            **departure,
            **_pictured(view, place, shots),
            "size": list(view.settings.frame),
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> VideoRequest:
        """Every shot in order, from the picked keyframe."""
        lengths: Sequence[int] = inputs["lengths"]
        speech: Mapping[int, Sequence[Speech]] = speech_by_shot(inputs["speech"], lengths)
        shots = _turned(scenes.scenes_from(inputs, seed, lengths, speech), inputs)
        width, height = inputs["size"]
        first = Reference(
            role="first-frame",
            name="keyframe",
            digest=inputs["keyframe"],
            mime=inputs.get("keyframe format", PNG),
            own=inputs.get("own keyframe", False),
            shows="the keyframe",
        )
        request = VideoRequest(
            purpose="clip",
            references=(first, *laid(inputs), *_later(inputs), *references(inputs)),
            shots=shots,
            length=sum(lengths),
            width=width,
            height=height,
            seed=seed,
        )
        return prompts.worded(request, motion.clip(inputs, speech), prompts.forbidden(inputs))


_NAMES = {"own": "own keyframe", "mime": "keyframe format", "angle": "keyframe angle"}
"""What a keyframe departs in, as the inputs of a clip call it."""


def _departure(picture: Take, shot: Shot) -> dict[str, Json]:
    """In what the picked picture of a shot departs from the storyboard: a person's own, or another angle."""
    if picture.source == "person":
        mime = mime_of(picture)
        return {"own": True, **({"mime": mime} if mime != PNG else {})}
    scene = picture.request.get("scene")
    angle = scene.get("camera", {}).get("angle", "eye") if scene else shot.angle
    return {} if angle == shot.angle else {"angle": angle}


def _pictured(view: View, place: str, shots: Sequence[Shot]) -> dict[str, Json]:
    """The pictures of further shots that were asked for; nothing where none was."""
    found: dict[str, Json] = {}
    for number, shot in enumerate(shots[1:], start=1):
        node = NodeId(f"shot:{place}.{shot.id}")
        take = view.take(node) if view.asked(node) else None
        if take is not None:
            found[str(number)] = {"digest": take.digest, **_departure(take, shot)}
    return {SHOTS: found} if found else {}


def _later(inputs: Mapping[str, Json]) -> list[Reference]:
    """The pictures of further shots as references."""
    return [
        Reference(
            role="shot",
            name=f"shot {int(number) + 1}",
            digest=picture["digest"],
            mime=picture.get("mime", PNG),
            own=picture.get("own", False),
            shows=f"shot {int(number) + 1} as it begins",
        )
        for number, picture in inputs.get(SHOTS, {}).items()
    ]


def _turned(shots: tuple[Scene, ...], inputs: Mapping[str, Json]) -> tuple[Scene, ...]:
    """The shots from the angles of their picked pictures, where those were taken from others."""
    angles = {int(number): picture.get("angle") for number, picture in inputs.get(SHOTS, {}).items()}
    angles[0] = inputs.get("keyframe angle")
    return tuple(
        shot.model_copy(update={"camera": shot.camera.model_copy(update={"angle": angle})})
        if (angle := angles.get(number))
        else shot
        for number, shot in enumerate(shots)
    )
