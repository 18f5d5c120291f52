"""The plan of a join: which stretches of the film are copied as they were encoded, and which are made new.

Encoded again are the frames under a transition or a fade, the frames between a cut into the middle of a group and
the next keyframe, and every piece that is not of our make, size and rate. Groups hold no B-frames,
so a group may be left at any frame without touching it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from production_flow.documents.timeline import Join
from production_flow.errors import BadInput


@dataclass(frozen=True)
class Piece:
    """One piece of picture: frames `start` to `start + length` of a file. See `timeline.Picture`.

    Args:
        name: What a message calls it.
        graded: Whether the grade is put over it where it is not of our make.
        held: Frames at its end that the file is known not to have: its last one stands still.
    """

    path: Path
    name: str
    length: int
    start: int = 0
    join: Join = "cut"
    overlap: int = 0
    fade_in: int = 0
    fade_out: int = 0
    graded: bool = True
    held: int = 0


@dataclass(frozen=True)
class Span:
    """A stretch of the film, `at` to `at + length`: copied from a piece's frame `source`, or made new."""

    at: int
    length: int
    piece: int
    source: int | None = None

    @property
    def copied(self) -> bool:
        """Whether its packets are copied."""
        return self.source is not None


def starts(pieces: Sequence[Piece]) -> list[int]:
    """Where each piece starts on the film, and where the film ends."""
    at, result = 0, []
    for piece in pieces:
        at -= piece.overlap
        result.append(at)
        at += piece.length
    return [*result, at]


def checked(pieces: Sequence[Piece]) -> list[Piece]:
    """The same pieces where a cut with an overlap is a plain cut of the one before.

    Raises:
        BadInput: A piece is shorter than the transitions on its two sides.
    """
    result: list[Piece] = []
    for number, piece in enumerate(pieces):
        after = pieces[number + 1].overlap if number + 1 < len(pieces) else 0
        if (number == 0 and piece.overlap) or piece.overlap + after > piece.length:
            raise BadInput(
                f"The transitions of {piece.name} are longer than its {piece.length} frames.",
                where=piece.name,
                todo="Shorten the transitions or lengthen the piece.",
            )
        if piece.join == "cut" and piece.overlap:
            result[-1] = replace(result[-1], length=result[-1].length - piece.overlap)
            piece = replace(piece, overlap=0)  # noqa: PLW2901
        result.append(piece)
    return [piece for piece in result if piece.length]


def plan(pieces: Sequence[Piece], keyframes: Sequence[Sequence[int] | None]) -> list[Span]:
    """What is copied and what is made new, in order, without gaps.

    Args:
        pieces: As `checked` gives them.
        keyframes: For each piece the numbers of its source's keyframes and last the number of its frames; None
            where nothing of it can be copied.
    """
    at = starts(pieces)
    spans: list[Span] = []
    for number, (piece, keys) in enumerate(zip(pieces, keyframes, strict=True)):
        after = pieces[number + 1].overlap if number + 1 < len(pieces) else 0
        first, last = max(piece.overlap, piece.fade_in), piece.length - max(after, piece.fade_out)
        first, last = _copyable(piece, keys, first, last) if keys else (piece.length - after, 0)
        end = piece.length - after
        if last <= first:
            first = last = end
        spans.append(Span(at[number], first, number))
        if last > first:
            spans.append(Span(at[number] + first, last - first, number, piece.start + first))
        spans.append(Span(at[number] + last, end - last, number))
    return _merged(spans)


def _copyable(piece: Piece, keys: Sequence[int], first: int, last: int) -> tuple[int, int]:
    """From the first keyframe at or after `first` to `last` or the end of the source, in frames of the piece."""
    place = bisect_left(keys, piece.start + first)
    if place >= len(keys) - 1:
        return last, last
    return keys[place] - piece.start, min(last, keys[-1] - piece.start)


def _merged(spans: list[Span]) -> list[Span]:
    """Neighbouring stretches that are made new as one; empty ones left out."""
    result: list[Span] = []
    for span in spans:
        if span.length <= 0:
            continue
        if result and not span.copied and not result[-1].copied:
            result[-1] = replace(result[-1], length=result[-1].length + span.length)
        else:
            result.append(span)
    return result
