"""Mouths from the times of the characters that come with a line: letters become mouth shapes on frames."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from production_flow.providers.sound.lips import AHEAD, PAUSE, placed
from production_flow.providers.sound.words import SHAPES
from production_flow.timing import RATE
from production_flow.types import Json

_PAIRS: Final = {
    "th": "L", "sh": "U", "ch": "U", "ph": "F", "wh": "U", "qu": "U", "oo": "U", "ou": "A", "ow": "O", "oa": "O",
    "ee": "E", "ea": "E", "ie": "E", "ai": "E", "ay": "E", "au": "O", "aw": "O", "ew": "U",
}  # fmt: skip
"""Two letters that are one mouth."""

_SINGLES: Final = {**SHAPES, "r": "U", "j": "U", "s": "E", "z": "E", "x": "E", "c": "E"}


@dataclass(frozen=True)
class Letter:
    """One character that is heard, or silence in its place, from start to end in seconds of the finished line."""

    sign: str
    start: float
    end: float

    @property
    def heard(self) -> bool:
        """Whether it is a letter or a digit."""
        return self.sign.isalnum()


def letters(alignment: Mapping[str, Json], cut: float, seconds: float) -> tuple[Letter, ...]:
    """The characters of a line with their times, tags left out; nothing where the times are of no use.

    Args:
        alignment: `characters`, `character_start_times_seconds`, `character_end_times_seconds`.
        cut: Seconds that were cut off the beginning since.
        seconds: Length of the finished line.
    """
    rows = zip(
        alignment.get("characters") or (),
        alignment.get("character_start_times_seconds") or (),
        alignment.get("character_end_times_seconds") or (),
        strict=False,
    )
    found = [Letter(str(sign), _inside(start - cut, seconds), _inside(end - cut, seconds)) for sign, start, end in rows]
    kept = tuple(_without_tags(found))
    heard = [one for one in kept if one.heard]
    if not heard or len({one.start for one in heard}) < max(1, len(heard) // 2):
        return ()  # long lines come with many letters at one moment
    return kept


def mouths(kept: Sequence[Letter], frames: int) -> list[tuple[int, str]]:
    """Mouth shapes with the frame from which each holds, starting and ending at rest."""
    moves = [(max(0, round(start * RATE) - AHEAD), shape) for start, shape in _moves(kept)]
    return placed(moves, frames)


def _moves(kept: Sequence[Letter]) -> list[tuple[float, str]]:
    """Shapes in their order with the second at which each is due."""
    moves: list[tuple[float, str]] = []
    quiet: float | None = None
    taken = False
    for number, letter in enumerate(kept):
        if not letter.heard:
            quiet = letter.start if quiet is None else quiet
            if letter.end - quiet >= PAUSE:
                moves.append((quiet, "rest"))
            continue
        quiet = None
        following = kept[number + 1].sign.lower() if number + 1 < len(kept) else ""
        shape = "" if taken else _shape(letter.sign.lower(), following, kept, number)
        taken = not taken and letter.sign.lower() + following in _PAIRS
        if shape:
            moves.append((letter.start, shape))
        elif not moves or moves[-1][1] == "rest":
            moves.append((letter.start, "E"))
    last = max((one.end for one in kept if one.heard), default=0.0)
    return [*moves, (last + AHEAD / RATE, "rest")]


def _shape(sign: str, following: str, kept: Sequence[Letter], number: int) -> str:
    """The mouth of a letter; nothing for one that is not spoken or keeps the mouth as it is."""
    if sign + following in _PAIRS:
        return _PAIRS[sign + following]
    silent = sign == "e" and not following.isalpha() and number > 1 and kept[number - 2].sign.isalpha()
    return "" if silent else _SINGLES.get(sign, "")


def _without_tags(found: Iterable[Letter]) -> Iterable[Letter]:
    """The characters outside of square brackets; what is inside says how, and is silent."""
    depth = 0
    for letter in found:
        depth += letter.sign == "["
        if not depth:
            yield letter
        depth -= letter.sign == "]" and depth > 0


def _inside(moment: float, seconds: float) -> float:
    return round(min(max(float(moment), 0.0), seconds), 4)
