"""Changes of a storyboard as a whole: beats and shots moved, added, taken out; lengths kept true.

Ids never change and are never used again, so a reorder touches no picture.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from production_flow import timing
from production_flow.documents.storyboard import Beat, BeatCamera, Shot, Storyboard
from production_flow.errors import BadInput, Missing

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONGEST = 60.0
"""Most seconds of a beat."""


@dataclass(frozen=True)
class Place:
    """A beat or a shot: `s01e01.b07` or `s01e01.b07.b`."""

    episode: str
    beat: str
    shot: str = ""

    @staticmethod
    def named(text: str) -> bool:
        """Whether a person's words name a beat or a shot."""
        return re.fullmatch(r"s\d{2}e\d{2}(\.[a-z0-9]+){1,2}", text) is not None

    @property
    def path(self) -> str:
        """Where it stands in the storyboard's document."""
        return f"beats.{self.beat}.shots.{self.shot}" if self.shot else f"beats.{self.beat}"

    @classmethod
    def read(cls, text: str) -> Place:
        """From the command line.

        Raises:
            BadInput: It names neither.
        """
        steps = text.removeprefix("beat:").removeprefix("shot:").split(".")
        if len(steps) not in {2, 3} or not all(steps):
            raise BadInput(
                f"{text!r} names no beat or shot.", todo="Write s01e01.b07 for a beat, s01e01.b07.a for a shot."
            )
        return cls(*steps)


def move(board: Storyboard, place: Place, to: int) -> Storyboard:
    """Moves a beat, or a shot inside its beat, to a position counted from 1."""
    if place.shot:
        beat = _beat(board, place.beat)
        shots = list(beat.shots)
        shots.insert(_position(to, len(shots)), shots.pop(_shot_index(beat, place.shot)))
        return _with_beat(board, beat, [beat.model_copy(update={"shots": tuple(shots)})])
    beats = list(board.beats)
    index = beats.index(_beat(board, place.beat))
    target = _position(to, len(beats))
    moved = beats.pop(index)
    beats.insert(target, moved)
    neighbour = beats[target - 1] if target else beats[1]
    beats[target] = moved.model_copy(update={"act": neighbour.act}) if _out_of_act(beats, target) else moved
    return numbered(board, beats)


def remove(board: Storyboard, place: Place) -> Storyboard:
    """Takes a beat or a shot out; its takes stay in the library, and undo brings it back."""
    beat = _beat(board, place.beat)
    if not place.shot:
        if len(board.beats) == 1:
            raise BadInput("A storyboard needs at least one beat.", where=board.episode)
        return numbered(board, [other for other in board.beats if other.id != beat.id])
    if len(beat.shots) < 2:
        raise BadInput("A beat needs at least one shot.", where=place.beat, todo="Remove the beat instead.")
    gone = beat.shots[_shot_index(beat, place.shot)]
    shots = tuple(shot for shot in beat.shots if shot.id != gone.id)
    return _with_beat(board, beat, [fitted(beat.model_copy(update={"shots": shots}))])


def add(board: Storyboard, after: Place, description: str, seconds: float) -> Storyboard:
    """Adds a beat behind another, in its place, light and scene; or a shot behind a shot."""
    beat = _beat(board, after.beat)
    if after.shot:
        index = _shot_index(beat, after.shot)
        model = beat.shots[index]
        new = model.model_copy(
            update={"id": _free(_LETTERS, [s.id for s in beat.shots]), "action": description, "lines": ()}
        )
        shots = (*beat.shots[: index + 1], new, *beat.shots[index + 1 :])
        return _with_beat(board, beat, [fitted(beat.model_copy(update={"shots": shots}))])
    ident = _next_id(board)
    first = beat.shots[0] if beat.shots else None
    shot = Shot(id="a", size="medium", seconds=seconds, figures=first.figures if first else (), action=description)
    new_beat = beat.model_copy(
        update={
            "id": ident,
            "title": description.split(".", maxsplit=1)[0][:60] or "New beat",
            "description": description,
            "camera": BeatCamera(shot_type="medium"),
            "duration_seconds": timing.snap(seconds),
            "dialogue": None,
            "shots": (shot,),
            "because": (),
        }
    )
    return _with_beat(board, beat, [beat, new_beat])


def duplicate(board: Storyboard, place: Place) -> Storyboard:
    """Puts a copy of a beat, or of a shot without its lines, behind it; the copy has an id of its own."""
    beat = _beat(board, place.beat)
    if not place.shot:
        return _with_beat(board, beat, [beat, beat.model_copy(update={"id": _next_id(board), "because": ()})])
    index = _shot_index(beat, place.shot)
    copy = beat.shots[index].model_copy(update={"id": _free(_LETTERS, [shot.id for shot in beat.shots]), "lines": ()})
    shots = (*beat.shots[: index + 1], copy, *beat.shots[index + 1 :])
    return _with_beat(board, beat, [fitted(beat.model_copy(update={"shots": shots}))])


def split(board: Storyboard, place: Place, at: str) -> Storyboard:
    """Makes two beats of one: the first keeps its id and what comes before the shot `at`, which begins the second.

    Each line goes with the first shot it is heard in; one that is heard in none stays in the first beat.
    """
    beat = _beat(board, place.beat)
    index = _shot_index(beat, at)
    if index == 0:
        raise BadInput(f"Beat {beat.id} begins with shot {at}.", todo="Name the shot that begins the second half.")
    halves = (beat.shots[:index], beat.shots[index:])
    early = {line for shot in halves[0] for line in shot.lines}
    moved = {line for shot in halves[1] for line in shot.lines} - early
    lines = range(len(beat.dialogue or ()))
    first = _half(beat, halves[0], [line for line in lines if line not in moved])
    second = _half(beat, halves[1], [line for line in lines if line in moved])
    said = " ".join(shot.action for shot in halves[1] if shot.action)
    lead = halves[1][0]
    camera = BeatCamera(shot_type=lead.size.replace("-", " "), angle=lead.angle, movement=lead.movement)
    changes = {"id": _next_id(board), "camera": camera, "description": said or beat.description, "because": (beat.id,)}
    ways = beat.transitions
    first = first.model_copy(update={"transitions": ways.model_copy(update={"out": "cut"})})
    second = second.model_copy(update={**changes, "transitions": ways.model_copy(update={"into": "cut"})})
    return _with_beat(board, beat, [first, second])


def merge(board: Storyboard, place: Place) -> Storyboard:
    """Makes one beat of a beat and the next, in the same place; it keeps the id of the first."""
    beat = _beat(board, place.beat)
    index = board.beats.index(beat)
    if index + 1 == len(board.beats):
        raise BadInput(f"No beat follows {beat.id}.", todo="Name the first of the two.")
    after = board.beats[index + 1]
    if (beat.location, beat.location_id, beat.time) != (after.location, after.location_id, after.time):
        words = f"Beats {beat.id} and {after.id} are at two places or times; a beat has one."
        raise BadInput(words, todo="Give both the same place and time first.")
    together = _joined(beat, after)
    if together.duration_seconds > _LONGEST:
        words = f"Together they last {together.duration_seconds:g} s; a beat has {_LONGEST:g}."
        raise BadInput(words, todo="Shorten one of them first.")
    return numbered(board, [*board.beats[:index], together, *board.beats[index + 2 :]])


def _half(beat: Beat, shots: tuple[Shot, ...], lines: list[int]) -> Beat:
    """A part of a beat: some of its shots, with these of its lines."""
    places = {line: number for number, line in enumerate(lines)}
    kept = [
        shot.model_copy(update={"lines": tuple(places[line] for line in shot.lines if line in places)})
        for shot in shots
    ]
    length = sum(timing.frames(shot.seconds) for shot in shots)
    said = tuple((beat.dialogue or ())[line] for line in lines)
    update = {"shots": tuple(kept), "dialogue": said or None, "duration_seconds": timing.seconds(length)}
    return beat.model_copy(update=update)


def _joined(beat: Beat, after: Beat) -> Beat:
    lines = (*(beat.dialogue or ()), *(after.dialogue or ()))
    offset = len(beat.dialogue or ())
    shots = list(beat.shots)
    for shot in after.shots:
        taken = [other.id for other in shots]
        ident = shot.id if shot.id not in taken else _free(_LETTERS, taken)
        shots.append(shot.model_copy(update={"id": ident, "lines": tuple(line + offset for line in shot.lines)}))
    sounds = "; ".join(filter(None, dict.fromkeys((beat.sfx_notes, after.sfx_notes))))
    changes = {
        "description": " ".join(filter(None, (beat.description, after.description))),
        "characters": tuple(dict.fromkeys((*beat.characters, *after.characters))),
        "props": tuple(dict.fromkeys((*beat.props, *after.props))),
        "dialogue": lines or None,
        "sfx_notes": sounds or None,
        "shots": tuple(shots),
        "duration_seconds": beat.duration_seconds + after.duration_seconds,
        "tension": max(beat.tension, after.tension),
        "transitions": beat.transitions.model_copy(update={"out": after.transitions.out}),
    }
    return beat.model_copy(update=changes)


def fitted(beat: Beat) -> Beat:
    """The beat with its shots stretched so that they sum to its length exactly."""
    if not beat.shots:
        return beat
    wanted = beat.frames
    now = sum(timing.frames(shot.seconds) for shot in beat.shots)
    if now == wanted:
        return beat
    lengths = [max(1, timing.frames(shot.seconds) * wanted // now) for shot in beat.shots]
    lengths[-1] += wanted - sum(lengths)
    shots = [
        shot.model_copy(update={"seconds": timing.seconds(length)})
        for shot, length in zip(beat.shots, lengths, strict=True)
    ]
    return beat.model_copy(update={"shots": tuple(shots)})


def mended(board: Storyboard) -> Storyboard:
    """The board with every beat's shots fitted and the numbers counted anew."""
    return numbered(board, [fitted(beat) for beat in board.beats])


def numbered(board: Storyboard, beats: Sequence[Beat]) -> Storyboard:
    """The board with these beats, numbered from 1."""
    counted = tuple(beat.model_copy(update={"beat_number": number}) for number, beat in enumerate(beats, start=1))
    return Storyboard.read({**board.model_copy(update={"beats": counted}).write()})


def _with_beat(board: Storyboard, beat: Beat, instead: Sequence[Beat]) -> Storyboard:
    beats: list[Beat] = []
    for other in board.beats:
        beats.extend(instead if other.id == beat.id else [other])
    return numbered(board, beats)


def _beat(board: Storyboard, ident: str) -> Beat:
    beat = board.beat(ident)
    if beat is None:
        raise Missing(
            f"{board.episode} has no beat {ident!r}.", todo=f"It has: {', '.join(b.id for b in board.beats)}."
        )
    return beat


def _shot_index(beat: Beat, ident: str) -> int:
    for index, shot in enumerate(beat.shots):
        if shot.id == ident:
            return index
    raise Missing(f"Beat {beat.id} has no shot {ident!r}.", todo=f"It has: {', '.join(s.id for s in beat.shots)}.")


def _position(to: int, count: int) -> int:
    if not 1 <= to <= count:
        raise BadInput(f"There is no position {to}.", todo=f"Use 1 to {count}.")
    return to - 1


def _out_of_act(beats: Sequence[Beat], index: int) -> bool:
    """Whether a beat stands between two others of one act that is not its own."""
    around = {beats[near].act for near in (index - 1, index + 1) if 0 <= near < len(beats)}
    return beats[index].act not in around


def _next_id(board: Storyboard) -> str:
    numbers = [int(beat.id[1:]) for beat in board.beats if beat.id[:1] == "b" and beat.id[1:].isdigit()]
    number = max(numbers, default=0) + 1
    return f"b{number:02d}"


def _free(names: str, taken: Sequence[str]) -> str:
    return next((name for name in names if name not in taken), f"x{len(taken)}")
