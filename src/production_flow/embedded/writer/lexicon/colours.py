"""Colours: the palettes of genres, cloth, skin, hair and metal, each with a name that a person would use."""

from __future__ import annotations

_PALETTES = """
noir | midnight tar #12141c; wet slate #2b3240; gaslight fog #5b6674; bone paper #d9d2c0; lamp amber #e0a33e; lipstick brick #a63a32
noir | ink blue #0f1626; gunmetal #27303f; cold smoke #66707f; old ivory #ddd4bd; sodium orange #e08a3c; absinthe #6f8f5a
noir | cellar black #15130f; burnt umber #3a2c22; tobacco #7a5b3e; plaster #d8cdb8; match flame #efb04a; petrol teal #2f6a72
robots | oil black #10141a; cast iron #2a323c; zinc #7d8894; enamel white #dfe3df; filament gold #f0b24b; verdigris #3f8f83
robots | graphite #14161d; boiler blue #24384f; brushed steel #8793a0; insulator cream #e3dcc8; warning orange #e4682f; cathode green #6fbf8e
robots | coal #16120f; rust brown #4a2f25; copper #a8683f; chalk #e2d9ca; spark yellow #f2c94c; radio red #b23a3a
cozy | olive shadow #3d4a34; terracotta #b5573a; warm plaster #dcb98a; linen #f4e8cf; lemon #f0c548; sea glass #6fa8a0
cozy | plum shade #4a3550; brick rose #b8604f; apricot wall #e3a86f; cream #f7ead3; butter yellow #f2cc5d; sage #7fa06a
cozy | deep teal #22525a; roof tile #c0613e; honey stone #d9ae6b; milk #f6efe0; poppy #d9483b; lavender #9a86b8
scifi | void navy #0b1024; hull grey #2c3548; instrument blue #4c6a92; airlock white #dfe6ea; warning amber #f0a030; signal magenta #c2457e
scifi | deep violet #170f2b; bulkhead #33304a; panel mauve #6c6390; starlight #e6e4f0; reactor cyan #3fc4cf; rust planet #c4633a
scifi | reactor black #0d1413; duct green #23423d; coolant #4f8a7c; bone plastic #e2e0d2; alarm red #d8433a; sodium #e9b44a
western | saddle black #1d1510; dry blood #6b2f22; dust #b58a5a; sun-bleached cotton #eadcc0; noon sky #8db3c4; brass star #d6a23a
western | canyon shade #2c1d1a; red mesa #a5492f; straw #d0a865; salt flat #efe3cb; agave #6f8a6a; gun blue #3c4f63
horror | grave soil #14110f; bruise #33283a; moss #4d5a41; candle wax #d8cfae; fever yellow #cfa93a; old blood #7d2424
horror | drowned green #0f1a1a; mildew #31463f; sour stone #77806f; bone #ddd6c2; ember #d0703a; night violet #463358
fantasy | forest floor #22301f; bark #5d4632; meadow #87a558; parchment #f0e4c4; crown gold #e2b33f; twilight #5a63a6
fantasy | castle shade #2d2740; heather #7c5d8c; rose stone #c48a7a; pearl #f3ecdf; firefly #f1cf5b; river #3f8c93
family | night blue #2b3a67; playground red #d84f45; grass #79b35a; paper #f8f1df; sun #f5c445; sky #79bfe0
family | plum #4b2f56; coral #e8745a; sand #ecc58c; milk #fbf3e4; tangerine #f39a3a; mint #74c2a3
romance | wine #4a1f33; dusk rose #b9596b; peach #e8a98a; silk #f8eadc; champagne #e9c77b; river blue #5f8ea8
romance | evening plum #352a4b; geranium #cf4f5b; almond #dcb797; linen white #f6eee2; gilt #d9a94c; leaf #6f9368
comedy | aubergine #3a2a4d; tomato #e2513f; mustard #e3b23c; oat #f6ecd6; turquoise #35a7a1; bubblegum #ee8fa4
comedy | navy #22315b; traffic orange #ef7f33; custard #f4d06f; eggshell #faf2e2; grass green #5faa5b; brick #b4473c
historical | tallow black #1a1612; oxblood #5e2a26; velvet green #35503f; vellum #e5d8ba; gilt #c99a3c; slate blue #56708a
historical | soot #17181c; indigo #2a3560; tea #9a7248; rice paper #ece2cb; vermilion #c8412f; pine #3f5f4a
"""

ROLES = ("ground", "shadow", "mid", "light", "accent", "second accent")

_CLOTH = {
    "noir": "charcoal #2f3239; bottle green #2f4a3c; oxblood #6e2a2a; camel #b58b57; slate blue #46607a; plum #55374f; "
    "mustard #b58a2e; ash grey #8b8d8c; tobacco #6a4a33; petrol #27565c",
    "cozy": "tomato red #c8452f; sage green #7b9a63; sky blue #6d9fc0; mustard #dba43a; lavender #8f7bb2; terracotta #b8623f; "
    "cream #ecdcb8; forest green #3f6b4b; rose #d07f86; teal #3b8583",
    "scifi": "orange #d9742e; cobalt #2f58a0; bone white #d9d8cc; graphite #3a3f48; lime grey #9fae6b; crimson #a8323e; "
    "violet #6b4f9a; teal #2f8f93; sand #c8ab74; steel blue #5b7f9c",
    "earth": "rust #9c4a2b; indigo #35466f; moss #66753f; ochre #c1903a; oxblood #6d2c2a; dust #b39a76; charcoal #38332f; "
    "bone #dccfb4; teal #3c6f70; plum #5c3a4d",
    "bright": "tomato #de5140; marigold #eeb33b; grass #5fa84f; sky #58a6d6; violet #8a62b5; coral #ef8a6a; "
    "mint #6dc0a0; navy #2f4374; pink #e58aa8; orange #ec7f34",
}
CLOTH_OF = {
    "noir": "noir", "horror": "noir", "cozy": "cozy", "romance": "cozy", "fantasy": "cozy", "scifi": "scifi",
    "western": "earth", "historical": "earth", "family": "bright", "comedy": "bright",
}  # fmt: skip
"""Genre -> table of cloth colours."""

SKINS: dict[str, tuple[str, ...]] = {
    "pale": ("#f3d3bd", "#eec4a8", "#e6b899", "#f0cdb4"),
    "olive": ("#dba77f", "#cf9a70", "#e0b08a", "#c08a60"),
    "brown": ("#a8744c", "#8f5f3c", "#b98257", "#7a4e30"),
    "dark": ("#6b432b", "#5a3622", "#7c5036", "#4b2d1e"),
    "east": ("#ecc6a0", "#e2b88f", "#f0cfae", "#d8a97d"),
}
"""Ranges of skin."""

SKIN_WORDS: tuple[tuple[int, str], ...] = (
    (205, "fair"),
    (180, "light"),
    (150, "olive"),
    (115, "brown"),
    (0, "deep brown"),
)
"""Lightness (mean of the channels) from which a word applies."""

SKIN_OF: dict[str, tuple[str, ...]] = {
    "england": ("pale", "pale", "brown", "dark"), "scotland": ("pale",), "ireland": ("pale",), "wales": ("pale",),
    "america": ("pale", "brown", "olive", "dark", "east"), "italy": ("olive",), "germany": ("pale", "pale", "olive"), "spain": ("olive",),
    "france": ("pale", "olive", "brown"), "portugal": ("olive",), "japan": ("east",), "china": ("east",), "korea": ("east",),
    "nordic": ("pale",), "dutch": ("pale", "pale", "brown"), "india": ("brown",), "westafrica": ("dark",), "eastafrica": ("dark",),
    "arabic": ("olive", "brown"), "hebrew": ("olive", "pale"), "turkey": ("olive",), "persia": ("olive",), "greece": ("olive",),
    "russia": ("pale",), "poland": ("pale",), "czech": ("pale",), "hungary": ("pale", "olive"), "romania": ("pale", "olive"),
    "fable": ("pale", "olive", "brown", "dark"), "space": ("east", "dark", "pale", "brown", "olive"),
}  # fmt: skip
"""Culture -> ranges of skin that its people have."""

HAIR: dict[str, tuple[tuple[str, str], ...]] = {
    "pale": (
        ("chestnut", "#5a3825"),
        ("straw blond", "#c9a35c"),
        ("copper red", "#a34e24"),
        ("ash brown", "#6d5a48"),
        ("black", "#25201e"),
    ),
    "olive": (("black", "#231c1a"), ("dark brown", "#3f2a1e"), ("chestnut", "#5b3a26"), ("auburn", "#6e3422")),
    "brown": (("black", "#1f1917"), ("dark brown", "#332319")),
    "dark": (("black", "#1b1514"), ("soft black", "#2a201c")),
    "east": (("black", "#1d1a1c"), ("soft black", "#2b2422"), ("dark brown", "#3b291f")),
}
"""Range of skin -> hair colours of the young and the grown."""

GREY_HAIR = (("silver", "#c4c4c2"), ("iron grey", "#8a8a88"), ("white", "#e6e4de"), ("salt-and-pepper", "#6f6d6a"))

METALS = (
    ("brushed steel", "#9aa6b2"), ("copper", "#b87343"), ("enamel cream", "#ddd3bb"), ("blued iron", "#4c6078"),
    ("verdigris bronze", "#5f9484"), ("brass", "#c39a45"), ("white ceramic", "#dcdcd8"), ("signal red enamel", "#a8423a"),
)  # fmt: skip
"""Shells of robots."""

FURS: dict[str, tuple[tuple[str, str], ...]] = {
    "fox": (
        ("russet", "#c4622d"),
        ("silver", "#8d9198"),
        ("sand", "#d8a860"),
        ("charcoal", "#4a4547"),
        ("snow white", "#e8e2d8"),
    ),
    "cat": (
        ("ginger", "#d08a44"),
        ("smoke grey", "#7d828a"),
        ("black", "#2f2c30"),
        ("cream", "#e3d0ad"),
        ("tabby brown", "#8a6a48"),
    ),
    "dog": (
        ("golden", "#cf9d52"),
        ("chocolate", "#6a4630"),
        ("cream", "#e4d5b8"),
        ("slate", "#6a7078"),
        ("rust", "#a8592f"),
    ),
    "bear": (
        ("brown", "#6e4a30"),
        ("honey", "#b98746"),
        ("black", "#2f2a2a"),
        ("cream", "#e2d8c4"),
        ("cinnamon", "#94572f"),
    ),
    "ghost": (("moonlight", "#cfd9e2"), ("candle smoke", "#d8d3c6"), ("sea mist", "#bcd3d0"), ("lilac", "#cdc4dc")),
}

EYES = (
    ("brown", "#4a3322"),
    ("grey", "#7a858c"),
    ("green", "#5f7d52"),
    ("dark", "#2c211b"),
    ("blue", "#4f7597"),
    ("hazel", "#7d6238"),
)
NEUTRALS = (
    ("ink", "#26262b"),
    ("stone", "#8c867c"),
    ("bone", "#e6dcc8"),
    ("walnut", "#553d2c"),
    ("slate", "#4c5663"),
    ("oat", "#d3bf9d"),
)
EMBER = (
    ("filament gold", "#f2b84a"),
    ("cathode green", "#6fd08f"),
    ("pilot blue", "#5fb4e8"),
    ("stove red", "#e2543f"),
    ("arc white", "#e9eef2"),
)
"""Lights behind a robot's eyes."""


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((entry.rsplit(" ", 1)[0].strip(), entry.rsplit(" ", 1)[1]) for entry in text.split("; "))


def _rows() -> dict[str, list[tuple[tuple[str, str], ...]]]:
    rows: dict[str, list[tuple[tuple[str, str], ...]]] = {}
    for row in _PALETTES.strip().splitlines():
        genre, _, colours = row.partition(" | ")
        rows.setdefault(genre, []).append(_pairs(colours))
    return rows


PALETTES = _rows()
"""Genre (or `robots`) -> palettes of six (name, hex), in the order of `ROLES`."""

CLOTH: dict[str, tuple[tuple[str, str], ...]] = {name: _pairs(text) for name, text in _CLOTH.items()}
"""Table -> ten cloth colours (name, hex)."""
