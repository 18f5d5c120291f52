"""The blueprint of a show: bible, style guide, world, and what of the prompt went where."""

from __future__ import annotations

import random
import re

from production_flow.documents.bible import Aesthetics, Blueprint, PromptFact, Reading, Reference
from production_flow.documents.look import Style
from production_flow.embedded.writer import logline
from production_flow.embedded.writer.grammar import capital, listed, tidy
from production_flow.embedded.writer.lexicon import bible as bank
from production_flow.embedded.writer.lexicon.dress import WORDS
from production_flow.embedded.writer.lexicon.genres import GENRE_NAMES
from production_flow.embedded.writer.lexicon.settings import HOME, OPENERS, PRESSURES, THEMES
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.model import Brief, Person, Story
from production_flow.embedded.writer.places import world_of
from production_flow.embedded.writer.story import stream

_DEFAULT_MEDIUM = {
    "noir": "inked 2.5D animation",
    "scifi": "inked 2.5D animation",
    "western": "inked 2.5D animation",
    "horror": "inked 2.5D animation",
    "historical": "inked 2.5D animation",
    "cozy": "soft 2.5D animation",
    "romance": "soft 2.5D animation",
    "fantasy": "soft 2.5D animation",
    "family": "soft 2.5D animation",
    "comedy": "flat 2.5D cartoon",
}


def write_blueprint(story: Story) -> Blueprint:
    """The blueprint of a story."""
    brief, rnd = story.brief, stream(story.prompt, story.seed, "blueprint")
    fill = _filler(story)
    genre = brief.genre
    style = style_of(story, rnd)
    return Blueprint(
        title=story.title,
        logline=logline.logline(story, stream(story.prompt, story.seed, "logline")),
        tagline=fill(_tagline(brief, rnd)),
        genre=_genre_name(brief),
        blend=GENRE_NAMES[brief.second] if brief.second else "",
        mood=rnd.choice(bank.MOODS[genre]),
        target_audience=rnd.choice(bank.AUDIENCES[genre]),
        production_style="live action" if brief.live_action else "animation",
        visual_aesthetics=Aesthetics(
            colour=fill(rnd.choice(bank.COLOUR[genre])),
            lighting=fill(rnd.choice(bank.LIGHTING[genre])),
            composition=fill(rnd.choice(bank.COMPOSITION[genre])),
        ),
        cinematic_references=_references(story, rnd),
        premise="\n\n".join(_premise(story, rnd)),
        world=tuple(_world(story, rnd)),
        rules=tuple(fill(rule) for rule in _rules(brief, rnd)),
        style_guide=_style_guide(story, style, rnd),
        style=style,
        setting=capital(_setting(brief)),
        period=_period(brief),
        question=story.question,
        theme=f"{story.theme[0]} / {story.theme[1]}",
        narrator=story.narrator,
        reading=_reading(story),
    )


def style_of(story: Story, rnd: random.Random) -> Style:
    """The drawing style: the look from medium and genre, six colours, and the sentence every prompt carries."""
    brief = story.brief
    look = brief.look or {
        "noir": "ink",
        "scifi": "ink",
        "western": "ink",
        "horror": "ink",
        "historical": "ink",
        "comedy": "flat",
    }.get(brief.genre, "soft")
    if brief.medium == "animation" and brief.genre == "comedy":
        look = "flat"
    medium = brief.medium if brief.medium and brief.medium != "animation" else _DEFAULT_MEDIUM[brief.genre]
    names = {colour.role: colour.name for colour in story.palette}
    seam = rnd.choice(bank.SEAMS[look])
    line = (
        f"{capital(medium)}; {seam}; palette of {names['ground']}, {names['shadow']}, {names['mid']} and {names['light']} "
        f"with {names['accent']} as accent; {rnd.choice(bank.MOODS[brief.genre])}."
    )
    return Style(look=look, medium=medium, palette=story.palette, line=line)


def _filler(story: Story):  # type: ignore[no-untyped-def]  # noqa: ANN202
    names = {colour.role: colour.name for colour in story.palette}
    prop = story.props[0].name if story.props else "the letter"
    table = {
        "ground": names["ground"],
        "shadow": names["shadow"],
        "mid": names["mid"],
        "light": names["light"],
        "accent": names["accent"],
        "second": names["second accent"],
        "place": story.brief.place.short,
        "hero": story.hero.given,
        "object": prop,
        "their": story.hero.their,
        "them": story.hero.them,
    }

    def fill(text: str) -> str:
        return tidy(re.sub(r"\{(\w+)\}", lambda found: table.get(found[1], found[0]), text))

    return fill


def _genre_name(brief: Brief) -> str:
    name = GENRE_NAMES[brief.genre]
    if brief.genre in {"noir", "cozy"}:
        return name
    return name


def _tagline(brief: Brief, rnd: random.Random) -> str:
    lines = bank.TAGLINES[brief.genre]
    return next((line for line in rnd.sample(lines, len(lines)) if len(line) <= 60), lines[0])


def _setting(brief: Brief) -> str:
    return re.sub(r"^(?:in|on|at|near|off|under|inside|aboard|across|throughout|around)\s+", "", brief.place.full)


def _period(brief: Brief) -> str:
    if brief.period:
        return re.sub(r"^in (?=\d|the )", "", brief.period, flags=re.IGNORECASE)
    return {
        "contemporary": "now, give or take",
        "future": "some way from now",
        "past": "within living memory",
        "victorian": "the age of steam and gas",
        "medieval": "long ago",
    }[brief.era]


def _references(story: Story, rnd: random.Random) -> tuple[Reference, ...]:
    brief = story.brief
    pool = list(bank.REFERENCES[brief.genre])
    rnd.shuffle(pool)
    chosen = pool[:3]
    extra = "robots" if brief.robots else ""
    if extra:
        chosen = [*rnd.sample(bank.REFERENCES["robots"], 2), *pool[:2]]
    medium = brief.medium.lower()
    by_medium = (
        "pixar"
        if "pixar" in medium or "3d" in medium
        else "stop"
        if "stop" in medium
        else "anime"
        if "anime" in medium
        else "flat"
        if "2d" in medium or "paper" in medium
        else "ink"
        if "ink" in medium
        else "live"
        if brief.live_action
        else ""
    )
    if by_medium:
        known = {title for title, _ in chosen}
        chosen.append(next(pair for pair in rnd.sample(bank.REFERENCES[by_medium], 2) if pair[0] not in known))
    elif brief.second:
        chosen.append(rnd.choice(bank.REFERENCES[brief.second]))
    return tuple(Reference(title=title, take=take) for title, take in chosen[:5])


def _who(story: Story, *roles: str) -> Person:
    """The first person of the cast in one of the roles, else the last of the cast."""
    for role in roles:
        for person in story.people[1:]:
            if person.role == role:
                return person
    return story.people[-1]


def _premise(story: Story, rnd: random.Random) -> list[str]:
    brief, hero = story.brief, story.hero
    ally = _who(story, "ally", "kid", "keeper", "elder")
    power = _who(story, "power", "mayor", "client")
    trade = TRADES.get(hero.occupation)
    openers = [line for line in OPENERS if trade or "{insight}" not in line]
    deed = brief.deed.infinitive
    table = {
        "Name": hero.name,
        "Given": hero.given,
        "given": hero.given,
        "phrase": hero.description,
        "age": str(hero.age),
        "flaw": hero.flaw,
        "they": hero.they,
        "them": hero.them,
        "want": hero.want,
        "place": brief.place.short,
        "to_deed": f"to {deed}",
        "insight": f"knowing {trade.insight}" if trade else "",
        "Power": power.name,
        "power_is": power.description,
        "power_want": power.want,
        "Ally": ally.given,
        "ally_is": ally.description,
        "ally_want": ally.want,
        "a": story.theme[0],
        "b": story.theme[1],
    }

    def fill(text: str) -> str:
        return tidy(re.sub(r"\{(\w+)\}", lambda found: table[found[1]], text))

    count = len(brief.protagonists)
    first = fill(rnd.choice(openers))
    if count > 1:
        first = _several_premise(story, rnd)
    second = fill(f"{rnd.choice(PRESSURES[brief.kit])} {rnd.choice(THEMES)}")
    return [first, second]


def _several_premise(story: Story, rnd: random.Random) -> str:
    heroes = story.people[: len(story.brief.protagonists)]
    parts = [f"{person.given} {person.flaw}" for person in heroes[:3]]
    parts = list(dict.fromkeys(parts))
    group = story.brief.group or "the heroes"
    start = rnd.choice(("{names}: {group}.", "{group}: {names}.", "{names} are {group}."))
    names = listed(person.given for person in heroes)
    text = start.replace("{names}", names).replace("{group}", group)
    return tidy(
        f"{capital(text)} {'. '.join(parts)}. Together they have one job, and cannot agree how it is done: to {story.brief.deed.infinitive}."
    )


def _world(story: Story, rnd: random.Random) -> list[str]:
    brief = story.brief
    key = world_of(brief) or brief.place.setting
    key = key if key in HOME else {"shore": "coast"}.get(key, "town")
    home = list(HOME[key])
    rnd.shuffle(home)
    place = brief.place.short
    first = f"{home[0]} {home[1]}".replace("{place}", place)
    main = story.places[0]
    base = story.places[1]
    others = list(story.places[2:])
    rnd.shuffle(others)
    second = (
        f"{_at_home(story, rnd)} {base.touches[0] if base.touches else ''} "
        f"Outside, {main.name}: {_lower_first(rnd.choice(main.touches))}"
    )
    third = " ".join(f"{spot.name}: {_lower_first(rnd.choice(spot.touches))}" for spot in others[:3])
    return [capital(tidy(first)), tidy(second), tidy(third), tidy(_powers(story, rnd))]


def _at_home(story: Story, rnd: random.Random) -> str:
    base, hero = story.places[1], story.hero
    return rnd.choice(
        (
            f"{hero.given}'s ground is {_inside(base.name)}.",
            f"It begins and ends at {_inside(base.name)}, where {hero.given} works.",
            f"Most days find {hero.given} at {_inside(base.name)}.",
            f"{capital(_inside(base.name))} is where people come looking for {hero.given}.",
        )
    )


def _inside(name: str) -> str:
    return name[0].lower() + name[1:] if name.startswith(("The ", "A ")) else name


def _lower_first(sentence: str) -> str:
    word = sentence.split(maxsplit=1)[0]
    keep = word == "I" or (len(word) > 1 and word[1:].lower() != word[1:]) or word.rstrip(",.'s") == "April"
    return sentence if keep else sentence[0].lower() + sentence[1:]


def _powers(story: Story, rnd: random.Random) -> str:
    """Who holds what, from the cast and where they are found."""
    held = []
    for person in story.people[1:]:
        place = story.place(person.haunts[0]) if person.haunts else None
        if place is not None and place.id not in {story.places[0].id, story.places[1].id}:
            held.append((person, place))
    rnd.shuffle(held)
    frames = (
        "{name} can be found at {place}, {hands}.",
        "At {place}, {name} {hands_s}.",
        "{name} holds court at {place} and wants {want}.",
        "{place_c} belongs to {name}, whatever the deeds say.",
    )
    sentences = []
    order = list(frames)
    rnd.shuffle(order)
    for (person, place), frame in zip(held[:3], order, strict=False):
        hands = rnd.choice(person.hands) if person.hands else "watches the door"
        sentences.append(
            frame.replace("{name}", person.name)
            .replace("{place_c}", capital(_inside(place.name)))
            .replace("{place}", _inside(place.name))
            .replace("{hands_s}", hands)
            .replace("{hands}", f"where {person.they} {hands}")
            .replace("{want}", person.want)
        )
    return " ".join(sentences)


def _rules(brief: Brief, rnd: random.Random) -> list[str]:
    rules = list(bank.RULES[brief.genre])
    rnd.shuffle(rules)
    return [*rules[:5], *(f"From the prompt: {line}." for line in brief.extra)]


def _style_guide(story: Story, style: Style, rnd: random.Random) -> str:
    """How to draw it: line and form, silhouettes by person, what is never done."""
    parts = [f"{capital(rnd.choice(bank.SEAMS[style.look]))}."]
    shapes = []
    for person in story.people[:6]:
        look = person.look
        if look is None:
            continue
        hat = next((WORDS[piece.kind] for piece in look.wardrobe if piece.slot == "hat"), "")
        outer = next((WORDS[piece.kind] for piece in look.wardrobe if piece.slot in {"outer", "apron", "top"}), "coat")
        shapes.append(f"{person.given}, {look.build}, {hat + ' and ' if hat else ''}{outer}")
    parts.append(f"Told apart in silhouette: {'; '.join(shapes)}.")
    colours = [colour for colour in style.palette if colour.role in {"accent", "second accent"}]
    parts.append(
        f"{capital(colours[0].name)} ({colours[0].hex}) is never used for walls; {colours[1].name} ({colours[1].hex}) is never used for {story.hero.given}."
    )
    parts.append(
        rnd.choice(
            (
                f"Lettering on signs in {story.brief.place.short} is hand-made and short.",
                "Paper is always lighter than the table it lies on.",
                "Hands are drawn a size too large, because they do the talking.",
                "A face is read at the size of a thumbnail, or it is drawn again.",
                "Backgrounds lose detail towards the edges; people never do.",
            )
        )
    )
    return " ".join(parts)


def _reading(story: Story) -> Reading:
    brief = story.brief
    facts: list[PromptFact] = []
    everywhere = ("logline", "premise", "season")
    for hero in brief.protagonists:
        facts.append(
            PromptFact(kind="protagonist", text=hero.phrase, said=hero.said, used_in=("logline", "cast", "season"))
        )
        if hero.name:
            facts.append(PromptFact(kind="name", text=hero.name, used_in=("cast", "logline")))
    facts.append(PromptFact(kind="deed", text=brief.deed.infinitive, said=brief.deed.said, used_in=everywhere))
    facts.append(
        PromptFact(
            kind="place", text=brief.place.text, said=brief.place.said, used_in=("logline", "world", "locations")
        )
    )
    if brief.period:
        facts.append(PromptFact(kind="time", text=brief.period, used_in=("logline", "period")))
    facts.append(
        PromptFact(
            kind="genre", text=GENRE_NAMES[brief.genre], said="genre" not in brief.guessed, used_in=("style", "rules")
        )
    )
    if brief.medium:
        facts.append(PromptFact(kind="medium", text=brief.medium, used_in=("style",)))
    if brief.tone:
        facts.append(PromptFact(kind="tone", text=brief.tone, used_in=("mood",)))
    if brief.population:
        facts.append(PromptFact(kind="other", text=f"everybody is a {brief.population}", used_in=("cast", "world")))
    facts.extend(PromptFact(kind="object", text=item.phrase, used_in=("props",)) for item in brief.objects)
    facts.extend(
        PromptFact(
            kind="relation", text=f"{person.noun}{', ' + person.phrase if person.phrase else ''}", used_in=("cast",)
        )
        for person in brief.relations
    )
    facts.extend(PromptFact(kind="other", text=line[:300], used_in=("rules",)) for line in brief.extra)
    return Reading(
        language=brief.language,
        facts=tuple({(fact.kind, fact.text): fact for fact in facts}.values()),
        unused=brief.unused,
        notes=brief.notes,
    )
