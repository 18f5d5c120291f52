"""Rules for a storyboard: whole, in order, of the right length, filmable, sayable, about this show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from production_flow.documents.season import ACTS
from production_flow.documents.storyboard import MAX_BEAT, MAX_SHOT, MAX_SPOKEN, MIN_BEAT, Beat, Storyboard
from production_flow.providers.writing.forms.base import Material
from production_flow.providers.writing.rules.common import count, repeated
from production_flow.providers.writing.rules.show import FEWEST, LONGEST, MOST, SHORTEST
from production_flow.providers.writing.schema import known
from production_flow.providers.writing.words import NARRATOR, PAUSE, SPOKEN_PER_SECOND, spoken

FEWEST_SHORT = 12
"""Beats of an episode that a person wants shorter than three minutes."""

MOST_WORDS = int((MAX_SHOT - PAUSE) * SPOKEN_PER_SECOND)
"""Words of a line that can be said in the longest shot."""


_ROUNDED = 0.05
"""Seconds by which a beat and its shots may differ: they are told with one decimal."""


def storyboard(document: Storyboard, material: Material) -> Iterator[str]:
    """Every fault of a storyboard."""
    yield from _whole(document, material)
    ids = known(material)
    for beat in document.beats:
        where = f"Beat {beat.beat_number}"
        yield from (f"{where}: {fault}" for fault in (*_timed(beat), *_said(beat), *_there(beat, ids), *_caused(beat)))
    yield from _turned(document)
    yield from repeated("descriptions", [beat.description for beat in document.beats])
    yield from repeated("titles", [beat.title for beat in document.beats])
    yield from repeated("dialogue", [said.line for beat in document.beats for said in beat.dialogue or ()])


def _whole(document: Storyboard, material: Material) -> Iterator[str]:
    beats = document.beats
    fewest, shortest, longest = _wanted(material)
    yield from count("beats", len(beats), fewest, MOST)
    seconds = sum(beat.duration_seconds for beat in beats)
    if not shortest <= seconds <= longest:
        yield f"The beats last {seconds:.0f} seconds together; it must be {shortest:.0f} to {longest:.0f}."
    order = [ACTS.index(beat.act) for beat in beats]
    if order != sorted(order):
        yield "The acts are not in order: cold_open, act_one, act_two, act_three, act_four, tag."
    if missing := [act for act in ACTS if act not in {beat.act for beat in beats}]:
        yield f"No beat belongs to {', '.join(missing)}."
    if {beat.thread for beat in beats} != {"A", "B"}:
        yield "Both plots must be there: some scenes of thread A, some of thread B."


def _wanted(material: Material) -> tuple[int, float, float]:
    """The fewest beats, and the shortest and longest episode: as the show's format has it, or as usual."""
    form = material.get("format")
    target = float(form.get("target_seconds") or 210.0) if isinstance(form, Mapping) else 210.0
    if SHORTEST <= target <= LONGEST:
        return FEWEST, SHORTEST, LONGEST
    return FEWEST_SHORT, min(SHORTEST, target * 0.8), max(LONGEST, target * 1.2) if target > LONGEST else target * 1.2


def _timed(beat: Beat) -> Iterator[str]:
    if not MIN_BEAT - 1e-6 <= beat.duration_seconds <= MAX_BEAT + 1e-6:
        yield (
            f"its {len(beat.shots)} shots last {beat.duration_seconds:.1f} seconds together; "
            f"it must be {MIN_BEAT:g} to {MAX_BEAT:g}."
        )
    shots = sum(shot.seconds for shot in beat.shots)
    if beat.shots and abs(shots - beat.duration_seconds) > _ROUNDED:
        told = f"its shots last {shots:.1f} seconds together and the beat {beat.duration_seconds:.1f}"
        yield f"{told}; make them the same."
    yield from count("shots", len(beat.shots), 1, 4)
    if not beat.description.strip():
        yield "it needs a description."


def _turned(document: Storyboard) -> Iterator[str]:
    """Every scene turns something; a scene of several beats may say so at any of them, the last at best."""
    last = {beat.scene_id: beat for beat in document.beats}
    turns = {beat.scene_id for beat in document.beats if beat.turn.strip()}
    for scene, beat in last.items():
        if scene not in turns:
            yield f"Beat {beat.beat_number}: it needs a turn: what is so at its end that was not so before."


def _said(beat: Beat) -> Iterator[str]:
    lines = beat.dialogue or ()
    seconds = sum(spoken(said.line) for said in lines)
    if seconds > MAX_SPOKEN:
        most = round((MAX_SPOKEN - PAUSE * len(lines)) * SPOKEN_PER_SECOND)
        yield f"its lines take {seconds:.1f} seconds to say; {MAX_SPOKEN:g} are possible, about {most} words."
    for said in lines:
        if spoken(said.line) > MAX_SHOT:
            yield f"{said.line!r} is too long for a shot; at most {MOST_WORDS} words."
    for shot in beat.shots:
        heard = [lines[index].character for index in shot.lines]
        speakers = {who for who in heard if who != NARRATOR}
        if len(speakers) > 1:
            yield f"{' and '.join(sorted(speakers))} speak in one shot; give each a shot of their own."
        for who in sorted(speakers - {figure.character for figure in shot.figures}):
            yield f"{who} speaks in shot {shot.id} and is not among its figures."


def _there(beat: Beat, ids: Mapping[str, list[str]]) -> Iterator[str]:
    figures = [figure for shot in beat.shots for figure in shot.figures]
    yield from _unknown("location", [beat.location_id], ids["locations"])
    yield from _unknown("character", (figure.character for figure in figures), ids["cast"])
    yield from _unknown("speaker", (said.character for said in beat.dialogue or ()), ids["speakers"])
    yield from _unknown("prop", beat.props, ids["props"])


def _unknown(what: str, used: Iterable[str], there: list[str]) -> Iterator[str]:
    for name in dict.fromkeys(used):
        if name not in there:
            yield f"there is no {what} {name!r}; there are {', '.join(there)}."


def _caused(beat: Beat) -> Iterator[str]:
    for cause in beat.because:
        if not cause < beat.id:
            yield f"it cannot be caused by beat {cause.removeprefix('b').lstrip('0')}, which is not earlier."
