"""An episode's drafts, lengths and shots as the storyboard document."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass

from production_flow import timing
from production_flow.documents.camera import ANGLES, MOVEMENTS, SIZES
from production_flow.documents.scene import TimeOfDay, Weather
from production_flow.documents.storyboard import Beat, BeatCamera, Shot, Spoken, Transitions
from production_flow.embedded.writer.kits.tables import Tables
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.planner import Step
from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.embedded.writer.storyboard.drafts import NARRATOR, Draft
from production_flow.embedded.writer.storyboard.staging import Line, Setup
from production_flow.embedded.writer.voice import Voice


@dataclass(frozen=True)
class Where:
    """Where and when a scene is."""

    place: PlaceSpec
    time: TimeOfDay
    weather: Weather


@dataclass(frozen=True)
class Fields:
    """What a beat wants, what it meets, and what it turns into; empty where nothing is said of it."""

    goal: str
    against: str
    turn: str


@dataclass(frozen=True)
class SceneSheet:
    """A scene as a whole, ready to be written out; `drafts`, `shots`, `fields` and `moods` go beat by beat."""

    step: Step
    where: Where
    drafts: list[Draft]
    shots: list[list[Setup]]
    line: Line
    fields: list[Fields]
    light: str
    moods: list[str]
    sounds: str


class Assembler:
    """Writes beats from sheets. `names` gives document ids for the ids of plots."""

    def __init__(self, story: Story, kit: Tables, voice: Voice, names: Mapping[str, str], rng: random.Random) -> None:
        self.story = story
        self.kit = kit
        self.voice = voice
        self.names = names
        self.rng = rng

    def beats(self, sheets: list[SceneSheet]) -> tuple[Beat, ...]:
        """Every beat of the episode in order, numbered from 1."""
        beats: list[Beat] = []
        ends: dict[int, str] = {}
        for number, sheet in enumerate(sheets):
            for part in range(len(sheet.drafts)):
                ident = f"b{len(beats) + 1:02d}"
                beats.append(self._beat(sheets, number, part, len(beats) + 1, ends))
                ends[sheet.drafts[part].step] = ident
        return tuple(beats)

    def _beat(self, sheets: list[SceneSheet], number: int, part: int, count: int, ends: Mapping[int, str]) -> Beat:
        sheet = sheets[number]
        draft, setups = sheet.drafts[part], sheet.shots[part]
        held = {figure.holds for setup in setups for figure in setup.figures if figure.holds} & set(self.names.values())
        held |= {self.names[one.holds] for one in (*draft.stances, *draft.late) if one.holds in self.names}
        props = sorted({prop for setup in setups for prop in setup.props} | held)
        because = [ends[cause] for cause in sheet.step.causes if cause in ends] if part == 0 else [f"b{count - 1:02d}"]
        camera = setups[0]
        return Beat(
            id=f"b{count:02d}",
            beat_number=count,
            act=sheet.step.slot.act,
            title=draft.title,
            description=draft.text,
            characters=(*self._people(draft), *props),
            location=f"{sheet.where.place.heading} - {_hour_words(sheet.where)}",
            camera=BeatCamera(
                shot_type=SIZES[camera.size],
                angle=ANGLES[camera.angle],
                movement=MOVEMENTS[camera.movement],
            ),
            lighting=sheet.light,
            mood=sheet.moods[part],
            duration_seconds=timing.seconds(sum(timing.frames(setup.seconds) for setup in setups)),
            dialogue=self._dialogue(draft),
            sfx_notes=sheet.sounds,
            transitions=self._transitions(sheets, number, part),
            scene_id=f"sc-{number + 1:02d}",
            thread=sheet.step.slot.thread,
            location_id=sheet.where.place.id,
            time=sheet.where.time,
            weather=sheet.where.weather,
            tension=sheet.step.slot.tension,
            props=tuple(props),
            continuity=self._continuity(sheet),
            shots=tuple(self._shot(setup, index) for index, setup in enumerate(setups)),
            goal=sheet.fields[part].goal,
            against=sheet.fields[part].against,
            turn=sheet.fields[part].turn,
            because=tuple(because),
        )

    def _people(self, draft: Draft) -> list[str]:
        people = [stance.who for stance in draft.stances]
        people += [line.who for line in draft.lines if line.who != NARRATOR]
        people += [
            who
            for who, person in self.voice.people.items()
            if person.given in draft.text and re.search(rf"\b{re.escape(person.given)}\b(?!')", draft.text)
        ]
        return [self.names[who] for who in dict.fromkeys(people)]

    def _dialogue(self, draft: Draft) -> tuple[Spoken, ...] | None:
        if not draft.lines:
            return None
        return tuple(
            Spoken(character=self.names.get(line.who, NARRATOR), line=line.text, how=line.how) for line in draft.lines
        )

    def _shot(self, setup: Setup, index: int) -> Shot:
        return Shot(
            id="abcd"[index],
            size=setup.size,
            angle=setup.angle,
            movement=setup.movement,
            seconds=setup.seconds,
            figures=setup.figures,
            props=tuple(prop for prop in setup.props if prop),
            lines=setup.lines,
            action=setup.action,
        )

    def _transitions(self, sheets: list[SceneSheet], number: int, part: int) -> Transitions:
        sheet = sheets[number]
        act = sheet.step.slot.act
        opens = part == 0 and (number == 0 or sheets[number - 1].step.slot.act != act)
        closes = part == len(sheet.drafts) - 1 and (
            number + 1 == len(sheets) or sheets[number + 1].step.slot.act != act
        )
        into, out = "cut", "cut"
        if opens:
            into = "fade from black"
        elif part == 0 and _time_passes(sheets[number - 1], sheet):
            into = "dissolve"
        if closes:
            out = "fade to black"
        elif part == len(sheet.drafts) - 1 and number + 1 < len(sheets) and _time_passes(sheet, sheets[number + 1]):
            out = "dissolve"
        return Transitions(into=into, out=out)

    def _continuity(self, sheet: SceneSheet) -> str:
        people = self.voice.people
        parts = []
        if sheet.line.left in people:
            parts.append(f"{people[sheet.line.left].given} keeps the left of frame")
        if sheet.line.right in people:
            parts.append(f"{people[sheet.line.right].given} the right")
        parts.append(f"{_hour_words(sheet.where).lower()} light throughout")
        held = next((draft.insert for draft in sheet.drafts if draft.insert), "")
        if held:
            parts.append(f"{self.voice.things[held]['short']} stays in the same hand")
        if sheet.where.weather in {"rain", "storm", "snow"} and not sheet.where.place.interior:
            parts.append("coats stay wet")
        text = "; ".join(parts)
        return text[:1].upper() + text[1:] + "."


def _time_passes(before: SceneSheet, after: SceneSheet) -> bool:
    """Whether the hour or the plot changes from one scene to the next within an act."""
    return before.step.slot.act == after.step.slot.act and before.where.time != after.where.time


def _hour_words(where: Where) -> str:
    words = {"golden": "GOLDEN HOUR"}.get(where.time, where.time.upper())
    outdoors = not where.place.interior and where.weather in {"rain", "fog", "snow", "storm"}
    return f"{words}, {where.weather.upper()}" if outdoors else words
