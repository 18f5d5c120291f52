"""Words of a look that the artist draws, the other names they go by, and the nearest one for any other word.

In a table, other names follow the word; after a `~` follow words for other things, which are drawn as this one
for want of a drawing of their own, and are said to be.
"""

from __future__ import annotations

from difflib import get_close_matches

SPECIES: dict[str, str] = {
    "human": "person man woman boy girl people witch wizard pirate ~ elf dwarf vampire hobbit zombie fairy goblin",
    "robot": "droid automaton bot machine mech ~ cyborg golem computer car",
    "android": "synthetic replicant gynoid synth ~ alien martian",
    "fox": "vixen ~ raccoon squirrel",
    "cat": "kitten tiger ~ lynx panther leopard cheetah ferret",
    "dog": "puppy hound terrier ~ otter seal",
    "bear": "~ badger beaver koala",
    "rabbit": "hare bunny ~ kangaroo",
    "mouse": "mice ~ rat hamster hedgehog mole shrew bat",
    "wolf": "werewolf ~ coyote hyena jackal",
    "lion": "lioness",
    "horse": "pony foal donkey mare stallion mule ~ zebra unicorn camel llama",
    "cow": "ox bull calf ~ bison buffalo yak",
    "sheep": "lamb ewe ram ~ alpaca",
    "goat": "kid-goat billy-goat ~ antelope gazelle",
    "deer": "stag reindeer hind fawn elk ~ moose",
    "giraffe": "",
    "bird": "sparrow robin crow raven hen chicken parrot pigeon gull ~ eagle hawk falcon ostrich",
    "owl": "barn-owl",
    "penguin": "",
    "duck": "duckling goose gosling swan drake",
    "elephant": "~ mammoth",
    "monkey": "ape chimpanzee chimp gorilla orangutan baboon ~ sloth",
    "panda": "",
    "frog": "toad",
    "tortoise": "turtle terrapin",
    "lizard": "gecko newt iguana ~ snake dinosaur",
    "dragon": "wyvern",
    "crocodile": "alligator",
    "octopus": "squid ~ jellyfish",
    "pig": "piglet sow ~ boar hippo rhino",
    "fish": "goldfish carp ~ shark",
    "whale": "~ dolphin porpoise",
    "ghost": "spirit spectre specter phantom wraith",
    "puppet": "marionette doll toy ragdoll nutcracker mannequin ~ scarecrow snowman",
    "object": "thing teapot kettle pot cup mug jug lamp lantern clock book box chest candle bottle "
    "~ letter diary toaster radio vase suitcase umbrella broom chair table",
}
BUILDS: dict[str, str] = {
    "child": "kid toddler small little",
    "teen": "teenager youth adolescent petite",
    "slim": "thin slender lean skinny lanky wiry slight willowy",
    "average": "medium normal regular compact",
    "tall": "long towering lanky-tall",
    "broad": "muscular athletic burly big strong stocky hero sturdy",
    "stout": "fat heavy plump round chubby heavyset portly rotund large",
    "elder": "old elderly aged frail",
}
HAIR: dict[str, str] = {
    "short": "cropped crop neat tidy sidecut messy shag choppy layered",
    "pixie": "elfin gamine boyish",
    "side-part": "parted combed-over comb-over ivy-league",
    "slick": "slicked slicked-back combed-back brushed-back gelled",
    "spiky": "spiked spikes porcupine",
    "quiff": "pompadour swept tousled ~ rockabilly",
    "undercut": "disconnected fade faded swept-over",
    "mohawk": "punk mohican faux-hawk fauxhawk",
    "flat-top": "flattop high-top box-fade",
    "topknot": "top-knot man-bun samurai",
    "mullet": "~ wolf-cut",
    "curtains": "curtained middle-part centre-part center-part",
    "receding": "balding thinning widow's-peak high-forehead",
    "bob": "chin-length shoulder-length lob page-boy medium",
    "fringe": "long-fringe bangs long-bangs hime",
    "long": "straight flowing waist-length loose",
    "wavy": "waves wave long-wavy beach-waves",
    "bun": "updo chignon tied-up low-bun",
    "space-buns": "two-buns double-buns odango",
    "ponytail": "pony tied pony-tail",
    "pigtails": "bunches twin-tails pigtail",
    "braids": "braided plaits two-braids ~ box-braids",
    "braid": "plait single-braid side-braid",
    "crown-braid": "halo-braid milkmaid braid-crown",
    "locs": "dreadlocks dreads loc sisterlocks",
    "cornrows": "cornrow canerows",
    "twists": "twist two-strand-twists short-twists sponge",
    "afro": "natural coils coily",
    "curly": "curls frizzy wild",
    "ringlets": "long-curls long-curly corkscrew spirals ~ perm",
    "bowl": "mop-top mop bowl-cut",
    "buzz": "crew-cut buzzcut buzz-cut stubbled shaved-close military",
    "bald": "tonsure fringe-of-hair",
    "none": "shaved hairless bare no-hair",
}
OF_A_KIND: dict[str, dict[str, tuple[str, ...]]] = {
    "short": {
        "feminine": ("short", "pixie", "side-part"),
        "masculine": ("short", "side-part", "slick", "undercut"),
        "neutral": ("short", "pixie", "side-part", "undercut"),
    },
    "long": {"feminine": ("long", "wavy", "fringe"), "masculine": ("long", "curtains"), "neutral": ("long", "wavy")},
    "curly": {"feminine": ("curly", "ringlets"), "masculine": ("curly",), "neutral": ("curly", "ringlets")},
    "braids": {
        "feminine": ("braids", "braid", "crown-braid"),
        "masculine": ("braids", "braid"),
        "neutral": ("braids",),
    },
    "bun": {"feminine": ("bun",), "masculine": ("topknot", "bun"), "neutral": ("bun",)},
}
"""Words for a kind of hair rather than one cut, by presentation: the figure's id chooses one of its cuts."""
FACIAL_HAIR: dict[str, str] = {
    "none": "clean-shaven shaven",
    "stubble": "shadow five-o-clock unshaven",
    "moustache": "mustache handlebar walrus",
    "beard": "short-beard trimmed",
    "full-beard": "bushy big-beard",
    "long-beard": "wizard-beard flowing-beard ~ braided-beard forked-beard",
    "goatee": "van-dyke chin-beard soul-patch",
    "sideburns": "mutton-chops whiskers side-whiskers",
}
CUTS: dict[str, dict[str, str]] = {
    "top": {
        "shirt": "button-down button-up uniform polo flannel waistcoat-shirt work-shirt dress-shirt",
        "tee": "t-shirt tshirt",
        "tank": "tank-top vest-top singlet camisole undershirt",
        "blouse": "peasant-blouse silk-shirt",
        "sweater": "jumper pullover turtleneck knit jersey",
        "hoodie": "sweatshirt hooded-top",
        "dress": "sundress frock ~ pinafore-dress",
        "gown": "ball-gown evening-gown long-dress maxi-dress nightgown ~ sari wedding-dress",
        "tunic": "smock kurta ~ kaftan doublet toga",
        "mail": "chainmail chain-mail hauberk ~ armour armor breastplate cuirass",
        "hero-suit": "super-suit superhero-suit superhero-costume tights catsuit unitard ~ leotard",
        "jumpsuit": "coveralls spacesuit space-suit boiler-suit flight-suit ~ wetsuit",
    },
    "bottom": {
        "trousers": "pants jeans slacks leggings chinos cargo breeches",
        "skirt": "pencil-skirt miniskirt ~ kilt",
        "long-skirt": "maxi-skirt ~ petticoat crinoline",
        "dungarees": "overalls bib-overalls salopettes",
        "shorts": "bermudas ~ trunks",
    },
    "outer": {
        "coat": "trench trench-coat trenchcoat overcoat duster raincoat greatcoat parka",
        "jacket": "blazer suit bomber leather-jacket suit-jacket denim-jacket ~ tuxedo windbreaker tailcoat",
        "vest": "waistcoat gilet",
        "cardigan": "open-sweater ~ wrap shawl",
        "robe": "bathrobe dressing-gown cassock ~ kimono",
        "cloak": "cape mantle ~ poncho",
        "lab-coat": "labcoat doctor-coat white-coat",
    },
    "hat": {
        "fedora": "trilby homburg brimmed-hat hat",
        "bowler": "derby bowler-hat",
        "top-hat": "tophat topper stovepipe cylinder",
        "toque": "chef-hat chefs-hat",
        "stetson": "cowboy-hat cowboy ~ wide-brim sombrero",
        "straw-hat": "sun-hat sunhat boater panama straw",
        "beret": "tam",
        "cap": "baseball-cap peaked-cap",
        "flat-cap": "newsboy newsboy-cap tweed-cap",
        "feather-cap": "bycocket felt-cap robin-hood-hat",
        "pointed-hat": "wizard-hat witch-hat pointy-hat",
        "beanie": "knit-cap woolly-hat wool-hat bobble-hat stocking-cap watch-cap",
        "headscarf": "hijab ~ veil hood",
        "wimple": "nuns-veil nun-veil coif habit-veil",
        "turban": "dastar pagri head-wrap headwrap gele",
        "bandana": "head-kerchief durag do-rag",
        "helmet": "knight-helmet",
        "guard-helmet": "visor-helmet riot-helmet fire-helmet firefighter-helmet motorcycle-helmet",
        "bubble": "space-helmet bubble-helmet astronaut-helmet",
        "kasa": "conical-hat sugegasa farmers-straw-hat",
        "hard-hat": "hardhat safety-helmet builders-helmet ~ bike-helmet",
        "crown": "tiara diadem circlet",
    },
    "shoes": {
        "shoes": "shoe loafers oxfords brogues flats ~ heels pumps sandals slippers clogs",
        "boots": "boot wellingtons cowboy-boots space-boots",
        "sneakers": "sneaker trainers plimsolls running-shoes",
    },
    "neck": {
        "scarf": "shawl-scarf muffler",
        "tie": "necktie",
        "bowtie": "bow-tie bow",
        "kerchief": "neckerchief ~ cravat ascot necklace pendant",
        "collar": "clerical-collar dog-collar roman-collar priests-collar",
    },
    "apron": {"apron": "pinafore tabard"},
    "belt": {"belt": "tool-belt ~ sash cummerbund holster"},
    "gloves": {"gloves": "glove mittens gauntlets"},
    "back": {"backpack": "pack rucksack knapsack ~ satchel bag quiver jetpack wings"},
    "badge": {"star": "badge sheriff-star ~ brooch medal pin name-tag insignia"},
}
SLOTS: dict[str, str] = {
    "top": "shirt upper torso", "bottom": "bottoms lower legs", "outer": "outerwear over coat jacket",
    "hat": "head headwear", "shoes": "feet footwear", "neck": "neckwear scarf", "apron": "front",
    "belt": "waist", "gloves": "hands hand", "back": "backpack bag", "badge": "pin",
}  # fmt: skip
FEATURES: dict[str, str] = {
    "glasses": "spectacles eyeglasses round-glasses ~ goggles monocle",
    "dark-glasses": "sunglasses tinted-glasses shades",
    "freckles": "freckled",
    "scar": "scarred scar-cheek",
    "big-nose": "large-nose bulbous-nose round-nose",
    "hook-nose": "hooked-nose aquiline-nose roman-nose",
    "thick-brows": "bushy-brows heavy-brows thick-eyebrows bushy-eyebrows",
    "wrinkles": "wrinkled lined crow-feet laugh-lines",
    "lipstick": "lips red-lips make-up makeup",
    "earrings": "earring hoops",
    "eye-glow": "glowing-eyes glow",
    "antenna": "antennae aerial",
    "eyepatch": "eye-patch",
    "pointed-ears": "elf-ears long-ears",
    "mask": "eye-mask domino-mask domino half-mask",
    "dyed-hair": "tinted-hair coloured-hair",
}
ACCESSORIES: dict[str, str] = {
    "watch": "wristwatch ~ bracelet bangle pocket-watch",
    "hearing-aid": "hearing ~ earpiece headset implant",
    "pipe": "tobacco-pipe ~ cigar cigarette",
    "cane": "walking-stick walking-cane white-cane ~ stick staff",
    "crutch": "crutches forearm-crutch ~ walker rollator",
    "wheelchair": "wheel-chair ~ mobility-scooter",
    "prosthetic-leg": "prosthesis artificial-leg leg-prosthesis running-blade blade-leg",
    "wooden-leg": "peg-leg pegleg wood-leg",
    "missing-arm": "one-arm one-armed empty-sleeve pinned-sleeve",
    "prosthetic-arm": "artificial-arm arm-prosthesis bionic-arm prosthetic-hand ~ hook-hand",
    "eyepatch": "eye-patch patch",
    "parrot": "macaw cockatoo ~ budgerigar canary",
    "raven": "crow jackdaw magpie ~ blackbird",
    "owl": "barn-owl ~ hawk falcon eagle",
}


def plain(word: str) -> str:
    """A word as the tables spell it."""
    return "-".join(word.strip().lower().replace("_", " ").replace("-", " ").split())


def nearest(word: str, table: dict[str, str], default: str) -> tuple[str, bool]:
    """The word of the table that stands for a word.

    Returns:
        The word we draw, and whether it is what was asked (itself or another name for it).
    """
    asked = plain(word)
    if asked in table:
        return asked, True
    names = {known: _names(others) for known, others in table.items()}
    for known, (same, near) in names.items():
        if asked in same or asked in near:
            return known, asked in same
    parts = asked.split("-")
    for known, (same, near) in names.items():
        if known in parts or any(part in same for part in parts) or asked.rstrip("s") == known.rstrip("s"):
            return known, True
        if any(part in near for part in parts):
            return known, False
    every = {name: known for known, (same, near) in names.items() for name in (known, *same, *near)}
    close = get_close_matches(asked, sorted(every), 1, 0.72)
    return (every[close[0]], False) if close else (default, False)


def _names(others: str) -> tuple[list[str], list[str]]:
    """The other names of a word, and the words that are only near to it."""
    same, _, near = others.partition("~")
    return same.split(), near.split()
