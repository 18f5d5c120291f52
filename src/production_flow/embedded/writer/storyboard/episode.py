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
from production_flow.embedded.writer.grammar import capital, with_article
from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.embedded.writer.lexicon_of import names_of_things
from production_flow.embedded.writer.limits.senses import unfit
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.planner import Step
from production_flow.embedded.writer.plots import EpisodePlan
from production_flow.embedded.writer.settings.choice import setting_of
from production_flow.embedded.writer.sites import PlaceSpec
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

HOURS = {"dawn": "first light", "morning": "morning", "day": "midday", "golden": "the last hour of sun"}
HOURS |= {"dusk": "nightfall", "night": "night"}


_PLOTTED = frozenset({"street", "streets"})
"""Common things that a plot is about: they lie outside the house in which a show plays."""

_REPEATED = frozenset({"every", "each"})
"""How words begin that say how often, and not when ("every night")."""

_SMALL_WORDS = frozenset({
    "in", "on", "at", "every", "during", "one", "after", "before", "two", "three", "four", "five",
    "the", "a", "an", "near", "late", "early", "some", "when", "while",
})  # fmt: skip
"""Words that a period may begin with and that are small inside a sentence."""

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
        split = _to_split([scene for _, scene in worded], talks=len(talks))
        scenes = [
            each
            for where, scene in worded
            for each in (
                (scene.step, where, writer.drafts(scene, split=scene.number in split)),
                *([talks[scene.number]] if scene.number in talks else []),
            )
        ]
        paid(scenes, self.voice)
        self._establish(scenes)
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

    def _establish(self, scenes: list[tuple[Step, Where, list[Draft]]]) -> None:
        """Opens the episode with the place of the show and its sky."""
        _, where, drafts = scenes[0]
        place = self.story.brief.place
        at = place.at or f"in {place.text}"
        if place.invented and place.text == with_article(place.noun):  # the name says more than "in a town"
            at = f"{at.split(maxsplit=1)[0]} {place.name}"
        period = self.story.brief.period.strip(" ,.")
        first = period.partition(" ")[0]
        opens = self.plan.number == 1 and first.lower() not in _REPEATED and period.lower() not in at.lower()
        if period and opens:
            inside = period if first.lower() not in _SMALL_WORDS else first.lower() + period[len(first) :]
            at = f"{at}, {inside}"
        hour = HOURS[where.time]
        if self._jars(where)(hour):
            hour = "late in the day"
        words = {
            "at_place": at,
            "At_place": at[:1].upper() + at[1:],
            "hour": hour,
            "Hour": hour.capitalize(),
        }
        sky = self.voice.pick(self._skies(where))
        words |= {"sky": sky, "Sky": sky[:1].upper() + sky[1:]}
        self.voice.words.update(words)
        text = self.voice.fill(self.voice.pick(self.kit.frame["establish"]), {})
        drafts[0].text = f"{text} {drafts[0].text}"

    def _skies(self, where: Where) -> Sequence[str]:
        """What can be said of the sky, the setting's own before the kit's."""
        late = where.time in {"night", "dusk"}
        if self.setting is not None:
            return self.setting.sky["night" if late else "day"]
        skies: Mapping[str, Sequence[str]] = self.kit.frame["sky"]
        dark = f"{where.weather}_night" if late else where.weather
        if self.under_roof:
            dark = "indoors"
        return skies.get(dark, skies[where.weather])

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
        side = "inside" if where.place.interior else "outside"
        light = where.place.light.get(where.time) or self.voice.pick(self.kit.frame["light"][side][where.time])
        return SceneSheet(step, where, drafts, shots, line, fields, light, moods, self._sounds(event, where))

    def _talk(self, step: Step, where: Where, drafts: list[Draft]) -> SceneSheet:
        """An interview, ready to be written out."""
        who = drafts[0].stances[0].who
        stager = Stager(Line(), self.coverage, where.place.id, self.names)
        fields = Fields(*(self.interviews.field(name, who) for name in ("goal", "against", "turn")))
        mood = self.voice.pick(self.kit.frame["mood"]["rise"])
        side = "inside" if where.place.interior else "outside"
        light = where.place.light.get(where.time) or self.voice.pick(self.kit.frame["light"][side][where.time])
        sounds = self._sounds({"sfx": "a chair creaks"}, where)
        return SceneSheet(step, where, drafts, [stager.interview(drafts[0])], Line(), [fields], light, [mood], sounds)

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


def _to_split(scenes: list[Scene], talks: int = 0) -> set[int]:
    """Which scenes become several beats: the opening, the climax, and where most is said and at stake.

    Where people have `talks` with a crew, those are the beats that the opening and the low point would have had.
    """
    must = {
        scene.number
        for scene in scenes
        if "climax" in scene.step.move.functions
        or (scene.number == 0 and len(scene.parts) > 1 and not talks)
        or (scene.step.slot.functions == frozenset({"low"}) and not talks)
    }
    count = talks + len(scenes) + sum(len(scene.parts) - 1 for scene in scenes if scene.number in must)
    ranked = sorted(
        (scene for scene in scenes if scene.number not in must and scene.speech > 7.5),
        key=lambda scene: -(scene.speech + 2.0 * scene.step.move.stake),
    )
    for scene in ranked:
        if count + len(scene.parts) - 1 <= MOST_BEATS:
            must.add(scene.number)
            count += len(scene.parts) - 1
    return must
