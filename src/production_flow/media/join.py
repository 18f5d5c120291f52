"""The smart join: whole groups of frames are copied as they were encoded, only what changes is encoded again."""

from __future__ import annotations

import io
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final, TypeAlias

import av

from production_flow.errors import BadInput, Unfit
from production_flow.media.blend import Planes, black, dim, transition
from production_flow.media.footage import Footage
from production_flow.media.pieces import Piece, Span, checked, plan, starts
from production_flow.media.probe import Facts, Kin, header, kin, probe
from production_flow.media.video import GOP, MOVIE, TICK, add_h264, open_media
from production_flow.timing import RATE

CHUNK: Final = 20 * GOP
"""Frames that are encoded at a time; bounds the memory of a long recoded stretch."""

Packet: TypeAlias = "av.Packet[Any]"

HOLD: Final = RATE // 2
"""Frames by which a source may be too short; its last frame is held so long."""


class Joiner:
    """Joins pieces to one H.264 stream.

    Args:
        pieces: In order; their overlaps and fades are in frames.
        width: Of the film, in pixels; so is `height`.
        cube: The grade as a .cube file, put over every picture that is not our own (clips of our own are drawn in
            the look of the show and are copied); None leaves colours as they are.

    Attributes:
        frames: Length of the film.
        copied: How many frames were copied so far; so is `recoded`.
        adapted: What had to be done to sources so that they fit: (name of the piece, sentence, whether it lost).

    Raises:
        BadInput: Transitions are longer than their pieces.
        Unfit: A source is missing, broken, or much too short.
    """

    def __init__(self, pieces: Sequence[Piece], width: int, height: int, cube: Path | None = None) -> None:
        if not pieces:
            raise BadInput("A film has at least one piece.")
        self.pieces, self.size = checked(pieces), (width, height)
        self.copied = self.recoded = 0
        self.adapted: list[tuple[str, str, bool]] = []
        self._cube = cube
        self._known: dict[Path, Kin | Facts] = {}
        self._footage = [self._opened(piece) for piece in self.pieces]
        self._starts = starts(self.pieces)
        self.frames = self._starts[-1]

    def _opened(self, piece: Piece) -> Footage:
        try:
            known = self._known.get(piece.path) or kin(piece.path, *self.size) or probe(piece.path)
        except Unfit as error:
            raise Unfit(f"The picture {piece.name} cannot be used: {error.what}", where=piece.name) from error
        self._known[piece.path] = known
        native, facts = isinstance(known, Kin), known.facts if isinstance(known, Kin) else known
        if facts.kind == "sound":
            raise Unfit(f"The picture {piece.name} is a sound file.", where=piece.name)
        cube = self._cube if piece.graded and not native else None
        footage = Footage(piece.path, facts, *self.size, native=native, cube=cube)
        self._fits(piece, footage)
        return footage

    def _fits(self, piece: Piece, footage: Footage) -> None:
        """Notes what must be done to a source; refuses one that is much too short."""
        missing = piece.start + piece.length - (footage.length if footage.length is not None else 1 << 40)
        if missing > max(HOLD, piece.held):
            raise Unfit(
                f"The picture {piece.name} ends {missing} frames too early.",
                where=piece.name,
                todo="Shorten the piece or take a longer source.",
            )
        if missing > 0:
            self.adapted.append((piece.name, f"its last frame was held for {missing} frames", True))
        self.adapted += [(piece.name, *change) for change in _changes(footage.facts, *self.size)]

    def template(self) -> Any:
        """An open container in memory whose stream has the header of the film; to be closed by the caller."""
        return av.open(io.BytesIO(_one_frame(*self.size)))

    def packets(self) -> Iterator[Packet]:
        """The packets of the film in order; `pts` counts frames, `time_base` is a frame."""
        for span in plan(self.pieces, self._keyframes()):
            source = self._copy(span) if span.copied else self._make(span)
            for number, packet in enumerate(source):
                packet.pts = packet.dts = span.at + number
                packet.time_base, packet.duration = TICK, 1
                yield packet

    def _keyframes(self) -> list[tuple[int, ...] | None]:
        known = [self._known[piece.path] for piece in self.pieces]
        return [found.keyframes if isinstance(found, Kin) else None for found in known]

    def _copy(self, span: Span) -> Iterator[Packet]:
        """The packets of a stretch as they stand in their file, from a keyframe on."""
        piece, first = self.pieces[span.piece], span.source or 0
        left = span.length
        try:
            with open_media(piece.path, ours=True) as container:
                stream = container.streams.video[0]
                container.seek(int(first * TICK / (stream.time_base or TICK)), stream=stream)
                for packet in _from(container.demux(stream), first):
                    if not left:
                        break
                    left, self.copied = left - 1, self.copied + 1
                    yield packet
        except av.FFmpegError as error:
            raise Unfit(f"The picture {piece.name} is damaged.", where=piece.name) from error
        if left:
            raise Unfit(f"The picture {piece.name} breaks off: {left} frames are missing.", where=piece.name)

    def _make(self, span: Span) -> Iterator[Packet]:
        """A stretch composed and encoded in chunks."""
        try:
            for begin in range(span.at, span.at + span.length, CHUNK):
                end = min(begin + CHUNK, span.at + span.length)
                yield from encoded((self.picture(number) for number in range(begin, end)), *self.size)
                self.recoded += end - begin
        finally:
            for footage in self._footage:
                footage.close()

    def picture(self, number: int) -> Planes:
        """What is seen at a frame of the film, composed of one or two pieces."""
        place = max(0, bisect_left(self._starts, number + 1) - 1)
        place = min(place, len(self.pieces) - 1)
        piece, inside = self.pieces[place], number - self._starts[place]
        new = self._dimmed(place, inside)
        if inside >= piece.overlap:
            return new
        old = self._dimmed(place - 1, number - self._starts[place - 1])
        return transition(piece.join, old, new, (inside + 0.5) / piece.overlap)

    def _dimmed(self, place: int, inside: int) -> Planes:
        """One piece at its frame `inside`, with its own fades."""
        piece = self.pieces[place]
        try:
            picture = self._footage[place].at(piece.start + inside)
        except Unfit as error:
            raise Unfit(f"The picture {piece.name} cannot be used: {error.what}", where=piece.name) from error
        rising = inside / piece.fade_in if piece.fade_in else 1.0
        falling = (piece.length - 1 - inside) / piece.fade_out if piece.fade_out else 1.0
        return dim(picture, min(1.0, rising, falling))


def _from(packets: Iterator[Packet], first: int) -> Iterator[Packet]:
    """The packets of frame `first` and later; a seek may land before it."""
    for packet in packets:
        if packet.size and packet.pts is not None and packet.pts * packet.time_base >= first * TICK:
            yield packet


def _changes(facts: Facts, width: int, height: int) -> list[tuple[str, bool]]:
    """What a source of these facts goes through to fit, as (sentence, whether quality is lost)."""
    changes: list[tuple[str, bool]] = []
    if facts.width < width and facts.height < height:
        changes.append((f"it was enlarged from {facts.width}x{facts.height}", True))
    elif (facts.width, facts.height) != (width, height):
        changes.append((f"it was fitted from {facts.width}x{facts.height} into {width}x{height}", False))
    if facts.kind == "video" and facts.fps != RATE:
        changes.append((f"its {float(facts.fps):.3g} frames a second became {RATE}", False))
    return changes


def encoded(pictures: Iterator[Planes], width: int, height: int) -> Iterator[Packet]:
    """Packets of pictures encoded by the house's settings, as they stand in an mp4.

    They go through a file in memory: what comes out of the encoder itself is in another form.
    """
    memory = io.BytesIO()
    _write(memory, pictures, width, height)
    memory.seek(0)
    with av.open(memory, "r") as container:
        stream = container.streams.video[0]
        assert bytes(stream.codec_context.extradata or b"") == header(width, height)
        yield from (packet for packet in container.demux(stream) if packet.size)


def _write(memory: io.BytesIO, pictures: Iterator[Planes], width: int, height: int) -> None:
    with av.open(memory, "w", format="mp4") as container:
        stream = add_h264(container, width, height)
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, format="yuv420p")
            frame.pts, frame.time_base = number, TICK
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _one_frame(width: int, height: int) -> bytes:
    memory = io.BytesIO()
    _write(memory, iter([black(width, height)]), width, height)
    return memory.getvalue()


def join(
    path: Path, pieces: Sequence[Piece], width: int, height: int, progress: Callable[[float], None] = lambda _: None
) -> Joiner:
    """Joins pieces to a silent film at `path` and gives the joiner with its counts."""
    joiner = Joiner(pieces, width, height)
    with closing(joiner.template()) as template, av.open(str(path), "w", format="mp4", options=dict(MOVIE)) as film:
        stream = film.add_stream_from_template(template.streams.video[0])
        for number, packet in enumerate(joiner.packets()):
            packet.stream = stream
            film.mux(packet)
            progress(number / joiner.frames)
    return joiner
