"""Texts with slots: `{name}` is replaced by the word for it; what has no word stays as it is."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping

from production_flow.embedded.writer import tints
from production_flow.embedded.writer.grammar import capital, fix_articles, singular, tidy
from production_flow.embedded.writer.lexicon.dress import word_of
from production_flow.embedded.writer.model import Brief, Person, Story
from production_flow.embedded.writer.sites import PlaceSpec

_SLOT = re.compile(r"\{(\w+)\}")


def filled(text: str, words: Mapping[str, str]) -> str:
    """A text with its slots filled, articles and capitals put right."""
    return tidy(_SLOT.sub(lambda found: words.get(found[1], found[0]), _placed(text, words)))


def put(text: str, words: Mapping[str, str]) -> str:
    """A text with its slots filled and its first letter as it was; for parts of sentences."""
    return fix_articles(_SLOT.sub(lambda found: words.get(found[1], found[0]), _placed(text, words)))


def _placed(text: str, words: Mapping[str, str]) -> str:
    """A text with the preposition that the place of the show takes: `in {place}` may be `on the farm`."""
    prep = words.get("prep", "in")
    if prep == "in":
        return text
    return text.replace("in {place}", f"{prep} {{place}}").replace("In {place}", f"{prep.capitalize()} {{place}}")


def place_words(brief: Brief) -> dict[str, str]:
    """The place of the show, and the preposition it takes."""
    prep = brief.place.at.split(" ", 1)[0].lower() if brief.place.noun or brief.place.name else "in"
    return {"place": brief.place.short, "prep": prep if prep in {"on", "at", "aboard"} else "in"}


def inside(name: str) -> str:
    """A place's name inside a sentence: the last part of it, with a small article."""
    name = name.rsplit(", ", 1)[-1]
    return name[0].lower() + name[1:] if name.startswith(("The ", "A ")) else name


def show_words(story: Story) -> dict[str, str]:
    """Words that are the same all over a show: its colours, its place, its hero."""
    named = {item.phrase for item in story.brief.objects}
    words = {
        colour.role.removesuffix(" accent") if colour.role.startswith("second") else colour.role: colour.name
        for colour in story.palette
    }
    return words | {
        **place_words(story.brief),
        "hero": story.hero.given,
        "object": next((prop.name for prop in story.props if prop.name in named or prop.owner != story.hero.id), "it"),
        "their": story.hero.their,
        "them": story.hero.them,
    }


def single(place: PlaceSpec) -> tuple[str, ...]:
    """The details of a place of which there is one, and which are in it and not before its windows."""
    found = [word for word in place.details if singular(word) == word and not word.endswith(" outside")]
    return tuple(dict.fromkeys((*found, "lamp", "door")))[: max(2, len(found))]


class Filler:
    """Fills acting texts for one person; partners, places and habits come round in turn."""

    def __init__(self, story: Story, person: Person, thing: str, rnd: random.Random) -> None:
        others = [other for other in story.people if other.id != person.id] or [person]
        rnd.shuffle(others)
        known = (story.place(ident) for ident in person.haunts)
        self._story = story
        self._person = person
        self._thing = thing
        self._others = others
        self._haunts = [place for place in known if place is not None] or list(story.places[:2])
        self._turn = 0

    def __call__(self, text: str, at: str = "") -> str:
        """The text filled; `at` is the id of the place that it speaks of, or empty for any haunt."""
        turn, self._turn = self._turn, self._turn + 1
        place = self._story.place(at) or self._haunts[turn % len(self._haunts)]
        text = text.replace("back to {at}", "back to the door {at}")
        return filled(text, self._words(turn, place))

    def _words(self, turn: int, place: PlaceSpec) -> dict[str, str]:
        person, hero = self._person, self._story.hero
        other = self._others[turn % len(self._others)]
        third = self._others[(turn + 1) % len(self._others)]
        details = single(place)
        first = details[turn % len(details)]
        second = details[(turn + 1) % len(details)]
        hands = person.hands[turn % len(person.hands)] if person.hands else f"turns the {self._thing} over"
        return {
            "g": person.given,
            "they": person.they,
            "They": capital(person.they),
            "them": person.them,
            "their": person.their,
            "self": person.self,
            "hero": hero.given,
            "their_hero": hero.their,
            "other": other.given,
            "them_other": other.them,
            "third": third.given if third is not other else "somebody",
            "d1": first,
            "d2": second,
            "cloth": self._cloth(),
            **place_words(self._story.brief),
            "them_me": person.them,
            "them_hero": hero.them,
            "at": f"at {inside(place.name)}",
            "At": f"At {inside(place.name)}",
            "touch": place.touches[turn % len(place.touches)] if place.touches else "",
            "hands": hands,
            "hands_cap": capital(hands),
            "want": person.want,
            "need": person.need,
            "flaw": person.flaw,
            "flaw_cap": capital(person.flaw),
            "flawed": f"{person.they} {person.flaw}",
            "flawed_cap": f"{person.given} {person.flaw}",
            "secret": person.secret,
            "thing": f"the {self._thing}",
            "Thing": f"The {self._thing}",
            "tic": person.tics[0].replace("…", "").strip(" ,:.") if person.tics else "well",
        }

    def _cloth(self) -> str:
        """The garment one would know the person by, in its colour."""
        worn = self._person.look.wardrobe if self._person.look is not None else ()
        slots = {piece.slot: piece for piece in worn}
        piece = next((slots[slot] for slot in ("outer", "apron", "top", "hat") if slot in slots), None)
        return f"{tints.cloth(piece.colour)} {word_of(piece.kind)}" if piece is not None else "coat"
