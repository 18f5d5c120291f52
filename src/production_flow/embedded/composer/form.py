"""Form: from seconds and tension to bars, phrases and what each phrase is for.

Every section has a tempo of its own, as near as can be to what the genre wants, so that sections change
exactly where they were asked to and the last bar ends with the cue.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Literal

from production_flow.embedded.composer.genres import Genre
from production_flow.embedded.composer.mood import Mood
from production_flow.embedded.composer.theory import BRIGHTER, SCALES, Chord, chord

Task = Literal["rest", "hint", "theme", "answer", "turned", "slow", "rise", "climax", "last"]
"""What the melody does in a bar's phrase: nothing, its first notes, the theme, a reply, the theme upside down, the
theme at half speed, its head climbing, the theme at full height, the last note."""

_ARC = ((0.22, -1.2), (0.33, 0.0), (0.27, 0.9), (0.18, -0.4))
"""The shape of a cue that has no sections: share of its length, and tension around what was asked for."""


@dataclass(frozen=True)
class Bar:
    """One bar.

    Args:
        start: Where it begins, in seconds.
        beat: Length of a beat in seconds.
        chord: The harmony.
        tension: 0 to 10.
        task: What the melody does.
        place: Which bar of its phrase of four this is.
        phrase: Which phrase of the cue.
        last: Whether the cue ends in it.
    """

    start: float
    beat: float
    chord: Chord
    tension: float
    task: Task
    place: int
    phrase: int
    last: bool = False


@dataclass(frozen=True)
class Form:
    """A whole cue: its bars, its scale over the tonic, and its meter."""

    bars: tuple[Bar, ...]
    scale: tuple[int, ...]
    meter: int
    tempo: float


_ROWS: tuple[tuple[float, tuple[Task, ...]], ...] = (
    (2.5, ("rest", "slow", "rest", "hint")),
    (5.0, ("theme", "rest", "answer", "hint")),
    (7.5, ("theme", "answer", "turned", "theme")),
    (11.0, ("rise", "theme", "climax", "rise")),
)
"""What phrases do, by the tension up to which they do it."""

_TURN = {"i": "bVImaj7", "I": "vi7"}
"""What every second phrase begins with instead of the tonic."""


def plan(
    genre: Genre, mood: Mood, sections: tuple[tuple[float, float], ...], rng: random.Random, *, ending: bool
) -> Form:
    """Lays out a cue.

    Args:
        genre: What it should sound like.
        mood: How it should feel.
        sections: Seconds and tension of each section; the seconds sum to the length of the cue.
        rng: What is left to chance.
        ending: Whether it comes to a close; otherwise it stays open.
    """
    bars: list[Bar] = []
    start, phrase = 0.0, 0
    for number, (seconds, tension) in enumerate(sections):
        count, beat = _count(genre, mood, seconds, tension)
        closing = ending and number == len(sections) - 1
        for at in range(count):
            place, more = at % 4, phrase + at // 4
            harmony = _harmony(genre, tension, mood, at, count, closing=closing)
            bars.append(Bar(start + at * beat * genre.meter, beat, harmony, tension, "rest", place, more))
        start += seconds
        phrase += -(-count // 4)
    heights = {bar.phrase: bar.tension for bar in bars}
    tasks = dict(zip(heights, _tasks(list(heights.values()), rng), strict=True))
    bars = [Bar(**{**vars(bar), "task": tasks[bar.phrase]}) for bar in bars]
    final = bars[-1]
    bars[-1] = Bar(**{**vars(final), "last": True, "task": "last" if ending else "rest"})
    tempo = 60 * len(bars) * genre.meter / sum(seconds for seconds, _ in sections)
    return Form(tuple(bars), _scale(genre, mood, sections), genre.meter, tempo)


def shape(seconds: float, tension: float, sections: tuple[tuple[float, float], ...]) -> tuple[tuple[float, float], ...]:
    """The sections of a cue, stretched to its length; a longer cue without sections gets an arc."""
    wanted = [(length, height) for length, height in sections if length > 0.5]
    if not wanted:
        if seconds < 24:
            return ((seconds, tension),)
        return tuple((seconds * share, min(10.0, max(0.0, tension + more))) for share, more in _ARC)
    stretch = seconds / sum(length for length, _ in wanted)
    return tuple((length * stretch, min(10.0, max(0.0, height))) for length, height in wanted)


def _count(genre: Genre, mood: Mood, seconds: float, tension: float) -> tuple[int, float]:
    """How many bars a section has, and the length of its beat in seconds."""
    slowest, fastest = genre.tempo
    tempo = (slowest + (fastest - slowest) * tension / 10) * (1 + 0.12 * mood.speed)
    ideal = max(1.0, seconds * tempo / 60 / genre.meter)
    count = min(range(max(1, round(ideal) - 2), round(ideal) + 3), key=lambda bars: _cost(bars, ideal))
    return count, seconds / count / genre.meter


def _cost(bars: int, ideal: float) -> float:
    """How far a number of bars is from the tempo that is wanted, and from phrases of four."""
    uneven = 0.0 if bars % 4 == 0 else 0.05 if bars % 2 == 0 else 0.09
    return abs(math.log(bars / ideal)) + (uneven if bars > 2 else 0.0)


def _harmony(genre: Genre, tension: float, mood: Mood, at: int, count: int, *, closing: bool) -> Chord:
    """The chord of a bar: the genre's progression for this tension, and the close at the end."""
    left = count - 1 - at
    if closing and left < min(len(genre.close), max(1, count - 1)):
        return chord(genre.close[len(genre.close) - 1 - left])
    if tension > 6.5:
        row = genre.tense
    elif tension < 3.2:
        row = genre.calm
    else:
        row = genre.main if (at // 4) % 3 != 2 else genre.calm
    symbol = row[at % len(row)]
    if at % 8 == 4 and left > 4 and 3.2 <= tension <= 6.5:
        symbol = _TURN.get(
            symbol[0] if symbol[0] in "iI" and symbol[:2] not in {"ii", "iv", "II", "IV"} else "", symbol
        )
    if mood.light > 0.3 and tension < 5 and symbol == "i":
        symbol = "I"
    elif mood.light < -0.3 and symbol in {"I", "Iadd9", "Imaj7", "I6"} and tension > 2:
        symbol = "i"
    return chord(symbol)


def _tasks(tensions: list[float], rng: random.Random) -> list[Task]:
    """What the melody does in each phrase: little where it is calm, so that people can be heard.

    A cue of some length begins with a hint of its theme, states it, plays with it, and comes back to it.
    """
    tasks: list[Task] = []
    turn = 0
    for number, tension in enumerate(tensions):
        row = next(row for most, row in _ROWS if tension < most)
        if number == 0 and len(tensions) > 2 and 2.5 <= tension < 7.5:
            tasks.append("hint")
            continue
        tasks.append(row[turn % len(row)])
        turn += 1 + (rng.random() < 0.12 and number > 1)
    if len(tasks) > 3 and tensions[-1] >= 2.5:
        tasks[-1] = "climax" if tensions[-1] > 7.5 else "theme"
    return tasks


def _scale(genre: Genre, mood: Mood, sections: tuple[tuple[float, float], ...]) -> tuple[int, ...]:
    """The genre's mode, one step darker or brighter where the mood says so."""
    place = BRIGHTER.index(genre.mode)
    height = sum(tension for _, tension in sections) / len(sections)
    move = (1 if mood.light > 0.3 else -1 if mood.light < -0.3 else 0) * (0 if height > 8 else 1)
    return SCALES[BRIGHTER[min(max(place + move, 0), len(BRIGHTER) - 1)]]
