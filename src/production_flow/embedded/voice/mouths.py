"""From timed phonemes to mouth shapes on frames."""

# ruff: noqa: RUF001 - phonetic and foreign letters are the subject

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from production_flow import timing
from production_flow.documents.scene import Mouth, Viseme
from production_flow.providers.sound.lips import AHEAD, PAUSE, placed

_SHAPES = {
    "M": "mbp", "F": "fvʋɸβ", "L": "lθðɫʎtdnɾT", "U": "uwʊʃʒʧʤɹɥyʉ", "O": "oOQɔɒøœ", "A": "aɑæʌɐIW",
    "E": "eɛiɪAEəɜᵻɨᵊjɚsz",
}  # fmt: skip
_SHAPE_OF = {symbol: shape for shape, symbols in _SHAPES.items() for symbol in symbols}
_GLIDES = {"I": ("A", "E"), "W": ("A", "U"), "Y": ("O", "E"), "O": ("O", "U"), "Q": ("O", "U")}
"""Diphthongs move: their second shape takes the last part."""

_PAUSES = ' .,;:!?…—()"“”'


@dataclass(frozen=True)
class Sounding:
    """One symbol with its start and end in seconds."""

    symbol: str
    start: float
    end: float


def mouths(phonemes: tuple[Sounding, ...], length: int) -> tuple[Mouth, ...]:
    """Mouth shapes for a line of `length` frames, starting and ending at rest."""
    moves = [(max(0, round(start * timing.RATE) - AHEAD), shape) for start, shape in _moves(phonemes)]
    return tuple(Mouth(frame=frame, shape=cast("Viseme", shape)) for frame, shape in placed(moves, length))


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
