"""What is not written of a hero who cannot see, hear or walk: a kit's events without it, and where a text still has it.

A verb is the hero's where the hero is the last who is named as doing something before it in its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from production_flow.embedded.writer.anachronisms import too_late
from production_flow.embedded.writer.kits.tables import Table
from production_flow.embedded.writer.limits.kinds import limit_of, whole
from production_flow.embedded.writer.model import Story

_VERBS = {
    "sight": r"(?<!\bit )looks(?! (?:silly|pleased|like|as|well|better|worse|tired|old|young)\b)|(?<!\bone )reads"
    r"|watches|sees|stares|glances|studies|peers|squints|gazes|spots",
    "hearing": r"hears|listens|overhears|eavesdrops",
    "body": r"walks|strides|paces|kneels|crouches|climbs|jumps|dances|tiptoes|rises|follows"
    r"|stands(?! (?:it|the|an?|one|two|three|her|his|\{o|\{x|\{y)\b)|steps(?! in\b)|gets up|gets to \S+ feet"
    r"|runs(?! (?:it|the|an?|one|two|her|his|\{o)\b)"
    r"|sits (?:down )?on (?:the|a) \w*(?:floor|stairs?|steps?|lid|edge|ground)",
}
"""What somebody does who can."""

_WAYS: dict[str, str] = {
    "sight": r"(?:watching|looking at|had looked|puts an eye|with one eye|up to the (?:light|lamp|bulb)"
    r"|against the (?:light|lamp)|to see(?= (?:what|where|whose|who|if|how|which)\b)|what there is to see"
    r"|elbow to see|so as to see|reading(?=, from)|by the light|over to the window, and shows"
    r"|to the window an inch|near the lamp|in the light before|opens them, and|has it in the light"
    r"|shows it the lantern|by lamplight|wipes a hole|turns back for a footprint)",
    "hearing": r"(?:listening|put the headphones on|the sound with the picture|hums it|steps begins|hears of)",
    "body": r"(?:on both feet|on tiptoe|on both knees|on one knee|on hands and knees|heel to toe|up the ladder"
    r"|on a ladder|one foot there|a foot on the step|on the (?:bottom )?stairs?|the stairs to sit on"
    r"|has wet feet|one boot off)",
}
"""How somebody does something who can; nothing is written in its place."""

_SUBJECT = re.compile(r"\{(?P<who>[Pxyz])(?:\.[Tt]hey)?\}(?!['\u2019]s\b)")
_FIELDS = ("text", "mid", "end", "after")
_TOLD = (*_FIELDS, "goal", "against", "turn")
_FEWEST = {"sight": 2, "hearing": 2, "body": 1}
"""How many texts of an event stay at least, whatever they say."""


def without(events: Table, kind: str, instead: Mapping[str, str]) -> Table:
    """The events of a kit for a hero without sight or hearing, or on wheels: other verbs, no text that needs one.

    `kind` is `sight`, `hearing` or `body`; `instead` has the verb to write for a verb of the hero's.
    """
    return {name: _event(row, kind, instead) for name, row in events.items()}


def _event(row: Table, kind: str, instead: Mapping[str, str]) -> Table:
    changed: Table = {}
    every: Table = {}
    for field in _TOLD:
        texts = row.get(field)
        if isinstance(texts, list):
            said = [_replaced(str(text), kind, instead) for text in texts]
            able = [text for text in said if not any(_of_hero(text, kind))]
            every[field] = said
            changed[field] = able if len(able) >= _FEWEST[kind] else said
    return {**row, **_matching(changed, every)}


def _matching(changed: Table, every: Table) -> Table:
    """The changed fields, with every end kept where a beginning would be left without one of its own letter."""
    letters = {letter for text in changed.get("text", ()) for letter in _letters(text)}
    for field in _FIELDS[1:]:
        if field in changed:
            ends = [_letters(text) for text in changed[field]]
            if not all(any(not end or letter in end for end in ends) for letter in letters):
                changed[field] = every[field]
    return changed


def _letters(text: str) -> str:
    found = re.match(r"([a-z]+): ", text)
    return found[1] if found else ""


def _replaced(text: str, kind: str, instead: Mapping[str, str]) -> str:
    """A text with the hero's verbs replaced, as far as there is something to write in their place."""
    for start in sorted(_of_hero(text, kind), reverse=True):
        verb = next(
            (
                verb
                for verb in instead
                if text.startswith(verb, start) and re.match(rf"{re.escape(verb)}\b", text[start:])
            ),
            "",
        )
        if verb:
            text = text[:start] + instead[verb] + text[start + len(verb) :]
    return text


def _of_hero(text: str, kind: str) -> Iterator[int]:
    """Where verbs of the hero's stand in an authored text, as offsets."""
    for found in re.finditer(rf"\b(?:{_VERBS[kind]}|{_WAYS[kind]})\b", text.partition(" | ")[0]):
        before = re.split(r"[.?!;:]['\"]? ", text[: found.start()])[-1]
        who = [subject["who"] for subject in _SUBJECT.finditer(before)]
        if who and who[-1] == "P":
            yield found.start()


def lacking(story: Story) -> str:
    """`sight`, `hearing` or `body` where the hero has none of it (cannot walk at all), else empty."""
    kind = limit_of(story.brief)
    return kind if kind in _VERBS and whole(story.brief) else ""


def unfit(story: Story) -> Callable[[str], bool]:
    """Whether a printed text has the hero of a story do what they cannot, or names what nobody of the time has."""
    kind, hero, genre = lacking(story), story.hero.given, story.brief.genre
    era = "" if genre in {"fantasy", "scifi"} else story.brief.era
    others = frozenset(person.given for person in story.people[1:])
    return lambda text: (
        too_late(text, era) or (bool(kind) and bool(unable(text, kind, hero, others) or _SAID[kind].search(text)))
    )


_SAID = {
    "sight": re.compile(
        r"\bmy (?:reading )?glasses\b|\bcounts the lines\b|\bto read it\b|\bside by side\b"
        r"|n't (?:his|her|their) glasses|\b[Ll]ook at me\b|\bI'm not looking\b"
    ),
    "hearing": re.compile(r"\bI(?:'ve)? (?:heard it|listened)\b"),
    "body": re.compile(r"\bI(?:'ve| have)? (?:walked|ran|climbed|knelt)\b|\bon foot\b|\bin heels\b"),
}
"""What nobody says in such a show, since the hero might be the one who does."""


def unable(text: str, kind: str, hero: str, others: frozenset[str]) -> list[str]:
    """What a printed text has the hero do that they cannot ("Ada reads").

    `kind` is `sight`, `hearing` or `body`, `hero` their given name, `others` those of everybody else.
    """
    found = []
    for verb in re.finditer(rf"\b(?:{_VERBS[kind]})\b", text):
        before = re.split(r"[.?!;:]['\"]? ", text[: verb.start()])[-1]
        names = [word for word in re.findall(r"[\w'\u2019-]+", before) if word == hero or word in others]
        if names and names[-1] == hero:
            found.append(f"{hero} {verb[0]}")
    return found
