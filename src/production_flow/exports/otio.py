"""The cut as OpenTimelineIO: what people saw is what an editor opens.

Pieces of our timeline overlap by the length of a transition. OpenTimelineIO lays clips end to end and gives the
transition the frames on either side of the cut, so the cut is put in the middle of the overlap. A clip that came out
too short is followed by its last frame, frozen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final
from urllib.parse import quote

import opentimelineio as otio

from production_flow.documents.timeline import Picture, Sound, Timeline, Track

NameOf = Callable[[Picture | Sound], str]
"""The path of a piece's media inside the package: `takes/S01E01_b07_t01.mp4`."""

LengthOf = Callable[[Picture | Sound], int | None]
"""How many frames a piece's media has, where that is known."""

SPACE: Final = "production_flow"
"""Under this name our own facts stand in the metadata."""

_KINDS: Final = {
    "dissolve": otio.schema.TransitionTypes.SMPTE_Dissolve,
    "match": otio.schema.TransitionTypes.SMPTE_Dissolve,
}
_COLOURS: Final = {
    "act": otio.schema.MarkerColor.RED,
    "beat": otio.schema.MarkerColor.GREEN,
    "note": otio.schema.MarkerColor.YELLOW,
}


def write(timeline: Timeline, name_of: NameOf, length_of: LengthOf = lambda _: None, *, core: str | None = None) -> str:
    """The text of an .otio file.

    Args:
        timeline: The cut.
        name_of: Where the media of a piece lies, relative to the .otio file.
        length_of: Length of the media of a piece, in frames; a loop of unknown length stays one clip.
        core: Write for an older reader: a release of OpenTimelineIO such as `0.14.0`.
    """
    options = {"target_schema_versions": otio.versioning.fetch_map("OTIO_CORE", core)} if core else {}
    text: str = otio.adapters.write_to_string(_Writer(timeline, name_of, length_of).made(), "otio_json", **options)
    return text


class _Writer:
    """Turns one timeline into objects of OpenTimelineIO."""

    def __init__(self, timeline: Timeline, name_of: NameOf, length_of: LengthOf) -> None:
        self._timeline, self._name_of = timeline, name_of
        self._rate = timeline.rate_numerator / timeline.rate_denominator
        self._lengths: dict[str, int] = defaultdict(int)
        sounds = [sound for track in timeline.tracks for sound in track.items]
        items: list[Picture | Sound] = [*timeline.pictures, *sounds]
        for item in items:
            known = length_of(item)
            self._lengths[item.source] = max(self._lengths[item.source], known or item.start + _own(item))

    def made(self) -> Any:
        """The timeline: the pictures on one track, each sound track on as many as it needs, and the markers."""
        cut = self._timeline
        result = otio.schema.Timeline(name=cut.title, global_start_time=self._time(0))
        result.metadata[SPACE] = {
            "id": cut.id,
            "width": cut.width,
            "height": cut.height,
            "loudness": cut.loudness,
            "grade": cut.grade.model_dump(mode="json"),
        }
        result.tracks.append(self._pictures())
        result.tracks.extend(lane for track in cut.tracks for lane in self._sounds(track))
        result.tracks.markers.extend(self._markers())
        return result

    def _time(self, frame: int) -> Any:
        return otio.opentime.RationalTime(frame, self._rate)

    def _range(self, start: int, length: int) -> Any:
        return otio.opentime.TimeRange(self._time(start), self._time(length))

    def _clip(self, item: Picture | Sound, start: int, length: int, facts: dict[str, Any]) -> Any:
        reference = otio.schema.ExternalReference(
            target_url=quote(self._name_of(item)), available_range=self._range(0, self._lengths[item.source])
        )
        reference.name = item.id
        clip = otio.schema.Clip(name=item.id, media_reference=reference, source_range=self._range(start, length))
        clip.metadata[SPACE] = {"node": item.node, "source": item.source, **{k: v for k, v in facts.items() if v}}
        return clip

    def _pictures(self) -> Any:
        track = otio.schema.Track(name="Picture", kind=otio.schema.TrackKind.Video)
        pieces = self._timeline.pictures
        for number, piece in enumerate(pieces):
            head = _before(piece.overlap) if piece.join != "cut" else 0
            after = pieces[number + 1] if number + 1 < len(pieces) else None
            tail = _tail(after) if after else 0
            if piece.overlap and piece.join != "cut":
                track.append(self._transition(piece))
            facts = {"title": piece.title, "act": piece.act, "fade_in": piece.fade_in, "fade_out": piece.fade_out}
            track.extend(self._shown(piece, piece.start + head, piece.length - head - tail, facts))
        return track

    def _shown(self, piece: Picture, start: int, length: int, facts: dict[str, Any]) -> Iterator[Any]:
        """A piece of picture: its clip, and its last frame for as long as that is held."""
        moving = min(length, max(0, piece.start + _own(piece) - start))
        if moving:
            yield self._clip(piece, start, moving, facts)
        if length > moving:
            last = self._clip(piece, max(0, piece.start + _own(piece) - 1), length - moving, {**facts, "held": True})
            last.name = f"{piece.id} held"
            last.effects.append(otio.schema.FreezeFrame(name="held"))
            last.media_reference.available_range = None  # one frame of it is shown, for longer than there is media
            yield last

    def _transition(self, piece: Picture) -> Any:
        before = _before(piece.overlap)
        return otio.schema.Transition(
            name=piece.join,
            transition_type=_KINDS.get(piece.join, otio.schema.TransitionTypes.Custom),
            in_offset=self._time(before),
            out_offset=self._time(piece.overlap - before),
            metadata={SPACE: {"join": piece.join}},
        )

    def _sounds(self, track: Track) -> Iterator[Any]:
        """One track for each lane: sounds of a track may overlap, clips of a lane may not."""
        for number, lane in enumerate(_lanes(track.items), 1):
            name = track.name.capitalize() + (f" {number}" if number > 1 else "")
            made = otio.schema.Track(name=name, kind=otio.schema.TrackKind.Audio)
            made.metadata[SPACE] = {"track": track.name, "ducked": track.ducked}
            at = 0
            for sound in lane:
                if sound.at > at:
                    made.append(otio.schema.Gap(source_range=self._range(0, sound.at - at)))
                made.extend(self._runs(sound))
                at = sound.at + sound.length
            yield made

    def _runs(self, sound: Sound) -> Iterator[Any]:
        """The clips of a sound: one, or as many as a loop goes round."""
        facts = {name: getattr(sound, name) for name in ("gain_db", "pan", "fade_in", "fade_out", "loop")}
        start, left = sound.start, sound.length
        whole = self._lengths[sound.source]
        while left > 0:
            length = min(left, whole - start) if sound.loop and whole > start else left
            yield self._clip(sound, start, length, facts)
            start, left = 0, left - length

    def _markers(self) -> Iterator[Any]:
        for marker in self._timeline.markers:
            made = otio.schema.Marker(
                name=marker.name, marked_range=self._range(marker.at, 1), color=_COLOURS[marker.kind]
            )
            made.metadata[SPACE] = {"kind": marker.kind}
            yield made


def _own(item: Picture | Sound) -> int:
    """How many frames of a piece its media really has."""
    return item.length - item.held if isinstance(item, Picture) else item.length


def _before(overlap: int) -> int:
    """How many frames of an overlap lie before the cut."""
    return overlap // 2


def _tail(after: Picture) -> int:
    """How many frames at the end of a piece lie after the cut to the next."""
    return after.overlap if after.join == "cut" else after.overlap - _before(after.overlap)


def _lanes(sounds: Sequence[Sound]) -> list[list[Sound]]:
    """Sounds laid onto as few lanes as hold them without overlap, in order of time."""
    lanes: list[list[Sound]] = []
    for sound in sorted(sounds, key=lambda item: (item.at, item.id)):
        free = next((lane for lane in lanes if lane[-1].at + lane[-1].length <= sound.at), None)
        if free is None:
            lanes.append([sound])
        else:
            free.append(sound)
    return lanes
