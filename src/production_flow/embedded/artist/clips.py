"""Clips: the shots of a beat in order with hard cuts, or a card with lettering, as H.264 without sound."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from production_flow import timing
from production_flow.documents.scene import Scene
from production_flow.embedded.artist.layouts.cards import TitleCard
from production_flow.embedded.artist.renderer import Renderer
from production_flow.errors import BadInput
from production_flow.hashing import canonical
from production_flow.media import canvas as canvases
from production_flow.media.video import Encoder
from production_flow.providers.ports import Notice, Output, Progress, Result
from production_flow.providers.requests import VideoRequest
from production_flow.types import Json

_PATIENCE = 0.4
"""Seconds of work between two words of progress."""


class Drawn(Protocol):
    """Anything that gives a frame at a time."""

    notices: list[Notice]

    def frame(self, frame: float) -> canvases.Pixels:
        """The picture at a frame."""

    def record(self) -> dict[str, Json]:
        """What it shows."""


def make(request: VideoRequest, folder: Path, progress: Progress) -> Result:
    """Draws and encodes what is asked for.

    Raises:
        BadInput: There is nothing to draw.
    """
    work = _Work(request, folder, progress)
    work.run()
    return Result(outputs=work.outputs(), notices=tuple(work.notices), model="vector-2.5d")


class _Work:
    """One clip while it is made."""

    def __init__(self, request: VideoRequest, folder: Path, progress: Progress) -> None:
        self.request, self.folder, self.progress = request, folder, progress
        self.width, self.height = request.width // 2 * 2, request.height // 2 * 2
        self.notices: list[Notice] = []
        self.shots: list[Json] = []
        self._spoke = time.monotonic()

    def run(self) -> None:
        """Draws every frame into `clip.mp4`, and the one in the middle into `poster.jpg`."""
        if (self.width, self.height) != (self.request.width, self.request.height):
            self.notices.append(
                Notice(code="snapped", message=f"Drawn at {self.width}x{self.height}: both sides even.")
            )
        done, middle = 0, self.request.length // 2
        with Encoder(self.folder / "clip.mp4", self.width, self.height) as encoder:
            for drawn, count in self._pieces():
                for frame in range(count):
                    picture = drawn.frame(frame)
                    if frame and isinstance(drawn, Renderer) and drawn.held:
                        encoder.repeat()
                    else:
                        encoder.write(picture)
                    if done == middle:
                        (self.folder / "poster.jpg").write_bytes(canvases.jpeg(picture))
                    done += 1
                    self._tell(done / self.request.length)
                self._note(drawn, done - count)
        self.progress(1.0)

    def _pieces(self) -> Iterator[tuple[Drawn, int]]:
        """What is drawn, one after the other, and for how many frames; the lengths sum to what was asked.

        Where two shots in a row would be framed alike, the second is taken from the side and closer.
        """
        request = self.request
        if request.card is not None:
            yield TitleCard(request.card, request.backdrop, request.length, self.width, self.height), request.length
            return
        if not request.shots:
            raise BadInput("A clip without a shot cannot be drawn.", where="video request")
        before: tuple[Json, ...] = ()
        for scene, count in zip(request.shots, lengths_of(request), strict=True):
            if count:
                same, before = _framing(scene) == before, _framing(scene)
                turn, closer = (9.0, 0.84) if same else (0.0, 1.0)
                before = () if same else before
                timed = scene.model_copy(update={"length": count})
                yield Renderer(timed, self.width, self.height, turn=turn, closer=closer), count

    def _tell(self, share: float) -> None:
        now = time.monotonic()
        if now - self._spoke >= _PATIENCE:
            self._spoke = now
            self.progress(min(0.999, share))

    def _note(self, drawn: Drawn, start: int) -> None:
        self.shots.append({"start": start, **drawn.record()})
        self.notices += [notice for notice in drawn.notices if notice not in self.notices]

    def outputs(self) -> tuple[Output, ...]:
        """What was written: the clip, its poster, its record."""
        (self.folder / "record.json").write_bytes(canonical({"shots": self.shots}))
        size = {"width": self.width, "height": self.height}
        facts = {
            **size,
            "frames": self.request.length,
            "fps": timing.RATE,
            "seconds": timing.seconds(self.request.length),
        }
        return (
            Output(file="clip.mp4", mime="video/mp4", meta=facts),
            Output(role="poster", file="poster.jpg", mime="image/jpeg", meta=size),
            Output(role="record", file="record.json", mime="application/json"),
        )


def _framing(scene: Scene) -> tuple[Json, ...]:
    """What makes two shots look so alike that a cut between them would be a jump."""
    return scene.place.location, scene.camera.size, scene.camera.angle, *(one.look.id for one in scene.figures)


def lengths_of(request: VideoRequest) -> list[int]:
    """Frames of each shot: as the scenes say; shots without a length share what is left, the last takes the rest."""
    told = [scene.length for scene in request.shots]
    open_ended = sum(length == 0 for length in told)
    left = max(0, request.length - sum(told))
    result, total = [], 0
    for length in told:
        share = length or left // open_ended
        share = min(share, request.length - total)
        result.append(share)
        total += share
    result[-1] += request.length - total
    return result
