"""Where a workplace happens: ten rooms that a town hall, a hospital, a depot and a zoo all have, by their function."""

from __future__ import annotations

from production_flow.embedded.writer.sites import PlaceTemplate

PLACES = (
    PlaceTemplate(
        "forecourt",
        ("The Staff Car Park", "The Loading Bay", "The Forecourt"),
        "village-square",
        interior=False,
        details=("barrier", "railings", "numbered bays", "lime tree", "recycling cage"),
        touches=(
            "Bay nine has been reserved since spring for somebody called TBC.",
            "Painted arrows send everybody round once more.",
            "A trolley has come a long way to be here.",
            "Under the lime tree someone has left one chair for the sun.",
        ),
        trouble=("the barrier comes down early", "a coach party arrives"),
    ),
    PlaceTemplate(
        "floor",
        ("The Open Plan", "The Portakabin", "The Annexe"),
        "office",
        interior=True,
        details=("desks", "partition", "copier", "planner", "fig"),
        touches=(
            "The fig has its own desk number, and better light.",
            "A partition stops two inches short of being one.",
            "Somebody has labelled the light switch LIGHT, and the label maker LABEL MAKER.",
            "On every screen the same lake is asking to be unlocked.",
        ),
        trouble=("the lights give up on them", "the printer joins in Swedish"),
    ),
    PlaceTemplate(
        "breakroom",
        ("The Mess Room", "The Kitchenette", "The Break Area"),
        "kitchen",
        interior=True,
        details=("milk fridge", "vending machine", "draining board", "hatch"),
        touches=(
            "There's a rota for the sponge.",
            "One shelf of the fridge is taped off, and has been since the lasagne.",
            "A cake has been cut all round by people who only wanted a sliver.",
            "Somebody's soup goes round behind glass like a small planet.",
        ),
        trouble=("the toaster trips the whole floor", "somebody's soup boils over"),
    ),
    PlaceTemplate(
        "corridor",
        ("The Long Corridor", "The Corridor With the Noticeboard", "The Ground-Floor Passage"),
        "corridor",
        interior=True,
        details=("glass noticeboard", "fire doors", "pigeonholes", "stairwell"),
        touches=(
            "Behind the glass of the noticeboard a notice asks where the key is.",
            "Each of the fire doors is holding the next one open.",
            "A stripe at elbow height shows where everybody turns.",
            "A frame waits for the next Colleague of the Quarter.",
        ),
        trouble=("a fire door swings to", "the whole of Accounts comes round the corner"),
    ),
    PlaceTemplate(
        "store",
        ("The Supply Cupboard", "The Basement Archive", "The Stationery Cage"),
        "warehouse",
        interior=True,
        details=("racking", "box files", "paper towels", "lost property"),
        touches=(
            "Two thousand envelopes are waiting to be the right size.",
            "Lost property has one shoe for every year since the move.",
            "A shelf is marked DO NOT USE, and is quite full.",
            "Somebody has folded a nest into the paper towels, and ironed it.",
        ),
        trouble=("the racking shifts", "the cage is locked from outside"),
    ),
    PlaceTemplate(
        "glass",
        ("The Glass Office", "The Corner Office", "The Office With the Good Blind"),
        "office",
        interior=True,
        details=("glass wall", "blind", "visitor's chair", "dish of sweets"),
        touches=(
            "The visitor's chair is one inch lower than it needs to be.",
            "A photograph of a handshake hangs there, cropped to the hands.",
            "The blind has a kink in it, at eye height.",
            "A book called LISTENING is still in its wrapper.",
        ),
        trouble=("the blind comes down, rail and all", "the speakerphone was on throughout"),
    ),
    PlaceTemplate(
        "training",
        ("The Training Room", "The Quiet Room", "The Room With the Screen"),
        "classroom",
        interior=True,
        details=("flipchart", "projector", "stacked chairs", "first-aid dummy"),
        touches=(
            "The flipchart still says WHY ARE WE HERE.",
            "A first-aid dummy lies with its mouth open, like a new starter.",
            "Ninety chairs have been stacked to see how high.",
            "On a hook hang ten bibs for exercises in trust.",
        ),
        trouble=("the projector goes to the wrong tab", "another meeting has it booked"),
    ),
    PlaceTemplate(
        "lodge",
        ("The Porter's Lodge", "The Security Hut", "The Gatehouse"),
        "shop",
        interior=True,
        details=("sliding window", "monitors", "parcel shelf", "signing-out sheet"),
        touches=(
            "Of nine monitors one shows the lodge, from behind.",
            "A parcel for nobody here has been given a hat.",
            "The key board has a hook for every door, and four for doors that have gone.",
            "Somebody has signed in every day this week as 'Me'.",
        ),
        trouble=("a delivery wants a signature now", "all nine monitors freeze"),
    ),
    PlaceTemplate(
        "shelter",
        ("The Smoking Shelter", "The Bike Shed", "The Fire Assembly Point"),
        "garden",
        interior=False,
        details=("bench", "bicycles", "perspex roof", "green sign"),
        touches=(
            "Nobody here has smoked since the ban; it's just where one stands.",
            "On the green sign four small figures have been waiting for years.",
            "A sparrow is going through a crisp packet as though for receipts.",
            "Someone has planted beans up the side, and someone else has labelled them.",
        ),
        trouble=("the perspex lets go of its puddle", "two hundred people arrive for a drill"),
    ),
    PlaceTemplate(
        "boiler",
        ("The Boiler Room", "The Plant Room", "The Pump Room"),
        "engine_room",
        interior=True,
        details=("boiler", "gauges", "deckchair", "workbench"),
        touches=(
            "There is a deckchair by the boiler, and a paperback open at the sea.",
            "One gauge has been at the same number since before any of them.",
            "It's the only warm floor in the place, and officially there's no one on it.",
            "Along a pipe somebody's socks are drying in order of size.",
        ),
        trouble=("a valve lets go", "the pilot light goes out"),
    ),
)
"""The prompt's place leads; the base of its hero comes next."""
