"""What cues and cuts agree on about music."""

from __future__ import annotations

from production_flow.documents.storyboard import Beat, Storyboard
from production_flow.stages.base import View, Waiting, need
from production_flow.types import NodeId

CUE_TAIL = 2.0
"""Seconds that a cue rings on after its scene."""

TRAILER_SECONDS = 38.0
"""Length of the trailer's music."""


def scene_of(view: View, place: str) -> list[Beat]:
    """The beats of `s01e01.SCENE`, by their ids, so that their order does not matter.

    Raises:
        Waiting: The storyboard is not there, or no longer has the scene.
    """
    episode, _, scene = place.partition(".")
    board = need(view, f"storyboard:{episode}", Storyboard)
    beats = sorted((beat for beat in board.beats if beat.scene_id == scene), key=lambda beat: beat.id)
    if not beats:
        raise Waiting(NodeId(f"storyboard:{episode}"))
    return beats
