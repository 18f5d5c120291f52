"""Where a fantasy happens: eight functions of a small realm, whatever they are called there."""

from __future__ import annotations

from production_flow.embedded.writer.sites import PlaceTemplate

PLACES = (
    PlaceTemplate(
        "market",
        ("The Lantern Bazaar", "The Nine Awnings", "The Weighing Street"),
        "village-square",
        interior=False,
        details=("awnings", "stalls", "brass scales", "well", "lanterns"),
        touches=(
            "The brass scales over the well tip a little whenever someone boasts.",
            "A stall sells yesterday's luck at half price, and has a queue.",
            "Nine awnings, nine colours; the tenth pole stands bare by treaty.",
            "A dragon's shadow crosses the stalls, and the fishwives lift their covers.",
        ),
        trouble=("an awning comes down", "the well answers back"),
    ),
    PlaceTemplate(
        "loft",
        ("The Map Loft", "The Copying Loft", "The Loft Under the Weathercock"),
        "workshop",
        interior=True,
        details=("drawing table", "ink jars", "round window", "map chest", "lantern"),
        touches=(
            "On the largest map a river has shifted since breakfast.",
            "Forty ink jars stand on the sill in the order of what they cost.",
            "The weathercock's shadow walks across the ceiling and points at the bed.",
            "A drying line sags under wet coastlines.",
        ),
        trouble=("an ink jar cracks", "the trapdoor will not lift"),
    ),
    PlaceTemplate(
        "hearth",
        ("The Salt and Candle", "The Sleeping Giant", "The Three Refusals"),
        "bar",
        interior=True,
        details=("hearth", "long tables", "barrels", "settle", "antlers"),
        touches=(
            "The fire leans toward whoever is speaking, when it is true.",
            "Three bowls are set out for guests who only come in stories.",
            "A bard in the corner is paid by the verse, to stop.",
            "The settle by the hearth creaks for the dead and for tax collectors.",
        ),
        trouble=("the fire goes green", "the shutters bar themselves"),
    ),
    PlaceTemplate(
        "ferry",
        ("The Ferry Stage", "The Truth Crossing", "The Low Landing"),
        "dock",
        interior=False,
        details=("flat ferry", "rope", "river", "bell post", "lantern"),
        touches=(
            "The ferry rope hums a note that only the far bank answers.",
            "A notch on the mooring post marks how deep the last liar sat.",
            "Mist stands on the river in the shape of an earlier bridge.",
            "A heron has been waiting its turn since the old queen.",
        ),
        trouble=("the rope parts", "the boat sits lower than it should"),
    ),
    PlaceTemplate(
        "stacks",
        ("The Outward Library", "The Library of One Direction", "The Lending Tower"),
        "archive",
        interior=True,
        details=("shelves", "ladder", "lectern", "hourglass", "lending window"),
        touches=(
            "Where a book has gone out, the shelf keeps a warm gap.",
            "A ladder rolls along by itself, stops, and thinks better of it.",
            "Moths go round the hourglass in alphabetical order.",
            "Behind the lending window hangs a bell with no rope on the inside.",
        ),
        trouble=("a shelf turns its back", "the ladder rolls off with somebody on it"),
    ),
    PlaceTemplate(
        "court",
        ("The Hall of Cords", "The Oath Hall", "The Seal Hall"),
        "church",
        interior=True,
        details=("hanging cords", "high seat", "coloured window", "candles", "seal press"),
        touches=(
            "Four hundred red cords hang from the rafters, each with its knots.",
            "One cord turns where there is no draught, and turns back.",
            "The high seat has a cushion on it, to keep it from being sat in.",
            "The coloured window shows a king whose head has been replaced twice.",
        ),
        trouble=("a knot slips", "the doors are sealed from outside"),
    ),
    PlaceTemplate(
        "grove",
        ("The Court Under Leaves", "The Asking Grove", "The Elder Grove"),
        "forest",
        interior=False,
        details=("standing trees", "stump seat", "ferns", "stream", "hanging stones"),
        touches=(
            "The oldest ash leans in, as the deaf do.",
            "Two foxes sit on the stump, and give it up without being asked.",
            "Stones on strings knock together when a name is used in vain.",
            "A path comes in under the trees and declines to go out.",
        ),
        trouble=("the path closes", "the stones start to knock"),
    ),
    PlaceTemplate(
        "school",
        ("The Schoolroom of First Spells", "The Lesser Academy", "The School of Small Fires"),
        "classroom",
        interior=True,
        details=("benches", "slate", "scales", "globe", "scorched ceiling"),
        touches=(
            "Over the slate hangs the only rule: SAY WHAT IT COSTS FIRST.",
            "A row of pegs holds satchels, and one small cloud.",
            "The ceiling is scorched in forty places, each with a date.",
            "Somebody's homework has eaten somebody else's.",
        ),
        trouble=("a spell goes off in a satchel", "the cloud gets out"),
    ),
)
