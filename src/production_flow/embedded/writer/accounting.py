"""Objects that a prompt names, and the account of which of its words were used."""

from __future__ import annotations

import re
from dataclasses import replace

from production_flow.embedded.writer.beings import is_being, is_minded
from production_flow.embedded.writer.grammar import THIRDS, base_of, singular
from production_flow.embedded.writer.items import listed_things
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP, NUMBERS, OBJECTS, VERBS
from production_flow.embedded.writer.model import Brief, NamedObject, PlaceRead

_WORDS = "|".join(re.escape(word) for word in sorted(OBJECTS, key=len, reverse=True))
_OBJECT = re.compile(
    rf"\b(?:(an?|the|her|his|their|its|one|some)\s+)?((?:[\w-]+(?:'s)?\s+){{0,2}}?)({_WORDS})\b"
    r"(?!['-]| (?:keeper|tuner|maker|shop|hunter|thief|dealer|collector|town|player|owner|hall|station|show)\b)"
    r"(?! (?:band|team)\b)",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"\b(?:of|to|the|an?|in|and|for|with|from|by|on|who|that|her|his|their|is|are|has|was|'s|[a-z]+s|[a-z]+ing)\s+",
    re.IGNORECASE,
)
_VERBAL = re.compile(r"\b(?:and|or|as|find|finds|steal|save|must|lost and|recover|hide|keep)\b", re.IGNORECASE)
_DOUBTFUL = frozenset(
    {
        "will",
        "deed",
        "notes",
        "file",
        "files",
        "machine",
        "money",
        "car",
        "engine",
        "gold",
        "cash",
        "film",
        "seed",
        "seeds",
    }
    | {"ring", "watch"}
)
"""Nouns that name an object only after an article."""


def read_objects(text: str, place: PlaceRead) -> tuple[NamedObject, ...]:
    """Things that the prompt names and that can be held, stolen or found; three at most; all of a list."""
    if listed := listed_things(text):
        return listed
    found: dict[str, NamedObject] = {}
    for match in _OBJECT.finditer(text):
        noun = match[3].lower()
        kept = _BREAK.split(match[2])[-1]
        kept = "" if _VERBAL.search(kept) else kept
        before = kept.split()
        last = max((at for at, word in enumerate(before) if word.lower() in {*VERBS, *NUMBERS, *_EACH}), default=-1)
        kept = "".join(f"{word} " for word in before[last + 1 :])
        known = {item.phrase.split()[-1] for item in found.values()}
        after = re.match(r" ([\w-]+)", text[match.end() :])
        if after and (
            after[1] in _MORE or _of_kind(after[1]) or (is_being(after[1]) and not after[1].lower().endswith("ed"))
        ):
            continue
        if (noun in _SOUNDED and _acts(match[2])) or is_minded(match[0]):
            continue
        if _MADE.search(text[: match.start(3)]):
            continue
        article = "" if _CLAUSED.search(match[2]) else match[1]  # "a robot that will not stop" names no will
        if noun in PLACE_NOUNS or (noun in _DOUBTFUL and not article) or noun in place.text.lower() or noun in known:
            continue
        phrase = re.sub(r"\s+", " ", f"the {kept}{noun}".strip())
        found.setdefault(phrase, NamedObject(phrase, OBJECTS[noun]))
    return tuple(found.values())[:3]


_CLAUSED = re.compile(r"\b(?:that|who|which|he|she|they|it|one)\b", re.IGNORECASE)
_MORE = frozenset({"star", "stars", "studio", "crew", "set", "shop", "factory", "club"})
"""What a noun before it only describes: a film star, a radio factory."""

_NO_NOUNS = frozenset({"always", "sometimes", "besides", "across", "perhaps", "unless", "towards", "less", "plus"})


def _of_kind(word: str) -> bool:
    """Whether a word right after a thing is what the thing only describes: seed potatoes, piano lessons."""
    lower = word.lower()
    return singular(lower) != lower and lower not in {*THIRDS, *CONTENT_STOP, *_NO_NOUNS} and "'" not in lower


_MADE = re.compile(
    r"\b(?:draw|paint|write|bake|build|sew|knit|weave|compose|invent|design|forge|carve|brew|make|print)s?"
    r" an? (?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
"""Verbs before something that there is not yet."""

_EACH = frozenset({"one", "every", "each", "all", "any", "both"})
"""Words before a thing that begin to name it."""

_SOUNDED = frozenset({"ring", "watch"})
"""Things whose name is also what somebody or a place does ("the drowned village ring", "the neighbours watch")."""


def _acts(before: str) -> bool:
    """Whether the words before such a name are somebody, a place or several, so that it is a verb."""
    last = "".join(before.split()[-1:]).lower()
    return last in PLACE_NOUNS or is_being(last) or (last.endswith("s") and not last.endswith(("ss", "'s")))


def account(brief: Brief, english: str, said: tuple[str, ...], unknown: list[str]) -> Brief:
    """The brief with its content words sorted into used and unused.

    Args:
        brief: The brief without that account.
        english: The prompt as the rules saw it.
        said: Words that decided genre, tone and medium.
        unknown: Words that were never understood: foreign ones, strange signs.
    """
    fields = [
        *(f"{hero.phrase} {hero.name} {hero.noun} {' '.join(hero.traits)}" for hero in brief.protagonists),
        *(f"{person.noun} {person.phrase} {person.name}" for person in brief.relations),
        *(item.phrase for item in brief.objects),
        *said,
        brief.title,
        *brief.extra,
        *(brief.deed.infinitive, brief.deed.third, brief.deed.gerund),
        *(brief.group, brief.place.at, brief.place.name, brief.period, brief.medium, brief.tone, brief.population),
        "series show animation animated style set named called name",
    ]
    known = set(re.findall(r"[\w'-]+", " ".join(fields).lower()))
    known |= {part for word in known for part in word.split("-")}
    known |= {singular(word) for word in known} | {f"{word}s" for word in known}
    words = [
        word if word in brief.raw or word.lower() not in brief.raw else word.lower()
        for word in dict.fromkeys(re.findall(r"[\w][\w'-]*", english))
        if word.lower() not in CONTENT_STOP and len(word) > 1
    ]
    used = tuple(word for word in words if _known(word, known))
    unused = dict.fromkeys([*(word for word in words if not _known(word, known)), *unknown])
    return replace(brief, used=used, unused=tuple(unused)[:60])


def _known(word: str, known: set[str]) -> bool:
    lower = word.lower()
    told = base_of(lower) in known and lower.endswith(("ed", "d", "t", "s"))
    return lower in known or told or singular(lower) in known or re.sub(r"'s$", "", lower) in known
