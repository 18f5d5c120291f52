"""From the words of a place to one of the sets that can be drawn."""

from __future__ import annotations

import re

from production_flow.documents.scene import SetPlace

WORDS: dict[str, str] = {
    "noir_street": "street alley alleyway avenue boulevard sidewalk road city downtown block crosswalk lane backstreet",
    "village_square": "village piazza plaza square town market marketplace fountain courtyard campo hamlet",
    "office": "office study bureau desk detective precinct agency newsroom headquarters chambers",
    "kitchen": "kitchen galley cookhouse pantry bakery scullery",
    "bar": "bar pub tavern saloon cafe diner nightclub club lounge speakeasy trattoria osteria "
    "restaurant bistro cantina",
    "warehouse": "warehouse depot storage storeroom factory workshop garage hangar foundry plant mill archive",
    "museum": "museum gallery exhibition vault",
    "forest": "forest wood woods woodland grove jungle clearing glade swamp",
    "bridge": "bridge spaceship starship spacecraft cockpit shuttle cruiser",
    "dock": "dock docks harbour harbor pier port quay marina wharf waterfront jetty",
    "living_room": "living parlour parlor apartment flat home house sitting bedroom cottage cabin loft villa",
    "shop": "shop store boutique bookshop bookstore pharmacy grocer grocery antique florist emporium pawnshop",
    "corridor": "corridor hallway hall passage tunnel stairwell lobby elevator",
    "rooftop": "rooftop roof terrace balcony skyline ledge",
    "beach": "beach shore seaside coast sand bay cove dunes island",
    "desert": "desert wasteland canyon mesa badlands moon mars planet outback plain",
    "classroom": "classroom school lecture schoolroom",
    "hospital": "hospital clinic ward infirmary surgery medbay morgue laboratory lab",
    "theatre": "theatre theater stage auditorium opera cinema backstage",
    "station": "station platform railway subway metro terminal train",
    "church": "church chapel cathedral temple abbey monastery sanctuary crypt",
    "garden": "garden park orchard vineyard meadow field yard cemetery graveyard farm greenhouse lawn",
}
"""Words that name a set outright."""

NEAREST: dict[str, str] = {
    "bar": "casino kitchenette teahouse ballroom banquet inn hotel",
    "bridge": "submarine control satellite reactor orbit airlock capsule hyperspace space",
    "warehouse": "barn mine cave cavern basement cellar sewer bunker dungeon attic ruin ruins lair prison cell jail",
    "museum": "palace castle mansion throne library bank embassy court courtroom parliament",
    "forest": "mountain hill hills river waterfall lake valley trail camp campsite cliff",
    "dock": "boat ship ferry yacht deck lighthouse canal sea ocean",
    "noir_street": "car taxi crossroads border checkpoint gate bus police",
    "corridor": "bathroom toilet closet",
    "hospital": "spa asylum",
    "desert": "snowfield tundra arctic glacier battlefield volcano",
    "rooftop": "tower helipad sky",
    "village_square": "festival fair carnival monument",
    "station": "airport",
    "living_room": "room tent bed",
    "garden": "stadium playground",
}
"""Words whose set is only the nearest that can be drawn."""

SETS = tuple(WORDS)
"""Every set id, in a fixed order."""


def _table(source: dict[str, str]) -> dict[str, str]:
    return {word: name for name, words in source.items() for word in words.split()}


_EXACT, _NEAR = _table(WORDS), _table(NEAREST)


def tokens(text: str) -> list[str]:
    """The words of a text in lower case, a plural also as its singular."""
    found = re.findall(r"[a-zà-ÿ]+", text.lower().replace("_", " "))
    return [form for word in found for form in ((word, word[:-1]) if word.endswith("s") else (word,))]


def choose(place: SetPlace) -> tuple[str, str | None]:
    """The set to draw for a place, and a sentence when it is only the nearest one.

    The kind of the place decides; its name and id help where the kind is unknown. The last telling
    word of a phrase counts, because "village kitchen" is a kitchen.
    """
    kind = place.set.lower().strip().replace(" ", "_").replace("-", "_")
    if kind in WORDS:
        return kind, None
    for text in (place.set, place.name, place.location.replace("-", " ")):
        for word in reversed(tokens(text)):
            if word in _EXACT:
                return _EXACT[word], None
        for word in reversed(tokens(text)):
            if word in _NEAR:
                return _NEAR[word], _notice(place, _NEAR[word])
    fallback = "living_room" if place.interior else "noir_street"
    return fallback, _notice(place, fallback)


def _notice(place: SetPlace, name: str) -> str:
    return f"There is no set for {place.set or place.name!r}; the nearest one, {name.replace('_', ' ')}, was drawn."


ROBOT = frozenset(
    [
        "robot",
        "robots",
        "android",
        "androids",
        "machine",
        "machines",
        "cyber",
        "neon",
        "mechanical",
        "automaton",
        "steel",
        "circuit",
    ]
)
"""Words that turn a town into a town of machines."""


def has_machines(place: SetPlace) -> bool:
    """Whether the place should show aerials, cables, vents and glowing signs."""
    return bool(ROBOT.intersection(tokens(" ".join((place.set, place.name, *place.details)))))
