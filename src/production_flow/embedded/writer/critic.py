"""The critic: what is wrong with a plan or a storyboard, as sentences; an empty list means nothing was found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from production_flow.documents.storyboard import (
    MAX_BEAT,
    MAX_SHOT,
    MAX_SPOKEN,
    MIN_BEAT,
    MIN_SHOT,
    Beat,
    Shot,
    Storyboard,
)
from production_flow.embedded.writer.goals import goal_of
from production_flow.embedded.writer.limits.senses import lacking, unable
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.planner import Step
from production_flow.embedded.writer.plots import EpisodePlan
from production_flow.embedded.writer.storyboard.drafts import LINE_PAUSE, NARRATOR, WORDS_PER_SECOND
from production_flow.embedded.writer.voice import sentences
from production_flow.embedded.writer.world import Atom, ground

FEWEST, MOST = 18, 24
SHORTEST, LONGEST = 180.0, 240.0

_ABOUT_FACTS = frozenset({"tell", "accuse", "confess", "hint", "solve", "explain", "whisper", "think"})
"""Speech acts that only somebody who knows (or believes) the fact can perform."""


def ledger(episode: EpisodePlan) -> list[str]:
    """Replays a plan: every event must have been possible, and nobody speaks of a fact they do not know."""
    state: frozenset[Atom] = episode.start
    found: list[str] = []
    for number, step in enumerate(episode.plan.steps, 1):
        where = f"step {number} ({step.move.id})"
        found += [f"{where}: {problem}" for problem in _impossible(step, state)]
        after = _applied(step, state)
        found += [f"{where}: {problem}" for problem in _ignorant(step, state | after)]
        state = after
    return found


def _applied(step: Step, state: frozenset[Atom]) -> frozenset[Atom]:
    added = {ground(atom, step.binding) for atom in step.move.after.adds}
    dropped = {ground(atom, step.binding) for atom in step.move.after.drops}
    return (state | added) - dropped


def _impossible(step: Step, state: frozenset[Atom]) -> Iterator[str]:
    for atom in step.move.before.present:
        if ground(atom, step.binding) not in state:
            yield f"{' '.join(ground(atom, step.binding))} was not so"
    for atom in step.move.before.absent:
        if ground(atom, step.binding) in state:
            yield f"{' '.join(ground(atom, step.binding))} was already so"


def _ignorant(step: Step, state: frozenset[Atom]) -> Iterator[str]:
    for act in step.move.acts:
        name, speaker, *rest = act.split()
        if name not in _ABOUT_FACTS or len(rest) < 2:
            continue
        who, fact = step.binding.get(speaker, speaker), step.binding.get(rest[1], "")
        if fact[:1] in {"A", "B"} and ("knows", who, fact) not in state and ("believes", who, fact) not in state:
            yield f"{who} speaks of {fact} without knowing it"


def shape(episode: EpisodePlan) -> list[str]:
    """Whether a plan is a whole episode: climax, close, cost, tag; causes; a crossing of the two plots."""
    steps = episode.plan.steps
    done = {name for step in steps for name in step.move.functions}
    found = [f"there is no {name}" for name in ("open", "arc", "climax", "close", "tag") if name not in done]
    if not episode.plan.complete:
        found.append("a scene that an episode needs is missing")
    core = [index for index, step in enumerate(steps) for atom in step.new if atom == ("knows", "P", "A1")]
    if core and core[0] < 0.5 * len(steps):
        found.append("the core is known before the middle")
    if sum(bool(step.causes) for step in steps) < 0.5 * len(steps):
        found.append("less than half of the scenes have a cause")
    if not episode.plan.crosses:
        found.append("the two plots never touch")
    counts = Counter(step.move.id for step in steps)
    found += [f"{name} happens {count} times" for name, count in counts.items() if count > 2]
    return found


def board(storyboard: Storyboard, story: Story) -> list[str]:
    """What a reader or a camera would trip over in a storyboard."""
    beats = storyboard.beats
    total = sum(beat.duration_seconds for beat in beats)
    found = []
    if not FEWEST <= len(beats) <= MOST:
        found.append(f"{len(beats)} beats")
    if not SHORTEST <= total <= LONGEST:
        found.append(f"{total:.1f} seconds")
    known = {person.id for person in story.people} | {NARRATOR}
    for beat in beats:
        found += [f"{beat.id}: {problem}" for problem in (*_clumsy(beat), *_unfilmable(beat, known))]
    sizes = [(shot.size, beat.id) for beat in beats for shot in beat.shots]
    found += [
        f"{third[1]}: three shots of one size"
        for first, second, third in zip(sizes, sizes[1:], sizes[2:], strict=False)
        if first[0] == second[0] == third[0]
    ]
    return [*found, *_unable(storyboard, story), *repeated([storyboard])]


def _unable(storyboard: Storyboard, story: Story) -> Iterator[str]:
    """Where a hero who cannot see or hear at all does so."""
    kind = lacking(story)
    if not kind:
        return
    others = frozenset(person.given for person in story.people[1:])
    for beat in storyboard.beats:
        for text in (beat.description, beat.goal, beat.against, beat.turn):
            for said in unable(text or "", kind, story.hero.given, others):
                yield f"{beat.id}: {said!r}, which a hero without {kind} does not do"


def texts(beat: Beat) -> list[str]:
    """Everything of a beat that is read as prose."""
    spoken = [line.line for line in beat.dialogue or ()]
    return [text for text in (beat.description, beat.goal, beat.against, beat.turn, *spoken) if text]


def _clumsy(beat: Beat) -> Iterator[str]:
    for text in (beat.title, *texts(beat)):
        if "{" in text or "}" in text or "  " in text or ".." in text:
            yield f"unfinished text: {text!r}"
        if text[:1].islower():
            yield f"begins in lower case: {text!r}"
        if re.search(r"\b[Aa] [aeioAEIO]\w", text) and not re.search(r"\b[Aa] (?:one|once|eu|ew)", text):
            yield f"a before a vowel: {text!r}"
    if not beat.description.rstrip().endswith((".", "!", "?", '"', ".'", "!'", "?'")):
        yield f"no full stop: {beat.description!r}"


def _unfilmable(beat: Beat, known: set[str]) -> Iterator[str]:
    if not MIN_BEAT - 1e-6 <= beat.duration_seconds <= MAX_BEAT + 1e-6:
        yield f"lasts {beat.duration_seconds:.2f} s"
    if abs(sum(shot.seconds for shot in beat.shots) - beat.duration_seconds) > 1e-6:
        yield "its shots do not sum to its length"
    lines = beat.dialogue or ()
    seconds = [LINE_PAUSE + len(line.line.split()) / WORDS_PER_SECOND for line in lines]
    if sum(seconds) > MAX_SPOKEN or len(lines) > 3:
        yield f"{len(lines)} lines of {sum(seconds):.1f} s"
    if sorted(index for shot in beat.shots for index in shot.lines) != list(range(len(lines))):
        yield "a line is heard in no shot, or in two"
    for shot in beat.shots:
        yield from _unheard(beat, shot, known)


def _unheard(beat: Beat, shot: Shot, known: set[str]) -> Iterator[str]:
    lines = beat.dialogue or ()
    if not MIN_SHOT - 1e-6 <= shot.seconds <= MAX_SHOT + 1e-6:
        yield f"shot {shot.id} lasts {shot.seconds:.2f} s"
    for index in shot.lines:
        speaker, line = lines[index].character, lines[index].line
        if speaker not in known:
            yield f"nobody is called {speaker}"
        if speaker != NARRATOR and not any(each.character == speaker and each.main for each in shot.figures):
            yield f"{speaker} speaks out of shot {shot.id}"
        if LINE_PAUSE + len(line.split()) / WORDS_PER_SECOND > shot.seconds + 1e-6:
            yield f"shot {shot.id} is shorter than its line"


def repeated(boards: list[Storyboard]) -> list[str]:
    """Sentences that are printed twice in these episodes."""
    counts = Counter(
        sentence for each in boards for beat in each.beats for text in texts(beat) for sentence in sentences(text)
    )
    return [f"said {count} times: {sentence!r}" for sentence, count in sorted(counts.items()) if count > 1]


def unseen(pilot: Storyboard, story: Story) -> list[str]:
    """What the prompt named and the pilot does not show: people, the place, the deed, objects."""
    prose = " ".join(text for beat in pilot.beats for text in texts(beat)).lower()
    seen = {ident for beat in pilot.beats for ident in beat.characters}
    brief = story.brief
    missing = [person.name for person in story.people if person.id not in seen]
    if brief.place.text.lower() not in prose and brief.place.name.lower() not in prose:
        missing.append(brief.place.text)
    if goal_of(brief.deed).lower() not in prose:
        missing.append(brief.deed.infinitive)
    missing += [
        each.phrase for each in brief.objects if each.kind.lower() not in prose and each.phrase.lower() not in prose
    ]
    return missing
