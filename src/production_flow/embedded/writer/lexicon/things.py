"""What objects are made of, how they look close up, what they come to mean."""

from __future__ import annotations

MATERIALS: dict[str, str] = {
    "letter": "paper", "book": "paper", "map": "paper", "card": "paper", "scroll": "paper", "photograph": "paper", "folder": "paper",
    "envelope": "paper", "cards": "paper", "key": "brass", "ring": "gold", "necklace": "gold", "crown": "gold", "coin": "gold", "watch": "brass",
    "compass": "brass", "clock": "brass", "bell": "brass", "lamp": "brass", "medal": "brass", "cup": "silver", "badge": "silver",
    "knife": "steel", "sword": "steel", "gun": "steel", "machine": "steel", "camera": "steel", "phone": "steel", "radio": "wood",
    "typewriter": "steel", "car": "steel", "bicycle": "steel", "telescope": "brass", "gem": "stone", "statue": "stone", "artifact": "stone",
    "skull": "bone", "bone": "bone", "mask": "wood", "box": "wood", "violin": "wood", "piano": "wood", "guitar": "wood", "board": "wood", "flute": "wood",
    "doll": "cloth", "blanket": "cloth", "glove": "cloth", "hat": "cloth", "scarf": "cloth", "bag": "leather", "suitcase": "leather", "shoe": "leather",
    "bottle": "glass", "mirror": "glass", "egg": "shell", "cake": "sugar", "bread": "crust", "cheese": "rind", "truffle": "earth", "pot": "iron", "candle": "wax",
    "tape": "plastic", "chip": "glass", "feather": "down", "seed": "seed", "flower": "petal", "umbrella": "cloth", "teapot": "china", "painting": "canvas",
    "trumpet": "brass", "boat": "wood", "balloon": "cloth", "kite": "paper",
}  # fmt: skip

COLOURS: dict[str, tuple[str, ...]] = {
    "paper": ("#e4d6b4", "#d9c79c", "#efe6d2"), "brass": ("#b8913f", "#c79f4a"), "gold": ("#d8ab3c", "#c99a35"), "silver": ("#b9bfc6", "#cfd4d8"),
    "steel": ("#8a929c", "#6d7680"), "stone": ("#5f8f86", "#8c6f9e", "#a8584c"), "bone": ("#e6dcc6",), "wood": ("#7d5637", "#9a6d44"),
    "cloth": ("#9a4f4a", "#5c7a91", "#7f8a55"), "leather": ("#6b432c", "#4b3326"), "glass": ("#8fb5a8", "#a9c4cf"), "china": ("#e9e3d6",),
    "canvas": ("#a88756",), "wax": ("#ece0c2",), "plastic": ("#3a3d44",), "shell": ("#d9cdb0",),
}  # fmt: skip
"""Material -> colours."""

LOOKS = (
    "smaller than the trouble it has caused", "mended once by somebody in a hurry", "with a stranger's initials under the dust",
    "heavier than it should be on one side", "kept in a cloth that is worth less than the string", "chipped at one corner, the chip kept with it",
    "with a smell of camphor and long journeys", "clean in one place, exactly a hand wide", "warm, as if just put down",
    "labelled in ink that has gone brown", "with one part replaced by a cleverer part",
)  # fmt: skip
MEANINGS = (
    "what everybody says they do not want", "the thing that {hero} would have to give up to be happy", "proof, to whoever has the other half of the story",
    "the price of the season, in an object", "what is passed from hand to hand instead of the truth", "the reason {hero} was chosen for this",
)  # fmt: skip
