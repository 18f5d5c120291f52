"""From timed phonemes to mouth shapes on frames."""

# ruff: noqa: RUF001 - phonetic and foreign letters are the subject

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from production_flow import timing
from production_flow.documents.scene import Mouth, Viseme

HOLD = 2
"""Frames that a shape holds at least: a mouth that changes on every frame flickers."""

AHEAD = 1
"""Frames by which the mouth leads the sound: lips close before the p is heard."""

PAUSE = 0.12
"""Seconds of silence from which on the mouth closes."""

_SHAPES = {
    "M": "mbp", "F": "fvʋɸβ", "L": "lθðɫʎtdnɾT", "U": "uwʊʃʒʧʤɹɥyʉ", "O": "oOQɔɒøœ", "A": "aɑæʌɐIW",
    "E": "eɛiɪAEəɜᵻɨᵊjɚsz",
}  # fmt: skip
_SHAPE_OF = {symbol: shape for shape, symbols in _SHAPES.items() for symbol in symbols}
_GLIDES = {"I": ("A", "E"), "W": ("A", "U"), "Y": ("O", "E"), "O": ("O", "U"), "Q": ("O", "U")}
"""Diphthongs move: their second shape takes the last part."""

_PAUSES = ' .,;:!?…—()"“”'
_RANK = {"M": 3, "F": 3, "A": 2, "O": 2, "U": 2, "E": 1, "L": 1, "rest": 0}
"""Which of two shapes that are too close survives: closed lips and teeth on lip are what an eye misses first."""


@dataclass(frozen=True)
class Sounding:
    """One symbol with its start and end in seconds."""

    symbol: str
    start: float
    end: float


def mouths(phonemes: tuple[Sounding, ...], length: int) -> tuple[Mouth, ...]:
    """Mouth shapes for a line of `length` frames, starting and ending at rest."""
    moves = [(max(0, round(start * timing.RATE) - AHEAD), shape) for start, shape in _moves(phonemes)]
    placed: list[tuple[int, str]] = [(0, "rest")]
    for number, (frame, shape) in enumerate(moves):
        until, following = moves[number + 1] if number + 1 < len(moves) else (length, "rest")
        _place(placed, frame, shape, until, following)
    kept = [(frame, shape) for frame, shape in placed if frame < length - 1]
    if kept[-1][1] != "rest":
        kept.append((length - 1, "rest"))
    return tuple(Mouth(frame=frame, shape=cast("Viseme", shape)) for frame, shape in kept)


def _moves(phonemes: tuple[Sounding, ...]) -> list[tuple[float, str]]:
    """The shapes in order with the second at which each sounds; what has no shape of its own keeps the last."""
    moves: list[tuple[float, str]] = []
    quiet_since: float | None = None
    for sounding in phonemes:
        if not sounding.symbol or sounding.symbol in _PAUSES:
            quiet_since = sounding.start if quiet_since is None else quiet_since
            if sounding.end - quiet_since >= PAUSE:
                moves.append((quiet_since, "rest"))
            continue
        quiet_since = None
        first, second = _GLIDES.get(sounding.symbol, (_SHAPE_OF.get(sounding.symbol, ""), ""))
        if first:
            moves.append((sounding.start, first))
        elif not moves or moves[-1][1] == "rest":
            moves.append((sounding.start, "E"))
        if second:
            moves.append((sounding.start + 0.6 * (sounding.end - sounding.start), second))
    spoken = [one.end for one in phonemes if one.symbol and one.symbol not in _PAUSES]
    return [*moves, (spoken[-1] + AHEAD / timing.RATE, "rest")] if spoken and moves[-1][1] != "rest" else moves


def _place(placed: list[tuple[int, str]], frame: int, shape: str, until: int, following: str) -> None:
    """Adds a shape that is due at a frame and holds until another one is due.

    Where the one before has not held long enough, closed lips take its place, any other shape waits for its
    turn, and is left out if its time is over by then and the next one is at least as visible.
    """
    last, before = placed[-1]
    if shape == before:
        return
    early = len(placed) > 1 and frame - last < HOLD
    if early and _RANK[shape] == 3 and _RANK[before] < 3:
        placed[-1] = (last, shape)
        if placed[-2][1] == shape:
            placed.pop()
        return
    at = last + HOLD if early else max(frame, last + (len(placed) > 1))
    if at < until or (_RANK[shape] > _RANK[following] and at - frame <= HOLD):
        placed.append((at, shape))
