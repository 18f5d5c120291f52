"""How people look: silhouettes, faces and dress, dealt over a cast so that nobody is taken for somebody else."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from production_flow.documents.look import Build, FigureLook, Garment, Presentation
from production_flow.embedded.writer.lexicon import colours
from production_flow.embedded.writer.lexicon.dress import ROLE_DRESS, WORLD_SWAPS
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.model import Brief, Gender

_Item = TypeVar("_Item")
_SHELLS = frozenset({"robot", "android"})
_FURRED = frozenset({"fox", "cat", "dog", "bear", "ghost"})
_HAIR: dict[str, tuple[str, ...]] = {
    "f": ("bob", "bun", "long", "curly", "ponytail", "braids", "short"),
    "m": ("short", "quiff", "curly", "bald", "buzz", "bowl"),
    "fk": ("braids", "ponytail", "bob", "curly"),
    "mk": ("bowl", "short", "curly", "quiff"),
    "fe": ("bun", "curly", "short", "bob"),
    "me": ("bald", "short", "quiff"),
}
_UNDER_HATS = frozenset({"short", "bob", "long", "braids", "ponytail", "buzz", "bald", "bowl", "curly"})
_HATS = frozenset({"fedora", "toque", "stetson", "beret", "cap", "headscarf", "helmet", "crown"})


@dataclass
class Dealer:
    """Deals builds, hair, hats and colours; what one person has got, the next one gets last.

    Args:
        cuts: Sets of dress by role, as the kit has them.
    """

    brief: Brief
    rnd: random.Random
    world: str
    cuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    builds: list[Build] = field(default_factory=list)
    used: dict[str, int] = field(default_factory=dict)
    cloth: list[tuple[str, str]] = field(default_factory=list)
    shells: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.builds = _shuffled(("slim", "broad", "tall", "stout", "average"), self.rnd)
        self.cloth = _shuffled(colours.CLOTH[colours.CLOTH_OF[self.brief.genre]], self.rnd)
        kind = self.brief.population
        pool = colours.METALS if kind in _SHELLS or not kind else colours.FURS[kind]
        self.shells = _shuffled(pool, self.rnd)

    def least(self, kind: str, options: tuple[str, ...]) -> str:
        """The option that the cast has used least."""
        choice = min(options, key=lambda option: (self.used.get(f"{kind}:{option}", 0), options.index(option)))
        self.use(kind, choice)
        return choice

    def use(self, kind: str, option: str) -> None:
        """Notes that somebody has it."""
        self.used[f"{kind}:{option}"] = self.used.get(f"{kind}:{option}", 0) + 1

    def seen(self, kind: str, option: str) -> bool:
        """Whether somebody has it already."""
        return self.used.get(f"{kind}:{option}", 0) > 0

    def build(self, age: int) -> Build:
        """The next silhouette, as far as the age leaves a choice."""
        if age < 13:
            return "child"
        if age < 18:
            return "teen"
        if age >= 72 and not self.seen("build", "elder"):
            self.use("build", "elder")
            return "elder"
        choice = self.builds.pop(0)
        self.builds.append(choice)
        return choice


def make_look(ident: str, species: str, gender: Gender, age: int, role: str, trade: str, dealer: Dealer) -> FigureLook:
    """Everything that decides how somebody is drawn."""
    rnd = dealer.rnd
    dress = _suited(_dress(role, trade, dealer), gender)
    presentation: Presentation = "feminine" if gender == "f" else "masculine" if gender == "m" else "neutral"
    build = dealer.build(age if species not in _SHELLS else 40)
    main = dealer.cloth.pop(0)
    dealer.cloth.append(main)
    garments = _garments(dress, main, dealer)
    hat = next((piece.kind for piece in garments if piece.slot == "hat"), "")
    body = _body(species, gender, age, hat, dealer)
    return FigureLook(
        id=ident,
        species=species,
        presentation=presentation,
        age=age,
        build=build,
        skin=body.skin,
        hair=body.hair,
        hair_colour=body.hair_colour,
        facial_hair=_beard(species, gender, age, dealer),
        eyes=body.eyes,
        features=_features(species, gender, age, role, dealer),
        wardrobe=garments,
        accessories=_carried(trade, rnd),
        accent=main[1],
    )


def _dress(role: str, trade: str, dealer: Dealer) -> list[tuple[str, str]]:
    known = TRADES.get(trade)
    if known:
        pieces = [(piece[0], piece[1]) for piece in known.dress]
    else:
        options = dealer.cuts.get(role) or ROLE_DRESS.get(role, ROLE_DRESS["relation"])
        row = dealer.least(f"dress-{role}", tuple(_shuffled(options, dealer.rnd)))
        pieces = [(slot, kind) for slot, _, kind in (piece.partition(":") for piece in row.split(","))]
    swaps = WORLD_SWAPS.get(dealer.world, {})
    pieces = [(slot, swaps.get(kind, kind)) for slot, kind in pieces]
    if not any(slot == "shoes" for slot, _ in pieces):
        pieces.append(("shoes", swaps.get("shoes", "shoes")))
    kept: list[tuple[str, str]] = []
    for slot, kind in pieces:
        hidden = slot == "hat" and dealer.seen("hat", kind) and not role.startswith("hero")
        if not hidden and slot not in {piece[0] for piece in kept}:
            kept.append((slot, kind))
        if slot == "hat" and not hidden:
            dealer.use("hat", kind)
    return kept


def _suited(pieces: list[tuple[str, str]], gender: Gender) -> list[tuple[str, str]]:
    """The same dress in the cuts of a gender."""
    if gender == "f":
        return pieces
    swaps = {"dress": "shirt", "blouse": "shirt", "skirt": "trousers"}
    made = [(slot, swaps.get(kind, kind)) for slot, kind in pieces if (slot, kind) != ("hat", "headscarf")]
    if ("top", "dress") in pieces:
        made.insert(1, ("bottom", "trousers"))
    return made


def _garments(pieces: list[tuple[str, str]], main: tuple[str, str], dealer: Dealer) -> tuple[Garment, ...]:
    """The pieces in colours: the person's own on the largest, quiet ones around it, a spark at the neck."""
    slots = {slot for slot, _ in pieces}
    lead = "outer" if "outer" in slots else "top"
    rnd = dealer.rnd
    light, dark = (
        rnd.choice((colours.NEUTRALS[2], colours.NEUTRALS[5])),
        rnd.choice((colours.NEUTRALS[0], colours.NEUTRALS[3], colours.NEUTRALS[4])),
    )
    spark = dealer.cloth[rnd.randrange(3)]
    tones = {
        lead: main,
        "top": light,
        "bottom": dark,
        "shoes": rnd.choice((colours.NEUTRALS[0], colours.NEUTRALS[3])),
        "neck": spark,
        "apron": light if lead == "top" else ("bone", "#e6dcc8"),
        "belt": colours.NEUTRALS[3],
        "gloves": colours.NEUTRALS[0],
        "back": spark,
        "badge": ("brass", "#d2a546"),
    }
    made = []
    for slot, kind in pieces:
        tone = tones.get(slot, main)
        if slot == "hat":
            tone = ("white", "#f2efe6") if kind == "toque" else ("gold", "#d2a546") if kind == "crown" else main
        trim = (
            spark[1]
            if kind in {"fedora", "stetson"} or (slot == lead and kind in {"robe", "dress", "cardigan"})
            else None
        )
        made.append(Garment(slot=slot, kind=kind, colour=tone[1], trim=trim))
    return tuple(made)


@dataclass(frozen=True)
class _Body:
    skin: str
    hair: str
    hair_colour: str
    eyes: str


def _body(species: str, gender: Gender, age: int, hat: str, dealer: Dealer) -> _Body:
    rnd = dealer.rnd
    if species in _SHELLS or species in _FURRED:
        shell = _shell(species, dealer)
        eyes = rnd.choice(colours.EMBER)[1] if species in _SHELLS else rnd.choice(colours.EYES)[1]
        return _Body(shell, "none", "#3a2a22", eyes)
    ranges = colours.SKIN_OF.get(dealer.brief.place.culture, ("pale", "olive"))
    kind = dealer.least("skin", ranges) if len(set(ranges)) > 1 else ranges[0]
    tones = colours.SKINS[kind]
    skin = dealer.least(f"tone-{kind}", tones)
    key = ("f" if gender == "f" else "m") + ("k" if age < 18 else "e" if age >= 62 else "")
    styles = tuple(_shuffled(_HAIR[key], rnd))
    if kind == "dark" and age < 62:
        styles = ("afro", "braids", *styles) if gender == "f" else ("afro", "buzz", *styles)
    if hat in _HATS:
        styles = tuple(style for style in styles if style in _UNDER_HATS) or ("short",)
    hair = dealer.least("hair", styles)
    shades = colours.GREY_HAIR if age >= 60 else colours.HAIR[kind]
    shade = dealer.least("shade", tuple(hexes for _, hexes in _shuffled(shades, rnd)))
    return _Body(skin, hair, shade, _eyes(kind, rnd))


def _eyes(kind: str, rnd: random.Random) -> str:
    """An eye colour that people of that range of skin have."""
    names = {"pale": ("brown", "grey", "green", "blue", "hazel"), "olive": ("brown", "dark", "hazel", "green")}
    allowed = names.get(kind, ("brown", "dark"))
    return rnd.choice([colour for name, colour in colours.EYES if name in allowed])


def _shell(species: str, dealer: Dealer) -> str:
    if dealer.brief.population == species or species in _SHELLS:
        shell = dealer.shells.pop(0)
        dealer.shells.append(shell)
        return shell[1]
    return dealer.rnd.choice(colours.FURS[species])[1]


def _beard(species: str, gender: Gender, age: int, dealer: Dealer) -> str:
    if species != "human" or gender != "m" or age < 24:
        return "none"
    options = ("moustache", "none", "full-beard", "stubble", "beard")
    return dealer.least("beard", options if age > 40 else ("none", "stubble", "beard", "moustache"))


def _features(species: str, gender: Gender, age: int, role: str, dealer: Dealer) -> tuple[str, ...]:
    rnd = dealer.rnd
    if species in _SHELLS:
        return ("eye-glow", "antenna") if dealer.least("antenna", ("antenna", "plain")) == "antenna" else ("eye-glow",)
    if species in _FURRED:
        return ("glasses",) if dealer.least("glasses", ("plain", "glasses", "bare")) == "glasses" else ()
    found: list[str] = []
    if age >= 58:
        found.append("wrinkles")
    pool = ["glasses", "thick-brows", "big-nose", "hook-nose"]
    if age < 20:
        pool = ["freckles", "glasses"]
    elif gender == "f":
        pool = ["lipstick", "glasses", "freckles", "earrings", "hook-nose"]
    if role in {"power", "law", "dock"} and age >= 20:
        pool.append("scar")
    found.append(dealer.least("feature", tuple(_shuffled(pool, rnd))))
    if gender == "f" and age >= 20 and rnd.random() < 0.4 and "earrings" not in found:
        found.append("earrings")
    return tuple(found)


def _carried(trade: str, rnd: random.Random) -> tuple[str, ...]:
    known = TRADES.get(trade)
    return (rnd.choice(known.tools),) if known else ()


def _shuffled(items: Sequence[_Item], rnd: random.Random) -> list[_Item]:
    mixed = list(items)
    rnd.shuffle(mixed)
    return mixed
