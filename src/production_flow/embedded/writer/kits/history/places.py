"""Where a historical intrigue happens: any old town by eight of its functions."""

from __future__ import annotations

from production_flow.embedded.writer.sites import PlaceTemplate

PLACES = (
    PlaceTemplate(
        "square",
        ("The Bell Market", "The Street of Lattices", "The Crier's Steps"),
        "village-square",
        interior=False,
        details=("steps", "awnings", "fountain", "bell tower", "melons"),
        touches=(
            "The crier's stone is worn into two hollows, one for each foot.",
            "Every window has a cushion on the sill, and the cushions are dented.",
            "A stone mouth in a wall is open for accusations, and somebody has fed it a fig.",
            "The price of bread is cut in marble; the weight of the loaf is in chalk.",
        ),
        trouble=("a procession cannot be crossed", "the bell rings for something else"),
    ),
    PlaceTemplate(
        "letters",
        ("The Letter Room", "The Room Above the Gate", "The Scriveners' Loft"),
        "workshop",
        interior=True,
        details=("writing table", "chest", "shutters", "copybooks", "lamp"),
        touches=(
            "The chest has two locks, and from one nail hang two keys.",
            "Sand from ten thousand letters has filled the cracks of the floor.",
            "On a line across the room wet pages hang by the corner, like washing.",
            "The third stair is loose, and nobody who lives there steps on it.",
        ),
        trouble=("the lamp is out of oil", "a key is not on its nail"),
    ),
    PlaceTemplate(
        "inn",
        ("The Three Stables", "The Camel and Anchor", "The Courier's Rest"),
        "bar",
        interior=True,
        details=("long tables", "gallery", "wine jars", "hearth", "saddles"),
        touches=(
            "On the gallery somebody with a sketchbook draws the company, face by face.",
            "Six languages are being spoken, and in all of them the mutton is too dear.",
            "Couriers sleep along one wall with their arms through the straps of their bags.",
            "The posts are chalked with suppers going back to the old coinage.",
        ),
        trouble=("the next table stops talking", "there is no bed to be had"),
    ),
    PlaceTemplate(
        "gate",
        ("The Water Gate", "The Landing Under the Wall", "The Ferry Gate"),
        "dock",
        interior=False,
        details=("portcullis", "barges", "toll board", "steps", "lantern"),
        touches=(
            "Iron teeth hang over everyone who comes in, and a swallow has nested between two of them.",
            "The toll board lists eels, corpses and philosophers, each at its price.",
            "Latecomers have left a row of small fires on the far bank.",
            "In the gatekeeper's window a child does sums with the keys.",
        ),
        trouble=("the ninth bell begins", "the chain has jammed halfway"),
    ),
    PlaceTemplate(
        "rolls",
        ("The Rolls Tower", "The Registry of Deeds", "The Cedar Archive"),
        "archive",
        interior=True,
        details=("pigeonholes", "ladder", "rolls", "reading desk", "tape"),
        touches=(
            "Each pigeonhole has a tag, and one whole row of tags is newer than the rest.",
            "Mice have eaten one dynasty, down to the second son.",
            "A lamp may not be brought in; a boy stands holding a mirror to the window.",
            "The oldest roll is called for once a year, aired, and put back unread.",
        ),
        trouble=("the boy with the mirror goes off to his dinner", "the ladder is in another row"),
    ),
    PlaceTemplate(
        "hall",
        ("The Hall of Petitions", "The Green Antechamber", "The Council Gallery"),
        "church",
        interior=True,
        details=("dais", "petition table", "curtains", "candles", "painted ceiling"),
        touches=(
            "Thirty people with petitions sit along the wall in the order of their shoes.",
            "The floor is waxed so that nobody can hurry on it.",
            "A clerk at the last desk has been ruling the same page since morning.",
            "Behind one curtain of the four there is somebody's breathing.",
        ),
        trouble=("the audience is closed", "a curtain moves"),
    ),
    PlaceTemplate(
        "works",
        ("The Glass House", "The Dye Works", "The Master's Furnace"),
        "kitchen",
        interior=True,
        details=("furnace", "kettles", "racks", "long table", "sand bins"),
        touches=(
            "The apprentices sing as they stir, and all stop on the same word.",
            "Nobody may leave the works with wet hair, in case it is dripping colour.",
            "On a rack nine vases cool, and the tenth is only a shadow of dust.",
            "The master's stool has a hollow in it from four generations.",
        ),
        trouble=("the furnace door will not shut", "a kettle boils over, blue"),
    ),
    PlaceTemplate(
        "garden",
        ("The Physic Garden", "The Walled Garden", "The Garden of Wells"),
        "garden",
        interior=False,
        details=("clipped hedges", "carp pond", "lemon tubs", "wall", "sundial"),
        touches=(
            "The poisons are planted on the left, behind a very low hedge.",
            "Carp come up to anything in silk.",
            "A door in the wall is painted to look like the wall, and is known to everybody.",
            "By the sundial is a bench on which two people can sit without being seen together.",
        ),
        trouble=("the painted door is locked", "somebody is already on the bench"),
    ),
)
