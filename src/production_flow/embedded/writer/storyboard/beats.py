"""From a plan to drafts of beats: scenes are worded, spoken, and cut into 18 to 24 beats."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.embedded.writer.planner import Step
from production_flow.embedded.writer.storyboard.delivery import DEAR, HOW, WEIGHT
from production_flow.embedded.writer.storyboard.drafts import (
    NARRATOR,
    WORDS_PER_SECOND,
    Draft,
    Said,
    Scene,
    Section,
    Stance,
    read_section,
    suited,
    tag_of,
)
from production_flow.embedded.writer.storyboard.lenses import TO_LENS
from production_flow.embedded.writer.surfaces import LENS
from production_flow.embedded.writer.voice import Voice, sentences

MOST_WORDS = 14
"""Words of the longest line that fits in one shot."""

MOST_SPEECH, MOST_AT_FIRST = 10.4, 8.8
"""Most seconds of speech in a beat; less where the beat also has to show where we are."""

_POINTING = re.compile(r"\b(?:her|his|their|him|them|he|she|they)\b")
"""Words that a slot gives in small letters, and that a title has with a capital."""

LATER = (
    "When It Was Quiet", "And Then Nothing", "What Came After That", "For a While", "Nobody Moves", "Said and Done",
    "The Rest of It", "A Minute More", "Not at Once", "As It Was Before", "Still There", "After the Last Word",
)  # fmt: skip
"""Titles for the end of a scene whose own titles are used up."""

ASIDES = (
    "{P} has this for the lens, afterwards, still a little out of breath.",
    "When it's over {P} turns to the lens, and is brief.",
    "The crew has a question. {P} takes it standing.",
    "{P} says the rest of it to the lens.",
    "There's a bit that {P} keeps for the lens.",
    "{P} waits for the others to be out of earshot, and then for the lens.",
    "What {P} makes of it goes to the lens, in a low voice.",
    "Somebody holds a microphone out to {P}, who addresses the lens past it.",
    "{P} looks round for somebody to tell, and there is only the lens.",
    "{P} explains to the lens, as to somebody who has come in late.",
    "Later, with the same smudge on one cheek, {P} sums up for the lens.",
    "{P} catches the lens looking, and owes it a word.",
)
"""How the hero of a mock documentary comes to say something to the crew in the middle of things."""

MOST_LINES = 3
MOST_BEATS = 23
NARRATED, TOLD = 4, 8
"""How many beats of an episode a narrator may speak in, and where the show's form is to be told."""


class SceneWriter:
    """Words the scenes of one episode, one after the other.

    Args:
        kit: The authored tables.
        voice: Fills texts and remembers what was said.
        rng: For choices that are not words.
        narrator: Whether a narrator is heard.
    """

    def __init__(self, kit: Tables, voice: Voice, rng: random.Random, *, narrator: bool) -> None:
        self.kit = kit
        self.voice = voice
        self.rng = rng
        self.told = any("told" in event for event in kit.events.values())
        self.narrations = (TOLD if self.told else NARRATED) if narrator else 0
        self.narrations += 3 if "spoken_over" in kit.frame and narrator else 0
        self.just_told = False
        self.filmed: Sequence[str] = ()
        """Where people talk to a crew, what the hero may say to it: to its lens goes what a narrator would say."""
        self.said: Mapping[str, Sequence[str]] = {}
        """Lines that the scene has of its own: nobody jokes where somebody is dug out."""
        self.titles: set[str] = set()
        self.printed: set[str] = set()
        self.jars: Callable[[str], int] = lambda _text: 0
        """How much a text speaks against where and when the scene plays; set before each scene."""

    def scene(self, number: int, step: Step, here: str, prep: str) -> Scene:
        """One scene, worded: its sections with their lines."""
        event = self.kit.events[step.move.id]
        self.said = event.get("lines", {})
        binding = self._binding(step)
        self.voice.words["here"] = here
        self.voice.words["in_here"] = prep
        self.voice.words["here_cap"] = here[:1].upper() + here[1:]
        names = [name for name in ("text", "mid", "end", "after") if name in event]
        parts: list[Section] = []
        for name in names:
            parts.append(self._section(event[name], binding, _last_tag(parts)))
        self.said = {act: suited(lines, parts[0].tag) for act, lines in self.said.items()}
        self._speak(step, binding, parts)
        self._narrate(event, binding, step, parts)
        named = suited(event["title"], parts[0].tag) or [title.split(": ", 1)[-1] for title in event["title"]]
        titles = [title for title in named if not self.jars(title)] or named
        return Scene(number, step, parts, titles, binding, parts[0].tag)

    def drafts(self, scene: Scene, *, split: bool) -> list[Draft]:
        """The beats of a scene: one for each section, or one for all of it."""
        parts = scene.parts if split else [_joined(scene.parts)]
        if self.filmed and len(parts) > 2:  # what goes to people on chairs
            parts = [_joined(parts[at : at + 2]) for at in range(0, len(parts), 2)]
        for index, part in enumerate(parts):
            _trim(part, MOST_SPEECH if index else MOST_AT_FIRST)
        titles = [self._title(scene) for _ in parts]
        return [
            self._draft(scene, part, title, index)
            for index, (part, title) in enumerate(zip(parts, titles, strict=True))
        ]

    def _binding(self, step: Step) -> dict[str, str]:
        return {"P": "P", **step.binding}

    def _section(self, options: list[str], binding: Mapping[str, str], tag: str) -> Section:
        able = [text for text in options if not tag or not tag_of(text) or set(tag) & set(tag_of(text))] or options
        ranked = sorted(able, key=lambda text: (self.voice.memory.uses[text], self.rng.random()))
        pose = str(self.voice.things["trade"]["pose"])
        best: tuple[int, Section, str, set[str]] | None = None
        for option in ranked:
            seen = set(self.voice.seen)
            words, stances = read_section(option.removeprefix(f"{tag_of(option)}: ").replace("{trade.pose}", pose))
            text = self.voice.fill(words, binding)
            section = Section(text, tuple(_bound(stance, binding) for stance in stances), tag=tag_of(option))
            stale = self._staleness(text) + self.jars(text)
            if best is None or stale < best[0]:
                best = stale, section, option, set(self.voice.seen)
            self.voice.seen = seen
            if stale == 0:
                break
        assert best is not None
        _, section, option, self.voice.seen = best
        self.voice.memory.uses[option] += 1
        self.voice.commit(section.text)
        self.printed.update(sentences(section.text))
        return section

    def _staleness(self, text: str) -> int:
        """How much of a text has been printed: a sentence of this episode weighs most."""
        parts = sentences(text)
        return sum(10 * (part in self.printed) + (part in self.voice.memory.sentences) for part in parts)

    def _speak(self, step: Step, binding: Mapping[str, str], parts: list[Section]) -> None:
        lines = [line for act in step.move.acts if (line := self._line(act, binding)) is not None]
        if len(parts) > 2:  # a climax
            parts[0].lines = lines[:2]
            parts[1].lines = lines[2:3]
            parts[2].lines = lines[3:]
        elif "low" in step.slot.functions and sum(line.seconds for line in lines) <= MOST_AT_FIRST:
            parts[0].lines = lines  # what it does to them is shown, and not said
        else:
            half = (len(lines) + 1) // 2
            gone = len(parts) > 1 and _left(parts[-1], lines[half:])
            parts[0].lines = lines if gone else lines[:half]
            parts[-1].lines += [] if gone else lines[half:]

    def _line(self, act: str, binding: Mapping[str, str]) -> Said | None:
        name, speaker, *rest = act.split()
        who = binding.get(speaker, speaker)
        to = binding.get(rest[0], rest[0]) if rest else "P"
        scope = {**binding, "S": who, "H": to}
        if len(rest) > 1:
            scope[_topic(rest[1])] = binding[rest[1]]
        if name == "tell" and self.voice.things.get(scope.get("f", ""), {}).get("owner") == who:
            name = "confess"  # what somebody says of their own deed
        text = self._words(name, who, scope)
        if text is None:
            return None
        self.voice.commit(text)
        filmed = self.voice.words.get("lens") == LENS
        hows = (TO_LENS,) if filmed and who == to else HOW.get(name, ("",))
        if who == "P" and (silent := self.voice.words.get("silent")):
            hows = (silent,)
        if cards := self.voice.words.get("cards"):
            hows = (cards,)
        return Said(who, to, name, text, hows[self.rng.randrange(len(hows))])

    def _words(self, act: str, who: str, scope: Mapping[str, str]) -> str | None:
        bank: Table = {"any": self.said[act]} if act in self.said else self.kit.speech.get(act, {})
        own = list(bank.get(self.voice.people[who].diction, ()))
        for options in (own, list(bank.get("any", ()))):
            fitting = [text for text in options if len(text.split()) <= MOST_WORDS]
            for _ in range(3 if fitting else 0):
                text = self._fresh(fitting, scope)  # what a fact gives may be another variant each time
                if text and len(text.split()) <= MOST_WORDS:
                    return text
        return None

    def _fresh(self, options: list[str], scope: Mapping[str, str]) -> str | None:
        """A line that the season has not heard: the hero says `my` of what others say `her` of."""
        voice, words = self.voice, self.voice.words
        held, voice.introduce = voice.introduce, False
        seen = set(voice.seen)
        mine = scope.get("S", "P") == "P"
        voice.words = words | {"matter": words["matter:own" if mine else "matter:yours"]}
        if mine:
            voice.words |= {"deed": words["deed:own"], "aim": words["aim:own"]}
        text = voice.fresh(options, scope)
        voice.introduce, voice.seen, voice.words = held, seen, words
        return text

    def _narrate(self, event: Table, binding: Mapping[str, str], step: Step, parts: list[Section]) -> None:
        wanted = step.move.cover in {"alone", "insert", "low", "chase"} or "open" in step.move.functions
        over = "spoken_over" in self.kit.frame
        if self.told:  # every second scene, whatever is said in it
            wanted = self.just_told = not self.just_told or over
        narration = suited(event.get("narr", self.filmed), parts[0].tag)
        if not self.narrations or not narration or not wanted or (step.slot.thread == "B" and not over):
            return
        quiet = min(parts, key=lambda part: sum(line.seconds for line in part.lines))
        brief = (part for part in parts if sum(line.seconds for line in part.lines) < 5.5)
        target = next(brief, quiet if self.told else None)
        text = self._fresh([said for said in narration if not self.jars(said)], binding)
        if target is None or text is None or len(text.split()) > MOST_WORDS:
            return
        if self.filmed and not self._aside(parts, text):
            return
        self.voice.commit(text)
        self.narrations -= 1
        if self.filmed:
            parts[-1].lines.append(Said("P", "", "aside", text, self.voice.words.get("silent") or TO_LENS))
            return
        act = "spoken_over" if over else "told" if self.told else "narrate"
        how = "to the crew, over the picture" if self.voice.words.get("lens") == LENS else "voice-over"
        target.lines.insert(0, Said(NARRATOR, "", act, text, how))

    def _aside(self, parts: Sequence[Section], text: str) -> bool:
        """Whether the end of a scene has room for the hero to say something to the lens; its text then shows it."""
        part = parts[-1]
        spoken = sum(line.seconds for each in parts for line in each.lines) + len(text.split()) / WORDS_PER_SECOND
        here = any(stance.who == "P" and stance.moves != "out" for stance in part.stances)
        told = self.voice.fresh(ASIDES, {"P": "P"}) if here and spoken < MOST_AT_FIRST - 1 else None
        if told is None:
            return False
        self.voice.commit(told)
        part.text = f"{part.text} {told}"
        return True

    def _title(self, scene: Scene) -> str:
        for text in sorted(scene.titles, key=lambda title: (self.voice.memory.uses[title], self.rng.random())):
            title = _POINTING.sub(lambda word: word[0].capitalize(), self.voice.spoken(text, scene.binding))
            if title not in self.titles:
                break
        else:
            later = sorted(LATER, key=lambda name: (self.voice.memory.uses[name], self.rng.random()))
            title = next((name for name in later if name not in self.titles), title)
            self.voice.memory.uses[title] += 1
        self.voice.memory.uses[text] += 1
        self.titles.add(title)
        return title

    def _draft(self, scene: Scene, part: Section, title: str, index: int) -> Draft:
        return Draft(
            step=scene.number,
            part=index,
            title=title,
            text=part.text,
            stances=part.stances,
            lines=part.lines,
            insert=next((stance.holds for stance in part.stances if stance.holds), ""),
            late=part.late,
            cover=scene.step.move.cover,
            tension=scene.step.slot.tension,
            tag=scene.tag,
        )


def _last_tag(parts: list[Section]) -> str:
    """The letters that the sections so far have settled on: a text of `b` stays one before an end of `ab`."""
    tags = [part.tag for part in parts if part.tag]
    return min(reversed(tags), key=len) if tags else ""


_TOLD = frozenset({"tell", "confess"})
"""Lines that say what a scene is for: without them the plot goes on from what nobody has heard."""


def _trim(part: Section, most: float) -> None:
    """Drops the cheapest lines until one beat can hold what is said; what is told stays before what it answers."""
    while len(part.lines) > MOST_LINES or (len(part.lines) > 1 and sum(line.seconds for line in part.lines) > most):
        cheapest = min(part.lines, key=lambda line: (WEIGHT.get(line.act, DEAR), line.act in _TOLD, -line.seconds))
        part.lines.remove(cheapest)


def _topic(variable: str) -> str:
    """The name under which speech knows a fact (`f`), an object (`o`), the arc's step (`r`) or a problem (`E`)."""
    return {"g": "f", "m": "f", "q": "o"}.get(variable, variable)


def _bound(stance: Stance, binding: Mapping[str, str]) -> Stance:
    holds = binding.get(stance.holds, "") if stance.holds else ""
    return replace(stance, who=binding.get(stance.who, stance.who), holds=holds)


def _left(part: Section, lines: Sequence[Said]) -> bool:
    """Whether somebody who speaks or is spoken to has gone by then: nobody asks an empty stair anything."""
    there = {stance.who for stance in part.stances}
    listen = {stance.who for stance in part.stances if stance.moves != "out"}
    return not all(line.who in there and (line.to or line.who) in {line.who, *listen} for line in lines)


def _joined(parts: list[Section]) -> Section:
    """Several sections as one beat: the first stances, unless somebody only comes in later."""
    text = " ".join(part.text for part in parts)
    stances = {stance.who: stance for part in reversed(parts) for stance in part.stances}
    lines = [line for part in parts for line in part.lines]
    return Section(text, tuple(stances.values()), lines, late=parts[-1].stances)


def fewer_lines(drafts: list[Draft], most_seconds: float) -> None:
    """Drops the cheapest lines until the episode's speech fits."""
    while sum(draft.speech for draft in drafts) > most_seconds:
        candidates = [
            (WEIGHT.get(line.act, DEAR), -draft.speech, index, position)
            for index, draft in enumerate(drafts)
            for position, line in enumerate(draft.lines)
            if len(draft.lines) > 1
        ]
        if not candidates or min(candidates)[0] >= DEAR:
            return
        _, _, index, position = min(candidates)
        del drafts[index].lines[position]
