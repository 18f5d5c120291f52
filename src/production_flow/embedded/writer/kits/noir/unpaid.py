"""Who is in a noir whose hero is nobody's detective: no office, no clients, a friend instead of a bookkeeper."""

from __future__ import annotations

from dataclasses import replace

from production_flow.embedded.writer.kits.noir.places import PLACES
from production_flow.embedded.writer.kits.noir.roles import HERO, ROLES
from production_flow.embedded.writer.model import RoleSpec
from production_flow.embedded.writer.sites import PlaceTemplate

ASKED = "the one who asked"
"""What a cast list calls whoever comes to such a hero."""

ASKER = replace(
    HERO,
    want=("a full answer, once", "to be able to leave a thing alone", "to have been asked by name"),
    secret=(
        "{they} saw something years ago and went home",
        "{they} likes it better than the day's work",
        "{they} has told nobody where {they} goes at night",
    ),
    flaw=(
        "keeps people safe by keeping them ignorant",
        "would rather be right than warned",
        "asks once more, when everyone has stopped laughing",
    ),
    hands=(
        "turns a matchbook end over end",
        "folds a bus ticket into a smaller one",
        "rubs a thumb along a chipped edge",
        "winds a watch that needs no winding",
    ),
)
"""The hero, where the sentence does not say."""


_BREAK_ROOM = PlaceTemplate(
    "office",
    ("The Break Room", "The Night Canteen", "The Room Behind the Lockers"),
    "kitchen",
    interior=True,
    details=("table", "lockers", "hanging lamp", "sink", "row of pegs"),
    touches=(
        "Somebody's name is on the milk, twice underlined.",
        "One locker has no lock, and everyone respects it.",
        "The calendar is from a firm that no longer exists.",
        "A tap keeps the time, badly.",
    ),
    trouble=("the lamp gives out", "a locker that was shut is open"),
)
"""Where somebody sits down who has no office."""

HAUNTS = tuple(_BREAK_ROOM if place.id == _BREAK_ROOM.id else place for place in PLACES)
"""The places of the kit, with a break room in place of the office."""


def _unpaid(role: RoleSpec) -> RoleSpec:
    if role.id == "ally":
        return replace(
            role,
            description=(
                "who has shared every lunch with {hero} for six years",
                "who lives across the landing and hears everything twice",
                "who taught {hero} the job and never quite stopped",
            ),
            want=("one evening that is not about this", "to be told before the neighbours are"),
            need=("to be asked, not protected", "to be told the truth while it is still news"),
            flaw=("waits for an apology instead of asking for one", "remembers every favour and mentions none"),
            secret=(
                "{they} has followed {hero} home twice, to see that all was well",
                "{they} has turned down a better place so as to stay here",
            ),
            hands=("wipes a table that is clean", "peels an orange in one piece", "runs a thumb down a list"),
            called="the friend",
            thing=("spare key", "spare key, on a bootlace"),
        )
    if role.id == "client":
        return replace(role, called=ASKED, flaw=("asks for help and then manages it", "tells the truth last"))
    if role.id == "landlord":
        return replace(role, want=("a quiet house", "to be owed nothing by Friday"))
    return role


FRIENDS = tuple(_unpaid(role) for role in ROLES)
"""The roles of the kit, as such a hero knows them."""
