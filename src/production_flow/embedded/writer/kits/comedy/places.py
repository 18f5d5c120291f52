"""Where a comedy happens: eight functions that a shop, a school, an office and a crowded house all have."""

from __future__ import annotations

from production_flow.embedded.writer.sites import PlaceTemplate

PLACES = (
    PlaceTemplate(
        "street",
        ("The Car Park", "The Front Steps", "The Parade"),
        "village-square",
        interior=False,
        details=("bench", "bins", "sign", "bicycle rack"),
        touches=(
            "A pigeon is eating something with a label on it.",
            "One car has been parked across three spaces, with an apology under its wiper.",
            "The sign by the door has lost a letter and gained a meaning.",
            "Somebody is trying to look as if they were waiting for somebody.",
        ),
        trouble=("the gazebo goes over", "a reversing van drowns the key word"),
    ),
    PlaceTemplate(
        "office",
        ("The Back Office", "The Room Over the Shop", "The Team Room"),
        "office",
        interior=True,
        details=("table", "whiteboard", "printer", "planner", "potted plant"),
        touches=(
            "The planner has a magnet for everyone, and one for the printer.",
            "A fern is either plastic or very brave.",
            "A sign says THIS DOOR, and nothing more.",
            "The printer hums as though it knew something.",
        ),
        trouble=("the printer joins in", "the chair sinks"),
    ),
    PlaceTemplate(
        "canteen",
        ("The Tea Room", "The Break Room", "The Staff Kitchen"),
        "kitchen",
        interior=True,
        details=("fridge", "kettle", "mugs", "noticeboard"),
        touches=(
            "The fridge is full of names.",
            "A mug that says BOSS is soaking next to one that says NO, ME.",
            "The noticeboard has a notice on it about the noticeboard.",
            "The microwave goes round with nothing in it and everybody watching.",
        ),
        trouble=("the fridge alarm goes off", "the hatch drops"),
    ),
    PlaceTemplate(
        "roof",
        ("The Flat Roof", "The Roof Terrace", "The Roof With the Deckchair"),
        "rooftop",
        interior=False,
        details=("deckchair", "vents", "railing", "flag"),
        touches=(
            "A deckchair up here is booked until September.",
            "Far below, people the size of pins are having the same argument.",
            "Somebody has grown one tomato and given it a chair.",
            "A vent breathes out yesterday's soup.",
        ),
        trouble=("the door locks behind them", "a hat goes over the edge"),
    ),
    PlaceTemplate(
        "stockroom",
        ("The Stock Cupboard", "The Store", "The Lost Property Room"),
        "warehouse",
        interior=True,
        details=("shelves", "boxes", "stepladder", "costume rail"),
        touches=(
            "Nine hundred paper cups lean the same way.",
            "A pantomime horse hangs over the rail in two halves.",
            "The light is on a timer that nobody has ever beaten.",
            "A box marked MISC has a smaller box in it marked MISC.",
        ),
        trouble=("the light times out", "a shelf lets go"),
    ),
    PlaceTemplate(
        "boardroom",
        ("The Meeting Room", "The Function Room", "The Committee Room"),
        "theatre",
        interior=True,
        details=("long table", "projector", "chairs", "portrait"),
        touches=(
            "Along the table every water glass has been turned over, as if it knew.",
            "The projector shows a blue square, and in it the words NO SIGNAL.",
            "A founder's portrait hangs a bit too low, and meets people's eyes.",
            "The biscuits have been counted. There's a card with the number.",
        ),
        trouble=("the projector shows the wrong slide", "the microphone stays on"),
    ),
    PlaceTemplate(
        "reception",
        ("The Front Desk", "The Counter", "The Entrance Hall"),
        "shop",
        interior=True,
        details=("counter", "bell", "visitors' book", "lilies"),
        touches=(
            "The bell on the counter has a cosy, for when it gets on people's nerves.",
            "A lily has left yellow dust on everyone who has something to hide.",
            "The pen is on a chain, and the chain's on a padlock.",
            "Nobody is waiting, on all six chairs, with magazines.",
        ),
        trouble=("the bell sticks", "a delivery needs a signature now"),
    ),
    PlaceTemplate(
        "house",
        ("Number Eleven", "The House With One Bathroom", "The Top Flat"),
        "living_room",
        interior=True,
        details=("sofa", "stairs", "coats", "family photographs"),
        touches=(
            "There are nine coats on three hooks, and one of them is asleep.",
            "A timetable for the bathroom hangs on the bathroom, in ink, with amendments.",
            "In every photograph up the stairs somebody is just leaving the frame.",
            "The good sofa still has its plastic on, and squeaks at the truth.",
        ),
        trouble=("someone's mother comes in", "the stairs announce them"),
    ),
)
"""The first is the prompt's own place, the second the hero's base."""
