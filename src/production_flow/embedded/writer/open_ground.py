"""Grounds under the sky on which the people of a sentence work and meet: a pier, a vineyard, a golf course."""

from __future__ import annotations

from dataclasses import dataclass

from production_flow.embedded.writer.grammar import definite, title_case
from production_flow.embedded.writer.model import Brief

_DRAWN = {
    "dock": "pier, wharf, docks, dockyard, quay, quayside, marina, jetty",
    "beach": "beach, boardwalk, promenade, lakeside, riverbank, riverside, lido",
    "farm": "farm, ranch, sheep farm, dairy farm, pig farm, chicken farm, cattle ranch, homestead, stud farm",
    "garden": "vineyard, orchard, allotment, allotments, park, golf course, olive grove, apple orchard, bowling green, "
    "community garden, botanical garden, tea plantation, coffee plantation, plantation, crazy golf course",
}
_GROUNDS = {noun.strip(): drawn for drawn, nouns in _DRAWN.items() for noun in nouns.split(",")}
"""Kind of ground -> what it is drawn as."""


_TOUCHES: dict[str, tuple[str, ...]] = {
    "dock": (
        "The boards knock, one after another, all the way out.",
        "A gull walks along the rail like somebody with a clipboard.",
        "Under the planks the water says the same word again.",
        "A rope that holds nothing is coiled as if it did.",
        "Something far out turns round, and takes its time over it.",
    ),
    "beach": (
        "The water comes up to look, and goes back.",
        "A line of somebody's footprints goes in and doesn't come out.",
        "The wind has written on the sand, and rubs it out.",
        "A bucket without a child stands where the tide will have it.",
        "Two dogs meet, and have everything to tell each other.",
    ),
    "farm": (
        "A gate swings that was latched.",
        "Hens cross from left to right, and are sorry, and cross back.",
        "Beyond the fence something with a bell lifts its head.",
        "The trough has the sky in it.",
        "An engine starts two fields off and thinks better of it.",
    ),
    "garden": (
        "A sprinkler ticks round and wets the path.",
        "A blackbird goes on about it from the top of the pole.",
        "Somebody has left a glove on a stake, and it waves.",
        "The rows run straight to the end and all stop at once.",
        "A hose lies across the grass like a question.",
    ),
}
"""What can be seen on such a ground at any hour."""


@dataclass(frozen=True)
class Ground:
    """A ground as the main place of a show: what it is called, and the set to draw."""

    name: str
    drawn: str

    @property
    def touches(self) -> tuple[str, ...]:
        """Sentences that a description may end on."""
        return _TOUCHES[self.drawn]


def ground_of(brief: Brief) -> Ground | None:
    """The ground that a sentence names as its place; none where it names a town, a house or nothing."""
    place = brief.place
    drawn = _GROUNDS.get(place.noun) if place.said else None
    if drawn is None:
        return None
    if place.name:
        return Ground(f"{place.name}, the {title_case(place.noun)}", drawn)
    whole = title_case(definite(place.text))
    return Ground(whole if len(whole) <= _LONGEST else title_case(f"the {place.noun}"), drawn)


_LONGEST = 45
"""Letters of a name that still fits a heading."""
