"""Listening: what a face and a head do while somebody else speaks, by what is said and in which mood.

First the brows go up a little, because there is a voice; in the middle of the line it sinks in, and the face answers
the speaker's mood with its own; then the head nods, shakes, draws back or sinks, and the eyes go where thoughts go.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from random import Random
from typing import Literal

from production_flow.documents.scene import Expression, Speech
from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.figures.acting import Mixture

Answer = Literal["nod", "shake", "back", "down", "still"]

_LEVELS = 6  # of a mixture of two faces
_ALERT, _INTO, _AFTER = 14, 12, 16  # frames of the first attention, into an answer, and that it lasts past the line

_ANSWERS: dict[Expression, tuple[tuple[Expression, ...], tuple[Expression, ...]]] = {
    "neutral": (("think", "warm"), ("doubt", "determined")),
    "joy": (("warm", "joy"), ("doubt", "surprise")),
    "warm": (("warm", "joy"), ("sad", "doubt")),
    "anger": (("surprise", "sad"), ("fear", "anger", "determined")),
    "sad": (("sad", "warm"), ("sad", "pain")),
    "surprise": (("surprise", "think"), ("fear", "surprise")),
    "sly": (("doubt", "think"), ("disgust", "doubt")),
    "think": (("think", "doubt"), ("doubt", "determined")),
    "fear": (("surprise", "warm"), ("fear", "surprise")),
    "disgust": (("surprise", "doubt"), ("anger", "disgust")),
    "tired": (("warm", "sad"), ("sad", "tired")),
    "determined": (("think", "determined"), ("determined", "fear")),
    "doubt": (("think", "doubt"), ("anger", "doubt")),
    "pain": (("sad", "warm"), ("fear", "sad")),
    "laugh": (("joy", "warm"), ("doubt", "disgust")),
    "cry": (("sad", "warm"), ("sad", "pain")),
}
"""What a face turns to that hears a line said with this one, in a calm beat and in a tense one."""
_TENSE = 6.0
_HEADS: dict[Expression, Answer] = {
    "joy": "nod", "warm": "nod", "think": "nod", "determined": "nod", "doubt": "shake", "disgust": "shake",
    "anger": "still", "fear": "back", "surprise": "back", "sad": "down", "pain": "down", "tired": "down",
}  # fmt: skip
_EYES: dict[Expression, Point2] = {
    "think": (0.45, -0.35), "sad": (0.1, 0.5), "pain": (-0.1, 0.5), "tired": (0.0, 0.4), "doubt": (-0.4, 0.1),
    "fear": (-0.5, 0.0),
}  # fmt: skip


_THOUGHTS: dict[Expression, tuple[Expression, ...]] = {
    "neutral": ("think", "doubt", "surprise"), "joy": ("warm", "surprise"), "warm": ("joy", "think"),
    "anger": ("determined", "disgust"), "sad": ("pain", "tired"), "surprise": ("fear", "doubt"),
    "sly": ("warm", "doubt"), "think": ("doubt", "determined"), "fear": ("surprise", "sad"),
    "disgust": ("anger", "doubt"), "tired": ("sad", "neutral"), "determined": ("anger", "think"),
    "doubt": ("think", "disgust"), "pain": ("sad", "fear"), "laugh": ("joy", "warm"), "cry": ("sad", "pain"),
}  # fmt: skip
"""What a face turns to by itself, where nothing is said."""


@dataclass(frozen=True)
class _Line:
    start: int
    end: int
    sinks: int
    answer: Expression
    head: Answer


class Listening:
    """One figure while others speak.

    Args:
        own: Its expression.
        heard: Lines of others, in order.
        moods: Their expressions, by id.
        tension: Of the beat, 0-10.
        dice: For what is left to chance.
        silence: Frames of a shot in which nothing is said, 0 where something is.
    """

    def __init__(
        self, own: Expression, heard: list[Speech], moods: dict[str, Expression], tension: float, dice: Random,
        silence: int = 0,
    ) -> None:  # fmt: skip
        self.own, self.silence = own, silence
        self.thought = dice.choice(_THOUGHTS[own])
        self.lines = [self._line(speech, moods.get(speech.character, "neutral"), tension, dice) for speech in heard]

    def _line(self, speech: Speech, mood: Expression, tension: float, dice: Random) -> _Line:
        choice = [face for face in _ANSWERS[mood][tension >= _TENSE] if face != self.own] or ["think"]
        answer = dice.choice(choice)
        sinks = speech.start + max(8, round(speech.length * dice.uniform(0.38, 0.6)))
        return _Line(speech.start, speech.start + speech.length, sinks, answer, _HEADS.get(answer, "still"))

    def face(self, drawn: int) -> Expression | Mixture | None:
        """The face at a drawing; None where nobody is heard."""
        for line in self.lines:
            alert = drawn - line.start
            if 0 <= alert < _ALERT and drawn < line.sinks:
                share = round(_LEVELS * 0.24 * math.sin(math.pi * alert / _ALERT)) / _LEVELS
                return self._mixed("surprise", share)
            into = min(1.0, (drawn - line.sinks) / _INTO, (line.end + _AFTER - drawn) / _INTO)
            if into > 0:
                return self._mixed(line.answer, round(_LEVELS * 0.55 * into) / _LEVELS)
        into = min(1.0, drawn / _INTO - self.silence / 24, self.silence / 14 - drawn / _INTO) if self.silence else 0.0
        return self._mixed(self.thought, round(_LEVELS * 0.34 * into) / _LEVELS) if into > 0 else None

    def _mixed(self, other: Expression, share: float) -> Expression | Mixture:
        if share <= 0 or other == self.own:
            return self.own
        return ((self.own, 1 - share), (other, share))

    def head(self, drawn: int) -> Point2:
        """How far the head moves on its neck, in heads: towards where it faces, and down."""
        x, y = 0.0, 0.0
        for line in self.lines:
            since = drawn - line.sinks - 6
            if since < 0 or drawn > line.end + 2 * _AFTER:
                continue
            fade = min(1.0, (line.end + 2 * _AFTER - drawn) / _AFTER)
            held = min(1.0, since / 10) * fade
            match line.head:
                case "nod" if since < 30:
                    y += 0.042 * math.sin(math.pi * since / 15) ** 2 * (1.0 if since < 15 else 0.6)
                case "shake" if since < 28:
                    x += 0.026 * math.sin(math.tau * since / 14) * (1 - since / 28)
                case "back":
                    x, y = x - 0.045 * held, y - 0.012 * held
                case "down":
                    y += 0.034 * held
                case _:
                    pass
        return x, y

    def glances(self) -> list[tuple[int, int, Point2]]:
        """Looks aside while a line sinks in: from, until, and where the eyes go."""
        return [
            (line.sinks + 4, line.sinks + 22, _EYES[line.answer]) for line in self.lines if line.answer in _EYES
        ]  # fmt: skip
