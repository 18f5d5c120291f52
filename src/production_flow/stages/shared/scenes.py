"""From a beat's shot to the structured scene that a renderer draws."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from production_flow import timing
from production_flow.documents.look import FigureLook, Style
from production_flow.documents.places import Location
from production_flow.documents.scene import Camera, Scene, SceneFigure, SceneProp, SetPlace, Speech
from production_flow.documents.storyboard import Beat, Shot, ShotFigure
from production_flow.stages.base import View, extract
from production_flow.stages.shared import show
from production_flow.types import Json


def shots_of(beat: Beat) -> tuple[Shot, ...]:
    """The shots of a beat; a beat without any is one shot of everybody in it."""
    if beat.shots:
        return beat.shots
    figures = tuple(ShotFigure(character=ident) for ident in beat.characters)
    return (Shot(id="a", size="wide", seconds=beat.duration_seconds, figures=figures, action=beat.description),)


PERSON = ("name", "biometrics", "wardrobe", "accessories")
"""What a prompt says of a character beside what they do."""


def picture_inputs(view: View, beat: Beat, shots: Sequence[Shot], *more: str) -> dict[str, Json]:
    """Everything that the picture of these shots is made from, by name; never the beat's number or act.

    `more` names further fields of the characters' documents.
    """
    seen = sorted({figure.character for shot in shots for figure in shot.figures})
    held = {figure.holds for shot in shots for figure in shot.figures if figure.holds}
    things = sorted(held | {ident for shot in shots for ident in shot.props})
    cast = {person.id: person for person in show.people(view)}
    place = show.location(view, beat.location_id)
    if folk := folk_of([person.look.species for person in cast.values()]):
        details = (*place.place.details, folk)
        place = place.model_copy(update={"place": place.place.model_copy(update={"details": details})})
    props = [found for ident in things if (found := show.prop(view, ident))]
    blueprint = show.world(view)
    return {
        "description": beat.description,
        "shots": [_shot_input(shot) for shot in shots],
        "light and mood": extract(beat, "lighting", "mood", "time", "weather", "tension", "continuity"),
        "style": blueprint["style"],
        f"place {place.id}": _place_input(place, beat),
        **{f"look of {ident}": extract(cast[ident].look, *FigureLook.model_fields) for ident in seen if ident in cast},
        **{f"words of {ident}": extract(cast[ident], *PERSON, *more) for ident in seen if ident in cast},
        **{f"prop {found.id}": extract(found, "id", "kind", "name", "look", "colour", "material") for found in props},
    }


_MACHINES = {"robot"}
_BEASTS = {"fox", "cat", "dog", "bear", "rabbit", "wolf", "mouse", "animal"}


def folk_of(species: Sequence[str]) -> str:
    """Who else lives in the show's world, as a detail of its places; empty is people, as everywhere."""
    for kinds, said in ((_MACHINES, "robots about"), (_BEASTS, "animals about")):
        if len(species) > 1 and kinds.issuperset(species):
            return said
    return ""


def _shot_input(shot: Shot) -> dict[str, Json]:
    return shot.model_dump(mode="json", exclude_defaults=True, exclude={"seconds", "lines"})


def _place_input(place: Location, beat: Beat) -> dict[str, Json]:
    """The place with its guidelines, and its light at the beat's time of day."""
    light = {"light": place.light[beat.time]} if beat.time in place.light else {}
    guidelines = extract(place, "name", "look", "layout", "always", "never")
    return {**guidelines, "place": extract(place.place, *SetPlace.model_fields), **light}


def scenes_from(
    inputs: Mapping[str, Json],
    seed: int,
    lengths: Sequence[int] = (),
    speech: Mapping[int, Sequence[Speech]] | None = None,
) -> tuple[Scene, ...]:
    """The scenes of a beat's shots, from its picture inputs.

    Args:
        inputs: What `picture_inputs` gave.
        seed: The take's seed.
        lengths: Frames per shot; 0 (a still) where none are given.
        speech: What is said in each shot, by its place in the row.
    """
    looks = {key.removeprefix("look of "): look for key, look in inputs.items() if key.startswith("look of ")}
    props = {key.removeprefix("prop "): item for key, item in inputs.items() if key.startswith("prop ")}
    place = next(item["place"] for key, item in inputs.items() if key.startswith("place "))
    light = inputs["light and mood"]
    scenes = []
    for index, data in enumerate(inputs["shots"]):
        shot = Shot.model_validate({"seconds": 1, **data})
        wanted = [ident for ident in dict.fromkeys([*shot.props, *(f.holds for f in shot.figures)]) if ident in props]
        scenes.append(
            Scene(
                place=SetPlace.model_validate(place),
                time=light.get("time", "day"),
                weather=light.get("weather", "clear"),
                lighting=light.get("lighting", ""),
                mood=light.get("mood", ""),
                tension=light.get("tension", 3.0),
                camera=Camera(size=shot.size, angle=shot.angle, movement=shot.movement),
                figures=tuple(_figure(figure, looks) for figure in shot.figures if figure.character in looks),
                props=tuple(_thing(props[ident]) for ident in wanted),
                action=shot.action or inputs["description"],
                speech=tuple((speech or {}).get(index, ())),
                style=Style.model_validate(inputs["style"]),
                length=lengths[index] if lengths else 0,
                seed=seed,
            )
        )
    return tuple(scenes)


def _thing(item: Mapping[str, Json]) -> SceneProp:
    return SceneProp(**{name: item[name] for name in SceneProp.model_fields if name in item})


def _figure(figure: ShotFigure, looks: Mapping[str, Json]) -> SceneFigure:
    fields = figure.model_dump(exclude={"character"})
    return SceneFigure(look=FigureLook.model_validate(looks[figure.character]), **fields)


def shot_frames(beat: Beat) -> list[int]:
    """Frames of each shot, summing to the beat's exactly."""
    shots = shots_of(beat)
    lengths = [timing.frames(shot.seconds) for shot in shots]
    lengths[-1] = max(1, beat.frames - sum(lengths[:-1]))
    return lengths
