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
    "M": "mbp", "F": "fvʋɸβ", "L": "lθðɫʎ", "U": "uwʊʃʒʧʤɹɥyʉ", "O": "oOQɔɒøœ", "A": "aɑæʌɐIW", "E": "eɛiɪAEəɜᵻɨᵊjɚ",
}  # fmt: skip
_SHAPE_OF = {symbol: shape for shape, symbols in _SHAPES.items() for symbol in symbols}
_GLIDES = {"I": ("A", "E"), "W": ("A", "U"), "Y": ("O", "E"), "O": ("O", "U"), "Q": ("O", "U")}
"""Diphthongs move: their second shape takes the last part."""

_MARKS = "ˈˌːʰʲ̃"
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
    placed: list[tuple[int, str]] = [(0, "rest")]
    for start, shape in _moves(phonemes):
        _place(placed, max(0, min(round(start * timing.RATE) - AHEAD, length - 1)), shape)
    if placed[-1][1] != "rest":
        _place(placed, length - 1, "rest", force=True)
    return tuple(Mouth(frame=frame, shape=cast("Viseme", shape)) for frame, shape in placed)


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
        if sounding.symbol in _MARKS:
            continue
        quiet_since = None
        first, second = _GLIDES.get(sounding.symbol, (_SHAPE_OF.get(sounding.symbol, ""), ""))
        if first:
            moves.append((sounding.start, first))
        elif not moves or moves[-1][1] == "rest":
            moves.append((sounding.start, "E"))
        if second:
            moves.append((sounding.start + 0.6 * (sounding.end - sounding.start), second))
    return moves


def _place(placed: list[tuple[int, str]], frame: int, shape: str, *, force: bool = False) -> None:
    """Adds a shape at a frame; where the one before has not held long enough, the more visible one stays."""
    last, before = placed[-1]
    if shape == before and not force:
        return
    if frame - last >= HOLD or (before == "rest" and frame > last and len(placed) == 1):
        placed.append((frame, shape))
    elif _RANK[shape] > _RANK[before] and len(placed) > 1:
        placed[-1] = (last, shape)
        if len(placed) > 1 and placed[-2][1] == shape:
            placed.pop()
    elif force or _RANK[shape] >= _RANK[before]:
        placed.append((last + HOLD, shape))
