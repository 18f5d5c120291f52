"""The cast as seeds, and each character as a full document."""

from __future__ import annotations

import random
import re

from production_flow.documents.cast import Biometrics, Cast, Character, CharacterSeed, ShowcaseScene
from production_flow.documents.look import FigureLook
from production_flow.embedded.writer import tints
from production_flow.embedded.writer.grammar import capital, listed, tidy, with_article
from production_flow.embedded.writer.lexicon import acting
from production_flow.embedded.writer.lexicon.dress import MANNERS, PIECES, WORDS
from production_flow.embedded.writer.lexicon.roles import DEFAULT_THING, ROLE_NAMES, ROLE_THINGS
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.model import Person, Story
from production_flow.embedded.writer.story import stream

_TASKS = (
    "Nobody else in reach can {inf}.",
    "Now {g} has to {inf}, and cannot do it alone.",
    "All {they} has to do is {inf}.",
    "It falls to {g} to {inf}; it usually does.",
    "The season wants {g} to {inf}. {g} wants lunch.",
)
_SHELLED = frozenset({"robot", "android"})


def write_cast(story: Story) -> Cast:
    """The seeds of everybody, the heroes first."""
    return Cast(characters=tuple(_seed(story, person) for person in story.people))


def _seed(story: Story, person: Person) -> CharacterSeed:
    rnd = stream(story.prompt, story.seed, f"seed {person.role}")
    return CharacterSeed(
        id=person.id,
        name=person.name,
        role=role_line(story, person),
        summary=_summary(story, person, rnd),
        vibe=_vibe(story, person),
    )


def _vibe(story: Story, person: Person) -> str:
    rnd = stream(story.prompt, story.seed, "vibes")
    options = list(acting.VIBES[person.diction])
    rnd.shuffle(options)
    same = [other for other in story.people if other.diction == person.diction]
    return options[same.index(person) % len(options)]


def role_line(story: Story, person: Person) -> str:
    """What somebody is in the show, in a few words ("protagonist, a retired chef")."""
    if person.role.startswith("hero"):
        return f"protagonist, {person.description}"
    return ROLE_NAMES.get(person.role, "neighbour of the plot")


def _summary(story: Story, person: Person, rnd: random.Random) -> str:
    who = person.description
    first = f"{person.name}, {who}." if not who.startswith("who ") else f"{person.name} is the one {who}."
    if person.role.startswith("hero"):
        first = (
            f"{person.name}, {person.age}, is {who}."
            if not who.startswith("who ")
            else f"{person.name}, {person.age}, is the one {who}."
        )
    middle = rnd.choice(
        (
            f"{capital(person.they)} {person.flaw}.",
            f"Wants {person.want}; needs {person.need}.",
            f"On the surface {person.they} wants {person.want}.",
            f"Ask what {person.they} wants and you will hear: {person.want}.",
            f"Half the trouble is that {person.they} {person.flaw}.",
        )
    )
    if person.role == "hero":
        return tidy(
            f"{first} {middle} {rnd.choice(_TASKS).replace('{g}', person.given).replace('{they}', person.they).replace('{inf}', story.brief.deed.infinitive)}"
        )
    if "Wants" in middle:
        return tidy(f"{first} {middle}")
    return tidy(f"{first} {middle} {capital(person.given)} {_stand(story, person)}.")


def _stand(story: Story, person: Person) -> str:
    rnd = stream(story.prompt, story.seed, f"stand {person.role}")
    key = "hero" if person.role.startswith("hero") else person.role
    options = acting.RELATIONS.get(key, acting.RELATIONS["neighbour"])
    return _of_hero(rnd.choice(options), story).replace("{self}", person.self)


def _of_hero(text: str, story: Story) -> str:
    hero = story.hero
    return text.replace("{hero}", hero.given).replace("{them_hero}", hero.them)


def write_character(story: Story, ident: str) -> Character | None:
    """The document of one of the cast; None where nobody has that id."""
    person = story.person(ident)
    if person is None or person.look is None:
        return None
    rnd = stream(story.prompt, story.seed, f"character {person.role}")
    fill = _filler(story, person, rnd)
    look = person.look
    return Character(
        id=person.id,
        name=person.name,
        role=role_line(story, person),
        summary=_seed(story, person).summary,
        vibe=_vibe(story, person),
        biometrics=_biometrics(story, person, look, rnd, fill),
        wardrobe=_wardrobe(look, rnd),
        accessories=_accessories(person, rnd),
        distinctive_traits=(
            *_several(acting.OWN_TRAITS, 2, rnd, fill, person),
            *(fill(text) for text in _dealt(story, person, acting.TRAITS, 2)),
        ),
        performance_notes=(
            rnd.choice(acting.SPEECH[person.diction]),
            *_several(acting.OWN_NOTES, 2, rnd, fill, person),
            *(fill(text) for text in _dealt(story, person, acting.NOTES, 1)),
        ),
        showcase_scenes=_showcases(story, person, rnd, fill),
        animation=_animation(story, person, look, rnd, fill),
        want=person.want,
        need=person.need,
        flaw=person.flaw,
        secret=person.secret,
        relations=_relations(story, person),
        haunts=person.haunts,
        look=look,
        voice=person.voice,
    )


def _filler(story: Story, person: Person, rnd: random.Random):  # type: ignore[no-untyped-def]  # noqa: ANN202
    """Fills the slots of acting texts for one person; places and partners come round in turn."""
    others = [other for other in story.people if other.id != person.id]
    rnd.shuffle(others)
    haunts = [place for place in (story.place(ident) for ident in person.haunts) if place is not None] or list(
        story.places[:2]
    )
    thing = _thing(person)
    turn = {"n": 0}

    def fill(text: str, at: str = "") -> str:
        other = others[turn["n"] % len(others)] if others else person
        place = story.place(at) or haunts[turn["n"] % len(haunts)]
        touch = place.touches[turn["n"] % len(place.touches)] if place.touches else ""
        hands = person.hands[turn["n"] % len(person.hands)] if person.hands else f"turns {thing} over"
        turn["n"] += 1
        table = {
            "g": person.given,
            "they": person.they,
            "They": capital(person.they),
            "them": person.them,
            "their": person.their,
            "self": person.self,
            "hero": story.hero.given,
            "their_hero": story.hero.their,
            "other": other.given,
            "them_other": other.them,
            "at": f"at {_inside(place.name)}",
            "At": f"At {_inside(place.name)}",
            "touch": touch,
            "hands": hands,
            "hands_cap": capital(hands),
            "want": person.want,
            "need": person.need,
            "flaw": person.flaw,
            "flaw_cap": capital(person.flaw),
            "flawed": f"{person.they} {person.flaw}",
            "flawed_cap": f"{person.given} {person.flaw}",
            "secret": person.secret,
            "thing": f"the {thing}",
            "tic": (person.tics[0].replace("…", "").strip(" ,:.") if person.tics else "well"),
        }
        text = text.replace("never sits with {their} back to {at}", "never sits with {their} back to the door {at}")
        return tidy(re.sub(r"\{(\w+)\}", lambda found: table.get(found[1], found[0]), text))

    return fill


def _inside(name: str) -> str:
    name = name.rsplit(", ", 1)[-1] if ", the " in name else name
    return name[0].lower() + name[1:] if name.startswith(("The ", "A ")) else name


def _thing(person: Person) -> str:
    if person.look is not None and person.look.accessories:
        return person.look.accessories[0]
    return ROLE_THINGS.get(person.role, DEFAULT_THING)[0]


def _several(texts: tuple[str, ...], count: int, rnd: random.Random, fill, person: Person) -> tuple[str, ...]:  # type: ignore[no-untyped-def]  # noqa: ANN001
    mixed = list(texts)
    rnd.shuffle(mixed)
    usable = [
        text for text in mixed if not ("{hero}" in text and person.hero) and not ("{tic}" in text and not person.tics)
    ]
    return tuple(fill(text) for text in usable[:count])


def _dealt(story: Story, person: Person, texts: tuple[str, ...], count: int) -> tuple[str, ...]:
    """Texts that nobody else of the cast gets, dealt from one deck."""
    deck = list(texts)
    stream(story.prompt, story.seed, f"deck {texts[0]}").shuffle(deck)
    at = [other.id for other in story.people].index(person.id) * count
    return tuple(deck[(at + step) % len(deck)] for step in range(count))


def _biometrics(story: Story, person: Person, look: FigureLook, rnd: random.Random, fill) -> Biometrics:  # type: ignore[no-untyped-def]  # noqa: ANN001
    low, high = acting.HEIGHTS[look.build]
    height = rnd.randint(low, high) + (6 if person.gender == "m" and look.build not in {"child", "teen"} else 0)
    marks = [
        _small(fill(rnd.choice(acting.FEATURES[feature]))) for feature in look.features if feature in acting.FEATURES
    ]
    if look.facial_hair != "none":
        marks.append(rnd.choice(acting.BEARDS[look.facial_hair]))
    eyes = tints.eyes(look.eyes)
    if look.species in acting.SHELLS:
        body = rnd.choice(acting.SHELLS[look.species]).replace("{metal}", tints.shell(look.species, look.skin))
        appearance = f"{capital(body)}. {capital(eyes)} {'lamps for' if look.species in _SHELLED else ''} eyes."
    else:
        hair = rnd.choice(acting.HAIR.get(look.hair, acting.HAIR["short"])).replace(
            "{shade}", tints.hair(look.hair_colour)
        )
        appearance = f"{capital(tints.skin(look.skin))} skin, {hair}; {eyes} eyes."
    age = str(person.age) if look.species not in _SHELLED else f"{person.age} years in service"
    return Biometrics(
        appearance=tidy(appearance),
        build=capital(rnd.choice(acting.BUILDS[look.build])),
        features=tidy(capital(listed(marks)) + ".") if marks else "A face that is hard to describe and easy to trust.",
        age=age,
        height=f"{height} cm",
    )


def _small(text: str) -> str:
    return text[0].lower() + text[1:]


def _wardrobe(look: FigureLook, rnd: random.Random) -> tuple[str, ...]:
    """A line for each garment, in the garment's own colour."""
    lines = []
    for piece in look.wardrobe:
        word = WORDS.get(piece.kind, piece.kind)
        phrase = f"{tints.cloth(piece.colour)} {word}"
        plural = word in {"trousers", "shorts", "shoes", "boots", "sneakers", "gloves"}
        line = capital(phrase if plural else with_article(phrase))
        manner = MANNERS.get(piece.kind)
        lines.append(f"{line}, {rnd.choice(manner)}" if manner else line)
    return tuple(tidy(line) for line in lines)


def _accessories(person: Person, rnd: random.Random) -> tuple[str, ...]:
    found = [
        capital(rnd.choice(PIECES[tool])) if tool in PIECES else capital(with_article(f"{tool} of {person.their} own"))
        for tool in (person.look.accessories if person.look else ())
    ]
    if person.role in ROLE_THINGS:
        found.append(capital(ROLE_THINGS[person.role][1]))
    return tuple(dict.fromkeys(found)) or (capital(DEFAULT_THING[1]),)


def _showcases(story: Story, person: Person, rnd: random.Random, fill) -> tuple[ShowcaseScene, ...]:  # type: ignore[no-untyped-def]  # noqa: ANN001
    lines = list(acting.LINES[person.diction])
    order = stream(story.prompt, story.seed, f"lines {person.diction}")
    order.shuffle(lines)
    mine = [other.id for other in story.people if other.diction == person.diction].index(person.id)
    made = []
    banks = (acting.SCENE_WANT, acting.SCENE_CLASH, acting.SCENE_ALONE)
    cast = [other.id for other in story.people]
    for at, bank in enumerate(banks):
        deck = list(range(len(bank)))
        stream(story.prompt, story.seed, f"scenes {at}").shuffle(deck)
        title, text, *moments = bank[deck[cast.index(person.id) % len(bank)]]
        where = person.haunts[at % len(person.haunts)] if person.haunts else story.places[0].id
        title, text, *moments = fill(" ¦ ".join((title, text, *moments)), where).split(" ¦ ")
        made.append(
            ShowcaseScene(
                title=capital(title),
                location=where,
                description=text,
                moments=tuple(capital(moment) for moment in moments),
                line=lines[(mine * 3 + at) % len(lines)],
            )
        )
    trade = TRADES.get(person.occupation)
    if trade is not None and person.role.startswith("hero"):
        made[0] = _trade_scene(person, trade.insight, made[0], fill)
    return tuple(made)


def _trade_scene(person: Person, insight: str, before: ShowcaseScene, fill) -> ShowcaseScene:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """A scene that turns on what only this trade sees."""
    text = fill(
        f"Everyone in the room has looked. {{g}} looks the way {person.their} trade taught {{them}}, and sees {insight}. {{touch}} {{They}} says nothing yet; {{they}} {{hands}}.",
        before.location,
    )
    return ShowcaseScene(
        title=f"What {person.given} Sees",
        location=before.location,
        description=text,
        moments=(
            f"{person.given} last to come in",
            "the look, held a beat too long",
            f"{person.given} {person.hands[0] if person.hands else 'turns away'}",
        ),
        line=before.line,
    )


def _animation(story: Story, person: Person, look: FigureLook, rnd: random.Random, fill) -> tuple[str, ...]:  # type: ignore[no-untyped-def]  # noqa: ANN001
    special = (
        acting.METAL_MOVES
        if look.species in _SHELLED
        else acting.FUR_MOVES
        if look.species in {"fox", "cat", "dog", "bear"}
        else ()
    )
    lines = [
        fill(rnd.choice(acting.GAITS[look.build])),
        *(fill(text) for text in _dealt(story, person, acting.MOVES, 2)),
    ]
    if special:
        lines.append(fill(rnd.choice(special)))
    return tuple(lines)


def _relations(story: Story, person: Person) -> dict[str, str]:
    """How somebody stands to the hero and to two others; the other side of it is in the other's document."""
    found: dict[str, str] = {}
    if not person.hero:
        found[story.hero.id] = capital(_stand(story, person))
    cast = [other for other in story.people if not other.hero]
    deck = list(range(len(acting.PAIRS)))
    stream(story.prompt, story.seed, "pairs").shuffle(deck)
    for at, first in enumerate(cast):
        second = cast[(at + 1) % len(cast)]
        pair = acting.PAIRS[deck[at % len(deck)]]
        for me, you, text in ((first, second, pair[0]), (second, first, pair[1])):
            if me.id == person.id and you.id != person.id:
                found[you.id] = capital(text.replace("{other}", you.given).replace("{them_other}", you.them))
    if person.hero:
        for other in story.people[1:4]:
            found[other.id] = _back(story, other)
    return found


def _back(story: Story, other: Person) -> str:
    deck = [
        f"Relies on {other.given} and calls it convenience",
        f"Has never once asked {other.given} how the day was",
        f"Lets {other.given} win small arguments, to save up",
        f"Tells {other.given} the truth in instalments",
        f"Would be lost without {other.given}, and behaves accordingly: badly",
        f"Keeps a chair for {other.given} and denies it",
        f"Suspects {other.given} on principle and trusts {other.them} by instinct",
    ]
    at = [person.id for person in story.people].index(other.id)
    return deck[(story.seed + len(story.prompt) + at) % len(deck)]
