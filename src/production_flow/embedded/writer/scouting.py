"""Where a pitch is set: the place it names, the place its objects imply, or a guess from the hero's trade."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import trade_in
from production_flow.embedded.writer.environs import environs
from production_flow.embedded.writer.gazetteer import with_capitals
from production_flow.embedded.writer.genre import Genre
from production_flow.embedded.writer.grammar import with_article
from production_flow.embedded.writer.headings import uncompared
from production_flow.embedded.writer.housing import housed, with_head
from production_flow.embedded.writer.implied import NOUNS as KINDS
from production_flow.embedded.writer.implied import ON, SETTLEMENTS, VAST, implied
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
from production_flow.embedded.writer.mentions import mentioned
from production_flow.embedded.writer.model import PlaceRead, ProtagonistRead
from production_flow.embedded.writer.placing import FoundPlace, find_places, known_place
from production_flow.embedded.writer.ranking import WATERSIDE, is_left, is_prize, ranked
from production_flow.embedded.writer.whereabouts import of_region, settled
from production_flow.hashing import seed_of

NOUNS = KINDS
"""Kinds of place, as a pattern."""
_YEAR = r"\d{4}s?"
_AFAR = re.compile(
    r"\b(?:moons?|lunar|mars|asteroids?|space|galaxy|galactic|universe|planets?|spaceships?|starships?|orbit)\b",
    re.IGNORECASE,
)
_GENRES = re.compile(r"\b(?:space|soap|rock) operas?\b|\bcourt(?:room)? dramas?\b|\bspace westerns?\b", re.IGNORECASE)
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
    whole = with_capitals(whole)
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
    return ranked(found, whole), body


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
    return bool(leaning) or is_prize(place)


def _is_prison(place: FoundPlace, text: str) -> bool:
    """Whether somebody is held in a place of no name."""
    return not place.name and bool(re.search(rf"\b{_HELD} {re.escape(place.at)}\b", text, re.IGNORECASE))


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
    whole, text = text, with_capitals(_GENRES.sub("", text))
    told = with_capitals(pitch)
    found = with_head(found, told)
    pitch = uncompared(told)
    first = found[0] if found else known_place(text) or _city_of(text) or landmark(text)
    if first:
        first, found = housed(first, found, text)
    if (
        first
        and (not first.noun or PLACE_NOUNS.get(first.noun, ("", ""))[0] in _OPEN)
        and (house := _INHERITED.search(text))
    ):
        inherited = re.sub(r"^(?:their|her|his) ", "the ", house["place"])
        noun = house["noun"].lower()
        prep = "on" if noun in ON else "at" if noun.endswith("station") else "in"
        first = FoundPlace(
            prep, f"{inherited} {first.at}" if first.noun else inherited, noun, first.noun and first.name
        )
    if first and first.noun and not any(place.name for place in found) and (around := _around(text)):
        found = [*found, around]
    if first:
        return _said_place(first, found, culture)
    phrase, noun = implied(text)
    if noun:
        prep = "on" if noun in ON else "in"
        if code != "en" and (town := environs(pitch, code)):
            kind = FoundPlace(prep, phrase, noun, "")
            return _said_place(kind, [kind, town], culture)
        return PlaceRead(phrase, f"{prep} {phrase}", "", noun, PLACE_NOUNS.get(noun, ("city", ""))[0], culture)
    if (
        hinted := environs(text)
        or environs(_GENRES.sub("", pitch), code)
        or (mentioned(text) if code == "en" else None)
    ):
        return _said_place(hinted, [hinted], culture)
    afar = genre.name == "scifi" and _AFAR.search(whole)
    trade = heroes[0].occupation or trade_in(re.sub(r"['\u2019]s\b", "", heroes[0].phrase))
    return _guessed("" if afar else trade, genre, culture, text)


_AROUND = re.compile(
    r"\b(?:of|in|from|over|across|through|near|round|around|off|orbiting|outside) (?:the )?"
    r"(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
)


_OF_THERE = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Tt]heir"
    r"|[Hh]er|[Hh]is|[Ii]ts|[Oo]ur|[Mm]y) (?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?=[a-z])"
)
"""Where somebody is from, by a name before them ("a Chicago jazz drummer")."""


def _around(text: str) -> FoundPlace | None:
    """A known place that a kind of place belongs to ("a narrowboat tour of Wales")."""
    names = (found["name"] for row in (_AROUND, _OF_THERE) for found in row.finditer(text))
    known = (FoundPlace("in", name, "", name) for name in names if name.lower() in PROPER and not gender_of(name))
    return next((place for place in known if not is_left(place, text)), None)


def _city_of(text: str) -> FoundPlace | None:
    """The city that an adjective names ("a Parisian baker")."""
    word = next((word for word in re.findall(r"[A-Za-z]+", text) if word.lower() in _CITY_OF), "")
    return FoundPlace("in", _CITY_OF[word.lower()], "", _CITY_OF[word.lower()]) if word else None


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
    noun = next((word for word in nouns if word in SETTLEMENTS), (nouns or ["town"])[0])
    prep = "on" if noun in ON else "in"
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
    if noun in VAST and not name and re.match(r"(?:in|across|through) (?:outer )?space$", at):
        at = "in deep space"
    if first.prep == "by" and not WATERSIDE.search(first.text):
        at = f"at {at.removeprefix('by ')}"
    at = re.sub(r"^(\w+) (his|her|their|our|my|your) [\w-]+['\u2019]s (?=\w)", r"\1 \2 ", at)  # her sister's bakery
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
