"""Where the scenes of an episode play: at home, at work, where people meet, in the place that the sentence names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from production_flow.embedded.writer.heart import heart_of
from production_flow.embedded.writer.kits.tables import Table
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.planner import Step
from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.embedded.writer.subjects.places import hall_of, worked_at
from production_flow.embedded.writer.surroundings import world_of


class Placement:
    """The places of an episode, and where it has been so far."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.heart = heart_of(story)
        self.visits: Counter[str] = Counter()
        self.recent: list[str] = []
        manner, outdoors = story.kit.manner, (place for place in story.places if not place.interior)
        found = {place.id for place in outdoors if place.setting or place.id in manner.outdoors}
        away = manner.functions.get("news", "") if world_of(story.brief) == "home" else ""
        self.public = tuple(ident for ident in manner.public if ident != away)
        """Ids of the places where people meet: a household has no meeting in the corner shop."""
        self.open_air = frozenset(found or ({manner.main} - {self.heart}))
        """Ids of the places that have a sky."""

    def of(self, step: Step, event: Table, haunts: Mapping[str, tuple[str, ...]]) -> PlaceSpec:
        """Where a scene plays; the episode has been there from now on.

        Args:
            step: The step of the plot that it tells.
            event: Its texts, with where they may be played.
            haunts: Variable of somebody -> ids of the places where they are found.
        """
        place = self._chosen(step, event, haunts)
        self.visits[place.id] += 1
        self.recent.append(place.id)
        return place

    def _chosen(self, step: Step, event: Table, haunts: Mapping[str, tuple[str, ...]]) -> PlaceSpec:
        asked, where = str(event.get("place", step.move.place)), str(event.get("where", "in"))
        manner = self.story.kit.manner
        public = self.public if self.heart in ("", *self.public) else (*self.public, self.heart)
        common = {"base": (manner.base,), "public": public, "street": (manner.main,)}
        common["hall"] = (hall,) if (hall := hall_of(self.story) or self.heart) else public
        if asked == "base" and (own := worked_at(self.story, step.move.id)):
            return self._known((own,), "any")
        if asked == "base":
            return self._known(self.story.hero.haunts[:1] or common["base"], "any")
        if asked in common:
            before = "any" if manner.main in self.open_air else "out"  # a house has no street in it
            return self._known(common[asked], before if asked == "street" else where)
        own_haunts = haunts[step.binding.get(asked.rstrip("!"), "P")] or common["public"]
        if asked.endswith("!"):
            return self._known(own_haunts[:1], "any")
        ids = (*own_haunts, self.heart) if self.heart and self.heart not in own_haunts else own_haunts
        place = self._known(ids, where)
        if place.id not in self.recent[-2:] or step.move.cover == "insert":
            return place
        return self._known((*ids, *self.public), where)  # never three scenes running, if they can meet elsewhere

    def _known(self, ids: tuple[str, ...], where: str) -> PlaceSpec:
        """The least visited of these places that suits, not one of the last two if another will do."""
        places = [place for ident in ids if (place := self.story.place(ident)) is not None] or list(self.story.places)
        if where == "out":
            places = [place for place in self.story.places if place.id in self.open_air] or places
        elif where == "in":
            places = [place for place in places if place.id not in self.open_air] or [
                place for place in self.story.places if place.id not in self.open_air
            ]
        return min(places, key=self._worn)

    def _worn(self, place: PlaceSpec) -> tuple[bool, float, str]:
        """How much a place has been seen: none twice in three scenes, and what the sentence names twice as often."""
        visits = self.visits[place.id] / (2 if place.id == self.heart else 1)
        return place.id in self.recent[-2:], visits, place.id
