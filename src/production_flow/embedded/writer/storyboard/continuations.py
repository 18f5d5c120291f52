"""What each beat inside a scene wants, meets and turns into: from what is said and done in just that beat.

A scene's own goal and what is against it stand in its first beat, and its turn where it turns. The rest is read from
the beats: who speaks to whom and with which act, or who does something and says nothing. A text is printed once
in a season.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Literal

from production_flow.embedded.writer.gentleness import flags_of
from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.planner import Step
from production_flow.embedded.writer.spectacle.wild import PEOPLES
from production_flow.embedded.writer.storyboard.assemble import Fields
from production_flow.embedded.writer.storyboard.drafts import NARRATOR, Draft, Said
from production_flow.embedded.writer.storyboard.stakes import filled
from production_flow.embedded.writer.voice import Voice

Field = Literal["goal", "against", "turn"]
Texts = Mapping[str, Mapping[str, Mapping[str, list[str]]]]
"""Class of beat -> `any` or a tone -> field -> texts."""

Reading = tuple[str, dict[str, str]]
"""The class of a beat, and who and what the slots of its texts stand for."""

GENTLE = frozenset({"cozy", "comedy", "workplace"})
DARK = frozenset({"noir", "horror", "western", "history", "century", "scifi"})

_CLASSES = {
    "brief": "brief", "plead": "plead", "offer": "offer", "accuse": "charge", "found_out": "charge",
    "explain": "explain", "show": "show", "produce": "produce", "stand_by": "stand", "gather": "stand",
    "charm": "charm", "threaten": "threaten", "sever": "break", "sorry": "mend", "forgive": "mend", "thank": "mend",
    "promise": "mend", "tell": "speak", "hint": "speak", "whisper": "speak", "refuse": "refuse", "bargain": "refuse",
    "think": "ponder", "solve": "ponder", "craft": "ponder", "arc_first": "ponder", "arc_next": "ponder",
}  # fmt: skip
"""Classes of the acts that mean the same wherever they are done; `_class` knows the others."""

_AGAINST = frozenset({"threaten", "sever", "accuse", "found_out"})
"""Acts after which what is done in silence is done against somebody."""


class Continuations:
    """Words the beats of one episode's scenes.

    Args:
        story: Whose kit and tone choose among the texts.
        voice: Fills texts and remembers what the season has said.
        rng: For choices among texts that would do; its own, so that no other choice of the episode shifts.
    """

    def __init__(self, story: Story, voice: Voice, rng: random.Random) -> None:
        self.voice = replace(voice, rng=rng, introduce=False)
        self.strange = PEOPLES if is_wild(story.brief) else None
        gentle = story.kit.id in GENTLE or "gentle" in flags_of(story.brief)
        self.tone = "gentle" if gentle else "dark" if story.kit.id in DARK else ""

    def fields(self, step: Step, binding: Mapping[str, str], drafts: Sequence[Draft], whole: Fields) -> list[Fields]:
        """The fields of every beat of a scene.

        Args:
            step: What happens in the scene.
            binding: Who and what the variables of the step stand for.
            drafts: The scene's beats, in order.
            whole: What is said of the scene: its goal and what is against it go to the first beat, its turn to the
                last, or to that in which a climax brings somebody to own up. What is empty there is found as for
                the beats between.
        """
        last, turning = len(drafts) - 1, _turning(step, drafts)
        found = []
        for part, draft in enumerate(drafts):
            after = drafts[part + 1] if part < last else None
            first = self._first(step, binding, draft, ends=part == last)
            final = self._last(step, binding, draft, after)
            found.append(
                Fields(
                    goal=("" if part else whole.goal) or self._text("goal", *first),
                    against=("" if part else whole.against) or self._text("against", *first),
                    turn=(whole.turn if part == turning else "") or self._text("turn", *final),
                )
            )
        return found

    def _text(self, field: Field, kind: str, scope: Mapping[str, str]) -> str:
        """A text that the season has not used, or nothing."""
        for options in self._options(kind, field, alone=scope["S"] == scope["H"]):
            unused = [text for text in options if not self.voice.memory.uses[text] and filled(self.voice, text, scope)]
            if unused and (text := self.voice.fresh(unused, scope)) is not None:
                self.voice.commit(text)
                return text
        return ""

    def _options(self, kind: str, field: Field, *, alone: bool) -> Iterator[list[str]]:
        """Texts for a class of beat, and then for what any beat of so many people is."""
        for each in (kind, "alone" if alone else "spoken"):
            rows = _texts()[each]
            texts = [*rows["any"].get(field, []), *rows.get(self.tone, {}).get(field, [])]
            yield [text for text in texts if self.strange is None or not self.strange.search(text)]

    def _first(self, step: Step, binding: Mapping[str, str], draft: Draft, *, ends: bool) -> Reading:
        """How a beat begins: its first line, or what is done in it."""
        spoken = _spoken(draft)
        return _said(step, binding, spoken[0]) if spoken else self._done(step, binding, draft, ends=ends)

    def _last(self, step: Step, binding: Mapping[str, str], draft: Draft, after: Draft | None) -> Reading:
        """How a beat ends: its last line and whom that brings to own up in the beat after it."""
        spoken, next_said = _spoken(draft), _spoken(after) if after else []
        if not spoken:
            kind, scope = self._done(step, binding, draft, ends=after is None)
            return ("confess", scope | {"S": binding["x"], "H": "P"}) if kind == "after" else (kind, scope)
        kind, scope = _said(step, binding, spoken[-1])
        if next_said and next_said[0].act == "confess" and next_said[0].who != scope["S"]:
            return "breaking", scope | {"H": next_said[0].who}
        return kind, scope

    def _done(self, step: Step, binding: Mapping[str, str], draft: Draft, *, ends: bool) -> Reading:
        """What a beat is in which nobody speaks; `S` is who is named first in it."""
        there = list(dict.fromkeys(stance.who for stance in draft.stances)) or ["P"]
        named = {who: draft.text.find(self.voice.people[who].given) for who in there}
        there.sort(key=lambda who: named[who] if named[who] >= 0 else len(draft.text))
        scope = {**binding, "S": there[0], "H": next(iter(there[1:]), there[0])}
        if ends and "climax" in step.move.functions:
            return ("after" if binding.get("x") in there else "after_alone"), scope
        if "open" in step.move.functions and step.slot.thread != "B":
            return "weigh", scope
        if "climax" in step.move.functions:
            return "yield", scope
        if len(there) > 1:
            return ("silent" if _acts(step) & _AGAINST else "near"), scope
        robbed = there[0] == "P" and any(atom[0] == "lost" for atom in step.move.after.adds)
        return ("robbed" if robbed else "alone"), scope


def _turning(step: Step, drafts: Sequence[Draft]) -> int:
    """The beat that a scene turns in."""
    owned = [part for part, draft in enumerate(drafts) if any(line.act == "confess" for line in draft.lines)]
    return owned[-1] if owned and "climax" in step.move.functions else len(drafts) - 1


def _said(step: Step, binding: Mapping[str, str], line: Said) -> Reading:
    """The class of a line; `S` speaks, `H` hears it or is whom it goes against."""
    kind = _class(line, step)
    scope = {**binding, **_topic(step, binding, line), "S": line.who, "H": line.to}
    culprit = binding.get("x", line.who)
    return kind, scope | {"H": culprit} if kind == "stand" and culprit != line.who else scope


def _class(line: Said, step: Step) -> str:
    """The class of a line in its scene."""
    act = line.act
    names = _acts(step)
    opens, climax = "open" in step.move.functions, "climax" in step.move.functions
    if act in {"probe", "press"}:
        return "ask" if opens else "spoken"
    if act == "confess":
        return "confess" if climax else "admit"
    if act == "tease":
        return "retort" if "threaten" in names else "spoken"
    if act == "hurt":
        return "break" if "sever" in names else "spoken"
    if act == "deflect":
        return "spare" if line.who == "P" else "evade"
    return _CLASSES.get(act, "spoken")


def _acts(step: Step) -> set[str]:
    return {said.split()[0] for said in step.move.acts}


def _spoken(draft: Draft) -> list[Said]:
    return [line for line in draft.lines if line.who != NARRATOR]


def _topic(step: Step, binding: Mapping[str, str], line: Said) -> dict[str, str]:
    """What a line is about, as `f` or `o`, from the act of the move that it is."""
    acts = {line.act, "tell"} if line.act == "confess" else {line.act}
    for said in step.move.acts:
        name, speaker, *rest = said.split()
        if name in acts and binding.get(speaker, speaker) == line.who and len(rest) > 1 and rest[1] in "fgmoq":
            return {"o" if rest[1] in "oq" else "f": binding[rest[1]]}
    return {}


@cache
def _texts() -> Texts:
    folder = files("production_flow.embedded.writer.kits").joinpath("continuations")
    found: dict[str, dict[str, dict[str, list[str]]]] = {}
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.name.endswith(".toml"):
            found |= tomllib.loads(path.read_text(encoding="utf-8"))
    return found
