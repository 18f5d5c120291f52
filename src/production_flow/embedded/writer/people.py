"""Who is in a show: the prompt's heroes and relations, and the kit's roles, with names, ages, wants and voices."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from production_flow.documents.voice import VoiceSpec
from production_flow.embedded.writer.awaited import AWAITED
from production_flow.embedded.writer.courtship import BELOVED
from production_flow.embedded.writer.grammar import definite
from production_flow.embedded.writer.hearts import Hearts
from production_flow.embedded.writer.herd import as_animal, is_herd, is_wild, kind_of
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import RELATIONS
from production_flow.embedded.writer.lexicon.worlds import CALLED, ROLES
from production_flow.embedded.writer.met import MET, seat_of
from production_flow.embedded.writer.model import Brief, Kit, Person, ProtagonistRead, Relation, RoleSpec
from production_flow.embedded.writer.names import BEASTS, WILD, Namer, culture_for, plain, slug
from production_flow.embedded.writer.origins import origin_of
from production_flow.embedded.writer.said import Said, told_looks
from production_flow.embedded.writer.settings.choice import beasts_of, setting_of
from production_flow.embedded.writer.surroundings import world_of
from production_flow.embedded.writer.terms import Gender
from production_flow.embedded.writer.traits import has_small_child
from production_flow.embedded.writer.wardrobe import Dealer, make_look
from production_flow.embedded.writer.wording import fill, gender_in, tidy_phrase
from production_flow.embedded.writer.years import APART, beside_elders, years_of

CAST = 6
"""People in a show with one hero; one more with several."""

_KIN = frozenset(
    {"brother", "sister", "twin", "sibling", "father", "mother", "son", "daughter", "grandmother", "grandfather"}
    | {"aunt", "uncle", "cousin", "niece", "nephew", "family"}
)
_OTHERS = re.compile(r"['\u2019]s? ")
"""How it is said whose kin somebody is who is not the hero's ("his wife's mother")."""

_SIBLINGS = frozenset({"brother", "sister", "twin", "triplet", "sibling", "cousin", "family", "daughter", "son"})
_PACE = {"clipped": 1.12, "gush": 1.2, "grand": 0.9, "formal": 0.92, "dry": 0.97, "warm": 1.0, "plain": 1.02}
_PITCH = {"broad": -0.5, "stout": -0.35, "tall": -0.15, "elder": -0.25, "slim": 0.15, "teen": 0.4, "child": 0.75}
_GROWN = 15
"""Years from which somebody's cares are those of the grown."""
_COURTING = frozenset({"suitor"})
"""Roles that nobody has beside a child."""
_COURTS = re.compile(r"\b(?:loved|kissed|proposed to|asked|courts?|courted|married) \{hero\}")
"""What is said of nobody beside a child."""
_AGES = {"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15}
_ANTIQUE = r"\b(?:\d+ (?:ad|bc|bce|ce)|ad \d+|ancient rome|roman empire|roman republic|gladiators?)\b"
"""How a sentence says that its Rome is the old one."""
_GREEN = frozenset({"student", "apprentice", "intern", "rookie", "waiter", "waitress", "junior", "new", "young"})
_WORN = frozenset({"disgraced", "former", "ex", "disbarred", "blind", "lonely", "broke"})
_WILD_SHARES = ("who digs for", "who keeps watch for", "who goes ahead of", "who comes last of")
_SHARES = ("who plans for", "who worries for", "who talks for", "who keeps the receipts of")
_RELATION_WANTS = ("to be asked first", "one talk without {hero}'s work in it", "to be told first, for once")
_BELOVED_WANTS = (
    "to be asked outright, once",
    "one evening that nobody has a use for",
    "to be seen before being thanked",
)
_BELOVED_NEEDS = (
    "to be told no and looked at all the same",
    "to say the worst of {self} first",
    "to stay after the music",
)
_BELOVED_FLAWS = ("makes light of whatever weighs on {them}", "is kind to everybody, so that nobody can tell")
_BELOVED_SECRETS = (
    "{they} saw {hero} first, and went round the block to be seen second",
    "{they} has said good night to {hero} out loud, to a wall",
)
_OF_AGE = 18
_RELATION_NEEDS = ("to see {hero} fail and stay", "to say what both step round", "to be forgiven unthanked")


def make_people(brief: Brief, kit: Kit, rnd: random.Random) -> tuple[Person, ...]:
    """The cast, heroes first."""
    casting = _Casting(brief, kit, rnd)
    people = _ranked([casting.hero(at, read) for at, read in enumerate(brief.protagonists)], brief, rnd)
    related = [read for read in brief.relations if read.species == "human" or read.tie]
    here = sum(read.tie != AWAITED for read in related)  # who is away takes nobody's seat
    count = CAST + (len(people) > 1) - len(people) - here
    people.extend(casting.relation(read, people[0]) for read in related)
    for role in casting.roles(max(3, count)):
        people.append(casting.part(role, people))
    cuts = {role.id: role.dress for role in kit.roles if role.dress}
    dealer = Dealer(brief, rnd, world_of(brief) or kit.manner.clothes, cuts)
    people = _distinct(people)
    said = {name: plain(name) for person in people for name in person.name.split() if not name.isascii()}
    told = told_looks(people, brief)
    return tuple(_dressed(person, at, dealer, said, told[at]) for at, person in enumerate(people))


class _Casting:
    """Deals names, hearts and ages over one cast."""

    def __init__(self, brief: Brief, kit: Kit, rnd: random.Random) -> None:
        self._brief = brief
        self._kit = kit
        self._rnd = rnd
        self._hearts = Hearts(brief, rnd)
        self._eldest = 0
        self._given_away: set[str] = set()
        self._in_laws = ""
        self._herd = is_herd(brief)
        species = brief.population or ("fox" if self._herd else _shared_species(brief))
        culture = culture_for(brief.place.culture, species, brief.era, brief.genre)
        if culture == "italy" and re.search(_ANTIQUE, f"{brief.period} {brief.raw}", re.IGNORECASE):
            culture = "rome"
        self._taken = tuple(hero.name.split()[0] for hero in brief.protagonists if hero.name)
        self._wild = is_wild(brief)
        self._namer = Namer(WILD if self._wild else culture, rnd, self._taken)
        self._abroad: dict[str, Namer] = {culture: self._namer}
        self._family = self._kin_name()

    def _kin_name(self) -> str:
        """The surname of heroes who are kin, or empty."""
        heroes = self._brief.protagonists
        words = {word for hero in heroes for word in re.findall(r"[a-z]+", f"{hero.phrase} {self._brief.group}")}
        if told := re.search(r"\bthe ([A-Z][\w'-]+) family\b", self._brief.group):
            return told[1]
        owners = [re.findall(r"\b([a-z]+)['\u2019]s\b", hero.phrase) for hero in heroes]
        if all(owners) and len(set(map(tuple, owners))) > 1:
            return ""  # the keeper's daughter and the smuggler's son
        if any(owners) and not all(owners):  # a governor's daughter is no kin of two pirates
            told_of = " ".join((*(hero.phrase for hero in heroes), self._brief.group))
            words = set(re.findall(r"[a-z]+", re.sub(r"\b[a-z]+['\u2019]s [a-z]+", "", told_of)))
        alike = len(heroes) > 1 and len({hero.phrase for hero in heroes}) == 1
        if alike and not words & (_SIBLINGS | {f"{word}s" for word in _SIBLINGS}):
            return ""  # four grandmothers are nobody's sisters
        if len(heroes) < 2 or not words & (_KIN | {f"{word}s" for word in _KIN}):
            return ""
        named = next((hero.name.split()[-1] for hero in heroes if " " in hero.name), "")
        return named or self._namer_of(heroes[0]).family()

    def _namer_of(self, read: ProtagonistRead) -> Namer:
        """Who names somebody: the people of the place, or those whom they come from."""
        origin = "" if self._brief.population or read.species != "human" else origin_of(read.phrase)
        if origin and origin not in self._abroad:
            self._abroad[origin] = Namer(origin, self._rnd, self._taken)
        return self._abroad.get(origin, self._namer)

    def hero(self, at: int, read: ProtagonistRead) -> Person:
        """One of the heroes."""
        spec = self._kit.hero
        robot = read.species in {"robot", "android"} and not self._brief.population
        namer = Namer("robot", self._rnd, self._taken) if robot else self._namer_of(read)
        first, _, last = read.name.partition(" ")
        gender = read.gender or (gender_of(first) if first else None) or self._alternate(at)
        given = first or namer.given(gender)
        surname = last if first else namer.of_gender(self._family or namer.family(), gender)
        self._namer.keep(given)
        child = read.age is not None and read.age < _GROWN
        return Person(
            id=slug(given) or f"hero-{at + 1}",
            name=f"{given} {surname}".strip(),
            given=given,
            gender=gender,
            role="hero" if at == 0 else f"hero{at + 1}",
            tags=spec.tags if at == 0 else ("ally", "family", "home", "hero"),
            description=_described(self._brief, at, read),
            want=self._hearts.one("want", spec, gender, given, child=child),
            need=self._hearts.one("need", spec, gender, given, child=child),
            flaw=self._hearts.one("flaw", spec, gender, given, child=child),
            secret=self._hearts.one("secret", spec, gender, given, child=child),
            diction=spec.diction if at == 0 else ("gush", "warm", "clipped")[(at - 1) % 3],
            tics=spec.tics if at == 0 else (),
            haunts=spec.haunts if at == 0 else tuple(reversed(spec.haunts)),
            hands=self._hearts.hands(spec, gender, given),
            species=read.species,
            age=self._age(at, read),
            occupation=read.occupation,
            origin=origin_of(read.phrase) if read.species == "human" else "",
        )

    def _age(self, at: int, read: ProtagonistRead) -> int:
        """Years of a hero: said, or those of kin of the first (a nephew is younger), or what goes with the trade."""
        band = RELATIONS.get(read.noun, ("", ""))[1] if at else ""
        if at == 0:
            self._eldest = read.age or self._hero_age(read)
            return self._eldest
        if read.age or band not in APART:
            return read.age or self._hero_age(read)
        low, high = (max(12 - 4 * (band == "child"), min(88, self._eldest + years)) for years in APART[band])
        return self._rnd.randint(low, high)

    def _alternate(self, at: int) -> Gender:
        """A gender by chance, or the other one than the hero's before."""
        chance: Gender = "f" if self._rnd.random() < 0.5 else "m"
        before = self._brief.protagonists[at - 1].gender if at else None
        if before is None:
            return chance if at == 0 else ("f" if at % 2 == 0 else "m")
        return "m" if before == "f" else "f"

    def _hero_age(self, read: ProtagonistRead) -> int:
        words = {read.noun, *read.traits}
        low, high = self._kit.hero.ages
        low, high = (22, 28) if words & _GREEN else (42, 56) if words & _WORN else (low, min(high, 62))
        low, high = (27, 41) if has_small_child(read.noun, self._brief.raw) else (low, high)
        low, high = beside_elders(self._brief.relations, low, high)
        kin = {RELATIONS.get(hero.noun, ("", ""))[1] for hero in self._brief.protagonists[1:]}
        low, high = (58, 66) if "child" in kin and read is self._brief.protagonists[0] else (low, high)
        return self._rnd.randint(low, high)

    def roles(self, count: int) -> list[RoleSpec]:
        """The roles of the cast: those a kit must have, then others, in the kit's order."""
        several = len(self._brief.protagonists) > 1
        taken = set(self._given_away)
        must = [role for role in self._kit.roles if role.must and not (several and role.id == "ally")]
        young = all(hero.age is not None and hero.age < _GROWN for hero in self._brief.protagonists)
        taken |= set(_COURTING) if young else set()
        others = [role for role in self._kit.roles if not role.must and role.id not in taken]
        self._rnd.shuffle(others)
        return sorted((must + others)[:count], key=self._kit.roles.index)

    def part(self, role: RoleSpec, people: list[Person]) -> Person:
        """Somebody in a role, of the gender that the cast has fewer of."""
        women = sum(person.gender == "f" for person in people)
        men = sum(person.gender == "m" for person in people)
        fewer: Gender = "f" if women < men or (women == men and self._rnd.random() < 0.5) else "m"
        return self._from_role(role, fewer, people[0], self._namer)

    def _from_role(self, role: RoleSpec, gender: Gender, hero: Person, namer: Namer) -> Person:
        brief, rnd = self._brief, self._rnd
        setting = setting_of(brief)
        known = ROLES.get((setting.id, role.id)) if setting is not None and not self._wild else None
        world = world_of(brief)
        descriptions, want = known or ROLES.get((world, role.id), (role.description, ""))
        descriptions = role.robot if brief.robots and role.robot else descriptions
        if hero.age < _GROWN:
            descriptions = tuple(text for text in descriptions if not _COURTS.search(text)) or descriptions
        description = rnd.choice(descriptions)
        gender = gender_in(description) or (gender if gender in role.genders else "f")
        given = namer.given(gender)
        told = re.search(rf"\b({'|'.join(_AGES)})\b", description) if role.id == "kid" else None
        age = rnd.randint(*role.ages)
        around = beasts_of(brief)
        species = kind_of(brief, self._kit, role.id, around) if self._herd else brief.population or "human"
        whole = as_animal(description, species) if self._herd else description
        return Person(
            id=slug(given) or role.id,
            name=f"{given} {namer.family(gender)}".strip(),
            given=given,
            gender=gender,
            role=role.id,
            tags=role.tags,
            description=tidy_phrase(fill(whole, gender, brief, hero.given)),
            want=fill(want, gender, brief, hero.given) or self._hearts.one("want", role, gender, hero.given),
            need=self._hearts.one("need", role, gender, hero.given),
            flaw=self._hearts.one("flaw", role, gender, hero.given),
            secret=self._hearts.one("secret", role, gender, hero.given),
            diction=role.diction,
            tics=role.tics,
            haunts=role.haunts,
            hands=self._hearts.hands(role, gender, hero.given),
            species=species,
            age=_AGES[told[1]] if told else age,
            occupation=role.occupation,
            called=CALLED.get((world, role.id), role.called),
            thing=role.thing,
        )

    def relation(self, read: Relation, hero: Person) -> Person:
        """Somebody of the prompt's, in the place of a kit role that may be family."""
        rnd, wanted = self._rnd, self._kit.manner.kin
        if read.tie == BELOVED:
            return self._beloved(read, hero)
        role = next((role for role in self._kit.roles if wanted in role.tags and not role.must), self._kit.roles[0])
        if read.tie == MET:
            role = seat_of(read, self._kit, rnd, self._given_away)
            self._given_away.add(role.id)
        gender: Gender = read.gender or ("f" if rnd.random() < 0.5 else "m")
        first, _, last = read.name.partition(" ")
        given = first or self._namer.given(gender)
        noun = read.noun.split()[-1]
        own = hero.name.partition(" ")[2] if noun in _KIN and not _OTHERS.search(read.phrase) else self._namer.family()
        own = self._in_laws = (self._in_laws or own) if noun in _KIN and read.tie == MET else own
        surname = last or ("" if read.species in BEASTS else self._namer.of_gender(own, gender))
        person = self._from_role(role, gender, hero, Namer("england", random.Random(0)))
        return replace(
            person,
            id=slug(given) or "relation",
            name=f"{given} {surname}".strip(),
            given=given,
            gender=gender,
            tags=(*person.tags, *([read.tie] if read.tie else []), *(["said"] if read.tie == MET else [])),
            description=_told(read, hero),
            want=fill(rnd.choice(_RELATION_WANTS), gender, self._brief, hero.given),
            need=fill(rnd.choice(_RELATION_NEEDS), gender, self._brief, hero.given),
            species=read.species if read.tie else hero.species if self._herd and noun in _KIN else person.species,
            age=rnd.randint(*years_of(read, hero.age)),
            occupation=TRADE_OF.get(noun, "") if read.tie == MET else person.occupation,
            called="whom it is all for" if read.tie == AWAITED else "" if read.tie == MET else person.called,
        )

    def _beloved(self, read: Relation, hero: Person) -> Person:
        """Whoever the hero courts: somebody of about the hero's years, with a heart of their own."""
        rnd = self._rnd
        others = [role for role in self._kit.roles if not role.must and not {"kid", "elder"} & set(role.tags)]
        role = next((role for role in others if role.id in _COURTING), rnd.choice(others or self._kit.roles[-1:]))
        self._given_away.add(role.id)
        first, _, last = read.name.partition(" ")
        other: Gender = "m" if hero.gender == "f" else "f"
        told = read.gender or (gender_of(first) if first else None) or gender_in(read.noun)
        gender: Gender = told if told in {"f", "m"} else other
        robot = read.species in {"robot", "android"} and not self._brief.population
        namer = Namer("robot", rnd, self._taken) if robot else self._namer
        given = first or namer.given(gender)
        surname = "" if robot else last or self._namer.of_gender(self._namer.family(), gender)
        person = self._from_role(role, gender, hero, Namer("england", random.Random(0)))
        near = (max(_OF_AGE, hero.age - 7), max(_OF_AGE + 4, hero.age + 7))
        return replace(
            person,
            id=slug(given) or "beloved",
            name=f"{given} {surname}".strip(),
            given=given,
            gender=gender,
            tags=(*person.tags, BELOVED, "said"),
            description=_told(read, hero),
            want=fill(rnd.choice(_BELOVED_WANTS), gender, self._brief, hero.given),
            need=fill(rnd.choice(_BELOVED_NEEDS), gender, self._brief, hero.given),
            flaw=fill(rnd.choice(_BELOVED_FLAWS), gender, self._brief, hero.given),
            secret=fill(rnd.choice(_BELOVED_SECRETS), gender, self._brief, hero.given),
            species=read.species,
            age=rnd.randint(*(years_of(read, hero.age) if read.band else near)),
            called="the one it is about",
        )


def _told(read: Relation, hero: Person) -> str:
    """Who somebody is to the hero, or what the sentence calls them."""
    if not read.tie:
        return f"{hero.given}'s {read.noun}" + (f", {read.phrase}" if read.phrase else "")
    return re.sub(r"^(?:her|his|their)\b", f"{hero.given}'s", read.phrase) or f"whom {hero.given} cannot forget"


def _ranked(heroes: list[Person], brief: Brief, rnd: random.Random) -> list[Person]:
    """Heroes who are alike, close in age, the eldest first; twins of one age."""
    if len(heroes) < 2 or len({read.phrase for read in brief.protagonists}) > 1:
        return heroes
    step = 0 if "twin" in brief.protagonists[0].phrase else 1
    age, made = max(hero.age for hero in heroes), []
    for hero in heroes:
        made.append(replace(hero, age=age))
        age = max(6, age - step * rnd.randint(1, 6 if age > _GROWN else 1))
    return made


def _shared_species(brief: Brief) -> str:
    """The animal that every hero is, if they are one."""
    kinds = {"" if hero.noun.startswith(("were", "dragon")) else hero.species for hero in brief.protagonists}
    kind = kinds.pop() if len(kinds) == 1 else ""
    return kind if kind in BEASTS else ""


def _described(brief: Brief, at: int, read: ProtagonistRead) -> str:
    """The hero's phrase; one of several gets their place among them."""
    count = len(brief.protagonists)
    alike = len({hero.phrase for hero in brief.protagonists}) == 1
    if count < 2 or read.name or not brief.group or not alike:
        return read.phrase
    if read.phrase.startswith("a member of"):
        shares = _WILD_SHARES if is_wild(brief) else _SHARES
        group = definite(read.phrase.removeprefix("a member of "))
        return f"{shares[at % len(shares)]} {group.split(' of ')[0] if at else group}"
    ranks = ("elder",) if count == 2 else ("first", "second", "third", "fourth", "fifth")
    last = "younger" if count == 2 else "last"
    return f"the {ranks[min(at, len(ranks) - 1)] if at < count - 1 else last} of {brief.group}"


def _distinct(people: list[Person]) -> list[Person]:
    """The same people with ids that differ."""
    seen: set[str] = set()
    made = []
    for person in people:
        ident, number = person.id, 2
        while ident in seen:
            ident, number = f"{person.id}-{number}", number + 1
        seen.add(ident)
        made.append(replace(person, id=ident))
    return made


def _dressed(person: Person, at: int, dealer: Dealer, said: dict[str, str], told: Said) -> Person:
    """Somebody with a look and a voice of their own."""
    look = make_look(person, dealer, told)
    pitch = _PITCH.get(look.build, 0.0) + (at % 3 - 1) * 0.12
    voice = VoiceSpec(
        presentation=look.presentation,
        age=person.age,
        diction=person.diction,
        number=at,
        pitch=max(-1.0, min(1.0, round(pitch, 2))),
        pace=round(_PACE[person.diction] * (0.94 if person.age >= 70 else 1.0), 2),
        say=said,
        effect="robot" if person.species in {"robot", "android"} else "none",
    )
    return replace(person, look=look, voice=voice)
