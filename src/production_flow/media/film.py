"""Writes the film: picture, sound and subtitles into one mp4 that begins to play before it is loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av

from production_flow.errors import Unfit
from production_flow.media.join import Joiner
from production_flow.media.subtitles import Cue
from production_flow.media.video import MOVIE, open_media
from production_flow.timing import RATE

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
        sound: The finished mix as AAC, as long as the pictures; its packets are copied.
        cues: Subtitles; none leaves the track out.
        title: Written into the file.
    """

    def __init__(self, joiner: Joiner, sound: Path, cues: Sequence[Cue], title: str) -> None:
        self._joiner, self._sound, self._cues, self._title = joiner, sound, cues, title

    def write(self, path: Path, progress: Callable[[float], None]) -> None:
        """Joins everything; where it fails or is stopped, no file is left behind.

        Args:
            path: The mp4.
            progress: Called with 0 to 1; raises to stop.

        Raises:
            Unfit: A picture or the mix is broken.
        """
        try:
            with ExitStack() as files:
                template = files.enter_context(closing(self._joiner.template()))
                mix = files.enter_context(open_media(self._sound))
                film = files.enter_context(av.open(str(path), "w", format="mp4", options=dict(MOVIE)))
                film.metadata["title"] = self._title
                self._fill(film, template, mix, progress)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        progress(1.0)

    def _fill(self, film: Any, template: Any, mix: Any, progress: Callable[[float], None]) -> None:
        """Muxes the three streams side by side, so that little of each waits in memory."""
        if not mix.streams.audio or mix.streams.audio[0].codec_context.name != "aac":
            raise Unfit("The mix is no AAC.", where=self._sound.name)
        picture = film.add_stream_from_template(template.streams.video[0])
        sound = film.add_stream_from_template(mix.streams.audio[0])
        words = _add_text(film) if self._cues else None
        audio, texts = _copied(mix, sound), self._texts(words)
        film.start_encoding()
        for number, packet in enumerate(self._joiner.packets()):
            if number % RATE == 0:
                progress(number / self._joiner.frames)
                _mux_until(film, audio, number + 2 * RATE)
                _mux_until(film, texts, number + 2 * RATE)
            packet.stream = picture
            film.mux(packet)
        _mux_until(film, audio, None)
        _mux_until(film, texts, None)

    def _texts(self, stream: Any) -> Iterator[tuple[int, Any]]:
        """The subtitles as packets: the length of the text in two bytes, then the text."""
        for cue in self._cues:
            text = "\n".join(cue.lines).encode()
            packet: Any = av.Packet(len(text).to_bytes(2, "big") + text)
            packet.stream, packet.time_base = stream, Fraction(1, 1000)
            packet.pts = packet.dts = round(cue.at * 1000 / RATE)
            packet.duration = round((cue.at + cue.length) * 1000 / RATE) - packet.pts
            yield cue.at, packet


def _copied(mix: Any, stream: Any) -> Iterator[tuple[int, Any]]:
    """The packets of the mix with the frame of the film that each belongs to."""
    for packet in mix.demux(mix.streams.audio[0]):
        if packet.size:
            at = int(packet.pts * packet.time_base * RATE)
            packet.stream = stream
            yield at, packet


def _mux_until(film: Any, packets: Iterator[tuple[int, Any]], frame: int | None) -> None:
    """Writes packets up to the first that belongs to `frame` or later; all of them where that is None."""
    for at, packet in packets:
        film.mux(packet)
        if frame is not None and at >= frame:
            return


def _add_text(film: Any) -> Any:
    stream = film.add_stream("mov_text")
    stream.codec_context.subtitle_header = _STYLE
    stream.codec_context.time_base = Fraction(1, 1000)
    return stream
