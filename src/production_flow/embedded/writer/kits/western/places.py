"""Where a western happens: what a town has before it has a tower, and the country that starts at its last door."""

from __future__ import annotations

from production_flow.embedded.writer.sites import PlaceTemplate

PLACES = (
    PlaceTemplate(
        "boardwalk",
        ("Front Street", "The Only Street", "Depot Street", "Wagon Row"),
        "desert",
        interior=False,
        details=("boardwalk", "hitching rail", "false fronts", "water trough"),
        touches=(
            "A tumbleweed tries two doors and moves along.",
            "Three horses at the rail have all shifted to the shady end.",
            "Planks knock, one after another, under nobody.",
            "Last year's election bill still promises rain.",
        ),
        trouble=("a team bolts", "the rail comes away in one piece"),
    ),
    PlaceTemplate(
        "jail",
        ("The Old Jail", "The Marshal's Front Room", "The Back of the Livery"),
        "office",
        interior=True,
        details=("stove", "plank table", "rifle rack", "wanted bills", "barred window"),
        touches=(
            "A wanted bill is nailed over a crack, and the draught moves its lips.",
            "There are two chairs, and a third with a saddle in it.",
            "Coffee has boiled down to something that could mend harness.",
            "On a nail by itself hangs a key that fits no door.",
        ),
        trouble=("the stovepipe drops", "somebody in the back cell starts to sing"),
    ),
    PlaceTemplate(
        "saloon",
        ("The Last Dollar", "The Dry Spur", "The Second Chance"),
        "bar",
        interior=True,
        details=("long counter", "mirror", "card tables", "piano", "lamps"),
        touches=(
            "A bullet hole in the ceiling has a swallow's nest in it.",
            "Sawdust is fresh in one place only.",
            "Over the mirror somebody has chalked WE KNOW YOU.",
            "A card game goes on with one hand dealt to an empty seat.",
        ),
        trouble=("the piano player shuts the lid", "a chair is kicked away"),
    ),
    PlaceTemplate(
        "range",
        ("The Stock Pens", "Coyote Wash", "The North Pasture"),
        "desert",
        interior=False,
        details=("fence posts", "cattle chute", "bare cottonwood", "dry creek bed"),
        touches=(
            "Buzzards turn over something the other side of the rise.",
            "Wire hums, then stops, as if a thumb were on it.",
            "Mud in the creek bed has cracked into plates.",
            "Far off, one rider's dust stands up and does not come nearer.",
        ),
        trouble=("a steer comes over the rail", "the bank caves"),
    ),
    PlaceTemplate(
        "land",
        ("The Land Office", "The Assay Room", "The County Record"),
        "museum",
        interior=True,
        details=("map wall", "deed boxes", "brass scales", "high stool"),
        touches=(
            "A wall map shows a river in blue where there is only a ditch.",
            "Deed boxes climb to the rafters, and the ladder stops halfway.",
            "One pan of the scales is lower, with nothing in it.",
            "Flies walk across the county, and back.",
        ),
        trouble=("a shelf of boxes lets go", "the clerk's bell is rung from outside"),
    ),
    PlaceTemplate(
        "hotel",
        ("The Drovers' House", "The Cattlemen's Parlour", "The Bank's Back Room"),
        "living_room",
        interior=True,
        details=("carpet", "leather chairs", "decanter", "iron safe"),
        touches=(
            "Its carpet came six hundred miles and is walked round.",
            "An elk looks down over the mantel with one glass eye.",
            "Ice clinks, in August.",
            "Beside the safe a bare nail shows where a landscape hung.",
        ),
        trouble=("the chandelier is lowered on its rope", "a bolt is shot on the far side"),
    ),
    PlaceTemplate(
        "depot",
        ("The Telegraph Depot", "The Stage Office", "The Wire Office"),
        "shop",
        interior=True,
        details=("key and sounder", "message pigeonholes", "freight scale", "wall clock"),
        touches=(
            "The sounder rattles off somebody else's news and quits.",
            "Freight tags flutter on a wire like a catch of trout.",
            "On the arrivals slate someone has chalked LATE, and under it LATER.",
            "A tin can round the sounder makes it talk louder.",
        ),
        trouble=("the line goes dead", "the noon stage comes in without a driver"),
    ),
    PlaceTemplate(
        "meeting",
        ("The Meeting House", "The Schoolhouse", "The Plank Chapel"),
        "church",
        interior=True,
        details=("benches", "bell rope", "blackboard", "pump organ"),
        touches=(
            "The blackboard has Friday's sums on it, under a psalm.",
            "A coffin lid does for a table on weekdays.",
            "Small boots stand in a line along the wall, all left feet gone to play.",
            "Wind gets in between the planks and holds one note.",
        ),
        trouble=("the bell rope comes down", "a bench goes over with people on it"),
    ),
)
