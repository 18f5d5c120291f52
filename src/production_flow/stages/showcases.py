"""Showcases: one scene of seven seconds that only this person could have, with their voice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from production_flow.documents.cast import Character
from production_flow.documents.look import FigureLook, Style
from production_flow.documents.places import Inventory
from production_flow.documents.scene import (
    Camera,
    Mouth,
    Pose,
    Scene,
    SceneFigure,
    SetPlace,
    Speech,
)
from production_flow.providers.requests import Passage, VideoRequest
from production_flow.stages.base import Stage, View, extract, need, need_take, part
from production_flow.stages.shared import motion, prompts, show, staging
from production_flow.stages.shared.meant import meant, meant_inputs
from production_flow.stages.shared.references import brought, reference
from production_flow.stages.shared.showcase import LINE_START, SHOTS
from production_flow.types import Json, NodeId


class ShowcaseClipStage(Stage):
    """One node per character: three moments in motion; `showcase` adds the sound."""

    name, port, rank, expect = "showcase-clip", "video", 60, 8.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Everybody in the cast."""
        return show.cast_nodes(view, "showcase-clip")

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The scene from their document, their look and portrait, their voice's mouths."""
        ident = part(node)
        person = need(view, f"character:{ident}", Character)
        scene = person.showcase_scenes[0]
        place = show.location(view, _home(view, person, scene.location))
        portrait = need_take(view, f"portrait:{ident}")
        plate = need_take(view, f"plate:{place.id}")
        return {
            "words": extract(person, "name", "biometrics", "wardrobe", "accessories", "animation"),
            "guidelines of the place": extract(place, "id", "name", "look", "layout", "always", "never"),
            "scene": scene.model_dump(mode="json", exclude={"line"}),
            "look": extract(person.look, *FigureLook.model_fields),
            "portrait": portrait.digest,
            "plate": plate.digest,
            **brought({"portrait": portrait, "plate": plate}),
            **meant_inputs(view, [ident]),
            "place": extract(place.place, *SetPlace.model_fields),
            "style": show.world(view)["style"],
            "mouths": _mouths(view, ident) if scene.line else [],
            "size": list(view.settings.frame),
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> VideoRequest:
        """Wide, medium, close: seven seconds."""
        moments = inputs["scene"]["moments"] or [inputs["scene"]["description"]]
        shots = tuple(_shot(inputs, seed, index, moments[min(index, len(moments) - 1)]) for index in range(len(SHOTS)))
        width, height = inputs["size"]
        place, who = inputs["guidelines of the place"], inputs["words"]["name"]
        request = VideoRequest(
            purpose="showcase",
            references=(
                reference(inputs, "portrait", "character", part(node), who),
                reference(inputs, "plate", "location", place["id"], f"{place['name']}, empty"),
                *meant(inputs, {part(node): who}),
            ),
            shots=shots,
            length=sum(shot.length for shot in shots),
            width=width,
            height=height,
            seed=seed,
        )
        never = map(prompts.lowered, place.get("never", ()))
        return prompts.worded(request, _said(inputs, shots, part(node)), [prompts.CLEAN, *never])


def _said(inputs: Mapping[str, Json], shots: Sequence[Scene], ident: str) -> list[Passage]:
    """Three moments, the place, the person, how they move."""
    words = inputs["words"]
    called = {ident: words["name"]}
    acts = motion.actions(inputs["scene"]["description"], [shot.action for shot in shots])
    moments = [
        passage
        for number, (shot, act) in enumerate(zip(shots, acts, strict=True))
        for passage in (
            Passage(kind="action", name=ident, text=act, shot=number),
            *staging.speaking(called, number, shot.length, shot.speech),
        )
    ]
    return [
        *moments,
        prompts.guided(inputs["guidelines of the place"]),
        Passage(kind="light", text=prompts.hour(shots[0].time)),
        prompts.style(inputs["style"]),
        Passage(kind="cast", name=ident, text=prompts.described(words, inputs["look"].get("species", "human"))),
        motion.moves(ident, words),
        motion.keep(),
    ]


def _home(view: View, person: Character, wanted: str) -> str:
    known = [seed.id for seed in need(view, show.INVENTORY, Inventory).locations]
    return next((ident for ident in (wanted, *person.haunts) if ident in known), known[0])


def _mouths(view: View, ident: str) -> list[Json]:
    take = need_take(view, f"voice:showcase.{ident}")
    timings = take.output("timing")
    mouths: list[Json] = view.data(timings.digest)["mouths"] if timings else []
    return mouths


def _shot(inputs: Mapping[str, Json], seed: int, index: int, action: str) -> Scene:
    size, movement, length = SHOTS[index]
    look = FigureLook.model_validate(inputs["look"])
    return Scene(
        place=SetPlace.model_validate(inputs["place"]),
        camera=Camera(size=size, movement=movement),
        figures=(
            SceneFigure(look=look, pose=_pose(action), expression=("neutral", "think", "warm")[index], main=True),
        ),
        action=action,
        speech=_speech(inputs["mouths"], look.id, sum(shot[2] for shot in SHOTS[:index]), length),
        style=Style.model_validate(inputs["style"]),
        time="golden" if inputs["style"].get("look") != "ink" else "night",
        length=length,
        seed=seed,
    )


def _speech(mouths: list[Json], who: str, begin: int, length: int) -> tuple[Speech, ...]:
    """The line starts with the second shot, a third of a second in."""
    if not mouths:
        return ()
    start = LINE_START - begin
    long = max(1, mouths[-1][0] + 2)
    if start >= length or start + long <= 0:
        return ()
    shapes = tuple(Mouth(frame=frame, shape=shape) for frame, shape in mouths)
    return (Speech(character=who, start=start, length=long, mouths=shapes),)


_POSES: tuple[tuple[str, Pose], ...] = (
    ("walk", "walk"),
    ("sit", "sit"),
    ("write", "write"),
    ("point", "point"),
    ("phone", "phone"),
    ("call", "phone"),
    ("stir", "cook"),
    ("cook", "cook"),
    ("knead", "cook"),
    ("crouch", "crouch"),
    ("kneel", "crouch"),
    ("lean", "lean"),
    ("driv", "drive"),
    ("steer", "drive"),
    ("wave", "wave"),
    ("hold", "hold"),
    ("lift", "hold"),
    ("reach", "reach"),
    ("polish", "work"),
    ("repair", "work"),
    ("wipe", "work"),
)


def _pose(action: str) -> Pose:
    text = action.lower()
    return next((pose for word, pose in _POSES if word in text), "stand")
