"""Where a noir happens: eight functions that every noir city has, whatever it is called there."""

from __future__ import annotations

from production_flow.embedded.writer.sites import PlaceTemplate

PLACES = (
    PlaceTemplate(
        "street",
        ("The Street Below", "Lamplight Street", "The Corner of Fourth"),
        "city-street",
        interior=False,
        details=("neon", "wet pavement", "lamp post", "parked cars"),
        touches=(
            "Rain runs down the kerb with a ticket stub in it.",
            "One street lamp in three is lit.",
            "A tram goes by with nobody in it.",
            "Steam stands over a grating.",
        ),
        trouble=("the lamp goes out", "a car keeps pace"),
    ),
    PlaceTemplate(
        "office",
        ("The Office Above the Pawnshop", "The Fourth-Floor Office", "The Office at the End of the Hall"),
        "office",
        interior=True,
        details=("desk", "blinds", "neon outside", "filing cabinet", "lamp"),
        touches=(
            "The sign outside stutters red across the ceiling.",
            "A second chair stands against the wall with the price still on it.",
            "The blinds cut the light into a ladder.",
            "A drawer of the cabinet hangs open like a lip.",
        ),
        trouble=("the lock is new and the key is not", "the lamp gives out"),
    ),
    PlaceTemplate(
        "bar",
        ("The Tally", "The Long Count", "The Low Lantern"),
        "bar",
        interior=True,
        details=("counter", "bottles", "booth", "hanging lamp"),
        touches=(
            "The radio behind the counter is turned up one notch.",
            "Two glasses stand on the table; only one is being emptied.",
            "A chair is already upside down on the next table.",
            "The mirror has a crack with a price list taped over it.",
        ),
        trouble=("the music stops", "somebody at the counter turns round"),
    ),
    PlaceTemplate(
        "dock",
        ("Pier Nine", "The Fish Quay", "The Night Berth"),
        "dock",
        interior=False,
        details=("crates", "crane", "water", "lamp", "rope"),
        touches=(
            "A winch turns with nobody at it.",
            "Crates drip through their slats.",
            "A rope creaks tight, then slack.",
            "Water slaps up between the planks.",
        ),
        trouble=("a plank gives", "the light on the crane goes out"),
    ),
    PlaceTemplate(
        "station",
        ("The Records Cage", "The Precinct Basement", "The Hall of Files"),
        "archive",
        interior=True,
        details=("shelves", "wire cage", "desk", "green lamp"),
        touches=(
            "Every lamp in the room has been taken from a different room.",
            "The wire of the cage throws squares on the wall.",
            "A trolley of folders blocks the aisle.",
            "Someone has chalked the days on the end of a shelf.",
        ),
        trouble=("a drawer jams", "the night clerk comes back early"),
    ),
    PlaceTemplate(
        "club",
        ("The Marigold", "The Velvet Room", "The Halfmoon Club"),
        "club",
        interior=True,
        details=("stage", "curtain", "small tables", "piano"),
        touches=(
            "The band plays to one waiter.",
            "From the rail you can see who comes in, and they cannot see you.",
            "A spotlight stands on an empty square of stage.",
            "Candles burn on tables nobody has booked.",
        ),
        trouble=("the band stops early", "the door is locked from outside"),
    ),
    PlaceTemplate(
        "press",
        ("The Loading Bay", "The Night Desk", "The Print Room"),
        "print-shop",
        interior=True,
        details=("press", "bundles", "hanging lamp", "chute"),
        touches=(
            "Tomorrow drops out of a chute in bundles of fifty.",
            "A wet headline hangs on a line to dry.",
            "The floor shakes in time with the press.",
            "A clock on the wall is set one edition ahead.",
        ),
        trouble=("the press stops", "a bundle bursts"),
    ),
    PlaceTemplate(
        "flat",
        ("The Walk-Up", "The Third-Floor Room", "The Rooms on Canal Street"),
        "apartment",
        interior=True,
        details=("window", "bed", "lamp", "sink"),
        touches=(
            "The table has been wiped so recently that it shines.",
            "A train lights the wallpaper and takes the light away.",
            "The wardrobe door will not stay shut.",
            "A suitcase stands behind the door, not quite hidden.",
        ),
        trouble=("the neighbour knocks on the wall", "the chain is already off"),
    ),
)
