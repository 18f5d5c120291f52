"""Where a cozy story happens: eight functions that every small place has, whatever they are called there."""

from __future__ import annotations

from production_flow.embedded.writer.sites import PlaceTemplate

PLACES = (
    PlaceTemplate(
        "square",
        ("The Square", "The Fountain Square", "The Market Square"),
        "village-square",
        interior=False,
        details=("fountain", "stalls", "bunting", "clock"),
        touches=(
            "Pigeons lift off the fountain and come straight back.",
            "The clock over the arcade says ten past, as always.",
            "Somebody's washing crosses the street like bunting.",
            "A dog sleeps in the one strip of shade.",
        ),
        trouble=("the bunting comes down", "the fountain stops"),
    ),
    PlaceTemplate(
        "kitchen",
        ("The Kitchen", "The Back Kitchen", "The Kitchen on the Corner"),
        "kitchen",
        interior=True,
        details=("stove", "copper pans", "table", "window"),
        touches=(
            "A timer goes off. It is nobody's.",
            "Steam writes on the window and wipes itself off.",
            "Copper pans swing a little on their hooks.",
            "A heel of bread waits on the board.",
        ),
        trouble=("the pot boils over", "the oven door sticks"),
    ),
    PlaceTemplate(
        "shop",
        ("The Corner Shop", "The Grocery", "The Shop With the Bell"),
        "shop",
        interior=True,
        details=("counter", "scales", "shelves", "bell"),
        touches=(
            "The bell over the door gives everyone away.",
            "A handwritten sign says NO CREDIT, EXCEPT YOU KNOW WHO.",
            "Three people queue who have already been served.",
            "The scales settle, a little late, on the truth.",
        ),
        trouble=("the bell rings at the wrong moment", "the shutter jams"),
    ),
    PlaceTemplate(
        "hall",
        ("The Village Hall", "The Parish Hall", "The Hall of the Four Seasons"),
        "hall",
        interior=True,
        details=("stage", "chairs", "banner", "piano"),
        touches=(
            "Forty chairs stand out, thirty-nine of them in line.",
            "The piano has a note on it that says NOT THIS ONE.",
            "A banner hangs with one letter upside down.",
            "The microphone is on. Nobody has noticed.",
        ),
        trouble=("the microphone is live", "the lights trip"),
    ),
    PlaceTemplate(
        "shed",
        ("The Shed", "The Workshop", "The Potting Shed"),
        "workshop",
        interior=True,
        details=("bench", "tools", "bicycle", "small window"),
        touches=(
            "There is one chair, and a rule about it.",
            "The bicycle on the wall has been nearly mended since spring.",
            "Every tool has its outline painted behind it; one outline is empty.",
            "Dust turns in the light from the one clean pane.",
        ),
        trouble=("the door sticks", "a shelf comes down"),
    ),
    PlaceTemplate(
        "garden",
        ("The Back Garden", "The Terraces", "The Walled Garden"),
        "garden",
        interior=False,
        details=("tomatoes", "washing line", "wall", "olive tree"),
        touches=(
            "Washing divides the grass into rooms.",
            "Next door's radio is enjoying this.",
            "A watering can has been left running on one lettuce.",
            "A cat walks the wall from one end of the talk to the other.",
        ),
        trouble=("the hose comes loose", "the gate bangs"),
    ),
    PlaceTemplate(
        "church",
        ("The Chapel", "The Church on the Hill", "The Bell Tower"),
        "church",
        interior=True,
        details=("candles", "bell rope", "pews", "coloured window"),
        touches=(
            "The coloured window lays a red saint across the floor.",
            "One candle of the row has been pinched out.",
            "The bell rope moves though nobody has rung it.",
            "A hymn board shows three numbers and a shopping list.",
        ),
        trouble=("the bell rings by itself", "the key is on the inside"),
    ),
    PlaceTemplate(
        "bench",
        ("The Bench on the Hill", "The Sea Wall", "The Overlook"),
        "overlook",
        interior=False,
        details=("bench", "view", "wall", "pine"),
        touches=(
            "The whole place lies below, small enough to cover with one hand.",
            "Two cups stand on the wall, one of them upside down.",
            "A kite string runs up out of sight.",
            "Lights come on below, one house at a time.",
        ),
        trouble=("the wind takes a page", "the rain finds them"),
    ),
)
