"""Words that a form offers where a document needs one of a few: what the built-in artist and voices know.

Other words may stand in a document: the artist takes the nearest it has and says so. A test holds these lists
against the artist's own.
"""

from __future__ import annotations

from typing import Final

LOOKS: Final = ("soft", "ink", "flat", "watercolour", "cutout", "film")

ROLES: Final = ("ground", "shadow", "mid", "light", "accent", "second accent")
"""What the colours of a palette are for; everything that is drawn needs one of each."""

SPECIES: Final = (
    "human", "robot", "android", "fox", "cat", "dog", "bear", "rabbit", "mouse", "wolf", "lion", "horse", "cow",
    "sheep", "goat", "deer", "giraffe", "bird", "owl", "penguin", "duck", "elephant", "monkey", "panda", "frog",
    "tortoise", "lizard", "dragon", "crocodile", "octopus", "pig", "fish", "whale", "ghost", "puppet", "object",
)  # fmt: skip

HAIR: Final = (
    "short", "pixie", "side-part", "slick", "spiky", "quiff", "undercut", "mohawk", "flat-top", "topknot", "mullet",
    "curtains", "receding", "bob", "fringe", "long", "wavy", "bun", "space-buns", "ponytail", "pigtails", "braids",
    "braid", "crown-braid", "locs", "cornrows", "twists", "afro", "curly", "ringlets", "bowl", "buzz", "bald", "none",
)  # fmt: skip

FACIAL_HAIR: Final = ("none", "stubble", "moustache", "beard", "full-beard", "long-beard", "goatee", "sideburns")

FEATURES: Final = (
    "glasses", "dark-glasses", "freckles", "scar", "big-nose", "hook-nose", "thick-brows", "wrinkles", "lipstick",
    "earrings", "eye-glow", "antenna", "eyepatch", "pointed-ears", "mask", "dyed-hair",
)  # fmt: skip

ACCESSORIES: Final = (
    "watch", "hearing-aid", "pipe", "cane", "crutch", "wheelchair", "prosthetic-leg", "wooden-leg", "missing-arm",
    "prosthetic-arm", "eyepatch", "parrot", "raven", "owl",
)  # fmt: skip

GARMENTS: Final[dict[str, tuple[str, ...]]] = {
    "top": (
        "shirt", "tee", "tank", "blouse", "sweater", "hoodie", "dress", "gown", "tunic", "mail", "hero-suit",
        "jumpsuit",
    ),
    "bottom": ("trousers", "skirt", "long-skirt", "dungarees", "shorts"),
    "outer": ("coat", "jacket", "vest", "cardigan", "robe", "cloak", "lab-coat"),
    "hat": (
        "fedora", "bowler", "top-hat", "toque", "stetson", "straw-hat", "beret", "cap", "flat-cap", "feather-cap",
        "pointed-hat", "beanie", "headscarf", "wimple", "turban", "bandana", "helmet", "guard-helmet", "bubble", "kasa",
        "hard-hat", "crown",
    ),
    "shoes": ("shoes", "boots", "sneakers"),
    "neck": ("scarf", "tie", "bowtie", "kerchief", "collar"),
    "apron": ("apron",),
    "belt": ("belt",),
    "gloves": ("gloves",),
    "back": ("backpack",),
    "badge": ("star",),
}  # fmt: skip
"""Where a piece of dress is worn, and the cuts that are drawn there."""

SETS: Final = (
    "noir_street", "village_square", "office", "kitchen", "bar", "warehouse", "museum", "forest", "bridge", "dock",
    "living_room", "shop", "corridor", "rooftop", "beach", "desert", "classroom", "hospital", "theatre", "station",
    "church", "garden", "library", "bedroom", "jail", "prison", "tavern", "laboratory", "workshop", "concourse",
    "cabin", "engine_room", "core", "frontier_town", "old_town", "bazaar", "throne_room", "courtroom", "newsroom",
    "deck", "lighthouse", "mountain", "farm", "carriage", "diner", "bakery", "flooded_city", "print_room", "club",
    "radio_studio", "submarine", "boardroom", "waiting_room", "tatami_room", "moon", "terraces", "drive_in", "cave",
    "attic", "cellar", "bathroom", "car_park", "chapel", "gym", "dressing_room", "roadside", "reef",
    "dance_studio", "lamp_room", "greenhouse", "laundry", "village_hall", "suburb",
    "ballroom", "stone_bridge", "forum", "fjord", "arena", "circus", "polar", "zoo", "swimming_pool", "fire_station",
    "lock", "border_post", "market_hall", "planetarium", "cable_car", "tea_house", "dig", "tent", "temple_court",
    "pond_garden",
)  # fmt: skip
"""Kinds of set that can be drawn; `bridge` is a spaceship's, `core` a hall of machines that remember."""

EFFECTS: Final = ("none", "robot", "radio", "whisper")
ACCENTS: Final = ("american", "british")

NARRATOR: Final = "narrator"
NOTHING: Final = "none"

SPOKEN_PER_SECOND: Final = 2.6
PAUSE: Final = 0.4
"""Words a second, and seconds before each line."""


def spoken(line: str) -> float:
    """About how many seconds it takes to say a line, with the pause before it."""
    return PAUSE + len(line.split()) / SPOKEN_PER_SECOND
