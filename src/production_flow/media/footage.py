"""The pictures of one source as the film needs them: 24 a second, of its size, in its colours, in any order."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

import av
import numpy as np

from production_flow.errors import Unfit
from production_flow.media.blend import Planes
from production_flow.media.picture import fit, open_picture
from production_flow.media.probe import Facts
from production_flow.media.video import TICK, Bgra, decoded, open_media, to_bgra, to_yuv
from production_flow.timing import RATE


class Footage:
    """One source, read forward; asking for a frame that is not the next one opens it again.

    Args:
        path: The file: a film or a picture.
        facts: What was measured of it.
        width: Of the film that is made; so is `height`.
        native: Whether its frames can be taken as they are (our own clips).
        cube: A .cube file with the grade, put over what is not native, or None.
    """

    def __init__(
        self, path: Path, facts: Facts, width: int, height: int, *, native: bool, cube: Path | None = None
    ) -> None:
        self.path, self.facts, self.native = path, facts, native
        self.size = width, height
        self._grade = Grader(cube) if cube else None
        self._run: Generator[av.VideoFrame, None, None] | None = None
        self._next = 0
        self._last: Planes | None = None

    @property
    def length(self) -> int | None:
        """How many frames it has at 24 a second; None for a still, which has any number."""
        if self.facts.kind == "picture":
            return None
        return self.facts.frames if self.facts.fps == RATE else math.floor(self.facts.seconds * RATE + 0.01)

    def at(self, number: int) -> Planes:
        """Frame `number`; past the end the last one is held.

        Raises:
            Unfit: The file breaks off before its end.
        """
        if self._last is not None and number == self._next - 1:
            return self._last
        if self._run is None or number != self._next:
            self.close()
            self._run = self._open(number)
        frame = next(self._run, None)
        if frame is not None:
            self._last = cast("Planes", frame.to_ndarray())
        self._next = number + 1
        if self._last is None:
            raise Unfit(f"The film has no frame {number}.", where=self.path.name)
        return self._last

    def close(self) -> None:
        """Closes the file; `at` opens it again."""
        if self._run is not None:
            self._run.close()
        self._run, self._last = None, None

    def _open(self, number: int) -> Generator[av.VideoFrame, None, None]:
        if self.length is None:
            yield to_yuv(self._graded(_still(self.path, *self.size)))
            return
        first = min(number, max(0, self.length - 1))
        if self.native:
            yield from decoded(self.path, first, ours=True)
            return
        for frame in at_rate(self.path, first):
            yield to_yuv(self._graded(letterboxed(frame, *self.size)))

    def _graded(self, picture: Bgra) -> Bgra:
        return self._grade(picture) if self._grade else picture


def _still(path: Path, width: int, height: int) -> Bgra:
    """A picture file, whole, inside the film's frame."""
    with open_picture(path) as picture:
        colours = np.asarray(fit(picture, width, height), np.uint8)
    return _opaque(colours[..., ::-1])


def _opaque(colours: Bgra) -> Bgra:
    full = np.full((*colours.shape[:2], 4), 255, np.uint8)
    full[..., :3] = colours
    return full


def at_rate(path: Path, start: int = 0) -> Iterator[av.VideoFrame]:
    """The frames of a film of any rate, even a changing one, as seen at 24 a second, from frame `start`.

    Each of ours shows the source's frame at its middle; the last one is held to its end.
    """
    with open_media(path) as container:
        stream: Any = container.streams.video[0]
        stream.codec_context.thread_count = 1
        base, first = stream.time_base or TICK, stream.start_time or 0
        if start:
            container.seek(int(first + start * TICK / base), stream=stream)
        number, shown, until = start, None, Fraction(0)
        for frame in _steady(container.decode(stream), path):
            begins = ((frame.pts or 0) - first) * base
            until = begins + (frame.duration or 0) * base
            while shown is not None and (number + Fraction(1, 2)) * TICK < begins:
                yield shown
                number += 1
            shown = frame
        while shown is not None and (number + Fraction(1, 2)) * TICK < max(until, (number + 1) * TICK):
            yield shown
            number += 1
            if number * TICK >= until:
                return


def _steady(frames: Iterator[av.VideoFrame], path: Path) -> Iterator[av.VideoFrame]:
    """The same frames; a decoder's error becomes one of ours."""
    try:
        yield from frames
    except av.FFmpegError as error:
        raise Unfit("The film breaks off or is damaged.", where=path.name) from error


def letterboxed(frame: av.VideoFrame, width: int, height: int) -> Bgra:
    """A frame of any size and turn, whole, upright and centred on black in `width` x `height`."""
    quarter_turns = round(frame.rotation / 90) % 4
    shown_width, shown_height = (frame.height, frame.width) if quarter_turns % 2 else (frame.width, frame.height)
    scale = min(width / shown_width, height / shown_height)
    across, down = max(2, round(shown_width * scale)), max(2, round(shown_height * scale))
    size = (down, across) if quarter_turns % 2 else (across, down)
    picture = np.rot90(to_bgra(frame, *size), quarter_turns)
    if (across, down) == (width, height):
        return np.ascontiguousarray(picture)
    full = np.zeros((height, width, 4), np.uint8)
    full[..., 3] = 255
    left, top = (width - across) // 2, (height - down) // 2
    full[top : top + down, left : left + across] = picture
    return full


class Grader:
    """Puts pictures through a colour table.

    Args:
        cube: The table as a .cube file.
    """

    def __init__(self, cube: Path) -> None:
        self._cube = cube
        self._graph: Any = None

    def __call__(self, picture: Bgra) -> Bgra:
        """The picture in its new colours."""
        whole = av.VideoFrame.from_numpy_buffer(np.ascontiguousarray(picture), format="bgra")
        frame = whole.reformat(format="gbrpf32le", threads=1)  # the filter is three times faster in planes of floats
        frame.pts, frame.time_base = 0, TICK
        if self._graph is None:
            self._graph = self._built(frame)
        self._graph.push(frame)
        graded: Bgra = self._graph.pull().reformat(format="bgra", threads=1).to_ndarray()
        return graded

    def _built(self, frame: av.VideoFrame) -> Any:
        graph: Any = av.filter.Graph()
        graph.threads = 1
        ends = (
            graph.add_buffer(width=frame.width, height=frame.height, format=frame.format, time_base=TICK),
            graph.add("lut3d", file=str(self._cube), interp="tetrahedral"),
            graph.add("buffersink"),
        )
        graph.link_nodes(*ends).configure()
        return graph
