"""Writes the film: picture, sound and subtitles into one mp4 that begins to play before it is loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
import numpy as np

from production_flow.media.join import Joiner
from production_flow.media.mix import PER_FRAME, Mix
from production_flow.media.recording import SAMPLE_RATE, Samples
from production_flow.media.subtitles import Cue
from production_flow.media.video import MOVIE
from production_flow.timing import RATE

BIT_RATE: Final = 192_000
_AAC_FRAME: Final = 1024
MEASURING: Final = 0.25
"""Share of the work that lies in measuring the mix."""

_STYLE: Final = b"""[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, \
Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, \
MarginV, Encoding
Style: Default,Arial,18,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""


class Film:
    """What goes into one mp4.

    Args:
        joiner: The pictures.
        mix: The sound, as long as the pictures.
        cues: Subtitles; none leaves the track out.
        title: Written into the file.
    """

    def __init__(self, joiner: Joiner, mix: Mix, cues: Sequence[Cue], title: str) -> None:
        self._joiner, self._mix, self._cues, self._title = joiner, mix, cues, title

    def write(self, path: Path, progress: Callable[[float], None]) -> None:
        """Renders everything; where it fails or is stopped, no file is left behind.

        Args:
            path: The mp4.
            progress: Called with 0 to 1; raises to stop.
        """
        try:
            progress(0.0)
            _ = self._mix.levels
            progress(MEASURING)
            with (
                closing(self._joiner.template()) as template,
                av.open(str(path), "w", format="mp4", options=dict(MOVIE)) as film,
            ):
                film.metadata["title"] = self._title
                self._fill(film, template, progress)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        progress(1.0)

    def _fill(self, film: Any, template: Any, progress: Callable[[float], None]) -> None:
        """Muxes the three streams side by side, so that little of each waits in memory."""
        picture = film.add_stream_from_template(template.streams.video[0])
        sound = _add_aac(film)
        words = _add_text(film) if self._cues else None
        audio, texts = self._audio(sound), self._texts(words)
        film.start_encoding()
        for number, packet in enumerate(self._joiner.packets()):
            if number % RATE == 0:
                progress(MEASURING + (1 - MEASURING) * number / self._joiner.frames)
                _mux_until(film, audio, number + 2 * RATE)
                _mux_until(film, texts, number + 2 * RATE)
            packet.stream = picture
            film.mux(packet)
        _mux_until(film, audio, None)
        _mux_until(film, texts, None)

    def _audio(self, stream: Any) -> Iterator[tuple[int, Any]]:
        """Packets of sound with the frame of the film that each belongs to."""
        at = 0
        for block in _in_frames(self._mix.blocks()):
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block), format="fltp", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE, at, Fraction(1, SAMPLE_RATE)
            at += block.shape[1]
            for packet in stream.encode(frame):
                yield at // PER_FRAME, packet
        for packet in stream.encode(None):
            yield at // PER_FRAME, packet

    def _texts(self, stream: Any) -> Iterator[tuple[int, Any]]:
        """The subtitles as packets: the length of the text in two bytes, then the text."""
        for cue in self._cues:
            text = "\n".join(cue.lines).encode()
            packet: Any = av.Packet(len(text).to_bytes(2, "big") + text)
            packet.stream, packet.time_base = stream, Fraction(1, 1000)
            packet.pts = packet.dts = round(cue.at * 1000 / RATE)
            packet.duration = round((cue.at + cue.length) * 1000 / RATE) - packet.pts
            yield cue.at, packet


def _mux_until(film: Any, packets: Iterator[tuple[int, Any]], frame: int | None) -> None:
    """Writes packets up to the first that belongs to `frame` or later; all of them where that is None."""
    for at, packet in packets:
        film.mux(packet)
        if frame is not None and at >= frame:
            return


def _in_frames(blocks: Iterator[Samples]) -> Iterator[Samples]:
    """The same sound in pieces of the length that AAC takes; the last may be shorter."""
    rest = np.zeros((2, 0), np.float32)
    for block in blocks:
        rest = np.concatenate([rest, block], axis=1)
        whole = rest.shape[1] // _AAC_FRAME * _AAC_FRAME
        yield from (rest[:, begin : begin + _AAC_FRAME] for begin in range(0, whole, _AAC_FRAME))
        rest = rest[:, whole:]
    if rest.shape[1]:
        yield rest


def _add_aac(film: Any) -> Any:
    # the fast coder saves half a second a minute and lets peaks rise by up to 2 dB
    stream = film.add_stream("aac", rate=SAMPLE_RATE, options={"aac_coder": "twoloop"})
    stream.codec_context.layout = "stereo"
    stream.codec_context.bit_rate = BIT_RATE
    stream.codec_context.time_base = Fraction(1, SAMPLE_RATE)
    return stream


def _add_text(film: Any) -> Any:
    stream = film.add_stream("mov_text")
    stream.codec_context.subtitle_header = _STYLE
    stream.codec_context.time_base = Fraction(1, 1000)
    return stream
