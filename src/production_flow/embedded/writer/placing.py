"""Where a pitch names a place: nouns for places after a preposition, and proper names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from production_flow.embedded.writer.grammar import THIRDS
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

_STATE_OF = r"(?-i:[a-z-]+(?:ed|y|al|ary|ern|ic|ous|torn|era|ist|ing))"
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


_BITS = frozenset(OBJECTS) | {"wall", "walls", "roof", "floor", "door", "window", "ceiling", "chimney", "stairs"}
"""Nouns of which a place before them only says which ("the cathedral wall")."""


def find_places(text: str) -> list[FoundPlace]:
    """Every place in a text with its preposition, in order."""
    found: list[tuple[int, FoundPlace]] = []
    at = 0
    while match := _PLACE_NOUN_PHRASE.search(text, at):
        more = re.match(rf"(?: {NAME})+", text[match.end() :]) if match["text"].split()[-1][0].isupper() else None
        words = _after_last_stop(match["text"] + (more[0] if more else ""))  # "at Fort Knox"
        at = match.start() + 1 if words is None else match.end()
        follows = re.match(r" ([a-z-]+)", text[match.end() :])
        if words is None or (follows and follows[1] in _BITS and " of " not in words):
            at = match.start() + 1 if words is None else match.end()
            continue
        if words.lower() in {"town", "bed", "school", "house", "ship", "sea"} and match["prep"].lower() == "in":
            continue
        head = re.split(r"\s+(?:of|in|on|off|near|above|under|outside)\s", words, maxsplit=1)[0]
        noun = next(iter(reversed(re.findall(rf"\b(?:{_PLACE_WORD})\b", head, re.IGNORECASE))), "").lower()
        tail = re.search(rf"\b(?:of|in|on|off|near|above|under|outside)\s+(?:the\s+)?({_NAMES})$", words)
        own = re.search(rf"{NAME}(?:\s+{NAME})*$", head)
        name = tail[1] if tail else own[0] if own and own[0].lower() not in ADJECTIVES and not own[0].isupper() else ""
        found.append((match.start(), FoundPlace(match["prep"].lower(), words, noun, name)))
    covered = [(start, start + len(place.at)) for start, place in found]
    for match in _PLACE_NAME.finditer(text):
        name = re.sub(r"^(?:the\s+)?(?:\d{4}s?\s+)?", "", match["text"], flags=re.IGNORECASE).strip(" ,")
        if (
            {name.split()[0].lower(), name.split()[0].lower().rstrip("s")} & (NEVER_PLACES | CONTENT_STOP)
            or name.lower() in TRADE_OF
            or re.match(r"(?:day|night|then|now)\b", match["text"], re.IGNORECASE)
            or re.match(r"\d", name)
        ):
            continue
        name = re.sub(rf",\s+{NAME}$", lambda last: last[0] * (last[0].strip(" ,").lower() not in CONTENT_STOP), name)
        ruled = re.match(r"[A-Z][\w-]+['\u2019]s? (?P<town>[A-Z].*)$", name)  # Brezhnev's Riga
        name = ruled["town"] if ruled and ruled["town"].lower() in PROPER else name
        owner = re.search(r"['\u2019]s?$", name) and re.match(r" [a-z]", text[match.end() :])
        if owner and re.sub(r"['\u2019]s?$", "", name).lower() not in PROPER:
            continue
        if any(start <= match.start() < end for start, end in covered):
            continue
        if re.match(r"the [A-Z]", match["text"]) and (
            name.lower() not in PROPER or re.search(r"(?:[a-z]s|Pole|Coast|Desert|Sea|Valley|Republic)$", name)
        ):
            name = f"the {name}"
        prep = "in" if match["prep"].lower() == "from" else match["prep"].lower()
        bare = re.sub(
            rf"^(?:{_STATE_OF}|old|modern|ancient|victorian|medieval|edwardian|wartime|occupied|rural|northern|southern|downtown|future|post-war|postwar|prewar|interwar|colonial|imperial|soviet)\s+",
            "",
            name,
            flags=re.IGNORECASE,
        )
        kind = _KIND_BEFORE.search(text[: match.start()]) if prep in {"in", "on", "near", "outside"} else None
        if kind and not set(kind["phrase"].lower().split()) & set(THIRDS):
            text_of = f"{kind['phrase'][0].lower()}{kind['phrase'][1:]} {match['prep'].lower()} {name}"
            found.append(
                (
                    kind.start(),
                    FoundPlace(
                        "on" if kind["noun"].lower() in _ON else "in", text_of, kind["noun"].lower(), bare, match[0]
                    ),
                )
            )
            continue
        found.append((match.start(), FoundPlace(prep, name, "", bare)))
    return _placed_elsewhere([place for _, place in sorted(found, key=lambda pair: pair[0])])


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
    rf"\b(?:of|{_SOUGHT}for|from|to|inside|{_KEPT}) (?P<phrase>(?:an?|the) "
    rf"(?:(?!(?:of|an?|the|her|his|their|and|who)\b)[\w'\u2019-]+ ){{0,4}}?(?P<noun>{_PLACE_WORD})"
    r"(?: of (?:an?|the) (?:(?!(?:and|who|that)\b)[\w'\u2019-]+ ){0,2}?[\w'\u2019-]+)?) $",
    re.IGNORECASE,
)
"""A kind of place right before where it is ("the staff of a call centre" in Leeds)."""


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
        for words in (match[0], match[0].split()[0]):
            bare = re.sub(r"['\u2019]s?$", "", words)
            if bare.lower() in PROPER:
                return FoundPlace("in", bare, "", bare)
    return None


_AGAINST = re.compile(r"\b(?:beats?|beating|against|defeats?|versus|vs\.?|than|unlike|hates?) (?:the )?$")
"""Before the name of whom somebody plays against."""
