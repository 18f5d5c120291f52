"""What people say to the crew of a mock documentary: alone on a chair, between the scenes, looking into the lens."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.planner import Step
from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.embedded.writer.spectacle.kinds import filmed
from production_flow.embedded.writer.storyboard.beats import MOST_WORDS
from production_flow.embedded.writer.storyboard.drafts import Draft, Said, read_section
from production_flow.embedded.writer.storyboard.lenses import TO_LENS
from production_flow.embedded.writer.voice import Voice

COVER = "interview"
"""How such a beat is filmed."""

MOST, MOST_GLANCES = 5, 3
"""Interviews of an episode, and scenes in which somebody notices the camera, at most."""

ROOM = 24
"""Beats of an episode, at most."""

_CLIMAX = 1
"""How many beats a climax has beyond its first where a crew films."""

_SENTENCES, _TENSE = 5, 8.0
"""Sentences of a scene's last beat, and tension, from which nobody looks away from it into a camera."""

_ACTS = ("cold_open", "act_one", "act_two", "act_three", "act_four")


class Interviews:
    """Deals the interviews of one episode; in a show that nobody films it deals none.

    Args:
        story: Whose form says whether there is a crew.
        kit: Its events know what their hero says of them.
        voice: Of the episode; its memory is that of the season.
        steps: The plan of the episode.
        rng: For choices that are not words.
    """

    def __init__(self, story: Story, kit: Tables, voice: Voice, steps: Sequence[Step], rng: random.Random) -> None:
        self.story = story
        self.kit = kit
        self.voice = voice
        self.rng = rng
        self.filmed = filmed(story.brief)
        self.glances = MOST_GLANCES if self.filmed else 0
        count = max(0, min(MOST, ROOM - _CLIMAX - len(steps))) if self.filmed else 0
        self.turns = dict(self._chosen(steps, count))

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.turns)

    def _chosen(self, steps: Sequence[Step], count: int) -> Iterator[tuple[int, str]]:
        """After which scenes somebody is interviewed: one in each act, the hero in every other."""
        acts = [act for act in _ACTS if any(step.slot.act == act for step in steps)]
        while len(acts) > count:
            acts.remove(self.rng.choice(acts[:-1] or acts))  # the last one always has somebody look back
        for turn, act in enumerate(acts):
            hero = turn % 2 == 1
            options = [number for number, step in enumerate(steps) if step.slot.act == act]
            suited = [number for number in options if self._suits(steps[number], hero=hero)] or options
            number = self.rng.choice(suited)
            others = self._others(steps[number])
            yield number, "P" if hero or not others else self.rng.choice(others)

    def _suits(self, step: Step, *, hero: bool) -> bool:
        return "narr" in self.kit.events[step.move.id] if hero else bool(self._others(step))

    def _others(self, step: Step) -> list[str]:
        """Who else is in a scene and speaks there."""
        acts = [word for act in step.move.acts for word in act.split()[1:3]]
        people = [step.binding.get(word, "") for word in acts]
        return sorted({who for who in people if who in self.voice.people and who != "P"})

    def place_of(self, number: int, around: PlaceSpec) -> PlaceSpec:
        """Where somebody sits who is interviewed after the scene of that number: the first room they are found in."""
        haunts = (self.story.place(ident) for ident in self.voice.people[self.turns[number]].haunts)
        rooms = [place for place in haunts if place is not None and place.interior]
        if around.interior:
            rooms.append(around)
        return rooms[0] if rooms else around

    def draft(self, number: int, step: Step) -> Draft:
        """The interview after the scene of that number; `{here}` must have been set."""
        who = self.turns[number]
        binding = {"P": "P", "S": who}
        card, said = self._card(who, step, binding)
        self.voice.memory.uses[str(card["text"])] += 1
        words, seen = read_section(str(card["text"]))
        after, late = read_section(str(card["end"]))
        stances, last = (tuple(replace(one, who=who) for one in each) for each in (seen, late))
        text = f"{self.voice.fill(words, binding)} {self.voice.fill(after, binding)}"
        self.voice.commit(text)
        how = self.voice.words.get("silent", "") if who == "P" else ""
        lines = [Said(who, "", COVER, line, how or TO_LENS) for line in said]
        for line in said:
            self.voice.commit(line)
        title = self.voice.pick(_bank()["words"]["title"])
        return Draft(-1 - number, 0, title, text, stances, lines, late=last, cover=COVER, tension=step.slot.tension)

    def _card(self, who: str, step: Step, binding: Mapping[str, str]) -> tuple[Table, list[str]]:
        """What is seen and said, the least used first."""
        key = "hero" if who == "P" else _moment(step)
        cards: list[Table] = [*_bank()[key]]
        spare: list[Table] = [] if who == "P" else [*_bank()["told"]]
        ranked = sorted(cards, key=self._used) + sorted(spare, key=self._used)
        card = next((card for card in ranked if not self.voice.memory.uses[str(card["text"])]), ranked[0])
        if who != "P":
            return card, [self.voice.spoken(str(line), binding) for line in card["say"]]
        scene: list[str] = self.kit.events[step.move.id].get("narr", [])
        held, self.voice.introduce = self.voice.introduce, False
        told = [text for text in scene if len(text.split()) <= MOST_WORDS]
        found = self.voice.fresh(told, {**step.binding, **binding}) or self.voice.fresh(plain(), binding)
        self.voice.introduce = held
        return card, [found or self.voice.pick(plain())]

    def _used(self, card: Table) -> tuple[int, float]:
        return self.voice.memory.uses[str(card["text"])], self.rng.random()

    def field(self, name: str, who: str) -> str:
        """What somebody wants of an interview, what is against it, what it turns into; empty once all was said."""
        own = [text for text in _bank()["words"][name] if who != "P" or "{P}" not in text]
        text = self.voice.fresh(own, {"P": "P", "S": who})
        if text is not None:
            self.voice.commit(text)
        return text or ""

    def glanced(self, draft: Draft) -> bool:
        """Whether somebody in a scene notices who films it; a sentence of its last beat then says so."""
        people = [stance.who for stance in draft.late or draft.stances if stance.moves != "out"]
        other = next((who for who in people if who != "P"), "")
        busy = draft.tension >= _TENSE or len(re.findall(r"[.?!](?= |$)", draft.text)) > _SENTENCES
        if not self.glances or busy or "P" not in people or not other or "the lens" in draft.text:
            return False
        text = self.voice.fresh(_bank()["beside"]["text"], {"P": "P", "x": other})
        if text is None:
            return False
        self.voice.commit(text)
        draft.text = f"{draft.text} {text}"
        self.glances -= 1
        return True


_MOMENTS = (
    ("open", "asked"), ("deed", "deed"), ("toil", "deed"), ("climax", "after"), ("cost", "after"), ("close", "after"),
    ("low", "low"),
)  # fmt: skip
"""Functions of a scene after which a card of that kind is dealt."""


def _moment(step: Step) -> str:
    functions = step.slot.functions & set(step.move.functions) or step.slot.functions
    found = next((moment for function, moment in _MOMENTS if function in functions), "told")
    return "secret" if step.slot.thread == "B" and found in {"told", "low", "asked"} else found


def plain() -> list[str]:
    """What any hero can say of whatever has happened."""
    said: list[str] = _bank()["plain"]["say"]
    return said


@cache
def _bank() -> Table:
    path = files("production_flow.embedded.writer.spectacle").joinpath("interviews.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
