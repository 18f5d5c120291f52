"""Which texts of an undertaking fit what a deed is about: nobody tastes a fairground, and cattle have no handle.

A text may begin with a mark: `[food]` stands only with deeds of that class, `[-living]` only with others.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.come_upon import thing_found
from production_flow.embedded.writer.goals import goal_of
from production_flow.embedded.writer.grammar import base_of
from production_flow.embedded.writer.kits.tables import Table
from production_flow.embedded.writer.model import Deed
from production_flow.embedded.writer.undertakings.naming import named
from production_flow.types import Json

_MARK = re.compile(r"^(?P<tag>(?:[a-z]+: )?)\[(?P<other>-?)(?P<kind>[a-z]+)\] ")

_WORDS: dict[str, str] = {
    "living": r"cattle|livestock|poultry|oxen|people|villagers?|passengers?|crew|choir|troupe|troops|survivors?|band",
    "food": r"bak\w+|cook\w*|chefs?|brew\w*|soups?|bread|pies?|cakes?|caf[eé]s?|restaurants?|diners?|bistro|tavern|inn"
    r"|canteen|kitchens?|feasts?|banquet|supper|dinner|breakfast|meals?|tacos?|noodles?|pizz\w+|cheese|wine|beer|food"
    r"|feed|recipes?|flavou?rs?|sauces?|jams?|marmalade|spices?|sausages?|gin|whisk(?:e)?y"
    r"|chocolate\w*|barbecue|stall|tea ?rooms?|vineyard|sweets?|ice cream"
    r"|trattoria|osteria|pizzeria|brasserie|eatery|takeaway|steakhouse|deli",
    "trade": r"shop|store|market|stall|bakery|caf[eé]|restaurant|diner|bistro|tavern|inn|hotel|pub|bar|cinema|theatre"
    r"|circus|fairground|fair|museum|library|clinic|salon|barbershop|bookshop|laundry|garage|boarding house|guesthouse"
    r"|nightclub|club|gallery|zoo|spa|funfair|business|agency|company|farm|vineyard|brewery|hospital|saloon"
    r"|trattoria|osteria|pizzeria|brasserie|eatery|takeaway|steakhouse|deli",
    "house": r"house|hotel|school|inn|theatre|cinema|hospital|clinic|church|chapel|mosque|temple|library|museum|hall"
    r"|shop|store|bakery|caf[eé]|restaurant|orphanage|palace|castle|cabin|barn|home|lighthouse|studio|station|farm",
    "works": r"engine|clock|car|boat|ship|plane|balloon|robot|carousel|radio|transmitter|press|piano|organ|machine|mill"
    r"|lift|telescope|train|locomotive|oven|bakery|fairground|submarine|bicycle|motor\w*|pump|generator|rocket|bus",
    "sound": r"songs?|tunes?|melod\w+|music|hymns?|singing|singer|voice|piano|bells?(?!-)|whistl\w+|lullab\w+"
    r"|noise|humming",
    "company": r"choir|school|band|team|troupe|orchestra|club|union|newspaper|league|party|movement|family|sides"
    r"|people|children|orphans|academy|crew|department",
}
"""Class -> words of a deed, or of what it is about, that put it there."""

_MANY = r"cattle|livestock|poultry|oxen|people|passengers|troops|children|women|men|sheep|geese|herd|flock|two|three"
"""Words for several at once."""

_RUNS = frozenset({"run", "manage", "keep", "cook", "bake", "host", "operate", "feed", "brew", "rent", "organise"})
"""Deeds that are done again every day."""

_HIDES = frozenset({"hide", "conceal", "stash"})
"""What is done with a thing, where it is a thing: everything else is hidden by saying something else."""

_SMALL = (
    r"recipes?|letters?|manuscripts?|novels?|books?|diary|diaries|photographs?|photos?|films?|maps?|charts?|seeds?|keys?"
    r"|rings?|jewels?|diamonds?|pearls?|lists?|codes?|messages?|formulas?|pages?|papers?|documents?|passports?|tickets?"
    r"|coins?|necklaces?|poems?|songs?|scores?|notebooks?|plans|blueprints|vaccines?|microfilm|medicine|stamps?|watch"
    r"|copy|copies|silkworms?|eggs?|secrets?|news|truth|names?|love letters?|orders?|verses?|testament|will|gems?"
)
"""Things that one person has in a pocket or a hem."""

_UNSEEN = (
    r"identit(?:y|ies)|names?|faces?|past|love|secrets?|truth|lies?|pregnancy|illness|diagnosis|death|age|feelings?"
    r"|accents?|powers?|origins?|marriage|affair|grief|fear|blindness|deafness|jobs?|work|religion|faith|scars?|tears"
    r"|magic|gifts?|talents?|debts?|crimes?|murder|undertaking|business|nature|species|heritage|hearing|sight|memory"
    r"|failure|bankruptcy|divorce|engagement|relationship|romance|sadness|joy|voice|genius|baldness|fact|half|side"
)
"""What is hidden without a place to hide it in."""

_LARGE = (
    r"(?:printing )?press(?:es)?|organs?|looms?|statues?|pianos?|tanks?|cars?|ships?|boats?|planes?|submarines?"
    r"|houses?|villages?|towers?|trains?|bridges?|lorry|bus"
)
"""Things that go under no cushion."""

_COMES = frozenset({
    "return", "move", "wake", "arrive", "come", "join", "stay", "land", "meet", "visit", "settle", "enter", "retire",
})  # fmt: skip
"""Ways of coming somewhere where nothing is handed over; other ways of coming into something give it."""


_BODILY = re.compile(
    r"\bto (?:swim|dive|float|dance|waltz|ride|box|fence|skate|ski|climb|walk|run|sail|row"
    r"|cycle|fly|drive|surf|juggle|tumble|wrestle)\b"
)
"""What one learns with arms and legs, and not from a card."""

_AGAIN = re.compile(r"\b(?:return|home|back|grew up|born|childhood|again|old (?:school|village|house|town))\b")
"""Words of somebody who has been there before."""


def classes_of(deed: Deed) -> frozenset[str]:
    """The classes of a deed and of what it is about: `living`, `herd`, `food`, `come`, `back`, ..."""
    short = str(named(deed)["short"]).lower()
    goal = goal_of(deed).lower()
    found = {kind for kind, words in _WORDS.items() if re.search(rf"\b(?:{words})\b", _about(kind, short, goal))}
    if is_being(f"the {short.split()[-1]}") and ("works" not in found or "robot" in short):
        found.add("living")  # a printing press is no crowd of reporters
    if "living" in found and (re.search(rf"\b(?:{_MANY})\b", short) or short.endswith("s")):
        found.add("herd")
    verbs = {base_of(word) for word in re.split(r"[\s,]+", goal)[:1]}
    found |= {"runs"} if verbs & _RUNS else set()
    found.add("come" if verbs & _COMES else "given")
    found |= {"kept"} if verbs & _HIDES and _can_be_hidden(short) else set()
    found |= {"large"} if verbs & _HIDES and re.search(rf"\b(?:{_LARGE})$", short) else set()
    if "living" not in found:
        found |= set() if "kept" in found else {"lie"}
        found.add("small" if re.search(rf"\b(?:{_SMALL})$", short) else "load")
    found |= {"pupil"} if "living" in found and not found & {"herd", "company"} else set()
    found |= {"body"} if _BODILY.search(goal) else set()
    found |= {"swim"} if re.search(r"\bto (?:swim|dive|float)\b", goal) else set()
    found |= {"solid"} if "company" not in found and ("trade" in found or not _shapeless(found, short)) else set()
    found |= {"found"} if thing_found(deed) is not None else set()
    found |= {"back"} if "come" in found and _AGAIN.search(goal) else set()
    return frozenset(found)


def _shapeless(found: set[str], short: str) -> bool:
    """Whether a thing has no long side to be carried by: a flavour, a song, a secret."""
    return bool(found & {"food", "sound", "living"} or re.search(rf"\b(?:{_UNSEEN})$", short))


def _can_be_hidden(short: str) -> bool:
    """Whether something is a thing that fits behind a stove, and nobody, and no secret of somebody's own."""
    return not is_being(f"the {short.rsplit(maxsplit=1)[-1]}") and not re.search(rf"\b(?:{_UNSEEN}|{_LARGE})$", short)


def _about(kind: str, short: str, goal: str) -> str:
    """What a class is looked for in: the thing itself, and for some also what is done with it."""
    return f"{goal} {short}" if kind in {"food", "trade"} else short


def fitting(table: Table, classes: frozenset[str]) -> Table:
    """A table without the texts that do not fit the classes of a deed; the marks are gone from the others."""
    return {key: _fitting(value, classes) for key, value in table.items()}


def _fitting(value: Json, classes: frozenset[str]) -> Json:
    if isinstance(value, dict):
        return fitting(value, classes)
    if isinstance(value, list):
        return [_bare(text) if isinstance(text, str) else text for text in value if _fits(text, classes)]
    return value


def _fits(text: Json, classes: frozenset[str]) -> bool:
    mark = _MARK.match(text) if isinstance(text, str) else None
    return mark is None or (mark["kind"] in classes) != bool(mark["other"])


def _bare(text: str) -> str:
    return _MARK.sub(r"\g<tag>", text)
