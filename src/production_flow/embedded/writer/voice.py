"""Words for what happens: slots are filled from the world, and nothing is said twice.

A slot is `{x}` (somebody's name), `{x.their}`, `{o.short}` or `{f.sign}`: a variable of the plan or one of
the few fixed words (`here`, `deed`, `trade`, ...), and what is wanted of it. What a slot gives may hold slots.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from production_flow.embedded.writer.agreement import is_many, many_of
from production_flow.embedded.writer.courtship import BELOVED
from production_flow.embedded.writer.grammar import fix_articles, is_plain
from production_flow.embedded.writer.model import Person
from production_flow.embedded.writer.pronouns import told_apart
from production_flow.types import Json

_SLOT = re.compile(r"\{([A-Za-z_0-9]+)(?:\.([A-Za-z_0-9]+))?\}")
_SUBJECT = re.compile(
    r"(?P<slot>\{(?P<thing>[A-Za-z]\w*)(?:\.(?:short|np|thing))?\})(?P<which>,? (?:which|that))? (?P<verb>[a-z]+)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\b(?:of|in|with|by|at|on|from|for|under|over|about|beside|behind|like|to) $", re.IGNORECASE)
"""A thing with what may be its verb; and words before it after which the verb is another's."""

_REST_OF_TITLE = re.compile(r"(?: [a-z]{1,4})? [A-Z]")
"""What follows the first word of a title, where every word has its capital."""

_SENTENCE = re.compile(r"(?<=[.?!])[\"']?\s+")
_START = re.compile(r"(^|[.?!:]['\"]? |^['\"])([a-z])")

_COMPOUND = r"(?<!street )(?<!desk )(?<!hanging )(?<!work )"
"""What a common noun may not follow if it is to be called something else."""

Surface = Mapping[str, Json]
"""What can be asked of a fact, an object, an engine: texts, or tuples of variants."""


def _fits(_text: str) -> bool:
    return False


@dataclass
class Memory:
    """What has been said this season: how often each authored text was used, and every sentence as printed."""

    uses: Counter[str] = field(default_factory=Counter)
    sentences: set[str] = field(default_factory=set)


_OWED = " owed"
"""What marks somebody who has been named in a sentence that had no room to say who they are."""


@dataclass
class Voice:
    """Fills texts for one episode.

    Args:
        people: Who a plan's names stand for; `P` is the hero.
        things: Facts, objects, engines and the arc's step by their ids, and words that stand alone.
        introduce: Whether people come with their description when they are first named.
        spared: Common things that a plot goes on calling what it calls them (the street that somebody buys up).
        unfit: Says of a filled text that it cannot be so in this show (a hero who is blind looks up).
    """

    people: Mapping[str, Person]
    things: dict[str, Surface]
    words: dict[str, str]
    rng: random.Random
    memory: Memory
    introduce: bool = False
    lexicon: Mapping[str, str] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    unfit: Callable[[str], bool] = _fits
    spared: frozenset[str] = frozenset()
    _sparing: bool = False
    _things: re.Pattern[str] | None = None

    def pick(self, options: Sequence[str]) -> str:
        """The text that was used least; ties are settled by the seed."""
        best = min(options, key=lambda text: (self.memory.uses[text], self.rng.random()))
        self.memory.uses[best] += 1
        return best

    def fresh(self, options: Sequence[str], binding: Mapping[str, str]) -> str | None:
        """The first filled text, least used first, none of whose sentences has been printed this season."""
        ordered = sorted(options, key=lambda text: (self.memory.uses[text], self.rng.random()))
        for text in ordered:
            filled = self.fill(text, binding)
            if not self.unfit(filled) and not any(sentence in self.memory.sentences for sentence in sentences(filled)):
                self.memory.uses[text] += 1
                return filled
        return None

    def commit(self, text: str) -> None:
        """Remembers the sentences of a text that is printed."""
        self.memory.sentences.update(sentences(text))

    def name(self, ident: str, *, at_start: bool = False, followed: bool = False) -> str:
        """Somebody's name: in full the first time, with a description in the first sentence that bears it."""
        person = self.people[ident]
        owed = f"{ident}{_OWED}"
        first = ident not in self.seen
        self.seen.add(ident)
        called = person.name if first and self.introduce else person.given
        if not self.introduce or not (first or owed in self.seen):
            return called
        bears = followed and person.description and not is_plain(person.description)
        if bears and (at_start or BELOVED in person.tags):
            self.seen.discard(owed)
            aside = self.words.get("sideline", "") if ident == "P" else ""
            return f"{called}, {person.description}{aside and ' '}{aside},"
        self.seen.add(owed)
        return called

    def fill(self, text: str, binding: Mapping[str, str]) -> str:
        """The text with its slots filled, as it is printed."""
        prep = self.words.get("in_here", "in")
        if prep != "in":
            text = text.replace("into {here}", "onto {here}" if prep == "on" else "to {here}")
            text = re.sub(r"(?<!\bon )in \{here\}", f"{prep} {{here}}", text)  # nothing is "to sit on on the ward"
            text = text.replace("In {here}", f"{prep.capitalize()} {{here}}")
        if prep != "on":  # what plays in the street may play in a hall
            text = re.sub(r"\bon \{here\}", f"{prep} {{here}}", text)
            text = re.sub(r"\bOn \{here\}", f"{prep.capitalize()} {{here}}", text)
        return polish(self._raw(text, binding, depth=0))

    def spoken(self, text: str, binding: Mapping[str, str]) -> str:
        """A line of dialogue: people are called by their given names."""
        held, self.introduce = self.introduce, False
        seen = set(self.seen)
        try:
            return self.fill(text, binding)
        finally:
            self.introduce = held
            self.seen = seen

    def _raw(self, text: str, binding: Mapping[str, str], depth: int) -> str:
        if depth > 5:
            return text
        text = told_apart(self._agreed(self._translated(text), binding), binding, self.people)
        pieces: list[str] = []
        last = 0
        for slot in _SLOT.finditer(text):
            pieces.append(text[last : slot.start()])
            before = "".join(pieces)
            named = binding.get(slot.group(1), slot.group(1)) in self.people and not slot.group(2)
            start = not before.strip() or before.rstrip()[-1] in (".?!:;" if named else ".?!")
            followed = bool(re.match(r" [a-z]", text[slot.end() :])) and not text[slot.end() :].startswith(" and ")
            pieces.append(self._slot(slot, binding, depth, start=start, followed=followed))
            last = slot.end()
        return "".join([*pieces, text[last:]])

    def _agreed(self, text: str, binding: Mapping[str, str]) -> str:
        """The text with the verb of a thing that is many, as an author writes it for one ("{o.short} is gone")."""
        return _SUBJECT.sub(lambda found: self._verb(found, binding), text)

    def _verb(self, found: re.Match[str], binding: Mapping[str, str]) -> str:
        ident = binding.get(found["thing"], found["thing"])
        called = self.words["matter"] if ident == "matter" else self._called(ident)
        which = found["which"] or ""
        if not is_many(called) or (not which and _PARTS.search(found.string[: found.start()])):
            return found[0]
        return f"{found['slot']}{which} {many_of(found['verb'])}"

    def _called(self, ident: str) -> str:
        """What a thing of the plot is called for short, or in full where it has no shorter name."""
        thing = self.things.get(ident, {})
        return str(thing.get("short") or thing.get("np") or "")

    def _slot(self, slot: re.Match[str], binding: Mapping[str, str], depth: int, *, start: bool, followed: bool) -> str:
        name, asked = slot.group(1), slot.group(2) or ""
        ident = binding.get(name, name)
        if ident in self.people:
            return self._of_person(ident, asked, binding, depth, start=start, followed=followed)
        if ident in self.things:
            return self._of_thing(ident, asked or "np", binding, depth)
        if ident in self.words:
            return self.words[ident]
        return slot.group(0)

    def _translated(self, text: str) -> str:
        """The text with common things called what this show calls them; slots and quoted names stay."""
        if not self.lexicon:
            return text
        if self._things is None:
            words = "|".join(sorted(map(re.escape, self.lexicon), key=len, reverse=True))
            self._things = re.compile(
                rf"\{{[^}}]*\}}|{_COMPOUND}\b({words})\b(?![-']| (?:oil|post|box|stand|rack)\b)", re.IGNORECASE
            )
        return self._things.sub(self._renamed, text)

    def _renamed(self, found: re.Match[str]) -> str:
        word = found.group(1)
        if not word or (self._sparing and word.lower() in self.spared):
            return found.group(0)
        said = self.lexicon[word.lower()]
        if not word[0].isupper():
            return said
        before, after = found.string[: found.start()], found.string[found.end() :]
        titled = before[-2:-1].isalpha() or bool(not before and _REST_OF_TITLE.match(after))
        return " ".join(part.capitalize() for part in said.split()) if titled else said.capitalize()

    def _of_person(
        self, ident: str, asked: str, binding: Mapping[str, str], depth: int, *, start: bool, followed: bool
    ) -> str:
        person = self.people[ident]
        if not asked:
            return self.name(ident, at_start=start, followed=followed)
        if asked in {"they", "They"} and person.gender == "n":
            return person.given
        if asked.lower() in {"they", "them", "their", "self", "themself"}:
            word = getattr(person, "self" if asked.lower() == "themself" else asked.lower())
            return word.capitalize() if asked[0].isupper() else str(word)
        if asked == "hands":
            return self._raw(self.pick(person.hands or ("folds both hands",)), {**binding, "S": ident}, depth + 1)
        return self.words.get(f"{asked}:{ident}", person.given)

    def _of_thing(self, ident: str, asked: str, binding: Mapping[str, str], depth: int) -> str:
        thing = self.things[ident]
        value = thing.get(asked)
        if value is None and asked[0].isupper():
            text = self._of_thing(ident, asked[0].lower() + asked[1:], binding, depth)
            return text[:1].upper() + text[1:]
        if value is None and asked.endswith("_low"):
            text = self._of_thing(ident, asked.removesuffix("_low"), binding, depth)
            return text if text.startswith(("I ", "I'")) else text[:1].lower() + text[1:]
        if value is None:
            return ""
        chosen = value if isinstance(value, str) else self.pick(list(value))
        if thing.get("said"):  # what the sentence calls it nobody calls otherwise
            return chosen
        scope = {**thing.get("roles", {}), **{key: binding[key] for key in ("P",) if key in binding}}
        held, self._sparing = self._sparing, self._sparing or bool(thing.get("roles"))
        told = self._raw(chosen, {**binding, **scope}, depth + 1)
        self._sparing = held
        return told


def sentences(text: str) -> list[str]:
    """The sentences of a text that are long enough to be noticed when they come again."""
    parts = (part.strip() for part in _SENTENCE.split(text))
    return [part.lower() for part in parts if len(part.split()) >= 4]


def polish(text: str) -> str:
    """A filled text as it is printed: articles, capitals after full stops, single spaces, no doubled stops."""
    text = fix_articles(" ".join(text.split()))
    text = re.sub(r"\.(['\"])\.(?= |$)", r"\1.", text)
    text = re.sub(r",([,.;:?!])", r"\1", text).replace("..", ".").replace(" ,", ",")
    return re.sub(
        r"(^['\"]?|[.?!] |\.['\"] )([a-z])",
        lambda found: found.group(1) + found.group(2).upper(),
        text,
    )
