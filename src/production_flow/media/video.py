"""Moving pictures in and out: one encoder setting for all clips of all shows, and frames back from any file.

Every clip is H.264 at 24 frames per second in closed groups of `GOP` frames without B-frames, encoded on one
thread. Two clips of one size therefore carry the same stream header and can be joined by copying packets,
and the same pictures give the same bytes.

A picture in memory is `uint8[height, width, 4]` in the order blue, green, red, alpha (opaque).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, cast

import av
import numpy as np
import numpy.typing as npt
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc, Interpolation, VideoReformatter

from production_flow.errors import BadInput, Unfit
from production_flow.timing import RATE

Bgra = npt.NDArray[np.uint8]
"""`uint8[height, width, 4]`: blue, green, red, alpha."""

GOP: Final = 12
"""Frames from one keyframe to the next: half a second."""

_UNSPECIFIED: Final = 2  # AVCOL_SPC_UNSPECIFIED

TICK: Final = Fraction(1, RATE)
"""One frame in seconds."""

SETTINGS: Final = {
    "preset": "superfast",  # 6 ms a frame at 720p; ultrafast saves 2 ms and loses CABAC, veryfast costs 3 more
    "crf": "23",
    "mbtree": "1",  # with a group to look ahead on: a quarter fewer bytes for drawn pictures, and no slower
    "rc-lookahead": str(GOP),
    "g": str(GOP),
    "keyint_min": str(GOP),
    "sc_threshold": "0",
    "bf": "0",
    "flags": "+cgop",
}
"""What x264 is told, always; a change here makes old and new clips unfit to be joined by copy."""

READABLE: Final = "mov,mp4,matroska,webm,avi,mpegts,wav,w64,flac,ogg,mp3,aac,aiff,caf"
"""Containers that are opened; playlists and scripts, which could name other files, are not among them."""

MOVIE: Final = {"movflags": "+faststart", "fflags": "+bitexact"}
"""What the mp4 writer is told: the index comes first, and no version of a library goes in."""


def open_media(path: Path, *, ours: bool = False) -> av.container.InputContainer:
    """Opens a film or a recording for reading; to be used as a context manager.

    Args:
        path: The file.
        ours: Whether it is of our make, so that its header says everything: no frame is decoded to find out what it
            holds, which takes a tenth of the time. Frames can be decoded all the same.

    Raises:
        Unfit: The file is missing, empty, broken, or no film or recording at all.
    """
    options = {"format_whitelist": READABLE, "protocol_whitelist": "file"}
    if ours:
        options["skip_frame"] = "all"
    try:
        if _is_wav(path):
            options["probesize"] = "8192"  # 0.5 ms instead of 25: nothing is hidden in plain samples
        return av.open(f"file:{path}", options=options)
    except (av.FFmpegError, OSError) as error:
        raise Unfit("This file is no film and no recording that can be read.", where=path.name) from error


def _is_wav(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(12)
    return head[:4] == b"RIFF" and head[8:] == b"WAVE"


def add_h264(container: av.container.OutputContainer, width: int, height: int) -> Any:
    """Adds the video stream of the house to a container.

    Raises:
        BadInput: A side is odd or not positive; H.264 counts colours in squares of two by two.
    """
    if width <= 0 or height <= 0 or width % 2 or height % 2:
        raise BadInput(f"A film of {width}x{height} cannot be encoded.", todo="Choose even numbers for both sides.")
    stream: Any = container.add_stream("libx264", rate=RATE, options=dict(SETTINGS))
    context = stream.codec_context
    context.width, context.height, context.pix_fmt = width, height, "yuv420p"
    context.thread_count, context.time_base = 1, TICK
    context.color_primaries, context.color_trc = ColorPrimaries.BT709, ColorTrc.BT709
    context.colorspace, context.color_range = Colorspace.ITU709, ColorRange.MPEG
    return stream


def to_yuv(picture: Bgra, scaler: VideoReformatter | None = None) -> av.VideoFrame:
    """A picture as an encoder takes it (yuv420p, BT.709, studio range); a scaler that is kept saves its making."""
    frame = av.VideoFrame.from_numpy_buffer(np.ascontiguousarray(picture), format="bgra")
    return (scaler or VideoReformatter()).reformat(
        frame,
        format="yuv420p",
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
        interpolation=Interpolation.BILINEAR,
        threads=1,
    )


def to_bgra(frame: av.VideoFrame, width: int | None = None, height: int | None = None) -> Bgra:
    """A decoded frame as a picture in memory, scaled where a size is given.

    A frame that does not say which colours it holds is taken for BT.709 from 720 lines up, else for BT.601.
    """
    guess = Colorspace.ITU709 if frame.height >= 720 else Colorspace.ITU601
    picture = frame.reformat(
        width=width,
        height=height,
        format="bgra",
        src_colorspace=guess if frame.colorspace == _UNSPECIFIED else None,
        interpolation=Interpolation.BICUBIC if width or height else Interpolation.BILINEAR,
        threads=1,
    )
    return cast("Bgra", picture.to_ndarray())


class Encoder:
    """Writes a clip: a context manager that takes pictures in order and leaves an mp4 behind.

    If the block ends with an error there is no file.

    Args:
        path: Where the mp4 is written.
        width: Pixels, even.
        height: Pixels, even.
    """

    def __init__(self, path: Path, width: int, height: int) -> None:
        self.path, self.width, self.height = path, width, height
        self.frames = 0
        self._last: av.VideoFrame | None = None
        self._scaler = VideoReformatter()
        self._container = av.open(str(path), "w", format="mp4", options=dict(MOVIE))
        try:
            self._stream = add_h264(self._container, width, height)
        except BadInput:
            self._container.close()
            path.unlink(missing_ok=True)
            raise

    def write(self, picture: Bgra) -> None:
        """Adds one picture, `uint8[height, width, 4]`.

        Raises:
            BadInput: The picture has another shape or type.
        """
        if picture.shape != (self.height, self.width, 4) or picture.dtype != np.uint8:
            raise BadInput(
                f"A picture of shape {picture.shape} and type {picture.dtype} does not fit this film.",
                where=self.path.name,
                todo=f"It takes uint8 of shape {(self.height, self.width, 4)}.",
            )
        self.write_frame(to_yuv(picture, self._scaler))

    def repeat(self) -> None:
        """Adds the last frame once more.

        Raises:
            BadInput: There is none.
        """
        if self._last is None:
            raise BadInput("There is no frame to repeat.", where=self.path.name)
        self.write_frame(self._last)

    def write_frame(self, frame: av.VideoFrame) -> None:
        """Adds one frame that is yuv420p already; its time stamp is set here."""
        frame.pts, frame.time_base = self.frames, TICK
        self._container.mux(self._stream.encode(frame))
        self.frames, self._last = self.frames + 1, frame

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        try:
            if kind is None and self.frames == 0:
                raise BadInput("A film without pictures cannot be written.", where=self.path.name)
            if kind is None:
                self._container.mux(self._stream.encode(None))
        finally:
            self._container.close()
            if kind is not None or self.frames == 0:
                self.path.unlink(missing_ok=True)


def decoded(path: Path, start: int = 0, length: int | None = None, *, ours: bool = False) -> Iterator[av.VideoFrame]:
    """Frames `start` to `start + length` of a film as decoded, to its end where no length is given.

    A film of another rate gives its own frames, counted from its first. `ours` is as for `open_media`.

    Raises:
        Unfit: The file is no film, or breaks off before the last frame that was asked for.
    """
    left = length
    try:
        with open_media(path, ours=ours) as container:
            for frame in _from(container, start):
                if left == 0:
                    return
                yield frame
                left = None if left is None else left - 1
    except (av.FFmpegError, IndexError) as error:
        raise Unfit("This film is broken, or has no pictures.", where=path.name) from error
    if left:
        raise Unfit(f"The film ends {left} frames before frame {start + (length or 0)}.", where=path.name)


def _from(container: av.container.InputContainer, start: int) -> Iterator[av.VideoFrame]:
    """Decodes from the keyframe at or before frame `start`, and drops what comes before it."""
    stream = container.streams.video[0]
    stream.codec_context.thread_count = 1
    base = stream.time_base or TICK
    tick = 1 / (Fraction(stream.average_rate or RATE) * base)
    first = stream.start_time or 0
    if start:
        container.seek(int(first + start * tick), stream=stream)
    for frame in container.decode(stream):
        if frame.pts is None or round((frame.pts - first) / tick) >= start:
            yield frame


def frames(path: Path, start: int = 0, length: int | None = None) -> Iterator[Bgra]:
    """Frames `start` to `start + length` of a film as pictures in memory; see `decoded`."""
    return (to_bgra(frame) for frame in decoded(path, start, length))


def thumbnail(path: Path, frame: int = 0, width: int | None = None) -> Bgra:
    """One frame of a film as a picture, `width` pixels wide where that is given (its shape is kept).

    Raises:
        Unfit: The file is no film, or has no such frame.
    """
    still = next(decoded(path, frame, 1))
    if width is None:
        return to_bgra(still)
    return to_bgra(still, width, max(1, round(still.height * width / still.width)))
