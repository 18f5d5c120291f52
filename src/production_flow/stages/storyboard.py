"""The storyboard of an episode: 12 to 24 beats, each opened into shots."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.places import Inventory
from production_flow.documents.season import Format, Logline, Season
from production_flow.documents.storyboard import Storyboard
from production_flow.errors import BadInput
from production_flow.providers.requests import TextRequest
from production_flow.stages.base import Stage, View, extract, need, part
from production_flow.stages.shared import show
from production_flow.stages.shared.briefs import brief
from production_flow.types import Json, NodeId


class StoryboardStage(Stage):
    """One node per episode that is made now."""

    name, port, kind, rank, expect = "storyboard", "text", Storyboard, 6, 2.0
    opens = 370.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The episodes that are made now."""
        return [NodeId(f"storyboard:{ident}") for ident in show.episodes(view)]

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """What the episode must agree with: its own logline, the cast, the places, the format."""
        ident = part(node)
        season = need(view, show.SEASON, Season)
        own = [entry for entry in season.episodes if entry.id == ident]
        if not own:
            raise BadInput(f"The season has no episode {ident}.", where=ident, todo="Choose one of its episodes.")
        inventory = need(view, show.INVENTORY, Inventory)
        things = {
            "locations": [extract(seed, "id", "name") for seed in inventory.locations],
            "props": [extract(seed, "id", "name") for seed in inventory.props],
        }
        return {
            **show.brief(view),
            "episode": ident,
            "blueprint": show.world(view),
            "cast": show.names(view),
            "inventory": things,
            "season": {**extract(season, "arc_facts"), "episodes": [_as_written(own[0])]},
            "format": extract(need(view, show.FORMAT, Format), "parts", "target_seconds"),
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> TextRequest:
        """A request for the document, with the brief for whoever reads one."""
        return TextRequest(document="storyboard", prompt=brief("storyboard", inputs), material=dict(inputs), seed=seed)


def _as_written(entry: Logline) -> dict[str, Json]:
    """The episode with the number of its id: another place in the season writes it no other way."""
    return {**entry.model_dump(mode="json"), "number": int(entry.id.rpartition("e")[2])}
