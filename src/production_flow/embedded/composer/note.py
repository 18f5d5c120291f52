"""A note on the page, before somebody plays it."""

from __future__ import annotations

import random
from dataclasses import dataclass

from production_flow.embedded.composer.form import Bar, Form
from production_flow.embedded.composer.genres import Genre, Part
from production_flow.embedded.composer.motif import Motif


@dataclass(frozen=True)
class Note:
    """One note: beats from the start of its bar, length in beats, MIDI pitch, force 0 to 1."""

    beat: float
    beats: float
    pitch: int
    force: float


@dataclass
class Desk:
    """What a player has before them.

    Args:
        part: The player.
        form: The whole cue.
        genre: Its genre.
        motif: The show's motif.
        tonic: Pitch class of the key.
        rng: The player's own chance.
        before: The last voicing or pitch they played.
    """

    part: Part
    form: Form
    genre: Genre
    motif: Motif
    tonic: int
    rng: random.Random
    before: tuple[int, ...] = ()

    def following(self, number: int) -> Bar:
        """The bar after that one; the last is its own follower."""
        return self.form.bars[min(number + 1, len(self.form.bars) - 1)]


def force(bar: Bar, base: float = 0.52) -> float:
    """How hard a bar is played: with tension, and towards the middle of its phrase."""
    return min(1.0, base - 0.07 + 0.052 * bar.tension + (0.0, 0.02, 0.04, 0.0)[bar.place])
