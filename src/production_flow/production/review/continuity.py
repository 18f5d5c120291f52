"""Whether a scene is one scene, and whether who is seen is said to be there."""

from __future__ import annotations

from collections.abc import Iterator

from production_flow.documents.storyboard import Beat
from production_flow.production.review.findings import Finding, in_beat
from production_flow.production.review.reader import Reader

_NARRATOR = "narrator"


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


def unannounced(reader: Reader) -> Iterator[Finding]:
    """Who is seen in a shot or speaks, and is not among the beat's people."""
    for episode, beat in reader.beats():
        there = set(beat.characters)
        seen = {figure.character for shot in beat.shots for figure in shot.figures}
        heard = {said.character for said in beat.dialogue or ()} - {_NARRATOR, ""}
        for ident in sorted((seen | heard) - there):
            what = f"{reader.name(ident)} is {'seen' if ident in seen else 'heard'} and is not among the beat's people."
            yield in_beat("place", episode, beat, "characters", what, f"Add {ident} to characters, or take them out.")
