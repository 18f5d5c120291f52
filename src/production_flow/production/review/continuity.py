"""Whether a scene is one scene, and whether who is seen is said to be there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from production_flow.documents.storyboard import Beat
from production_flow.production.review.findings import Finding, in_beat
from production_flow.production.review.reader import Reader

_NARRATOR = "narrator"

_AT_ONCE = re.compile(
    r"\b(?:meanwhile|elsewhere|intercut|cross-?cut|simultaneously|at (?:the|that) (?:same|very) (?:moment|time|hour)"
    r"|at that moment|in the same moment|while this happens)\b",
    re.IGNORECASE,
)
"""Words that say that a beat happens while the one before it does."""


def scenes(reader: Reader) -> Iterator[Finding]:
    """Beats that share a scene share its place and its hour: nobody is in two places at once."""
    for episode, board in reader.boards.items():
        first: dict[str, Beat] = {}
        for beat in board.beats:
            begun = first.setdefault(beat.scene_id, beat)
            scene = f"It goes on with the scene of beat {begun.beat_number}"
            if beat.location_id != begun.location_id:
                what = f"{scene} in another place: {beat.location_id}, not {begun.location_id}."
                todo = "Give the beat a scene_id of its own, or the same location_id."
                yield in_beat("place", episode, beat, "location_id", what, todo)
            elif beat.time != begun.time:
                what = f"{scene} at another hour: {beat.time}, not {begun.time}."
                todo = "Give the beat a scene_id of its own, or the same time."
                yield in_beat("place", episode, beat, "time", what, todo)


def at_once(reader: Reader) -> Iterator[Finding]:
    """Who is in one place in a beat, and in another in the next, which says that it happens at the same time."""
    for episode, board in reader.boards.items():
        for before, beat in pairwise(board.beats):
            told = _AT_ONCE.search(f"{beat.continuity} {beat.description}")
            if told is None or before.location_id == beat.location_id:
                continue
            for ident in sorted(_there(before) & _there(beat)):
                what = (
                    f"{reader.name(ident)} is here, and in beat {before.beat_number} in another place "
                    f"({before.location_id}), and {told[0].lower()!r} says that both happen at once."
                )
                todo = f"Take out {told[0].lower()!r}, or take {ident} out of one of the two beats."
                yield in_beat("place", episode, beat, "characters", what, todo)


def _there(beat: Beat) -> set[str]:
    """Who is in the place of a beat: seen in a shot, or speaking."""
    seen = {figure.character for shot in beat.shots for figure in shot.figures}
    return (seen | {said.character for said in beat.dialogue or ()}) - {_NARRATOR, ""}


def unannounced(reader: Reader) -> Iterator[Finding]:
    """Who is seen in a shot or speaks, and is not among the beat's people."""
    for episode, beat in reader.beats():
        there = set(beat.characters)
        seen = {figure.character for shot in beat.shots for figure in shot.figures}
        heard = {said.character for said in beat.dialogue or ()} - {_NARRATOR, ""}
        for ident in sorted((seen | heard) - there):
            what = f"{reader.name(ident)} is {'seen' if ident in seen else 'heard'} and is not among the beat's people."
            yield in_beat("place", episode, beat, "characters", what, f"Add {ident} to characters, or take them out.")
