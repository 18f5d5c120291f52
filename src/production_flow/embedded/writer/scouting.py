"""Where a pitch is set: the place it names, the place its objects imply, or a guess from the hero's trade."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being, trade_in
from production_flow.embedded.writer.environs import environs
from production_flow.embedded.writer.genre import Genre
from production_flow.embedded.writer.grammar import with_article
from production_flow.embedded.writer.landmarks import landmark
from production_flow.embedded.writer.lexicon.grounds import (
    ARTICLED,
    CULTURE_OF_LANGUAGE,
    GUESSED_PLACES,
    PLACE_NOUNS,
    PROPER,
    WORKPLACES,
)
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP
from production_flow.embedded.writer.model import PlaceRead, ProtagonistRead
from production_flow.embedded.writer.placing import FoundPlace, find_places, known_place
from production_flow.embedded.writer.whereabouts import is_ground, kept_words, of_region, settled
from production_flow.hashing import seed_of

NOUNS = "|".join(sorted(PLACE_NOUNS, key=len, reverse=True))
"""Kinds of place, as a pattern."""
_OWNED = re.compile(
    rf"(?<!with )\b(?:an?|the|one|her|his|their)\s+(?!only\s)(?:[\w-]+['\u2019]s?\s+)?"
    rf"((?:(?!(?:starts|enters|joins|leaves|founds|begins|from|in|of|at|to|and|without|with|for)\s)[\w-]+\s+){{0,2}}?)({NOUNS})\b"
    rf"(?!\s+(?:{NOUNS})\b)(?!['\u2019]|\s+(?:keeper|owner|guard|director|manager|tab|fight|stool)\b)(?P<next>\s+[\w-]+)?",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    rf"\babout (?P<place>(?:an?|the)\s+(?:[\w-]+\s+){{0,3}}?(?P<noun>{NOUNS})"
    r"(?:\s+of (?:an?|the)(?:\s+[\w-]+){1,3})?)(?=[,.;]|$|\s+(?:that|where|with|who|in)\b)",
    re.IGNORECASE,
)
"""A place that the show is about."""

_POSSESSOR = re.compile(rf"\b(?:an?|the|every|each) ((?:[a-z-]+ )?)({NOUNS})['\u2019]s?(?= \w)", re.IGNORECASE)
"""A place that something belongs to ("the colony's oxygen")."""

_KEPT_BY = re.compile(
    rf"\b(?:an?|the|her|his|two) (?:[a-z-]+ )?({NOUNS})"
    r" (?:keepers?|guards?|owners?|directors?|managers?|attendants?|caretakers?)\b",
    re.IGNORECASE,
)
"""A place whose keeper the pitch is about ("the library keeper")."""

_BARE = re.compile(
    rf"\b(?:runs?|opens?|guards?|inherits?|buys?|saves?|haunts?) (?P<place>(?:(?!(?:an?|the|her|his|their|its|out|from"
    rf"|for|to|in)\b)[a-z-]+ ){{0,2}}?(?P<noun>{NOUNS}))(?=[.,;!?]|$| (?:in|on|at|after|before|to|with|near|and)\b)"
)
"""A place without an article, as in a headline ("Necromancer runs failing petting zoo")."""

_INSIDE = re.compile(
    rf"\bof (an?|the) ((?:(?!(?:starts|enters|joins|leaves)\s)[\w-]+\s+){{0,2}}(?:{NOUNS}))\b", re.IGNORECASE
)
_YEAR = r"\d{4}s?"
_VAST = frozenset(
    {"space", "outer space", "deep space", "galaxy", "universe", "solar system", "planet", "moon", "rocket"}
)
"""Nouns that are too large to be the place of a scene where no preposition says so."""
_AFAR = re.compile(
    r"\b(?:moons?|lunar|mars|asteroids?|space|galaxy|galactic|universe|planets?|spaceships?|starships?|orbit)\b",
    re.IGNORECASE,
)
_GENRES = re.compile(r"\b(?:space|soap|rock) operas?\b|\bcourt(?:room)? dramas?\b|\bspace westerns?\b", re.IGNORECASE)
_ON = frozenset({
    "ship", "farm", "ranch", "island", "boat", "ferry", "yacht", "barge", "trawler", "houseboat", "beach", "pier",
    "bridge", "train", "oil rig", "cruise ship", "pirate ship", "submarine", "airship", "zeppelin", "plantation",
    "mountain", "volcano", "glacier", "moor", "moors", "hillside", "tundra", "river", "riverbank", "canal", "lake",
    "towpath",
})  # fmt: skip
"""Places that one is on."""
_CITY_OF = {
    "parisian": "Paris", "roman": "Rome", "venetian": "Venice", "neapolitan": "Naples", "viennese": "Vienna",
    "florentine": "Florence", "berliner": "Berlin", "londoner": "London", "muscovite": "Moscow",
}  # fmt: skip
"""Adjective of a city -> the city."""
_MODERN = frozenset(
    {
        *("studio", "office", "police station", "laboratory", "garage", "hospital", "hotel", "station", "factory"),
        *("newspaper", "gym", "warehouse", "café", "nightclub", "school", "museum", "theatre", "shop"),
    }
)
"""Workplaces whose places are of our time."""

_SETTLEMENTS = frozenset({"city", "town", "village", "colony", "kingdom", "valley"})


def without(text: str, words: str) -> str:
    """A text without some words of it, and without the comma or gap they leave."""
    if not words:
        return text
    year = re.search(rf"\b[Ii]n (?:the )?(?:early |late )?{_YEAR}$", words)
    of_place = (
        re.search(rf"\b{re.escape(words)} (?P<name>(?-i:[A-Z])[\w'-]*)(?! (?:must|has|is)\b)", text) if year else None
    )
    if of_place and gender_of(of_place["name"]) is None:
        return re.sub(rf"\b{re.escape(words)} ", "in ", text, count=1)
    text = re.sub(rf"\s*,?\s*{re.escape(words)}\b,?", " ", text, count=1)
    return re.sub(r"\s+([;.:])", r"\1", re.sub(r"\s+", " ", text)).strip(" ,")


def places_in(link: str, body: str, whole: str) -> tuple[list[FoundPlace], str]:
    """The places of the pitch, best first, and the body without the first of them."""
    if link == "set":
        head = re.match(
            r"^(?P<at>[^,.;]+?)(?:,?\s+(?:where|who|with|in which|about|when|and follows|following)\s+|[,.;]\s*|$)",
            body,
            re.IGNORECASE,
        )
        if head:
            found = find_places(head["at"]) or find_places(whole)
            rest = body[head.end() :].strip()
            return found, rest
    found = settled(find_places(whole), whole)
    found = [place for place in found if not _is_prison(place, whole)] or found
    for place in found:
        at = place.told or place.at
        if re.search(rf"\b{re.escape(at)}\b", body, re.IGNORECASE) and not _belongs(place, body):
            body = without(body if place.told or not place.noun else _without_clause(body, at), at)
    return sorted(
        found,
        key=lambda place: (_is_prize(place), _is_origin(place, whole), not place.name and place.noun in _SMALL),
    ), body


_SMALL = frozenset({"office", "room"})


def _is_origin(place: FoundPlace, text: str) -> bool:
    """Whether a place is where somebody comes from ("a retired inspector from Hamburg"): the show is elsewhere."""
    found = re.search(rf"\b(?P<who>[a-z][\w-]+) from {re.escape(place.name)}\b", text) if place.name else None
    return found is not None and (is_being(f"a {found['who']}") or found["who"] in _LEAVES)


_LEAVES = frozenset({"flee", "flees", "escape", "escapes", "runs", "fled", "escaped", "leaves"})


_INHERITED = re.compile(
    r"\b(?:inherit(?:s|ed)?|buys?|rents?|moves? into|restores?) (?:cheap(?:ly)? |[a-z]+ly )?"
    r"(?P<place>(?:an?|the|their|her|his) (?:(?!of\b)[\w'-]+ ){0,3}?"
    rf"(?P<noun>{NOUNS}))(?= (?:in|on|at|near) )",
    re.IGNORECASE,
)
"""A house that is inherited or bought somewhere: the show is set there."""

_OPEN = frozenset({"wild", "coast"})
"""Settings of a country in which a house may stand."""


def _without_clause(body: str, at: str) -> str:
    """The body without what is told of a place right behind it ("in a store that will not let them out")."""
    return re.sub(rf"\b({re.escape(at)}) (?:that|which) [^,.;:]+", r"\1", body, count=1, flags=re.IGNORECASE)


_GOES = r"(?:gets?|makes? it|comes?|goes|go|rides?|walks?|runs?|flees?)"
_HELD = r"(?:trapped|buried|locked up|locked|held|stranded|imprisoned|chained|kept prisoner|marooned|stuck)"
_LEANING = r"(?:spy|spies|spying|prey|preys|feeds?|cheats?|relies|rely|counts?|bets?|lives? off|works?|wait|waits)"


def _belongs(place: FoundPlace, body: str) -> bool:
    """Whether a place belongs to the verb before it ("spies on the court") or is rather a prize."""
    if re.search(rf"\b{re.escape(place.at)} (?:she|he|they|it|nobody|no one) [a-z]+", body, re.IGNORECASE):
        return True  # "on every street he lights"
    going = rf"\b{_GOES} {re.escape(place.at)}\b"
    if place.prep in {"across", "through", "over"} and re.search(going, body):
        return True  # "try to get across the plains"
    if re.search(rf"\b{re.escape(place.at)} for [a-z]+", body, re.IGNORECASE):
        return True  # "teaches at a school for girls"
    if _is_prison(place, body):
        return True  # "a boy trapped in a mine": it is he who is there
    leaning = place.prep in {"on", "off"} and re.search(rf"\b{_LEANING} {re.escape(place.at)}\b", body, re.IGNORECASE)
    return bool(leaning) or _is_prize(place)


def _is_prison(place: FoundPlace, text: str) -> bool:
    """Whether somebody is held in a place of no name."""
    return not place.name and bool(re.search(rf"\b{_HELD} {re.escape(place.at)}\b", text, re.IGNORECASE))


def _is_prize(place: FoundPlace) -> bool:
    """Whether the phrase is rather what somebody has than where they are ("inherit a bakery in ...")."""
    if place.prep == "by":
        return not place.name and not _WATERSIDE.search(place.text)
    return place.prep in {"under", "from"} and place.noun in {"", "court", "office"} and not place.name


_WATERSIDE = re.compile(
    r"\b(?:sea|river|lake|canal|harbour|harbor|beach|coast|ocean|station|road|border|bridge|fjord)$"
)
"""Places that one is by."""


def read_place(
    found: list[FoundPlace],
    heroes: tuple[ProtagonistRead, ...],
    genre: Genre,
    code: str,
    culture: str,
    text: str,
    pitch: str = "",
) -> PlaceRead:
    """The place of the show; `said` is False where it is a guess.

    Args:
        found: Places that stand with a preposition, best first.
        heroes: The first one's trade decides where nothing else does.
        genre: Decides where the trade does not.
        code: Language of the prompt; decides the culture where neither place nor adjective does.
        culture: Culture that the prompt names, or empty.
        text: The pitch without medium, told plainly.
        pitch: The pitch as it stands and in its own language, for what it names in passing.
    """
    culture = culture or CULTURE_OF_LANGUAGE.get(code, "england")
    whole, text = text, _GENRES.sub("", text)
    first = found[0] if found else known_place(text) or _city_of(text) or landmark(text)
    if (
        first
        and (not first.noun or PLACE_NOUNS.get(first.noun, ("", ""))[0] in _OPEN)
        and (house := _INHERITED.search(text))
    ):
        inherited = re.sub(r"^(?:their|her|his) ", "the ", house["place"])
        noun = house["noun"].lower()
        prep = "on" if noun in _ON else "at" if noun.endswith("station") else "in"
        first = FoundPlace(
            prep, f"{inherited} {first.at}" if first.noun else inherited, noun, first.noun and first.name
        )
    if first and first.noun and not any(place.name for place in found) and (around := _around(text)):
        found = [*found, around]
    if first:
        return _said_place(first, found, culture)
    phrase, noun = _keyword(text)
    if not noun:
        phrase, noun = _listed(text)
    if not noun:
        phrase, noun = _implied(text)
    if noun:
        prep = "on" if noun in _ON else "in"
        if code != "en" and (town := environs(pitch, code)):
            kind = FoundPlace(prep, phrase, noun, "")
            return _said_place(kind, [kind, town], culture)
        return PlaceRead(phrase, f"{prep} {phrase}", "", noun, PLACE_NOUNS.get(noun, ("city", ""))[0], culture)
    if hinted := environs(text) or environs(_GENRES.sub("", pitch), code):
        return _said_place(hinted, [hinted], culture)
    afar = genre.name == "scifi" and _AFAR.search(whole)
    trade = heroes[0].occupation or trade_in(re.sub(r"['\u2019]s\b", "", heroes[0].phrase))
    return _guessed("" if afar else trade, genre, culture, text)


def _listed(text: str) -> tuple[str, str]:
    """A place that is an item of a list ("amateur sleuth, knitting shop, a murder every week")."""
    items = [item.strip(" .").lower() for item in text.split(",")]
    if len(items) < _LIST or any(len(item.split()) > _SHORT_ITEM for item in items):
        return "", ""
    for item in items:
        noun = next((noun for noun in PLACE_NOUNS if item == noun or item.endswith(f" {noun}")), "")
        if noun and noun not in _VAST and not is_being(item):
            return with_article(re.sub(r"^(?:an?|the) ", "", item)), noun
    return "", ""


_LIST, _SHORT_ITEM = 3, 5
"""Items that a list has at least, and words of the longest of them."""

_AROUND = re.compile(
    r"\b(?:of|in|from|over|across|through|near|round|around|off|orbiting|outside) (?:the )?"
    r"(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
)


_OF_THERE = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our) (?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?=[a-z])"
)
"""Where somebody is from, by a name before them ("a Chicago jazz drummer")."""


def _around(text: str) -> FoundPlace | None:
    """A known place that a kind of place belongs to ("a narrowboat tour of Wales")."""
    names = (found["name"] for row in (_AROUND, _OF_THERE) for found in row.finditer(text))
    known = next((name for name in names if name.lower() in PROPER and not gender_of(name)), "")
    return FoundPlace("in", known, "", known) if known else None


def _city_of(text: str) -> FoundPlace | None:
    """The city that an adjective names ("a Parisian baker")."""
    word = next((word for word in re.findall(r"[A-Za-z]+", text) if word.lower() in _CITY_OF), "")
    return FoundPlace("in", _CITY_OF[word.lower()], "", _CITY_OF[word.lower()]) if word else None


def _keyword(text: str) -> tuple[str, str]:
    """A place among the words of a prompt that is only words ("robot detective city")."""
    words = re.findall(r"[\w'-]+", text)
    if len(words) >= 8 or any(word.lower() in CONTENT_STOP for word in words):
        return "", ""
    noun = next((word.lower() for word in words if word.lower() in PLACE_NOUNS), "")
    return ("deep space" if noun in _VAST else with_article(noun)) if noun else "", noun


def _implied(text: str) -> tuple[str, str]:
    """A place that the prompt's objects imply: "the canteen of an Antarctic base", "open a hotel"."""
    for owner in _POSSESSOR.finditer(text):
        somebody = is_being(f"a {owner[2]}") and owner[2].lower() not in _SETTLEMENTS
        if owner[2].lower() not in _VAST | {"court"} and not somebody:
            return with_article(owner[1] + owner[2]), owner[2].lower()
    topic = _TOPIC.search(text)
    if topic and not is_being(topic["place"]):
        return topic["place"], topic["noun"].lower()
    inside = _INSIDE.search(text)
    if inside and inside[2].split()[-1].lower() not in _VAST:
        phrase = f"the {inside[2]}" if inside[1].lower() == "the" else with_article(inside[2])
        return phrase, inside[2].split()[-1].lower()
    every = [found for found in _OWNED.finditer(text) if is_ground(found, text)]
    alone = (found for found in every if not is_being((found["next"] or "").strip()))
    owned = next(alone, every[0] if every else None)
    if owned and owned[2].lower() not in {"court", "club", "case"} | _VAST:
        owned_by = is_being((owned["next"] or "").strip())
        own = kept_words(owned[1]) if owned_by else owned[1]
        phrase = re.sub(r"\b(?:illegal|failing|secret|entire|own|whole)\s+", "", f"{own}{owned[2]}")
        phrase = re.sub(r"^one ", "", phrase)  # the one tower block
        kept = re.match(r"(?:same|last|first|only|next) ", phrase)
        return (f"the {phrase}" if kept else with_article(phrase)), owned[2].lower()
    if (bare := _BARE.search(text)) and not is_being(bare["noun"]):
        return with_article(bare["place"].lower()), bare["noun"].lower()
    if (kept := _KEPT_BY.search(text)) and kept[1].lower() not in _VAST:
        return with_article(kept[1].lower()), kept[1].lower()
    return "", ""


def _guessed(trade: str, genre: Genre, culture: str, text: str) -> PlaceRead:
    """A place for the hero's trade, or for the genre."""
    words = WORKPLACES.get(TRADES[trade].workplace, "") if trade else ""
    modern = genre.name in {"historical", "fantasy"} and trade and TRADES[trade].workplace in _MODERN
    if not words or modern or (genre.name == "noir" and trade == "detective"):
        choices = GUESSED_PLACES[genre.name]
        if genre.name == "scifi":  # a robot and a winter are on Earth, and a moon is not
            far = bool(_AFAR.search(text))
            choices = tuple(one for one in choices if bool(re.search(r"\b(?:colony|station)\b", one)) == far)
        words = choices[seed_of("place", text) % len(choices)]
    head = re.split(r"\s(?:at|on|in|of|under|with|between|where|that|without)\s", words, maxsplit=1)[0]
    nouns = re.findall(rf"\b(?:{NOUNS})\b", head) or re.findall(rf"\b(?:{NOUNS})\b", words)
    noun = next((word for word in nouns if word in _SETTLEMENTS), (nouns or ["town"])[0])
    prep = "on" if noun in _ON else "in"
    return PlaceRead(words, f"{prep} {words}", "", noun, PLACE_NOUNS[noun][0], culture, said=False)


def _articled(name: str) -> str:
    """The name of a place with the article that English says before it ("the Azores")."""
    return f"the {name}" if ARTICLED.fullmatch(name) else name


def _said_place(first: FoundPlace, found: list[FoundPlace], culture: str) -> PlaceRead:
    there = [place for place in found if not (first.noun and place.prep == "on")]  # the barn is not on the Moon
    name = _articled(first.name or next((place.name for place in there if place.name), ""))
    noun = first.noun or next((place.noun for place in found if place.noun), "")
    words = name.lower().split()
    heads = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    own = next((PROPER[head] for head in heads if head in PROPER), "")
    own = own or next((PROPER[word] for word in words if word in PROPER), "")
    setting = PLACE_NOUNS[noun][0] if noun else "space" if own == "space" else of_region(name, first.text)
    at = first.at
    if first.name and name == f"the {first.name}":
        at = re.sub(rf"(?<!the )\b{re.escape(first.name)}$", name, at)
    if first.noun and not first.name and name and name.removeprefix("the ") not in at:
        at = f"{at} in {name}"
    if name in {"Mars", "Venus", "Europa", "Titan", "Pluto", "the Moon"} and at == f"in {name}":
        at = f"on {name}"
    if noun in _VAST and not name and re.match(r"(?:in|across|through) (?:outer )?space$", at):
        at = "in deep space"
    if first.prep == "by" and not _WATERSIDE.search(first.text):
        at = f"at {at.removeprefix('by ')}"
    at = re.sub(r"^(\w+) (?:his|her|their|our|my|your) (\w+)", lambda found: f"{found[1]} {with_article(found[2])}", at)
    text = at.split(" ", 1)[1]
    if first.prep == "on board":
        text = at.removeprefix("on board ")
    return PlaceRead(
        text,
        at,
        name,
        noun,
        setting,
        own if own not in {"", "space", "fable"} else culture,
    )
