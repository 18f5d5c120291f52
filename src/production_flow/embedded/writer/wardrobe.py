"""How people look: silhouettes, faces and dress, dealt over a cast so that nobody is taken for somebody else."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from production_flow.documents.look import Build, FigureLook, Garment, Presentation
from production_flow.embedded.writer.ages import years
from production_flow.embedded.writer.barber import Barber
from production_flow.embedded.writer.features import aids_of, features_of
from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.lexicon import colours
from production_flow.embedded.writer.lexicon.dress import (
    ERA_SWAPS,
    LOCAL_HATS,
    LOCAL_SWAPS,
    PATTERNS,
    ROLE_DRESS,
    TRADE_COLOURS,
    TRADE_PATTERNS,
    WORLD_SWAPS,
)
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.model import Brief, Person
from production_flow.embedded.writer.names import BEASTS
from production_flow.embedded.writer.said import Said
from production_flow.embedded.writer.terms import Gender
from production_flow.embedded.writer.tints import spread

_Item = TypeVar("_Item")
_LEADS = 7
"""Members of a cast, each with a colour of their own."""
_HATS = {
    "toque": ("white", "#f2efe6"),
    "crown": ("gold", "#d2a546"),
    "helmet": ("steel", "#98a2ad"),
    "kasa": ("straw", "#cfae6a"),
    "wimple": colours.NEUTRALS[0],
}
"""Hats that have a colour of their own."""
_KNEES, _TROUSERS = 1919, 1955
"""Years before which skirts are long, and women wear skirts."""
_ONE_FACE = re.compile(r"\b(?:twins?|triplets?|identical|clones?|doppelg[aä]ngers?|doubles)\b", re.IGNORECASE)
_SHELLS = frozenset({"robot", "android"})
_ANTIQUE = re.compile(
    r"\bancient (?:rome|greece|athens|sparta|corinth|carthage)\b|\broman (?:empire|republic|times|senators?)\b|"
    r"\b(?:roman legions?|pompeii|gladiators?|vestals?|centurions?|legionar(?:y|ies)|spartans?|hoplites?)\b",
    re.IGNORECASE,
)
"""Words of an age of tunics and cloaks, before anybody wore trousers or felt caps."""


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
    dealt: int = 0
    kin: dict[str, tuple[str, FigureLook]] = field(default_factory=dict)
    barber: Barber = field(init=False)

    def __post_init__(self) -> None:
        self.builds = _shuffled(("slim", "broad", "tall", "stout", "average"), self.rnd)
        table = _shuffled(colours.CLOTH[colours.CLOTH_OF[self.brief.genre]], self.rnd)
        self.cloth = spread(table, [colours.NEUTRALS[2][1], colours.NEUTRALS[5][1]])
        kind = self.brief.population
        pool = colours.METALS if kind in _SHELLS or not kind else furs_of(kind)
        self.shells = _shuffled(pool, self.rnd)
        self.barber = Barber(self.brief.era, self.brief.place.culture)

    @property
    def tailored(self) -> bool:
        """Whether this is a time after tunics and robes, where coats are cut: top hats, cravats, long skirts."""
        brief = self.brief
        return self.world in {"old", "realm"} and brief.era == "victorian" and brief.place.culture not in LOCAL_SWAPS

    @property
    def skirted(self) -> str:
        """What women wear below the waist who do no rough work, in a year before trousers were for everybody."""
        year = min(years(self.brief.raw), default=_TROUSERS) if self.brief.era == "past" else _TROUSERS
        return "long-skirt" if year < _KNEES else "skirt" if year < _TROUSERS else "trousers"

    @property
    def clothed(self) -> str:
        """The world whose dress people wear: their show's, or that of its age."""
        antique = self.brief.era == "medieval" and _ANTIQUE.search(self.brief.raw)
        return "antique" if antique else "tailored" if self.tailored else self.world

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

    def often(self, kind: str, option: str, most: int) -> bool:
        """Whether as many as that have it already."""
        return self.used.get(f"{kind}:{option}", 0) >= most

    def spark(self) -> tuple[str, str]:
        """A colour for the neck: one that is nobody's own while there are such."""
        nobody = self.cloth[max(0, _LEADS - self.dealt) :][: max(1, len(self.cloth) - _LEADS)]
        chosen = self.least("spark", tuple(_shuffled([name for name, _ in nobody], self.rnd)))
        return next(entry for entry in nobody if entry[0] == chosen)

    def own(self) -> tuple[str, str]:
        """The next colour of somebody's own."""
        main = self.cloth.pop(0)
        self.cloth.append(main)
        self.dealt += 1
        return main

    def family(self, person: Person) -> tuple[str, FigureLook] | None:
        """The range of skin and the look of the first hero of the same family name."""
        _, _, surname = person.name.partition(" ")
        return self.kin.get(surname) if surname and person.role.startswith("hero") else None

    def twin(self, person: Person) -> FigureLook | None:
        """The look of whom somebody has the face of: their twin's."""
        words = " ".join((self.brief.group, *(read.phrase for read in self.brief.protagonists)))
        first = self.family(person)
        return first[1] if first is not None and _ONE_FACE.search(words) else None

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


def make_look(person: Person, dealer: Dealer, said: Said) -> FigureLook:
    """Everything that decides how somebody is drawn.

    Args:
        person: Who; their look is not there yet.
        dealer: Of the cast.
        said: What the sentence says of them; it goes before everything that is dealt.
    """
    species, gender, age = person.species, person.gender, person.age
    dress = _covered(person, _suited(_dress(person.role, person.occupation, age, dealer), gender, dealer), dealer)
    twin = dealer.twin(person)
    build = dealer.build(age if species not in _SHELLS else 40)
    if said.build and age >= 18:
        build = said.build
    if twin is not None:
        build = twin.build
    main = dealer.own()
    garments = _told(_garments(dress, main, person.occupation, dealer), said, main[1])
    garments = () if is_wild(dealer.brief) else garments
    hat = next((piece.kind for piece in garments if piece.slot == "hat"), "")
    body = _body(person, hat, dealer, said)
    features = features_of(person, dealer, said)
    if twin is not None:
        alike = twin.presentation == _presented(gender)
        cut, beard = (twin.hair, twin.facial_hair) if alike else (body.hair, body.beard)
        body = replace(body, skin=twin.skin, hair=cut, hair_colour=twin.hair_colour, eyes=twin.eyes, beard=beard)
        features = (*(twin.features if alike else features), f"likeness-{twin.id}")
    look = FigureLook(
        id=person.id,
        species=species,
        presentation=_presented(gender),
        age=age,
        build=build,
        skin=body.skin,
        hair=body.hair,
        hair_colour=body.hair_colour,
        facial_hair=body.beard,
        eyes=body.eyes,
        features=() if is_wild(dealer.brief) else features,
        wardrobe=garments,
        accessories=(*_carried(person.occupation, dealer.rnd), *aids_of(person, dealer.brief, dealer.rnd, said)),
        accent=main[1],
    )
    if species == "human" and person.role.startswith("hero"):
        dealer.kin.setdefault(person.name.partition(" ")[2], (body.kind, look))
    return look


def _presented(gender: Gender) -> Presentation:
    return "feminine" if gender == "f" else "masculine" if gender == "m" else "neutral"


def _dress(role: str, trade: str, age: int, dealer: Dealer) -> list[tuple[str, str]]:
    known = TRADES.get(trade)
    if age < 4:
        crowned = known is not None and ("hat", "crown") in {(piece[0], piece[1]) for piece in known.dress}
        small = [("top", "tee"), ("bottom", "dungarees"), ("shoes", "sneakers")]
        return [*small, ("hat", "crown")] if crowned else small
    if known:
        pieces = [(piece[0], piece[1]) for piece in known.dress]
    else:
        options = dealer.cuts.get(role) or ROLE_DRESS.get(role, ROLE_DRESS["relation"])
        row = dealer.least(f"dress-{role}", tuple(_shuffled(options, dealer.rnd)))
        pieces = [(slot, kind) for slot, _, kind in (piece.partition(":") for piece in row.split(","))]
    swaps = WORLD_SWAPS.get(dealer.clothed) or ERA_SWAPS.get(dealer.brief.era, {})
    local = LOCAL_SWAPS.get(dealer.brief.place.culture, {}) if dealer.world in {"old", "realm"} else {}
    pieces = [(slot, local.get(worn := swaps.get(kind, kind), worn)) for slot, kind in pieces]
    if not any(slot == "shoes" for slot, _ in pieces):
        pieces.append(("shoes", swaps.get("shoes", "shoes")))
    kept: list[tuple[str, str]] = []
    for slot, kind in pieces:
        hidden = not kind or (slot == "hat" and dealer.seen("hat", kind) and not role.startswith("hero"))
        if not hidden and slot not in {piece[0] for piece in kept}:
            kept.append((slot, kind))
        if slot == "hat" and not hidden:
            dealer.use("hat", kind)
    return kept


def _covered(person: Person, pieces: list[tuple[str, str]], dealer: Dealer) -> list[tuple[str, str]]:
    """The same dress with a hat that people of the place wear, about as often as they do, no two of a cast the same."""
    brief, chance = dealer.brief, dealer.rnd.randrange(100)
    if person.species != "human" or brief.era not in {"contemporary", "past"} or "hat" in {slot for slot, _ in pieces}:
        return pieces
    for gender, least, hat, share in LOCAL_HATS.get(brief.place.culture, ()):
        if gender == person.gender and person.age >= least:
            if chance < share and not dealer.seen("hat", hat):
                dealer.use("hat", hat)
                return [*pieces, ("hat", hat)]
            chance -= share
    return pieces


def _suited(pieces: list[tuple[str, str]], gender: Gender, dealer: Dealer) -> list[tuple[str, str]]:
    """The same dress in the cuts of a gender."""
    if gender == "f":
        below = "trousers" if ("shoes", "boots") in pieces else dealer.skirted
        swaps = {"trousers": "long-skirt", "top-hat": "straw-hat"} if dealer.tailored else {"trousers": below}
        return [(slot, swaps.get(kind, kind)) for slot, kind in pieces]
    swaps = {"dress": "shirt", "blouse": "shirt", "skirt": "trousers"}
    veiled = {("hat", "headscarf"), ("hat", "wimple")}
    made = [(slot, swaps.get(kind, kind)) for slot, kind in pieces if (slot, kind) not in veiled]
    if ("top", "dress") in pieces:
        made.insert(1, ("bottom", "trousers"))
    return made


def _patterned(slot: str, kind: str, trade: str, dealer: Dealer) -> str:
    """A cut with the pattern of its cloth: the trade's, or sometimes one that the cast has used least."""
    options = PATTERNS.get(kind, ())
    own = TRADE_PATTERNS.get(trade, "") if slot == "top" else ""
    if own in options or not options or dealer.world in {"old", "realm", "space"}:
        return f"{own}-{kind}" if own in options else kind
    chosen = dealer.least(f"pattern-{kind}", tuple(_shuffled(options, dealer.rnd)))
    return kind if chosen in {"plain", "bare", "ironed"} else f"{chosen}-{kind}"


def _garments(pieces: list[tuple[str, str]], main: tuple[str, str], trade: str, dealer: Dealer) -> tuple[Garment, ...]:
    """The pieces in colours: the person's own on the largest, quiet ones around it, a spark at the neck."""
    slots, cooks = {slot for slot, _ in pieces}, ("hat", "toque") in pieces
    masked, ordained = ("top", "hero-suit") in pieces, bool({("neck", "collar"), ("hat", "wimple")} & set(pieces))
    lead = "outer" if "outer" in slots and not masked else "top"
    rnd = dealer.rnd
    light, dark = (
        rnd.choice((colours.NEUTRALS[2], colours.NEUTRALS[5])),
        rnd.choice((colours.NEUTRALS[0], colours.NEUTRALS[3], colours.NEUTRALS[4])),
    )
    spark = dealer.spark()
    tones = {
        "outer": main,
        "top": light if lead == "outer" or cooks else main,
        "bottom": dark,
        "shoes": rnd.choice((colours.NEUTRALS[0], colours.NEUTRALS[3])),
        "neck": spark,
        "apron": light if lead == "top" else ("bone", "#e6dcc8"),
        "belt": colours.NEUTRALS[3],
        "gloves": colours.NEUTRALS[0],
        "back": spark,
        "badge": ("brass", "#d2a546"),
    }
    if masked:
        tones |= {"outer": spark, "bottom": main, "shoes": spark, "gloves": spark, "belt": ("brass", "#d2a546")}
    if ordained:
        tones |= {"top": colours.NEUTRALS[0], "neck": colours.NEUTRALS[0], "bottom": colours.NEUTRALS[0]}
    made = []
    for slot, kind in pieces:
        tone = tones.get(slot, main)
        if slot == "hat":
            tone = _HATS.get(kind, main) if dealer.world != "space" or kind == "wimple" else main
        trim = (
            spark[1]
            if kind in {"fedora", "stetson", "feather-cap", "pointed-hat"}
            or (slot == lead and kind in {"robe", "dress", "cardigan", "hero-suit"})
            else None
        )
        colour = TRADE_COLOURS.get(trade, {}).get(slot, tone[1])
        made.append(Garment(slot=slot, kind=_patterned(slot, kind, trade, dealer), colour=colour, trim=trim))
    return tuple(made)


def _told(garments: tuple[Garment, ...], said: Said, main: str) -> tuple[Garment, ...]:
    """The garments with those that the sentence names in the place of the dealt ones."""
    for slot, cut, colour in said.garments:
        kept = [piece for piece in garments if piece.slot != slot and not (cut == "gown" and piece.slot == "bottom")]
        garments = (*kept, Garment(slot=slot, kind=cut, colour=colour or main))
    return garments


@dataclass(frozen=True)
class _Body:
    skin: str
    hair: str
    hair_colour: str
    eyes: str
    beard: str = "none"
    kind: str = ""


def _body(person: Person, hat: str, dealer: Dealer, said: Said) -> _Body:
    rnd, species, age = dealer.rnd, person.species, person.age
    if species != "human":
        shell = (said.coat if species in BEASTS else "") or _shell(species, dealer)
        eyes = rnd.choice(colours.EMBER)[1] if species in _SHELLS else rnd.choice(colours.EYES)[1]
        return _Body(shell, "none", "#3a2a22", eyes)
    ranges = colours.SKIN_OF.get(person.origin or dealer.brief.place.culture, ("pale", "olive"))
    related = dealer.family(person)
    kind = said.complexion or (dealer.least("skin", ranges) if len(set(ranges)) > 1 else ranges[0])
    if related is not None and related[0]:
        kind = related[0]
    skin = said.skin or dealer.least(f"tone-{kind}", colours.SKINS[kind])
    barber = dealer.barber
    hair = said.hair or barber.cut(person.gender, age, kind, hat, person.occupation, rnd)
    table = colours.GREY_HAIR if age >= 60 else colours.HAIR[kind]
    shades = sorted(
        _shuffled([hexes for _, hexes in table], rnd), key=lambda shade: dealer.used.get(f"shade:{shade}", 0)
    )
    shade = said.hair_colour or barber.shade(hair, shades)
    dealer.use("shade", shade)
    barber.done(hair, shade)
    beard = said.facial_hair or barber.beard(person.gender, age, kind, rnd)
    return _Body(skin, hair, shade, _eyes(kind, rnd), beard, kind)


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
    return dealer.rnd.choice(furs_of(species))[1]


def furs_of(species: str) -> tuple[tuple[str, str], ...]:
    """The colours that a species comes in: fur, feathers, scales, painted wood, enamel."""
    return colours.FURS.get(species, colours.FURS["object"])


def _carried(trade: str, rnd: random.Random) -> tuple[str, ...]:
    known = TRADES.get(trade)
    return (rnd.choice(known.tools),) if known else ()


def _shuffled(items: Sequence[_Item], rnd: random.Random) -> list[_Item]:
    mixed = list(items)
    rnd.shuffle(mixed)
    return mixed
