"""One episode from its plan to its beats: places and hours, words, shots, lengths."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from production_flow.documents.scene import TimeOfDay, Weather
from production_flow.documents.storyboard import Beat
from production_flow.embedded.writer.grammar import capital
from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.embedded.writer.lexicon_of import names_of_things
from production_flow.embedded.writer.limits.senses import unfit
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.planner import Step
from production_flow.embedded.writer.plots import EpisodePlan
from production_flow.embedded.writer.settings.choice import setting_of
from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.embedded.writer.storyboard import opening
from production_flow.embedded.writer.storyboard.assemble import Assembler, Fields, SceneSheet, Where
from production_flow.embedded.writer.storyboard.beats import MOST_BEATS, SceneWriter, fewer_lines
from production_flow.embedded.writer.storyboard.climate import said_weather, weather_in
from production_flow.embedded.writer.storyboard.continuations import Continuations
from production_flow.embedded.writer.storyboard.coverage import Coverage
from production_flow.embedded.writer.storyboard.drafts import Draft, Scene, suited
from production_flow.embedded.writer.storyboard.finds import Finds
from production_flow.embedded.writer.storyboard.hours import ACTS, darkened, hours_of
from production_flow.embedded.writer.storyboard.interviews import COVER, Interviews, plain
from production_flow.embedded.writer.storyboard.jarring import MIGHTY, jars, lacking
from production_flow.embedded.writer.storyboard.payoffs import paid
from production_flow.embedded.writer.storyboard.placement import Placement
from production_flow.embedded.writer.storyboard.songs import Songs
from production_flow.embedded.writer.storyboard.staging import Called, Line, Stager, vary
from production_flow.embedded.writer.storyboard.stakes import composed
from production_flow.embedded.writer.storyboard.timing import set_lengths
from production_flow.embedded.writer.surfaces import Surfaces, head_of, in_sentence, preposition
from production_flow.embedded.writer.voice import Memory, Voice
from production_flow.hashing import seed_of

MOST_SPEECH = 126.0
"""Seconds of an episode in which somebody speaks, at most."""

_PLOTTED = frozenset({"street", "streets"})
"""Common things that a plot is about: they lie outside the house in which a show plays."""

_TENSE = 6.0
"""Tension from which a place may go wrong, 0-10."""

_ENCLOSED = frozenset({"ship", "space", "house", "institution"})
"""Settings that have a roof over all of them, and no weather."""


class EpisodeWriter:
    """Writes one episode.

    Args:
        memory: What the season has said so far; it grows.
    """

    def __init__(self, story: Story, kit: Tables, plan: EpisodePlan, memory: Memory) -> None:
        self.story = story
        self.kit = kit
        self.plan = plan
        seed = (story.prompt, story.seed, plan.number)
        self.rng = random.Random(seed_of(*seed, "stage"))
        self.coverage = Coverage(random.Random(seed_of(*seed, "coverage")))
        surfaces = Surfaces(story, kit, plan)
        self.names = surfaces.ids
        self.voice = Voice(
            people=surfaces.people,
            things=surfaces.things,
            words=surfaces.words,
            rng=random.Random(seed_of(*seed, "words")),
            memory=memory,
            introduce=plan.number == 1,
            lexicon=names_of_things(story),
            spared=_PLOTTED if story.brief.place.setting not in {"ship", "space"} else frozenset(),
            unfit=unfit(story),
        )
        self.named: set[str] = set()
        self.hours = darkened(hours_of(story.brief, self.rng.choice(kit.frame["hours"])), plan.plan.steps)
        weather = self.rng.choice(kit.frame["weathers"])
        self.setting = setting_of(story.brief)
        self.places = Placement(story)
        if self.setting is not None and self.setting.weathers:
            weather = self.rng.choice(self.setting.weathers)
        roofed = self.setting.roofed if self.setting is not None else story.brief.place.setting in _ENCLOSED
        skies: Mapping[str, Sequence[str]] = kit.frame["sky"]
        told = said_weather(story.brief, skies)
        self.weather: Weather = told or ("clear" if roofed else weather_in(story.brief, weather, skies))
        self.under_roof = told is None and story.brief.place.setting in _ENCLOSED
        self.mishaps = 0
        self.jarring: Callable[[str], int] = lambda _text: 0
        self.finds = Finds(self.voice)
        self.songs = Songs(self.voice, musical="musical" in story.brief.form)
        self.continuations = Continuations(story, self.voice, random.Random(seed_of(*seed, "continuations")))
        self.interviews = Interviews(
            story, kit, self.voice, plan.plan.steps, random.Random(seed_of(*seed, "interviews"))
        )

    def beats(self) -> tuple[Beat, ...]:
        """The beats of the episode."""
        writer = SceneWriter(self.kit, self.voice, self.rng, narrator=self.story.narrator or self.interviews.filmed)
        writer.filmed = plain() if self.interviews.filmed else ()
        asides = writer.narrations
        worded: list[tuple[Where, Scene]] = []
        talks: dict[int, tuple[Step, Where, list[Draft]]] = {}
        for number, step in enumerate(self.plan.plan.steps):
            where = self._where(step)
            here = self._called(where.place)
            writer.jars = self._jars(where, step)
            if number in self.interviews.turns:
                asides, writer.narrations = writer.narrations, 0  # nobody says it twice
            worded.append((where, writer.scene(number, step, here, preposition(where.place))))
            if number in self.interviews.turns:
                talks[number] = self._interview(number, step, where)
                writer.narrations = asides
        told = [scene for _, scene in worded]
        outside = opening.outside(self.places, worded[0][0])
        if (
            talks
            and len(told) + len(talks) + sum(len(scene.parts) - 1 for scene in told if _climax(scene)) >= MOST_BEATS
        ):
            outside = None
        split = _to_split(told, talks=len(talks), before=outside is not None)
        scenes = [
            each
            for where, scene in worded
            for each in (
                (scene.step, where, writer.drafts(scene, split=scene.number in split)),
                *([talks[scene.number]] if scene.number in talks else []),
            )
        ]
        paid(scenes, self.voice)
        self._establish(scenes, outside)
        drafts = [draft for _, _, drafts in scenes for draft in drafts]
        self._touch(scenes)
        fewer_lines(drafts, MOST_SPEECH)
        _unrepeat(drafts)
        sheets = [self._sheet(step, where, drafts) for step, where, drafts in scenes]
        vary([setup for sheet in sheets for setups in sheet.shots for setup in setups])
        set_lengths([setups for sheet in sheets for setups in sheet.shots])
        return Assembler(self.story, self.kit, self.voice, self.names, self.rng).beats(sheets)

    def _interview(self, number: int, step: Step, where: Where) -> tuple[Step, Where, list[Draft]]:
        """What somebody says to the crew after a scene, as a scene of its own that follows from it."""
        place = self.interviews.place_of(number, where.place)
        self.voice.words["here"] = self._called(place)
        self.voice.words["in_here"] = preposition(place)
        draft = self.interviews.draft(number, step)
        return replace(step, links=((number, ()),)), replace(where, place=place), [draft]

    def _jars(self, where: Where, step: Step | None = None) -> Callable[[str], int]:
        """How much a text speaks against a scene that plays there and then, with these people."""
        other = self.voice.people.get(step.binding.get("x", "")) if step is not None else None
        humble = other is not None and "power" not in other.tags
        return partial(
            jars,
            weather=where.weather,
            time=where.time,
            outdoors=not where.place.interior,
            lacks=(*lacking(where.place), *([MIGHTY] if humble else [])),
        )

    def _where(self, step: Step) -> Where:
        haunts = {who: person.haunts for who, person in self.voice.people.items()}
        place = self.places.of(step, self.kit.events[step.move.id], haunts)
        hour = cast("TimeOfDay", self.hours[ACTS.index(step.slot.act)])
        return Where(place, hour, self.weather)

    def _called(self, place: PlaceSpec) -> str:
        """A place's name: in full the first time, then what people call it."""
        first = place.id not in self.named
        self.named.add(place.id)
        return in_sentence(place) if first else head_of(place)

    def _establish(self, scenes: list[tuple[Step, Where, list[Draft]]], outside: PlaceSpec | None) -> None:
        """Opens the episode with the place of the show and its sky: in a beat of its own where the first is indoors."""
        step, where, drafts = scenes[0]
        there = replace(where, place=outside or where.place)
        roofed = self.under_roof and (there.place.interior or there.place.set == "station")  # a ship's own street
        words = opening.first_words(self.story, there, self.plan.number, jarring=self._hour_jars(where))
        skies = opening.skies(self.setting, self.kit, where, roofed=roofed)
        sky = self.voice.pick([text for text in skies if not self._jars(there)(text)] or skies)
        self.voice.words.update(words | {"sky": sky, "Sky": sky[:1].upper() + sky[1:]})
        text = self.voice.fill(self.voice.pick(self.kit.frame["establish"]), {})
        if outside is None:
            drafts[0].text = f"{text} {drafts[0].text}"
            return
        fitting = [touch for touch in outside.touches if not self._jars(there)(touch)]
        if touch := self.voice.fresh(fitting, {}):
            self.voice.commit(touch)
        draft = opening.draft_of(outside, f"{text} {touch or ''}".strip())
        scenes[0] = replace(step, links=((opening.BEFORE, ()),)), where, drafts
        scenes.insert(0, (opening.before(step), there, [draft]))

    def _hour_jars(self, where: Where) -> bool:
        """Whether the hour of a scene speaks against its place."""
        return bool(self._jars(where)(opening.HOURS[where.time]))

    def _touch(self, scenes: list[tuple[Step, Where, list[Draft]]]) -> None:
        """Lets a place show itself in one sentence, in scenes with room for one."""
        for number, (step, where, drafts) in enumerate(scenes):
            draft = drafts[0]
            if draft.cover == COVER or (number and self.interviews.glanced(drafts[-1])):
                continue
            if number and self.songs.sung(step, drafts):
                continue
            if number and self.finds.found(where.place, drafts, step.slot.tension):
                continue
            if number == 0 or len(re.findall(r"[.?!](?= |$)", draft.text)) > 2 or not where.place.touches:
                continue
            jarring = self._jars(where)
            fitting = [text for text in self._seen(where.place, step) if not jarring(text)]
            text = self.voice.fresh(fitting, {})
            if text is not None and len(text) < 90:
                draft.text = f"{draft.text} {text}"
                self.voice.commit(text)

    def _seen(self, place: PlaceSpec, step: Step) -> Sequence[str]:
        """What a place shows of itself: in one tense scene of an episode, what can go wrong there."""
        if not place.wrong or self.mishaps or step.slot.tension < _TENSE:
            return place.touches
        self.mishaps += 1
        return place.wrong

    def _sheet(self, step: Step, where: Where, drafts: list[Draft]) -> SceneSheet:
        if drafts[0].cover == COVER:
            return self._talk(step, where, drafts)
        if drafts[0].step == opening.BEFORE:
            return self._before(step, where, drafts)
        line = Line()
        line.settle(drafts)
        called = Called(
            {who: person.given for who, person in self.voice.people.items()},
            {ident: str(thing["short"]) for ident, thing in self.voice.things.items() if "short" in thing},
        )
        outdoors = where.place.id in self.places.open_air
        stager = Stager(line, self.coverage, where.place.id, self.names, called, outdoors=outdoors)
        stager.filmed = self.interviews.filmed
        shots = [stager.shots(draft, first=index == 0) for index, draft in enumerate(drafts)]
        for draft, setups in zip(drafts, shots, strict=True):
            self.finds.shown(draft, setups)
        event = self.kit.events[step.move.id]
        binding = {"P": "P", **step.binding}
        self.voice.words["here"] = head_of(where.place)
        self.voice.words["here_cap"] = capital(head_of(where.place))
        self.voice.words["in_here"] = preposition(where.place)
        self.jarring = self._jars(where, step)
        tag = drafts[0].tag
        whole = Fields(*(self._field(step, name, binding, tag) for name in ("goal", "against", "turn")))
        fields = self.continuations.fields(step, binding, drafts, whole)
        function = next((name for name in step.move.functions if name in step.slot.functions), step.move.functions[0])
        moods = [self.voice.pick(self.kit.frame["mood"][function]) for _ in drafts]
        light = self._light(where)
        return SceneSheet(step, where, drafts, shots, line, fields, light, moods, self._sounds(event, where))

    def _talk(self, step: Step, where: Where, drafts: list[Draft]) -> SceneSheet:
        """An interview, ready to be written out."""
        who = drafts[0].stances[0].who
        stager = Stager(Line(), self.coverage, where.place.id, self.names)
        fields = Fields(*(self.interviews.field(name, who) for name in ("goal", "against", "turn")))
        mood = self.voice.pick(self.kit.frame["mood"]["rise"])
        light = self._light(where)
        sounds = self._sounds({"sfx": "a chair creaks"}, where)
        return SceneSheet(step, where, drafts, [stager.interview(drafts[0])], Line(), [fields], light, [mood], sounds)

    def _before(self, step: Step, where: Where, drafts: list[Draft]) -> SceneSheet:
        """The place of the show before its first scene indoors, ready to be written out."""
        shots = [opening.seen(drafts[0], self.coverage, where.place, self.rng)]
        mood = self.voice.pick(self.kit.frame["mood"]["rise"])
        light = self._light(where)
        fields = opening.wants(self.kit, self.voice)
        return SceneSheet(step, where, drafts, shots, Line(), [fields], light, [mood], self._sounds({}, where))

    def _light(self, where: Where) -> str:
        side = "inside" if where.place.interior else "outside"
        return where.place.light.get(where.time) or self.voice.pick(self.kit.frame["light"][side][where.time])

    def _field(self, step: Step, name: str, binding: Mapping[str, str], tag: str) -> str:
        """What the kit says of the scene; where all of that was said, what follows from the change it makes."""
        known = suited(self.kit.events[step.move.id].get(name, []), tag)
        fitting = [text for text in known if not self.jarring(text)]
        text = self.voice.fresh(fitting, binding)
        text = text or composed(self.voice, self.story.kit.id, step, name, binding)
        if text is None:
            return ""
        self.voice.commit(text)
        return text

    def _sounds(self, event: Table, where: Where) -> str:
        weather = self.kit.frame["sounds"].get(where.weather, "") if not where.place.interior else ""
        parts = [str(event.get("sfx", "")), where.place.sounds, weather]
        notes = [note.strip() for part in parts for note in part.split(",") if note.strip()]
        heard = [note for note in notes if self.setting is None or self.setting.hears(note)]
        return ", ".join(dict.fromkeys(heard or notes))


def _unrepeat(drafts: list[Draft]) -> None:
    """Leaves out a sentence of a description that the episode has already printed, if another one stays."""
    printed: set[str] = set()
    for draft in drafts:
        parts = re.split(r"(?<=[.?!]) +", draft.text)
        kept = [part for part in parts if len(part.split()) < 4 or part.lower() not in printed] or parts[:1]
        printed.update(part.lower() for part in kept)
        draft.text = " ".join(kept)


def _to_split(scenes: list[Scene], talks: int = 0, *, before: bool = False) -> set[int]:
    """Which scenes become several beats: the opening, the climax, and where most is said and at stake.

    Where people have `talks` with a crew, those are the beats that the opening and the low point would have had; so is
    the one that the place has to itself `before` them.
    """
    must = {
        scene.number
        for scene in scenes
        if _climax(scene)
        or (scene.number == 0 and len(scene.parts) > 1 and not (talks or before))
        or (scene.step.slot.functions == frozenset({"low"}) and not talks)
    }
    count = talks + before + len(scenes) + sum(len(scene.parts) - 1 for scene in scenes if scene.number in must)
    ranked = sorted(
        (scene for scene in scenes if scene.number not in must and scene.speech > 7.5),
        key=lambda scene: -(scene.speech + 2.0 * scene.step.move.stake),
    )
    for scene in ranked:
        if count + len(scene.parts) - 1 <= MOST_BEATS:
            must.add(scene.number)
            count += len(scene.parts) - 1
    return must


def _climax(scene: Scene) -> bool:
    """Whether an episode comes to its head in a scene, which then is never one beat alone."""
    return "climax" in scene.step.move.functions
