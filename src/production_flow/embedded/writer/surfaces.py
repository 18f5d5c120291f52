"""What the ids of a plan are called in this show: people, facts, objects, the arc's step, the hero's trade."""

from __future__ import annotations

import re

from production_flow.embedded.writer.goals import aim_of, goal_of
from production_flow.embedded.writer.grammar import singular, verb_phrase, with_article
from production_flow.embedded.writer.kits.tables import Table, Tables, trade_of
from production_flow.embedded.writer.lexicon.genres import SILENT
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.worlds import SETS, TRACES
from production_flow.embedded.writer.limits.kinds import limit_of, thing_of, whole
from production_flow.embedded.writer.limits.moves import LIMIT
from production_flow.embedded.writer.model import Brief, NamedObject, Person, PropSpec, Story
from production_flow.embedded.writer.names import slug
from production_flow.embedded.writer.plots import EpisodePlan
from production_flow.embedded.writer.setups import ally_of, setup_of
from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.embedded.writer.spectacle.kinds import filmed, mighty
from production_flow.embedded.writer.spectacle.kinds import thing_of as formal
from production_flow.embedded.writer.spectacle.moves import FORM
from production_flow.embedded.writer.starts import DEED
from production_flow.embedded.writer.undertakings.cases import known_goal
from production_flow.embedded.writer.undertakings.choice import kind_of
from production_flow.embedded.writer.undertakings.fits import classes_of
from production_flow.embedded.writer.undertakings.naming import crime_of, matter_of, named, own
from production_flow.embedded.writer.voice import Surface
from production_flow.types import Json

_NUMBERS = ("one", "two", "three", "four", "five", "six")

LENS = "the lens"
"""What people look at where a crew films them; elsewhere they look at no one in particular."""


class Surfaces:
    """The names of one episode.

    Attributes:
        people: By id of the plot.
        ids: Ids of documents by ids of the plot.
        things: What facts, objects and the rest can be asked for.
        words: Fixed words by name.
    """

    def __init__(self, story: Story, kit: Tables, plan: EpisodePlan) -> None:
        self.story = story
        self.kit = kit
        self.plan = plan
        self.people: dict[str, Person] = {"P" if person.hero else person.id: person for person in story.people}
        self.ids = {key: person.id for key, person in self.people.items()}
        self.things: dict[str, Surface] = {}
        self.words = show_words(story, kit)
        self._places()
        self._plot("A", kit.cases[plan.case])
        self._plot("B", kit.sides[plan.side])
        self._arc()
        self.things[DEED] = named(story.brief.deed)
        self.things[LIMIT] = thing_of(story.brief)
        self.things[FORM] = formal(story.brief)
        if (other := mighty(story)) is not None:
            self.things[FORM] = {"who": other.given, "Who": other.given}
        self.things["trade"] = dict(trade_of(kit, *hero_words(story)))

    def _places(self) -> None:
        for key, person in self.people.items():
            haunts = person.haunts or (self.story.places[0].id,)
            place = next((spec for ident in haunts if (spec := self.story.place(ident))), self.story.places[0])
            self.words[f"place:{key}"] = in_sentence(place)
            self.words[f"trace:{key}"] = place.trace or self._trace(place)
        ally = self.people.get(ally_of(setup_of(self.story)))
        self.words["them_ally"] = ally.them if ally else "them"

    def _trace(self, place: PlaceSpec) -> str:
        """What a place leaves on things: the kit's own words, where it is drawn as the kit draws it."""
        drawn = next((SETS.get(each.set, each.set) for each in self.story.kit.places if each.id == place.id), "")
        known = self.kit.traces.get(place.id, "dust")
        return known if drawn == place.set else TRACES.get(place.set, known)

    def _plot(self, thread: str, row: Table) -> None:
        roles = dict(self.plan.roles[thread])
        for name, entry in row.items():
            if isinstance(entry, dict) and name[0] == "f" and name[1:].isdigit():
                ident = f"{thread}{name[1:]}"
                owner = next((atom[2] for atom in sorted(self.plan.start) if atom[:2] == ("about", ident)), "")
                self.things[ident] = {**entry, "roles": roles, "owner": owner}
        key = next(name for name in row if name[0] == "o" and name[1:].isdigit())
        ident = f"{thread}9"
        prop = evidence(self.story, self.plan, thread, row)
        entry = dict(row[key])
        named = turning(self.story.brief) if thread == "A" and self.plan.number == 1 and "own" not in row else None
        if named is not None:
            entry |= named_object(named, prop)
            self.things["A1"] = {**self.things["A1"], "solve": list(_SOLVED)}
        self.things[ident] = {**entry, "roles": roles}
        self.ids[ident] = prop.id
        show = list(row["show"])
        source = "client" if thread == "A" else "asker"
        self.things[f"E{thread}"] = {
            "brief": row["brief"],
            "act": show,
            "show": [f"{{{source}}} {text}" for text in show],
            "roles": roles,
        }

    def _arc(self) -> None:
        step = self.kit.arc["step"][self.plan.number - 1]
        self.things[f"R{self.plan.number}"] = {
            **step,
            "first": self.kit.arc["first"],
            "number": _NUMBERS[self.plan.number - 1],
        }


def hero_words(story: Story) -> tuple[str, ...]:
    """Words that may name the hero's trade, the surest first."""
    read = story.brief.protagonists
    nouns = [word for one in read for word in (one.noun, one.occupation, *one.phrase.split())]
    return (story.hero.occupation, *nouns, *story.brief.deed.infinitive.split())


def show_words(story: Story, kit: Tables) -> dict[str, str]:
    """Words that are the same in every episode of a show."""
    brief = story.brief
    street = story.place(story.kit.manner.main) or story.places[0]
    del kit
    goal, matter = known_goal(brief), matter_of(brief.deed)
    aim = goal if goal_of(brief.deed) == aim_of(brief.deed) else aim_of(brief.deed)
    if "living" in classes_of(brief.deed) and not matter.startswith(("the business of ", "the matter of ")):
        matter = f"the matter of {matter}"  # nobody is kept in with the stamps
    return {
        "deed": goal,
        "aim": aim,
        "aim_upper": _own(story, aim).upper(),
        "aim:own": _own(story, aim),
        "deed_upper": _own(story, goal).upper(),
        "deed:own": _own(story, goal),
        "doing": goal.removeprefix("keep ") if re.match(r"keep \w+ing\b", goal) else verb_phrase(goal, "gerund"),
        "does": brief.deed.third,
        "matter": matter,
        "matter:own": _own(story, matter),
        "matter:yours": re.sub(r"\bmy\b", "your", _own(story, matter)),
        "hero": story.hero.given,
        "hero.they": story.hero.they,
        "street": in_sentence(street),
        "theme_a": story.theme[0],
        "theme_b": story.theme[1],
        "place": brief.place.text,
        "silent": "in writing" if limit_of(brief) == "speech" and whole(brief) else "",
        "cards": "on a title card" if brief.medium == SILENT else "",
        "sideline": _sideline(story),
        "lens": LENS if brief.medium == "mockumentary" or filmed(brief) else "no one in particular",
    }


_WRITING = frozenset({
    "scribe", "clerk", "secretary", "postman", "writer", "poet", "lawyer", "judge", "librarian", "printer",
})  # fmt: skip
"""Trades that a room full of letters belongs to."""


def _sideline(story: Story) -> str:
    """What the hero also does in the kit's own room, where the sentence says who they are and it is something else."""
    read = story.brief.protagonists
    alone = len(read) == 1 and read[0].said and " who " not in story.hero.description
    return story.kit.manner.sideline if alone and story.hero.occupation not in _WRITING else ""


def _own(story: Story, told: str) -> str:
    """A deed, or what it is about, as the hero says it: `their` of several, and `her` where one has another along."""
    several = len(story.brief.protagonists) > 1
    unlike = len({hero.phrase for hero in story.brief.protagonists}) > 1
    return own(own(told, story.hero.gender) if unlike else told, story.hero.gender, several=several)


def in_sentence(place: PlaceSpec) -> str:
    """A place's name inside a sentence."""
    name = place.name.rsplit(", ", 1)[-1]
    return "the " + name.split(" ", 1)[1] if name.startswith(("The ", "A ")) else name


_ROOMS = frozenset({
    *PLACE_NOUNS, "hall", "house", "yard", "gate", "well", "stairs", "steps", "square", "landing", "cellar", "chamber",
    "stall", "store", "lodge", "shed", "loft", "den", "counter", "hut", "cabin", "arch", "corner", "field", "room",
})  # fmt: skip
"""Nouns that name a place without what it is of: `the hall` of the Hall of Clocks, never `the roll` of oaths."""


def head_of(place: PlaceSpec) -> str:
    """What people call a place that they have been to: `the office` for `the Office Above the Pawnshop`."""
    full = in_sentence(place)
    head = re.split(r" (?:On|Above|Over|At|With|Behind|Under|By|at|on|with|over|above|behind|by) ", full)[0]
    room = re.split(r" [oO]f ", head, maxsplit=1)[0]
    if room.rsplit(maxsplit=1)[-1].lower() in _ROOMS:
        head = room
    return head.lower() if head != full and head.startswith("the ") else full


_ON = frozenset({
    "pier", "street", "quay", "deck", "terrace", "hill", "wall", "bench", "bridge", "footbridge", "beach", "corner",
    "dock", "platform", "roof", "avenue", "road", "lane", "jetty", "landing", "overlook", "island", "steps", "wharf",
    "moor", "moors", "heath",
    "headland", "breakwater", "front", "stage", "floor", "ladder", "catwalk", "embankment", "causeway", "ridge",
    "track", "slope", "path", "rig", "ring", "stairs", "staircase", "balcony", "green", "ward", "ledge", "mole",
    "walk", "crescent", "slipway", "summit", "saddle", "rooftop", "roofs", "boardwalk", "terraces", "towpath",
    "riverbank", "ramp", "rock", "boards", "eaves", "maidan", "parade", "stair", "spoke", "bandstand", "knee",
    "farm", "ranch", "plantation", "ship", "liner", "boat", "ferry", "planet", "moon", "estate",
    "concourse", "platforms", "azotea", "altana", "calçada", "lawn",
})  # fmt: skip


_AT = frozenset({
    "point", "counter", "gate", "crossing", "spring", "well", "fountain", "berth", "desk", "board", "window",
    "hatch", "kiosk", "foot", "end", "ford", "roundabout", "junction", "stone", "cairn", "marker",
    "mast", "table", "tables", "reception", "fence", "trailhead", "line", "switchboard", "halt", "stand", "cross",
    "top", "door", "waterhole",
})  # fmt: skip


_COUNTED = frozenset({*_NUMBERS, "seven", "eight", "nine", "ten", "eleven", "twelve", "fourteen", "nineteen", "twenty"})
"""Numbers that stand after what they number ("Pier Nine")."""


def preposition(place: PlaceSpec) -> str:
    """Whether one is in a place, on it or at it."""
    head = re.split(
        r" (?:on|of|above|over|at|with|behind|under|in|by|before|beside|among|across|round|below|outside|to|from) ",
        in_sentence(place).lower(),
    )[0]
    words = head.split()
    last = words[-2] if len(words) > 1 and words[-1] in _COUNTED else words[-1]
    if last == "corner" and words[-2].endswith(("'s", "s'")):
        return "in"  # somebody's own, and no street's
    if words[0] in _COUNTED and len(words) > 1:
        return "at"  # a house is called by its number: at Eleven Mill Terrace
    return "on" if last in _ON else "at" if last in _AT else "in"


def evidence(story: Story, plan: EpisodePlan, thread: str, row: Table) -> PropSpec:
    """The object that a plot turns on, as an object of the show."""
    name = plan.case if thread == "A" else plan.side
    entry = next(value for key, value in row.items() if key[0] == "o" and key[1:].isdigit())
    if thread == "A" and plan.number == 1 and "own" not in row and (named := turning(story.brief)) is not None:
        return _known_prop(story, named)
    return PropSpec(
        id=slug(f"{name}-{entry['kind']}"),
        name=str(entry["np"]),
        kind=str(entry["kind"]),
        colour=str(entry["colour"]),
        material=str(entry["material"]),
        look=str(entry["look"]),
        meaning=f"what {'the case' if thread == 'A' else 'the other story'} of episode {plan.number} turns on",
        close=str(entry["close"][0]),
    )


_SOLVED = (
    "Turn it over, and it's {culprit}. It was always {culprit}.",
    "I've been holding it by the wrong end. It points at {culprit}.",
    "One mark on it, and nobody else could have made that. {culprit}.",
    "It didn't get there by itself. {culprit} had it, and {culprit} knew.",
)
"""What the hero sees in an object of the sentence's own: what the case says of its own object is not true of it."""

_UNWIELDY = frozenset({
    "bag", "balloon", "bell", "bicycle", "blanket", "board", "boat", "bread", "cake", "car", "cheese", "clock", "crown",
    "cup", "guitar", "hat", "kite", "lamp", "machine", "mirror", "painting", "phone", "piano", "pot", "radio",
    "suitcase", "sword", "teapot", "telescope", "trumpet", "typewriter", "umbrella", "violin",
})  # fmt: skip
"""Kinds of object that nobody finds in a pocket or under a napkin."""


def turning(brief: Brief) -> NamedObject | None:
    """The object of the prompt that the pilot may turn on: a small one that the hero is not out to get or to keep."""
    sought = kind_of(brief) not in {"learn", "any"} or crime_of(brief.deed)
    after = goal_of(brief.deed) if sought else ""
    return next((each for each in brief.objects if _is_small(each) and each.phrase.split()[-1] not in after), None)


def _is_small(named: NamedObject) -> bool:
    head = named.phrase.split()[-1].lower()
    return named.kind not in _UNWIELDY and singular(head) == head


def _known_prop(story: Story, named: NamedObject) -> PropSpec:
    words = set(named.phrase.lower().split())
    best = max(story.props, key=lambda prop: len(words & set(prop.name.lower().split())), default=None)
    if best is None or not words & set(best.name.lower().split()) - {"a", "an", "the", "of", "her", "his"}:
        return PropSpec(
            id=f"named-{named.kind}".lower().replace(" ", "-"),
            name=named.phrase,
            kind=named.kind,
            meaning="what the pilot turns on",
            close="somebody has scratched a date into it, and a second date beside the first",
        )
    return best


def named_object(named: NamedObject, prop: PropSpec) -> dict[str, Json]:
    """The object that the prompt names, in place of the one that the case would have had."""
    head = re.split(r" (?:of|with|that|from|in) ", named.phrase)[0].split()[-1]
    noun = named.kind if named.kind and named.kind in named.phrase else head
    phrase = named.phrase if named.phrase.split()[0].lower() in {"a", "an", "the", "her", "his", "their"} else ""
    close = prop.close or "somebody has scratched a date into it, and a second date beside the first"
    if close.startswith("with "):
        close = f"the {noun}, {close}"
    return {"np": phrase or with_article(named.phrase), "short": f"the {noun}", "kind": noun, "close": [close]}
