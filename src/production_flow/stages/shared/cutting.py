"""Pieces of a timeline that the cuts have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from production_flow.documents.look import Style
from production_flow.documents.storyboard import Beat
from production_flow.documents.timeline import Grade, Picture, Sound, Track
from production_flow.graph.take import Take
from production_flow.stages.base import View, need_take
from production_flow.stages.shared import show
from production_flow.timing import RATE
from production_flow.types import Json, NodeId

FADE = 12
"""Frames of a fade or dissolve: one group of pictures, so that the join encodes no more than that."""

VOICE_GAIN, MUSIC_GAIN, EFFECT_GAIN = 0.0, -4.0, 3.0
"""Gains in dB of voices, music and effects before ducking and normalising."""


def piece(take: Take) -> list[Json]:
    """What a cut needs of a take: digest and frames of the film.

    Sounds, and clips of another rate, are counted in frames of the film; a clip that came out longer than it was
    ordered ends where it was to end.
    """
    main = take.output()
    assert main is not None
    frames = main.meta.get("frames")
    if frames is None or main.meta.get("fps", RATE) != RATE:
        frames = int(float(main.meta["seconds"]) * RATE + 0.01)
    return [main.digest, min(int(frames), _ordered(take) or int(frames))]


def _ordered(take: Take) -> int:
    """How many frames of a clip were asked for; 0 for what has no length, or was brought by a person."""
    return int(take.request.get("length", 0))


def shot(view: View, episode: str, beat: Beat) -> dict[str, Json]:
    """What a cut shows of a beat: its clip as `clip ID`; where that could not be made, its keyframe as `still ID`.

    The frames that a clip came out too short are its `held ID`: models make the lengths that they make.
    Why it could not is not told: the same failure in other words is no other film.

    Raises:
        Waiting: The clip is still to come, or there is no keyframe either.
    """
    place = f"{episode}.{beat.id}"
    if not view.failed(NodeId(f"clip:{place}")):
        clip = need_take(view, f"clip:{place}")
        source = piece(clip)
        held = max(0, _ordered(clip) - source[1])
        return {f"clip {beat.id}": source, **({f"held {beat.id}": held} if held else {})}
    take = need_take(view, f"keyframe:{place}")
    ours = take.source == "made" and take.tier == "draft"
    return {f"still {beat.id}": [take.digest, beat.frames, ours]}


def shown(inputs: Mapping[str, Json], episode: str, ident: str) -> tuple[list[Json], dict[str, Json]]:
    """The source of a beat from the inputs that `shot` gave, and the fields of its picture."""
    clip = f"clip:{episode}.{ident}"
    if (source := inputs.get(f"clip {ident}")) is not None:
        return source, {"node": clip}
    digest, frames, ours = inputs[f"still {ident}"]
    return [digest, frames], {"node": f"keyframe:{episode}.{ident}", "instead_of": clip, "graded": not ours}


def sound(ident: str, node: str, source: Sequence[Json], at: int, **fields: Json) -> Sound:
    """A sound that plays from its start, no longer than its source."""
    digest, frames = source
    length = max(1, min(frames, fields.pop("length", frames)))
    return Sound(id=ident, node=node, source=digest, at=max(0, at), length=length, **fields)


def tracks(voices: list[Sound], music: list[Sound], effects: list[Sound]) -> tuple[Track, ...]:
    """Dialogue, ducked music, effects."""
    return (
        Track(name="dialogue", items=tuple(voices)),
        Track(name="music", items=tuple(music), ducked=True),
        Track(name="effects", items=tuple(effects)),
    )


def picture(ident: str, node: str, source: Sequence[Json], **fields: Json) -> Picture:
    """A piece of picture, the whole of its source where no length is given."""
    digest, frames = source
    return Picture(id=ident, node=node, source=digest, length=fields.pop("length", frames), **fields)


def grade(style: Style) -> Grade:
    """A grade towards the palette, for clips that the show's own artist did not draw.

    Shadows lean to the darkest colour of the palette by 4%, lights to the lightest by 8%.
    """
    if not style.palette:
        return Grade()
    colours = sorted((_rgb(colour.hex) for colour in style.palette), key=sum)
    dark, light = colours[0], colours[-1]
    return Grade(
        lift=_lean(dark, 0.0, 0.04),
        gain=_lean(light, 1.0, 0.08),
        saturation=0.85 if style.look == "ink" else 1.0,
        strength=1.0,
    )


def foreign_style(view: View, clips: Iterable[NodeId]) -> dict[str, Json]:
    """The show's `style`, for a grade, where one of the clips is not of our own; else nothing hangs on it."""
    takes = [take for node in clips if (take := view.take(node)) is not None]
    ours = all(take.source == "made" and take.tier == "draft" for take in takes)
    return {} if ours else {"style": show.world(view)["style"]}


def grade_of(inputs: Mapping[str, Json]) -> Grade:
    """The grade towards the palette of the `style` input, where there is one."""
    return grade(Style.model_validate(inputs["style"])) if "style" in inputs else Grade()


def _rgb(text: str) -> tuple[float, float, float]:
    red, green, blue = (int(text[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _lean(colour: tuple[float, float, float], base: float, amount: float) -> tuple[float, float, float]:
    mean = sum(colour) / 3
    red, green, blue = (round(base + amount * (channel - mean), 4) for channel in colour)
    return red, green, blue
