"""Where a drama happens: the rooms in which people are kind to each other, and the ones where they wait."""

from __future__ import annotations

from production_flow.embedded.writer.sites import PlaceTemplate

PLACES = (
    PlaceTemplate(
        "lane",
        ("Ferry Lane", "The Low Road", "Weighhouse Street", "The Terrace"),
        "village-square",
        interior=False,
        details=("doorsteps", "railings", "lamp post", "front gates"),
        touches=(
            "A row of front steps has been scrubbed, up to number nine.",
            "Somebody's hem of curtain goes down as one looks at it.",
            "Two houses have a gap between them just too wide to talk across.",
            "Chalk marks of a game go all along the kerb and stop at one gate.",
        ),
        trouble=("a hearse has to be let by", "a child comes to ask what everybody's looking at"),
    ),
    PlaceTemplate(
        "kitchen",
        ("The Long Kitchen", "The Kitchen at the Back", "The Kitchen With Two Clocks"),
        "kitchen",
        interior=True,
        details=("long table", "row of cups", "stove", "dresser", "bread crock"),
        touches=(
            "On the doorpost are pencil marks for everybody who grew up here, and one that stops.",
            "Eleven cups hang in a row, and no two were bought together.",
            "The table has a burn the shape of an iron, always covered by the same mat.",
            "A drawer of spoons is the only thing in here that's in order.",
        ),
        trouble=("the milk goes over", "somebody's mother wants to help"),
    ),
    PlaceTemplate(
        "parlour",
        ("The Front Room", "The Good Room", "The Room With the Piano"),
        "living_room",
        interior=True,
        details=("dining table", "sideboard", "piano", "photographs", "chairs along the wall"),
        touches=(
            "Its chairs remember who sat in them, and creak for nobody else.",
            "A photograph has been turned a little to the wall, as one turns a shoulder.",
            "The cloth is the best one, ironed along every fold but the last.",
            "One place at the table is laid with the wrong knife, on purpose, for somebody left-handed.",
        ),
        trouble=("an aunt says grace again", "the piano lid comes down"),
    ),
    PlaceTemplate(
        "hall",
        ("The Rehearsal Hall", "The Dance Hall", "The Harvest Hall"),
        "theatre",
        interior=True,
        details=("low stage", "stacked chairs", "music stands", "tall windows"),
        touches=(
            "The floor has a track worn in it, in three-four time.",
            "Coats keep the best seats.",
            "A list by the door says who brings what, and who is not to bring trifle.",
            "A metronome has been left going for nobody.",
        ),
        trouble=("the band comes in a bar early", "someone begins to clap"),
    ),
    PlaceTemplate(
        "ward",
        ("The Long Ward", "The Garden Ward", "The Sun Balcony Ward"),
        "hospital",
        interior=True,
        details=("white beds", "screens", "night desk", "grapes"),
        touches=(
            "A screen on wheels has been pulled round one bed, and there are shoes under it.",
            "Every locker has grapes on it, and none has a grape missing.",
            "The clock over the desk is right; it's been turned so that the beds can't see.",
            "A visitor has gone to sleep, and the patient is holding up the knitting.",
        ),
        trouble=("a bell rings for the end of visiting", "the sister comes by with a trolley"),
    ),
    PlaceTemplate(
        "office",
        ("The Partners' Room", "The Office Over the Yard", "The Counting Room"),
        "office",
        interior=True,
        details=("partners' desk", "safe", "founder's portrait", "window on the yard"),
        touches=(
            "There are two chairs to the desk, face to face, and one has been dusted round for years.",
            "The founder looks out of his frame as if he had just been told the price.",
            "On the safe stands a child's boot, cast in bronze, for a paperweight.",
            "From the window one can see every person who is paid from in here.",
        ),
        trouble=("the yard bell goes for the shift", "somebody brings in the post, and stays"),
    ),
    PlaceTemplate(
        "orchard",
        ("The Orchard", "The Walled Garden", "The Long Garden"),
        "garden",
        interior=False,
        details=("old apple trees", "bench", "washing line", "wall with a door in it"),
        touches=(
            "A swing hangs from one rope.",
            "Under the oldest tree there's a smaller stone, with a dog's name.",
            "Windfalls have been sorted: for pies, for pigs, for nobody.",
            "The door in the wall has been painted shut, on both sides.",
        ),
        trouble=("the ladder goes", "wasps come to the jam"),
    ),
    PlaceTemplate(
        "station",
        ("The Waiting Room", "The Station Buffet", "The Booking Hall"),
        "station",
        interior=True,
        details=("ticket window", "clock", "benches", "urn"),
        touches=(
            "A suitcase has been chained to a bench by somebody who's gone to say goodbye properly.",
            "On the slate the last train has been rubbed out, and can be read.",
            "The urn sighs whenever the door opens.",
            "Somebody has kissed the window, at the height of a child, from outside.",
        ),
        trouble=("the express goes through", "a whistle is blown over the one word"),
    ),
)
"""The first is the prompt's own place, the second the hero's base."""
