"""Names for a cast: of one culture, with distinct initials, a prompt's names first."""

from __future__ import annotations

import random
import re
import unicodedata

from production_flow.embedded.writer.lexicon.names import NAMES
from production_flow.embedded.writer.terms import Gender

BEASTS = (
    "fox", "cat", "dog", "bear", "rabbit", "mouse", "wolf", "lion", "horse", "bird", "frog", "pig", "fish", "elephant",
    "monkey", "panda", "cow", "sheep", "goat", "deer", "giraffe", "owl", "penguin", "duck", "tortoise", "lizard",
    "dragon", "crocodile", "octopus", "whale", "tiger",
)  # fmt: skip
"""Species of animals that the artist draws."""

_SPECIES_CULTURE = dict.fromkeys(("robot", "android"), "robot") | dict.fromkeys(BEASTS, "beast")


WILD = "wild"
"""Animals as they live, who have no names; a narrator has to call them something, and takes it from out of doors."""

_OUTDOORS: dict[str, tuple[str, ...]] = {
    "f": (
        "Ember", "Sorrel", "Willow", "Juniper", "Nettle", "Hazel", "Fern", "Dapple", "Tansy", "Linnet", "Vesper",
        "Clover",
    ),
    "m": (
        "Bracken", "Moss", "Thorn", "Rook", "Flint", "Alder", "Tuft", "Burr", "Pike", "Lichen", "Quill", "Yarrow",
    ),
    "s": (),
}  # fmt: skip


def culture_for(culture: str, species: str, era: str, genre: str) -> str:
    """The table of names for a show: of its species, of its place, or of its genre where the place is made up."""
    if species in _SPECIES_CULTURE:
        return _SPECIES_CULTURE[species]
    if culture in NAMES and culture not in {"england", "space"}:
        return culture
    if (genre == "fantasy" and era != "contemporary") or (
        era == "medieval" and culture == "england" and genre != "historical"
    ):
        return "fable"
    if genre == "scifi" or culture == "space":
        return "space"
    if genre == "western":
        return "america"
    return culture if culture in NAMES else "england"


def slug(text: str) -> str:
    """Text as an id: lower case letters and digits of its Latin form with hyphens, or empty."""
    return re.sub(r"[^a-z0-9]+", "-", plain(text).lower()).strip("-")[:40].strip("-")


def plain(text: str) -> str:
    """Text without accents, for ids and for voices that read English."""
    text = text.replace("ß", "ss").replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L")
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


_OF_WOMEN: dict[str, tuple[tuple[str, str], ...]] = {
    "russia": (
        *(("sky", "skaya"), ("skiy", "skaya"), ("oy", "aya"), ("ov", "ova"), ("ev", "eva"), ("yov", "yova")),
        *(("in", "ina"), ("yn", "yna")),
    ),
    "poland": (("ski", "ska"), ("cki", "cka"), ("dzki", "dzka"), ("ny", "na")),
    "czech": (
        *(("y", "a"), ("ý", "á"), ("ek", "kova"), ("ec", "cova"), ("a", "ova"), ("o", "ova"), ("e", "ova")),
        *((letter, f"{letter}ova") for letter in "bcdfghjklmnprstvwxzčňřšťž"),
    ),
}
"""Culture -> endings of surnames -> those of women."""


class Namer:
    """Deals names so that no two people of a cast share an initial while there are initials left."""

    def __init__(self, culture: str, rnd: random.Random, taken: tuple[str, ...] = ()) -> None:
        table = _OUTDOORS if culture == WILD else NAMES[culture]
        self._given = {gender: _shuffled(table[gender], rnd) for gender in ("f", "m")}
        self._family = _shuffled(table["s"], rnd)
        self._initials = {name[:1].upper() for name in taken if name}
        self._used = {name.lower() for name in taken}
        self._culture = culture
        self._of_men: dict[str, str] = {}

    def given(self, gender: Gender) -> str:
        """A given name that nobody of the cast has, with an initial that nobody has, if there is one."""
        pool = self._given["f" if gender == "f" else "m"]
        fresh = [name for name in pool if name.lower() not in self._used]
        name = next((name for name in fresh if name[0] not in self._initials), (fresh or pool)[0])
        self._initials.add(name[0])
        self._used.add(name.lower())
        return name

    def keep(self, given: str) -> None:
        """Notes that somebody of the cast is called so."""
        self._initials.add(given[:1].upper())
        self._used.add(given.lower())

    def family(self, gender: Gender | None = None) -> str:
        """A surname that nobody has yet, with a free initial if there is one; of a woman as her language has it."""
        if not self._family:
            return ""
        name = next((name for name in self._family if name[0] not in self._initials), self._family[0])
        self._family.remove(name)
        self._family.append(name)
        return self.of_gender(name, gender)

    def of_gender(self, family: str, gender: Gender | None) -> str:
        """A surname as a woman of the culture bears it ("Belsky": Belskaya), or as it is."""
        family = self._of_men.get(family, family)
        for ending, own in _OF_WOMEN.get(self._culture, ()) if gender == "f" else ():
            if family.endswith(ending):
                borne = f"{family.removesuffix(ending)}{own}"
                self._of_men[borne] = family
                return borne
        return family

    def full(self, given: str, family: str) -> str:
        """A full name as the culture writes it."""
        if self._culture == "robot":
            return f"{given} {family}"
        return f"{given} {family}".strip()


def _shuffled(names: tuple[str, ...], rnd: random.Random) -> list[str]:
    mixed = list(names)
    rnd.shuffle(mixed)
    return mixed
