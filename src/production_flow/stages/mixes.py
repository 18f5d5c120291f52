"""The mix of an episode: everything that is heard in its cut, as one sound. A change of pictures leaves it alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.timeline import Timeline, Track
from production_flow.providers.requests import MixRequest
from production_flow.stages.base import Stage, View, need, part
from production_flow.stages.shared import show
from production_flow.types import Json, NodeId


class MixStage(Stage):
    """One node per cut of an episode."""

    name, port, rank, expect = "mix", "edit", 71, 5.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The episodes that are boarded."""
        return [NodeId(f"mix:{ident}") for ident, _ in show.boards(view)]

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The tracks, the length and the loudness of the cut; none of its pictures."""
        cut = need(view, f"cut:{part(node)}", Timeline)
        tracks: dict[str, Json] = {
            track.name: track.model_dump(mode="json", exclude_defaults=True) for track in cut.tracks
        }
        return {**tracks, "length": cut.frames, "loudness": cut.loudness}

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> MixRequest:
        """The tracks to be mixed."""
        names = sorted(inputs.keys() - {"length", "loudness"})
        tracks = tuple(Track.model_validate(inputs[name]) for name in names)
        return MixRequest(tracks=tracks, length=inputs["length"], loudness=inputs["loudness"])
