"""Who is in a show: the prompt's heroes and relations, and the kit's roles, with names, ages, wants and voices."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from production_flow.documents.voice import VoiceSpec
from production_flow.embedded.writer.grammar import tidy, without_article
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.words import FEMALE, MALE
from production_flow.embedded.writer.lexicon.worlds import ROLES
from production_flow.embedded.writer.model import Brief, Gender, Kit, Person, ProtagonistRead, Relation, RoleSpec
from production_flow.embedded.writer.names import Namer, culture_for, slug
from production_flow.embedded.writer.places import world_of
from production_flow.embedded.writer.wardrobe import Dealer, make_look

CAST = 6
"""People in a show with one hero; one more with several."""

_KIN = frozenset(
    [
        "brother",
        "sister",
        "twin",
        "sibling",
        "father",
        "mother",
        "son",
        "daughter",
        "grandmother",
        "grandfather",
        "aunt",
        "uncle",
        "cousin",
        "niece",
        "nephew",
        "family",
    ]
)
_PACE = {"clipped": 1.12, "gush": 1.2, "grand": 0.9, "formal": 0.92, "dry": 0.97, "warm": 1.0, "plain": 1.02}
_BANDS = {"child": (9, 12), "young": (18, 26), "older": (48, 60), "old": (68, 78), "": (28, 52)}


def make_people(brief: Brief, kit: Kit, rnd: random.Random) -> tuple[Person, ...]:
    """The cast, heroes first."""
    namer = Namer(
        culture_for(brief.place.culture, brief.population or _hero_table(brief), brief.era, brief.genre),
        rnd,
        _taken(brief),
    )
    dealer = Dealer(brief, rnd, world_of(brief))
    family = _family_name(brief, namer)
    people = [_hero(brief, kit, at, read, namer, family, rnd) for at, read in enumerate(brief.protagonists)]
    roles = _roles(brief, kit, rnd, CAST + (len(people) > 1) - len(people) - len(brief.relations))
    people.extend(
        _relation(brief, kit, read, people[0], namer, rnd) for read in brief.relations if read.species == "human"
    )
    for role in roles:
        gender = _role_gender(people, rnd)
        people.append(_from_role(brief, role, gender, people[0], namer, rnd))
    people = _distinct_ids(people)
    return tuple(_dressed(person, at, dealer) for at, person in enumerate(people))


def _hero_table(brief: Brief) -> str:
    species = brief.protagonists[0].species
    return (
        species
        if species in {"fox", "cat", "dog", "bear"} and len({hero.species for hero in brief.protagonists}) == 1
        else ""
    )


def _taken(brief: Brief) -> tuple[str, ...]:
    return tuple(hero.name.split()[0] for hero in brief.protagonists if hero.name)


def _family_name(brief: Brief, namer: Namer) -> str:
    """The surname of heroes who are kin, or empty."""
    kin = any(
        re.search(rf"\b(?:{'|'.join(sorted(_KIN))})s?\b", f"{hero.phrase} {brief.group}") for hero in brief.protagonists
    )
    named = next((hero.name.split()[-1] for hero in brief.protagonists if " " in hero.name), "")
    if len(brief.protagonists) > 1 and kin:
        return named or namer.family()
    return ""


def _hero(
    brief: Brief, kit: Kit, at: int, read: ProtagonistRead, namer: Namer, family: str, rnd: random.Random
) -> Person:
    spec = kit.hero
    if read.species in {"robot", "android"} and not brief.population:
        namer = Namer("robot", rnd, _taken(brief))
    gender: Gender = (
        read.gender or (gender_of(read.name.split()[0]) if read.name else None) or _alternate(brief, at, rnd)
    )
    given = read.name.split()[0] if read.name else namer.given(gender)
    surname = " ".join(read.name.split()[1:]) if read.name else family or namer.family()
    name = namer.full(given, surname) if surname else (read.name or given)
    age = read.age or _trade_age(read, rnd, spec.ages)
    return Person(
        id=slug(given) or f"hero-{at + 1}",
        name=name,
        given=given,
        gender=gender,
        role="hero" if at == 0 else f"hero{at + 1}",
        tags=spec.tags if at == 0 else ("ally", "family", "home", "hero"),
        description=_described(brief, at, read),
        want=_pick(spec.want, gender, brief, rnd, at),
        need=_pick(spec.need, gender, brief, rnd, at),
        flaw=_pick(spec.flaw, gender, brief, rnd, at),
        secret=_pick(spec.secret, gender, brief, rnd, at),
        diction=spec.diction if at == 0 else ("gush", "warm", "clipped")[(at - 1) % 3],
        tics=spec.tics if at == 0 else (),
        haunts=spec.haunts if at == 0 else tuple(reversed(spec.haunts)),
        hands=tuple(fill(hand, gender, brief) for hand in spec.hands),
        species=read.species,
        age=age,
        occupation=read.occupation,
    )


_SHARES = (
    "who does the planning for",
    "who does the worrying for",
    "who does the talking for",
    "who keeps the receipts of",
)


def _described(brief: Brief, at: int, read: ProtagonistRead) -> str:
    """The hero's phrase; one of several gets their place among them."""
    count = len(brief.protagonists)
    if count < 2 or read.name or not brief.group or len({hero.phrase for hero in brief.protagonists}) > 1:
        return read.phrase
    if read.phrase.startswith("a member of"):
        return f"{_SHARES[at % len(_SHARES)]} {read.phrase.removeprefix('a member of ')}"
    if count == 2:
        return f"the {('elder', 'younger')[at]} of {brief.group}"
    return f"the {('first', 'second', 'third', 'last')[at if at < count - 1 else 3]} of {brief.group}"


def _alternate(brief: Brief, at: int, rnd: random.Random) -> Gender:
    first: Gender = "f" if rnd.random() < 0.5 else "m"
    if at == 0:
        return first
    before = brief.protagonists[at - 1].gender
    return "m" if before == "f" else "f" if before == "m" else ("f", "m")[at % 2]


def _trade_age(read: ProtagonistRead, rnd: random.Random, ages: tuple[int, int]) -> int:
    low, high = ages
    if read.noun in {"student", "apprentice", "intern", "rookie", "waiter", "waitress"} or {
        "junior",
        "new",
        "young",
    } & set(read.traits):
        low, high = 22, 28
    if {"disgraced", "former", "ex", "disbarred", "blind", "lonely", "broke"} & set(read.traits):
        low, high = 42, 56
    return rnd.randint(low, min(high, 62))


def _pick(options: tuple[str, ...], gender: Gender, brief: Brief, rnd: random.Random, at: int = 0) -> str:
    """One of the variants with its pronouns filled in."""
    text = options[(rnd.randrange(len(options)) + at) % len(options)]
    return fill(text, gender, brief)


def fill(text: str, gender: Gender, brief: Brief, hero: str = "") -> str:
    """A kit text with the pronouns of a person, the hero's name and the place."""
    words = {"f": ("she", "her", "her", "herself"), "m": ("he", "him", "his", "himself")}.get(
        gender, ("they", "them", "their", "themself")
    )
    for slot, word in zip(("they", "them", "their", "self"), words, strict=True):
        text = text.replace(f"{{{slot}}}", word)
    text = re.sub(r"\b(she|he) (already |never |only )?(own|know|keep|like|have)\b(?!ing)", _agree, text)
    text = text.replace("{hero}", hero or "the detective").replace("{place}", brief.place.short)
    if gender == "n":
        for wrong, right in (
            ("they has", "they have"),
            ("they is", "they are"),
            ("they was", "they were"),
            ("they cannot", "they cannot"),
        ):
            text = text.replace(wrong, right)
        text = re.sub(
            r"\bthey (knows|keeps|signs|began|likes|works|writes|reads|sends|bets)\b",
            lambda found: f"they {found[1].rstrip('s')}",
            text,
        )
    return text


def _agree(found: re.Match[str]) -> str:
    return f"{found[1]} {found[2] or ''}{'has' if found[3] == 'have' else found[3] + 's'}"


def _roles(brief: Brief, kit: Kit, rnd: random.Random, count: int) -> list[RoleSpec]:
    """The roles of the cast: those a kit must have, then others, in the kit's order."""
    count = max(3, count)
    must = [role for role in kit.roles if role.must]
    others = [role for role in kit.roles if not role.must]
    rnd.shuffle(others)
    if len(brief.protagonists) > 1:
        must = [role for role in must if role.id != "ally"] if kit.id == "noir" else must
    chosen = (must + others)[: max(count, min(len(must), 3))]
    return sorted(chosen, key=kit.roles.index)


def _role_gender(people: list[Person], rnd: random.Random) -> Gender:
    women = sum(person.gender == "f" for person in people)
    men = sum(person.gender == "m" for person in people)
    if women == men:
        return "f" if rnd.random() < 0.5 else "m"
    return "f" if women < men else "m"


def gender_in(text: str) -> Gender | None:
    """The gender that a description decides ("a widow by rumour", "the squire, who has his paper read"), or None."""
    for word in re.findall(r"[a-z]+", text.lower()):
        if word in FEMALE or word in {"she", "her", "herself", "woman", "bride", "daughter", "matron"}:
            return "f"
        if word in MALE or word in {"he", "his", "himself", "man", "squire", "nephew"}:
            return "m"
    return None


def _from_role(brief: Brief, role: RoleSpec, gender: Gender, hero: Person, namer: Namer, rnd: random.Random) -> Person:
    descriptions, want = ROLES.get((world_of(brief), role.id), (role.description, ""))
    if brief.robots and role.robot:
        descriptions = role.robot
    description = rnd.choice(descriptions)
    gender = gender_in(description.replace("{their}", "")) or (gender if gender in role.genders else "f")
    given = namer.given(gender)
    age = rnd.randint(*role.ages)
    age_said = (
        re.search(
            r"\b(?<!four )(ten|eleven|twelve|thirteen|fourteen|fifteen)\b(?!-oh| faiths| ministers| mules)", description
        )
        if role.id == "kid"
        else None
    )
    if age_said:
        age = {"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15}[age_said[1]]
    species = brief.population or "human"
    hero_name = hero.given
    return Person(
        id=slug(given) or role.id,
        name=namer.full(given, namer.family()),
        given=given,
        gender=gender,
        role=role.id,
        tags=role.tags,
        description=tidy_phrase(fill(description, gender, brief, hero_name)),
        want=fill(want, gender, brief, hero_name) if want else _pick(role.want, gender, brief, rnd),
        need=_pick(role.need, gender, brief, rnd),
        flaw=_pick(role.flaw, gender, brief, rnd),
        secret=_pick(role.secret, gender, brief, rnd),
        diction=role.diction,
        tics=role.tics,
        haunts=role.haunts,
        hands=tuple(fill(hand, gender, brief, hero_name) for hand in role.hands),
        species=species,
        age=age,
        occupation=role.occupation,
    )


def tidy_phrase(text: str) -> str:
    """A phrase with the right articles and no capital."""
    made = tidy(text)
    return made[:1].lower() + made[1:] if text[:1].islower() else made


def _relation(brief: Brief, kit: Kit, read: Relation, hero: Person, namer: Namer, rnd: random.Random) -> Person:
    """Somebody of the prompt's, in the place of a kit role that may be family."""
    wanted = "family" if kit.id == "noir" else "home"
    role = next((role for role in kit.roles if wanted in role.tags and not role.must), kit.roles[0])
    gender: Gender = read.gender or ("f" if rnd.random() < 0.5 else "m")
    given = read.name.split()[0] if read.name else namer.given(gender)
    kin = read.noun.split()[-1] in _KIN and "husband" not in read.noun and "wife" not in read.noun
    surname = " ".join(read.name.split()[1:]) or (" ".join(hero.name.split()[1:]) if kin else namer.family())
    low, high = _BANDS[read.band]
    if read.band in {"older", "old"}:
        low, high = max(low, hero.age + 20), max(high, hero.age + 30)
    if read.band in {"young", "child"}:
        low, high = min(low, max(6, hero.age - 30)), min(high, max(8, hero.age - 20))
    person = _from_role(brief, role, gender, hero, Namer("england", random.Random(0)), rnd)
    what = f"{hero.given}'s {read.noun}" + (f", {read.phrase}" if read.phrase else "")
    return replace(
        person,
        id=slug(given) or "relation",
        name=f"{given} {surname}".strip(),
        given=given,
        gender=gender,
        role=role.id,
        description=what,
        want=fill(
            rnd.choice(
                (
                    "to be asked before it is decided",
                    "one conversation that is not about {hero}'s work",
                    "to be told first, for once",
                )
            ),
            gender,
            brief,
            hero.given,
        ),
        need=fill(
            rnd.choice(
                (
                    "to see {hero} fail and stay",
                    "to say the sentence they both step round",
                    "to be forgiven without being thanked",
                )
            ),
            gender,
            brief,
            hero.given,
        ),
        age=rnd.randint(min(low, high), max(low, high)),
    )


def _distinct_ids(people: list[Person]) -> list[Person]:
    seen: set[str] = set()
    made = []
    for person in people:
        ident, number = person.id, 2
        while ident in seen:
            ident, number = f"{person.id}-{number}", number + 1
        seen.add(ident)
        made.append(replace(person, id=ident))
    return made


def _dressed(person: Person, at: int, dealer: Dealer) -> Person:
    look = make_look(person.id, person.species, person.gender, person.age, person.role, person.occupation, dealer)
    deep = {"broad": -0.5, "stout": -0.35, "tall": -0.15, "elder": -0.25, "slim": 0.15, "teen": 0.4, "child": 0.75}
    voice = VoiceSpec(
        presentation=look.presentation,
        age=person.age,
        diction=person.diction,
        number=at,
        pitch=max(-1.0, min(1.0, round(deep.get(look.build, 0.0) + (at % 3 - 1) * 0.12, 2))),
        pace=round(_PACE[person.diction] * (0.94 if person.age >= 70 else 1.0), 2),
        effect="robot" if person.species in {"robot", "android"} else "none",
    )
    return replace(person, look=look, voice=voice)


def short_description(person: Person) -> str:
    """The description as a noun phrase without article, for a role line."""
    return without_article(person.description)
