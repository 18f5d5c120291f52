"""A prompt in pieces, and how it is cut to what a model reads: whole sentences, the least important first."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

LEAST_FIRST = (
    "prop", "cast", "place", "mood", "motion", "avoid", "keep", "continuity", "light", "references", "staging",
    "speech", "camera", "frame", "guidance", "lettering", "action",
)  # fmt: skip
"""Kinds of pieces by importance. The style is not among them: it is never cut."""

_NAMES = {
    "prop": "objects",
    "cast": "looks of the characters",
    "motion": "how they move",
    "avoid": "what to avoid",
    "keep": "what must not change",
    "references": "what the references show",
    "staging": "who stands where",
    "speech": "who speaks",
    "action": "the end of what happens",
}
_END = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][\"”\u2019)]))\s+(?=[^a-z\s])")


@dataclass
class Piece:
    """Sentences of one kind; `shot` says of which shot of a clip."""

    kind: str
    sentences: list[str] = field(default_factory=list)
    shot: int | None = None

    @property
    def text(self) -> str:
        """The sentences in a row."""
        return " ".join(self.sentences)


Write = Callable[[Sequence[Piece]], str]
"""Makes a prompt of pieces."""


def sentences(text: str) -> list[str]:
    """The sentences of a text; runs of white space are one space."""
    return [part for part in _END.split(" ".join(text.split())) if part]


@dataclass(frozen=True)
class Cut:
    """A prompt, the kinds of which something was left out, and whether what happens had to be shortened."""

    text: str
    lost: tuple[str, ...] = ()
    shortened: bool = False


def cut(pieces: Sequence[Piece], limit: int, write: Write) -> Cut:
    """The prompt within `limit` characters.

    Whole sentences go, the last one of the least important kind first; of what happens the first one stays, and is
    shortened after a word where even it does not fit. The style stays whole: where it does not fit by itself, the
    prompt comes out longer than the limit.
    """
    left = [Piece(piece.kind, list(piece.sentences), piece.shot) for piece in pieces]
    lost: list[str] = []
    while len(text := write(left)) > limit:
        piece = _least(left)
        if piece is None:
            return Cut(_shortened(left, limit, write), named([*lost, "action"]), shortened=True)
        piece.sentences.pop()
        lost.append(piece.kind)
    return Cut(text, named(lost))


def named(kinds: Sequence[str]) -> tuple[str, ...]:
    """Kinds as a person would call them, each once, in the order in which they went."""
    return tuple(_NAMES.get(kind, kind) for kind in dict.fromkeys(kinds))


def _least(pieces: Sequence[Piece]) -> Piece | None:
    """The piece that loses its last sentence next: of several of a kind the last and longest one."""
    for kind in LEAST_FIRST:
        spare = 1 if kind == "action" else 0
        able = [piece for piece in pieces if piece.kind == kind and len(piece.sentences) > spare]
        if able:
            return max(reversed(able), key=lambda piece: len(piece.sentences))
    return None


def _shortened(pieces: Sequence[Piece], limit: int, write: Write) -> str:
    """With what happens in each shot shortened by words, the longest first, as far as it takes."""
    actions = [piece for piece in pieces if piece.kind == "action" and piece.sentences]
    while actions and len(write(pieces)) > limit:
        longest = max(actions, key=lambda piece: len(piece.text))
        words = longest.text.rstrip("…").split()
        longest.sentences = [" ".join(words[:-1]).rstrip(",;:") + "…"] if len(words) > 1 else []
        actions = [piece for piece in actions if piece.sentences]
    return write(pieces)
