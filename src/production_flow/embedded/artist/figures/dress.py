"""A look in the artist's own terms: which body, which face, which cut of every garment; words it cannot draw."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random

from production_flow.documents.look import FigureLook
from production_flow.embedded.artist.colour import Rgb, adjust, lightness, mix, rgb, to_hex
from production_flow.embedded.artist.figures import vocabulary as words
from production_flow.embedded.artist.figures.animal_wilds import KINDS
from production_flow.embedded.artist.figures.builds import Build, build_of
from production_flow.embedded.artist.figures.kinship import LIKENESS, born_as
from production_flow.embedded.artist.figures.patterns import pattern_of
from production_flow.hashing import seed_of


@dataclass(frozen=True)
class Piece:
    """A garment: its cut, its colour, the colour of its trim, and the pattern of its cloth."""

    cut: str
    colour: str
    trim: str
    trimmed: bool = False
    pattern: str = "plain"


@dataclass(frozen=True)
class Dressed:
    """A look that has been read.

    Args:
        species: The species as we draw it.
        build: The body.
        word: The build's word.
        hair: The hairstyle as we draw it.
        facial_hair: Likewise.
        features: The features as we draw them.
        wear: The garments by slot.
        skin: Colour of skin, metal or fur.
        hair_colour: Colour of the hair, greyed by age.
        age: Years; a guess from the build where it is not given.
        seed: What all that is left to chance follows from.
        notices: What could not be drawn as it was asked.
        accessories: What it always carries, as we draw it.
    """

    look: FigureLook
    species: str
    build: Build
    word: str
    hair: str
    facial_hair: str
    features: frozenset[str]
    wear: dict[str, Piece]
    skin: str
    hair_colour: str
    age: int
    seed: int
    notices: tuple[str, ...] = ()
    accessories: tuple[str, ...] = field(default=())

    @property
    def furred(self) -> bool:
        """Whether it is an animal."""
        return self.species in KINDS

    @property
    def bare(self) -> bool:
        """Whether what it does not wear is shell or fur rather than skin."""
        return self.furred or self.species in {"robot", "ghost", "object"}


_BARE = Piece("", "#000000", "#000000")
_OF_PEOPLE = {"parrot", "raven", "owl", "watch", "pipe"}
"""What no animal has that wears nothing."""
_PERCHED, _BIRDS = frozenset({"parrot", "raven", "owl"}), frozenset({"bird", "owl", "penguin", "duck"})
"""What sits on a shoulder, and no bird's; a parrot is somebody itself."""
_AGES = {"child": 8, "teen": 15, "elder": 74}
_PLAIN_DRESS = (
    ("#4f6d7a", "#3b3f58"), ("#a4553f", "#3d4a5c"), ("#5d7a56", "#4a4038"), ("#8b6a9c", "#39384f"),
    ("#c08a3e", "#40434f"),
    ("#7a3f4f", "#4d4a45"), ("#3f7f7a", "#4a3f3a"), ("#d8cdb8", "#4b5a6e"), ("#b5674d", "#374250"),
    ("#586a9c", "#5a5348"),
)  # fmt: skip


_EARED = dict.fromkeys(("elf", "goblin", "fairy", "vampire", "alien", "orc", "imp"), frozenset({"pointed-ears"}))
"""Who has pointed ears, though they are drawn as people otherwise."""


_ARMOUR = {"tunic", "mail", "robe", "cloak", "gown"}
"""What goes with the helmet of a knight; with everything else a helmet is one of our time, or of later ones."""


_WHITE = "#f6f6f4"
"""Coats of doctors and chemists are white with a breath of their colour, whatever they own besides."""


_STEEL = "#9aa2aa"
_SUIT = "hero-suit"
"""Who wears this wears a mask with it."""


class _Reader:
    """Collects notices while the words of a look are matched."""

    def __init__(self) -> None:
        self.notices: list[str] = []

    def word(self, kind: str, asked: str, table: dict[str, str], default: str) -> str:
        drawn, known = words.nearest(asked, table, default)
        if not known:
            self.notices.append(f"no {kind} for '{asked}'; drawn as {drawn}")
        return drawn

    def features(self, asked: tuple[str, ...]) -> frozenset[str]:
        found = set()
        for word in asked:
            if word.startswith(LIKENESS):
                continue
            drawn, known = words.nearest(word, words.FEATURES, "")
            if known or drawn:
                found.add(drawn)
            if not known:
                self.notices.append(f"no drawing for the feature '{word}'" + (f"; drawn as {drawn}" if drawn else ""))
        return frozenset(found)

    def accessories(self, asked: tuple[str, ...]) -> tuple[str, ...]:
        from production_flow.embedded.artist.props import kind_of  # noqa: PLC0415 - props are lit as figures are

        found = []
        for word in asked:
            drawn, known = words.nearest(word, words.ACCESSORIES, "")
            if known:
                found.append(drawn)
            elif kind_of(word) is None:  # what we can draw is in a pocket until a hand takes it
                self.notices.append(f"no drawing for the accessory '{word}'")
        return tuple(found)

    def wear(self, look: FigureLook) -> dict[str, Piece]:
        found: dict[str, Piece] = {}
        for garment in look.wardrobe:
            slot, known = words.nearest(garment.slot, words.SLOTS, "top")
            cuts = words.CUTS[slot]
            cut, fits = words.nearest(garment.kind, cuts, next(iter(cuts)))
            if not fits:
                slot, cut = self._elsewhere(slot, garment.kind, cut)
            if not known:
                self.notices.append(f"no slot '{garment.slot}'; worn as {slot}")
            trim = garment.trim or to_hex(adjust(garment.colour, -0.14 if lightness(garment.colour) > 0.35 else 0.2))
            pattern = pattern_of(garment.kind, cut, look.id)
            colour = to_hex(mix(garment.colour, _WHITE, 0.84)) if cut == "lab-coat" else garment.colour
            found[slot] = Piece(cut, colour, trim, garment.trim is not None, pattern)
        hat = found.get("hat")
        if hat and hat.cut == "helmet" and not {piece.cut for piece in found.values()} & _ARMOUR:
            found["hat"] = replace(hat, cut="guard-helmet")
        elif hat and hat.cut == "helmet":
            _arm(found)
        return found

    def _elsewhere(self, slot: str, kind: str, cut: str) -> tuple[str, str]:
        """A cut that belongs to another slot is worn there; anything else is the nearest cut of its own."""
        for other, cuts in words.CUTS.items():
            found, fits = words.nearest(kind, cuts, "")
            if fits:
                return other, found
        self.notices.append(f"no cut for '{kind}'; drawn as {cut}")
        return slot, cut


def _arm(wear: dict[str, Piece]) -> None:
    """Who has the helmet of a knight wears mail for a tunic, and a cloak for a coat of our time."""
    top, outer = wear.get("top"), wear.get("outer")
    if top is not None and top.cut == "tunic":
        wear["top"] = Piece("mail", _STEEL, "#5b4636", trimmed=True)
    if outer is not None and outer.cut in {"coat", "jacket"}:
        wear["outer"] = replace(outer, cut="cloak")


def _age(look: FigureLook, word: str) -> int:
    return look.age if look.age is not None else _AGES.get(word, 34)


def _greyed(colour: str, age: int) -> str:
    """Hair goes grey between 55 and 75, unless its colour is light or bright already."""
    share = min(0.85, max(0.0, (age - 54) / 22))
    if share == 0 or lightness(colour) > 0.72:
        return colour
    return to_hex(mix(colour, "#cfcac8", share))


def _build_word(look: FigureLook, reader: _Reader) -> str:
    word = reader.word("build", look.build, words.BUILDS, "average")
    if look.age is not None and look.species == "human" and word in {"average", "child"}:
        if look.age <= 1:
            return "baby"
        if look.age <= 4:
            return "toddler"
    if word == "average" and look.age is not None and look.species == "human":
        if look.age <= 11:
            return "child"
        if look.age <= 16:
            return "teen"
    return word


def _hair(look: FigureLook, reader: _Reader, age: int) -> str:
    """The cut: as it was asked, or one of its kind; a wreath of grey hair is for those who are old enough."""
    drawn = reader.word("hair", look.hair, words.HAIR, "short")
    if look.species == "human" and age <= 1:
        return "none" if drawn in {"none", "bald"} else "buzz"
    if drawn == "bald" and (age < 45 or look.presentation == "feminine"):
        return "none"
    if words.plain(look.hair) != drawn or look.species not in {"human", "android"}:
        return drawn
    cuts = words.OF_A_KIND.get(drawn, {}).get(look.presentation, (drawn,))
    if age < 13:
        cuts = {"short": ("short", "bowl"), "long": ("long", "fringe"), "braids": ("braids", "pigtails")}.get(
            drawn, (drawn,)
        )
    if drawn == "short" and look.presentation == "masculine" and age >= 48:
        cuts = ("receding", *cuts[:3])
    return Random(seed_of("cut", born_as(look))).choice(cuts)


def _plain_dress(look: FigureLook, wear: dict[str, Piece], species: str) -> dict[str, Piece]:
    """What everybody has on who was given nothing: nobody human is bare."""
    if species not in {"human", "android", "puppet"}:
        return wear
    random = Random(seed_of("dress", look.id))
    top, bottom = random.choice(_PLAIN_DRESS)
    upper = wear.get("top")
    dressed = dict(wear)
    if upper is None:
        cut = random.choice(("shirt", "sweater", "tee"))
        dressed["top"] = Piece(cut, top, to_hex(adjust(top, -0.12)), pattern=pattern_of(cut, cut, look.id))
    if "bottom" not in wear and (upper is None or upper.cut not in {"dress", "gown", "tunic", "mail", "jumpsuit"}):
        cloth = upper.colour if upper is not None and upper.cut == _SUIT else bottom
        dressed["bottom"] = Piece("trousers", cloth, to_hex(adjust(cloth, -0.1)))
    if "shoes" not in wear:
        dressed["shoes"] = Piece("shoes", "#4a3530", "#2b1f22")
    return dressed


def read_look(look: FigureLook) -> Dressed:
    """Reads a look: matches every word, and notes those that are drawn as something else."""
    reader = _Reader()
    species = reader.word("species", look.species, words.SPECIES, "human")
    word = _build_word(look, reader)
    age = _age(look, word)
    wear = _plain_dress(look, reader.wear(look), species)
    masked = frozenset({"mask"} if wear.get("top", _BARE).cut == _SUIT and species in {"human", "android"} else ())
    greying = species == "human" and "dyed-hair" not in look.features
    wild = species in KINDS and not look.wardrobe
    unfit = (_OF_PEOPLE if wild else frozenset()) | (_PERCHED if species in _BIRDS else frozenset())
    accessories = tuple(one for one in reader.accessories(look.accessories) if one not in unfit)
    dressed = Dressed(
        look=look, species=species, word=word,
        build=replace(build_of(look, species, word), wheels="wheelchair" in accessories,
                      lone="missing-arm" in accessories),
        hair=_hair(look, reader, age),
        facial_hair=reader.word("facial hair", look.facial_hair, words.FACIAL_HAIR, "none"),
        features=reader.features(look.features) | _EARED.get(words.plain(look.species), frozenset()) | masked,
        wear=wear, skin=look.skin,
        hair_colour=_greyed(look.hair_colour, age) if greying else look.hair_colour,
        age=age, seed=seed_of("figure", born_as(look)), notices=(), accessories=accessories,
    )  # fmt: skip
    return replace(dressed, notices=tuple(reader.notices))


def skin_of(dressed: Dressed) -> Rgb:
    """The colour of what is not covered: skin, metal or fur."""
    return rgb(dressed.skin)
