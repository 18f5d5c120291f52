"""The cast as seeds, and each character as a full document."""

from __future__ import annotations

import random

from production_flow.documents.cast import Biometrics, Cast, Character, CharacterSeed
from production_flow.documents.look import FigureLook
from production_flow.documents.scene import SetPlace
from production_flow.embedded.writer import tints
from production_flow.embedded.writer.features import AIDS
from production_flow.embedded.writer.goals import WANTED, goal_of
from production_flow.embedded.writer.grammar import capital, listed, tidy, verb_phrase
from production_flow.embedded.writer.kits.noir.unpaid import ASKED
from production_flow.embedded.writer.lexicon import acting
from production_flow.embedded.writer.lexicon.dress import MANNERS, PIECES, cut_of, word_of
from production_flow.embedded.writer.lexicon.settings import BEFALLEN, REGARDS, TASKS
from production_flow.embedded.writer.model import Person, Story
from production_flow.embedded.writer.showcases import showcases
from production_flow.embedded.writer.slots import Filler, filled, place_words, put
from production_flow.embedded.writer.story import stream
from production_flow.embedded.writer.things import set_of

_SHELLED = frozenset({"robot", "android"})
_FURRED = frozenset({"fox", "cat", "dog", "bear", "rabbit", "mouse", "wolf", "lion"})
_THING = ("folded letter", "folded letter, carried soft")
"""What somebody is never without whose role says nothing of it: as a noun, and as it is carried."""
_SUMMARIES = (
    "{They} {flaw}.",
    "Wants {want}; needs {need}.",
    "{g} wants {want}.",
    "Asked, {g} says: {want}.",
    "But {they} {flaw}.",
    "{g}, who {flaw}, wants {want}.",
    "{g} needs {need}.",
)


def write_cast(story: Story) -> Cast:
    """The seeds of everybody, the heroes first."""
    return Cast(characters=tuple(_seed(story, person) for person in story.people))


def _seed(story: Story, person: Person) -> CharacterSeed:
    rnd = stream(story.prompt, story.seed, f"seed {person.role}")
    return CharacterSeed(
        id=person.id,
        name=person.name,
        role=role_line(person),
        summary=_summary(story, person, rnd),
        vibe=_vibe(story, person),
    )


def _vibe(story: Story, person: Person) -> str:
    """The person in a phrase; people with one diction get different ones."""
    options = list(acting.VIBES[person.diction])
    stream(story.prompt, story.seed, f"vibes {person.diction}").shuffle(options)
    same = [other.id for other in story.people if other.diction == person.diction]
    return options[same.index(person.id) % len(options)]


def role_line(person: Person) -> str:
    """What somebody is in the show, in a few words ("protagonist, a retired chef")."""
    if person.role.startswith("hero"):
        return f"protagonist, {person.description}"
    return person.called or "in the middle of it"


def _summary(story: Story, person: Person, rnd: random.Random) -> str:
    what, hero = person.description, person.role.startswith("hero")
    name = f"{person.name}, {person.age}," if hero else f"{person.name},"
    if what.startswith("who "):
        first = f"{name.removesuffix(',') if not hero else name} is the one {what}."
    else:
        first = f"{name} is {what}." if hero else f"{name} {what}."
    wanted = WANTED.match(story.brief.deed.infinitive) is not None
    words = {
        "They": capital(person.they),
        "they": person.they,
        "g": person.given,
        "flaw": person.flaw,
        "want": person.want,
        "need": person.need,
        "inf": goal_of(story.brief.deed) if wanted else story.brief.deed.infinitive,
        "does": verb_phrase(story.brief.deed.infinitive, "third"),
        **place_words(story.brief),
    }
    last = (
        rnd.choice(BEFALLEN if story.brief.deed.befalls and not wanted else TASKS)
        if person.hero
        else f"{person.given} {_stand(story, person)}."
    )
    return filled(f"{first} {rnd.choice(_SUMMARIES)} {last}", words)


def _stand(story: Story, person: Person) -> str:
    """How somebody stands to the hero."""
    key = "hero" if person.role.startswith("hero") else "asked" if person.called == ASKED else person.role
    options = acting.RELATIONS.get(key, acting.RELATIONS["neighbour"])
    text = stream(story.prompt, story.seed, f"stand {person.role}").choice(options)
    hero = story.hero
    words = {"hero": hero.given, "them_hero": hero.them, "their_hero": hero.their, "self": person.self}
    return put(text, words)


def write_character(story: Story, ident: str) -> Character | None:
    """The document of one of the cast; None where nobody has that id."""
    person = story.person(ident)
    if person is None or person.look is None:
        return None
    rnd = stream(story.prompt, story.seed, f"character {person.role}")
    fill = Filler(story, person, thing_of(person), rnd)
    seed = _seed(story, person)
    return Character(
        id=person.id,
        name=person.name,
        role=seed.role,
        summary=seed.summary,
        vibe=seed.vibe,
        biometrics=_biometrics(person, person.look, rnd, fill),
        wardrobe=_wardrobe(person.look, rnd),
        accessories=_accessories(person),
        distinctive_traits=(
            *_own(acting.OWN_TRAITS, 2, rnd, fill, person),
            *(fill(text) for text in _dealt(story, person, acting.TRAITS, 2)),
        ),
        performance_notes=(
            rnd.choice(acting.SPEECH[person.diction]),
            *_own(acting.OWN_NOTES, 2, rnd, fill, person),
            *(fill(text) for text in _dealt(story, person, acting.NOTES, 1)),
        ),
        showcase_scenes=showcases(story, person, fill),
        animation=_animation(story, person, person.look, rnd, fill),
        want=person.want,
        need=person.need,
        flaw=person.flaw,
        secret=person.secret,
        relations=_relations(story, person),
        haunts=person.haunts,
        look=person.look,
        home=_home(story, person),
        voice=person.voice,
    )


def _home(story: Story, person: Person) -> SetPlace | None:
    """The first of the places where they are found, as a picture shows it."""
    place = next((found for ident in person.haunts if (found := story.place(ident)) is not None), None)
    return set_of(place, story.brief.era) if place is not None else None


def thing_of(person: Person) -> str:
    """The one thing somebody is never without, as a noun."""
    tools = [tool for tool in person.look.accessories if tool not in AIDS] if person.look is not None else []
    if tools:
        return tools[0]
    return (person.thing or _THING)[0]


def _own(texts: tuple[str, ...], count: int, rnd: random.Random, fill: Filler, person: Person) -> tuple[str, ...]:
    """Texts that hang on the person's own words."""
    usable = [
        text
        for text in rnd.sample(texts, len(texts))
        if not ("{hero}" in text and person.hero) and not ("{tic}" in text and not person.tics)
    ]
    return tuple(fill(text) for text in usable[:count])


def _dealt(story: Story, person: Person, texts: tuple[str, ...], count: int) -> tuple[str, ...]:
    """Texts that nobody else of the cast gets, dealt from one deck."""
    deck = list(texts)
    stream(story.prompt, story.seed, f"deck {texts[0]}").shuffle(deck)
    at = [other.id for other in story.people].index(person.id) * count
    return tuple(deck[(at + step) % len(deck)] for step in range(count))


def _biometrics(person: Person, look: FigureLook, rnd: random.Random, fill: Filler) -> Biometrics:
    low, high = acting.HEIGHTS[look.build]
    if person.age < 12:
        low, high = 72 + 6 * person.age, 78 + 6 * person.age
    height = rnd.randint(low, high) + (6 if person.gender == "m" and look.build not in {"child", "teen"} else 0)
    marks = [fill(rnd.choice(acting.FEATURES[mark])) for mark in look.features if mark in acting.FEATURES]
    if look.facial_hair != "none":
        marks.append(rnd.choice(acting.BEARDS[look.facial_hair]))
    marks = [mark[0].lower() + mark[1:] for mark in marks]
    return Biometrics(
        appearance=_appearance(look, rnd),
        build=capital(fill(rnd.choice(acting.BUILDS[look.build]))),
        features=tidy(f"{capital(listed(marks))}.") if marks else "A face that is hard to describe and easy to trust.",
        age=f"{person.age} years in service" if look.species in _SHELLED else str(person.age),
        height=f"{height} cm",
    )


def _appearance(look: FigureLook, rnd: random.Random) -> str:
    eyes = tints.eyes(look.eyes)
    if look.species != "human":
        body = rnd.choice(acting.SHELLS.get(look.species, acting.SHELLS["object"])).replace(
            "{metal}", tints.shell(look.species, look.skin)
        )
        lamps = "lamps for eyes" if look.species in _SHELLED else "eyes"
        return tidy(f"{capital(body)}. {capital(eyes)} {lamps}.")
    hair = rnd.choice(acting.HAIR.get(look.hair, acting.HAIR["short"]))
    return tidy(
        f"{capital(tints.skin(look.skin))} skin, {hair.replace('{shade}', tints.hair(look.hair_colour))}; {eyes} eyes."
    )


def _wardrobe(look: FigureLook, rnd: random.Random) -> tuple[str, ...]:
    """A line for each garment, in the garment's own colour."""
    lines = []
    for piece in look.wardrobe:
        phrase = f"{tints.cloth(piece.colour)} {word_of(piece.kind)}"
        manner = MANNERS.get(cut_of(piece.kind))
        lines.append(capital(f"{phrase}, {rnd.choice(manner)}" if manner else phrase))
    return tuple(lines)


def _accessories(person: Person) -> tuple[str, ...]:
    tools = person.look.accessories if person.look is not None else ()
    found = [capital(PIECES.get(tool) or f"{tool} of {person.their} own") for tool in tools]
    if person.thing is not None:
        found.append(capital(person.thing[1]))
    return tuple(dict.fromkeys(found)) or (capital(_THING[1]),)


def _animation(story: Story, person: Person, look: FigureLook, rnd: random.Random, fill: Filler) -> tuple[str, ...]:
    lines = [fill(rnd.choice(acting.GAITS[look.build]))]
    lines.extend(fill(text) for text in _dealt(story, person, acting.MOVES, 2))
    if look.species in _SHELLED:
        lines.append(fill(rnd.choice(acting.METAL_MOVES)))
    elif look.species in _FURRED:
        lines.append(fill(rnd.choice(acting.FUR_MOVES)))
    return tuple(lines)


def _relations(story: Story, person: Person) -> dict[str, str]:
    """How somebody stands to the hero and to two others; the other side of it is in the other's document."""
    if person.hero:
        deck = list(REGARDS)
        stream(story.prompt, story.seed, "regards").shuffle(deck)
        return {
            other.id: capital(filled(text, {"other": other.given, "them_other": other.them}))
            for other, text in zip(story.people[1:5], deck, strict=False)
        }
    found = {story.hero.id: capital(_stand(story, person))}
    others = [other for other in story.people if not other.hero]
    deck_of_pairs = list(acting.PAIRS)
    stream(story.prompt, story.seed, "pairs").shuffle(deck_of_pairs)
    for at, first in enumerate(others):
        second = others[(at + 1) % len(others)]
        for me, you, text in zip((first, second), (second, first), deck_of_pairs[at % len(deck_of_pairs)], strict=True):
            if me.id == person.id != you.id:
                found[you.id] = capital(filled(text, {"other": you.given, "them_other": you.them, "them_me": me.them}))
    return found
