"""Whether anything is said twice: in an episode, and over the season."""

from __future__ import annotations

import re
from collections.abc import Iterator

from production_flow.documents.storyboard import Beat
from production_flow.production.review.findings import Finding, in_beat
from production_flow.production.review.reader import Reader, prose

_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_SHORTEST = 4
"""Words of the shortest sentence whose return is noticed; "No." may be said again."""

_Place = tuple[str, Beat, str]


def in_an_episode(reader: Reader) -> Iterator[Finding]:
    """Sentences that stand twice in one episode."""
    for places in _places(reader).values():
        first: dict[str, _Place] = {}
        for episode, beat, field in places:
            if episode in first:
                yield _told(first[episode], (episode, beat, field))
            else:
                first[episode] = (episode, beat, field)


def over_the_season(reader: Reader) -> Iterator[Finding]:
    """Sentences that come again in a later episode."""
    for places in _places(reader).values():
        episodes = {place[0]: place for place in reversed(places)}
        first, *others = (episodes[name] for name in sorted(episodes))
        for other in others:
            yield _told(first, other)


def _told(first: _Place, again: _Place) -> Finding:
    episode, beat, field = again
    before = (
        f"beat {first[1].beat_number}"
        if first[0] == episode
        else f"episode {int(first[0][4:])}, beat {first[1].beat_number}"
    )
    text = dict(prose(beat))[field]
    return in_beat(
        "repeat",
        episode,
        beat,
        field,
        f"{text!r} says again what {before} said.",
        "Say it in other words, or not at all.",
    )


def _places(reader: Reader) -> dict[str, list[_Place]]:
    """Where each sentence stands, by its words alone; in the order of reading."""
    found: dict[str, list[_Place]] = {}
    for episode, beat in reader.beats():
        for field, text in prose(beat):
            for sentence in _SENTENCE.findall(text):
                words = re.findall(r"\w+", sentence.lower())
                if len(words) >= _SHORTEST:
                    found.setdefault(" ".join(words), []).append((episode, beat, field))
    return {words: places for words, places in found.items() if len(places) > 1}
