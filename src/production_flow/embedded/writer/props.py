"""Objects of a show: the kit's, the hero's own, and every object that the prompt names."""

from __future__ import annotations

import random
from dataclasses import replace

from production_flow.embedded.writer.grammar import with_article, without_article
from production_flow.embedded.writer.lexicon.dress import PIECES
from production_flow.embedded.writer.lexicon.things import COLOURS, LOOKS, MATERIALS, MEANINGS, SOFT_LOOKS
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.lexicon.words import OBJECTS
from production_flow.embedded.writer.model import Brief, Kit, NamedObject, Person, PropSpec
from production_flow.embedded.writer.names import slug
from production_flow.embedded.writer.slots import place_words, put
from production_flow.embedded.writer.spectacle.wild import tables_for


def make_props(brief: Brief, kit: Kit, people: tuple[Person, ...], rnd: random.Random) -> tuple[PropSpec, ...]:
    """The objects of a show, those of the prompt first."""
    made = [_named(item, people[0], rnd) for item in brief.objects]
    own = _hero_thing(brief, people, rnd)
    if own is not None:
        made.append(own)
    made.extend(_of_show(prop, people, brief, rnd) for prop in kit.props)
    seen: dict[str, PropSpec] = {}
    for prop in made:
        seen.setdefault(prop.id, prop)
    return tuple(seen.values())[: max(6, len(brief.objects) + 2)]


def _named(item: NamedObject, hero: Person, rnd: random.Random) -> PropSpec:
    kind = item.kind
    looks = SOFT_LOOKS if MATERIALS.get(kind, "wood") in {"paper", "cloth"} else LOOKS
    return PropSpec(
        id=slug(without_article(item.phrase)) or "thing",
        name=item.phrase,
        kind=kind,
        colour=rnd.choice(COLOURS.get(MATERIALS.get(kind, "wood"), ("#8a6a48",))),
        material=MATERIALS.get(kind, "wood"),
        owner=hero.id,
        look=f"{with_article(without_article(item.phrase))}, {rnd.choice(looks)}",
        meaning=rnd.choice(MEANINGS).replace("{hero}", hero.given),
        close=rnd.choice(looks),
    )


def _of_show(prop: PropSpec, people: tuple[Person, ...], brief: Brief, rnd: random.Random) -> PropSpec:
    """An object of the kit as this show has it."""
    looks = tables_for(brief).words["prop_looks"].get(prop.id)
    if looks is None:
        return prop
    first, second = rnd.sample(people[1:], 2) if len(people) > 2 else (people[0], people[-1])
    words = {"a": first.given, "b": second.given, "hero": people[0].given, **place_words(brief)}
    look, meaning, close = (put(text, words) for text in looks[rnd.randrange(len(looks))])
    return replace(prop, look=look, meaning=meaning, close=close)


def _hero_thing(brief: Brief, people: tuple[Person, ...], rnd: random.Random) -> PropSpec | None:
    hero, trade = people[0], TRADES.get(brief.protagonists[0].occupation)
    if trade is None:
        return None
    tool = rnd.choice(trade.tools)
    if tool == "badge":
        tool = trade.tools[0]
    kind = OBJECTS.get(tool, tool)
    phrase = PIECES.get(tool, f"{tool}, worn to one hand")
    return PropSpec(
        id=slug(f"{hero.given} {tool}"),
        name=f"{hero.given}'s {tool}",
        kind=kind,
        colour=rnd.choice(COLOURS.get(MATERIALS.get(kind, "metal"), ("#8a8f96",))),
        material=MATERIALS.get(kind, "metal"),
        owner=hero.id,
        look=phrase,
        meaning=f"what {hero.given} holds when {rnd.choice(people[1:]).given} asks",
        close=f"{hero.given}'s thumb-mark, worn bright",
    )
