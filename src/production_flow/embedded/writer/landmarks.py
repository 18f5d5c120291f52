"""A place that a pitch names without saying that it is there: of whom, bound for where, a street, a number."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import singular, with_article
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP, GROUPS, NEVER_PLACES
from production_flow.embedded.writer.placing import FoundPlace


def landmark(text: str) -> FoundPlace | None:
    """The place of a pitch by whom it is told of, by where they are bound, by its street or its number."""
    rules = (_of_name, _house, _away_from, _geographic, _bound_for, _street, _numbered)
    return next((found for rule in rules if (found := rule(text))), None)


_OTHERS = frozenset({"court", "club", "bar", "cell", "union", "company", "agency", "bank", "shop"})
_KINDS = "|".join(
    re.escape(noun.title())
    for noun in sorted(PLACE_NOUNS, key=len, reverse=True)
    if PLACE_NOUNS[noun][0] == "house" and noun not in _OTHERS
)
_HOUSE = re.compile(rf"\b(?P<name>(?:[A-Z\u00c0-\u00de][\w'-]+ ){{1,2}}(?P<kind>{_KINDS}|Hall|Towers|Mews|Lodge))\b")
"""A house by its name ("Crumbleigh Castle")."""


def _house(text: str) -> FoundPlace | None:
    """A house by its name, in a text that is not all capitals like a headline."""
    words = re.findall(r"[^\W\d_][\w'-]*", text)
    if sum(word[0].isupper() for word in words) * 2 > len(words):
        return None
    for found in _HOUSE.finditer(text):
        name = re.sub(r"^(?:The|A|An|At|In) ", "", found["name"])
        titled = text[found.end() :].startswith(":")
        if " " in name and not titled and may_be_ground(name):
            kind = found["kind"].lower()
            return FoundPlace("in", name, kind if kind in PLACE_NOUNS else "manor", name)
    return None


_NAMED = r"(?P<name>[A-Z\u00c0-\u00de][\w'-]+(?: [A-Z\u00c0-\u00de][\w'-]+){0,2})"
_AWAY = re.compile(
    rf"\b(?:(?:north|south|east|west|upriver|downriver|downstream|upstream|inland|outskirts|edge|miles|hours?)"
    rf"(?:-?(?:east|west))? (?:of|from)|outside|beyond|off) (?:the )?{_NAMED}(?=[.,;:!?]|$| [a-z(])"
)


def _away_from(text: str) -> FoundPlace | None:
    """The place that a pitch plays north of, or some way from."""
    for found in _AWAY.finditer(text):
        known = found["name"].lower() in PROPER or not gender_of(found["name"].split()[0])
        if known and may_be_ground(found["name"]):
            return FoundPlace("near", found["name"], "", found["name"])
    return None


_WIDE = re.compile(
    r"\b[Tt]he (?P<name>[A-Z\u00c0-\u00de][\w'-]+(?: [A-Z\u00c0-\u00de][\w'-]+)?"
    r" (?P<kind>Sea|Ocean|Desert|Valley|Mountains|Hills|Islands|Canal|River|Delta|Strait|Straits|Gulf|Bay|Coast|Plains"
    r"|Highlands|Lowlands|Marshes|Fens|Steppe|Peninsula|Glacier|Alps|Forest|Basin|Flats|Archipelago|Basin|Heath))\b"
    r"|\b(?P<lake>(?:Lake|Mount|Cape|Loch|Lough|Fort|Port|Isle of|Strait of|Gulf of|Bay of|Sea of) "
    r"[A-Z\u00c0-\u00de][\w'-]+)\b"
    r"|\b(?:the )?(?P<road>(?:[AM]\d{1,3}|Route \d+|Interstate \d+))\b"
)


def _geographic(text: str) -> FoundPlace | None:
    """A sea, a lake, a road by its name ("it's the Aral Sea")."""
    found = _WIDE.search(text)
    if found is None:
        return None
    if found["road"]:
        road = found["road"] if " " in found["road"] else f"the {found['road']}"
        return FoundPlace("on", road, "", road)
    name = found["lake"] or f"the {found['name']}"
    on = re.match(r"(?:Lake|Loch|Lough|Mount|Cape|Sea|Isle|Bay)\b", name) or found["kind"] in {
        "Sea",
        "Ocean",
        "River",
        "Canal",
    }
    return FoundPlace("on" if on else "in", name, "", name)


_OF_NAME = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our)\s+(?P<who>(?:[a-z][\w'-]*\s+){1,4})"
    r"of (?P<the>the )?(?P<name>[A-Z][\w'-]+(?: (?:(?:da|de|del|di|do|du|von|la|le|upon) )?[A-Z][\w'-]+){0,2})"
)
_GROUND = re.compile(
    r" (?:Flats|Creek|Springs|Falls|Bay|Harbou?r|Hill|Hills|Valley|Island|Bridge|Cross|Green|Heath|Ridge|Bluff|Gulch"
    r"|Rock|Point|Hollow|Junction|Landing|Ford|Mills)$"
)
"""Last words of the name of a place, even where the first is somebody's."""

_OF_PERSONS = frozenset(
    {"son", "daughter", "widow", "widower", "ghost", "mother", "father", "brother", "sister", "wife"}
    | {
        "lady-in-waiting",
        "maid",
        "valet",
        "lover",
        "secretary",
        "nurse",
        "bodyguard",
        "cook",
        "physician",
        "biographer",
    }
    | {"friend", "rival", "servant", "slave", "tutor", "governess", "mistress", "squire", "confessor"}
)


def _of_name(text: str) -> FoundPlace | None:
    """The place that somebody is somebody of ("the undertaker of Dry Creek")."""
    for found in _OF_NAME.finditer(text):
        head = found["who"].split()[-1]
        named = gender_of(found["name"].split()[0]) and found["name"].lower() not in PROPER
        named = named and not _GROUND.search(found["name"])
        if named or not may_be_ground(found["name"]):
            continue
        name = f"{found['the'] or ''}{found['name']}"
        if is_being(found["who"].strip()) and head not in _OF_PERSONS:
            return FoundPlace("in", name, "", found["name"])
        own = re.split(r"\b(?:the|an?|her|his|their|in|at|from|to) ", found["who"])[-1].strip()
        if head in _SETTLEMENTS:
            return FoundPlace("on" if head in _ON else "in", f"the {own} of {name}", head, found["name"])
        if head in GROUPS or singular(head) in _OF_TOWNS | _SETTLEMENTS:
            return FoundPlace("in", name, "", found["name"])
        if head in PLACE_NOUNS:
            return FoundPlace("in", f"{with_article(own)} in {name}", head, found["name"])
    return None


def may_be_ground(name: str) -> bool:
    """Whether a name can be a place's: no word of another kind, nobody's trade."""
    first, king = name.split(maxsplit=1)[0].lower(), re.search(r" [IVX]+$", name)
    return not (king or {first} & {*NEVER_PLACES, *CONTENT_STOP, *ADJECTIVES} or is_being(name))


_SETTLEMENTS = frozenset({
    *("village", "town", "city", "hamlet", "parish", "island", "isle", "port", "county", "valley", "kingdom", "duchy"),
    *("borough", "suburb", "district", "province", "republic", "colony", "harbour", "mountain", "bay", "forest"),
})  # fmt: skip
_ON = frozenset({"island", "isle", "mountain"})
_OF_TOWNS = frozenset({
    *("statue", "street", "rooftop", "roof", "wall", "bridge", "bell", "lamp", "gate", "canal", "chimney", "pigeon"),
    *("window", "lane", "back", "edge", "outskirt", "middle", "centre", "center", "north", "south", "east", "west"),
    *("society", "council", "committee", "association", "institute", "circle", "gull", "doorstep", "drain", "sewer"),
    *("door", "coast", "tram"),
})  # fmt: skip
"""What a town has, or its parts."""


_BOUND = re.compile(
    r"\b(?:for|to|into|towards?|through|across|via|cross(?:es|ing)?|reach(?:es)?|leaves?) "
    r"(?:the (?=[A-Z][a-z]+ [A-Z]))?"
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?)"
    r"(?=[.,;?!]|$| [a-z])"
)


def _bound_for(text: str) -> FoundPlace | None:
    """The place that somebody is bound for ("soldiers leaving for Verdun"), where it is nobody's name."""
    for found in _BOUND.finditer(text):
        first = found["name"].split()[0]
        plain = {first.lower(), singular(first.lower())} & {*CONTENT_STOP, *NEVER_PLACES, *ADJECTIVES}
        if not gender_of(first) and not plain and not is_being(found["name"]):
            return FoundPlace("in", found["name"], "", found["name"])
    return None


_STREET = re.compile(
    r"\b(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)? "
    r"(?:Lane|Street|Road|Avenue|Square|Row|Crescent|Alley|Bay|Falls|Creek|Heath"
    r"|Wharf|Quay|Junction|Gardens|Harbour|Hollow))\b"
)


def _street(text: str) -> FoundPlace | None:
    """A street or a spot by its name ("the doorsteps of Pudding Lane")."""
    found = _STREET.search(text)
    return FoundPlace("in", found["name"], "", found["name"]) if found else None


_NUMBERED = re.compile(
    r"\b(?P<text>(?P<noun>flat|room|apartment|cabin|ward|cell|pier|house) (?:number )?\d+[A-Za-z]?)\b", re.IGNORECASE
)


def _numbered(text: str) -> FoundPlace | None:
    """A place by its number ("every tenant of flat 4B")."""
    found = _NUMBERED.search(text)
    known = found is not None and found["noun"].lower() in PLACE_NOUNS
    return FoundPlace("in", found["text"], found["noun"].lower(), "") if found and known else None
