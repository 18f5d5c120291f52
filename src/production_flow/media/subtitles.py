"""Subtitles as text: at most two lines of 42 characters, long lines of dialogue as several cues."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from production_flow.documents.timeline import Subtitle
from production_flow.timing import RATE

WIDTH: Final = 42
"""Characters to a line."""


@dataclass(frozen=True)
class Cue:
    """What stands on screen from frame `at` for `length` frames: one or two lines."""

    at: int
    length: int
    speaker: str
    lines: tuple[str, ...]


def cues(subtitles: Sequence[Subtitle]) -> list[Cue]:
    """The cues of all lines of dialogue in order; one ends where the next begins."""
    ordered = sorted(subtitles, key=lambda line: line.at)
    parts = [cue for line in ordered for cue in _parts(line)]
    result: list[Cue] = []
    for cue in sorted(parts, key=lambda part: part.at):
        if result and result[-1].at + result[-1].length > cue.at:
            result[-1] = replace(result[-1], length=cue.at - result[-1].at)
        result.append(cue)
    return [cue for cue in result if cue.length > 0]


def _parts(line: Subtitle) -> Iterator[Cue]:
    """One line of dialogue as cues, each as long as its share of the letters."""
    texts = list(_pages(line.text))
    letters = sum(len(text) for text in texts)
    spoken = 0
    for text in texts:
        begin = line.at + round(line.length * spoken / letters)
        spoken += len(text)
        end = line.at + round(line.length * spoken / letters)
        yield Cue(begin, end - begin, line.speaker, tuple(_lines(text)))


def _pages(text: str) -> Iterator[str]:
    """A text in parts that fit on two lines, parted after a sentence or a comma where one is near."""
    words: list[str] = []
    for word in " ".join(text.split()).split(" "):
        if words and len(_wrapped(" ".join([*words, word]))) > 2:
            keep = _good_break(words)
            yield " ".join(words[:keep])
            words = words[keep:]
        words.append(word)
    yield " ".join(words)


def _good_break(words: Sequence[str]) -> int:
    """After how many words to part: after the last sentence or comma in the second half, else after all."""
    for marks in (".!?…", ",;:—"):
        for count in range(len(words), len(words) // 2, -1):
            if words[count - 1].endswith(tuple(marks)):
                return count
    return len(words)


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, break_long_words=True, break_on_hyphens=False)


def _lines(text: str) -> list[str]:
    """A text of one page on one line or on two of about the same length, the second rather the longer."""
    full = _wrapped(text)
    if len(full) < 2:
        return full
    words = text.split(" ")
    splits = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    fitting = [pair for pair in splits if max(map(len, pair)) <= WIDTH]
    if not fitting:
        return full
    first, second = min(fitting, key=_imbalance)
    return [first, second]


def _imbalance(pair: tuple[str, str]) -> tuple[int, bool]:
    first, second = map(len, pair)
    return abs(first - second), first > second


def srt(subtitles: Sequence[Subtitle]) -> str:
    """The text of a SubRip file."""
    blocks = [
        f"{number}\n{_time(cue.at, ',')} --> {_time(cue.at + cue.length, ',')}\n" + "\n".join(cue.lines) + "\n"
        for number, cue in enumerate(cues(subtitles), 1)
    ]
    return "\n".join(blocks)


def vtt(subtitles: Sequence[Subtitle]) -> str:
    """The text of a WebVTT file; the speaker is named in each cue."""
    blocks = ["WEBVTT\n"]
    for cue in cues(subtitles):
        voice = f"<v {_safe(cue.speaker)}>" if cue.speaker else ""
        text = "\n".join(_safe(line) for line in cue.lines)
        blocks.append(f"{_time(cue.at, '.')} --> {_time(cue.at + cue.length, '.')}\n{voice}{text}\n")
    return "\n".join(blocks)


def _safe(text: str) -> str:
    return html.escape(text, quote=False)


def _time(frame: int, comma: str) -> str:
    """A frame as `hh:mm:ss,mmm`."""
    rest, thousandths = divmod(round(frame * 1000 / RATE), 1000)
    rest, second = divmod(rest, 60)
    hour, minute = divmod(rest, 60)
    return f"{hour:02d}:{minute:02d}:{second:02d}{comma}{thousandths:03d}"
