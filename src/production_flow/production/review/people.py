"""Whether people stay who they are: their age, and whether they are alive."""

from __future__ import annotations

import re
from collections.abc import Iterator

from production_flow.documents.cast import Character
from production_flow.production.review.findings import Finding, editing, in_beat
from production_flow.production.review.reader import Reader, prose
from production_flow.types import NodeId

_YEARS = re.compile(r"\b(?:aged? )?(\d{1,3})(?:[- ]years?[- ]old| years of age)\b|\baged? (\d{1,3})\b", re.IGNORECASE)
_NUMBER = re.compile(r"\b(\d{1,3})\b")
_NEAR = 1
"""Years by which two tellings of an age may differ: a birthday may lie between them."""


def ages(reader: Reader) -> Iterator[Finding]:
    """Where a text gives somebody another age than the one they are drawn and cast with."""
    for ident, person in reader.people.items():
        if person.look.age is None:
            continue
        node = NodeId(f"character:{ident}")
        for path, text in _about(person):
            pattern = _NUMBER if path == "biometrics.age" else _YEARS
            for found in pattern.finditer(text):
                said = int(next(group for group in found.groups() if group))
                if abs(said - person.look.age) > _NEAR:
                    what = f"{person.name} is {said} here and {person.look.age} in the look that is drawn."
                    yield Finding("age", node, path, person.name, what, editing(node, "look.age"))


def ages_told(reader: Reader) -> Iterator[Finding]:
    """Where a beat gives somebody by name another age than they are drawn and cast with ("Sid, 41, ...")."""
    aged = {ident: one.look.age for ident, one in reader.people.items() if one.look.age is not None}
    for episode, beat in reader.beats():
        if _AGAIN.search(f"{beat.title} {beat.description} {beat.continuity}"):
            continue
        for field, text in prose(beat):
            for ident, age in aged.items():
                for found in _aged(reader.name(ident)).finditer(text):
                    said = int(found[1] or found[2])
                    if abs(said - age) > _NEAR:
                        what = f"{reader.name(ident)} is {said} here and {age} in the look that is drawn."
                        todo = f"Say {age}, or change the look: {editing(f'character:{ident}', 'look.age')}"
                        yield in_beat("age", episode, beat, field, what, todo)


def _aged(name: str) -> re.Pattern[str]:
    """How a text gives somebody's age: after the name between commas, or before it with "-year-old"."""
    first, *rest = name.split()
    whole = rf"{re.escape(first)}(?: {re.escape(' '.join(rest))})?" if rest else re.escape(first)
    return re.compile(
        rf"\b{whole}(?:,| \(| is) (?:aged )?(\d{{1,3}})(?=[,.)]| years old)|\b(\d{{1,3}})-year-old {whole}\b"
    )


def names(reader: Reader) -> Iterator[Finding]:
    """Where somebody is called otherwise in their own document than in the cast."""
    for seed in reader.cast.characters if reader.cast else ():
        person = reader.people.get(seed.id)
        if person is not None and person.name != seed.name:
            node = NodeId(f"character:{seed.id}")
            what = f"{seed.id} is {person.name} here and {seed.name} in the cast."
            yield Finding("name", node, "name", person.name, what, f'pflow edit {node} name "{seed.name}"')


def _about(person: Character) -> Iterator[tuple[str, str]]:
    yield "summary", person.summary
    yield "biometrics.appearance", person.biometrics.appearance
    yield "biometrics.features", person.biometrics.features
    yield "biometrics.age", person.biometrics.age


_DIES = (
    r"(?:dies|is dead(?! (?:tired|sure|set|certain|wrong|right|serious|on|to|asleep))|is killed|is shot dead"
    r"|is found dead|falls dead|lies dead|was killed|has died|is murdered|was murdered|passed away|passes away"
    r"|drowns|bleeds out)"
)
_BODY = r"(?:the (?:dead )?body of|the corpse of|over the grave of|at the funeral of)"
_AGAIN = re.compile(
    r"\b(?:flashback|memory|years? (?:ago|earlier|before)|ghost|recording|tape|dream|voice-?over)\b", re.IGNORECASE
)


def the_dead(reader: Reader) -> Iterator[Finding]:
    """Who died in an earlier beat and speaks in a later one, unless it is told as a memory, a ghost or a recording."""
    names = {seed.id: seed.name.split()[0] for seed in reader.cast.characters} if reader.cast else {}
    gone: dict[str, str] = {}
    for board in reader.before.values():
        for beat in board.beats:
            gone |= dict.fromkeys(_dying(beat.description, names), "an earlier episode")
    for episode, beat in reader.beats():
        if not _AGAIN.search(f"{beat.title} {beat.description} {beat.continuity}"):
            for index, said in enumerate(beat.dialogue or ()):
                if said.character in gone:
                    what = f"{reader.name(said.character)} speaks, and died in {gone[said.character]}."
                    todo = "Give the line to somebody else, or say that it is a memory or a recording."
                    yield in_beat("dead", episode, beat, f"dialogue.{index}.character", what, todo)
        died = _dying(beat.description, names)
        gone |= {ident: f"episode {int(episode[4:])}, beat {beat.beat_number}" for ident in died if ident not in gone}


def _dying(text: str, names: dict[str, str]) -> list[str]:
    return [
        ident
        for ident, name in names.items()
        if re.search(rf"\b{re.escape(name)}(?: \w+)? {_DIES}\b|\b{_BODY} (?:\w+ )?{re.escape(name)}\b", text)
    ]
