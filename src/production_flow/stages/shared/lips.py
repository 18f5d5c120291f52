"""Who says what when inside a beat, with mouth shapes: from the voices' own timings."""

from __future__ import annotations

from collections.abc import Sequence

from production_flow.documents.scene import Mouth, Speech
from production_flow.documents.storyboard import Beat
from production_flow.stages.base import View, need_take
from production_flow.stages.shared.speech import place_lines
from production_flow.types import Json


def spoken(view: View, place: str, beat: Beat) -> list[dict[str, Json]]:
    """Every line of a beat: speaker, start and length in frames of the beat, mouths per frame of the line."""
    lines = beat.dialogue or ()
    takes = [need_take(view, f"voice:{place}.{index}") for index in range(len(lines))]
    lengths = [_frames(take.output().meta) for take in takes]  # type: ignore[union-attr]
    result = []
    for said, take, at in zip(lines, takes, place_lines(beat, lengths), strict=True):
        timings = take.output("timing")
        mouths = view.data(timings.digest)["mouths"] if timings else []
        result.append({"who": said.character or "narrator", "start": at.start, "length": at.length, "mouths": mouths})
    return result


def _frames(meta: dict[str, Json]) -> int:
    return max(1, int(meta["frames"]))


def speech_by_shot(lines: Sequence[dict[str, Json]], lengths: Sequence[int]) -> dict[int, list[Speech]]:
    """The same, told shot by shot in frames of the shot; a line that runs on is continued in the next."""
    result: dict[int, list[Speech]] = {}
    start = 0
    for index, length in enumerate(lengths):
        for line in lines:
            piece = _piece(line, start, length)
            if piece is not None and line["who"] != "narrator":
                result.setdefault(index, []).append(piece)
        start += length
    return result


def _piece(line: dict[str, Json], shot_start: int, shot_length: int) -> Speech | None:
    begin, end = line["start"], line["start"] + line["length"]
    if end <= shot_start or begin >= shot_start + shot_length:
        return None
    mouths = tuple(Mouth(frame=frame, shape=shape) for frame, shape in line["mouths"])
    return Speech(character=line["who"], start=begin - shot_start, length=line["length"], mouths=mouths)
