"""From the plain noun of an object to one that can be drawn."""

from __future__ import annotations

import re
from itertools import pairwise

SYNONYMS: dict[str, str] = {
    "letter": "note message telegram will contract document paper page script manuscript poem recipe list deed blotter "
    "parchment scroll invoice receipt memo sheet bill certificate poster rota timetable",
    "envelope": "mail post invitation packet sachet seed-packet",
    "photograph": "photo picture polaroid snapshot print portrait postcard",
    "book": "novel tome bible grimoire atlas dictionary cookbook",
    "notebook": "diary journal ledger logbook sketchbook planner pad",
    "newspaper": "paper-news tabloid gazette magazine clipping",
    "map": "chart blueprint plan floorplan",
    "ticket": "token stub permit",
    "card": "place-card index-card business-card number-card name-card pass",
    "playing-card": "tarot ace",
    "luggage-tag": "tag label",
    "folder": "file dossier casefile archive report",
    "painting": "canvas artwork masterpiece fresco icon",
    "key": "keys keyring skeleton-key passkey",
    "knife": "dagger blade scalpel stiletto switchblade cleaver razor machete",
    "gun": "pistol revolver firearm rifle weapon blaster shotgun musket",
    "torch": "flashlight lantern-electric searchlight headlamp",
    "hammer": "mallet gavel crowbar",
    "axe": "hatchet tomahawk",
    "rope": "cord cable line lasso wire",
    "chain": "link chains fetters shackle shackles manacles",
    "twine": "string thread yarn",
    "strap": "belt harness leash",
    "gear": "cog cogwheel wheel mechanism engine part spring",
    "label-maker": "machine label-press",
    "chip": "memory microchip circuit processor module implant core",
    "bulb": "lightbulb",
    "pen": "pencil quill fountain-pen stylus marker chalk",
    "paintbrush": "brush",
    "paint-tube": "paint tube pigment oil-paint varnish ointment",
    "camera": "lens webcam camcorder",
    "radio": "walkie-talkie transmitter wireless recorder speaker transistor",
    "cassette": "tape-cassette mixtape",
    "phone": "smartphone cellphone mobile tablet handset screen communicator pager",
    "telephone": "landline receiver",
    "watch": "pocket-watch stopwatch wristwatch compass timer locket amulet-watch",
    "clock": "alarm-clock alarm",
    "drive": "usb stick disk flash-drive thumb-drive disc memory-stick",
    "wrench": "spanner tool pliers",
    "screwdriver": "drill awl",
    "magnifier": "magnifying-glass loupe glass-magnifying eyeglass",
    "sword": "sabre rapier katana spear",
    "cup": "mug coffee tea teacup espresso cappuccino",
    "glass": "tumbler goblet whisky whiskey drink cocktail wineglass martini water",
    "bottle": "wine liquor champagne",
    "vial": "flask potion perfume poison medicine phial antidote",
    "plate": "dish tray platter dinner-plate saucer",
    "meal": "pasta dinner food spaghetti lasagna risotto supper lunch",
    "pot": "saucepan stockpot cauldron stew soup sauce casserole",
    "kettle": "teapot tea-kettle coffee-pot",
    "pan": "skillet frying-pan wok",
    "spoon": "ladle fork spatula wooden-spoon whisk",
    "tuning-fork": "pitch-fork",
    "cake": "pie tart dessert pastry birthday-cake tiramisu cupcake",
    "bread": "loaf baguette focaccia dough bun roll",
    "fish": "trout salmon mackerel",
    "tin": "can canister sardines lid",
    "jar": "preserve jam honey spice spices pickles urn",
    "candle": "taper candlestick wick",
    "lamp": "desk-lamp light",
    "lantern": "storm-lantern oil-lamp hurricane-lamp",
    "flower": "rose bouquet lily tulip orchid herb basil plant daisy",
    "bowl": "fruit basket",
    "vase": "amphora jug pitcher pottery statue statuette sculpture bust",
    "trophy": "prize-cup chalice",
    "match": "matchstick",
    "cabbage": "lettuce cauliflower cabbages sprout",
    "marrow": "cucumber courgette zucchini aubergine squash gourd",
    "apple": "lemon orange pear tomato truffle mushroom olive peach",
    "egg": "dragon-egg",
    "ring": "signet engagement-ring diamond jewel gem ruby emerald sapphire",
    "necklace": "pendant pearls amulet bracelet medallion earring earrings chain-necklace rosary locket-necklace",
    "coin": "money coins cash penny dollar medal",
    "bag": "handbag purse satchel backpack pouch sack toolbag",
    "wallet": "billfold",
    "suitcase": "briefcase luggage case",
    "trunk": "steamer-trunk travelling-trunk footlocker sea-chest",
    "toolbox": "toolkit tool-case tool-chest",
    "card-box": "recipe-box card-index index-box card-file recipe-file",
    "knob": "doorknob door-knob doorhandle door-handle latch door-latch",
    "stairs": "staircase stairway stairwell doorstep",
    "box": "parcel package gift crate present lunchbox music-box",
    "chest": "treasure coffer strongbox safe",
    "hat": "fedora cap bowler",
    "helmet": "crash-helmet motorcycle-helmet",
    "helm": "visor",
    "glove": "gloves mitten gauntlet",
    "badge": "shield id insignia nametag",
    "bell": "handbell chime gong",
    "stone": "rock pebble cobble brick boulder flint",
    "relic": "artifact artefact crystal orb idol totem talisman meteorite device egg-stone rune",
    "shard": "sherd potsherd fragment",
    "doll": "toy teddy puppet figurine figure bear",
    "mask": "disguise helmet-mask",
    "mirror": "looking-glass hand-mirror handglass",
    "cloth": "napkin handkerchief hanky rag towel apron shawl blanket flag duster scarf kerchief tablecloth",
    "garment": "coat jacket clothes shirt blouse cardigan sweater uniform raincoat pullover",
    "umbrella": "parasol brolly",
    "ribbon": "bow sash garter hair-ribbon",
    "shell": "seashell scallop conch cockle",
    "wood": "wedge tally splinter offcut shingle",
    "stick": "twig branch staff wand cane",
    "net": "butterfly-net fishing-net hairnet",
    "bolt": "screw nut nail rivet peg bit buckle",
    "number": "numeral digit house-number nine",
    "pin": "needle hairpin hatpin brooch safety-pin",
    "claw": "talon tusk fang horn",
    "metal": "mouthpiece pipe-end spout nozzle cork",
    "gauge": "pressure-gauge water-gauge manometer dial",
    "button": "buttons",
    "ruler": "yardstick measuring-stick",
    "seal": "wax-seal sealing-wax",
    "whistle": "referee-whistle",
    "sponge": "eraser rubber",
    "carton": "milk-carton juice-carton",
    "bead": "beads marble seed bean",
    "scissors": "shears",
    "cello": "instrument violin viola fiddle",
    "cartridge": "shotgun-shell bullet shell-case",
    "slide": "negative glass-negative glass-slide sample-slide",
    "plaque": "nameplate name-plate brass-plate toe-plate coffin-plate number-plate",
    "tiara": "crown circlet diadem",
    "house": "toy-house doll-house",
    "record": "vinyl gramophone-record shellac wax-disc",
    "slate": "chalkboard writing-slate",
    "skull": "skeleton",
    "bone": "bones fossil",
}
"""Other words for each kind."""

TOLD: dict[str, str] = {
    "gauge": "gauge", "shotgun shell": "cartridge", "glass negative": "slide", "sample slide": "slide",
    "slate": "slate", "tiara": "tiara", "crown": "tiara", "scissors": "scissors", "playing card": "playing-card",
    "luggage tag": "luggage-tag", "luggage label": "luggage-tag", "tuning fork": "tuning-fork", "eraser": "sponge",
    "toe plate": "plaque", "coffin plate": "plaque", "learner's plate": "plaque", "brass offcut": "plaque",
    "auction tickets": "ticket", "rail bolt": "bolt", "brass tack": "bolt", "drawing": "map", "magnifying": "magnifier",
    "egg": "egg", "toy house": "house", "carved queen": "doll", "postcard": "photograph", "button": "button",
    "shard": "shard", "carton of milk": "carton", "coil of rope": "rope", "light bulb": "bulb",
}  # fmt: skip
"""What a thing's own name says plainly, whatever kind it was filed under."""

_BEFORE = re.compile(
    r"\b(?:with|that|in|from|for|to|which|whose|on|at|by|under|who|as|no|but|through|inside|wrapped)\b"
)
"""Words after which a name tells what is about the thing, not what it is."""


def named(kind: str, name: str) -> str:
    """The kind of a thing that its name says plainly (a water gauge, a shotgun shell), or the one it is filed under."""
    head = _BEFORE.split(name.lower(), maxsplit=1)[0]
    told = next((found for said, found in TOLD.items() if re.search(rf"\b{said}\b", head)), "")
    if told or kind_of(kind) not in {"box", None}:
        return told or kind
    return kind_of(head) or kind  # a parcel, or nothing at all, stands for what nobody had a word for


_BY_WORD = {word: kind for kind, words in SYNONYMS.items() for word in (kind, *words.split())}


def kind_of(text: str) -> str | None:
    """The kind of object that a noun or a phrase means; None where nothing fits.

    The last telling word counts: a "silver pocket watch" is a watch, a "letter opener" a letter.
    """
    plain = text.strip().lower().replace("_", "-")
    words = re.findall(r"[a-z]+", plain)
    pairs = [f"{a}-{b}" for a, b in pairwise(words)]
    for candidate in ("-".join(words), *reversed(pairs), *reversed(words)):
        for form in (
            candidate,
            candidate.removesuffix("s"),
            candidate.removesuffix("es"),
            candidate.replace("ves", "fe"),
        ):
            if form in _BY_WORD:
                return _BY_WORD[form]
    return None
