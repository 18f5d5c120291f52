"""The season: its question in six steps, and six episodes that each spend one of them."""

from __future__ import annotations

import random

from production_flow.documents.season import Logline, Season
from production_flow.embedded.writer.edits import edited
from production_flow.embedded.writer.goals import briefly
from production_flow.embedded.writer.grammar import capital
from production_flow.embedded.writer.kits.tables import Table
from production_flow.embedded.writer.model import PropSpec, Story
from production_flow.embedded.writer.plots import EpisodePlan, season_plan
from production_flow.embedded.writer.spectacle.plotted import plotted_of
from production_flow.embedded.writer.starts import DEED
from production_flow.embedded.writer.surfaces import Surfaces, evidence
from production_flow.embedded.writer.undertakings.cases import known_goal
from production_flow.embedded.writer.undertakings.choice import steps
from production_flow.embedded.writer.voice import Memory, Voice
from production_flow.hashing import seed_of
from production_flow.types import Json


def write_season(story: Story, material: dict[str, Json], *, dice: tuple[int, ...] = ()) -> Season:
    """The season of a story, with the names that `material` has for its people; with other `dice`, in other words."""
    story = edited(story, material)
    kit = plotted_of(story)
    plans = season_plan(story)
    memory = Memory()
    rng = random.Random(seed_of(story.prompt, story.seed, "season", *dice))
    voices = [_voice(story, plan, memory, rng) for plan in plans]
    arc = voices[0].spoken(rng.choice(list(kit.arc["arc"])), {"P": "P"})
    return Season(
        arc=arc,
        arc_facts=tuple(
            capital(voice.spoken(kit.arc["step"][plan.number - 1]["fact"], {"P": "P"}))
            for voice, plan in zip(voices, plans, strict=True)
        ),
        episodes=tuple(_logline(story, plan, voice, rng) for voice, plan in zip(voices, plans, strict=True)),
    )


def plot_props(story: Story) -> tuple[PropSpec, ...]:
    """The objects that the plots of a season turn on, in the order of the episodes; for the inventory."""
    kit = plotted_of(story)
    found: dict[str, PropSpec] = {}
    for plan in season_plan(story):
        for thread, row in (("A", kit.cases[plan.case]), ("B", kit.sides[plan.side])):
            prop = evidence(story, plan, thread, row)
            found.setdefault(prop.id, prop)
    return tuple(found.values())


def _voice(story: Story, plan: EpisodePlan, memory: Memory, rng: random.Random) -> Voice:
    surfaces = Surfaces(story, plotted_of(story), plan)
    return Voice(surfaces.people, surfaces.things, surfaces.words, rng, memory)


def _inside(authored: str, filled: str) -> str:
    """A filled text as it stands inside a sentence: in lower case again, if it was written so."""
    return filled[:1].lower() + filled[1:] if authored[:1].islower() else filled


_LONGEST = 400
"""Characters of a logline, at most."""


def _of_the_deed(story: Story, plan: EpisodePlan, voice: Voice, room: int) -> str:
    """How it stands with the deed, as a sentence of at most `room` characters; none where there is no room for one."""
    whole = voice.words["doing"]
    short = briefly(whole)
    deed = story.brief.deed
    texts = list(steps(befalls=deed.befalls and known_goal(story.brief) == deed.infinitive)[plan.number - 1])
    while texts:
        text = voice.pick(texts)
        texts.remove(text)
        for doing in dict.fromkeys((whole, short) if plan.number == 1 else (short,)):
            voice.words["doing"] = doing
            said = voice.spoken(text, {"P": "P", "d": DEED})
            voice.words["doing"] = whole
            if len(said) <= room:
                return said
    return ""


def _logline(story: Story, plan: EpisodePlan, voice: Voice, rng: random.Random) -> Logline:
    kit = plotted_of(story)
    case, side, step = kit.cases[plan.case], kit.sides[plan.side], kit.arc["step"][plan.number - 1]
    binding = {"P": "P", **plan.roles["A"]}
    frame: Table = kit.frame["season"]
    words = {"case": case["logline"], "question": case["question"], "step": step["np"]}
    voice.words.update({key: _inside(text, voice.spoken(text, binding)) for key, text in words.items()})
    plots = [
        text for text in frame["a_plot"] if not case.get("same") or "{client}" not in text or "{culprit}" not in text
    ]
    a_plot = voice.spoken(voice.pick(plots), binding)
    voice.words["side"] = _inside(side["logline"], voice.spoken(side["logline"], {"P": "P", **plan.roles["B"]}))
    voice.words["side_question"] = voice.spoken(side["question"], {"P": "P", **plan.roles["B"]})
    b_plot = voice.spoken(voice.pick(frame["b_plot"]), {"P": "P", **plan.roles["B"]})
    last = plan.number == len(kit.arc["step"])
    logline = voice.spoken(voice.pick([text for text in frame["logline"] if ("the last" in text) == last]), binding)
    deed = _of_the_deed(story, plan, voice, _LONGEST - len(logline) - 1)
    themes = [row for row in story.kit.themes if row != story.theme]
    pair = story.theme if plan.number in {1, 6} else rng.choice(themes or [story.theme])
    return Logline(
        id=f"s01e{plan.number:02d}",
        number=plan.number,
        title=voice.spoken(case["title"], binding),
        logline=f"{logline} {deed}".strip(),
        a_plot=a_plot,
        b_plot=b_plot,
        milestone=capital(voice.spoken(step["np"], binding)),
        theme=f"{pair[0]} or {pair[1]}",
    )
