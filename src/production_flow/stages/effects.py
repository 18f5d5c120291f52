"""The sounds of a beat: effects from its notes over the room tone of its place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.providers.requests import SoundRequest
from production_flow.stages.base import Stage, View, part
from production_flow.stages.shared import show
from production_flow.types import Json, NodeId


class EffectStage(Stage):
    """One node per beat."""

    name, port, rank, expect = "effects", "sound", 48, 0.5

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Every beat of every episode that is made now."""
        return show.beat_nodes(view, "effects")

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The notes, the place's own sound, weather and length."""
        beat = show.beat_of(view, part(node))
        place = show.location(view, beat.location_id)
        return {
            "notes": beat.sfx_notes or "",
            "bed": f"{place.place.set}: {place.sound}",
            "interior": place.interior,
            "weather": beat.weather,
            "seconds": beat.duration_seconds,
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> SoundRequest:
        """The sounds."""
        return SoundRequest(
            prompt=inputs["notes"],
            bed=inputs["bed"],
            interior=inputs["interior"],
            weather=inputs["weather"],
            seconds=inputs["seconds"],
            seed=seed,
        )
