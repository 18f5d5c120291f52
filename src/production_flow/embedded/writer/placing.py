"""Where a pitch names a place: nouns for places after a preposition, and proper names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import THIRDS, with_article
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP, NEVER_PLACES, OBJECTS, VERBS

_PLACE_WORD = "|".join(re.escape(word) for word in sorted(PLACE_NOUNS, key=len, reverse=True))
_PREPOSITION = (
    r"in|at|on|aboard|across|throughout|around|under|near|inside|off|above|beneath|across|beside|outside|by|on board"
)
NAME = r"(?-i:[A-ZÀ-ÖØ-ÞŠŽ][\w\u2019'-]*(?<=oute|hway) \d+|[A-ZÀ-ÖØ-ÞŠŽ][\w\u2019'-]*)"
_NAMES = (
    rf"{NAME}(?:\s+(?:(?-i:da|de|de la|do|dos|das|del|di|du|des|von|am|an der|sur|upon|on-the|le|la|el|al)\s+)?{NAME})*"
)
"""A name of one word or more ("Tristan da Cunha")."""

_STATE_OF = (
    r"(?-i:upper|lower|inner|outer|far|greater|central|darkest|(?:modern|present)-day"
    r"|[a-z-]+(?:ed|y|al|ary|ern|ic|ous|torn|era|ist|ing))"
)
"""An adjective before the name of a place ("besieged Leningrad")."""

_PLACE_NOUN_PHRASE = re.compile(
    rf"(?<![\w-])(?P<prep>{_PREPOSITION})\s+(?P<text>(?:(?:an?|the|her|his|their|its|one|this)\s+)?"
    rf"(?:[\w'\u2019-]+\s+){{0,4}}?(?:{_PLACE_WORD})\b(?:\s+(?:{_PLACE_WORD})\b)*"
    rf"(?:\s+(?:of|in|on|off|near|above|under|outside)\s+(?:(?:the|an?)\s+)?(?:{_NAMES}|[a-z]+s\b|mice\b|geese\b|sheep\b)"
    rf"|\s+of\s+(?:an?|the|her|his|their)\s+(?:(?!(?:who|that|and|of|in)\b)[\w'\u2019-]+\s+){{0,2}}?(?:{_PLACE_WORD})\b"
    rf"(?:\s+(?:in|on|near|outside)\s+(?:the\s+)?{NAME}(?:\s+{NAME})*)?)?"
    r"(?:\s+full of (?:[a-z-]+\s)?[a-z-]+s\b)?)",
    re.IGNORECASE,
)
_PLACE_NAME = re.compile(
    rf"\b(?P<prep>{_PREPOSITION}|from)\s+(?P<text>(?:(?:the|\d{{4}}s?|{_STATE_OF}|old|modern|ancient|victorian|medieval|edwardian|wartime|occupied|rural|northern|southern"
    rf"|downtown|future|post-war|postwar|prewar|interwar|colonial|imperial|soviet)\s+)*{NAME}(?:\s+{NAME}|,\s+{NAME}(?=[\s.,]|$)|\s+(?:de|la|del|di|do|of|von|am)\s+{NAME})*)",
    re.IGNORECASE,
)
_NOT_IN_PLACE = re.compile(
    r"\b(?:who|and|that|which|must|where|but|with|to|while|when|has|is|are|runs?|solves?|or)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class FoundPlace:
    """A place as it was found: the words with their preposition; `told` is what a pitch says beside the deed of it."""

    prep: str
    text: str
    noun: str
    name: str
    told: str = ""

    @property
    def at(self) -> str:
        """The place with its preposition."""
        return f"{self.prep} {self.text}"


_TIMES = re.compile(
    r"(?:an?|the|her|his|their|every|one|this)?\s*(?:[\w'-]+ )?(?:eves?|days?|nights?|mornings?|evenings?|afternoons?"
    r"|weeks?|weekends?|months?|years?|hours?|anniversary|season|middle|brink|verge|trail|end|start|beginning|wake|course"
    r"|aftermath|hopes|case|behalf|matter|name|search|honour|honor|charge|front|lookout) (?:of|before|after|for)\b",
    re.IGNORECASE,
)
"""When something is, or what for, and not where ("on the eve of the county show")."""

_BITS = frozenset(OBJECTS) | {"wall", "walls", "roof", "floor", "door", "window", "ceiling", "chimney", "stairs"}
"""Nouns of which a place before them only says which ("the cathedral wall")."""


def find_places(text: str) -> list[FoundPlace]:
    """Every place in a text with its preposition, in order."""
    found = _kinds_in(text)
    covered = [(start, start + len(place.at)) for start, place in found]
    for match in _PLACE_NAME.finditer(text):
        name = _name_in(match, text)
        if name and not any(start <= match.start() < end for start, end in covered):
            found.append(_named(match, name, text))
    return _placed_elsewhere([place for _, place in sorted(found, key=lambda pair: pair[0])])


def _kinds_in(text: str) -> list[tuple[int, FoundPlace]]:
    """The kinds of place in a text behind a preposition, with where they stand."""
    found: list[tuple[int, FoundPlace]] = []
    at = 0
    while match := _PLACE_NOUN_PHRASE.search(text, at):
        more = re.match(rf"(?: {NAME})+", text[match.end() :]) if match["text"].split()[-1][0].isupper() else None
        words = _after_last_stop(match["text"] + (more[0] if more else ""))  # "at Fort Knox"
        if words is None or _is_no_ground(match, words, text):
            at = match.start() + 1
            continue
        at = match.end()
        follows = re.match(r" ([a-z-]+)", text[at:])
        small = words.lower() in {"town", "bed", "school", "house", "ship", "sea"} and match["prep"].lower() == "in"
        if not small and not (follows and follows[1] in _BITS and " of " not in words):
            found.append((match.start(), _kind_of(match["prep"].lower(), words)))
    return found


def _is_no_ground(match: re.Match[str], words: str, text: str) -> bool:
    """Whether a phrase says when or what for, or by whom ("by the bank robbers")."""
    follows = re.match(r" ([a-z-]+)", text[match.end() :])
    by_whom = match["prep"].lower() == "by" and follows is not None and is_being(f"a {follows[1]}")
    return by_whom or _TIMES.match(words) is not None


def _kind_of(prep: str, words: str) -> FoundPlace:
    """A kind of place with the name that is said of it."""
    head = re.split(r"\s+(?:of|in|on|off|near|above|under|outside)\s", words, maxsplit=1)[0]
    noun = next(iter(reversed(re.findall(rf"\b(?:{_PLACE_WORD})\b", head, re.IGNORECASE))), "").lower()
    tail = re.search(rf"\b(?:of|in|on|off|near|above|under|outside)\s+(?:the\s+)?({_NAMES})$", words)
    own = re.search(rf"{NAME}(?:\s+{NAME})*$", head)
    name = tail[1] if tail else own[0] if own and own[0].lower() not in ADJECTIVES and not own[0].isupper() else ""
    return FoundPlace(prep, words, noun, name)


def _name_in(match: re.Match[str], text: str) -> str:
    """The name of a place behind a preposition; empty where it is something else's."""
    name = re.sub(r"^(?:the\s+)?(?:\d{4}s?\s+)?", "", match["text"], flags=re.IGNORECASE).strip(" ,")
    if (
        {name.split()[0].lower(), name.split()[0].lower().rstrip("s")} & (NEVER_PLACES | CONTENT_STOP)
        or name.lower() in TRADE_OF
        or re.match(r"(?:day|night|then|now)\b", match["text"], re.IGNORECASE)
        or re.match(r"\d", name)
    ):
        return ""
    name = re.sub(rf",\s+{NAME}$", lambda last: last[0] * (last[0].strip(" ,").lower() not in CONTENT_STOP), name)
    ruled = re.match(r"[A-Z][\w-]+['\u2019]s? (?P<town>[A-Z].*)$", name)  # Brezhnev's Riga
    name = ruled["town"] if ruled and ruled["town"].lower() in PROPER else name
    if match["prep"].lower() in {"under", "beneath"} and not _is_known(name):
        return ""  # "under Napoleon": when, not where
    owner = re.search(r"['\u2019]s?$", name) and re.match(r" [a-z]", text[match.end() :])
    return "" if owner and re.sub(r"['\u2019]s?$", "", name).lower() not in PROPER else name


_STATES = re.compile(
    rf"^(?:{_STATE_OF}|old|modern|ancient|victorian|medieval|edwardian|wartime|occupied|rural|northern|southern|downtown"
    r"|future|post-war|postwar|prewar|interwar|colonial|imperial|soviet)\s+",
    re.IGNORECASE,
)
"""What a place was like, before its name."""


def _named(match: re.Match[str], name: str, text: str) -> tuple[int, FoundPlace]:
    """A place by its name, with the kind of place that is said right before it, and where it stands."""
    if re.match(r"the [A-Z]", match["text"]) and (
        name.lower() not in PROPER or re.search(r"(?:[a-z]s|Pole|Coast|Desert|Sea|Valley|Republic)$", name)
    ):
        name = f"the {name}"
    from_there = match["prep"].lower() == "from"
    prep = "in" if from_there else match["prep"].lower()
    bare = _STATES.sub("", name)
    kind = _kind_before(text[: match.start()]) if prep in _HOLDING and not from_there else None
    if kind is None:
        return match.start(), FoundPlace(prep, name, "", bare)
    noun = kind["noun"].lower()
    said = f"{kind['phrase'][0].lower()}{kind['phrase'][1:]}"
    said = re.sub(r"^(?:one|this) ", lambda found: "a " if found[0] == "one " else "the ", said)
    said = said if re.match(r"(?:an?|the|our|my) ", said) else with_article(said)
    whole = f"{said} {match['prep'].lower()} {name}"
    return kind.start(), FoundPlace(standing(noun), whole, noun, bare, match[0])


def _is_known(name: str) -> bool:
    return name.lower() in PROPER or name.lower().split()[-1] in PROPER or name.lower().split()[-1] in PLACE_NOUNS


def _placed_elsewhere(found: list[FoundPlace]) -> list[FoundPlace]:
    """The places, without the name of an institution where another place is named ("the Ministry of Rain in Lima")."""
    others = [place.name for place in found if place.name and not _is_institution(place)]
    return [replace(place, name="") if others and _is_institution(place) else place for place in found]


def _is_institution(place: FoundPlace) -> bool:
    """Whether the name in a place is what an institution is for, and nobody's town ("the Bureau of Lost Coats")."""
    house = re.match(r"(?:the )?(?P<kind>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*) (?:of|for) ", place.text)
    return house is not None and bool(place.name) and place.name.lower() not in PROPER


_ON = frozenset({"farm", "ranch", "island", "ship", "boat", "train", "ferry", "submarine", "plantation", "beach"})
"""Kinds of place that one is on."""


def standing(noun: str) -> str:
    """The preposition of a kind of place: on a farm, at a gas station, in a bakery."""
    return "on" if noun in _ON else "at" if noun.endswith(" station") else "in"


_KEPT = (
    "runs?|running|opens?|manages?|keeps?|owns?|takes? over|guards?|cleans?|restores?|staffs?|closes?|haunts?|reopens?"
    "|defends?|protects?|rebuilds?|renovates?|attends?|rents?|buys?|books?|shares?|operates?|heads?"
)
"""What one does with a place where one is."""

_SOUGHT = "".join(
    rf"(?<!\b{verb} )" for verb in ("search", "searches", "look", "looks", "hunt", "hunts", "dive", "dives")
)
"""What nobody is in who still has to find it."""

_KIND_BEFORE = re.compile(
    rf"(?:^|[,;:.(] |\b(?:of|{_SOUGHT}for|from|to|into|inside|where|when|after|and|that|as|{_KEPT}) )"
    r"(?P<phrase>(?:an?|the|our|my|one|this) "
    rf"(?:(?!(?:of|an?|the|her|his|their|and|who)\b)[\w'\u2019-]+ ){{0,4}}?(?P<noun>{_PLACE_WORD})"
    r"(?: of (?:an?|the) (?:(?!(?:and|who|that)\b)[\w'\u2019-]+ ){0,2}?[\w'\u2019-]+)?) $",
    re.IGNORECASE,
)
"""A kind of place right before where it is ("the staff of a call centre" in Leeds)."""


_HOLDING = frozenset({"in", "on", "at", "near", "off", "outside"})
"""Words between a house and where it is."""

_NO_HOUSE = frozenset(
    {"world", "space", "court", "case", "field", "lift", "stage", "ring", "moon", "planet", "star", "base"}
)
"""Kinds that are something else as often as a house."""


def _kind_before(text: str) -> re.Match[str] | None:
    """The kind of place that a text ends on ("The lighthouse" in Skerryvore)."""
    kind = _KIND_BEFORE.search(text) or _KIND_ALONE.search(text)
    if kind is None or set(kind["phrase"].lower().split()) & set(THIRDS):
        return None
    opens = not re.match(r"\w", kind[0]) or kind[0].lower().startswith(kind["phrase"].lower())
    return None if kind["noun"].lower() in _NO_HOUSE and opens else kind


_KIND_ALONE = re.compile(
    r"\b(?:to|into|attends?|leaves?|runs?) (?P<phrase>(?:[a-z-]+ )?"
    r"(?P<noun>(?:school|college|university|camp|prison|jail|academy))) $"
)
"""A house without an article right before where it is ("sent to boarding school" in Switzerland)."""


_NUMBERED = "an?|the|one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|every|all|both|her|his|their|its|our"
"""How many, or whose, somebody deals with behind a verb."""


def _after_last_stop(words: str) -> str | None:
    """The phrase, unless a clause runs through it; then only what follows, if it is still a phrase."""
    told = re.match(rf"(?:the )?{NAME} (?P<verb>[a-z]+) (?:{_NUMBERED}) ", words)
    if told and (told["verb"] in VERBS or told["verb"] in THIRDS):
        return None  # "in Berlin share one bathroom"
    if re.match(r"(?:an?|the) [\w'-]+ (?:starts|opens|enters|joins|leaves|runs|founds|begins|haunts) [\w'-]+$", words):
        return None  # "scared of the dark starts school"
    bad = (
        _NOT_IN_PLACE.search(words)
        or re.match(r".*\d{4}", words)
        or re.match(r"(?:\w+ )+(?:on|in|at) (?:an?|the) ", words)
        or re.match(
            rf"(?!.*\b(?:{_PLACE_WORD})\b.+\b(?:{_PLACE_WORD})$)(?:[\w'-]+ )+(?:on|in|at|into) ", words, re.IGNORECASE
        )
        or re.match(r"(?:[\w'-]+ )*(?!(?:of|in|on|off|near|above|under|outside|all|both) )[\w'-]+ (?:an?|the) ", words)
    )
    if bad and not re.match(
        rf"(?:an?|the)\s+(?:[\w'-]+\s+)*?(?:{_PLACE_WORD})\s+(?:of|in|on|off|near)\s", words, re.IGNORECASE
    ):
        return None
    return words.strip()


def known_place(text: str) -> FoundPlace | None:
    """A place that stands without a preposition: a known name ("Kyoto's archive"), an adjective of a country."""
    for match in re.finditer(rf"{NAME}(?:\s+{NAME})*", text):
        if _AGAINST.search(text[: match.start()]):
            continue
        plain = re.sub(r"^(?:The|An?|This|Our|My) ", "", match[0])
        for words in (plain, plain.split()[0]):
            bare = re.sub(r"['\u2019]s?$", "", words)
            if bare.lower() in PROPER:
                return _house_there(bare, text[: match.start()], text[match.start() + len(words) :])
    return None


_HOUSE_THERE = re.compile(rf" (?P<house>(?:[a-z-]+ )?(?P<noun>{_PLACE_WORD}))(?![\w'-])(?: (?P<next>[a-z-]+))?")


def _house_there(name: str, before: str, after: str) -> FoundPlace:
    """A place by its name, with the house that is said right behind it ("the Severn bridge")."""
    house = _HOUSE_THERE.match(after)
    article = re.search(r"\b(?:the|an?|this|our|my|her|his|their|its) $", before, re.IGNORECASE)
    if house is None or article is None or (house["next"] and is_being(f"a {house['next']}")):
        return FoundPlace("in", name, "", name)
    said = f"{name} {house['house']}"
    said = f"the {said}" if article[0].strip().lower() in {"the", "this"} else with_article(said)
    return FoundPlace(standing(house["noun"]), said, house["noun"], name)


_AGAINST = re.compile(r"\b(?:beats?|beating|against|defeats?|versus|vs\.?|than|unlike|hates?) (?:the )?$")
"""Before the name of whom somebody plays against."""
