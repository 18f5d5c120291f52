"""What a sentence says of how somebody looks: hair, beard, aids, dress, skin, and what they are made of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from production_flow.documents.look import Build
from production_flow.embedded.writer.lexicon.colours import COATS
from production_flow.embedded.writer.lexicon.likeness import CLOTHS, SAID, SHADES, SKINS
from production_flow.embedded.writer.lexicon.words import SPECIES, THINGS_WITH_FACES
from production_flow.embedded.writer.model import Brief, Person, ProtagonistRead

_DRESS = ("hat", "outer", "top", "neck")
_HAIRY = (
    r"(?:hair(?:ed)?|head(?:ed)?|braids?|plaits?|pigtails?|bunches|ponytail|curls|ringlets|locs|dreadlocks|mohawk|afro"
)
_HAIRY += r"|quiff|bun|bob|beard(?:ed)?|moustaches?|mustache|goatee|mullet|fringe|cornrows|twists|sideburns|stubble)"
_TONES = "|".join(sorted(SHADES, key=len, reverse=True))
_SHADE = re.compile(rf"\b({_TONES})[- ](?:[a-z]+[- ])?{_HAIRY}\b", re.IGNORECASE)
_REDHEAD = re.compile(r"\b(redhead|redheaded|red-headed|ginger|blonde?|brunette)\b", re.IGNORECASE)
_OF_PERSONS = {"redhead": "red", "redheaded": "red", "red-headed": "red", "brunette": "brown"}
_BETWEEN = frozenset([
    *("and", "with", "a", "an", "the", "in", "on", "who", "uses", "wears", "has", "one"),
    *("two", "long", "short", "thick", "yoruba", "box", "beaded", "wooden", "artificial", "prosthetic", "bionic"),
    *("wearing", "made", "iron", "metal", "tin", "leg", "arm", "hand", "eye", "of", "hair", "cut", "big", "small"),
    *("bushy", "full", "old"),
    *SHADES, *CLOTHS,
])  # fmt: skip
"""Words that may stand between two words of a look."""
_COMPANION = re.compile(
    rf"\b((?:with|and) (?:an?|his|her|their) )(?:[\w-]+ ){{1,3}}?((?:{'|'.join(sorted(SPECIES))})\b)", re.IGNORECASE
)
"""An animal at somebody's side with what is said of it: the dog has three legs, and not the boxer."""

_COMPLEXIONS = (
    (
        "dark",
        re.compile(
            r"\bBlack (?!market|belt|metal|sheep|comedy|hole)[a-z]|\b[Dd]ark-skinned\b|"
            r"\bAfrican[- ]American\b|\bAfro-[A-Z]"
        ),
    ),
    ("brown", re.compile(r"\b[Bb]rown-skinned\b")),
    ("pale", re.compile(r"\b(?:[Pp]ale|[Ff]air|[Ww]hite)-skinned\b")),
)
"""Ranges of skin and how they are said; only the capital tells a Black midwife from a black coat."""


@dataclass(frozen=True)
class Said:
    """What a sentence says of a look; what is empty it leaves open.

    Args:
        garments: Slot, cut and colour or None, as far as they are said.
        skin: Of a being that has one of its own; `coat` likewise of an animal of one colour.
        complexion: The range of skin that somebody is said to have.
    """

    hair: str = ""
    hair_colour: str = ""
    facial_hair: str = ""
    features: tuple[str, ...] = ()
    accessories: tuple[str, ...] = ()
    build: Build | None = None
    garments: tuple[tuple[str, str, str | None], ...] = ()
    skin: str = ""
    coat: str = ""
    complexion: str = ""


def looks_of(text: str) -> Said:
    """What a phrase says of somebody's look ("a bald one-eyed pirate with a red beard")."""
    text = _COMPANION.sub(r"\1\2", text)
    shade = _SHADE.search(text) or _REDHEAD.search(text)
    tone = shade[1].lower() if shade else ""
    beard = _one("facial_hair", text)
    hair = _one("hair", re.sub(r"\b(?:\w+ ){0,2}beard(?:ed)?\b", "", text, flags=re.IGNORECASE) if beard else text)
    build = _one("build", text)
    return Said(
        hair=hair,
        hair_colour=SHADES.get(_OF_PERSONS.get(tone, tone), ""),
        facial_hair=beard,
        features=_every("features", text),
        accessories=_every("accessories", text),
        build=_BUILDS.get(build),
        garments=tuple(found for slot in _DRESS if (found := _worn(slot, text)) is not None),
        skin=_coloured(SKINS, text),
        coat=_coloured(COATS, text),
        complexion=next((name for name, pattern in _COMPLEXIONS if pattern.search(text)), ""),
    )


_BUILDS: dict[str, Build] = {"stout": "stout", "broad": "broad", "tall": "tall", "slim": "slim"}


def _coloured(table: Mapping[str, str], text: str) -> str:
    """The colour of the first kind of a table that a text names, or empty."""
    return next((colour for kind, colour in table.items() if re.search(rf"\b{kind}s?\b", text, re.IGNORECASE)), "")


def _one(field: str, text: str) -> str:
    return next((word for word, pattern in SAID[field] if pattern.search(text)), "")


def _every(field: str, text: str) -> tuple[str, ...]:
    return tuple(word for word, pattern in SAID[field] if pattern.search(text))


_WEARERS = re.compile(r"hijabi|sikhs?|drag queens?|\w+ed", re.IGNORECASE)
"""Words for somebody that say by themselves what is worn: a hijabi, a drag queen, turbaned, veiled."""
_WORN = r"\b(?:in|wears|wearing|with|under)\b[^,;.]*$"


def _worn(slot: str, text: str) -> tuple[str, str, str | None] | None:
    """A garment that is said to be worn, with its colour; one word of it is enough in `turbaned`, `veiled`."""
    for cut, pattern in SAID[slot]:
        found = pattern.search(text)
        if found is None or not (re.search(_WORN, text[: found.start()]) or _WEARERS.fullmatch(found[0])):
            continue
        words = text[: found.start()].lower().split()[-2:]
        colour = next((CLOTHS[word] for word in reversed(words) if word in CLOTHS), None)
        return slot, cut, colour
    return None


_LANDS = r"(?:court|kingdom|realm|empire|village|town|city|market|school|academy|colony|world|clan|tribe|island)"
_KINDS = r"goblin|hobgoblin|troll|orc|el(?:f|ves|ven)|fair(?:y|ies)|faerie|vampire|demon|zombie|mermaid|alien|martian"
_FOLK = rf"(?P<{{0}}>{_KINDS})"
_PEOPLED = re.compile(
    rf"\b{_FOLK.format('first')}s? {_LANDS}\b|\b{_LANDS} (?:full )?of {_FOLK.format('last')}s?\b", re.IGNORECASE
)
"""A land whose people are of a kind of their own ("a goblin court")."""


def folk_of(raw: str) -> Said:
    """What everybody in a land of tales has in common, where a sentence names its folk; else nothing."""
    found = _PEOPLED.search(raw)
    return looks_of(found["first"] or found["last"]) if found else Said()


def of_hero(read: ProtagonistRead, raw: str, *, alone: bool) -> Said:
    """What the sentence says of a hero's look: their phrase, and, of one hero, words of a look that follow it."""
    return looks_of(whole_phrase(read.phrase, raw) if alone else read.phrase)


def whole_phrase(phrase: str, raw: str) -> str:
    """A phrase with the words of a look that the sentence adds ("a hairdresser with Yoruba" + "braids")."""
    head = re.search(rf"\b{re.escape(phrase)}\b", raw, re.IGNORECASE)
    if head is None:
        return phrase
    kept, words = 0, re.findall(r"[\w'-]+|[,.;:!?]", raw[head.end() :])
    for at, word in enumerate(words):
        if _tells_look(word):
            kept = at + 1
        elif word.lower() not in _BETWEEN:
            break
    linked = words[:1] and words[0].lower() in {"and", "with", "in", "on", "who"}
    if kept and not linked:
        kept = 1 if " with " in phrase and _tells_look(words[0]) else 0
    return " ".join([phrase, *words[:kept]])


def _tells_look(word: str) -> bool:
    fields = ("hair", "facial_hair", "features", "accessories", "hat")
    return any(pattern.fullmatch(word) for field in fields for _, pattern in SAID[field]) or word.lower() in {
        "leg",
        "arm",
    }


def thing_in(phrase: str) -> str:
    """The thing with a face that somebody is ("a toaster that dreams" -> toaster), or empty."""
    head = re.split(r"\s(?:that|who|which|with|of|in|on|from)\s", phrase.lower(), maxsplit=1)[0]
    last = re.findall(r"[a-z]+", head)[-1:]
    return last[0] if last and last[0] in THINGS_WITH_FACES else ""


def told_looks(people: Sequence[Person], brief: Brief) -> list[Said]:
    """What is said of everybody's look: of the heroes in the sentence, of the others in their own words."""
    heroes, folk = brief.protagonists, folk_of(brief.raw)
    own = [
        of_hero(heroes[at], brief.raw, alone=len(heroes) == 1) if person.role.startswith("hero") and at < len(heroes)
        else looks_of(person.description) if person.description.startswith(f"{people[0].given}'s ") else folk
        for at, person in enumerate(people)
    ]  # fmt: skip
    return [
        replace(one, skin=one.skin or folk.skin, features=tuple(dict.fromkeys((*one.features, *folk.features))))
        for one in own
    ]
