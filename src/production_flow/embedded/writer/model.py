"""What the writers' room agrees on: the brief, the people, the places, the objects, and what a genre kit gives.

    prompt -> Brief -> (with a Kit) Story -> every document of the show

All of it is frozen; a change (somebody was renamed) makes a new value. Ids are forever: a person's id, a
place's id (its function in the kit: `office`, `bar`, `kitchen`, ...), a prop's id.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from production_flow.documents.look import Colour, FigureLook
from production_flow.documents.voice import Register, VoiceSpec
from production_flow.embedded.writer.lexicon.localities import LANDS
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.sites import PlaceSpec, PlaceTemplate
from production_flow.embedded.writer.terms import Gender, KitId


@dataclass(frozen=True)
class ProtagonistRead:
    """Somebody the prompt is about.

    Args:
        phrase: Noun phrase with its article ("a retired chef").
        noun: Its head ("chef").
        name: The name that the prompt gives, or empty.
        occupation: Id of an occupation in the lexicon, or empty.
        gender: f, m or n where the prompt says so, or None.
        age: Years where the prompt says so, or None.
        species: `human` unless the prompt says otherwise.
        traits: Adjectives and the like ("retired", "blind").
        said: False where the reader guessed that there is such a person.
    """

    phrase: str
    noun: str
    name: str = ""
    occupation: str = ""
    gender: Gender | None = None
    age: int | None = None
    species: str = "human"
    traits: tuple[str, ...] = ()
    said: bool = True


@dataclass(frozen=True)
class Deed:
    """What the protagonist does, in the forms that sentences need.

    Args:
        infinitive: "solve crimes" (as after "must").
        third: "solves crimes".
        plain: As the prompt joined it: `must` ("must solve crimes") or `does` ("solves crimes").
        gerund: "solving crimes".
        matter: What it is about as a noun phrase that can be read, hidden, or found ("her brother's name").
        said: False where the reader guessed it from genre and trade.
    """

    infinitive: str
    third: str
    gerund: str
    matter: str
    said: bool = True
    plain: str = "must"

    @property
    def befalls(self) -> bool:
        """Whether it happens to somebody rather than being their task ("fall in love"): nobody must do it."""
        verb = next((word for word in self.infinitive.split() if not word.endswith("ly")), "")
        if self.infinitive.startswith("find out") or (self.said and self.plain == "must"):
            return False
        return verb in {
            *("fall", "work", "live", "know", "inherit", "learn", "find", "discover", "become", "lose", "wake", "meet"),
            *("want", "wish", "refuse", "receive", "win", "vote", "remember", "arrive", "own"),
            *("overhear", "notice", "witness", "miss"),
            *("be", "believe", "dream", "hear", "feel", "realise", "realize", "pretend", "age", "fear", "love", "hate"),
        }


@dataclass(frozen=True)
class PlaceRead:
    """Where the prompt says it happens.

    Args:
        text: Noun phrase ("a small Italian village", "Oban").
        at: With its preposition ("in a small Italian village", "on a space station").
        name: Proper name if there is one ("Oban"), or empty.
        noun: Kind of place ("village", "lighthouse"), or empty.
        setting: city, town, village, island, coast, ship, space, wild, house, institution.
        culture: Id of a culture of names.
        said: False where the reader guessed it.
        invented: True where the name is ours.
    """

    text: str
    at: str
    name: str
    noun: str
    setting: str
    culture: str
    said: bool = True
    invented: bool = False

    @property
    def full(self) -> str:
        """With its preposition and its name ("in the small Italian village of Pietralba")."""
        if not self.invented or self.name in self.at:
            return self.at
        prep, phrase = self.at.split(" ", 1)
        head = (f"the {phrase}" if phrase == self.noun else phrase).split(" ", 1)
        plain = not any(f" {word} " in f" {phrase} " for word in ("of", "in", "on", "that", "where", "with", "between"))
        if (
            plain
            and len(phrase.split()) <= 4
            and head[0] in {"a", "an", "the"}
            and self.setting in {"city", "town", "village", "coast", "space"}
        ):
            return f"{prep} the {head[-1]} of {self.name}"
        return f"{prep} {self.name}, {phrase}"

    @property
    def _last(self) -> str:
        """What the place is of, where its own noun is no kind of place ("the edge of a forest": forest)."""
        last = "".join(self.text.split()[-1:])
        return last if last.isalpha() and last.islower() else "place"

    @property
    def short(self) -> str:
        """The place in two words: its name, or `the village` that lies in Bavaria, or `the convent` in Naples."""
        apart = self.setting == "house" or self.name.lower() in LANDS
        if not self.name or (self.noun and apart and not self.invented):
            noun = self.name if self.name and self.name.lower() == self.noun else self.noun or self._last
            return f"{'deep' if noun == 'space' else 'the'} {noun}"
        return self.name


@dataclass(frozen=True)
class NamedObject:
    """An object that the prompt names: its noun phrase ("a lost whale's ear bone") and its plain kind ("bone")."""

    phrase: str
    kind: str


@dataclass(frozen=True)
class Relation:
    """Somebody around the protagonist whom the prompt mentions ("her father, a disgraced judge").

    Args:
        noun: What they are to the protagonist ("father").
        phrase: What else is said of them ("a disgraced judge"), or empty.
        gender, species: As far as the noun tells.
        band: child, young, older, old, or empty.
        name: Their name, or empty.
        tie: What else they are to the hero (`love`); `phrase` then says in full who they are.
    """

    noun: str
    phrase: str = ""
    gender: Gender | None = None
    band: str = ""
    species: str = "human"
    name: str = ""
    tie: str = ""


@dataclass(frozen=True)
class Brief:
    """A prompt as it was understood.

    Args:
        genre: What the prompt asks for, in the reader's terms (noir, cozy, scifi, western, ...).
        second: A second genre that scored, or empty; `form` what stands on top of it ("musical"), or empty.
        kit: The kit that will write it.
        medium: The medium in words ("Pixar-style animation"), or empty.
        era: contemporary, past, future, victorian, medieval, ... decides what technology there is.
        period: The time in the prompt's words, or empty.
        guessed: Names of the fields that the prompt did not say. relations: People around the protagonist.
        population: Species of everybody, where the prompt says so ("a city of robots"), or empty.
        group: Several heroes in the prompt's words ("two sisters"), or empty.
        extra: Further sentences of the prompt, as they stand.
        look: Look that the medium asks for (soft, ink, flat, live), or empty.
        title: The title the prompt gives. used: Words of it that reached a field; `unused` those that did not.
    """

    raw: str
    language: str
    protagonists: tuple[ProtagonistRead, ...]
    deed: Deed
    place: PlaceRead
    period: str
    era: str
    genre: str
    second: str
    kit: KitId
    medium: str
    live_action: bool
    tone: str
    people: tuple[str, ...] = ()
    relations: tuple[Relation, ...] = ()
    population: str = ""
    group: str = ""
    extra: tuple[str, ...] = ()
    look: str = ""
    objects: tuple[NamedObject, ...] = ()
    used: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    title: str = ""
    form: str = ""
    guessed: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def robots(self) -> bool:
        """Whether everybody in the show is a machine."""
        return self.population in {"robot", "android"}

    @property
    def idiom(self) -> str:
        """In whose words the show is presented: its genre's, or those of the century or the town of today it is in."""
        if self.genre == "fantasy" and self.kit == "fantasy" and self.era == "contemporary":
            return "hidden"
        return "century" if self.genre == "historical" and self.kit == "century" else self.genre


_PRONOUNS: dict[Gender, tuple[str, str, str, str]] = {
    "f": ("she", "her", "her", "herself"),
    "m": ("he", "him", "his", "himself"),
    "n": ("they", "them", "their", "themself"),
}


@dataclass(frozen=True)
class Person:
    """Somebody in the show. The protagonist has the id `P` in plots; `id` is the slug that documents use.

    Args:
        id: Slug, from the first name at birth of the show; it stays when the name is edited.
        name: Full name; `given` what people call them.
        role: Id of the kit role, or `hero` (and `hero2`, ... for plural heroes).
        tags: What an engine may cast them as (ally, law, culprit, witness, client, patsy, power, rival,
            family, home, elder, kid, street, asker, ...).
        description: Noun phrase without a name ("a records sergeant eleven months from his pension").
        want: Infinitive phrase or noun phrase after "wants" ("a quiet year", "to be consulted").
        need: The same after "needs".
        flaw, secret: Phrases; a secret is a clause ("he signed the report without reading it").
        tics: Frames with an ellipsis for the rest of a line ("For the record, …").
        haunts: Place ids, most likely first.
        called: What a cast list calls their role; `thing` what they are never without, and how it is carried.
        origin: The culture that they come from, where it is said; else that of the place.
    """

    id: str
    name: str
    given: str
    gender: Gender
    role: str
    tags: tuple[str, ...]
    description: str
    want: str
    need: str
    flaw: str
    secret: str
    diction: Register
    tics: tuple[str, ...]
    haunts: tuple[str, ...]
    hands: tuple[str, ...] = ()
    species: str = "human"
    age: int = 40
    occupation: str = ""
    origin: str = ""
    called: str = ""
    thing: tuple[str, str] | None = None
    look: FigureLook | None = None
    voice: VoiceSpec = field(default_factory=VoiceSpec)

    @property
    def hero(self) -> bool:
        """Whether this is the protagonist (the first of several)."""
        return self.role == "hero"

    @property
    def they(self) -> str:
        """She, he, they."""
        return _PRONOUNS[self.gender][0]

    @property
    def them(self) -> str:
        """Her, him, them."""
        return _PRONOUNS[self.gender][1]

    @property
    def their(self) -> str:
        """Her, his, their."""
        return _PRONOUNS[self.gender][2]

    @property
    def self(self) -> str:
        """Herself, himself, themself."""
        return _PRONOUNS[self.gender][3]


@dataclass(frozen=True)
class RoleSpec:
    """A role that a kit offers; one person of the cast is made from it.

    Texts are tuples of variants, one of which is chosen; they may hold `{their}`, `{they}`, `{them}`,
    `{self}` of the person, `{hero}` for the hero's first name, `{place}` for the place of the show.

    Args:
        id: Its id; a premise looks for the roles `ally` and `power`.
        called: What a cast list calls it; `thing` the object somebody in it is never without, and how it is carried.
        dress: Sets of dress as `slot:kind`, separated by commas.
        genders: Which genders suit the texts, e.g. "fm".
        ages: Youngest and oldest.
        must: True for a role that every cast of the kit has.
        era: Empty, or the eras in which it makes sense (contemporary, past, ...).
        hands: What they do while they talk, as present-tense clauses ("stamps the next form").
        robot: What the description becomes in a show of robots, if it must change.
    """

    id: str
    tags: tuple[str, ...]
    description: tuple[str, ...]
    want: tuple[str, ...]
    need: tuple[str, ...]
    flaw: tuple[str, ...]
    secret: tuple[str, ...]
    diction: Register
    tics: tuple[str, ...]
    haunts: tuple[str, ...]
    hands: tuple[str, ...] = ()
    called: str = ""
    thing: tuple[str, str] | None = None
    dress: tuple[str, ...] = ()
    genders: str = "fm"
    ages: tuple[int, int] = (25, 65)
    occupation: str = ""
    must: bool = False
    era: tuple[str, ...] = ()
    robot: tuple[str, ...] = ()


@dataclass(frozen=True)
class PropSpec:
    """An object of this show: `kind` is the plain noun that is drawn, `close` what an insert of it shows."""

    id: str
    name: str
    kind: str
    colour: str = ""
    material: str = ""
    owner: str = ""
    look: str = ""
    meaning: str = ""
    close: str = ""


@dataclass(frozen=True)
class Kit:
    """What a genre gives. Each package of `kits` holds one as `KIT`; plots live beside it.

    Args:
        hero: The hero's own wants and habits, where the prompt does not say: a `RoleSpec` with id `hero`.
        themes: Opposed pairs ("being protected", "being told").
        props: Objects that any episode may use.
        manner: How it is read and staged.
    """

    id: KitId
    manner: Manner
    hero: RoleSpec
    roles: tuple[RoleSpec, ...]
    places: tuple[PlaceTemplate, ...]
    props: tuple[PropSpec, ...]
    themes: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Story:
    """Everything that is decided before the first document is written. Pure in prompt and seed.

    Args:
        people: The hero first; other heroes next (roles hero2, ...), then the kit's roles.
        flags: What the world allows or lacks: robots, no-phone, no-car, no-gun, sea, space, magic, period.
        question: What the season asks.
        theme: The opposed pair.
        topic: One or two words that the show keeps coming back to.
    """

    prompt: str
    seed: int
    brief: Brief
    kit: Kit
    title: str
    people: tuple[Person, ...]
    places: tuple[PlaceSpec, ...]
    props: tuple[PropSpec, ...]
    palette: tuple[Colour, ...]
    theme: tuple[str, str]
    question: str
    narrator: bool
    flags: frozenset[str] = frozenset()
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def hero(self) -> Person:
        """The protagonist."""
        return self.people[0]

    def person(self, ident: str) -> Person | None:
        """The person of that id, if there is one."""
        return next((person for person in self.people if person.id == ident), None)

    def place(self, ident: str) -> PlaceSpec | None:
        """The place of that id, if there is one."""
        return next((place for place in self.places if place.id == ident), None)

    def prop(self, ident: str) -> PropSpec | None:
        """The prop of that id, if there is one."""
        return next((prop for prop in self.props if prop.id == ident), None)

    def with_people(self, people: tuple[Person, ...]) -> Story:
        """The same show with other people."""
        return replace(self, people=people)
